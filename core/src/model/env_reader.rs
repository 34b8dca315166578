//! Who reads dotenv files, and in which dialect: programs by their libraries, `docker run --env-file`, scripts that source them.

use crate::model::dotenv::dialect::Dialect;
use crate::model::dotenv::{Role, role_of};
use crate::model::path_role::is_vendored;
use crate::text::Span;
use memchr::memmem::{self, Finder};
use std::sync::LazyLock;

/// One reader, where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnvReader {
    pub dialect: Dialect,
    /// As written; None for whoever looks for `.env` by itself.
    pub file: Option<String>,
    pub span: Span,
}

/// What compose reads is told with its `env_file:`. `loads` is where the file loads dotenv files, if it does.
#[must_use]
pub fn env_readers(path: &str, text: &str, loads: Option<Span>) -> Vec<EnvReader> {
    let mut readers = Vec::new();
    if let Some(span) = loads
        && let Some(dialect) = of_library(path, text, span)
    {
        readers.push(EnvReader { dialect, file: None, span });
    }
    if holds_commands(path) && names_env_file(text) && !is_vendored(path) {
        of_commands(text, &mut readers);
    }
    readers
}

/// Whether an option for an env file, or the name of one, stands in the text.
fn names_env_file(text: &str) -> bool {
    static NAMES: LazyLock<[Finder<'static>; 2]> = LazyLock::new(|| [".env", "-env"].map(Finder::new));
    NAMES.iter().any(|name| name.find(text.as_bytes()).is_some())
}

fn of_library(path: &str, text: &str, span: Span) -> Option<Dialect> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let sign = span.of(text);
    let has = |word: &str| memmem::find(text.as_bytes(), word.as_bytes()).is_some();
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        // django-environ and decouple have readers of their own.
        "py" if !sign.contains("django_environ") && !sign.contains("decouple") && !has("import environ\n") => {
            Some(Dialect::Python)
        }
        // What dotenv-expand and Vite make of `$` is another matter.
        "js" | "mjs" | "cjs" | "ts" | "mts" | "cts" | "jsx" | "tsx" if sign.contains("otenv") && !has("dotenv-expand") => {
            Some(Dialect::Node)
        }
        _ if name == "package.json" && sign.contains("dotenv") && !has("dotenv-expand") && !has("dotenv-flow") => {
            Some(Dialect::Node)
        }
        _ => None,
    }
}

fn holds_commands(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    matches!(extension, "sh" | "bash" | "zsh" | "yml" | "yaml")
        || matches!(name, "package.json" | "Makefile" | "GNUmakefile" | "makefile" | "justfile" | "Justfile" | "Procfile")
}

/// Whether a document, a script or a template names a template and says to copy it.
#[must_use]
pub fn explains_env(path: &str, text: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let document = [".md", ".mdx", ".rst", ".adoc", ".txt"].iter().any(|end| name.ends_with(end));
    let template = role_of(name) == Some(Role::Template);
    if !(document || template || holds_commands(path)) || is_vendored(path) {
        return false;
    }
    let says = |line: &str| {
        let line = line.to_ascii_lowercase();
        COPYING.iter().any(|word| line.contains(word)) && (line.contains(".env") || line.contains("env."))
    };
    let near = |at: usize| {
        let from = text.floor_char_boundary(at.saturating_sub(NEAR));
        let to = text.ceil_char_boundary((at + NEAR).min(text.len()));
        text.get(from..to).is_some_and(says)
    };
    if template {
        return text.lines().take_while(|line| line.starts_with('#') || line.trim().is_empty()).any(says);
    }
    memmem::find_iter(text.as_bytes(), b".env").chain(memmem::find_iter(text.as_bytes(), b"env.")).take(MOST).any(near)
}

/// A sentence is not longer on either side, in bytes.
const NEAR: usize = 120;
const COPYING: &[&str] = &["cp ", "cp\t", "copy", "copies", "rename", "mv ", "fill", "duplicate", "copyfile"];

/// How many readers of one file are told.
const MOST: usize = 50;

fn of_commands(text: &str, readers: &mut Vec<EnvReader>) {
    let mut command = String::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if readers.len() >= MOST {
            return;
        }
        let content = line.trim();
        // Asked first, since nearly no line does.
        if !content.starts_with('#') && names_env_file(line) {
            of_option(line, start, &command, readers);
            of_source(line, start, readers);
        }
        if let Some(head) = content.strip_suffix('\\').filter(|_| command.len() < 2_000) {
            command.push_str(head);
        } else {
            command.clear();
        }
        start += line.len();
    }
}

/// `docker run … --env-file FILE`, `node --env-file=FILE`. `before` is what stands on the lines that go on in this one.
fn of_option(line: &str, start: usize, before: &str, readers: &mut Vec<EnvReader>) {
    const OPTION: &str = "--env-file";
    for (at, _) in line.match_indices(OPTION) {
        let head = line.get(..at).unwrap_or_default();
        let behind = line.get(at + OPTION.len()..).unwrap_or_default();
        let Some(rest) = behind.strip_prefix(['=', ' ']) else { continue };
        let rest = rest.trim_start();
        let file = word(rest);
        let said = |word: &str| head.contains(word) || before.contains(word);
        let dialect = match () {
            () if said("docker compose") || said("docker-compose") => Dialect::Compose,
            () if said("docker ") || said("podman ") || said("nerdctl ") => Dialect::Docker,
            () if said("node ") || said("tsx ") => Dialect::Node,
            () => continue,
        };
        push(readers, dialect, file, start + line.len() - rest.len());
    }
}

/// `. ./.env`, `source .env`.
fn of_source(line: &str, start: usize, readers: &mut Vec<EnvReader>) {
    for (sign, _) in line.match_indices(". ").chain(line.match_indices("source ")) {
        let head = line.get(..sign).unwrap_or_default().trim_end();
        let begins = head.is_empty()
            || head.ends_with([';', '&', '|', '(', '{', '"', '@', '-'])
            || ["then", "do", "else", "run:"].iter().any(|word| head.ends_with(word));
        let rest = line.get(sign..).and_then(|rest| rest.split_once(' ')).map_or("", |(_, rest)| rest.trim_start());
        let file = word(rest);
        let name = file.1.rsplit('/').next().unwrap_or(file.1);
        if begins && name.starts_with(".env") && !name.starts_with(".envrc") {
            push(readers, Dialect::Shell, file, start + line.len() - rest.len());
        }
    }
}

/// The first word, without its quotes, and where it starts.
fn word(rest: &str) -> (usize, &str) {
    let quotes = rest.len() - rest.trim_start_matches(['"', '\'', '\\']).len();
    let rest = rest.get(quotes..).unwrap_or_default();
    let end = rest
        .find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ';' | '&' | '|' | ')' | '\\' | ','))
        .unwrap_or(rest.len());
    (quotes, rest.get(..end).unwrap_or_default())
}

fn push(readers: &mut Vec<EnvReader>, dialect: Dialect, (from, file): (usize, &str), at: usize) {
    let at = at + from;
    if !file.is_empty() {
        readers.push(EnvReader { dialect, file: Some(file.to_owned()), span: Span::new(at, at + file.len()) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &str, text: &str) -> Vec<(Dialect, Option<String>)> {
        let loads = crate::model::env_loader::loads_env_files(path, text);
        env_readers(path, text, loads).into_iter().map(|reader| (reader.dialect, reader.file)).collect()
    }

    #[test]
    fn readers_are_known_by_their_commands_and_libraries() {
        let named = |dialect, file: &str| vec![(dialect, Some(file.to_owned()))];
        for (path, text, expected) in [
            ("run.sh", "docker run --rm \\\n  --env-file ./.env app\n", named(Dialect::Docker, "./.env")),
            ("run.sh", "docker compose --env-file=prod.env up\n", named(Dialect::Compose, "prod.env")),
            ("run.sh", "set -a; . ./.env; set +a\n", named(Dialect::Shell, "./.env")),
            ("run.sh", "source \"$ROOT/.env\"\n", named(Dialect::Shell, "$ROOT/.env")),
            ("run.sh", "# source .env\necho the .env file\nsource .envrc\n", Vec::new()),
            ("app.py", "from dotenv import load_dotenv\nload_dotenv()\n", vec![(Dialect::Python, None)]),
            ("app.ts", "import 'dotenv/config'\n", vec![(Dialect::Node, None)]),
            ("app.ts", "import { expand } from 'dotenv-expand'\n", Vec::new()),
        ] {
            let found: Vec<_> = read(path, text)
                .into_iter()
                .filter(|(_, file)| file.is_some() || expected.iter().any(|e| e.1.is_none()))
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
