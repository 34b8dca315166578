//! Workflow commands that GitHub's runner turns into annotations on a pull request's lines.
//!
//! GitHub takes ten annotations of each level from a step and drops the rest without a word, so the worst come first, and where some are left
//! out the last one says how many. Suppressed findings are left out.

use super::level::Level;
use super::{elsewhere, printable, words};
use crate::finding::Finding;
use crate::place::Place;
use crate::report::Report;
use std::fmt::Write as _;

/// Annotations of one level that GitHub takes from one step (github.com/actions/toolkit, docs/problem-matchers.md, "Limitations").
const MOST: usize = 10;

/// Characters of a message; GitHub takes 64 kB, nobody reads more than this.
const MESSAGE: usize = 1_000;

/// Other places of the same secret.
const ALSO: usize = 3;

/// One command a line; nothing for a clean repository.
#[must_use]
pub fn github(report: &Report) -> String {
    let of_level = |level| report.open().filter(move |finding| Level::of(finding.severity) == level);
    let numbers = [Level::Error, Level::Warning, Level::Note].map(|level| (level, of_level(level).count()));
    let overflow = numbers.iter().any(|(_, number)| *number > MOST);
    let mut out = String::new();
    let mut left_out = 0;
    for (level, number) in numbers {
        let room = if level == Level::Note && overflow { MOST - 1 } else { MOST };
        for finding in of_level(level).take(room) {
            annotate(&mut out, report, finding, level);
        }
        left_out += number.saturating_sub(room);
    }
    if left_out > 0 {
        let number = words::some(left_out, "more finding");
        let _ = writeln!(out, "::notice title=ciward::{number} in the job summary and in the report's files");
    }
    out
}

fn annotate(out: &mut String, report: &Report, finding: &Finding, level: Level) {
    let command = match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    };
    // Of what stands in an archive, the annotation shows the archive.
    let whole = finding.place.archive.map(|_| Place::of_file(finding.place.file()));
    let place = whole.as_ref().unwrap_or(&finding.place);
    let (start, end) = (place.start, place.end.max(place.start));
    let _ = write!(out, "::{command} file={},line={},endLine={}", property(&place.path), start.line.max(1), end.line.max(1));
    // GitHub refuses columns where the lines differ (REST API, "Create a check run").
    if start.line == end.line {
        let _ = write!(out, ",col={},endColumn={}", start.column.max(1), end.column.max(1));
    }
    let rule = report.rule(&finding.rule);
    let title = rule.map_or(finding.rule.as_ref(), |rule| rule.title.as_ref());
    let _ = write!(out, ",title={}::", property(&format!("{}: {title}", finding.severity)));
    let _ = write!(out, "{} [{}]", data(&printable::clipped(&words::with_place_within(finding), MESSAGE)), data(&finding.rule));
    if let Some(places) = elsewhere::list(finding, ALSO, str::to_owned) {
        let _ = write!(out, "%0AAlso here: {}", data(&printable::clipped(&places, MESSAGE)));
    }
    if let Some(rule) = rule {
        let _ = write!(out, "%0A{}", data(&words::first_sentence(&rule.docs.fix)));
    }
    out.push('\n');
}

/// A command's value may hold neither a line break nor what would be read as one.
fn data(text: &str) -> String {
    printable::line(text).replace('%', "%25")
}

fn property(text: &str) -> String {
    // Unlike a message, a path must come through as it is, for all but what a terminal would act on.
    let text: String = text.chars().map(|c| if matches!(c, '\t' | '\r' | '\n') { c } else { printable::shown(c) }).collect();
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A").replace(':', "%3A").replace(',', "%2C")
}
