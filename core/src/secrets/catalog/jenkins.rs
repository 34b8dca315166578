//! Jenkins: API tokens. Documentation: jenkins.io/doc/book/system-administration/authenticating-scripted-clients.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "jenkins-api-token",
        kind: "Jenkins API token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it starts builds and reads what they hold, as the user.",
        aliases: &[],
    }),
    keywords: &["jenkins"],
    regex: near!("jenkins", "(?:11[0-9a-f]{32}|[0-9a-f]{32})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("JENKINS_API_TOKEN=", "114fdd8495e1dba52bec635bbd68ef3840"),
        concat!("\"jenkins_api_token\": \"", "11b436eb612f1fab43db744c81366c09c9", "\""),
        concat!("jenkins_api_token: ", "1152d2a737b7b942437f035c879ff348bf"),
    ],
    counterexamples: samples![
        "JENKINS_API_TOKEN=${JENKINS_API_TOKEN}",
        concat!("See jenkins api token in the vault, build ", "11d10566ea33608c4c14fbfdcbb9c0e3e5"),
    ],
    rotation: Rotation {
        url: "https://www.jenkins.io/doc/book/using/remote-access-api/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
