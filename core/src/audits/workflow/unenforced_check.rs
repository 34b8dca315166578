//! A security check whose verdict changes nothing.

use crate::audit::{Audit, Check, Context};
use crate::model::placed;
use crate::model::scripted::Scripted;
use crate::model::security_check::{self, Kind, Known};
use crate::model::step::{Does, Step};
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unenforced-check"),
        family: Family::Workflow,
        title: text("Result of a security check is ignored"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A step or job that verifies a signature, checksum or provenance, looks for secrets, or scans code and dependencies may fail without consequence: \
`continue-on-error: true`, or `|| true` behind the command. Medium where something is verified, low where something is scanned; scans of \
dependencies (`npm audit || true`) are told to the pedantic persona. A step whose outcome a later step reads is left alone, and so is a scan \
whose report is uploaded to code scanning.",
            ),
            why: text(
                "The run is green whatever the check finds. Whoever swaps a signed image for another, or pushes a secret, sees no red cross, and neither does the reviewer: \
the next step installs, merges or publishes what the check has just refused.",
            ),
            fix: text(
                "Let the check fail the job, and write down what is accepted in the tool's own list of exceptions. Where it is only to inform, upload its \
report, or let a later step decide by `steps.<id>.outcome`.",
            ),
        },
    },
    checks: &[Check::Job(check)],
};

fn check(job: &Job<'_>, _workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let whole = job.node.get("continue-on-error").filter(|node| is_true(node));
    let mut of_job = None;
    for (at, step) in job.steps.iter().enumerate() {
        let later = job.steps.get(at + 1..).unwrap_or_default();
        let own = step.node.get("continue-on-error").filter(|node| is_true(node));
        // Reading a script costs more than looking for what may forgive it.
        let forgives = || step.run().and_then(|run| run.script.as_str()).is_some_and(|script| script.contains("||"));
        if own.is_none() && whole.is_none() && !forgives() {
            continue;
        }
        for (known, span) in checks(step) {
            if known.kind != Kind::Verifies && later.iter().chain([step]).any(uploads_report) {
                continue;
            }
            if let Some(node) = own.filter(|_| !is_read(step, later)) {
                let message = format!("`{}` may fail, and the job goes on as if it had passed", known.name);
                report(&known, node.span, span, message, cx);
            } else if let Some(after) = forgiven(step, span) {
                let message = format!("`{}` may fail: what stands behind it takes that for success", known.name);
                report(&known, after, span, message, cx);
            } else if whole.is_some() && of_job.is_none() {
                of_job = Some((known, span));
            }
        }
    }
    if let (Some(node), Some((known, span))) = (whole, of_job) {
        let message = format!("`{}` may fail, and the run is green: the job's failure is ignored", known.name);
        report(&known, node.span, span, message, cx);
    }
}

fn report(known: &Known, span: Span, check: Span, message: String, cx: &mut Context<'_>) {
    let place = cx.place(check);
    let finding = cx.report(span, message);
    finding.relate(place, "the check");
    match known.kind {
        Kind::Verifies => {}
        Kind::Finds => {
            finding.severity(Severity::Low);
        }
        Kind::Audits => {
            finding.severity(Severity::Low).persona(Persona::Pedantic);
        }
    }
}

/// So many commands of a step are looked at.
const MOST: usize = 512;

/// The security checks of a step, and where each stands in the file.
fn checks(step: &Step<'_>) -> Vec<(Known, Span)> {
    match &step.does {
        Does::Uses(uses, _) => {
            let known = uses.remote().and_then(|remote| security_check::of_action(&remote.slug()));
            known.map(|known| (known, uses.span())).into_iter().collect()
        }
        Does::Run(run) => {
            let likely = run.script.as_str().is_some_and(security_check::is_likely);
            let Some(scripted) = likely.then(|| Scripted::read(run)).flatten() else { return Vec::new() };
            let commands = scripted.script.commands.iter();
            commands
                .take(MOST)
                .filter_map(|command| Some((security_check::of_program(&command.program()?)?, scripted.span(command.span))))
                .collect()
        }
        Does::Nothing => Vec::new(),
    }
}

fn is_true(node: &Node) -> bool {
    match placed::expressions(node).as_slice() {
        [] => node.as_bool() == Some(true),
        [placed] => placed.expression.truth() == Some(true),
        _ => false,
    }
}

/// Whether a later step asks how this one ended.
fn is_read(step: &Step<'_>, later: &[Step<'_>]) -> bool {
    let Some(id) = step.node.get("id").and_then(Node::as_str) else { return false };
    let asks = |text: &str| {
        let named = text.contains(&format!("steps.{id}.")) || text.contains(&format!("steps['{id}']"));
        named && (text.contains(".outcome") || text.contains(".conclusion") || text.contains(".outputs"))
    };
    later.iter().any(|step| step.node.scalars().any(|(_, scalar)| asks(&scalar.value)))
}

/// Code scanning shows what was found and can block the merge.
fn uploads_report(step: &Step<'_>) -> bool {
    let uploads = |uses: &crate::model::uses::Uses<'_>| {
        uses.is("github/codeql-action/upload-sarif") || uses.is("advanced-security/filter-sarif")
    };
    step.uses().is_some_and(uploads)
}

/// What stands behind a command and makes its failure good: `|| true`, `|| :`, `|| echo …`.
fn forgiven(step: &Step<'_>, check: Span) -> Option<Span> {
    let scripted = Scripted::read(step.run()?)?;
    let text = scripted.scalar.value.as_str();
    let pipelines = scripted.script.pipelines.iter();
    let own =
        pipelines.filter(|pipeline| scripted.span(pipeline.span).encloses(check)).min_by_key(|pipeline| pipeline.span.len())?;
    let behind = text.get(own.span.end..)?;
    let rest = behind.trim_start_matches([' ', '\t', '\\', '\n']);
    let start = own.span.end + behind.len() - rest.len();
    let after = rest.strip_prefix("||")?;
    let end = after.find(['\n', ';', '#']).unwrap_or(after.len());
    let statement = after.get(..end)?.trim_end();
    let forgives = match statement.split_whitespace().next()? {
        "true" | ":" | "echo" | "printf" => !statement.contains("exit ") && !statement.contains("false"),
        "exit" | "return" => statement.trim().ends_with(" 0"),
        _ => false,
    };
    // `|| echo "…"; exit 1` goes on behind the semicolon.
    let goes_on = after.get(end..)?.starts_with(';') && after.get(end..)?.lines().next()?.contains("exit");
    (forgives && !goes_on).then(|| scripted.span(Span::new(start, start + 2 + statement.len())))
}
