//! A variable's way through the repository, for people and for programs. Names and places; no value.

use super::printable;
use crate::model::env_contract::environment::is_secret;
use crate::model::env_contract::promise::Need;
use crate::model::evidence::path::Evidence;
use crate::model::evidence::{Injection, Store};
use crate::model::facts::EnvRead;
use crate::place::Place;
use serde::Serialize;
use std::fmt::Write;

/// Each stage under its heading, each place on a line.
#[must_use]
pub fn evidence_text(name: &str, evidence: &Evidence<'_>) -> String {
    let mut text = format!("{}{}\n", printable::line(name), if is_secret(name) { "  secret" } else { "" });
    let declared = evidence.declared.iter().map(|(own, by, place)| (*place, format!("{by}{}", called(own, name))));
    section(&mut text, "Declared", declared);
    let stores = evidence.given.iter().filter(|(injection, _)| {
        matches!(
            injection.source,
            Store::WorkflowSecret(_)
                | Store::WorkflowVariable(_)
                | Store::ClusterSecret { .. }
                | Store::MountedSecret(_)
                | Store::File(_)
        )
    });
    section(&mut text, "Stored", stores.map(|(injection, place)| (place.unwrap_or(&injection.place), injection.source.word())));
    section(&mut text, "Given to", evidence.given.iter().map(|(injection, _)| (&injection.place, given(injection, name))));
    section(
        &mut text,
        "Read",
        evidence.reads.iter().map(|read| (&read.place, format!("{}{}", need(read), called(&read.name, name)))),
    );
    section(
        &mut text,
        "Shown",
        evidence.shown.iter().map(|shown| (&shown.place, format!("in the {}{}", shown.sink, called(&shown.name, name)))),
    );
    text
}

fn section<'p>(text: &mut String, heading: &str, places: impl Iterator<Item = (&'p Place, String)>) {
    let mut places: Vec<(&Place, String)> = places.collect();
    places.sort_by(|a, b| (&a.0.path, a.0.span, &a.1).cmp(&(&b.0.path, b.0.span, &b.1)));
    places.dedup();
    if places.is_empty() {
        return;
    }
    let _ = writeln!(text, "\n{heading}");
    for (place, said) in places {
        let _ = writeln!(text, "  {}:{}  {}", printable::line(&place.path), place.start.line, printable::line(&said));
    }
}

fn called(own: &str, name: &str) -> String {
    if own == name { String::new() } else { format!(" as {own}") }
}

fn given(injection: &Injection, name: &str) -> String {
    let consumer = &injection.consumer;
    let alias = if injection.name.is_empty() { String::new() } else { called(&injection.name, name) };
    let from = match &injection.source {
        Store::Variable(source) if *source == injection.name => String::new(),
        Store::Variable(source) if source == name => String::new(),
        source => format!(", from {}", source.word().replace('`', "")),
    };
    format!("{} {}{alias}{from}", consumer.kind.word(), consumer.name)
}

const fn need(read: &EnvRead) -> &'static str {
    match Need::of(read) {
        Need::Required => "required",
        Need::Unset => "needed",
        Need::Optional => "optional",
    }
}

/// The version of the JSON.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Way<'e> {
    schema: u32,
    name: &'e str,
    secret: bool,
    /// The names that it is handed on under.
    aliases: Vec<&'e str>,
    declared: Vec<At<'e>>,
    given: Vec<At<'e>>,
    read: Vec<At<'e>>,
    shown: Vec<At<'e>>,
}

#[derive(Serialize)]
struct At<'e> {
    path: &'e str,
    line: usize,
    column: usize,
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<To<'e>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
}

#[derive(Serialize)]
struct To<'e> {
    kind: &'static str,
    name: &'e str,
}

impl<'e> At<'e> {
    fn new(place: &'e Place, name: &'e str, by: Option<&'e str>) -> Self {
        Self { path: &place.path, line: place.start.line, column: place.start.column, name, by, to: None, from: None }
    }
}

/// One object.
#[must_use]
pub fn evidence_json(name: &str, evidence: &Evidence<'_>) -> String {
    let given = evidence.given.iter().map(|(injection, _)| At {
        to: Some(To { kind: injection.consumer.kind.word(), name: &injection.consumer.name }),
        from: Some(injection.source.word().replace('`', "")),
        ..At::new(&injection.place, &injection.name, None)
    });
    let way = Way {
        schema: SCHEMA,
        name,
        secret: is_secret(name),
        aliases: evidence.names.keys().copied().filter(|other| *other != name).collect(),
        declared: evidence.declared.iter().map(|(own, by, place)| At::new(place, own, Some(by))).collect(),
        given: given.collect(),
        read: evidence.reads.iter().map(|read| At::new(&read.place, &read.name, Some(need(read)))).collect(),
        shown: evidence.shown.iter().map(|shown| At::new(&shown.place, &shown.name, Some(&shown.sink))).collect(),
    };
    serde_json::to_string_pretty(&way).map(|text| text + "\n").unwrap_or_default()
}
