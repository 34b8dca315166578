//! One page for a browser: self-contained, without scripts, in the reader's light or dark, and fit to be printed.
//!
//! Whatever comes from the repository is hostile. The template escapes all text by itself; `prose` makes it one line first and disarms what
//! reorders or hides characters. The page's own policy forbids it to load or run anything, so that a slip would show and do nothing.

mod asides;
mod finding;
mod jobs;
mod prose;
mod summary;

use crate::report::Report;
use crate::rule::Severity;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The style sheet, which stands in the page.
const STYLE: &str = include_str!("html/page.css");

/// What the page may do: show this style sheet. Its hash is proven by a test.
const POLICY: &str =
    "default-src 'none'; style-src 'sha256-jxbvxW429h0/Q8CQmhGv9Lu+DXXRghGlszLgVtYO68g='; base-uri 'none'; form-action 'none'";

/// The report as one HTML page.
#[must_use]
pub fn html(report: &Report) -> String {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="generator" content=(format!("ciward {}", crate::VERSION));
                title { "ciward: " (summary::verdict(report)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                (summary::header(report))
                main {
                    (jobs::table(report))
                    (finding::all(report))
                    (asides::suppressed(report))
                    (asides::skipped(report))
                }
                (footer(report))
            }
        }
    };
    let mut page = page.into_string();
    page.push('\n');
    page
}

fn footer(report: &Report) -> Markup {
    html! {
        footer {
            p {
                "Written by " a href=(super::HOME) rel="noreferrer" { "ciward" } " " (crate::VERSION) ". "
                (super::words::some(report.rules.len(), "rule")) " ran. No secret's value is in this page."
            }
        }
    }
}

/// A severity's class and name in one.
fn badge(severity: Severity) -> Markup {
    html! { span.badge.(severity.name()) { (severity.name()) } }
}
