//! A long template without headings or gaps.

use crate::audit::{Audit, Check, Context};
use crate::model::dotenv::{EnvFile, Role};
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("ungrouped-env-example"),
        family: Family::Env,
        title: text("Template has no groups"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A template of an env file has eight variables or more, and neither a comment nor a blank line between them.",
            ),
            why: text(
                "Whoever fills it in cannot tell which variables belong together, which are needed and what each is for, and copies values from elsewhere.",
            ),
            fix: text(
                "Group the variables by what they are for, each group under a comment: `# --- Database ---`. `ciward env sync` adds new variables to the group that they belong to.",
            ),
        },
    },
    checks: &[Check::Dotenv(check)],
};

/// So many variables need groups.
const LONG: usize = 8;

fn check(env_file: &EnvFile<'_>, cx: &mut Context<'_>) {
    let entries = &env_file.dotenv.entries;
    let path = cx.file.path;
    if env_file.role != Role::Template || entries.len() < LONG || is_test(path) || is_example(path) || is_vendored(path) {
        return;
    }
    let (Some(first), Some(last)) = (entries.first(), entries.last()) else { return };
    let commented = env_file.dotenv.comments.iter().any(|comment| (first.span.end..last.span.start).contains(&comment.start));
    let beside = entries.iter().filter(|entry| entry.comment.is_some()).count() * 2 > entries.len();
    let between = cx.file.text.get(first.span.end..last.span.start).unwrap_or_default();
    let gap = between.lines().skip(1).any(|line| line.trim().is_empty());
    if !commented && !beside && !gap {
        let message = format!("The template's {} variables stand in one block, without a comment or a blank line", entries.len());
        cx.report(first.key.span, message);
    }
}
