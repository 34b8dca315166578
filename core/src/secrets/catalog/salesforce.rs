//! Salesforce: tokens of sessions, refresh tokens, keys of connected apps. Documentation: help.salesforce.com, connected apps.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "salesforce-access-token",
        kind: "Salesforce access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "For as long as the session lasts, whoever holds it reads and changes the data of the org as its user.",
        aliases: &["betterleaks:salesforce", "trufflehog:salesforce"],
    }),
    keywords: &["00d"],
    regex: dotted!("00D[0-9A-Za-z]{8,15}![0-9A-Za-z._]{30,260}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SALESFORCE_API_TOKEN=00", "D", "5nwAH1Zh!TVLchFOVHczJooqc3iU1oyIgt6JQKA"),
        concat!("Authorization: Bearer 00", "D", "Syfo0OZyoI!TIS68MW0OsisnwNhxeKZpFHD2msmZ", "oQb"),
    ],
    counterexamples: samples![
        concat!("SALESFORCE_API_TOKEN=00", "D", "xxxxxxxx!xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SALESFORCE_API_TOKEN=00", "D", "Syfo0O"),
    ],
    rotation: Rotation {
        url: "https://help.salesforce.com/s/articleView?id=sf.connected_app_overview.htm",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static REFRESH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "salesforce-refresh-token",
        kind: "Salesforce refresh token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it gets new sessions until it is revoked.",
        aliases: &["trufflehog:salesforcerefreshtoken"],
    }),
    keywords: &["5aep861"],
    regex: dotted!("5Aep861[0-9A-Za-z._]{50,200}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SALESFORCE_API_TOKEN=5A", "ep861", "EoxJ8rWKueJP46WhE4oVORpqi_cbqVF.gTYB4qBV", "mySOASIQzctBrFF"),
        concat!("{\"token\": \"5A", "ep861", ".lNabZtyifFwy5dP3vyksz7Q2VGI_50AWgNg.rqe", "3kJuqkTW6lLk", "\"}"),
    ],
    counterexamples: samples![
        concat!("SALESFORCE_API_TOKEN=5A", "ep861", "xxxxxxxxxxxxxxxxxxxxxxxxx_xxxxx.xxxxxxxx", "xxxxxxxxxxxxxxx"),
        concat!("SALESFORCE_API_TOKEN=5A", "ep861", ".lNabZ"),
    ],
    rotation: Rotation {
        url: "https://help.salesforce.com/s/articleView?id=sf.connected_app_overview.htm",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CONSUMER_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "salesforce-consumer-key",
        kind: "Salesforce consumer key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It names the connected app; its secret mostly stands beside it.",
        aliases: &[],
    }),
    keywords: &["3mvg9"],
    regex: dotted!("3MVG9[0-9A-Za-z._]{40,180}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SALESFORCE_API_KEY=3M", "VG9", "ESTNfLFt_a3m6S8n1tk8W3ZIk0_HE__PbXqGmoov"),
        concat!("{\"token\": \"3M", "VG9", "STowqi.zoRvNe3_86rqzCt00YhEHeCJFkFA6OYzn", "Z", "\"}"),
    ],
    counterexamples: samples![
        concat!("SALESFORCE_API_KEY=3M", "VG9", "xxxxxxxx_xxxxxxxxxxxxxxxxx_xx__xxxxxxxxx"),
        concat!("SALESFORCE_API_KEY=3M", "VG9", "STowqi"),
    ],
    rotation: Rotation {
        url: "https://help.salesforce.com/s/articleView?id=sf.connected_app_overview.htm",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CONSUMER_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "salesforce-consumer-secret",
        kind: "Salesforce consumer secret",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it acts as the connected app.",
        aliases: &[],
    }),
    keywords: &["salesforce", "sfdc", "sf_"],
    regex: near!(r"salesforce|sfdc|(?:\b|_)sf_", "[0-9A-F]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SALESFORCE_CONSUMER_SECRET=", "224184EACE9CCB4E32B109B9114F4F128B5C0E8D", "A68965CF1051901624E9D062"),
        concat!(
            "const salesforceConsumerApiSecret = '",
            "2C72D97DAA1222FB78C04A77D08D2EE575EAEA64",
            "71AE6AE5AE8FDCF1F6E9CFAD",
            "';"
        ),
    ],
    counterexamples: samples![
        "SALESFORCE_CONSUMER_SECRET=${SALESFORCE_CONSUMER_SECRET}",
        concat!(
            "See the salesforce secret in the vault, build ",
            "2C72D97DAA1222FB78C04A77D08D2EE575EAEA64",
            "71AE6AE5AE8FDCF1F6E9CFAD"
        ),
    ],
    rotation: Rotation {
        url: "https://help.salesforce.com/s/articleView?id=sf.connected_app_overview.htm",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
