//! A secret is written to the log.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Leak;
use crate::model::secrecy::Sink;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("echoed-secret"),
        family: Family::Workflow,
        title: text("Secret is written to the log"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["sisakulint:secret-in-log", "codeql:actions/unmasked-secret-exposure"],
        docs: Docs {
            what: text(
                "A value that is a secret, or was made from one, is printed to a job's log. It is followed from where it comes in \
                 (`secrets.…`, `github.token`, outputs of actions that mint tokens, commands that fetch secrets from a vault) through \
                 `env:`, inputs, shell variables, functions, pipelines, substitutions, here-documents, files, `GITHUB_ENV`, outputs, \
                 called workflows, actions and scripts of the repository. Medium where the value arrives as the runner knows it, \
                 because its mask hides it; high where it is cut, encoded, decoded or exchanged first, or was never told to the runner. \
                 Output that is captured, piped into a program that keeps it, or written to a file is no print; a length or a test \
                 whether it is set tells nothing; what was given to `::add-mask::` before is masked.",
            ),
            why: text(
                "Logs of public repositories are public, and others are read by everyone with read access, by log collectors and by AI \
                 tools. The runner masks exactly what it was told: the value, each of its lines, and one base64, URI, XML or JSON \
                 escape of it. One changed character, a field of a structured secret, a base64 of a base64, and the secret stands in \
                 the log. Before each step the runner also prints the step's variables, inputs and script, filled in: a derived value \
                 there needs no `echo`.",
            ),
            fix: text(
                "Do not print it. To see whether it is set, print a word: `[ -n \"$TOKEN\" ] && echo set`. A value that is made from a \
                 secret is masked with `echo \"::add-mask::$VALUE\"` before anything else prints, and before it is written to \
                 `GITHUB_ENV`.",
            ),
        },
    },
    checks: &[Check::Leak(check)],
};

fn check(leak: &Leak, cx: &mut RepositoryContext<'_>) {
    let message = match leak.sink {
        Sink::Log => {
            format!("`{}` is {}written to the log by `{}`: {}{}", leak.secret, leak.change(), leak.by, leak.mask(), leak.reach())
        }
        Sink::RunnerCommand => {
            format!(
                "`{}` is {}shown by the runner's command `{}`: {}{}",
                leak.secret,
                leak.change(),
                leak.by,
                leak.mask(),
                leak.reach()
            )
        }
        Sink::Header if !leak.is_field() => format!(
            "`{}` is {}put into {}, which the runner prints before the step: {}{}",
            leak.secret,
            leak.change(),
            leak.by,
            leak.mask(),
            leak.reach()
        ),
        _ => return,
    };
    cx.report_leak(leak, message);
}
