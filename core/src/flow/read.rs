//! What a file adds to the program: its jobs and steps, reduced to what flows where and what runs.

mod cache;
mod cmd;
mod code;
mod framing;
mod gate;
mod makefile;
mod origins;
mod paste;
mod power_shell;
mod scripts;
pub(super) mod shell;
mod step;
mod used;

pub use paste::{PastedSecret, pasted_secrets};
pub use scripts::scripts;

use crate::flow::secret::read as secret;
use crate::model::action::{Action, Runs};
use crate::model::holdings::holdings;
use crate::model::program::{ActionPart, Binding, CallPart, EventPart, InputPart, JobPart, Program, WorkflowPart};
use crate::model::triggers::Trigger;
use crate::model::uses::{Target, Uses};
use crate::model::workflow::{Job, Site, Workflow};
use crate::place::Place;
use crate::syntax::yaml::{Entry, Node, Scalar};
use crate::text::File;
use origins::Scope;

/// A workflow's part of the program.
#[must_use]
pub fn workflow(file: &File<'_>, workflow: &Workflow<'_>) -> Program {
    let scope = Scope { file, job: None };
    let events: Vec<EventPart> = workflow.triggers.list.iter().map(|trigger| event(file, trigger)).collect();
    let called = workflow.triggers.get("workflow_call").and_then(|trigger| trigger.filters);
    let outputs = called.and_then(|filters| filters.get("outputs")).map(Node::as_mapping).unwrap_or_default();
    let mut inputs = inputs(workflow, "workflow_call", true);
    inputs.extend(self::inputs(workflow, "workflow_dispatch", false));
    Program::Workflow(WorkflowPart {
        name: workflow.root.get("name").and_then(Node::as_str).map(str::to_owned),
        events,
        inputs,
        outputs: values(outputs, scope),
        env: bindings(workflow.env, scope),
        jobs: workflow.jobs.iter().map(|read| job(file, read, workflow)).collect(),
    })
}

/// An action's part of the program; only composite actions have steps.
#[must_use]
pub fn action(file: &File<'_>, action: &Action<'_>) -> Option<Program> {
    let Runs::Composite(steps) = &action.runs else { return None };
    let scope = Scope { file, job: None };
    let outputs = action.root.get("outputs").map(Node::as_mapping).unwrap_or_default();
    let inputs = action.inputs.iter().filter_map(|entry| {
        let name = entry.key.as_str()?.to_owned();
        let default = entry.value.get("default").map(|node| binding(&name, node, scope));
        Some(default.unwrap_or(Binding { name, origins: Vec::new(), values: Vec::new() }))
    });
    let steps = steps.iter().map(|step| step::step(file, Site { step, job: None, workflow: None }));
    Some(Program::Action(ActionPart { inputs: inputs.collect(), outputs: values(outputs, scope), steps: steps.collect() }))
}

fn event(file: &File<'_>, trigger: &Trigger<'_>) -> EventPart {
    let texts = |key: &str| {
        let items = trigger.filters.and_then(|filters| filters.get(key)).map(Node::items).unwrap_or_default();
        items.iter().filter_map(Node::as_str).map(str::to_owned).collect()
    };
    EventPart {
        name: trigger.name.to_owned(),
        types: texts("types"),
        workflows: texts("workflows"),
        place: Place::new(file, trigger.span),
    }
}

fn inputs(workflow: &Workflow<'_>, event: &str, called: bool) -> Vec<InputPart> {
    let declared = workflow.triggers.get(event).and_then(|trigger| trigger.filters).and_then(|filters| filters.get("inputs"));
    let entries = declared.map(Node::as_mapping).unwrap_or_default().iter();
    let read = entries.filter_map(|entry| {
        let kind = entry.value.get("type").and_then(Node::as_str).unwrap_or("string");
        Some(InputPart { name: entry.key.as_str()?.to_owned(), called, free: kind == "string" })
    });
    read.collect()
}

fn job<'y>(file: &File<'_>, job: &Job<'y>, workflow: &Workflow<'y>) -> JobPart {
    let scope = Scope { file, job: Some(job) };
    let needs = job.node.get("needs").map(Node::items).unwrap_or_default();
    let asks_status = |scalar: &Scalar| scalar.condition().uses_status_function();
    let call = job.call.as_ref().map(|uses| {
        let with = job.node.get("with").map(Node::as_mapping).unwrap_or_default();
        let secrets = job.node.get("secrets").map(Node::as_mapping).unwrap_or_default();
        CallPart { secrets: bindings(secrets, scope), ..call(uses, with, scope) }
    });
    let container = job.node.get("container").and_then(|node| node.get("env")).map(Node::as_mapping).unwrap_or_default();
    JobPart {
        id: job.id().to_owned(),
        needs: needs.iter().filter_map(Node::as_str).map(str::to_owned).collect(),
        gate: gate::gate(job.condition),
        stubborn: job.condition.and_then(Node::as_scalar).is_some_and(asks_status),
        environment: job.node.get("environment").is_some_and(|node| !node.is_null()),
        disabled: job.is_disabled(),
        env: bindings(job.env, scope).into_iter().chain(bindings(container, scope)).collect(),
        outputs: bindings(job.node.get("outputs").map(Node::as_mapping).unwrap_or_default(), scope),
        runner: job.node.get("runs-on").map(|node| scope.below(node)).unwrap_or_default(),
        self_hosted: is_self_hosted(job.node),
        cache: cache::filled(file, job, workflow),
        steps: job.steps.iter().map(|step| step::step(file, Site { step, job: Some(job), workflow: Some(workflow) })).collect(),
        call,
        holdings: holdings(job, workflow),
        place: Place::new(file, job.key.span),
    }
}

fn call(uses: &Uses<'_>, with: &[Entry], scope: Scope<'_, '_, '_>) -> CallPart {
    let (target, local) = match &uses.target {
        Target::Local(path) => (path.trim_start_matches("./").trim_end_matches('/').to_owned(), true),
        Target::SelfRepository(path) => ((*path).trim_end_matches('/').to_owned(), true),
        Target::Repository(remote) => (remote.slug(), false),
        Target::Docker(_) | Target::Malformed => (String::new(), false),
    };
    let fixed = with.iter().filter_map(|entry| {
        let text = entry.value.as_str().filter(|text| text.len() <= LONGEST_FIXED && !text.contains("${{"))?;
        Some((entry.key.as_str()?.to_ascii_lowercase(), text.to_owned()))
    });
    CallPart {
        target,
        local,
        with: bindings(with, scope),
        secrets: Vec::new(),
        fixed: fixed.collect(),
        version: used::version(uses, scope),
        place: Place::new(scope.file, uses.span()),
    }
}

/// Names and what stands behind them; also those that nothing flows into, which may hide an outer one.
fn bindings(entries: &[Entry], scope: Scope<'_, '_, '_>) -> Vec<Binding> {
    let named = entries.iter().filter_map(|entry| Some((entry.key.as_str()?, &entry.value)));
    named.map(|(name, node)| binding(name, node, scope)).collect()
}

/// As `bindings`, for entries whose text is below `value:`.
fn values(entries: &[Entry], scope: Scope<'_, '_, '_>) -> Vec<Binding> {
    let named = entries.iter().filter_map(|entry| Some((entry.key.as_str()?, entry.value.get("value")?)));
    named.map(|(name, node)| binding(name, node, scope)).collect()
}

/// What decides what an action does is short, in bytes.
const LONGEST_FIXED: usize = 40;

/// A value of more parts is followed through the first ones.
const MAX_PARTS: usize = 8;

fn binding(name: &str, node: &Node, scope: Scope<'_, '_, '_>) -> Binding {
    let mut origins = scope.of_node(node);
    origins.truncate(MAX_PARTS);
    Binding { name: name.to_owned(), origins, values: secret::of_node(node, scope.file) }
}

fn is_self_hosted(job: &Node) -> bool {
    let labels = job.get("runs-on").map(|node| node.get("labels").unwrap_or(node).items()).unwrap_or_default();
    labels.iter().filter_map(Node::as_str).any(|label| label.trim().eq_ignore_ascii_case("self-hosted"))
}
