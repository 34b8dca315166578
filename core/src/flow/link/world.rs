//! All parts of the program by their paths.

use crate::model::program::{ActionPart, CallPart, Program, ScriptName, ScriptPart, WorkflowPart};
use crate::model::repository::Repository;
use std::collections::{BTreeMap, BTreeSet};

pub(in crate::flow) struct World<'a> {
    repository: &'a Repository<'a>,
    pub(in crate::flow) workflows: BTreeMap<&'a str, &'a WorkflowPart>,
    /// By folder; each with its file's path.
    pub(in crate::flow) actions: BTreeMap<&'a str, (&'a str, &'a ActionPart)>,
    scripts: BTreeMap<&'a str, &'a [ScriptPart]>,
    /// The workflows and folders of actions that something here calls.
    called: BTreeSet<&'a str>,
}

impl<'a> World<'a> {
    pub(in crate::flow) fn of(repository: &'a Repository<'a>) -> Self {
        let mut world = Self {
            repository,
            workflows: BTreeMap::new(),
            actions: BTreeMap::new(),
            scripts: BTreeMap::new(),
            called: BTreeSet::new(),
        };
        for file in &repository.files {
            match &file.facts.program {
                Some(Program::Workflow(part)) => {
                    let jobs = part.jobs.iter();
                    world.called.extend(jobs.clone().filter_map(|job| target(job.call.as_ref()?)));
                    world.called.extend(jobs.flat_map(|job| &job.steps).filter_map(|step| target(step.call.as_ref()?)));
                    world.workflows.insert(file.path, part);
                }
                Some(Program::Action(part)) => {
                    world.called.extend(part.steps.iter().filter_map(|step| target(step.call.as_ref()?)));
                    let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
                    world.actions.insert(folder, (file.path, part));
                }
                Some(Program::Scripts(parts)) => {
                    world.scripts.insert(file.path, parts);
                }
                None => {}
            }
        }
        world
    }

    /// Whether the repository has a file or a folder of this path.
    pub(in crate::flow) fn has(&self, path: &str) -> bool {
        self.repository.has(path)
    }

    /// Whether something here calls the workflow of this path, or the action of this folder.
    pub(in crate::flow) fn is_called(&self, path: &str) -> bool {
        self.called.contains(path)
    }

    pub(in crate::flow) fn workflow(&self, path: &str) -> Option<&'a WorkflowPart> {
        self.workflows.get(path).copied()
    }

    /// The action that a local `uses:` means, with its file's path.
    pub(in crate::flow) fn action(&self, target: &str) -> Option<(&'a str, &'a ActionPart)> {
        self.actions.get(target).or_else(|| self.actions.get(own(target))).copied()
    }

    /// What a script's name stands for in a folder.
    pub(in crate::flow) fn script(&self, name: &ScriptName, folder: &str) -> Option<(String, &'a ScriptPart)> {
        name.paths(folder).into_iter().find_map(|path| {
            let parts = self.scripts.get(path.as_str())?;
            let part = match name {
                ScriptName::File(_) => parts.first(),
                ScriptName::Make(target) if target.is_empty() => parts.first(),
                ScriptName::Make(name) | ScriptName::Package(name) => parts.iter().find(|part| part.name == *name),
            };
            Some((path, part?))
        })
    }
}

fn target(call: &CallPart) -> Option<&str> {
    call.local.then(|| own(&call.target))
}

/// A path as the repository has it: jobs that check it out into a folder call its actions through that.
fn own(target: &str) -> &str {
    target.find("/.github/").and_then(|at| target.get(at + 1..)).unwrap_or(target)
}
