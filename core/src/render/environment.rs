//! The environment of a repository, and a check of an env file, for people and for programs. Names and places; no value of an env file.

use super::indented::indented;
use super::printable;
use crate::model::env_contract::check::{Checked, Fault};
use crate::model::env_contract::environment::{Environment, Variable, is_secret};
use crate::model::env_contract::promise::Need;
use crate::place::Place;
use serde::Serialize;
use std::fmt::Write;

/// A paragraph for each variable, and the sum.
#[must_use]
pub fn environment_text(environment: &Environment<'_>) -> String {
    let mut text = String::new();
    for (name, variable) in listed(environment) {
        let _ = writeln!(text, "{}{}", printable::line(name), traits(name, variable));
        places(&mut text, "read at", variable.reads.iter().map(|(read, _)| (&read.place, String::new())));
        let declared = variable.declared.iter().map(|declared| (declared.place, format!(" ({})", declared.by)));
        places(&mut text, "named at", declared);
    }
    let all = listed(environment).count();
    let secret = listed(environment).filter(|(name, _)| is_secret(name)).count();
    let _ = writeln!(text, "{all} variable{}, {secret} of them to be kept secret.", if all == 1 { "" } else { "s" });
    if !environment.dynamic.is_empty() {
        let _ = writeln!(text, "Others are read by names that only the running program knows:");
        places(&mut text, "at", environment.dynamic.iter().map(|place| (*place, String::new())));
    }
    text
}

/// Names that stand in a template's comment only are none of the program's.
fn listed<'e, 'r>(environment: &'e Environment<'r>) -> impl Iterator<Item = (&'r str, &'e Variable<'r>)> {
    let some = environment.variables.iter().filter(|(_, variable)| !variable.reads.is_empty() || !variable.declared.is_empty());
    some.map(|(name, variable)| (*name, variable))
}

fn traits(name: &str, variable: &Variable<'_>) -> String {
    let mut traits = String::new();
    if is_secret(name) {
        traits.push_str("  secret");
    }
    if let Some(need) = variable.need() {
        let _ = write!(traits, "  {}", word(need));
    }
    match variable.default() {
        Some(default) => {
            let _ = write!(traits, "  default {}", printable::line(default));
        }
        None if variable.is_defaulted() => traits.push_str("  has a default"),
        None => {}
    }
    traits
}

const fn word(need: Need) -> &'static str {
    match need {
        Need::Required => "required",
        Need::Unset => "needed",
        Need::Optional => "optional",
    }
}

/// How many places of one kind are written; JSON has all.
const PLACES: usize = 20;

fn places<'p>(text: &mut String, word: &str, places: impl Iterator<Item = (&'p Place, String)>) {
    let all: Vec<String> =
        places.map(|(place, note)| format!("{}:{}{note}", printable::line(&place.path), place.start.line)).collect();
    for place in all.iter().take(PLACES) {
        let _ = writeln!(text, "  {word:<9}{place}");
    }
    if let Some(more) = all.len().checked_sub(PLACES).filter(|&more| more > 0) {
        let _ = writeln!(text, "  {word:<9}{more} more places");
    }
}

/// For programs: schema 1, indented by two blanks, with a line break at its end.
#[must_use]
pub fn environment_json(environment: &Environment<'_>) -> String {
    let variables = listed(environment).map(|(name, variable)| VariableWire::new(name, variable)).collect();
    let dynamic = environment.dynamic.iter().map(|place| PlaceWire::new(place)).collect();
    // Writing plain structs with text keys to memory has no way to fail.
    indented(&ListWire { schema: 1, variables, dynamic }) + "\n"
}

#[derive(Serialize)]
struct ListWire<'a> {
    schema: u32,
    variables: Vec<VariableWire<'a>>,
    dynamic: Vec<PlaceWire<'a>>,
}

#[derive(Serialize)]
struct VariableWire<'a> {
    name: &'a str,
    secret: bool,
    /// `required`, `needed`, `optional`; absent where the program itself does not read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    need: Option<&'static str>,
    defaulted: bool,
    /// Where it is no secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<&'a str>,
    reads: Vec<ReadWire<'a>>,
    declared: Vec<DeclaredWire<'a>>,
}

#[derive(Serialize)]
struct PlaceWire<'a> {
    path: &'a str,
    line: usize,
    column: usize,
}

impl<'a> PlaceWire<'a> {
    fn new(place: &'a Place) -> Self {
        Self { path: &place.path, line: place.start.line, column: place.start.column }
    }
}

#[derive(Serialize)]
struct ReadWire<'a> {
    #[serde(flatten)]
    place: PlaceWire<'a>,
    origin: crate::model::reads::Origin,
    required: bool,
    optional: bool,
    defaulted: bool,
}

#[derive(Serialize)]
struct DeclaredWire<'a> {
    #[serde(flatten)]
    place: PlaceWire<'a>,
    by: &'static str,
    given: bool,
}

impl<'a> VariableWire<'a> {
    fn new(name: &'a str, variable: &Variable<'a>) -> Self {
        let reads = variable.reads.iter().map(|(read, _)| ReadWire {
            place: PlaceWire::new(&read.place),
            origin: read.origin,
            required: read.required,
            optional: read.optional,
            defaulted: read.defaulted,
        });
        let declared = variable.declared.iter().map(|declared| DeclaredWire {
            place: PlaceWire::new(declared.place),
            by: declared.by,
            given: declared.given,
        });
        Self {
            name,
            secret: is_secret(name),
            need: variable.need().map(word),
            defaulted: variable.is_defaulted(),
            default: variable.default(),
            reads: reads.collect(),
            declared: declared.collect(),
        }
    }
}

/// What is wrong with an env file, a line each; `notes` are about the file as a whole.
#[must_use]
pub fn env_check_text(checked: &Checked, files: &[String], notes: &[String]) -> String {
    let mut text = String::new();
    for fault in &checked.faults {
        let _ = writeln!(
            text,
            "{:<12} {}: {}{}",
            fault.kind.name(),
            printable::line(&fault.name),
            printable::line(&fault.reason),
            read_at(fault)
        );
    }
    for (line, what) in &checked.unreadable {
        let _ = writeln!(text, "{:<12} line {line} {what}", "unreadable");
    }
    for name in &checked.extra {
        let _ = writeln!(text, "{:<12} {}: nothing in the repository reads it", "extra", printable::line(name));
    }
    for note in notes {
        let _ = writeln!(text, "{:<12} {}", "note", printable::line(note));
    }
    let Checked { needed, set, .. } = checked;
    let verdict = match checked.faults.len() {
        0 => "nothing is wrong".to_owned(),
        1 => "1 fault".to_owned(),
        faults => format!("{faults} faults"),
    };
    let _ = writeln!(text, "{}: {set} of {needed} needed variables are set, {verdict}.", printable::line(&files.join(", ")));
    text
}

fn read_at(fault: &Fault) -> String {
    let places: Vec<String> = fault.reads.iter().map(|(path, line)| format!("{}:{line}", printable::line(path))).collect();
    if places.is_empty() { String::new() } else { format!(" (read at {})", places.join(", ")) }
}

/// The same for programs.
#[must_use]
pub fn env_check_json(checked: &Checked, files: &[String], notes: &[String]) -> String {
    let problems = checked.faults.iter().map(|fault| FaultWire {
        kind: fault.kind.name(),
        name: &fault.name,
        reason: &fault.reason,
        reads: fault.reads.iter().map(|(path, line)| FaultRead { path, line: *line }).collect(),
    });
    let unreadable = checked.unreadable.iter().map(|&(line, reason)| LineWire { line, reason });
    let wire = CheckWire {
        schema: 1,
        env_files: files,
        ok: checked.faults.is_empty(),
        needed: checked.needed,
        set: checked.set,
        problems: problems.collect(),
        unreadable: unreadable.collect(),
        extra: &checked.extra,
        notes,
    };
    indented(&wire) + "\n"
}

#[derive(Serialize)]
struct CheckWire<'a> {
    schema: u32,
    env_files: &'a [String],
    ok: bool,
    needed: usize,
    set: usize,
    problems: Vec<FaultWire<'a>>,
    unreadable: Vec<LineWire>,
    extra: &'a [String],
    notes: &'a [String],
}

#[derive(Serialize)]
struct FaultWire<'a> {
    kind: &'static str,
    name: &'a str,
    reason: &'a str,
    reads: Vec<FaultRead<'a>>,
}

#[derive(Serialize)]
struct FaultRead<'a> {
    path: &'a str,
    line: usize,
}

#[derive(Serialize)]
struct LineWire {
    line: usize,
    reason: &'static str,
}
