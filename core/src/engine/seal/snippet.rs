//! A line of source to show: masked, cut to size, harmless to a terminal.

use crate::place::{Place, Snippet};
use crate::text::{File, Span};

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

/// The first line of the place; `None` where it has none.
pub(super) fn snippet(file: &File<'_>, place: &Place, masks: &[Span]) -> Option<Snippet> {
    let line = without_mark(file, file.line_span(place.start.line));
    let marked = Span::new(place.span.start.clamp(line.start, line.end), place.span.end.clamp(line.start, line.end));
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
    Some(Snippet { marked: Span::new(start, writer.end.max(start)), text: writer.text })
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
        let shown = span.of(text);
        if shown.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\t')) {
            return self.copy_plain(text, span);
        }
        for (inside, c) in span.of(text).char_indices() {
            let offset = span.start + inside;
            self.put(Span::new(offset, offset + c.len_utf8()), if acts_on_terminals(c) { '\u{fffd}' } else { c });
        }
    }

    /// Most lines hold nothing that must be looked at one by one.
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
        let snippet = snippet(&file, &Place::new(&file, marked), &merged(masks)).expect("a line");
        (snippet.marked.of(&snippet.text).to_owned(), snippet.text)
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
