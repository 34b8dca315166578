//! Scripts of the repository that a script runs.

use super::code::{is_cluster, is_shell};
use super::value::{Stream, Values};
use super::{Piece, Reader, shown, unnamed};
use crate::flow::read::shell::joined;
use crate::flow::secret::read::SILENT;
use crate::model::script_name::ScriptName;
use crate::model::secrecy::{Act, Flowing, RunsScript, Taken};
use crate::syntax::shell::{AssignmentKind, Command, Output, PartKind, Program, Word};

impl<'t> Reader<'t> {
    /// Gives what the script prints, where that does not come to the log.
    pub(super) fn runs(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[Values]) -> Stream {
        if matches!(program.name.as_str(), "source" | ".") {
            if !self.sources(command, program) {
                self.takes_up(command, program);
            }
            return Stream::new();
        }
        let Some((script, folder, skipped)) = self.script_of(program) else { return Stream::new() };
        let flowing = |values: &Values| values.iter().map(|value| value.flowing.clone()).collect::<Vec<Flowing>>();
        let mut environment =
            options(program.arguments.get(skipped..).unwrap_or_default(), arguments.get(skipped..).unwrap_or_default());
        let arguments = arguments.iter().skip(skipped).map(flowing).collect();
        for name in &self.state.exported {
            let values = self.state.variables.get(name).map(flowing).unwrap_or_default();
            environment.push((name.clone(), values));
        }
        let prefixes = command.assignments.iter().filter(|assignment| assignment.kind == AssignmentKind::Prefix);
        for assignment in prefixes {
            let values = assignment.value.as_ref().map(|word| self.word(word)).unwrap_or_default();
            environment.push((assignment.name.value.clone(), flowing(&values)));
        }
        for word in &program.environment {
            if let Some((name, value)) = word.split_at_equals() {
                let values = self.word(&value);
                environment.push((name.value, flowing(&values)));
            }
        }
        match script {
            ScriptName::Make(_) => environment.extend(self.made_with(program)),
            ScriptName::Imported { .. } => environment.extend(self.variables()),
            _ => {}
        }
        let logged = self.is_logged(command);
        let traced = is_shell(&program.name) && program.arguments.iter().take(skipped).any(|word| is_cluster(word, 'x'));
        let place = self.place(command.span);
        let result = (!logged).then(|| format!("/proc/self/{}/{}", place.path, command.span.start));
        let printed = result.clone();
        self.state.acts.push(Act::Run(RunsScript { script, folder, arguments, environment, logged, result, traced, place }));
        let by = shown(self.source(program.word.span));
        unnamed(printed.into_iter().map(|path| self.taken(Taken::File(path), by.clone(), command.span)).collect())
    }

    /// `source file` of a file of the repository: it runs here, and its variables and functions are there from now on.
    fn takes_up(&mut self, command: &'t Command, program: &Program<'t>) {
        let Some((word, arguments)) = program.arguments.split_first() else { return };
        let files = self.named_by(word);
        if files.is_empty() {
            return;
        }
        let arguments: Vec<Values> = arguments.iter().map(|word| self.word(word)).collect();
        let arguments: Vec<Vec<Flowing>> =
            arguments.into_iter().map(|values| values.into_iter().map(|value| value.flowing).collect()).collect();
        let environment = self.variables();
        let (logged, place) = (self.is_logged(command), self.place(command.span));
        for name in ["", ScriptName::SETS] {
            self.state.acts.push(Act::Run(RunsScript {
                script: ScriptName::Imported { files: files.clone(), name: name.to_owned() },
                folder: self.state.folder.clone(),
                arguments: arguments.clone(),
                environment: environment.clone(),
                logged,
                result: None,
                traced: false,
                place: place.clone(),
            }));
        }
        let fresh: Vec<String> = files.into_iter().filter(|file| !self.state.sourced.contains(file)).collect();
        self.state.sourced.extend(fresh);
        self.state.sourced.truncate(MOST_SOURCED);
    }

    /// The files that the operand of `source` may mean: below where the shell is, or beside the script.
    fn named_by(&self, word: &Word) -> Vec<String> {
        let bare = |path: &str| !path.is_empty() && !path.starts_with(['/', '~', '$']) && !path.contains(['(', ' ', '\n', '|']);
        if let Some(text) = word.literal() {
            let beside = joined(self.text.home, &text);
            let here = joined(&self.state.folder, &text);
            let both = if beside == here { vec![here] } else { vec![here, beside] };
            return both.into_iter().filter(|path| bare(path)).collect();
        }
        // `"$(dirname "$0")/lib.sh"`, `"$DIR/lib.sh"`
        let Some(PartKind::Literal(tail)) = word.parts.last().map(|part| &part.kind) else { return Vec::new() };
        let filled = word.parts.iter().rev().skip(1).all(|part| matches!(part.kind, PartKind::Parameter(_) | PartKind::Command));
        let Some(tail) = tail.strip_prefix('/').filter(|_| filled) else { return Vec::new() };
        let root = self.source(word.span).contains("GITHUB_WORKSPACE");
        let beside = joined(if root { "" } else { self.text.home }, tail);
        let here = joined(if root { "" } else { &self.state.folder }, tail);
        let both = if beside == here { vec![here] } else { vec![beside, here] };
        both.into_iter().filter(|path| bare(path)).collect()
    }

    /// All variables of the shell, which its functions see.
    fn variables(&self) -> Vec<(String, Vec<Flowing>)> {
        let held = self.state.variables.iter().filter(|(_, values)| !values.is_empty());
        held.map(|(name, values)| (name.clone(), values.iter().map(|value| value.flowing.clone()).collect())).collect()
    }

    /// What `make` is told besides its target: variables, and to be silent.
    fn made_with(&mut self, program: &Program<'t>) -> Vec<(String, Vec<Flowing>)> {
        let mut told = Vec::new();
        for word in program.arguments {
            if let Some((name, value)) = word.split_at_equals().filter(|(name, _)| !name.value.starts_with('-')) {
                let values = self.word(&value);
                told.push((name.value, values.into_iter().map(|value| value.flowing).collect()));
            }
        }
        let silent = program
            .arguments
            .iter()
            .any(|word| is_cluster(word, 's') || ["--silent", "--quiet"].iter().any(|option| word.is(option)));
        told.extend(silent.then(|| (SILENT.to_owned(), Vec::new())));
        told
    }

    /// `source file` of a file that this script has written: its variables are set.
    fn sources(&mut self, command: &Command, program: &Program<'t>) -> bool {
        let Some(word) = program.arguments.first() else { return true };
        let Some(written) = self.file_name(word).and_then(|path| self.state.files.get(&path)).cloned() else { return false };
        for Piece { name, values } in written {
            if let Some(name) = name.filter(|_| !values.is_empty()) {
                let values = super::value::taken_up(values, command.span);
                self.state.variables.insert(name, values);
            }
        }
        true
    }

    fn is_logged(&self, command: &Command) -> bool {
        match self.script.output(command) {
            Output::Log => true,
            Output::Pipe(_) => {
                let next = self.script.piped_to(command);
                let passes = |next: &Command| {
                    next.program().is_some_and(|program| matches!(program.name.as_str(), "tee" | "cat" | "ts" | "sort"))
                };
                next.is_some_and(|next| passes(next) && self.script.output(next) == Output::Log)
            }
            _ => false,
        }
    }

    /// The script that runs, the folder for it, and how many words stand before its arguments.
    fn script_of(&self, program: &Program<'t>) -> Option<(ScriptName, String, usize)> {
        let written = self.source(program.word.span).trim_matches('"');
        let relative = written.contains('/') && written.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '.');
        if relative || written.starts_with("$GITHUB_WORKSPACE/") {
            return Some((ScriptName::File(self.script_path(program.word)?), self.state.folder.clone(), 0));
        }
        let at = program.arguments.iter().position(|word| !word.prefix().starts_with('-'));
        let operand = at.and_then(|at| program.arguments.get(at));
        match program.name.as_str() {
            name if is_shell(name) => {
                let path = self.script_path(operand?)?;
                Some((ScriptName::File(path), self.state.folder.clone(), at.unwrap_or_default() + 1))
            }
            "python" | "python3" | "node" | "ruby" | "perl" | "php" | "tsx" | "ts-node" | "deno" | "bun" | "pwsh"
            | "powershell" => {
                let path = self.script_path(operand?).filter(|path| path.contains('.'))?;
                Some((ScriptName::File(path), self.state.folder.clone(), at.unwrap_or_default() + 1))
            }
            "make" | "gmake" => {
                let option = program.arguments.iter().skip_while(|word| !word.is("-C") && !word.is("--directory")).nth(1);
                let folder = option
                    .and_then(Word::literal)
                    .map_or_else(|| self.state.folder.clone(), |folder| joined(&self.state.folder, &folder));
                let mut targets = program.arguments.iter().filter_map(Word::literal);
                let target =
                    targets.find(|text| !text.contains('=') && !text.starts_with('-') && *text != folder).unwrap_or_default();
                Some((ScriptName::Make(target), folder, program.arguments.len()))
            }
            "npm" | "yarn" | "pnpm" | "bunx" => {
                let words: Vec<String> =
                    program.arguments.iter().filter_map(Word::literal).filter(|word| !word.starts_with('-')).collect();
                let name = match words.first().map(String::as_str)? {
                    "run" | "run-script" => words.get(1)?.clone(),
                    "test" | "t" => "test".to_owned(),
                    other if program.name != "npm" => other.to_owned(),
                    _ => return None,
                };
                Some((ScriptName::Package(name), self.state.folder.clone(), program.arguments.len()))
            }
            name if !self.state.sourced.is_empty() && may_be_function(name) && program.wrappers.is_empty() => {
                let script = ScriptName::Imported { files: self.state.sourced.clone(), name: ScriptName::function(name) };
                Some((script, self.state.folder.clone(), 0))
            }
            _ => None,
        }
    }

    fn script_path(&self, word: &Word) -> Option<String> {
        self.file_name(word).filter(|path| !path.starts_with('/') && !path.starts_with('~'))
    }
}

/// The values that options are given, in the next word or behind a `=`.
fn options(words: &[Word], values: &[Values]) -> Vec<(String, Vec<Flowing>)> {
    let mut found = Vec::new();
    let mut before: Option<String> = None;
    for (word, values) in words.iter().zip(values) {
        let inline = word.split_at_equals().map(|(name, _)| name.value).filter(|name| name.starts_with('-'));
        if let Some(option) = inline.or_else(|| before.clone())
            && !values.is_empty()
        {
            found.push((option.to_ascii_lowercase(), values.iter().map(|value| value.flowing.clone()).collect()));
        }
        before = word.literal().filter(|text| text.len() > 1 && text.starts_with('-'));
    }
    found
}

/// So many files are looked through for a function.
const MOST_SOURCED: usize = 12;

/// Whether a name that no function of the script has may be one of a file that it has taken up.
fn may_be_function(name: &str) -> bool {
    const PROGRAMS: &[&str] = &[
        "[", "[[", "apt-get", "awk", "break", "cat", "cd", "chmod", "continue", "cp", "curl", "cut", "date", "declare", "docker",
        "exit", "export", "false", "find", "git", "grep", "head", "jq", "local", "ls", "mkdir", "mv", "pwd", "read", "return",
        "rm", "sed", "set", "shift", "sleep", "sort", "tail", "tar", "test", "touch", "tr", "trap", "true", "unset", "wait",
    ];
    let named = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b':' | b'.'));
    named && name.len() > 1 && !PROGRAMS.contains(&name)
}
