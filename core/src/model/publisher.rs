//! What makes a step's result public: packages, releases, deployments.

use crate::model::placed;
use crate::model::scripted::Scripted;
use crate::model::step::{Does, Step};
use crate::syntax::expression::Expression;
use crate::syntax::yaml::Node;
use crate::text::Span;
use aho_corasick::packed::{self, Searcher};
use std::sync::LazyLock;

/// Where a step publishes something: the action that does, or the command.
#[must_use]
pub fn publishes(step: &Step<'_>) -> Option<Span> {
    match &step.does {
        Does::Uses(uses, _) => {
            let (_, switch) = ACTIONS.iter().find(|(slug, _)| uses.is(slug))?;
            if uses.is("goreleaser/goreleaser-action") && releases_nothing(step) {
                return None;
            }
            let on =
                switch.is_empty() || step.input(switch).is_some_and(|node| may_be_on(node, &|expression| expression.truth()));
            on.then(|| uses.span())
        }
        Does::Run(run) => {
            let text = run.script.as_str()?;
            // Reading a script costs more than looking for its words.
            if VERB.as_ref().is_some_and(|verb| verb.find(text).is_none()) {
                return None;
            }
            COMMANDS.iter().find(|(program, verb)| text.contains(program) && text.contains(verb))?;
            let scripted = Scripted::read(run)?;
            let command = scripted.script.commands.iter().find(|command| {
                let Some(program) = command.program() else { return false };
                let words: Vec<String> = program.arguments.iter().filter_map(|word| word.literal()).collect();
                let tries = |word: &str| word.starts_with("--dry-run") || matches!(word, "-n" | "--help");
                let kept = |word: &str| program.name == "goreleaser" && releases_without(word);
                let dry = words.iter().any(|word| tries(word) || kept(word));
                let verbs = |verb: &str| verb.split(' ').all(|part| words.iter().any(|word| word == part));
                !dry && COMMANDS.iter().any(|(name, verb)| *name == program.name && verbs(verb))
            })?;
            Some(scripted.span(command.span))
        }
        Does::Nothing => None,
    }
}

/// Looks for any of the verbs.
static VERB: LazyLock<Option<Searcher>> = LazyLock::new(|| packed::Config::new().builder().extend(VERBS).build());

/// GoReleaser is only installed, or only builds (the README of goreleaser-action; `goreleaser help`).
fn releases_nothing(step: &Step<'_>) -> bool {
    const OTHER: &[&str] = &["build", "check", "healthcheck", "init"];
    let installs = step.input("install-only").is_some_and(|node| node.as_str() == Some("true"));
    let words = step.input("args").and_then(Node::as_str).unwrap_or_default();
    installs || words.split_whitespace().any(|word| OTHER.contains(&word) || releases_without(word))
}

/// An option by which GoReleaser keeps what it builds to itself.
fn releases_without(word: &str) -> bool {
    matches!(word, "--snapshot" | "--skip-publish") || word.starts_with("--skip=") && word.contains("publish")
}

/// Whether an input that switches something on may do so.
#[must_use]
pub fn may_be_on(node: &Node, truth: &dyn Fn(&Expression) -> Option<bool>) -> bool {
    let Some(text) = node.as_str() else { return false };
    match placed::expressions(node).as_slice() {
        [] => text.trim().eq_ignore_ascii_case("true"),
        [placed] => truth(placed.expression) != Some(false),
        _ => true,
    }
}

/// Actions that publish, and the input that has to be true for it; from each action's own documentation.
const ACTIONS: &[(&str, &str)] = &[
    ("actions/create-release", ""),
    ("actions/deploy-pages", ""),
    ("actions/upload-release-asset", ""),
    ("akhileshns/heroku-deploy", ""),
    ("aws-actions/amazon-ecs-deploy-task-definition", ""),
    ("aws-actions/aws-cloudformation-github-deploy", ""),
    ("azure/functions-action", ""),
    ("azure/static-web-apps-deploy", ""),
    ("azure/webapps-deploy", ""),
    ("changesets/action", ""),
    ("cloudflare/pages-action", ""),
    ("cloudflare/wrangler-action", ""),
    ("cycjimmy/semantic-release-action", ""),
    ("docker/bake-action", "push"),
    ("docker/build-push-action", "push"),
    ("google-github-actions/deploy-appengine", ""),
    ("google-github-actions/deploy-cloud-functions", ""),
    ("google-github-actions/deploy-cloudrun", ""),
    ("googleapis/release-please-action", ""),
    ("goreleaser/goreleaser-action", ""),
    ("jamesives/github-pages-deploy-action", ""),
    ("jreleaser/release-action", ""),
    ("js-devtools/npm-publish", ""),
    ("katyo/publish-crates", ""),
    ("ncipollo/release-action", ""),
    ("peaceiris/actions-gh-pages", ""),
    ("pypa/gh-action-pypi-publish", ""),
    ("redhat-actions/push-to-registry", ""),
    ("release-drafter/release-drafter", ""),
    ("rubygems/release-gem", ""),
    ("softprops/action-gh-release", ""),
    ("superfly/flyctl-actions", ""),
    ("svenstaro/upload-release-action", ""),
];

/// What the commands' words have in common.
const VERBS: &[&str] = &["publish", "push", "release", "deploy", "upload"];

/// Programs and the words that make them publish.
const COMMANDS: &[(&str, &str)] = &[
    ("bun", "publish"),
    ("cargo", "publish"),
    ("docker", "push"),
    ("dotnet", "nuget push"),
    ("gem", "push"),
    ("gh", "release create"),
    ("gh", "release upload"),
    ("goreleaser", "release"),
    ("helm", "push"),
    ("mvn", "deploy"),
    ("npm", "publish"),
    ("ovsx", "publish"),
    ("pnpm", "publish"),
    ("poetry", "publish"),
    ("twine", "upload"),
    ("uv", "publish"),
    ("vsce", "publish"),
    ("yarn", "publish"),
];
