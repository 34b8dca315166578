//! Changes to a YAML text that keep its layout: the indentation that is there, its line breaks, block or flow.
//!
//! New lines are given without indentation, further levels with two blanks each. Where a layout is unusual, no change is offered.

use super::{Entry, Node, Style};
use crate::text::{Change, Span};

/// Adds an entry behind the last one of a mapping.
#[must_use]
pub fn add_entry(text: &str, mapping: &Node, lines: &str) -> Option<Change> {
    let last = mapping.as_mapping().last();
    if !mapping.is_mapping() || mapping.alias.is_some() {
        return None;
    }
    match (is_flow(text, mapping), last) {
        (true, None) => single(lines).map(|line| Change::insert(mapping.span.start + 1, line)),
        (true, Some(last)) => single(lines).map(|line| Change::insert(last.span().end, format!(", {line}"))),
        (false, Some(last)) => insert_after(text, last, lines),
        (false, None) => None,
    }
}

/// Inserts an entry behind another of the same block mapping.
#[must_use]
pub fn insert_after(text: &str, entry: &Entry, lines: &str) -> Option<Change> {
    let column = column(text, entry)?;
    let end = end(text, entry)?;
    Some(Change::insert(end, format!("{}{}", break_of(text), block(text, lines, column))))
}

/// Inserts an entry before another of the same block mapping, the comments above it included. Not where it is the first behind a dash.
#[must_use]
pub fn insert_before(text: &str, entry: &Entry, lines: &str) -> Option<Change> {
    let column = column(text, entry)?;
    let start = line_start(text, entry.key.span.start);
    if Span::new(start, entry.key.span.start).of(text).contains('-') {
        return None;
    }
    Some(Change::insert(start, format!("{}{}", block(text, lines, column), break_of(text))))
}

/// Takes an entry out of its mapping, with its lines; with a mapping's only entry, the mapping's own entry must go instead.
#[must_use]
pub fn remove_entry(text: &str, mapping: &Node, entry: &Entry) -> Option<Change> {
    let entries = mapping.as_mapping();
    let at = entries.iter().position(|other| other.key.span == entry.key.span)?;
    if entries.len() < 2 || mapping.alias.is_some() || entry.key.alias.is_some() {
        return None;
    }
    if is_flow(text, mapping) {
        let next = entries.get(at + 1).map(|next| Span::new(entry.key.span.start, next.key.span.start));
        let before = || Some(Span::new(entries.get(at.checked_sub(1)?)?.span().end, entry.span().end));
        return next.or_else(before).map(Change::remove);
    }
    let start = line_start(text, entry.key.span.start);
    let lead = Span::new(start, entry.key.span.start).of(text);
    let end = end(text, entry)?;
    if lead.bytes().all(|byte| byte == b' ') {
        let lines = Span::new(start, after_break(text, end));
        return Some(Change::remove(lines));
    }
    let next = entries.get(at + 1)?;
    let between = Span::new(end, next.key.span.start);
    between.of(text).trim().is_empty().then(|| Change::remove(Span::new(entry.key.span.start, between.end)))
}

/// Takes an entry out of the mapping below a key; where it is the only one, the key goes too.
#[must_use]
pub fn remove_below(text: &str, parent: &Node, key: &str, entry: &Entry) -> Option<Change> {
    let outer = parent.entry(key)?;
    match outer.value.as_mapping().len() {
        1 => remove_entry(text, parent, outer),
        _ => remove_entry(text, &outer.value, entry),
    }
}

/// Takes an item out of a sequence that has others.
#[must_use]
pub fn remove_item(text: &str, sequence: &Node, item: &Node) -> Option<Change> {
    let items = sequence.as_sequence();
    let at = items.iter().position(|other| other.span == item.span).filter(|_| items.len() > 1 && sequence.alias.is_none())?;
    if is_flow(text, sequence) {
        let next = items.get(at + 1).map(|next| Span::new(item.span.start, next.span.start));
        let before = || Some(Span::new(items.get(at.checked_sub(1)?)?.span.end, item.span.end));
        return next.or_else(before).map(Change::remove);
    }
    let start = line_start(text, item.span.start);
    let lead = Span::new(start, item.span.start).of(text).trim();
    let rest = text.get(item.span.end..)?;
    let line = rest.get(..rest.find(['\n', '\r']).unwrap_or(rest.len()))?;
    let bare = line.trim_start();
    let alone = lead == "-" && (bare.is_empty() || bare.starts_with('#'));
    alone.then(|| Change::remove(Span::new(start, after_break(text, item.span.end + line.len()))))
}

/// Writes another value where a plain or quoted scalar stands.
#[must_use]
pub fn replace_scalar(text: &str, node: &Node, value: &str) -> Option<Change> {
    let scalar = node.as_scalar()?;
    if matches!(scalar.style, Style::Literal | Style::Folded) {
        return None;
    }
    let lead = Span::new(line_start(text, node.span.start), node.span.start).of(text);
    let plain = is_plain(value) && !(lead.contains(['{', '[']) && value.contains([',', '[', ']', '{', '}']));
    let written = match scalar.style {
        Style::DoubleQuoted if !value.contains(['"', '\\']) => format!("\"{value}\""),
        Style::Plain if plain => value.to_owned(),
        _ => format!("'{}'", value.replace('\'', "''")),
    };
    Some(Change::replace(node.span, written))
}

/// Whether a text may stand in a block without quotes, and is a text there (YAML 1.2.2, sections 7.3.3 and 10.3.2).
fn is_plain(value: &str) -> bool {
    let first = value.chars().next().is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '.' | '/' | '_' | '$' | '('));
    let word = ["true", "false", "null", "yes", "no", "on", "off"].iter().any(|word| value.eq_ignore_ascii_case(word));
    let broken = value.contains(": ") || value.contains(" #") || value.contains(['\n', '\r', '\t']);
    first && !word && !broken && !value.ends_with([' ', ':'])
}

/// A mapping between braces.
#[must_use]
pub fn is_flow(text: &str, node: &Node) -> bool {
    text.get(node.span.start..).is_some_and(|rest| rest.starts_with(['{', '[']))
}

/// By how many blanks the file goes a level deeper: where a key with nothing behind it is followed by a key.
fn step(text: &str) -> usize {
    let lines = text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')).take(LINES);
    let mut above: Option<usize> = None;
    for line in lines {
        let bare = line.trim_start_matches(' ');
        let indent = line.len() - bare.len();
        let deeper = above.and_then(|above| indent.checked_sub(above)).filter(|deeper| *deeper > 0 && !bare.starts_with('-'));
        if let Some(deeper) = deeper {
            return deeper.min(8);
        }
        above = (bare.trim_end().ends_with(':') && !bare.starts_with('-')).then_some(indent);
    }
    2
}

/// So many lines are looked at for the file's way to indent.
const LINES: usize = 400;

/// How many blanks stand before the keys of the entry's block mapping; a dash counts as one.
fn column(text: &str, entry: &Entry) -> Option<usize> {
    let start = line_start(text, entry.key.span.start);
    let lead = Span::new(start, entry.key.span.start).of(text);
    let plain = entry.key.alias.is_none() && lead.bytes().all(|byte| matches!(byte, b' ' | b'-'));
    plain.then_some(lead.len())
}

/// The end of the last line of an entry, its comment included.
fn end(text: &str, entry: &Entry) -> Option<usize> {
    let last = entry.span().end.max(entry.key.span.end);
    let rest = text.get(last..)?;
    let line = rest.get(..rest.find(['\n', '\r']).unwrap_or(rest.len()))?;
    let header = entry.value.as_scalar().filter(|_| entry.value.alias.is_none());
    let kept = header.is_some_and(|_| {
        let first = entry.value.span.of(text).lines().next().unwrap_or_default();
        first.starts_with(['|', '>']) && first.contains('+')
    });
    let bare = line.trim_start();
    let alone = bare.is_empty() || bare.starts_with('#') || bare == ":";
    (alone && !kept).then(|| last + line.len())
}

fn line_start(text: &str, offset: usize) -> usize {
    text.get(..offset)
        .and_then(|before| before.rfind(['\n', '\r']))
        .map_or_else(|| if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }, |at| at + 1)
}

fn after_break(text: &str, offset: usize) -> usize {
    let rest = text.get(offset..).unwrap_or_default();
    let length = if rest.starts_with("\r\n") { 2 } else { usize::from(rest.starts_with(['\n', '\r'])) };
    offset + length
}

/// The line break that the text uses.
#[must_use]
pub fn break_of(text: &str) -> &'static str {
    let first = text.find('\n').and_then(|at| at.checked_sub(1));
    if first.and_then(|at| text.as_bytes().get(at)) == Some(&b'\r') { "\r\n" } else { "\n" }
}

/// Lines at a column, with the text's own steps and line breaks.
fn block(text: &str, lines: &str, column: usize) -> String {
    let step = step(text);
    let indented = lines.lines().map(|line| {
        let bare = line.trim_start_matches(' ');
        let depth = (line.len() - bare.len()) / 2;
        let indent = column + depth * step;
        if bare.is_empty() { String::new() } else { format!("{}{bare}", " ".repeat(indent)) }
    });
    indented.collect::<Vec<String>>().join(break_of(text))
}

fn single(lines: &str) -> Option<String> {
    (!lines.contains('\n')).then(|| lines.to_owned())
}
