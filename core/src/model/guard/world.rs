//! A condition as it looks when a stranger started the run.

use super::GuardKind;
use crate::model::known::{Known, with_known};
use crate::syntax::expression::{Access, Expression, ExpressionKind, Segment};
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

/// The activities of a pull request, an issue or a comment that strangers cause.
const STRANGE_ACTIONS: &[&str] = &["opened", "synchronize", "created", "edited", "reopened"];

const STRANGER: Known = Known::Text("\u{1}stranger");
const FORK: Known = Known::Text("\u{1}stranger/\u{1}fork");
const OWNER: Known = Known::Text("\u{2}owner");
const REPOSITORY: Known = Known::Text("\u{2}owner/\u{2}repository");

/// What a condition asks for, and where it does so first; the strongest first.
pub(super) fn asked(condition: &Expression) -> Vec<(GuardKind, Span)> {
    let accesses = condition.accesses();
    let first = |kind: GuardKind| accesses.iter().find(|access| fill(access, kind, 0).is_some()).map(|access| access.span);
    let mut found: Vec<(GuardKind, Span)> = KINDS.iter().filter_map(|kind| Some((*kind, first(*kind)?))).collect();
    if found.iter().any(|(kind, _)| matches!(kind, GuardKind::Actor | GuardKind::SpoofableActor)) {
        let other = if names_bot(condition) { GuardKind::Actor } else { GuardKind::SpoofableActor };
        found.retain(|(kind, _)| *kind != other);
    }
    found
}

/// The condition with everything filled in that is known of a stranger's run.
pub(super) fn seen(condition: &Expression, event: Option<&str>, kinds: &[GuardKind], stranger: usize) -> Expression {
    with_known(&under(condition, event), &|access| {
        base(access).or_else(|| kinds.iter().find_map(|kind| fill(access, *kind, stranger)))
    })
}

/// The condition with the event's name filled in.
pub(super) fn under<'c>(condition: &'c Expression, event: Option<&str>) -> Cow<'c, Expression> {
    // The event's name is any text; all others are static.
    let known = event.and_then(|event| EVENTS.iter().find(|name| **name == event));
    match known {
        Some(name) => {
            Cow::Owned(with_known(condition, &|access| access.is(&["github", "event_name"]).then_some(Known::Text(name))))
        }
        None => Cow::Borrowed(condition),
    }
}

/// The events that can start a run (GitHub documentation, "Events that trigger workflows").
const EVENTS: &[&str] = &[
    "branch_protection_rule",
    "check_run",
    "check_suite",
    "create",
    "delete",
    "deployment",
    "deployment_status",
    "discussion",
    "discussion_comment",
    "fork",
    "gollum",
    "image_version",
    "issue_comment",
    "issues",
    "label",
    "merge_group",
    "milestone",
    "page_build",
    "public",
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
    "pull_request_target",
    "push",
    "registry_package",
    "release",
    "repository_dispatch",
    "schedule",
    "status",
    "watch",
    "workflow_dispatch",
    "workflow_run",
];

/// What the base repository is called, so that comparisons with it come out.
fn base(access: &Access) -> Option<Known> {
    if !access.context().eq_ignore_ascii_case("github") {
        return None;
    }
    let names = names(access);
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    match names.as_slice() {
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

fn fill(access: &Access, kind: GuardKind, stranger: usize) -> Option<Known> {
    let on_github = access.context().eq_ignore_ascii_case("github");
    if on_github == (kind == GuardKind::Permission) {
        return None;
    }
    let names = names(access);
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    match kind {
        GuardKind::Association => match names.as_slice() {
            ["github", "event", .., "author_association"] => pick(STRANGE_ASSOCIATIONS, stranger),
            _ => None,
        },
        GuardKind::SameRepository => head_of_fork(&names),
        GuardKind::Merged => match names.as_slice() {
            ["github", "event", "pull_request", "merged"] => Some(Known::Bool(false)),
            _ => None,
        },
        GuardKind::Author => match names.as_slice() {
            ["github", "event", object, "user", "login"] if *object != "sender" => Some(STRANGER),
            ["github", "event", _, "user", "id"] => Some(Known::Number(-1.0)),
            _ => None,
        },
        GuardKind::Actor | GuardKind::SpoofableActor => match names.as_slice() {
            ["github", "actor" | "triggering_actor"]
            | ["github", "event", "sender", "login"]
            | ["github", "event", "pull_request", "sender", "login"]
            | ["github", "event", "workflow_run", "actor" | "triggering_actor", "login"] => Some(STRANGER),
            ["github", "actor_id"] | ["github", "event", "sender", "id"] => Some(Known::Number(-1.0)),
            _ => None,
        },
        GuardKind::Label => match names.as_slice() {
            ["github", "event", "label", "name"] => Some(STRANGER),
            ["github", "event", "pull_request" | "issue", "labels", ..] => Some(Known::EmptyList),
            ["github", "event", "action"] => pick(STRANGE_ACTIONS, stranger),
            _ => None,
        },
        GuardKind::Permission => match names.as_slice() {
            ["steps" | "needs", _, "outputs", output] if tells_permission(output) => Some(Known::Text("")),
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
