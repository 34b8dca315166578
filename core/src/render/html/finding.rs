//! The findings, by severity and rule: what a rule asks for is said once, each place with its line of source.

use super::super::{page, words};
use super::badge;
use super::prose::{paragraphs, plain, prose};
use crate::finding::{Finding, Fix, Related};
use crate::place::{Place, Snippet};
use crate::report::Report;
use crate::rule::{Precision, Rule, Severity};
use crate::text::Span;
use maud::{Markup, html};

/// Findings in the page. A browser shows as many without effort, and nobody reads on.
const MOST: usize = 5_000;

/// Of one rule and severity; more are folded.
const OPEN: usize = 12;

/// Characters of a line before its mark.
const LEAD: usize = 60;

/// Other places of the same secret.
const ALSO: usize = 20;

/// A rule's findings of one severity.
struct Group<'a> {
    rule: &'a str,
    severity: Severity,
    findings: Vec<&'a Finding>,
    /// It is the rule's first, and says what to do.
    first: bool,
}

pub(super) fn all(report: &Report) -> Markup {
    let left_out = report.open().count().saturating_sub(MOST);
    let groups = groups(report);
    html! {
        @for &severity in Severity::ALL.iter().rev() {
            @let of_severity: Vec<_> = groups.iter().filter(|group| group.severity == severity).collect();
            @if !of_severity.is_empty() {
                section.findings.(severity.name()) {
                    h2 { (badge(severity)) " " (words::some(report.count(severity), "finding")) }
                    @for group in of_severity { (of_rule(group, report.rule(group.rule))) }
                }
            }
        }
        @if left_out > 0 {
            p.lead { b { (words::some(left_out, "finding")) " left out" } ", none worse than the ones above. The JSON report has them all." }
        }
    }
}

/// In the report's order: the rule of the first finding first.
fn groups(report: &Report) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for finding in report.open().take(MOST) {
        let is_of = |group: &&mut Group<'_>| group.rule == finding.rule && group.severity == finding.severity;
        match groups.iter_mut().find(is_of) {
            Some(group) => group.findings.push(finding),
            None => {
                let first = !groups.iter().any(|group| group.rule == finding.rule);
                groups.push(Group { rule: &finding.rule, severity: finding.severity, findings: vec![finding], first });
            }
        }
    }
    groups
}

fn of_rule(group: &Group<'_>, rule: Option<&Rule>) -> Markup {
    let (shown, folded) = group.findings.split_at_checked(OPEN).unwrap_or((&group.findings, &[]));
    html! {
        article.rule {
            h3 {
                (rule.map_or_else(|| plain(group.rule), |rule| plain(&rule.title)))
                @if group.findings.len() > 1 { " " span.times { (words::count(group.findings.len() as u64)) } }
                (name(group.rule, rule))
            }
            @if let Some(rule) = rule.filter(|_| group.first) {
                div.advice {
                    (paragraphs(&rule.docs.fix))
                    details { summary { "Why it matters" } (paragraphs(&rule.docs.why)) }
                }
            }
            ol.places {
                @for finding in shown { (one(finding)) }
            }
            @if !folded.is_empty() {
                details.more {
                    summary { (words::some(folded.len(), "more place")) }
                    ol.places { @for finding in folded { (one(finding)) } }
                }
            }
        }
    }
}

/// The rule's id, which leads to its page where it is one of ciward's own.
fn name(id: &str, rule: Option<&Rule>) -> Markup {
    html! {
        @match rule {
            Some(rule) => a.id href=(page(&rule.id)) rel="noreferrer" { (plain(id)) },
            None => span.id { (plain(id)) },
        }
    }
}

fn one(finding: &Finding) -> Markup {
    html! {
        li.finding {
            p.message { (prose(&finding.message)) }
            (shown(&finding.place))
            @if finding.precision == Precision::Low { p.note { "This is a guess: its precision is low." } }
            @if !finding.flow.is_empty() {
                div.flow {
                    p { "The way it takes" }
                    ol { @for step in &finding.flow { (beside(step)) } }
                }
            }
            @if !finding.related.is_empty() {
                ul.related { @for related in &finding.related { (beside(related)) } }
            }
            (also(&finding.also))
            @if let Some(fix) = &finding.fix { (offer(fix)) }
        }
    }
}

/// Where else the same secret stands.
fn also(places: &[Finding]) -> Markup {
    html! {
        @if !places.is_empty() {
            ul.related {
                li {
                    p { "The same secret stands in " (words::some(places.len(), "more place")) }
                    @for finding in places.iter().take(ALSO) { (shown(&finding.place)) }
                    @if places.len() > ALSO { p { "and " (words::count((places.len() - ALSO) as u64)) " more" } }
                }
            }
        }
    }
}

fn beside(related: &Related) -> Markup {
    html! {
        li {
            p { (prose(&related.message)) }
            (shown(&related.place))
        }
    }
}

/// Where it is, and its line of source with the place marked.
fn shown(place: &Place) -> Markup {
    html! {
        p.place {
            (plain(&place.path))
            @if !place.is_whole_file() { ":" (place.start.line) ":" (place.start.column) }
        }
        @if let Some(snippet) = &place.snippet { (source(place.start.line, snippet)) }
    }
}

fn source(line: usize, snippet: &Snippet) -> Markup {
    let Snippet { text, marked } = snippet;
    let head = Span::new(0, marked.start).of(text);
    let body = marked.of(text);
    let tail = Span::new(head.len() + body.len(), text.len()).of(text);
    html! {
        pre { span.line { (line) } code { (led(head.trim_start())) mark { (plain(body)) } (plain(tail.trim_end())) } }
    }
}

/// What stands before the mark, cut at its start where it would push the mark out of sight.
fn led(head: &str) -> String {
    let long = head.chars().count().checked_sub(LEAD);
    match long.filter(|over| *over > 0).and_then(|over| head.char_indices().nth(over)) {
        Some((at, _)) => format!("…{}", plain(head.get(at..).unwrap_or_default())),
        None => plain(head),
    }
}

fn offer(fix: &Fix) -> Markup {
    let command = if fix.safe { "ciward fix" } else { "ciward fix --unsafe" };
    html! {
        p.fix { (prose(&fix.title)) " (" code { (command) } ")" }
        @for edit in &fix.edits {
            p.place { (plain(&edit.place.path)) ":" (edit.place.start.line) ":" (edit.place.start.column) }
            pre.edit { code { @for line in edit.text.lines().take(20) { (plain(line)) "\n" } } }
        }
    }
}
