//! Names with values, as a mapping or as a list of `NAME=value`, and the words of commands.

use super::merged;
use crate::syntax::yaml::{Node, Scalar};
use crate::text::{Located, Span};

/// One variable of `environment`, one argument of a build, one label.
#[derive(Clone, Copy, Debug)]
pub struct Variable<'y> {
    pub name: Located<&'y str>,
    /// None where it is handed on from outside: `- NAME`, `NAME:`.
    pub value: Option<Value<'y>>,
}

/// A text, and how to find its parts in the file.
#[derive(Clone, Copy, Debug)]
pub struct Value<'y> {
    pub text: &'y str,
    pub scalar: &'y Scalar,
    /// Where it starts in the scalar's value.
    pub start: usize,
    /// The `*alias` by which it was reached.
    pub alias: Option<Span>,
}

impl<'y> Value<'y> {
    fn whole(node: &'y Node) -> Option<Self> {
        let scalar = node.as_scalar()?;
        Some(Self { text: &scalar.value, scalar, start: 0, alias: node.alias })
    }

    /// Without its quotes.
    #[must_use]
    pub fn span(&self) -> Span {
        self.part(0, self.text.len())
    }

    /// A byte range of the text, in the file.
    #[must_use]
    pub fn part(&self, from: usize, to: usize) -> Span {
        self.scalar.span_of(self.start + from..self.start + to)
    }

    /// A part of it as a value of its own.
    #[must_use]
    pub fn cut(&self, from: usize, to: usize) -> Option<Self> {
        Some(Self { text: self.text.get(from..to)?, start: self.start + from, ..*self })
    }
}

pub(super) fn variables(node: &Node) -> Vec<Variable<'_>> {
    if node.is_mapping() {
        return merged(node).into_iter().filter_map(|entry| keyed(&entry.key, &entry.value)).collect();
    }
    node.as_sequence().iter().filter_map(listed).collect()
}

fn keyed<'y>(key: &'y Node, value: &'y Node) -> Option<Variable<'y>> {
    let scalar = key.as_scalar()?;
    let name = Located::new(scalar.value.as_str(), scalar.span_of(0..scalar.value.len()));
    Some(Variable { name, value: if value.is_null() { None } else { Value::whole(value) } })
}

fn listed(item: &Node) -> Option<Variable<'_>> {
    let whole = Value::whole(item)?;
    let name = whole.text.split('=').next().unwrap_or_default();
    let located = Located::new(name, whole.part(0, name.len()));
    let value = (name.len() < whole.text.len()).then(|| whole.cut(name.len() + 1, whole.text.len())).flatten();
    Some(Variable { name: located, value })
}

/// The words of a command, a text or a list; a list's texts may hold several.
pub(super) fn words(node: &Node) -> Vec<Value<'_>> {
    node.items().iter().filter_map(Value::whole).flat_map(split).collect()
}

fn split(whole: Value<'_>) -> Vec<Value<'_>> {
    let mut words = Vec::new();
    let mut at = 0;
    for word in whole.text.split(char::is_whitespace) {
        let quoted = |mark: char| word.len() > 1 && word.starts_with(mark) && word.ends_with(mark);
        let inset = usize::from(quoted('"') || quoted('\''));
        words.extend(whole.cut(at + inset, at + word.len() - inset).filter(|word| !word.text.is_empty()));
        // A blank may be of several bytes.
        let next = at + word.len();
        at = next + whole.text.get(next..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    }
    words
}
