//! Text for people: one line, in which only `code in backticks` keeps its meaning.

use super::super::printable;
use maud::{Markup, html};

/// Characters of a message or a path that anybody reads.
const LONGEST: usize = 2_000;

/// A sentence that may quote code.
pub(super) fn prose(text: &str) -> Markup {
    let text = printable::clipped(text, LONGEST);
    let text = printable::line(&text);
    let mut parts = Vec::new();
    let mut rest = text.as_ref();
    while let Some((before, opened)) = rest.split_once('`') {
        let Some((inside, after)) = opened.split_once('`') else { break };
        parts.push((before, Some(inside)));
        rest = after;
    }
    parts.push((rest, None));
    html! {
        @for (before, code) in parts {
            (before)
            @if let Some(code) = code { code { (code) } }
        }
    }
}

/// Paragraphs of a rule's prose.
pub(super) fn paragraphs(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
            p { (prose(paragraph)) }
        }
    }
}

/// Text from the repository, as it is.
pub(super) fn plain(text: &str) -> String {
    printable::line(&printable::clipped(text, LONGEST)).into_owned()
}
