//! An environment variable that hides a secret of the same name.

use crate::audit::{Audit, Check, Context};
use crate::model::placed;
use crate::model::scripted::secret_name;
use crate::model::workflow::{Job, Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::{Entry, Node};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("shadowed-secret"),
        family: Family::Workflow,
        title: text("Secret is hidden by another value"),
        severity: Severity::Low,
        precision: Precision::Medium,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A step or job sets an environment variable that the job or workflow around it already sets from a secret, and gives it \
                 another secret or a plain text.",
            ),
            why: text(
                "The same name means two things in one file: a step moved or copied logs in with the wrong credential, and whoever \
                 reviews the outer `env` believes that the secret is used where it is not.",
            ),
            fix: text("Give the two values two names, or set the variable only where it is needed."),
        },
    },
    checks: &[Check::Job(check_job), Check::Step(check_step)],
};

fn check_job(job: &Job<'_>, workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check(job.env, &[workflow.env], cx);
}

fn check_step(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let job = site.job.map(|job| job.env).unwrap_or_default();
    let workflow = site.workflow.map(|workflow| workflow.env).unwrap_or_default();
    check(site.step.env, &[job, workflow], cx);
}

fn check(inner: &[Entry], around: &[&[Entry]], cx: &mut Context<'_>) {
    for entry in inner.iter().filter(|entry| entry.key.alias.is_none()) {
        let Some(name) = entry.key.as_str() else { continue };
        let outer = around.iter().flat_map(|env| env.iter()).find(|outer| outer.key.as_str() == Some(name));
        let Some((outer, hidden)) = outer.and_then(|outer| Some((outer, secret_of(&outer.value)?))) else { continue };
        if secret_of(&entry.value).as_ref() != Some(&hidden) {
            let place = cx.place(outer.key.site());
            cx.report(entry.key.span, format!("`{name}` hides `{hidden}`, which the same name holds outside"))
                .relate(place, "set here from the secret");
        }
    }
}

fn secret_of(node: &Node) -> Option<String> {
    let accesses = placed::expressions(node).into_iter().flat_map(|placed| placed.flowing_accesses());
    accesses.filter_map(secret_name).next()
}
