//! Tables that a statement creates, and what it grants rights on.

use super::Sql;
use crate::syntax::sql::Token;
use crate::text::Span;

/// A table that is created to stay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// As written, without quotes: `x`, `public.x`.
    pub span: Span,
    /// In small letters; `public` where none is named.
    pub schema: String,
    pub name: String,
}

/// What somebody is given rights on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Granted {
    Table {
        schema: String,
        name: String,
    },
    /// `ON ALL TABLES IN SCHEMA x`, `ALTER DEFAULT PRIVILEGES IN SCHEMA x`.
    Schema(String),
    /// `ALTER DEFAULT PRIVILEGES` of every schema.
    Everything,
}

impl Granted {
    #[must_use]
    pub fn covers(&self, table: &Table) -> bool {
        match self {
            Self::Table { schema, name } => *schema == table.schema && *name == table.name,
            Self::Schema(schema) => *schema == table.schema,
            Self::Everything => true,
        }
    }
}

/// How many of one file are kept.
const MOST: usize = 2_000;

pub(super) fn tables(text: &str, tokens: &[Token], whole: &mut Sql<'_>) {
    let is = |at: usize, word: &str| tokens.get(at).is_some_and(|token| token.is(text, word));
    if is(0, "create") && whole.tables.len() < MOST {
        whole.tables.extend(created(text, tokens));
    }
    if whole.granted.len() >= MOST {
        return;
    }
    let defaults = is(0, "alter") && is(1, "default") && is(2, "privileges");
    if is(0, "grant") || defaults {
        granted(text, tokens, defaults, &mut whole.granted);
    }
}

/// `CREATE [UNLOGGED] TABLE [IF NOT EXISTS] [schema.]name (`; not a temporary one, nor a part of another.
fn created(text: &str, tokens: &[Token]) -> Option<Table> {
    let is = |at: usize, word: &str| tokens.get(at).is_some_and(|token| token.is(text, word));
    let at = if is(1, "unlogged") { 2 } else { 1 };
    if !is(at, "table") {
        return None;
    }
    let at = if is(at + 1, "if") { at + 4 } else { at + 1 };
    let (schema, name, end) = named(text, tokens, at)?;
    let part = is(end, "partition");
    let span = Span::new(tokens.get(at)?.span.start, tokens.get(end.checked_sub(1)?)?.span.end);
    (!part).then_some(Table { span, schema, name })
}

/// The schema, the name, and the token behind them.
fn named(text: &str, tokens: &[Token], at: usize) -> Option<(String, String, usize)> {
    let name = |at: usize| tokens.get(at).filter(|token| token.is_name()).map(|token| token.of(text).to_ascii_lowercase());
    let first = name(at)?;
    let dotted = tokens.get(at + 1).is_some_and(|token| token.is_mark(text, "."));
    if let Some(second) = name(at + 2).filter(|_| dotted) {
        return Some((first, second, at + 3));
    }
    Some(("public".to_owned(), first, at + 1))
}

fn granted(text: &str, tokens: &[Token], defaults: bool, found: &mut Vec<Granted>) {
    let is = |at: usize, word: &str| tokens.get(at).is_some_and(|token| token.is(text, word));
    if defaults && !(0..tokens.len()).any(|at| is(at, "grant")) {
        return;
    }
    let schema = (0..tokens.len()).find(|&at| is(at, "in") && is(at + 1, "schema")).map(|at| at + 2);
    if let Some(at) = schema {
        each_named(text, tokens, at, |_, name| found.push(Granted::Schema(name)));
        return;
    }
    if defaults {
        found.push(Granted::Everything);
        return;
    }
    let Some(on) = (0..tokens.len()).find(|&at| is(at, "on")) else { return };
    let at = if is(on + 1, "table") { on + 2 } else { on + 1 };
    each_named(text, tokens, at, |schema, name| found.push(Granted::Table { schema, name }));
}

/// `a, b.c TO …`
fn each_named(text: &str, tokens: &[Token], start: usize, mut see: impl FnMut(String, String)) {
    let mut at = start;
    while let Some((schema, name, end)) = named(text, tokens, at) {
        see(schema, name);
        if !tokens.get(end).is_some_and(|token| token.is_mark(text, ",")) {
            return;
        }
        at = end + 1;
    }
}
