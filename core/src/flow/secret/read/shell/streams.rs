//! What commands read, and where it goes what they print.

use super::value::{self, Stream, Value, Values};
use super::{Reader, unnamed};
use crate::model::secrecy::{Sink, Taken};
use crate::syntax::shell::{Block, BlockKind, Command, Output, Redirect};

impl<'t> Reader<'t> {
    /// What a command reads on its standard input.
    pub(super) fn input(&mut self, command: &'t Command) -> Stream {
        let mut stream = Stream::new();
        let mut redirected = false;
        for redirection in self.script.redirections(command) {
            match redirection.operator {
                Redirect::Input | Redirect::ReadWrite => stream.extend(self.file(&redirection.target)),
                Redirect::HereString => stream.extend(unnamed(self.word(&redirection.target))),
                Redirect::Heredoc | Redirect::HeredocTabs => {
                    if let Some(heredoc) = &redirection.heredoc {
                        stream.extend(self.pieces(&[&heredoc.body], false));
                    }
                }
                _ => continue,
            }
            redirected = true;
        }
        if redirected {
            return stream;
        }
        let around = self.script.enclosing(command).take_while(|block: &&Block| !matches!(block.kind, BlockKind::Function(_)));
        let mut places = std::iter::once(command.place).chain(around.filter_map(|block| block.place));
        if let Some(place) = places.find(|place| place.index > 0) {
            return self.piped.get(&(place.pipeline, place.index)).cloned().unwrap_or_default();
        }
        // A function reads what its call is given.
        match self.calls.pop() {
            Some(call) => {
                let stream = self.input(call.command);
                self.calls.push(call);
                stream
            }
            None => Stream::new(),
        }
    }

    /// Sends what a command prints on its way.
    pub(super) fn emit(&mut self, command: &'t Command, stream: Stream, by: &str) {
        self.emit_from(command, self.calls.len(), stream, by);
    }

    fn emit_from(&mut self, command: &'t Command, level: usize, mut stream: Stream, by: &str) {
        let framed = stream.iter().any(|piece| piece.name.is_some());
        let nothing = stream.iter().all(|piece| piece.values.is_empty()) && !framed;
        stream.truncate(value::MOST * 4);
        match self.script.own_output(command) {
            // What is overwritten is gone.
            Some(Output::File(redirection)) if nothing && redirection.operator == Redirect::Output => {
                self.write(&redirection.target, stream, false, by);
            }
            _ if nothing => {}
            Some(Output::Log) => match &mut self.printed {
                Some(printed) => printed.extend(stream),
                None => self.log(stream, by),
            },
            Some(Output::Pipe(place)) => self.piped.entry((place.pipeline, place.index)).or_default().extend(stream),
            Some(Output::Captured) => {
                if let Some(captured) = self.capturing.last_mut() {
                    captured.extend(stream);
                }
            }
            Some(Output::File(redirection)) => {
                let appends = matches!(redirection.operator, Redirect::Append | Redirect::AppendBoth);
                self.write(&redirection.target, stream, appends, by);
            }
            Some(Output::Discarded) => {}
            None if level == 0 && self.alone.is_some() => self.log(stream, by),
            None => {
                let Some(level) = level.checked_sub(1) else { return };
                if let Some(command) = self.calls.get(level).map(|call| call.command) {
                    self.emit_from(command, level, stream, by);
                }
            }
        }
    }

    fn log(&mut self, stream: Stream, by: &str) {
        let is_dump = |value: &Value| matches!(value.flowing.source, Taken::Environment | Taken::Variables(_));
        let dump =
            stream.iter().flat_map(|piece| &piece.values).find(|value| is_dump(value)).map(|value| value.flowing.name.clone());
        let values: Values = stream.into_iter().flat_map(|piece| piece.values).collect();
        match dump {
            Some(by) => self.spill(Sink::Dump, &by, values),
            None => self.spill(Sink::Log, by, values),
        }
    }
}
