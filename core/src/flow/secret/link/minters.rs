//! Actions that put out secrets or set them as variables, and whether they tell the runner: from each action's own code.

pub(super) struct Minter {
    pub(super) action: &'static str,
    /// The outputs that are secret; `*` is every one.
    pub(super) outputs: &'static str,
    /// The variables that it sets for later steps.
    pub(super) variables: &'static str,
    /// It calls `setSecret`.
    pub(super) registered: bool,
}

const fn minter(action: &'static str, outputs: &'static str, variables: &'static str) -> Minter {
    Minter { action, outputs, variables, registered: true }
}

pub(super) fn minter_of(slug: &str) -> Option<&'static Minter> {
    MINTERS.iter().find(|minter| minter.action.eq_ignore_ascii_case(slug))
}

impl Minter {
    pub(super) fn puts_out(&self, output: &str) -> bool {
        self.outputs.split(' ').any(|name| name == "*" || name.eq_ignore_ascii_case(output))
    }
}

static MINTERS: &[Minter] = &[
    minter("actions/create-github-app-token", "token", ""),
    minter("tibdex/github-app-token", "token", ""),
    minter("peter-murray/workflow-application-token-action", "token", ""),
    minter("getsentry/action-github-app-token", "token", ""),
    minter("navikt/github-app-token-generator", "token", ""),
    minter("octo-sts/action", "token", ""),
    minter(
        "aws-actions/configure-aws-credentials",
        "aws-access-key-id aws-secret-access-key aws-session-token",
        "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    ),
    minter("aws-actions/amazon-ecr-login", "docker_password_*", ""),
    minter("aws-actions/aws-secretsmanager-get-secrets", "", ""),
    minter("google-github-actions/auth", "access_token id_token auth_token", ""),
    minter("google-github-actions/get-secretmanager-secrets", "*", ""),
    minter("hashicorp/vault-action", "*", "VAULT_TOKEN"),
    minter("1password/load-secrets-action", "*", ""),
    minter("azure/get-keyvault-secrets", "*", ""),
    minter("dopplerhq/secrets-fetch-action", "*", ""),
    minter("infisical/secrets-action", "*", ""),
    minter("bitwarden/sm-action", "*", ""),
    minter("keeper-security/ksm-action", "*", ""),
    minter("akeyless-community/akeyless-github-action", "*", ""),
    minter("rubygems/configure-rubygems-credentials", "", "RUBYGEMS_API_KEY"),
    minter("rust-lang/crates-io-auth-action", "token", ""),
];
