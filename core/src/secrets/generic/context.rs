//! What kind of file a path names, as far as it changes the judgement of what stands in it.

/// How values are written in a file, and what the file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    pub syntax: Syntax,
    pub setting: Setting,
    /// The file lies in a folder that holds nothing but what tests read: `testdata`, `fixtures`.
    pub is_test_data: bool,
    /// The place is in a comment.
    pub is_comment: bool,
    /// The place is in a string that goes over several lines.
    pub is_literal: bool,
}

/// How values are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// Values stand in quotes; what does not is a name.
    Code,
    /// JSON and TOML: values stand in quotes.
    Quoted,
    /// dotenv: a value goes to the end of its line.
    Env,
    /// Shell, Dockerfile, Makefile, PowerShell, batch: a value is a word.
    Shell,
    /// INI, properties and the many `.conf` dialects.
    Ini,
    Yaml,
    Sql,
    /// XML and HTML: values stand in elements and attributes.
    Markup,
    /// Prose with examples in it, and files of no known kind.
    Text,
    /// Names that are told apart by randomness only: no generic judgement, provider formats count.
    Opaque,
}

/// What the file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    Product,
    /// A pipeline's definition: its service containers have throw-away passwords.
    Pipeline,
    /// Tests, fixtures, mocks: values are mostly made up.
    Test,
    /// Documentation and examples.
    Docs,
    /// A template that people copy: `.env.example`.
    Template,
}

impl Context {
    #[must_use]
    pub fn of(path: &str) -> Self {
        let name = path.rsplit('/').next().unwrap_or(path);
        let name = name.to_ascii_lowercase();
        let syntax = if is_opaque(path, &name) { Syntax::Opaque } else { syntax(&name) };
        let setting = setting(path, &name, syntax);
        Self { syntax, setting, is_test_data: directories(path).any(is_data_word), is_comment: false, is_literal: false }
    }

    /// Values may stand without quotes.
    #[must_use]
    pub fn takes_bare_values(self) -> bool {
        matches!(self.syntax, Syntax::Env | Syntax::Shell | Syntax::Ini | Syntax::Yaml | Syntax::Text)
    }
}

fn syntax(name: &str) -> Syntax {
    if is_env(name) {
        return Syntax::Env;
    }
    if ["dockerfile", "makefile", "containerfile", "justfile", "jenkinsfile", "procfile", "crontab"]
        .iter()
        .any(|start| name.starts_with(start))
    {
        return Syntax::Shell;
    }
    if [".npmrc", ".pypirc", ".netrc", "_netrc", ".pgpass", ".my.cnf", ".s3cfg", ".boto", ".gitconfig", "credentials"]
        .contains(&name)
    {
        return Syntax::Ini;
    }
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension {
        "json" | "jsonc" | "json5" | "toml" | "ipynb" | "webmanifest" | "hcl" | "tf" | "tfvars" | "tfstate" | "har"
        | "postman_collection" => Syntax::Quoted,
        "sh" | "bash" | "zsh" | "fish" | "ksh" | "ps1" | "psm1" | "psd1" | "bat" | "cmd" | "mk" | "envrc" | "bats"
        | "command" | "tcsh" | "csh" => Syntax::Shell,
        "ini" | "cfg" | "cnf" | "conf" | "config" | "properties" | "prefs" | "service" | "desktop" | "inf" | "reg" | "ovpn"
        | "rdp" | "netrc" => Syntax::Ini,
        "yml" | "yaml" | "eyaml" => Syntax::Yaml,
        "sql" | "psql" | "pgsql" | "ddl" => Syntax::Sql,
        "xml" | "html" | "htm" | "xhtml" | "plist" | "csproj" | "pom" | "xsd" | "wsdl" | "resx" | "storyboard" | "xib"
        | "jmx" | "vue" | "svelte" => Syntax::Markup,
        "py" | "js" | "ts" | "jsx" | "tsx" | "mjs" | "cjs" | "mts" | "cts" | "go" | "rs" | "java" | "kt" | "kts" | "scala"
        | "groovy" | "gradle" | "c" | "h" | "cc" | "cpp" | "hpp" | "cxx" | "cs" | "vb" | "fs" | "php" | "phtml" | "rb"
        | "erb" | "rake" | "pl" | "pm" | "t" | "swift" | "m" | "mm" | "dart" | "lua" | "r" | "jl" | "ex" | "exs" | "erl"
        | "clj" | "cljs" | "hs" | "ml" | "elm" | "nim" | "zig" | "sol" | "asp" | "aspx" | "jsp" | "cfm" | "nix" | "bicep"
        | "proto" | "graphql" | "pas" | "coffee" | "d" | "v" | "lisp" | "el" | "tcl" | "ino" | "cshtml" | "razor" | "pyi"
        | "star" | "bzl" | "libsonnet" | "jsonnet" | "cue" | "rego" => Syntax::Code,
        _ => Syntax::Text,
    }
}

fn is_env(name: &str) -> bool {
    name == "env"
        || name.starts_with(".env") && name != ".envrc"
        || name.ends_with(".env")
        || name.starts_with("env.") && !is_code_extension(name)
        || name.contains(".env.")
}

fn is_code_extension(name: &str) -> bool {
    [
        ".js", ".ts", ".py", ".go", ".rs", ".rb", ".php", ".sh", ".mjs", ".json", ".yml", ".yaml", ".tsx", ".java", ".html",
        ".ps1", ".toml", ".md", ".c", ".h", ".cpp",
    ]
    .iter()
    .any(|extension| name.ends_with(extension))
}

/// Files full of digests and generated names, or of words in human languages.
fn is_opaque(path: &str, name: &str) -> bool {
    #[rustfmt::skip]
    const LOCKFILES: &[&str] = &[
        "package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "cargo.lock",
        "poetry.lock", "pdm.lock", "uv.lock", "pipfile.lock", "composer.lock", "gemfile.lock", "go.sum", "flake.lock",
        "packages.lock.json", "podfile.lock", "mix.lock", "pubspec.lock", "deno.lock", "gradle.lockfile",
        "buildscript-gradle.lockfile", ".terraform.lock.hcl", "nsswitch.conf",
    ];
    #[rustfmt::skip]
    const ENDS: &[&str] = &[
        ".min.js", ".min.css", ".min.mjs", ".map", ".svg", ".css", ".scss", ".less", ".sass", ".lock", ".sum", ".snap",
        ".po", ".pot", ".mo", ".xlf", ".xliff", ".arb", ".strings", ".bundle.js", ".chunk.js", ".pbxproj", ".ics",
        ".eml",
    ];
    LOCKFILES.contains(&name)
        || ENDS.iter().any(|end| name.ends_with(end))
        || directories(path).any(|part| {
            [
                "node_modules",
                "locales",
                "locale",
                "i18n",
                "translations",
                "lang",
                "langs",
                "l10n",
                "bower_components",
                "__snapshots__",
                "site-packages",
            ]
            .iter()
            .any(|opaque| part.eq_ignore_ascii_case(opaque))
        })
        || is_language_file(name)
}

/// `messages_de.properties`, `strings.fr.json`.
fn is_language_file(name: &str) -> bool {
    ["messages_", "messages.", "translation", "strings.", "locale", "i18n", "labels_", "language"]
        .iter()
        .any(|start| name.starts_with(start))
}

fn directories(path: &str) -> impl Iterator<Item = &str> {
    path.rsplit_once('/').map_or("", |(directories, _)| directories).split('/')
}

fn setting(path: &str, name: &str, syntax: Syntax) -> Setting {
    const PIPELINES: &[&str] = &[".github/", ".circleci/", ".buildkite/", ".gitlab-ci", ".travis", "azure-pipelines"];
    if PIPELINES.iter().any(|start| path.starts_with(start)) && syntax == Syntax::Yaml {
        return Setting::Pipeline;
    }
    if may_be_test(path) && (directories(path).any(is_test_word) || is_test_name(path)) || is_chart_values(path) {
        return Setting::Test;
    }
    if ["example", "sample", "template", ".dist", ".tpl", ".tmpl", "skeleton"].iter().any(|mark| name.contains(mark))
        && matches!(syntax, Syntax::Env | Syntax::Ini | Syntax::Yaml | Syntax::Quoted | Syntax::Text)
    {
        return Setting::Template;
    }
    if PIPELINES.iter().any(|start| path.starts_with(start)) {
        return Setting::Pipeline;
    }
    #[rustfmt::skip]
    const DOCS: &[&str] = &[
        "docs", "doc", "documentation", "examples", "example", "samples", "sample", "demo", "demos", "tutorial",
        "tutorials", "website",
    ];
    if directories(path).any(|part| DOCS.iter().any(|docs| part.eq_ignore_ascii_case(docs))) || is_prose(name) {
        return Setting::Docs;
    }
    Setting::Product
}

/// Whether a test's word stands in the path at all: taking it apart costs more, and this is asked of every file.
fn may_be_test(path: &str) -> bool {
    const PARTS: &[&str] = &[
        "test",
        "spec",
        "e2e",
        "fixture",
        "mock",
        "stub",
        "cypress",
        "integration",
        "bench",
        "fuzz",
        "playwright",
        "acceptance",
    ];
    let path = path.to_ascii_lowercase();
    PARTS.iter().any(|part| path.contains(part))
}

/// `test`, `e2e-tests`, `__fixtures__`, `mockData`.
fn is_test_word(part: &str) -> bool {
    #[rustfmt::skip]
    const TESTS: &[&str] = &[
        "test", "tests", "testing", "spec", "specs", "e2e", "fixture", "fixtures", "mock", "mocks", "stub", "stubs",
        "testdata", "unittests", "cypress", "integration", "benchmark", "benchmarks", "testutil", "testutils",
        "testhelpers", "fuzz", "playwright", "acceptance", "bench", "benches",
    ];
    part.split(['-', '_', '.'])
        .chain(crate::secrets::validate::words::split(part))
        .any(|word| TESTS.iter().any(|test| word.eq_ignore_ascii_case(test)))
}

/// `testdata`, `__fixtures__`, `test-data`.
fn is_data_word(part: &str) -> bool {
    let plain = || part.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase());
    ["testdata", "fixture", "fixtures", "mocks", "stubs"].iter().any(|word| plain().eq(word.bytes()))
}

/// What the chart-testing tool installs a Helm chart with: `ci/*-values.yaml` (helm/chart-testing, `ct install`).
fn is_chart_values(path: &str) -> bool {
    path.ends_with("-values.yaml") && directories(path).last() == Some("ci")
}

/// `app.test.ts`, `app_test.go`, `AppTest.java`; not `latest.py`.
fn is_test_name(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.split('.').next().unwrap_or(name);
    is_test_word(name) || ["Test", "Tests", "Spec"].iter().any(|end| stem.ends_with(end)) || stem == "conftest"
}

fn is_prose(name: &str) -> bool {
    [".md", ".mdx", ".rst", ".adoc", ".asciidoc", ".textile", ".markdown", ".org", ".tex", ".pod", ".1", ".8", ".5"]
        .iter()
        .any(|end| name.ends_with(end))
        || ["readme", "changelog", "changes", "news", "history", "contributing"].iter().any(|start| name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_tells_how_values_are_written() {
        for (path, syntax) in [
            (".env", Syntax::Env),
            ("a/.env.production", Syntax::Env),
            ("prod.env", Syntax::Env),
            (".envrc", Syntax::Shell),
            ("env.ts", Syntax::Code),
            ("Dockerfile.dev", Syntax::Shell),
            ("docker-compose.yml", Syntax::Yaml),
            ("package-lock.json", Syntax::Opaque),
            ("assets/app.min.js", Syntax::Opaque),
            ("web/locales/de.json", Syntax::Opaque),
            ("settings.py", Syntax::Code),
            ("LICENSE", Syntax::Text),
        ] {
            assert_eq!(Context::of(path).syntax, syntax, "{path}");
        }
    }

    #[test]
    fn a_path_tells_what_the_file_is_for() {
        for (path, setting) in [
            ("src/app.py", Setting::Product),
            ("src/latest.py", Setting::Product),
            ("tests/app.py", Setting::Test),
            ("src/app.test.ts", Setting::Test),
            ("pkg/server_test.go", Setting::Test),
            ("AppTest.java", Setting::Test),
            ("e2e-tests/x.yml", Setting::Test),
            ("README.md", Setting::Docs),
            ("docs/conf.py", Setting::Docs),
            (".env.example", Setting::Template),
            ("config.sample.yml", Setting::Template),
            ("testdata/sample.key", Setting::Test),
        ] {
            assert_eq!(Context::of(path).setting, setting, "{path}");
        }
    }
}
