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
    match (known.name, arguments) {
        ("format", [format, values @ ..]) => {
            check_format(format, values, placed, cx);
            if let Some(odd) = values.iter().find(|value| around.type_of(value).is_structure()) {
                let message =
                    format!("{} is {}, which `format()` cannot show: `toJSON()` can", said(odd), around.type_of(odd).words());
                cx.report(placed.span(odd.span), message).severity(Severity::Low);
            }
        }
        ("startsWith" | "endsWith", [text, part]) => {
            let odd = [text, part].into_iter().find(|argument| around.type_of(argument).is_structure());
            if let Some(odd) = odd {
                let kind = around.type_of(odd).words();
                speak(placed, odd, format!("`{}()` compares texts, and {} is {kind}: it never holds", known.name, said(odd)), cx);
            } else if known.name == "startsWith" {
                check_start(text, part, placed, around, cx);
            }
        }
        ("contains", [whole, _]) if matches!(around.type_of(whole), Type::Object(_)) => {
            speak(
                placed,
                whole,
                format!("`contains()` looks into a text or a list, and {} is an object: it never holds", said(whole)),
                cx,
            );
        }
        ("join", [items, ..]) if around.type_of(items).is_plain() => {
            let message = format!("`join()` takes a list, and {} is {}", said(items), around.type_of(items).words());
            cx.report(placed.span(items.span), message).persona(Persona::Pedantic).severity(Severity::Low);
        }
        ("fromJSON", [json]) => check_json(json, placed, around, cx),
        ("hashFiles", patterns) => {
            if let Some(odd) = patterns.iter().find(|pattern| around.type_of(pattern).is_structure()) {
                speak(
                    placed,
                    odd,
                    format!("`hashFiles()` takes patterns of paths, and {} is {}", said(odd), around.type_of(odd).words()),
                    cx,
                );
            }
        }
        ("case", arguments) => {
            let conditions = arguments.chunks(2).filter_map(|pair| pair.first().filter(|_| pair.len() == 2));
            let odd = |kind: &Type| !matches!(kind, Type::Flag | Type::Unknown);
            for condition in conditions.filter(|condition| odd(&around.type_of(condition))) {
                let kind = around.type_of(condition).words();
                speak(
                    placed,
                    condition,
                    format!("a condition of `case()` is `true` or `false`, and {} is {kind}", said(condition)),
                    cx,
                );
            }
        }
        _ => {}
    }
}

fn speak(placed: &Placed<'_>, at: &Expression, message: String, cx: &mut Context<'_>) {
    cx.report(placed.span(at.span), message);
}

/// A start that no such text has: `startsWith(github.ref, 'v')`.
fn check_start(text: &Expression, part: &Expression, placed: &Placed<'_>, around: &Surroundings<'_, '_>, cx: &mut Context<'_>) {
    let (Type::Text(texts), Some(Value::Text(start))) = (around.type_of(text), part.constant()) else { return };
    if text.access().is_some() && !texts.can_begin(&start) {
        let from_file = text.access().is_some_and(|access| ["matrix", "inputs"].contains(&access.context()));
        let finding = cx.report(placed.span(part.span), format!("this never holds: {} {}", said(text), texts.words()));
        if from_file || matches!(&text.access(), Some(access) if access.is(&["github", "event_name"])) {
            finding.persona(Persona::Pedantic).severity(Severity::Low);
        }
    }
}

fn check_json(json: &Expression, placed: &Placed<'_>, around: &Surroundings<'_, '_>, cx: &mut Context<'_>) {
    let kind = around.type_of(json);
    if kind.is_structure() {
        cx.report(placed.span(json.span), format!("`fromJSON()` reads a text, and {} is {} already", said(json), kind.words()));
        return;
    }
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
