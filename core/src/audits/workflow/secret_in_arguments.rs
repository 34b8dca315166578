//! A secret is in the arguments of a program.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Leak;
use crate::model::secrecy::Sink;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("secret-in-arguments"),
        family: Family::Workflow,
        title: text("Secret is in the arguments of a program"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &[],
        docs: Docs {
            what: text(
                "A secret is given to a program as an argument (`docker login -p`, `sshpass -p`, `mysql -p…`, `--password …`, `curl \
                 -u`) although there are ways that do not show it. Medium on self-hosted runners, low on GitHub's. What programs only \
                 take by argument, on runners that live for one job, is told to the `pedantic` persona.",
            ),
            why: text(
                "Every process on the machine can list the arguments of all others, monitoring and crash reports record them, and a \
                 trace prints them. On a self-hosted runner other jobs run beside.",
            ),
            fix: text(
                "Give it on standard input (`--password-stdin`), in a file, or in the environment: `docker login --password-stdin`, \
                 `gh auth login --with-token < file`, `SSHPASS=… sshpass -e`, `MYSQL_PWD`, `gpg --passphrase-fd`, `openssl … -passin \
                 env:NAME`, `NODE_AUTH_TOKEN` with `_authToken=${NODE_AUTH_TOKEN}` in `.npmrc`, `AWS_SECRET_ACCESS_KEY` instead of `aws \
                 configure set`, `CARGO_REGISTRY_TOKEN`, `POETRY_PYPI_TOKEN_…`, `COMPOSER_AUTH`, a kubeconfig file instead of `kubectl \
                 config` and `oc login`, `azure/login` or `--password @file` instead of `az login --password`.",
            ),
        },
    },
    checks: &[Check::Leak(check)],
};

fn check(leak: &Leak, cx: &mut RepositoryContext<'_>) {
    if leak.sink != Sink::Arguments {
        return;
    }
    let message = format!(
        "`{}` is {}an argument of `{}`, which every process on the machine can read",
        leak.secret,
        leak.change(),
        leak.by
    );
    let avoidable = leak.self_hosted || AVOIDABLE.iter().any(|known| leak.by.starts_with(known));
    let finding = cx.report_leak(leak, message);
    if !avoidable {
        finding.persona(Persona::Pedantic);
    }
}

/// Programs that are known to take the secret another way.
const AVOIDABLE: &[&str] = &[
    "docker login",
    "podman login",
    "helm registry",
    "helm login",
    "skopeo login",
    "buildah login",
    "oras login",
    "sshpass -p",
    "mysql",
    "mariadb",
    "gpg --passphrase",
    "openssl",
    "redis-cli",
    "zip ",
    "7z",
    "twine",
    "npm config",
    "pnpm config",
    "yarn config",
    "aws configure",
    "az login",
    "oc login",
    "kubectl config",
    "composer config",
    "poetry config",
    "bundle config",
    "cargo login",
    "vault login",
    "snyk auth",
    "git config",
];
