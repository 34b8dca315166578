//! Which conditions keep strangers out: what an `if:` asks of whoever started the run.
//!
//! A guard is not looked for by its shape. The condition is evaluated in a world where a stranger started the run: what the stranger
//! cannot be (a member, a named account, the base repository) is filled in, everything else stays unknown. Where the condition is
//! certainly false in that world, the guard holds, however the condition is written: through `&&`, `||`, `!`, `contains()`.

mod world;

use crate::model::step::{Does, Step};
use crate::model::workflow::{Job, Site, Workflow};
use crate::syntax::expression::Condition;
use crate::syntax::yaml::Node;
use crate::text::Span;
use serde::{Deserialize, Serialize};

use world::Asked;

pub use world::{is_spoofable_actor, stands_for_bot};

/// A check that every run of what stands behind it has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guard {
    pub kind: GuardKind,
    /// What is asked, in the file: `github.event.comment.author_association`.
    pub span: Span,
}

/// What a guard asks, from the strongest to the weakest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GuardKind {
    /// The author may write to the repository, as a step or an action found out.
    Permission,
    /// The author is an owner, a member or a collaborator.
    Association,
    /// The code comes from a branch of this repository, which only who may write to it can push.
    SameRepository,
    /// The pull request is merged: somebody who may write has accepted it.
    Merged,
    /// The pull request, issue or comment is of a named account.
    Author,
    /// The run was started by a named account.
    Actor,
    /// The job waits for an environment, whose rules may ask for an approval; they are not in the file.
    Environment,
    /// Somebody with triage rights has put a label on it; its code can change afterwards.
    Label,
    /// The run was last caused by a named bot: a stranger can have the bot act on his pull request.
    SpoofableActor,
}

impl GuardKind {
    /// Whether no stranger passes it: what it lets through is by people who are trusted already.
    #[must_use]
    pub const fn keeps_strangers_out(self) -> bool {
        !matches!(self, Self::Environment | Self::Label | Self::SpoofableActor)
    }

    /// Whether somebody looked at what a stranger sent, at one moment: what is fetched later by name may be other than what was seen.
    #[must_use]
    pub const fn is_approval(self) -> bool {
        matches!(self, Self::Environment | Self::Label)
    }
}

/// When something runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runs {
    /// Not for this event.
    Never,
    /// When all of these are passed; with none, always as far as strangers are concerned.
    Behind(Vec<Guard>),
}

impl Runs {
    #[must_use]
    pub fn guards(&self) -> &[Guard] {
        match self {
            Self::Never => &[],
            Self::Behind(guards) => guards,
        }
    }

    /// Whether a stranger can have it run.
    #[must_use]
    pub fn open_to_strangers(&self) -> bool {
        matches!(self, Self::Behind(guards) if !guards.iter().any(|guard| guard.kind.keeps_strangers_out()))
    }

    fn and(self, other: Runs) -> Runs {
        match (self, other) {
            (Self::Behind(mut guards), Self::Behind(more)) => {
                guards.extend(more);
                Self::Behind(guards)
            }
            _ => Self::Never,
        }
    }
}

/// The guards of an `if:`, whatever event started the run.
#[must_use]
pub fn guards(condition: &Node) -> Vec<Guard> {
    match judge(condition, None) {
        Runs::Never => Vec::new(),
        Runs::Behind(guards) => guards,
    }
}

/// The guards of an `if:` in a run that an event started: `github.event_name != 'issue_comment' || …` asks the rest of a comment only.
#[must_use]
pub fn runs_under(condition: &Node, event: &str) -> Runs {
    judge(condition, Some(event))
}

/// As [`runs_under`], for each of several events.
#[must_use]
pub fn runs_under_each(condition: &Node, events: &[&str]) -> Vec<Runs> {
    judge_each(condition, &events.iter().copied().map(Some).collect::<Vec<_>>())
}

/// What stands before a step in a run that an event started: its own `if:`, its job's, those of the jobs that it needs, the
/// job's environment, and earlier steps that fail where the author lacks the permission.
#[must_use]
pub fn step_runs(site: Site<'_, '_>, event: &str) -> Runs {
    let own = site.step.condition.map_or(Runs::Behind(Vec::new()), |condition| runs_under(condition, event));
    let checks = site.earlier().filter_map(permission_check).map(|span| Guard { kind: GuardKind::Permission, span });
    let job = match (site.job, site.workflow) {
        (Some(job), Some(workflow)) => job_runs(job, workflow, event),
        _ => Runs::Behind(Vec::new()),
    };
    own.and(Runs::Behind(checks.collect())).and(job)
}

/// What stands before a job in a run that an event started.
#[must_use]
pub fn job_runs(job: &Job<'_>, workflow: &Workflow<'_>, event: &str) -> Runs {
    let mut seen = Vec::new();
    let mut runs = Runs::Behind(Vec::new());
    let mut ahead = vec![job];
    while let Some(job) = ahead.pop() {
        if seen.contains(&job.key.span) {
            continue;
        }
        seen.push(job.key.span);
        let own = job.condition.map_or(Runs::Behind(Vec::new()), |condition| runs_under(condition, event));
        runs = runs.and(own);
        if let Some(environment) = job.node.entry("environment") {
            runs = runs.and(Runs::Behind(vec![Guard { kind: GuardKind::Environment, span: environment.span() }]));
        }
        // A job is skipped with the jobs that it needs, unless its condition asks for their status.
        if job.condition.and_then(Node::as_scalar).is_some_and(|scalar| scalar.condition().uses_status_function()) {
            continue;
        }
        let needs = job.node.get("needs").map(Node::items).unwrap_or_default();
        let needed = needs.iter().filter_map(|id| workflow.jobs.iter().find(|job| Some(job.id()) == id.as_str()));
        for job in needed {
            let checks = job.steps.iter().filter_map(permission_check);
            runs = runs.and(Runs::Behind(checks.map(|span| Guard { kind: GuardKind::Permission, span }).collect()));
            ahead.push(job);
        }
    }
    runs
}

/// A step that fails unless whoever started the run may write: known actions, and scripts that ask GitHub for the permission.
#[must_use]
pub fn permission_check(step: &Step<'_>) -> Option<Span> {
    if let Some(span) = turns_away(step) {
        return Some(span);
    }
    match &step.does {
        Does::Uses(uses, _) if uses.is("actions/github-script") => {
            let script = step.input("script").filter(|script| {
                let text = script.as_str().unwrap_or_default();
                let asks = ["author_association", "getCollaboratorPermissionLevel", "checkMembershipForUser"];
                let fails = ["setFailed", "throw ", "process.exit"];
                asks.iter().any(|word| text.contains(word)) && fails.iter().any(|word| text.contains(word))
            });
            script.map(|script| script.span)
        }
        Does::Uses(uses, _) => PERMISSION_CHECKS.iter().any(|slug| uses.is(slug)).then(|| uses.span()),
        Does::Run(run) => {
            let script = run.script.as_str()?;
            let asks = script.contains("/collaborators/") && script.contains("/permission");
            (asks && script.contains("exit 1")).then_some(run.script.span)
        }
        Does::Nothing => None,
    }
}

/// A step that ends the job, and runs whenever a stranger started it: `if: steps.auth.outputs.authorized != 'true'` and `exit 1`.
fn turns_away(step: &Step<'_>) -> Option<Span> {
    let node = step.condition?;
    let code = step.run().map(|run| run.script).or_else(|| step.input("script"))?.as_str()?;
    let goes_on = step.node.get("continue-on-error").is_some_and(|node| node.as_bool() != Some(false));
    if goes_on || !["exit 1", "setFailed", "throw ", "process.exit(1", "sys.exit(1"].iter().any(|word| code.contains(word)) {
        return None;
    }
    let (Condition::Bare(asked) | Condition::Island(asked)) = node.as_scalar()?.condition() else { return None };
    let asked = Asked::of(asked);
    let turned = |kind: GuardKind| {
        let mut seen = (0..world::STRANGERS).map(|stranger| asked.seen(None, &[kind], stranger) == Some(true));
        // How an output says no is not known: one of the ways is enough.
        if kind == GuardKind::Permission { seen.any(|runs| runs) } else { seen.all(|runs| runs) }
    };
    let kinds = asked.kinds();
    kinds.iter().any(|(kind, _)| kind.keeps_strangers_out() && turned(*kind)).then_some(node.span)
}

/// Actions that fail the job where the actor lacks a permission, from their own documentation.
const PERMISSION_CHECKS: &[&str] = &[
    "actions-cool/check-user-permission",
    "lannonbr/repo-permission-check-action",
    "prince-chrismc/check-actor-permissions-action",
    "sushichop/action-repository-permission",
    "TheModdingInquisition/actions-team-membership",
    "shopify/snapit",
];

fn judge(condition: &Node, event: Option<&str>) -> Runs {
    judge_each(condition, &[event]).pop().unwrap_or(Runs::Behind(Vec::new()))
}

/// What does not depend on the event is done once: few conditions ask for anything that keeps strangers out.
fn judge_each(condition: &Node, events: &[Option<&str>]) -> Vec<Runs> {
    let always = || vec![Runs::Behind(Vec::new()); events.len()];
    let Some(scalar) = condition.as_scalar() else { return always() };
    let (Condition::Bare(asked) | Condition::Island(asked)) = scalar.condition() else { return always() };
    let asked = Asked::of(asked);
    let kinds = asked.kinds();
    let place = |(kind, span): (GuardKind, Span)| Guard { kind, span: scalar.span_of(span.start..span.end) };
    let judged = events.iter().map(|&event| {
        if asked.truth(event) == Some(false) {
            return Runs::Never;
        }
        Runs::Behind(dominating(&asked, &kinds, event).into_iter().map(place).collect())
    });
    judged.collect()
}

fn dominating(asked: &Asked<'_>, kinds: &[(GuardKind, Span)], event: Option<&str>) -> Vec<(GuardKind, Span)> {
    if kinds.is_empty() {
        return Vec::new();
    }
    let alone = |kind: GuardKind| holds(asked, event, &[kind]);
    let single: Vec<(GuardKind, Span)> = kinds.iter().copied().filter(|(kind, _)| alone(*kind)).collect();
    if !single.is_empty() {
        return single;
    }
    // `member || same repository`: each way in has its guard, and all of them together are as good as the weakest.
    let mut needed: Vec<GuardKind> = kinds.iter().map(|(kind, _)| *kind).collect();
    if !holds(asked, event, &needed) {
        return Vec::new();
    }
    for kind in kinds.iter().rev().map(|(kind, _)| *kind) {
        let fewer: Vec<GuardKind> = needed.iter().copied().filter(|other| *other != kind).collect();
        if holds(asked, event, &fewer) {
            needed = fewer;
        }
    }
    let weakest = kinds.iter().rev().find(|(kind, _)| needed.contains(kind));
    weakest.copied().into_iter().collect()
}

/// Whether the condition is false for every kind of stranger.
fn holds(asked: &Asked<'_>, event: Option<&str>, kinds: &[GuardKind]) -> bool {
    !kinds.is_empty() && (0..world::STRANGERS).all(|stranger| asked.seen(event, kinds, stranger) == Some(false))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::yaml;

    fn kinds(condition: &str) -> Vec<GuardKind> {
        let yaml = yaml::parse(condition);
        guards(yaml.root().expect("a scalar")).into_iter().map(|guard| guard.kind).collect()
    }

    fn under(condition: &str, event: &str) -> Runs {
        let yaml = yaml::parse(condition);
        runs_under(yaml.root().expect("a scalar"), event)
    }

    #[test]
    fn an_association_guards_where_it_dominates() {
        let member = "github.event.comment.author_association == 'MEMBER'";
        assert_eq!(kinds(member), [GuardKind::Association]);
        assert_eq!(kinds(&format!("{member} && contains(github.event.comment.body, '/ok')")), [GuardKind::Association]);
        assert_eq!(kinds(&format!("{member} || contains(github.event.comment.body, '/ok')")), []);
        assert_eq!(kinds(&format!("\"!({member})\"")), []);
        assert_eq!(
            kinds("\"!(github.event.comment.author_association != 'OWNER' || github.event.issue.locked)\""),
            [GuardKind::Association]
        );
        assert_eq!(
            kinds("contains(fromJSON('[\"OWNER\", \"MEMBER\"]'), github.event.comment.author_association)"),
            [GuardKind::Association]
        );
        assert_eq!(kinds("contains(fromJSON('[\"OWNER\", \"CONTRIBUTOR\"]'), github.event.comment.author_association)"), []);
        assert_eq!(kinds("github.event.comment.author_association != 'NONE'"), []);
    }

    #[test]
    fn each_way_in_may_have_its_own_guard() {
        let mixed = "github.event.pull_request.head.repo.full_name == github.repository || contains(github.event.pull_request.labels.*.name, 'ok')";
        assert_eq!(kinds(mixed), [GuardKind::Label]);
        let both = "github.event.pull_request.author_association == 'OWNER' || github.actor == github.repository_owner";
        assert_eq!(kinds(both), [GuardKind::Actor]);
    }

    #[test]
    fn a_named_bot_is_told_from_a_named_account() {
        assert_eq!(kinds("github.actor == 'octocat'"), [GuardKind::Actor]);
        assert_eq!(kinds("github.actor == 'dependabot[bot]'"), [GuardKind::SpoofableActor]);
        assert_eq!(kinds("github.actor != 'dependabot[bot]'"), []);
        assert_eq!(kinds("github.event.pull_request.user.login == 'dependabot[bot]'"), [GuardKind::Author]);
    }

    #[test]
    fn the_event_decides_which_side_counts() {
        let condition = "github.event_name != 'pull_request_target' || github.event.pull_request.head.repo.fork == false";
        assert!(under(condition, "push").open_to_strangers());
        assert_eq!(under(condition, "pull_request_target").guards().len(), 1);
        assert_eq!(under("github.event_name == 'push'", "issue_comment"), Runs::Never);
    }

    #[test]
    fn text_around_an_island_guards_nothing() {
        assert_eq!(kinds("\"${{ github.actor == 'octocat' }} \""), []);
    }
}
