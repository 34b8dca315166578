//! The functions that a constant can call.

use super::{Evaluation, Flowing};
use crate::syntax::expression::{Expression, Value, function, value};

impl Evaluation<'_> {
    pub(super) fn call(&mut self, name: &str, arguments: &[Expression]) -> Option<Flowing> {
        let value = match (function::called(name, arguments.len())?, arguments) {
            ("always", _) => Value::Bool(true),
            ("case", _) => return self.case(arguments),
            ("contains", [text, part]) => self.contains(text, part)?,
            ("startsWith", [text, start]) => self.folded_test(text, start, |text, start| text.starts_with(start))?,
            ("endsWith", [text, end]) => self.folded_test(text, end, |text, end| text.ends_with(end))?,
            ("format", [format, values @ ..]) => self.format(format, values)?,
            ("join", [items, separator @ ..]) => self.join(items, separator.first())?,
            ("toJSON", [value]) => self.json(value)?,
            ("fromJSON", [text]) => {
                let text = self.value(text)?.rendered();
                self.spend(text.len())?;
                serde_json::from_str(&text).ok()?
            }
            _ => return None,
        };
        Some(Flowing::plain(value))
    }

    fn case(&mut self, arguments: &[Expression]) -> Option<Flowing> {
        for pair in arguments.chunks(2) {
            match pair {
                [condition, value] => match self.value(condition)? {
                    Value::Bool(true) => return self.flowing(value),
                    Value::Bool(false) => {}
                    _ => return None,
                },
                [default] => return self.flowing(default),
                _ => return None,
            }
        }
        None
    }

    fn contains(&mut self, text: &Expression, part: &Expression) -> Option<Value> {
        let (text, part) = (self.value(text)?, self.value(part)?);
        Some(Value::Bool(match &text {
            Value::Array(items) => items.iter().any(|item| item.equals(&part)),
            Value::Object(_) => false,
            text => part.is_primitive() && value::fold(&text.rendered()).contains(&value::fold(&part.rendered())),
        }))
    }

    fn folded_test(&mut self, text: &Expression, part: &Expression, test: fn(&str, &str) -> bool) -> Option<Value> {
        let (text, part) = (self.value(text)?, self.value(part)?);
        let comparable = text.is_primitive() && part.is_primitive();
        Some(Value::Bool(comparable && test(&value::fold(&text.rendered()), &value::fold(&part.rendered()))))
    }

    /// Arguments that the format string does not place are not evaluated.
    fn format(&mut self, format: &Expression, arguments: &[Expression]) -> Option<Value> {
        let format = self.value(format)?.rendered();
        let mut rendered: Vec<Option<String>> = vec![None; arguments.len()];
        let mut result = String::new();
        for piece in format_pieces(&format)? {
            let index = match piece {
                Piece::Text(text) => {
                    self.spend(text.len())?;
                    result.push_str(&text);
                    continue;
                }
                Piece::Argument(index) => index,
            };
            let slot = rendered.get_mut(index)?;
            let text = match slot {
                Some(text) => text,
                None => slot.insert(self.value(arguments.get(index)?)?.rendered()),
            };
            self.budget = self.budget.checked_sub(text.len())?;
            result.push_str(text);
        }
        Some(Value::Text(result))
    }

    fn join(&mut self, items: &Expression, separator: Option<&Expression>) -> Option<Value> {
        let items = match self.value(items)? {
            Value::Array(items) => items,
            Value::Object(_) => return Some(Value::Text(String::new())),
            primitive => return Some(Value::Text(primitive.rendered())),
        };
        // GitHub does not look at the separator before there is something to part.
        let separator = match separator {
            Some(separator) if items.len() > 1 => Some(self.value(separator)?),
            _ => None,
        };
        let separator = separator.filter(Value::is_primitive).map_or(",".to_owned(), |separator| separator.rendered());
        let items: Vec<String> = items.iter().map(Value::rendered).collect();
        let length = items.iter().map(String::len).sum::<usize>().saturating_add(separator.len().saturating_mul(items.len()));
        self.spend(length)?;
        Some(Value::Text(items.join(&separator)))
    }

    fn json(&mut self, value: &Expression) -> Option<Value> {
        let value = self.value(value)?;
        let mut json = String::new();
        self.write_json(&value, 0, &mut json)?;
        Some(Value::Text(json))
    }

    /// As GitHub lays it out: two spaces a level, `\n` between lines, nothing inside empty brackets.
    fn write_json(&mut self, value: &Value, level: usize, json: &mut String) -> Option<()> {
        let before = json.len();
        match value {
            Value::Null => json.push_str("null"),
            Value::Text(text) => push_quoted(text, json)?,
            Value::Bool(_) | Value::Number(_) => json.push_str(&value.rendered()),
            Value::Array(items) => {
                json.push('[');
                for (index, item) in items.iter().enumerate() {
                    begin_line(index, level + 1, json);
                    self.write_json(item, level + 1, json)?;
                }
                end_lines(items.is_empty(), level, json);
                json.push(']');
            }
            Value::Object(entries) => {
                json.push('{');
                for (index, (key, item)) in entries.iter().enumerate() {
                    begin_line(index, level + 1, json);
                    push_quoted(key, json)?;
                    json.push_str(": ");
                    self.write_json(item, level + 1, json)?;
                }
                end_lines(entries.is_empty(), level, json);
                json.push('}');
            }
        }
        // A list pays for its items again, which makes deep nesting dearer than it is; it never makes it cheaper.
        self.spend(json.len() - before)
    }
}

fn begin_line(index: usize, level: usize, json: &mut String) {
    json.push_str(if index == 0 { "\n" } else { ",\n" });
    json.push_str(&"  ".repeat(level));
}

fn end_lines(empty: bool, level: usize, json: &mut String) {
    if !empty {
        json.push('\n');
        json.push_str(&"  ".repeat(level));
    }
}

/// JSON's escapes, and those for the line ends of JavaScript, which GitHub's writer adds.
fn push_quoted(text: &str, json: &mut String) -> Option<()> {
    let quoted = serde_json::to_string(text).ok()?;
    json.push_str(&quoted.replace('\u{85}', "\\u0085").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029"));
    Some(())
}

/// A part of a format string: text, or the place of the argument with that index from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum Piece {
    Text(String),
    Argument(usize),
}

/// The arguments that a `format()` string places, counted from 0. None where GitHub refuses it.
#[must_use]
pub fn placeholders(format: &str) -> Option<Vec<usize>> {
    let place = |piece: &Piece| match piece {
        Piece::Argument(index) => Some(*index),
        Piece::Text(_) => None,
    };
    Some(format_pieces(format)?.iter().filter_map(place).collect())
}

/// The parts of a `format()` string: `{0}` places an argument, `{{` and `}}` are braces. None where GitHub refuses it.
pub(in super::super) fn format_pieces(format: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut rest = format;
    while let Some(at) = rest.find(['{', '}']) {
        let (text, braces) = rest.split_at_checked(at)?;
        if let Some(after) = braces.strip_prefix("{{").or_else(|| braces.strip_prefix("}}")) {
            pieces.push(Piece::Text(format!("{text}{}", braces.get(..1)?)));
            rest = after;
            continue;
        }
        let (index, after) = braces.strip_prefix('{')?.split_once('}')?;
        let digits = !index.is_empty() && index.bytes().all(|byte| byte.is_ascii_digit());
        pieces.extend((!text.is_empty()).then(|| Piece::Text(text.to_owned())));
        pieces.push(Piece::Argument(usize::from(index.parse::<u8>().ok().filter(|_| digits)?)));
        rest = after;
    }
    pieces.extend((!rest.is_empty()).then(|| Piece::Text(rest.to_owned())));
    Some(pieces)
}
