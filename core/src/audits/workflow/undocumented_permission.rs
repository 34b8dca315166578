//! A permission stands without its reason.

use crate::audit::{Audit, Check, Context};
use crate::model::permissions::{Grant, Permissions};
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::{File, Span};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("undocumented-permission"),
        family: Family::Workflow,
        title: text("Permission is not explained"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:undocumented-permissions"],
        docs: Docs {
            what: text(
                "An entry of `permissions:` has no comment on its line, nor on the line above it. `contents: read` and `none` need no reason.",
            ),
            why: text("Nobody dares to remove a permission of which nobody knows why it was given: tokens only ever grow."),
            fix: text("Say on the same line what needs it: `issues: write # the bot labels new issues`."),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Job(check_job)],
};

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check(workflow.permissions.as_ref(), cx);
}

fn check_job(job: &Job<'_>, _workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check(job.permissions.as_ref(), cx);
}

fn check(permissions: Option<&Permissions<'_>>, cx: &mut Context<'_>) {
    let Some(Grant::Scopes(entries)) = permissions.map(|permissions| permissions.grant) else { return };
    for entry in entries.iter().filter(|entry| entry.key.alias.is_none()) {
        let (Some(scope), Some(level)) = (entry.key.as_str(), entry.value.as_str()) else { continue };
        if level == "none" || scope == "contents" && level == "read" || is_explained(cx.file, entry.span()) {
            continue;
        }
        cx.report(entry.span(), format!("nothing says why `{scope}: {level}` is needed"));
    }
}

fn is_explained(file: &File<'_>, span: Span) -> bool {
    let line = file.position(span.start).line;
    let behind = Span::new(span.end, file.line_span(line).end).of(&file.text);
    let above = file.line(line.saturating_sub(1)).trim_start();
    [behind.trim_start(), above].iter().any(|text| text.starts_with('#') && text.contains(char::is_alphanumeric))
}
