//! Follows values through the program: each workflow from its events, each action that nobody here calls, with what steps leave for later
//! ones.

mod hosts;
mod minters;
mod resolve;
mod state;
mod walk;

use super::leak::{Leak, SecretKind, State};
use crate::flow::link::world::World;
use crate::model::program::WorkflowPart;
use crate::model::repository::Repository;
use crate::model::secrecy::Sink;
use crate::model::triggers;
use crate::rule::Severity;
use resolve::Inputs;
use std::collections::{BTreeMap, BTreeSet};

/// The secrets that others may read, in the order of the files.
#[must_use]
pub fn leaks(repository: &Repository<'_>) -> Vec<Leak> {
    let world = World::of(repository);
    let mut walk = Walk { world: &world, found: BTreeMap::new(), traced: BTreeSet::new(), strangers: None, fuel: 0 };
    for (path, workflow) in &world.workflows {
        let starts = workflow.events.iter().any(|event| event.name != "workflow_call");
        if starts || !world.is_called(path) {
            walk.enter(workflow);
        }
    }
    for (folder, (path, action)) in &world.actions {
        let published = !path.contains('/');
        if published || !world.is_called(folder) {
            walk.enter_action(action);
        }
    }
    walk.found.into_values().collect()
}

/// So many steps and acts are walked from one entry.
const FUEL: usize = 20_000;

/// So deep are calls followed.
const DEEPEST: usize = 6;

struct Walk<'w, 'a> {
    world: &'w World<'a>,
    /// By place and secret, each at its worst.
    found: BTreeMap<(String, usize, usize, String), Leak>,
    /// The steps and secrets of which a trace has told.
    traced: BTreeSet<(String, usize, String, bool)>,
    /// The event of this entry by which strangers can start it.
    strangers: Option<String>,
    fuel: usize,
}

impl<'a> Walk<'_, 'a> {
    fn enter(&mut self, workflow: &'a WorkflowPart) {
        self.fuel = FUEL;
        let privileged = workflow.events.iter().find(|event| triggers::is_privileged(&event.name));
        self.strangers = privileged.map(|event| event.name.clone());
        self.workflow(workflow, &Inputs::Unknown, &BTreeMap::new(), 0);
    }

    fn tell(&mut self, leak: Leak) {
        let key = (leak.place.path.clone(), leak.place.span.start, leak.place.span.end, leak.secret.clone());
        match self.found.get(&key) {
            Some(known) if weight(known) >= weight(&leak) => {}
            _ => {
                self.found.insert(key, leak);
            }
        }
    }
}

/// Which of two leaks at one place is told.
fn weight(leak: &Leak) -> (bool, Severity, bool, SecretKind, std::cmp::Reverse<Sink>) {
    (!leak.disabled, leak.severity(), leak.state != State::Masked, leak.kind, std::cmp::Reverse(leak.sink.clone()))
}
