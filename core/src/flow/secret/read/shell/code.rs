//! Code in code: `eval`, `bash -c`, and what is handed to a shell on its input.

use super::value::{Stream, Values};
use super::{DEEPEST, Reader};
use crate::syntax::shell::{self, Command, Program, Redirect, Script, Word};
use crate::text::Span;
use std::collections::BTreeMap;

impl<'t> Reader<'t> {
    /// Runs the code that a command is given; whether there is any.
    pub(super) fn code(&mut self, command: &'t Command, program: &Program<'t>) -> bool {
        if self.foreign(command, program) {
            return true;
        }
        let words: Vec<Word> = match command.code() {
            [] if is_shell(&program.name) && program.arguments.iter().all(|word| word.prefix().starts_with('-')) => {
                self.handed(command)
            }
            code => code.to_vec(),
        };
        if words.is_empty() || self.state.depth >= DEEPEST {
            return false;
        }
        let script = shell::parse_words(self.text.text, &words);
        let mut variables = Vec::new();
        if program.name != "eval" {
            // `bash -c 'code' name first second`
            let after =
                program.arguments.iter().skip_while(|word| words.first().is_none_or(|code| code.span != word.span)).skip(2);
            variables = after.enumerate().map(|(at, word)| ((at + 1).to_string(), self.word(word))).collect();
        }
        let traced = self.is_traced(command) && program.name == "eval"
            || is_shell(&program.name) && program.arguments.iter().any(|word| is_cluster(word, 'x'));
        let stream = self.nested(&script, variables, traced);
        self.emit(command, stream, &program.name);
        true
    }

    /// A script on the standard input of a shell.
    pub(super) fn handed(&self, command: &Command) -> Vec<Word> {
        let given = command.redirections.iter().filter_map(|redirection| match (&redirection.heredoc, redirection.operator) {
            (Some(heredoc), _) => Some(heredoc.body.clone()),
            (None, Redirect::HereString) => Some(redirection.target.clone()),
            _ => None,
        });
        given.collect()
    }

    /// Runs a script inside this one; gives what it prints.
    fn nested(&mut self, script: &Script, given: Vec<(String, Values)>, traced: bool) -> Stream {
        let mut state = std::mem::take(&mut self.state);
        state.depth += 1;
        let kept: BTreeMap<String, Values> =
            given.iter().filter_map(|(name, _)| Some((name.clone(), state.variables.get(name)?.clone()))).collect();
        let names: Vec<String> = given.iter().map(|(name, _)| name.clone()).collect();
        state.variables.extend(given);
        let mut inner = Reader::new(self.text, script, state);
        inner.printed = Some(Stream::new());
        inner.traces = if traced { vec![Span::new(0, usize::MAX)] } else { script.trace_regions() };
        for command in &script.commands {
            if !inner.is_elsewhere(command) {
                inner.command(command);
            }
        }
        let printed = inner.printed.take().unwrap_or_default();
        self.state = inner.state;
        self.state.depth = self.state.depth.saturating_sub(1);
        for name in names {
            self.state.variables.remove(&name);
        }
        self.state.variables.extend(kept);
        printed
    }
}

pub(super) fn is_shell(name: &str) -> bool {
    matches!(name, "bash" | "sh" | "zsh" | "dash" | "ksh" | "ash")
}

/// A cluster of short options that holds a letter: `-euxc`.
pub(super) fn is_cluster(word: &Word, letter: char) -> bool {
    let text = word.prefix();
    text.starts_with('-') && !text.starts_with("--") && text.contains(letter) && text.len() < 8
}
