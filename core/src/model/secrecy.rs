//! What a part of the program does with values that may be secrets: where it takes them, how it changes them, where it lets them out.
//!
//! No value is in it, and it is serialisable. `flow` writes it when a file is inspected, and follows the values when all files are known.

use super::part::Part;
use super::script_name::ScriptName;
use crate::finding::Fix;
use crate::place::Place;
use serde::{Deserialize, Serialize};

/// One thing that a script or an action does with values, in the order of its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    Spill(Spill),
    Keep(Keep),
    /// `::add-mask::`: from here on the runner knows these values.
    Mask(Vec<Flowing>),
    Run(RunsScript),
}

/// Values come to where others may read them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spill {
    pub sink: Sink,
    /// What lets them out, as one would name it: `echo`, `curl --verbose`, `actions/upload-artifact`.
    pub by: String,
    pub values: Vec<Flowing>,
    pub place: Place,
    /// The text in which this no longer lets them out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<Fix>,
}

/// Where values can be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sink {
    /// The log, by a command that prints. The runner masks what it knows there.
    Log,
    /// The log, by the shell's trace: `set -x`.
    Trace,
    /// The log, by a program that was asked to tell much: `curl -v`.
    Verbose,
    /// The log, by a command that prints all variables: `env`.
    Dump,
    /// The log, by the runner itself: it shows each step's script, inputs and variables, filled in, before the step starts.
    Header,
    /// `GITHUB_STEP_SUMMARY`, which the runner masks as it does the log.
    Summary,
    /// A file that is uploaded; nothing is masked.
    Artifact,
    Cache,
    /// A comment, an issue, a pull request, a release's notes.
    Post,
    /// An argument or a layer of an image that is built.
    Image,
    /// The arguments of a process, which everyone on the machine can list.
    Arguments,
    /// An address with the credential in it, which programs print and servers log.
    Address,
    /// A host that the secret is not for, where that is known.
    Host(String),
    /// A file that everyone on the machine can read.
    OpenFile(String),
    /// A command to the runner that shows its text: `::notice::`, `::set-output`.
    RunnerCommand,
    /// An output of a job, which the runner drops where it holds a secret.
    JobOutput,
}

/// Values are left for what comes later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Keep {
    pub slot: Slot,
    pub values: Vec<Flowing>,
    pub place: Place,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Slot {
    /// A variable of the steps after this one (`GITHUB_ENV`).
    Variable(String),
    /// An output of the step; `None` where its name is not fixed.
    Output(Option<String>),
    /// A file, relative to the workspace unless it starts with `/` or `~`.
    File(String),
    /// A variable of whoever takes this file up with `source`.
    Shell {
        name: String,
        /// The programs that it runs have it, too.
        exported: bool,
    },
}

/// A script of the repository is run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RunsScript {
    pub script: ScriptName,
    /// The folder that it works in, below the workspace.
    pub folder: String,
    pub arguments: Vec<Vec<Flowing>>,
    /// Variables that are set for it alone, or that the calling script has exported; its options, with their dashes in lower case.
    pub environment: Vec<(String, Vec<Flowing>)>,
    /// What it prints comes to the log, rather than into a variable or a file.
    pub logged: bool,
    /// The name by which [`Taken::File`] means what it prints, where that does not come to the log; else what it returns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// Its commands are printed: `bash -x`.
    pub traced: bool,
    pub place: Place,
}

/// A value on its way, and what became of it so far.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Flowing {
    pub source: Taken,
    /// As one would write it: `secrets.TOKEN`, `$TOKEN`, `vault kv get`.
    pub name: String,
    pub place: Place,
    /// What was done to it, in order. Where there is nothing, the runner still knows it if it knew it at its source.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub turns: Vec<Turn>,
    /// It was given to `::add-mask::` in its present form before it came here.
    #[serde(default)]
    pub masked: bool,
    /// The text in which the runner is told of it, in its present form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cure: Option<Fix>,
}

/// Where a value is taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Taken {
    /// `secrets.NAME`, in upper case. The runner masks it, and each of its lines.
    Secret(String),
    /// `toJSON(secrets)` and its like.
    AllSecrets,
    /// `github.token`, `secrets.GITHUB_TOKEN`.
    Token,
    /// An input of the workflow or action.
    Input(String),
    /// An environment variable.
    Variable(String),
    /// All environment variables.
    Environment,
    /// The environment variables whose name holds this text, in upper case: `env | grep AWS`.
    Variables(String),
    Step {
        id: String,
        output: String,
    },
    Job {
        id: String,
        output: String,
    },
    /// An argument of a script, from 1; 0 for all of them.
    Argument(usize),
    /// What a file holds, the path as in [`Slot::File`].
    File(String),
    /// The same, but for files whose name, or a folder's on the way, starts with a dot.
    Visible(String),
    /// A secret that a command or an action fetched or made: `vault kv get`, `aws-actions/configure-aws-credentials`.
    Minted {
        /// Whoever made it has told the runner, which masks it.
        registered: bool,
    },
}

/// A change after which a value is another one, or another shape of the same.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Turn {
    pub kind: TurnKind,
    /// What did it: `cut`, `jq`, `${TOKEN:0:4}`.
    pub by: String,
    pub place: Place,
}

/// What the runner still knows after a change: its masker has the value, its lines, and one base64, URI, XML and JSON escape of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TurnKind {
    /// The value stands in a longer text: it is still found there.
    Embedded,
    /// One of the encodings that the runner knows, once: a second one is [`TurnKind::Encoded`].
    Known,
    /// Encoded as the runner does not know it: hex, reversed, base64 twice, compressed.
    Encoded,
    /// Decoded: what stands in it was never told to the runner.
    Decoded,
    /// A piece of it: a substring, a field of a structured secret, a line of several that was cut.
    Part,
    /// A hash or a signature: the value cannot be read from it, but a weak one can be guessed.
    Digest,
    /// A new credential made from it: a token from a key.
    Exchanged,
}

/// One place or quoted text of it, for whoever must look at all of them.
pub(super) type See<'s> = &'s mut dyn FnMut(Part<'_>);

impl Act {
    pub(super) fn each(&mut self, see: See<'_>) {
        use Part::{Place, Text};
        match self {
            Self::Spill(spill) => {
                see(Place(&mut spill.place));
                see(Part::Fix(&mut spill.fix));
                see(Text(&mut spill.by));
                if let Sink::Host(text) | Sink::OpenFile(text) = &mut spill.sink {
                    see(Text(text));
                }
                each_flowing(&mut spill.values, see);
            }
            Self::Keep(keep) => {
                see(Place(&mut keep.place));
                match &mut keep.slot {
                    Slot::Variable(text) | Slot::File(text) | Slot::Shell { name: text, .. } | Slot::Output(Some(text)) => {
                        see(Text(text))
                    }
                    Slot::Output(None) => {}
                }
                each_flowing(&mut keep.values, see);
            }
            Self::Mask(values) => each_flowing(values, see),
            Self::Run(run) => run.each(see),
        }
    }
}

impl RunsScript {
    fn each(&mut self, see: See<'_>) {
        use Part::{Place, Text};
        see(Place(&mut self.place));
        see(Text(&mut self.folder));
        self.script.texts().into_iter().for_each(|text| see(Text(text)));
        self.arguments.iter_mut().for_each(|argument| each_flowing(argument, see));
        if let Some(result) = &mut self.result {
            see(Text(result));
        }
        for (name, values) in &mut self.environment {
            see(Text(name));
            each_flowing(values, see);
        }
    }
}

/// Calls `see` for each place and text of some values.
pub(super) fn each_flowing(values: &mut [Flowing], see: See<'_>) {
    use Part::{Place, Text};
    for value in values {
        see(Place(&mut value.place));
        see(Text(&mut value.name));
        see(Part::Fix(&mut value.cure));
        match &mut value.source {
            Taken::Secret(text) | Taken::Input(text) | Taken::Variable(text) | Taken::Variables(text) => see(Text(text)),
            Taken::File(text) | Taken::Visible(text) => see(Text(text)),
            Taken::Step { id, output } | Taken::Job { id, output } => {
                see(Text(id));
                see(Text(output));
            }
            Taken::AllSecrets | Taken::Token | Taken::Environment | Taken::Argument(_) | Taken::Minted { .. } => {}
        }
        for turn in &mut value.turns {
            see(Place(&mut turn.place));
            see(Text(&mut turn.by));
        }
    }
}
