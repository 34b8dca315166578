//! What the job's own token is granted and what it is needed for, as one file tells it.

use crate::place::Place;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The token's side of a workflow or of a composite action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TokenFact {
    /// Nothing but other workflows starts it, or it is an action.
    pub called: bool,
    pub action: bool,
    /// What to point at when the file as a whole is meant.
    pub headline: Place,
    /// The `permissions:` at the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<Stated>,
    /// Where such a block would be inserted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap: Option<Gap>,
    /// Of an action, one without a name.
    pub jobs: Vec<JobToken>,
}

/// One job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct JobToken {
    pub id: String,
    pub place: Place,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<Stated>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap: Option<Gap>,
    /// It never runs.
    pub disabled: bool,
    pub needs: Needs,
    /// Actions and workflows of this repository that it uses: what they need, it needs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<LocalUse>,
}

/// Where lines can be inserted, and how they are to look there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Gap {
    /// Empty: an insertion; else what is replaced.
    pub place: Place,
    /// What stands before each line.
    pub indent: String,
    /// One level deeper.
    pub step: String,
    pub line_break: String,
    /// The block replaces a value behind its key, rather than standing on lines of its own.
    pub value_only: bool,
    /// A block at the top is set off by an empty line.
    pub top: bool,
}

/// A `permissions:` as it is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stated {
    /// The value.
    pub place: Place,
    pub grant: Granted,
    /// Rewrites the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap: Option<Gap>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Granted {
    ReadAll,
    WriteAll,
    Scopes(Vec<GrantedScope>),
    /// An expression, or nothing that GitHub knows.
    Unknown,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GrantedScope {
    pub scope: String,
    pub level: String,
    /// The entry.
    pub place: Place,
}

/// What a job needs, as far as is known, and what is not known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Needs {
    pub needed: Vec<Need>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<Unknown>,
}

/// One scope and what it is needed for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Need {
    pub scope: String,
    /// Another scope would do as well: comments on pull requests are comments on issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub or: Option<String>,
    pub level: Level,
    /// Needed in private repositories only.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
    /// It does without, and does less.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// What does it: `actions/labeler`, `git push`.
    pub what: String,
    pub place: Place,
}

/// Something that gets the token, and of which it is not known what it does with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unknown {
    pub what: String,
    pub place: Place,
}

/// A `uses:` of a file of this repository.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LocalUse {
    /// From the repository's root, without `./`.
    pub target: String,
    pub workflow: bool,
    pub place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    Read,
    Write,
}

impl Level {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

impl TokenFact {
    /// Every place that it names, that of a change left out.
    pub fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        let jobs = self.jobs.iter_mut().flat_map(JobToken::places_mut);
        let stated = self.stated.iter_mut().flat_map(Stated::places_mut);
        std::iter::once(&mut self.headline).chain(stated).chain(jobs)
    }
}

impl JobToken {
    fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        let needed = self.needs.needed.iter_mut().map(|need| &mut need.place);
        let unknown = self.needs.unknown.iter_mut().map(|unknown| &mut unknown.place);
        let calls = self.calls.iter_mut().map(|call| &mut call.place);
        let stated = self.stated.iter_mut().flat_map(Stated::places_mut);
        std::iter::once(&mut self.place).chain(stated).chain(needed).chain(unknown).chain(calls)
    }
}

impl Stated {
    fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        let scopes = match &mut self.grant {
            Granted::Scopes(scopes) => scopes.as_mut_slice(),
            _ => &mut [],
        };
        std::iter::once(&mut self.place).chain(scopes.iter_mut().map(|scope| &mut scope.place))
    }
}
