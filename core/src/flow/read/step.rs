//! A step's part of the program.

use super::origins::Scope;
use super::paste::{self, Language};
use super::{bindings, cmd, code, gate, power_shell, shell, used};
use crate::flow::secret::read as secret;
use crate::model::guard::permission_check;
use crate::model::program::{Deed, StepPart};
use crate::model::reads::Scripting;
use crate::model::shell_kind::ShellKind;
use crate::model::step::{Does, Run, Step};
use crate::model::workflow::{Site, Workflow};
use crate::place::Place;
use crate::syntax::yaml::Node;
use crate::text::{File, Span};

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
        settles_head: settles_head(step),
        place: Place::new(file, step.headline()),
    };
    match &step.does {
        Does::Run(run) => {
            let command = step.node.get("shell").and_then(Node::as_str).unwrap_or_default();
            part.pastes = paste::pastes(run.script, Language::of(run.shell, command), site, scope);
            part.opaque = !run.shell.is_posix();
            part.deeds = deeds(run, command, &folder(site), scope);
        }
        Does::Uses(uses, inputs) => {
            let code = inputs.iter().filter(|input| used::is_code(uses, input));
            let language = if uses.is("actions/github-script") { Language::JavaScript } else { Language::Other };
            part.pastes = code.flat_map(|input| paste::pastes(&input.value, language, site, scope)).collect();
            part.deeds = used::deeds(step, uses, scope);
            part.call = Some(super::call(uses, inputs, scope));
        }
        Does::Nothing => {}
    }
    part
}

/// What a step's script does.
fn deeds(run: &Run<'_>, command: &str, folder: &str, scope: Scope<'_, '_, '_>) -> Vec<Deed> {
    let Some(scalar) = run.script.as_scalar() else { return Vec::new() };
    let islands = scope.islands(run.script);
    let place = |span: Span| Place::new(scope.file, scalar.span_of(span.start..span.end));
    let text = shell::Text { text: &scalar.value, islands: &islands, place: &place, folder };
    match run.shell {
        ShellKind::Bash | ShellKind::Sh => shell::deeds(&text, scalar.script()),
        ShellKind::Python => code::deeds(&text, Scripting::Python),
        ShellKind::Other if command.starts_with("node") => code::deeds(&text, Scripting::JavaScript),
        // What they run and fetch is written as in a POSIX shell.
        kind => {
            let mut deeds = shell::deeds(&text, scalar.script());
            deeds.retain(|deed| !matches!(deed, Deed::Write(_) | Deed::Run(_)));
            match kind {
                ShellKind::Pwsh | ShellKind::PowerShell => deeds.extend(power_shell::deeds(&text)),
                ShellKind::Cmd => deeds.extend(cmd::deeds(&text)),
                _ => {}
            }
            deeds
        }
    }
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
    fails(text) && (asks(text) || env.into_iter().any(asks))
}

/// A script that compares when the head was pushed with when the event was, or the head with the event's, and fails where it has moved.
fn settles_head(step: &Step<'_>) -> bool {
    let code = step.run().map(|run| run.script).or_else(|| step.input("script"));
    let text = code.and_then(Node::as_str).unwrap_or_default();
    if !fails(text) {
        return false;
    }
    let env: Vec<&str> = step.env.iter().filter_map(|entry| entry.value.as_str()).collect();
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word) || env.iter().any(|value| value.contains(word)));
    let by_time = says(PUSHED)
        && says(HAPPENED)
        && [" > ", " >= ", " < ", " <= ", "-gt", "-ge", "-lt", "-le", "isAfter"].iter().any(|word| text.contains(word));
    let by_commit = says(&["headRefOid", ".head.sha", ".head_sha"])
        && says(&["github.event.pull_request.head.sha", "payload.pull_request.head.sha"])
        && (text.contains("!=") || text.contains("=="))
        && says(&["gh pr view", "gh api", "pulls.get", "api.github.com", "git rev-parse"]);
    by_time || by_commit
}

fn fails(script: &str) -> bool {
    FAILS.iter().any(|word| script.contains(word))
}

/// How scripts fail.
const FAILS: &[&str] = &["setFailed", "throw ", "process.exit", "exit 1", "sys.exit"];

/// When a head was pushed (REST: repositories, commits; GraphQL: `PullRequest.commits`).
const PUSHED: &[&str] =
    &["pushed_at", "pushedDate", "committedDate", "committer.date", "committer?.date", "updated_at", "PUSHED_AT"];

/// When an event was.
const HAPPENED: &[&str] = &[
    "comment.created_at",
    "comment.updated_at",
    "review.submitted_at",
    "issue.updated_at",
    "labeled_at",
    "COMMENT_AT",
    "createdAt",
];

/// From GitHub's REST reference: who may do what, and what somebody is to the repository.
const ASKS: &[&str] = &["author_association", "getCollaboratorPermissionLevel", "checkCollaborator", "checkMembershipForUser"];
