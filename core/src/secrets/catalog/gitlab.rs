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
        concat!("GITLAB_TOKEN=gl", "pat-", "0PYdy3xxgN8mm_UmMRxU"),
        concat!("- value: gl", "pat-", "cSYnm5IpvQ6GYqQ7rmvW"),
        concat!("TOKEN=gl", "pat-", "bzoxCnU6ajJjeBom16u2pP7u", "q41eUf4FHgMQ.01.1000mpi72"),
        concat!("TOKEN=gl", "pat-", "bzoxCnU6anNsd2qv3FSVG1X", "J4uWi-lvGH0IQ.10019xt9y"),
    ],
    counterexamples: &[
        concat!("TOKEN=gl", "pat-", "YInXoG6Sq8VDdhEE53Z354qpsFp9QZDGpjvF0g3a", ".", "01.", "ymiewbbkp"),
        concat!("GITLAB_TOKEN=gl", "pat-xxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_TOKEN=gl", "pat-", "8oUWz"),
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
        concat!("GITLAB_SECRET=gl", "ptt-", "870932c0a952b8208d7a68d735203894bcb8cae7"),
        concat!("curl -H \"X-Token: gl", "ptt-", "16389e3c10b878b155592b0cca754ab940e001ed", "\" $URL"),
    ],
    counterexamples: &[
        concat!("GITLAB_SECRET=gl", "ptt-0000000000000000000000000000000000000000"),
        concat!("GITLAB_SECRET=gl", "ptt-", "ba32d29a5e"),
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
        concat!("GITLAB_SECRET=gl", "rt-", "OfALN5g-YD4ODvslImBP"),
        concat!("export const token = 'gl", "rt-", "DL0C-ljicN0NC8vis8qO", "';"),
        concat!("TOKEN=gl", "rt-t1_", "bzoxCnU6aHkxbkzPyMYdAh9L", "9twvYuw_ba4Q.01.101ql7c0g"),
    ],
    counterexamples: &[concat!("GITLAB_SECRET=gl", "rt-xxxxxxxxxxxxxxxxxxxx"), concat!("GITLAB_SECRET=gl", "rt-", "6JAEB")],
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
        concat!("GITLAB_SECRET=GR13", "48941", "m_j-aAKzbB13tcOqpe01"),
        concat!("{\"token\": \"GR13", "48941", "vbtQaq833c8dSqQyn8Q4", "\"}"),
    ],
    counterexamples: &[
        concat!("GITLAB_SECRET=GR13", "48941xxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=GR13", "48941", "yyz3f"),
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
        concat!("GITLAB_SECRET=gl", "dt-", "dbreWC-_g31aO5LUu7E0"),
        concat!("export const token = 'gl", "dt-", "YlR0aDiU0738tlFqwGO0", "';"),
    ],
    counterexamples: &[concat!("GITLAB_SECRET=gl", "dt-xxxxxxxxxxxxxxxxxxxx"), concat!("GITLAB_SECRET=gl", "dt-", "LXZkS")],
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
        concat!("GITLAB_SECRET=gl", "cbt-", "bb", "_", "ETf12twQsR2LmA--qpGw"),
        concat!("Authorization: Bearer gl", "cbt-", "20", "_", "s37R02SNjN3RKqAN7eTL"),
    ],
    counterexamples: &[
        concat!("GITLAB_SECRET=gl", "cbt-00_xxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "cbt-", "7f", "_", "fk9xa"),
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
        concat!("GITLAB_SECRET=gl", "oas-", "kDDFiAk0i8myPRUWh3PzLMsQuMMF_qs46DjCczIxs9-ZoREb70bHCxrgNCjH", "861H"),
        concat!(
            "curl -H \"X-Token: gl",
            "oas-",
            "m23GKydBEaUXR6x-PbTv-ib-PnaTQPhc4AuZmQ6yjcnlP6W5JURYUtiawYjF",
            "mrSo",
            "\" $URL"
        ),
    ],
    counterexamples: &[
        concat!("GITLAB_SECRET=gl", "oas-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "oas-", "SC0pSpOe9w9b3Seb"),
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
        concat!("GITLAB_SECRET=gl", "agent-", "v3hd2IUhPdmcI9RZhW23NzjDW6LB7Cujxa5X-4fzm1FwtbwJ9D"),
        concat!("token: \"gl", "agent-", "LGysUqntukHN_fggTRcH4_Gu24pe9lSFHVzZ9kALp7ItKpMXbC", "\""),
    ],
    counterexamples: &[
        concat!("GITLAB_SECRET=gl", "agent-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "agent-", "nora7k3bit9l"),
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
        concat!("GITLAB_SECRET=gl", "soat-", "9njsvYSz2Z7QBeKdgJ1Q"),
        concat!("curl -H \"X-Token: gl", "soat-", "gZ3ZRB8X-t1N8NCzL1KQ", "\" $URL"),
    ],
    counterexamples: &[concat!("GITLAB_SECRET=gl", "soat-xxxxxxxxxxxxxxxxxxxx"), concat!("GITLAB_SECRET=gl", "soat-", "ehds2")],
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
        concat!("GITLAB_SECRET=gl", "ft-", "uJWkcSt65d3Nrr9kuDIe"),
        concat!("curl -H \"X-Token: gl", "ft-", "1tUO_nEm5V9MP3Ctspo0", "\" $URL"),
    ],
    counterexamples: &[concat!("GITLAB_SECRET=gl", "ft-xxxxxxxxxxxxxxxxxxxx"), concat!("GITLAB_SECRET=gl", "ft-", "jAkvJ")],
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
        concat!("GITLAB_SECRET=gl", "imt-", "KRm93v5v8Tg857x64oCP-f-6v"),
        concat!("{\"token\": \"gl", "imt-", "nyhgqvP-GnXt83st920QYcF01", "\"}"),
    ],
    counterexamples: &[
        concat!("GITLAB_SECRET=gl", "imt-xxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GITLAB_SECRET=gl", "imt-", "A2nA3z"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};
