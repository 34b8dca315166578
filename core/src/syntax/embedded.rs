//! What a scalar holds in other languages: expressions, a condition, a script. Each is read when somebody first asks, and once for all.
//!
//! Dozens of rules look at the same few texts. Read anew by each, they were two thirds of the time that an audit of workflows took.

use super::expression::{self, Access, Condition, Expression, ExpressionError, Island};
use super::shell::{self, Script};
use crate::text::Span;
use std::cell::OnceCell;

/// An expression, and where it stands in the text.
#[derive(Clone, Debug)]
pub struct Reading {
    pub expression: Expression,
    /// The whole `${{ … }}`; for a bare condition, the whole text.
    pub island: Span,
    /// Where the expression's own text starts: its spans count from there.
    pub base: usize,
    accesses: OnceCell<Vec<Access>>,
    flowing: OnceCell<Vec<Access>>,
}

/// An island that GitHub refuses.
#[derive(Clone, Debug)]
pub struct Refused {
    pub island: Island,
    /// None where the only fault is that it is not closed.
    pub error: Option<ExpressionError>,
}

/// Kept beside the text that it was read from. Invariant: it is asked with that text only.
#[derive(Clone, Debug, Default)]
pub(in crate::syntax) struct Embedded {
    /// Most texts hold nothing, and pay for one pointer.
    readings: OnceCell<Box<Readings>>,
}

#[derive(Clone, Debug, Default)]
struct Readings {
    islands: OnceCell<Islands>,
    bare: OnceCell<Option<Reading>>,
    condition: OnceCell<Condition>,
    script: OnceCell<Script>,
}

#[derive(Clone, Debug, Default)]
struct Islands {
    read: Vec<Reading>,
    refused: Vec<Refused>,
}

impl Reading {
    fn new(expression: Expression, island: Span, base: usize) -> Self {
        Self { expression, island, base, accesses: OnceCell::new(), flowing: OnceCell::new() }
    }

    /// As [`Expression::accesses`].
    #[must_use]
    pub fn accesses(&self) -> &[Access] {
        self.accesses.get_or_init(|| self.expression.accesses())
    }

    /// As [`Expression::flowing_accesses`].
    #[must_use]
    pub fn flowing_accesses(&self) -> &[Access] {
        self.flowing.get_or_init(|| self.expression.flowing_accesses())
    }
}

impl Embedded {
    fn readings(&self) -> &Readings {
        self.readings.get_or_init(Box::default)
    }

    fn islands(&self, text: &str) -> Option<&Islands> {
        holds_island(text).then(|| self.readings().islands.get_or_init(|| Islands::of(text)))
    }

    pub(in crate::syntax) fn expressions(&self, text: &str) -> &[Reading] {
        self.islands(text).map(|islands| islands.read.as_slice()).unwrap_or_default()
    }

    pub(in crate::syntax) fn refused(&self, text: &str) -> &[Refused] {
        self.islands(text).map(|islands| islands.refused.as_slice()).unwrap_or_default()
    }

    pub(in crate::syntax) fn bare_expression(&self, text: &str) -> Option<&Reading> {
        let whole = Span::new(0, text.len());
        let read = || expression::parse(text).ok().map(|expression| Reading::new(expression, whole, 0));
        self.readings().bare.get_or_init(read).as_ref()
    }

    pub(in crate::syntax) fn condition(&self, text: &str) -> &Condition {
        self.readings().condition.get_or_init(|| expression::condition(text))
    }

    pub(in crate::syntax) fn script(&self, text: &str) -> &Script {
        self.readings().script.get_or_init(|| shell::parse(text))
    }
}

impl Islands {
    fn of(text: &str) -> Self {
        let mut islands = Self::default();
        for island in expression::islands(text) {
            let parsed = expression::parse(island.inner.of(text));
            if !island.closed {
                islands.refused.push(Refused { island, error: None });
            }
            match parsed {
                Ok(expression) => islands.read.push(Reading::new(expression, island.span, island.inner.start)),
                Err(error) if island.closed => islands.refused.push(Refused { island, error: Some(error) }),
                Err(_) => {}
            }
        }
        islands
    }
}

/// Asked of every scalar by every rule that looks for expressions, and mostly answered by the first search.
fn holds_island(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr(b'$', bytes)
        .is_some_and(|first| bytes.get(first..).is_some_and(|rest| memchr::memmem::find(rest, b"${{").is_some()))
}
