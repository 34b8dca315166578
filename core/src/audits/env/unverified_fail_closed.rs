//! A credential without which the program is said to stop, and does not.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::facts::EnvRead;
use crate::model::path_role::{is_example, is_test};
use crate::model::repository::Repository;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unverified-fail-closed"),
        family: Family::Env,
        title: text("Nothing stops the program without a credential"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "Silent without `fail-closed: true` under `credentials:` in `ciward.yml`. The repository reads a credential of that list, and no read of it stops the program where it is missing: no `${X:?}`, no `os.environ[\"X\"]`, no check that ends it.",
            ),
            why: text(
                "The list says that the door stays shut when the key is missing. Nothing makes it so, and on the day that the variable is forgotten the program may run without asking anyone.",
            ),
            fix: text(
                "Fail where it is read: `${X:?must be set}`, `os.environ[\"X\"]`, `ENV.fetch(\"X\")`. Or take the claim back.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let config = cx.config;
    for policy in config.policies.iter().filter(|policy| policy.fail_closed) {
        let files = repository.files.iter().filter(|file| !is_test(file.path) && !is_example(file.path));
        let reads: Vec<&EnvRead> =
            files.flat_map(|file| &file.facts.reads).filter(|read| read.name.eq_ignore_ascii_case(&policy.name)).collect();
        if let Some(first) = reads.first().filter(|_| reads.iter().all(|read| !read.required)) {
            let message = format!(
                "The configuration says that nothing runs without `{}`, and no read of it stops the program",
                policy.name
            );
            cx.report(first.place.clone(), message);
        }
    }
}
