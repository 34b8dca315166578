//! What GitHub accepts in a workflow and in an action: which keys, which kinds of value, and which contexts where.
//!
//! The tables below follow GitHub's own description of the formats (actions/languageservices, `workflow-v1.0.json` and
//! `action-v1.0.json`, 2026-08) and the documentation pages "Workflow syntax" and "Contexts reference".

pub mod action;
pub mod event;
pub mod timezone;
pub mod workflow;

use crate::model::schema::workflow as known;
use crate::syntax::yaml::{Entry, Kind, Node};
use crate::text::Span;

/// Contexts and special functions, as a set of bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scope(pub u32);

impl Scope {
    /// An expression may not stand here at all.
    pub const NONE: Self = Self(0);
    pub const GITHUB: Self = Self(1);
    pub const INPUTS: Self = Self(1 << 1);
    pub const VARS: Self = Self(1 << 2);
    pub const NEEDS: Self = Self(1 << 3);
    pub const STRATEGY: Self = Self(1 << 4);
    pub const MATRIX: Self = Self(1 << 5);
    pub const SECRETS: Self = Self(1 << 6);
    pub const STEPS: Self = Self(1 << 7);
    pub const JOB: Self = Self(1 << 8);
    pub const RUNNER: Self = Self(1 << 9);
    pub const ENV: Self = Self(1 << 10);
    pub const JOBS: Self = Self(1 << 11);
    /// `success()`, `failure()`, `always()`, `cancelled()`
    pub const STATUS: Self = Self(1 << 12);
    /// `hashFiles()`
    pub const HASH_FILES: Self = Self(1 << 13);

    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The context of that name, whatever its case.
    #[must_use]
    pub fn of_context(name: &str) -> Option<Self> {
        CONTEXTS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|&(_, scope)| scope)
    }

    /// The names of the contexts in the set.
    #[must_use]
    pub fn contexts(self) -> Vec<&'static str> {
        CONTEXTS.iter().filter(|&&(_, scope)| self.has(scope)).map(|&(name, _)| name).collect()
    }
}

/// Every context (GitHub documentation, "Contexts reference").
pub const CONTEXTS: &[(&str, Scope)] = &[
    ("github", Scope::GITHUB),
    ("inputs", Scope::INPUTS),
    ("vars", Scope::VARS),
    ("needs", Scope::NEEDS),
    ("strategy", Scope::STRATEGY),
    ("matrix", Scope::MATRIX),
    ("secrets", Scope::SECRETS),
    ("steps", Scope::STEPS),
    ("job", Scope::JOB),
    ("runner", Scope::RUNNER),
    ("env", Scope::ENV),
    ("jobs", Scope::JOBS),
];

/// What may stand somewhere.
#[derive(Debug)]
pub enum Shape {
    /// Anything; what is in it is not looked at.
    Any,
    /// A scalar.
    Text,
    /// `true` or `false`
    Flag,
    Number,
    /// One of these words.
    Words(&'static [&'static str]),
    /// A mapping of known keys; the words name it: "a job".
    Keys(&'static str, &'static [Key]),
    /// A mapping of known keys among others.
    Loose(&'static str, &'static [Key]),
    /// A mapping of any keys.
    Each(&'static Shape),
    List(&'static Shape),
    /// One of several, told apart by the kind of the node.
    Either(&'static [Shape]),
    /// The first of the shapes one of whose keys is there; the last where none is.
    ByKey(&'static [(&'static str, Shape)], &'static Shape),
    /// No value needed.
    Nothing,
    /// Defined elsewhere: keeps the tables free of repetition.
    See(&'static Shape),
}

/// A key of a mapping.
#[derive(Debug)]
pub struct Key {
    pub name: &'static str,
    pub shape: Shape,
    /// What expressions below it may use; `None` as above it, `Some` in addition to what is allowed above it.
    pub scope: Option<Scope>,
    /// The value is an expression, with or without `${{ }}`.
    pub condition: bool,
}

#[must_use]
pub const fn key(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, scope: None, condition: false }
}

#[must_use]
pub const fn scoped(name: &'static str, scope: Scope, shape: Shape) -> Key {
    Key { name, shape, scope: Some(scope), condition: false }
}

#[must_use]
pub const fn condition(scope: Scope) -> Key {
    Key { name: "if", shape: Shape::Text, scope: Some(scope), condition: true }
}

/// The key by which YAML merges mappings. GitHub knows anchors and aliases, and not this (changelog of 2025-09-18).
pub const MERGE: &str = "<<";

/// Something that a walk comes by.
#[derive(Debug)]
pub enum Sight<'y> {
    /// A key that GitHub does not know there.
    UnknownKey { key: &'y Node, of: &'static str, keys: &'static [Key] },
    /// A value of another kind than GitHub takes there.
    Unexpected { node: &'y Node, key: &'y str, place: Span, expected: Expected },
    /// A scalar in which expressions may stand, or may not.
    Scalar { node: &'y Node, at: Position },
}

/// What should have stood there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    Text,
    Flag,
    Number,
    Words(&'static [&'static str]),
    Mapping,
    List,
}

/// Where a scalar stands.
#[derive(Clone, Copy, Debug)]
pub struct Position {
    pub scope: Scope,
    /// The key that decides the scope, and what it is a key of: `if`, "a job".
    pub key: &'static str,
    pub of: &'static str,
    pub condition: bool,
    /// What GitHub takes there.
    pub takes: Takes,
}

/// Which kind of value a place takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    Text,
    Flag,
    Number,
    Mapping,
    /// A list, one of several, or anything.
    Anything,
}

/// Walks a workflow: all that there is to see, in the order of the text. Aliased nodes are seen where they are defined only.
#[must_use]
pub fn workflow(root: &Node) -> Vec<Sight<'_>> {
    see(root, &known::WORKFLOW, "the workflow")
}

/// Walks an action's metadata.
#[must_use]
pub fn action(root: &Node) -> Vec<Sight<'_>> {
    see(root, &action::ACTION, "the action")
}

fn see<'y>(root: &'y Node, shape: &'static Shape, of: &'static str) -> Vec<Sight<'y>> {
    let mut sights = Vec::new();
    let at = Position { scope: Scope::NONE, key: "", of, condition: false, takes: Takes::Anything };
    look(root, None, shape, at, &mut sights);
    sights
}

fn look<'y>(node: &'y Node, key: Option<&'y Node>, shape: &'static Shape, at: Position, sights: &mut Vec<Sight<'y>>) {
    let takes = wanted(shape);
    if let Some(shape) = choose(node, shape) {
        if node.alias.is_none() && node.as_scalar().is_some() {
            sights.push(Sight::Scalar { node, at: Position { takes, ..at } });
        }
        look_into(node, key, shape, at, sights);
    }
}

fn look_into<'y>(node: &'y Node, key: Option<&'y Node>, shape: &'static Shape, at: Position, sights: &mut Vec<Sight<'y>>) {
    if holds_expression(node) {
        return;
    }
    if let Some(expected) = mismatch(node, shape) {
        if node.alias.is_none() {
            // A value that is not there has no place of its own.
            let place = key.filter(|_| node.span.is_empty()).map_or(node.span, |key| key.span);
            sights.push(Sight::Unexpected { node, key: key.and_then(Node::as_str).unwrap_or_default(), place, expected });
        }
        return;
    }
    match shape {
        Shape::Keys(of, keys) => {
            for entry in node.as_mapping() {
                if !look_at_key(entry, of, keys, at, sights) && entry.key.alias.is_none() {
                    sights.push(Sight::UnknownKey { key: &entry.key, of, keys });
                }
            }
        }
        Shape::Loose(of, keys) => {
            for entry in node.as_mapping() {
                look_at_key(entry, of, keys, at, sights);
            }
        }
        Shape::Each(value) => {
            for entry in node.as_mapping() {
                if entry.key.as_str() == Some(MERGE) {
                    sights.push(Sight::UnknownKey { key: &entry.key, of: "this mapping", keys: &[] });
                    continue;
                }
                look(&entry.value, Some(&entry.key), value, at, sights);
            }
        }
        Shape::List(item) => node.as_sequence().iter().for_each(|node| look(node, key, item, at, sights)),
        _ => {}
    }
}

/// Looks below a known key; gives whether it is one.
fn look_at_key<'y>(entry: &'y Entry, of: &'static str, keys: &'static [Key], at: Position, sights: &mut Vec<Sight<'y>>) -> bool {
    let Some(known) = entry.key.as_str().and_then(|name| keys.iter().find(|key| key.name == name)) else {
        return false;
    };
    let at = match known.scope {
        Some(scope) => Position { scope: at.scope.and(scope), key: known.name, of, condition: known.condition, ..at },
        None if at.scope == Scope::NONE => Position { key: known.name, of, ..at },
        None => at,
    };
    look(&entry.value, Some(&entry.key), &known.shape, at, sights);
    true
}

/// The shape that is meant by a node of this kind; none where there is nothing to compare with.
fn choose(node: &Node, shape: &'static Shape) -> Option<&'static Shape> {
    match shape {
        Shape::Any => None,
        Shape::See(shape) => choose(node, shape),
        Shape::Either(shapes) => {
            let fitting = shapes.iter().find(|shape| takes(node, shape));
            choose(node, fitting.or(shapes.first())?)
        }
        Shape::ByKey(shapes, otherwise) => {
            let meant = shapes.iter().find(|(key, _)| node.get(key).is_some()).map(|(_, shape)| shape);
            choose(node, meant.unwrap_or(otherwise))
        }
        shape => Some(shape),
    }
}

/// The kind that every value of the shape has.
fn wanted(shape: &Shape) -> Takes {
    match shape {
        Shape::Text | Shape::Words(_) => Takes::Text,
        Shape::Flag => Takes::Flag,
        Shape::Number => Takes::Number,
        Shape::Keys(..) | Shape::Loose(..) | Shape::Each(_) => Takes::Mapping,
        Shape::See(shape) => wanted(shape),
        Shape::Either(shapes) => {
            let mut kinds = shapes.iter().filter(|shape| !matches!(shape, Shape::Nothing)).map(wanted);
            let first = kinds.next().unwrap_or(Takes::Anything);
            if kinds.all(|kind| kind == first) { first } else { Takes::Anything }
        }
        Shape::Any | Shape::Nothing | Shape::ByKey(..) | Shape::List(_) => Takes::Anything,
    }
}

/// Whether the node is of the kind of the shape, so that the shape is meant.
fn takes(node: &Node, shape: &Shape) -> bool {
    match shape {
        Shape::Any => true,
        Shape::Nothing => node.is_null(),
        Shape::Text | Shape::Flag | Shape::Number | Shape::Words(_) => node.as_scalar().is_some(),
        Shape::Keys(..) | Shape::Loose(..) | Shape::Each(_) | Shape::ByKey(..) => node.is_mapping(),
        Shape::List(_) => node.is_sequence(),
        Shape::Either(shapes) => shapes.iter().any(|shape| takes(node, shape)),
        Shape::See(shape) => takes(node, shape),
    }
}

fn mismatch(node: &Node, shape: &'static Shape) -> Option<Expected> {
    if node.is_null() {
        return missing(shape);
    }
    let scalar = node.as_scalar();
    match shape {
        Shape::Text => scalar.is_none().then_some(Expected::Text),
        Shape::Flag => node.as_bool().is_none().then_some(Expected::Flag),
        Shape::Number => scalar.is_none_or(|scalar| scalar.value.trim().parse::<f64>().is_err()).then_some(Expected::Number),
        Shape::Words(words) => {
            let known = |word: &str| words.contains(&word);
            (!node.as_str().is_some_and(known)).then_some(Expected::Words(words))
        }
        Shape::Keys(..) | Shape::Loose(..) | Shape::Each(_) => (!node.is_mapping()).then_some(Expected::Mapping),
        Shape::List(_) => (!node.is_sequence()).then_some(Expected::List),
        _ => None,
    }
}

/// What should have stood where nothing does; an empty text is one.
fn missing(shape: &'static Shape) -> Option<Expected> {
    match shape {
        Shape::Keys(..) | Shape::Each(_) => Some(Expected::Mapping),
        Shape::List(_) => Some(Expected::List),
        Shape::Words(words) => Some(Expected::Words(words)),
        _ => None,
    }
}

/// The value is known only when the workflow runs.
fn holds_expression(node: &Node) -> bool {
    node.embeds && matches!(node.kind, Kind::Scalar(_))
}
