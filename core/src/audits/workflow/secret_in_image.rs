//! A secret is built into an image.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Leak;
use crate::model::secrecy::Sink;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("secret-in-image"),
        family: Family::Workflow,
        title: text("Secret is built into an image"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text("A secret is given to an image's build as a build argument."),
            why: text(
                "Build arguments stay in the image's history and in its provenance attestation: everyone who can pull the image can \
                 read them.",
            ),
            fix: text(
                "Use a secret mount: `docker build --secret id=token,env=TOKEN`, and in the Dockerfile `RUN \
                 --mount=type=secret,id=token`.",
            ),
        },
    },
    checks: &[Check::Leak(check)],
};

fn check(leak: &Leak, cx: &mut RepositoryContext<'_>) {
    if leak.sink == Sink::Image {
        let message = format!(
            "`{}` is {}built into an image by `{}`: whoever pulls the image can read it",
            leak.secret,
            leak.change(),
            leak.by
        );
        cx.report_leak(leak, message);
    }
}
