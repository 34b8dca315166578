//! Text for people at a terminal: each finding with its line of source, then the sum and what to do next.

mod frame;
mod style;
mod summary;

pub use style::Style;

use super::{elsewhere, printable, words};
use crate::finding::{Finding, Fix, Related};
use crate::place::Place;
use crate::report::Report;
use crate::rule::{Precision, Rule};
use frame::Frame;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use style::Ink;

/// Other places of the same secret.
const ALSO: usize = 5;

/// The report for reading. A rule's first finding says what to do, later ones keep to the point. Suppressed findings are only counted.
#[must_use]
pub fn text(report: &Report, style: Style) -> String {
    let mut out = String::new();
    let mut explained = BTreeSet::new();
    for finding in report.open() {
        let first = explained.insert(finding.rule.as_ref());
        let rule = report.rule(&finding.rule).filter(|_| first);
        write_finding(&mut out, finding, rule, style);
        out.push('\n');
    }
    summary::write(&mut out, report, style);
    out
}

/// `rule` is given where its advice is due.
fn write_finding(out: &mut String, finding: &Finding, rule: Option<&Rule>, style: Style) {
    let ink = Ink::of(finding.severity);
    let head = style.paint(ink, &format!("{}[{}]", finding.severity, printable::line(&finding.rule)));
    let _ = writeln!(out, "{head}{}", style.paint(Ink::Strong, &format!(": {}", printable::line(&finding.message))));

    let mut frame = Frame::new(finding, style);
    let (here, elsewhere): (Vec<_>, Vec<_>) = steps(&finding.flow).partition(|(place, _)| *place == &finding.place);
    frame.primary(&finding.place, ink, &label(&finding.place, &here));
    for related in &finding.related {
        frame.secondary(&related.place, &related.message);
    }
    for (place, step) in elsewhere {
        frame.secondary(place, &step);
    }
    if let Some(places) = elsewhere::list(finding, ALSO, str::to_owned) {
        frame.remark("also here", &places);
    }
    if finding.precision == Precision::Low {
        frame.remark("note", "this is a guess: its precision is low");
    }
    if let Some(rule) = rule {
        let advice = words::first_sentence(&rule.docs.fix);
        if !advice.is_empty() {
            frame.remark("help", &advice);
        }
    }
    if let Some(fix) = &finding.fix {
        frame.remark("fix", &offer(fix));
    }
    out.push_str(&frame.finish());
}

/// A flow's steps, numbered.
fn steps(flow: &[Related]) -> impl Iterator<Item = (&Place, String)> {
    flow.iter().zip(1..).map(|(step, number): (_, usize)| (&step.place, format!("{number}. {}", step.message)))
}

/// What stands beside the mark: the steps that happen just there, and how far the place reaches beyond the line shown.
fn label(place: &Place, here: &[(&Place, String)]) -> String {
    let mut words: Vec<String> = here.iter().map(|(_, step)| step.clone()).collect();
    if place.end.line > place.start.line {
        words.push(format!("to line {}", place.end.line));
    }
    words.join(", ")
}

fn offer(fix: &Fix) -> String {
    let command = if fix.safe { "ciward fix" } else { "ciward fix --unsafe" };
    format!("{} (`{command}`)", fix.title)
}
