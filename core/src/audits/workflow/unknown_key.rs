//! A key that GitHub does not know.

use crate::audit::{Audit, Check, Context};
use crate::config::nearest;
use crate::model::action::Action;
use crate::model::schema::{self, Sight};
use crate::model::workflow::Workflow;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::edit;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unknown-key"),
        family: Family::Workflow,
        title: text("Key is not known to GitHub"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["actionlint:syntax-check", "actionlint:permissions"],
        docs: Docs {
            what: text(
                "A workflow, a job, a step, a container, `strategy`, `permissions` or an action's step has a key that GitHub does not \
                 know there. Each place has its own keys: a job that calls a workflow takes no `env`, a step with `uses` no `shell`, an action no \
                 `env` or `defaults` at its root.",
            ),
            why: text(
                "GitHub refuses a workflow with an unknown key: none of its jobs run, and a check that everyone relies on is silently \
                 missing. A mistyped `permissions` scope or `if` protects nothing.",
            ),
            fix: text(
                "Write the key as GitHub spells it, or remove it. `Workflow syntax for GitHub Actions` lists the keys of each place.",
            ),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Action(check_action)],
};

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check(&schema::workflow(workflow.root), cx);
}

fn check_action(action: &Action<'_>, cx: &mut Context<'_>) {
    check(&schema::action(action.root), cx);
    for entry in action.root.as_mapping() {
        if let Some(name) = entry.key.as_str().filter(|name| OF_WORKFLOWS.contains(name)) {
            cx.report(entry.key.span, format!("`{name}` at the root of an action is read by nobody")).severity(Severity::Low);
        }
    }
}

/// Keys of workflows and steps. GitHub leaves what it does not know at an action's root alone, so that they seem to work.
const OF_WORKFLOWS: &[&str] = &[
    "concurrency",
    "container",
    "defaults",
    "env",
    "if",
    "jobs",
    "on",
    "permissions",
    "run",
    "runs-on",
    "secrets",
    "services",
    "shell",
    "steps",
    "timeout-minutes",
    "using",
    "working-directory",
];

fn check(sights: &[Sight<'_>], cx: &mut Context<'_>) {
    for sight in sights {
        let Sight::UnknownKey { key, of, keys } = sight else { continue };
        let Some(name) = key.as_str() else { continue };
        if name == schema::MERGE {
            cx.report(key.span, "GitHub merges no mappings: `<<` is a key that it does not know, while anchors and aliases work");
            continue;
        }
        let near = nearest(name, keys.iter().map(|key| key.name));
        let change = near.and_then(|near| edit::replace_scalar(&cx.file.text, key, near)).filter(|_| key.alias.is_none());
        let fix = cx.safe_fix(format!("Write `{}`", near.unwrap_or_default()), change);
        let meant = near.map(|near| format!("; `{near}` is")).unwrap_or_default();
        cx.report(key.span, format!("`{name}` is no key of {of}{meant}")).fix(fix);
    }
}
