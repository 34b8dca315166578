//! The words of an expression. What a character starts depends on what may stand there, so the parser asks word by word.

use super::{ExpressionError, Operator, value};
use crate::text::Span;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token<'a> {
    Open,
    Close,
    OpenIndex,
    CloseIndex,
    Comma,
    Dot,
    Star,
    Not,
    Operator(Operator),
    Number(f64),
    Text(String),
    Word(&'a str),
    End,
}

/// What the grammar allows next: it tells the dot of `.5` from that of `github.sha`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    Operand,
    Operator,
}

pub(super) struct Lexer<'a> {
    text: &'a str,
    at: usize,
    end: usize,
}

impl<'a> Lexer<'a> {
    /// Reads `text` within `span`, both of whose ends must be character boundaries.
    pub(super) fn new(text: &'a str, span: Span) -> Self {
        Self { text, at: span.start, end: span.end }
    }

    /// Whether the next word is an opening parenthesis, which makes the word before it a function.
    pub(super) fn calls(&self) -> bool {
        self.rest().trim_start().starts_with('(')
    }

    pub(super) fn next(&mut self, expected: Expected) -> Result<(Token<'a>, Span), ExpressionError> {
        let rest = self.rest();
        let trimmed = rest.trim_start();
        self.at += rest.len() - trimmed.len();
        let Some(first) = trimmed.chars().next() else { return Ok((Token::End, Span::new(self.at, self.at))) };
        match first {
            '(' => Ok(self.take(Token::Open, 1)),
            ')' => Ok(self.take(Token::Close, 1)),
            '[' => Ok(self.take(Token::OpenIndex, 1)),
            ']' => Ok(self.take(Token::CloseIndex, 1)),
            ',' => Ok(self.take(Token::Comma, 1)),
            '*' => Ok(self.take(Token::Star, 1)),
            '.' if expected == Expected::Operator => Ok(self.take(Token::Dot, 1)),
            '\'' => self.string(trimmed),
            '!' | '<' | '>' | '=' | '&' | '|' => self.operator(trimmed),
            '.' | '+' | '-' | '0'..='9' => self.number(trimmed),
            _ => self.word(trimmed),
        }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..self.end).unwrap_or_default()
    }

    fn take(&mut self, token: Token<'a>, length: usize) -> (Token<'a>, Span) {
        let span = Span::new(self.at, self.at + length);
        self.at = span.end;
        (token, span)
    }

    fn refuse<T>(&self, message: &str, length: usize) -> Result<T, ExpressionError> {
        Err(ExpressionError { message: message.to_owned(), span: Span::new(self.at, self.at + length) })
    }

    fn string(&mut self, rest: &str) -> Result<(Token<'a>, Span), ExpressionError> {
        let mut value = String::new();
        let mut characters = rest.char_indices().skip(1).peekable();
        while let Some((offset, character)) = characters.next() {
            if character == '\'' && characters.next_if(|&(_, next)| next == '\'').is_none() {
                return Ok(self.take(Token::Text(value), offset + 1));
            }
            value.push(character);
        }
        self.refuse("the string has no closing quote `'`", rest.len())
    }

    fn operator(&mut self, rest: &str) -> Result<(Token<'a>, Span), ExpressionError> {
        let (token, length) = match rest.as_bytes() {
            [b'!', b'=', ..] => (Token::Operator(Operator::NotEqual), 2),
            [b'<', b'=', ..] => (Token::Operator(Operator::LessOrEqual), 2),
            [b'>', b'=', ..] => (Token::Operator(Operator::GreaterOrEqual), 2),
            [b'=', b'=', ..] => (Token::Operator(Operator::Equal), 2),
            [b'&', b'&', ..] => (Token::Operator(Operator::And), 2),
            [b'|', b'|', ..] => (Token::Operator(Operator::Or), 2),
            [b'!', ..] => (Token::Not, 1),
            [b'<', ..] => (Token::Operator(Operator::Less), 1),
            [b'>', ..] => (Token::Operator(Operator::Greater), 1),
            [b'=', ..] => return self.refuse("`=` is no operator: write `==`", 1),
            [b'&', ..] => return self.refuse("`&` is no operator: write `&&`", 1),
            _ => return self.refuse("`|` is no operator: write `||`", 1),
        };
        Ok(self.take(token, length))
    }

    fn number(&mut self, rest: &str) -> Result<(Token<'a>, Span), ExpressionError> {
        let length = word_length(rest, |character| character == '.');
        let number = value::number(rest.get(..length).unwrap_or_default());
        if number.is_nan() {
            return self.refuse("this is no number", length);
        }
        Ok(self.take(Token::Number(number), length))
    }

    fn word(&mut self, rest: &'a str) -> Result<(Token<'a>, Span), ExpressionError> {
        let length = word_length(rest, |_| false);
        let word = rest.get(..length).unwrap_or_default();
        if is_name(word) {
            return Ok(self.take(Token::Word(word), length));
        }
        match rest.starts_with('"') {
            true => self.refuse("strings stand in single quotes", length),
            false => self.refuse("this is no name: names have letters, digits, `_` and `-`, and no digit first", length),
        }
    }
}

/// Whether GitHub reads `word` as a name: `[A-Za-z_][A-Za-z0-9_-]*`.
pub(super) fn is_name(word: &str) -> bool {
    let mut bytes = word.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

/// The bytes up to where a word ends; its first character is part of it whatever it is.
fn word_length(rest: &str, inside: impl Fn(char) -> bool) -> usize {
    let ends = |character: char| {
        matches!(character, '(' | ')' | '[' | ']' | ',' | '.' | '!' | '<' | '>' | '=' | '&' | '|') || character.is_whitespace()
    };
    rest.char_indices().skip(1).find(|&(_, c)| ends(c) && !inside(c)).map_or(rest.len(), |(offset, _)| offset)
}
