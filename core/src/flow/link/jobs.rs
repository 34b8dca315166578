//! How far each job reaches: what it holds, who was seen to start it while the program was walked, and what builds on it.

use super::world::World;
use super::{DEEPEST, Walk};
use crate::flow::hazard::{Class, Fault, Hazard};
use crate::model::program::{Channel, JobPart, WorkflowPart};
use crate::place::Place;
use crate::reach::{self, Entry, Holdings, JobReach, Start, Starter, Token};
use std::collections::{BTreeMap, BTreeSet};

/// A job by its file and the first byte of its key.
type Key<'a> = (&'a str, usize);

/// What the walk saw of the jobs.
#[derive(Default)]
pub(super) struct Seen<'a> {
    jobs: BTreeMap<Key<'a>, Visits<'a>>,
    /// The job that is walked.
    inside: Option<Key<'a>>,
    /// The calls that led there.
    callers: Vec<&'a JobPart>,
}

#[derive(Default)]
struct Visits<'a> {
    starts: BTreeSet<Start>,
    entry: Option<Entry>,
    /// The jobs that called its workflow, by their keys.
    callers: BTreeMap<Key<'a>, &'a JobPart>,
    /// An event started its workflow, rather than a call.
    by_event: bool,
    /// The files of the actions that its steps use.
    actions: BTreeSet<&'a str>,
}

fn key(place: &Place) -> Key<'_> {
    (&place.path, place.span.start)
}

impl<'a> Seen<'a> {
    /// The walk has come into a job by these ways.
    pub(super) fn enter(&mut self, job: &'a JobPart, starts: Vec<Start>) {
        self.inside = Some(key(&job.place));
        let visits = self.jobs.entry(key(&job.place)).or_default();
        visits.starts.extend(starts.into_iter().filter(|_| !job.disabled));
        match self.callers.last() {
            Some(caller) => drop(visits.callers.insert(key(&caller.place), caller)),
            None => visits.by_event = true,
        }
    }

    /// The walk follows the job's call.
    pub(super) fn call(&mut self, job: &'a JobPart) {
        self.callers.push(job);
    }

    /// A step of the job uses a local action.
    pub(super) fn uses(&mut self, path: &'a str) {
        if let Some(visits) = self.inside.and_then(|key| self.jobs.get_mut(&key)) {
            visits.actions.insert(path);
        }
    }

    pub(super) fn back(&mut self) {
        self.callers.pop();
    }

    /// The walk is in no job.
    pub(super) fn leave(&mut self) {
        self.inside = None;
    }

    pub(super) fn note(&mut self, hazard: &Hazard) {
        let open = hazard.reach.privileged || hazard.reach.event == "workflow_call";
        let strange = hazard.trace.class == Class::Anyone && !hazard.reach.settled && !hazard.disabled;
        let entry = match &hazard.fault {
            Fault::Checkout { executes: Some(_), .. } | Fault::Artifact { executes: Some(_) } => Entry::Code,
            Fault::Paste { .. } | Fault::Run { .. } => Entry::Text,
            Fault::Write { channel: Channel::Environment | Channel::Path, .. } => Entry::Text,
            _ => return,
        };
        let Some(visits) = self.inside.filter(|_| open && strange).and_then(|key| self.jobs.get_mut(&key)) else { return };
        visits.entry = visits.entry.max(Some(entry));
    }
}

impl<'a> Walk<'_, 'a> {
    /// All jobs, the one that would hurt most first.
    pub(super) fn jobs(&self) -> Vec<JobReach> {
        let mut jobs: Vec<JobReach> = Vec::new();
        for workflow in self.world.workflows.values() {
            jobs.extend(workflow.jobs.iter().map(|job| self.job_reach(job)));
        }
        mark_cache(&mut jobs);
        let feeding = feeding(self.world);
        for job in &mut jobs {
            job.feeds = feeding.contains(&key(&job.place));
            job.rate();
        }
        reach::sort(&mut jobs);
        jobs
    }

    fn job_reach(&self, job: &'a JobPart) -> JobReach {
        let visits = self.seen.jobs.get(&key(&job.place));
        let holdings = visits.map_or_else(|| job.holdings.clone(), |visits| within_calls(job, visits));
        let starts: Vec<Start> = visits.iter().flat_map(|visits| visits.starts.iter().rev().cloned()).collect();
        let strangers = starts.iter().any(|start| start.who >= Starter::Approved);
        let agent = (holdings.agent && strangers).then_some(Entry::Agent);
        let call = job.call.as_ref().filter(|call| call.local && self.world.workflow(&call.target).is_some());
        JobReach {
            id: job.id.clone(),
            place: job.place.clone(),
            holdings,
            starts,
            entry: visits.and_then(|visits| visits.entry).max(agent),
            writes_cache: false,
            feeds: false,
            calls: call.map(|call| call.target.clone()),
            actions: visits.map(|visits| visits.actions.iter().map(|path| (*path).to_owned()).collect()).unwrap_or_default(),
            score: 0,
        }
    }
}

/// What a job holds in a workflow that only calls start: its token can be no more than its callers', and its secrets those they hand on.
fn within_calls(job: &JobPart, visits: &Visits<'_>) -> Holdings {
    let mut holdings = job.holdings.clone();
    if visits.by_event || visits.callers.is_empty() {
        return holdings;
    }
    let callers = || visits.callers.values().map(|caller| &caller.holdings);
    if holdings.token == Token::Default {
        holdings.token = callers().map(|caller| &caller.token).max_by_key(|token| strength(token)).cloned().unwrap_or_default();
        holdings.oidc = callers().any(|caller| caller.oidc);
    }
    // An environment's secrets need no handing on.
    if !job.environment {
        let handed = |name: &String| callers().any(|caller| caller.handed.as_ref().is_none_or(|names| names.contains(name)));
        holdings.secrets.retain(handed);
        holdings.all_secrets &= callers().any(|caller| caller.handed.as_ref().is_none_or(|names| !names.is_empty()));
    }
    holdings
}

fn strength(token: &Token) -> u8 {
    match token {
        Token::Nothing => 0,
        Token::Reads => 1,
        Token::Writes(_) if !token.changes_code() => 2,
        Token::Default => 3,
        Token::Writes(_) => 4,
        Token::WritesAll => 5,
    }
}

/// Where a job that publishes restores the cache, whoever may write that cache can change what is published.
fn mark_cache(jobs: &mut [JobReach]) {
    let blind = |mode: &Option<String>| matches!(mode.as_deref(), Some("none" | "write-only"));
    let restored = jobs
        .iter()
        .any(|job| job.holdings.publishes && job.holdings.restores && !blind(&job.holdings.cache_mode) && !job.starts.is_empty());
    for job in jobs.iter_mut().filter(|_| restored) {
        let mode = job.holdings.cache_mode.as_deref();
        let asks = matches!(mode, Some("read-write" | "write-only"));
        let shared = job.starts.iter().any(|start| shares_cache(start, asks));
        job.writes_cache = shared && job.calls.is_none() && !matches!(mode, Some("none" | "read-only" | "read"));
    }
}

/// Whether a run writes the default branch's cache. Those of pull requests, tags and merge queues have their own, and those that strangers
/// start only read it unless `cache-mode` asks for more (GitHub changelog, July 2026).
fn shares_cache(start: &Start, asks: bool) -> bool {
    let own = start.event.starts_with("pull_request") && start.event != "pull_request_target";
    let own = own || matches!(start.event.as_str(), "merge_group" | "release");
    !own && (asks || matches!(start.who, Starter::Writers | Starter::Schedule))
}

/// The jobs on whose outputs or artifacts others build that hold something.
fn feeding<'a>(world: &World<'a>) -> BTreeSet<Key<'a>> {
    let mut feeding = BTreeSet::new();
    for workflow in world.workflows.values() {
        let mut ahead: Vec<&JobPart> = workflow.jobs.iter().filter(|job| holds(job, world, 0)).collect();
        let mut met: BTreeSet<&str> = BTreeSet::new();
        while let Some(job) = ahead.pop() {
            for needed in workflow.jobs.iter().filter(|other| job.needs.contains(&other.id)) {
                if met.insert(&needed.id) {
                    leave(needed, world, 0, &mut feeding);
                    ahead.push(needed);
                }
            }
        }
        for producer in followed(workflow, world).into_iter().filter(|_| workflow.jobs.iter().any(|job| holds(job, world, 0))) {
            producer.jobs.iter().for_each(|job| leave(job, world, 0, &mut feeding));
        }
    }
    feeding
}

/// What a job, or the workflow that it calls, leaves behind.
fn leave<'a>(job: &'a JobPart, world: &World<'a>, depth: usize, feeding: &mut BTreeSet<Key<'a>>) {
    if (!job.outputs.is_empty() || job.holdings.uploads) && job.call.is_none() {
        feeding.insert(key(&job.place));
    }
    if let Some(called) = called(job, world).filter(|_| depth < DEEPEST) {
        called.jobs.iter().for_each(|job| leave(job, world, depth + 1, feeding));
    }
}

/// Whether a job, or one of the workflow that it calls, is known to hold something.
fn holds(job: &JobPart, world: &World<'_>, depth: usize) -> bool {
    let Holdings { token, oidc, secrets, all_secrets, publishes, .. } = &job.holdings;
    let credentials = *oidc || *all_secrets || !secrets.is_empty() || matches!(token, Token::Writes(_) | Token::WritesAll);
    let within = |workflow: &WorkflowPart| workflow.jobs.iter().any(|job| holds(job, world, depth + 1));
    !job.disabled && (credentials || *publishes || called(job, world).filter(|_| depth < DEEPEST).is_some_and(within))
}

fn called<'a>(job: &JobPart, world: &World<'a>) -> Option<&'a WorkflowPart> {
    job.call.as_ref().filter(|call| call.local).and_then(|call| world.workflow(&call.target))
}

/// The workflows after whose runs this one runs.
fn followed<'a>(workflow: &WorkflowPart, world: &World<'a>) -> Vec<&'a WorkflowPart> {
    let names: Vec<&String> = workflow.events.iter().flat_map(|event| &event.workflows).collect();
    let is_named = |part: &&WorkflowPart| part.name.as_ref().is_some_and(|name| names.contains(&name));
    world.workflows.values().copied().filter(is_named).collect()
}
