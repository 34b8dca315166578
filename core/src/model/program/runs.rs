//! Which scripts a part of the program runs.

use super::{Deed, Program, ScriptName};
use crate::model::secrecy::Act;

impl Program {
    /// Calls `see` for each script that is run, and the folder that it is run in.
    pub fn each_script(&self, see: &mut dyn FnMut(&ScriptName, &str)) {
        match self {
            Self::Workflow(part) => {
                part.jobs.iter().flat_map(|job| &job.steps).for_each(|step| each(&step.deeds, &step.secrecy, see));
            }
            Self::Action(part) => part.steps.iter().for_each(|step| each(&step.deeds, &step.secrecy, see)),
            Self::Scripts(parts) => parts.iter().for_each(|part| each(&part.deeds, &part.secrecy, see)),
        }
    }
}

fn each(deeds: &[Deed], acts: &[Act], see: &mut dyn FnMut(&ScriptName, &str)) {
    for deed in deeds {
        if let Deed::Execute(execute) = deed {
            execute.script.iter().for_each(|script| see(script, &execute.folder));
        }
    }
    for act in acts {
        if let Act::Run(run) = act {
            see(&run.script, &run.folder);
        }
    }
}
