//! What the comments of a dotenv file say: that a variable is required or optional, and which could be set besides.

use crate::model::facts::Note;
use crate::model::reads::is_variable_name;
use crate::syntax::dotenv::{Dotenv, Entry};
use crate::text::Span;

/// How many lines of comments above a variable are about it.
const LINES: usize = 8;

/// The word behind the value, or in the comment right above.
pub(super) fn of_entry(text: &str, entry: &Entry) -> Option<Note> {
    let beside = entry.comment.and_then(|comment| of_comment(comment.of(text)));
    beside.or_else(|| above(text, entry.span.start).find_map(of_comment))
}

/// The lines of comments that end right above an offset, the nearest first.
fn above(text: &str, at: usize) -> impl Iterator<Item = &str> {
    let before = text.get(..at).unwrap_or_default();
    let before = before.get(..before.rfind('\n').unwrap_or(0)).unwrap_or_default();
    before.rsplit('\n').take(LINES).map(str::trim).take_while(|line| line.starts_with('#') && !offers(line))
}

fn of_comment(comment: &str) -> Option<Note> {
    let words = || comment.split(|c: char| !c.is_ascii_alphanumeric()).map(str::to_ascii_lowercase);
    let negated = words().any(|word| word == "not");
    match () {
        () if words().any(|word| word == "optional") || negated && words().any(|word| word == "required") => Some(Note::Optional),
        () if words().any(|word| matches!(word.as_str(), "required" | "mandatory")) => Some(Note::Required),
        () => None,
    }
}

/// `# NAME=value`: a variable that is there to be taken out of its comment.
pub(super) fn offered<'t>(text: &'t str, dotenv: &Dotenv) -> impl Iterator<Item = &'t str> {
    dotenv.comments.iter().filter_map(|comment: &Span| offered_name(comment.of(text)))
}

fn offers(comment: &str) -> bool {
    offered_name(comment).is_some()
}

fn offered_name(comment: &str) -> Option<&str> {
    let body = comment.trim_start_matches(['#', ' ', '\t']);
    let (name, _) = body.strip_prefix("export ").unwrap_or(body).split_once('=')?;
    Some(name.trim_end()).filter(|name| is_variable_name(name))
}
