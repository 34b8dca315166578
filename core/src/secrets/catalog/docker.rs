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
        concat!("DOCKERHUB_TOKEN=dc", "kr_pat_", "QziqEtdj5ZNu317PGTlT3uc5c2u"),
        concat!("export const token = 'dc", "kr_pat_", "QsUcq4LZ5dbCD8FCAG3dlbaczkk", "';"),
        concat!("password: dc", "kr_oat_", "1QcoZRryh9J9K70w79TFKoilq586ZGQ2"),
    ],
    counterexamples: &[
        concat!("DOCKERHUB_TOKEN=dc", "kr_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("DOCKERHUB_TOKEN=dc", "kr_pat_", "3Dx6cA"),
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
            "daj25eax9kw616dyh7gs9l9i187422689nbspv9o10h72d0ux7",
            "-",
            "bg2gbtb148u12ysdsfgs0xyba"
        ),
        concat!(
            "token: \"SWM",
            "TKN-1-",
            "oth83ea45ksu83rl7thw6qd2b7wvp1v97ikargcie1weona0st",
            "-",
            "0950pxjghh3d942vdhqosrpam",
            "\""
        ),
    ],
    counterexamples: &[
        concat!("SWARM_TOKEN=SWM", "TKN-1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SWARM_TOKEN=SWM", "TKN-1-", "fphmrlfpfvh0gegdczhse3r236oezsko13r8a9vp9aryt7q9bp", "-", "n2735t"),
    ],
    rotation: Rotation {
        url: "",
        steps: &["Run `docker swarm join-token --rotate` for the role", "Put the new token where the old one is read"],
    },
};
