//! A package that a script installs by its name, outside any lockfile.

use crate::audit::{Audit, Check, Context};
use crate::model::action::Action;
use crate::model::agent;
use crate::model::package_install::{self, Install, Pin};
use crate::model::package_source;
use crate::model::scripted::argument::Argument;
use crate::model::scripted::invocation::invocations;
use crate::model::step::{Run, Step};
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::Change;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("adhoc-package"),
        family: Family::Workflow,
        title: text("Package is installed outside any lockfile"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["zizmor:adhoc-packages", "scorecard:Pinned-Dependencies"],
        docs: Docs {
            what: text(
                "A script installs or runs a package by its name, in whatever version is newest: `npm install foo`, `npx -y foo`, `yarn \
                 add`, `pnpm add`, `gem install`, `bundle add`, `pip install foo`, `pipx`, `uvx`, `cargo install`, `go install \
                 x@latest`, `dotnet tool install`, `gh extension install`, `Install-Module`. Lockfile-aware forms are fine (`npm ci`, \
                 `pip install -r requirements.txt`, `--require-hashes`), and so are local paths, commits, and Go versions, which the \
                 checksum database fixes. One exact version is told to the pedantic persona, since its dependencies still float; so are \
                 `pip`, `setuptools` and `npm` themselves, Homebrew, `npm install` without a name, which may change the lockfile, and \
                 `--extra-index-url`, by which a package of the same name on the public index wins. A job that holds no secret and no token that may write is told \
                 of to the pedantic persona, too. `apt` is left to the auditor: its packages are signed.",
            ),
            why: text(
                "Whoever takes over the package, or one of its dependencies, runs code in this job within minutes, without any change \
                 in this repository that somebody could review.",
            ),
            fix: text(
                "Add the package to a manifest with a lockfile and install from that. Where that is too much, name an exact version at \
                 least.",
            ),
        },
    },
    checks: &[Check::Job(check_job), Check::Action(check_action)],
};

fn check_job(job: &Job<'_>, workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let mut harm = None;
    job.steps.iter().for_each(|step| check_looseness(step, cx));
    for install in job.steps.iter().flat_map(installs) {
        let can_harm = *harm.get_or_insert_with(|| can_harm(job, workflow));
        judge(&install, can_harm, cx);
    }
}

/// Whose token and secrets a composite action meets is not known.
fn check_action(action: &Action<'_>, cx: &mut Context<'_>) {
    action.steps().iter().for_each(|step| check_looseness(step, cx));
    for install in action.steps().iter().flat_map(installs) {
        judge(&install, true, cx);
    }
}

/// Installs that keep to a file, but not to one place or one state of it.
fn check_looseness(step: &Step<'_>, cx: &mut Context<'_>) {
    let Some(run) = step.run() else { return };
    for source in package_source::of_run(run).into_iter().filter(|source| source.additional) {
        let message = format!(
            "`{}` takes each package from whichever index has the higher version: anyone may publish one of that name on the public one",
            source.tool
        );
        cx.report(source.span, message).persona(Persona::Pedantic);
    }
    if !run.script.as_str().is_some_and(|text| ["npm ", "yarn ", "bun "].iter().any(|program| text.contains(program))) {
        return;
    }
    let invocations = invocations(run);
    for option in invocations.iter().filter_map(package_install::unlocked) {
        let message = format!("`{}` leaves the lockfile aside: whatever is newest is installed", option.start);
        cx.report(option.span, message).persona(Persona::Pedantic);
    }
    for verb in invocations.iter().filter_map(package_install::loose_verb) {
        let change = Change::replace(verb.span, "ci");
        let fix = cx.unsafe_fix("Write `npm ci`", [change].into_iter().filter(|_| verb.text.is_some()));
        let message = "`npm install` may change what the lockfile says: `npm ci` keeps to it, or fails";
        cx.report(verb.span, message).persona(Persona::Pedantic).severity(Severity::Info).fix(fix);
    }
}

fn installs(step: &Step<'_>) -> Vec<Install> {
    let likely = |run: &&Run<'_>| run.script.as_str().is_some_and(package_install::is_likely);
    let invocations = step.run().filter(likely).map(invocations).unwrap_or_default();
    invocations.iter().filter_map(package_install::read).collect()
}

/// The job holds a secret, or a token that may write.
fn can_harm(job: &Job<'_>, workflow: &Workflow<'_>) -> bool {
    let permissions = job.permissions.as_ref().or(workflow.permissions.as_ref());
    let secret = |text: &str| text.contains("secrets.") && !text.contains("secrets.GITHUB_TOKEN");
    permissions.is_some_and(|permissions| permissions.may_write())
        || job.node.scalars().any(|(_, scalar)| secret(&scalar.value))
        || workflow.env.iter().any(|entry| entry.value.as_str().is_some_and(secret))
}

fn judge(install: &Install, can_harm: bool, cx: &mut Context<'_>) {
    let of = |wanted: Pin| install.packages.iter().filter(move |(_, pin)| *pin == wanted).map(|(package, _)| package);
    // Those are told by a rule of their own.
    let agent = |package: &&Argument| package.text.as_deref().and_then(agent::unpinned_package).is_some();
    let moving: Vec<&Argument> = of(Pin::Moving).filter(|package| !agent(package)).collect();
    if let Some(first) = moving.first() {
        let names: Vec<String> = moving.iter().take(3).map(|package| format!("`{}`", package.start)).collect();
        let more = if moving.len() > 3 { format!(" and {} more", moving.len() - 3) } else { String::new() };
        let message = format!("`{}` takes whatever version of {}{more} is newest when it runs", install.tool, names.join(", "));
        let finding = cx.report(first.span, message);
        if let Some(persona) = install.persona {
            finding.persona(persona).severity(Severity::Info);
        } else if !can_harm {
            finding.persona(Persona::Pedantic);
        }
        return;
    }
    if let Some(first) = of(Pin::Version).next() {
        let message =
            format!("`{}` installs `{}` outside a lockfile: its dependencies are whatever is newest", install.tool, first.start);
        cx.report(first.span, message).persona(install.persona.unwrap_or(Persona::Pedantic)).severity(Severity::Info);
    }
}
