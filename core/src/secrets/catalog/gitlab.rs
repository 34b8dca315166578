//! GitLab: tokens. Format: docs.gitlab.com/security/tokens; routable ones carry the length of their payload and a checksum.

use crate::rule::{Precision, Severity};
use crate::secrets::checksum;
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PAT: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-pat",
        kind: "GitLab personal access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it does to projects, groups and registries what its scopes allow.",
        aliases: &[
            "betterleaks:gitlab-pat",
            "betterleaks:gitlab-pat-routable",
            "gitleaks:gitlab-pat",
            "gitleaks:gitlab-pat-routable",
        ],
    }),
    keywords: &["glpat-"],
    regex: dotted!(r"glpat-(?:[0-9A-Za-z_-]{20}|[0-9A-Za-z_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0), Validator::Checksum(checksum::gitlab_routable)],
    examples: samples![
        concat!("GITLAB_TOKEN=gl", "pat-", "vMF_qs4NDj0czIxs9-Zp"),
        concat!("- value: gl", "pat-", "R0bHCxrgNC6H861ZuXR5"),
        concat!("TOKEN=gl", "pat-", "bzoxCnU6bTk2OQxseAC5x6zq", "XP6nBLdX_CIQ.01.100uoe0pt"),
        concat!("TOKEN=gl", "pat-", "bzoxCnU6ZzV1YbWopx0LX2h", "RzjOq6WEkCTcQ.1015h9ztv"),
    ],
    counterexamples: samples![
        concat!("TOKEN=gl", "pat-", "uIM4uDyMCrxvzxj1ealz0pgGiwmmotDLoV6Ahw7L", ".", "01.", "bwl4a1wcz"),
        concat!("GITLAB_TOKEN=gl", "pat-xxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_TOKEN=gl", "pat-", "xhd2d"),
    ],
    rotation: Rotation {
        url: "https://gitlab.com/-/user_settings/personal_access_tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static PIPELINE_TRIGGER_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-pipeline-trigger-token",
        kind: "GitLab pipeline trigger token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it starts pipelines, with variables of their choice.",
        aliases: &["betterleaks:gitlab-ptt", "gitleaks:gitlab-ptt"],
    }),
    keywords: &["glptt-"],
    regex: dashed!("glptt-[0-9a-f]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GITLAB_SECRET=gl", "ptt-", "f0308fac1cdd9627c796575250ecfe163d754056"),
        concat!("curl -H \"X-Token: gl", "ptt-", "6c6864b4345289f111ba18ef85df31f2b78b6cf9", "\" $URL"),
    ],
    counterexamples: samples![
        concat!("GITLAB_SECRET=gl", "ptt-0000000000000000000000000000000000000000"),
        concat!("GITLAB_SECRET=gl", "ptt-", "984939c06b"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static RUNNER_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-runner-token",
        kind: "GitLab runner authentication token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it takes jobs as the runner, and with them the secrets of the jobs.",
        aliases: &["betterleaks:gitlab-runner-authentication-token", "gitleaks:gitlab-runner-authentication-token"],
    }),
    keywords: &["glrt-"],
    regex: dashed!(r"glrt-(?:t[0-9]_)?(?:[0-9A-Za-z_-]{20}|[0-9A-Za-z_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GITLAB_SECRET=gl", "rt-", "wra7kKbit98BxENnjsvm"),
        concat!("export const token = 'gl", "rt-", "SZjQBeKdgJ7n4MZ3ZRBy", "';"),
        concat!("TOKEN=gl", "rt-t1_", "bzoxCnU6NDJ0dHNkl9SS0zYx", "XRwOSb8lB48Q.01.1003zfc5i"),
    ],
    counterexamples: samples![
        concat!("GITLAB_SECRET=gl", "rt-xxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "rt-", "4kcSK"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static RUNNER_REGISTRATION_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-runner-registration-token",
        kind: "GitLab runner registration token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it registers a runner of their own, which is then given jobs and their secrets.",
        aliases: &["betterleaks:gitlab-rrt", "gitleaks:gitlab-rrt"],
    }),
    keywords: &["gr1348941"],
    regex: dashed!("GR1348941[0-9A-Za-z_-]{20}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GITLAB_SECRET=GR13", "48941", "T5dtNrr9ku1IiOiDvtUF"),
        concat!("{\"token\": \"GR13", "48941", "Jm5VbMP3Ct5poPTAkvkf", "\"}"),
    ],
    counterexamples: samples![
        concat!("GITLAB_SECRET=GR13", "48941xxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=GR13", "48941", "Q93vk"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static DEPLOY_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-deploy-token",
        kind: "GitLab deploy token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads, and often writes, the repository and its registries.",
        aliases: &["betterleaks:gitlab-deploy-token", "gitleaks:gitlab-deploy-token"],
    }),
    keywords: &["gldt-"],
    regex: dashed!("gldt-[0-9A-Za-z_-]{20}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GITLAB_SECRET=gl", "dt-", "mTg8m7x64o0P-f-6MQV7"),
        concat!("export const token = 'gl", "dt-", "GqvP-GnXt46st920QYcS", "';"),
    ],
    counterexamples: samples![
        concat!("GITLAB_SECRET=gl", "dt-xxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "dt-", "RAw2R"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static CICD_JOB_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-cicd-job-token",
        kind: "GitLab CI job token",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it acts as the job while the job runs.",
        aliases: &["betterleaks:gitlab-cicd-job-token", "gitleaks:gitlab-cicd-job-token"],
    }),
    keywords: &["glcbt-"],
    regex: dashed!("glcbt-[0-9A-Za-z]{1,5}_[0-9A-Za-z_-]{20}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GITLAB_SECRET=gl", "cbt-", "7d", "_", "MaYssg6LwK9vi8DPYoa3"),
        concat!("Authorization: Bearer gl", "cbt-", "5c", "_", "a5l-6AjsFi3skrP-pMDS"),
    ],
    counterexamples: samples![
        concat!("GITLAB_SECRET=gl", "cbt-00_xxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "cbt-", "40", "_", "UgQ7y"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static OAUTH_APP_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-oauth-app-secret",
        kind: "GitLab OAuth application secret",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it signs in as your application and trades codes for the tokens of its users.",
        aliases: &["betterleaks:gitlab-oauth-app-secret", "gitleaks:gitlab-oauth-app-secret"],
    }),
    keywords: &["gloas-"],
    regex: dashed!("gloas-[0-9A-Za-z_-]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GITLAB_SECRET=gl", "oas-", "HQHHfcmxE6iAuWXatroN8GedinxjKc7X4qUdtWbwGk4_jWJSFNWSrWiP9UhP", "eWoq"),
        concat!(
            "curl -H \"X-Token: gl",
            "oas-",
            "a-v-QcBqxJHhF6QMIrJt5qTPrecQKtWK7XN0Yj22XQFvoTUgdNZ50x8CbAL0",
            "5RBl",
            "\" $URL"
        ),
    ],
    counterexamples: samples![
        concat!("GITLAB_SECRET=gl", "oas-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "oas-", "OMc_QAn38jr_Srhs"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static AGENT_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-agent-token",
        kind: "GitLab agent token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it connects to the cluster's agent server as your agent.",
        aliases: &["betterleaks:gitlab-kubernetes-agent-token", "gitleaks:gitlab-kubernetes-agent-token"],
    }),
    keywords: &["glagent-"],
    regex: dashed!("glagent-[0-9A-Za-z_-]{50}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GITLAB_SECRET=gl", "agent-", "ZNrpwu0EhtKFUJoXAkrhff1OL0XP4NVIZ0VOPMiYUMw1JK43uv"),
        concat!("token: \"gl", "agent-", "Fn4nnMzBVvtjjvN_-JjlmveUc2q82JC0KV-b2UQ1tdG5lRMGBl", "\""),
    ],
    counterexamples: samples![
        concat!("GITLAB_SECRET=gl", "agent-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "agent-", "2h7JRf7acIlh"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static SCIM_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-scim-token",
        kind: "GitLab SCIM token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it creates, changes and removes the members of the group.",
        aliases: &["betterleaks:gitlab-scim-token", "gitleaks:gitlab-scim-token"],
    }),
    keywords: &["glsoat-"],
    regex: dashed!("glsoat-[0-9A-Za-z_-]{20}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GITLAB_SECRET=gl", "soat-", "VEEPmx2CCb8Pb_BBsZkc"),
        concat!("curl -H \"X-Token: gl", "soat-", "pr8oh-nPgE8B2w_DZL4q", "\" $URL"),
    ],
    counterexamples: samples![
        concat!("GITLAB_SECRET=gl", "soat-xxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "soat-", "Ql9D1"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static FEED_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-feed-token",
        kind: "GitLab feed token",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the feeds and calendars of the account, with the titles of private issues.",
        aliases: &["betterleaks:gitlab-feed-token", "gitleaks:gitlab-feed-token"],
    }),
    keywords: &["glft-"],
    regex: dashed!("glft-[0-9A-Za-z_-]{20}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GITLAB_SECRET=gl", "ft-", "i0Q-zQrkyp63zf7OMcTU"),
        concat!("curl -H \"X-Token: gl", "ft-", "fUWCarbJK53JWpzB6mlc", "\" $URL"),
    ],
    counterexamples: samples![
        concat!("GITLAB_SECRET=gl", "ft-xxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "ft-", "rVmli"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static INCOMING_MAIL_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-incoming-mail-token",
        kind: "GitLab incoming mail token",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it opens issues and merge requests by mail in the name of the account.",
        aliases: &["betterleaks:gitlab-incoming-mail-token", "gitleaks:gitlab-incoming-mail-token"],
    }),
    keywords: &["glimt-"],
    regex: dashed!("glimt-[0-9A-Za-z_-]{25}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GITLAB_SECRET=gl", "imt-", "eHcg3ItzceZr4ZhincseRTO6X"),
        concat!("{\"token\": \"gl", "imt-", "sZ7RhPOGFQCK3o78PRgW74uHK", "\"}"),
    ],
    counterexamples: samples![
        concat!("GITLAB_SECRET=gl", "imt-xxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "imt-", "OmIxc3"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static FEATURE_FLAG_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-feature-flag-client-token",
        kind: "GitLab feature flag client token",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the feature flags of the project.",
        aliases: &[
            "betterleaks:gitlab-feature-flag-client-token",
            "gitleaks:gitlab-feature-flag-client-token",
            "trufflehog:gitlab",
            "trufflehog:gitlaboauth2",
        ],
    }),
    keywords: &["glffct-"],
    regex: dashed!("glffct-[0-9A-Za-z_-]{20}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GITLAB_FF_TOKEN=gl", "ffc", "t-Z9ISy1OMhkJbeYuToxXd"),
        concat!("export const token = 'gl", "ffc", "t-qavUkF_7SxVDZ2ZNT_Pn", "';"),
    ],
    counterexamples: samples![concat!("GITLAB_FF_TOKEN=gl", "ffct-3w")],
    rotation: Rotation {
        url: "https://docs.gitlab.com/operations/feature_flags/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SESSION_COOKIE: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-session-cookie",
        kind: "GitLab session cookie",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it is the signed-in user until the session ends.",
        aliases: &[
            "betterleaks:gitlab-session-cookie",
            "gitleaks:gitlab-session-cookie",
            "trufflehog:gitlab",
            "trufflehog:gitlaboauth2",
        ],
    }),
    keywords: &["_gitlab_session="],
    regex: "_gitlab_session=(?<secret>[0-9a-z]{32})(?:[^0-9A-Za-z]|$)",
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("_g", "itl", "ab_session=2663e0b1126799e34102b25ca42622ba"),
        concat!("  _g", "itl", "ab_session=53d3eda2bc995f7d8d6f0f51715ed5ff", "  "),
    ],
    counterexamples: samples![concat!("_g", "itl", "ab_session=519822a", "${SECRET}")],
    rotation: Rotation {
        url: "https://docs.gitlab.com/user/profile/active_sessions/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static WORKSPACE_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-workspace-token",
        kind: "GitLab workspace token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it acts as the workspace towards GitLab.",
        aliases: &["trufflehog:gitlab", "trufflehog:gitlaboauth2"],
    }),
    keywords: &["glwt-", "glrtr-"],
    regex: dashed!("gl(?:wt|rtr)-[0-9A-Za-z_-]{20,64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.2)],
    examples: samples![
        concat!("GITLAB_WORKSPACE_TOKEN=gl", "wt-", "kJ7wUaZruIC81GL6x_XtY"),
        concat!("- value: gl", "rtr", "-etasbu6DgyVXWmOcjKlsqkf"),
    ],
    counterexamples: samples![concat!("GITLAB_WORKSPACE_TOKEN=gl", "rtr-Wg2")],
    rotation: Rotation {
        url: "https://docs.gitlab.com/security/tokens/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
