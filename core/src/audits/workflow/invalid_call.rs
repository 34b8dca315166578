//! A call that does not fit what is called.

use crate::audit::{Audit, Check, Context, RepositoryContext};
use crate::config::nearest;
use crate::finding::{Finding, Fix, Suppression};
use crate::model::interface::{COMPUTED, Call, Given, Interface, Parameter};
use crate::model::repository::Repository;
use crate::model::uses::{Reference, Target};
use crate::model::workflow::Used;
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::collections::BTreeMap;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("invalid-call"),
        family: Family::Workflow,
        title: text("Call that does not fit what is called"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["actionlint:workflow-call", "actionlint:action"],
        docs: Docs {
            what: text(
                "A job calls a reusable workflow of this repository, or a step a local action, with an input or secret that it does not \
                 declare, without one that it requires, with a literal of another type, or reads an output that it does not give; or \
                 what is called is not there or cannot be called, or `uses` is written in a form that GitHub does not read.",
            ),
            why: text(
                "GitHub refuses a workflow whose call does not fit. A misnamed input of an action is only a warning in the log, a \
                 misnamed output an empty text.",
            ),
            fix: text("Name the inputs, secrets and outputs as the called file declares them."),
        },
    },
    checks: &[Check::Uses(check_form), Check::Repository(check)],
};

/// A `uses:` in a form that GitHub does not read.
fn check_form(used: Used<'_, '_>, cx: &mut Context<'_>) {
    let uses = used.uses;
    if uses.text.contains("${{") || uses.node.alias.is_some() {
        return;
    }
    let job = used.step.is_none();
    let fault = match &uses.target {
        Target::Malformed => Some("an action is named `owner/repository@reference`, a local one `./path`"),
        Target::Repository(remote) if remote.owner.ends_with(':') => {
            Some("an action is named `owner/repository@reference`, not by its address")
        }
        Target::Repository(remote) if remote.owner.starts_with('.') => Some("a path in this repository begins with `./`"),
        Target::Repository(remote) if remote.reference == Reference::Missing => {
            Some("the `@` and a tag, branch or commit are missing")
        }
        Target::Repository(remote) if job && !is_workflow_file(remote.path) => Some("a job calls a file in `.github/workflows`"),
        Target::Repository(remote) if !job && is_workflow_file(remote.path) => {
            Some("a workflow is called by a job, and this is a step")
        }
        Target::SelfRepository(path) if path.contains('@') => {
            Some("`$/` takes no reference, for it runs at the commit of this file")
        }
        Target::Docker(image) if image.name.is_empty() => Some("the image has no name"),
        Target::Docker(_) if uses.text.ends_with(':') => Some("the image's tag is empty"),
        Target::Docker(_) if job => Some("a job calls a workflow, and an image is for a step"),
        _ => None,
    };
    if let Some(fault) = fault {
        cx.report(uses.span(), format!("`{}` is nothing that GitHub can call: {fault}", uses.text));
    }
}

fn is_workflow_file(path: &str) -> bool {
    path.strip_prefix(".github/workflows/")
        .is_some_and(|name| !name.contains('/') && (name.ends_with(".yml") || name.ends_with(".yaml")))
}

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let interfaces: BTreeMap<&str, &Interface> =
        repository.files.iter().filter_map(|file| Some((file.path, file.facts.interface.as_ref()?))).collect();
    for file in &repository.files {
        for call in &file.facts.calls {
            let home = home(file.path);
            match find(call, home.unwrap_or_default(), &interfaces) {
                Some(interface) => check_call(call, interface, cx),
                None if call.workflow => check_missing(call, home, repository, cx),
                None => check_missing_action(call, home, repository, cx),
            }
        }
    }
}

/// Where the repository of a file starts: several checkouts may lie in one audited folder. A template outside `.github` tells nothing of
/// the repository that it is meant for.
fn home(path: &str) -> Option<&str> {
    path.find(".github/").and_then(|at| path.get(..at)).filter(|home| home.is_empty() || home.ends_with('/'))
}

fn find<'a>(call: &Call, home: &str, interfaces: &BTreeMap<&str, &'a Interface>) -> Option<&'a Interface> {
    if call.workflow {
        return interfaces.get(format!("{home}{}", call.target).as_str()).copied().filter(|interface| interface.workflow);
    }
    let folder = if call.target.is_empty() { home.to_owned() } else { format!("{home}{}/", call.target) };
    let files = ["action.yml", "action.yaml"].map(|name| format!("{folder}{name}"));
    files.iter().find_map(|path| interfaces.get(path.as_str())).copied().filter(|interface| !interface.workflow)
}

fn check_missing(call: &Call, home: Option<&str>, repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let Some(home) = home else { return };
    let message = match repository.has(&format!("{home}{}", call.target)) {
        true => format!("`{}` cannot be called: it has no `on: workflow_call`", call.target),
        // One file alone tells nothing of the others.
        false if repository.files.len() > 1 => format!("`{}` is not in this repository", call.target),
        false => return,
    };
    report(call, call.place.clone(), message, Severity::Medium, cx);
}

/// A folder that is there may hold what this audit does not read; one that is not there holds nothing.
fn check_missing_action(call: &Call, home: Option<&str>, repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let Some(home) = home.filter(|_| call.own && !call.target.is_empty() && repository.files.len() > 1) else { return };
    let folder = format!("{home}{}", call.target);
    // Where only `.github` was looked at, nothing is known of the rest.
    let inside = format!("{home}.github/");
    let all = repository.files.iter().any(|file| file.path.starts_with(home) && !file.path.starts_with(&inside));
    let there = !all || repository.has(&folder) || repository.has_folder(&folder);
    if !there && !call.target.contains("${{") && !call.target.contains("..") {
        report(call, call.place.clone(), format!("`{}` is not in this repository", call.target), Severity::Medium, cx);
    }
}

fn report<'f>(
    call: &Call,
    place: Place,
    message: String,
    severity: Severity,
    cx: &'f mut RepositoryContext<'_>,
) -> &'f mut Finding {
    let finding = cx.report(place, message).severity(severity);
    if call.disabled {
        finding.suppressed = Some(Suppression::disabled());
    }
    finding
}

fn check_call(call: &Call, interface: &Interface, cx: &mut RepositoryContext<'_>) {
    if interface.flawed {
        return;
    }
    let severity = if call.workflow { Severity::Medium } else { Severity::Low };
    check_given("input", &call.inputs, &interface.inputs, call, severity, cx);
    if let Some(secrets) = call.secrets.as_ref().filter(|_| call.workflow) {
        check_given("secret", secrets, &interface.secrets, call, severity, cx);
    }
    for given in &call.inputs {
        check_type(given, call, interface, cx);
    }
    for output in &call.outputs {
        if !interface.outputs.iter().any(|known| known.eq_ignore_ascii_case(&output.name)) {
            let near = meant(&output.name, interface.outputs.iter().map(String::as_str));
            let message = format!("`{}` gives no output `{}`{near}", call.target, output.name);
            let finding = report(call, output.place.clone(), message, Severity::Medium, cx);
            if interface.program && near.is_empty() {
                finding.severity(Severity::Low).persona(Persona::Pedantic);
            }
        }
    }
}

fn meant<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, known).map(|near| format!("; `{near}` is there")).unwrap_or_default()
}

fn check_given(
    what: &str,
    given: &[Given],
    declared: &[Parameter],
    call: &Call,
    severity: Severity,
    cx: &mut RepositoryContext<'_>,
) {
    for given in given.iter().filter(|given| !has(declared, &given.name) && given.name != "<<") {
        let near = meant(&given.name, declared.iter().map(|parameter| parameter.name.as_str()));
        let message = format!("`{}` takes no {what} `{}`{near}", call.target, given.name);
        let meant = nearest(&given.name, declared.iter().map(|parameter| parameter.name.as_str()));
        let bare = given.place.span.len() == given.name.len();
        let fix = meant.filter(|_| bare).map(|near| Fix::at(given.place.clone(), format!("Write `{near}`"), near).doubtful());
        report(call, given.place.clone(), message, severity, cx).fix(fix);
    }
    for parameter in declared.iter().filter(|parameter| parameter.required) {
        if !given.iter().any(|given| given.name.eq_ignore_ascii_case(&parameter.name) || given.name == "<<") {
            let message = format!("`{}` requires the {what} `{}`, which is not given", call.target, parameter.name);
            report(call, call.place.clone(), message, severity, cx);
        }
    }
}

fn has(declared: &[Parameter], name: &str) -> bool {
    declared.iter().any(|parameter| parameter.name.eq_ignore_ascii_case(name))
}

/// A literal of another type; a string input takes any.
fn check_type(given: &Given, call: &Call, interface: &Interface, cx: &mut RepositoryContext<'_>) {
    let Some(literal) = given.literal.as_deref().filter(|_| call.workflow) else { return };
    let Some(parameter) = interface.inputs.iter().find(|parameter| parameter.name.eq_ignore_ascii_case(&given.name)) else {
        return;
    };
    let kind = literal.strip_prefix(COMPUTED).unwrap_or(literal);
    if ["boolean", "number"].contains(&parameter.kind.as_str()) && parameter.kind != kind {
        let message = format!("`{}` takes a {} as `{}`, and is given a {kind}", call.target, parameter.kind, given.name);
        report(call, given.place.clone(), message, Severity::Medium, cx);
    }
}
