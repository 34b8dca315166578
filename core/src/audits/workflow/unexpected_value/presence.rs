//! What a workflow, a job, a step or an action cannot be without.

use crate::audit::Context;
use crate::model::action::{Action, Runs};
use crate::model::step::entries;
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Persona, Severity};
use crate::syntax::yaml::{Entry, Node};

pub(super) fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    if workflow.flawed {
        return;
    }
    let jobs = workflow.root.entry("jobs").filter(|jobs| !jobs.value.is_null());
    match jobs {
        Some(jobs) if jobs.value.is_mapping() && workflow.jobs.is_empty() => {
            cx.report(jobs.key.span, "the workflow has no jobs");
        }
        None if workflow.root.entry("jobs").is_none() && workflow.root.get("on").is_some() && !merges(workflow.root) => {
            cx.report(workflow.headline(), "the workflow has no `jobs`");
        }
        _ => {}
    }
    check_required(workflow.root, "concurrency", "group", cx);
    for job in workflow.jobs.iter().filter(|job| job.node.alias.is_none() && job.node.is_mapping() && !merges(job.node)) {
        check_job(job, cx);
    }
}

fn merges(node: &Node) -> bool {
    node.get("<<").is_some()
}

/// A mapping below a key that is nothing without one of its keys.
fn check_required(node: &Node, key: &str, required: &str, cx: &mut Context<'_>) {
    let Some(entry) = node.entry(key).filter(|entry| entry.value.is_mapping() && entry.value.alias.is_none()) else { return };
    if entry.value.get(required).is_none() && !merges(&entry.value) {
        cx.report(entry.key.span, format!("`{key}` has no `{required}`"));
    }
}

fn check_job(job: &Job<'_>, cx: &mut Context<'_>) {
    check_required(job.node, "concurrency", "group", cx);
    check_required(job.node, "environment", "name", cx);
    if job.node.get("uses").is_none() {
        check_own_job(job, cx);
    }
    let limits = [job.node].into_iter().chain(job.steps.iter().map(|step| step.node).filter(|step| step.alias.is_none()));
    for limit in limits.filter_map(|node| node.get("timeout-minutes")) {
        if number(limit).is_some_and(|minutes| minutes <= 0.0) {
            cx.report(limit.span, "`timeout-minutes` is more than 0");
        }
    }
    let parallel = job.node.get("strategy").and_then(|strategy| strategy.get("max-parallel"));
    if let Some(parallel) = parallel.filter(|node| number(node).is_some_and(|number| number < 1.0 || number.fract() != 0.0)) {
        if number(parallel) == Some(0.0) {
            cx.report(parallel.span, "`max-parallel: 0` limits nothing").severity(Severity::Low).persona(Persona::Pedantic);
        } else {
            cx.report(parallel.span, "`max-parallel` is a whole number, 1 or more");
        }
    }
}

fn number(node: &Node) -> Option<f64> {
    node.as_str().filter(|_| node.alias.is_none())?.trim().parse().ok()
}

fn check_own_job(job: &Job<'_>, cx: &mut Context<'_>) {
    match job.node.entry("runs-on") {
        None => {
            cx.report(job.key.span, format!("the job `{}` has neither `runs-on` nor `uses`", job.id()));
        }
        Some(runs_on) if is_empty(&runs_on.value) => {
            cx.report(runs_on.key.span, "`runs-on` names no runner");
        }
        Some(_) => {}
    }
    match job.node.entry("steps") {
        None => {
            cx.report(job.key.span, format!("the job `{}` has no `steps`", job.id()));
        }
        Some(steps) if steps.value.is_sequence() && steps.value.as_sequence().is_empty() => {
            cx.report(steps.key.span, format!("the job `{}` has no steps", job.id()));
        }
        Some(steps) => check_steps(steps.value.as_sequence(), cx),
    }
    let containers = job.node.entry("container").into_iter().chain(entries(job.node, "services"));
    for container in containers.filter(|entry| entry.value.is_mapping() && entry.value.alias.is_none() && !merges(&entry.value)) {
        if container.value.get("image").is_none() {
            let name = container.key.as_str().unwrap_or_default();
            cx.report(container.key.span, format!("`{name}` has no `image`"));
        }
    }
}

/// Nothing is written there that could be something when it runs.
fn is_empty(node: &Node) -> bool {
    node.alias.is_none()
        && (node.is_null()
            || node.as_str().is_some_and(|text| text.trim().is_empty())
            || (node.is_sequence() && node.as_sequence().is_empty())
            || (node.is_mapping() && node.as_mapping().is_empty()))
}

pub(super) fn check_steps(steps: &[Node], cx: &mut Context<'_>) {
    for step in steps.iter().filter(|step| does_nothing(step)) {
        let first = step.as_mapping().first().map_or(step.span, |entry| entry.key.span);
        cx.report(first, "the step has neither `run` nor `uses`");
    }
    let named = steps.iter().filter(|step| step.alias.is_none()).filter_map(|step| step.entry("uses"));
    for uses in named.filter(|uses| is_empty(&uses.value)) {
        cx.report(uses.key.span, "`uses` names no action");
    }
}

fn does_nothing(step: &Node) -> bool {
    let known = ["run", "uses", "parallel", "wait", "wait-all", "cancel", "<<"];
    step.alias.is_none() && step.is_mapping() && known.iter().all(|key| step.get(key).is_none())
}

pub(super) fn check_action(action: &Action<'_>, cx: &mut Context<'_>) {
    if action.flawed {
        return;
    }
    let Some(runs) = action.root.entry("runs") else {
        if !merges(action.root) {
            let first = action.root.as_mapping().first().map_or(action.root.span, |entry| entry.key.span);
            cx.report(first, "the action has no `runs`");
        }
        return;
    };
    let Some(using) = runs.value.entry("using") else { return };
    let lacks = |key: &str| runs.value.is_mapping() && runs.value.get(key).is_none();
    match &action.runs {
        Runs::Composite(_) => {
            if lacks("steps") {
                cx.report(using.key.span, "a composite action has `steps`");
            }
            check_steps(runs.value.get("steps").map(Node::as_sequence).unwrap_or_default(), cx);
            entries(action.root, "outputs").iter().for_each(|output| check_output(output, cx));
        }
        Runs::Docker(None) => {
            cx.report(using.key.span, "a Docker action has an `image`");
        }
        Runs::JavaScript if lacks("main") => {
            cx.report(using.key.span, "a JavaScript action has a `main`");
        }
        Runs::Unknown => {
            let name = using.value.as_str().unwrap_or_default();
            cx.report(using.value.span, format!("`{name}` is nothing that GitHub runs: `composite`, `docker` and `node24` are"));
        }
        Runs::Docker(_) | Runs::JavaScript => {}
    }
}

fn check_output(output: &Entry, cx: &mut Context<'_>) {
    if output.value.is_mapping() && output.value.alias.is_none() && output.value.get("value").is_none() && !merges(&output.value)
    {
        let name = output.key.as_str().unwrap_or_default();
        cx.report(output.key.span, format!("the output `{name}` has no `value`: it is always empty")).severity(Severity::Low);
    }
}
