//! A variable that a dotenv file sets twice.

use crate::audit::{Audit, Check, Context};
use crate::model::dotenv::{EnvFile, Role};
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::dotenv::Entry;
use std::collections::BTreeMap;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("duplicate-env-key"),
        family: Family::Env,
        title: text("Env file sets a variable twice"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["dotenv-linter:DuplicatedKey", "dotenv-diff:duplicates"],
        docs: Docs {
            what: text(
                "A dotenv file or a template sets one variable on several lines; the last one counts. Where the values are the same, where it happens in a template (which may offer several ways), \
                 in tests and in examples, the finding is for the pedantic persona.",
            ),
            why: text("Whoever changes the first line changes nothing, and a rotated key is not the one that the program uses."),
            fix: text("Keep the line that counts; put the others into comments or delete them."),
        },
    },
    checks: &[Check::Dotenv(check)],
};

fn check(env_file: &EnvFile<'_>, cx: &mut Context<'_>) {
    if is_vendored(cx.file.path) {
        return;
    }
    let mut last: BTreeMap<&str, &Entry> = BTreeMap::new();
    let shown = env_file.role == Role::Template || is_test(cx.file.path) || is_example(cx.file.path);
    for entry in &env_file.dotenv.entries {
        let Some(before) = last.insert(entry.key.value.as_str(), entry) else { continue };
        let first = cx.place(before.key.span);
        let message = format!("`{}` is set above already; this line is the one that counts", entry.key.value);
        let finding = cx.report(entry.key.span, message).relate(first, "set here before");
        if shown || before.value.text == entry.value.text {
            finding.persona(Persona::Pedantic);
        }
    }
}
