//! What programs make of one variable of a dotenv file: the dialects do not agree.
//!
//! Measured with motdotla's dotenv 17, python-dotenv 1 and bash; read from the sources of compose-go and of docker's `kvfile`.

mod cause;
mod shell;
mod written;

use crate::syntax::dotenv::Entry;
use serde::{Deserialize, Serialize};

pub use cause::Cause;
use written::Written;

/// Who reads dotenv files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dialect {
    /// motdotla's `dotenv`, and `node --env-file`.
    Node,
    /// `python-dotenv`, which pydantic's settings and environs use too.
    Python,
    /// `env_file:`, and the `.env` beside a compose file.
    Compose,
    /// `docker run --env-file`.
    Docker,
    /// `set -a; . ./.env`.
    Shell,
}

impl Dialect {
    pub const ALL: [Self; 5] = [Self::Node, Self::Python, Self::Compose, Self::Docker, Self::Shell];

    /// As one would call it in a sentence.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Node => "Node's `dotenv`",
            Self::Python => "`python-dotenv`",
            Self::Compose => "compose",
            Self::Docker => "`docker run --env-file`",
            Self::Shell => "the shell",
        }
    }

    const fn index(self) -> usize {
        self as usize
    }
}

/// What a program gets.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Value(String),
    /// Names in the text are filled in from the environment.
    Filled(String),
    /// The variable is not set.
    Absent,
    /// The file is refused.
    Refused,
    /// Part of the line is run as a command.
    Run,
}

/// What a dialect makes of an entry of a text.
#[must_use]
pub fn outcome(dialect: Dialect, text: &str, entry: &Entry) -> Outcome {
    let Some(written) = Written::of(text, entry) else {
        // A name alone: compose and docker hand it on from their own environment, the others do not set it.
        return if dialect == Dialect::Shell { Outcome::Run } else { Outcome::Absent };
    };
    match dialect {
        Dialect::Node => written.node(),
        Dialect::Python => written.python(),
        Dialect::Compose => written.compose(),
        Dialect::Docker => written.docker(),
        Dialect::Shell => shell::outcome(&written),
    }
}

/// That dialects read an entry differently, and for what reasons; not what they read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Divergence {
    /// For each of [`Dialect::ALL`]: those that read the same have the same number.
    groups: [u8; 5],
    causes: Vec<Cause>,
}

impl Divergence {
    /// None where all agree.
    #[must_use]
    pub fn of(text: &str, entry: &Entry) -> Option<Self> {
        let written = Written::of(text, entry)?;
        let outcomes = Dialect::ALL.map(|dialect| outcome(dialect, text, entry));
        let first = |outcome: &Outcome| outcomes.iter().position(|other| other == outcome).unwrap_or_default();
        let groups = outcomes.each_ref().map(|outcome| u8::try_from(first(outcome)).unwrap_or_default());
        let apart = groups.iter().any(|group| *group != groups[0]);
        apart.then(|| Self { groups, causes: Cause::all(&written) })
    }

    /// Why two dialects read differently; None where they agree.
    #[must_use]
    pub fn between(&self, one: Dialect, other: Dialect) -> Option<Cause> {
        let group = |dialect: Dialect| self.groups.get(dialect.index());
        if group(one) == group(other) {
            return None;
        }
        let told = self.causes.iter().copied().find(|cause| cause.sets_apart(one) != cause.sets_apart(other));
        Some(told.unwrap_or(Cause::Escape))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::dotenv::parse;

    fn read(line: &str) -> Vec<Outcome> {
        let dotenv = parse(line);
        let entry = dotenv.entries.first().expect("an entry");
        Dialect::ALL.iter().map(|dialect| outcome(*dialect, line, entry)).collect()
    }

    fn value(text: &str) -> Outcome {
        Outcome::Value(text.to_owned())
    }

    /// The measured table, line by line: Node, Python, compose, docker, shell.
    #[test]
    fn each_dialect_reads_as_measured() {
        use Outcome::{Absent, Filled, Refused, Run};
        let filled = |text: &str| Filled(text.to_owned());
        let same = |text: &str| [value(text), value(text), value(text), value(text), value(text)];
        for (line, expected) in [
            ("A=plain", same("plain")),
            ("A=ab#cd", [value("ab"), value("ab#cd"), value("ab#cd"), value("ab#cd"), value("ab#cd")]),
            ("B=ab #cd", [value("ab"), value("ab"), value("ab"), value("ab #cd"), value("ab")]),
            ("C=\"ab#cd\"", [value("ab#cd"), value("ab#cd"), value("ab#cd"), value("\"ab#cd\""), value("ab#cd")]),
            ("D='a$HOME'", [value("a$HOME"), value("a$HOME"), value("a$HOME"), value("'a$HOME'"), value("a$HOME")]),
            ("E=$HOME/x", [value("$HOME/x"), value("$HOME/x"), filled("$HOME/x"), value("$HOME/x"), filled("$HOME/x")]),
            (
                "E=${HOME}/x",
                [value("${HOME}/x"), filled("${HOME}/x"), filled("${HOME}/x"), value("${HOME}/x"), filled("${HOME}/x")],
            ),
            ("F=\"x\\ny\"", [value("x\ny"), value("x\ny"), value("x\ny"), value("\"x\\ny\""), value("x\\ny")]),
            ("G=a b c", [value("a b c"), value("a b c"), value("a b c"), value("a b c"), Run]),
            ("export H=1", [value("1"), value("1"), value("1"), Refused, value("1")]),
            ("I = sp", [value("sp"), value("sp"), value("sp"), Refused, Run]),
            ("J: yaml", [value("yaml"), Absent, value("yaml"), Refused, Run]),
            ("K", [Absent, Absent, Absent, Absent, Run]),
            (
                "M=\"multi\nline\"",
                [value("multi\nline"), value("multi\nline"), value("multi\nline"), Refused, value("multi\nline")],
            ),
            ("O=\"open", [value("\"open"), Refused, Refused, value("\"open"), Refused]),
            ("P=`tick`", [value("tick"), value("`tick`"), value("`tick`"), value("`tick`"), Run]),
            ("S=\"x\" junk", [value("\"x\" junk"), Absent, value("x"), value("\"x\" junk"), Run]),
            ("a-b.c=1", [value("1"), value("1"), value("1"), value("1"), Run]),
            ("T=x  \nU=1", [value("x"), value("x"), value("x"), value("x  "), value("x")]),
            (
                "V=$2b$10$abc",
                [value("$2b$10$abc"), value("$2b$10$abc"), filled("$2b$10$abc"), value("$2b$10$abc"), filled("$2b$10$abc")],
            ),
            ("W=a&b", [value("a&b"), value("a&b"), value("a&b"), value("a&b"), Run]),
            ("X=", same("")),
        ] {
            assert_eq!(read(line), expected, "{line}");
        }
    }

    #[test]
    fn what_sets_two_apart_is_told() {
        let cause = |line: &str, one, other| {
            let dotenv = parse(line);
            Divergence::of(line, dotenv.entries.first().expect("an entry")).and_then(|apart| apart.between(one, other))
        };
        assert_eq!(cause("A=ab#cd", Dialect::Node, Dialect::Compose), Some(Cause::Hash));
        assert_eq!(cause("A=ab#cd", Dialect::Python, Dialect::Compose), None);
        assert_eq!(cause("A=\"ab\"", Dialect::Python, Dialect::Docker), Some(Cause::Quotes));
        assert_eq!(cause("A=a b", Dialect::Python, Dialect::Shell), Some(Cause::Words));
        assert_eq!(cause("A=x$y", Dialect::Node, Dialect::Compose), Some(Cause::Dollar));
        assert_eq!(cause("A=plain", Dialect::Node, Dialect::Shell), None);
    }
}
