//! Where application code shows a secret: prints it, logs it, puts it into an exception or into a response.
//!
//! Program text is read as tokens, not parsed: a sink's arguments are walked for the values that flow whole into what is shown.

mod assignment;
mod binding;
mod block;
mod code;
mod logger;
mod naming;
mod prefilter;
mod receiver;
mod script;
mod sink;
mod spelt;
mod statement;
mod value;
mod walk;

use crate::model::reads::language::Language;
use crate::model::reads::{Read, is_machine_written};
use crate::text::Span;
use code::Code;

/// One secret, or a collection that holds secrets, in what a statement shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exposure<'t> {
    pub sink: Sink,
    pub shown: Shown,
    pub certainty: Certainty,
    /// What is shown, as the code calls it: `api_key`, `process.env.API_KEY`.
    pub expression: Span,
    /// The secret's name: the variable of the environment, or the last word of the expression.
    pub name: &'t str,
    /// Where it is read, if it reaches the sink through a variable of the program.
    pub source: Option<Span>,
    /// The text beside it tells a user that it was just made for them.
    pub announced: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sink {
    /// Written to the program's output.
    Print,
    /// Handed to a logger.
    Log,
    /// Put into the text of an exception or error.
    Exception,
    /// Sent to whoever asked.
    Response,
}

impl Sink {
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Print => "output",
            Self::Log => "log",
            Self::Exception => "exception",
            Self::Response => "response",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Secret,
    /// A URL or connection string, which holds a password as likely as not.
    Address,
    /// Every variable of the environment.
    Environment,
    /// The headers of a request, all of them.
    Headers,
    /// All settings of the program.
    Settings,
    /// Some characters of a secret.
    Part,
}

/// What says that it is a secret, the weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// A word that means other things too: `token`, `secret`, `credentials`.
    Vague,
    /// A variable's name that means nothing else: `api_key`, `dbPassword`.
    Named,
    /// The program's settings: `settings.SECRET_KEY`.
    Configured,
    /// The environment: `os.environ["API_KEY"]`.
    Read,
}

/// How many findings of one file are kept.
const MAX_EXPOSURES: usize = 200;

/// Larger files are data or written by machines, in bytes.
const LARGEST: usize = 1 << 20;

/// Every exposure of a file that is at least so certain, in the order of the text; `reads` are its reads of the environment. Costs a
/// search for a few words where nothing is shown.
#[must_use]
pub fn exposures<'t>(path: &str, text: &'t str, reads: &[Read<'t>], least: Certainty) -> Vec<Exposure<'t>> {
    if text.len() > LARGEST {
        return Vec::new();
    }
    let Some(language) = Language::of(path, text) else { return Vec::new() };
    let mut exposures = match language {
        Language::Compose | Language::Spring => return Vec::new(),
        _ if !prefilter::may_show(language, text, reads, least) || is_machine_written(text) => return Vec::new(),
        Language::Shell => script::exposures(text),
        _ => Code::read(path, text, language, reads).map(|code| sink::exposures(&code)).unwrap_or_default(),
    };
    exposures.sort_by_key(|exposure| exposure.expression);
    exposures.dedup_by_key(|exposure| exposure.expression);
    exposures.retain(|exposure| exposure.certainty >= least);
    exposures.truncate(MAX_EXPOSURES);
    exposures
}
