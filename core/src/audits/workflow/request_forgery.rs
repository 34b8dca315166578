//! Text of strangers decides where a request goes.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Hazard;
use crate::flow::hazard::{Class, Fault};
use crate::model::program::Manner;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("request-forgery"),
        family: Family::Workflow,
        title: text("Untrusted text decides where a request goes"),
        severity: Severity::High,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["codeql:actions/request-forgery"],
        docs: Docs {
            what: text(
                "A script, or an action that sends requests, asks an address whose host strangers choose: `curl \"$URL\"`, `wget`, `Invoke-WebRequest`, `fetch`, `requests.get`. Behind a fixed host \
                 (`https://example.org/$NAME`) the text is left alone. High where the run has the repository's secrets; runs of `pull_request` are left to the pedantic persona.",
            ),
            why: text(
                "The request comes from the runner: with the headers and tokens that the script gives it, and to hosts that only the runner reaches, such as a cloud's metadata service or, on a \
                 self-hosted runner, the network behind it. What comes back is taken for the answer of somebody who was trusted.",
            ),
            fix: text(
                "Fix the host and let the text be a part of the path, encoded (`curl -G --data-urlencode \"name=$NAME\" https://example.org/`), or compare the host with a list of those that are meant.",
            ),
        },
    },
    checks: &[Check::Hazard(check)],
};

fn check(hazard: &Hazard, cx: &mut RepositoryContext<'_>) {
    let Fault::Run { program, manner: Manner::Address } = &hazard.fault else { return };
    if hazard.trace.class < Class::Typed {
        return;
    }
    let (source, chosen, consequence) = (&hazard.trace.source, hazard.chosen(), hazard.consequence());
    let message = format!("`{source}` {chosen}, and decides where `{program}` sends its request{consequence}");
    // Without secrets the runner has little to give, and what callers and insiders name is meant to be asked.
    let told = hazard.trace.class == Class::Anyone && hazard.reach.privileged;
    let persona = if told { hazard.persona() } else { Persona::Pedantic };
    cx.report_hazard(hazard, message).severity(hazard.severity().min(Severity::High)).persona(persona);
}
