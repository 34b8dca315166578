//! Amazon Web Services: access keys, session tokens, Bedrock keys. Documentation: docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_KEY_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "aws-access-key-id",
        kind: "AWS access key id",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "It names the key pair; its secret half mostly stands beside it. Whoever holds it, with its other half, does in the account what the user may do.",
        aliases: &["betterleaks:aws-access-token", "gitleaks:aws-access-token"],
    }),
    keywords: &["akia", "asia", "abia", "acca", "a3t"],
    regex: token!("A(?:[KS]IA|BIA|CCA|3T[0-9A-Z])[A-Z2-7]{16}"),
    reach: Reach { left: 8, right: 32 },
    validators: &[Validator::Entropy(2.8), Validator::Holds(real)],
    examples: samples![
        concat!("AWS_ACCESS_KEY_ID=AK", "IA", "IQF23UQK6N7S42F7"),
        concat!("{\"token\": \"AK", "IA", "POQVO2KR43N2ILKM", "\"}"),
        concat!("aws_access_key_id = AS", "IA", "NELZUZ2S6EW6YPUN"),
    ],
    counterexamples: samples![
        concat!("AWS_ACCESS_KEY_ID=AK", "IAIOSFODNN7EXAMPLE"),
        concat!("AWS_ACCESS_KEY_ID=AK", "IAAAAAAAAAAAAAAAAA"),
        concat!("AWS_ACCESS_KEY_ID=AK", "IA", "7RAF"),
    ],
    rotation: Rotation {
        url: "https://console.aws.amazon.com/iam/home#/security_credentials",
        steps: &[
            "Create a second access key",
            "Put it where the old one is read",
            "Make the old one inactive, look at its last use, delete it",
        ],
    },
};

pub static SECRET_ACCESS_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "aws-secret-access-key",
        kind: "AWS secret access key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it, with its other half, does in the account what the user may do.",
        aliases: &["betterleaks:aws-secret-access-key"],
    }),
    keywords: &[
        "aws_s",
        "aws-s",
        "awss",
        "aws s",
        "secret_access_key",
        "secretaccesskey",
        "secret-access-key",
        "secret access key",
    ],
    regex: near!(r"aws[_\- ]?s|secret[_\- ]?access[_\- ]?", "[0-9A-Za-z+/]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.0), Validator::Holds(real)],
    examples: samples![
        concat!("AWS_SECRET_ACCESS_KEY=", "NszTdHJ55ljAgm4jm/v68Jv1oRLDNhkYbQdCE2W5"),
        concat!("\"aws_secret_access_key\": \"", "dS3I/juhOvDBUlsWmjQJ07zUHkmDD1RBbap3aGTV", "\""),
    ],
    counterexamples: samples![
        "AWS_SECRET_ACCESS_KEY=${AWS_SECRET_ACCESS_KEY}",
        concat!("See aws secret access key in the vault, build ", "xu484/NdXpDcQtyDu0r71nKL/9YIVzqdJFb31eNM"),
        concat!("AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCY", "EXAMPLEKEY"),
    ],
    rotation: Rotation {
        url: "https://console.aws.amazon.com/iam/home#/security_credentials",
        steps: &[
            "Create a second access key",
            "Put it where the old one is read",
            "Make the old one inactive, look at its last use, delete it",
        ],
    },
};

pub static BEDROCK_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "aws-bedrock-api-key",
        kind: "Amazon Bedrock API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["betterleaks:aws-amazon-bedrock-api-key-long-lived", "gitleaks:aws-amazon-bedrock-api-key-long-lived"],
    }),
    keywords: &["absk", "bedrock-api-key-"],
    regex: padded!("(?:ABSK[0-9A-Za-z+/]{109,269}={0,2}|bedrock-api-key-[0-9A-Za-z+/]{100,1600}={0,2})"),
    reach: Reach { left: 8, right: 1640 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "AWS_BEARER_TOKEN_BEDROCK=AB",
            "SK",
            "r4BSdrD6LMbgUP3vgK6ZQD79NcLuSEjbRIbJ/ffsFVujZmqISsoE3znOTF+E",
            "2rkG8LYpTSDE6Idr96riOHdfUrAytPDQj0DxOILDtLvUFeLRzlOTGx0SGDbH",
            "tlwASK2O"
        ),
        concat!(
            "- value: AB",
            "SK",
            "FWicrnlHG0TfbnibrKuKsqpQhTElS6k+drvCpSmAn/rgmMOnPMpx0+gqomPW",
            "k0bl99XsOFIZqzC1+s7L9Jv0GVP7/FP0NDitzM/QIfXgH70fhJpsLuVssUXr",
            "kUKMwW4c"
        ),
        concat!(
            "token: \"bedrock",
            "-api-key-",
            "JduuVxHyOgo/DqaerpPfAfnS/E7tZYEoH3CyO/xWh6BtbKEkyc2nfygD0v6s",
            "mvfQ93HFb15ENCcZvOnNwdT+TkEvRO9Y+0HT68dw0goFDr5Y9nA6Ktzxn10g",
            "kVNnRTww6nDSQPbR0iBUTiwzPzroTlUbnEYxqbIlatOY1rbsedqzdgNqIhDQ",
            "hEWDNOd/Iy0HnPRlS4Mp",
            "==\""
        ),
    ],
    counterexamples: samples![
        concat!(
            "AWS_BEARER_TOKEN_BEDROCK=AB",
            "SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("AWS_BEARER_TOKEN_BEDROCK=AB", "SK", "iJ7o5H7/lM0oOBRA9K1bUVz9Ju450K2Z"),
    ],
    rotation: Rotation {
        url: "https://console.aws.amazon.com/iam/home#/security_credentials",
        steps: &[
            "Create a second access key",
            "Put it where the old one is read",
            "Make the old one inactive, look at its last use, delete it",
        ],
    },
};

/// The keys of the documentation end in a word that says so.
fn real(secret: &str) -> bool {
    !secret.contains("EXAMPLE")
}

pub static MWS_AUTH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "aws-mws-auth-token",
        kind: "Amazon MWS auth token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it acts for the seller: reads orders and customers, changes offers.",
        aliases: &["trufflehog:aws"],
    }),
    keywords: &["amzn.mws."],
    regex: token!(r"amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("MWS_AUTH_TOKEN=am", "zn.", "mws.129a49ee-9128-133e-1f1e-cbadeaf233f2"),
        concat!("- value: am", "zn.", "mws.dbad866f-c381-e12d-6689-5f5e3a8956c7"),
    ],
    counterexamples: samples![concat!("MWS_AUTH_TOKEN=am", "zn.mws.f172ce")],
    rotation: Rotation {
        url: "https://sellercentral.amazon.com/apps/manage",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LWA_CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "amazon-oauth-client-secret",
        kind: "Login with Amazon client secret",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it signs in as the application and gets its users' tokens.",
        aliases: &["trufflehog:aws"],
    }),
    keywords: &["amzn1.oa2-cs."],
    regex: token!(r"amzn1\.oa2-cs\.v1\.[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("LWA_CLIENT_SECRET=am", "zn1", ".oa2-cs.v1.83136394a4c2d68009afa988b77bb89b6bfd36be86e50522f", "985cb37529e409c"),
        concat!("- value: am", "zn1", ".oa2-cs.v1.6ea56168ee8a150b3030dda7e4fcab280c0eedd32f07ddac7", "85d922448b10d22"),
    ],
    counterexamples: samples![concat!("LWA_CLIENT_SECRET=am", "zn1.oa2-cs.v1.6e562f9294")],
    rotation: Rotation {
        url: "https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static APPSYNC_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "aws-appsync-api-key",
        kind: "AWS AppSync API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it queries and changes the data behind the GraphQL interface.",
        aliases: &["trufflehog:aws"],
    }),
    keywords: &["da2-"],
    regex: token!("da2-[0-9a-z]{26}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("APPSYNC_API_KEY=da", "2-z", "b2ysupkvpurkhj4zqxcbumug3"),
        concat!("export const token = 'da", "2-i", "5o65ydfsgfb3ngp3gonpb28jm", "';"),
    ],
    counterexamples: samples![concat!("APPSYNC_API_KEY=da", "2-agz25l")],
    rotation: Rotation {
        url: "https://console.aws.amazon.com/appsync/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SESSION_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "aws-session-token",
        kind: "AWS session token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it acts, with the temporary key, as the role until it runs out.",
        aliases: &["trufflehog:aws"],
    }),
    keywords: &["session_token", "sessiontoken", "session-token", "security_token", "securitytoken", "security-token"],
    regex: concat!(
        "(?i:(?:session|security)[_-]?token)",
        assigns!(r"|[ \t]"),
        "(?<secret>(?:FwoGZXIvYXdz|FQoGZXIvYXdz|FQoDYXdz|IQoJb3JpZ2lu)[0-9A-Za-z+/=]{100,1900})(?:[^0-9A-Za-z+/=]|$)"
    ),
    reach: Reach { left: 16, right: 2200 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "AWS_SESSION_TOKEN=Fw",
            "oGZ",
            "XIvYXdzlrUnB+7Njqpya+GT+F1vVGoxdyYM/BP4ZzRWCwtXai0Stpmz4gQ/c",
            "lkiYIgdW7jCVJAj1VQQeoivDfgv9G5t3iImawXmpJEVvxwFfiGGdfeY8xhgQ",
            "pHBJCGZH/0UV3pXfQCEdI23LefaljiNMlGAq05aEoBFaD2quRmQJxWSlf44I",
            "7B2LEHFgTf3Ys4kzowHO7hfqieA"
        ),
        concat!(
            "\"aws_session_token\": \"Fw",
            "oGZ",
            "XIvYXdzTQgXzvXVVReStWJkvzNIYVfbHJB+uPQ+jjXnmLJYtsW7i3I6o99D7",
            "OxivD2rYvNLF/1ldYomGX0n0wGitx9Oo8Z7ZajKAzVsvGI07uRLhGhP0OCnH",
            "MddoHdzKTr4P0mxcTHCv1JN/R+HfBLACA6/QsvxUT+00ZoDK4pznun6SYp3Z",
            "vuJwLz/HXbwPb7H4t9xtysY7qCC",
            "\""
        ),
    ],
    counterexamples: samples![
        "AWS_SESSION_TOKEN=${AWS_SESSION_TOKEN}",
        concat!(
            "See aws session token in the vault, build ",
            "Fw",
            "oGZ",
            "XIvYXdzXPNPq0LpTJGInFiD4f+36zPAGxL7n/sW0UrpsLLyJM6TLRCwsqjnt",
            "pz0Ha3AkUjjtnPAlG4Kegb1nW2Gh5oQ/DnjuE73ZSWqcS9EGAQLLOIOJwIif",
            "Wind4mCJ1cvNmOBfcMwm7pTKIqrzcJigyLcvUBqZUDgvRFHCBKtvlEqtx/zh",
            "ia2gP8PwB3Iu7hXGLaDLIApv3sH"
        ),
    ],
    rotation: Rotation {
        url: "https://console.aws.amazon.com/iam/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
