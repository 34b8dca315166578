//! LinkedIn: client secrets. Documentation: learn.microsoft.com/linkedin, 16 letters and digits beside the name, or a newer prefix.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "linkedin-client-secret",
        kind: "LinkedIn client secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in as your application and trades codes for the tokens of its users.",
        aliases: &["betterleaks:linkedin-client-secret", "gitleaks:linkedin-client-secret"],
    }),
    keywords: &["linkedin"],
    regex: near!("linkedin", r"(?:WPL_AP[01]\.[0-9A-Za-z]{16}\.[0-9A-Za-z+/]{6,8}={0,2}|[0-9A-Za-z]{16})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("LINKEDIN_CLIENT_SECRET=", "y1sGMhyP3iRUb6PQ"),
        concat!("\"linkedin_client_secret\": \"", "5ZlNf15W9rM9xJs3", "\""),
    ],
    counterexamples: samples![
        "LINKEDIN_CLIENT_SECRET=${LINKEDIN_CLIENT_SECRET}",
        concat!("See linkedin client secret in the vault, build ", "ZCykgLVr0n2HbxtY"),
    ],
    rotation: Rotation {
        url: "https://www.linkedin.com/developers/apps",
        steps: &["Create a new secret", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "linkedin-access-token",
        kind: "LinkedIn access token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it acts as the member who granted it.",
        aliases: &[],
    }),
    keywords: &["linkedin", "linked_in", "linked-in"],
    regex: named!("linked_?-?in", "AQ[0-9A-Za-z_-]{200,1000}"),
    reach: Reach { left: 32, right: 1300 },
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!(
            "LINKEDIN_ACCESS_TOKEN=AQ",
            "WvT",
            "7KG_trmTTDkVK5QJxTtFHwrgPjdI4dJrQhfFgL186LfmnYBgAanCJ096wtuv",
            "t8mDo7wjNrf3RODgALVSk0HVLjeySeyMJi6oD_oBr_ZlwaJpML9BBLqlFsSo",
            "sKBgVC9uuJXTnITLgGx408PyguKOqUxV4hii610zeBVdFGC3q6TxHZStdnYr",
            "RJKxTt-tzAiPTUUUTb-k1m_dpaPQkbzm3dFWQWCgoMNYJ4KAfyzdLrcHP"
        ),
        concat!(
            "\"linkedin_access_token\": \"AQ",
            "-bk",
            "YuqO4FfLDCm5f3L2gEbPPs7c70BRDAbqJ6bdyhl1rSZJjuBjuXoh2KDY7LD0",
            "KLV-m4SvtToAq9DlJH35nm0SBoJgHIaZqVSBjLAAcQThDxtW9ZbO9ChGvX9P",
            "Ffy-7nqzLz6Na7WXXyeiG_BLimEVP_B5nIvZfaKOtXGe2VX10uu01e_qcagA",
            "E8R_cabrcZaSevistKv5HrB5TSmJUFq7FHdhok7_-mBp8GIVMNeSPK9Iw",
            "\""
        ),
        concat!(
            "const linkedinAccessToken = 'AQ",
            "UAy",
            "RZ_Sses9I5iuADY9c2pjthGWg4dWI2yeCZ3c9fd8b6dt7--Xkt6oNr_59K8U",
            "sN50t9FvTdtrLZ_4_JSC7pQpXuuKGVnAkTWGiljdSqAj857-G7yQtAdk4Xrs",
            "-kbbEE4lNlicNlZgn4MLvNIoZW2B9MKD7Wcnx3YJPPgDlF32IGwEHzXMI6kZ",
            "xHXljqrEExz2nuJYGq01PgrnZTG2H0ryqdq4MuOAySwrjw97xA2_VrXAn",
            "';"
        ),
    ],
    counterexamples: samples![
        "LINKEDIN_ACCESS_TOKEN=${LINKEDIN_ACCESS_TOKEN}",
        concat!(
            "See linkedin access token in the vault, build ",
            "AQ",
            "iH_",
            "tEPnAq6bs8rmDzrsR9v6C2XCQ2NgeUsVsmd9_V_WhpemDR-mEhaQONS6R_7F",
            "Wc8KpmrMldx3OTJ3ztTWeEF1Tfhv1CNSv8QFFjVzbwoTmSS3vlRECuHw8GYX",
            "c-immbIDAg45x-0iEVABJDcRu8A61fPMD7qfvHGXsqjG6zG0q8gLTm2_0Rfb",
            "m9OrO-oYO5iaPSckCQSXZlC1kexvYU07GEnjZR7GAev6nkuL7-v2-_0lv"
        ),
    ],
    rotation: Rotation {
        url: "https://www.linkedin.com/developers/apps",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
