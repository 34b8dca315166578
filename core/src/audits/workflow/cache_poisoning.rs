//! A job that publishes builds from a cache that other runs can fill.

use crate::audit::{Audit, Check, Context, RepositoryContext};
use crate::finding::Fix;
use crate::flow::Hazard;
use crate::flow::hazard::{Class, Fault};
use crate::model::caching::{self, Restores};
use crate::model::holdings::holdings;
use crate::model::placed;
use crate::model::program::Manner;
use crate::model::publisher;
use crate::model::step::{Does, Step};
use crate::model::triggers::Trigger;
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::{Access, Condition, Expression, Value};
use crate::syntax::yaml::{Node, edit};
use crate::text::{Change, Span};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("cache-poisoning"),
        family: Family::Workflow,
        title: text("Published build may come from a poisoned cache"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &[
            "zizmor:cache-poisoning",
            "codeql:actions/cache-poisoning/code-injection",
            "codeql:actions/cache-poisoning/direct-cache",
            "codeql:actions/cache-poisoning/poisonable-step",
        ],
        docs: Docs {
            what: text(
                "A job that publishes (a known publishing action or command, or a workflow that runs on releases, on tags or on a release branch) \
restores from the repository's cache: with `actions/cache`, or an action that caches by itself. Inputs that switch the cache off \
are understood, their expressions and the steps' conditions evaluated for the runs that publish; so are `cache-mode: none` and \
`write-only`. Where only the trigger tells that the job publishes, or what decides is unknown, the pedantic persona hears of it. The other side is told, too: a job \
that strangers can start with the repository's secrets, that runs their text or code, and that `cache-mode` lets write the cache is high; without \
`cache-mode`, a cache that it keeps is for the pedantic persona. So is told a `key` that strangers choose, where such a job finds its cache by it. The auditor persona also hears of `restore-keys` without a lockfile's hash \
or a branch (`cargo-`), in a job that names secrets or whose token may write.",
            ),
            why: text(
                "Caches of the default branch are shared by all its runs. Whoever gets code to run in one of them, through a bad dependency or an \
injection, can leave a changed cache behind, and the release is built from it and signed. Since July 2026 GitHub lets runs that \
strangers start only read that cache, unless `cache-mode` says otherwise, which closes the shortest way.",
            ),
            fix: text(
                "Build releases without a cache: set the input that switches it off (`cache: false`, `enable-cache: false`), or `cache-mode: none` \
for the job.",
            ),
        },
    },
    checks: &[Check::Job(check), Check::Hazard(check_filled), Check::Hazard(check_key)],
};

fn check(job: &Job<'_>, workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let mode = job.node.get("cache-mode").or_else(|| workflow.root.get("cache-mode")).and_then(Node::as_str);
    if job.steps.is_empty() || matches!(mode, Some("none" | "write-only")) {
        return;
    }
    let mut told: Vec<Span> = Vec::new();
    let triggers = workflow.triggers.list.iter().filter(|trigger| !matches!(trigger.name, "pull_request" | "merge_group"));
    let mut runs: Vec<(Run<'_>, Option<Span>)> = Vec::new();
    for trigger in triggers {
        for run in runs_of(trigger) {
            if job.condition.is_some_and(|condition| run.skips(condition)) {
                continue;
            }
            let publisher = job.steps.iter().filter(|step| run.reaches(step)).find_map(|step| run.publishes(step));
            if publisher.is_some() || run.reference == Reference::Tag || is_release_branch(trigger) {
                runs.push((run, publisher));
            }
        }
    }
    // A run that is seen to publish says more than one of which only the trigger tells it.
    runs.sort_by_key(|(_, publisher)| publisher.is_none());
    for (run, publisher) in runs {
        for step in job.steps.iter().filter(|step| run.reaches(step)) {
            let Some((restores, span)) = caching::restores(step, &|expression| run.truth(expression)) else { continue };
            if told.contains(&span) {
                continue;
            }
            told.push(span);
            report(step, span, publisher, restores, cx);
        }
    }
    check_prefixes(job, workflow, &told, cx);
}

/// A job with something to lose that takes whatever cache begins with some fixed text.
fn check_prefixes(job: &Job<'_>, workflow: &Workflow<'_>, told: &[Span], cx: &mut Context<'_>) {
    let caches = |step: &&Step<'_>| {
        step.uses()
            .is_some_and(|uses| (uses.is("actions/cache") || uses.is("actions/cache/restore")) && !told.contains(&uses.span()))
    };
    for step in job.steps.iter().filter(caches) {
        let Some(node) = step.input("restore-keys").filter(|node| node.alias.is_none()) else { continue };
        let prefix = node.as_str().and_then(|text| text.lines().map(str::trim).find(|line| is_fixed(line)));
        let Some(prefix) = prefix else { continue };
        if !holdings(job, workflow).is_trusted_with_something() {
            return;
        }
        let message = format!(
            "any cache that begins with `{prefix}` is restored here, whatever it was made from, beside secrets or a token that may write"
        );
        cx.report(node.span, message).severity(Severity::Low).precision(Precision::Low).persona(Persona::Auditor);
    }
}

/// Whether nothing of a key tells what the cache was made from: no lockfile's hash, no branch, no commit, no run.
fn is_fixed(key: &str) -> bool {
    const TELLING: &[&str] = &["hashFiles", "github.ref", "head_ref", "github.sha", "run_id", "outputs.", "hash", "version"];
    !key.is_empty() && !TELLING.iter().any(|word| key.contains(word))
}

/// The job through which strangers fill the cache.
fn check_filled(hazard: &Hazard, cx: &mut RepositoryContext<'_>) {
    let Fault::Cache { asked, runs } = &hazard.fault else { return };
    let event = &hazard.reach.event;
    let message = match asked {
        true => format!(
            "strangers can have this job run what they like in `{event}`, and here it may write the cache that other runs restore"
        ),
        false => format!(
            "strangers can have this job run what they like in `{event}`, and it keeps a cache; GitHub lets such runs only read it since July 2026"
        ),
    };
    let finding = cx.report_hazard(hazard, message).relate(runs.place.clone(), runs.message.clone());
    match asked {
        true => finding.severity(Severity::High),
        false => finding.severity(Severity::Low).precision(Precision::Low).persona(Persona::Pedantic),
    };
}

/// The key by which strangers choose what is restored, or in whose place it is kept.
fn check_key(hazard: &Hazard, cx: &mut RepositoryContext<'_>) {
    let Fault::Run { program, manner: Manner::Key } = &hazard.fault else { return };
    if hazard.trace.class != Class::Anyone || !hazard.reach.privileged {
        return;
    }
    let (source, event) = (&hazard.trace.source, &hazard.reach.event);
    let message = format!("`{source}` can be chosen by anyone, and with it which cache `{program}` takes in `{event}`");
    let finding = cx.report_hazard(hazard, message);
    if hazard.reach.guard.is_some() || hazard.reach.settled {
        finding.severity(Severity::Low).persona(Persona::Pedantic);
    }
}

fn report(step: &Step<'_>, span: Span, publisher: Option<Span>, restores: Restores, cx: &mut Context<'_>) {
    let name = step.uses().map(|uses| uses.text.split('@').next().unwrap_or(uses.text)).unwrap_or_default();
    let message = match restores {
        Restores::Certainly => format!("`{name}` restores a cache that other runs can fill, in a job that publishes"),
        Restores::Perhaps => format!("`{name}` may restore a cache that other runs can fill, in a job that publishes"),
    };
    let place = publisher.map(|span| cx.place(span));
    let fix = mend(step, span, cx);
    let finding = cx.report(span, message).fix(fix);
    if restores == Restores::Perhaps {
        finding.precision(Precision::Low).persona(Persona::Pedantic);
    }
    match place {
        Some(place) => finding.relate(place, "published here"),
        None => finding.precision(Precision::Low).persona(Persona::Pedantic),
    };
}

/// No cache: the input that asks for it goes, or one says no.
fn mend(step: &Step<'_>, span: Span, cx: &Context<'_>) -> Option<Fix> {
    const SAY_NO: &[(&str, &str)] = &[("actions/setup-go", "cache: false"), ("astral-sh/setup-uv", "enable-cache: false")];
    let (text, uses) = (cx.file.text.as_ref(), step.uses()?);
    let with = step.node.get("with");
    let asked = with.map(Node::as_mapping).unwrap_or_default().iter().find(|entry| {
        let named = matches!(entry.key.as_str(), Some("cache" | "enable-cache" | "package-manager-cache"));
        named && (entry.span() == span || entry.value.span == span || entry.key.span == span)
    });
    let no = SAY_NO.iter().find(|(slug, _)| uses.is(slug)).map(|(_, line)| *line);
    let change = match (asked, no, with) {
        (Some(entry), None, _) => edit::remove_below(text, step.node, "with", entry),
        (Some(entry), Some(_), _) => {
            edit::replace_scalar(text, &entry.value, "false").map(|change| Change { text: "false".to_owned(), ..change })
        }
        (None, Some(line), Some(with)) => edit::add_entry(text, with, line),
        (None, Some(line), None) => edit::insert_after(text, step.node.entry("uses")?, &format!("with:\n  {line}")),
        (None, None, _) => None,
    };
    cx.unsafe_fix("Restore no cache", change)
}

/// A run that may publish.
struct Run<'y> {
    event: &'y str,
    reference: Reference<'y>,
}

/// What a run is of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reference<'y> {
    Tag,
    Branch(&'y str),
    Unknown,
}

/// The runs that an event causes: of a push, one for each branch that is written out, and one for all tags.
fn runs_of<'y>(trigger: &Trigger<'y>) -> Vec<Run<'y>> {
    let event = trigger.name;
    let items = |name: &str| trigger.filters.and_then(|filters| filters.get(name)).map(Node::items).unwrap_or_default();
    let branches = items("branches");
    let mut references: Vec<Reference<'y>> = Vec::new();
    if event == "release" || event == "push" && items("tags").iter().any(takes_some) {
        references.push(Reference::Tag);
    }
    let literal = |text: &str| !text.contains(['*', '?', '+', '[', '!']) && !text.contains("${{");
    if event == "push" && !branches.is_empty() && branches.iter().all(|node| node.as_str().is_some_and(literal)) {
        references.extend(branches.iter().filter_map(Node::as_str).map(Reference::Branch));
    } else if references.is_empty() || !branches.is_empty() || !items("branches-ignore").is_empty() {
        references.push(Reference::Unknown);
    }
    references.into_iter().map(|reference| Run { event, reference }).collect()
}

impl Run<'_> {
    /// What an expression comes out as in this run, where that is certain.
    fn truth(&self, expression: &Expression) -> Option<bool> {
        expression.truth_given(&expression.given(|access| self.known(access)))
    }

    fn known(&self, access: &Access) -> Option<Value> {
        if access.is(&["github", "event_name"]) {
            return Some(Value::Text(self.event.to_owned()));
        }
        let known = match self.reference {
            Reference::Unknown => return None,
            Reference::Tag if access.is(&["github", "ref_type"]) => "tag".to_owned(),
            Reference::Tag if access.is(&["github", "ref"]) => "refs/tags/v1.0.0".to_owned(),
            Reference::Branch(_) if access.is(&["github", "ref_type"]) => "branch".to_owned(),
            Reference::Branch(name) if access.is(&["github", "ref"]) => format!("refs/heads/{name}"),
            Reference::Branch(name) if access.is(&["github", "ref_name"]) => name.to_owned(),
            Reference::Tag | Reference::Branch(_) => return None,
        };
        Some(Value::Text(known))
    }

    fn skips(&self, condition: &Node) -> bool {
        let Some(scalar) = condition.as_scalar() else { return false };
        match scalar.condition() {
            Condition::Bare(asked) | Condition::Island(asked) => self.truth(asked) == Some(false),
            _ => false,
        }
    }

    fn reaches(&self, step: &Step<'_>) -> bool {
        !step.condition.is_some_and(|condition| self.skips(condition))
    }

    /// Where the step publishes in this run.
    fn publishes(&self, step: &Step<'_>) -> Option<Span> {
        let span = publisher::publishes(step)?;
        let Does::Uses(..) = &step.does else { return Some(span) };
        let off = step.input("push").is_some_and(|node| {
            placed::expressions(node).first().is_some_and(|placed| self.truth(placed.expression) == Some(false))
        });
        (!off).then_some(span)
    }
}

/// A push to a branch that is named after releases, or to tags beside branches.
fn is_release_branch(trigger: &Trigger<'_>) -> bool {
    let filter = |name: &str| trigger.filters.and_then(|filters| filters.get(name)).map(Node::items).unwrap_or_default();
    let release = filter("branches").iter().any(|branch| branch.as_str().is_some_and(|text| text.contains("release")));
    trigger.name == "push" && (release || filter("tags").iter().any(takes_some))
}

/// A pattern that lets something through, rather than keep it out.
fn takes_some(pattern: &Node) -> bool {
    pattern.as_str().is_some_and(|text| !text.starts_with('!'))
}
