//! A job for a runner image that GitHub has removed.

use crate::audit::{Audit, Check, Context};
use crate::model::placed;
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::{Node, edit};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("outdated-runner"),
        family: Family::Workflow,
        title: text("Job asks for a runner image that is gone"),
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["actionlint:runner-label"],
        docs: Docs {
            what: text(
                "A job's `runs-on:` names an image that GitHub has removed: `ubuntu-16.04` to `ubuntu-20.04`, `macos-10.15` to \
                 `macos-14`, `windows-2016` and `windows-2019`, also in their larger sizes. A label that comes from the matrix is \
                 looked up there. Self-hosted runners may be called anything.",
            ),
            why: text(
                "The job waits for a runner that never comes, or ends with an error: whatever it checks has not been checked since the \
                 image was removed.",
            ),
            fix: text("Name an image that GitHub offers, such as `ubuntu-24.04`."),
        },
    },
    checks: &[Check::Job(check)],
};

fn check(job: &Job<'_>, _: &Workflow<'_>, cx: &mut Context<'_>) {
    let Some(runs_on) = job.node.get("runs-on") else { return };
    let labels = runs_on.get("labels").unwrap_or(runs_on).items();
    let own = |label: &Node| label.as_str().is_some_and(|text| text.trim().eq_ignore_ascii_case("self-hosted"));
    if labels.iter().any(own) || runs_on.get("group").is_some() {
        return;
    }
    for label in labels {
        let values = placed::matrix_key(label).and_then(|key| job.matrix_values(&key)).unwrap_or_default();
        values.into_iter().flat_map(Node::items).chain([label]).for_each(|node| judge(node, cx));
    }
}

fn judge(node: &Node, cx: &mut Context<'_>) {
    let Some(label) = node.as_str().map(str::trim) else { return };
    let Some((image, removed)) = REMOVED.iter().find(|(image, _)| is_size_of(label, image)) else { return };
    let newer = NEWER.iter().find(|(system, _)| label.to_ascii_lowercase().starts_with(system)).map(|(_, newer)| *newer);
    let newer = newer.filter(|_| label.len() == image.len());
    let change = newer.and_then(|newer| edit::replace_scalar(&cx.file.text, node, newer));
    let fix = cx.unsafe_fix(format!("Run on `{}`", newer.unwrap_or_default()), change);
    cx.report_aliased(
        node.span,
        node.alias,
        format!("GitHub removed the image `{label}` in {removed}, so that this job never runs"),
    )
    .fix(fix);
}

/// Whether a label is an image's name, or that of one of its larger sizes.
fn is_size_of(label: &str, image: &str) -> bool {
    let rest = label.get(..image.len()).filter(|start| start.eq_ignore_ascii_case(image)).and_then(|_| label.get(image.len()..));
    rest.is_some_and(|rest| matches!(rest, "" | "-large" | "-xlarge" | "-xl"))
}

/// The oldest image of each system that is there for years to come.
const NEWER: &[(&str, &str)] = &[("ubuntu-", "ubuntu-24.04"), ("macos-", "macos-15"), ("windows-", "windows-2025")];

/// Image and month of its removal (GitHub's announcements in actions/runner-images).
const REMOVED: &[(&str, &str)] = &[
    ("ubuntu-16.04", "September 2021"),
    ("ubuntu-18.04", "April 2023"),
    ("ubuntu-20.04", "April 2025"),
    ("macos-10.15", "August 2022"),
    ("macos-11", "June 2024"),
    ("macos-12", "December 2024"),
    ("macos-13", "December 2025"),
    ("macos-14", "November 2026"),
    ("macos-11.0", "June 2024"),
    ("windows-2016", "March 2022"),
    ("windows-2019", "June 2025"),
];
