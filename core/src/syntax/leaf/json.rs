//! JSON with comments, trailing commas, and JSON5's quotes and bare keys.

use super::{DEEPEST, Key, Leaf, MOST};
use crate::text::Span;

/// An object or a list that is open.
enum Open {
    Object(Option<String>),
    List(usize),
}

pub(super) fn leaves(text: &str) -> Vec<Leaf> {
    let mut reader = Reader { text, at: 0, open: Vec::new(), found: Vec::new() };
    while reader.found.len() < MOST && reader.step().is_some() {}
    reader.found
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    open: Vec<Open>,
    found: Vec<Leaf>,
}

impl Reader<'_> {
    /// One token; none at the end of what can be read.
    fn step(&mut self) -> Option<()> {
        let bytes = self.text.as_bytes();
        let byte = *bytes.get(self.at)?;
        match byte {
            b'{' | b'[' if self.open.len() < DEEPEST => {
                self.open.push(if byte == b'{' { Open::Object(None) } else { Open::List(0) });
                self.at += 1;
            }
            b'{' | b'[' => return None,
            b'}' | b']' => {
                self.open.pop();
                self.at += 1;
            }
            b',' => {
                match self.open.last_mut() {
                    Some(Open::Object(key)) => *key = None,
                    Some(Open::List(index)) => *index += 1,
                    None => return None,
                }
                self.at += 1;
            }
            b'/' => self.comment()?,
            b'"' | b'\'' => self.quoted(byte),
            _ if byte.is_ascii_whitespace() || byte == b':' || !byte.is_ascii() => self.at += 1,
            _ => self.bare(),
        }
        Some(())
    }

    fn comment(&mut self) -> Option<()> {
        let rest = self.text.get(self.at..)?;
        let length = if rest.starts_with("//") {
            memchr::memchr(b'\n', rest.as_bytes())?
        } else if rest.starts_with("/*") {
            memchr::memmem::find(rest.as_bytes(), b"*/")? + 2
        } else {
            1
        };
        self.at += length;
        Some(())
    }

    fn quoted(&mut self, quote: u8) {
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        let mut end = start;
        while let Some(&byte) = bytes.get(end) {
            match byte {
                b'\\' => end += 2,
                _ if byte == quote => break,
                _ => end += 1,
            }
        }
        let span = Span::new(start, end.min(bytes.len()));
        self.at = span.end + 1;
        let value = decoded(span.of(self.text));
        self.take(span, value);
    }

    /// A number, a flag, `null`, or JSON5's bare key.
    fn bare(&mut self) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length =
            rest.find([',', ':', '}', ']', '{', '[', '"', '\'', '\n', ' ', '\t', '\r', '/']).unwrap_or(rest.len()).max(1);
        let span = Span::new(self.at, self.text.ceil_char_boundary(self.at + length));
        self.at = span.end;
        let value = span.of(self.text).to_owned();
        self.take(span, value);
    }

    /// A text is a key where an object waits for one.
    fn take(&mut self, span: Span, value: String) {
        match self.open.last_mut() {
            Some(Open::Object(key @ None)) => *key = Some(value),
            Some(_) => {
                let path = self.open.iter().map(Open::key).collect();
                self.found.push(Leaf { path, value, span });
            }
            None => {}
        }
    }
}

impl Open {
    fn key(&self) -> Key {
        match self {
            Self::Object(key) => Key::Name(key.clone().unwrap_or_default()),
            Self::List(index) => Key::Index(*index),
        }
    }
}

/// Escapes resolved; what is no escape stays as it is written.
fn decoded(written: &str) -> String {
    if !written.contains('\\') {
        return written.to_owned();
    }
    let mut value = String::with_capacity(written.len());
    let mut rest = written.chars();
    while let Some(letter) = rest.next() {
        if letter != '\\' {
            value.push(letter);
            continue;
        }
        match rest.next() {
            Some('n') => value.push('\n'),
            Some('t') => value.push('\t'),
            Some('r') => value.push('\r'),
            Some('u') => {
                let digits: String = rest.by_ref().take(4).collect();
                let letter = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32);
                value.push(letter.unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            Some(other) => value.push(other),
            None => {}
        }
    }
    value
}
