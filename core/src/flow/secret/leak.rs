//! What comes of following secrets: one that others may read, and the way that led there.

use crate::finding::{Fix, Related};
use crate::model::secrecy::{Sink, Turn, TurnKind};
use crate::place::Place;
use crate::rule::Severity;

/// One secret at one place where others may read it.
#[derive(Clone, Debug, PartialEq)]
pub struct Leak {
    pub sink: Sink,
    /// What lets it out: `echo`, `curl --verbose`.
    pub by: String,
    pub place: Place,
    /// As one would write it: `secrets.TOKEN`, `vault kv get`.
    pub secret: String,
    pub kind: SecretKind,
    pub state: State,
    /// The source first.
    pub flow: Vec<Related>,
    /// The event by which strangers can start the run, if there is one.
    pub strangers: Option<String>,
    pub self_hosted: bool,
    /// The job or step never runs.
    pub disabled: bool,
    /// The text in which it does not happen.
    pub fix: Option<Fix>,
}

/// What is known of a secret besides its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SecretKind {
    /// Its name says that it is an account's, a region's, a host's name.
    Plain,
    /// The job's own token, which ends with the job.
    Token,
    /// An input of an action or workflow whose callers are not known, by its name a secret.
    Input,
    /// Fetched or made while the job runs.
    Minted,
    Secret,
}

/// What the runner knows of a value when it arrives.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// It masks it.
    Masked,
    /// Nobody has told it of the value.
    Untold,
    /// It knows another form of it.
    Changed(Turn),
}

impl Leak {
    /// What stands there is a hash of the secret.
    #[must_use]
    pub fn is_digest(&self) -> bool {
        matches!(&self.state, State::Changed(turn) if turn.kind == TurnKind::Digest)
    }

    /// A field of a structured secret, taken by an expression.
    #[must_use]
    pub fn is_field(&self) -> bool {
        matches!(&self.state, State::Changed(turn) if turn.by.starts_with("fromJSON("))
    }

    /// How bad it is: what can be read there, of which secret, by whom.
    #[must_use]
    pub fn severity(&self) -> Severity {
        let masked = self.state == State::Masked;
        let full = match self.sink {
            Sink::Trace | Sink::Verbose | Sink::Header if masked => Severity::Low,
            Sink::Log | Sink::RunnerCommand | Sink::Dump | Sink::Summary if masked => Severity::Medium,
            Sink::Arguments | Sink::OpenFile(_) if self.self_hosted => Severity::Medium,
            Sink::Arguments | Sink::OpenFile(_) | Sink::JobOutput => Severity::Low,
            Sink::Address => Severity::Medium,
            _ if self.is_digest() => Severity::Low,
            _ => Severity::High,
        };
        match self.kind {
            SecretKind::Plain => full.min(Severity::Low),
            SecretKind::Token => less(full),
            _ => full,
        }
    }

    /// Completes "`secret` is …": what was done to it, if anything; empty, or with a blank behind it.
    #[must_use]
    pub fn change(&self) -> String {
        let State::Changed(turn) = &self.state else { return String::new() };
        let word = match turn.kind {
            TurnKind::Embedded | TurnKind::Known | TurnKind::Encoded => "encoded",
            TurnKind::Decoded => "decoded",
            TurnKind::Part => "cut",
            TurnKind::Digest => "hashed",
            TurnKind::Exchanged => "exchanged for a new credential",
        };
        format!("{word} by `{}` and ", turn.by)
    }

    /// Why the mask hides it, or does not.
    #[must_use]
    pub fn mask(&self) -> &'static str {
        match &self.state {
            State::Masked => "only the runner's mask hides it there, and not once a program cuts or encodes it",
            State::Untold => "the runner was never told of it and does not mask it",
            State::Changed(turn) => match turn.kind {
                TurnKind::Embedded | TurnKind::Known | TurnKind::Encoded => {
                    "the runner does not know it in this form and does not mask it"
                }
                TurnKind::Decoded => "the runner masks only the encoded text",
                TurnKind::Part => "the runner masks only the whole value",
                TurnKind::Digest => "the runner does not mask it, and a weak secret can be guessed from it",
                TurnKind::Exchanged => "the runner masks only what it was made from",
            },
        }
    }

    /// Who can make the run happen, where that makes it worse; empty, or with a separator before it.
    #[must_use]
    pub fn reach(&self) -> String {
        match &self.strangers {
            Some(event) if self.state != State::Masked => format!("; anyone can start this with `{event}`"),
            _ => String::new(),
        }
    }
}

fn less(severity: Severity) -> Severity {
    match severity {
        Severity::Critical => Severity::High,
        Severity::High => Severity::Medium,
        Severity::Medium | Severity::Low | Severity::Info => Severity::Low,
    }
}
