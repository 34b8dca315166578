//! A runner that does not exist.

use crate::audit::{Audit, Check, Context};
use crate::config::nearest;
use crate::finding::Fix;
use crate::model::placed;
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::Segment;
use crate::syntax::yaml::{Node, edit};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("invalid-runner"),
        family: Family::Workflow,
        title: text("Runner that does not exist"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["actionlint:runner-label"],
        docs: Docs {
            what: text(
                "`runs-on` names a runner image that GitHub does not offer: a version that does not exist, \
                 or a slip of the pen; or it asks one runner to have labels of two operating systems. Labels of other forms are taken \
                 for runners of your own; expressions and values of the matrix that are not written out are left alone.",
            ),
            why: text("The job waits for a runner that never comes and is cancelled after a day: what it guards is not guarded."),
            fix: text("Name an image that GitHub offers, such as `ubuntu-24.04`, `windows-2025` or `macos-15`."),
        },
    },
    checks: &[Check::Job(check)],
};

fn check(job: &Job<'_>, _: &Workflow<'_>, cx: &mut Context<'_>) {
    let Some(runs_on) = job.node.get("runs-on") else { return };
    let labels = runs_on.get("labels").unwrap_or(runs_on).items();
    let own = runs_on.is_mapping()
        || labels.iter().any(|label| label.as_str().is_some_and(|text| text.eq_ignore_ascii_case("self-hosted")));
    if own {
        return;
    }
    for label in labels {
        for node in written_out(label, job).into_iter().filter(|node| node.alias.is_none()) {
            check_label(node, cx);
        }
    }
    check_systems(labels, cx);
}

/// The label itself, or the values of the matrix that it stands for.
fn written_out<'y>(label: &'y Node, job: &Job<'y>) -> Vec<&'y Node> {
    let placed = placed::expressions(label);
    let [only] = placed.as_slice() else { return if placed.is_empty() { vec![label] } else { Vec::new() } };
    let whole = label.as_str().is_some_and(|text| text.trim().starts_with("${{") && text.trim().ends_with("}}"));
    match only.flowing_accesses() {
        [access] if whole => match access.path.as_slice() {
            [Segment::Name(context), Segment::Name(name)] if context.eq_ignore_ascii_case("matrix") => {
                job.matrix_values(name).unwrap_or_default()
            }
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn check_label(node: &Node, cx: &mut Context<'_>) {
    let Some(text) = node.as_str() else { return };
    let label = text.to_ascii_lowercase();
    if HOSTED.contains(&label.as_str()) || OUTDATED.contains(&label.as_str()) {
        return;
    }
    if RETIRED.contains(&label.as_str()) {
        cx.report(node.span, format!("GitHub has retired `{text}`: the job waits for a runner that never comes"));
        return;
    }
    let near = || nearest(&label, HOSTED.iter().copied());
    if looks_hosted(&label) {
        let meant = near().map(|near| format!("; `{near}` is")).unwrap_or_default();
        cx.report(node.span, format!("`{text}` is no runner that GitHub offers{meant}"));
        // A longer name is somebody's own: `depot-macos-latest`.
    } else if label.split_once('-').is_some_and(|(_, version)| !version.bytes().any(|byte| byte.is_ascii_digit()))
        && let Some(near) = near().filter(|near| near.ends_with("-latest") && label.len().abs_diff(near.len()) <= 2)
    {
        let fix = did_you_mean(node, near, cx);
        cx.report(node.span, format!("`{text}` is no runner that GitHub offers; `{near}` is")).fix(fix);
    }
}

fn did_you_mean(node: &Node, near: &str, cx: &Context<'_>) -> Option<Fix> {
    cx.unsafe_fix(format!("Write `{near}`"), edit::replace_scalar(&cx.file.text, node, near))
}

/// An operating system and a version, as GitHub names its images.
fn looks_hosted(label: &str) -> bool {
    let Some((system, version)) = label.split_once('-') else { return false };
    let version =
        ["-arm", "-large", "-xlarge", "-intel"].iter().find_map(|suffix| version.strip_suffix(suffix)).unwrap_or(version);
    ["ubuntu", "windows", "macos"].contains(&system)
        && !version.is_empty()
        && version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// One runner cannot have labels of two systems.
fn check_systems(labels: &[Node], cx: &mut Context<'_>) {
    let system = |node: &Node| node.as_str().map(str::to_ascii_lowercase).filter(|label| HOSTED.contains(&label.as_str()));
    let mut hosted = labels.iter().filter_map(|node| Some((node, system(node)?)));
    let Some((_, first)) = hosted.next() else { return };
    if let Some((node, other)) = hosted.find(|(_, other)| *other != first) {
        cx.report(node.site(), format!("no runner is both `{first}` and `{other}`: list them in a matrix"));
    }
}

/// GitHub documentation, "GitHub-hosted runners reference", and the changelog, 2026.
const HOSTED: &[&str] = &[
    "ubuntu-latest",
    "ubuntu-slim",
    "ubuntu-26.04",
    "ubuntu-26.04-arm",
    "ubuntu-24.04",
    "ubuntu-24.04-arm",
    "ubuntu-22.04",
    "ubuntu-22.04-arm",
    "windows-latest",
    "windows-2025",
    "windows-2025-vs2026",
    "windows-2022",
    "windows-11-arm",
    "windows-11-vs2026-arm",
    "macos-latest",
    "macos-latest-large",
    "macos-latest-xlarge",
    "macos-26",
    "macos-26-intel",
    "macos-26-large",
    "macos-26-xlarge",
    "macos-15",
    "macos-15-intel",
    "macos-15-large",
    "macos-15-xlarge",
    "macos-14",
    "macos-14-large",
    "macos-14-xlarge",
];

/// Withdrawn long ago (GitHub changelog: 2019 to 2022).
const RETIRED: &[&str] = &["macos-10.14", "macos-latest-xl"];

/// Withdrawn, which is told elsewhere, with when.
const OUTDATED: &[&str] = &[
    "ubuntu-16.04",
    "ubuntu-18.04",
    "ubuntu-20.04",
    "windows-2016",
    "windows-2019",
    "macos-10.15",
    "macos-11",
    "macos-11.0",
    "macos-12",
    "macos-12-large",
    "macos-12-xl",
    "macos-12-xlarge",
    "macos-13",
    "macos-13-large",
    "macos-13-xl",
    "macos-13-xlarge",
];
