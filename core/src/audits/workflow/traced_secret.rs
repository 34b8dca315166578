//! A secret is printed by a trace.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Leak;
use crate::model::secrecy::Sink;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("traced-secret"),
        family: Family::Workflow,
        title: text("Secret is printed by a trace"),
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
                "The shell prints each command with its values (`set -x`, `bash -x`, `shell: bash -x {0}`, `SHELLOPTS`) while a \
                 command's words hold a secret, or a program is asked to show what it sends (`curl -v`, `curl --trace`, `wget --debug`, \
                 git with `GIT_TRACE`, `helm --debug`) and is given one. Where the position counts: a trace that starts after the last \
                 use shows nothing. Low where the runner masks the value, high where it does not know it.",
            ),
            why: text(
                "A trace prints values at moments that nobody chose: between a derivation and its mask, in a test whether the value is \
                 set, in the very command that masks it. The runner's mask covers the exact values it was told of, and nothing made \
                 from them.",
            ),
            fix: text(
                "Leave the trace off while secrets are handled: `{ set +x; } 2>/dev/null` before, `set -x` after. Drop `-v` and \
                 `--trace` from commands that send credentials.",
            ),
        },
    },
    checks: &[Check::Leak(check)],
};

fn check(leak: &Leak, cx: &mut RepositoryContext<'_>) {
    let message = match leak.sink {
        Sink::Trace => format!(
            "`{}` is {}printed by the trace of `{}`: {}{}",
            leak.secret,
            leak.change(),
            leak.by,
            leak.mask(),
            leak.reach()
        ),
        Sink::Verbose => {
            format!("`{}` is {}shown on the log by `{}`: {}{}", leak.secret, leak.change(), leak.by, leak.mask(), leak.reach())
        }
        _ => return,
    };
    cx.report_leak(leak, message);
}
