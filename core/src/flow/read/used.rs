//! What an action does in a workspace, as far as its own documentation tells.

use super::code;
use super::origins::Scope;
use super::shell::{Text, joined};
use crate::flow::known::executing;
use crate::flow::known::head::names_repository;
use crate::model::placed;
use crate::model::program::{Artifact, Checkout, Deed, Execute, Head, Manner, Origin, RunsText, ScriptName, Source};
use crate::model::reads::Scripting;
use crate::model::step::Step;
use crate::model::uses::{Reference, Target, Uses};
use crate::place::Place;
use crate::syntax::yaml::{Entry, Node};
use crate::text::Span;

pub(super) fn deeds(step: &Step<'_>, uses: &Uses<'_>, scope: Scope<'_, '_, '_>) -> Vec<Deed> {
    let place = Place::new(scope.file, uses.span());
    let folder = |name: &str| joined("", step.input(name).and_then(Node::as_str).unwrap_or_default());
    if uses.is("actions/checkout") || uses.is("gitea/actions/checkout") {
        return vec![Deed::Checkout(checkout(step, uses, scope))];
    }
    if let Target::Local(path) = &uses.target {
        let folder = joined("", path);
        let script = Some(ScriptName::File(folder.clone()));
        let what = format!("uses: {path}");
        return vec![Deed::Execute(Execute { what, folder, script, arguments: Vec::new(), place })];
    }
    let Some(remote) = uses.remote() else { return Vec::new() };
    let slug = remote.slug().to_ascii_lowercase();
    if downloads(&slug, step) {
        return vec![Deed::Artifact(Artifact { folder: folder("path"), place })];
    }
    if slug == "actions/github-script" {
        return step.input("script").map(|script| github_script(script, place, scope)).unwrap_or_default();
    }
    if let Some((_, input)) = REQUESTS.iter().find(|(known, _)| *known == slug) {
        return step.input(input).map(|node| request(&slug, node, scope)).unwrap_or_default();
    }
    if CACHES.contains(&slug.as_str()) {
        return cache_keys(&slug, step, scope);
    }
    let runs = match slug.as_str() {
        "ruby/setup-ruby" => step.input("bundler-cache").and_then(Node::as_str) == Some("true"),
        "docker/build-push-action" => step.input("context").is_some(),
        "pnpm/action-setup" => step.input("run_install").is_some_and(|node| node.as_str() != Some("false")),
        slug => executing::action(slug),
    };
    let folder = || {
        let named = ["working-directory", "workdir", "context", "path"].iter().find_map(|name| step.input(name)?.as_str());
        joined("", named.unwrap_or_default())
    };
    let what = format!("uses: {}", remote.slug());
    runs.then(|| Deed::Execute(Execute { what, folder: folder(), script: None, arguments: Vec::new(), place }))
        .into_iter()
        .collect()
}

fn github_script(script: &Node, place: Place, scope: Scope<'_, '_, '_>) -> Vec<Deed> {
    let Some(scalar) = script.as_scalar() else { return Vec::new() };
    let islands = scope.islands(script);
    let placed = |span: Span| Place::new(scope.file, scalar.span_of(span.start..span.end));
    let mut deeds =
        code::deeds(&Text { text: &scalar.value, islands: &islands, place: &placed, folder: "" }, Scripting::JavaScript);
    if scalar.value.contains("downloadArtifact") {
        deeds.push(Deed::Artifact(Artifact { folder: String::new(), place }));
    }
    deeds
}

/// A request to an address that is not fixed.
fn request(slug: &str, address: &Node, scope: Scope<'_, '_, '_>) -> Vec<Deed> {
    let origins: Vec<Origin> = scope.of_node(address).into_iter().filter(|origin| !origin.behind_host).collect();
    if origins.is_empty() {
        return Vec::new();
    }
    let place = Place::new(scope.file, address.span);
    vec![Deed::Run(RunsText { program: slug.to_owned(), manner: Manner::Address, origins, place })]
}

/// What a cache is found by, where that is not fixed.
fn cache_keys(slug: &str, step: &Step<'_>, scope: Scope<'_, '_, '_>) -> Vec<Deed> {
    let inputs = ["key", "restore-keys"].iter().filter_map(|name| step.input(name));
    let keyed = inputs.map(|node| (scope.of_node(node), Place::new(scope.file, node.span)));
    let deed = |(origins, place)| Deed::Run(RunsText { program: slug.to_owned(), manner: Manner::Key, origins, place });
    keyed.filter(|(origins, _)| !origins.is_empty()).map(deed).collect()
}

/// Actions that keep what they are told under a key.
const CACHES: &[&str] = &["actions/cache", "actions/cache/restore", "actions/cache/save", "buildjet/cache", "runs-on/cache"];

/// Actions that send a request, and the input that says where to, from their own documentation.
const REQUESTS: &[(&str, &str)] = &[
    ("carlosperate/download-file-action", "file-url"),
    ("distributhor/workflow-webhook", "webhook_url"),
    ("fjogeleit/http-request-action", "url"),
    ("joelwmale/webhook-action", "url"),
    ("satak/webrequest-action", "url"),
    ("suisei-cn/actions-download-file", "url"),
    ("tyrrrz/action-http-request", "url"),
];

fn downloads(slug: &str, step: &Step<'_>) -> bool {
    match slug {
        "actions/download-artifact" => step.input("run-id").is_some(),
        "dawidd6/action-download-artifact"
        | "aochmann/actions-download-artifact"
        | "levonet/action-download-last-artifact"
        | "bettermarks/action-artifact-download"
        | "redhat-plumbers-in-action/download-artifact"
        | "ishworkh/docker-image-artifact-download" => true,
        _ => false,
    }
}

fn checkout(step: &Step<'_>, uses: &Uses<'_>, scope: Scope<'_, '_, '_>) -> Checkout {
    let reference = step.input("ref");
    let repository = step.input("repository");
    let text = reference.and_then(Node::as_str).unwrap_or_default();
    let of_pull = text.contains("refs/pull/") || text.starts_with("pull/");
    let mut origins = reference.map(|node| scope.of_node(node)).unwrap_or_default();
    let of_repository = repository.map(|node| scope.of_node(node)).unwrap_or_default();
    let forked = of_repository.iter().any(|origin| match &origin.source {
        Source::Event { path, .. } => names_repository(path),
        _ => true,
    });
    origins.extend(of_repository);
    let span = reference.or(repository).map_or(uses.span(), |node| node.span);
    let allows = step
        .input("allow-unsafe-pr-checkout")
        .filter(|node| !node.as_str().is_some_and(|text| text.eq_ignore_ascii_case("false")));
    let submodules = step.input("submodules").filter(|node| matches!(node.as_str(), Some("true" | "recursive")));
    let head = match (of_pull, origins.is_empty()) {
        (true, _) => Head::Branch,
        (false, true) => Head::No,
        (false, false) => Head::Asked,
    };
    Checkout {
        head,
        origins,
        reaches_forks: of_pull || forked,
        folder: joined("", step.input("path").and_then(Node::as_str).unwrap_or_default()),
        refuses: version(uses, scope).is_some_and(|version| version >= 7) && allows.is_none(),
        allows: allows.map(|node| Place::new(scope.file, node.span)),
        submodules: submodules.map(|node| Box::new(Place::new(scope.file, node.span))),
        place: Place::new(scope.file, span),
    }
}

/// The major version that a tag or the comment behind a commit tells.
pub(super) fn version(uses: &Uses<'_>, scope: Scope<'_, '_, '_>) -> Option<u32> {
    let major = |text: &str| text.trim_start_matches('v').split('.').next().and_then(|digits| digits.parse().ok());
    match uses.remote()?.reference {
        Reference::Symbolic(name) => major(name),
        Reference::Commit(_) => {
            let line = scope.file.line(scope.file.position(uses.span().end).line);
            let comment = line.split_once(" #")?.1;
            comment.split_whitespace().map(|word| word.trim_start_matches("tag=")).find_map(major)
        }
        Reference::Missing => None,
    }
}

/// Whether an input is code that the action runs.
pub(super) fn is_code(uses: &Uses<'_>, input: &Entry) -> bool {
    let Some(name) = input.key.as_str().filter(|_| !placed::expressions(&input.value).is_empty()) else { return false };
    CODE_INPUTS.iter().any(|(slug, inputs)| uses.is(slug) && inputs.iter().any(|code| code.eq_ignore_ascii_case(name)))
}

/// Inputs that an action executes, from each action's own documentation.
const CODE_INPUTS: &[(&str, &[&str])] = &[
    ("8398a7/action-slack", &["custom_payload"]),
    ("actions/github-script", &["script"]),
    ("addnab/docker-run-action", &["run"]),
    ("amadevus/pwsh-script", &["script"]),
    ("appleboy/ssh-action", &["script"]),
    ("azure/cli", &["inlineScript"]),
    ("azure/powershell", &["inlineScript"]),
    ("coactions/setup-xvfb", &["run"]),
    ("cross-platform-actions/action", &["run"]),
    ("cypress-io/github-action", &["command", "install-command", "build", "start"]),
    ("devcontainers/ci", &["runCmd"]),
    ("gabrielbb/xvfb-action", &["run"]),
    ("jannekem/run-python-script-action", &["script"]),
    ("mikefarah/yq", &["cmd"]),
    ("nick-invision/retry", &["command", "on_retry_command"]),
    ("nick-fields/retry", &["command", "on_retry_command", "new_command_on_retry"]),
    ("paambaati/codeclimate-action", &["coverageCommand"]),
    ("reactivecircus/android-emulator-runner", &["script", "pre-emulator-launch-script"]),
    ("sergeysova/jq-action", &["cmd"]),
    ("uraimo/run-on-arch-action", &["run", "install", "setup"]),
    ("vmactions/freebsd-vm", &["run", "prepare"]),
    ("vmactions/netbsd-vm", &["run", "prepare"]),
    ("vmactions/openbsd-vm", &["run", "prepare"]),
    ("vmactions/solaris-vm", &["run", "prepare"]),
    ("wagoid/retry-step", &["command"]),
];
