//! The calls and subscripts that read a variable by a literal name, and those that read one whose name is only known when they run.

pub(super) mod table;

use super::constants;
use super::cursor::Tokens;
use super::expression::{Outcome, outcome};
use super::guard::chain_start;
use super::lexer::Kind;
use super::spelling::{is_capitals, is_name};
use super::{Derived, Fallback, Origin, Read, Reading, Wrapped};
use crate::text::Span;

/// One way to read: the tokens before the name.
#[derive(Clone, Copy)]
pub(super) struct Form {
    /// In order; a text of one mark stands for that mark, `_` for any word in lower case, `'` for any string.
    head: &'static [&'static str],
    /// Fails where the variable is absent and no default is given.
    required: bool,
    optional: bool,
    /// Any function is called so; only a name in capitals makes it a read.
    capitals: bool,
    name: Name,
}

/// How the name is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Name {
    /// A string between brackets.
    Argument,
    /// A string behind a blank.
    Bare,
    /// A word, or a string: `$ENV{HOME}`, `$env:HOME`.
    Word,
}

/// Names of functions, in lower case without underscores, that read a variable in several languages: the standard libraries' own, and what
/// projects call their wrappers (`getEnvOrDefault("X", "x")`).
const READERS: &[&str] = &[
    "getenv",
    "securegetenv",
    "lookupenv",
    "getenvironmentvariable",
    "mustgetenv",
    "mustenv",
    "getrequiredenv",
    "requireenv",
    "requiredenv",
    "getenvvar",
    "envor",
    "envordefault",
    "getenvor",
    "getenvordefault",
    "getenvdefault",
    "getenvwithdefault",
    "getenvstring",
    "getenvstr",
    "getenvint",
    "getenvbool",
    "getenvfloat",
    "getenvlist",
    "getenvduration",
    "getenvasint",
    "getenvasbool",
    "getenvorpanic",
    "getenvorthrow",
    "getenvorfail",
    "getenvvariable",
    "readenv",
    "envstring",
    "envstr",
    "envint",
    "envbool",
    "getoptionalenv",
    "optionalenv",
    "fetchenv",
    "loadenvvar",
];

/// Where the name stands when no function in capitals is called so: the standard libraries' own readers.
const STANDARD: &[&str] = &["getenv", "lookupenv", "getenvironmentvariable", "securegetenv"];

pub(super) fn read_all<'t>(tokens: Tokens<'t, '_>, forms: &[Form], reading: &mut Reading<'t>) {
    for at in 0..tokens.tokens.len() {
        if tokens.get(at).is_none_or(|token| token.kind != Kind::Word) {
            continue;
        }
        let found = forms.iter().any(|form| read(tokens, at, form, reading));
        if !found {
            call(tokens, at, reading);
        }
    }
}

/// What a dictionary has that a reader of the environment has not: `env` may also be what is handed to a subprocess.
const OF_DICTIONARIES: &[&str] =
    &["get", "pop", "setdefault", "update", "copy", "items", "keys", "values", "append", "render", "filters"];

fn stands(tokens: Tokens<'_, '_>, at: usize, expected: &str) -> bool {
    match expected {
        "_" => tokens
            .word(at)
            .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_lowercase()) && !OF_DICTIONARIES.contains(&word)),
        "'" => tokens.string(at).is_some(),
        _ => tokens.get(at).is_some_and(|token| token.kind != Kind::Str && token.span.of(tokens.text) == expected),
    }
}

/// Whether a form stands at `at`; what it reads is told.
fn read<'t>(tokens: Tokens<'t, '_>, at: usize, form: &Form, reading: &mut Reading<'t>) -> bool {
    if !form.head.iter().enumerate().all(|(offset, expected)| stands(tokens, at + offset, expected)) {
        return false;
    }
    let name_at = at + form.head.len();
    let written = match tokens.string(name_at) {
        Some(name) => name,
        None if form.name == Name::Word => match tokens.word(name_at).and_then(|text| Some((text, tokens.get(name_at)?.span))) {
            Some((text, span)) => Fallback { text, span },
            None => return false,
        },
        None if form.name == Name::Argument => {
            // A class of one's own may have an `env.get(name)` too.
            if !form.capitals {
                dynamic(tokens, at, name_at, form, reading);
            }
            return !form.capitals;
        }
        None => return false,
    };
    if !is_name(written.text) || form.capitals && !is_capitals(written.text) {
        return false;
    }
    let Some(read) = named(tokens, at, name_at, written, form) else { return true };
    reading.reads.push(read);
    true
}

fn call<'t>(tokens: Tokens<'t, '_>, at: usize, reading: &mut Reading<'t>) {
    let Some(word) = tokens.word(at).filter(|word| ends_like_a_reader(word)) else { return };
    let open = match () {
        () if tokens.is(at + 1, b'(') => at + 1,
        // `getEnv<string>("X")`
        () if tokens.is(at + 1, b'<') && tokens.is(at + 3, b'>') && tokens.is(at + 4, b'(') => at + 4,
        () => return,
    };
    let plain: String = word.chars().filter(|&c| c != '_').map(|c| c.to_ascii_lowercase()).collect();
    if !READERS.contains(&plain.as_str()) {
        reading.wrapped.extend(wrapped(tokens, at, word));
        return;
    }
    let required = ["must", "require", "panic", "throw", "fail"].iter().any(|stop| plain.contains(stop));
    let optional = plain.contains("optional");
    let form = Form { head: &[], required, optional, capitals: false, name: Name::Argument };
    match tokens.string(open + 1) {
        Some(written) if is_name(written.text) => reading.reads.extend(named(tokens, at, open + 1, written, &form)),
        Some(_) => {}
        None if STANDARD.contains(&plain.as_str()) => dynamic(tokens, at, open + 1, &form, reading),
        None => {}
    }
}

/// A call of a function that may turn out to read the variable whose name it is handed; `start` is the function's name.
pub(super) fn wrapped<'t>(tokens: Tokens<'t, '_>, start: usize, by: &'t str) -> Option<Wrapped<'t>> {
    let open = match () {
        () if tokens.is(start + 1, b'(') => start + 1,
        () if tokens.is(start + 1, b'<') && tokens.is(start + 3, b'>') && tokens.is(start + 4, b'(') => start + 4,
        () => return None,
    };
    let written = tokens.string(open + 1).filter(|name| is_capitals(name.text) && name.text.len() > 2)?;
    let stops = ["must", "require", "orthrow", "orfail", "orpanic"].iter().any(|stop| by.to_ascii_lowercase().contains(stop));
    let form = Form { head: &[], required: stops, optional: false, capitals: true, name: Name::Argument };
    Some(Wrapped { by, read: named(tokens, start, open + 1, written, &form)? })
}

/// Cheap: most words are none.
fn ends_like_a_reader(word: &str) -> bool {
    word.len() < 32 && word.as_bytes().windows(2).any(|pair| pair.eq_ignore_ascii_case(b"nv"))
}

/// The read whose name stands at `name_at`; `start` is the form's first token.
fn named<'t>(tokens: Tokens<'t, '_>, start: usize, name_at: usize, name: Fallback<'t>, form: &Form) -> Option<Read<'t>> {
    let behind_name = tokens.after(name_at);
    let behind = if form.name == Name::Bare || tokens.is(name_at.saturating_sub(1), b':') {
        behind_name
    } else {
        tokens.closing(behind_name)? + 1
    };
    if tokens.assigns(behind) {
        return None;
    }
    let told = told(tokens, start, behind_name, behind);
    let found = told.default.is_some() || told.optional;
    Some(Read {
        name: name.text,
        span: name.span,
        default: told.default,
        required: (form.required && !found) || told.required,
        optional: (form.optional || found) && !told.required,
        origin: Origin::Program,
    })
}

/// What stands in for a read, by its further arguments or by what is around it.
fn told<'t>(tokens: Tokens<'t, '_>, start: usize, behind_name: usize, behind: usize) -> Outcome<'t> {
    match argument(tokens, behind_name) {
        Argument::Text(default) => return Outcome::or(Some(default)),
        Argument::Other => return Outcome::OPTIONAL,
        Argument::None => {}
    }
    let mut told = outcome(tokens, start, behind);
    if told.default.is_none() {
        told.default = block(tokens, behind).or_else(|| beside(tokens, start, behind));
        told.optional |= told.default.is_some() || tokens.is(behind, b'{') && tokens.is(behind.wrapping_sub(1), b')');
    }
    told
}

enum Argument<'t> {
    None,
    Text(Fallback<'t>),
    /// Something that is no literal.
    Other,
}

/// `, "x"` or `, default="x"`; `cast=int` is no default. Adjacent strings are one in Python.
fn argument<'t>(tokens: Tokens<'t, '_>, comma: usize) -> Argument<'t> {
    const NAMES: &[&str] = &["default", "defaultValue", "unset", "fallback"];
    const ARGUMENTS: usize = 6;
    let mut at = comma;
    for first in (0..ARGUMENTS).map(|index| index == 0) {
        if !tokens.is(at, b',') || tokens.is(at + 1, b')') {
            return Argument::None;
        }
        let keyword = tokens.word(at + 1).filter(|_| tokens.assigns(at + 2) || tokens.is(at + 2, b':'));
        let value = if keyword.is_some() { at + 3 } else { at + 1 };
        if keyword.is_some_and(|word| NAMES.contains(&word)) || keyword.is_none() && first {
            return tokens.string(value).map_or(Argument::Other, Argument::Text);
        }
        match next_comma(tokens, value) {
            Some(next) => at = next,
            None => return Argument::None,
        }
    }
    Argument::None
}

/// The comma behind an argument that starts at `at`.
fn next_comma(tokens: Tokens<'_, '_>, at: usize) -> Option<usize> {
    const LONGEST: usize = 60;
    let mut depth = 0_usize;
    for at in at..at + LONGEST {
        match tokens.get(at)?.kind {
            Kind::Punct(b'(' | b'[' | b'{') => depth += 1,
            Kind::Punct(b')' | b']' | b'}') if depth == 0 => return None,
            Kind::Punct(b')' | b']' | b'}') => depth -= 1,
            Kind::Punct(b',') if depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
}

/// Ruby: `ENV.fetch("X") { "x" }`.
fn block<'t>(tokens: Tokens<'t, '_>, at: usize) -> Option<Fallback<'t>> {
    let string = if tokens.is(at, b'{') { tokens.string(at + 1)? } else { return None };
    tokens.is(tokens.after(at + 1), b'}').then_some(string)
}

/// A call around the read that takes the default beside it: Go's `cmp.Or(os.Getenv("X"), "x")`.
fn beside<'t>(tokens: Tokens<'t, '_>, start: usize, behind: usize) -> Option<Fallback<'t>> {
    let at = chain_start(tokens, start);
    let around = at.checked_sub(2).filter(|_| tokens.is(at - 1, b'(')).and_then(|word| tokens.word(word))?;
    let takes = matches!(
        around,
        "Or" | "requireNonNullElse" | "firstNonNull" | "defaultIfEmpty" | "defaultIfBlank" | "defaultString" | "coalesce"
    );
    match argument(tokens, behind) {
        Argument::Text(default) if takes => Some(default),
        _ => None,
    }
}

/// How many names of one file are looked up among its constants: each costs a walk through it.
const MAX_CONSTANTS: usize = 200;

/// `environ[name]`: the constant of the file that the name is, or else one that only the running program knows.
fn dynamic<'t>(tokens: Tokens<'t, '_>, start: usize, name_at: usize, form: &Form, reading: &mut Reading<'t>) {
    let Some(token) = tokens.get(name_at).filter(|token| !matches!(token.kind, Kind::Punct(b')' | b']'))) else { return };
    let Some(close) = tokens.closing(tokens.after(name_at)) else { return };
    let whole = Span::new(token.span.start, tokens.get(close).map_or(token.span.end, |close| close.span.start));
    if tokens.assigns(close + 1) {
        return;
    }
    let alone = reading.derived.len() + reading.dynamic.len() < MAX_CONSTANTS
        && (tokens.after(name_at) == close || tokens.is(tokens.after(name_at), b','));
    let constant = tokens.word(name_at).filter(|_| alone).and_then(|word| constants::value(tokens, word));
    let Some(name) = constant.filter(|value| is_capitals(value.text)) else {
        reading.dynamic.push(whole);
        return;
    };
    let Some(read) = named(tokens, start, name_at, name, form) else { return };
    reading.derived.push(Derived {
        name: name.text.to_owned(),
        span: token.span,
        default: read.default,
        required: read.required,
        optional: read.optional,
        origin: Origin::Program,
    });
}
