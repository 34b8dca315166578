//! What comes of linking: text or code of strangers that reaches a place where it does harm.

use crate::finding::{Fix, Related};
pub use crate::flow::known::sources::Encoding;
use crate::model::event::Shape;
use crate::model::guard::GuardKind;
use crate::model::program::{Channel, Head, Manner};
use crate::place::Place;
use crate::rule::{Persona, Severity};

/// One place of harm, and the way to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Hazard {
    pub fault: Fault,
    /// The sink.
    pub place: Place,
    pub trace: Trace,
    pub reach: Reach,
    /// The job or step never runs.
    pub disabled: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// An expression is pasted into code.
    Paste {
        /// As written: `steps.title.outputs.text`.
        text: String,
        fix: Option<Fix>,
    },
    /// A write to `GITHUB_ENV`, `GITHUB_PATH` or `GITHUB_OUTPUT` that can set more than it means to.
    Write { channel: Channel, name: Option<String> },
    /// Text is run by a program, or split into its arguments.
    Run { program: String, manner: Manner },
    /// The label of the runner is chosen.
    Runner,
    /// A pull request's head is in the workspace.
    Checkout {
        head: Head,
        /// Forks cannot give it: a branch of this repository by the name of the head's.
        own_branch: bool,
        /// `allow-unsafe-pr-checkout: true`.
        allows: Option<Place>,
        /// `submodules: true`.
        submodules: Option<Box<Place>>,
        executes: Option<Related>,
    },
    /// Whoever calls or starts the workflow says which commit is checked out, and code of it runs.
    Chosen {
        executes: Option<Related>,
        /// The job names secrets, or its token may write.
        holds: bool,
    },
    /// A job that runs a stranger's text or code may fill the repository's cache.
    Cache {
        /// By `cache-mode`.
        asked: bool,
        /// What runs it.
        runs: Related,
    },
    /// Files of an untrusted run are in the workspace.
    Artifact { executes: Option<Related> },
}

/// Where a text comes from, and the way that it took.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    pub class: Class,
    pub shape: Shape,
    /// As one would write it: `github.event.issue.title`.
    pub source: String,
    /// The field's path in lower case, where it is one of an event.
    pub path: String,
    /// The text names a pull request's head.
    pub head: Option<Head>,
    /// The source first.
    pub flow: Vec<Related>,
    /// A fixed host stands before it.
    pub behind_host: bool,
    pub encoding: Encoding,
}

/// Who chooses a text, from the least to the most harmful.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// GitHub: no text can be smuggled in.
    Fixed,
    Unknown,
    /// Whoever may write to the repository.
    Insider,
    /// Whoever starts the workflow by hand.
    Typed,
    /// Whoever calls the workflow or action, who is not known.
    Caller,
    Anyone,
}

/// Who can make it happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The event that makes it worst; empty where nothing is known of it.
    pub event: String,
    /// The event is a stranger's to cause, and runs with the repository's secrets.
    pub privileged: bool,
    /// What stands in the way.
    pub guard: Option<GuardKind>,
    /// How bad it is that a stranger's text is run there.
    pub severity: Severity,
    /// A person who is trusted decides, or nobody can bring the text: only who looks closely wants to hear of it.
    pub settled: bool,
    /// A step on the way fails where the head was pushed to after the event.
    pub settled_head: bool,
}

impl Hazard {
    /// How bad it is, by who chooses the text and who can make it run.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self.trace.class {
            Class::Anyone => self.reach.severity,
            Class::Caller => Severity::Medium.min(self.reach.severity),
            Class::Typed | Class::Insider | Class::Unknown | Class::Fixed => Severity::Low,
        }
    }

    /// Who wants to hear of it.
    #[must_use]
    pub fn persona(&self) -> Persona {
        // The name of a branch, tag, release or label: who can make one can change the workflow, too.
        let named = ["github.event.repository.default_branch", "github.event.pull_request.base.ref"];
        let of_ref = self.trace.class == Class::Insider
            && (self.trace.path.matches('.').count() <= 1 || named.contains(&self.trace.path.as_str()));
        let unknown = self.trace.class <= Class::Unknown;
        if unknown || of_ref || self.reach.settled { Persona::Pedantic } else { Persona::Regular }
    }

    /// Completes "`text` …": who chooses it.
    #[must_use]
    pub fn chosen(&self) -> String {
        match self.trace.class {
            Class::Anyone => "can be chosen by anyone",
            Class::Caller => "is filled by the caller",
            Class::Typed => "is typed by whoever starts the workflow",
            Class::Insider => "is chosen by whoever may write to the repository",
            Class::Unknown | Class::Fixed => "comes from where ciward cannot follow it",
        }
        .to_owned()
    }

    /// Completes a sentence on a text of anyone's: what its run can do.
    #[must_use]
    pub fn consequence(&self) -> String {
        match (&self.reach, self.trace.class) {
            (_, class) if class != Class::Anyone => String::new(),
            (Reach { guard: Some(guard), .. }, _) => format!("; {} stands in the way", words(*guard)),
            (Reach { privileged: true, event, .. }, _) => format!(": `{event}` runs with the repository's secrets"),
            _ => String::new(),
        }
    }
}

/// A guard in words.
#[must_use]
pub fn words(guard: GuardKind) -> &'static str {
    match guard {
        GuardKind::Permission => "a check of the permission",
        GuardKind::Association => "a check of the author's association",
        GuardKind::SameRepository => "a check that the head is of this repository",
        GuardKind::Merged => "a check that the pull request is merged",
        GuardKind::Author => "a check of the author's account",
        GuardKind::Actor => "a check of the actor's account",
        GuardKind::Environment => "an environment, which may ask for an approval,",
        GuardKind::Label => "a label that somebody with rights must set",
        GuardKind::SpoofableActor => "a check of the actor, which a bot can be made to pass,",
    }
}
