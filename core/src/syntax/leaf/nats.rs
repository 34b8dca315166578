//! The configuration of a NATS server: `key: value`, `key = value` or `key value`, braces and brackets, `#` and `//` (nats-server's `conf/lex.go`).

use super::{DEEPEST, Key, Leaf, MOST};
use crate::text::Span;

/// A block that is open.
enum Open {
    Block(Option<String>),
    List(usize),
}

pub(super) fn leaves(text: &str) -> Vec<Leaf> {
    let mut reader = Reader { text, at: 0, open: vec![Open::Block(None)], found: Vec::new() };
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
    fn step(&mut self) -> Option<()> {
        let rest = self.text.get(self.at..)?;
        let byte = *rest.as_bytes().first()?;
        match byte {
            b'#' => self.skip_line(),
            b'/' if rest.starts_with("//") => self.skip_line(),
            b'{' | b'[' if self.open.len() >= DEEPEST => return None,
            b'{' => self.enter(Open::Block(None)),
            b'[' => self.enter(Open::List(0)),
            b'}' | b']' => {
                if self.open.len() > 1 {
                    self.open.pop();
                }
                self.at += 1;
                self.settle();
            }
            b':' | b'=' | b',' | b';' => self.at += 1,
            _ if byte.is_ascii_whitespace() => self.at += 1,
            _ => self.scalar(rest),
        }
        Some(())
    }

    fn enter(&mut self, open: Open) {
        self.open.push(open);
        self.at += 1;
    }

    /// What the key before stood for is complete.
    fn settle(&mut self) {
        match self.open.last_mut() {
            Some(Open::Block(key)) => *key = None,
            Some(Open::List(index)) => *index += 1,
            None => {}
        }
    }

    fn skip_line(&mut self) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        self.at += memchr::memchr(b'\n', rest).unwrap_or(rest.len());
    }

    fn scalar(&mut self, rest: &str) {
        let quote = rest.chars().next().filter(|letter| matches!(letter, '"' | '\''));
        let is_key = matches!(self.open.last(), Some(Open::Block(None)));
        let span = if let Some(quote) = quote {
            let inner = rest.get(1..).unwrap_or_default();
            let length = inner.find([quote, '\n']).unwrap_or(inner.len());
            Span::new(self.at + 1, self.at + 1 + length)
        } else {
            let ends: &[char] =
                if is_key { &[' ', '\t', ':', '=', '{', '[', '\n', '\r', '}'] } else { &['\n', '\r', ',', ';', '}', ']', '#'] };
            let length = rest.find(ends).unwrap_or(rest.len()).max(rest.chars().next().map_or(1, char::len_utf8));
            Span::new(self.at, self.at + rest.get(..length).unwrap_or(rest).trim_end().len().max(1))
        };
        self.at = span.end + usize::from(quote.is_some());
        let value = span.of(self.text).to_owned();
        if let Some(Open::Block(key @ None)) = self.open.last_mut() {
            *key = Some(value);
            return;
        }
        let path = self.open.iter().map(Open::key).collect();
        self.found.push(Leaf { path, value, span });
        self.settle();
    }
}

impl Open {
    fn key(&self) -> Key {
        match self {
            Self::Block(key) => Key::Name(key.clone().unwrap_or_default()),
            Self::List(index) => Key::Index(*index),
        }
    }
}
