//! What actions do with the inputs that they are given, from their own READMEs and metadata.

mod paths;
mod shown;

use super::{javascript, of_node, of_placed, power_shell, python, shell};
use crate::flow::secret::read::code::Source;
use crate::model::placed;
use crate::model::secrecy::{Act, Flowing, Sink, Spill, Taken};
use crate::model::step::{Does, Step};
use crate::model::workflow::Site;
use crate::place::Place;
use crate::syntax::yaml::{Entry, Node};
use crate::text::{File, Span};

/// What a step's action does; `folder` is where its scripts start.
#[must_use]
pub(in crate::flow) fn acts(file: &File<'_>, site: Site<'_, '_>, folder: &str) -> Vec<Act> {
    let step = site.step;
    let Does::Uses(uses, inputs) = &step.does else { return Vec::new() };
    let Some(remote) = uses.remote() else { return Vec::new() };
    let slug = remote.slug().to_ascii_lowercase();
    let mut acts = Vec::new();
    if DUMPS.contains(&slug.as_str()) {
        let place = Place::new(file, uses.span());
        let value = flowing(Taken::Environment, "the environment", place.clone());
        acts.push(spill(Sink::Dump, &slug, vec![value], place));
    }
    if let Some((_, kind, names)) = CODE.iter().find(|(known, ..)| *known == slug) {
        for input in inputs.iter().filter(|input| is_named(input, names)) {
            let kind = language(*kind, step);
            acts.extend(code(file, &input.value, kind, folder, slug == "appleboy/ssh-action", step));
        }
    }
    acts.extend(paths::acts(file, site, &slug));
    for input in *inputs {
        acts.extend(shown::of_input(file, &slug, input));
    }
    for entry in step.env {
        acts.extend(shown::of_variable(file, &slug, entry));
    }
    acts
}

/// Actions that print the environment, or the contexts with it.
const DUMPS: &[&str] = &["hmarr/debug-action", "crazy-max/ghaction-dump-context", "raven-actions/debug"];

/// A language that an input is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Code {
    Shell,
    /// As the action's input `shell` says.
    AsAsked,
    PowerShell,
    Python,
    JavaScript,
}

/// Inputs that are code which runs with the step's environment.
const CODE: &[(&str, Code, &[&str])] = &[
    ("actions/github-script", Code::JavaScript, &["script"]),
    ("appleboy/ssh-action", Code::Shell, &["script"]),
    ("azure/cli", Code::Shell, &["inlinescript"]),
    ("azure/powershell", Code::PowerShell, &["inlinescript"]),
    ("amadevus/pwsh-script", Code::PowerShell, &["script"]),
    ("addnab/docker-run-action", Code::Shell, &["run"]),
    ("cross-platform-actions/action", Code::Shell, &["run"]),
    ("devcontainers/ci", Code::Shell, &["runcmd"]),
    ("jannekem/run-python-script-action", Code::Python, &["script"]),
    ("nick-fields/retry", Code::AsAsked, &["command", "on_retry_command"]),
    ("nick-invision/retry", Code::AsAsked, &["command"]),
    ("wagoid/retry-step", Code::Shell, &["command"]),
    ("reactivecircus/android-emulator-runner", Code::Shell, &["script", "pre-emulator-launch-script"]),
    ("uraimo/run-on-arch-action", Code::Shell, &["run", "install", "setup"]),
    ("vmactions/freebsd-vm", Code::Shell, &["run", "prepare"]),
    ("vmactions/openbsd-vm", Code::Shell, &["run", "prepare"]),
    ("vmactions/netbsd-vm", Code::Shell, &["run", "prepare"]),
    ("vmactions/solaris-vm", Code::Shell, &["run", "prepare"]),
];

fn language(code: Code, step: &Step<'_>) -> Code {
    match code {
        Code::AsAsked => match step.input("shell").and_then(Node::as_str) {
            Some("pwsh" | "powershell") => Code::PowerShell,
            Some("python") => Code::Python,
            _ => Code::Shell,
        },
        code => code,
    }
}

fn code(file: &File<'_>, node: &Node, language: Code, folder: &str, remote: bool, step: &Step<'_>) -> Vec<Act> {
    let Some(scalar) = node.as_scalar() else { return Vec::new() };
    let place = |span: Span| Place::new(file, scalar.span_of(span.start..span.end));
    let pasted = placed::expressions(node);
    let islands: Vec<(Span, Vec<Flowing>)> = pasted.iter().map(|placed| (placed.island, of_placed(placed, file))).collect();
    let source = Source { text: &scalar.value, islands: &islands, place: &place, folder, home: Some(folder) };
    let mut acts = match language {
        Code::JavaScript => javascript::acts(&source),
        Code::PowerShell => power_shell::acts(&source),
        Code::Python => python::acts(&source),
        Code::Shell | Code::AsAsked => {
            let text = shell::Text {
                text: &scalar.value,
                islands: &islands,
                place: &place,
                folder,
                home: folder,
                traced: false,
                switches: &[],
                editable: shell::Editable::Nothing,
            };
            shell::acts(&text, scalar.script())
        }
    };
    if remote {
        let sent = step.input("envs").and_then(Node::as_str).unwrap_or_default().to_owned();
        acts.retain_mut(|act| is_of_this_machine(act, &sent));
    }
    acts
}

/// On another machine the step's variables are not set, but for those that are sent, and what is kept stays there.
fn is_of_this_machine(act: &mut Act, sent: &str) -> bool {
    match act {
        Act::Spill(spill) => {
            spill.values.retain(|value| match &value.source {
                Taken::Variable(name) => sent.split(',').any(|known| known.trim() == name),
                Taken::Environment | Taken::File(_) | Taken::Visible(_) | Taken::Argument(_) => false,
                _ => true,
            });
            !spill.values.is_empty()
        }
        Act::Mask(_) => true,
        Act::Keep(_) | Act::Run(_) => false,
    }
}

fn is_named(input: &Entry, names: &[&str]) -> bool {
    input.key.as_str().is_some_and(|key| names.iter().any(|name| key.eq_ignore_ascii_case(name)))
}

fn flowing(source: Taken, name: &str, place: Place) -> Flowing {
    Flowing { source, name: name.to_owned(), place, turns: Vec::new(), masked: false, cure: None }
}

fn spill(sink: Sink, by: &str, values: Vec<Flowing>, place: Place) -> Act {
    Act::Spill(Spill { sink, by: by.to_owned(), values, place, fix: None })
}

/// The values of an input.
fn values(file: &File<'_>, node: &Node) -> Vec<Flowing> {
    of_node(node, file)
}
