//! A line of source to show: masked, cut to size, harmless to a terminal.

use crate::place::{Place, Snippet};
use crate::text::{File, Span};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What stands where a secret was. Its length does not tell the secret's.
pub(super) const MASK: &str = "•••";

/// A longer line is cut around the marked part, so many bytes before and after its start.
const BEFORE: usize = 80;
const AFTER: usize = 160;

/// The spans in order, overlapping ones as one.
pub(super) fn merged(spans: &[Span]) -> Vec<Span> {
    let mut sorted: Vec<Span> = spans.iter().copied().filter(|span| !span.is_empty()).collect();
    sorted.sort();
    let mut merged: Vec<Span> = Vec::with_capacity(sorted.len());
    for span in sorted {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged
}

/// Those of the merged spans that overlap a span.
pub(super) fn within(merged: &[Span], span: Span) -> &[Span] {
    let from = merged.partition_point(|one| one.end <= span.start);
    let to = merged.partition_point(|one| one.start < span.end);
    merged.get(from..to).unwrap_or_default()
}

/// The lines of a file as they are shown. Those that are shown as they are written are kept: many places share one.
pub(super) struct Snippets<'t> {
    file: &'t File<'t>,
    masks: &'t [Span],
    plain: BTreeMap<usize, Arc<str>>,
}

impl<'t> Snippets<'t> {
    /// `masks` are merged.
    pub(super) const fn new(file: &'t File<'t>, masks: &'t [Span]) -> Self {
        Self { file, masks, plain: BTreeMap::new() }
    }

    /// The first line of the place.
    pub(super) fn of(&mut self, place: &Place) -> Snippet {
        let (text, number) = (&self.file.text, place.start.line);
        let line = without_mark(self.file, self.file.line_span(number));
        let marked = Span::new(place.span.start.clamp(line.start, line.end), place.span.end.clamp(line.start, line.end));
        let known = self.plain.get(&number).cloned();
        let new = || {
            (line.len() <= BEFORE + AFTER && within(self.masks, line).is_empty() && is_plain(line.of(text)))
                .then(|| line.of(text).into())
        };
        let Some(plain) = known.or_else(new) else { return written(self.file, line, marked, self.masks) };
        self.plain.entry(number).or_insert_with(|| Arc::clone(&plain));
        Snippet { text: plain, marked: Span::new(marked.start - line.start, marked.end - line.start) }
    }
}

/// Nothing in it must be looked at letter by letter.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\t'))
}

/// The line, with what must not be shown taken out.
fn written(file: &File<'_>, line: Span, marked: Span, masks: &[Span]) -> Snippet {
    let shown = cut(&file.text, line, marked);
    let mut writer = Writer { text: String::new(), marked, at: None, end: 0 };
    if shown.start > line.start {
        writer.text.push('…');
    }
    let mut offset = shown.start;
    for mask in within(masks, shown) {
        writer.copy(&file.text, Span::new(offset, mask.start.max(offset)));
        writer.mask(*mask);
        offset = mask.end.min(shown.end).max(offset);
    }
    writer.copy(&file.text, Span::new(offset, shown.end));
    if shown.end < line.end {
        writer.text.push('…');
    }
    let start = writer.at.unwrap_or(writer.text.len());
    Snippet { marked: Span::new(start, writer.end.max(start)), text: writer.text.into() }
}

/// A byte-order mark has no column, so it is not shown either.
fn without_mark(file: &File<'_>, line: Span) -> Span {
    let text = line.of(&file.text);
    let rest = if line.start == 0 { text.trim_start_matches('\u{feff}') } else { text };
    Span::new(line.end - rest.len(), line.end)
}

/// The part of the line to show.
fn cut(text: &str, line: Span, marked: Span) -> Span {
    if line.len() <= BEFORE + AFTER {
        return line;
    }
    let start = text.floor_char_boundary(marked.start.saturating_sub(BEFORE).max(line.start));
    let end = text.ceil_char_boundary((marked.start + AFTER).min(line.end));
    Span::new(start, end)
}

/// Copies text and keeps track of where the marked part comes to stand.
struct Writer {
    text: String,
    marked: Span,
    at: Option<usize>,
    end: usize,
}

impl Writer {
    fn copy(&mut self, text: &str, span: Span) {
        if is_plain(span.of(text)) {
            return self.copy_plain(text, span);
        }
        for (inside, c) in span.of(text).char_indices() {
            let offset = span.start + inside;
            self.put(Span::new(offset, offset + c.len_utf8()), if acts_on_terminals(c) { '\u{fffd}' } else { c });
        }
    }

    fn copy_plain(&mut self, text: &str, span: Span) {
        let (start, end) = (self.marked.start.clamp(span.start, span.end), self.marked.end.clamp(span.start, span.end));
        self.text.push_str(Span::new(span.start, start).of(text));
        if end > span.start {
            self.end = self.text.len();
        }
        if self.marked.start < span.end && self.at.is_none() {
            self.at = Some(self.text.len());
        }
        if end > start {
            self.text.push_str(Span::new(start, end).of(text));
            self.end = self.text.len();
        }
        self.text.push_str(Span::new(end.max(start), span.end).of(text));
    }

    fn put(&mut self, source: Span, c: char) {
        if source.start >= self.marked.start && self.at.is_none() {
            self.at = Some(self.text.len());
        }
        self.text.push(c);
        if source.end <= self.marked.end {
            self.end = self.text.len();
        }
    }

    fn mask(&mut self, mask: Span) {
        if self.at.is_none() && mask.end > self.marked.start {
            self.at = Some(self.text.len());
        }
        self.text.push_str(MASK);
        if mask.start < self.marked.end {
            self.end = self.text.len();
        }
    }
}

/// Control characters, and those that reorder or hide text (Unicode Technical Report 36).
pub(super) fn acts_on_terminals(c: char) -> bool {
    c.is_control() && c != '\t'
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, marked: Span, masks: &[Span]) -> (String, String) {
        let file = File::new("a", text);
        let masks = merged(masks);
        let snippet = Snippets::new(&file, &masks).of(&Place::new(&file, marked));
        (snippet.marked.of(&snippet.text).to_owned(), snippet.text.to_string())
    }

    #[test]
    fn a_secret_is_masked_and_still_marked() {
        let (marked, text) = shown("key = abcdef # x", Span::new(6, 12), &[Span::new(6, 12)]);
        assert_eq!((marked.as_str(), text.as_str()), ("•••", "key = ••• # x"));
    }

    #[test]
    fn another_secret_on_the_line_is_masked_too() {
        let (marked, text) = shown("a: 12345, b: uses", Span::new(13, 17), &[Span::new(3, 8)]);
        assert_eq!((marked.as_str(), text.as_str()), ("uses", "a: •••, b: uses"));
    }

    #[test]
    fn a_secret_at_the_edge_of_a_long_line_does_not_show_its_end() {
        let line = format!("{}{}{}", "x".repeat(100), "s".repeat(100), "y".repeat(400));
        let (_, text) = shown(&line, Span::new(210, 215), &[Span::new(100, 200)]);
        assert!(!text.contains('s') && text.contains(MASK));
    }

    #[test]
    fn a_byte_order_mark_is_not_shown() {
        let (marked, text) = shown("\u{feff}on: push", Span::new(3, 5), &[]);
        assert_eq!((marked.as_str(), text.as_str()), ("on", "on: push"));
    }

    #[test]
    fn a_terminal_is_not_steered() {
        let (_, text) = shown("a \u{1b}[31m \u{202e}b", Span::new(0, 1), &[]);
        assert_eq!(text, "a \u{fffd}[31m \u{fffd}b");
    }
}
