//! Strings: quoted, expanding, and here-strings (about_Quoting_Rules).

use super::{DEEPEST, Parser};
use crate::syntax::code::{Expression, Kind, Piece};
use crate::text::{Located, Span};

impl Parser<'_> {
    /// `'…'`: a doubled quote is one, nothing is filled in by PowerShell.
    pub(super) fn single(&mut self) -> Expression {
        let start = self.at;
        self.at += 1;
        let mut pieces = Fixed::at(self.at);
        while self.at < self.end {
            if let Some(island) = self.island() {
                pieces.value(island, self.at);
                continue;
            }
            match (self.byte(0), self.byte(1)) {
                (b'\'', b'\'') => pieces.push('\'', &mut self.at, 2),
                (b'\'', _) => break,
                _ => self.plain_character(&mut pieces),
            }
        }
        self.at = (self.at + 1).min(self.end);
        Expression::new(Span::new(start, self.at), Kind::Text(pieces.finish()))
    }

    /// `"…"`
    pub(super) fn double(&mut self) -> Expression {
        let start = self.at;
        self.at += 1;
        let pieces = self.expanding(|parser| match (parser.byte(0), parser.byte(1)) {
            (b'"', b'"') => Some(false),
            (b'"', _) => Some(true),
            _ => None,
        });
        self.at = (self.at + 1).min(self.end);
        Expression::new(Span::new(start, self.at), Kind::Text(pieces))
    }

    /// `@"` … `"@` and `@'` … `'@`, whose ends stand at the start of a line.
    pub(super) fn here_string(&mut self) -> Option<Expression> {
        let expands = self.byte(1) == b'"';
        let head = self.rest().find('\n')?;
        if !self.rest().get(2..head)?.trim().is_empty() {
            return None;
        }
        let start = self.at;
        let body = self.at + head + 1;
        let close = if expands { "\n\"@" } else { "\n'@" };
        // The body may be empty: the line break before the end is the one behind the start.
        let rest = self.text.get(body - 1..self.end)?;
        let length = rest.find(close).unwrap_or(rest.len());
        let end = (body - 1 + length).max(body);
        self.at = body;
        let outer = self.end;
        self.end = end.min(outer);
        let pieces = if expands {
            self.expanding(|_| None)
        } else {
            let mut pieces = Fixed::at(self.at);
            while self.at < self.end {
                match self.island() {
                    Some(island) => pieces.value(island, self.at),
                    None => self.plain_character(&mut pieces),
                }
            }
            pieces.finish()
        };
        self.end = outer;
        self.at = (body - 1 + length + close.len()).clamp(self.at, self.end);
        Some(Expression::new(Span::new(start, self.at), Kind::Text(pieces)))
    }

    /// Text with variables and subexpressions, up to where `quote` says that it ends (`Some(true)`) or that a quote is doubled.
    fn expanding(&mut self, quote: fn(&Self) -> Option<bool>) -> Vec<Piece> {
        let mut pieces = Fixed::at(self.at);
        while self.at < self.end {
            if let Some(island) = self.island() {
                pieces.value(island, self.at);
                continue;
            }
            match quote(self) {
                Some(true) => break,
                Some(false) => {
                    pieces.push('"', &mut self.at, 2);
                    continue;
                }
                None => {}
            }
            match (self.byte(0), self.byte(1)) {
                (b'`', next) => {
                    let stands = match next {
                        b'n' => '\n',
                        b'r' => '\r',
                        b't' => '\t',
                        next if next.is_ascii() && next != 0 => next as char,
                        _ => ' ',
                    };
                    self.at += 1;
                    let length = self.rest().chars().next().map_or(0, char::len_utf8);
                    pieces.push(stands, &mut self.at, length);
                }
                (b'$', b'(') if self.depth < DEEPEST => {
                    let value = self.operand();
                    pieces.value(value, self.at);
                }
                (b'$', next) if next.is_ascii_alphabetic() || matches!(next, b'_' | b'{') => {
                    let value = self.variable();
                    pieces.value(value, self.at);
                }
                _ => self.plain_character(&mut pieces),
            }
        }
        pieces.finish()
    }

    fn plain_character(&mut self, pieces: &mut Fixed) {
        let next = self.rest().chars().next().unwrap_or(' ');
        pieces.push(next, &mut self.at, next.len_utf8());
    }
}

/// Pieces of a string while it is read.
pub(super) struct Fixed {
    pieces: Vec<Piece>,
    fixed: Located<String>,
}

impl Fixed {
    pub(super) fn at(at: usize) -> Self {
        Self { pieces: Vec::new(), fixed: Located::new(String::new(), Span::new(at, at)) }
    }

    pub(super) fn push(&mut self, character: char, at: &mut usize, length: usize) {
        self.fixed.value.push(character);
        *at += length.max(1);
        self.fixed.span.end = *at;
    }

    pub(super) fn value(&mut self, value: Expression, at: usize) {
        self.close();
        self.pieces.push(Piece::Value(value));
        self.fixed.span = Span::new(at, at);
    }

    fn close(&mut self) {
        if !self.fixed.value.is_empty() {
            let value = std::mem::take(&mut self.fixed.value);
            self.pieces.push(Piece::Fixed(Located::new(value, self.fixed.span)));
        }
    }

    pub(super) fn finish(mut self) -> Vec<Piece> {
        self.close();
        if self.pieces.is_empty() {
            self.pieces.push(Piece::Fixed(self.fixed));
        }
        self.pieces
    }
}
