//! An expression as text: what is fixed in it, and what is filled in.

use super::super::origins::behind;
use super::{MAX_ORIGINS, Reader};
use crate::model::program::{Framing, Origin};
use crate::model::reads::Kind;
use crate::text::Span;

pub(super) enum Bit {
    Fixed(String),
    Filled(Vec<Origin>, Framing),
}

/// Expressions in strings in expressions are followed so far.
const DEEPEST: usize = 12;

impl Reader<'_> {
    /// What some tokens are made of.
    pub(super) fn origins(&self, from: usize, to: usize) -> Vec<Origin> {
        self.origins_at(from, to, 0)
    }

    pub(super) fn origins_at(&self, from: usize, to: usize, depth: usize) -> Vec<Origin> {
        let mut before = String::new();
        let mut origins = Vec::new();
        for bit in self.bits(from, to, depth) {
            match bit {
                Bit::Fixed(text) => before.push_str(&text),
                Bit::Filled(filled, _) => {
                    origins.extend(behind(&before, filled));
                    before.push('x');
                }
            }
        }
        origins.truncate(MAX_ORIGINS);
        origins
    }

    pub(super) fn bits(&self, from: usize, to: usize, depth: usize) -> Vec<Bit> {
        let mut bits = Vec::new();
        if depth > DEEPEST || self.compares(from, to) {
            return bits;
        }
        let mut at = from;
        while at < to {
            let Some(token) = self.tokens.get(at).filter(|_| self.spend(1)) else { break };
            at = match token.kind {
                Kind::Str => {
                    self.string(at, depth, &mut bits);
                    token.after.max(at + 1)
                }
                Kind::Word => {
                    let chain = self.chain(at, to, depth);
                    bits.push(Bit::Filled(chain.origins, chain.framing));
                    chain.next
                }
                Kind::Punct(_) => at + 1,
            };
        }
        bits
    }

    /// A comparison gives no text on, unless it chooses between two.
    fn compares(&self, from: usize, to: usize) -> bool {
        let equal = |at: usize| self.is(at, b'=') && self.is(at + 1, b'=') || self.is(at, b'!') && self.is(at + 1, b'=');
        let mut found = false;
        let mut at = from;
        while at < to {
            if self.is(at, b'?') || self.is(at, b'(') || matches!(self.word(at), Some("if" | "or" | "and")) {
                return false;
            }
            found |= equal(at);
            at = self.tokens.get(at).map_or(to, |token| token.after.max(at + 1));
        }
        found
    }

    /// The fixed parts of a string, and the code between them.
    fn string(&self, at: usize, depth: usize, bits: &mut Vec<Bit>) {
        let Some(token) = self.tokens.get(at) else { return };
        let mut done = token.inner.start;
        let mut from = at + 1;
        while from < token.after {
            let Some(first) = self.tokens.get(from) else { break };
            let fixed = Span::new(done, first.span.start.max(done));
            self.fixed(fixed, bits);
            let mut to = from;
            while to < token.after {
                let after = self.tokens.get(to).map_or(to + 1, |token| token.after.max(to + 1));
                let end = self.tokens.get(to).map_or(done, |token| token.span.end);
                to = after;
                done = end;
                let next = self.tokens.get(to).filter(|_| to < token.after).map(|next| next.span.start);
                if next.is_none_or(|next| Span::new(end, next.max(end)).of(self.text.text).contains('}')) {
                    break;
                }
            }
            bits.extend(self.bits(from, to, depth + 1));
            from = to;
        }
        self.fixed(Span::new(done, token.inner.end.max(done)), bits);
    }

    /// Fixed text, which GitHub may have pasted expressions into.
    fn fixed(&self, span: Span, bits: &mut Vec<Bit>) {
        let text = |from: usize, to: usize| {
            let text = Span::new(from, to.max(from)).of(self.text.text);
            text.trim_start_matches('}').trim_end_matches('{').trim_end_matches('$').to_owned()
        };
        let mut done = span.start;
        let first = self.text.islands.partition_point(|(island, _)| island.start < span.start);
        let inside = self.text.islands.iter().skip(first).take_while(|(island, _)| island.end <= span.end);
        for (island, origins) in inside {
            bits.push(Bit::Fixed(text(done, island.start)));
            bits.push(Bit::Filled(origins.clone(), Framing::Line));
            done = island.end;
        }
        bits.push(Bit::Fixed(text(done, span.end)));
    }
}
