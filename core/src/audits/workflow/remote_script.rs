//! A script that is fetched and run without a look at it.

use crate::audit::{Audit, Check, Context};
use crate::model::action::Action;
use crate::model::build::Build;
use crate::model::occasion::Occasion;
use crate::model::remote_script::{self, Fetched};
use crate::model::step::{Run, Step};
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::dockerfile::Keyword;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("remote-script"),
        family: Family::Workflow,
        title: text("Script from the network is run unseen"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["scorecard:Pinned-Dependencies", "poutine:unverified_script_exec"],
        docs: Docs {
            what: text(
                "A script is fetched and run without a look at what came: `curl … | bash`, `bash <(curl …)`, `eval \"$(wget -qO- …)\"`, \
                 `iwr … | iex`, `deno run https://…`, or a file that `curl` or `wget` wrote and that a shell runs afterwards, in the \
                 same step or in a later one, and likewise in the `RUN` lines of a Dockerfile. Exempt are addresses that hold a full commit, addresses of this machine, and files whose \
                 checksum or signature is verified in between. A release's own address, which holds a version, weighs less; plain \
                 `http:` weighs more. Dockerfiles for development, tests and examples are for the pedantic persona. The code of a machine-learning model, where `trust_remote_code` \
                 takes it from its repository, is told too: low, and pedantic where a `revision` is named.",
            ),
            why: text(
                "Whoever controls the address, or the line to it, decides what runs in this job, with its token and secrets, or what is in the image, and may \
                 give the runner something else than a browser.",
            ),
            fix: text(
                "Download the script, compare it with a checksum that stands in this repository, and run it then. An address with a \
                 full commit in it does as well.",
            ),
        },
    },
    checks: &[Check::Job(check_job), Check::Action(check_action), Check::Dockerfile(check_build)],
};

fn check_job(job: &Job<'_>, _: &Workflow<'_>, cx: &mut Context<'_>) {
    check_steps(&job.steps, cx);
}

fn check_action(action: &Action<'_>, cx: &mut Context<'_>) {
    check_steps(action.steps(), cx);
}

fn check_steps(steps: &[Step<'_>], cx: &mut Context<'_>) {
    for fetched in remote_script::fetched(steps) {
        report(&fetched, cx);
    }
    for run in steps.iter().filter_map(|step| step.run()) {
        check_model(run, cx);
    }
}

fn check_build(build: &Build<'_>, cx: &mut Context<'_>) {
    let runs = build.file.instructions.iter().filter(|instruction| instruction.keyword == Keyword::Run);
    let scripts = runs.flat_map(|run| {
        let inner = run.heredocs.iter().map(|heredoc| (heredoc.of(build.file.text), heredoc.start));
        std::iter::once((run.code.as_ref(), run.body.start)).chain(inner)
    });
    let known = cx.findings.len();
    for fetched in remote_script::fetched_by(scripts) {
        report(&fetched, cx);
    }
    if !Occasion::of(cx.file.path).is_earnest() {
        cx.findings.iter_mut().skip(known).for_each(|finding| finding.persona = Persona::Pedantic);
    }
}

fn report(fetched: &Fetched, cx: &mut Context<'_>) {
    let message = match &fetched.url {
        Some(url) => format!("what comes from `{url}` is run without a look at it"),
        None => "what comes from the network is run without a look at it".to_owned(),
    };
    let loaded = fetched.loaded.map(|span| cx.place(span));
    let finding = cx.report(fetched.span, message);
    if fetched.is_plain_http() {
        finding.severity(Severity::High);
    } else if fetched.is_versioned() {
        finding.severity(Severity::Low).persona(Persona::Pedantic);
    }
    if let Some(place) = loaded {
        finding.relate(place, "fetched here");
    }
}

/// Code that comes with a model (Hugging Face's documentation of `trust_remote_code`).
fn check_model(run: &Run<'_>, cx: &mut Context<'_>) {
    const FORMS: &[&str] =
        &["trust_remote_code=True", "--trust-remote-code", "--trust_remote_code", "HF_DATASETS_TRUST_REMOTE_CODE=1"];
    let Some(scalar) = run.script.as_scalar() else { return };
    let text = scalar.value.as_str();
    let Some((at, form)) = FORMS.iter().find_map(|form| Some((text.find(form)?, form))) else { return };
    let off = text
        .get(at + form.len()..)
        .is_some_and(|rest| rest.trim_start_matches([' ', '=']).to_ascii_lowercase().starts_with("false"));
    if off {
        return;
    }
    let finding =
        cx.report(scalar.span_of(at..at + form.len()), format!("`{form}` runs whatever code the model's repository holds"));
    finding.severity(Severity::Low);
    if text.contains("revision") {
        finding.persona(Persona::Pedantic);
    }
}
