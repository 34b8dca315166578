//! A condition as it looks when a stranger started the run.

use super::GuardKind;
use crate::syntax::expression::{Access, Expression, ExpressionKind, Segment, Value};
use crate::text::Span;
use std::borrow::Cow;

/// The kinds that a condition can ask for, the strongest first.
const KINDS: &[GuardKind] = &[
    GuardKind::Permission,
    GuardKind::Association,
    GuardKind::SameRepository,
    GuardKind::Merged,
    GuardKind::Author,
    GuardKind::Actor,
    GuardKind::Label,
    GuardKind::SpoofableActor,
];

/// So many strangers are tried: what they may be called differs.
pub(super) const STRANGERS: usize = STRANGE_ASSOCIATIONS.len();

/// Everything that is no owner, member or collaborator ("CommentAuthorAssociation" in GitHub's GraphQL reference).
const STRANGE_ASSOCIATIONS: &[&str] = &["NONE", "CONTRIBUTOR", "FIRST_TIME_CONTRIBUTOR", "FIRST_TIMER", "MANNEQUIN"];

/// How an output says that somebody has no rights.
const REFUSALS: &[&str] = &["", "false", "none", "read", "no"];

/// The activities of a pull request, an issue or a comment that strangers cause.
const STRANGE_ACTIONS: &[&str] = &["opened", "synchronize", "created", "edited", "reopened"];

const STRANGER: Known = Known::Text("\u{1}stranger");
const FORK: Known = Known::Text("\u{1}stranger/\u{1}fork");
const OWNER: Known = Known::Text("\u{2}owner");
const REPOSITORY: Known = Known::Text("\u{2}owner/\u{2}repository");

/// A value that a context has in a stranger's run.
#[derive(Clone, Copy)]
enum Known {
    Text(&'static str),
    Number(f64),
    Bool(bool),
    EmptyList,
}

impl From<Known> for Value {
    fn from(known: Known) -> Self {
        match known {
            Known::Text(text) => Self::Text(text.to_owned()),
            Known::Number(number) => Self::Number(number),
            Known::Bool(value) => Self::Bool(value),
            Known::EmptyList => Self::Array(Vec::new()),
        }
    }
}

/// A condition and what it reads, to be looked at in several worlds.
pub(super) struct Asked<'c> {
    condition: &'c Expression,
    /// What it reads, by place: the path's names in lower case.
    reads: Vec<(Span, Vec<String>)>,
    /// What is so in every world: what the base repository is called.
    base: Vec<(Span, Value)>,
}

impl<'c> Asked<'c> {
    pub(super) fn of(condition: &'c Expression) -> Self {
        let read = |access: &Access| (access.span, names(access).into_iter().map(Cow::into_owned).collect());
        let reads: Vec<(Span, Vec<String>)> = condition.accesses().iter().map(read).collect();
        let base = reads.iter().filter_map(|(span, names)| Some((*span, base(&borrowed(names))?.into()))).collect();
        Self { condition, reads, base }
    }

    /// What the condition asks for, and where it does so first; the strongest first.
    pub(super) fn kinds(&self) -> Vec<(GuardKind, Span)> {
        let first = |kind| self.reads.iter().find(|(_, names)| fill(&borrowed(names), kind, 0).is_some()).map(|(span, _)| *span);
        let mut found: Vec<(GuardKind, Span)> = KINDS.iter().filter_map(|kind| Some((*kind, first(*kind)?))).collect();
        if found.iter().any(|(kind, _)| matches!(kind, GuardKind::Actor | GuardKind::SpoofableActor)) {
            let other = if names_bot(self.condition) { GuardKind::Actor } else { GuardKind::SpoofableActor };
            found.retain(|(kind, _)| *kind != other);
        }
        found
    }

    /// The condition's truth in a run that an event started, whoever did so.
    pub(super) fn truth(&self, event: Option<&str>) -> Option<bool> {
        self.condition.truth_given(&self.under(event))
    }

    /// The condition's truth in a stranger's run, who fails what these kinds of guard ask.
    pub(super) fn seen(&self, event: Option<&str>, kinds: &[GuardKind], stranger: usize) -> Option<bool> {
        let mut given = self.under(event);
        for (span, names) in &self.reads {
            let names = borrowed(names);
            let known = kinds.iter().find_map(|kind| fill(&names, *kind, stranger));
            given.extend(known.map(|known| (*span, known.into())));
        }
        self.condition.truth_given(&given)
    }

    fn under(&self, event: Option<&str>) -> Vec<(Span, Value)> {
        let mut given = self.base.clone();
        if let Some(event) = event {
            let named = self.reads.iter().filter(|(_, names)| borrowed(names) == ["github", "event_name"]);
            given.extend(named.map(|(span, _)| (*span, Value::Text(event.to_owned()))));
        }
        given
    }
}

/// What the base repository is called, so that comparisons with it come out.
fn base(names: &[&str]) -> Option<Known> {
    match names {
        ["github", "repository"]
        | ["github", "event", "repository", "full_name"]
        | ["github", "event", "pull_request", "base", "repo", "full_name"] => Some(REPOSITORY),
        ["github", "repository_owner"]
        | ["github", "event", "repository", "owner", "login"]
        | ["github", "event", "pull_request", "base", "user", "login"]
        | ["github", "event", "pull_request", "base", "repo", "owner", "login"] => Some(OWNER),
        ["github", "repository_id"]
        | ["github", "event", "repository", "id"]
        | ["github", "event", "pull_request", "base", "repo", "id"] => Some(Known::Number(-2.0)),
        _ => None,
    }
}

fn fill(names: &[&str], kind: GuardKind, stranger: usize) -> Option<Known> {
    match kind {
        GuardKind::Association => match names {
            ["github", "event", .., "author_association"] => pick(STRANGE_ASSOCIATIONS, stranger),
            _ => None,
        },
        GuardKind::SameRepository => head_of_fork(names),
        GuardKind::Merged => match names {
            ["github", "event", "pull_request", "merged"] => Some(Known::Bool(false)),
            _ => None,
        },
        GuardKind::Author => match names {
            ["github", "event", object, "user", "login"] if *object != "sender" => Some(STRANGER),
            ["github", "event", _, "user", "id"] => Some(Known::Number(-1.0)),
            _ => None,
        },
        GuardKind::Actor | GuardKind::SpoofableActor => match names {
            ["github", "actor" | "triggering_actor"]
            | ["github", "event", "sender", "login"]
            | ["github", "event", "pull_request", "sender", "login"]
            | ["github", "event", "workflow_run", "actor" | "triggering_actor", "login"] => Some(STRANGER),
            ["github", "actor_id"] | ["github", "event", "sender", "id"] => Some(Known::Number(-1.0)),
            _ => None,
        },
        GuardKind::Label => match names {
            ["github", "event", "label", "name"] => Some(STRANGER),
            ["github", "event", "pull_request" | "issue", "labels", ..] => Some(Known::EmptyList),
            ["github", "event", "action"] => pick(STRANGE_ACTIONS, stranger),
            _ => None,
        },
        GuardKind::Permission => match names {
            ["steps" | "needs", _, "outputs", output] if tells_permission(output) => pick(REFUSALS, stranger),
            _ => None,
        },
        GuardKind::Environment => None,
    }
}

fn pick(values: &[&'static str], stranger: usize) -> Option<Known> {
    values.get(stranger).copied().map(Known::Text)
}

fn head_of_fork(names: &[&str]) -> Option<Known> {
    let rest = match names {
        ["github", "event", "pull_request", "head", rest @ ..] => rest,
        ["github", "event", "workflow_run", "head_repository", rest @ ..] => {
            return match rest {
                ["full_name"] => Some(FORK),
                ["owner", "login"] => Some(STRANGER),
                ["fork"] => Some(Known::Bool(true)),
                ["id"] => Some(Known::Number(-1.0)),
                _ => None,
            };
        }
        _ => return None,
    };
    match rest {
        ["repo", "full_name"] => Some(FORK),
        ["repo", "owner", "login"] | ["user", "login"] => Some(STRANGER),
        ["repo", "fork"] => Some(Known::Bool(true)),
        ["repo", "id"] => Some(Known::Number(-1.0)),
        _ => None,
    }
}

fn tells_permission(output: &str) -> bool {
    const WORDS: &[&str] = &[
        "permission",
        "authorized",
        "authorised",
        "allowed",
        "association",
        "maintainer",
        "collaborator",
        "member",
        "has-access",
        "has_access",
        "is_admin",
        "is-admin",
    ];
    WORDS.iter().any(|word| output.contains(word))
}

fn borrowed(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

fn names(access: &Access) -> Vec<Cow<'_, str>> {
    access.path.iter().map(name).collect()
}

fn name(segment: &Segment) -> Cow<'_, str> {
    match segment {
        Segment::Name(name) if name.bytes().any(|byte| byte.is_ascii_uppercase()) => Cow::Owned(name.to_ascii_lowercase()),
        Segment::Name(name) => Cow::Borrowed(name.as_str()),
        Segment::Star | Segment::Dynamic => Cow::Borrowed("*"),
    }
}

/// Whether a context tells who *last* caused the run, which may be a bot that acted on a stranger's pull request.
#[must_use]
pub fn is_spoofable_actor(access: &Access) -> bool {
    let names = names(access);
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    matches!(
        names.as_slice(),
        ["github", "actor" | "triggering_actor" | "actor_id"]
            | ["github", "event", "sender", "login" | "id"]
            | ["github", "event", "pull_request", "sender", "login" | "id"]
    )
}

/// Whether a text names a bot's account: by its login's ending, or by the id of one that everybody has.
#[must_use]
pub fn stands_for_bot(text: &str) -> bool {
    text.to_ascii_lowercase().contains("[bot]") || BOT_IDS.contains(&text.trim())
}

/// Dependabot, Renovate, GitHub Actions, pre-commit.ci: their accounts' ids (GitHub's users API).
const BOT_IDS: &[&str] = &["49699333", "29139614", "41898282", "66853113"];

fn names_bot(condition: &Expression) -> bool {
    let mut found = false;
    condition.walk(&mut |part| match &part.kind {
        ExpressionKind::Text(text) => found |= stands_for_bot(text),
        ExpressionKind::Number(number) => found |= stands_for_bot(&number.to_string()),
        _ => {}
    });
    found
}
