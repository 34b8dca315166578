//! Variables that commands set, and the shell's trace.

use super::value::{self, Stream, Value, Values, turned};
use super::{Reader, mend, shown};
use crate::finding::Fix;
use crate::flow::secret::plain;
use crate::model::secrecy::{Act, Sink, Spill, TurnKind};
use crate::syntax::shell::{Assignment, AssignmentKind, Command, CommandKind, Word};

impl<'t> Reader<'t> {
    pub(super) fn assign(&mut self, command: &'t Command) {
        let several = command.assignments.iter().filter(|assignment| assignment.kind == AssignmentKind::Read).count() > 1;
        for assignment in &command.assignments {
            let name = &assignment.name.value;
            if assignment.kind == AssignmentKind::Export {
                self.state.exported.insert(name.clone());
            }
            let values = match assignment.kind {
                AssignmentKind::Prefix => continue,
                AssignmentKind::Loop => command.words.iter().flat_map(|word| self.word(word)).collect(),
                AssignmentKind::Read => self.read(command, several),
                _ if assignment.value.is_none() && assignment.array.is_none() => continue,
                _ => self.assigned(assignment),
            };
            let texts: Vec<String> = match assignment.kind {
                AssignmentKind::Loop => command.words.iter().filter_map(Word::literal).take(MOST_TEXTS).collect(),
                _ => assignment.value.as_ref().and_then(Word::literal).into_iter().collect(),
            };
            self.state.texts.insert(name.clone(), texts);
            let place = self.place(assignment.span);
            let plain = plain::is_plain(name);
            let values = values.into_iter().filter(|value| !(plain && is_piece(value))).collect();
            let mut values = turned(values, TurnKind::Embedded, name, &place);
            if values.iter().any(mend::may_be_unknown)
                && let Some(fix) = self.mask_after(assignment, command)
            {
                let unknown = values.iter_mut().filter(|value| mend::may_be_unknown(value));
                unknown.for_each(|value| value.flowing.cure = Some(fix.clone()));
            }
            let keeps = assignment.append || self.script.is_conditional(command);
            let known = self.state.variables.entry(name.clone()).or_default();
            if !keeps {
                known.clear();
            }
            for value in values {
                if known.len() < value::MOST && !known.contains(&value) {
                    known.push(value);
                }
            }
        }
    }

    fn assigned(&mut self, assignment: &Assignment) -> Values {
        let words = assignment.value.iter().chain(assignment.array.iter().flatten());
        words.flat_map(|word| self.word(word)).collect()
    }

    /// What `read`, `mapfile` and `printf -v` put into a variable. Whole lines of a secret are known to the runner, pieces of them are not.
    fn read(&mut self, command: &'t Command, several: bool) -> Values {
        let Some(program) = command.program() else { return Values::new() };
        if program.name == "printf" {
            return command.words.iter().flat_map(|word| self.word(word)).collect();
        }
        if program.name == "getopts" {
            return Values::new();
        }
        let values = value::flat(self.input(command));
        let option = |letter: char| {
            let mut words = program.arguments.iter().filter_map(Word::literal);
            words.any(|word| word.starts_with('-') && !word.starts_with("--") && word.contains(letter))
        };
        let cut = program.name == "read" && (several || option('n') || option('N') || option('a'));
        let by = shown(self.source(command.span));
        if cut { turned(values, TurnKind::Part, &by, &self.place(command.span)) } else { values }
    }

    /// A command that the shell prints before it runs it, with the values in its words.
    pub(super) fn trace(&mut self, command: &'t Command) {
        if !self.is_traced(command) || command.program().is_some_and(|program| program.name == "set") {
            return;
        }
        let mut values = Values::new();
        for word in command.name.iter().chain(&command.words) {
            values.extend(self.word(word));
        }
        for assignment in &command.assignments {
            if command.kind != CommandKind::For {
                values.extend(self.assigned(assignment));
            }
        }
        let by = if self.text.traced { "bash -x" } else { "set -x" };
        let fix = if values.is_empty() { None } else { self.untraced(command) };
        self.spill_with(Sink::Trace, by, values, fix);
    }

    /// Values come to where others may read them, each told where the script took it up last.
    pub(super) fn spill(&mut self, sink: Sink, by: &str, values: Values) {
        self.spill_with(sink, by, values, None);
    }

    /// The same, with the change that ends it.
    pub(super) fn spill_with(&mut self, sink: Sink, by: &str, values: Values, fix: Option<Fix>) {
        let mut rest = values;
        while let Some(first) = rest.first() {
            let at = first.at;
            let (here, others): (Values, Values) = rest.into_iter().partition(|value| value.at == at);
            rest = others;
            let values = here.into_iter().map(|value: Value| value.flowing).collect();
            let place = self.place(at);
            self.state.acts.push(Act::Spill(Spill { sink: sink.clone(), by: by.to_owned(), values, place, fix: fix.clone() }));
        }
    }

    /// The values that `set` and `declare -p` show beside the environment; `exported` ones only for `env`.
    pub(super) fn all_variables(&self, command: &Command, exported: bool) -> Stream {
        let shown = self.state.variables.iter().filter(|(name, _)| !exported || self.state.exported.contains(*name));
        let values = shown.flat_map(|(_, values)| values.iter().cloned()).take(value::MOST).collect();
        super::unnamed(value::taken_up(values, command.span))
    }
}

/// So many names are followed that a loop runs over.
const MOST_TEXTS: usize = 16;

/// A piece of a secret, or of what a command gave, which may be no secret itself: its name says.
fn is_piece(value: &Value) -> bool {
    value.flowing.turns.iter().any(|turn| matches!(turn.kind, TurnKind::Part | TurnKind::Exchanged))
}
