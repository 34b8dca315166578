//! Calls: of the program's own functions, of those that its language brings, and of everything else.

use super::Reader;
use super::value::{Bit, Value};
use super::words::Effect;
use crate::syntax::code::{Argument, Expression, Kind};
use crate::text::Span;

/// An argument, read.
pub(super) struct Given {
    pub(super) name: Option<String>,
    pub(super) value: Value,
    pub(super) span: Span,
}

/// A call, read as far as its object and arguments.
pub(super) struct Calling<'t> {
    /// As written: `core.setOutput`.
    pub(super) path: Option<String>,
    /// The last part of it.
    pub(super) name: String,
    pub(super) object: Value,
    pub(super) given: Vec<Given>,
    pub(super) arguments: &'t [Argument],
    pub(super) span: Span,
}

impl<'t> Reader<'t> {
    pub(super) fn call(&mut self, callee: &'t Expression, arguments: &'t [Argument], expression: &'t Expression) -> Value {
        if self.depth >= super::DEEPEST * 2 {
            return Value::default();
        }
        let (object, name) = match &callee.kind {
            Kind::Member { object, name } => (Some(&**object), name.value.clone()),
            Kind::Name(name) => (None, name.clone()),
            _ => (None, String::new()),
        };
        let path = callee.path();
        let method = object.is_some();
        let own = self.functions.contains_key(&self.words.fold(&name)) && (!method || self.is_own(object));
        if !own && let Some(value) = self.imported_call(callee, arguments, expression.span) {
            return value;
        }
        let held = match object {
            Some(object) => self.evaluate(object),
            // `(function () { … })()`
            None if name.is_empty() => return self.immediate(callee, arguments),
            None => Value::default(),
        };
        let function = self.words.fold(&name);
        if let Some(function) = self.functions.get(&function).copied().filter(|_| !method || self.is_own(object)) {
            self.called.insert(self.words.fold(&name));
            let given = self.bound(function, arguments);
            return self.run(function, &given).taken_up(expression.span);
        }
        let effect = self.words.effect(path.as_deref(), &name, method);
        let calls = matches!(
            effect,
            None | Some(Effect::Calls | Effect::ForEach | Effect::Replaces | Effect::Keeps | Effect::KeepsObject)
        );
        let mut returned = Value::default();
        let mut given = Vec::new();
        for argument in arguments {
            if let Kind::Function(function) = &argument.value.kind {
                let input = if self.words.prints_results { self.piped.clone() } else { held.clone().flat() };
                if calls {
                    let result = self.run(function, &[input.clone(), input]);
                    returned.join(result);
                }
                continue;
            }
            let value = self.evaluate(&argument.value);
            given.push(Given { name: argument.name.clone(), value, span: argument.value.span });
        }
        let calling = Calling { path, name, object: held, given, arguments, span: expression.span };
        match effect {
            Some(Effect::Calls) if calling.name == "filter" => calling.object,
            Some(Effect::Calls) => {
                let clean = returned.is_clean();
                if clean && calling.name != "forEach" && calling.name != "each" && !calls_function(arguments) {
                    calling.object
                } else {
                    returned
                }
            }
            Some(Effect::ForEach) => returned,
            Some(effect) => {
                let pairs = matches!(calling.name.as_str(), "entries" | "items" | "enumerate");
                let value = self.effect(effect, calling);
                Value { pairs, ..value }
            }
            None if self.words.prints_results && !method => self.command(calling),
            None => Value::default(),
        }
    }

    /// A method of the program's own object.
    fn is_own(&self, object: Option<&Expression>) -> bool {
        object
            .and_then(Expression::path)
            .is_some_and(|path| matches!(path.as_str(), "self" | "this" | "cls" | "exports" | "module.exports"))
    }

    fn immediate(&mut self, callee: &'t Expression, arguments: &'t [Argument]) -> Value {
        if let Kind::Function(function) = &callee.kind {
            let given: Vec<Value> = arguments.iter().map(|argument| self.evaluate(&argument.value)).collect();
            return self.run(function, &given);
        }
        let _ = self.evaluate(callee);
        for argument in arguments {
            let _ = self.evaluate(&argument.value);
        }
        Value::default()
    }

    /// The arguments in the order of the parameters.
    fn bound(&mut self, function: &'t crate::syntax::code::Function, arguments: &'t [Argument]) -> Vec<Value> {
        let mut given: Vec<Value> = vec![Value::default(); function.parameters.len().max(arguments.len())];
        // A method of Python has its object before the arguments.
        let own =
            function.parameters.first().and_then(Expression::path).is_some_and(|name| matches!(name.as_str(), "self" | "cls"));
        let mut next = usize::from(own);
        for argument in arguments {
            let value = self.evaluate(&argument.value);
            let named = argument.name.as_deref().and_then(|name| {
                let is = |parameter: &Expression| parameter.path().is_some_and(|own| self.words.same(&own, name));
                function.parameters.iter().position(is)
            });
            let at = named.unwrap_or(next);
            next += usize::from(named.is_none());
            if let Some(slot) = given.get_mut(at) {
                *slot = value;
            }
        }
        given
    }

    /// Members of a pipeline: each gets what the one before gives.
    pub(super) fn pipe(&mut self, members: &'t [Expression]) -> Value {
        let outer = std::mem::take(&mut self.piped);
        let mut value = Value::default();
        for (at, member) in members.iter().enumerate() {
            self.piped = value;
            let piped = at > 0 && matches!(member.kind, Kind::Call { .. } | Kind::Redirected { .. });
            value = self.evaluate(member);
            if at > 0 && !piped {
                value = Value::default();
            }
        }
        self.piped = outer;
        value
    }
}

fn calls_function(arguments: &[Argument]) -> bool {
    arguments.iter().any(|argument| matches!(argument.value.kind, Kind::Function(_)))
}

impl Calling<'_> {
    /// An argument by its place.
    pub(super) fn at(&self, at: usize) -> Value {
        self.given.iter().filter(|given| given.name.is_none()).nth(at).map(|given| given.value.clone()).unwrap_or_default()
    }

    pub(super) fn span_at(&self, at: usize) -> Span {
        self.given.iter().filter(|given| given.name.is_none()).nth(at).map_or(self.span, |given| given.span)
    }

    /// An argument by its name.
    pub(super) fn named(&self, names: &[&str]) -> Option<Value> {
        let is = |given: &&Given| given.name.as_ref().is_some_and(|own| names.iter().any(|name| own.eq_ignore_ascii_case(name)));
        self.given.iter().find(is).map(|given| given.value.clone())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.arguments.iter().any(|argument| argument.name.as_ref().is_some_and(|own| own.eq_ignore_ascii_case(name)))
    }

    /// All arguments as one text, blanks between them; of an object, its members too.
    pub(super) fn all(&self) -> Value {
        let mut all = Value::default();
        for (at, given) in self.given.iter().enumerate() {
            if at > 0 {
                all.bits.push(Bit::Fixed(" ".to_owned()));
            }
            let mut value = given.value.clone();
            value.fields.clear();
            value.target = None;
            all.join(value);
        }
        all
    }

    /// The arguments that have no name, as one text.
    pub(super) fn unnamed(&self) -> Value {
        let mut all = Value::default();
        for given in self.given.iter().filter(|given| given.name.is_none()) {
            let mut value = given.value.clone();
            value.fields.clear();
            value.target = None;
            all.join(value);
        }
        all
    }

    /// How one would name what is called.
    pub(super) fn teller(&self) -> String {
        self.path.clone().filter(|path| path.len() <= 40).unwrap_or_else(|| self.name.clone())
    }
}
