//! JSON, schema version 1: DESIGN.md §3 has it, and tests outside the repository rely on it.
//!
//! Keys stand in the order of that page and are left out where they do not apply. Suppressed findings are included and say so.

mod job;

use super::indented::{indented, indented_items};
use crate::at_once::{self, Both, both};
use crate::finding::{Finding, Fix, Related, Suppression};
use crate::place::Place;
use crate::report::{Question, Report, Skipped};
use crate::rule::{Family, Persona, Precision, Severity};
use crate::text::Position;
use job::Job;
use serde::Serialize;

/// The report as JSON, indented by two blanks, with a line break at its end.
#[must_use]
pub fn json(report: &Report) -> String {
    json_at_once(report, at_once::in_turn)
}

/// The same, for a host with threads.
#[must_use]
pub fn json_at_once(report: &Report, run: Both) -> String {
    // Writing plain structs with text keys to memory has no way to fail.
    let (document, findings) = both(run, || indented(&Document::new(report)), || pieces(&report.findings, run, PIECES));
    // The first of its kind is the document's own: what comes before it is short and ours.
    let (before, after) = document.split_once(NO_FINDINGS).unwrap_or((&document, ""));
    let mut texts = vec![before, "\"findings\": ["];
    for (at, piece) in findings.iter().enumerate() {
        texts.extend([if at > 0 { "," } else { "" }, piece]);
    }
    texts.extend([if findings.is_empty() { "]" } else { "\n  ]" }, after, "\n"]);
    texts.concat()
}

/// How the document says that there are none.
const NO_FINDINGS: &str = "\"findings\": []";

/// Into so many pieces is the list of findings taken apart: enough for every core there may be.
const PIECES: usize = 8;

/// The findings as they stand in the list, which is most of a report.
fn pieces(findings: &[Finding], run: Both, most: usize) -> Vec<String> {
    let (first, second) = findings.split_at_checked(findings.len() / 2).unwrap_or_default();
    if most < 2 || first.is_empty() {
        let item = indented_items(findings.iter().map(Found::new), 2);
        return if findings.is_empty() { Vec::new() } else { vec![item] };
    }
    let (mut texts, rest) = both(run, || pieces(first, run, most / 2), || pieces(second, run, most / 2));
    texts.extend(rest);
    texts
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    tool: Tool,
    /// None: they are put in afterwards.
    findings: [Found<'a>; 0],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    jobs: Vec<Job<'a>>,
    skipped: &'a [Skipped],
    questions: &'a [Question],
    summary: Summary,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct Found<'a> {
    rule: &'a str,
    family: Family,
    severity: Severity,
    precision: Precision,
    persona: Persona,
    #[serde(flatten)]
    place: Stretch<'a>,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'a str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    fingerprint: &'a str,
    #[serde(skip_serializing_if = "is_none")]
    reach: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    suppressed: Option<&'a Suppression>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<Note<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    flow: Vec<Note<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Mend<'a>>,
}

/// From a character of a file to just past another.
#[derive(Serialize)]
struct Stretch<'a> {
    path: &'a str,
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Note<'a> {
    #[serde(flatten)]
    place: Stretch<'a>,
    message: &'a str,
    /// Of another place of the same secret: what accepts this place alone.
    #[serde(skip_serializing_if = "str::is_empty")]
    fingerprint: &'a str,
}

#[derive(Serialize)]
struct Mend<'a> {
    title: &'a str,
    safe: bool,
    edits: Vec<Change<'a>>,
}

#[derive(Serialize)]
struct Change<'a> {
    #[serde(flatten)]
    place: Stretch<'a>,
    text: &'a str,
}

#[derive(Serialize)]
struct Summary {
    files: usize,
    bytes: u64,
    findings: Counts,
    suppressed: usize,
}

/// The findings that are not suppressed.
#[derive(Serialize)]
struct Counts {
    critical: usize,
    high: usize,
    medium: usize,
    low: usize,
    info: usize,
}

/// What is said of the same secret's other places.
const ALSO: &str = "The same secret stands here";

fn is_none(reach: &u8) -> bool {
    *reach == 0
}

impl<'a> Document<'a> {
    fn new(report: &'a Report) -> Self {
        Self {
            schema: 1,
            tool: Tool { name: "ciward", version: crate::VERSION },
            findings: [],
            jobs: report.jobs.iter().map(Job::new).collect(),
            skipped: &report.skipped,
            questions: &report.questions,
            summary: Summary::new(report),
        }
    }
}

impl<'a> Found<'a> {
    fn new(finding: &'a Finding) -> Self {
        Self {
            rule: &finding.rule,
            family: finding.family,
            severity: finding.severity,
            precision: finding.precision,
            persona: finding.persona,
            place: Stretch::new(&finding.place),
            message: &finding.message,
            kind: finding.kind.as_deref(),
            fingerprint: &finding.fingerprint,
            reach: finding.reach,
            suppressed: finding.suppressed.as_ref(),
            related: finding.related.iter().map(Note::new).chain(finding.also.iter().map(Note::also)).collect(),
            flow: finding.flow.iter().map(Note::new).collect(),
            fix: finding.fix.as_ref().map(Mend::new),
        }
    }
}

impl<'a> Stretch<'a> {
    fn new(place: &'a Place) -> Self {
        Self { path: &place.path, start: place.start, end: place.end }
    }
}

impl<'a> Note<'a> {
    fn new(related: &'a Related) -> Self {
        Self { place: Stretch::new(&related.place), message: &related.message, fingerprint: "" }
    }

    fn also(finding: &'a Finding) -> Self {
        Self { place: Stretch::new(&finding.place), message: ALSO, fingerprint: &finding.fingerprint }
    }
}

impl<'a> Mend<'a> {
    fn new(fix: &'a Fix) -> Self {
        let edits = fix.edits.iter().map(|edit| Change { place: Stretch::new(&edit.place), text: &edit.text }).collect();
        Self { title: &fix.title, safe: fix.safe, edits }
    }
}

impl Summary {
    fn new(report: &Report) -> Self {
        let findings = Counts {
            critical: report.count(Severity::Critical),
            high: report.count(Severity::High),
            medium: report.count(Severity::Medium),
            low: report.count(Severity::Low),
            info: report.count(Severity::Info),
        };
        Self { files: report.files, bytes: report.bytes, findings, suppressed: report.suppressed() }
    }
}
