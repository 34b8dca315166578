//! Harden-Runner sees what leaves the runner, and stops none of it.

use crate::audit::{Audit, Check, Context};
use crate::model::step::Does;
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::edit;
use crate::text::Change;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("lax-egress"),
        family: Family::Workflow,
        title: text("Network traffic is watched and not stopped"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &[],
        docs: Docs {
            what: text(
                "`step-security/harden-runner` runs with `egress-policy: audit`, or stands behind other steps of its job.",
            ),
            why: text(
                "In audit mode a script that sends the job's secrets away is written down, and the secrets are gone. What ran before Harden-Runner is not even \
written down.",
            ),
            fix: text(
                "Look at what the job connects to in some runs, then set `egress-policy: block` and list these hosts in `allowed-endpoints`. Put the step first.",
            ),
        },
    },
    checks: &[Check::Step(check)],
};

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let Does::Uses(uses, _) = &site.step.does else { return };
    if !uses.is("step-security/harden-runner") {
        return;
    }
    if site.earlier().any(|step| !step.is_disabled()) {
        cx.report(uses.span(), "the steps before Harden-Runner are not watched: it should be the first");
    }
    let stored = ["policy", "use-policy-store"].iter().any(|name| site.step.input(name).is_some());
    let policy = site.step.input("egress-policy").filter(|node| !stored && node.as_str() == Some("audit"));
    if let Some(node) = policy {
        let change =
            edit::replace_scalar(&cx.file.text, node, "block").map(|change| Change { text: "block".to_owned(), ..change });
        let fix = cx.unsafe_fix("Stop what is not allowed", change);
        cx.report(node.site(), "what this job sends away is written down and not stopped").fix(fix);
    }
}
