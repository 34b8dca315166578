//! What a batch file of `cmd.exe` does with values.
//!
//! The runner puts `@echo off` before a step's script, so that its commands are shown only after `echo on`
//! (actions/runner, `ScriptHandlerHelpers.cs`).

use super::value::{Bit, Held, Value};
use super::{Index, Reader, Source, Words, shown};
use crate::flow::read::shell::joined;
use crate::model::script_name::ScriptName;
use crate::model::secrecy::{Act, Flowing, RunsScript, Sink, Taken, TurnKind};
use crate::syntax::cmd::{Command, Piece, parse};

#[must_use]
pub(in crate::flow) fn acts(source: &Source<'_>) -> Vec<Act> {
    let mut reader = Reader::new(source, &WORDS);
    for command in parse(source.text) {
        if !reader.spend() {
            break;
        }
        reader.batch(&command);
    }
    reader.acts
}

static WORDS: Words = Words {
    environment: &[],
    arguments: &[],
    plain_members: &[],
    functions: &[],
    prints_results: false,
    bare_methods: false,
    walks_characters: false,
    ignores_case: true,
    index: Index::new(),
};

impl Reader<'_> {
    fn batch(&mut self, command: &Command) {
        let value = self.filled(&command.rest);
        if self.traced && !command.quiet {
            self.spill(Sink::Trace, "echo on", &value);
        }
        let input = std::mem::take(&mut self.piped);
        let text = value.text().unwrap_or_else(|| value.prefix().to_owned());
        let words = text.trim().to_ascii_lowercase();
        let printed = match command.name.as_str() {
            "echo" if matches!(words.as_str(), "on" | "off") => {
                self.traced = words == "on";
                return;
            }
            "echo" => trimmed(value),
            "set" if value.bits.iter().all(|bit| matches!(bit, Bit::Fixed(text) if !text.contains('='))) && value.is_clean() => {
                match words.as_str() {
                    "" => Value::held(self.taken(Taken::Environment, "set", command.span)),
                    // `set NAME` shows the variables that start so.
                    start => Value::held(self.taken(Taken::Variables(start.to_ascii_uppercase()), "set", command.span)),
                }
            }
            "set" | "setx" => return self.set(command, value),
            "type" => self.typed(&value, command),
            "findstr" | "find" | "sort" | "more" | "clip" => input,
            "call" | "start" | "cmd" => return self.script_or_program(command, value, &input),
            "exit" | "goto" | "setlocal" | "endlocal" | "cd" | "chdir" | "pushd" | "popd" | "mkdir" | "md" | "del" | "copy"
            | "title" | "shift" => return,
            _ => {
                let mut whole = Value::fixed(format!("{} ", command.name));
                whole.join(value);
                return self.script_or_program(command, whole, &input);
            }
        };
        let by = if command.name == "set" { "set".to_owned() } else { command.name.clone() };
        match &command.output {
            Some(path) => {
                let path = self.filled(path);
                self.write(&unquoted(path), printed, true, &by, command.span);
            }
            None if command.piped => self.piped = printed,
            None => self.print(&printed, &by),
        }
    }

    /// What pieces of a command hold.
    fn filled(&self, pieces: &[Piece]) -> Value {
        let mut value = Value::default();
        for piece in pieces {
            match piece {
                Piece::Fixed(text) => value.bits.push(Bit::Fixed(text.value.clone())),
                Piece::Argument(number, span) => {
                    value.join(Value::held(self.taken(Taken::Argument(*number), &shown(self.written(*span)), *span)));
                }
                Piece::Island(span) => {
                    let at = self.source.islands.binary_search_by_key(span, |(span, _)| *span).ok();
                    let known =
                        at.and_then(|at| self.source.islands.get(at)).map(|(_, values)| values.clone()).unwrap_or_default();
                    value.join(Value::of_all(known.into_iter().map(|flowing| Held { flowing, at: *span }).collect()));
                }
                Piece::Variable { name, change, span } => {
                    let own = match self.variables.get(&self.words.fold(name)) {
                        Some(known) => known.clone().taken_up(*span),
                        None => Value::held(self.taken(Taken::Variable(name.clone()), &shown(self.written(*span)), *span)),
                    };
                    // `%X:~0,4%` and `%X:old=new%`.
                    match change {
                        Some(_) => value
                            .join(own.turned(TurnKind::Part, &shown(self.written(*span)), &self.place(*span)).taken_up(*span)),
                        None => value.join(own),
                    }
                }
            }
        }
        value
    }

    /// `set X=value`, `set "X=value"`, `setx X value`
    fn set(&mut self, command: &Command, value: Value) {
        let mut name = String::new();
        let mut bits = Vec::new();
        let mut named = false;
        for bit in value.bits {
            match bit {
                Bit::Fixed(text) if !named => {
                    let text = text.trim_start().trim_start_matches("/p ").trim_start_matches('"').to_owned();
                    let mark = if command.name == "setx" { ' ' } else { '=' };
                    match text.split_once(mark) {
                        Some((key, rest)) => {
                            name = key.trim().to_owned();
                            named = true;
                            bits.push(Bit::Fixed(rest.to_owned()));
                        }
                        None => name.push_str(&text),
                    }
                }
                bit => bits.push(bit),
            }
        }
        if name.starts_with("/a") || !named {
            return;
        }
        let value = trimmed(Value { bits, ..Value::default() });
        let value = if value.is_clean() { value } else { value.named(&name, &self.place(command.span)) };
        let key = self.words.fold(&name);
        if command.conditional {
            self.variables.entry(key).or_default().or(value);
        } else {
            self.variables.insert(key, value);
        }
    }

    fn typed(&mut self, path: &Value, command: &Command) -> Value {
        match self.target(&unquoted(path.clone())) {
            Some(super::value::Target::File(path)) => self.read_file(&path, command.span),
            _ => Value::default(),
        }
    }

    fn script_or_program(&mut self, command: &Command, value: Value, input: &Value) {
        let prefix = value.prefix().trim_start().to_owned();
        let name = prefix.split_whitespace().find(|word| !word.starts_with('/')).unwrap_or_default().replace('\\', "/");
        if matches!(command.name.as_str(), "call") && name.starts_with(':') {
            return;
        }
        let lower = name.to_ascii_lowercase();
        if lower.ends_with(".bat") || lower.ends_with(".cmd") {
            let arguments = arguments(&value, self);
            let script = ScriptName::File(joined(self.source.folder, name.trim_matches('"')));
            let (folder, place) = (self.source.folder.to_owned(), self.place(command.span));
            let environment: Vec<(String, Vec<Flowing>)> = self
                .variables
                .iter()
                .map(|(name, value)| {
                    (name.to_ascii_uppercase(), value.values().map(|held| self.told(held)).collect::<Vec<Flowing>>())
                })
                .filter(|(_, values)| !values.is_empty())
                .collect();
            let logged = command.output.is_none() && !command.piped;
            return self.acts.push(Act::Run(RunsScript {
                script,
                folder,
                arguments,
                environment,
                logged,
                result: None,
                traced: self.traced,
                place,
            }));
        }
        let _ = self.shell(&[slashed(value)], true, false, input, command.span);
    }
}

/// The words behind the script's name, each with its values.
fn arguments(value: &Value, reader: &Reader<'_>) -> Vec<Vec<Flowing>> {
    let mut words: Vec<Vec<Flowing>> = Vec::new();
    let mut open = false;
    for bit in &value.bits {
        match bit {
            Bit::Fixed(text) => {
                for character in text.chars() {
                    let blank = character.is_whitespace();
                    if !blank && !open {
                        words.push(Vec::new());
                    }
                    open = !blank;
                }
            }
            Bit::Held(held) => {
                if !open {
                    words.push(Vec::new());
                }
                open = true;
                if let Some(last) = words.last_mut() {
                    last.push(reader.told(held));
                }
            }
        }
    }
    words.into_iter().skip(1).collect()
}

/// Without the blank behind the command's name.
fn trimmed(mut value: Value) -> Value {
    if let Some(Bit::Fixed(text)) = value.bits.first_mut() {
        *text = text.trim_start().to_owned();
    }
    value
}

fn unquoted(mut value: Value) -> Value {
    for bit in &mut value.bits {
        if let Bit::Fixed(text) = bit {
            *text = text.replace('"', "").trim().to_owned();
        }
    }
    value.bits.retain(|bit| !matches!(bit, Bit::Fixed(text) if text.is_empty()));
    value
}

/// Paths with slashes, as a shell reads them.
fn slashed(mut value: Value) -> Value {
    for bit in &mut value.bits {
        if let Bit::Fixed(text) = bit {
            *text = text.replace('\\', "/");
        }
    }
    value
}
