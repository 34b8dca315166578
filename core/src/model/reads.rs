//! Where a file reads environment variables: the name, the default that stands in for it, and whether the program can do without.

pub(super) mod cursor;
mod expression;
mod forms;
pub(super) mod grammar;
mod interpolation;
mod javascript;
pub(super) mod language;
pub(super) mod lexer;
mod scripting;
mod spelling;
mod well_known;

use crate::order::sort_by_key;
use crate::text::Span;
use grammar::Grammar;
use language::Language;
use serde::{Deserialize, Serialize};

pub use lexer::{Kind, Token};
pub use scripting::{Scripting, tokens};
pub use well_known::is_well_known;

/// One read of an environment variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read<'t> {
    pub name: &'t str,
    /// The name alone.
    pub span: Span,
    /// A literal that stands in for it.
    pub default: Option<Fallback<'t>>,
    /// The program stops without it.
    pub required: bool,
    pub origin: Origin,
}

/// The text of a default, without its quotes, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fallback<'t> {
    pub text: &'t str,
    pub span: Span,
}

/// What kind of text reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// A program's source, and configuration that a program fills in by itself.
    #[default]
    Program,
    Shell,
    Compose,
}

/// How many reads of one file are kept.
const MAX_READS: usize = 2_000;

/// Every read of a file, in the order of the text. Costs a search for a few words where the file reads nothing.
#[must_use]
pub fn reads<'t>(path: &str, text: &'t str) -> Vec<Read<'t>> {
    let Some(language) = Language::of(path, text).filter(|language| language.may_read(text)) else { return Vec::new() };
    if is_machine_written(text) {
        return Vec::new();
    }
    let mut reads = match Grammar::of(language) {
        Some(grammar) => forms::reads(text, &lexer::tokens(text, grammar), language),
        None => interpolation::reads(text, language),
    };
    sort_by_key(&mut reads, |read| read.span);
    reads.dedup_by_key(|read| read.span);
    reads.truncate(MAX_READS);
    reads
}

/// Bundles have everything on a few long lines; what they read is read in their sources too.
pub(super) fn is_machine_written(text: &str) -> bool {
    const SIZE: usize = 50_000;
    const LINE: usize = 1_000;
    text.len() > SIZE && memchr::memchr_iter(b'\n', text.as_bytes()).count() * LINE < text.len()
}
