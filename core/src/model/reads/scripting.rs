//! The tokens of a script, for whoever reads more in it than the environment.

use super::grammar::Grammar;
use super::language::Language;
use super::lexer::{self, Token};

/// The languages that scripts beside workflows are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scripting {
    Python,
    JavaScript,
}

#[must_use]
pub fn tokens(text: &str, scripting: Scripting) -> Vec<Token> {
    let language = match scripting {
        Scripting::Python => Language::Python,
        Scripting::JavaScript => Language::JavaScript,
    };
    Grammar::of(language).map(|grammar| lexer::tokens(text, grammar)).unwrap_or_default()
}
