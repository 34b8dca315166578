//! Text of strangers that is written where the runner reads environment variables.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Hazard;
use crate::flow::hazard::{Class, Fault};
use crate::model::program::Channel;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("environment-injection"),
        family: Family::Workflow,
        title: text("Untrusted text can set environment variables"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[
            "zizmor:github-env",
            "codeql:actions/envvar-injection/critical",
            "codeql:actions/envpath-injection/critical",
            "octoscan:dangerous-write",
            "sisakulint:envvar-injection",
            "sisakulint:envpath-injection",
        ],
        docs: Docs {
            what: text(
                "A script writes text that strangers choose to `GITHUB_ENV` so that one of its lines can set another variable, or to `GITHUB_PATH`. Text of one line behind `NAME=`, \
                 text behind a delimiter made at run time, and JSON on one line are left alone, and so are literals.",
            ),
            why: text(
                "Whoever sets a variable of a later step has that step run his code: `LD_PRELOAD`, `NODE_OPTIONS`, `BASH_ENV` and `PATH` are enough, and the step that \
                 reads them may hold the secrets.",
            ),
            fix: text(
                "Write the value behind a delimiter that is made at run time (`d=$(openssl rand -hex 16)`, then `NAME<<$d`), or hand it over as a step's output and read it in `env:`. \
                 Check numbers and hashes with a regular expression first.",
            ),
        },
    },
    checks: &[Check::Hazard(check)],
};

fn check(hazard: &Hazard, cx: &mut RepositoryContext<'_>) {
    let Fault::Write { channel, .. } = &hazard.fault else { return };
    let file = match channel {
        Channel::Environment => "GITHUB_ENV",
        Channel::Path => "GITHUB_PATH",
        Channel::Output => return,
    };
    let what =
        if *channel == Channel::Path { "decides which programs later steps run" } else { "can set any variable of later steps" };
    let message =
        format!("`{}`, written to `{file}`, {} and {what}{}", hazard.trace.source, hazard.chosen(), hazard.consequence());
    let persona = if hazard.trace.class < Class::Anyone { Persona::Pedantic } else { hazard.persona() };
    cx.report_hazard(hazard, message).severity(hazard.severity()).persona(persona);
}
