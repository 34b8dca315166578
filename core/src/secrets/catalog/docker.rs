//! Docker: access tokens of people and organisations, join tokens of a swarm. Documentation: docs.docker.com/security/access-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "docker-access-token",
        kind: "Docker access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it pulls private images and pushes images that others run.",
        aliases: &["betterleaks:dockerhub-organization-access-token", "betterleaks:dockerhub-personal-access-token"],
    }),
    keywords: &["dckr_pat_", "dckr_oat_"],
    regex: dashed!("dckr_[po]at_[0-9A-Za-z_-]{27,40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DOCKERHUB_TOKEN=dc", "kr_pat_", "RAG3dlbaczk4v2QcoZRryh9J9KA"),
        concat!("export const token = 'dc", "kr_pat_", "C9TFKoilq586Z1Q--kDx6ct1ZbF", "';"),
        concat!("password: dc", "kr_oat_", "9UuT2gXomLwq33958BdKERD30o5h1PVd"),
    ],
    counterexamples: samples![
        concat!("DOCKERHUB_TOKEN=dc", "kr_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("DOCKERHUB_TOKEN=dc", "kr_pat_", "Nm5ncb"),
    ],
    rotation: Rotation {
        url: "",
        steps: &["Create a new access token in the account settings", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static SWARM_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "docker-swarm-token",
        kind: "Docker swarm join token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it, and reaches the manager, joins the swarm and is given its containers and secrets.",
        aliases: &["betterleaks:docker-swarm-join-token"],
    }),
    keywords: &["swmtkn-1-"],
    regex: dashed!("SWMTKN-1-[0-9a-z]{48,60}-[0-9a-z]{23,30}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "SWARM_TOKEN=SWM",
            "TKN-1-",
            "148u1eysdsfgs0xyb3balhth88ea45ksu83rl7thw6qd2bvwvv",
            "-",
            "pikargcie1we2na0svot5895x"
        ),
        concat!(
            "token: \"SWM",
            "TKN-1-",
            "khh3dy42vdhqosrpad0m3phmr6fpfvh0gegdczhse3r23foezo",
            "-",
            "mr8a9vp9aryt4q9b6fpzc273n",
            "\""
        ),
    ],
    counterexamples: samples![
        concat!("SWARM_TOKEN=SWM", "TKN-1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SWARM_TOKEN=SWM", "TKN-1-", "u95xf6oye3lv66an7l4q6rizr8mz9k34ps95n9hrorpy62gc76", "-", "ov1llf"),
    ],
    rotation: Rotation {
        url: "",
        steps: &["Run `docker swarm join-token --rotate` for the role", "Put the new token where the old one is read"],
    },
};

pub static SWARM_UNLOCK_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "docker-swarm-unlock-key",
        kind: "Docker Swarm unlock key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it decrypts the logs of the swarm's managers and the secrets in them.",
        aliases: &["betterleaks:docker-swarm-unlock-key", "trufflehog:docker"],
    }),
    keywords: &["swmkey-1-"],
    regex: padded!("SWMKEY-1-[0-9A-Za-z+/]{40,50}={0,2}"),
    reach: Reach { left: 8, right: 72 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SWARM_UNLOCK_KEY=SW", "MKE", "Y-1-Xh8mr5XX5v63LvJ1LshKVBFMFPk3zyeEHQcfQULE4pQN3w"),
        concat!("{\"token\": \"SW", "MKE", "Y-1-y5myuUmSTBJYwSeucDjaNtMFFv79bhfDRBKwMhDPDWd37cJo", "\"}"),
    ],
    counterexamples: samples![concat!("SWARM_UNLOCK_KEY=SW", "MKEY-1-bkRALC/2R")],
    rotation: Rotation {
        url: "https://docs.docker.com/engine/swarm/swarm_manager_locking/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
