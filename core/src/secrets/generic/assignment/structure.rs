//! A name and its value as parts of a structure: entries of property lists, tuples, blocks, the lines below a key.

use super::reader::Reader;
use super::{LONGEST_BARE, LONGEST_QUOTED, Operator, Read};
use crate::text::Span;

impl Reader<'_> {
    /// A property list's `<key>name</key> <string>value</string>`, and a table's or list's `<td>name</td> <td>value</td>`.
    pub(super) fn entry(&self, at: usize) -> Option<Read> {
        #[rustfmt::skip]
        const ENTRIES: &[[&[u8]; 3]] = &[
            [b"</key>", b"<string>", b"</string>"], [b"</td>", b"<td>", b"</td>"], [b"</th>", b"<td>", b"</td>"],
            [b"</dt>", b"<dd>", b"</dd>"],
        ];
        let (close, [_, open, end]) = ENTRIES.iter().find_map(|entry| Some((self.after(at, entry[0])?, entry)))?;
        let at = self.after(self.skip(close, |byte| byte.is_ascii_whitespace()), open)?;
        let length = self.rest(at, LONGEST_QUOTED).iter().position(|byte| matches!(byte, b'<' | b'\n'))?;
        self.after(at + length, end)?;
        Some(Read::new(Operator::Element, Span::new(at, at + length), true))
    }

    /// Erlang's `{name, "value"}`.
    pub(super) fn tuple(&self, at: usize) -> Option<Read> {
        let value = self.quoted_at(self.skip_blanks(at + 1))?;
        (self.at(self.skip_blanks(value.end + 1)) == b'}').then(|| Read::new(Operator::Comma, value, true))
    }

    /// Terraform's `variable "name" { … default = "value" }`.
    pub(super) fn variable(&self, name: Span, at: usize) -> Option<Read> {
        /// How far a block's default may stand from its name, in bytes.
        const BLOCK: usize = 400;
        if self.line_before(name.start) != "variable \"" {
            return None;
        }
        let block = self.rest(at, BLOCK);
        let block = block.get(..memchr::memmem::find(block, b"\n}").unwrap_or(block.len()))?;
        let default = memchr::memmem::find(block, b" default")? + b" default".len();
        let operator = self.skip_blanks(at + default);
        if self.at(operator) != b'=' {
            return None;
        }
        self.quoted(Operator::Equals, self.skip_blanks(operator + 1))
    }

    /// The one word on the line below a YAML key, with or without a block's mark: `password: >-` and an indented line.
    pub(super) fn below(&self, name: Span, at: usize) -> Option<Read> {
        let mark = self.skip(at, |byte| matches!(byte, b'>' | b'|' | b'-' | b'+'));
        let line = self.after(mark, b"\r\n").or_else(|| self.after(mark, b"\n"))?;
        let start = self.skip(line, |byte| byte == b' ');
        let own = self.line_before(name.start).bytes().take_while(|byte| *byte == b' ').count();
        let rest = self.rest(start, LONGEST_BARE);
        let end = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(rest.len());
        let word = rest.get(..end)?.trim_ascii_end();
        let plain = !word.is_empty() && !word.ends_with(b":") && !word.iter().any(|byte| byte.is_ascii_whitespace());
        let next = self.after(start + end, b"\r\n").or_else(|| self.after(start + end, b"\n"));
        let alone = next.is_none_or(|next| self.skip(next, |byte| byte == b' ') - next <= own);
        let value = Span::new(start, start + word.len());
        let below = start - line > own && plain && alone && !word.starts_with(b"-");
        if below { Some(Read::new(Operator::Colon, value, false)) } else { self.default(line, own) }
    }

    /// A CloudFormation parameter's `Default: value`, among the lines further in than `own`.
    fn default(&self, at: usize, own: usize) -> Option<Read> {
        const BLOCK: usize = 400;
        let block = self.rest(at, BLOCK);
        let mut start = at;
        for line in block.split_inclusive(|byte| *byte == b'\n') {
            let inner = line.trim_ascii_start();
            if line.len() - inner.len() <= own || start == at && !inner.starts_with(b"Type:") && !inner.starts_with(b"Default:") {
                return None;
            }
            if inner.starts_with(b"Default:") {
                let at = self.skip_blanks(start + line.len() - inner.len() + b"Default:".len());
                return self.value(Operator::Equals, at);
            }
            start += line.len();
        }
        None
    }

    fn after(&self, at: usize, text: &[u8]) -> Option<usize> {
        (self.rest(at, text.len()) == text).then_some(at + text.len())
    }
}
