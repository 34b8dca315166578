//! A reusable workflow gets every secret of its caller.

use crate::audit::{Audit, Check, Context};
use crate::model::uses::Target;
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("secrets-inherit"),
        family: Family::Workflow,
        title: text("Reusable workflow inherits every secret"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:secrets-inherit", "ghalint:004"],
        docs: Docs {
            what: text(
                "A job calls a reusable workflow with `secrets: inherit`. Medium where the workflow is of another repository; a workflow of the \
same repository (`./`, `$/`) is told to the pedantic persona.",
            ),
            why: text(
                "The called workflow, and every action in it, may read all secrets of the repository and the organisation, those included that are \
added later. One change there, by whoever may write to it, takes them all.",
            ),
            fix: text("Name the secrets that the workflow uses: `secrets: {NPM_TOKEN: ${{ secrets.NPM_TOKEN }}}`."),
        },
    },
    checks: &[Check::Job(check)],
};

fn check(job: &Job<'_>, _workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let Some(call) = &job.call else { return };
    let Some(entry) = job.node.entry("secrets") else { return };
    if entry.value.as_str().map(str::trim) != Some("inherit") {
        return;
    }
    let span = if entry.value.alias.is_some() { Node::site(&entry.value) } else { entry.span() };
    let finding = cx.report(span, format!("`{}` may read every secret that this workflow may read", call.text));
    if matches!(call.target, Target::Local(_) | Target::SelfRepository(_)) {
        finding.severity(Severity::Low).persona(Persona::Pedantic);
    }
}
