//! What an origin stands for where it is walked over.

use super::Walk;
use super::bound::{Inputs, Taint, moved, step, trace, worst};
use super::outputs::Outputs;
use super::reach::{OF_HEAD, Way};
use crate::finding::Related;
use crate::flow::hazard::{Class, Fault, Trace};
use crate::flow::known::head::names_head;
use crate::flow::known::sources::{self, Told};
use crate::model::event::{Author, Shape};
use crate::model::program::{Binding, CachePart, CallPart, Head, Origin, Source};
use crate::place::Place;
use std::collections::{BTreeMap, BTreeSet};

/// The names that are in force at a step.
pub(super) struct Frame<'f, 'a> {
    pub(super) inputs: &'f Inputs<'a>,
    pub(super) jobs: &'f Outputs,
    /// The step that called the action that is walked.
    pub(super) outer: Option<&'f Frame<'f, 'a>>,
    /// The `env:` mappings, the innermost last.
    pub(super) scopes: Vec<&'a [Binding]>,
    /// How many of them are not a step's own.
    pub(super) outer_scopes: usize,
    /// What the steps have put out, by id and output in lower case; `*` is any output.
    pub(super) outputs: BTreeMap<(String, String), Taint>,
    /// Steps whose outputs are not all read: by id; with the action, where it is one.
    pub(super) opaque: BTreeMap<String, Option<&'a CallPart>>,
    /// The ids of the steps that were walked.
    pub(super) walked: BTreeSet<String>,
    /// The arguments of the script that is walked.
    pub(super) arguments: Vec<Taint>,
    pub(super) way: Way<'a>,
    /// How the job may fill the repository's cache.
    pub(super) cache: Option<&'a CachePart>,
    pub(super) disabled: bool,
    pub(super) depth: usize,
}

impl<'f, 'a> Frame<'f, 'a> {
    pub(super) fn of_job(inputs: &'f Inputs<'a>, jobs: &'f Outputs, way: Way<'a>, disabled: bool) -> Self {
        Self {
            inputs,
            jobs,
            outer: None,
            scopes: Vec::new(),
            outer_scopes: 0,
            outputs: BTreeMap::new(),
            opaque: BTreeMap::new(),
            walked: BTreeSet::new(),
            arguments: Vec::new(),
            way,
            cache: None,
            disabled,
            depth: 0,
        }
    }
}

/// What the steps of a job share: the work tree and `GITHUB_ENV`.
#[derive(Default)]
pub(super) struct Space<'a> {
    pub(super) env: BTreeMap<String, Taint>,
    pub(super) told: Vec<Untrusted<'a>>,
    /// Folders that a later checkout of trusted code has taken.
    pub(super) clean: Vec<String>,
}

/// Code or files of strangers in the workspace.
pub(super) struct Untrusted<'a> {
    pub(super) fault: Fault,
    pub(super) folder: String,
    pub(super) place: Place,
    pub(super) trace: Trace,
    pub(super) way: Way<'a>,
    /// The way to what executes it.
    pub(super) executes_way: Option<Way<'a>>,
    pub(super) refuses: bool,
    pub(super) disabled: bool,
    /// A later checkout has taken its place.
    pub(super) gone: bool,
}

/// Variables that are set from variables are followed so far.
const HOPS: usize = 3;

impl<'a> Walk<'_, 'a> {
    pub(super) fn resolve(&self, origin: &Origin, frame: &Frame<'_, 'a>, space: &Space<'a>) -> Taint {
        self.resolved(origin, frame, &frame.scopes, space, 0)
    }

    pub(super) fn all(&self, origins: &[Origin], frame: &Frame<'_, 'a>, space: &Space<'a>) -> Taint {
        worst(origins.iter().flat_map(|origin| self.resolve(origin, frame, space)).collect())
    }

    fn resolved(
        &self,
        origin: &Origin,
        frame: &Frame<'_, 'a>,
        scopes: &[&'a [Binding]],
        space: &Space<'a>,
        hops: usize,
    ) -> Taint {
        let mut taint = self.source(origin, frame, scopes, space, hops);
        taint.iter_mut().for_each(|trace| trace.behind_host |= origin.behind_host);
        taint
    }

    /// `scopes` are the `env:` mappings that are seen from where the origin stands.
    fn source(&self, origin: &Origin, frame: &Frame<'_, 'a>, scopes: &[&'a [Binding]], space: &Space<'a>, hops: usize) -> Taint {
        match &origin.source {
            Source::Event { path, author, shape } => {
                let known = trace(class_of(*author), *shape, origin);
                vec![Trace { path: path.clone(), head: names_head(path), ..known }]
            }
            Source::Input(name) => {
                let known = frame.inputs.get(name, origin);
                if matches!(frame.inputs, Inputs::Bound(_)) { moved(known, origin) } else { known }
            }
            Source::Variable(name) => self.variable(name, origin, frame, scopes, space, hops),
            Source::Step { id, output } => moved(step_output(id, output, origin, frame), origin),
            Source::Job { id, output } => frame.jobs.get(id, output, origin),
            Source::Command { author, shape, head } => {
                let known = trace(class_of(*author), *shape, origin);
                vec![Trace { head: head.then_some(Head::Branch), ..known }]
            }
            Source::File(path) => self.file(path, origin, space),
            Source::Argument(0) => frame.arguments.iter().flat_map(|taint| moved(taint.clone(), origin)).collect(),
            Source::Argument(number) => {
                frame.arguments.get(number - 1).map(|taint| moved(taint.clone(), origin)).unwrap_or_default()
            }
            Source::Unknown => vec![trace(Class::Unknown, Shape::Lines, origin)],
        }
    }

    fn variable(
        &self,
        name: &str,
        origin: &Origin,
        frame: &Frame<'_, 'a>,
        scopes: &[&'a [Binding]],
        space: &Space<'a>,
        hops: usize,
    ) -> Taint {
        if hops >= HOPS {
            return Vec::new();
        }
        let sets = |scope: &&[Binding]| scope.iter().any(|binding| binding.name == name);
        let bound = || {
            let at = scopes.iter().rposition(&sets)?;
            let binding = scopes.get(at)?.iter().find(|binding| binding.name == name)?;
            let inside = |inside: &Origin| {
                // `X: ${{ env.X }}` means an outer X.
                let own = matches!(&inside.source, Source::Variable(same) if same == name);
                let seen = if own { scopes.get(..at).unwrap_or_default() } else { scopes };
                self.resolved(inside, frame, seen, space, hops + 1)
            };
            Some(moved(worst(binding.origins.iter().flat_map(inside).collect()), origin))
        };
        // A step's own `env:` wins over what earlier steps wrote, and that over the job's.
        let of_step = scopes.len() > frame.outer_scopes && scopes.last().is_some_and(sets);
        if let Some(written) = space.env.get(name).filter(|_| !of_step) {
            return moved(written.clone(), origin);
        }
        if let Some(taint) = bound() {
            return taint;
        }
        if let Some(outer) = frame.outer {
            return self.variable(name, origin, outer, &outer.scopes, space, hops + 1);
        }
        // A script reads whatever there is; an expression names something that should be known.
        let pasted = origin.name.starts_with("env.");
        if pasted { vec![trace(Class::Unknown, Shape::Lines, origin)] } else { Vec::new() }
    }

    fn file(&self, path: &str, origin: &Origin, space: &Space<'a>) -> Taint {
        let holds = |untrusted: &&Untrusted<'a>| {
            let within = untrusted.folder.is_empty() && !path.starts_with('/')
                || path == untrusted.folder
                || path
                    .strip_prefix(untrusted.folder.as_str())
                    .is_some_and(|rest| rest.starts_with('/') && !untrusted.folder.is_empty());
            let replaced = untrusted.gone && matches!(untrusted.fault, Fault::Checkout { .. });
            // An artifact brings files that the repository does not have.
            let brought = matches!(untrusted.fault, Fault::Checkout { .. }) || !self.world.has(path);
            within && brought && !replaced && !matches!(untrusted.fault, Fault::Chosen { .. })
        };
        let Some(untrusted) = space.told.iter().find(holds) else { return Vec::new() };
        let mut known = untrusted.trace.clone();
        known.head = None;
        known.path = OF_HEAD.to_owned();
        let message = format!("{} comes into the workspace", known.source);
        step(&mut known, Related { place: untrusted.place.clone(), message });
        step(&mut known, Related { place: origin.place.clone(), message: format!("`{}` is read", origin.name) });
        known.source = format!("{} in {}", origin.name, untrusted.trace.source);
        vec![known]
    }
}

const fn class_of(author: Author) -> Class {
    match author {
        Author::GitHub => Class::Fixed,
        Author::Insider => Class::Insider,
        Author::Anyone => Class::Anyone,
    }
}

fn step_output(id: &str, output: &str, origin: &Origin, frame: &Frame<'_, '_>) -> Taint {
    let (id, output) = (id.to_ascii_lowercase(), output.to_ascii_lowercase());
    let named = frame.outputs.get(&(id.clone(), output.clone()));
    if let Some(call) = frame.opaque.get(&id).filter(|_| named.is_none()) {
        let told = call.map_or(Told::Nothing, |call| sources::action(call, &output));
        if matches!(told, Told::Harmless) {
            return Vec::new();
        }
        if let Told::Of(known) = told {
            let traced = trace(class_of(known.author), known.shape, origin);
            return vec![Trace {
                source: format!("{}.{output}", known.name),
                head: known.head.then_some(Head::Branch),
                encoding: known.encoding,
                ..traced
            }];
        }
        let asks = asks_for_head(*call, &output);
        return vec![Trace { head: asks.then_some(Head::Branch), ..trace(Class::Unknown, Shape::Lines, origin) }];
    }
    if !frame.walked.contains(&id) {
        return vec![trace(Class::Unknown, Shape::Lines, origin)];
    }
    let any = frame.outputs.get(&(id.clone(), "*".to_owned()));
    let mut known = worst(named.into_iter().chain(any).flatten().cloned().collect());
    if frame.opaque.get(&id).is_some_and(|call| asks_for_head(*call, &output)) {
        known.iter_mut().filter(|trace| trace.class == Class::Unknown).for_each(|trace| trace.head = Some(Head::Branch));
    }
    known
}

/// Whether an output that is not followed may name a pull request's head, as GitHub's API told it.
fn asks_for_head(call: Option<&CallPart>, output: &str) -> bool {
    let names = ["head", "sha", "ref", "branch"].iter().any(|word| output.contains(word));
    let slug = call.map(|call| call.target.to_ascii_lowercase()).unwrap_or_default();
    names && matches!(slug.as_str(), "actions/github-script" | "octokit/request-action")
}
