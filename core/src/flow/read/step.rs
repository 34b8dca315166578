//! A step's part of the program.

use super::origins::Scope;
use super::{bindings, gate, shell, used};
use crate::flow::secret::read as secret;
use crate::model::guard::permission_check;
use crate::model::placed;
use crate::model::program::{Deed, Origin, StepPart};
use crate::model::shell_kind::ShellKind;
use crate::model::step::{Does, Run, Step};
use crate::model::workflow::{Site, Workflow};
use crate::place::Place;
use crate::syntax::yaml::Node;
use crate::text::File;

pub(super) fn step<'y>(file: &File<'_>, site: Site<'_, 'y>) -> StepPart {
    let step = site.step;
    let scope = Scope { file, job: site.job };
    let mut part = StepPart {
        id: step.node.get("id").and_then(Node::as_str).map(str::to_owned),
        gate: gate::gate(step.condition),
        disabled: step.is_disabled(),
        env: bindings(step.env, scope),
        pastes: Vec::new(),
        deeds: Vec::new(),
        call: None,
        opaque: false,
        checks: permission_check(step).is_some() || turns_strangers_away(step),
        secrecy: secret::step(file, site, &folder(site)),
        place: Place::new(file, step.headline()),
    };
    match &step.does {
        Does::Run(run) => {
            part.pastes = scope.of_node(run.script);
            part.opaque = !run.shell.is_posix();
            part.deeds = deeds(run, &folder(site), scope);
        }
        Does::Uses(uses, inputs) => {
            let code = inputs.iter().filter(|input| used::is_code(uses, input));
            part.pastes = code.flat_map(|input| scope.of_node(&input.value)).collect();
            part.deeds = used::deeds(step, uses, scope);
            part.call = Some(super::call(uses, inputs, scope));
        }
        Does::Nothing => {}
    }
    part
}

/// What a step's script does. Other shells than POSIX ones are read as if they were, for what they run and fetch.
fn deeds(run: &Run<'_>, folder: &str, scope: Scope<'_, '_, '_>) -> Vec<Deed> {
    let Some(scalar) = run.script.as_scalar() else { return Vec::new() };
    if run.shell == ShellKind::Python {
        return Vec::new();
    }
    let placed = placed::expressions(run.script);
    let islands: Vec<(crate::text::Span, Vec<Origin>)> =
        placed.iter().map(|placed| (placed.island, scope.of_placed(placed))).collect();
    let place = |span: crate::text::Span| Place::new(scope.file, scalar.span_of(span.start..span.end));
    let mut deeds = shell::deeds(&shell::Text { text: &scalar.value, islands: &islands, place: &place, folder });
    if !run.shell.is_posix() {
        deeds.retain(|deed| !matches!(deed, Deed::Write(_) | Deed::Run(_)));
    }
    deeds
}

/// The folder that a script starts in, below the workspace.
fn folder(site: Site<'_, '_>) -> String {
    let default = |node: &Node| node.get("defaults")?.get("run")?.get("working-directory")?.as_str().map(str::to_owned);
    let own = site.step.node.get("working-directory").and_then(Node::as_str).map(str::to_owned);
    let job = || site.job.and_then(|job| default(job.node));
    let workflow = || site.workflow.and_then(|workflow: &Workflow<'_>| default(workflow.root));
    shell::joined("", &own.or_else(job).or_else(workflow).unwrap_or_default())
}

/// A script that asks who somebody is, and fails where the answer does not suit it.
fn turns_strangers_away(step: &Step<'_>) -> bool {
    let code = step.run().map(|run| run.script).or_else(|| step.input("script"));
    let text = code.and_then(Node::as_str).unwrap_or_default();
    let env = step.env.iter().filter_map(|entry| entry.value.as_str());
    let asks = |text: &str| ASKS.iter().any(|word| text.contains(word));
    let fails = ["setFailed", "throw ", "process.exit", "exit 1"].iter().any(|word| text.contains(word));
    fails && (asks(text) || env.into_iter().any(asks))
}

/// From GitHub's REST reference: who may do what, and what somebody is to the repository.
const ASKS: &[&str] = &["author_association", "getCollaboratorPermissionLevel", "checkCollaborator", "checkMembershipForUser"];
