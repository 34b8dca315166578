//! What expressions give.

use super::value::{Bit, Held, Value};
use super::{Reader, shown};
use crate::flow::secret::plain;
use crate::model::secrecy::{Flowing, Taken, TurnKind};
use crate::syntax::code::{Expression, Kind, Piece, Statement};
use crate::text::Span;

/// What makes a list of a text's lines, each of which the runner knows.
pub(super) const LINES: &str = "splitlines";

impl<'t> Reader<'t> {
    pub(super) fn evaluate(&mut self, expression: &'t Expression) -> Value {
        if !self.spend() {
            return Value::default();
        }
        match &expression.kind {
            Kind::Text(pieces) => self.string(pieces),
            Kind::Name(name) => self.name(name, expression),
            Kind::Member { name, .. }
                if self.words.bare_methods && self.words.effect(expression.path().as_deref(), &name.value, true).is_some() =>
            {
                self.call(expression, &[], expression)
            }
            Kind::Member { object, name } => self.member(object, &name.value, expression),
            Kind::Index { object, index } => self.index(object, index, expression),
            Kind::Slice(object) => self.slice(object, expression),
            Kind::Call { callee, arguments } => self.call(callee, arguments, expression),
            Kind::List(values) => self.list(values),
            Kind::Object(entries) => self.object(entries),
            Kind::Joined { operands, .. } => {
                let mut joined = Value::default();
                for operand in operands {
                    let mut value = self.evaluate(operand);
                    value.fields.clear();
                    joined.join(value);
                }
                joined
            }
            Kind::Choice(values) => {
                let mut chosen = Value::default();
                for value in values {
                    let value = self.evaluate(value);
                    chosen.or(value);
                }
                chosen
            }
            Kind::Test(values) => {
                for value in values {
                    let _ = self.evaluate(value);
                }
                Value::default()
            }
            Kind::Each { item, target, over } => {
                let value = self.evaluate(over);
                let value = self.characters(value, over.span);
                self.put(target, value.flat(), false);
                self.evaluate(item)
            }
            Kind::Pipe(members) => self.pipe(members),
            Kind::Redirected { from, target } => {
                let value = self.evaluate(from);
                let path = self.evaluate(target);
                self.write(&path, value, true, &self.teller(from), expression.span);
                Value::default()
            }
            Kind::Assigned { target, value } => {
                let value = self.evaluate(value);
                self.put(target, value.clone(), false);
                value
            }
            Kind::Block(statements) => self.captured(statements),
            Kind::Island => self.island(expression.span),
            Kind::Function(_) | Kind::Other => Value::default(),
        }
    }

    fn string(&mut self, pieces: &'t [Piece]) -> Value {
        let mut text = Value::default();
        for piece in pieces {
            match piece {
                Piece::Fixed(fixed) => text.bits.push(Bit::Fixed(fixed.value.clone())),
                Piece::Value(expression) => {
                    let mut value = self.evaluate(expression).taken_up(expression.span);
                    value.fields.clear();
                    value.target = None;
                    value.parsed = false;
                    text.join(value);
                }
            }
        }
        text
    }

    fn name(&mut self, name: &str, expression: &Expression) -> Value {
        if self.is_environment(expression) {
            return Value::held(self.taken(Taken::Environment, name, expression.span));
        }
        if let Some(value) = self.variables.get(&self.words.fold(name)) {
            return value.clone().taken_up(expression.span);
        }
        if let Some(value) = self.imported_variable(expression) {
            return value;
        }
        if self.words.arguments.iter().any(|(known, _)| self.words.same(known, name)) {
            return Value::held(self.taken(Taken::Argument(0), &shown(self.written(expression.span)), expression.span));
        }
        Value::default()
    }

    /// Whether an expression is what holds all environment variables.
    pub(super) fn is_environment(&self, expression: &Expression) -> bool {
        expression.path().is_some_and(|path| self.words.environment.iter().any(|known| self.words.same(known, &path)))
    }

    fn member(&mut self, object: &'t Expression, name: &str, expression: &'t Expression) -> Value {
        if self.is_environment(expression) {
            return Value::held(self.taken(Taken::Environment, &shown(self.written(expression.span)), expression.span));
        }
        if let Some(path) = expression.path() {
            if let Some(value) = self.variables.get(&self.words.fold(&path)) {
                return value.clone().taken_up(expression.span);
            }
            if self.words.arguments.iter().any(|(known, _)| self.words.same(known, &path)) {
                return Value::held(self.taken(Taken::Argument(0), &path, expression.span));
            }
        }
        if self.is_environment(object) {
            return self.variable(name, expression.span);
        }
        if let Some(value) = self.imported_variable(expression) {
            return value;
        }
        let value = self.evaluate(object);
        self.field(&value, name, expression.span)
    }

    /// An environment variable.
    pub(super) fn variable(&self, name: &str, span: Span) -> Value {
        if let Some(value) = self.environment.get(name) {
            return value.clone().taken_up(span);
        }
        Value::held(self.taken(Taken::Variable(name.to_owned()), &shown(self.written(span)), span))
    }

    /// What a member of a value is.
    pub(super) fn field(&mut self, value: &Value, name: &str, span: Span) -> Value {
        if let Some(field) = value.fields.get(name) {
            return field.clone().taken_up(span);
        }
        let environment = value.values().any(|held| held.flowing.source == Taken::Environment && held.flowing.turns.is_empty());
        let plain_member = self.words.plain_members.iter().any(|known| self.words.same(known, name));
        if plain_member || value.is_clean() || !value.fields.is_empty() {
            return Value::default();
        }
        if environment {
            return if self.words.prints_results { value.clone().taken_up(span) } else { self.variable(name, span) };
        }
        let is_whole = |held: &Held| held.flowing.turns.iter().all(|turn| turn.kind == TurnKind::Embedded);
        if value.values().all(|held| held.flowing.source == Taken::Argument(0) && is_whole(held)) {
            return if name == "values" { value.clone().taken_up(span) } else { self.option(name, span) };
        }
        let structured = value.parsed || value.values().all(|held| held.flowing.source == Taken::AllSecrets);
        if !structured || plain::is_plain(name) {
            return Value::default();
        }
        let by = format!(".{name}");
        Value { parsed: true, ..value.clone().turned(TurnKind::Part, &by, &self.place(span)).taken_up(span) }
    }

    /// What the script was given for an option, or for an argument by its name.
    fn option(&self, name: &str, span: Span) -> Value {
        let wanted = name.trim_start_matches('-').replace('_', "-").to_ascii_lowercase();
        let is_it = |known: &String| known.trim_start_matches('-').replace('_', "-").eq_ignore_ascii_case(&wanted);
        let declared = self.options.iter().find(|names| names.iter().any(is_it));
        let taken = |source: Taken| self.taken(source, &shown(self.written(span)), span);
        if declared.is_some_and(|names| names.iter().any(|known| is_it(known) && !known.starts_with('-'))) {
            let mut positional = self.options.iter().filter(|names| names.iter().all(|known| !known.starts_with('-')));
            let at = positional.position(|names| names.iter().any(is_it)).unwrap_or_default();
            return Value::held(taken(Taken::Argument(at + 1)));
        }
        let aliases = declared.into_iter().flatten().filter(|known| !is_it(known)).map(|known| known.to_ascii_lowercase());
        let names = std::iter::once(format!("--{wanted}")).chain(aliases);
        Value::of_all(names.map(|name| taken(Taken::Variable(name))).collect())
    }

    fn index(&mut self, object: &'t Expression, index: &'t Expression, expression: &'t Expression) -> Value {
        let number = self.written(index.span).parse::<usize>().ok();
        if let Some(path) = object.path()
            && let Some((_, first)) = self.words.arguments.iter().find(|(known, _)| self.words.same(known, &path))
        {
            let Some(at) = number.and_then(|number| (number + 1).checked_sub(*first)).filter(|at| *at > 0) else {
                return Value::default();
            };
            return Value::held(self.taken(Taken::Argument(at), &shown(self.written(expression.span)), expression.span));
        }
        let key = self.evaluate(index);
        if self.is_environment(object) {
            let of_all = key.values().any(|held| held.flowing.source == Taken::Environment) || self.runs_over_names(index);
            return match key.text() {
                Some(name) => self.variable(&name, expression.span),
                None if of_all => {
                    Value::held(self.taken(Taken::Environment, &shown(self.written(expression.span)), expression.span))
                }
                None => Value::default(),
            };
        }
        let value = self.evaluate(object);
        let name = number.map(|number| number.to_string()).or_else(|| key.text());
        if let Some(field) = name.as_ref().and_then(|name| value.fields.get(name)) {
            return field.clone().taken_up(expression.span);
        }
        if value.is_clean() || !value.fields.is_empty() {
            return Value::default();
        }
        if value.parsed || value.values().any(|held| held.flowing.source == Taken::AllSecrets) {
            return self.field(&value, &name.unwrap_or_default(), expression.span);
        }
        let cut = |held: &Held| held.flowing.turns.iter().any(|turn| turn.kind == TurnKind::Part);
        if value.values().all(cut) {
            return value.taken_up(expression.span);
        }
        let by = shown(self.written(expression.span));
        value.turned(TurnKind::Part, &by, &self.place(expression.span)).taken_up(expression.span)
    }

    /// `$ENV{$_}` in a loop over `keys %ENV`.
    fn runs_over_names(&self, index: &Expression) -> bool {
        matches!(&index.kind, Kind::Name(_)) && self.source.text.contains("keys %ENV")
    }

    fn slice(&mut self, object: &'t Expression, expression: &'t Expression) -> Value {
        let value = self.evaluate(object);
        if value.values().all(|held| held.flowing.source == Taken::Argument(0)) || !value.fields.is_empty() {
            return value;
        }
        let by = shown(self.written(expression.span));
        value.turned(TurnKind::Part, &by, &self.place(expression.span)).taken_up(expression.span)
    }

    fn list(&mut self, values: &'t [Expression]) -> Value {
        let mut list = Value::default();
        for (at, item) in values.iter().enumerate() {
            let mut value = self.evaluate(item);
            if self.source.text.get(..item.span.start).is_some_and(|before| before.ends_with("...")) {
                value = self.characters(value, item.span);
            }
            if at > 0 {
                list.bits.push(Bit::Fixed(" ".to_owned()));
            }
            let mut whole = value.clone();
            whole.fields.clear();
            whole.target = None;
            list.join(whole);
            list.fields.insert(at.to_string(), value);
        }
        list
    }

    /// What a loop over a value gives: of one text, its characters, none of which the mask knows.
    pub(super) fn characters(&self, value: Value, span: Span) -> Value {
        let is_whole = |held: &Held| {
            let taken = matches!(held.flowing.source, Taken::Variable(_) | Taken::Secret(_) | Taken::Token);
            taken && held.flowing.turns.iter().all(|turn| turn.kind == TurnKind::Embedded && turn.by != LINES)
        };
        let is_text = matches!(value.bits.as_slice(), [Bit::Held(held)] if is_whole(held)) && value.fields.is_empty();
        if !(is_text && self.words.walks_characters) || value.parsed || value.pairs || value.target.is_some() {
            return value;
        }
        value.turned(TurnKind::Part, &shown(self.written(span)), &self.place(span))
    }

    fn object(&mut self, entries: &'t [(String, Expression)]) -> Value {
        let mut object = Value::default();
        for (key, expression) in entries {
            let value = self.evaluate(expression);
            object.join(value.clone().flat());
            if key.is_empty() {
                object.fields.extend(value.fields);
            } else {
                object.fields.insert(key.clone(), value);
            }
        }
        object
    }

    /// Statements whose output is the value.
    fn captured(&mut self, statements: &'t [Statement]) -> Value {
        if let [Statement { kind: crate::syntax::code::StatementKind::Evaluate(only), .. }] = statements {
            return self.evaluate(only);
        }
        let outer = self.output.replace(Value::default());
        self.statements(statements);
        std::mem::replace(&mut self.output, outer).unwrap_or_default()
    }

    fn island(&mut self, span: Span) -> Value {
        let at = self.source.islands.binary_search_by_key(&span, |(span, _)| *span).ok();
        let known = at.and_then(|at| self.source.islands.get(at)).map(|(_, values)| values.clone()).unwrap_or_default();
        Value::of_all(known.into_iter().map(|flowing| Held { flowing, at: span }).collect())
    }

    /// A value that comes in here.
    pub(super) fn taken(&self, source: Taken, name: &str, span: Span) -> Held {
        self.taken.update(|taken| taken + 1);
        let flowing =
            Flowing { source, name: name.to_owned(), place: self.place(span), turns: Vec::new(), masked: false, cure: None };
        Held { flowing, at: span }
    }
}
