//! Whether a file makes a program take its variables from a dotenv file.

use crate::model::path_role::is_vendored;
use crate::text::Span;
use aho_corasick::packed::{Config, Searcher};
use memchr::memmem;
use std::sync::LazyLock;

/// How a program loads dotenv files, in words that mean nothing else. One that merely parses a file which its user names
/// (`godotenv.Parse`, `dotenvy::from_path_iter`) has none of its own.
const SIGNS: &[&str] = &[
    "load_dotenv(",
    "dotenv/config",
    "require('dotenv",
    "require(\"dotenv",
    "from 'dotenv",
    "from \"dotenv",
    "godotenv.Load",
    "godotenv.Overload",
    "godotenv.Read",
    "godotenv/autoload",
    "dotenvy::dotenv",
    "dotenvy::from_filename",
    "dotenvy::from_path(",
    "dotenvy::load",
    "dotenvy::var",
    "use dotenvy",
    "dotenv::dotenv",
    "dotenv::from",
    "dotenv::var",
    "Dotenv\\Dotenv",
    "Dotenv::create",
    "Dotenv.load",
    "dotenv.load",
    "\"dotenv\":",
    "gem 'dotenv",
    "gem \"dotenv",
    "gem \"dotenv-rails",
    "env_file=\".env",
    "env_file='.env",
    "env_file = \".env",
    "read_env(",
    "django_environ",
    "from decouple",
    "DotNetEnv",
    "Env.Load(",
    "io.github.cdimascio",
    "loadEnv(mode",
];

/// The option by which many programs are given a file.
const OPTION: &str = "--env-file";

/// A part of each sign, and the option: few files hold even one of them, which one pass tells.
const PARTS: &[&str] =
    &["otenv", "env_file", "Env.", "read_env(", "django_environ", "from decouple", "DotNetEnv", "cdimascio", "loadEnv(", OPTION];

static SEARCHER: LazyLock<Option<Searcher>> = LazyLock::new(|| Config::new().builder().extend(PARTS).build());

/// The first sign in a file that loads env files when the program runs; None in documents, lock files and other people's code.
#[must_use]
pub fn loads_env_files(path: &str, text: &str) -> Option<Span> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    let compose = name.starts_with("docker-compose") || name.starts_with("compose");
    if compose && matches!(extension, "yml" | "yaml") {
        return find(text, "env_file:");
    }
    let program = matches!(
        extension,
        "py" | "js"
            | "jsx"
            | "ts"
            | "tsx"
            | "mjs"
            | "cjs"
            | "mts"
            | "cts"
            | "go"
            | "rs"
            | "rb"
            | "php"
            | "java"
            | "kt"
            | "kts"
            | "cs"
            | "sh"
    );
    if !(program || matches!(name, "package.json" | "Gemfile" | "Makefile" | "justfile" | "Justfile" | "Procfile"))
        || is_vendored(path)
    {
        return None;
    }
    if SEARCHER.as_ref().is_some_and(|searcher| searcher.find(text).is_none()) {
        return None;
    }
    // In a program's own source it is an option which that program takes.
    let calls = !program || extension == "sh";
    SIGNS.iter().find_map(|sign| find(text, sign)).or_else(|| find(text, OPTION).filter(|_| calls))
}

fn find(text: &str, sign: &str) -> Option<Span> {
    memmem::find(text.as_bytes(), sign.as_bytes()).map(|start| Span::new(start, start + sign.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_holds_a_part() {
        let lacks = |sign: &&&str| !PARTS.iter().any(|part| sign.contains(part));
        assert_eq!(SIGNS.iter().filter(lacks).collect::<Vec<_>>(), Vec::<&&str>::new());
    }
}
