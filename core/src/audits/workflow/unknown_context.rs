//! An expression that reads what is not there.

use crate::audit::{Audit, Check, Context};
use crate::config::nearest;
use crate::finding::Fix;
use crate::model::action::Action;
use crate::model::placed::{self, Placed};
use crate::model::schema::{self, CONTEXTS, Position, Scope, Sight};
use crate::model::workflow::Workflow;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::{Access, Expression, ExpressionKind, KNOWN_FUNCTIONS, Segment, signature};
use crate::syntax::yaml::Node;
use crate::text::{Located, Span};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unknown-context"),
        family: Family::Workflow,
        title: text("Expression reads what is not there"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["actionlint:expression"],
        docs: Docs {
            what: text(
                "An expression names a context, a function or a property that does not exist, calls a function with too few or too many \
                 arguments, or reads a context that is not available under its key: `secrets` in an `if`, `env` in a job's `if`, \
                 `matrix` in a job's `if`, `secrets` in a composite action.",
            ),
            why: text(
                "GitHub refuses the workflow over an unknown or unavailable name. A property that does not exist is an empty text: a \
                 guard that compares it never holds, or always does.",
            ),
            fix: text(
                "Read the value under a key where its context is available, and hand it on: by `env` of a step, an output of a job, or \
                 an input. `Contexts reference` says which contexts each key has.",
            ),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Action(check_action)],
};

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check(&schema::workflow(workflow.root), cx);
}

fn check_action(action: &Action<'_>, cx: &mut Context<'_>) {
    check(&schema::action(action.root), cx);
}

fn check(sights: &[Sight<'_>], cx: &mut Context<'_>) {
    for sight in sights {
        let Sight::Scalar { node, at } = sight else { continue };
        if at.scope == Scope::NONE {
            check_plain(node, at, cx);
            continue;
        }
        let all = if at.condition { placed::condition(node) } else { placed::expressions(node) };
        all.iter().for_each(|placed| check_expression(placed, at, cx));
    }
}

/// Keys whose value GitHub takes as it is written.
const PLAIN: &[&str] = &["uses", "needs", "id", "shell", "on", "cron"];

fn check_plain(node: &Node, at: &Position, cx: &mut Context<'_>) {
    if !PLAIN.contains(&at.key) {
        return;
    }
    if let Some(placed) = placed::expressions(node).first() {
        cx.report(placed.island_span(), format!("`{}` of {} takes no expression", at.key, at.of));
    }
}

fn check_expression(placed: &Placed<'_>, at: &Position, cx: &mut Context<'_>) {
    for access in placed.accesses() {
        if let Some(fault) = fault_of(access, at) {
            let fix = did_you_mean(placed, access.span, fault.slip, cx);
            cx.report(placed.span(access.span), fault.message).fix(fix);
        }
    }
    placed.expression.walk(&mut |part: &Expression| {
        if let ExpressionKind::Call { name, arguments } = &part.kind
            && let Some(fault) = fault_of_call(name, arguments.len(), at)
        {
            let fix = did_you_mean(placed, name.span, fault.slip, cx);
            cx.report(placed.span(name.span), fault.message).fix(fix);
        }
    });
}

/// What is wrong, and where a name was almost right: what stands there and what is meant.
struct Fault {
    message: String,
    slip: Option<(String, &'static str)>,
}

impl From<String> for Fault {
    fn from(message: String) -> Self {
        Self { message, slip: None }
    }
}

/// Writes the name that was almost written, where it stands once in the span.
fn did_you_mean(placed: &Placed<'_>, span: Span, slip: Option<(String, &str)>, cx: &Context<'_>) -> Option<Fix> {
    let (written, meant) = slip.filter(|_| placed.alias.is_none())?;
    let source = placed.scalar.value.get(placed.base()..)?;
    let [at] = <[_; 1]>::try_from(span.of(source).match_indices(written.as_str()).map(|(at, _)| at).collect::<Vec<_>>()).ok()?;
    let start = span.start + at;
    cx.safe_fix(format!("Write `{meant}`"), [placed.replace(Span::new(start, start + written.len()), meant)])
}

fn fault_of(access: &Access, at: &Position) -> Option<Fault> {
    let name = access.context();
    if name.is_empty() {
        return None;
    }
    let Some(scope) = Scope::of_context(name) else {
        let near = nearest(name, CONTEXTS.iter().map(|&(known, _)| known));
        let meant = near.map(|near| format!("; `{near}` is")).unwrap_or_default();
        let slip = near.map(|near| (name.to_owned(), near));
        return Some(Fault { message: format!("`{name}` is no context{meant}"), slip });
    };
    if !at.scope.has(scope) {
        let there: Vec<String> = at.scope.contexts().iter().map(|name| format!("`{name}`")).collect();
        let message = format!("`{name}` is not available in `{}` of {}, which has {}", at.key, at.of, there.join(", "));
        return Some(message.into());
    }
    let Some(Segment::Name(property)) = access.path.get(1) else { return None };
    if let Some((_, known)) = CLOSED.iter().find(|(context, _)| context.eq_ignore_ascii_case(name)) {
        return unknown_property(name, property, known);
    }
    let Some(Segment::Name(third)) = access.path.get(2) else { return None };
    let (_, known) = CLOSED_BELOW.iter().find(|(context, _)| context.eq_ignore_ascii_case(name))?;
    unknown_property(&format!("{name}.{property}"), third, known)
}

fn unknown_property(of: &str, property: &str, known: &[&'static str]) -> Option<Fault> {
    if known.iter().any(|known| known.eq_ignore_ascii_case(property)) {
        return None;
    }
    let near = nearest(property, known.iter().copied());
    let meant = near.map(|near| format!("; `{near}` is there")).unwrap_or_default();
    let slip = near.map(|near| (property.to_owned(), near));
    Some(Fault { message: format!("`{of}` has no `{property}`: it is always empty{meant}"), slip })
}

fn fault_of_call(name: &Located<String>, arguments: usize, at: &Position) -> Option<Fault> {
    let called = &name.value;
    let Some(known) = signature(called) else {
        let near = nearest(called, KNOWN_FUNCTIONS.iter().map(|function| function.name));
        let meant = near.map(|near| format!("; `{near}` is")).unwrap_or_default();
        let slip = near.map(|near| (called.clone(), near));
        return Some(Fault { message: format!("`{called}` is no function{meant}"), slip });
    };
    let needed = match known.name {
        "always" | "cancelled" | "failure" | "success" => Scope::STATUS,
        "hashFiles" => Scope::HASH_FILES,
        _ => Scope::NONE,
    };
    if !at.scope.has(needed) {
        return Some(format!("`{called}()` is not available in `{}` of {}", at.key, at.of).into());
    }
    if matches!(known.name, "success" | "failure") && arguments > 0 && !at.of.contains("job") {
        return Some(format!("`{called}()` takes names of jobs in the `if` of a job only").into());
    }
    (!known.accepts(arguments)).then(|| format!("`{called}()` does not take {arguments} arguments").into())
}

/// The properties of the contexts that are the same in every run (GitHub documentation, "Contexts reference"; actions/runner,
/// `GitHubContext`, `JobContext`, `RunnerContext`).
const CLOSED: &[(&str, &[&str])] = &[
    ("github", GITHUB),
    ("runner", &["name", "os", "arch", "temp", "tool_cache", "debug", "environment", "workspace"]),
    (
        "job",
        &[
            "check_run_id",
            "container",
            "services",
            "status",
            "workflow_ref",
            "workflow_sha",
            "workflow_repository",
            "workflow_file_path",
        ],
    ),
    ("strategy", &["fail-fast", "job-index", "job-total", "max-parallel"]),
];

/// Those of each job or step below a context.
const CLOSED_BELOW: &[(&str, &[&str])] =
    &[("steps", &["outputs", "conclusion", "outcome"]), ("needs", &["outputs", "result"]), ("jobs", &["outputs", "result"])];

const GITHUB: &[&str] = &[
    "action",
    "action_path",
    "action_ref",
    "action_repository",
    "action_status",
    "actor",
    "actor_id",
    "api_url",
    "artifacts",
    "artifacts_list",
    "base_ref",
    "env",
    "event",
    "event_name",
    "event_path",
    "graphql_url",
    "head_ref",
    "job",
    "job_workflow_sha",
    "output",
    "path",
    "ref",
    "ref_name",
    "ref_protected",
    "ref_type",
    "repository",
    "repository_id",
    "repository_owner",
    "repository_owner_id",
    "repository_visibility",
    "repositoryUrl",
    "retention_days",
    "run_attempt",
    "run_id",
    "run_number",
    "secret_source",
    "server_url",
    "sha",
    "state",
    "step_summary",
    "token",
    "triggering_actor",
    "workflow",
    "workflow_ref",
    "workflow_sha",
    "workspace",
];
