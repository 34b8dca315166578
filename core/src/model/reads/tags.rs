//! Go's struct tags: `env:"X,required" envDefault:"x"`, and the options of command lines that name variables.

use super::cursor::Tokens;
use super::lexer::Kind;
use super::spelling::is_capitals;
use super::{Derived, Fallback, Origin, Read, Reading};
use crate::text::Span;

pub(super) fn read_all<'t>(tokens: Tokens<'t, '_>, reading: &mut Reading<'t>) {
    let prefix = prefix(tokens);
    for (at, token) in tokens.tokens.iter().enumerate() {
        match token.kind {
            Kind::Str if token.span.of(tokens.text).starts_with('`') => tag(tokens, token.inner, prefix, reading),
            Kind::Word => option(tokens, at, reading),
            _ => {}
        }
    }
}

/// The prefix that kelseyhightower's `envconfig.Process("app", &config)` puts before every name.
fn prefix<'t>(tokens: Tokens<'t, '_>) -> &'t str {
    let process = |at: &usize| {
        tokens.is_word(*at, "envconfig")
            && tokens.is(at + 1, b'.')
            && matches!(tokens.word(at + 2), Some("Process" | "MustProcess"))
    };
    let found = (0..tokens.tokens.len()).find(process).and_then(|at| tokens.string(at + 4));
    found.map_or("", |prefix| prefix.text)
}

fn tag<'t>(tokens: Tokens<'t, '_>, inner: Span, prefix: &str, reading: &mut Reading<'t>) {
    let text = tokens.text;
    let envconfig = part(text, inner, "envconfig");
    let Some(value) = part(text, inner, "env").or(envconfig) else { return };
    let written = value.of(text);
    let name = written.split(',').next().unwrap_or(written);
    if !is_capitals(name) {
        return;
    }
    let is_true = |key: &str| part(text, inner, key).is_some_and(|span| span.of(text) == "true");
    let words = || written.split(',').skip(1).map(str::trim);
    let of_option = words().find_map(|word| word.strip_prefix("default="));
    let default = ["envDefault", "default", "env-default"].iter().find_map(|key| part(text, inner, key));
    let default = default.map(|span| Fallback { text: span.of(text), span });
    let stands_in = default.is_some() || of_option.is_some();
    let required = !stands_in
        && (words().any(|word| matches!(word, "required" | "notEmpty")) || is_true("required") || is_true("env-required"));
    let span = Span::new(value.start, value.start + name.len());
    let optional = stands_in || !required;
    if envconfig.is_some() && !prefix.is_empty() {
        let name = format!("{}_{name}", prefix.to_ascii_uppercase());
        reading.derived.push(Derived { name, span, default, required, optional, origin: Origin::Program });
    } else {
        reading.reads.push(Read { name, span, default, required, optional, origin: Origin::Program });
    }
}

/// The value of `key:"value"` in a tag.
fn part(text: &str, inner: Span, key: &str) -> Option<Span> {
    let tag = inner.of(text);
    let mut from = 0;
    while let Some(found) = tag.get(from..)?.find(key).map(|found| from + found) {
        let end = found + key.len();
        let starts = found == 0 || tag.as_bytes().get(found - 1).is_some_and(|byte| byte.is_ascii_whitespace());
        if starts && let Some(rest) = tag.get(end..)?.strip_prefix(":\"") {
            let length = rest.find('"')?;
            return Some(Span::new(inner.start + end + 2, inner.start + end + 2 + length));
        }
        from = end;
    }
    None
}

/// urfave's `EnvVars: []string{"A", "B"}` and `EnvVar: "A"`, and the further names of `EnvVars("A", "B")`.
fn option<'t>(tokens: Tokens<'t, '_>, at: usize, reading: &mut Reading<'t>) {
    const NAMES: usize = 16;
    if !matches!(tokens.word(at), Some("EnvVars" | "EnvVar" | "EnvVarNames")) {
        return;
    }
    let names = (at + 1..at + NAMES)
        .take_while(|&at| tokens.get(at).is_some_and(|token| token.kind != Kind::Punct(b'}') && token.kind != Kind::Punct(b')')));
    for name in names.filter_map(|at| tokens.string(at)).filter(|name| is_capitals(name.text)) {
        let read =
            Read { name: name.text, span: name.span, default: None, required: false, optional: true, origin: Origin::Program };
        reading.reads.push(read);
    }
}
