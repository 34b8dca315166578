//! Walks one job: its runner, its steps or the workflow that it calls, and what it leaves behind.

use super::bound::{Inputs, Taint, worst};
use super::outputs::Outputs;
use super::reach::{self, Way};
use super::resolve::{Frame, Space};
use super::{DEEPEST, Run, Walk};
use crate::finding::Related;
use crate::flow::hazard::{Class, Fault, Hazard, Reach, Trace};
use crate::flow::known::sources::Encoding;
use crate::model::event::Shape;
use crate::model::program::{Binding, Channel, Gate, Head, JobPart, Manner, WorkflowPart};
use crate::place::Place;
use std::collections::{BTreeMap, BTreeSet};

/// The jobs, each after those that it needs; those of a circle as they stand.
pub(in crate::flow) fn order(jobs: &[JobPart]) -> Vec<usize> {
    let places: BTreeMap<&str, usize> = jobs.iter().enumerate().map(|(at, job)| (job.id.as_str(), at)).collect();
    let mut order: Vec<usize> = Vec::new();
    let mut placed: BTreeSet<usize> = BTreeSet::new();
    // A chain of jobs written in reverse takes as many rounds as it is long; real ones take one or two.
    const ROUNDS: usize = 32;
    for round in 0..=ROUNDS {
        for (at, job) in jobs.iter().enumerate() {
            let ready = || job.needs.iter().all(|id| places.get(id.as_str()).is_none_or(|needed| placed.contains(needed)));
            if !placed.contains(&at) && (round == ROUNDS || ready()) {
                order.push(at);
                placed.insert(at);
            }
        }
        if order.len() == jobs.len() {
            break;
        }
    }
    order
}

impl<'a> Walk<'_, 'a> {
    #[expect(clippy::too_many_arguments, reason = "a job stands in a workflow, a caller and a run")]
    pub(super) fn job(
        &mut self,
        job: &'a JobPart,
        workflow: &'a WorkflowPart,
        inputs: &Inputs<'a>,
        gates: &[&'a Gate],
        outputs: &mut Outputs,
        depth: usize,
        run: &mut Run<'_>,
    ) {
        let Some(fuel) = run.fuel.checked_sub(1) else { return };
        run.fuel = fuel;
        let mut way = Way { gates: gates.to_vec(), ..Way::default() };
        passage(job, workflow, &mut way);
        self.seen.enter(job, reach::starters(run.starts, &way));
        self.walked.insert(&job.place.path);
        let mut frame = Frame::of_job(inputs, outputs, way, job.disabled);
        frame.depth = depth;
        frame.cache = job.cache.as_ref();
        frame.scopes = vec![workflow.env.as_slice(), job.env.as_slice()];
        frame.outer_scopes = frame.scopes.len();
        let mut space = Space::default();
        for origin in &job.runner {
            let taint = self.resolve(origin, &frame, &space);
            self.sink(Fault::Runner, &origin.place, taint, &frame, run);
        }
        self.steps(&job.steps, &mut frame, &mut space, run);
        self.settle(space, job, &frame, run);
        let mut put_out: Vec<(String, Taint)> = Vec::new();
        let space = Space::default();
        for Binding { name, origins, .. } in &job.outputs {
            let each = origins.iter().flat_map(|origin| self.resolve(origin, &frame, &space)).collect();
            put_out.push((name.clone(), worst(each)));
        }
        let mut walked = job.call.is_none();
        if let Some(call) = &job.call {
            let with = call.with.iter().map(|binding| {
                let each = binding.origins.iter().flat_map(|origin| self.resolve(origin, &frame, &space)).collect();
                (binding.name.to_ascii_lowercase(), worst(each))
            });
            let bound: BTreeMap<String, Taint> = with.collect();
            let way = frame.way.gates.clone();
            let called = self.world.workflow(&call.target).filter(|_| call.local && depth < DEEPEST && run.fuel > 0);
            if let Some(called) = called {
                self.seen.call(job);
                put_out.extend(self.workflow(called, Inputs::Bound(bound), &way, depth + 1, run));
                self.seen.back();
                walked = true;
            }
        }
        if walked {
            outputs.finish(&job.id);
        }
        for (name, taint) in put_out {
            outputs.set(&job.id, &name, taint);
        }
    }

    /// Reports what can be done at a place with the worst of the texts that come there.
    pub(super) fn sink(&mut self, fault: Fault, place: &Place, taint: Taint, frame: &Frame<'_, 'a>, run: &Run<'_>) {
        let reached = taint.into_iter().filter(|trace| trace.class > Class::Fixed).filter_map(|mut trace| {
            trace.class = reach::class_in(run.starts, &trace.path, trace.class);
            Some((reach::of_text(run.starts, &frame.way, &trace)?, trace))
        });
        let worst = reached.max_by_key(|(reach, trace)| (trace.class, !reach.settled, reach.severity));
        if let Some((reach, trace)) = worst {
            let runs = match &fault {
                Fault::Paste { .. } | Fault::Run { manner: Manner::Code, .. } => Some("a stranger's text is run here"),
                Fault::Write { channel: Channel::Environment | Channel::Path, .. } => Some("a stranger sets variables here"),
                _ => None,
            };
            if let Some(message) = runs.filter(|_| trace.class == Class::Anyone) {
                let runs = Related { place: place.clone(), message: message.to_owned() };
                self.fills_cache(runs, &trace, &reach, frame);
            }
            self.tell(Hazard { fault, place: place.clone(), trace, reach, disabled: frame.disabled });
        }
    }

    /// Reports a cache that what strangers run can fill, for the runs that restore it later.
    fn fills_cache(&mut self, runs: Related, trace: &Trace, reach: &Reach, frame: &Frame<'_, 'a>) {
        let Some(cache) = frame.cache.filter(|_| reach.privileged && !reach.settled) else { return };
        let (trace, reach) = (trace.clone(), reach.clone());
        let fault = Fault::Cache { asked: cache.asked, runs };
        self.tell(Hazard { fault, place: cache.place.clone(), trace, reach, disabled: frame.disabled });
    }

    /// Reports the untrusted checkouts and artifacts of a job, at its end.
    fn settle(&mut self, space: Space<'a>, job: &JobPart, frame: &Frame<'_, 'a>, run: &Run<'_>) {
        for mut told in space.told {
            let idle = matches!(told.fault, Fault::Artifact { executes: None });
            if idle && told.folder.starts_with('/') {
                continue;
            }
            let refused = told.refuses;
            let way = told.executes_way.as_ref().unwrap_or(&told.way);
            if let Fault::Chosen { executes, holds } = &mut told.fault {
                *holds = job.holdings.is_trusted_with_something();
                let run_it = executes.is_some();
                if let Some(reach) = reach::of_text(run.starts, way, &told.trace).filter(|_| run_it) {
                    let (place, trace, disabled) = (told.place, told.trace, frame.disabled || told.disabled);
                    self.tell(Hazard { fault: told.fault, place, trace, reach, disabled });
                }
                continue;
            }
            if let Some(reach) = reach::of_code(run.starts, way, refused) {
                let trace = told.trace;
                if let Fault::Checkout { executes: Some(runs), .. } | Fault::Artifact { executes: Some(runs) } = &told.fault {
                    self.fills_cache(runs.clone(), &trace, &reach, frame);
                }
                self.tell(Hazard {
                    fault: told.fault,
                    place: told.place,
                    trace,
                    reach,
                    disabled: frame.disabled || told.disabled,
                });
            }
        }
    }
}

/// What a job and those that it needs ask before it runs.
fn passage<'a>(job: &'a JobPart, workflow: &'a WorkflowPart, way: &mut Way<'a>) {
    way.environment |= job.environment;
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut ahead = vec![job];
    while let Some(job) = ahead.pop() {
        if !seen.insert(&job.id) || seen.len() > MOST_NEEDED {
            continue;
        }
        way.gates.push(&job.gate);
        way.environment |= job.environment;
        if job.stubborn {
            continue;
        }
        for needed in workflow.jobs.iter().filter(|other| job.needs.contains(&other.id)) {
            way.permission |= needed.steps.iter().any(|step| step.checks);
            ahead.push(needed);
        }
    }
}

/// So many of the jobs that a job needs, directly or not, are asked.
const MOST_NEEDED: usize = 32;

/// A trace for code and files, which come in where they are fetched.
pub(super) fn fetched(source: &str, head: Option<Head>) -> Trace {
    let (source, path, flow) = (source.to_owned(), String::new(), Vec::new());
    Trace { class: Class::Anyone, shape: Shape::Lines, source, path, head, flow, behind_host: false, encoding: Encoding::None }
}
