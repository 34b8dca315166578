//! The top of the page: the verdict, how many of which severity, and switches to hide those one has no time for.

use super::super::words;
use crate::report::Report;
use crate::rule::Severity;
use maud::{Markup, html};
use std::collections::BTreeSet;

/// In a few words.
pub(super) fn verdict(report: &Report) -> String {
    let files: BTreeSet<&str> = report.open().map(|finding| finding.place.path.as_str()).collect();
    match report.open().count() {
        0 if report.files == 0 => "nothing was audited".to_owned(),
        0 => "no leaks found".to_owned(),
        found => format!("{} in {}", words::some(found, "finding"), words::some(files.len(), "file")),
    }
}

pub(super) fn header(report: &Report) -> Markup {
    let counts: Vec<(Severity, usize)> =
        Severity::ALL.iter().rev().map(|&severity| (severity, report.count(severity))).filter(|(_, count)| *count > 0).collect();
    let verdict = verdict(report);
    let shown = verdict.get(..1).unwrap_or_default().to_uppercase() + verdict.get(1..).unwrap_or_default();
    html! {
        header {
            p.brand { "ciward" }
            h1 { (shown) }
            p.read {
                "Read " (words::some(report.files, "file")) " (" (words::size(report.bytes)) ")"
                @if report.suppressed() > 0 { "; " a href="#suppressed" { (words::some(report.suppressed(), "finding")) " suppressed" } }
                @if !report.skipped.is_empty() { "; " a href="#skipped" { (words::some(report.skipped.len(), "file")) " not read" } }
                "."
            }
            @if !counts.is_empty() {
                (bar(&counts))
                (switches(&counts))
            }
        }
    }
}

/// The severities' shares. Its numbers are attributes of SVG, for the page's policy forbids styles elsewhere than in its sheet.
fn bar(counts: &[(Severity, usize)]) -> Markup {
    let total: usize = counts.iter().map(|(_, count)| count).sum();
    let mut parts = Vec::new();
    let mut x = 0;
    for (severity, count) in counts {
        // In thousandths; a single finding among thousands is seen all the same.
        let width = (count * 1000 / total.max(1)).max(4);
        parts.push((*severity, x, width));
        x += width;
    }
    html! {
        svg.bar viewBox=(format!("0 0 {x} 10")) preserveAspectRatio="none" aria-hidden="true" {
            @for (severity, x, width) in parts {
                rect.(severity.name()) x=(x) y="0" width=(width) height="10" {}
            }
        }
    }
}

fn switches(counts: &[(Severity, usize)]) -> Markup {
    html! {
        fieldset.switches {
            legend { "Show" }
            @for (severity, count) in counts {
                @let id = format!("show-{severity}");
                input type="checkbox" id=(id) checked;
                label.(severity.name()) for=(id) { (severity.name()) " " b { (words::count(*count as u64)) } }
            }
        }
    }
}
