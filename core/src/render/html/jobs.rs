//! The table of the jobs that would hurt most.

use super::prose::{plain, prose};
use crate::report::Report;
use maud::{Markup, html};

/// Rows: who mends these has mended what matters.
const JOBS: usize = 15;

pub(super) fn table(report: &Report) -> Markup {
    let jobs: Vec<_> = report.hurting().take(JOBS).collect();
    html! {
        @if !jobs.is_empty() {
            section #jobs {
                h2 { "The jobs that would hurt most" }
                p.lead {
                    "What an intruder would win in a job, by how open the way into it is: from 0, nothing, to 100. "
                    "Findings in these jobs come first within their severity."
                }
                div.scroll {
                    table.jobs {
                        thead { tr { th { "Reach" } th { "Job" } th { "Who starts it" } th { "What there is to win" } } }
                        tbody {
                            @for job in jobs {
                                tr {
                                    td.reach { (meter(job.score)) }
                                    td {
                                        b { (plain(&job.id)) }
                                        span.path { (plain(&job.place.path)) ":" (job.place.start.line) }
                                    }
                                    td {
                                        ul {
                                            @for starter in job.starters() { li { (prose(&starter)) } }
                                            @if let Some(entry) = job.entry() { li.entry { (prose(entry)) } }
                                        }
                                    }
                                    td { ul { @for spoil in job.spoils() { li { (prose(&spoil)) } } } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn meter(score: u8) -> Markup {
    let level = match score {
        60.. => "critical",
        35.. => "high",
        _ => "medium",
    };
    html! {
        b { (score) }
        svg.meter viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" {
            rect.track x="0" y="0" width="100" height="8" {}
            rect.(level) x="0" y="0" width=(score) height="8" {}
        }
    }
}
