//! Which language reads the environment in a file, by its name.

use aho_corasick::packed::{Config, Searcher};
use memchr::memmem;
use std::sync::OnceLock;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::model) enum Language {
    Python,
    /// And TypeScript, and the script parts of single-file components.
    JavaScript,
    Go,
    Rust,
    Ruby,
    Php,
    /// Java, Kotlin, Scala, Groovy.
    Jvm,
    CSharp,
    Shell,
    /// Compose files, whose `${NAME}` docker fills in.
    Compose,
    /// Spring's `application.yml` and `.properties`: `${NAME:default}`.
    Spring,
}

impl Language {
    pub(in crate::model) fn of(path: &str, text: &str) -> Option<Self> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let language = match extension {
            "py" | "pyw" => Self::Python,
            "js" | "jsx" | "ts" | "tsx" | "mjs" | "cjs" | "mts" | "cts" | "vue" | "svelte" | "astro" => Self::JavaScript,
            "go" => Self::Go,
            "rs" => Self::Rust,
            "rb" | "erb" | "rake" | "ru" => Self::Ruby,
            "php" => Self::Php,
            "java" | "kt" | "kts" | "scala" | "groovy" | "gradle" => Self::Jvm,
            "cs" => Self::CSharp,
            "sh" | "bash" | "zsh" => Self::Shell,
            "yml" | "yaml" if is_compose(stem) || holds_services(text) => Self::Compose,
            "yml" | "yaml" | "properties" if stem == "application" || stem.starts_with("application-") => Self::Spring,
            "" if matches!(name, "Rakefile" | "Gemfile" | "Guardfile") => Self::Ruby,
            "" => return of_first_line(text),
            _ => return None,
        };
        Some(language)
    }

    /// Without one of these, a file of the language reads nothing.
    pub(in crate::model) const fn needles(self) -> &'static [&'static str] {
        match self {
            Self::Python => &["environ", "getenv", "env(", "env.", "config(", "BaseSettings", "envvar", "st.secrets", "_env("],
            Self::JavaScript => &[
                "process.env",
                "process?.env",
                "import.meta.env",
                "Bun.env",
                "Deno.env",
                "createEnv",
                "cleanEnv",
                "parseEnv",
                "nv('",
                "nv(\"",
                "node:process",
                "$env/",
                "astro:env",
                "cloudflare:workers",
                "onfigService",
                "config.get",
                "nv.get(",
                "nv<",
                "loadEnv",
            ],
            Self::Go => &["nv(", "env:\"", "envconfig", "EnvVar", "Envar", "GetEnv"],
            Self::Rust => &[
                "env::var",
                "env!",
                "dotenv",
                "env =",
                "env(",
                "env,",
                "env)",
                "Env::prefixed",
                "envy::",
                "Environment::with_prefix",
            ],
            Self::Ruby => &["ENV"],
            Self::Php => &["env", "_ENV", "_SERVER"],
            Self::Jvm => &["getenv", "Env(", "@Value", "ConfigProperty", "sys.env", "environmentVariable", "dotenv", "Property("],
            Self::CSharp => &["GetEnvironmentVariable", "onfiguration[", "GetConnectionString", "Env.Get", "config["],
            Self::Shell | Self::Compose => &["$"],
            Self::Spring => &["${"],
        }
    }

    pub(in crate::model) const fn word(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::JavaScript => "javascript",
            Self::Go => "go",
            Self::Rust => "rust",
            Self::Ruby => "ruby",
            Self::Php => "php",
            Self::Jvm => "jvm",
            Self::CSharp => "csharp",
            Self::Shell => "shell",
            Self::Compose => "compose",
            Self::Spring => "spring",
        }
    }

    pub(in crate::model) fn may_read(self, text: &str) -> bool {
        let holds = |needle: &str| memmem::find(text.as_bytes(), needle.as_bytes()).is_some();
        match (self.needles(), self.searcher()) {
            ([needle], _) => holds(needle),
            _ if self == Self::Rust && !holds("env") && !holds("nv::prefixed") && !holds("Environment::") => false,
            (_, Some(searcher)) => searcher.find(text).is_some(),
            (needles, None) => needles.iter().any(|needle| holds(needle)),
        }
    }

    /// Looks for all its needles in one pass.
    fn searcher(self) -> Option<&'static Searcher> {
        static SEARCHERS: [OnceLock<Option<Searcher>>; 8] = [const { OnceLock::new() }; 8];
        let made = SEARCHERS.get(self as usize)?;
        made.get_or_init(|| Config::new().builder().extend(self.needles()).build()).as_ref()
    }
}

/// `compose.yaml`, `docker-compose.prod.yml`, `compose-dev.yml`.
fn is_compose(stem: &str) -> bool {
    let rest = stem.strip_prefix("docker-compose").or_else(|| stem.strip_prefix("compose"));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '_']))
}

/// What another compose file takes in by `include` or `extends` may be called anything: services of its own at the top, with images.
fn holds_services(text: &str) -> bool {
    let starts = |at: usize| at == 0 || text.as_bytes().get(at - 1) == Some(&b'\n');
    let Some(services) = memmem::find_iter(text.as_bytes(), b"services:").find(|&at| starts(at)) else { return false };
    let rest = text.get(services + "services:".len()..).unwrap_or_default();
    let named = rest.lines().skip(1).find(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
    let is_service = named.is_some_and(|line| line.starts_with(' ') && line.trim_end().ends_with(':'));
    let others = ["jobs:", "stages:", "steps:", "apiVersion:", "kind:", "language:"];
    let other = |word: &&str| memmem::find_iter(text.as_bytes(), word.as_bytes()).any(starts);
    is_service && (rest.contains(" image:") || rest.contains(" build:")) && !others.iter().any(other)
}

fn of_first_line(text: &str) -> Option<Language> {
    let first = text.strip_prefix("#!")?.lines().next()?;
    let program = first.split(['/', ' ']).rfind(|word| !word.is_empty() && !word.starts_with('-'))?;
    match program.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.') {
        "sh" | "bash" | "dash" | "zsh" | "ash" | "ksh" => Some(Language::Shell),
        "python" => Some(Language::Python),
        "node" | "deno" | "bun" => Some(Language::JavaScript),
        "ruby" => Some(Language::Ruby),
        "php" => Some(Language::Php),
        _ => None,
    }
}
