//! What variables are given.

use super::Reader;
use super::value::{MOST, Value};
use crate::model::secrecy::Taken;
use crate::syntax::code::{Expression, Kind, Statement};
use crate::text::Span;

impl<'t> Reader<'t> {
    pub(super) fn assignment(&mut self, targets: &'t [Expression], adds: bool, value: &'t Expression) {
        if let (Kind::Function(function), Some(name)) = (&value.kind, targets.first().and_then(Expression::path)) {
            let name = self.words.fold(&name);
            self.functions.insert(name, function);
            return;
        }
        if let [target] = targets
            && self.requires(target, value)
        {
            return;
        }
        if matches!(&value.kind, Kind::Name(name) if name == "param") && self.words.prints_results {
            return self.parameters(targets);
        }
        let outer = if self.words.prints_results { Some(self.output.replace(Value::default())) } else { None };
        let mut given = self.evaluate(value);
        if let Some(outer) = outer {
            given.join(std::mem::replace(&mut self.output, outer).unwrap_or_default());
        }
        match targets {
            [only] => self.put(only, given, adds),
            several => self.take_apart(several, &given),
        }
    }

    /// A script's own parameters: given by name, or by their place.
    fn parameters(&mut self, targets: &'t [Expression]) {
        for (at, target) in targets.iter().enumerate() {
            let Kind::Name(name) = &target.kind else { continue };
            let written = format!("${name}");
            let by_name = self.taken(Taken::Variable(format!("-{}", name.to_ascii_lowercase())), &written, target.span);
            let mut value = Value::held(by_name);
            value.join(Value::held(self.taken(Taken::Argument(at + 1), &written, target.span)));
            self.variables.insert(self.words.fold(name), value);
        }
    }

    /// Several targets for one value: each gets its part.
    fn take_apart(&mut self, targets: &'t [Expression], value: &Value) {
        let of_all = targets.len() == 2 && value.values().any(|held| held.flowing.source == Taken::Environment);
        let pairs = of_all || value.pairs;
        for (at, target) in targets.iter().enumerate() {
            let part = match value.fields.get(&at.to_string()) {
                Some(part) => part.clone(),
                // A name is no secret.
                None if pairs && at == 0 => Value::default(),
                None => Value { pairs: false, ..value.clone().flat() },
            };
            self.put(target, part, false);
        }
    }

    /// Gives a target its value.
    pub(super) fn put(&mut self, target: &'t Expression, value: Value, adds: bool) {
        match &target.kind {
            Kind::Name(name) => {
                if self.traced {
                    self.spill(crate::model::secrecy::Sink::Trace, "Set-PSDebug -Trace 2", &value);
                }
                let value = self.under_name(value, name, target.span);
                let key = self.words.fold(name);
                if adds {
                    let known = self.variables.entry(key).or_default();
                    known.join(value);
                } else if self.conditional > 0 {
                    self.variables.entry(key).or_default().or(value);
                } else {
                    self.variables.insert(key, value);
                }
            }
            Kind::Member { object, name } => {
                if self.is_environment(object) {
                    self.environment.insert(name.value.clone(), value);
                } else {
                    self.put_field(object, &name.value, value);
                }
            }
            Kind::Index { object, index } => {
                let key = self.evaluate(index).text().unwrap_or_default();
                if self.is_environment(object) {
                    self.environment.insert(key, value);
                } else {
                    self.put_field(object, &key, value);
                }
            }
            Kind::List(targets) => self.take_apart(targets, &value),
            Kind::Object(entries) => {
                for (key, target) in entries {
                    let part = self.field(&value, key, target.span);
                    self.put(target, part, false);
                }
            }
            Kind::Choice(targets) => {
                if let Some(first) = targets.first() {
                    self.put(first, value, adds);
                }
            }
            _ => {}
        }
    }

    /// Tells the name in the value's way, unless it is only a copy under the same name.
    fn under_name(&self, value: Value, name: &str, span: Span) -> Value {
        if value.is_clean() { value } else { value.named(name, &self.place(span)) }
    }

    fn put_field(&mut self, object: &'t Expression, key: &str, value: Value) {
        let Some(path) = object.path() else { return };
        let known = self.variables.entry(self.words.fold(&path)).or_default();
        known.join(value.clone().flat());
        if known.fields.len() < MOST * 4 {
            known.fields.insert(key.to_owned(), value);
        }
    }

    pub(super) fn each(&mut self, target: &'t Expression, over: &'t Expression, body: &'t [Statement]) {
        self.conditional += 1;
        match &over.kind {
            Kind::List(items) if items.len() <= MOST => {
                for item in items {
                    let value = self.evaluate(item);
                    self.conditional -= 1;
                    self.put(target, value, false);
                    self.conditional += 1;
                    self.statements(body);
                }
            }
            _ => {
                let value = self.evaluate(over);
                let value = self.characters(value, over.span);
                self.put(target, value.flat(), false);
                self.statements(body);
            }
        }
        self.conditional -= 1;
    }
}
