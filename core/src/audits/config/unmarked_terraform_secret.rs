//! A secret of Terraform that plans and logs show.

use crate::audit::{Audit, Check, Context};
use crate::model::credential::is_secret_name;
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::{File, Span};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unmarked-terraform-secret"),
        family: Family::Config,
        title: text("Terraform is not told that a value is secret"),
        severity: Severity::Low,
        precision: Precision::Medium,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A `variable` or an `output` of Terraform whose name promises a password, a key or a token has neither `sensitive = true` nor `ephemeral = true`. Names of what is no value itself (`…_arn`, `…_name`, `…_id`) and lists (`secrets`) are left alone.",
            ),
            why: text(
                "Plans, applies and `terraform output` print what is not marked, and so do the logs of whatever runs them.",
            ),
            fix: text(
                "Add `sensitive = true`. The state keeps the value in plain text all the same: keep the state where only few can read it.",
            ),
        },
    },
    checks: &[Check::Text(check)],
};

/// A block is not longer, in lines.
const LINES: usize = 80;

fn check(file: &File<'_>, cx: &mut Context<'_>) {
    let path = file.path;
    if !path.ends_with(".tf") || is_test(path) || is_example(path) || is_vendored(path) {
        return;
    }
    for number in 1..=file.lines() {
        let line = file.line_span(number);
        let Some((kind, name)) = head(line.of(&file.text)) else { continue };
        let block = (number + 1..=(number + LINES).min(file.lines())).map(|number| file.line_span(number).of(&file.text));
        let marked = block.take_while(|line| !line.starts_with('}')).any(marks);
        // Lists of secrets say where each is to be had.
        let listed = name.ends_with("secrets") || name.ends_with("credentials");
        if marked || listed || !is_secret_name(&name.to_ascii_uppercase()) {
            continue;
        }
        let start = line.start + line.of(&file.text).find(name).unwrap_or_default();
        let shown = if kind == "output" { "output" } else { "variable" };
        cx.report(
            Span::new(start, start + name.len()),
            format!("The {shown} `{name}` is not marked as sensitive: plans and logs show it"),
        );
    }
}

/// `variable "x" {`, `output "x" {`
fn head(line: &str) -> Option<(&str, &str)> {
    let (kind, rest) = line.split_once(" \"")?;
    let (name, rest) = rest.split_once('"')?;
    (matches!(kind, "variable" | "output") && rest.trim() == "{").then_some((kind, name))
}

fn marks(line: &str) -> bool {
    let setting = line.split('#').next().unwrap_or_default().split_once('=');
    setting.is_some_and(|(key, value)| matches!(key.trim(), "sensitive" | "ephemeral") && value.trim() == "true")
}
