//! How far a job reaches: who can start it, what it holds, and what an intruder would win in it.
//!
//! `model::holdings` reads what a job holds, `flow` finds out who starts it and whether strangers' text or code gets in; here the two
//! become a number that can be explained, and the words that explain it.

mod score;
mod words;

use crate::order::sort_by;
use crate::place::Place;
use crate::text::Span;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A job, and what would come of a stranger in it.
#[derive(Clone, Debug, PartialEq)]
pub struct JobReach {
    pub id: String,
    /// Its key.
    pub place: Place,
    pub holdings: Holdings,
    /// What starts it, the most harmful first; empty where nothing does.
    pub starts: Vec<Start>,
    /// Strangers' text or code gets in.
    pub entry: Option<Entry>,
    /// It may write the cache that runs of the default branch restore.
    pub writes_cache: bool,
    /// A job that holds something builds on what this one leaves behind: its outputs, artifacts or cache.
    pub feeds: bool,
    /// The workflow of this repository that it calls instead of having steps: that one's jobs hold what it hands on.
    pub calls: Option<String>,
    /// The files of this repository's actions that its steps use.
    pub actions: BTreeSet<String>,
    /// From 0, nothing to win, to 100.
    pub score: u8,
}

/// What a job holds, as its file says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holdings {
    /// The whole job, in its file.
    pub span: Span,
    pub token: Token,
    /// It may ask for an OIDC token: `id-token: write`.
    pub oidc: bool,
    /// The secrets that it names, in capitals, sorted; the job's own token is none of them.
    pub secrets: BTreeSet<String>,
    /// All secrets are in its reach: `secrets: inherit`, `toJSON(secrets)`, a name made when it runs.
    pub all_secrets: bool,
    pub runner: Runner,
    /// `cache-mode:`, of the job or else of the workflow.
    pub cache_mode: Option<String>,
    /// A step restores a cache.
    pub restores: bool,
    /// A step uploads artifacts.
    pub uploads: bool,
    /// A step publishes: a package, a release, a deployment.
    pub publishes: bool,
    /// A step runs an AI agent that takes orders from strangers' text.
    pub agent: bool,
    /// The names under which a call hands secrets on, in capitals; none where it hands on all of them.
    pub handed: Option<BTreeSet<String>>,
}

impl Holdings {
    /// It names secrets, or its token may write or open a cloud. What the repository's settings give is not known.
    #[must_use]
    pub fn is_trusted_with_something(&self) -> bool {
        let writes = matches!(self.token, Token::Writes(_) | Token::WritesAll);
        writes || self.oidc || self.all_secrets || !self.secrets.is_empty()
    }
}

/// What the job's token may do, `id-token` left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Token {
    /// Nothing is stated: the repository's settings decide, which are not in its files.
    #[default]
    Default,
    Nothing,
    Reads,
    /// The scopes that it may write.
    Writes(BTreeSet<String>),
    WritesAll,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Runner {
    /// GitHub's own, or another machine that is thrown away, as far as its label tells.
    Hosted,
    SelfHosted,
    /// A group, or a label that is known only when the job runs.
    #[default]
    Unknown,
}

/// One way to start a job.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Start {
    pub who: Starter,
    /// The event, as the workflow names it.
    pub event: String,
}

/// Who can start a job, from the least to the most open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Starter {
    /// The clock.
    Schedule,
    /// Whoever may write to the repository.
    Writers,
    /// Whoever opens a pull request from a fork: the job runs their code, but gets neither secrets nor a token that may write.
    Forks,
    /// Callers that are not in this repository.
    Callers,
    /// Anyone, once somebody has set a label or approved the environment.
    Approved,
    /// Anyone, with the repository's secrets.
    Anyone,
}

/// How strangers get into a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entry {
    /// An AI agent reads what they write.
    Agent,
    /// Their text becomes part of what runs.
    Text,
    /// Their code runs.
    Code,
}

impl JobReach {
    /// Whether the job holds what is worth stealing, or what others build on.
    #[must_use]
    pub fn is_worth_nothing(&self) -> bool {
        let idle = self.holdings.is_powerless() && !self.holdings.publishes && self.holdings.runner == Runner::Hosted;
        idle && !self.feeds && !self.writes_cache && self.calls.is_none()
    }

    /// Whether a stranger who gets in wins much: a token that may change the repository, and credentials besides.
    #[must_use]
    pub fn is_worth_much(&self) -> bool {
        let credentials = self.holdings.oidc || self.holdings.all_secrets || !self.holdings.secrets.is_empty();
        credentials && self.holdings.token.changes_code() && self.starts.iter().any(|start| start.who == Starter::Anyone)
    }

    /// Whether the cache is what makes the job worth an intruder's while: who can change code or publish needs no such detour.
    #[must_use]
    pub fn is_worth_its_cache(&self) -> bool {
        self.writes_cache && !self.holdings.publishes && !self.holdings.token.changes_code()
    }

    #[must_use]
    pub fn encloses(&self, place: &Place) -> bool {
        self.place.path == place.path && self.place.span.start <= place.span.start && place.span.end <= self.holdings.span.end
    }
}

impl Holdings {
    /// No secret, no OIDC, and a token that only reads.
    #[must_use]
    pub fn is_powerless(&self) -> bool {
        let token = matches!(self.token, Token::Nothing | Token::Reads);
        token && !self.oidc && !self.all_secrets && self.secrets.is_empty()
    }

    /// Every text that is quoted from the file.
    pub fn each_name(&mut self, see: &mut dyn FnMut(&mut String)) {
        let each = |names: &mut BTreeSet<String>, see: &mut dyn FnMut(&mut String)| {
            *names = std::mem::take(names)
                .into_iter()
                .map(|mut name| {
                    see(&mut name);
                    name
                })
                .collect();
        };
        each(&mut self.secrets, see);
        self.handed.iter_mut().for_each(|names| each(names, see));
        self.cache_mode.iter_mut().for_each(&mut *see);
        if let Token::Writes(scopes) = &mut self.token {
            each(scopes, see);
        }
    }
}

impl Token {
    /// Whether it may change what people run or install.
    #[must_use]
    pub fn changes_code(&self) -> bool {
        match self {
            Self::WritesAll => true,
            Self::Writes(scopes) => scopes.iter().any(|scope| score::CHANGES_CODE.contains(&scope.as_str())),
            Self::Default | Self::Nothing | Self::Reads => false,
        }
    }
}

/// The worst first, then by path and place.
pub fn sort(jobs: &mut [JobReach]) {
    let place = |job: &JobReach| (job.place.path.clone(), job.place.span.start, job.id.clone());
    sort_by(jobs, |a, b| b.score.cmp(&a.score).then_with(|| place(a).cmp(&place(b))));
}
