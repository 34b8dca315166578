//! A secret that a reusable workflow asks for and never reads.

use crate::audit::{Audit, Check, Context};
use crate::model::placed;
use crate::model::step::entries;
use crate::model::workflow::Workflow;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::Segment;
use crate::syntax::yaml::{Node, edit};
use std::collections::BTreeSet;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unused-secret"),
        family: Family::Workflow,
        title: text("Secret is declared and never used"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &[],
        docs: Docs {
            what: text(
                "A reusable workflow declares a secret under `on.workflow_call.secrets` that none of its expressions reads.",
            ),
            why: text(
                "Callers hand over a credential that nothing needs: it lies in the runner's memory of every run, within reach of every \
                 action there.",
            ),
            fix: text("Remove the declaration, and the secret from the calls."),
        },
    },
    checks: &[Check::Workflow(check)],
};

fn check(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let call = workflow.triggers.get("workflow_call").and_then(|trigger| trigger.filters);
    let declared = call.map(|call| entries(call, "secrets")).unwrap_or_default();
    if declared.is_empty() || hands_on_all(workflow) {
        return;
    }
    let Some(used) = used(workflow.root) else { return };
    for entry in declared.iter().filter(|entry| entry.key.alias.is_none()) {
        let Some(name) = entry.key.as_str() else { continue };
        if !used.contains(&name.to_ascii_lowercase()) {
            let change = call.and_then(|call| edit::remove_below(&cx.file.text, call, "secrets", entry));
            let fix = cx.unsafe_fix("Do not ask for it", change);
            cx.report(entry.key.span, format!("the secret `{name}` is asked of every caller, and nothing here reads it"))
                .fix(fix);
        }
    }
}

fn hands_on_all(workflow: &Workflow<'_>) -> bool {
    workflow.jobs.iter().any(|job| job.node.get("secrets").and_then(Node::as_str) == Some("inherit"))
}

/// The names of secrets that are read, in lower case; none where any may be: `secrets[matrix.name]`, `toJSON(secrets)`.
fn used(root: &Node) -> Option<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    let conditions = root.walk().flat_map(|node| node.as_mapping()).filter(|entry| entry.key.as_str() == Some("if"));
    let bare = conditions.flat_map(|entry| placed::condition(&entry.value)).flat_map(|placed| placed.accesses());
    let all = placed::all_expressions(root).into_iter().flat_map(|placed| placed.accesses());
    for access in all.chain(bare).filter(|access| access.context().eq_ignore_ascii_case("secrets")) {
        let Some(Segment::Name(name)) = access.path.get(1) else { return None };
        names.insert(name.to_ascii_lowercase());
    }
    Some(names)
}
