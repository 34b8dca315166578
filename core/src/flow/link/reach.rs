//! Who can start what, and what stands in the way.

use super::world::World;
use crate::flow::hazard::{Class, Reach, Trace};
use crate::model::event;
use crate::model::guard::GuardKind;
use crate::model::program::{EventPart, Gate, Passage, WorkflowPart};
use crate::model::triggers;
use crate::reach::{self, Starter};
use crate::rule::Severity;

/// An event that starts a workflow.
#[derive(Clone, Debug)]
pub(super) struct Start {
    pub(super) event: String,
    /// Anyone can cause it, and it runs with the repository's secrets.
    pub(super) privileged: bool,
    /// It starts only when somebody with rights puts a label on something.
    labelled: bool,
    /// Of `workflow_run`: none of the runs that it waits for is a stranger's.
    inside: bool,
    /// Of an action below `.github`: it is made for this repository, which does not call it.
    idle: bool,
}

impl Start {
    /// A call from elsewhere.
    pub(super) fn unknown(idle: bool) -> Self {
        Self { event: "workflow_call".to_owned(), privileged: false, labelled: false, inside: false, idle }
    }
}

/// The events that start a workflow by themselves; a call is none.
pub(super) fn starts(workflow: &WorkflowPart, world: &World<'_>) -> Vec<Start> {
    let events = workflow.events.iter().filter(|event| event.name != "workflow_call");
    events.map(|event| start(event, world)).collect()
}

fn start(event: &EventPart, world: &World<'_>) -> Start {
    let inside = event.name == "workflow_run" && !waits_for_strangers(event, world);
    Start {
        event: event.name.clone(),
        privileged: triggers::is_privileged(&event.name) && !inside,
        labelled: event.types.iter().any(|kind| kind == "labeled")
            && event.types.iter().all(|kind| kind == "labeled" || kind == "unlabeled"),
        inside,
        idle: false,
    }
}

/// Whether a run that `workflow_run` waits for may be a stranger's; so it is where the workflow is not found.
fn waits_for_strangers(event: &EventPart, world: &World<'_>) -> bool {
    let named = |name: &str| {
        world.workflows.iter().find(|(path, workflow)| {
            let file = path.rsplit('/').next().unwrap_or(path);
            workflow.name.as_deref().unwrap_or(file) == name || workflow.name.is_none() && **path == name
        })
    };
    event.workflows.is_empty()
        || event.workflows.iter().any(|name| {
            named(name).is_none_or(|(_, producer)| {
                producer.events.iter().any(|event| triggers::is_privileged(&event.name) || event.name.starts_with("pull_request"))
            })
        })
}

/// What is known of the way to a place besides the event.
#[derive(Clone, Debug, Default)]
pub(super) struct Way<'a> {
    pub(super) gates: Vec<&'a Gate>,
    pub(super) environment: bool,
    pub(super) permission: bool,
    /// An earlier step fails where the head was pushed to after the event.
    pub(super) settled_head: bool,
}

/// Stands for the path of what is read from a pull request's files.
pub(super) const OF_HEAD: &str = "files of the head";

/// The worst way for a text to a place; `None` where nothing leads there.
pub(super) fn of_text(starts: &[Start], way: &Way<'_>, trace: &Trace) -> Option<Reach> {
    let open: Vec<(&Start, Vec<GuardKind>)> = starts.iter().filter_map(|start| Some((start, passed(start, way)?))).collect();
    let bringers = event::bringers(&trace.path);
    let strange = |start: &Start| start.privileged || start.event.starts_with("pull_request") || start.event == "workflow_call";
    let brings = |start: &Start| match trace.path.as_str() {
        OF_HEAD => strange(start),
        _ => bringers.is_empty() || start.event == "workflow_call" || bringers.contains(&start.event.as_str()),
    };
    let brought = open.iter().filter(|(start, _)| brings(start));
    let worst =
        brought.map(|(start, guards)| text_reach(start, guards, trace)).max_by_key(|reach| (!reach.settled, reach.severity));
    worst.or_else(|| {
        let (start, _) = open.first().filter(|_| trace.path != OF_HEAD)?;
        Some(Reach {
            event: start.event.clone(),
            privileged: false,
            guard: None,
            severity: Severity::Low,
            settled: false,
            settled_head: false,
        })
    })
}

fn text_reach(start: &Start, guards: &[GuardKind], trace: &Trace) -> Reach {
    let base = match start {
        _ if start.privileged => Severity::Critical,
        _ if start.idle => Severity::Low,
        _ if start.event.starts_with("pull_request") && start.event != "pull_request_target" => Severity::Medium,
        _ => Severity::High,
    };
    let guard = guards.iter().min().copied();
    // Without secrets, whoever writes the files runs his code anyway.
    let own_code = trace.path == OF_HEAD && !start.privileged;
    let (severity, settled) = match guard {
        _ if own_code => (Severity::Low, true),
        None => (base, false),
        Some(guard) if !guard.keeps_strangers_out() => (base.min(Severity::High), false),
        Some(GuardKind::SameRepository | GuardKind::Merged) => (Severity::Low, true),
        Some(_) if of_another(start, trace) => (base.min(Severity::Medium), false),
        Some(_) => (Severity::Low, true),
    };
    let (event, privileged) = (start.event.clone(), start.privileged);
    Reach { event, privileged, guard, severity, settled, settled_head: false }
}

/// Whoever is trusted here is not who wrote the text: a member comments on a stranger's issue.
fn of_another(start: &Start, trace: &Trace) -> bool {
    start.event == "issue_comment" && !trace.path.starts_with("github.event.comment")
}

/// The worst way for a stranger's code or files into a workspace; `None` where no privileged run takes them.
pub(super) fn of_code(starts: &[Start], way: &Way<'_>, refused: bool) -> Option<Reach> {
    let able = starts.iter().filter(|start| start.privileged && !(refused && start.event == "pull_request_target"));
    let open = able.filter_map(|start| Some((start, passed(start, way)?)));
    let each = open.map(|(start, guards)| {
        let guard = guards.iter().min().copied();
        let settled = guard.is_some_and(GuardKind::keeps_strangers_out);
        let severity = match guard {
            None | Some(GuardKind::SpoofableActor) => Severity::Critical,
            Some(_) if settled => Severity::Low,
            Some(_) => Severity::Medium,
        };
        Reach { event: start.event.clone(), privileged: true, guard, severity, settled, settled_head: way.settled_head }
    });
    each.max_by_key(|reach| (!reach.settled, reach.severity))
}

/// The guards on the way for an event; `None` where the way is closed.
fn passed(start: &Start, way: &Way<'_>) -> Option<Vec<GuardKind>> {
    let mut guards = Vec::new();
    for gate in &way.gates {
        match gate.under(&start.event) {
            Passage::Closed => return None,
            Passage::Behind(more) => guards.extend(more.iter().copied()),
        }
    }
    guards.extend(way.permission.then_some(GuardKind::Permission));
    guards.extend(start.labelled.then_some(GuardKind::Label));
    guards.extend(way.environment.then_some(GuardKind::Environment));
    Some(guards)
}

/// Who starts what lies behind a way.
pub(super) fn starters(starts: &[Start], way: &Way<'_>) -> Vec<reach::Start> {
    let mut found = Vec::new();
    for start in starts {
        let Some(guards) = passed(start, way) else { continue };
        let kept_out = guards.iter().any(|guard| guard.keeps_strangers_out());
        let of_forks = start.event.starts_with("pull_request") && start.event != "pull_request_target";
        let who = match start.event.as_str() {
            "schedule" => Starter::Schedule,
            "workflow_call" => Starter::Callers,
            _ if start.privileged && !kept_out && guards.is_empty() => Starter::Anyone,
            _ if start.privileged && !kept_out => Starter::Approved,
            _ => Starter::Writers,
        };
        found.push(reach::Start { who, event: start.event.clone() });
        if of_forks && !kept_out {
            found.push(reach::Start { who: Starter::Forks, event: start.event.clone() });
        }
    }
    found
}

/// Who writes a field in these runs: of a run that only insiders cause, insiders.
pub(super) fn class_in(starts: &[Start], path: &str, class: Class) -> Class {
    let inside = starts.iter().any(|start| start.inside);
    if inside && path.starts_with("github.event.workflow_run") { class.min(Class::Insider) } else { class }
}
