//! Pydantic's settings: every field of a class that derives from `BaseSettings` is a variable, its name in capitals behind a prefix.

use super::cursor::Tokens;
use super::lexer::Kind;
use super::spelling::is_name;
use super::{Derived, Fallback, Origin, Reading};
use crate::text::Span;
use std::ops::Range;

/// How many classes of settings one file has at most.
const MAX_CLASSES: usize = 50;

pub(super) fn read_all<'t>(tokens: Tokens<'t, '_>, reading: &mut Reading<'t>) {
    let mut settings: Vec<&str> = Vec::new();
    let mut models: Vec<Model<'_>> = Vec::new();
    for at in 0..tokens.tokens.len() {
        let Some(name) = tokens.word(at + 1).filter(|_| tokens.is_word(at, "class") && tokens.is(at + 2, b'(')) else { continue };
        let Some(close) = tokens.closing(at + 3) else { continue };
        let bases = || (at + 3..close).filter_map(|at| tokens.word(at));
        if !bases().any(|base| base.ends_with("BaseSettings") || settings.contains(&base)) {
            models.extend(bases().any(|base| base.ends_with("Model")).then_some(Model { name, colon: close + 1 }));
            continue;
        }
        if settings.len() < MAX_CLASSES {
            settings.push(name);
            class(tokens, close + 1, &models, reading);
        }
    }
}

/// A class that is the type of fields.
#[derive(Clone, Copy)]
struct Model<'t> {
    name: &'t str,
    /// The `:` behind its bases.
    colon: usize,
}

/// What stands before a field's name in the environment.
#[derive(Clone, Copy)]
struct Names<'n> {
    prefix: &'n str,
    /// Between the name of a field and those of the fields of its type: `DB__HOST`. None: the type's fields are read as JSON.
    delimiter: Option<&'n str>,
    depth: usize,
    /// What they are fields of may be left out as a whole.
    spared: bool,
}

/// Deeper do no settings lie.
const DEEPEST: usize = 4;

/// The body of a class from the `:` on.
fn class<'t>(tokens: Tokens<'t, '_>, colon: usize, models: &[Model<'t>], reading: &mut Reading<'t>) {
    let Some((_, end)) = body(tokens, colon) else { return };
    let setting = |key: &str| setting(tokens, colon..end, key);
    let names = Names {
        prefix: setting("env_prefix").unwrap_or(""),
        delimiter: setting("env_nested_delimiter"),
        depth: 0,
        spared: false,
    };
    fields(tokens, colon, names, models, reading);
}

/// How far its lines are indented, and where it ends.
fn body(tokens: Tokens<'_, '_>, colon: usize) -> Option<(usize, usize)> {
    let indent = indent(tokens, colon + 1).filter(|&indent| indent > 0)?;
    let ends = |at: &usize| tokens.get(*at).is_none() || self::indent(tokens, *at).is_some_and(|other| other < indent);
    Some((indent, (colon + 1..=tokens.tokens.len()).find(ends).unwrap_or(tokens.tokens.len())))
}

fn fields<'t>(tokens: Tokens<'t, '_>, colon: usize, names: Names<'_>, models: &[Model<'t>], reading: &mut Reading<'t>) {
    let Some((indent, end)) = body(tokens, colon) else { return };
    let starts: Vec<usize> = (colon + 1..end).filter(|&at| self::indent(tokens, at) == Some(indent)).collect();
    for (index, &at) in starts.iter().enumerate() {
        let stop = starts.get(index + 1).copied().unwrap_or(end);
        let Some(name) = tokens.word(at).filter(|name| is_name(name) && tokens.is(at + 1, b':')) else { continue };
        if tokens.is_word(at, "model_config") || name.starts_with('_') {
            continue;
        }
        field(tokens, Field { at, stop, name, names }, models, reading);
    }
}

/// How far a token stands from the start of its line, if nothing stands before it there.
fn indent(tokens: Tokens<'_, '_>, at: usize) -> Option<usize> {
    let start = tokens.get(at)?.span.start;
    let before = tokens.text.as_bytes().get(..start)?;
    let blank = before.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let starts = blank == start || before.get(start - blank - 1) == Some(&b'\n');
    starts.then_some(blank)
}

/// `env_prefix="APP_"`, `"env_prefix": "APP_"`.
fn setting<'t>(tokens: Tokens<'t, '_>, mut within: Range<usize>, key: &str) -> Option<&'t str> {
    let named = |at: usize| tokens.is_word(at, key) || tokens.string(at).is_some_and(|string| string.text == key);
    let value = within.find(|&at| named(at)).and_then(|at| tokens.string(at + 2))?;
    Some(value.text)
}

struct Field<'t, 'n> {
    at: usize,
    stop: usize,
    name: &'t str,
    names: Names<'n>,
}

fn field<'t>(tokens: Tokens<'t, '_>, field: Field<'t, '_>, models: &[Model<'t>], reading: &mut Reading<'t>) {
    let Field { at, stop, name, names: Names { prefix, delimiter, depth, spared } } = field;
    let equals = (at + 2..stop).find(|&at| tokens.assigns(at) && !is_nested(tokens, field.at + 2, at));
    let kind = at + 2..equals.unwrap_or(stop);
    let words = || kind.clone().filter_map(|at| tokens.word(at));
    if words().any(|word| word == "ClassVar") {
        return;
    }
    if let Some(model) = models.iter().find(|model| words().any(|word| word == model.name)) {
        // In a dictionary or a list, a key that only the user knows comes between.
        let many =
            words().any(|word| matches!(word, "dict" | "Dict" | "list" | "List" | "Mapping" | "tuple" | "set" | "Sequence"));
        if let Some(delimiter) = delimiter.filter(|_| depth < DEEPEST && !many) {
            let prefix = format!("{prefix}{name}{delimiter}");
            let spared = spared || equals.is_some() || words().any(|word| matches!(word, "Optional" | "None"));
            let names = Names { prefix: &prefix, delimiter: Some(delimiter), depth: depth + 1, spared };
            fields(tokens, model.colon, names, models, reading);
        }
        return;
    }
    let Some(span) = tokens.get(at).map(|token| token.span) else { return };
    let absent = words().any(|word| matches!(word, "Optional" | "None"));
    let value = equals.map(|equals| value(tokens, equals + 1, stop));
    let (default, required) = value.as_ref().map_or((None, !absent), |value| (value.default, value.required));
    let names = value.map(|value| value.names).filter(|names| !names.is_empty());
    let names = names.unwrap_or_else(|| vec![(format!("{prefix}{name}"), span)]);
    for (index, (name, span)) in names.into_iter().enumerate() {
        let name = name.to_ascii_uppercase();
        // Of several aliases any one will do.
        let required = required && index == 0 && !spared;
        reading.derived.push(Derived { name, span, default, required, optional: !required, origin: Origin::Program });
    }
}

/// Within brackets: `Annotated[str, Field(default="x")]`.
fn is_nested(tokens: Tokens<'_, '_>, from: usize, at: usize) -> bool {
    let opens = |byte: u8| (from..at).filter(|&at| tokens.is(at, byte)).count();
    opens(b'[') > opens(b']') || opens(b'(') > opens(b')')
}

struct Value<'t> {
    default: Option<Fallback<'t>>,
    required: bool,
    /// What the field is called instead.
    names: Vec<(String, Span)>,
}

/// `"x"`, `8080`, `...`, `Field("x", env="NAME")`.
fn value<'t>(tokens: Tokens<'t, '_>, at: usize, stop: usize) -> Value<'t> {
    if !tokens.is_word(at, "Field") || !tokens.is(at + 1, b'(') {
        return Value { default: tokens.string(at), required: tokens.are(at, "..."), names: Vec::new() };
    }
    let keyword = |name: &str| (at + 2..stop).find(|&at| tokens.is_word(at, name) && tokens.assigns(at + 1)).map(|at| at + 2);
    let names = ["env", "alias", "validation_alias"].iter().filter_map(|name| keyword(name)).flat_map(|at| aliases(tokens, at));
    let first = Some(at + 2).filter(|&first| !tokens.assigns(first + 1) && !tokens.is(first, b')'));
    let default = first.or_else(|| keyword("default"));
    let stands_in = default.is_some() || keyword("default_factory").is_some();
    let required = !stands_in || default.is_some_and(|default| tokens.are(default, "..."));
    Value { default: default.and_then(|default| tokens.string(default)), required, names: names.collect() }
}

/// `"A"`, `["A", "B"]`, `AliasChoices("A", "B")`.
fn aliases(tokens: Tokens<'_, '_>, at: usize) -> Vec<(String, Span)> {
    const NAMES: usize = 12;
    let one = |at: usize| tokens.string(at).filter(|name| is_name(name.text)).map(|name| (name.text.to_owned(), name.span));
    if let Some(name) = one(at) {
        return vec![name];
    }
    let open = if tokens.word(at).is_some() { at + 2 } else { at + 1 };
    let inside = (open..open + NAMES)
        .take_while(|&at| tokens.get(at).is_some_and(|token| token.kind != Kind::Punct(b')') && token.kind != Kind::Punct(b']')));
    inside.filter_map(one).collect()
}
