//! Updates that run code of what they fetch.

use crate::audit::{Audit, Check, Context};
use crate::model::dependabot::Dependabot;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::{Node, edit};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("dependabot-execution"),
        family: Family::Workflow,
        title: text("Dependabot may run code of the packages it updates"),
        severity: Severity::High,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["zizmor:dependabot-execution"],
        docs: Docs {
            what: text("An update in `dependabot.yml` says `insecure-external-code-execution: allow`."),
            why: text(
                "Dependabot then runs the code of new versions while it computes an update, with whatever registries and credentials \
                 the configuration gives it, before anybody has seen the change.",
            ),
            fix: text("Remove the line, or write `insecure-external-code-execution: deny`."),
        },
    },
    checks: &[Check::Dependabot(check)],
};

fn check(dependabot: &Dependabot<'_>, cx: &mut Context<'_>) {
    for update in &dependabot.updates {
        let Some(entry) = update.node.entry("insecure-external-code-execution") else { continue };
        if Node::as_str(&entry.value) == Some("allow") {
            let message = format!("updates of `{}` may run code of the packages they fetch", update.name());
            let change = edit::remove_entry(&cx.file.text, update.node, entry);
            let fix = cx.unsafe_fix("Let updates run no code of the packages", change);
            cx.report(entry.span(), message).fix(fix);
        }
    }
}
