//! The bodies of here-documents, which come after the line that asks for them.

use super::reader::{Pending, Reader};
use super::word::{Part, Quoting, Word};

impl Reader<'_> {
    /// Reads the bodies that the line before asked for. The place is the start of a line.
    pub(super) fn heredoc_bodies(&mut self) {
        for pending in std::mem::take(&mut self.pending) {
            if self.failed {
                return;
            }
            self.heredoc_body(&pending);
        }
    }

    fn heredoc_body(&mut self, pending: &Pending) {
        let start = self.at;
        let (body_end, next) = self.find_delimiter(pending);
        let mut parts = Vec::new();
        if pending.strip_tabs {
            self.at = start;
            self.skip_tabs();
        }
        self.at = self.at.min(body_end);
        self.deeper(|reader| {
            reader.within(body_end, |reader| {
                if pending.quoted {
                    reader.quoted_lines(&mut parts, pending.strip_tabs);
                } else {
                    reader.expanded_text(&mut parts, false, pending.strip_tabs);
                }
            });
        });
        let body = Word { span: self.span(start, body_end), parts };
        self.bodies.insert(pending.delimiter.span.start, body);
        if !self.failed {
            self.at = next.min(self.end);
        }
    }

    /// Where the body ends, and where reading goes on after the delimiter's line.
    fn find_delimiter(&mut self, pending: &Pending) -> (usize, usize) {
        let in_substitution = self.block.is_some();
        let delimiter = pending.delimiter.value.as_str();
        let mut at = self.at;
        while at < self.end {
            let rest = self.slice(at, self.end);
            let width = memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
            let line = self.slice(at, at + width);
            let line = line.strip_suffix('\r').unwrap_or(line);
            let text = if pending.strip_tabs { line.trim_start_matches('\t') } else { line };
            if text == delimiter {
                return (at, at + width + 1);
            }
            // Bash also takes `EOF)` where the parenthesis closes the substitution that the here-document is in.
            if in_substitution && text.strip_prefix(delimiter).is_some_and(|after| after.starts_with(')')) {
                return (at, at + (line.len() - text.len()) + delimiter.len());
            }
            at += width + 1;
        }
        let span = pending.delimiter.span;
        let message = format!("the here-document runs to the end: no line is `{delimiter}` only");
        self.script.problems.push(crate::text::Located::new(message, span));
        (self.end, self.end)
    }

    /// Text in which nothing means anything, except to GitHub.
    fn quoted_lines(&mut self, parts: &mut Vec<Part>, strip_tabs: bool) {
        let mut run = self.at;
        while let Some(byte) = self.peek() {
            let here = self.at;
            if let Some(part) = self.hole_part(Quoting::Single) {
                self.literal(parts, run, here, Quoting::Single);
                parts.push(part);
                run = self.at;
                continue;
            }
            self.skip_char();
            if byte == b'\n' && strip_tabs && self.peek() == Some(b'\t') {
                self.literal(parts, run, self.at, Quoting::Single);
                self.skip_tabs();
                run = self.at;
            }
        }
        self.literal(parts, run, self.at, Quoting::Single);
    }
}
