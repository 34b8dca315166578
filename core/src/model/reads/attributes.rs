//! Annotations that name variables: clap's `#[arg(env = "X")]`, Spring's `@Value("${X:x}")`, C#'s `Configuration["A:B"]`.

use super::cursor::Tokens;
use super::interpolation;
use super::language::Language;
use super::spelling::{is_capitals, is_name};
use super::{Derived, Origin, Read, Reading};

/// How many tokens an attribute and the field behind it may have.
const MAX_ATTRIBUTE: usize = 80;

/// clap: with a name, or after the field.
pub(super) fn rust<'t>(tokens: Tokens<'t, '_>, reading: &mut Reading<'t>) {
    for at in 0..tokens.tokens.len() {
        let attribute = tokens.are(at, "#[") && matches!(tokens.word(at + 2), Some("arg" | "clap" | "structopt"));
        if attribute && tokens.is(at + 3, b'(') {
            argument(tokens, at + 4, reading);
        } else if tokens.is(at, b'.') && tokens.is_word(at + 1, "env") && tokens.is(at + 2, b'(') && tokens.is(at + 4, b')') {
            // The builder's `.env("X")`; a command's `.env("X", "x")` sets one.
            if let Some(name) = tokens.string(at + 3).filter(|name| is_capitals(name.text)) {
                reading.reads.push(Read {
                    name: name.text,
                    span: name.span,
                    default: None,
                    required: false,
                    optional: true,
                    origin: Origin::Program,
                });
            }
        }
    }
}

fn argument<'t>(tokens: Tokens<'t, '_>, open: usize, reading: &mut Reading<'t>) {
    let Some(close) = tokens.closing(open) else { return };
    let starts = |at: &usize| tokens.is_word(*at, "env") && (*at == open || tokens.is(at - 1, b','));
    let Some(env) = (open..close).find(starts) else { return };
    let default = (open..close).find(|&at| tokens.word(at).is_some_and(|word| word.starts_with("default_value")));
    let value = default.and_then(|at| tokens.string(at + 2));
    let Some(field) = field(tokens, close + 2) else { return };
    let option = (field + 2..field + 4).any(|at| matches!(tokens.word(at), Some("Option" | "Vec" | "bool")));
    let required = default.is_none() && !option;
    if tokens.is(env + 1, b'=') {
        let Some(name) = tokens.string(env + 2).filter(|name| is_name(name.text)) else { return };
        let (name, span) = (name.text, name.span);
        reading.reads.push(Read { name, span, default: value, required, optional: !required, origin: Origin::Program });
    } else if let (Some(name), Some(token)) = (tokens.word(field), tokens.get(field)) {
        let name = name.to_ascii_uppercase();
        reading.derived.push(Derived {
            name,
            span: token.span,
            default: value,
            required,
            optional: !required,
            origin: Origin::Program,
        });
    }
}

/// The field's name, behind further attributes and `pub`.
fn field(tokens: Tokens<'_, '_>, from: usize) -> Option<usize> {
    (from..from + MAX_ATTRIBUTE)
        .find(|&at| tokens.word(at).is_some_and(|word| word != "pub") && tokens.is(at + 1, b':') && !tokens.is(at + 2, b':'))
}

/// `@Value("${X:x}")`, `@ConfigProperty(name = "X", defaultValue = "x")`.
pub(super) fn jvm<'t>(tokens: Tokens<'t, '_>, reading: &mut Reading<'t>) {
    for at in (0..tokens.tokens.len()).filter(|&at| tokens.is(at, b'@') && tokens.is(at + 2, b'(')) {
        match tokens.word(at + 1) {
            Some("Value") => {
                let string = (at + 3..at + 6).find_map(|at| tokens.string(at));
                let reads = string.map(|string| interpolation::within(tokens.text, string.span, Language::Spring));
                // Without the variable and without a default the context does not start.
                reading.reads.extend(reads.unwrap_or_default().into_iter().map(|read| Read { required: !read.optional, ..read }));
            }
            Some("ConfigProperty") => property(tokens, at + 3, reading),
            _ => {}
        }
    }
}

fn property<'t>(tokens: Tokens<'t, '_>, open: usize, reading: &mut Reading<'t>) {
    let Some(close) = tokens.closing(open) else { return };
    let keyword = |name: &str| (open..close).find(|&at| tokens.is_word(at, name)).and_then(|at| tokens.string(at + 2));
    let Some(name) = keyword("name").filter(|name| is_capitals(name.text)) else { return };
    let default = keyword("defaultValue");
    let (required, optional) = (default.is_none(), default.is_some());
    reading.reads.push(Read { name: name.text, span: name.span, default, required, optional, origin: Origin::Program });
}

/// `Configuration["A:B"]` is `A__B` in the environment, `GetConnectionString("N")` is `ConnectionStrings__N`: mostly a file gives them.
pub(super) fn c_sharp<'t>(tokens: Tokens<'t, '_>, reading: &mut Reading<'t>) {
    for at in 0..tokens.tokens.len() {
        let open = match tokens.word(at) {
            Some("Configuration" | "configuration" | "_configuration" | "config" | "_config") if tokens.is(at + 1, b'[') => {
                at + 2
            }
            Some("GetConnectionString") if tokens.is(at + 1, b'(') => at + 2,
            _ => continue,
        };
        let Some(key) = tokens.string(open).filter(|key| key.text.split(':').all(is_name)) else { continue };
        let name = match tokens.word(at) {
            Some("GetConnectionString") => format!("ConnectionStrings__{}", key.text),
            _ => key.text.replace(':', "__"),
        };
        reading.derived.push(Derived {
            name,
            span: key.span,
            default: None,
            required: false,
            optional: true,
            origin: Origin::Program,
        });
    }
}
