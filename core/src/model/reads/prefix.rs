//! Libraries that read every variable whose name starts alike: figment, envy, config-rs, koanf, viper, dynaconf, .NET's configuration.

use super::cursor::Tokens;
use super::language::Language;
use super::spelling::is_name;
use super::{Derived, Origin, Reading};

/// How many tokens a structure may have.
const STRUCTURE: usize = 2_000;

pub(super) fn read_all<'t>(tokens: Tokens<'t, '_>, language: Language, reading: &mut Reading<'t>) {
    for at in 0..tokens.tokens.len() {
        let Some(found) = tokens.word(at).and_then(|word| prefix(tokens, at, word, language)) else { continue };
        if is_name(found.0) && found.0.len() > 1 {
            reading.prefixes.push(found.0);
            if language == Language::Rust {
                fields(tokens, &format!("{}{}", found.0, found.1), reading);
            }
        }
    }
}

/// The beginning of the names, and the mark that comes behind it.
fn prefix<'t>(tokens: Tokens<'t, '_>, at: usize, word: &str, language: Language) -> Option<(&'t str, &'static str)> {
    let before = |name: &str, mark: u8| {
        at.checked_sub(2).is_some_and(|_| tokens.is(at - 1, mark)) && {
            let far = if mark == b':' { 3 } else { 2 };
            at.checked_sub(far).is_some_and(|owner| tokens.is_word(owner, name))
        }
    };
    let argument = || tokens.string(at + 2).filter(|_| tokens.is(at + 1, b'(')).map(|text| text.text);
    let whole = match (language, word) {
        (Language::Rust, "prefixed") => before("Env", b':') || before("envy", b':'),
        (Language::Go, "Provider") => before("env", b'.'),
        (Language::CSharp, "AddEnvironmentVariables") => true,
        _ => false,
    };
    if whole {
        return argument().map(|text| (text, ""));
    }
    let parted = match (language, word) {
        (Language::Rust, "with_prefix") => before("Environment", b':'),
        (Language::Go, "SetEnvPrefix") => true,
        _ => false,
    };
    parted.then(argument).flatten().map(|text| (text, "_"))
}

/// The fields of what the file reads them into: `#[derive(Deserialize)] struct Config { database_url: String }`.
fn fields<'t>(tokens: Tokens<'t, '_>, prefix: &str, reading: &mut Reading<'t>) {
    let Some(asked) = (0..tokens.tokens.len()).find_map(|at| asked_type(tokens, at)) else { return };
    let opens = |at: &usize| tokens.is_word(*at, "struct") && tokens.is_word(at + 1, asked) && tokens.is(at + 2, b'{');
    let Some(open) = (0..tokens.tokens.len()).find(opens).map(|at| at + 2) else { return };
    let mut at = open + 1;
    let mut depth = 0_usize;
    let mut defaulted = false;
    while at < open + STRUCTURE {
        let Some(token) = tokens.get(at) else { return };
        match token.kind {
            super::Kind::Punct(b'{' | b'(' | b'[' | b'<') => depth += 1,
            super::Kind::Punct(b'}') if depth == 0 => return,
            super::Kind::Punct(b'}' | b')' | b']' | b'>') => depth = depth.saturating_sub(1),
            super::Kind::Punct(b',') if depth == 0 => defaulted = false,
            super::Kind::Word if tokens.is_word(at, "default") && depth > 0 => defaulted = true,
            super::Kind::Word if depth == 0 && tokens.is(at + 1, b':') && !tokens.is(at + 2, b':') => {
                let name = tokens.word(at).unwrap_or_default();
                let optional = defaulted || matches!(tokens.word(at + 2), Some("Option" | "Vec" | "bool"));
                reading.derived.push(Derived {
                    name: format!("{prefix}{name}").to_ascii_uppercase(),
                    span: token.span,
                    default: None,
                    required: !optional,
                    optional,
                    origin: Origin::Program,
                });
            }
            _ => {}
        }
        at += 1;
    }
}

/// `from_env::<Config>()`, `extract::<Config>()`, `try_deserialize::<Config>()`, `let config: Config = … .extract()`.
fn asked_type<'t>(tokens: Tokens<'t, '_>, at: usize) -> Option<&'t str> {
    let word = tokens.word(at)?;
    if !matches!(word, "from_env" | "extract" | "try_deserialize" | "try_into" | "deserialize") {
        return None;
    }
    if tokens.are(at + 1, "::<") {
        return tokens.word(at + 4);
    }
    // The type of what it is given to, or that the function gives.
    (at.saturating_sub(80)..at).rev().find_map(|before| {
        let typed = tokens.is_word(before, "let") && tokens.is(before + 2, b':');
        let gives = tokens.is(before, b'-') && tokens.is(before + 1, b'>');
        let inner = |start: usize| {
            let result = matches!(tokens.word(start), Some("Result" | "Option")) && tokens.is(start + 1, b'<');
            tokens.word(if result { start + 2 } else { start })
        };
        match () {
            () if typed => inner(before + 3),
            () if gives => inner(before + 2),
            () => None,
        }
    })
}
