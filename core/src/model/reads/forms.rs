//! The calls and subscripts that read a variable by a literal name.

use super::cursor::Tokens;
use super::expression::{Outcome, outcome};
use super::javascript;
use super::language::Language;
use super::lexer::{Kind, Token};
use super::spelling::{is_capitals, is_name};
use super::{Fallback, Origin, Read};

/// One way to read: the tokens before the name.
struct Form {
    /// In order; a text of one mark stands for that mark.
    head: &'static [&'static str],
    /// Fails where the variable is absent and no default is given.
    required: bool,
    /// Any function is called so; only a name in capitals makes it a read.
    capitals: bool,
}

const fn reads_or_none(head: &'static [&'static str]) -> Form {
    Form { head, required: false, capitals: false }
}

const fn reads_or_fails(head: &'static [&'static str]) -> Form {
    Form { head, required: true, capitals: false }
}

const fn perhaps(head: &'static [&'static str]) -> Form {
    Form { head, required: true, capitals: true }
}

const PYTHON: &[Form] = &[
    reads_or_fails(&["environ", "["]),
    reads_or_none(&["environ", ".", "get", "("]),
    reads_or_none(&["environ", ".", "setdefault", "("]),
    perhaps(&["config", "("]),
    perhaps(&["env", "("]),
    perhaps(&["env", ".", "str", "("]),
    perhaps(&["env", ".", "bool", "("]),
    perhaps(&["env", ".", "int", "("]),
    perhaps(&["env", ".", "list", "("]),
    perhaps(&["env", ".", "db", "("]),
    perhaps(&["env", ".", "url", "("]),
];
const JAVASCRIPT: &[Form] = &[
    reads_or_none(&["process", ".", "env", "["]),
    reads_or_none(&["process", ".", "env", "?", ".", "["]),
    reads_or_none(&["import", ".", "meta", ".", "env", "["]),
    reads_or_none(&["Bun", ".", "env", "["]),
    reads_or_none(&["Deno", ".", "env", ".", "get", "("]),
];
const RUST: &[Form] = &[
    reads_or_none(&["env", ":", ":", "var", "("]),
    reads_or_none(&["env", ":", ":", "var_os", "("]),
    reads_or_none(&["dotenvy", ":", ":", "var", "("]),
    reads_or_fails(&["env", "!", "("]),
    reads_or_none(&["option_env", "!", "("]),
];
const RUBY: &[Form] = &[reads_or_none(&["ENV", "["]), reads_or_fails(&["ENV", ".", "fetch", "("])];
const PHP: &[Form] = &[reads_or_none(&["$_ENV", "["]), Form { head: &["env", "("], required: false, capitals: true }];
const JVM: &[Form] = &[
    reads_or_none(&["getenv", "(", ")", ".", "get", "("]),
    reads_or_none(&["getenv", "(", ")", ".", "getOrDefault", "("]),
    reads_or_none(&["getenv", "(", ")", "["]),
];

const fn forms(language: Language) -> &'static [Form] {
    match language {
        Language::Python => PYTHON,
        Language::JavaScript => JAVASCRIPT,
        Language::Rust => RUST,
        Language::Ruby => RUBY,
        Language::Php => PHP,
        Language::Jvm => JVM,
        _ => &[],
    }
}

/// Names of functions, in lower case without underscores, that read a variable in several languages: the standard libraries' own, and what
/// projects call their wrappers (`getEnvOrDefault("X", "x")`).
const READERS: &[&str] = &[
    "getenv",
    "lookupenv",
    "getenvironmentvariable",
    "mustgetenv",
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
    "getenvasint",
    "getenvasbool",
    "getenvorpanic",
    "getenvorthrow",
    "getenvorfail",
];

pub(super) fn reads<'t>(text: &'t str, tokens: &[Token], language: Language) -> Vec<Read<'t>> {
    let tokens = Tokens { text, tokens };
    let mut reads = Vec::new();
    for at in 0..tokens.tokens.len() {
        if language == Language::Rust && opens_tests(tokens, at) {
            break;
        }
        if tokens.get(at).is_none_or(|token| token.kind != Kind::Word) {
            continue;
        }
        if language == Language::JavaScript {
            javascript::reads(tokens, at, &mut reads);
        }
        reads.extend(forms(language).iter().find_map(|form| read(tokens, at, form)).or_else(|| call(tokens, at)));
    }
    reads
}

/// `#[cfg(test)] mod …`: what follows is no part of the program.
fn opens_tests(tokens: Tokens<'_, '_>, at: usize) -> bool {
    let head = ["#", "[", "cfg", "(", "test", ")", "]", "mod"];
    head.iter().enumerate().all(|(offset, expected)| stands(tokens, at + offset, expected))
}

fn stands(tokens: Tokens<'_, '_>, at: usize, expected: &str) -> bool {
    tokens.get(at).is_some_and(|token| token.kind != Kind::Str && token.span.of(tokens.text) == expected)
}

fn read<'t>(tokens: Tokens<'t, '_>, at: usize, form: &Form) -> Option<Read<'t>> {
    if !form.head.iter().enumerate().all(|(offset, expected)| stands(tokens, at + offset, expected)) {
        return None;
    }
    let name = tokens.string(at + form.head.len())?;
    if form.capitals && !is_capitals(name.text) {
        return None;
    }
    named(tokens, at, at + form.head.len(), form.required)
}

fn call<'t>(tokens: Tokens<'t, '_>, at: usize) -> Option<Read<'t>> {
    let word = tokens.word(at)?;
    if !tokens.is(at + 1, b'(') || !ends_like_a_reader(word) {
        return None;
    }
    let plain: String = word.chars().filter(|&c| c != '_').map(|c| c.to_ascii_lowercase()).collect();
    let required = plain.contains("must") || plain.contains("require") || plain.contains("panic") || plain.contains("throw");
    if READERS.contains(&plain.as_str()) { named(tokens, at, at + 2, required) } else { None }
}

/// Cheap: most words are none.
fn ends_like_a_reader(word: &str) -> bool {
    word.len() < 32 && word.as_bytes().windows(2).any(|pair| pair.eq_ignore_ascii_case(b"nv"))
}

/// The read whose name is the string at `name_at`; `start` is the form's first token.
fn named<'t>(tokens: Tokens<'t, '_>, start: usize, name_at: usize, required: bool) -> Option<Read<'t>> {
    let name = tokens.string(name_at)?;
    if !is_name(name.text) {
        return None;
    }
    let close = tokens.closing(tokens.after(name_at))?;
    let behind = close + 1;
    if tokens.assigns(behind) {
        return None;
    }
    let argument = argument(tokens, tokens.after(name_at));
    let argued = tokens.is(tokens.after(name_at), b',');
    let Outcome { default, required: insists } = if argument.is_some() { Outcome::default() } else { outcome(tokens, behind) };
    let default = argument.or(default).or_else(|| block(tokens, behind)).or_else(|| beside(tokens, start, behind));
    let required = (required || insists) && default.is_none() && !argued;
    Some(Read { name: name.text, span: name.span, default, required, origin: Origin::Program })
}

/// `, "x"` or `, default="x"`; adjacent strings are one in Python.
fn argument<'t>(tokens: Tokens<'t, '_>, comma: usize) -> Option<Fallback<'t>> {
    if !tokens.is(comma, b',') {
        return None;
    }
    let at = if tokens.is(comma + 2, b'=') && tokens.is_word(comma + 1, "default") { comma + 3 } else { comma + 1 };
    tokens.string(at)
}

/// Ruby: `ENV.fetch("X") { "x" }`.
fn block<'t>(tokens: Tokens<'t, '_>, at: usize) -> Option<Fallback<'t>> {
    let string = if tokens.is(at, b'{') { tokens.string(at + 1)? } else { return None };
    tokens.is(tokens.after(at + 1), b'}').then_some(string)
}

/// A call around the read that takes the default beside it: Go's `cmp.Or(os.Getenv("X"), "x")`.
fn beside<'t>(tokens: Tokens<'t, '_>, start: usize, behind: usize) -> Option<Fallback<'t>> {
    let mut at = start;
    while at >= 2 && tokens.is(at - 1, b'.') && tokens.word(at - 2).is_some() {
        at -= 2;
    }
    let around = at.checked_sub(2).filter(|_| tokens.is(at - 1, b'(')).and_then(|word| tokens.word(word))?;
    let takes = matches!(
        around,
        "Or" | "requireNonNullElse" | "firstNonNull" | "defaultIfEmpty" | "defaultIfBlank" | "defaultString" | "coalesce"
    );
    if takes { argument(tokens, behind) } else { None }
}
