//! Words, strings and punctuation of program text, by a table for each language: enough to tell code from comments and strings.
//!
//! It is light, not exact: what it misreads (an apostrophe in markup, an odd regular expression) costs the rest of that line at most.

use super::grammar::{Grammar, StringForm};
use crate::text::Span;

#[derive(Clone, Copy, Debug)]
pub struct Token {
    pub kind: Kind,
    /// With its quotes.
    pub span: Span,
    /// A string without its quotes; else the span.
    pub inner: Span,
    /// The index of the token behind it: code inside an interpolated string follows as tokens of its own.
    pub after: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Word,
    Str,
    Punct(u8),
}

/// How deep strings may nest in the interpolations of strings; deeper ones are text.
const MAX_NESTING: usize = 16;

/// Room is made ahead for so many tokens.
const MOST_FORESEEN: usize = 1 << 16;

/// A regular expression is not longer, in bytes.
const MAX_REGEX: usize = 500;

#[must_use]
pub(in crate::model) fn tokens(text: &str, grammar: &'static Grammar) -> Vec<Token> {
    // A token for nine bytes is what programs have; more room is made where it is needed.
    let tokens = Vec::with_capacity((text.len() / 8).min(MOST_FORESEEN));
    let mut lexer = Lexer { bytes: text.as_bytes(), grammar, at: 0, tokens, open: Vec::new() };
    while lexer.at < lexer.bytes.len() {
        lexer.step();
    }
    while let Some(open) = lexer.open.pop() {
        lexer.finish(open.token, lexer.at, 0);
    }
    lexer.tokens
}

struct Lexer<'t> {
    bytes: &'t [u8],
    grammar: &'static Grammar,
    at: usize,
    tokens: Vec<Token>,
    /// Strings whose interpolated code is being read, the innermost last.
    open: Vec<Open>,
}

struct Open {
    token: usize,
    form: StringForm,
    braces: usize,
}

impl Lexer<'_> {
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn sees(&self, text: &str) -> bool {
        self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(text.as_bytes()))
    }

    /// Goes behind the next `text`, or to the end.
    fn skip_behind(&mut self, text: &str) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        self.at += memchr::memmem::find(rest, text.as_bytes()).map_or(rest.len(), |found| found + text.len());
    }

    fn step(&mut self) {
        let byte = self.byte(self.at);
        // Most bytes are of words and plain marks, which open no comment and no string: asking for those costs a comparison each.
        if byte.is_ascii_whitespace() {
            self.at += 1;
        } else if is_word(byte) && !matches!(byte, b'r' | b'b' | b'$') {
            self.word();
        } else if matches!(byte, b'(' | b')' | b'{' | b'}' | b'[' | b']' | b',' | b'.' | b';' | b':' | b'=') {
            self.punct(byte);
        } else if self.grammar.line_comments.iter().any(|&open| self.sees(open)) {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            self.at += memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        } else if let Some((open, close)) = self.grammar.block_comments.iter().find(|(open, _)| self.sees(open)) {
            self.at += open.len();
            self.skip_behind(close);
        } else if let Some(form) = self.grammar.strings.iter().find(|form| self.sees(form.open)) {
            self.string(*form);
        } else if is_word(byte) {
            self.word();
        } else if self.grammar.char_literals && byte == b'\'' {
            self.char_literal();
        } else if self.grammar.regex_literals && byte == b'/' && self.regex_may_start() {
            self.regex();
        } else {
            self.punct(byte);
        }
    }

    fn word(&mut self) {
        let start = self.at;
        while is_word(self.byte(self.at)) {
            self.at += 1;
        }
        let span = Span::new(start, self.at);
        let word = self.bytes.get(start..self.at).unwrap_or_default();
        let prefix = self.grammar.string_prefixes && word.len() <= 2 && word.iter().all(|byte| b"rRbBfFuU".contains(byte));
        if prefix && let Some(form) = self.grammar.strings.iter().find(|form| self.sees(form.open)) {
            let raw = word.iter().any(|byte| b"rR".contains(byte));
            let formatted = word.iter().any(|byte| b"fF".contains(byte));
            return self.string(StringForm { escapes: !raw, interpolation: formatted.then_some("{"), ..*form });
        }
        self.push(Kind::Word, span);
    }

    fn punct(&mut self, byte: u8) {
        let span = Span::new(self.at, self.at + 1);
        self.at += 1;
        match (byte, self.open.last_mut()) {
            (b'{', Some(open)) => open.braces += 1,
            (b'}', Some(open)) if open.braces == 0 => {
                if let Some(open) = self.open.pop() {
                    self.string_body(open.token, open.form);
                }
                return;
            }
            (b'}', Some(open)) => open.braces -= 1,
            _ => {}
        }
        self.push(Kind::Punct(byte), span);
    }

    fn push(&mut self, kind: Kind, span: Span) {
        let after = self.tokens.len() + 1;
        self.tokens.push(Token { kind, span, inner: span, after });
    }

    fn string(&mut self, form: StringForm) {
        let token = self.tokens.len();
        let start = self.at;
        self.at += form.open.len();
        self.push(Kind::Str, Span::new(start, self.at));
        if let Some(token) = self.tokens.get_mut(token) {
            token.inner = Span::new(self.at, self.at);
        }
        self.string_body(token, form);
    }

    fn string_body(&mut self, token: usize, form: StringForm) {
        let close = form.close.bytes().next();
        let opening = form.interpolation.and_then(|open| open.bytes().next());
        while self.at < self.bytes.len() {
            let byte = self.byte(self.at);
            if byte != b'\n' && byte != b'\\' && Some(byte) != close && Some(byte) != opening {
                self.at += 1;
                continue;
            }
            if byte == b'\n' && !form.many_lines {
                return self.finish(token, self.at, 0);
            }
            if form.escapes && byte == b'\\' {
                self.at += if form.many_lines || self.byte(self.at + 1) != b'\n' { 2 } else { 1 };
                continue;
            }
            if self.sees(form.close) {
                return self.finish(token, self.at, form.close.len());
            }
            match form.interpolation {
                Some("{") if self.sees("{{") => self.at += 2,
                Some(open) if self.sees(open) && self.open.len() < MAX_NESTING => {
                    self.at += open.len();
                    self.open.push(Open { token, form, braces: 0 });
                    return;
                }
                _ => self.at += 1,
            }
        }
        self.finish(token, self.bytes.len(), 0);
    }

    fn finish(&mut self, token: usize, inner_end: usize, close: usize) {
        let after = self.tokens.len();
        self.at = inner_end + close;
        if let Some(token) = self.tokens.get_mut(token) {
            token.inner.end = inner_end.max(token.inner.start);
            token.span.end = inner_end + close;
            token.after = after;
        }
    }

    /// Rust: `'"'` is a character, `'a` a lifetime.
    fn char_literal(&mut self) {
        let rest = self.bytes.get(self.at + 1..).unwrap_or_default();
        let length = match rest {
            [b'\\', _, rest @ ..] => rest.iter().take(10).position(|&byte| byte == b'\'').map(|found| found + 2),
            _ => rest
                .iter()
                .take(5)
                .position(|&byte| byte == b'\'')
                .filter(|&found| found > 0 && (found == 1 || rest.first() > Some(&127))),
        };
        self.at += length.map_or(1, |length| length + 2);
    }

    /// JavaScript: behind a value, `/` divides.
    fn regex_may_start(&self) -> bool {
        match self.tokens.last() {
            None => true,
            Some(token) => match token.kind {
                Kind::Punct(byte) => !b")]}".contains(&byte),
                Kind::Str => false,
                Kind::Word => matches!(
                    self.bytes.get(token.span.start..token.span.end),
                    Some(b"return" | b"typeof" | b"case" | b"in" | b"of")
                ),
            },
        }
    }

    fn regex(&mut self) {
        let (mut in_class, mut escaped) = (false, false);
        for (length, &byte) in self.bytes.get(self.at + 1..).unwrap_or_default().iter().take(MAX_REGEX).enumerate() {
            match byte {
                b'\n' => break,
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'[' => in_class = true,
                b']' => in_class = false,
                b'/' if !in_class => {
                    self.at += length + 2;
                    return;
                }
                _ => {}
            }
        }
        self.punct(b'/');
    }
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}
