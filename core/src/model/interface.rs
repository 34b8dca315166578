//! What a reusable workflow or a local action takes and gives, and how it is called: the two sides of a call across files.

use crate::model::action::{Action, Runs};
use crate::model::placed;
use crate::model::step::{Does, Step, entries};
use crate::model::typing::{Surroundings, Type};
use crate::model::uses::{Target, Uses};
use crate::model::workflow::{Job, Workflow};
use crate::place::Place;
use crate::syntax::expression::Segment;
use crate::syntax::yaml::{Entry, Node};
use crate::text::{File, Span};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What can be called, as its file declares it. Names are compared without regard to case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interface {
    /// A reusable workflow rather than an action.
    pub workflow: bool,
    pub inputs: Vec<Parameter>,
    pub secrets: Vec<Parameter>,
    pub outputs: Vec<String>,
    /// The file has faults, so that it may declare more than was read.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub flawed: bool,
    /// It is a program, which may give outputs that it does not declare.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub program: bool,
}

/// An input or a secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parameter {
    pub name: String,
    /// It must be given, for nothing stands in for it.
    pub required: bool,
    /// `string`, `boolean`, `number`; empty where it is not said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub kind: String,
}

/// A call of something in this repository.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Call {
    /// From the repository's root, without `./`; an action's folder, or a workflow's file.
    pub target: String,
    pub workflow: bool,
    pub place: Place,
    pub inputs: Vec<Given>,
    /// None where all secrets are handed on by `secrets: inherit`.
    pub secrets: Option<Vec<Given>>,
    /// The outputs of the call that the caller reads.
    pub outputs: Vec<Given>,
    /// Its job or step never runs.
    pub disabled: bool,
    /// Nothing but this repository's own files can lie where it looks: an action that is not among them is missing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own: bool,
}

/// A name that the caller writes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Given {
    pub name: String,
    pub place: Place,
    /// Of which kind its value is, where that is certain: `boolean`, `number` or `string`; `expression:` stands before the kind of one
    /// that is computed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub literal: Option<String>,
}

impl Interface {
    /// The interface of a workflow that can be called.
    #[must_use]
    pub fn of_workflow(workflow: &Workflow<'_>) -> Option<Self> {
        let call = workflow.triggers.get("workflow_call")?;
        let parts = |key: &str| call.filters.map(|node| entries(node, key)).unwrap_or_default();
        let names = |entry: &Entry| entry.key.as_str().map(str::to_owned);
        Some(Self {
            workflow: true,
            inputs: parts("inputs").iter().filter_map(parameter).collect(),
            secrets: parts("secrets").iter().filter_map(parameter).collect(),
            outputs: parts("outputs").iter().filter_map(names).collect(),
            flawed: workflow.flawed,
            program: false,
        })
    }

    #[must_use]
    pub fn of_action(action: &Action<'_>) -> Self {
        let outputs = entries(action.root, "outputs").iter().filter_map(|entry| entry.key.as_str().map(str::to_owned));
        Self {
            workflow: false,
            inputs: action.inputs.iter().filter_map(parameter).collect(),
            secrets: Vec::new(),
            outputs: outputs.collect(),
            flawed: action.flawed,
            program: !matches!(action.runs, Runs::Composite(_)),
        }
    }
}

impl Call {
    /// Every place that the call names.
    pub fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        let given = self.inputs.iter_mut().chain(self.secrets.iter_mut().flatten()).chain(&mut self.outputs);
        std::iter::once(&mut self.place).chain(given.map(|given| &mut given.place))
    }
}

fn parameter(entry: &Entry) -> Option<Parameter> {
    let value = &entry.value;
    let required = value.get("required").is_some_and(|node| node.as_str() == Some("true")) && value.get("default").is_none();
    let kind = value.get("type").and_then(Node::as_str).unwrap_or_default().to_owned();
    Some(Parameter { name: entry.key.as_str()?.to_owned(), required, kind })
}

/// The workflows after which a workflow runs: `on.workflow_run.workflows`.
#[must_use]
pub fn follows(workflow: &Workflow<'_>, file: &File<'_>) -> Vec<Given> {
    let run = workflow.triggers.get("workflow_run").and_then(|trigger| trigger.filters);
    let names = run.and_then(|run| run.get("workflows")).map(Node::items).unwrap_or_default();
    let named = names.iter().filter(|node| node.alias.is_none()).filter_map(|node| Some((node.as_str()?, node)));
    named.map(|(name, node)| Given { name: name.to_owned(), place: Place::new(file, node.span), literal: None }).collect()
}

/// The calls that a workflow makes.
#[must_use]
pub fn calls_of_workflow(workflow: &Workflow<'_>, file: &File<'_>) -> Vec<Call> {
    let reads = Reads::of(workflow.root);
    let called = workflow.jobs.iter().filter_map(|job| call_of_job(job, workflow, &reads, file));
    let stepped = workflow.jobs.iter().flat_map(|job| {
        let elsewhere = job.steps.iter().any(checks_out_elsewhere);
        let steps = job.steps.iter().filter(move |_| !elsewhere);
        let reads = &reads;
        let untouched = job.steps.iter().take_while(|step| is_plain_checkout(step)).last().map_or(0, |step| step.node.span.end);
        steps.filter_map(move |step| {
            let call = call_of_step(step, job.node, reads, job.is_disabled(), file)?;
            let first = job.steps.iter().find(|later| later.node.span.start >= untouched);
            let own = call.own || untouched > 0 && first.is_some_and(|first| first.node.span == step.node.span);
            Some(Call { own, ..call })
        })
    });
    called.chain(stepped).collect()
}

/// The calls that a composite action makes.
#[must_use]
pub fn calls_of_action(action: &Action<'_>, file: &File<'_>) -> Vec<Call> {
    let reads = Reads::of(action.root);
    action.steps().iter().filter_map(|step| call_of_step(step, action.root, &reads, false, file)).collect()
}

/// A checkout of the commit that runs, after which the workspace holds this repository's files and no others.
fn is_plain_checkout(step: &Step<'_>) -> bool {
    let changes = ["repository", "path", "ref", "sparse-checkout", "submodules", "filter"];
    step.uses().is_some_and(|uses| uses.is("actions/checkout")) && changes.iter().all(|name| step.input(name).is_none())
}

/// The workspace's root may be another repository than this one.
fn checks_out_elsewhere(step: &Step<'_>) -> bool {
    let checkout = step.uses().is_some_and(|uses| uses.is("actions/checkout"));
    checkout && (step.input("repository").is_some() || step.input("path").is_some())
}

fn local<'y>(uses: &Uses<'y>) -> Option<&'y str> {
    match uses.target {
        Target::Local(path) => path.strip_prefix("./"),
        Target::SelfRepository(path) => Some(path),
        _ => None,
    }
}

fn call_of_job(job: &Job<'_>, workflow: &Workflow<'_>, reads: &Reads, file: &File<'_>) -> Option<Call> {
    let uses = job.call.as_ref().filter(|uses| uses.node.alias.is_none())?;
    let secrets = job.node.get("secrets");
    Some(Call {
        target: local(uses)?.to_owned(),
        workflow: true,
        place: Place::new(file, uses.span()),
        inputs: entries(job.node, "with")
            .iter()
            .filter_map(|entry| Some(typed(given(entry, file)?, entry, job, workflow)))
            .collect(),
        secrets: match secrets.and_then(Node::as_str) {
            Some(_) => None,
            None => Some(entries(job.node, "secrets").iter().filter_map(|entry| given(entry, file)).collect()),
        },
        outputs: reads.outputs("needs", job.id(), workflow.root.span, file),
        disabled: job.is_disabled(),
        own: true,
    })
}

fn call_of_step(step: &Step<'_>, within: &Node, reads: &Reads, disabled: bool, file: &File<'_>) -> Option<Call> {
    let Does::Uses(uses, inputs) = &step.does else { return None };
    if uses.node.alias.is_some() {
        return None;
    }
    let id = step.node.get("id").and_then(Node::as_str);
    Some(Call {
        target: local(uses)?.trim_end_matches('/').to_owned(),
        workflow: false,
        place: Place::new(file, uses.span()),
        inputs: inputs.iter().filter_map(|entry| given(entry, file)).collect(),
        secrets: Some(Vec::new()),
        outputs: id.map(|id| reads.outputs("steps", id, within.span, file)).unwrap_or_default(),
        disabled: disabled || step.is_disabled(),
        own: matches!(uses.target, Target::SelfRepository(_)),
    })
}

/// Adds the kind of an expression's value.
fn typed(given: Given, entry: &Entry, job: &Job<'_>, workflow: &Workflow<'_>) -> Given {
    let around = Surroundings { workflow: Some(workflow), job: Some(job), action: None };
    let placed = placed::expressions(&entry.value);
    let [only] = placed.as_slice() else { return given };
    let whole = only.island.len() == only.scalar.value.trim().len();
    let kind = match around.type_of(only.expression) {
        Type::Flag if whole => "boolean",
        Type::Number if whole => "number",
        Type::Text(_) => "string",
        _ => return given,
    };
    Given { literal: Some(format!("{COMPUTED}{kind}")), ..given }
}

/// What stands before the kind of a value that is computed.
pub const COMPUTED: &str = "expression:";

fn given(entry: &Entry, file: &File<'_>) -> Option<Given> {
    let literal = match &entry.value {
        node if node.as_bool().is_some() => Some("boolean"),
        node => node.as_str().filter(|text| !text.contains("${{")).map(|text| match text.trim().parse::<f64>() {
            Ok(_) => "number",
            Err(_) => "string",
        }),
    };
    let place = Place::new(file, entry.key.span);
    Some(Given { name: entry.key.as_str()?.to_owned(), place, literal: literal.map(str::to_owned) })
}

/// The reads of `needs.<id>.outputs.<name>` and `steps.<id>.outputs.<name>` of a file, by context and id in lower case.
struct Reads(BTreeMap<(&'static str, String), Vec<(Span, String)>>);

impl Reads {
    fn of(root: &Node) -> Self {
        let mut reads: BTreeMap<(&'static str, String), Vec<(Span, String)>> = BTreeMap::new();
        for (placed, access) in placed::all_accesses(root) {
            let [Segment::Name(context), Segment::Name(id), Segment::Name(outputs), Segment::Name(name), ..] =
                access.path.as_slice()
            else {
                continue;
            };
            let context = ["needs", "steps"].into_iter().find(|known| context.eq_ignore_ascii_case(known));
            if let Some(context) = context.filter(|_| outputs.eq_ignore_ascii_case("outputs")) {
                let read = (placed.span(access.span), name.clone());
                reads.entry((context, id.to_ascii_lowercase())).or_default().push(read);
            }
        }
        Self(reads)
    }

    /// Those within a span.
    fn outputs(&self, context: &'static str, id: &str, within: Span, file: &File<'_>) -> Vec<Given> {
        let reads = self.0.get(&(context, id.to_ascii_lowercase())).into_iter().flatten();
        let inside = reads.filter(|(span, _)| within.encloses(*span));
        inside.map(|(span, name)| Given { name: name.clone(), place: Place::new(file, *span), literal: None }).collect()
    }
}
