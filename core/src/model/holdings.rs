//! What a job holds: its token, the secrets in its reach, its runner, the cache, and what it makes public.

use crate::model::permissions::{Grant, Permissions};
use crate::model::placed;
use crate::model::step::{Step, entries};
use crate::model::workflow::{Job, Site, Workflow};
use crate::model::{agent, caching, publisher, runner};
use crate::reach::{Holdings, Token};
use crate::syntax::expression::Segment;
use crate::syntax::yaml::Node;
use crate::text::Span;
use std::collections::BTreeSet;

/// What a job of a workflow holds.
#[must_use]
pub fn holdings(job: &Job<'_>, workflow: &Workflow<'_>) -> Holdings {
    let (token, oidc) = job.permissions.as_ref().or(workflow.permissions.as_ref()).map_or((Token::Default, false), token);
    let mut secrets = Secrets::default();
    secrets.read(job.node);
    workflow.env.iter().for_each(|entry| secrets.read(&entry.value));
    let inherits = job.node.get("secrets").and_then(Node::as_str).is_some_and(|text| text.trim() == "inherit");
    let mode = job.node.get("cache-mode").or_else(|| workflow.root.get("cache-mode")).and_then(Node::as_str);
    let steps = || job.steps.iter().filter(|step| !step.is_disabled());
    Holdings {
        span: Span::new(job.key.span.start, job.node.span.end.max(job.key.span.end)),
        token,
        oidc,
        all_secrets: secrets.all || inherits && job.call.is_some(),
        secrets: secrets.names,
        runner: runner::runner(job),
        cache_mode: mode.map(str::to_owned),
        restores: steps().any(|step| caching::restores(step, &|expression| expression.truth()).is_some()),
        uploads: steps().any(|step| step.uses().is_some_and(|uses| uses.is("actions/upload-artifact"))),
        publishes: steps().any(|step| publisher::publishes(step).is_some()),
        agent: steps().any(|step| runs_open_agent(Site { step, job: Some(job), workflow: Some(workflow) })),
        handed: (!inherits).then(|| handed(job)),
    }
}

/// What a `permissions:` grants, and whether it grants an OIDC token.
fn token(permissions: &Permissions<'_>) -> (Token, bool) {
    let entries = match permissions.grant {
        Grant::WriteAll => return (Token::WritesAll, true),
        Grant::ReadAll => return (Token::Reads, false),
        Grant::Unknown => return (Token::Default, false),
        Grant::Scopes(entries) => entries,
    };
    let mut writes: BTreeSet<String> = permissions.writes().into_iter().map(|(scope, _)| scope.to_owned()).collect();
    let oidc = writes.remove("id-token");
    let reads = entries.iter().any(|entry| entry.value.as_str() == Some("read"));
    let token = match (writes.is_empty(), reads) {
        (false, _) => Token::Writes(writes),
        (true, true) => Token::Reads,
        (true, false) => Token::Nothing,
    };
    (token, oidc)
}

#[derive(Default)]
struct Secrets {
    names: BTreeSet<String>,
    all: bool,
}

impl Secrets {
    fn read(&mut self, node: &Node) {
        for placed in placed::all_with_conditions(node).into_iter().chain(aliased(node)) {
            for access in placed.accesses() {
                match access.path.as_slice() {
                    [Segment::Name(context), rest @ ..] if context.eq_ignore_ascii_case("secrets") => match rest.first() {
                        Some(Segment::Name(name)) => self.name(name),
                        Some(Segment::Star | Segment::Dynamic) | None => self.all = true,
                    },
                    _ => {}
                }
            }
        }
    }

    fn name(&mut self, name: &str) {
        if !name.eq_ignore_ascii_case("GITHUB_TOKEN") {
            self.names.insert(name.to_ascii_uppercase());
        }
    }
}

/// The expressions that a node takes from elsewhere by an alias.
fn aliased(node: &Node) -> Vec<placed::Placed<'_>> {
    node.walk().filter(|node| node.alias.is_some()).flat_map(placed::expressions).collect()
}

/// The names under which a call hands secrets on.
fn handed(job: &Job<'_>) -> BTreeSet<String> {
    let names = entries(job.node, "secrets").iter().filter_map(|entry| entry.key.as_str());
    names.map(str::to_ascii_uppercase).collect()
}

/// An agent that does not itself turn away whoever may not write.
fn runs_open_agent(site: Site<'_, '_>) -> bool {
    if agent::stranger_starts(site).is_none() {
        return false;
    }
    match site.step.uses() {
        Some(uses) => agent::action(uses).is_some_and(|action| !action.turns_strangers_away(site.step)),
        None => has_agent_program(site.step),
    }
}

fn has_agent_program(step: &Step<'_>) -> bool {
    agent::script(step).is_some_and(|scripted| scripted.script.commands.iter().any(|command| agent::program(command).is_some()))
}
