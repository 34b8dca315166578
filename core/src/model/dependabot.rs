//! Dependabot's configuration, `.github/dependabot.yml`.

use crate::model::facts::DependabotFact;
use crate::place::Place;
use crate::syntax::yaml::Node;
use crate::text::{File, Span};

/// `.github/dependabot.yml`.
#[derive(Clone, Debug)]
pub struct Dependabot<'y> {
    pub root: &'y Node,
    pub updates: Vec<Update<'y>>,
}

/// One entry of `updates:`.
#[derive(Clone, Copy, Debug)]
pub struct Update<'y> {
    pub node: &'y Node,
    /// `package-ecosystem:`, its value.
    pub ecosystem: Option<&'y Node>,
    pub cooldown: Option<&'y Node>,
}

impl<'y> Dependabot<'y> {
    #[must_use]
    pub fn read(root: &'y Node) -> Self {
        let updates = root.get("updates").map(Node::as_sequence).unwrap_or_default();
        let update = |node: &'y Node| Update { node, ecosystem: node.get("package-ecosystem"), cooldown: node.get("cooldown") };
        Self { root, updates: updates.iter().map(update).collect() }
    }

    #[must_use]
    pub fn fact(&self, file: &File<'_>) -> DependabotFact {
        let ecosystems = self.updates.iter().filter_map(|update| update.ecosystem?.as_str()).map(str::to_owned).collect();
        let span =
            self.root.entry("updates").map_or(Span::new(self.root.span.start, self.root.span.start), |entry| entry.key.span);
        DependabotFact { ecosystems, place: Place::new(file, span) }
    }
}

impl<'y> Update<'y> {
    /// What to point at when the update as a whole is meant.
    #[must_use]
    pub fn headline(&self) -> Span {
        self.ecosystem.unwrap_or(self.node).span
    }

    /// The update's name in a message.
    #[must_use]
    pub fn name(&self) -> &'y str {
        self.ecosystem.and_then(Node::as_str).unwrap_or("package-ecosystem")
    }
}
