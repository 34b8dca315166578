//! Text of strangers that sets more outputs than one.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Hazard;
use crate::flow::hazard::{Class, Fault};
use crate::model::program::Channel;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("output-clobbering"),
        family: Family::Workflow,
        title: text("Untrusted text can set other outputs"),
        severity: Severity::Low,
        precision: Precision::Medium,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["codeql:actions/output-clobbering/high", "octoscan:dangerous-write", "sisakulint:output-clobbering"],
        docs: Docs {
            what: text(
                "A script writes text of several lines that strangers choose to `GITHUB_OUTPUT` as `NAME=value`, or behind a delimiter that anyone can read, so that a line of it can \
                 set another output of the step.",
            ),
            why: text(
                "The last line of a name counts. An issue whose body has a line `approved=true` sets that output, too, and the later step or job \
                 that asks `steps.check.outputs.approved == 'true'` believes it.",
            ),
            fix: text(
                "Write the value behind a delimiter that is made at run time: `d=$(openssl rand -hex 16)`, then `NAME<<$d`. JSON on one line (`jq -c`) does as well.",
            ),
        },
    },
    checks: &[Check::Hazard(check)],
};

fn check(hazard: &Hazard, cx: &mut RepositoryContext<'_>) {
    let Fault::Write { channel: Channel::Output, .. } = &hazard.fault else { return };
    if hazard.trace.class != Class::Anyone {
        return;
    }
    let message = format!("`{}` can be chosen by anyone, and its lines can set other outputs of the step", hazard.trace.source);
    cx.report_hazard(hazard, message);
}
