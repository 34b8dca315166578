//! Every place and every text of a program's part, for whoever must look at all of them.

use super::{
    ActionPart, Binding, CallPart, Deed, Execute, JobPart, Origin, Part, Program, ScriptName, ScriptPart, StepPart, WorkflowPart,
};
use super::{EventPart, Source};
use crate::model::secrecy::each_flowing;

type See<'s> = &'s mut dyn FnMut(Part<'_>);

impl Program {
    /// Calls `see` for each place and text.
    pub fn each(&mut self, see: See<'_>) {
        match self {
            Self::Workflow(part) => part.each(see),
            Self::Action(part) => part.each(see),
            Self::Scripts(parts) => parts.iter_mut().for_each(|part| part.each(see)),
        }
    }
}

impl WorkflowPart {
    fn each(&mut self, see: See<'_>) {
        self.name.iter_mut().for_each(|name| see(Part::Text(name)));
        self.events.iter_mut().for_each(|event| event.each(see));
        bindings(&mut self.outputs, see);
        bindings(&mut self.env, see);
        self.jobs.iter_mut().for_each(|job| job.each(see));
    }
}

impl EventPart {
    fn each(&mut self, see: See<'_>) {
        see(Part::Place(&mut self.place));
        self.workflows.iter_mut().for_each(|name| see(Part::Text(name)));
    }
}

impl JobPart {
    fn each(&mut self, see: See<'_>) {
        see(Part::Text(&mut self.id));
        see(Part::Place(&mut self.place));
        self.holdings.each_name(&mut |name| see(Part::Text(name)));
        bindings(&mut self.env, see);
        bindings(&mut self.outputs, see);
        origins(&mut self.runner, see);
        self.cache.iter_mut().for_each(|cache| see(Part::Place(&mut cache.place)));
        self.steps.iter_mut().for_each(|step| step.each(see));
        self.call.iter_mut().for_each(|call| call.each(see));
    }
}

impl ActionPart {
    fn each(&mut self, see: See<'_>) {
        bindings(&mut self.inputs, see);
        bindings(&mut self.outputs, see);
        self.steps.iter_mut().for_each(|step| step.each(see));
    }
}

impl StepPart {
    fn each(&mut self, see: See<'_>) {
        see(Part::Place(&mut self.place));
        bindings(&mut self.env, see);
        for paste in &mut self.pastes {
            origin(&mut paste.origin, see);
            see(Part::Fix(&mut paste.fix));
        }
        self.deeds.iter_mut().for_each(|deed| deed.each(see));
        self.secrecy.iter_mut().for_each(|act| act.each(see));
        self.call.iter_mut().for_each(|call| call.each(see));
    }
}

impl CallPart {
    fn each(&mut self, see: See<'_>) {
        see(Part::Place(&mut self.place));
        see(Part::Text(&mut self.target));
        bindings(&mut self.with, see);
        bindings(&mut self.secrets, see);
        self.fixed.iter_mut().for_each(|(_, text)| see(Part::Text(text)));
    }
}

impl ScriptPart {
    fn each(&mut self, see: See<'_>) {
        see(Part::Text(&mut self.name));
        self.deeds.iter_mut().for_each(|deed| deed.each(see));
        self.secrecy.iter_mut().for_each(|act| act.each(see));
    }
}

impl Deed {
    fn each(&mut self, see: See<'_>) {
        match self {
            Self::Write(write) => {
                see(Part::Place(&mut write.place));
                write.name.iter_mut().for_each(|name| see(Part::Text(name)));
                origins(&mut write.origins, see);
            }
            Self::Run(run) => {
                see(Part::Place(&mut run.place));
                see(Part::Text(&mut run.program));
                origins(&mut run.origins, see);
            }
            Self::Checkout(checkout) => {
                see(Part::Place(&mut checkout.place));
                checkout.allows.iter_mut().for_each(|place| see(Part::Place(place)));
                see(Part::Text(&mut checkout.folder));
                origins(&mut checkout.origins, see);
            }
            Self::Artifact(artifact) => {
                see(Part::Place(&mut artifact.place));
                see(Part::Text(&mut artifact.folder));
            }
            Self::Execute(execute) => execute.each(see),
        }
    }
}

impl Execute {
    fn each(&mut self, see: See<'_>) {
        see(Part::Place(&mut self.place));
        see(Part::Text(&mut self.what));
        see(Part::Text(&mut self.folder));
        self.script.iter_mut().flat_map(ScriptName::texts).for_each(|text| see(Part::Text(text)));
        self.arguments.iter_mut().for_each(|argument| origins(argument, see));
    }
}

fn bindings(bindings: &mut [Binding], see: See<'_>) {
    for binding in bindings {
        see(Part::Text(&mut binding.name));
        origins(&mut binding.origins, see);
        each_flowing(&mut binding.values, see);
    }
}

fn origins(origins: &mut [Origin], see: See<'_>) {
    origins.iter_mut().for_each(|read| origin(read, see));
}

fn origin(origin: &mut Origin, see: See<'_>) {
    see(Part::Place(&mut origin.place));
    see(Part::Text(&mut origin.name));
    match &mut origin.source {
        Source::Event { path, .. } => see(Part::Text(path)),
        Source::Input(name) | Source::Variable(name) | Source::File(name) => see(Part::Text(name)),
        Source::Step { id, output } | Source::Job { id, output } => {
            see(Part::Text(id));
            see(Part::Text(output));
        }
        Source::Command { .. } | Source::Argument(_) | Source::Unknown => {}
    }
}
