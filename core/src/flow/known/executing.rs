//! Programs and actions that run code of the workspace: its build files, scripts, plugins and hooks.

use crate::syntax::shell::{Program, Word};

/// Whether a program runs code that lies in the workspace, by its own documentation: build tools, package managers whose installs run
/// scripts, test runners, linters whose configuration is code.
pub(crate) fn program(program: &Program<'_>) -> bool {
    let words: Vec<String> = program.arguments.iter().filter_map(Word::literal).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let verbs: Vec<&str> = words.iter().copied().filter(|word| !word.starts_with('-')).collect();
    let verb = verbs.first().copied().unwrap_or_default();
    if words.iter().any(|word| matches!(*word, "--version" | "--help" | "-V" | "version" | "-version")) {
        return false;
    }
    let global = words.iter().any(|word| matches!(*word, "-g" | "--global"));
    match program.name.as_str() {
        "make" | "gmake" | "ninja" | "cmake" | "ctest" | "meson" | "scons" | "bazel" | "bazelisk" | "buck2" | "gradle"
        | "gradlew" | "mvn" | "mvnw" | "ant" | "sbt" | "mill" | "rake" | "tox" | "nox" | "pytest" | "py.test" | "mix"
        | "rebar3" | "stack" | "cabal" | "lein" | "just" | "task" | "mage" | "earthly" | "invoke" | "fab" | "jest" | "vitest"
        | "mocha" | "webpack" | "vite" | "rollup" | "gulp" | "grunt" | "eslint" | "lerna" | "turbo" | "nx" | "tsc"
        | "phpunit" | "phpstan" | "rspec" | "jekyll" | "hugo" | "mkdocs" | "sphinx-build" | "pre-commit" | "prek" | "pulumi"
        | "terraform" | "tofu" | "terragrunt" | "ansible-playbook" | "goreleaser" | "golangci-lint" | "xcodebuild"
        | "fastlane" | "pod" | "msbuild" | "vagrant" | "packer" | "skaffold" | "tilt" | "nix-build" | "checkov" | "pylint"
        | "cypress" | "playwright" | "semantic-release" | "changeset" | "prettier" | "stylelint" | "act" => true,
        "npm" => {
            !global
                && matches!(
                    verb,
                    "ci" | "install"
                        | "i"
                        | "install-ci-test"
                        | "test"
                        | "t"
                        | "tst"
                        | "run"
                        | "run-script"
                        | "start"
                        | "exec"
                        | "x"
                        | "rebuild"
                        | "pack"
                        | "publish"
                        | "version"
                        | "build"
                        | "it"
                        | "link"
                )
        }
        "yarn" => !global && !matches!(verb, "config" | "cache" | "info" | "why" | "set"),
        "pnpm" | "bun" => !global && !matches!(verb, "config" | "store" | "info" | "env"),
        "npx" | "bunx" => true,
        "pip" | "pip3" | "uv" | "poetry" | "pdm" | "hatch" | "pipenv" | "conda" | "pipx" => python_installs(&words, verb),
        "python" | "python3" => python_runs(&words),
        "cargo" => !matches!(verb, "fmt" | "search" | "login" | "") && (verb != "install" || words.contains(&"--path")),
        "go" => {
            matches!(verb, "build" | "test" | "run" | "generate" | "vet" | "tool")
                || verb == "install" && verbs.iter().any(|word| word.starts_with('.'))
        }
        "dotnet" => matches!(verb, "build" | "test" | "run" | "restore" | "publish" | "pack" | "msbuild" | "tool"),
        "bundle" | "bundler" => !matches!(verb, "config" | "list"),
        "gem" => verb == "build",
        "composer" => matches!(verb, "install" | "update" | "run" | "run-script" | "dump-autoload" | ""),
        "docker" | "podman" | "buildah" | "nerdctl" => {
            matches!(verb, "build" | "bud" | "compose" | "buildx")
                && verbs.get(1) != Some(&"create")
                && verbs.get(1) != Some(&"pull")
                || matches!(verb, "run" | "exec") && in_container(self::program, program, verb == "exec")
        }
        "docker-compose" => true,
        "swift" => matches!(verb, "build" | "test" | "run" | "package"),
        "flutter" | "dart" => matches!(verb, "build" | "test" | "run" | "pub"),
        "deno" => matches!(verb, "run" | "test" | "task" | "compile" | "bench"),
        "node" | "ruby" | "perl" | "php" | "Rscript" | "julia" | "lua" | "tsx" | "ts-node" => {
            verbs.iter().any(|word| is_script(word))
        }
        "nix" => matches!(verb, "build" | "run" | "develop" | "flake"),
        "helm" => matches!(verb, "template" | "install" | "upgrade" | "dependency"),
        _ => false,
    }
}

/// Whether a container that has the workspace is told to run code of it: `docker run -v "$PWD:/src" node npm test`.
fn in_container(runs: fn(&Program<'_>) -> bool, outer: &Program<'_>, running: bool) -> bool {
    /// A command line is not longer, in words.
    const MOST: usize = 64;
    let mounts = |word: &Word| {
        let text = word.prefix();
        ["-v", "--volume", "--mount"].iter().any(|option| text == *option || text.starts_with(&format!("{option}=")))
    };
    let from = if running { Some(0) } else { outer.arguments.iter().position(mounts) };
    let words = from.and_then(|from| outer.arguments.get(from + 1..)).unwrap_or_default();
    // The names of these programs begin what is run; `docker` itself would be asked over and over.
    (0..words.len().min(MOST)).any(|at| {
        let Some((word, arguments)) = words.get(at..).and_then(<[Word]>::split_first) else { return false };
        let path = word.literal().unwrap_or_default();
        let name = path.rsplit('/').next().unwrap_or_default().to_owned();
        let inner = Program { name, word, arguments, wrappers: Vec::new(), environment: Vec::new() };
        let container = matches!(inner.name.as_str(), "docker" | "podman" | "nerdctl" | "buildah");
        let script = path.starts_with("./") && !path.contains(':');
        !path.starts_with('-') && !container && (script || !path.contains(':') && runs(&inner))
    })
}

fn is_script(word: &str) -> bool {
    let name = word.rsplit('/').next().unwrap_or(word);
    name.contains('.') || word.contains('/')
}

/// Installing by name takes nothing from the workspace; installing it, or from its list, does.
fn python_installs(words: &[&str], verb: &str) -> bool {
    let local = |word: &str| {
        matches!(word, "." | "-r" | "-e" | "--editable" | "--requirement" | "--group" | "-c")
            || word.starts_with("./")
            || word.starts_with("-r")
            || word.starts_with(".[")
            || word.ends_with(".txt")
    };
    match verb {
        "install" | "pip" | "wheel" => {
            words.iter().any(|word| local(word)) || words.first() == Some(&"install") && words.len() == 1
        }
        "sync" | "run" | "build" | "env" | "test" => true,
        "lock" | "export" | "publish" => true,
        _ => false,
    }
}

fn python_runs(words: &[&str]) -> bool {
    match words {
        ["-m", "pip" | "uv" | "poetry", rest @ ..] => python_installs(rest, rest.first().copied().unwrap_or_default()),
        ["-m", "venv" | "virtualenv" | "json.tool" | "http.server", ..] => false,
        ["-m", ..] => true,
        ["-c", ..] => false,
        _ => words.iter().any(|word| word.ends_with(".py")),
    }
}

/// Whether an action runs code of the workspace, by its own documentation.
pub(crate) fn action(slug: &str) -> bool {
    let slug = slug.to_ascii_lowercase();
    ACTIONS.contains(&slug.as_str()) || slug.starts_with("reviewdog/action-eslint")
}

static ACTIONS: &[&str] = &[
    "actions-rs/cargo",
    "actions/jekyll-build-pages",
    "amannn/action-semantic-pull-request-with-config",
    "bahmutov/npm-install",
    "borales/actions-yarn",
    "bridgecrewio/checkov-action",
    "changesets/action",
    "chromaui/action",
    "cypress-io/github-action",
    "cycjimmy/semantic-release-action",
    "docker/bake-action",
    "docker/build-push-action",
    "github/codeql-action/autobuild",
    "github/super-linter",
    "golangci/golangci-lint-action",
    "goreleaser/goreleaser-action",
    "gradle/gradle-build-action",
    "microsoft/playwright-github-action",
    "nrwl/nx-set-shas",
    "oxsecurity/megalinter",
    "pre-commit/action",
    "pypa/cibuildwheel",
    "pyo3/maturin-action",
    "ruby/setup-ruby",
    "super-linter/super-linter",
    "tauri-apps/tauri-action",
    "treosh/lighthouse-ci-action",
    "wagoid/commitlint-github-action",
    "withastro/action",
];
