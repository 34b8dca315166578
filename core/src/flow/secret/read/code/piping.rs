//! The commands of PowerShell that take what they work on from the pipe.

use super::Reader;
use super::call::Calling;
use super::value::Value;
use super::words::Effect;
use crate::model::secrecy::{Taken, TurnKind};

impl<'t> Reader<'t> {
    pub(super) fn piping(&mut self, effect: Effect, calling: Calling<'t>) -> Value {
        match effect {
            Effect::OutFile | Effect::TeeObject => self.out_file(effect, &calling),
            Effect::Passes => {
                let mut value = self.piped_in();
                value.join(calling.named(&["InputObject"]).unwrap_or_default());
                // What is chosen among all variables is hardly the secret one.
                let chooses = calling.name.to_ascii_lowercase().starts_with("where") || calling.name == "?";
                if chooses && value.values().any(|held| held.flowing.source == Taken::Environment) {
                    Value::default()
                } else {
                    value
                }
            }
            Effect::Selects => self.selected(&calling),
            Effect::Lists => self.listed(&calling),
            Effect::Traces => {
                let level = calling.named(&["Trace"]).is_some() || calling.has("Trace");
                let second = self.written(calling.span).contains('2');
                self.traced = level && second;
                Value::default()
            }
            Effect::SetsItem => {
                let path =
                    calling.named(&["Path", "Name", "LiteralPath"]).unwrap_or_else(|| calling.at(0)).text().unwrap_or_default();
                let named = usize::from(!calling.has("Path") && !calling.has("Name"));
                let value = calling.named(&["Value"]).unwrap_or_else(|| calling.at(named));
                match variable_of(&path) {
                    Some(name) => self.environment.insert(name.to_owned(), value),
                    None if calling.name.eq_ignore_ascii_case("SetEnvironmentVariable") => self.environment.insert(path, value),
                    None => {
                        let name = self.words.fold(path.trim_start_matches("variable:"));
                        self.variables.insert(name, value)
                    }
                };
                Value::default()
            }
            _ => Value::default(),
        }
    }

    fn out_file(&mut self, effect: Effect, calling: &Calling<'_>) -> Value {
        let given = calling.named(&["FilePath", "Path", "LiteralPath"]);
        let first = usize::from(given.is_none());
        let path = given.unwrap_or_else(|| calling.at(0));
        let piped = self.piped_in();
        let mut value = calling.named(&["Value", "InputObject"]).unwrap_or_else(|| calling.at(first));
        value.join(piped.clone());
        let appends = calling.has("Append")
            || calling.name.to_ascii_lowercase().starts_with("add")
            || calling.name.eq_ignore_ascii_case("ac");
        self.write(&path, value, appends, &calling.teller(), calling.span);
        if effect == Effect::TeeObject { piped } else { Value::default() }
    }

    /// `Select-Object Name`, `Select-Object -ExpandProperty Value`
    fn selected(&mut self, calling: &Calling<'_>) -> Value {
        let value = self.piped_in();
        let property = calling.named(&["ExpandProperty", "Property"]).unwrap_or_else(|| calling.at(0)).text().unwrap_or_default();
        if property.is_empty() || property == "*" || property.to_ascii_lowercase().contains("value") {
            return value;
        }
        let of_all = value.values().any(|held| held.flowing.source == Taken::Environment);
        match of_all || !value.parsed {
            true => Value::default(),
            false => value.turned(TurnKind::Part, &format!(".{property}"), &self.place(calling.span)),
        }
    }

    /// `Get-ChildItem env:`; other folders hold no variables.
    fn listed(&mut self, calling: &Calling<'_>) -> Value {
        let path = calling.named(&["Path", "LiteralPath"]).unwrap_or_else(|| calling.at(0)).text().unwrap_or_default();
        match variable_of(&path) {
            Some("" | "*") => Value::held(self.taken(Taken::Environment, &format!("{} {path}", calling.name), calling.span)),
            Some(name) if !name.contains('*') => self.variable(name, calling.span),
            _ => Value::default(),
        }
    }
}

/// What `env:NAME` names.
pub(super) fn variable_of(path: &str) -> Option<&str> {
    let (drive, name) = path.split_once(':')?;
    drive.eq_ignore_ascii_case("env").then(|| name.trim_start_matches(['\\', '/', ':']))
}
