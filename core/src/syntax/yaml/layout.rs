//! Decoding a scalar a second time, to learn where each part of its value is written (YAML 1.2.2, chapters 7 and 8).
//!
//! The value that the parser gave is the judge: each step must produce the value's next characters. Where it does not, the table is
//! dropped and the scalar's whole span stands for every part of it.

use super::segment::Segment;
use super::style::Style;
use crate::text::Span;
use std::sync::OnceLock;

/// A scalar that is not written as it reads.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) style: Style,
    /// The scalar as written: quotes, or the block's header and all its lines.
    pub(super) raw: Box<str>,
    /// The file's byte at which `raw` starts.
    pub(super) base: usize,
    /// How many spaces a block scalar's lines are indented by; none where it has no line with content.
    pub(super) indent: Option<usize>,
    /// The node's span.
    pub(super) span: Span,
    pub(super) table: OnceLock<Box<[Segment]>>,
}

impl Layout {
    /// The parts of `value` in order. Empty where the value is, or where decoding disagreed with it.
    pub(super) fn segments(&self, value: &str) -> &[Segment] {
        self.table.get_or_init(|| self.decode(value).unwrap_or_default().into_boxed_slice())
    }

    fn decode(&self, value: &str) -> Option<Vec<Segment>> {
        let mut decoder =
            Decoder { raw: &self.raw, base: self.base, value, decoded: 0, at: 0, end: self.raw.len(), segments: Vec::new() };
        match self.style {
            Style::Plain => decoder.flow(Style::Plain)?,
            Style::SingleQuoted | Style::DoubleQuoted => {
                decoder.at = 1;
                decoder.end = decoder.end.checked_sub(1)?;
                decoder.flow(self.style)?;
            }
            Style::Literal | Style::Folded => decoder.block(self.style, self.indent)?,
        }
        (decoder.decoded == value.len()).then_some(decoder.segments)
    }
}

struct Decoder<'a> {
    raw: &'a str,
    base: usize,
    value: &'a str,
    /// How much of `value` has been produced.
    decoded: usize,
    at: usize,
    end: usize,
    segments: Vec<Segment>,
}

impl Decoder<'_> {
    /// Plain and quoted scalars: lines are folded, white space around line breaks goes.
    fn flow(&mut self, style: Style) -> Option<()> {
        while self.at < self.end {
            match (self.peek(0)?, style) {
                (b' ' | b'\t', _) => self.blanks()?,
                (b'\n' | b'\r', _) => self.fold()?,
                (b'\\', Style::DoubleQuoted) => self.escape()?,
                (b'\'', Style::SingleQuoted) => self.produce('\'', 2)?,
                _ => {
                    let rest = self.raw.get(self.at..self.end)?;
                    let special = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\\' | b'\'');
                    // The first byte is content, even one that is special in another style.
                    let length = rest.bytes().skip(1).position(|byte| special(&byte)).map_or(rest.len(), |at| at + 1);
                    self.copy(length)?;
                }
            }
        }
        Some(())
    }

    /// Blanks are content unless the line ends behind them.
    fn blanks(&mut self) -> Option<()> {
        let length = self.count(|byte| matches!(byte, b' ' | b'\t'));
        if self.break_length(length) > 0 {
            self.at += length;
            return Some(());
        }
        self.copy(length)
    }

    /// One line break reads as a space; of several, the first is dropped and the others stay.
    fn fold(&mut self) -> Option<()> {
        let first = self.at;
        self.at += self.break_length(0);
        let length = self.at - first;
        if self.empty_lines()? == 0 {
            let after = std::mem::replace(&mut self.at, first);
            self.produce(' ', length)?;
            self.at = after;
        }
        Some(())
    }

    /// Passes over white space at the start of lines. Returns how many empty lines there were, each of which is a newline.
    fn empty_lines(&mut self) -> Option<usize> {
        let mut lines = 0;
        loop {
            self.at += self.count(|byte| matches!(byte, b' ' | b'\t'));
            match self.break_length(0) {
                0 => return Some(lines),
                length => self.produce('\n', length)?,
            }
            lines += 1;
        }
    }

    /// An escape of a double-quoted scalar (YAML 1.2.2, section 5.7), JSON's surrogate pairs included.
    fn escape(&mut self) -> Option<()> {
        let line_break = self.break_length(1);
        if line_break > 0 {
            self.at += 1 + line_break;
            return self.empty_lines().map(|_| ());
        }
        let digits = match self.peek(1)? {
            b'x' => 2,
            b'u' => 4,
            b'U' => 8,
            named => return self.produce(named_escape(named)?, 2),
        };
        let code = self.hex(2, digits)?;
        if digits == 4 && (0xd800..0xdc00).contains(&code) {
            let low = self.hex(8, 4)?.checked_sub(0xdc00)?;
            return self.produce(char::from_u32(0x1_0000 + ((code - 0xd800) << 10) + low)?, 12);
        }
        self.produce(char::from_u32(code)?, 2 + digits)
    }

    fn hex(&self, from: usize, digits: usize) -> Option<u32> {
        let start = self.at + from;
        u32::from_str_radix(self.raw.get(start..start + digits)?, 16).ok()
    }

    /// Block scalars: what lies behind the indentation is content; folding (section 8.1.3) joins lines that start without a blank.
    /// How the end is chomped is read off the value.
    fn block(&mut self, style: Style, indent: Option<usize>) -> Option<()> {
        self.at += self.count(|byte| !matches!(byte, b'\n' | b'\r'));
        self.at += self.break_length(0);
        // Line breaks since the last content, from where to how long.
        let mut breaks: Vec<(usize, usize)> = Vec::new();
        let mut folds = None;
        while self.at < self.end {
            let spaces = self.count(|byte| byte == b' ');
            self.at += spaces.min(indent.unwrap_or(spaces));
            let length = self.break_length(0);
            if length > 0 {
                breaks.push((self.at, length));
                self.at += length;
                continue;
            }
            let line = self.count(|byte| !matches!(byte, b'\n' | b'\r'));
            if line == 0 {
                break;
            }
            let joins = style == Style::Folded && !matches!(self.peek(0)?, b' ' | b'\t');
            self.join(&breaks, joins && folds == Some(true))?;
            breaks.clear();
            folds = Some(joins);
            self.copy(line)?;
            let length = self.break_length(0);
            if length > 0 {
                breaks.push((self.at, length));
                self.at += length;
            }
        }
        self.chomp(&breaks)
    }

    /// The line breaks between two lines of a block scalar.
    fn join(&mut self, breaks: &[(usize, usize)], fold: bool) -> Option<()> {
        let after = self.at;
        match breaks {
            [only] if fold => self.produce_at(' ', *only)?,
            [_, kept @ ..] if fold => kept.iter().try_for_each(|place| self.produce_at('\n', *place))?,
            all => all.iter().try_for_each(|place| self.produce_at('\n', *place))?,
        }
        self.at = after;
        Some(())
    }

    /// The newlines that the value still has: the last line's, and with `+` those of the empty lines behind. A last line without a
    /// break has the one that clipping adds: it is written nowhere, and maps to the end.
    fn chomp(&mut self, breaks: &[(usize, usize)]) -> Option<()> {
        let missing = self.value.len() - self.decoded;
        for place in breaks.iter().take(missing) {
            self.produce_at('\n', *place)?;
        }
        let end = self.raw.len();
        for _ in breaks.len()..missing {
            self.produce_at('\n', (end, 0))?;
        }
        Some(())
    }

    fn produce_at(&mut self, character: char, (at, length): (usize, usize)) -> Option<()> {
        self.at = at;
        self.produce(character, length)
    }

    /// The next character of the value is written in the next `length` bytes.
    fn produce(&mut self, character: char, length: usize) -> Option<()> {
        self.value.get(self.decoded..)?.starts_with(character).then_some(())?;
        self.push(character.len_utf8(), length);
        Some(())
    }

    /// The next `length` bytes are content as they are.
    fn copy(&mut self, length: usize) -> Option<()> {
        let content = self.raw.get(self.at..self.at + length)?;
        self.value.get(self.decoded..)?.starts_with(content).then_some(())?;
        self.push(length, length);
        Some(())
    }

    fn push(&mut self, value_length: usize, length: usize) {
        let value = Span::new(self.decoded, self.decoded + value_length);
        let file = Span::new(self.base + self.at, self.base + self.at + length);
        self.decoded = value.end;
        self.at += length;
        let segment = Segment { value, file };
        match self.segments.last_mut() {
            Some(last) if last.is_verbatim() && segment.is_verbatim() && last.file.end == file.start => {
                last.value.end = value.end;
                last.file.end = file.end;
            }
            _ => self.segments.push(segment),
        }
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.raw.as_bytes().get(self.at + ahead).copied()
    }

    /// How many bytes from here on, up to the end, are of a kind.
    fn count(&self, of_kind: impl Fn(u8) -> bool) -> usize {
        let rest = self.raw.as_bytes().get(self.at..self.end).unwrap_or_default();
        rest.iter().position(|&byte| !of_kind(byte)).unwrap_or(rest.len())
    }

    /// The length of the line break that stands `ahead` bytes from here: 0 where there is none.
    fn break_length(&self, ahead: usize) -> usize {
        match (self.peek(ahead), self.peek(ahead + 1)) {
            (Some(b'\r'), Some(b'\n')) => 2,
            (Some(b'\r' | b'\n'), _) => 1,
            _ => 0,
        }
    }
}

const fn named_escape(name: u8) -> Option<char> {
    Some(match name {
        b'0' => '\0',
        b'a' => '\x07',
        b'b' => '\x08',
        b't' | b'\t' => '\t',
        b'n' => '\n',
        b'v' => '\x0b',
        b'f' => '\x0c',
        b'r' => '\r',
        b'e' => '\x1b',
        b' ' => ' ',
        b'"' => '"',
        b'/' => '/',
        b'\\' => '\\',
        b'N' => '\u{85}',
        b'_' => '\u{a0}',
        b'L' => '\u{2028}',
        b'P' => '\u{2029}',
        _ => return None,
    })
}
