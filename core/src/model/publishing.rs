//! Commands that publish packages to public registries which know trusted publishing.

use crate::model::scripted::invocation::Invocation;

/// A command that publishes.
#[derive(Clone, Copy, Debug)]
pub struct Publisher {
    program: &'static str,
    verbs: &'static [&'static str],
    /// As a user would say it: `npm publish`.
    pub tool: &'static str,
    /// The registry's name.
    pub registry: &'static str,
    /// Environment variables from which it takes a token.
    pub variables: &'static [&'static str],
    /// Options that give a token.
    pub options: &'static [&'static str],
    /// Options that name another registry.
    elsewhere: &'static [&'static str],
}

const fn publisher(
    program: &'static str,
    verbs: &'static [&'static str],
    tool: &'static str,
    registry: &'static str,
) -> Publisher {
    Publisher { program, verbs, tool, registry, variables: &[], options: &[], elsewhere: &[] }
}

const NPM: &[&str] = &["NODE_AUTH_TOKEN", "NPM_TOKEN", "NPM_CONFIG_TOKEN", "YARN_NPM_AUTH_TOKEN", "NPM_AUTH_TOKEN"];
const REGISTRY: &[&str] = &["--registry", "--@"];

/// From each tool's own manual.
static PUBLISHERS: &[Publisher] = &[
    Publisher {
        variables: &["TWINE_PASSWORD"],
        options: &["-p", "--password"],
        elsewhere: &["--repository-url", "-r", "--repository"],
        ..publisher("twine", &["upload"], "twine upload", "PyPI")
    },
    Publisher {
        variables: &["UV_PUBLISH_TOKEN", "UV_PUBLISH_PASSWORD"],
        options: &["-t", "--token", "-p", "--password"],
        elsewhere: &["--publish-url", "--index"],
        ..publisher("uv", &["publish"], "uv publish", "PyPI")
    },
    Publisher {
        variables: &["POETRY_PYPI_TOKEN_PYPI", "POETRY_HTTP_BASIC_PYPI_PASSWORD"],
        options: &["-p", "--password"],
        elsewhere: &["-r", "--repository"],
        ..publisher("poetry", &["publish"], "poetry publish", "PyPI")
    },
    Publisher {
        variables: &["HATCH_INDEX_AUTH"],
        options: &["-a", "--auth"],
        elsewhere: &["-r", "--repo"],
        ..publisher("hatch", &["publish"], "hatch publish", "PyPI")
    },
    Publisher {
        variables: &["PDM_PUBLISH_PASSWORD"],
        options: &["-P", "--password"],
        elsewhere: &["-r", "--repository"],
        ..publisher("pdm", &["publish"], "pdm publish", "PyPI")
    },
    Publisher {
        variables: &["FLIT_PASSWORD"],
        elsewhere: &["--repository"],
        ..publisher("flit", &["publish"], "flit publish", "PyPI")
    },
    Publisher {
        variables: &["MATURIN_PYPI_TOKEN", "MATURIN_PASSWORD"],
        options: &["-p", "--password"],
        elsewhere: &["-r", "--repository", "--repository-url"],
        ..publisher("maturin", &["publish"], "maturin publish", "PyPI")
    },
    Publisher {
        variables: &["GEM_HOST_API_KEY"],
        options: &["-k", "--key"],
        elsewhere: &["--host"],
        ..publisher("gem", &["push"], "gem push", "RubyGems")
    },
    Publisher { variables: NPM, elsewhere: REGISTRY, ..publisher("npm", &["publish"], "npm publish", "npm") },
    Publisher { variables: NPM, elsewhere: REGISTRY, ..publisher("yarn", &["npm", "publish"], "yarn npm publish", "npm") },
    Publisher { variables: NPM, elsewhere: REGISTRY, ..publisher("yarn", &["publish"], "yarn publish", "npm") },
    Publisher { variables: NPM, elsewhere: REGISTRY, ..publisher("pnpm", &["publish"], "pnpm publish", "npm") },
    Publisher { variables: NPM, elsewhere: REGISTRY, ..publisher("bun", &["publish"], "bun publish", "npm") },
    Publisher {
        variables: &["CARGO_REGISTRY_TOKEN", "CARGO_TOKEN"],
        options: &["--token"],
        elsewhere: &["--registry", "--index"],
        ..publisher("cargo", &["publish"], "cargo publish", "the Rust registry")
    },
    Publisher {
        variables: &["NUGET_API_KEY"],
        options: &["-k", "--api-key"],
        ..publisher("dotnet", &["nuget", "push"], "dotnet nuget push", "NuGet")
    },
    Publisher { variables: &["NUGET_API_KEY"], options: &["-ApiKey"], ..publisher("nuget", &["push"], "nuget push", "NuGet") },
];

/// Whether a script may hold such a command at all; spares reading those that do not.
#[must_use]
pub fn is_likely(script: &str) -> bool {
    script.contains("publish") || script.contains("push") || script.contains("twine")
}

/// The publisher that a command is, unless it only tries, or publishes elsewhere.
#[must_use]
pub fn publisher_of(invocation: &Invocation) -> Option<&'static Publisher> {
    let operands =
        invocation.operands(&["-C", "--prefix", "--cwd", "--dir", "--filter", "-w", "--workspace", "--project", "--directory"]);
    let is_called = |publisher: &&Publisher| {
        publisher.program == invocation.program
            && operands.len() >= publisher.verbs.len()
            && publisher.verbs.iter().zip(&operands).all(|(verb, operand)| operand.is(verb))
    };
    let publisher = PUBLISHERS.iter().find(is_called)?;
    let tries = invocation.has(&["--dry-run", "--help"])
        || publisher.program != "twine" && invocation.arguments.iter().any(|word| word.is("-n"));
    let other = invocation.value(publisher.elsewhere).is_some_and(|value| !names_public(&value.start));
    let scoped = invocation.arguments.iter().any(|word| word.start.starts_with("--@"));
    let source = invocation.value(&["-s", "--source", "-Source"]).filter(|_| publisher.registry == "NuGet");
    let private = source.is_some_and(|value| !value.start.contains("nuget.org") && !value.is("nuget.org"));
    (!tries && !other && !scoped && !private).then_some(publisher)
}

/// A registry's address or usual name, rather than another one.
fn names_public(value: &str) -> bool {
    matches!(value, "pypi" | "testpypi" | "crates-io" | "https://rubygems.org")
        || [concat!("pypi", ".org"), concat!("npmjs", ".org")].iter().any(|host| value.contains(host))
}
