//! Markdown for a job's summary or a pull request's comment: the counts, then tables by severity and rule.
//!
//! GitHub loses a summary of more than 1 MiB as a whole, so findings beyond `BUDGET` are left out and counted. Suppressed findings are counted only.

mod escape;

use super::{elsewhere, printable, words};
use crate::finding::Finding;
use crate::report::Report;
use crate::rule::Severity;
use escape::{code, inline};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Bytes up to which findings are written. The rest of 1 MiB is for what comes after them, and for other steps of the job.
const BUDGET: usize = 800_000;
/// Longer tables are folded.
const OPEN_ROWS: usize = 10;
/// Characters of a message or a path in a table.
const CELL: usize = 400;
/// Paths that a reason for skipping shows, and reasons.
const PATHS: usize = 10;
const REASONS: usize = 20;
/// Other places of the same secret.
const ALSO: usize = 3;
/// Jobs in the table of those that would hurt most.
const JOBS: usize = 10;

/// The report as GitHub-flavoured Markdown.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let mut out = String::new();
    write_head(&mut out, report);
    write_jobs(&mut out, report);
    write_findings(&mut out, report);
    write_skipped(&mut out, report);
    out
}

fn write_head(out: &mut String, report: &Report) {
    let found = report.open().count();
    let read = format!("{} ({})", words::some(report.files, "file"), words::size(report.bytes));
    let suppressed = match report.suppressed() {
        0 => String::new(),
        number => format!("; {} suppressed", words::some(number, "finding")),
    };
    if found == 0 {
        let verdict = if report.files == 0 { "nothing was audited" } else { "no leaks found" };
        let _ = writeln!(out, "# ciward: {verdict}\n\nRead {read}{suppressed}.");
        return;
    }
    let _ = writeln!(out, "# ciward: {}\n\n| Severity | Findings |\n|---|---:|", words::some(found, "finding"));
    for &severity in Severity::ALL.iter().rev() {
        let number = report.count(severity);
        if number > 0 {
            let _ = writeln!(out, "| {} | {} |", title(severity), words::count(number as u64));
        }
    }
    let _ = writeln!(out, "\nRead {read}{suppressed}.");
}

const fn title(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical => "Critical",
        Severity::High => "High",
        Severity::Medium => "Medium",
        Severity::Low => "Low",
        Severity::Info => "Info",
    }
}

fn write_jobs(out: &mut String, report: &Report) {
    let jobs: Vec<_> = report.hurting().take(JOBS).collect();
    if jobs.is_empty() {
        return;
    }
    out.push_str(
        "\n## The jobs that would hurt most\n\n| Reach | Job | Who starts it | What there is to win |\n|---:|---|---|---|\n",
    );
    for job in jobs {
        let starters: Vec<String> = job.starters().into_iter().chain(job.entry().map(str::to_owned)).collect();
        let (starters, spoils) = (starters.join("; "), job.spoils().join("; "));
        let cell = |text: &str| inline(&printable::clipped(text, CELL));
        let place = format!("{}:{}", job.place.path, job.place.start.line);
        let (id, place) = (code(&printable::clipped(&job.id, CELL / 4)), code(&printable::clipped(&place, CELL)));
        let _ = writeln!(out, "| {} | {id}<br>{place} | {} | {} |", job.score, cell(&starters), cell(&spoils));
    }
}

fn write_findings(out: &mut String, report: &Report) {
    let mut left_out = 0;
    for &severity in Severity::ALL.iter().rev() {
        let mut by_rule: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
        for finding in report.open().filter(|finding| finding.severity == severity) {
            by_rule.entry(&finding.rule).or_default().push(finding);
        }
        if !by_rule.is_empty() && out.len() < BUDGET {
            let _ = writeln!(out, "\n## {}", title(severity));
        }
        for (rule, findings) in by_rule {
            left_out += write_rule(out, report, rule, &findings);
        }
    }
    if left_out > 0 {
        let number = words::some(left_out, "finding");
        let _ = writeln!(
            out,
            "\n**{number} left out**, none worse than the ones above: a summary holds 1 MiB. The JSON report has them all."
        );
    }
}

/// Writes a rule's table and gives the number of findings for which there was no room.
fn write_rule(out: &mut String, report: &Report, rule: &str, findings: &[&Finding]) -> usize {
    if out.len() >= BUDGET {
        return findings.len();
    }
    let rows = rows(findings);
    let name = code(&printable::clipped(rule, CELL));
    match report.rule(rule) {
        Some(known) => {
            let prose = |text: &str| inline(&printable::clipped(text, CELL));
            let advice = words::first_sentence(&known.docs.fix);
            let _ = writeln!(out, "\n### {} ({name})\n\n{}", prose(&known.title), prose(&advice));
        }
        None => {
            let _ = writeln!(out, "\n### {name}");
        }
    }
    let folded = rows.len() > OPEN_ROWS;
    if folded {
        let _ = writeln!(out, "\n<details><summary>{}</summary>", words::some(findings.len(), "finding"));
    }
    out.push_str("\n| File | Line | What |\n|---|---:|---|\n");
    let mut left_out = 0;
    for row in rows {
        if out.len() >= BUDGET {
            left_out += row.number;
            continue;
        }
        let path = printable::clipped(row.path, CELL);
        let what = printable::clipped(&row.what, CELL);
        let _ = writeln!(out, "| {} | {} | {} |", code(&path), row.lines, inline(&what));
    }
    if folded {
        out.push_str("\n</details>\n");
    }
    left_out
}

/// Findings that say the same of the same file share a row: `3, 17, 129`. Nothing where the file as a whole is meant.
struct Row<'a> {
    path: &'a str,
    lines: String,
    what: Cow<'a, str>,
    number: usize,
}

fn rows<'a>(findings: &[&'a Finding]) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'a>> = Vec::new();
    let mut known: BTreeMap<(&str, Cow<'_, str>), usize> = BTreeMap::new();
    for finding in findings {
        let line = if finding.place.is_whole_file() { String::new() } else { finding.place.start.line.to_string() };
        let (path, what) = (finding.place.path.as_str(), what(finding));
        let at = *known.entry((path, what.clone())).or_insert(rows.len());
        match rows.get_mut(at).filter(|row| row.lines.len() < CELL) {
            Some(row) => {
                let _ = write!(row.lines, ", {line}");
                row.number += 1;
            }
            None => {
                known.insert((path, what.clone()), rows.len());
                rows.push(Row { path, lines: line, what, number: 1 });
            }
        }
    }
    rows
}

/// The message, and where else the same secret stands.
fn what(finding: &Finding) -> Cow<'_, str> {
    let quoted = |place: &str| format!("`{}`", printable::clipped(&place.replace('`', "'"), CELL / 8));
    match elsewhere::list(finding, ALSO, quoted) {
        Some(places) => Cow::Owned(format!("{}; also in {places}", finding.message)),
        None => Cow::Borrowed(&finding.message),
    }
}

fn write_skipped(out: &mut String, report: &Report) {
    if report.skipped.is_empty() {
        return;
    }
    let mut by_reason: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for skipped in &report.skipped {
        by_reason.entry(&skipped.reason).or_default().push(&skipped.path);
    }
    let _ = writeln!(out, "\n<details><summary>Not read: {}</summary>", words::some(report.skipped.len(), "file"));
    out.push_str("\n| Reason | Files | Which |\n|---|---:|---|\n");
    for (reason, paths) in by_reason.iter().take(REASONS) {
        let mut which: Vec<_> = paths.iter().take(PATHS).map(|path| code(&printable::clipped(path, CELL / 4))).collect();
        if paths.len() > PATHS {
            which.push("…".to_owned());
        }
        let _ = writeln!(
            out,
            "| {} | {} | {} |",
            inline(&printable::clipped(reason, CELL)),
            words::count(paths.len() as u64),
            which.join(", ")
        );
    }
    let others: usize = by_reason.values().skip(REASONS).map(Vec::len).sum();
    if others > 0 {
        let _ = writeln!(out, "| other reasons | {} | |", words::count(others as u64));
    }
    out.push_str("\n</details>\n");
}
