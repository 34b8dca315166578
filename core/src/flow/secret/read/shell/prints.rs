//! What `echo` and its like print: lines with names in them, and commands to the runner.

use super::files::{RunnerFile, runner_file};
use super::value::{self, Piece, Stream, Values};
use super::{Reader, unnamed};
use crate::model::secrecy::{Act, Sink, Slot};
use crate::syntax::shell::{Command, Output, PartKind, Program, Word};

/// An open `NAME<<DELIMITER`.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    name: String,
    delimiter: String,
}

/// Stands in a line for what is filled in.
const FILLED: char = '\u{2}';

impl<'t> Reader<'t> {
    /// `echo` and `printf`.
    pub(super) fn echo(&mut self, command: &'t Command, program: &Program<'t>) -> Stream {
        let words: Vec<&Word> = program.arguments.iter().collect();
        let start: String = program.arguments.iter().take(3).map(Word::prefix).collect::<Vec<String>>().join(" ");
        if let Some(at) = start.find("::") {
            let talks = start.get(at..).unwrap_or_default();
            if talks.starts_with("::stop-commands::") {
                self.state.stopped = true;
                return Stream::new();
            }
            let known = [
                "add-mask",
                "set-output",
                "save-state",
                "notice",
                "warning",
                "error",
                "debug",
                "group",
                "endgroup",
                "add-matcher",
                "echo",
            ];
            if self.state.stopped && !known.iter().any(|known| talks.get(2..).is_some_and(|talks| talks.starts_with(known))) {
                self.state.stopped = false;
            }
            if talks.starts_with("::add-mask::") && !self.state.stopped && self.reaches_runner(command) {
                let values: Values = words.iter().flat_map(|word| self.word(word)).collect();
                self.state.acts.push(Act::Mask(values.into_iter().map(|value| value.flowing).collect()));
                return Stream::new();
            }
            if talks.starts_with("::set-output") || talks.starts_with("::save-state") {
                let values: Values = words.iter().flat_map(|word| self.word(word)).collect();
                let name = talks.split("name=").nth(1).and_then(|rest| rest.split("::").next()).map(str::to_owned);
                if talks.starts_with("::set-output") {
                    self.keep(Slot::Output(name), values);
                }
                return Stream::new();
            }
            let shows = ["::notice", "::warning", "::error", "::debug"].iter().find(|shows| talks.starts_with(**shows));
            if let Some(shows) = shows {
                let values: Values = words.iter().flat_map(|word| self.word(word)).collect();
                if self.script.own_output(command) == Some(Output::Log) {
                    self.spill(Sink::RunnerCommand, &format!("{shows}::"), values);
                    return Stream::new();
                }
                return unnamed(values);
            }
        }
        let framed = self.is_framed(command);
        self.pieces(&words, framed)
    }

    /// Whether the runner reads what the command prints, on either output.
    fn reaches_runner(&self, command: &'t Command) -> bool {
        match self.script.output(command) {
            Output::Log => true,
            Output::Pipe(_) => self.script.piped_to(command).is_some_and(|next| self.script.output(next) == Output::Log),
            _ => false,
        }
    }

    /// Whether what the command prints goes to a file of `NAME<<EOF` blocks.
    fn is_framed(&self, command: &Command) -> bool {
        let framed = |word: &Word| matches!(runner_file(word), Some(RunnerFile::Environment | RunnerFile::Output));
        match self.script.own_output(command) {
            Some(Output::File(redirection)) => framed(&redirection.target),
            Some(Output::Pipe(_)) => {
                let next = self.script.piped_to(command).and_then(Command::program);
                next.is_some_and(|next| next.name == "tee" && next.arguments.iter().any(framed))
            }
            None => self.calls.last().is_some_and(
                |call| matches!(self.script.output(call.command), Output::File(redirection) if framed(&redirection.target)),
            ),
            _ => false,
        }
    }

    /// The text that words make, cut into its variables.
    pub(super) fn pieces(&mut self, words: &[&Word], framed: bool) -> Stream {
        let mut pieces = Stream::new();
        let mut line = String::new();
        for word in words {
            for part in &word.parts {
                match &part.kind {
                    PartKind::Literal(text) | PartKind::Glob(text) | PartKind::Tilde(text) => {
                        self.literal(text, &mut line, framed)
                    }
                    _ => {
                        let values = if self.spend() { self.part(part) } else { Values::new() };
                        let name = match (self.state.frame.as_ref().filter(|_| framed), line.split_once('=')) {
                            (Some(frame), _) => Some(frame.name.clone()),
                            (None, Some((name, _))) => Some(name.trim().trim_start_matches("export ").to_owned()),
                            (None, None) => None,
                        };
                        line.push(FILLED);
                        add(&mut pieces, name, values);
                    }
                }
            }
            line.push(' ');
        }
        self.end_line(&line, framed);
        pieces
    }

    fn literal(&mut self, text: &str, line: &mut String, framed: bool) {
        let mut rest = text;
        while let Some((head, tail)) = rest.split_once('\n').or_else(|| rest.split_once("\\n")) {
            line.push_str(head);
            self.end_line(line, framed);
            line.clear();
            rest = tail;
        }
        line.push_str(rest);
    }

    fn end_line(&mut self, line: &str, framed: bool) {
        let line = line.trim();
        match &self.state.frame {
            _ if !framed => {}
            Some(frame) if line == frame.delimiter => self.state.frame = None,
            Some(_) => {}
            None => {
                let Some((name, delimiter)) = line.split_once("<<") else { return };
                let (name, delimiter) = (name.trim().to_owned(), delimiter.trim().to_owned());
                self.state.frame = Some(Frame { name, delimiter });
            }
        }
    }
}

fn add(pieces: &mut Stream, name: Option<String>, values: Values) {
    if values.is_empty() || pieces.len() > value::MOST * 2 {
        return;
    }
    match pieces.iter_mut().find(|piece| piece.name == name) {
        Some(piece) => piece.values.extend(values),
        None => pieces.push(Piece { name, values }),
    }
}
