//! What the known functions do with what they are given.

use super::call::Calling;
use super::expression::LINES;
use super::value::{Bit, Target, Value};
use super::words::Effect;
use super::{Reader, shown};
use crate::model::secrecy::{Act, Sink, Slot, Taken, TurnKind};

impl<'t> Reader<'t> {
    pub(super) fn effect(&mut self, effect: Effect, calling: Calling<'t>) -> Value {
        match effect {
            Effect::Prints => self.prints(&calling),
            Effect::Notes => {
                self.spill(Sink::RunnerCommand, &calling.teller(), &calling.all());
                Value::default()
            }
            Effect::Keeps => {
                let mut value = calling.object.clone();
                let of_path = calling.path.as_deref().is_some_and(|path| path.contains("path."));
                let walks = calling.name == "join" && !of_path || calling.path.as_deref() == Some("Array.from");
                value.join(if walks { self.characters(calling.all(), calling.span) } else { calling.all() });
                value.join(self.piped_in());
                // A single object keeps what is known of its parts.
                if calling.given.len() == 1 && calling.object.bits.is_empty() {
                    value.fields = calling.at(0).fields;
                }
                value
            }
            Effect::KeepsObject if calling.name == LINES => calling.object.named(LINES, &self.place(calling.span)),
            Effect::KeepsObject => calling.object,
            Effect::Turns(kind) => {
                let mut value = calling.object.clone();
                value.join(calling.all());
                value.join(self.piped_in());
                self.turned(value, kind, &calling)
            }
            Effect::TurnsObject(kind) => {
                let kind = if kind == TurnKind::Known && self.is_other_encoding(&calling) { TurnKind::Encoded } else { kind };
                self.turned(calling.object.clone(), kind, &calling)
            }
            Effect::Replaces => self.replaced(&calling),
            Effect::Parses => {
                let mut value = calling.object.clone();
                value.join(calling.all().flat());
                value.join(self.piped_in());
                let mut value = value.flat();
                value.parsed = true;
                value
            }
            // `getenv()`
            Effect::Environment if calling.arguments.is_empty() && calling.path.is_some() => {
                Value::held(self.taken(Taken::Environment, &format!("{}()", calling.teller()), calling.span))
            }
            Effect::Environment => match calling.at(0).text() {
                Some(name) => self.variable(&name, calling.span),
                None => Value::default(),
            },
            Effect::AllEnvironment => Value::held(self.taken(Taken::Environment, &calling.teller(), calling.span)),
            Effect::Arguments => Value::held(self.taken(Taken::Argument(0), &calling.teller(), calling.span)),
            Effect::Declares => {
                let names = calling.given.iter().filter(|given| given.name.is_none()).filter_map(|given| given.value.text());
                self.options.push(names.collect());
                Value::default()
            }
            Effect::Names => {
                let mut value = self.characters(calling.all(), calling.span);
                value.bits.retain(|bit| !matches!(bit, Bit::Held(held) if held.flowing.source == Taken::Environment));
                value
            }
            Effect::Input => match calling.at(0).text() {
                Some(name) => {
                    let name_shown = shown(self.written(calling.span));
                    Value::held(self.taken(Taken::Input(name), &name_shown, calling.span))
                }
                None => Value::default(),
            },
            Effect::Masks => {
                self.mask(&calling.all());
                Value::default()
            }
            Effect::SetsOutput | Effect::Exports => self.keeps_named(effect, &calling),
            Effect::Summarises => {
                self.spill(Sink::Summary, &calling.teller(), &calling.all());
                calling.object
            }
            Effect::Calls | Effect::ForEach => Value::default(),
            Effect::Entries => calling.at(0),
            Effect::Gets => match calling.at(0).text() {
                Some(name) => self.field(&calling.object, &name, calling.span),
                None => Value::default(),
            },
            Effect::Mints => {
                let mut value = calling.object.clone();
                value.join(calling.all());
                self.turned(value, TurnKind::Exchanged, &calling)
            }
            Effect::Posts => self.posts(&calling),
            Effect::Sends => self.sends(&calling),
            Effect::Opens | Effect::ReadsFile | Effect::WritesFile | Effect::WritesTo => self.file(effect, &calling),
            Effect::Runs => self.runs(&calling),
            // `Write-Verbose x -Verbose`
            Effect::Hides if self.words.prints_results && (calling.has("Verbose") || calling.has("Debug")) => {
                self.prints(&calling)
            }
            Effect::Hides | Effect::Discards => Value::default(),
            _ => self.piping(effect, calling),
        }
    }

    pub(super) fn turned(&self, value: Value, kind: TurnKind, calling: &Calling<'_>) -> Value {
        if value.is_clean() {
            return Value::default();
        }
        let parsed = value.parsed;
        let turned = value.turned(kind, &calling.name, &self.place(calling.span)).taken_up(calling.span);
        Value { parsed, ..turned }
    }

    /// What a shell's command gets from the one before it.
    pub(super) fn piped_in(&mut self) -> Value {
        std::mem::take(&mut self.piped)
    }

    fn prints(&mut self, calling: &Calling<'_>) -> Value {
        let by = calling.teller();
        if let Some(file) = calling.named(&["file"]) {
            let value = calling.unnamed();
            match file.target {
                Some(target) => self.write_to(&target, &value, &by),
                None => self.print(&value, &by),
            }
            return Value::default();
        }
        let piped = self.piped_in();
        let mut value = if self.words.prints_results { self.without_settings(calling) } else { calling.all() };
        value.join(piped);
        self.print(&value, &by);
        Value::default()
    }

    /// What is written, without colours and separators.
    fn without_settings(&self, calling: &Calling<'_>) -> Value {
        let settings = ["ForegroundColor", "BackgroundColor", "Separator", "ErrorAction"];
        let mut all = Value::default();
        for given in &calling.given {
            if !given.name.as_ref().is_some_and(|name| settings.iter().any(|setting| setting.eq_ignore_ascii_case(name))) {
                let mut value = given.value.clone();
                value.fields.clear();
                all.join(value);
            }
        }
        all
    }

    /// An encoding in the arguments that is not one of those that the runner knows: `toString('hex')`.
    fn is_other_encoding(&self, calling: &Calling<'_>) -> bool {
        calling.at(0).text().is_some_and(|name| name != "base64" && name != "base64url")
    }

    /// `value.replace(old, new)`: a value that is replaced is gone, and one that is put in comes out. Line breaks and quotes are no part of what
    /// the runner knows.
    fn replaced(&mut self, calling: &Calling<'_>) -> Value {
        let old = calling.at(0);
        let object = if calling.object.is_clean() { self.piped_in() } else { calling.object.clone() };
        let gone = |held: &super::value::Held| old.values().any(|other| other.flowing.source == held.flowing.source);
        let left: Vec<super::value::Held> = object.values().filter(|held| !gone(held)).cloned().collect();
        let text = old.text().unwrap_or_else(|| self.written(calling.span_at(0)).to_owned());
        let innocent = matches!(
            text.as_str(),
            "\n" | "\r" | "\r\n" | "\"" | "'" | " " | "/\\n/g" | "/\\r?\\n/g" | "/\\s/g" | "/\\s+$/" | "/\"/g"
        ) || matches!(text.as_str(), "`n" | "\\s" | "\\s+" | "\\r?\\n" | "\\r\\n" | "\\n")
            && self.words.prints_results;
        let mut value = Value::of_all(left);
        if !innocent {
            // Fixed text in which something is filled in is no secret that is cut.
            let kind = if text.contains("\\n") { TurnKind::Decoded } else { TurnKind::Part };
            value = if object.prefix().is_empty() { self.turned(value, kind, calling) } else { value };
        }
        value.join(calling.at(1).flat());
        value
    }

    fn keeps_named(&mut self, effect: Effect, calling: &Calling<'_>) -> Value {
        let name = calling.at(0).text();
        let value = calling.at(1);
        let slot = match (effect, name) {
            (Effect::SetsOutput, name) => Slot::Output(name),
            (_, Some(name)) => {
                self.environment.insert(name.clone(), value.clone());
                Slot::Variable(name)
            }
            (_, None) => return Value::default(),
        };
        self.keep(slot, &value, calling.span);
        Value::default()
    }

    /// A comment, an issue, a release: what is shown of what is given.
    fn posts(&mut self, calling: &Calling<'_>) -> Value {
        const SHOWN: &[&str] = &[
            "body",
            "title",
            "name",
            "message",
            "description",
            "text",
            "content",
            "summary",
            "output",
            "comment",
            "state_reason",
        ];
        let mut value = Value::default();
        for given in &calling.given {
            let named = given.name.as_deref().is_some_and(|name| SHOWN.contains(&name));
            if named || given.value.fields.is_empty() && given.name.is_none() {
                value.join(given.value.clone().flat());
            }
            for (_, field) in given.value.fields.iter().filter(|(name, _)| SHOWN.contains(&name.as_str())) {
                value.join(field.clone().flat());
            }
        }
        self.spill(Sink::Post, &calling.teller(), &value);
        Value::default()
    }

    /// A request: a credential in its address is shown by programs and kept by servers. An address that is a secret as a whole is what it is for.
    fn sends(&mut self, calling: &Calling<'_>) -> Value {
        let address = calling.named(&["Uri", "url"]).unwrap_or_else(|| match calling.name.as_str() {
            "request" if calling.at(0).text().is_some_and(|method| method.len() < 8) => calling.at(1),
            _ => calling.at(0),
        });
        let fixed = address.prefix().contains("://");
        if fixed {
            self.spill(Sink::Address, &calling.teller(), &address.clone().flat());
        }
        if let Some(host) = host_of(address.prefix()) {
            let mut value = Value::default();
            for given in &calling.given {
                value.join(given.value.clone().flat());
            }
            self.spill(Sink::Host(host), &calling.teller(), &value);
        }
        Value::default()
    }

    pub(super) fn keep(&mut self, slot: Slot, value: &Value, span: crate::text::Span) {
        let values: Vec<_> = value.values().map(|held| self.told(held)).collect();
        if !values.is_empty() {
            let place = self.place(span);
            self.acts.push(Act::Keep(crate::model::secrecy::Keep { slot, values, place }));
        }
    }

    /// What goes to an open file, or a file by its name.
    fn file(&mut self, effect: Effect, calling: &Calling<'_>) -> Value {
        match effect {
            Effect::Opens => {
                let path = if calling.given.is_empty() { calling.object.clone() } else { calling.at(0) };
                Value { target: self.target(&path), ..Value::default() }
            }
            Effect::ReadsFile => {
                let path = calling.named(&["Path", "LiteralPath"]).unwrap_or_else(|| calling.at(0)).text().unwrap_or_default();
                if let Some(name) = super::piping::variable_of(&path).filter(|_| self.words.prints_results) {
                    return self.variable(name, calling.span);
                }
                let target = match (&calling.object.target, calling.given.is_empty()) {
                    (Some(target), _) => Some(target.clone()),
                    (None, true) => self.target(&calling.object),
                    (None, false) => calling
                        .named(&["Path", "LiteralPath"])
                        .or_else(|| Some(calling.at(0)))
                        .and_then(|path| self.target(&path)),
                };
                match target {
                    Some(Target::File(path)) => self.read_file(&path, calling.span),
                    _ => Value::default(),
                }
            }
            Effect::WritesFile => {
                // `Path('x').write_text(value)`
                let (path, value) = if calling.given.len() < 2 {
                    (calling.object.clone(), calling.at(0))
                } else {
                    (calling.at(0), calling.at(1))
                };
                self.write(&path, value, calling.name.contains("ppend"), &calling.teller(), calling.span);
                Value::default()
            }
            _ => {
                if let Some(target) = calling.object.target.clone() {
                    self.write_to(&target, &calling.unnamed(), &calling.teller());
                }
                Value::default()
            }
        }
    }
}

/// The host of an address that starts a text.
fn host_of(text: &str) -> Option<String> {
    let rest = text.split_once("://")?.1;
    let end = rest.find(['/', '?', '#', ':'])?;
    let host = rest.get(..end)?.rsplit('@').next()?;
    (host.contains('.')).then(|| host.to_ascii_lowercase())
}
