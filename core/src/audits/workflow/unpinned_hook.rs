//! A hook at a reference that can move.

use crate::audit::{Audit, Check, Context};
use crate::model::pre_commit::PreCommit;
use crate::model::uses::Reference;
use crate::model::version::Version;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unpinned-hook"),
        family: Family::Workflow,
        title: text("pre-commit hook is not pinned to a commit"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:unpinned-uses"],
        docs: Docs {
            what: text(
                "A `rev:` in `.pre-commit-config.yaml` is missing or a branch. A tag is told to the pedantic persona: pre-commit keeps \
                 what it has fetched, but every new machine asks again what the tag means.",
            ),
            why: text(
                "Hooks run on the machines of everyone who commits, and in CI. Who can move the reference runs code on all of them.",
            ),
            fix: text("Pin the hooks to commits with `pre-commit autoupdate --freeze`."),
        },
    },
    checks: &[Check::PreCommit(check)],
};

fn check(pre_commit: &PreCommit<'_>, cx: &mut Context<'_>) {
    for repository in &pre_commit.repositories {
        let url = repository.url;
        let stated = repository.rev.and_then(|node| Some((node, node.as_str()?.trim())));
        let Some((node, rev)) = stated.filter(|(_, rev)| !rev.is_empty()) else {
            cx.report(repository.repo.span, format!("the hooks of `{url}` have no `rev:`"));
            continue;
        };
        if matches!(Reference::parse(rev), Reference::Commit(_)) {
            continue;
        }
        if BRANCHES.contains(&rev) {
            cx.report(node.span, format!("the hooks of `{url}` are taken from the branch `{rev}`"));
        } else {
            let moves = if Version::parse(rev).is_some() { "the tag" } else { "the reference" };
            let message = format!("{moves} `{rev}` of `{url}` can be moved to other hooks");
            cx.report(node.span, message).severity(Severity::Low).persona(Persona::Pedantic);
        }
    }
}

/// What default and development branches are called.
const BRANCHES: &[&str] = &["main", "master", "develop", "dev", "trunk", "HEAD", "latest"];
