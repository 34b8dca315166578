//! A name in an expression that nothing defines.

mod awaited;

use crate::audit::{Audit, Check, Context};
use crate::config::nearest;
use crate::finding::Fix;
use crate::model::action::Action;
use crate::model::placed::{self, Placed};
use crate::model::popular::interface;
use crate::model::schema::{self, Position, Sight};
use crate::model::step::{Step, entries};
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::{Access, Segment};
use crate::syntax::yaml::{Entry, Node};
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("undefined-reference"),
        family: Family::Workflow,
        title: text("Expression names what is not defined"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["actionlint:expression", "actionlint:job-needs"],
        docs: Docs {
            what: text(
                "An expression or a `needs` names something that the file does not define: a job in `needs`, `needs.<job>` of a job \
                 that is not in the `needs`, a step in `wait` or `cancel`, a secret whose name GitHub reserves, an output that the job does not have, `steps.<id>` of a step that is not there or has not \
                 run yet, an input that is not declared, a key that is not in the matrix, a job in the outputs of `workflow_call`. \
                 What is computed at run time is left alone. Told to the pedantic persona: a key that the matrix lacks and that stands \
                 in no `if`, and a secret that a reusable workflow reads without declaring it.",
            ),
            why: text(
                "A `needs` that names no job makes GitHub refuse the workflow. Every other such name gives an empty text: a guard that \
                 compares it never holds, or always does.",
            ),
            fix: text(
                "Name what is defined, or define it: an `id` on the step, the job in `needs`, the output in `outputs`, the input in \
                 `on`.",
            ),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Action(check_action)],
};

/// GitHub runs no workflow with so many jobs, and no job with so many steps.
const MOST: usize = 1_000;

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    if workflow.jobs.len() > MOST || workflow.jobs.iter().any(|job| job.steps.len() > MOST) {
        return;
    }
    for job in workflow.jobs.iter().filter(|job| job.node.alias.is_none()) {
        check_needs(job, workflow, cx);
        awaited::check(job, cx);
    }
    let written: Vec<&Job<'_>> = workflow.jobs.iter().filter(|job| job.node.alias.is_none()).collect();
    for (node, at) in scalars(&schema::workflow(workflow.root)) {
        let after = written.partition_point(|job| job.node.span.start <= node.span.start);
        let job = after.checked_sub(1).and_then(|index| written.get(index)).copied();
        let job = job.filter(|job| job.node.span.encloses(node.span));
        each_access(node, at, |placed, access| {
            if let Some(fault) = fault_in_workflow(access, node, job, workflow) {
                fault.report(placed, access, at, cx);
            }
        });
    }
}

fn check_action(action: &Action<'_>, cx: &mut Context<'_>) {
    if action.steps().len() > MOST {
        return;
    }
    for (node, at) in scalars(&schema::action(action.root)) {
        each_access(node, at, |placed, access| {
            let fault = match names(access) {
                Some(("inputs", name)) => undeclared(name, &[action.inputs]),
                Some(("steps", name)) => fault_of_step(name, access, action.steps(), node),
                _ => None,
            };
            if let Some(fault) = fault {
                fault.report(placed, access, at, cx);
            }
        });
    }
}

fn scalars<'y>(sights: &[Sight<'y>]) -> Vec<(&'y Node, Position)> {
    let scalar = |sight: &Sight<'y>| match sight {
        Sight::Scalar { node, at } => Some((*node, *at)),
        _ => None,
    };
    sights.iter().filter_map(scalar).collect()
}

fn each_access(node: &Node, at: Position, mut look: impl FnMut(&Placed<'_>, &Access)) {
    let all = if at.condition { placed::condition(node) } else { placed::expressions(node) };
    for placed in &all {
        placed.accesses().iter().for_each(|access| look(placed, access));
    }
}

/// What is said of an access, and the name that was almost written.
struct Fault {
    message: String,
    near: Option<String>,
    /// It may be meant.
    doubtful: bool,
}

/// Writes the name that was almost written, where its slip stands once in the access.
fn did_you_mean(placed: &Placed<'_>, access: &Access, near: &str, cx: &Context<'_>) -> Option<Fix> {
    let names = access.path.iter().skip(1).filter_map(|segment| match segment {
        Segment::Name(name) => Some(name.as_str()),
        _ => None,
    });
    let slip = names.into_iter().find(|name| nearest(name, [near]).is_some())?;
    let source = placed.scalar.value.get(placed.base()..)?;
    let found: Vec<usize> = access.span.of(source).match_indices(slip).map(|(at, _)| at).collect();
    let [at] = found.as_slice() else { return None };
    let start = access.span.start + at;
    let change = placed.replace(Span::new(start, start + slip.len()), near);
    cx.unsafe_fix(format!("Write `{near}`"), [change].into_iter().filter(|_| placed.alias.is_none()))
}

impl Fault {
    fn new(message: String, near: Option<&str>) -> Self {
        let told = near.map(|near| format!("{message}; `{near}` is"));
        Self { message: told.unwrap_or(message), near: near.map(str::to_owned), doubtful: false }
    }

    /// What is almost the name of something else was meant to be that; anything else may be meant as it is.
    fn doubtful(self) -> Self {
        Self { doubtful: self.near.is_none(), ..self }
    }

    fn report(&self, placed: &Placed<'_>, access: &Access, at: Position, cx: &mut Context<'_>) {
        let fix = self.near.as_deref().and_then(|near| did_you_mean(placed, access, near, cx));
        let finding = cx.report(placed.span(access.span), self.message.clone()).fix(fix);
        // A matrix often has keys for some of its rows only: elsewhere than in a condition, an empty text is what is meant.
        if self.doubtful && !(at.condition && access.context().eq_ignore_ascii_case("matrix")) {
            finding.severity(Severity::Low).persona(Persona::Pedantic);
        }
    }
}

/// The context in lower case, where it is one that is checked, and the first name in it.
fn names(access: &Access) -> Option<(&'static str, &str)> {
    let context = ["inputs", "steps", "needs", "matrix", "jobs", "secrets"]
        .into_iter()
        .find(|name| access.context().eq_ignore_ascii_case(name))?;
    match access.path.get(1)? {
        Segment::Name(name) => Some((context, name)),
        _ => None,
    }
}

fn output(access: &Access) -> Option<&str> {
    match (access.path.get(2)?, access.path.get(3)?) {
        (Segment::Name(outputs), Segment::Name(name)) if outputs.eq_ignore_ascii_case("outputs") => Some(name),
        _ => None,
    }
}

fn fault_in_workflow(access: &Access, node: &Node, job: Option<&Job<'_>>, workflow: &Workflow<'_>) -> Option<Fault> {
    let Some((context, name)) = names(access) else { return fault_of_dispatched(access, workflow) };
    match (context, job) {
        ("inputs", _) => fault_of_input(name, workflow),
        ("secrets", _) => fault_of_secret(name, workflow),
        ("jobs", None) => fault_of_jobs(name, access, workflow),
        ("needs", Some(job)) => fault_of_needs(name, access, job, workflow),
        ("steps", Some(job)) => fault_of_step(name, access, &job.steps, node),
        ("matrix", Some(job)) => fault_of_matrix(name, job),
        _ => None,
    }
}

fn check_needs(job: &Job<'_>, workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let needs = job.node.get("needs").map(Node::items).unwrap_or_default();
    for item in needs.iter().filter(|item| item.alias.is_none()) {
        let Some(name) = item.as_str().filter(|name| !name.contains("${{")) else { continue };
        if find_job(name, workflow).is_none() {
            let near = nearest(name, workflow.jobs.iter().map(Job::id));
            cx.report(item.span, Fault::new(format!("`{name}` is no job of this workflow"), near).message);
        }
    }
}

fn find_job<'m, 'y>(name: &str, workflow: &'m Workflow<'y>) -> Option<&'m Job<'y>> {
    workflow.jobs.iter().find(|job| job.id().eq_ignore_ascii_case(name))
}

fn fault_of_needs(name: &str, access: &Access, job: &Job<'_>, workflow: &Workflow<'_>) -> Option<Fault> {
    let needs: Vec<&str> = job.node.get("needs").map(Node::items).unwrap_or_default().iter().filter_map(Node::as_str).collect();
    if needs.iter().any(|needed| needed.contains("${{")) {
        return None;
    }
    if !needs.iter().any(|needed| needed.eq_ignore_ascii_case(name)) {
        return Some(match find_job(name, workflow) {
            Some(_) => Fault::new(format!("`{name}` is not in the `needs` of `{}`: what it gives is empty here", job.id()), None),
            None => Fault::new(format!("`{name}` is no job of this workflow"), nearest(name, needs)),
        });
    }
    fault_of_output(output(access)?, find_job(name, workflow)?)
}

/// An output that a job with steps does not have; those of a called workflow stand in another file.
fn fault_of_output(output: &str, job: &Job<'_>) -> Option<Fault> {
    let outputs = entries(job.node, "outputs");
    if job.call.is_some() || job.node.get("outputs").is_some_and(|node| !node.is_mapping()) {
        return None;
    }
    missing(output, outputs).then(|| {
        let near = nearest(output, outputs.iter().filter_map(|entry| entry.key.as_str()));
        Fault::new(format!("the job `{}` has no output `{output}`", job.id()), near)
    })
}

fn missing(name: &str, entries: &[Entry]) -> bool {
    let known = |entry: &Entry| entry.key.as_str().is_none_or(|key| key.eq_ignore_ascii_case(name) || key == "<<");
    !entries.iter().any(known)
}

fn fault_of_jobs(name: &str, access: &Access, workflow: &Workflow<'_>) -> Option<Fault> {
    match find_job(name, workflow) {
        Some(job) => fault_of_output(output(access)?, job),
        None => {
            let near = nearest(name, workflow.jobs.iter().map(Job::id));
            Some(Fault::new(format!("`{name}` is no job of this workflow"), near))
        }
    }
}

fn fault_of_step(name: &str, access: &Access, steps: &[Step<'_>], node: &Node) -> Option<Fault> {
    let id = |step: &Step<'_>| step.node.get("id").and_then(Node::as_str).is_some_and(|id| id.eq_ignore_ascii_case(name));
    if steps.iter().any(|step| step.node.alias.is_some() || step.node.get("id").is_some_and(|id| id.alias.is_some())) {
        return None;
    }
    let here = steps.iter().find(|step| step.node.span.encloses(node.span)).map(|step| step.node.span);
    let Some(defined) = steps.iter().find(|step| id(step)) else {
        let ids = steps.iter().filter_map(|step| step.node.get("id")?.as_str());
        return Some(Fault::new(format!("no step has the id `{name}`"), nearest(name, ids)));
    };
    let start = defined.node.span.start;
    match here {
        Some(here) if start > here.start => Some(Fault::new(format!("the step `{name}` runs only after this one"), None)),
        Some(here) if start == here.start => {
            Some(Fault::new(format!("`{name}` is this step itself, which has not run yet"), None))
        }
        _ => fault_of_step_output(output(access)?, defined),
    }
}

/// An output that a widely used action does not declare; it may give it all the same.
fn fault_of_step_output(name: &str, step: &Step<'_>) -> Option<Fault> {
    let remote = step.uses()?.remote()?;
    let mut outputs = interface::outputs(remote)?;
    let near = nearest(name, outputs.clone());
    let known = outputs.any(|output| output.eq_ignore_ascii_case(name));
    (!known).then(|| Fault::new(format!("`{}` declares no output `{name}`", remote.slug()), near).doubtful())
}

/// What `github.event.inputs` gives of a run that was started by hand.
fn fault_of_dispatched(access: &Access, workflow: &Workflow<'_>) -> Option<Fault> {
    let (true, Segment::Name(name)) = (access.starts_with(&["github", "event", "inputs"]), access.path.get(3)?) else {
        return None;
    };
    let dispatch = workflow.triggers.get("workflow_dispatch")?;
    let alias = dispatch.filters.is_some_and(|filters| filters.get("<<").is_some());
    let declared = dispatch.filters.map(|filters| entries(filters, "inputs")).unwrap_or_default();
    if alias || workflow.triggers.has("workflow_call") { None } else { undeclared(name, &[declared]) }
}

fn fault_of_input(name: &str, workflow: &Workflow<'_>) -> Option<Fault> {
    let of = |event: &str| {
        let filters = workflow.triggers.get(event).and_then(|trigger| trigger.filters);
        filters.map(|node| entries(node, "inputs")).unwrap_or_default()
    };
    undeclared(name, &[of("workflow_call"), of("workflow_dispatch")])
}

/// A reusable workflow that says which secrets it takes, and reads another.
fn fault_of_secret(name: &str, workflow: &Workflow<'_>) -> Option<Fault> {
    let reserved = name.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("GITHUB_"));
    if reserved && !name.eq_ignore_ascii_case("GITHUB_TOKEN") && !workflow.triggers.has("workflow_call") {
        let message = format!("no secret may have a name that begins with `GITHUB_`: `secrets.{name}` is always empty");
        return Some(Fault::new(message, None));
    }
    let call = workflow.triggers.get("workflow_call").filter(|_| workflow.triggers.is_only_called())?;
    let declared = call.filters.map(|call| entries(call, "secrets")).unwrap_or_default();
    let undeclared = !declared.is_empty() && missing(name, declared) && !name.eq_ignore_ascii_case("GITHUB_TOKEN");
    undeclared.then(|| {
        let message = format!("the secret `{name}` is not declared: only a caller with `secrets: inherit` gives it");
        // It may come by `secrets: inherit`.
        Fault::new(message, None).doubtful()
    })
}

fn undeclared(name: &str, declared: &[&[Entry]]) -> Option<Fault> {
    declared.iter().all(|entries| missing(name, entries)).then(|| {
        let all = declared.iter().flat_map(|entries| entries.iter().filter_map(|entry| entry.key.as_str()));
        Fault::new(format!("no input `{name}` is declared"), nearest(name, all))
    })
}

fn fault_of_matrix(name: &str, job: &Job<'_>) -> Option<Fault> {
    let Some(matrix) = job.node.get("strategy").and_then(|strategy| strategy.get("matrix")) else {
        let computed = job.node.get("strategy").is_some_and(|node| !node.is_mapping());
        return (!computed).then(|| Fault::new(format!("the job has no matrix, so that `matrix.{name}` is empty"), None));
    };
    let included = matrix.get("include");
    if !matrix.is_mapping() || included.is_some_and(|node| !node.is_sequence()) {
        return None;
    }
    let items = included.map(Node::as_sequence).unwrap_or_default();
    if items.iter().any(|item| !item.is_mapping()) || items.iter().any(|item| !missing(name, item.as_mapping())) {
        return None;
    }
    let rows = matrix.as_mapping();
    missing(name, rows).then(|| {
        let all = rows.iter().chain(items.iter().flat_map(|item| item.as_mapping())).filter_map(|entry| entry.key.as_str());
        Fault::new(
            format!("the matrix has no `{name}`"),
            nearest(name, all.filter(|name| !["include", "exclude"].contains(name))),
        )
        .doubtful()
    })
}
