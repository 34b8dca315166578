//! The events that start a workflow, and who can cause them.

use crate::syntax::yaml::{Kind, Node};
use crate::text::Span;

/// The `on:` key of a workflow.
#[derive(Clone, Debug, Default)]
pub struct Triggers<'y> {
    pub list: Vec<Trigger<'y>>,
}

/// One event.
#[derive(Clone, Copy, Debug)]
pub struct Trigger<'y> {
    pub name: &'y str,
    pub span: Span,
    /// Its filters, where it has any.
    pub filters: Option<&'y Node>,
}

impl<'y> Triggers<'y> {
    #[must_use]
    pub fn read(root: &'y Node) -> Self {
        let Some(on) = root.get("on") else { return Self::default() };
        let list = match &on.kind {
            Kind::Mapping(entries) => {
                let named = entries.iter().filter_map(|entry| Some((entry.key.as_str()?, &entry.key, &entry.value)));
                named.map(|(name, key, value)| Trigger { name, span: key.span, filters: Some(value) }).collect()
            }
            _ => {
                let named = on.items().iter().filter_map(|item| Some((item.as_str()?, item)));
                named.map(|(name, item)| Trigger { name, span: item.span, filters: None }).collect()
            }
        };
        Self { list }
    }

    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Trigger<'y>> {
        self.list.iter().find(|trigger| trigger.name == name)
    }

    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// It is only ever called by another workflow.
    #[must_use]
    pub fn is_only_called(&self) -> bool {
        !self.list.is_empty() && self.list.iter().all(|trigger| trigger.name == "workflow_call")
    }

    /// The first event by which a stranger starts the workflow with the base repository's secrets and a token that may write.
    #[must_use]
    pub fn privileged(&self) -> Option<&Trigger<'y>> {
        self.all_privileged().next()
    }

    /// All such events.
    pub fn all_privileged(&self) -> impl Iterator<Item = &Trigger<'y>> {
        self.list.iter().filter(|trigger| is_privileged(trigger.name))
    }
}

/// Whether strangers can cause the event, and it runs with the base repository's secrets.
#[must_use]
pub fn is_privileged(event: &str) -> bool {
    PRIVILEGED.contains(&event)
}

/// Events that anyone can cause and that run with the base repository's secrets and token
/// (GitHub documentation, "Events that trigger workflows").
const PRIVILEGED: &[&str] = &[
    "pull_request_target",
    "workflow_run",
    "issue_comment",
    "issues",
    "discussion",
    "discussion_comment",
    "fork",
    "watch",
    "gollum",
];
