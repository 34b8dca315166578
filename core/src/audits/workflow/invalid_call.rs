//! A call that does not fit what is called.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::config::nearest;
use crate::finding::{Finding, Fix, Suppression};
use crate::model::interface::{Call, Given, Interface, Parameter};
use crate::model::repository::Repository;
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
                 the workflow that is called is not there or cannot be called.",
            ),
            why: text(
                "GitHub refuses a workflow whose call does not fit. A misnamed input of an action is only a warning in the log, a \
                 misnamed output an empty text.",
            ),
            fix: text("Name the inputs, secrets and outputs as the called file declares them."),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let interfaces: BTreeMap<&str, &Interface> =
        repository.files.iter().filter_map(|file| Some((file.path, file.facts.interface.as_ref()?))).collect();
    for file in &repository.files {
        for call in &file.facts.calls {
            let home = home(file.path);
            match find(call, home.unwrap_or_default(), &interfaces) {
                Some(interface) => check_call(call, interface, cx),
                None if call.workflow => check_missing(call, home, repository, cx),
                None => {}
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
            report(call, output.place.clone(), message, Severity::Medium, cx);
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
    if ["boolean", "number"].contains(&parameter.kind.as_str()) && parameter.kind != literal {
        let message = format!("`{}` takes a {} as `{}`, and is given a {literal}", call.target, parameter.kind, given.name);
        report(call, given.place.clone(), message, Severity::Medium, cx);
    }
}
