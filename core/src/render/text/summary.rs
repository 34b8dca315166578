//! The end of the text: how much of what, what was not read, and what to do next.

use super::super::{printable, words};
use super::style::{Ink, Style};
use crate::order::{sort_by, sort_by_key};
use crate::report::Report;
use crate::rule::{Family, Severity};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Rules in the table; the others are counted.
const RULES: usize = 10;

/// Jobs in the table.
const JOBS: usize = 5;

/// Reasons for skipping, and paths a reason.
const REASONS: usize = 8;
const PATHS: usize = 3;

pub(super) fn write(out: &mut String, report: &Report, style: Style) {
    let found = report.open().count();
    if found == 0 {
        write_clean(out, report, style);
        return;
    }
    let files: BTreeSet<&str> = report.open().map(|finding| finding.place.path.as_str()).collect();
    let headline = format!("{} in {}", words::some(found, "finding"), words::some(files.len(), "file"));
    let _ = writeln!(out, "{}", style.paint(Ink::Strong, &headline));
    write_severities(out, report, style);
    write_rules(out, report, style);
    write_jobs(out, report, style);
    let _ = writeln!(out, "\nRead {}{}.", volume(report), suppressed(report));
    write_skipped(out, report, style);
    write_next(out, report, style);
}

fn write_clean(out: &mut String, report: &Report, style: Style) {
    let _ = if report.files == 0 {
        writeln!(out, "Nothing was audited: there is no file to read.")
    } else {
        let verdict = style.paint(Ink::Good, "No leaks found");
        writeln!(out, "{verdict} in {}{}.", volume(report), suppressed(report))
    };
    write_skipped(out, report, style);
    if let Some((command, why)) = online(report) {
        let _ = writeln!(out, "{} {why}.", style.paint(Ink::Command, &command));
    }
}

fn volume(report: &Report) -> String {
    format!("{} ({})", words::some(report.files, "file"), words::size(report.bytes))
}

fn suppressed(report: &Report) -> String {
    match report.suppressed() {
        0 => String::new(),
        number => format!("; {} suppressed", words::some(number, "finding")),
    }
}

fn write_severities(out: &mut String, report: &Report, style: Style) {
    let counts = Severity::ALL.iter().rev().map(|&severity| (severity, words::count(report.count(severity) as u64)));
    let counts: Vec<_> = counts.filter(|(_, count)| count != "0").collect();
    let digits = counts.iter().map(|(_, count)| count.len()).max().unwrap_or(0);
    for (severity, count) in counts {
        let _ = writeln!(out, "  {}  {count:>digits$}", style.paint(Ink::of(severity), &format!("{severity:<8}")));
    }
}

/// The open findings of one rule.
struct Tally<'a> {
    rule: &'a str,
    worst: Severity,
    number: usize,
}

/// The worst rules first, then the most frequent.
fn tallies(report: &Report) -> Vec<Tally<'_>> {
    let mut by_rule: BTreeMap<&str, Tally<'_>> = BTreeMap::new();
    for finding in report.open() {
        let tally = by_rule.entry(&finding.rule).or_insert(Tally { rule: &finding.rule, worst: finding.severity, number: 0 });
        tally.worst = tally.worst.max(finding.severity);
        tally.number += 1;
    }
    let mut tallies: Vec<_> = by_rule.into_values().collect();
    sort_by(&mut tallies, |a, b| b.worst.cmp(&a.worst).then(b.number.cmp(&a.number)));
    tallies
}

fn write_rules(out: &mut String, report: &Report, style: Style) {
    let tallies = tallies(report);
    let (shown, others) = tallies.split_at_checked(RULES).unwrap_or((&tallies, &[]));
    let digits = shown.iter().map(|tally| words::count(tally.number as u64).len()).max().unwrap_or(0);
    let longest = shown.iter().map(|tally| tally.rule.chars().count()).max().unwrap_or(0);
    out.push('\n');
    for Tally { rule, worst, number } in shown {
        let count = words::count(*number as u64);
        let name = style.paint(Ink::of(*worst), &format!("{:<longest$}", printable::line(rule)));
        let title = report.rule(rule).map_or("", |rule| rule.title.as_ref());
        let line = format!("  {count:>digits$}  {name}  {}", style.paint(Ink::Faint, &printable::line(title)));
        let _ = writeln!(out, "{}", line.trim_end());
    }
    if !others.is_empty() {
        let number: usize = others.iter().map(|tally| tally.number).sum();
        let count = words::count(number as u64);
        let _ = writeln!(
            out,
            "  {count:>digits$}  {}",
            style.paint(Ink::Faint, &format!("of {}", words::some(others.len(), "other rule")))
        );
    }
}

/// Where an intruder would do most harm.
fn write_jobs(out: &mut String, report: &Report, style: Style) {
    let jobs: Vec<_> = report.hurting().take(JOBS).collect();
    if jobs.is_empty() {
        return;
    }
    let heading = style.paint(Ink::Strong, "The jobs that would hurt most");
    let _ = writeln!(out, "\n{heading} {}", style.paint(Ink::Faint, "(reach, from 0 to 100)"));
    for job in jobs {
        let name = style.paint(Ink::Strong, &printable::line(&job.id));
        let place = format!("{}:{}", printable::line(&job.place.path), job.place.start.line);
        let _ = writeln!(out, "  {:>3}  {name}  {}", job.score, style.paint(Ink::Faint, &place));
        let _ = writeln!(out, "       {}", printable::line(&job.why().join("; ")));
    }
}

fn write_skipped(out: &mut String, report: &Report, style: Style) {
    let mut by_reason: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for skipped in &report.skipped {
        by_reason.entry(&skipped.reason).or_default().push(&skipped.path);
    }
    if by_reason.is_empty() {
        return;
    }
    let mut reasons: Vec<_> = by_reason.into_iter().collect();
    sort_by_key(&mut reasons, |(_, paths)| std::cmp::Reverse(paths.len()));
    let _ = writeln!(out, "Not read: {}", words::some(report.skipped.len(), "file"));
    let digits = reasons.first().map_or(0, |(_, paths)| words::count(paths.len() as u64).len());
    for (reason, paths) in reasons.iter().take(REASONS) {
        let count = words::count(paths.len() as u64);
        let mut some: Vec<_> = paths.iter().take(PATHS).map(|path| printable::line(path)).collect();
        if paths.len() > PATHS {
            some.push("…".into());
        }
        let _ = writeln!(out, "  {count:>digits$}  {}: {}", printable::line(reason), style.paint(Ink::Faint, &some.join(", ")));
    }
    if let Some((_, others)) = reasons.split_at_checked(REASONS).filter(|(_, others)| !others.is_empty()) {
        let number: usize = others.iter().map(|(_, paths)| paths.len()).sum();
        let _ = writeln!(out, "  {:>digits$}  for {}", words::count(number as u64), words::some(others.len(), "other reason"));
    }
}

fn write_next(out: &mut String, report: &Report, style: Style) {
    let steps = next_steps(report);
    let longest = steps.iter().map(|(command, _)| command.chars().count()).max().unwrap_or(0);
    let _ = writeln!(out, "\n{}", style.paint(Ink::Strong, "What to do next"));
    if report.open().any(|finding| finding.family == Family::Secret) {
        let _ = writeln!(out, "  Revoke leaked credentials first: deleting the line does not take them back.");
    }
    for (command, why) in steps {
        let _ = writeln!(out, "  {}  {why}", style.paint(Ink::Command, &format!("{command:<longest$}")));
    }
}

/// Commands to type, and what for.
fn next_steps(report: &Report) -> Vec<(String, String)> {
    let mut steps = Vec::new();
    if let Some(worst) = tallies(report).first() {
        let rule = printable::line(worst.rule);
        let which = if report.open().nth(1).is_some() { "the worst" } else { "it" };
        steps.push((format!("ciward explain {rule}"), format!("why {which} matters and how to mend it")));
    }
    for (command, safe, manner) in [("ciward fix", true, "safely"), ("ciward fix --unsafe", false, "for you to review")] {
        let fixable = report.open().filter(|finding| finding.fix.as_ref().is_some_and(|fix| fix.safe == safe)).count();
        if fixable > 0 {
            steps.push((command.to_owned(), format!("mends {} {manner}", words::some(fixable, "finding"))));
        }
    }
    steps.extend(online(report));
    steps.push(("# ciward: ignore[rule-id] reason".to_owned(), "on a finding's line or the line above, to accept it".to_owned()));
    steps
}

/// What going online would bring.
fn online(report: &Report) -> Option<(String, String)> {
    let asked = Some(report.questions.len()).filter(|number| *number > 0)?;
    Some(("ciward --online".to_owned(), format!("answers {} that only the network can", words::some(asked, "question"))))
}
