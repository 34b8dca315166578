//! An action's metadata file: `action.yml`.

use crate::model::shell_kind::ShellKind;
use crate::model::step::{Step, entries};
use crate::syntax::yaml::{Entry, Node};

/// `action.yml` or `action.yaml`.
#[derive(Clone, Debug)]
pub struct Action<'y> {
    pub root: &'y Node,
    pub inputs: &'y [Entry],
    pub runs: Runs<'y>,
    /// The text has faults as YAML, so that some of it may be missing here.
    pub flawed: bool,
}

/// How it runs.
#[derive(Clone, Debug)]
pub enum Runs<'y> {
    Composite(Vec<Step<'y>>),
    /// Its `image:`: `Dockerfile`, or `docker://…`.
    Docker(Option<&'y Node>),
    /// `node24` and the like.
    JavaScript,
    Unknown,
}

impl<'y> Action<'y> {
    #[must_use]
    pub fn read(root: &'y Node) -> Self {
        let runs = root.get("runs");
        let using = runs.and_then(|runs| runs.get("using")).and_then(Node::as_str).unwrap_or_default();
        let runs = match using {
            // GitHub asks every `run:` of a composite action for its `shell:`; without one the step fails.
            "composite" => Runs::Composite(Step::read_all(runs.and_then(|runs| runs.get("steps")), ShellKind::Bash)),
            "docker" => Runs::Docker(runs.and_then(|runs| runs.get("image"))),
            // The runner's metadata schema (2026-08).
            "node12" | "node16" | "node20" | "node24" => Runs::JavaScript,
            _ => Runs::Unknown,
        };
        Self { root, inputs: entries(root, "inputs"), runs, flawed: false }
    }

    #[must_use]
    pub fn steps(&self) -> &[Step<'y>] {
        match &self.runs {
            Runs::Composite(steps) => steps,
            _ => &[],
        }
    }
}
