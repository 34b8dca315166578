//! Arguments that a function cannot use.

use super::said;
use crate::audit::Context;
use crate::model::placed::Placed;
use crate::model::typing::{Surroundings, Type};
use crate::rule::{Persona, Severity};
use crate::syntax::expression::{Expression, ExpressionKind, Value, placeholders, signature};
use crate::text::Located;

pub(super) fn check(
    name: &Located<String>,
    arguments: &[Expression],
    placed: &Placed<'_>,
    around: &Surroundings<'_, '_>,
    cx: &mut Context<'_>,
) {
    let Some(known) = signature(&name.value).filter(|known| known.accepts(arguments.len())) else { return };
    if let Some((odd, message)) = unusable(known.name, arguments, around) {
        let finding = cx.report(placed.span(odd.span), message);
        match known.name {
            // It shows the word `Object`, or the text as it is.
            "format" => finding.severity(Severity::Low),
            "join" => finding.severity(Severity::Low).persona(Persona::Pedantic),
            _ => finding,
        };
        return;
    }
    match (known.name, arguments) {
        ("format", [format, values @ ..]) => check_format(format, values, placed, cx),
        ("startsWith", [text, part]) => check_start(text, part, placed, around, cx),
        ("fromJSON", [json]) => check_json(json, placed, cx),
        _ => {}
    }
}

/// The first argument of a kind that the function can do nothing with, and why.
fn unusable<'e>(name: &str, arguments: &'e [Expression], around: &Surroundings<'_, '_>) -> Option<(&'e Expression, String)> {
    let structure = |argument: &&Expression| around.type_of(argument).is_structure();
    let words = |argument: &Expression| around.type_of(argument).words();
    let told = |odd: &'e Expression, message: String| Some((odd, message));
    match (name, arguments) {
        ("format", [_, values @ ..]) => {
            let odd = values.iter().find(structure)?;
            told(odd, format!("{} is {}, which `format()` cannot show: `toJSON()` can", said(odd), words(odd)))
        }
        ("startsWith" | "endsWith", _) => {
            let odd = arguments.iter().find(structure)?;
            told(odd, format!("`{name}()` compares texts, and {} is {}: it never holds", said(odd), words(odd)))
        }
        ("contains", [whole, _]) if matches!(around.type_of(whole), Type::Object(_)) => {
            told(whole, format!("`contains()` looks into a text or a list, and {} is an object: it never holds", said(whole)))
        }
        ("join", [items, ..]) if around.type_of(items).is_plain() => {
            told(items, format!("`join()` takes a list, and {} is {}", said(items), words(items)))
        }
        ("fromJSON", [json]) if around.type_of(json).is_structure() => {
            told(json, format!("`fromJSON()` reads a text, and {} is {} already", said(json), words(json)))
        }
        ("hashFiles", patterns) => {
            let odd = patterns.iter().find(structure)?;
            told(odd, format!("`hashFiles()` takes patterns of paths, and {} is {}", said(odd), words(odd)))
        }
        ("case", _) => {
            let mut conditions = arguments.chunks(2).filter_map(|pair| pair.first().filter(|_| pair.len() == 2));
            let odd = conditions.find(|condition| !matches!(around.type_of(condition), Type::Flag | Type::Unknown))?;
            told(odd, format!("a condition of `case()` is `true` or `false`, and {} is {}", said(odd), words(odd)))
        }
        _ => None,
    }
}

/// A start that no such text has: `startsWith(github.ref, 'v')`.
fn check_start(text: &Expression, part: &Expression, placed: &Placed<'_>, around: &Surroundings<'_, '_>, cx: &mut Context<'_>) {
    let (Type::Text(texts), Some(Value::Text(start))) = (around.type_of(text), part.constant()) else { return };
    if text.access().is_some() && !texts.can_begin(&start) {
        let from_file = text.access().is_some_and(|access| ["matrix", "inputs"].contains(&access.context()));
        let finding =
            cx.report(placed.span(part.span), format!("this never holds: {} {}", said(text), texts.words_against(&start)));
        if from_file || matches!(&text.access(), Some(access) if access.is(&["github", "event_name"])) {
            finding.persona(Persona::Pedantic).severity(Severity::Low);
        }
    }
}

fn check_json(json: &Expression, placed: &Placed<'_>, cx: &mut Context<'_>) {
    let Some(Value::Text(text)) = json.constant() else { return };
    if let Err(error) = serde_json::from_str::<Value>(&text) {
        // The message of the reader names no part of the text.
        let place = if error.is_eof() {
            "it ends too early".to_owned()
        } else {
            format!("it breaks off at character {}", error.column())
        };
        cx.report(placed.span(json.span), format!("this is no JSON: {place}"));
    }
}

fn check_format(format: &Expression, values: &[Expression], placed: &Placed<'_>, cx: &mut Context<'_>) {
    let ExpressionKind::Text(text) = &format.kind else { return };
    let Some(places) = placeholders(text) else {
        cx.report(placed.span(format.span), "this is no format: a brace that is no `{0}` is written twice, `{{` or `}}`");
        return;
    };
    let many = |count: usize| if count == 1 { "one argument".to_owned() } else { format!("{count} arguments") };
    if let Some(place) = places.iter().find(|place| **place >= values.len()) {
        let given = many(values.len());
        cx.report(placed.span(format.span), format!("`{{{place}}}` has no argument: {given} stand behind the format"));
        return;
    }
    let unused = values.iter().enumerate().find(|(index, _)| !places.contains(index));
    if let Some((index, value)) = unused {
        cx.report(placed.span(value.span), format!("the format has no `{{{index}}}` for this argument")).severity(Severity::Low);
    }
}
