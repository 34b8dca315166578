//! What a program offers to those that import it: its functions, each read as its callers call it, and its variables.

use super::Reader;
use super::value::Value;
use crate::flow::secret::read::{RETURNED, of_module};
use crate::model::script_name::ScriptName;
use crate::model::secrecy::{Act, Slot, Taken};
use crate::syntax::code::{Expression, Function, Kind, Statement, StatementKind};
use std::collections::BTreeMap;

/// So many functions of one file are read.
const MOST: usize = 64;

impl<'t> Reader<'t> {
    pub(super) fn exports(&mut self, statements: &'t [Statement], path: &str) -> Vec<(String, Vec<Act>)> {
        let variables = self.offered();
        for (name, value) in variables {
            let at = value.values().next().map(|held| held.at).unwrap_or_default();
            self.keep(Slot::File(of_module(path, &name)), &value, at);
        }
        let mut parts = vec![(ScriptName::SETS.to_owned(), std::mem::take(&mut self.acts))];
        let mut functions = BTreeMap::new();
        offered(statements, &mut functions);
        for (name, function) in functions.into_iter().take(MOST) {
            let given: Vec<Value> = function.parameters.iter().enumerate().map(|(at, own)| self.given(at, own)).collect();
            let returned = self.run(function, &given);
            let at = returned.values().next().map(|held| held.at).unwrap_or_default();
            self.keep(Slot::File(RETURNED.to_owned()), &returned, at);
            parts.push((ScriptName::function(&name), std::mem::take(&mut self.acts)));
        }
        parts
    }

    /// The variables that hold something, by the names under which others find them.
    fn offered(&self) -> Vec<(String, Value)> {
        let mut offered: Vec<(String, Value)> = Vec::new();
        for (name, value) in self.variables.iter().filter(|(_, value)| !value.is_clean()) {
            match name.as_str() {
                "exports" | "module.exports" | "module" => {
                    let fields = value.fields.iter().filter(|(_, field)| !field.is_clean());
                    offered.extend(fields.map(|(name, field)| (name.clone(), field.clone())));
                    let inner = value.fields.get("exports").into_iter().flat_map(|exports| &exports.fields);
                    offered.extend(inner.map(|(name, field)| (name.clone(), field.clone())));
                }
                name if !name.contains('.') => offered.push((name.to_owned(), value.clone())),
                _ => {}
            }
        }
        offered
    }

    /// What a function is given for a parameter: by its place, or by its name.
    fn given(&self, at: usize, parameter: &Expression) -> Value {
        let by_name = |name: &str| self.taken(Taken::Variable(named(name)), name, parameter.span);
        match &parameter.kind {
            Kind::Name(name) => Value::of_all(vec![self.taken(Taken::Argument(at + 1), name, parameter.span), by_name(name)]),
            Kind::Object(entries) => {
                let fields = entries.iter().map(|(key, _)| (key.clone(), Value::held(by_name(key))));
                Value { fields: fields.collect(), ..Value::default() }
            }
            _ => Value::held(self.taken(Taken::Argument(at + 1), "argument", parameter.span)),
        }
    }
}

/// How an argument is called that is given by its name.
pub(super) fn named(name: &str) -> String {
    format!("({name})")
}

/// The functions at the top of a program, by the names under which others find them.
fn offered<'t>(statements: &'t [Statement], found: &mut BTreeMap<String, &'t Function>) {
    for statement in statements {
        match &statement.kind {
            StatementKind::Define(function) => {
                found.insert(function.name.clone(), function);
            }
            StatementKind::Assign { targets, value, .. } => {
                let Some(path) = targets.first().and_then(Expression::path) else { continue };
                let name = match path.as_str() {
                    "module.exports" => "",
                    path => path.rsplit('.').next().unwrap_or(path),
                };
                match &value.kind {
                    Kind::Function(function) => {
                        found.insert(name.to_owned(), function);
                    }
                    Kind::Object(entries) if path.ends_with("exports") => {
                        let functions = entries.iter().filter_map(|(name, value)| match &value.kind {
                            Kind::Function(function) => Some((name.clone(), &**function)),
                            _ => None,
                        });
                        found.extend(functions);
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
}
