//! JFrog Artifactory: API keys and reference tokens. Documentation: jfrog.com/help.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ARTIFACTORY_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "artifactory-api-key",
        kind: "Artifactory API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and replaces artifacts, which others install.",
        aliases: &["betterleaks:artifactory-api-key", "gitleaks:artifactory-api-key"],
    }),
    keywords: &["akcp"],
    regex: token!("AKCp[0-9A-Za-z]{69}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.8)],
    examples: samples![
        concat!("ARTIFACTORY_API_KEY=AK", "Cp", "zIqfZN4QxPygcgI5knlLCVSPLJe6bg5enu3W21e40DFDYpy8eXG0eQZ0YZTc", "QnOQLF1bK"),
        concat!("token: \"AK", "Cp", "6bnrzwUE58DVBZVAnROyJY1XJcsUDoWRam7dKPXllEBS0pUZKmxrIIbqygZB", "qgmKDX7LS", "\""),
    ],
    counterexamples: samples![
        concat!("ARTIFACTORY_API_KEY=AK", "Cpxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ARTIFACTORY_API_KEY=AK", "Cp", "Z9xmagxs82KAzTRbh"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static ARTIFACTORY_REFERENCE_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "artifactory-reference-token",
        kind: "Artifactory reference token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and replaces artifacts, which others install.",
        aliases: &["betterleaks:artifactory-reference-token", "gitleaks:artifactory-reference-token"],
    }),
    keywords: &["cmvmd"],
    regex: token!("cmVmd[0-9A-Za-z]{59}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ARTIFACTORY_TOKEN=cmV", "mdGtu", "Esxuzi4z89FrfO9jJ4Shuio11EjQ79RmpVXZtDA5lYLp8uClbgnHj130"),
        concat!("{\"token\": \"cmV", "mdGtu", "jkPcwueQWlBapMsWJ87AcgoDIp2W5B8ZgZoX74lAkZDqXnDHYeCONCxC", "\"}"),
    ],
    counterexamples: samples![
        concat!("ARTIFACTORY_TOKEN=cmV", "mdGtuxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ARTIFACTORY_TOKEN=cmV", "mdGtu", "ebe7ogu6YJV24s"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "jfrog-api-key",
        kind: "JFrog API key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and replaces packages that others install.",
        aliases: &["gitleaks:jfrog-api-key"],
    }),
    keywords: &["jfrog", "artifactory", "bintray", "xray"],
    regex: near!("jfrog|artifactory|bintray|xray", "[0-9A-Za-z]{73}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("ARTIFACTORY_API_KEY=di", "037", "dEHZS2ohKsb7IYqcT4DkojwX7Kf8mgUf72C8wykyhDei9w4DGuQCnJaHX9g6", "tXBUIGby"),
        concat!(
            "\"artifactory_api_key\": \"a6",
            "2cf",
            "SFwVEeKX93cammdFL5u9YKXm9BY0C3juvdg3wDwjpdCN0g9xoXaYmLP4Taj6",
            "AETZNmHp",
            "\""
        ),
        concat!(
            "const artifactoryApiKey = '0G",
            "OF2",
            "V9JMM1egTLiI0I5a5wkOgkiaAYbLEH9D0wHo0p0WtmpnGsRIMv2K87LbKa0z",
            "hdjZAmyt",
            "';"
        ),
    ],
    counterexamples: samples![
        "ARTIFACTORY_API_KEY=${ARTIFACTORY_API_KEY}",
        concat!(
            "See artifactory api key in the vault, build ",
            "yk",
            "sId",
            "S6OVzJVXIBBAnNXjB5hkhHLSgusXv2ERxs0V8Kjyu0tuNgTjDleIPSTWCgjt",
            "SrWxJLcz"
        ),
    ],
    rotation: Rotation {
        url: "https://jfrog.com/help/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static IDENTITY_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "jfrog-identity-token",
        kind: "JFrog identity token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and replaces packages that others install.",
        aliases: &["gitleaks:jfrog-identity-token"],
    }),
    keywords: &["jfrog", "artifactory", "bintray", "xray"],
    regex: near!("jfrog|artifactory|bintray|xray", "[0-9a-z]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("JFROG_IDENTITY_TOKEN=", "3div243xwqlo8od7ca621lyq3gn7s808w17sp0oyjeze7usgs51swdasj6r0", "1dbp"),
        concat!("\"jfrog_identity_token\": \"", "jf9jaoo3gb0oc6ypqgvowv52ql7zdbgwp8g3vdm9b4dady5v6h5ip63yjhly", "5051", "\""),
        concat!("export JFROG_IDENTITY_TOKEN='", "u0l1ew9mej6wc1b9kp2p5pqo6vhklse7gz3540miadhi03ho4exivx3yrwzl", "3xdb", "'"),
    ],
    counterexamples: samples![
        "JFROG_IDENTITY_TOKEN=${JFROG_IDENTITY_TOKEN}",
        concat!(
            "See jfrog identity token in the vault, build ",
            "qfftpt2047zq7bc9okyk6b4ro6d6e3dgxupkd1dspkc6mk41izdyarbvvl9ccwkz"
        ),
    ],
    rotation: Rotation {
        url: "https://jfrog.com/help/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
