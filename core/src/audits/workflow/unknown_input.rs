//! An input that an action does not take.

use crate::audit::{Audit, Check, Context};
use crate::config::nearest;
use crate::model::popular::{Takes, interface, major, popular};
use crate::model::step::Does;
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::edit;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unknown-input"),
        family: Family::Workflow,
        title: text("Action does not take the input"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["actionlint:action"],
        docs: Docs {
            what: text(
                "A step gives one of some fifty widely used actions an input that none of its releases, or not this major version, \
                 takes, or does not give one that it cannot be without. Taken from the actions' own `action.yml` up to August 2026; references to commits are compared with all \
                 releases.",
            ),
            why: text(
                "The runner warns in the log and goes on: a mistyped `persist-credentials` leaves the token in place, a mistyped \
                 `fetch-depth` or `retention-days` does nothing. Without a required input the step fails.",
            ),
            fix: text("Write the input as the action's `action.yml` spells it, or remove it."),
        },
    },
    checks: &[Check::Step(check)],
};

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let Does::Uses(uses, inputs) = &site.step.does else { return };
    let Some(remote) = uses.remote() else { return };
    let version = major(&remote.reference);
    if site.step.node.get("with").is_none_or(|with| with.is_mapping() && with.get("<<").is_none()) {
        let missing = interface::required(remote, version).filter(|name| site.step.input(name).is_none());
        missing.for_each(|name| {
            cx.report(uses.span(), format!("`{}` cannot be without the input `{name}`", remote.slug()));
        });
    }
    let Some(popular) = popular(remote) else { return };
    for entry in inputs.iter().filter(|entry| entry.key.alias.is_none()) {
        let Some(name) = entry.key.as_str().filter(|name| !ALWAYS.contains(name)) else { continue };
        let message = match popular.takes(name, version) {
            Takes::Yes => continue,
            Takes::Never => {
                let near = nearest(name, popular.inputs(version));
                let meant = near.map(|near| format!("; it takes `{near}`")).unwrap_or_default();
                format!("`{}` takes no input `{name}`{meant}", remote.slug())
            }
            Takes::OtherVersions(_, to) if version.is_some_and(|version| version > to) => {
                format!("`{}` takes `{name}` no longer: version {to} was the last to do so", remote.slug())
            }
            Takes::OtherVersions(from, _) => format!("`{}` takes `{name}` from version {from} on only", remote.slug()),
        };
        let near = matches!(popular.takes(name, version), Takes::Never).then(|| nearest(name, popular.inputs(version))).flatten();
        let change = near.and_then(|near| edit::replace_scalar(&cx.file.text, &entry.key, near));
        let fix = cx.unsafe_fix(format!("Write `{}`", near.unwrap_or_default()), change);
        cx.report(entry.key.span, message).fix(fix);
    }
}

/// What every action that runs in a container takes.
const ALWAYS: &[&str] = &["args", "entrypoint"];
