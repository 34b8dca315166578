//! What the `github` context holds ("Contexts reference"; "Webhook events and payloads").

use super::{Surroundings, Texts, Type};
use crate::model::schema::event::event;
use crate::model::step::entries;

/// A field's kind, in a table.
#[derive(Clone, Copy)]
enum Field {
    Flag,
    Number,
    Text,
    List,
    Object,
    FullRef,
    ShortRef,
    Slug,
    Account,
    OneOf(&'static [&'static str]),
}

impl Field {
    fn kind(self) -> Type {
        match self {
            Self::Flag => Type::Flag,
            Self::Number => Type::Number,
            Self::Text => Type::TEXT,
            Self::List => Type::List,
            Self::Object => Type::OBJECT,
            Self::FullRef => Type::Text(Texts::FullRef),
            Self::ShortRef => Type::Text(Texts::ShortRef),
            Self::Slug => Type::Text(Texts::Slug),
            Self::Account => Type::Text(Texts::Account),
            Self::OneOf(texts) => Type::one_of(texts.iter().copied()),
        }
    }
}

/// The properties of `github` itself.
const GITHUB: &[(&str, Field)] = &[
    ("actor", Field::Account),
    ("api_url", Field::Text),
    ("base_ref", Field::ShortRef),
    ("event", Field::Object),
    ("event_path", Field::Text),
    ("head_ref", Field::ShortRef),
    ("job", Field::Text),
    ("ref", Field::FullRef),
    ("ref_name", Field::ShortRef),
    ("ref_type", Field::OneOf(&["branch", "tag"])),
    ("repository", Field::Slug),
    ("repository_owner", Field::Account),
    ("repositoryurl", Field::Text),
    ("run_id", Field::Text),
    ("run_number", Field::Text),
    ("server_url", Field::Text),
    ("sha", Field::Text),
    ("token", Field::Text),
    ("triggering_actor", Field::Account),
    ("workflow", Field::Text),
    ("workflow_ref", Field::Text),
    ("workspace", Field::Text),
];

const ASSOCIATION: Field = Field::OneOf(&[
    "COLLABORATOR",
    "CONTRIBUTOR",
    "FIRST_TIMER",
    "FIRST_TIME_CONTRIBUTOR",
    "MANNEQUIN",
    "MEMBER",
    "NONE",
    "OWNER",
]);

const CONCLUSION: Field = Field::OneOf(&[
    "action_required",
    "cancelled",
    "failure",
    "neutral",
    "skipped",
    "stale",
    "startup_failure",
    "success",
    "timed_out",
]);

/// The fields of `github.event` whose kind is the same in every event.
const EVENT: &[(&str, Field)] = &[
    ("check_run.conclusion", CONCLUSION),
    ("check_suite.conclusion", CONCLUSION),
    ("comment", Field::Object),
    ("comment.author_association", ASSOCIATION),
    ("comment.body", Field::Text),
    ("comment.user.login", Field::Text),
    ("commits", Field::List),
    ("deleted", Field::Flag),
    ("forced", Field::Flag),
    ("head_commit", Field::Object),
    ("head_commit.message", Field::Text),
    ("issue", Field::Object),
    ("issue.author_association", ASSOCIATION),
    ("issue.body", Field::Text),
    ("issue.labels", Field::List),
    ("issue.number", Field::Number),
    ("issue.pull_request", Field::Object),
    ("issue.state", Field::OneOf(&["open", "closed"])),
    ("issue.title", Field::Text),
    ("label", Field::Object),
    ("label.name", Field::Text),
    ("number", Field::Number),
    ("pull_request", Field::Object),
    ("pull_request.author_association", ASSOCIATION),
    ("pull_request.base.ref", Field::ShortRef),
    ("pull_request.base.repo.full_name", Field::Slug),
    ("pull_request.base.sha", Field::Text),
    ("pull_request.body", Field::Text),
    ("pull_request.draft", Field::Flag),
    ("pull_request.head.ref", Field::ShortRef),
    ("pull_request.head.repo.fork", Field::Flag),
    ("pull_request.head.repo.full_name", Field::Slug),
    ("pull_request.head.repo.owner.login", Field::Account),
    ("pull_request.head.sha", Field::Text),
    ("pull_request.labels", Field::List),
    ("pull_request.merged", Field::Flag),
    ("pull_request.number", Field::Number),
    ("pull_request.state", Field::OneOf(&["open", "closed"])),
    ("pull_request.title", Field::Text),
    ("pull_request.user.login", Field::Text),
    ("release.draft", Field::Flag),
    ("release.prerelease", Field::Flag),
    ("release.tag_name", Field::Text),
    ("repository.default_branch", Field::ShortRef),
    ("repository.fork", Field::Flag),
    ("repository.full_name", Field::Slug),
    ("repository.name", Field::Account),
    ("repository.private", Field::Flag),
    ("review.author_association", ASSOCIATION),
    ("review.body", Field::Text),
    ("review.state", Field::OneOf(&["approved", "changes_requested", "commented", "dismissed", "pending"])),
    ("sender", Field::Object),
    ("sender.login", Field::Text),
    ("workflow_run", Field::Object),
    ("workflow_run.conclusion", CONCLUSION),
    ("workflow_run.head_branch", Field::ShortRef),
    ("workflow_run.head_repository.full_name", Field::Slug),
    ("workflow_run.head_sha", Field::Text),
    ("workflow_run.name", Field::Text),
    ("workflow_run.status", Field::OneOf(&["requested", "in_progress", "completed", "queued", "pending", "waiting"])),
];

fn look_up(table: &[(&str, Field)], name: &str) -> Type {
    table.iter().find(|(known, _)| *known == name).map_or(Type::Unknown, |(_, field)| field.kind())
}

impl Surroundings<'_, '_> {
    /// The kind of what stands below `github`.
    pub(super) fn github(&self, names: &[&str]) -> Type {
        match names {
            [] => Type::OBJECT,
            ["event_name"] => self.events(),
            ["event", "action"] => self.activities(),
            ["event", "inputs", name] => self.dispatched(name),
            ["event", below @ ..] if !below.is_empty() => look_up(EVENT, &below.join(".")),
            [name] => look_up(GITHUB, name),
            _ => Type::Unknown,
        }
    }

    /// The events that start this workflow; a called one runs in its caller's.
    fn events(&self) -> Type {
        match self.workflow {
            Some(workflow) if !workflow.triggers.has("workflow_call") && !workflow.triggers.list.is_empty() => {
                Type::one_of(workflow.triggers.list.iter().map(|trigger| trigger.name))
            }
            _ => Type::TEXT,
        }
    }

    /// The activity types of the events that start this workflow; those that it does not listen to are among them.
    fn activities(&self) -> Type {
        let Some(workflow) = self.workflow.filter(|workflow| !workflow.triggers.has("workflow_call")) else { return Type::TEXT };
        let mut types = Vec::new();
        for trigger in &workflow.triggers.list {
            match event(trigger.name) {
                Some(event) if !event.any_type => types.extend(event.types),
                _ => return Type::TEXT,
            }
        }
        if types.is_empty() { Type::TEXT } else { Type::one_of(types.into_iter().copied()) }
    }

    /// `github.event.inputs.x`: a text, whatever its declared type.
    fn dispatched(&self, name: &str) -> Type {
        let dispatch = self.workflow.and_then(|workflow| workflow.triggers.get("workflow_dispatch"));
        let inputs = dispatch.and_then(|dispatch| dispatch.filters).map(|filters| entries(filters, "inputs")).unwrap_or_default();
        let declared = inputs.iter().find(|entry| entry.key.as_str().is_some_and(|key| key.eq_ignore_ascii_case(name)));
        match declared.and_then(|entry| entry.value.get("type")?.as_str()) {
            Some("boolean") => Type::one_of(["true", "false"]),
            _ => Type::TEXT,
        }
    }
}
