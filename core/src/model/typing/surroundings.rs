//! What stands around an expression and decides what its contexts hold.

use super::{Fields, Type, matrix};
use crate::model::action::Action;
use crate::model::step::entries;
use crate::model::workflow::{Job, Workflow};
use crate::syntax::expression::Segment;
use crate::syntax::yaml::{Entry, Node};

/// The workflow and job, or the action, in which an expression stands.
#[derive(Clone, Copy, Debug)]
pub struct Surroundings<'m, 'y> {
    pub workflow: Option<&'m Workflow<'y>>,
    pub job: Option<&'m Job<'y>>,
    pub action: Option<&'m Action<'y>>,
}

/// How a step ends (GitHub documentation, "Contexts reference").
const ENDS: [&str; 4] = ["success", "failure", "cancelled", "skipped"];

impl<'y> Surroundings<'_, 'y> {
    /// The kind of what stands at a path of names in lower case; `…` is a name that is not known.
    pub(super) fn type_of_names(&self, names: &[&str]) -> Type {
        match names {
            ["github", below @ ..] => self.github(below),
            ["inputs", name] => self.input(name),
            ["matrix", below @ ..] => self.job.map_or(Type::Unknown, |job| matrix::of_job(job, below)),
            ["env" | "vars" | "secrets", _] => Type::TEXT,
            ["env" | "vars" | "secrets" | "inputs" | "steps" | "needs" | "jobs" | "strategy" | "job" | "runner"] => Type::OBJECT,
            ["steps" | "needs" | "jobs", _] | ["steps" | "needs" | "jobs", _, "outputs"] => Type::OBJECT,
            ["steps" | "needs" | "jobs", _, "outputs", _] => Type::TEXT,
            ["steps", _, "outcome" | "conclusion"] | ["needs" | "jobs", _, "result"] => Type::one_of(ENDS),
            ["strategy", "fail-fast"] => Type::Flag,
            ["strategy", "job-index" | "job-total" | "max-parallel"] => Type::Number,
            ["job", "status"] => Type::one_of(["success", "failure", "cancelled"]),
            ["job", "container"] => {
                Type::Object(Fields::Closed(vec![("id".to_owned(), Type::TEXT), ("network".to_owned(), Type::TEXT)]))
            }
            ["runner", "os"] => Type::one_of(["Linux", "Windows", "macOS"]),
            ["runner", "arch"] => Type::one_of(["X86", "X64", "ARM", "ARM64"]),
            ["runner", "environment"] => Type::one_of(["github-hosted", "self-hosted"]),
            ["runner", "name" | "temp" | "tool_cache"] => Type::TEXT,
            _ => Type::Unknown,
        }
    }

    fn input(&self, name: &str) -> Type {
        if self.action.is_some() {
            return Type::TEXT;
        }
        let called = self.declared("workflow_call", name).map(|input| match kind_of(input) {
            "boolean" => Type::Flag,
            "number" => Type::Number,
            "string" => Type::TEXT,
            _ => Type::Unknown,
        });
        let dispatched = self.declared("workflow_dispatch", name).map(|input| match kind_of(input) {
            "boolean" => Type::Flag,
            "choice" => choices(input),
            "string" | "environment" => Type::TEXT,
            _ => Type::Unknown,
        });
        called.into_iter().chain(dispatched).reduce(Type::or).unwrap_or(Type::Unknown)
    }

    fn declared(&self, event: &str, name: &str) -> Option<&'y Node> {
        let trigger = self.workflow?.triggers.get(event)?;
        find(entries(trigger.filters?, "inputs"), name)
    }

    /// Whether a read gives the text `false` where "no" is meant, which counts as true.
    #[must_use]
    pub fn may_say_false(&self, path: &[Segment]) -> bool {
        let names: Vec<&str> =
            path.iter().map_while(|segment| if let Segment::Name(name) = segment { Some(name.as_str()) } else { None }).collect();
        let is = |name: &str, known: &str| name.eq_ignore_ascii_case(known);
        match names.as_slice() {
            [inputs, name] if is(inputs, "inputs") && path.len() == 2 => match self.action {
                Some(action) => find(action.inputs, name).is_some_and(defaults_to_flag),
                None => {
                    let texts = ["workflow_call", "workflow_dispatch"].map(|event| self.declared(event, name));
                    texts.iter().flatten().any(|input| kind_of(input) == "string" && defaults_to_flag(input))
                }
            },
            [github, event, inputs, name]
                if is(github, "github") && is(event, "event") && is(inputs, "inputs") && path.len() == 4 =>
            {
                self.declared("workflow_dispatch", name).is_some_and(|input| kind_of(input) == "boolean")
            }
            _ => false,
        }
    }
}

fn find<'y>(inputs: &'y [Entry], name: &str) -> Option<&'y Node> {
    let named = |entry: &&Entry| entry.key.as_str().is_some_and(|key| key.eq_ignore_ascii_case(name));
    inputs.iter().find(named).map(|entry| &entry.value)
}

fn kind_of(input: &Node) -> &str {
    input.get("type").and_then(Node::as_str).unwrap_or("string")
}

fn defaults_to_flag(input: &Node) -> bool {
    input.get("default").and_then(Node::as_str).is_some_and(|text| matches!(text, "true" | "false"))
}

fn choices(input: &Node) -> Type {
    let options = input.get("options").map(Node::as_sequence).unwrap_or_default();
    let texts: Option<Vec<&str>> = options.iter().map(|option| option.as_str().filter(|text| !text.contains("${{"))).collect();
    texts.filter(|texts| !texts.is_empty()).map_or(Type::TEXT, Type::one_of)
}
