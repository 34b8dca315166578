//! Files that a line names: in backquotes, behind a link, or in a command.

use super::MentionFact;
use crate::place::Place;
use crate::text::{File, Span};

/// The files that a line names and that look like the repository's own.
pub(super) fn mentions(file: &File<'_>, line: Span, fenced: bool) -> Vec<MentionFact> {
    let text = line.of(&file.text);
    if text.len() > 4_000 {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut keep = |start: usize, path: &str, linked: bool| {
        let span = Span::new(line.start + start, line.start + start + path.len());
        found.push(MentionFact { path: path.to_owned(), linked, place: Place::new(file, span) });
    };
    if fenced {
        // `bash scripts/install.sh`, `./scripts/install.sh`
        each_word(text, |start, word| {
            if is_script(word) {
                keep(start, word, false);
            }
        });
        return found;
    }
    for (index, quoted) in text.split('`').enumerate().filter(|(index, _)| index % 2 == 1) {
        let start = text.split('`').take(index).map(|part| part.len() + 1).sum::<usize>();
        each_word(quoted, |at, word| {
            if is_script(word) || is_document(word) {
                keep(start + at, word, false);
            }
        });
    }
    for start in link_targets(text) {
        let rest = text.get(start..).unwrap_or_default();
        let target = rest.split([')', ' ', '#', '?', '>', '"', '\'', '\t']).next().unwrap_or_default();
        // GitHub takes a link that starts with `/` from the repository's root.
        let bare = target.trim_start_matches('/');
        if is_relative(bare) && bare.contains('.') && !target.starts_with("//") {
            keep(start + target.len() - bare.len(), bare, bare.len() == target.len());
        }
    }
    found
}

/// Where the targets of links start: `[a](x)`, `[a](<x>)`, `[a]: x`, `<a href="x">`.
fn link_targets(text: &str) -> Vec<usize> {
    let behind = |mark: &'static str| text.match_indices(mark).map(move |(at, _)| at + mark.len());
    let mut targets: Vec<usize> = behind("](").chain(behind("href=\"")).collect();
    if text.trim_start().starts_with('[') {
        targets.extend(behind("]: ").take(1));
    }
    targets.iter().map(|&at| at + usize::from(text.as_bytes().get(at) == Some(&b'<'))).collect()
}

fn each_word<'t>(text: &'t str, mut see: impl FnMut(usize, &'t str)) {
    let mut at = 0;
    for word in text.split([' ', '\t', '"', '\'', '(', ')', ',', ';', '|', '&', '=', '>']) {
        let bare = word.trim_end_matches(['.', ':']);
        let start = bare.len() - bare.trim_start_matches("./").len();
        if bare.len() > start {
            see(at + start, bare.get(start..).unwrap_or_default());
        }
        at += word.len() + 1;
    }
}

/// Folders in which a repository keeps what its policies speak of.
const FOLDERS: &[&str] = &[
    "scripts",
    "script",
    "tools",
    "bin",
    "ci",
    ".github",
    "docs",
    "doc",
    "deploy",
    "deployment",
    "ops",
    "infra",
    "hack",
    "security",
    "policies",
    ".husky",
    ".githooks",
    "hooks",
];

/// A script in one of those folders, or one that stands by itself.
fn is_script(word: &str) -> bool {
    let Some((stem, extension)) = word.rsplit_once('.') else { return false };
    let kind = matches!(extension, "sh" | "py" | "ps1" | "bash" | "ts" | "js" | "mjs" | "rb" | "pl" | "sql");
    let alone = matches!(extension, "sh" | "ps1" | "bash") && stem.len() > 3;
    kind && is_relative(word) && if word.contains('/') { is_own_folder(word) } else { alone }
}

fn is_document(word: &str) -> bool {
    let kind = [".md", ".yml", ".yaml", ".json", ".toml", ".rst", ".txt"].iter().any(|end| word.ends_with(end));
    kind && is_relative(word) && is_own_folder(word)
}

fn is_own_folder(word: &str) -> bool {
    word.split_once('/').is_some_and(|(first, _)| FOLDERS.contains(&first))
}

/// A path below some folder of the repository, with nothing in it to be filled in.
fn is_relative(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    let open = ["nnn", "xxx", "yyyy", "path/to", "your", "example", "my-", "my_", "foo", "..."];
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-/".contains(&byte);
    (3..200).contains(&word.len())
        && word.bytes().all(plain)
        && !word.contains("//")
        && !word.starts_with(['/', '-'])
        && !open.iter().any(|mark| lower.contains(mark))
        && !lower.contains(".env")
}
