//! Scripts of the repository that a script runs.

use super::code::{is_cluster, is_shell};
use super::value::{Stream, Values};
use super::{Piece, Reader, shown, unnamed};
use crate::flow::read::shell::joined;
use crate::model::script_name::ScriptName;
use crate::model::secrecy::{Act, Flowing, RunsScript, Taken};
use crate::syntax::shell::{AssignmentKind, Command, Output, Program, Word};

impl<'t> Reader<'t> {
    /// Gives what the script prints, where that does not come to the log.
    pub(super) fn runs(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[Values]) -> Stream {
        if matches!(program.name.as_str(), "source" | ".") && self.sources(command, program) {
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
        let logged = self.is_logged(command);
        let traced = is_shell(&program.name) && program.arguments.iter().take(skipped).any(|word| is_cluster(word, 'x'));
        let place = self.place(command.span);
        let sourced = matches!(program.name.as_str(), "source" | ".");
        let result = (!logged && !sourced).then(|| format!("/proc/self/{}/{}", place.path, command.span.start));
        let printed = result.clone();
        self.state.acts.push(Act::Run(RunsScript { script, folder, arguments, environment, logged, result, traced, place }));
        let by = shown(self.source(program.word.span));
        unnamed(printed.into_iter().map(|path| self.taken(Taken::File(path), by.clone(), command.span)).collect())
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
            name if is_shell(name) || matches!(name, "source" | ".") => {
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
