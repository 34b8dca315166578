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
        aliases: &["gitleaks:gitlab-pat", "gitleaks:gitlab-pat-routable"],
    }),
    keywords: &["glpat-"],
    regex: dotted!(r"glpat-(?:[0-9A-Za-z_-]{20}|[0-9A-Za-z_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0), Validator::Holds(checksum::gitlab_routable)],
    examples: &[
        concat!("GITLAB_TOKEN=gl", "pat-", "wIpvQpGYqQ2rmv-e1j5S"),
        concat!("- value: gl", "pat-", "dgj1QTP-7Q2xu-bhaxLK"),
        concat!("TOKEN=gl", "pat-", "bzoxCnU6a252cxtVyeLlovpb", "xh9CkWp3gOkQ.01.100th1os9"),
        concat!("TOKEN=gl", "pat-", "bzoxCnU6emg0cXmU_XrofE6", "o-zPiBb3tYEUQ.1016ft0yg"),
    ],
    counterexamples: &[
        concat!("TOKEN=gl", "pat-", "ueYVM9w0bb04keYRy4pT4Zhxyb8zHop0bshfIz0O", ".", "01.", "oexrear6u"),
        concat!("GITLAB_TOKEN=gl", "pat-xxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_TOKEN=gl", "pat-", "LI1EP"),
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
        aliases: &["gitleaks:gitlab-ptt"],
    }),
    keywords: &["glptt-"],
    regex: dashed!("glptt-[0-9a-f]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("GITLAB_SECRET=gl", "ptt-", "0203894bcb8cae087c76689e3c10b878b155594c"),
        concat!("curl -H \"X-Token: gl", "ptt-", "b754ab940e001ea1d4aa32d29a57bed1699e1fca", "\" $URL"),
    ],
    counterexamples: &[
        concat!("GITLAB_SECRET=gl", "ptt-0000000000000000000000000000000000000000"),
        concat!("GITLAB_SECRET=gl", "ptt-", "d4283628d7"),
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
        aliases: &["gitleaks:gitlab-runner-authentication-token"],
    }),
    keywords: &["glrt-"],
    regex: dashed!(r"glrt-(?:t[0-9]_)?(?:[0-9A-Za-z_-]{20}|[0-9A-Za-z_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("GITLAB_SECRET=gl", "rt-", "UljicNtNC89is8qg7f4P"),
        concat!("export const token = 'gl", "rt-", "pppBtZYXha9s93ly7pB0", "';"),
        concat!("TOKEN=gl", "rt-t1_", "bzoxCnU6MW5wOFL7Jv8Da5Nl", "Bm5630wJoEIQ.01.100a9ftrs"),
    ],
    counterexamples: &[concat!("GITLAB_SECRET=gl", "rt-xxxxxxxxxxxxxxxxxxxx"), concat!("GITLAB_SECRET=gl", "rt-", "1e0Fg")],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static RUNNER_REGISTRATION_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-runner-registration-token",
        kind: "GitLab runner registration token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it registers a runner of their own, which is then given jobs and their secrets.",
        aliases: &["gitleaks:gitlab-rrt"],
    }),
    keywords: &["gr1348941"],
    regex: dashed!("GR1348941[0-9A-Za-z_-]{20}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("GITLAB_SECRET=GR13", "48941", "vbtQaq833c8dSqQyn8Q4"),
        concat!("{\"token\": \"GR13", "48941", "1yz3AWlsbr7WC-_g3Pa6", "\"}"),
    ],
    counterexamples: &[
        concat!("GITLAB_SECRET=GR13", "48941xxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=GR13", "48941", "FUu7d"),
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
        aliases: &["gitleaks:gitlab-deploy-token"],
    }),
    keywords: &["gldt-"],
    regex: dashed!("gldt-[0-9A-Za-z_-]{20}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("GITLAB_SECRET=gl", "dt-", "xOlR0aDiU03y8tlFqwGY"),
        concat!("export const token = 'gl", "dt-", "sXZkHw8UVr1f12twQsRT", "';"),
    ],
    counterexamples: &[concat!("GITLAB_SECRET=gl", "dt-xxxxxxxxxxxxxxxxxxxx"), concat!("GITLAB_SECRET=gl", "dt-", "6--q3")],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static CICD_JOB_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-cicd-job-token",
        kind: "GitLab CI job token",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it acts as the job while the job runs.",
        aliases: &["gitleaks:gitlab-cicd-job-token"],
    }),
    keywords: &["glcbt-"],
    regex: dashed!("glcbt-[0-9A-Za-z]{1,5}_[0-9A-Za-z_-]{20}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("GITLAB_SECRET=gl", "cbt-", "fb", "_", "tnfkdx37R07SNjN2RKq9"),
        concat!("Authorization: Bearer gl", "cbt-", "79", "_", "6SXE_uk9xI8avDDFiAk5"),
    ],
    counterexamples: &[
        concat!("GITLAB_SECRET=gl", "cbt-00_xxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "cbt-", "36", "_", "BRUW0"),
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
        aliases: &["gitleaks:gitlab-oauth-app-secret"],
    }),
    keywords: &["gloas-"],
    regex: dashed!("gloas-[0-9A-Za-z_-]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("GITLAB_SECRET=gl", "oas-", "YzLMsQuMMF_qs4NDjCczIxs9-ZoREb709HCxrgNCjH861ZuXR23GKydBEaUX", "R6xu"),
        concat!(
            "curl -H \"X-Token: gl",
            "oas-",
            "ZTv-ib-PnaTQPhcxAuZmQ6yjcnlP6W5J0RYUtiawYjFmrSzyCM6C0pSpOeSw",
            "9b3S",
            "\" $URL"
        ),
    ],
    counterexamples: &[
        concat!("GITLAB_SECRET=gl", "oas-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "oas-", "YcZ3hd2I6hPdmcIv"),
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
        aliases: &["gitleaks:gitlab-kubernetes-agent-token"],
    }),
    keywords: &["glagent-"],
    regex: dashed!("glagent-[0-9A-Za-z_-]{50}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("GITLAB_SECRET=gl", "agent-", "HW23NzjDWFLB7Cujxa5X-4fzm0FwtbwJ9yQ7ZzGysUqntukHNc"),
        concat!("token: \"gl", "agent-", "lTRcH4_Gu2_pe9lSFHVzZ9kAL47ItKpMXby4MTora7kKbit94p", "\""),
    ],
    counterexamples: &[
        concat!("GITLAB_SECRET=gl", "agent-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "agent-", "UjsvYS82ZjQ2"),
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
        aliases: &["gitleaks:gitlab-scim-token"],
    }),
    keywords: &["glsoat-"],
    regex: dashed!("glsoat-[0-9A-Za-z_-]{20}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("GITLAB_SECRET=gl", "soat-", "KKdgJ1n4MZ7ZRB8X-t5I"),
        concat!("curl -H \"X-Token: gl", "soat-", "wCzL1K0nmx2dsVjbJWkM", "\" $URL"),
    ],
    counterexamples: &[concat!("GITLAB_SECRET=gl", "soat-xxxxxxxxxxxxxxxxxxxx"), concat!("GITLAB_SECRET=gl", "soat-", "M5dtN")],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static FEED_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-feed-token",
        kind: "GitLab feed token",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the feeds and calendars of the account, with the titles of private issues.",
        aliases: &["gitleaks:gitlab-feed-token"],
    }),
    keywords: &["glft-"],
    regex: dashed!("glft-[0-9A-Za-z_-]{20}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("GITLAB_SECRET=gl", "ft-", "Wr9kuDIiOi0vtUO_nEmx"),
        concat!("curl -H \"X-Token: gl", "ft-", "kP3CtspoPT2kvkslRm9C", "\" $URL"),
    ],
    counterexamples: &[concat!("GITLAB_SECRET=gl", "ft-xxxxxxxxxxxxxxxxxxxx"), concat!("GITLAB_SECRET=gl", "ft-", "WTg8O")],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static INCOMING_MAIL_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitlab-incoming-mail-token",
        kind: "GitLab incoming mail token",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it opens issues and merge requests by mail in the name of the account.",
        aliases: &["gitleaks:gitlab-incoming-mail-token"],
    }),
    keywords: &["glimt-"],
    regex: dashed!("glimt-[0-9A-Za-z_-]{25}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("GITLAB_SECRET=gl", "imt-", "Jx64oCP-f-6M7VyyhgqvP-Gnj"),
        concat!("{\"token\": \"gl", "imt-", "1st920QYcF0t7w2nA3F0ZaYsd", "\"}"),
    ],
    counterexamples: &[
        concat!("GITLAB_SECRET=gl", "imt-xxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "imt-", "MwKSvE"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};
