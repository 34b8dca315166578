//! A POSIX shell script, reduced to what it writes for the runner, runs, fetches and executes, and what all that is made of.

mod executes;
mod fetches;
mod requests;
mod runs;
mod values;
mod writes;

use super::framing::Lines;
use crate::model::program::{Deed, Origin};
use crate::place::Place;
use crate::syntax::shell::{AssignmentKind, Command, CommandKind, Redirect, Script, Word};
use crate::text::Span;
use std::collections::BTreeMap;

/// A script where it stands.
pub(super) struct Text<'t> {
    pub(super) text: &'t str,
    /// The expressions that GitHub pastes into it, and what they are made of.
    pub(super) islands: &'t [(Span, Vec<Origin>)],
    /// A span of the script in the file.
    pub(super) place: &'t dyn Fn(Span) -> Place,
    /// The folder it starts in, below the workspace.
    pub(super) folder: &'t str,
}

/// What the script does, in the order of its text.
pub(super) fn deeds(text: &Text<'_>, script: &Script) -> Vec<Deed> {
    let mut reader = Reader {
        text,
        script,
        variables: BTreeMap::new(),
        folder: text.folder.to_owned(),
        lines: Lines::default(),
        fetched: false,
        deeds: Vec::new(),
        fuel: std::cell::Cell::new(FUEL),
    };
    for command in &script.commands {
        reader.command(command);
    }
    reader.deeds
}

/// So many words are looked into for one script: substitutions inside substitutions are read once for each level.
const FUEL: usize = 200_000;

struct Reader<'t> {
    text: &'t Text<'t>,
    script: &'t Script,
    /// What the variables that the script sets are made of, as far as it is read.
    variables: BTreeMap<String, Vec<Origin>>,
    folder: String,
    /// What is written to the runner's files.
    lines: Lines,
    /// A pull request's head was fetched, but is not yet in the work tree.
    fetched: bool,
    deeds: Vec<Deed>,
    fuel: std::cell::Cell<usize>,
}

impl Reader<'_> {
    fn command(&mut self, command: &Command) {
        self.writes(command);
        if let Some(program) = command.program() {
            self.runs(command, &program);
            self.requests(&program);
            self.fetches(command, &program);
            self.executes(command, &program);
            if matches!(program.name.as_str(), "cd" | "pushd") && self.script.subshells(command) == 0 {
                let target = program.arguments.last().and_then(Word::literal);
                self.folder = target.map_or_else(|| ELSEWHERE.to_owned(), |target| joined(&self.folder, &target));
            }
        }
        self.assign(command);
        self.validate(command);
    }

    fn assign(&mut self, command: &Command) {
        for assignment in &command.assignments {
            let origins = match assignment.kind {
                AssignmentKind::Prefix => continue,
                AssignmentKind::Loop => command.words.iter().flat_map(|word| self.word(word)).collect(),
                AssignmentKind::Read => self.input(command),
                _ if assignment.value.is_none() && assignment.array.is_none() => continue,
                _ => {
                    let array = assignment.array.iter().flatten();
                    assignment.value.iter().chain(array).flat_map(|word| self.addressed(word)).collect()
                }
            };
            let name = assignment.name.value.clone();
            let keeps = assignment.append || self.script.is_conditional(command);
            let known = self.variables.entry(name).or_default();
            if !keeps {
                known.clear();
            }
            known.extend(origins);
            known.truncate(MAX_ORIGINS);
        }
    }

    /// `[[ $X =~ ^[0-9]+$ ]]`: from here on X is what the expression lets through.
    fn validate(&mut self, command: &Command) {
        let test = command.kind == CommandKind::Test;
        if !test || !command.words.iter().any(|word| word.is("=~")) {
            return;
        }
        let pattern = command.words.iter().skip_while(|word| !word.is("=~")).nth(1);
        let text = pattern.map(|word| word.span.of(self.text.text).trim_matches(['"', '\'']).to_owned()).unwrap_or_default();
        let strict =
            text.starts_with('^') && text.ends_with('$') && !text.contains(".*") && !text.contains(".+") && !text.contains("[^");
        if strict {
            let tested = command.words.iter().take_while(|word| !word.is("=~")).last();
            for read in tested.map(Word::parameters).unwrap_or_default() {
                self.variables.insert(read.parameter.name.value.clone(), Vec::new());
            }
        }
    }

    fn place(&self, span: Span) -> Place {
        (self.text.place)(span)
    }

    /// What a command reads on its standard input.
    fn input(&self, command: &Command) -> Vec<Origin> {
        let mut origins = Vec::new();
        for redirection in self.script.redirections(command) {
            match redirection.operator {
                Redirect::Input | Redirect::ReadWrite => origins.extend(self.file(&redirection.target)),
                Redirect::HereString => origins.extend(self.word(&redirection.target)),
                Redirect::Heredoc | Redirect::HeredocTabs => {
                    origins.extend(redirection.heredoc.iter().flat_map(|heredoc| self.word(&heredoc.body)));
                }
                _ => {}
            }
        }
        if let Some(source) = self.script.piped_from(command) {
            origins.extend(self.output(source));
        } else if origins.is_empty() {
            // `… | while read line`: the loop has the pipe.
            let piped = self.script.enclosing(command).find_map(|block| block.place.filter(|place| place.index > 0));
            let sources = piped.into_iter().flat_map(|place| {
                let members = self.script.pipelines.get(place.pipeline).map(|pipeline| pipeline.span).unwrap_or_default();
                let commands = self.script.commands_in(members).iter();
                commands.filter(move |other| other.place.pipeline == place.pipeline && other.place.index + 1 == place.index)
            });
            origins.extend(sources.flat_map(|source| self.output(source)));
        }
        origins.truncate(MAX_ORIGINS);
        origins
    }
}

/// More do not make a finding clearer.
const MAX_ORIGINS: usize = 8;

/// A folder that is not known, outside of every other one.
pub(in crate::flow) const ELSEWHERE: &str = "/";

/// A path from a folder below the workspace: `joined("a", "./b/../c")` is `a/c`. What lies outside starts with `/`.
pub(in crate::flow) fn joined(folder: &str, path: &str) -> String {
    let path = path.trim();
    for workspace in ["${{ github.workspace }}", "${{github.workspace}}", "$GITHUB_WORKSPACE", "${GITHUB_WORKSPACE}"] {
        if let Some(rest) = path.strip_prefix(workspace) {
            return joined("", rest.trim_start_matches('/'));
        }
    }
    if path.starts_with(['/', '~', '$']) {
        return format!("/{}", path.trim_start_matches('/'));
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.pop().is_none() => return format!("/../{path}"),
            ".." => {}
            part => parts.push(part),
        }
    }
    let joined = parts.join("/");
    if folder.starts_with('/') { format!("/{joined}") } else { joined }
}
