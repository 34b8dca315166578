//! Values while a script is read.

use crate::model::secrecy::{Flowing, Turn, TurnKind};
use crate::place::Place;
use crate::text::Span;

/// A value, and where the script took it up last.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Value {
    pub(super) flowing: Flowing,
    pub(super) at: Span,
}

pub(super) type Values = Vec<Value>;

/// What a command prints, cut where the text gives names: `NAME=value` lines.
pub(super) type Stream = Vec<Piece>;

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Piece {
    pub(super) name: Option<String>,
    pub(super) values: Values,
}

/// More values in one place make no finding clearer.
pub(super) const MOST: usize = 8;

/// A longer way is not written down.
const MOST_TURNS: usize = 12;

/// The values of a stream, without its names.
pub(super) fn flat(stream: Stream) -> Values {
    let mut values: Values = Vec::new();
    for value in stream.into_iter().flat_map(|piece| piece.values) {
        if values.len() < MOST && !values.contains(&value) {
            values.push(value);
        }
    }
    values
}

/// The values after a change.
pub(super) fn turned(mut values: Values, kind: TurnKind, by: &str, place: &Place) -> Values {
    for value in &mut values {
        let turns = &mut value.flowing.turns;
        let told = turns.last().is_some_and(|last| last.place == *place && last.kind == kind);
        if turns.len() < MOST_TURNS && !told {
            if kind != TurnKind::Embedded {
                value.flowing.cure = None;
            }
            turns.push(Turn { kind, by: by.to_owned(), place: place.clone() });
        }
    }
    values
}

/// A stream after a change; what gave its parts names is lost, unless it only stands in a longer text.
pub(super) fn all_turned(stream: Stream, kind: TurnKind, by: &str, place: &Place) -> Stream {
    let values = turned(flat(stream), kind, by, place);
    if values.is_empty() { Stream::new() } else { vec![Piece { name: None, values }] }
}

/// The values as they are taken up at another place.
pub(super) fn taken_up(mut values: Values, at: Span) -> Values {
    values.iter_mut().for_each(|value| value.at = at);
    values
}
