//! Walks workflows, jobs, steps and scripts, and what each does with values.

use super::minters::minter_of;
use super::resolve::{Frame, Inputs, Space};
use super::state::{Root, Value, Values, few};
use super::{DEEPEST, FUEL, Walk, hosts};
use crate::finding::Fix;
use crate::flow::link::job::order;
use crate::flow::secret::leak::{Leak, SecretKind, State};
use crate::flow::secret::read::{MAKE, RETURNED, SILENT, is_of_module};
use crate::model::program::{ActionPart, Binding, CallPart, JobPart, StepPart, WorkflowPart};
use crate::model::script_name::ScriptName;
use crate::model::secrecy::{Act, Keep, RunsScript, Sink, Slot, Spill};
use crate::place::Place;
use std::collections::BTreeMap;

/// The outputs of jobs, by job and output in lower case.
type Outputs = BTreeMap<(String, String), Values>;

impl<'a> Walk<'_, 'a> {
    pub(super) fn enter_action(&mut self, action: &'a ActionPart) {
        self.fuel = FUEL;
        self.strangers = None;
        let (secrets, jobs) = (BTreeMap::new(), BTreeMap::new());
        let mut frame = Frame::new(&Inputs::Unknown, &secrets, &jobs);
        self.steps(&action.steps, &mut frame, &mut Space::default());
    }

    /// Walks a workflow; gives what it puts out to its caller, by output in lower case.
    pub(super) fn workflow(
        &mut self,
        workflow: &'a WorkflowPart,
        inputs: &Inputs,
        secrets: &BTreeMap<String, Values>,
        depth: usize,
    ) -> BTreeMap<String, Values> {
        let mut outputs = Outputs::new();
        for at in order(&workflow.jobs) {
            let Some(job) = workflow.jobs.get(at).filter(|_| self.spend()) else { continue };
            let put_out = self.job(job, workflow, inputs, secrets, &outputs, depth);
            for (name, values) in put_out {
                outputs.insert((job.id.to_ascii_lowercase(), name.to_ascii_lowercase()), values);
            }
        }
        let frame = Frame::new(inputs, secrets, &outputs);
        let space = Space::default();
        workflow
            .outputs
            .iter()
            .map(|output| (output.name.to_ascii_lowercase(), self.all(&output.values, &frame, &space)))
            .collect()
    }

    fn job(
        &mut self,
        job: &'a JobPart,
        workflow: &'a WorkflowPart,
        inputs: &Inputs,
        secrets: &BTreeMap<String, Values>,
        outputs: &Outputs,
        depth: usize,
    ) -> Vec<(String, Values)> {
        let mut frame = Frame::new(inputs, secrets, outputs);
        frame.scopes = vec![workflow.env.as_slice(), job.env.as_slice()];
        frame.outer_scopes = frame.scopes.len();
        frame.self_hosted = job.self_hosted;
        frame.disabled = job.disabled;
        frame.depth = depth;
        let mut space = Space::default();
        if !job.steps.is_empty() {
            self.header(&workflow.env, "a step's variables", &frame, &space);
            self.header(&job.env, "a step's variables", &frame, &space);
        }
        self.steps(&job.steps, &mut frame, &mut space);
        if let Some(call) = &job.call {
            let called = self.world.workflow(&call.target).filter(|_| call.local && depth < DEEPEST);
            if let Some(called) = called {
                let with =
                    call.with.iter().map(|given| (given.name.to_ascii_lowercase(), self.all(&given.values, &frame, &space)));
                let bound = Inputs::Bound(with.collect());
                let given = self.secrets(call, &frame, &space);
                return self.workflow(called, &bound, &given, depth + 1).into_iter().collect();
            }
        }
        // The runner drops an output in which it finds something that it masks.
        let passes = |values: Values| {
            values
                .into_iter()
                .filter(|value| !matches!(value.state(&space.masks), None | Some(State::Masked)))
                .collect::<Values>()
        };
        let mut put_out = Vec::new();
        for output in &job.outputs {
            let values = passes(self.all(&output.values, &frame, &space));
            if let Some(place) = output.values.first().map(|value| &value.place) {
                self.spill(&Sink::JobOutput, &output.name, place, values.clone(), None, &frame, &space);
            }
            put_out.push((output.name.clone(), values));
        }
        put_out
    }

    /// What a called workflow gets as its secrets: the runner masks each as it is.
    fn secrets(&self, call: &CallPart, frame: &Frame<'_, 'a>, space: &Space) -> BTreeMap<String, Values> {
        let named = call.secrets.iter().map(|given| {
            let mut values = self.all(&given.values, frame, space);
            for value in &mut values {
                if !value.turns.is_empty() {
                    value.root = Root::Secret(given.name.to_ascii_uppercase());
                    value.turns.clear();
                }
            }
            (given.name.to_ascii_uppercase(), values)
        });
        named.filter(|(_, values)| !values.is_empty()).collect()
    }

    fn spend(&mut self) -> bool {
        let left = self.fuel.checked_sub(1);
        self.fuel = left.unwrap_or_default();
        left.is_some()
    }

    fn steps(&mut self, steps: &'a [StepPart], frame: &mut Frame<'_, 'a>, space: &mut Space) {
        let after = frame.more;
        for (at, step) in steps.iter().enumerate() {
            if !self.spend() {
                return;
            }
            frame.more = after || at + 1 < steps.len();
            frame.scopes.push(&step.env);
            frame.step = (step.place.path.clone(), step.place.span.start);
            let was_disabled = frame.disabled;
            frame.disabled |= step.disabled;
            self.header(&step.env, "a step's variables", frame, space);
            let id = step.id.as_deref().unwrap_or_default().to_ascii_lowercase();
            self.acts(&step.secrecy, &id, frame, space);
            frame.shell.clear();
            frame.given.clear();
            if let Some(call) = &step.call {
                self.call(call, &id, frame, space);
            }
            frame.disabled = was_disabled;
            frame.scopes.pop();
        }
        frame.more = after;
    }

    fn call(&mut self, call: &'a CallPart, id: &str, frame: &mut Frame<'_, 'a>, space: &mut Space) {
        self.header(&call.with, "a step's inputs", frame, space);
        if let Some(minter) = minter_of(&call.target).filter(|_| !call.local) {
            frame.minters.insert(id.to_owned(), minter);
            for name in minter.variables.split(' ').filter(|name| !name.is_empty()) {
                let root = Root::Minted { registered: minter.registered, key: name.to_owned() };
                let value = Value::new(root, name, &call.place, &format!("`{}` sets it", minter.action));
                space.env.insert(name.to_owned(), vec![value]);
            }
        }
        if !call.local && !id.is_empty() && minter_of(&call.target).is_none() {
            frame.unknown.insert(id.to_owned(), call.target.clone());
        }
        let action = if call.local { self.world.action(&call.target).map(|(_, action)| action) } else { None };
        let Some(action) = action.filter(|_| frame.depth < DEEPEST) else { return };
        let mut bound: BTreeMap<String, Values> = BTreeMap::new();
        for input in action.inputs.iter().chain(&call.with) {
            bound.insert(input.name.to_ascii_lowercase(), self.all(&input.values, frame, space));
        }
        let (inputs, jobs, secrets) = (Inputs::Bound(bound), Outputs::new(), BTreeMap::new());
        let mut inner = Frame::new(&inputs, &secrets, &jobs);
        inner.outer = Some(frame);
        inner.depth = frame.depth + 1;
        (inner.self_hosted, inner.disabled, inner.more) = (frame.self_hosted, frame.disabled, frame.more);
        self.steps(&action.steps, &mut inner, space);
        let put_out: Vec<(String, Values)> = action
            .outputs
            .iter()
            .map(|output| (output.name.to_ascii_lowercase(), self.all(&output.values, &inner, space)))
            .collect();
        for (name, values) in put_out {
            frame.outputs.insert((id.to_owned(), name), values);
        }
    }

    fn acts(&mut self, acts: &'a [Act], id: &str, frame: &mut Frame<'_, 'a>, space: &mut Space) {
        for act in acts {
            if !self.spend() {
                return;
            }
            match act {
                Act::Spill(spill) => {
                    let values = match spill.sink {
                        // Of a file that is given away, what is known to be in it counts before what such files usually hold.
                        Sink::Artifact | Sink::Cache => {
                            let mut each = spill.values.iter().map(|value| self.all(std::slice::from_ref(value), frame, space));
                            each.find(|values| !values.is_empty()).unwrap_or_default()
                        }
                        _ => self.all(&spill.values, frame, space),
                    };
                    self.spill(&spill.sink, &spill.by, &spill.place, values, spill.fix.as_ref(), frame, space);
                }
                Act::Keep(keep) => self.keep(keep, id, frame, space),
                Act::Mask(values) => {
                    let forms: Vec<String> = self.all(values, frame, space).iter().map(Value::form).collect();
                    space.masks.extend(forms);
                }
                Act::Run(run) => self.run(run, id, frame, space),
            }
        }
    }

    fn keep(&mut self, keep: &'a Keep, id: &str, frame: &mut Frame<'_, 'a>, space: &mut Space) {
        let mut values = self.all(&keep.values, frame, space);
        let message = match &keep.slot {
            Slot::Variable(name) => format!("it becomes the variable `{name}` of the later steps"),
            Slot::Output(Some(name)) => format!("it becomes the output `{name}`"),
            Slot::Output(None) => "it becomes an output".to_owned(),
            Slot::File(path) if path == RETURNED => "the function returns it".to_owned(),
            Slot::File(path) if is_of_module(path) => {
                format!("it becomes `{}` of the module", path.rsplit('/').next().unwrap_or_default())
            }
            Slot::File(path) => format!("it is written to `{path}`"),
            Slot::Shell { name, .. } => format!("it becomes the variable `{name}`"),
        };
        values.iter_mut().for_each(|value| value.step(&keep.place, message.clone()));
        match &keep.slot {
            Slot::Variable(name) => {
                if frame.more {
                    self.spill(&Sink::Header, "a step's variables", &keep.place, values.clone(), None, frame, space);
                }
                space.env.insert(name.clone(), values);
            }
            Slot::Output(name) => {
                let key = (id.to_owned(), name.clone().unwrap_or_else(|| "*".to_owned()).to_ascii_lowercase());
                let known = frame.outputs.remove(&key).unwrap_or_default();
                frame.outputs.insert(key, few(known.into_iter().chain(values).collect()));
            }
            Slot::Shell { name, exported: true } => frame.given.push((name.clone(), values)),
            Slot::Shell { name, .. } => frame.shell.push((name.clone(), values)),
            Slot::File(path) if keep.values.is_empty() => {
                space.files.remove(path);
            }
            Slot::File(path) => {
                let known = space.files.remove(path).unwrap_or_default();
                let all = few(known.into_iter().chain(values).collect());
                if !all.is_empty() {
                    space.files.insert(path.clone(), all);
                }
            }
        }
    }

    fn run(&mut self, run: &'a RunsScript, id: &str, frame: &mut Frame<'_, 'a>, space: &mut Space) {
        if frame.depth >= DEEPEST {
            return;
        }
        let Some((_, script)) = self.world.script(&run.script, &run.folder) else { return };
        let arguments: Vec<Values> = run.arguments.iter().map(|values| self.all(values, frame, space)).collect();
        let given: Vec<(String, Values)> =
            run.environment.iter().map(|(name, values)| (name.clone(), self.all(values, frame, space))).collect();
        let before = std::mem::replace(&mut frame.arguments, arguments);
        let known = frame.given.len();
        // What is taken up runs in the same shell; other scripts have one of their own.
        let imported = matches!(run.script, ScriptName::Imported { .. });
        let sets = matches!(&run.script, ScriptName::Imported { name, .. } if name == ScriptName::SETS);
        let shell = frame.shell.clone();
        if imported {
            frame.shell.extend(given);
        } else {
            frame.given.extend(given);
            frame.shell.clear();
        }
        frame.depth += 1;
        // Where it is logged all the same, the result is what a function returns.
        let result = run.result.clone().filter(|_| !run.logged).or_else(|| frame.result.clone().filter(|_| run.logged));
        if let Some(path) = &run.result {
            space.files.remove(path);
        }
        let returned = space.files.remove(RETURNED);
        let around = std::mem::replace(&mut frame.result, result);
        for act in &script.secrecy {
            if run.traced {
                self.traced(act, &run.place, frame, space);
            }
            match act {
                Act::Spill(spill) if spill.sink == Sink::Trace && spill.by == MAKE && is_silent(frame) => {}
                Act::Spill(spill) if matches!(spill.sink, Sink::Log | Sink::Dump) && !(run.logged && frame.result.is_none()) => {
                    self.given_back(spill, frame, space);
                }
                _ => self.acts(std::slice::from_ref(act), id, frame, space),
            }
        }
        frame.result = around;
        if let Some((path, values)) = run.result.as_ref().zip(space.files.remove(RETURNED)).filter(|_| run.logged) {
            space.files.insert(path.clone(), values);
        }
        if let Some(returned) = returned {
            space.files.insert(RETURNED.to_owned(), returned);
        }
        frame.depth -= 1;
        if !sets {
            frame.given.truncate(known);
            frame.shell = shell;
        }
        frame.arguments = before;
    }

    /// What a script prints whose output does not come to the log is there for whoever runs it.
    fn given_back(&mut self, spill: &'a Spill, frame: &Frame<'_, 'a>, space: &mut Space) {
        let Some(path) = frame.result.clone() else { return };
        let mut values = self.all(&spill.values, frame, space);
        values.iter_mut().for_each(|value| value.step(&spill.place, format!("`{}` gives it back to its caller", spill.by)));
        let known = space.files.remove(&path).unwrap_or_default();
        space.files.insert(path, few(known.into_iter().chain(values).collect()));
    }

    /// What the shell shows of an act of a script that it was told to trace.
    fn traced(&mut self, act: &'a Act, place: &Place, frame: &Frame<'_, 'a>, space: &Space) {
        let values = match act {
            Act::Spill(spill) => self.all(&spill.values, frame, space),
            Act::Keep(keep) => self.all(&keep.values, frame, space),
            Act::Mask(values) => self.all(values, frame, space),
            Act::Run(run) => run.arguments.iter().flat_map(|values| self.all(values, frame, space)).collect(),
        };
        self.spill(&Sink::Trace, "bash -x", place, values, None, frame, space);
    }

    /// What the runner shows before a step: the texts that are filled in, where it does not know what they hold.
    fn header(&mut self, bindings: &'a [Binding], by: &str, frame: &Frame<'_, 'a>, space: &Space) {
        for binding in bindings.iter().filter(|binding| !binding.values.is_empty()) {
            let values = self.all(&binding.values, frame, space);
            if let Some(first) = binding.values.first() {
                self.spill(&Sink::Header, by, &first.place, values, None, frame, space);
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a spill and where it happens")]
    fn spill(
        &mut self,
        sink: &Sink,
        by: &str,
        place: &Place,
        values: Values,
        fix: Option<&Fix>,
        frame: &Frame<'_, 'a>,
        space: &Space,
    ) {
        for value in values {
            let cure = value.cure.clone();
            let Some(mut leak) = self.leak(sink, by, place, value, frame, space) else { continue };
            if leak.sink == Sink::Trace {
                let (path, at) = frame.step.clone();
                if !self.traced.insert((path, at, leak.secret.clone(), leak.state == State::Masked)) {
                    continue;
                }
            }
            let told = matches!(leak.sink, Sink::Log | Sink::RunnerCommand | Sink::Header) && leak.state != State::Masked;
            leak.fix =
                fix.cloned().or(cure.filter(|_| told)).filter(|fix| fix.edits.iter().all(|edit| edit.place.path == place.path));
            self.tell(leak);
        }
    }

    fn leak(&self, sink: &Sink, by: &str, place: &Place, value: Value, frame: &Frame<'_, 'a>, space: &Space) -> Option<Leak> {
        let scrubbed = matches!(
            sink,
            Sink::Log | Sink::Trace | Sink::Verbose | Sink::Dump | Sink::Header | Sink::Summary | Sink::RunnerCommand
        );
        let state = match value.state(&space.masks) {
            None if scrubbed => return None,
            None => State::Masked,
            Some(State::Masked) if *sink == Sink::Header => return None,
            Some(state) => state,
        };
        match sink {
            // A name of an account is no harm there; what the mask hides anyway is none of a name's either.
            Sink::Arguments | Sink::OpenFile(_) | Sink::Address | Sink::Trace | Sink::Verbose
                if value.kind() == SecretKind::Plain =>
            {
                return None;
            }
            Sink::Host(host) if !hosts::is_foreign(host, &value) => return None,
            _ => {}
        }
        Some(Leak {
            sink: sink.clone(),
            by: by.to_owned(),
            place: place.clone(),
            secret: value.name.clone(),
            kind: value.kind(),
            state,
            flow: value.flow,
            strangers: self.strangers.clone(),
            self_hosted: frame.self_hosted,
            disabled: frame.disabled,
            fix: None,
        })
    }
}

/// A script's caller has told it not to show its commands.
fn is_silent(frame: &Frame<'_, '_>) -> bool {
    frame.given.iter().any(|(name, _)| name == SILENT)
}
