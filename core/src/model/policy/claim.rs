//! Sentences that claim, and addresses.

use super::{ClaimFact, Run, RunClaim};
use crate::model::control::{claimed_by, is_script};
use crate::place::Place;
use crate::text::{File, Span};

/// A line that says that actions are pinned to commits, as a fact: a plan, a wish or a rule claims nothing.
pub(super) fn pinned(file: &File<'_>, line: Span) -> Option<ClaimFact> {
    let text = line.of(&file.text);
    if text.len() > 2_000 {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let says = has(&[
        "pinned to",
        "pinned by",
        "pinned at",
        "pinned with",
        "sha-pinned",
        "sha pinned",
        "are pinned",
        "is pinned",
        "hash-pinned",
    ]);
    let of_actions = has(&["action", "workflow", "ci.yml", "`uses"]) && has(&["sha", "commit", "hash", "digest"]);
    if !says || !of_actions || is_plan(&lower) || has(&["image", "partial", "some "]) {
        return None;
    }
    let span = sentence(text, line);
    let third_party = has(&["third-party", "third party", "3rd-party", "3rd party", "external"]);
    Some(ClaimFact { place: Place::new(file, span), workflow: workflow(&lower), third_party })
}

/// The line without the marks of lists, quotations and tables before it.
fn sentence(text: &str, line: Span) -> Span {
    let marks = text.len() - text.trim_start_matches(|letter: char| letter.is_whitespace() || "-*+>|#".contains(letter)).len();
    Span::new(line.start + marks, line.start + text.trim_end().len())
}

/// A wish, a rule, a plan, an exception: nothing that can be wrong today.
fn is_plan(line: &str) -> bool {
    const WORDS: &[&str] = &[
        "should",
        "must",
        "todo",
        "to do",
        "not pinned",
        "unpinned",
        "n't",
        "planned",
        "will be",
        "recommend",
        "please",
        "consider",
        "[ ]",
        "❌",
        "⬜",
        "🚧",
        "⚠",
        "never",
        "not yet",
        "ensure",
        "make sure",
        "need",
        " if ",
        "require",
        "where possible",
        "except",
    ];
    WORDS.iter().any(|word| line.contains(word))
}

/// Checks that a line says are run by themselves, and scripts that it says a workflow runs.
pub(super) fn run(file: &File<'_>, line: Span) -> Vec<RunClaim> {
    let text = line.of(&file.text);
    if text.len() > 2_000 {
        return Vec::new();
    }
    let lower = text.to_ascii_lowercase();
    if is_plan(&lower) || !is_told_as_done(&lower) {
        return Vec::new();
    }
    let workflow = workflow(&lower);
    let claim = |what| RunClaim { place: Place::new(file, sentence(text, line)), what, workflow: workflow.clone() };
    let mut claims: Vec<RunClaim> = claimed_by(&lower).map(|control| claim(Run::Control(control.name.to_owned()))).collect();
    if workflow.is_some() {
        // `provenance.ts sign` in `deploy.yml`
        let quoted = text.split('`').skip(1).step_by(2).filter_map(|code| code.split_whitespace().find(|word| is_script(word)));
        claims.extend(quoted.filter_map(|word| word.rsplit('/').next()).map(|name| claim(Run::Script(name.to_owned()))));
    }
    claims
}

/// Something that happens, rather than something to do.
fn is_told_as_done(line: &str) -> bool {
    const MARKS: &[&str] = &[
        "✅",
        "✔",
        "☑",
        "[x]",
        " in ci",
        "runs ",
        " is run",
        "are run",
        "run on every",
        "run on each",
        "on every ",
        "on each ",
        "every pull",
        "every push",
        "automatically",
        "automated",
        "enforced",
        "is enabled",
        "are enabled",
        "scanned",
        "is checked",
        "are checked",
        "is generated",
        "are generated",
        "is signed",
        "are signed",
        "pipeline",
        "as part of",
        "step in",
        "step present",
        "blocks ",
        "| yes",
        "| done",
    ];
    MARKS.iter().any(|mark| line.contains(mark))
}

/// `ci.yml`, `.github/workflows/deploy.yaml`.
fn workflow(line: &str) -> Option<String> {
    let words = line.split(|letter: char| !(letter.is_ascii_alphanumeric() || "._-/".contains(letter)));
    let mut named = words.filter_map(|word| {
        let name = word.trim_end_matches('.').rsplit('/').next()?;
        (name.len() > 4 && (name.ends_with(".yml") || name.ends_with(".yaml"))).then(|| name.to_owned())
    });
    let first = named.next();
    if named.next().is_some() { None } else { first }
}

/// An address, or another way in that one can take: a page, a form, private reporting, an account by name.
pub(super) fn names_contact(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let ways = [
        "http://",
        "https://",
        "mailto:",
        "report a vulnerability",
        "private vulnerability",
        "privately report",
        "security advisor",
        "draft advisory",
        "security tab",
        "[at]",
        "(at)",
        "hackerone",
        "bugcrowd",
        "keybase",
        "discord",
        "telegram",
    ];
    ways.iter().any(|way| lower.contains(way)) || lower.contains(" at ") && lower.contains(" dot ") || names_account(&lower)
}

/// `security@acme.io`, `@maintainer`; not `root@203.0.113.7`.
fn names_account(text: &str) -> bool {
    text.match_indices('@').any(|(at, _)| {
        let rest = text.get(at + 1..).unwrap_or_default();
        let length = rest
            .find(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_' | '/')))
            .unwrap_or(rest.len());
        let word = rest.get(..length).unwrap_or_default().trim_end_matches('.');
        let begins = text.get(..at).and_then(|before| before.chars().next_back()).is_none_or(|before| !before.is_alphanumeric());
        let letters = word.rsplit('.').next().is_some_and(|last| last.starts_with(char::is_alphabetic));
        letters && (begins || word.contains('.'))
    })
}
