//! A value on its way through the program, and what the runner knows of it.

use crate::finding::{Fix, Related};
use crate::flow::secret::leak::{SecretKind, State};
use crate::flow::secret::plain;
use crate::model::secrecy::{Turn, TurnKind};
use crate::place::Place;
use std::collections::BTreeSet;

#[derive(Clone, Debug)]
pub(super) struct Value {
    pub(super) root: Root,
    pub(super) name: String,
    pub(super) turns: Vec<Turn>,
    pub(super) flow: Vec<Related>,
    pub(super) masked: bool,
    pub(super) cure: Option<Fix>,
}

pub(super) type Values = Vec<Value>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Root {
    Secret(String),
    AllSecrets,
    Token,
    Input(String),
    Minted { registered: bool, key: String },
}

/// More values in one place make no finding clearer.
pub(super) const MOST: usize = 6;

/// A longer way is cut.
const MOST_STEPS: usize = 14;

const MOST_TURNS: usize = 16;

/// What masks are known by: a value in one form.
pub(super) type Masks = BTreeSet<String>;

impl Value {
    pub(super) fn new(root: Root, name: &str, place: &Place, words: &str) -> Self {
        let flow = vec![Related { place: place.clone(), message: format!("`{name}`: {words}") }];
        Self { root, name: name.to_owned(), turns: Vec::new(), flow, masked: false, cure: None }
    }

    pub(super) fn kind(&self) -> SecretKind {
        match &self.root {
            Root::Secret(name) if plain::is_plain(name) => SecretKind::Plain,
            Root::Secret(_) | Root::AllSecrets => SecretKind::Secret,
            Root::Token => SecretKind::Token,
            Root::Input(_) => SecretKind::Input,
            Root::Minted { .. } => SecretKind::Minted,
        }
    }

    fn is_registered(&self) -> bool {
        !matches!(self.root, Root::Minted { registered: false, .. })
    }

    pub(super) fn step(&mut self, place: &Place, message: String) {
        if self.flow.len() < MOST_STEPS && self.flow.last().is_none_or(|last| last.place != *place) {
            self.flow.push(Related { place: place.clone(), message });
        }
    }

    pub(super) fn turn(&mut self, turn: &Turn) {
        if self.turns.len() < MOST_TURNS {
            self.turns.push(turn.clone());
        }
        let by = &turn.by;
        let message = match turn.kind {
            TurnKind::Embedded => format!("`{by}` holds it"),
            TurnKind::Known => format!("`{by}` encodes it in a way that the runner knows, once"),
            TurnKind::Encoded => format!("`{by}` makes another text of it"),
            TurnKind::Decoded => format!("`{by}` decodes it"),
            TurnKind::Part => format!("`{by}` takes a piece of it"),
            TurnKind::Digest => format!("`{by}` hashes it"),
            TurnKind::Exchanged => format!("`{by}` gives a new credential for it"),
        };
        self.step(&turn.place, message);
    }

    /// Its present form, in words that are the same for the same form.
    pub(super) fn form(&self) -> String {
        form(&self.root, self.turns.iter())
    }

    /// What the runner knows of it; `None` where it was told of this very form.
    pub(super) fn state(&self, masks: &Masks) -> Option<State> {
        if self.masked {
            return None;
        }
        let registered = self.is_registered();
        let mut state = if registered { Some(State::Masked) } else { Some(State::Untold) };
        if !registered && masks.contains(&form(&self.root, [].iter())) {
            state = None;
        }
        let mut encoded = false;
        for (at, turn) in self.turns.iter().enumerate().filter(|(_, turn)| turn.kind != TurnKind::Embedded) {
            state = match (state, turn.kind) {
                (Some(State::Changed(known)), kind) if known.kind == TurnKind::Digest || kind != TurnKind::Digest => {
                    Some(State::Changed(known))
                }
                (known @ (None | Some(State::Masked)), TurnKind::Known) if !encoded => {
                    encoded = true;
                    known
                }
                (Some(State::Untold), kind) if kind != TurnKind::Digest => Some(State::Untold),
                _ => Some(State::Changed(turn.clone())),
            };
            if masks.contains(&form(&self.root, self.turns.iter().take(at + 1))) {
                (state, encoded) = (None, false);
            }
        }
        state
    }
}

fn form<'t>(root: &Root, turns: impl Iterator<Item = &'t Turn>) -> String {
    let mut form = format!("{root:?}");
    for turn in turns.filter(|turn| turn.kind != TurnKind::Embedded) {
        form.push_str(&format!("|{:?}:{}", turn.kind, turn.by));
    }
    form
}

/// The first of many values, those that are not masked before the others.
pub(super) fn few(mut values: Values) -> Values {
    if values.len() > MOST {
        let weight = |value: &Value| {
            (
                value.turns.iter().all(|turn| turn.kind == TurnKind::Embedded) && value.is_registered(),
                std::cmp::Reverse(value.kind()),
            )
        };
        values.sort_by_key(weight);
        values.truncate(MOST);
    }
    values
}
