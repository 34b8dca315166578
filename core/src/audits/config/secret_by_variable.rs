//! A container that gets a secret as a variable, where the project wants files.

use crate::audit::{Audit, Check, Context};
use crate::model::compose::Compose;
use crate::model::credential::is_secret_name;
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("secret-by-variable"),
        family: Family::Config,
        title: text("Container gets a secret as a variable rather than as a file"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "Silent without `rules: {secret-by-variable: {secrets: files}}` in `ciward.yml`, for projects that keep to files. A compose service is given a variable whose name promises a credential, and no `_FILE` that names one of `secrets:`. Literal values have a rule of \
                 their own, `compose-literal-secret`; `NAME_FILE=/run/secrets/name` is what is wanted.",
            ),
            why: text(
                "A variable is in the listing of the container's processes, in `docker inspect`, in crash reports, and in the environment of every program that the container starts. A file is read by whoever opens it.",
            ),
            fix: text(
                "Declare the secret under `secrets:`, list it in the service, and give `NAME_FILE: /run/secrets/name`, which most images know.",
            ),
        },
    },
    checks: &[Check::Compose(check)],
};

fn check(compose: &Compose<'_>, cx: &mut Context<'_>) {
    let path = cx.file.path;
    if !cx.config.wants_secret_files || is_test(path) || is_example(path) || is_vendored(path) {
        return;
    }
    for service in &compose.services {
        let secret = service.environment.iter().filter(|variable| is_secret_name(variable.name.value));
        // A literal is told by another rule, and a path is what is wanted.
        let handed_on = secret.filter(|variable| variable.value.as_ref().is_none_or(|value| value.text.contains('$')));
        for variable in handed_on {
            let message = format!("`{}` gets `{}` as a variable; files are wanted here", service.name, variable.name.value);
            cx.report(variable.name.span, message);
        }
    }
}
