//! TOML 1.0, as far as its texts go: tables, lists of tables, inline tables, lists, and the four kinds of strings.

use super::{DEEPEST, Key, Leaf, MOST};
use crate::text::Span;
use std::collections::BTreeMap;

pub(super) fn leaves(text: &str) -> Vec<Leaf> {
    let mut reader = Reader { text, at: text.len() - text.trim_start_matches('\u{feff}').len(), found: Vec::new() };
    let mut table = Vec::new();
    let mut counts = BTreeMap::new();
    while reader.found.len() < MOST {
        reader.skip_blank();
        match reader.peek() {
            None => break,
            Some(b'[') => table = reader.header(&mut counts),
            Some(_) => {
                let before = reader.at;
                let mut path = table.clone();
                if reader.assignment(&mut path).is_none() || reader.at == before {
                    reader.skip_line();
                }
            }
        }
    }
    reader.found
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    found: Vec<Leaf>,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Blanks, line ends and comments.
    fn skip_blank(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'#' => self.skip_line(),
                _ if byte.is_ascii_whitespace() => self.at += 1,
                _ => return,
            }
        }
    }

    fn skip_spaces(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t')) {
            self.at += 1;
        }
    }

    fn skip_line(&mut self) {
        self.at += memchr::memchr(b'\n', self.rest().as_bytes()).map_or(self.rest().len(), |end| end + 1);
    }

    /// `[a.b]`, or `[[a]]`, of which each one counts.
    fn header(&mut self, counts: &mut BTreeMap<String, usize>) -> Vec<Key> {
        let many = self.rest().starts_with("[[");
        self.at += if many { 2 } else { 1 };
        let mut path = Vec::new();
        self.keys(&mut path);
        if many {
            let name = path.iter().filter_map(Key::name).collect::<Vec<_>>().join("\n");
            let count = counts.entry(name).and_modify(|count| *count += 1).or_insert(0);
            path.push(Key::Index(*count));
        }
        self.skip_line();
        path
    }

    /// `a."b".c`, appended to the path.
    fn keys(&mut self, path: &mut Vec<Key>) {
        while path.len() < DEEPEST {
            self.skip_spaces();
            let key = match self.peek() {
                Some(b'"' | b'\'') => self.string().map(|(value, _)| value),
                _ => {
                    let bare = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-');
                    let rest = self.rest();
                    let key = rest.get(..rest.find(|letter| !bare(letter)).unwrap_or(rest.len())).unwrap_or_default().to_owned();
                    self.at += key.len();
                    Some(key).filter(|key| !key.is_empty())
                }
            };
            let Some(key) = key else { return };
            path.push(Key::Name(key));
            self.skip_spaces();
            if self.peek() != Some(b'.') {
                return;
            }
            self.at += 1;
        }
    }

    fn assignment(&mut self, path: &mut Vec<Key>) -> Option<()> {
        self.keys(path);
        self.skip_spaces();
        if self.peek()? != b'=' {
            return None;
        }
        self.at += 1;
        self.value(path)
    }

    fn value(&mut self, path: &mut Vec<Key>) -> Option<()> {
        self.skip_spaces();
        match self.peek()? {
            b'[' if path.len() < DEEPEST => self.list(path),
            b'{' if path.len() < DEEPEST => self.inline_table(path),
            b'[' | b'{' => None,
            b'"' | b'\'' => {
                let (value, span) = self.string()?;
                self.found.push(Leaf { path: path.clone(), value, span });
                Some(())
            }
            _ => {
                let rest = self.rest();
                let written = rest.get(..rest.find([',', ']', '}', '#', '\n']).unwrap_or(rest.len()))?.trim_end();
                let span = Span::new(self.at, self.at + written.len());
                self.at = span.end;
                self.found.push(Leaf { path: path.clone(), value: span.of(self.text).to_owned(), span });
                (!span.is_empty()).then_some(())
            }
        }
    }

    fn list(&mut self, path: &mut Vec<Key>) -> Option<()> {
        self.at += 1;
        for index in 0..MOST {
            self.skip_blank();
            if self.peek()? == b']' {
                break;
            }
            path.push(Key::Index(index));
            let read = self.value(path);
            path.pop();
            read?;
            self.skip_blank();
            if self.peek()? != b',' {
                break;
            }
            self.at += 1;
        }
        self.skip_blank();
        self.at += usize::from(self.peek()? == b']');
        Some(())
    }

    fn inline_table(&mut self, path: &mut Vec<Key>) -> Option<()> {
        self.at += 1;
        let depth = path.len();
        while self.found.len() < MOST {
            self.skip_blank();
            if self.peek()? == b'}' {
                break;
            }
            let read = self.assignment(path);
            path.truncate(depth);
            read?;
            self.skip_blank();
            if self.peek()? != b',' {
                break;
            }
            self.at += 1;
        }
        self.skip_blank();
        self.at += usize::from(self.peek()? == b'}');
        Some(())
    }

    /// A string in one of its four forms, and its text between the quotes.
    fn string(&mut self) -> Option<(String, Span)> {
        let quote = self.peek()?;
        let written = self.rest();
        let mark = if quote == b'"' { "\"\"\"" } else { "'''" };
        if written.starts_with(mark) {
            let start = self.at + 3;
            let length = memchr::memmem::find(self.text.as_bytes().get(start..)?, mark.as_bytes())?;
            self.at = start + length + 3;
            let span = Span::new(start, start + length);
            return Some((span.of(self.text).to_owned(), span));
        }
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        let mut end = start;
        loop {
            match *bytes.get(end)? {
                b'\\' if quote == b'"' => end += 2,
                b'\n' => return None,
                byte if byte == quote => break,
                _ => end += 1,
            }
        }
        self.at = end + 1;
        let span = Span::new(start, end);
        let value = span.of(self.text);
        Some((if quote == b'"' { value.replace("\\\"", "\"").replace("\\\\", "\\") } else { value.to_owned() }, span))
    }
}
