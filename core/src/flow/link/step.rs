//! Walks steps: what each pastes, writes, runs, fetches and executes, and what it leaves for later ones.

use super::bound::{Inputs, Taint, worst};
use super::job::fetched;
use super::outputs::Outputs;
use super::reach::Way;
use super::resolve::{Frame, Space, Untrusted};
use super::{DEEPEST, FUEL, Run, Walk};
use crate::finding::Related;
use crate::flow::hazard::{Class, Encoding, Fault, Trace};
use crate::model::event::Shape;
use crate::model::program::{
    ActionPart, Artifact, CallPart, Channel, Checkout, Deed, Execute, Framing, Head, Manner, Paste, ScriptName, StepPart, Write,
};
use crate::place::Place;
use std::collections::BTreeMap;

impl<'a> Walk<'_, 'a> {
    /// Walks an action whose callers are not known.
    pub(super) fn enter_action(&mut self, action: &'a ActionPart, idle: bool) {
        self.seen.leave();
        let starts = [super::Start::unknown(idle)];
        let mut run = Run { starts: &starts, fuel: FUEL };
        let (inputs, outputs) = (Inputs::Open, Outputs::default());
        let mut frame = Frame::of_job(&inputs, &outputs, Way::default(), false);
        self.steps(&action.steps, &mut frame, &mut Space::default(), &mut run);
    }

    pub(super) fn steps(&mut self, steps: &'a [StepPart], frame: &mut Frame<'_, 'a>, space: &mut Space<'a>, run: &mut Run<'_>) {
        for step in steps {
            let Some(fuel) = run.fuel.checked_sub(1) else { return };
            run.fuel = fuel;
            frame.way.gates.push(&step.gate);
            frame.scopes.push(&step.env);
            let was_disabled = frame.disabled;
            frame.disabled |= step.disabled;
            self.step(step, frame, space, run);
            frame.disabled = was_disabled;
            frame.scopes.pop();
            frame.way.gates.pop();
            frame.way.permission |= step.checks;
            frame.way.settled_head |= step.settles_head;
        }
    }

    fn step(&mut self, step: &'a StepPart, frame: &mut Frame<'_, 'a>, space: &mut Space<'a>, run: &mut Run<'_>) {
        for Paste { origin, takes_json, fix } in &step.pastes {
            let mut taint = self.resolve(origin, frame, space);
            taint.retain(|trace| !is_encoded(trace, *takes_json, step));
            self.sink(Fault::Paste { text: origin.name.clone(), fix: fix.clone() }, &origin.place, taint, frame, run);
        }
        let id = step.id.as_deref().unwrap_or_default().to_ascii_lowercase();
        if step.opaque && !id.is_empty() {
            frame.opaque.insert(id.clone(), None);
        }
        frame.walked.insert(id.clone());
        self.deeds(&step.deeds, &id, frame, space, run);
        if let Some(call) = &step.call {
            self.call(call, &id, frame, space, run);
        }
    }

    fn call(&mut self, call: &'a CallPart, id: &str, frame: &mut Frame<'_, 'a>, space: &mut Space<'a>, run: &mut Run<'_>) {
        let action = if call.local { self.world.action(&call.target) } else { None };
        let Some((path, action)) = action.filter(|_| frame.depth < DEEPEST) else {
            if !id.is_empty() {
                frame.opaque.insert(id.to_owned(), Some(call));
            }
            return;
        };
        self.seen.uses(path);
        self.walked.insert(path);
        let mut bound: BTreeMap<String, Taint> = BTreeMap::new();
        for input in &action.inputs {
            bound.insert(input.name.to_ascii_lowercase(), self.all(&input.origins, frame, space));
        }
        for given in &call.with {
            bound.insert(given.name.to_ascii_lowercase(), self.all(&given.origins, frame, space));
        }
        let (inputs, jobs) = (Inputs::Bound(bound), Outputs::default());
        let mut inner = Frame::of_job(&inputs, &jobs, frame.way.clone(), frame.disabled);
        inner.outer = Some(frame);
        inner.depth = frame.depth + 1;
        inner.cache = frame.cache;
        self.steps(&action.steps, &mut inner, space, run);
        let put_out: Vec<(String, Taint)> = action
            .outputs
            .iter()
            .map(|output| (output.name.to_ascii_lowercase(), self.all(&output.origins, &inner, space)))
            .collect();
        for (name, taint) in put_out {
            frame.outputs.insert((id.to_owned(), name), taint);
        }
    }

    fn deeds(&mut self, deeds: &'a [Deed], id: &str, frame: &mut Frame<'_, 'a>, space: &mut Space<'a>, run: &mut Run<'_>) {
        for deed in deeds {
            match deed {
                Deed::Write(write) => self.write(write, id, frame, space, run),
                Deed::Run(text) => {
                    let taint = self.all(&text.origins, frame, space);
                    let known = taint.into_iter().filter(|trace| trace.class != Class::Unknown && takes(text.manner, trace));
                    let known: Taint = known.collect();
                    let fault = Fault::Run { program: text.program.clone(), manner: text.manner };
                    self.sink(fault, &text.place, known, frame, run);
                }
                Deed::Checkout(checkout) => self.checkout(checkout, frame, space),
                Deed::Artifact(artifact) => artifact_arrives(artifact, frame, space),
                Deed::Execute(execute) => self.execute(execute, id, frame, space, run),
            }
        }
    }

    fn write(&mut self, write: &'a Write, id: &str, frame: &mut Frame<'_, 'a>, space: &mut Space<'a>, run: &mut Run<'_>) {
        let taint = self.all(&write.origins, frame, space);
        let harmful: Taint =
            taint.iter().filter(|trace| sets_more(write, trace.shape) && trace.class > Class::Unknown).cloned().collect();
        let fault = Fault::Write { channel: write.channel, name: write.name.clone() };
        self.sink(fault, &write.place, harmful, frame, run);
        let place = || Related { place: write.place.clone(), message: "it is written for later steps".to_owned() };
        let mut taint = taint;
        taint.iter_mut().for_each(|trace| super::bound::step(trace, place()));
        let name = write.name.clone();
        match write.channel {
            Channel::Environment => {
                if let Some(name) = name {
                    space.env.insert(name, taint);
                }
            }
            Channel::Path => {}
            Channel::Output => {
                let key = (id.to_owned(), name.unwrap_or_else(|| "*".to_owned()).to_ascii_lowercase());
                let known = frame.outputs.remove(&key).unwrap_or_default();
                frame.outputs.insert(key, worst(known.into_iter().chain(taint).collect()));
            }
        }
    }

    fn checkout(&mut self, checkout: &'a Checkout, frame: &Frame<'_, 'a>, space: &mut Space<'a>) {
        let traces = match checkout.head {
            Head::Asked => self.all(&checkout.origins, frame, space),
            _ => Vec::new(),
        };
        let asked = traces.iter().max_by_key(|trace| trace.head);
        let head = match checkout.head {
            Head::Asked => asked.and_then(|trace| trace.head).unwrap_or(Head::No),
            head => head,
        };
        if head == Head::No {
            let within = |folder: &str| {
                checkout.folder.is_empty() || folder == checkout.folder || folder.starts_with(&format!("{}/", checkout.folder))
            };
            for untrusted in space.told.iter_mut().filter(|untrusted| within(&untrusted.folder)) {
                untrusted.gone = true;
            }
            space.clean.push(checkout.folder.clone());
            let chosen = traces.into_iter().filter(|trace| matches!(trace.class, Class::Typed | Class::Caller));
            if let Some(trace) = chosen.max_by_key(|trace| trace.class) {
                let fault = Fault::Chosen { executes: None, holds: false };
                space.told.push(arrived(fault, &checkout.folder, &checkout.place, trace, frame));
            }
            return;
        }
        space.clean.retain(|folder| *folder != checkout.folder);
        let flow = asked.map(|trace| trace.flow.clone()).unwrap_or_default();
        let names_branch = |source: &str| source.ends_with("head_ref") || source.ends_with("branch");
        let from_text = asked.is_some_and(|trace| trace.path.is_empty() && !names_branch(&trace.source));
        let own_branch = head == Head::Branch && !checkout.reaches_forks && !from_text;
        let mut trace = fetched("the checkout of the head's code", Some(head));
        trace.flow = flow;
        let fault = Fault::Checkout {
            head,
            own_branch,
            allows: checkout.allows.clone(),
            submodules: checkout.submodules.clone(),
            executes: None,
        };
        let untrusted = arrived(fault, &checkout.folder, &checkout.place, trace, frame);
        space.told.push(Untrusted { refuses: checkout.refuses, ..untrusted });
    }

    fn execute(&mut self, execute: &'a Execute, id: &str, frame: &mut Frame<'_, 'a>, space: &mut Space<'a>, run: &mut Run<'_>) {
        let target = match &execute.script {
            Some(ScriptName::File(path)) => path.as_str(),
            _ => execute.folder.as_str(),
        };
        let way = frame.way.clone();
        let mut tainted = false;
        for untrusted in
            space.told.iter_mut().filter(|untrusted| !untrusted.gone && overlaps(&untrusted.folder, target, &space.clean))
        {
            tainted |= !matches!(untrusted.fault, Fault::Chosen { .. });
            let related =
                || Some(Related { place: execute.place.clone(), message: format!("`{}` runs what lies there", execute.what) });
            match &mut untrusted.fault {
                Fault::Checkout { executes, .. } | Fault::Artifact { executes } | Fault::Chosen { executes, .. }
                    if executes.is_none() && !frame.disabled =>
                {
                    *executes = related();
                    untrusted.executes_way = Some(joined(&untrusted.way, &way));
                }
                _ => {}
            }
        }
        let Some(name) = execute.script.as_ref().filter(|_| !tainted && frame.depth < DEEPEST) else { return };
        let Some((_, script)) = self.world.script(name, &execute.folder) else { return };
        let arguments: Vec<Taint> = execute.arguments.iter().map(|origins| self.all(origins, frame, space)).collect();
        let Some(fuel) = run.fuel.checked_sub(1) else { return };
        run.fuel = fuel;
        let before = std::mem::replace(&mut frame.arguments, arguments);
        frame.depth += 1;
        self.deeds(&script.deeds, id, frame, space, run);
        frame.depth -= 1;
        frame.arguments = before;
    }
}

/// Whether a text comes encoded for the language that it is pasted into.
fn is_encoded(trace: &Trace, takes_json: bool, step: &StepPart) -> bool {
    match trace.encoding {
        Encoding::None => false,
        Encoding::Shell => step.call.is_none(),
        Encoding::Json => takes_json,
    }
}

/// Whether a text can do harm in this manner. A name of git's holds no blank, so that it cannot leave the word that another text begins.
fn takes(manner: Manner, trace: &Trace) -> bool {
    match manner {
        Manner::Address => !trace.behind_host,
        Manner::Words => trace.shape > Shape::Word || !trace.behind_host,
        Manner::Tail => trace.shape > Shape::Word,
        Manner::Code | Manner::Filter | Manner::Key => true,
    }
}

/// Whether a text of this shape can set more than it means to.
fn sets_more(write: &Write, shape: Shape) -> bool {
    match (write.channel, write.framing) {
        (_, Framing::Random) => false,
        (Channel::Path, _) => true,
        (_, Framing::Folded) => write.name.is_none() && write.channel == Channel::Environment,
        (Channel::Environment, _) => shape == Shape::Lines || write.name.is_none() && shape > Shape::Word,
        (Channel::Output, _) => shape == Shape::Lines,
    }
}

fn artifact_arrives<'a>(artifact: &'a Artifact, frame: &Frame<'_, 'a>, space: &mut Space<'a>) {
    let (fault, trace) = (Fault::Artifact { executes: None }, fetched("the artifact of another run", None));
    space.told.push(arrived(fault, &artifact.folder, &artifact.place, trace, frame));
}

/// Code or files that have come into a folder.
fn arrived<'a>(fault: Fault, folder: &str, place: &Place, trace: Trace, frame: &Frame<'_, 'a>) -> Untrusted<'a> {
    Untrusted {
        fault,
        folder: folder.to_owned(),
        place: place.clone(),
        trace,
        way: frame.way.clone(),
        executes_way: None,
        refuses: false,
        disabled: frame.disabled,
        gone: false,
    }
}

/// Whether what runs in a folder, or is a file of it, may come from another.
fn overlaps(folder: &str, target: &str, clean: &[String]) -> bool {
    let inside = |outer: &str, inner: &str| {
        outer.is_empty() && !inner.starts_with('/')
            || inner == outer
            || !outer.is_empty() && inner.starts_with(&format!("{outer}/"))
    };
    let taken = clean.iter().any(|clean| clean.len() > folder.len() && inside(clean, target) && inside(folder, clean));
    inside(folder, target) && !taken
}

fn joined<'a>(first: &Way<'a>, second: &Way<'a>) -> Way<'a> {
    let gates = first.gates.iter().chain(&second.gates).copied().collect();
    Way {
        gates,
        environment: first.environment || second.environment,
        permission: first.permission || second.permission,
        settled_head: first.settled_head,
    }
}
