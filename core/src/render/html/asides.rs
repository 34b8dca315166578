//! What does not count and what was not read: folded at the end of the page.

use super::super::words;
use super::badge;
use super::prose::{plain, prose};
use crate::finding::Finding;
use crate::report::Report;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// Rows of a table; of what is folded away, nobody reads more.
const ROWS: usize = 1_000;

/// Paths that a reason for skipping shows.
const PATHS: usize = 50;

pub(super) fn suppressed(report: &Report) -> Markup {
    let suppressed = || report.findings.iter().filter(|finding| finding.suppressed.is_some());
    let number = suppressed().count();
    html! {
        @if number > 0 {
            details.aside #suppressed {
                summary { h2 { "Suppressed: " (words::some(number, "finding")) } }
                div.scroll {
                    table {
                        thead { tr { th { "Severity" } th { "What" } th { "Accepted by" } } }
                        tbody { @for finding in suppressed().take(ROWS) { (row(finding)) } }
                    }
                }
                @if number > ROWS { p { (words::some(number - ROWS, "finding")) " left out." } }
            }
        }
    }
}

fn row(finding: &Finding) -> Markup {
    let by = finding.suppressed.as_ref();
    html! {
        tr {
            td { (badge(finding.severity)) }
            td {
                (prose(&finding.message))
                span.path {
                    (plain(&finding.place.path))
                    @if !finding.place.is_whole_file() { ":" (finding.place.start.line) }
                    " · " (plain(&finding.rule))
                }
            }
            td {
                @if let Some(by) = by {
                    code { (plain(&by.by)) }
                    @if let Some(reason) = &by.reason { span.path { (plain(reason)) } }
                }
            }
        }
    }
}

pub(super) fn skipped(report: &Report) -> Markup {
    let mut by_reason: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for skipped in &report.skipped {
        by_reason.entry(&skipped.reason).or_default().push(&skipped.path);
    }
    html! {
        @if !by_reason.is_empty() {
            details.aside #skipped {
                summary { h2 { "Not read: " (words::some(report.skipped.len(), "file")) } }
                @for (reason, paths) in by_reason.iter().take(ROWS) {
                    h3 { (plain(reason)) " " span.times { (words::count(paths.len() as u64)) } }
                    ul.paths {
                        @for path in paths.iter().take(PATHS) { li { (plain(path)) } }
                        @if paths.len() > PATHS { li { "and " (words::count((paths.len() - PATHS) as u64)) " more" } }
                    }
                }
            }
        }
    }
}
