//! Tokens with the text that they stand for.

use super::Fallback;
use super::lexer::{Kind, Token};

/// The tokens of one file, looked at by index.
#[derive(Clone, Copy)]
pub(in crate::model) struct Tokens<'t, 'k> {
    pub(in crate::model) text: &'t str,
    pub(in crate::model) tokens: &'k [Token],
}

/// How many tokens an argument list is followed for its end.
const MAX_ARGUMENT: usize = 200;

impl<'t> Tokens<'t, '_> {
    pub(in crate::model) fn get(self, at: usize) -> Option<Token> {
        self.tokens.get(at).copied()
    }

    pub(in crate::model) fn word(self, at: usize) -> Option<&'t str> {
        self.get(at).filter(|token| token.kind == Kind::Word).map(|token| token.span.of(self.text))
    }

    pub(in crate::model) fn is_word(self, at: usize, word: &str) -> bool {
        self.word(at) == Some(word)
    }

    pub(in crate::model) fn is(self, at: usize, punct: u8) -> bool {
        self.get(at).is_some_and(|token| token.kind == Kind::Punct(punct))
    }

    /// Each byte one mark, in order.
    pub(in crate::model) fn are(self, at: usize, puncts: &str) -> bool {
        puncts.bytes().enumerate().all(|(offset, punct)| self.is(at + offset, punct))
    }

    pub(in crate::model) fn string(self, at: usize) -> Option<Fallback<'t>> {
        let token = self.get(at).filter(|token| token.kind == Kind::Str)?;
        Some(Fallback { text: token.inner.of(self.text), span: token.inner })
    }

    /// The index behind a token and what is nested in it.
    pub(in crate::model) fn after(self, at: usize) -> usize {
        self.get(at).map_or(at + 1, |token| token.after)
    }

    /// The index of the bracket that closes the one before `from`.
    pub(in crate::model) fn closing(self, from: usize) -> Option<usize> {
        let mut depth = 0_usize;
        let mut at = from;
        while at < from + MAX_ARGUMENT {
            match self.get(at)?.kind {
                Kind::Punct(b'(' | b'[' | b'{') => depth += 1,
                Kind::Punct(b')' | b']' | b'}') if depth == 0 => return Some(at),
                Kind::Punct(b')' | b']' | b'}') => depth -= 1,
                _ => {}
            }
            at = self.after(at);
        }
        None
    }

    /// Whether the token at `at` assigns: `=`, but not `==` or `=>` or `=~`.
    pub(in crate::model) fn assigns(self, at: usize) -> bool {
        let next = self.get(at).map(|token| token.span.end);
        let joined = |punct: u8| self.is(at + 1, punct) && self.get(at + 1).map(|token| token.span.start) == next;
        self.is(at, b'=') && !joined(b'=') && !joined(b'>') && !joined(b'~')
    }
}
