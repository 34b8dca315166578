//! Gitea and Forgejo: access tokens. Documentation: docs.gitea.com/development/api-usage.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitea-access-token",
        kind: "Gitea or Forgejo access token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes the repositories the user may see.",
        aliases: &["betterleaks:gitea-access-token"],
    }),
    keywords: &["gitea", "forgejo", "codeberg"],
    regex: near!("gitea|forgejo|codeberg", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GITEA_TOKEN=", "2fb62d1503c4edacbc4c64fb20c4b84a10985139"),
        concat!("\"gitea_token\": \"", "3e7e8b579ff5df089b3d8629c8b330b789231bcb", "\""),
        concat!("const giteaToken = '", "47a41665f6e5684aaf2d202bbd5d5ea6863b665d", "';"),
    ],
    counterexamples: samples![
        "GITEA_TOKEN=${GITEA_TOKEN}",
        concat!("See gitea token in the vault, build ", "5defef384ada347e6cc71f3884f85f7c3adb382a"),
    ],
    rotation: Rotation {
        url: "https://docs.gitea.com/development/api-usage",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
