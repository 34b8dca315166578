//! Where a file reads environment variables: the name, the default that stands in for it, and whether the program can do without.

mod attributes;
mod constants;
pub(super) mod cursor;
mod expression;
mod foreign;
mod forms;
pub(super) mod grammar;
mod guard;
mod interpolation;
mod javascript;
pub(super) mod language;
pub(super) mod lexer;
mod make;
mod mention;
mod prefix;
mod python;
mod schema;
mod scripting;
mod settings;
mod spelling;
mod tags;
mod terraform;
mod well_known;
mod wrapper;

use crate::order::sort_by_key;
use crate::text::Span;
use cursor::Tokens;
use foreign::Foreign;
use grammar::Grammar;
use language::Language;
use memchr::memmem;
use serde::{Deserialize, Serialize};

pub use lexer::{Kind, Token};
pub use scripting::{Scripting, tokens};
pub use spelling::is_capitals as is_variable_name;
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
    /// Something stands in for it, or the program only asks whether it is there. Where it is neither required nor optional, the program goes
    /// on with nothing.
    pub optional: bool,
    pub origin: Origin,
}

/// A read whose variable's name is not written where it is read: a field of a class of settings, a constant, a prefix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derived<'t> {
    pub name: String,
    /// What the name is made of.
    pub span: Span,
    pub default: Option<Fallback<'t>>,
    pub required: bool,
    pub optional: bool,
    pub origin: Origin,
}

impl<'t> Derived<'t> {
    /// The same as a plain read.
    #[must_use]
    pub fn as_read<'d>(&'d self) -> Read<'d>
    where
        't: 'd,
    {
        let Self { name, span, default, required, optional, origin } = self;
        Read { name, span: *span, default: *default, required: *required, optional: *optional, origin: *origin }
    }
}

/// All that one file reads, each list in the order of the text.
#[derive(Clone, Debug, Default)]
pub struct Reading<'t> {
    pub reads: Vec<Read<'t>>,
    pub derived: Vec<Derived<'t>>,
    /// Reads of variables whose names only the running program knows: `environ[name]`, what stands in the brackets.
    pub dynamic: Vec<Span>,
    /// Functions of this file that read the variable that they are asked for by name.
    pub wrappers: Vec<&'t str>,
    /// Calls of functions that may be such ones, of another file.
    pub wrapped: Vec<Wrapped<'t>>,
    /// Beginnings of names: a library reads every variable that starts so.
    pub prefixes: Vec<&'t str>,
}

/// A call of a function that may read a variable: `env("DATABASE_URL")`.
#[derive(Clone, Debug)]
pub struct Wrapped<'t> {
    pub by: &'t str,
    pub read: Read<'t>,
}

impl<'t> Reading<'t> {
    /// Those by name and those derived.
    pub fn all(&self) -> impl Iterator<Item = Read<'_>> {
        self.reads.iter().cloned().chain(self.derived.iter().map(Derived::as_read))
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        let named = self.reads.is_empty() && self.derived.is_empty() && self.dynamic.is_empty();
        named && self.wrapped.is_empty() && self.prefixes.is_empty()
    }
}

/// The text of a default, without its quotes, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fallback<'t> {
    pub text: &'t str,
    pub span: Span,
}

/// What kind of text reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// A program's source, and configuration that a program fills in by itself.
    #[default]
    Program,
    Shell,
    Compose,
    /// A program in a language that tools are written in, a makefile.
    Tool,
    /// Configuration that some tool fills in; what happens without the variable is not known.
    Config,
    /// `secrets.NAME` and `vars.NAME` of a workflow.
    Workflow,
}

/// What keeps functions of one language apart from those of another that have the same name.
#[must_use]
pub fn family_of(path: &str, text: &str) -> Option<&'static str> {
    Language::of(path, text).map(Language::word)
}

/// How many reads of one file are kept.
const MAX_READS: usize = 2_000;

/// Every read of a file by a name that stands there, in the order of the text.
#[must_use]
pub fn reads<'t>(path: &str, text: &'t str) -> Vec<Read<'t>> {
    reading(path, text).reads
}

/// All that a file reads. Costs a search for a few words where it reads nothing.
#[must_use]
pub fn reading<'t>(path: &str, text: &'t str) -> Reading<'t> {
    let mut reading = of_file(path, text);
    sort_by_key(&mut reading.reads, |read| read.span);
    reading.reads.dedup_by_key(|read| read.span);
    reading.reads.truncate(MAX_READS);
    sort_by_key(&mut reading.derived, |read| read.span);
    reading.derived.dedup_by(|a, b| a.span == b.span && a.name == b.name);
    reading.derived.truncate(MAX_READS);
    sort_by_key(&mut reading.dynamic, |span| *span);
    reading.dynamic.truncate(MAX_READS);
    reading.wrapped.truncate(MAX_READS);
    reading
}

fn of_file<'t>(path: &str, text: &'t str) -> Reading<'t> {
    let plain = |reads| Reading { reads, ..Reading::default() };
    if let Some(language) = Language::of(path, text) {
        return if language.may_read(text) && !is_machine_written(text) {
            of_language(text, language)
        } else {
            Reading::default()
        };
    }
    if let Some(foreign) = Foreign::of(path) {
        return of_foreign(text, foreign);
    }
    match () {
        () if make::is_makefile(path) => plain(make::reads(text)),
        () if path.ends_with(".tf") => terraform::reading(text),
        () if mention::may_mention(path) => plain(mention::reads(path, text)),
        () => Reading::default(),
    }
}

fn of_language<'t>(text: &'t str, language: Language) -> Reading<'t> {
    let mut reading = Reading::default();
    let Some(grammar) = Grammar::of(language) else {
        reading.reads = interpolation::reads(text, language);
        return reading;
    };
    let lexed = lexer::tokens(text, grammar);
    let whole = Tokens { text, tokens: &lexed };
    let end = if language == Language::Rust { start_of_tests(whole) } else { lexed.len() };
    let tokens = Tokens { text, tokens: lexed.get(..end).unwrap_or_default() };
    if language == Language::JavaScript {
        javascript::read_all(tokens, &mut reading);
        schema::read_all(tokens, &mut reading);
    }
    if language == Language::Go {
        tags::read_all(tokens, &mut reading);
    }
    forms::read_all(tokens, forms::table::of(language), &mut reading);
    prefix::read_all(tokens, language, &mut reading);
    wrapper::read_all(tokens, &mut reading);
    match language {
        Language::Python => {
            settings::read_all(tokens, &mut reading);
            python::read_all(tokens, &mut reading);
        }
        Language::Rust => attributes::rust(tokens, &mut reading),
        Language::Jvm => attributes::jvm(tokens, &mut reading),
        Language::CSharp => attributes::c_sharp(tokens, &mut reading),
        _ => {}
    }
    reading
}

fn of_foreign<'t>(text: &'t str, foreign: Foreign) -> Reading<'t> {
    let mut reading = Reading::default();
    let may_read = foreign.needles().iter().any(|needle| memmem::find(text.as_bytes(), needle.as_bytes()).is_some());
    if !may_read || is_machine_written(text) {
        return reading;
    }
    let lexed = lexer::tokens(text, foreign.grammar());
    forms::read_all(Tokens { text, tokens: &lexed }, forms::table::of_foreign(foreign), &mut reading);
    reading.reads.iter_mut().for_each(|read| read.origin = foreign.origin());
    reading.derived.iter_mut().for_each(|read| read.origin = foreign.origin());
    reading
}

/// `#[cfg(test)] mod …`: what follows is no part of the program.
fn start_of_tests(tokens: Tokens<'_, '_>) -> usize {
    const HEAD: [&str; 8] = ["#", "[", "cfg", "(", "test", ")", "]", "mod"];
    let stands = |at: usize, expected: &str| {
        tokens.get(at).is_some_and(|token| token.kind != Kind::Str && token.span.of(tokens.text) == expected)
    };
    let opens = |at: &usize| HEAD.iter().enumerate().all(|(offset, expected)| stands(at + offset, expected));
    (0..tokens.tokens.len()).find(opens).unwrap_or(tokens.tokens.len())
}

/// Bundles have everything on a few long lines; what they read is read in their sources too.
pub(super) fn is_machine_written(text: &str) -> bool {
    const SIZE: usize = 50_000;
    const LINE: usize = 1_000;
    text.len() > SIZE && memchr::memchr_iter(b'\n', text.as_bytes()).count() * LINE < text.len()
}
