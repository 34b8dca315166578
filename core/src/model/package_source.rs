//! From where a script's commands fetch packages and code, where they name it.

use crate::model::scripted::argument::Argument;
use crate::model::scripted::invocation::{Invocation, invocations};
use crate::model::step::Run;
use crate::text::Span;

/// An address that a command is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// As a user would say it: `pip install`.
    pub tool: String,
    pub address: String,
    pub span: Span,
    /// It stands beside the public index, and whichever has the higher version wins.
    pub additional: bool,
}

/// Programs, their options that name a source in its place, and those that add one to it; from each manager's own manual.
const OPTIONS: &[(&str, &[&str], &[&str])] = &[
    ("pip", &["--index-url", "-i", "--find-links", "-f"], &["--extra-index-url"]),
    ("uv", &["--index-url", "-i", "--default-index", "--find-links", "-f"], &["--extra-index-url"]),
    ("npm", &["--registry"], &[]),
    ("npx", &["--registry"], &[]),
    ("pnpm", &["--registry"], &[]),
    ("yarn", &["--registry"], &[]),
    ("bun", &["--registry"], &[]),
    ("gem", &["--source", "-s"], &[]),
    ("cargo", &["--index", "--git"], &[]),
    ("dotnet", &["--source", "-s", "--add-source"], &[]),
    ("nuget", &["-Source"], &[]),
    ("choco", &["--source", "-s"], &[]),
];

/// Every source that a script's commands are given.
#[must_use]
pub fn of_run(run: &Run<'_>) -> Vec<Source> {
    let likely = run.script.as_str().is_some_and(|text| text.contains("://") || text.contains("--extra-index-url"));
    if !likely {
        return Vec::new();
    }
    invocations(run).iter().flat_map(|invocation| sources(&invocation.behind_runners())).collect()
}

fn sources(invocation: &Invocation) -> Vec<Source> {
    let program = invocation.program.as_str();
    if program == "git" {
        return clones(invocation);
    }
    let program = if program.starts_with("pip") && !program.starts_with("pipx") { "pip" } else { program };
    let Some((_, options, adding)) = OPTIONS.iter().find(|(known, ..)| *known == program) else { return Vec::new() };
    let verb = invocation.arguments.first().filter(|argument| !argument.start.starts_with('-'));
    let tool = verb.map_or(program.to_owned(), |verb| format!("{program} {}", verb.start));
    let source =
        |value: Argument, additional: bool| Source { tool: tool.clone(), address: value.start, span: value.span, additional };
    let replaced = options.iter().filter_map(|option| invocation.value(&[option])).map(|value| source(value, false));
    let added = adding.iter().filter_map(|option| invocation.value(&[option])).map(|value| source(value, true));
    replaced.chain(added).collect()
}

fn clones(invocation: &Invocation) -> Vec<Source> {
    const VERBS: &[&str] = &["clone", "fetch", "pull", "ls-remote", "submodule", "remote"];
    if !VERBS.iter().any(|verb| invocation.arguments.iter().any(|argument| argument.is(verb))) {
        return Vec::new();
    }
    let addresses =
        invocation.arguments.iter().filter(|argument| argument.start.contains("://") && !argument.start.starts_with('-'));
    let source = |argument: &Argument| Source {
        tool: "git".to_owned(),
        address: argument.start.clone(),
        span: argument.span,
        additional: false,
    };
    addresses.map(source).collect()
}

/// An environment variable by which a package manager takes its source.
#[must_use]
pub fn is_variable(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "PIP_INDEX_URL",
        "PIP_EXTRA_INDEX_URL",
        "UV_INDEX_URL",
        "UV_DEFAULT_INDEX",
        "UV_EXTRA_INDEX_URL",
        "NPM_CONFIG_REGISTRY",
        "YARN_NPM_REGISTRY_SERVER",
        "GOPROXY",
    ];
    NAMES.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Whether an address is read over the network without encryption.
#[must_use]
pub fn is_unprotected(address: &str) -> bool {
    let Some(rest) = ["http://", "git://", "ftp://"].iter().find_map(|scheme| address.strip_prefix(scheme)) else { return false };
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let name = host.split(':').next().unwrap_or_default();
    // A host that is filled in when the script runs, or a service of the job, which has a name without dots.
    let own = matches!(name, "localhost" | "127.0.0.1" | "0.0.0.0" | "host.docker.internal") || host.starts_with("[::1]");
    !own && name.contains('.')
}
