//! Values while a program is read.

use crate::model::secrecy::{Flowing, Turn, TurnKind};
use crate::place::Place;
use crate::text::Span;
use std::collections::BTreeMap;

/// Where something is written.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    Log,
    /// `GITHUB_ENV`
    Variables,
    /// `GITHUB_OUTPUT`
    Outputs,
    Summary,
    File(String),
    Nowhere,
}

/// What is known of a value.
#[derive(Clone, Debug, Default)]
pub(super) struct Value {
    /// What its text is made of, in order.
    pub(super) bits: Vec<Bit>,
    /// The parts of an object or a list.
    pub(super) fields: BTreeMap<String, Value>,
    /// It was read from a structured text, so that its members are pieces of it.
    pub(super) parsed: bool,
    /// Its items are pairs of a name and a value: `Object.entries(x)`.
    pub(super) pairs: bool,
    /// It is an open file.
    pub(super) target: Option<Target>,
}

#[derive(Clone, Debug)]
pub(super) enum Bit {
    Fixed(String),
    Held(Box<Held>),
}

/// A value that may be a secret, and where the program took it up last.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Held {
    pub(super) flowing: Flowing,
    pub(super) at: Span,
}

/// More values in one place make no finding clearer.
pub(super) const MOST: usize = 8;

/// A text of more pieces is cut.
const MOST_BITS: usize = 32;

/// A longer way is not written down.
const MOST_TURNS: usize = 12;

impl Value {
    pub(super) fn fixed(text: String) -> Self {
        Self { bits: vec![Bit::Fixed(text)], ..Self::default() }
    }

    pub(super) fn held(held: Held) -> Self {
        Self { bits: vec![Bit::Held(Box::new(held))], ..Self::default() }
    }

    pub(super) fn of_all(held: Vec<Held>) -> Self {
        Self { bits: held.into_iter().map(|held| Bit::Held(Box::new(held))).collect(), ..Self::default() }
    }

    /// The values in it.
    pub(super) fn values(&self) -> impl Iterator<Item = &Held> {
        self.bits.iter().filter_map(|bit| match bit {
            Bit::Held(held) => Some(&**held),
            Bit::Fixed(_) => None,
        })
    }

    pub(super) fn is_clean(&self) -> bool {
        self.values().next().is_none()
    }

    /// Its text, where nothing in it is filled in.
    pub(super) fn text(&self) -> Option<String> {
        let fixed = self.bits.iter().map(|bit| match bit {
            Bit::Fixed(text) => Some(text.as_str()),
            Bit::Held(_) => None,
        });
        fixed.collect::<Option<String>>().filter(|_| !self.bits.is_empty())
    }

    /// The fixed text that it starts with.
    pub(super) fn prefix(&self) -> &str {
        match self.bits.first() {
            Some(Bit::Fixed(text)) => text,
            _ => "",
        }
    }

    /// One text behind the other.
    pub(super) fn join(&mut self, other: Value) {
        for bit in other.bits {
            let known =
                matches!(&bit, Bit::Held(held) if self.values().count() >= MOST || self.values().any(|own| *own == **held));
            if self.bits.len() < MOST_BITS && !known {
                self.bits.push(bit);
            }
        }
        if self.fields.is_empty() {
            self.fields = other.fields;
        }
        self.parsed |= other.parsed;
        self.target = self.target.take().or(other.target);
    }

    /// Either the one or the other.
    pub(super) fn or(&mut self, other: Value) {
        if self.is_clean() && other.is_clean() {
            if self.bits.is_empty() {
                self.bits = other.bits;
            }
        } else {
            self.bits.retain(|bit| matches!(bit, Bit::Held(_)));
            let held =
                Value { bits: other.bits.into_iter().filter(|bit| matches!(bit, Bit::Held(_))).collect(), ..Value::default() };
            self.join(held);
        }
        if self.fields.is_empty() {
            self.fields = other.fields;
        }
        self.parsed |= other.parsed;
        self.target = self.target.take().or(other.target);
    }

    /// After a change. Fixed text around the values is lost, and what was known of its parts.
    pub(super) fn turned(self, kind: TurnKind, by: &str, place: &Place) -> Self {
        let held = self.bits.into_iter().filter_map(|bit| match bit {
            Bit::Held(held) => Some(Bit::Held(Box::new(held.turned(kind, by, place)))),
            Bit::Fixed(_) => None,
        });
        Self { bits: held.collect(), parsed: self.parsed, ..Self::default() }
    }

    /// In a longer text, or under another name.
    pub(super) fn named(mut self, by: &str, place: &Place) -> Self {
        for bit in &mut self.bits {
            if let Bit::Held(held) = bit {
                **held = (**held).clone().turned(TurnKind::Embedded, by, place);
            }
        }
        for field in self.fields.values_mut() {
            *field = std::mem::take(field).named(by, place);
        }
        self
    }

    /// As it is taken up at another place.
    pub(super) fn taken_up(mut self, at: Span) -> Self {
        for bit in &mut self.bits {
            if let Bit::Held(held) = bit {
                held.at = at;
            }
        }
        self
    }

    /// The values alone.
    pub(super) fn flat(self) -> Self {
        let pairs = self.pairs;
        Self { bits: self.bits.into_iter().filter(|bit| matches!(bit, Bit::Held(_))).collect(), pairs, ..Self::default() }
    }
}

impl Held {
    fn turned(mut self, kind: TurnKind, by: &str, place: &Place) -> Self {
        let turns = &mut self.flowing.turns;
        let told = turns.last().is_some_and(|last| last.place == *place && last.kind == kind);
        if turns.len() < MOST_TURNS && !told {
            turns.push(Turn { kind, by: by.to_owned(), place: place.clone() });
        }
        self
    }
}
