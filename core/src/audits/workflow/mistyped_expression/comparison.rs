//! Comparisons that come out the same whatever the values are.

use super::said;
use crate::audit::Context;
use crate::config::nearest;
use crate::finding::Fix;
use crate::model::placed::Placed;
use crate::model::schema::event::{EVENTS, event};
use crate::model::typing::{Surroundings, Texts, Type};
use crate::rule::{Persona, Severity};
use crate::syntax::expression::{Expression, ExpressionKind, Operator, Value};

pub(super) fn check(
    operator: Operator,
    (left, right): (&Expression, &Expression),
    placed: &Placed<'_>,
    around: &Surroundings<'_, '_>,
    cx: &mut Context<'_>,
) {
    let whole = placed.span(left.span.join(right.span));
    if !matches!(operator, Operator::Equal | Operator::NotEqual) {
        let odd = [left, right].into_iter().map(|side| (side, around.type_of(side)));
        if let Some((side, kind)) = odd.into_iter().find(|(_, kind)| matches!(kind, Type::Flag | Type::List | Type::Object(_))) {
            cx.report(whole, format!("{} is {}, which is neither more nor less than anything", said(side), kind.words()))
                .severity(Severity::Low);
        }
        return;
    }
    let outcome = if operator == Operator::Equal { "never holds" } else { "always holds" };
    for (side, other) in [(left, right), (right, left)] {
        let Some(value) = other.constant() else { continue };
        if let Some(fault) = fault_with(side, &around.type_of(side), &value) {
            let fix = fix(&fault, other, placed, cx);
            let finding = cx.report(whole, format!("this {outcome}: {}", fault.message)).fix(fix);
            if fault.unlisted && fault.meant.is_none() {
                finding.persona(Persona::Pedantic).severity(Severity::Low);
            }
            return;
        }
    }
    let (one, other) = (around.type_of(left), around.type_of(right));
    let apart = matches!((&one, &other), (Type::Flag, Type::Text(Texts::Listed(_))) | (Type::Text(Texts::Listed(_)), Type::Flag))
        || one.is_structure() && other.is_plain()
        || one.is_plain() && other.is_structure();
    if apart && left.constant().is_none() && right.constant().is_none() {
        let message = format!("this {outcome}: {} is {}, the other side {}", said(left), one.words(), other.words());
        cx.report(whole, message);
    }
}

/// Why a comparison with a value cannot hold.
struct Fault {
    message: String,
    /// What could stand in the value's place.
    meant: Option<String>,
    /// The value is one that the file does not list, which may be kept for later.
    unlisted: bool,
}

fn fault_with(side: &Expression, kind: &Type, value: &Value) -> Option<Fault> {
    let number = value.as_number();
    let fault = |message: String, meant: Option<String>| Some(Fault { message, meant, unlisted: false });
    match (kind, value) {
        (Type::Flag, Value::Text(text)) if number.is_nan() => {
            let meant = ["true", "false"].into_iter().find(|word| text.eq_ignore_ascii_case(word));
            fault(format!("{} is `true` or `false`, and no text", said(side)), meant.map(str::to_owned))
        }
        (Type::Number, Value::Text(_)) if number.is_nan() => fault(format!("{} is a number, and no text", said(side)), None),
        (Type::Text(_), Value::Bool(flag)) => {
            fault(format!("{} is a text, and the text `{flag}` is not `{flag}`", said(side)), Some(format!("'{flag}'")))
        }
        (Type::List | Type::Object(_), Value::Text(_) | Value::Bool(true) | Value::Number(_)) if number != 0.0 => {
            fault(format!("{} is {}", said(side), kind.words()), None)
        }
        (_, Value::Text(text)) if names_event(side) && !text.is_empty() && event(text).is_none() => {
            let near = nearest(text, EVENTS.iter().map(|event| event.name));
            fault(format!("`{text}` is no event"), near.map(|near| format!("'{near}'")))
        }
        (Type::Text(texts), Value::Text(text)) if !text.is_empty() && !texts.can_be(text) => Some(outside(side, texts, text)),
        _ => None,
    }
}

fn names_event(side: &Expression) -> bool {
    side.access().is_some_and(|access| access.is(&["github", "event_name"]))
}

/// How people call what GitHub calls otherwise.
const SLIPS: &[(&str, &str)] = &[
    ("failed", "failure"),
    ("fail", "failure"),
    ("error", "failure"),
    ("succeeded", "success"),
    ("passed", "success"),
    ("canceled", "cancelled"),
];

/// A text that cannot come.
fn outside(side: &Expression, texts: &Texts, text: &str) -> Fault {
    let path = side.access().map(|access| access.dotted().to_ascii_lowercase()).unwrap_or_default();
    if path == "github.event_name" && event(text).is_none() {
        let near = nearest(text, EVENTS.iter().map(|event| event.name));
        return Fault { message: format!("`{text}` is no event"), meant: near.map(|near| format!("'{near}'")), unlisted: false };
    }
    let meant = match texts {
        Texts::Listed(known) => {
            let slip = SLIPS.iter().find(|(slip, _)| text.eq_ignore_ascii_case(slip)).map(|(_, meant)| *meant);
            let slip = slip.filter(|meant| known.iter().any(|known| known == meant));
            slip.or_else(|| nearest(text, known.iter().map(String::as_str))).map(|near| format!("'{near}'"))
        }
        Texts::ShortRef => text.split_once('/').and_then(|(_, rest)| rest.split_once('/')).map(|(_, name)| format!("'{name}'")),
        _ => None,
    };
    // What a matrix, an input or the triggers do not have today, they may have had, and may have again.
    let unlisted = ["matrix.", "inputs.", "github.event_name", "github.event.action"].iter().any(|start| path.starts_with(start));
    Fault { message: format!("{} {}", said(side), texts.words_against(text)), meant, unlisted }
}

fn fix(fault: &Fault, literal: &Expression, placed: &Placed<'_>, cx: &Context<'_>) -> Option<Fix> {
    let meant = fault.meant.as_ref().filter(|_| placed.alias.is_none())?;
    let written = matches!(literal.kind, ExpressionKind::Text(_) | ExpressionKind::Bool(_));
    written.then(|| cx.unsafe_fix(format!("Write `{meant}`"), [placed.replace(literal.span, meant)])).flatten()
}
