//! Which actions read the repository's cache, and the inputs that switch it.

use crate::model::placed;
use crate::model::step::{Does, Step};
use crate::model::uses::Reference;
use crate::syntax::expression::Expression;
use crate::syntax::yaml::Node;
use crate::text::Span;

/// An action that restores from the cache.
struct Caching {
    slug: &'static str,
    switch: Switch,
}

/// What decides whether it does.
#[derive(Clone, Copy)]
enum Switch {
    Always,
    /// On where the input is true.
    OptIn(&'static str),
    /// On where the input names something, such as a package manager; `false` names nothing.
    Named(&'static str),
    /// On unless the input is false.
    OptOut(&'static str),
    /// On unless the input is false; what it caches is only a tool of its own.
    Tool(&'static str),
    /// On unless the input is true.
    Unless(&'static str),
}

/// How sure it is that a step restores from the cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restores {
    Certainly,
    /// What decides is known only when the workflow runs.
    Perhaps,
}

/// Whether a step restores from the cache, and where that is said; `truth` judges an expression in the run that is asked about.
#[must_use]
pub fn restores(step: &Step<'_>, truth: &dyn Fn(&Expression) -> Option<bool>) -> Option<(Restores, Span)> {
    let Does::Uses(uses, _) = &step.does else { return None };
    if uses.is("actions/setup-node") {
        return setup_node(step, truth).map(|(restores, node)| (restores, node.map_or(uses.span(), |node| node.span)));
    }
    if uses.is("astral-sh/setup-uv") {
        return setup_uv(step, truth).map(|(restores, node)| (restores, node.map_or(uses.span(), |node| node.span)));
    }
    let caching = ACTIONS.iter().find(|caching| uses.is(caching.slug))?;
    let (on_by_itself, name, turned) = match caching.switch {
        Switch::Always => return Some((Restores::Certainly, uses.span())),
        Switch::OptIn(name) | Switch::Named(name) => (false, name, false),
        Switch::OptOut(name) | Switch::Tool(name) => (true, name, false),
        Switch::Unless(name) => (true, name, true),
    };
    let sure = if matches!(caching.switch, Switch::Tool(_)) { Restores::Perhaps } else { Restores::Certainly };
    let Some(node) = step.input(name) else { return on_by_itself.then(|| (sure, uses.span())) };
    let on = match value(node, matches!(caching.switch, Switch::Named(_)), truth) {
        Some(on) => on != turned,
        None => return Some((Restores::Perhaps, node.span)),
    };
    on.then_some((sure, if on_by_itself { uses.span() } else { node.span }))
}

/// `cache` names a package manager; from version 5 on, one that `package.json` names is cached by itself.
fn setup_node<'y>(step: &Step<'y>, truth: &dyn Fn(&Expression) -> Option<bool>) -> Option<(Restores, Option<&'y Node>)> {
    if let Some(node) = step.input("cache") {
        match value(node, true, truth) {
            Some(true) => return Some((Restores::Certainly, Some(node))),
            None => return Some((Restores::Perhaps, Some(node))),
            Some(false) => {}
        }
    }
    let automatic = major(step).is_none_or(|version| version >= 5);
    match step.input("package-manager-cache").map(|node| value(node, false, truth)) {
        Some(Some(false)) => None,
        _ => automatic.then_some((Restores::Perhaps, None)),
    }
}

/// `enable-cache` is `auto` up to version 9: on for runners of GitHub.
fn setup_uv<'y>(step: &Step<'y>, truth: &dyn Fn(&Expression) -> Option<bool>) -> Option<(Restores, Option<&'y Node>)> {
    match step.input("enable-cache") {
        Some(node) if node.as_str() == Some("auto") => Some((Restores::Perhaps, Some(node))),
        Some(node) => match value(node, false, truth) {
            Some(on) => on.then_some((Restores::Certainly, Some(node))),
            None => Some((Restores::Perhaps, Some(node))),
        },
        None => match major(step) {
            Some(version) if !(5..10).contains(&version) => None,
            Some(_) => Some((Restores::Certainly, None)),
            None => Some((Restores::Perhaps, None)),
        },
    }
}

/// What an input comes out as; `None` where that is known only when the workflow runs.
fn value(node: &Node, named: bool, truth: &dyn Fn(&Expression) -> Option<bool>) -> Option<bool> {
    let text = node.as_str().unwrap_or_default().trim();
    match placed::expressions(node).as_slice() {
        [] if named => Some(!text.is_empty() && !text.eq_ignore_ascii_case("false")),
        [] => Some(text.eq_ignore_ascii_case("true")),
        [placed] => truth(placed.expression),
        _ => None,
    }
}

/// The major version, where the reference tells it.
fn major(step: &Step<'_>) -> Option<u32> {
    let Reference::Symbolic(name) = step.uses()?.remote()?.reference else { return None };
    name.strip_prefix('v').unwrap_or(name).split('.').next()?.parse().ok()
}

const fn caching(slug: &'static str, switch: Switch) -> Caching {
    Caching { slug, switch }
}

/// From each action's own metadata.
static ACTIONS: &[Caching] = &[
    caching("actions-rust-lang/setup-rust-toolchain", Switch::OptOut("cache")),
    caching("actions/cache", Switch::Unless("lookup-only")),
    caching("actions/cache/restore", Switch::Unless("lookup-only")),
    caching("actions/setup-dotnet", Switch::OptIn("cache")),
    caching("actions/setup-go", Switch::OptOut("cache")),
    caching("actions/setup-java", Switch::Named("cache")),
    caching("actions/setup-python", Switch::Named("cache")),
    caching("awalsh128/cache-apt-pkgs-action", Switch::Always),
    caching("determinatesystems/magic-nix-cache-action", Switch::OptOut("use-gha-cache")),
    caching("docker/setup-buildx-action", Switch::Tool("cache-binary")),
    caching("gradle/actions/setup-gradle", Switch::Unless("cache-disabled")),
    caching("gradle/gradle-build-action", Switch::Unless("cache-disabled")),
    caching("graalvm/setup-graalvm", Switch::Named("cache")),
    caching("jdx/mise-action", Switch::OptOut("cache")),
    caching("mlugg/setup-zig", Switch::OptOut("use-cache")),
    caching("mozilla-actions/sccache-action", Switch::Always),
    caching("nix-community/cache-nix-action", Switch::Always),
    caching("oven-sh/setup-bun", Switch::Unless("no-cache")),
    caching("pnpm/action-setup", Switch::OptIn("cache")),
    caching("pyo3/maturin-action", Switch::OptIn("sccache")),
    caching("ramsey/composer-install", Switch::Unless("ignore-cache")),
    caching("ruby/setup-ruby", Switch::OptIn("bundler-cache")),
    caching("subosito/flutter-action", Switch::OptIn("cache")),
    caching("swatinem/rust-cache", Switch::Unless("lookup-only")),
];
