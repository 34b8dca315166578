//! What one file adds to the program that a repository's workflows are together: steps, what flows where, and what runs.
//!
//! No value of a secret is in it, and it is serialisable; `flow` writes it when a file is inspected, and links it when all are known.

mod runs;
mod texts;

pub use super::part::Part;
pub use super::script_name::ScriptName;

use crate::finding::Fix;
use crate::model::event::{Author, Shape};
use crate::model::guard::GuardKind;
use crate::model::secrecy::{Act, Flowing};
use crate::place::Place;
use crate::reach::Holdings;
use serde::{Deserialize, Serialize};

/// What a file adds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Program {
    Workflow(WorkflowPart),
    /// A composite action.
    Action(ActionPart),
    /// A script, or the targets of a Makefile or `package.json`.
    Scripts(Vec<ScriptPart>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WorkflowPart {
    pub name: Option<String>,
    pub events: Vec<EventPart>,
    pub inputs: Vec<InputPart>,
    /// Those of `on: workflow_call`.
    pub outputs: Vec<Binding>,
    pub env: Vec<Binding>,
    pub jobs: Vec<JobPart>,
}

/// One event of `on:`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventPart {
    pub name: String,
    /// Its `types:`; empty where there are none.
    pub types: Vec<String>,
    /// The names that `workflow_run` waits for.
    pub workflows: Vec<String>,
    pub place: Place,
}

/// A declared input of a workflow.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InputPart {
    pub name: String,
    /// Declared by `workflow_call`, rather than by `workflow_dispatch`.
    pub called: bool,
    /// Any text can be given.
    pub free: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct JobPart {
    pub id: String,
    pub needs: Vec<String>,
    pub gate: Gate,
    /// It runs even where a job that it needs was skipped.
    pub stubborn: bool,
    /// It names an environment, which may ask for an approval.
    pub environment: bool,
    pub disabled: bool,
    pub env: Vec<Binding>,
    pub outputs: Vec<Binding>,
    pub runner: Vec<Origin>,
    /// It runs on a machine that other jobs use, too.
    #[serde(default)]
    pub self_hosted: bool,
    pub cache: Option<CachePart>,
    pub steps: Vec<StepPart>,
    pub call: Option<CallPart>,
    pub holdings: Holdings,
    /// Its key.
    pub place: Place,
}

/// That a job may fill the repository's cache.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CachePart {
    /// By `cache-mode`, rather than by an action that keeps a cache.
    pub asked: bool,
    pub place: Place,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActionPart {
    pub inputs: Vec<Binding>,
    pub outputs: Vec<Binding>,
    pub steps: Vec<StepPart>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepPart {
    pub id: Option<String>,
    pub gate: Gate,
    pub disabled: bool,
    pub env: Vec<Binding>,
    pub pastes: Vec<Paste>,
    pub deeds: Vec<Deed>,
    pub call: Option<CallPart>,
    /// It writes outputs in a language that is not read.
    pub opaque: bool,
    /// It fails unless whoever started the run may write.
    pub checks: bool,
    /// What it does with values that may be secrets.
    pub secrecy: Vec<Act>,
    /// It fails where the head was pushed to after the event.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub settles_head: bool,
    pub place: Place,
}

/// An expression that becomes part of a script.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Paste {
    pub origin: Origin,
    /// JSON is a literal there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub takes_json: bool,
    /// Reads the text from the environment instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<Fix>,
}

/// A `uses:` and what it is given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CallPart {
    /// As written, without the reference.
    pub target: String,
    /// A file of this repository.
    pub local: bool,
    pub with: Vec<Binding>,
    /// The `secrets:` of a called workflow; none for `inherit`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub secrets: Vec<Binding>,
    /// The inputs that are given a short fixed text, names in lower case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fixed: Vec<(String, String)>,
    /// The major version, where the reference or the comment behind it tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u32>,
    pub place: Place,
}

/// A script, or one target of a file that holds several.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScriptPart {
    /// A Makefile's target or a name in `package.json`; empty for a script.
    pub name: String,
    pub deeds: Vec<Deed>,
    /// What it does with values that may be secrets.
    pub secrecy: Vec<Act>,
}

/// A name and what its value is made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Binding {
    pub name: String,
    pub origins: Vec<Origin>,
    /// The values that may be secrets.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Flowing>,
}

/// One thing that a text is made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Origin {
    pub source: Source,
    /// As one would write it: `github.event.issue.title`, `gh pr view`.
    pub name: String,
    pub place: Place,
    /// A fixed host stands before it: `https://example.org/…`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub behind_host: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// A field of the `github` context, its path in lower case.
    Event {
        path: String,
        author: Author,
        shape: Shape,
    },
    Input(String),
    /// An environment variable.
    Variable(String),
    Step {
        id: String,
        output: String,
    },
    Job {
        id: String,
        output: String,
    },
    /// What a command prints that others write: `gh pr view`, `git log`.
    Command {
        author: Author,
        shape: Shape,
        /// It may be the commit or branch of a pull request.
        head: bool,
    },
    /// A file, relative to the workspace unless it starts with `/`.
    File(String),
    /// An argument of a script, from 1; 0 for all of them.
    Argument(usize),
    /// Not known.
    Unknown,
}

/// Something that a script or an action does, in order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    Write(Write),
    /// Text is run as code, or given to a program that runs its arguments.
    Run(RunsText),
    Checkout(Checkout),
    Artifact(Artifact),
    Execute(Execute),
}

/// A write to one of the runner's files.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Write {
    pub channel: Channel,
    /// The variable or output, where it is fixed.
    pub name: Option<String>,
    pub framing: Framing,
    pub origins: Vec<Origin>,
    pub place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// `GITHUB_ENV`
    Environment,
    /// `GITHUB_PATH`
    Path,
    /// `GITHUB_OUTPUT`
    Output,
}

/// How a value is told from what follows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Framing {
    /// Lines of `NAME=value`.
    Line,
    /// `NAME<<EOF` with a delimiter that anyone can read.
    Fixed,
    /// A delimiter made at run time.
    Random,
    /// JSON, quoted, or otherwise on one line whatever it holds.
    Folded,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RunsText {
    /// The program that runs it: `eval`, `bash -c`, `sed`.
    pub program: String,
    pub manner: Manner,
    pub origins: Vec<Origin>,
    pub place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Manner {
    /// As code.
    Code,
    /// As part of a small program (`sed`, `awk`) that can run commands.
    Filter,
    /// As words without quotes, which may become options.
    Words,
    /// The same behind a fixed text, so that it takes a blank to make an option.
    Tail,
    /// As the address that a request goes to.
    Address,
    /// As the key by which a cache is found or kept.
    Key,
}

/// A checkout of this or another repository into the workspace.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Checkout {
    pub head: Head,
    /// Where the commit, branch or repository comes from.
    pub origins: Vec<Origin>,
    /// A repository is named that a stranger owns, or the reference is one that forks reach (`refs/pull/…`, a commit).
    pub reaches_forks: bool,
    /// Below the workspace; empty for all of it.
    pub folder: String,
    /// Version 7 or later of `actions/checkout`, which refuses heads of forks in `pull_request_target`.
    pub refuses: bool,
    /// `allow-unsafe-pr-checkout: true`.
    pub allows: Option<Place>,
    /// `submodules: true`: what `.gitmodules` names is fetched, too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submodules: Option<Box<Place>>,
    pub place: Place,
}

/// Whether a checkout takes a pull request's head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Head {
    /// No: the event's own commit, or a fixed one.
    No,
    /// That depends on the origins.
    Asked,
    /// By its commit.
    Commit,
    /// By a branch or `refs/pull/…`, which its author can move meanwhile.
    Branch,
}

/// A download of the artifacts of another run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Artifact {
    /// Where it is unpacked: below the workspace (empty for all of it), or starting with `/` outside of it.
    pub folder: String,
    pub place: Place,
}

/// A program that runs code of the workspace.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Execute {
    /// `npm ci`, `./build.sh`, `uses: ./action`.
    pub what: String,
    /// The folder that it works in, below the workspace; empty for all of it.
    pub folder: String,
    pub script: Option<ScriptName>,
    /// What its arguments are made of, for a script.
    pub arguments: Vec<Vec<Origin>>,
    pub place: Place,
}

/// What must hold for a job or step to run, as far as it matters who can make it run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gate {
    /// Whatever the event; `None` where it never runs.
    pub usual: Passage,
    /// The events for which that is different.
    pub events: Vec<(String, Passage)>,
}

/// The guards that are passed on the way; `Closed` where nothing passes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Passage {
    Closed,
    Behind(Vec<GuardKind>),
}

impl Default for Passage {
    fn default() -> Self {
        Self::Behind(Vec::new())
    }
}

impl Origin {
    #[must_use]
    pub fn new(source: Source, name: impl Into<String>, place: Place) -> Self {
        Self { source, name: name.into(), place, behind_host: false }
    }
}

impl CallPart {
    /// The fixed text that an input is given.
    #[must_use]
    pub fn fixed(&self, name: &str) -> Option<&str> {
        self.fixed.iter().find(|(input, _)| input == name).map(|(_, text)| text.as_str())
    }
}

impl Gate {
    #[must_use]
    pub fn under(&self, event: &str) -> &Passage {
        self.events.iter().find(|(name, _)| name == event).map_or(&self.usual, |(_, passage)| passage)
    }
}
