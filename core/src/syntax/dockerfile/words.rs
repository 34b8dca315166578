//! The words of an instruction.

use super::{Instruction, Keyword};
use crate::text::Span;

/// One word. Spans are in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// Quotes included.
    pub span: Span,
}

/// A name with its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair<'t> {
    pub name: &'t str,
    pub name_span: Span,
    /// Without quotes around it.
    pub value: Option<Span>,
}

pub(super) fn split(code: &str, start: usize, escape: char) -> Vec<Word> {
    let mut words = Vec::new();
    let mut from = None;
    let mut quote = None;
    let mut characters = code.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        // At a line's end, it stands for nothing.
        let breaks = c == escape && quote != Some('\'') && next.is_none_or(char::is_whitespace) && ends_line(code, at + 1);
        match (quote, c) {
            (None, c) if breaks || c.is_whitespace() => {
                words.extend(from.take().map(|from: usize| Word { span: Span::new(start + from, start + at) }));
                continue;
            }
            _ if breaks => {}
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            (_, c) if c == escape && quote != Some('\'') => {
                characters.next();
            }
            _ => {}
        }
        if !breaks && from.is_none() {
            from = Some(at);
        }
    }
    words.extend(from.map(|from| Word { span: Span::new(start + from, start + code.len()) }));
    words
}

fn ends_line(code: &str, at: usize) -> bool {
    let rest = code.get(at..).unwrap_or_default();
    let blanks = rest.trim_start_matches([' ', '\t', '\r']);
    blanks.is_empty() || blanks.starts_with('\n')
}

pub(super) fn pairs<'t>(instruction: &Instruction<'_>, text: &'t str) -> Vec<Pair<'t>> {
    let words = instruction.words();
    let Some(first) = words.first() else { return Vec::new() };
    if instruction.keyword == Keyword::Env && !first.span.of(text).contains('=') {
        let start = words.get(1).map_or(first.span.end, |word| word.span.start);
        let value = unquoted(Span::new(start, instruction.body.end.max(start)), text);
        return vec![Pair { name: first.span.of(text), name_span: first.span, value: Some(value) }];
    }
    words.iter().map(|word| pair(word.span, text)).collect()
}

fn pair(word: Span, text: &str) -> Pair<'_> {
    let Some(equals) = word.of(text).find('=') else {
        return Pair { name: word.of(text), name_span: word, value: None };
    };
    let name_span = Span::new(word.start, word.start + equals);
    Pair { name: name_span.of(text), name_span, value: Some(unquoted(Span::new(name_span.end + 1, word.end), text)) }
}

fn unquoted(span: Span, text: &str) -> Span {
    match span.of(text).as_bytes() {
        [open @ (b'"' | b'\''), .., close] if open == close => Span::new(span.start + 1, span.end - 1),
        _ => span,
    }
}
