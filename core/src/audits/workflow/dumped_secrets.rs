//! All secrets at once: the whole context as JSON, or the whole environment on the log.

use crate::audit::{Audit, Check, Context, RepositoryContext};
use crate::flow::Leak;
use crate::model::placed::{self, Placed};
use crate::model::secrecy::Sink;
use crate::model::workflow::Workflow;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::{Expression, ExpressionKind, Segment};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("dumped-secrets"),
        family: Family::Workflow,
        title: text("All secrets are handed over or printed at once"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:overprovisioned-secrets", "codeql:actions/excessive-secrets-exposure", "poutine:job_all_secrets"],
        docs: Docs {
            what: text(
                "An expression takes the `secrets` context as a whole (`toJSON(secrets)`, `secrets.*`) or by a name that is only known at run time \
                 (`secrets[matrix.name]`); or a script prints the whole environment (`env`, `printenv`, `export -p`, `declare -p`, `set`) while a secret is in it. \
                 `secrets['NAME']` is one secret and fine.",
            ),
            why: text(
                "A job that can see every secret of the repository leaks every one of them when a single step is compromised, and the runner has to hand all of \
                 them to the machine. A printed environment relies on the mask alone, and everything that a step has derived from a secret stands in it unmasked.",
            ),
            fix: text(
                "Name the secrets that the step needs, one by one, in its own `env:`. Print single variables that you know to be harmless.",
            ),
        },
    },
    checks: &[Check::Workflow(check_expressions), Check::Leak(check_dump)],
};

fn check_expressions(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    for placed in placed::all_expressions(workflow.root).iter().filter(|placed| placed.alias.is_none()) {
        check_expression(placed, cx);
    }
}

fn check_expression(placed: &Placed<'_>, cx: &mut Context<'_>) {
    let mut found = Vec::new();
    placed.expression.walk(&mut |part| {
        if is_whole_json(part) {
            found.push((part.span, "`toJSON(secrets)` hands over every secret of the repository"));
        }
    });
    for access in placed.accesses().iter().filter(|access| access.context().eq_ignore_ascii_case("secrets")) {
        match access.path.get(1) {
            Some(Segment::Star) => found.push((access.span, "`secrets.*` takes every secret of the repository")),
            Some(Segment::Dynamic) => {
                found.push((access.span, "which secret this is is known only at run time, so the runner hands over every one"));
            }
            _ => {}
        }
    }
    for (span, message) in found {
        cx.report(placed.span(span), message);
    }
}

fn is_whole_json(part: &Expression) -> bool {
    let ExpressionKind::Call { name, arguments } = &part.kind else { return false };
    let whole = |argument: &Expression| matches!(&argument.kind, ExpressionKind::Context(context) if context.eq_ignore_ascii_case("secrets"));
    name.value.eq_ignore_ascii_case("tojson") && arguments.iter().any(whole)
}

fn check_dump(leak: &Leak, cx: &mut RepositoryContext<'_>) {
    if leak.sink == Sink::Dump {
        let message = format!(
            "`{}` prints all variables, `{}` among them, {}on the log: {}{}",
            leak.by,
            leak.secret,
            leak.change().trim_end_matches("and "),
            leak.mask(),
            leak.reach()
        );
        cx.report_leak(leak, message);
    }
}
