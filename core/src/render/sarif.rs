//! SARIF 2.1.0 (OASIS), written for GitHub's code scanning and true to the standard for every other reader.
//!
//! - Suppressed findings follow the others, with their `suppressions`. GitHub takes no notice of these and shows an alert for each, so a project
//!   that uploads its report may drop them (`suppressed: drop` in the configuration).
//! - GitHub refuses a file of more than 25,000 results and keeps 5,000, so the worst 5,000 are given and a notification says how many are missing.
//! - A message's text is one sentence, because GitHub makes it the alert's title.

mod log;
mod rules;

use super::indented::indented;
use super::level::Level;
use super::{HOME, elsewhere, printable, words};
use crate::finding::{Edit, Finding, Fix, Related, Suppression};
use crate::place::Place;
use crate::report::{Report, Skipped};
use crate::rule::{Precision, Rule, Severity};
use log::{
    ArtifactChange, ArtifactContent, ArtifactLocation, AutomationDetails, CodeFlow, Described, Driver, FlowStep, Invocation,
    Location, Log, LogicalLocation, Mending, Message, Notification, PhysicalLocation, Region, Replacement, Result,
    ResultProperties, Run, SnippetRegion, ThreadFlow, Tool,
};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Results that GitHub keeps of a run (docs.github.com, "SARIF support for code scanning", limits).
const RESULTS: usize = 5_000;
/// Related locations that GitHub keeps of a result.
const RELATED: usize = 100;
/// Links in a message.
const LINKS: usize = 10;
/// Steps that GitHub keeps of a flow.
const STEPS: usize = 1_000;
/// Notifications of files that were not read.
const SKIPPED: usize = 1_000;
/// Characters of a message. GitHub documents no limit; a reader has one.
const MESSAGE: usize = 1_000;

const ROOT: &str = "%SRCROOT%";

/// The report as SARIF, indented by two blanks, with a line break at its end.
#[must_use]
pub fn sarif(report: &Report) -> String {
    // Writing plain structs with text keys to memory has no way to fail.
    let mut out = indented(&log(report));
    out.push('\n');
    out
}

fn log(report: &Report) -> Log<'_> {
    let root = Described { description: Message::plain("The root of the audited repository.") };
    let accepted = report.findings.iter().filter(|finding| finding.suppressed.is_some());
    let told: Vec<&Finding> = report.open().chain(accepted).take(RESULTS).collect();
    let rules = heard(report, &told);
    let run = Run {
        tool: Tool { driver: driver(&rules) },
        invocations: [Invocation { execution_successful: true, tool_execution_notifications: notifications(report) }],
        original_uri_base_ids: BTreeMap::from([(ROOT, root)]),
        automation_details: AutomationDetails { id: "ciward/" },
        column_kind: "utf16CodeUnits",
        results: told.iter().map(|finding| result(&rules, finding)).collect(),
    };
    Log { schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }
}

/// The rules that the results name, by id: hundreds of others would be megabytes of which nothing is shown.
fn heard<'r>(report: &'r Report, told: &[&Finding]) -> Vec<&'r Rule> {
    let named: BTreeSet<&str> = told.iter().map(|finding| &*finding.rule).collect();
    report.rules.iter().filter(|rule| named.contains(&*rule.id)).collect()
}

fn driver<'r>(rules: &[&'r Rule]) -> Driver<'r> {
    Driver {
        name: "ciward",
        full_name: concat!("ciward ", env!("CARGO_PKG_VERSION")),
        semantic_version: crate::VERSION,
        information_uri: HOME,
        rules: rules.iter().copied().map(rules::descriptor).collect(),
    }
}

fn notifications(report: &Report) -> Vec<Notification> {
    let mut notifications: Vec<_> = report.skipped.iter().take(SKIPPED).map(skipped).collect();
    let beyond = |total: usize, most| total.checked_sub(most).filter(|number| *number > 0);
    if let Some(number) = beyond(report.skipped.len(), SKIPPED) {
        notifications.push(Notification::bare(Level::Note, format!("{} more not read.", words::some(number, "file"))));
    }
    if let Some(number) = beyond(report.open().count(), RESULTS) {
        let text =
            format!("{} left out, none worse than the ones here: GitHub keeps 5,000 of a run.", words::some(number, "finding"));
        notifications.push(Notification::bare(Level::Warning, text));
    }
    notifications
}

fn skipped(skipped: &Skipped) -> Notification {
    let text = format!("`{}` was not read: {}.", printable::line(&skipped.path), printable::line(&skipped.reason));
    let physical_location = PhysicalLocation { artifact_location: artifact(&skipped.path), region: None, context_region: None };
    let location = Location { id: None, physical_location, logical_locations: Vec::new(), message: None };
    Notification { level: Level::Note, message: Message { text }, locations: vec![location] }
}

fn result<'a>(rules: &[&'a Rule], finding: &'a Finding) -> Result<'a> {
    let rule_index = rules.binary_search_by(|rule| rule.id.cmp(&finding.rule)).ok();
    let rule = rule_index.and_then(|index| rules.get(index));
    let severity = Some(finding.severity).filter(|severity| rule.is_none_or(|rule| rule.severity != *severity));
    let precision = Some(finding.precision).filter(|precision| rule.is_none_or(|rule| rule.precision != *precision));
    Result {
        rule_id: &finding.rule,
        rule_index,
        level: Level::of(finding.severity),
        rank: severity.map(rank),
        message: Message { text: message(finding) },
        locations: [Location {
            id: None,
            physical_location: physical(&finding.place),
            logical_locations: logical(&finding.place),
            message: None,
        }],
        related_locations: others(finding).take(RELATED).zip(1..).map(related).collect(),
        code_flows: code_flows(&finding.flow),
        partial_fingerprints: fingerprints(finding),
        suppressions: finding.suppressed.iter().map(suppression).collect(),
        fixes: finding.fix.iter().map(mending).collect(),
        properties: Some(ResultProperties {
            severity,
            precision: precision.map(Precision::name),
            secret_type: finding.kind.as_deref(),
        })
        .filter(|properties| !properties.is_empty()),
    }
}

/// A comment and a disabled step stand in the source; the configuration and a baseline do not.
fn suppression(suppression: &Suppression) -> log::Suppression {
    let external = suppression.by.ends_with(".yml") || suppression.by.starts_with('.') || suppression.by == "baseline";
    let by = printable::line(&suppression.by);
    let justification = match &suppression.reason {
        Some(reason) => format!("{by}: {}", printable::line(reason)),
        None => by.to_string(),
    };
    log::Suppression { kind: if external { "external" } else { "inSource" }, status: "accepted", justification }
}

/// SARIF's `rank`, 0 to 100, for a finding that weighs other than its rule.
fn rank(severity: Severity) -> f32 {
    match severity {
        Severity::Critical => 95.0,
        Severity::High => 80.0,
        Severity::Medium => 55.0,
        Severity::Low => 30.0,
        Severity::Info => 5.0,
    }
}

/// A sentence, and links to the related locations by their ids (SARIF §3.11.6, "Messages with embedded links"): GitHub shows those that are linked.
fn message(finding: &Finding) -> String {
    let mut text = sentence(&words::with_place_within(finding));
    let link = |(other, id): (Other<'_>, usize)| format!("[{}]({id})", link_text(&other.link));
    let links: Vec<_> = others(finding).take(LINKS).zip(1..).map(link).collect();
    if !links.is_empty() {
        text.push_str(&format!(" See: {}.", links.join("; ")));
    }
    text
}

fn sentence(text: &str) -> String {
    let text = printable::line(text);
    let text = printable::clipped(text.trim_end(), MESSAGE);
    let stop = if text.ends_with(['.', '!', '?', '…']) { "" } else { "." };
    // A stranger's text must not become a link.
    format!("{}{stop}", text.replace("](", "]\\("))
}

fn link_text(text: &str) -> String {
    let text = printable::line(text);
    printable::clipped(text.trim_end_matches('.'), MESSAGE / 4).replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

fn fingerprints(finding: &Finding) -> BTreeMap<&'static str, Cow<'_, str>> {
    let own = Some(finding.fingerprint.as_str()).filter(|hash| !hash.is_empty()).map(Cow::Borrowed);
    // All that is in an archive stands at its first line: by its hash, GitHub would take them for one.
    let line_hash = match finding.place.archive {
        Some(_) => own.clone(),
        None => finding.place.line_hash.map(|hash| Cow::Owned(hash.to_string())),
    };
    let line_hash = line_hash.map(|hash| ("primaryLocationLineHash", hash));
    line_hash.into_iter().chain(own.map(|hash| ("ciward/v1", hash))).collect()
}

/// A place that belongs to a finding, and what is said of it.
struct Other<'a> {
    place: &'a Place,
    message: &'a str,
    /// What leads to it.
    link: Cow<'a, str>,
}

/// What belongs to the finding, then the same secret's other places.
fn others(finding: &Finding) -> impl Iterator<Item = Other<'_>> {
    let parts = finding.related.iter().map(|related| Other {
        place: &related.place,
        message: &related.message,
        link: Cow::Borrowed(&related.message),
    });
    let also = finding.also.iter().map(|also| Other {
        place: &also.place,
        message: "The same secret stands here",
        link: Cow::Owned(elsewhere::name(&also.place)),
    });
    parts.chain(also)
}

fn related((other, id): (Other<'_>, usize)) -> Location {
    Location {
        id: Some(id),
        physical_location: physical(other.place),
        logical_locations: logical(other.place),
        message: Some(Message { text: sentence(other.message) }),
    }
}

fn code_flows(flow: &[Related]) -> Vec<CodeFlow> {
    if flow.is_empty() {
        return Vec::new();
    }
    let step = |step: &Related| FlowStep {
        location: Location {
            id: None,
            physical_location: physical(&step.place),
            logical_locations: logical(&step.place),
            message: Some(Message { text: sentence(&step.message) }),
        },
    };
    vec![CodeFlow { thread_flows: [ThreadFlow { locations: flow.iter().take(STEPS).map(step).collect() }] }]
}

/// What stands in an archive: by its name there, since an artifact is the file that can be opened (SARIF §3.28.8).
fn logical(place: &Place) -> Vec<LogicalLocation> {
    let within = place
        .within()
        .map(|_| LogicalLocation { fully_qualified_name: printable::line(&place.path).into_owned(), kind: "resource" });
    within.into_iter().collect()
}

fn physical(place: &Place) -> PhysicalLocation {
    if place.archive.is_some() {
        // The lines are those of the file within; the archive has none, but GitHub wants one.
        let region = covering(&Place::of_file(place.file()));
        return PhysicalLocation { artifact_location: artifact(place.file()), region: Some(region), context_region: None };
    }
    let region = covering(place);
    let context_region = place.snippet.as_ref().filter(|_| region.start_line == region.end_line).map(|snippet| SnippetRegion {
        start_line: region.start_line,
        snippet: ArtifactContent { text: snippet.text.to_string() },
    });
    PhysicalLocation { artifact_location: artifact(&place.path), region: Some(region), context_region }
}

/// The place as a region that holds at least one character: GitHub shows no empty one.
fn covering(place: &Place) -> Region {
    let mut region = exact(place);
    if region.start_line == region.end_line {
        region.end_column = region.end_column.max(region.start_column + 1);
    }
    region
}

fn exact(place: &Place) -> Region {
    let end = place.end.max(place.start);
    Region {
        start_line: place.start.line.max(1),
        start_column: place.start.column.max(1),
        end_line: end.line.max(1),
        end_column: end.column.max(1),
    }
}

fn mending(fix: &Fix) -> Mending {
    let mut by_file: BTreeMap<&str, Vec<Replacement>> = BTreeMap::new();
    for edit in &fix.edits {
        by_file.entry(&edit.place.path).or_default().push(replacement(edit));
    }
    let changes =
        by_file.into_iter().map(|(path, replacements)| ArtifactChange { artifact_location: artifact(path), replacements });
    Mending { description: Message { text: sentence(&fix.title) }, artifact_changes: changes.collect() }
}

fn replacement(edit: &Edit) -> Replacement {
    Replacement { deleted_region: exact(&edit.place), inserted_content: ArtifactContent { text: edit.text.clone() } }
}

fn artifact(path: &str) -> ArtifactLocation {
    ArtifactLocation { uri: uri(path), uri_base_id: ROOT }
}

/// A path as a relative reference: every byte but RFC 3986's unreserved ones and `/` is percent-encoded.
fn uri(path: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |nibble: u8| char::from(HEX.get(usize::from(nibble)).copied().unwrap_or(b'0'));
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => uri.extend(['%', digit(byte >> 4), digit(byte & 15)]),
        }
    }
    uri
}
