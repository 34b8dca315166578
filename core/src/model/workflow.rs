//! A workflow: triggers, permissions, jobs, and what its steps inherit.

use crate::model::permissions::Permissions;
use crate::model::placed;
use crate::model::shell_kind::ShellKind;
use crate::model::step::{Step, entries};
use crate::model::triggers::Triggers;
use crate::model::uses::Uses;
use crate::syntax::yaml::{Entry, Node};
use crate::text::Span;

/// `.github/workflows/*.yml`.
#[derive(Clone, Debug)]
pub struct Workflow<'y> {
    pub root: &'y Node,
    pub triggers: Triggers<'y>,
    pub permissions: Option<Permissions<'y>>,
    pub env: &'y [Entry],
    pub jobs: Vec<Job<'y>>,
    /// The text has faults as YAML, so that some of it may be missing here.
    pub flawed: bool,
}

/// One job.
#[derive(Clone, Debug)]
pub struct Job<'y> {
    /// Its key, which is its id.
    pub key: &'y Node,
    pub node: &'y Node,
    pub permissions: Option<Permissions<'y>>,
    pub env: &'y [Entry],
    pub condition: Option<&'y Node>,
    pub steps: Vec<Step<'y>>,
    /// The reusable workflow that it calls instead of having steps.
    pub call: Option<Uses<'y>>,
}

impl<'y> Workflow<'y> {
    #[must_use]
    pub fn read(root: &'y Node) -> Self {
        let shell = default_shell(root);
        let jobs = entries(root, "jobs").iter().map(|entry| Job::read(entry, shell)).collect();
        Self {
            root,
            triggers: Triggers::read(root),
            permissions: Permissions::read(root),
            env: entries(root, "env"),
            jobs,
            flawed: false,
        }
    }

    /// What to point at when the workflow as a whole is meant: its `on:`, or its first line.
    #[must_use]
    pub fn headline(&self) -> Span {
        self.root.entry("on").map_or(Span::new(self.root.span.start, self.root.span.start), |entry| entry.key.span)
    }
}

impl Workflow<'_> {
    /// The jobs and steps that never run.
    #[must_use]
    pub fn disabled(&self) -> Vec<Span> {
        let jobs = self.jobs.iter().filter(|job| job.is_disabled()).map(|job| job.node.span);
        let steps = self.jobs.iter().flat_map(|job| &job.steps).filter(|step| step.is_disabled()).map(|step| step.node.span);
        jobs.chain(steps).collect()
    }
}

impl<'y> Job<'y> {
    fn read(entry: &'y Entry, inherited: Option<ShellKind>) -> Self {
        let node = &entry.value;
        let shell = default_shell(node).or(inherited).unwrap_or_else(|| ShellKind::of_runner(node.get("runs-on")));
        Self {
            key: &entry.key,
            node,
            permissions: Permissions::read(node),
            env: entries(node, "env"),
            condition: node.get("if"),
            steps: Step::read_all(node.get("steps"), shell),
            call: node.get("uses").and_then(Uses::read),
        }
    }

    #[must_use]
    pub fn id(&self) -> &'y str {
        self.key.as_str().unwrap_or_default()
    }

    /// Its condition can never hold.
    #[must_use]
    pub fn is_disabled(&self) -> bool {
        self.condition.is_some_and(placed::never_holds)
    }

    /// The nodes that name images: the container and the services.
    #[must_use]
    pub fn images(&self) -> Vec<&'y Node> {
        let services = entries(self.node, "services").iter().map(|entry| &entry.value);
        let containers = self.node.get("container").into_iter().chain(services);
        containers.filter_map(|node| if node.is_mapping() { node.get("image") } else { Some(node) }).collect()
    }

    /// The values that a key of the matrix takes, where all of them are written out.
    #[must_use]
    pub fn matrix_values(&self, name: &str) -> Option<Vec<&'y Node>> {
        let matrix = self.node.get("strategy")?.get("matrix")?;
        let listed = matrix.get(name).map(Node::as_sequence).unwrap_or_default();
        let included = matrix.get("include").map(Node::as_sequence).unwrap_or_default();
        let values: Vec<&Node> = listed.iter().chain(included.iter().filter_map(|item| item.get(name))).collect();
        let open = matrix.get(name).is_some_and(|node| !node.is_sequence())
            || matrix.get("include").is_some_and(|node| !node.is_sequence());
        let fixed = values.iter().all(|node| placed::all_expressions(node).is_empty());
        (!open && fixed && !values.is_empty()).then_some(values)
    }

    /// The values that the matrix writes out for a path, `image` or `config.image`; those of its expressions are not among them.
    #[must_use]
    pub fn matrix_written(&self, path: &str) -> Vec<&'y Node> {
        let Some(matrix) = self.node.get("strategy").and_then(|strategy| strategy.get("matrix")) else { return Vec::new() };
        let (name, below) = path.split_once('.').map_or((path, None), |(name, below)| (name, Some(below)));
        let listed = matrix.get(name).map(Node::as_sequence).unwrap_or_default();
        let included = matrix.get("include").map(Node::as_sequence).unwrap_or_default();
        let values = listed.iter().chain(included.iter().filter_map(|item| item.get(name)));
        let at_end =
            |node: &'y Node| below.into_iter().flat_map(|below| below.split('.')).try_fold(node, |node, key| node.get(key));
        values.filter_map(at_end).filter(|node| placed::expressions(node).is_empty()).collect()
    }
}

fn default_shell(node: &Node) -> Option<ShellKind> {
    node.get("defaults")?.get("run")?.get("shell")?.as_str().map(ShellKind::parse)
}

/// A step and what surrounds it: a job of a workflow, or a composite action, which has neither.
#[derive(Clone, Copy, Debug)]
pub struct Site<'m, 'y> {
    pub step: &'m Step<'y>,
    pub job: Option<&'m Job<'y>>,
    pub workflow: Option<&'m Workflow<'y>>,
}

impl<'m, 'y> Site<'m, 'y> {
    /// The environment variables that are in force, innermost first: a name's first entry is the one that counts.
    pub fn env(&self) -> impl Iterator<Item = &'y Entry> + use<'y> {
        let job = self.job.map(|job| job.env).unwrap_or_default();
        let workflow = self.workflow.map(|workflow| workflow.env).unwrap_or_default();
        self.step.env.iter().chain(job).chain(workflow)
    }

    /// The value of an environment variable that the workflow sets.
    #[must_use]
    pub fn env_value(&self, name: &str) -> Option<&'y Node> {
        self.env().find(|entry| entry.key.as_str() == Some(name)).map(|entry| &entry.value)
    }

    /// The steps of the same job or action that run before this one.
    pub fn earlier(&self) -> impl Iterator<Item = &'m Step<'y>> + use<'m, 'y> {
        let steps = self.job.map(|job| job.steps.as_slice()).unwrap_or_default();
        let here = self.step.node.span.start;
        steps.iter().take_while(move |step| step.node.span.start < here)
    }

    /// The steps of the same job that run after this one.
    pub fn later(&self) -> impl Iterator<Item = &'m Step<'y>> + use<'m, 'y> {
        let steps = self.job.map(|job| job.steps.as_slice()).unwrap_or_default();
        let here = self.step.node.span.start;
        steps.iter().filter(move |step| step.node.span.start > here)
    }
}

/// A `uses:` and what surrounds it: a step, or a job that calls a reusable workflow and has no step.
#[derive(Clone, Copy, Debug)]
pub struct Used<'m, 'y> {
    pub uses: &'m Uses<'y>,
    pub step: Option<&'m Step<'y>>,
    pub job: Option<&'m Job<'y>>,
}
