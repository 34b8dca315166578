//! What a server's command line fetches before it runs: a package of npm or PyPI, or an image.

use super::{Server, Slot};
use crate::model::image::Image;
use crate::syntax::leaf::Leaf;
use crate::text::Span;

/// A package or an image that is fetched by name, whenever the server starts.
#[derive(Debug)]
pub struct Launch<'s> {
    pub runner: Runner,
    /// As written, with its version.
    pub package: &'s str,
    pub span: Span,
}

/// What fetches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runner {
    /// `npx` and its like.
    Npm,
    /// `uvx` and its like.
    Python,
    /// `docker run`.
    Image,
}

/// A word of the command line.
#[derive(Clone, Copy, Debug)]
struct Word<'s> {
    text: &'s str,
    span: Span,
}

impl Server {
    /// The words of the command line: the command's own, then the arguments as they are.
    fn words(&self) -> Vec<Word<'_>> {
        let mut words = Vec::new();
        for setting in &self.settings {
            match setting.slot {
                Slot::Command => split(&setting.leaf, &mut words),
                Slot::Argument => words.push(Word { text: &setting.leaf.value, span: setting.leaf.span }),
                _ => {}
            }
        }
        words
    }

    /// What the server is started from, if it is fetched by name.
    #[must_use]
    pub fn launch(&self) -> Option<Launch<'_>> {
        let words = self.words();
        let mut words = words.as_slice();
        // `cmd /c npx …`, `wsl npx …`, `env npx …`.
        while let Some(first) = words.first()
            && (matches!(program(first.text), "cmd" | "wsl" | "env") || matches!(first.text, "/c" | "/C"))
        {
            words = words.get(1..)?;
        }
        let (first, rest) = words.split_first()?;
        let second = rest.first().map_or("", |word| word.text);
        let (runner, rest, valued) = match (program(first.text), second) {
            ("npx" | "bunx" | "pnpx", _) => (Runner::Npm, rest, NPX_VALUES),
            ("pnpm" | "yarn", "dlx") | ("npm", "exec" | "x") | ("bun", "x") => (Runner::Npm, rest.get(1..)?, NPX_VALUES),
            ("uvx", _) => (Runner::Python, rest, UVX_VALUES),
            ("pipx", "run") => (Runner::Python, rest.get(1..)?, UVX_VALUES),
            ("uv", "tool") => (Runner::Python, rest.get(2..)?, UVX_VALUES),
            ("docker" | "podman" | "nerdctl", "run") => (Runner::Image, rest.get(1..)?, DOCKER_VALUES),
            _ => return None,
        };
        let found = package(rest, runner, valued)?;
        Some(Launch { runner, package: found.text, span: found.span })
    }
}

/// `C:\…\npx.cmd` is `npx`.
fn program(command: &str) -> &str {
    let name = command.rsplit(['/', '\\']).next().unwrap_or(command);
    [".cmd", ".exe", ".ps1"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name)
}

fn split<'s>(leaf: &'s Leaf, words: &mut Vec<Word<'s>>) {
    let mut at = 0;
    for text in leaf.value.split(' ') {
        if !text.is_empty() {
            words.push(Word { text, span: leaf.span_of(Span::new(at, at + text.len())) });
        }
        at += text.len() + 1;
    }
}

/// Options that take the next word, from each program's own manual.
const NPX_VALUES: &[&str] =
    &["--cache", "--registry", "-c", "--call", "-w", "--workspace", "--prefix", "--userconfig", "--loglevel"];
const UVX_VALUES: &[&str] = &[
    "--with",
    "-w",
    "--with-requirements",
    "--with-editable",
    "--python",
    "-p",
    "--index",
    "--index-url",
    "-i",
    "--default-index",
    "--extra-index-url",
    "--directory",
    "--env-file",
    "--cache-dir",
    "--refresh-package",
    "--prerelease",
    "--constraints",
    "-c",
    "--overrides",
    "--suffix",
];
const DOCKER_VALUES: &[&str] = &[
    "-e",
    "--env",
    "--env-file",
    "-v",
    "--volume",
    "--mount",
    "--name",
    "--network",
    "--net",
    "-p",
    "--publish",
    "-w",
    "--workdir",
    "-u",
    "--user",
    "--entrypoint",
    "-h",
    "--hostname",
    "--add-host",
    "-l",
    "--label",
    "-m",
    "--memory",
    "--cpus",
    "--platform",
    "--cap-add",
    "--cap-drop",
    "--security-opt",
    "--gpus",
    "--restart",
    "--tmpfs",
    "--ulimit",
    "--device",
    "--pull",
    "--log-driver",
    "--log-opt",
    "--dns",
    "--ip",
    "--shm-size",
    "--cidfile",
    "--userns",
    "--ipc",
    "--pid",
    "--runtime",
];

/// The first word that is no option, or what names the package in an option's place.
fn package<'s>(words: &[Word<'s>], runner: Runner, valued: &[&str]) -> Option<Word<'s>> {
    let naming: &[&str] = match runner {
        Runner::Npm => &["-p", "--package"],
        Runner::Python => &["--from", "--spec"],
        Runner::Image => &[],
    };
    let mut words = words.iter().copied();
    while let Some(word) = words.next() {
        if naming.contains(&word.text) {
            return words.next();
        }
        if let Some((option, value)) = word.text.split_once('=').filter(|(option, _)| naming.contains(option)) {
            let start = word.span.end - value.len();
            let span = if word.span.len() == word.text.len() { Span::new(start, word.span.end) } else { word.span };
            return (option.len() < word.text.len()).then_some(Word { text: value, span });
        }
        if valued.contains(&word.text) {
            words.next();
        } else if !word.text.starts_with('-') {
            return Some(word);
        }
    }
    None
}

impl Launch<'_> {
    /// The same code whenever it starts: an exact version, a commit, a digest. What lies on this machine, and what is filled in from outside, is
    /// no name that somebody else could take up.
    #[must_use]
    pub fn is_pinned(&self) -> bool {
        let package = self.package;
        if package.is_empty()
            || package.contains(['$', '{', '<'])
            || package.starts_with(['.', '/', '~', '\\'])
            || package.starts_with("file:")
        {
            return true;
        }
        if let Some((_, reference)) = package.split_once("git+").or_else(|| package.split_once("github:")) {
            return reference.rsplit(['@', '#']).next().is_some_and(is_commit);
        }
        match self.runner {
            Runner::Npm => package.get(1..).and_then(|rest| rest.rsplit_once('@')).is_some_and(|(_, version)| is_exact(version)),
            Runner::Python => {
                let version = package.split_once("==").or_else(|| package.split_once('@')).map(|(_, version)| version.trim());
                package.ends_with(".whl") || version.is_some_and(is_exact)
            }
            Runner::Image => {
                let image = Image::parse(package);
                image.is_pinned() || image.tag.is_some_and(|tag| is_exact(tag.trim_start_matches('v')))
            }
        }
    }

    /// How an exact version is written.
    #[must_use]
    pub const fn exact(&self) -> &'static str {
        match self.runner {
            Runner::Npm => "@1.2.3",
            Runner::Python => "==1.2.3",
            Runner::Image => "@sha256:…",
        }
    }
}

fn is_commit(text: &str) -> bool {
    text.len() == 40 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// `1.2.3`, with anything behind: no range, no `latest`, no `1`.
fn is_exact(version: &str) -> bool {
    let numbers = version.split(['-', '+']).next().unwrap_or(version);
    let numeric = |part: &str| part.bytes().next().is_some_and(|byte| byte.is_ascii_digit());
    numbers.split('.').count() >= 2 && numbers.split('.').all(numeric)
}
