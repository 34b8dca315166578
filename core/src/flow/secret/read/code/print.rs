//! What comes to the log, and what is said to the runner there.

use super::Reader;
use super::value::{Held, Value};
use super::write::named;
use crate::model::secrecy::{Act, Flowing, Sink, Slot, Spill, Taken, TurnKind};
use crate::syntax::code::{Expression, Kind};

impl<'t> Reader<'t> {
    /// A statement's value: to the log, or to whoever captures it.
    pub(super) fn emit(&mut self, value: Value, expression: &Expression) {
        match &mut self.output {
            Some(output) => output.join(value),
            None => {
                let by = self.teller(expression);
                self.print(&value, &by);
            }
        }
    }

    /// How one would name what prints.
    pub(super) fn teller(&self, expression: &Expression) -> String {
        match &expression.kind {
            Kind::Call { callee, .. } => match callee.path() {
                Some(path) if path.len() <= 40 && !matches!(callee.kind, Kind::Member { .. }) => path,
                _ => "the pipeline's output".to_owned(),
            },
            Kind::Pipe(members) => members.last().map(|last| self.teller(last)).unwrap_or_default(),
            Kind::Redirected { from, .. } => self.teller(from),
            _ => "the pipeline's output".to_owned(),
        }
    }

    /// Prints a text, each line of which may be a command to the runner.
    pub(super) fn print(&mut self, value: &Value, by: &str) {
        let prefix = value.prefix().trim_start();
        let Some(command) = prefix.strip_prefix("::") else {
            let dump = value.values().any(|held| matches!(held.flowing.source, Taken::Environment));
            return self.spill(if dump { Sink::Dump } else { Sink::Log }, by, value);
        };
        let name = command.split([' ', ':']).next().unwrap_or_default();
        match name {
            "add-mask" => self.mask(value),
            "set-output" | "set-env" | "save-state" => {
                let (_, rest) = command.split_once("name=").unwrap_or_default();
                let key = rest.split("::").next().unwrap_or_default().to_owned();
                let slot =
                    if name == "set-env" { Slot::Variable(key) } else { Slot::Output(Some(key).filter(|key| !key.is_empty())) };
                let at = value.values().next().map(|held| held.at).unwrap_or_default();
                if name != "save-state" {
                    self.keep(slot, value, at);
                }
                self.spill(Sink::RunnerCommand, &format!("::{name}::"), value);
            }
            "add-path" | "stop-commands" | "endgroup" => {}
            _ => self.spill(Sink::RunnerCommand, &format!("::{name}::"), value),
        }
    }

    /// Tells the runner values, in the form that they have.
    pub(super) fn mask(&mut self, value: &Value) {
        let values: Vec<Flowing> = value.values().map(|held| held.flowing.clone()).collect();
        if !values.is_empty() {
            self.masks.extend(values.iter().cloned());
            self.acts.push(Act::Mask(values));
        }
    }

    /// Values come to where others may read them, each told where the program took it up last.
    pub(super) fn spill(&mut self, sink: Sink, by: &str, value: &Value) {
        let mut rest: Vec<&Held> = value.values().collect();
        while let Some(first) = rest.first() {
            let at = first.at;
            let (here, others): (Vec<&Held>, Vec<&Held>) = rest.into_iter().partition(|held| held.at == at);
            rest = others;
            let values: Vec<Flowing> = here.into_iter().map(|held| self.told(held)).collect();
            let spill = Spill { sink: sink.clone(), by: by.to_owned(), values, place: self.place(at), fix: None };
            let spill = Act::Spill(spill);
            if self.acts.last() != Some(&spill) {
                self.acts.push(spill);
            }
        }
    }

    /// A value as it is told: with whether the runner knows it in this form.
    pub(super) fn told(&self, held: &Held) -> Flowing {
        let masked = self.masks.iter().any(|known| is_known(known, &held.flowing));
        Flowing { masked: masked || held.flowing.masked, ..held.flowing.clone() }
    }

    /// Lines of `NAME=value` for one of the runner's files.
    pub(super) fn keep_lines(&mut self, value: &Value, slot: fn(Option<String>) -> Option<Slot>) {
        for (name, held) in named(&value.bits) {
            let at = held.first().map(|held| held.at).unwrap_or_default();
            if let Some(slot) = slot(name) {
                self.keep(slot, &Value::of_all(held), at);
            }
        }
    }
}

/// Whether the runner knows a value, having been told another: it is the same, or only stands in a longer text since.
fn is_known(told: &Flowing, value: &Flowing) -> bool {
    let changes = |flowing: &Flowing| -> Vec<(TurnKind, String)> {
        let changed = flowing.turns.iter().filter(|turn| turn.kind != TurnKind::Embedded);
        changed.map(|turn| (turn.kind, format!("{} {}", turn.by, turn.place.start.line))).collect()
    };
    let same_turn = |left: &(TurnKind, String), right: &(TurnKind, String)| {
        left.0 == right.0 && (left.1 == right.1 || left.1.split(' ').next() == right.1.split(' ').next())
    };
    let (told_turns, turns) = (changes(told), changes(value));
    told.source == value.source
        && told_turns.len() <= turns.len()
        && told_turns.iter().zip(&turns).all(|(left, right)| same_turn(left, right))
        && turns.iter().skip(told_turns.len()).all(|(kind, _)| *kind == TurnKind::Known)
        && turns.len() <= told_turns.len() + 1
}
