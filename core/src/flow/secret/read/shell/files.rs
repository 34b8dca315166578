//! Files that a script writes and reads, those of the runner among them.

use super::sends::opens_to_all;
use super::value::{self, Piece, Stream, Values, taken_up};
use super::{Reader, shown};
use crate::flow::read::shell::{ELSEWHERE, joined};
use crate::model::secrecy::{Act, Keep, Sink, Slot, Taken, TurnKind};
use crate::syntax::shell::{Command, PartKind, Program, Redirect, Word};

/// The files by which a script talks to the runner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RunnerFile {
    Environment,
    Output,
    Summary,
    /// `GITHUB_STATE`, `GITHUB_PATH`: nobody else reads them.
    Other,
}

/// The runner's file that a word names.
pub(super) fn runner_file(word: &Word) -> Option<RunnerFile> {
    word.parameters().iter().find_map(|read| match read.parameter.name.value.as_str() {
        "GITHUB_ENV" => Some(RunnerFile::Environment),
        "GITHUB_OUTPUT" => Some(RunnerFile::Output),
        "GITHUB_STEP_SUMMARY" => Some(RunnerFile::Summary),
        "GITHUB_STATE" | "GITHUB_PATH" => Some(RunnerFile::Other),
        _ => None,
    })
}

impl<'t> Reader<'t> {
    /// Puts what is printed into a file.
    pub(super) fn write(&mut self, target: &Word, stream: Stream, appends: bool, by: &str) {
        match runner_file(target) {
            Some(RunnerFile::Environment) => {
                for Piece { name, values } in stream {
                    if let Some(name) = name.filter(|_| !values.is_empty()) {
                        self.keep(Slot::Variable(name), values);
                    }
                }
            }
            Some(RunnerFile::Output) => {
                for Piece { name, values } in stream.into_iter().filter(|piece| !piece.values.is_empty()) {
                    self.keep(Slot::Output(name), values);
                }
            }
            Some(RunnerFile::Summary) => self.spill(Sink::Summary, by, value::flat(stream)),
            Some(RunnerFile::Other) => {}
            None => {
                let Some(path) = self.file_name(target) else { return };
                let values = value::flat(stream.clone());
                if matches!(path.as_str(), "/dev/stderr" | "/dev/stdout" | "/dev/tty") {
                    return self.spill(Sink::Log, by, values);
                }
                let known = self.state.files.entry(path.clone()).or_default();
                let replaced = !appends && !known.is_empty();
                if !appends {
                    known.clear();
                }
                known.extend(stream);
                known.truncate(value::MOST * 4);
                if values.is_empty() && replaced {
                    self.forget(path, target);
                } else if !values.is_empty() && !path.starts_with("/$") {
                    let open = self.state.opened.get(&path).or(self.state.unmasked.as_ref()).cloned();
                    if let Some(by) = open {
                        self.spill(Sink::OpenFile(shown(self.source(target.span))), &by, values.clone());
                    }
                    self.keep(Slot::File(path), values);
                }
            }
        }
    }

    pub(super) fn keep(&mut self, slot: Slot, values: value::Values) {
        let Some(first) = values.first() else { return };
        let place = self.place(first.at);
        let values = values.into_iter().map(|value| value.flowing).collect();
        self.state.acts.push(Act::Keep(Keep { slot, values, place }));
    }

    /// The file no longer holds a value.
    fn forget(&mut self, path: String, word: &Word) {
        let place = self.place(word.span);
        self.state.acts.push(Act::Keep(Keep { slot: Slot::File(path), values: Vec::new(), place }));
    }

    /// `> file` empties it.
    pub(super) fn truncate(&mut self, command: &'t Command) {
        for redirection in command.redirections.iter().filter(|redirection| redirection.operator == Redirect::Output) {
            self.write(&redirection.target, Stream::new(), false, "");
        }
    }

    /// What a file holds that a word names.
    pub(super) fn file(&mut self, word: &Word) -> Stream {
        if let [only] = word.parts.as_slice()
            && only.kind == PartKind::Process
        {
            return super::unnamed(taken_up(self.substitution(only.span), only.span));
        }
        let Some(path) = self.file_name(word) else { return Stream::new() };
        if path.starts_with("/proc/") && path.ends_with("/environ") {
            return super::unnamed(vec![self.taken(Taken::Environment, path, word.span)]);
        }
        if let Some(known) = self.state.files.get(&path) {
            let again = |piece: &Piece| Piece { name: piece.name.clone(), values: taken_up(piece.values.clone(), word.span) };
            return known.iter().map(again).collect();
        }
        let foreign = ["/dev/", "/proc/", "/etc/", "/usr/", "/sys/", "/$"].iter().any(|start| path.starts_with(start));
        if foreign {
            return Stream::new();
        }
        super::unnamed(vec![self.taken(Taken::File(path.clone()), path, word.span)])
    }

    /// A file's name as everyone who means it would say it: below the workspace, or from `/` or `~`. What a variable gives that is not
    /// known stays as it is written.
    pub(super) fn file_name(&self, word: &Word) -> Option<String> {
        let text = match word.literal() {
            Some(text) => text,
            None => self.source(word.span).chars().filter(|character| !matches!(character, '"' | '\'' | '{' | '}')).collect(),
        };
        if text.is_empty() || text == "-" || text.contains(['(', ' ', '\n', '|']) || text.starts_with("&") {
            return None;
        }
        let home = ["~/", "$HOME/"].iter().find_map(|home| text.strip_prefix(home));
        if let Some(rest) = home {
            return Some(format!("~/{rest}"));
        }
        if let Some(rest) = text.strip_prefix("$GITHUB_WORKSPACE/") {
            return Some(joined("", rest));
        }
        if let Some(rest) = text.strip_prefix("$RUNNER_TEMP/") {
            return Some(format!("/RUNNER_TEMP/{rest}"));
        }
        Some(joined(&self.state.folder, &text))
    }

    /// `cd`
    pub(super) fn moves(&mut self, command: &Command, program: &Program<'_>) {
        if matches!(program.name.as_str(), "cd" | "pushd") && self.script.subshells(command) == 0 {
            let target = program.arguments.last().and_then(Word::literal);
            self.state.folder = target.map_or_else(|| ELSEWHERE.to_owned(), |target| joined(&self.state.folder, &target));
        }
    }

    /// Files that programs write from their arguments: `cp`, `mv`, `rm`, `git config`.
    pub(super) fn rearranges(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[value::Value]) {
        let names: Vec<String> = program.arguments.iter().map(Word::prefix).filter(|word| !word.starts_with('-')).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        self.takes(command, program);
        self.stores(command, program, &names, arguments);
    }

    fn takes(&mut self, command: &'t Command, program: &Program<'t>) {
        let operands: Vec<&Word> = program.arguments.iter().filter(|word| !word.prefix().starts_with('-')).collect();
        match (program.name.as_str(), operands.as_slice()) {
            // `install -m 644 from to`
            ("install", [mode, from, to])
                if mode.literal().is_some_and(|mode| mode.bytes().all(|byte| byte.is_ascii_digit())) =>
            {
                let stream = if from.is("/dev/stdin") { self.input(command) } else { self.file(from) };
                if let Some(path) = self.file_name(to).filter(|_| mode.literal().is_some_and(|mode| opens_to_all(&mode))) {
                    self.state.opened.insert(path, format!("install -m {}", mode.prefix()));
                }
                if !stream.is_empty() {
                    self.write(to, stream, false, "install");
                }
            }
            ("cp" | "mv" | "install", [from, to]) => {
                let stream = self.file(from);
                if !stream.is_empty() {
                    self.write(to, stream, false, "cp");
                }
            }
            ("rm" | "shred", files) => {
                for word in files {
                    if let Some(path) = self.file_name(word) {
                        self.state.files.insert(path.clone(), Stream::new());
                        self.forget(path, word);
                    }
                }
            }
            _ => {}
        }
    }

    /// Programs that write what they are given into files of their own.
    fn stores(&mut self, command: &'t Command, program: &Program<'t>, names: &[&str], arguments: &[value::Value]) {
        let operands: Vec<&Word> = program.arguments.iter().filter(|word| !word.prefix().starts_with('-')).collect();
        match (program.name.as_str(), names) {
            ("git", ["remote", "add" | "set-url", ..]) | ("git", ["config", ..]) if !arguments.is_empty() => {
                let global = program.arguments.iter().any(|word| word.is("--global"));
                let path = if global { "~/.gitconfig".to_owned() } else { joined(&self.state.folder, ".git/config") };
                self.adds(path, arguments);
            }
            ("git", ["clone", ..]) if !arguments.is_empty() => {
                let folder = match operands.as_slice() {
                    [_, _, folder, ..] => folder.literal(),
                    [_, address] => self
                        .source(address.span)
                        .trim_matches('"')
                        .rsplit('/')
                        .next()
                        .map(|name| name.trim_end_matches(".git").to_owned()),
                    _ => None,
                };
                if let Some(folder) = folder {
                    self.adds(joined(&self.state.folder, &format!("{folder}/.git/config")), arguments);
                }
            }
            ("docker" | "podman", ["login", ..]) => {
                let mut values: Values = arguments.to_vec();
                values.extend(value::flat(self.input(command)));
                let place = self.place(command.span);
                self.adds("~/.docker/config.json".to_owned(), &value::turned(values, TurnKind::Known, "docker login", &place));
            }
            ("npm" | "pnpm" | "yarn", ["config", "set", ..] | ["set", ..]) => self.adds("~/.npmrc".to_owned(), arguments),
            ("aws", ["configure", "set", ..]) => self.adds("~/.aws/credentials".to_owned(), arguments),
            _ => {}
        }
    }

    /// A program puts values into a file of its own.
    fn adds(&mut self, path: String, values: &[value::Value]) {
        let values = values.to_vec();
        self.state.files.entry(path.clone()).or_default().extend(super::unnamed(values.clone()));
        self.keep(Slot::File(path), values);
    }
}
