//! Docker: access tokens of people and organisations, join tokens of a swarm. Format: docs.docker.com/security/access-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "docker-access-token",
        kind: "Docker access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it pulls private images and pushes images that others run.",
        aliases: &["betterleaks:dockerhub-personal-access-token", "betterleaks:dockerhub-organization-access-token"],
    }),
    keywords: &["dckr_pat_", "dckr_oat_"],
    regex: dashed!("dckr_[po]at_[0-9A-Za-z_-]{27,40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("DOCKERHUB_TOKEN=dc", "kr_pat_", "a17PGTlT3uc5c3mPlTsUcq4LZ5o"),
        concat!("export const token = 'dc", "kr_pat_", "sFCAG3dlbaczk6vmQcoZRryh9JD", "';"),
        concat!("password: dc", "kr_oat_", "OR9TFKoilq586ZGQ5-kDx6ct1Zbt4_iZ"),
    ],
    counterexamples: &[
        concat!("DOCKERHUB_TOKEN=dc", "kr_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("DOCKERHUB_TOKEN=dc", "kr_pat_", "HT2gXP"),
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
    regex: dashed!("SWMTKN-1-[0-9a-z]{48,52}-[0-9a-z]{23,27}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "SWARM_TOKEN=SWM",
            "TKN-1-",
            "ds9l9i117422689nbspv9o10h12d0uxxd79eg2gbtb148u1eys",
            "-",
            "ls0xyb3balht483ea45ksu837"
        ),
        concat!(
            "token: \"SWM",
            "TKN-1-",
            "vw6qd2bvwvp1v97ikargcie1w9ona0svot58950pxjghh3dy4d",
            "-",
            "dqosrpad0m3p6mrlfpfvh0gec",
            "\""
        ),
    ],
    counterexamples: &[
        concat!("SWARM_TOKEN=SWM", "TKN-1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SWARM_TOKEN=SWM", "TKN-1-", "yse3r23foezsko13r8a9vp9ar7t7q9b6fpzc2735mnti95xf6e", "-", "7v66al"),
    ],
    rotation: Rotation {
        url: "",
        steps: &["Run `docker swarm join-token --rotate` for the role", "Put the new token where the old one is read"],
    },
};
