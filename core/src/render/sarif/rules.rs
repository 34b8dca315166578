//! Rules as SARIF's reporting descriptors, with what GitHub shows of them beside an alert.

use super::super::level::Level;
use super::super::{page, printable};
use super::log::{Configuration, Descriptor, Help, Message, RuleProperties};
use crate::rule::{Rule, Severity};

/// Characters of a description that GitHub keeps.
const DESCRIPTION: usize = 1_024;

pub(super) fn descriptor(rule: &Rule) -> Descriptor<'_> {
    let level = Level::of(rule.severity);
    Descriptor {
        id: &rule.id,
        name: pascal_case(&rule.id),
        short_description: Message::plain(&printable::clipped(&format!("{}.", rule.title), DESCRIPTION)),
        full_description: Message::plain(&printable::clipped(&rule.docs.what, DESCRIPTION)),
        help_uri: page(&rule.id),
        help: Help { text: help_text(rule), markdown: help_markdown(rule) },
        default_configuration: Configuration { level },
        properties: RuleProperties {
            tags: vec!["security".to_owned(), rule.family.name().to_owned()],
            precision: rule.precision.name(),
            problem_severity: match level {
                Level::Error => "error",
                Level::Warning => "warning",
                Level::Note => "recommendation",
            },
            security_severity: security_severity(rule.severity),
        },
    }
}

/// GitHub's number for a severity: above 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low. Without one an alert is no security alert
/// but a note, which is what `info` means.
const fn security_severity(severity: Severity) -> Option<&'static str> {
    match severity {
        Severity::Critical => Some("9.5"),
        Severity::High => Some("8.0"),
        Severity::Medium => Some("5.5"),
        Severity::Low => Some("3.0"),
        Severity::Info => None,
    }
}

fn help_text(rule: &Rule) -> String {
    let docs = &rule.docs;
    format!("{}\n\n{}\n\n{}\n\n{}", docs.what, docs.why, docs.fix, accept(rule))
}

fn help_markdown(rule: &Rule) -> String {
    let docs = &rule.docs;
    format!(
        "## {}\n\n{}\n\n### Why it matters\n\n{}\n\n### What to do\n\n{}\n\n{}\n",
        rule.title,
        docs.what,
        docs.why,
        docs.fix,
        accept(rule)
    )
}

fn accept(rule: &Rule) -> String {
    format!("To accept a finding, write `ciward: ignore[{}] reason` in a comment on its line or on the line above.", rule.id)
}

/// `unpinned-action` → `UnpinnedAction`.
fn pascal_case(id: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    id.split(['-', '/', '_', '.']).map(capital).collect()
}
