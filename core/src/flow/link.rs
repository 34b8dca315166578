//! Puts the parts of a program together and walks it: each workflow from each event that starts it, through actions, called workflows
//! and scripts, with what its steps leave for later ones.

mod bound;
pub(super) mod job;
mod jobs;
mod outputs;
mod reach;
mod resolve;
mod step;
pub(super) mod world;

use crate::flow::hazard::{Class, Fault, Hazard};
use crate::model::program::{Binding, Manner, WorkflowPart};
use crate::model::repository::Repository;
use crate::reach::JobReach;
use bound::{Inputs, Taint};
use jobs::Seen;
use outputs::Outputs;
use reach::Start;
use std::collections::{BTreeMap, BTreeSet};
use world::World;

/// What came of linking.
#[derive(Debug, Default)]
pub struct Linked {
    /// What strangers can do with the workflows; in the order of the files.
    pub hazards: Vec<Hazard>,
    /// All jobs, the one that would hurt most first.
    pub jobs: Vec<JobReach>,
}

/// Links what the files of a repository told, and walks it.
#[must_use]
pub fn link(repository: &Repository<'_>) -> Linked {
    let world = World::of(repository);
    let mut walk = Walk { world: &world, found: BTreeMap::new(), seen: Seen::default(), walked: BTreeSet::new() };
    for (path, workflow) in &world.workflows {
        let starts = reach::starts(workflow, &world);
        if !starts.is_empty() {
            walk.enter(path, workflow, starts);
        }
    }
    let known = walk.walked.clone();
    // What is only called, and by nobody here, has callers that are not known.
    for (path, workflow) in &world.workflows {
        if reach::starts(workflow, &world).is_empty() && !world.is_called(path) {
            walk.enter(path, workflow, vec![Start::unknown(false)]);
        }
    }
    for (folder, (path, action)) in &world.actions {
        let published = !path.contains('/');
        if published || !world.is_called(folder) {
            let idle = path.starts_with(".github/");
            walk.enter_action(action, idle);
        }
    }
    let jobs = walk.jobs();
    let mut hazards: Vec<Hazard> = walk.found.into_values().collect();
    hazards.iter_mut().for_each(|hazard| settle(hazard, &known));
    Linked { hazards, jobs }
}

/// So many steps are walked from one event: a called workflow counts each time.
const FUEL: usize = 4_000;

/// So deep are calls followed: GitHub allows ten levels of actions and ten of workflows, real ones have two.
const DEEPEST: usize = 6;

struct Walk<'w, 'a> {
    world: &'w World<'a>,
    /// By kind and place, each at its worst.
    found: BTreeMap<(u8, String, usize, usize), Hazard>,
    seen: Seen<'a>,
    /// The files of the jobs and actions that were walked.
    walked: BTreeSet<&'a str>,
}

/// One entry: what started it, and how much is left to walk.
struct Run<'s> {
    starts: &'s [Start],
    fuel: usize,
}

impl<'a> Walk<'_, 'a> {
    fn enter(&mut self, path: &str, workflow: &'a WorkflowPart, starts: Vec<Start>) {
        let called_here = self.world.is_called(path);
        let mut run = Run { starts: &starts, fuel: FUEL };
        let inputs = Inputs::Declared { inputs: &workflow.inputs, called: !called_here };
        self.workflow(workflow, inputs, &[], 0, &mut run);
    }

    /// Walks a workflow; gives what it puts out to its caller.
    fn workflow(
        &mut self,
        workflow: &'a WorkflowPart,
        inputs: Inputs<'a>,
        gates: &[&'a crate::model::program::Gate],
        depth: usize,
        run: &mut Run<'_>,
    ) -> BTreeMap<String, Taint> {
        let mut outputs = Outputs::default();
        for at in job::order(&workflow.jobs) {
            let Some(job) = workflow.jobs.get(at) else { continue };
            self.job(job, workflow, &inputs, gates, &mut outputs, depth, run);
        }
        let put_out = |binding: &Binding| (binding.name.to_ascii_lowercase(), outputs.of_bindings(&binding.origins));
        workflow.outputs.iter().map(put_out).collect()
    }

    fn tell(&mut self, hazard: Hazard) {
        self.seen.note(&hazard);
        let kind = match hazard.fault {
            Fault::Paste { .. } => 0,
            Fault::Write { .. } => 1,
            Fault::Run { manner: Manner::Address, .. } => 7,
            Fault::Run { manner: Manner::Key, .. } => 8,
            Fault::Run { .. } => 2,
            Fault::Runner => 3,
            Fault::Checkout { .. } => 4,
            Fault::Artifact { .. } => 5,
            Fault::Cache { .. } => 6,
            Fault::Chosen { .. } => 9,
        };
        let key = (kind, hazard.place.path.clone(), hazard.place.span.start, hazard.place.span.end);
        let weight = |hazard: &Hazard| (!hazard.disabled, hazard.reach.severity, hazard.trace.class, executes(&hazard.fault));
        match self.found.get(&key) {
            Some(known) if weight(known) >= weight(&hazard) => {}
            _ => {
                self.found.insert(key, hazard);
            }
        }
    }
}

/// A file that this repository's own runs reach with harmless text, and only a workflow that nothing calls hands on what a caller may give:
/// whoever calls that one is asked there.
fn settle(hazard: &mut Hazard, known: &BTreeSet<&str>) {
    let handed = hazard.trace.flow.first().is_some_and(|first| first.place.path != hazard.place.path);
    let called = hazard.trace.class == Class::Caller && handed && known.contains(hazard.place.path.as_str());
    hazard.reach.settled |= called;
}

fn executes(fault: &Fault) -> bool {
    matches!(fault, Fault::Checkout { executes: Some(_), .. } | Fault::Artifact { executes: Some(_) })
}
