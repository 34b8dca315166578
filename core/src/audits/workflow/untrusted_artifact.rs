//! Artifacts of a stranger's run that are executed.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Hazard;
use crate::flow::hazard::Fault;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("untrusted-artifact"),
        family: Family::Workflow,
        title: text("Files of an untrusted run are executed"),
        severity: Severity::Critical,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[
            "codeql:actions/artifact-poisoning/critical",
            "codeql:actions/artifact-poisoning/path-traversal",
            "octoscan:dangerous-action",
            "sisakulint:artifact-poisoning",
        ],
        docs: Docs {
            what: text(
                "A workflow that runs with secrets after a run that strangers cause downloads that run's artifacts, and then executes something of the folder that they were unpacked into. Where nothing \
                 is seen to execute, the pedantic persona hears of a download into the workspace; one into `/tmp` or `runner.temp` is left alone unless it is executed. What a script reads from such files is followed by the other rules.",
            ),
            why: text(
                "The files of an artifact are whatever the pull request's code wrote. Unpacked over the workspace they replace scripts, build files and hooks \
                 (an archive with a `package.json` or `scripts/comment.sh` of its own is enough), and what then runs has the secrets.",
            ),
            fix: text(
                "Unpack artifacts into a folder outside the workspace (`path: ${{ runner.temp }}/artifact`) and treat what is in them as data: check its form before use, and execute none of it.",
            ),
        },
    },
    checks: &[Check::Hazard(check)],
};

fn check(hazard: &Hazard, cx: &mut RepositoryContext<'_>) {
    let Fault::Artifact { executes } = &hazard.fault else { return };
    let event = &hazard.reach.event;
    let Some(related) = executes else {
        let message = format!(
            "the artifacts of a run that strangers cause are unpacked into the workspace, and `{event}` has the repository's secrets"
        );
        cx.report_hazard(hazard, message).severity(Severity::Low).persona(Persona::Pedantic);
        return;
    };
    let message = format!(
        "the artifacts of a run that strangers cause are unpacked here and executed, and `{event}` has the repository's secrets"
    );
    let severity = hazard.reach.severity;
    let persona = if hazard.reach.settled { Persona::Pedantic } else { Persona::Regular };
    cx.report_hazard(hazard, message).severity(severity).persona(persona).relate(related.place.clone(), related.message.clone());
}
