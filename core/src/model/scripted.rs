//! A step's script, read, with the secrets that it can reach.

pub mod argument;
pub mod invocation;
pub mod power_shell;

use crate::model::placed::{self, Placed};
use crate::model::step::Run;
use crate::model::workflow::Site;
use crate::syntax::expression::{Access, Segment};
use crate::syntax::shell::Script;
use crate::syntax::yaml::{Node, Scalar};
use crate::text::Span;

/// A POSIX shell script where it stands.
#[derive(Debug)]
pub struct Scripted<'y> {
    pub scalar: &'y Scalar,
    pub script: &'y Script,
    /// The expressions that GitHub pastes into it.
    pub pasted: Vec<Placed<'y>>,
}

impl<'y> Scripted<'y> {
    /// Reads the script of a step; `None` where it is in another language.
    #[must_use]
    pub fn read(run: &Run<'y>) -> Option<Self> {
        let scalar = run.script.as_scalar().filter(|_| run.shell.is_posix())?;
        Some(Self { scalar, script: scalar.script(), pasted: placed::expressions(run.script) })
    }

    /// A span of the script, in the file.
    #[must_use]
    pub fn span(&self, inside: Span) -> Span {
        self.scalar.span_of(inside.start..inside.end)
    }

    /// The secret that an island of the script holds, given the island's span in the script.
    #[must_use]
    pub fn pasted_secret(&self, island: Span) -> Option<String> {
        self.pasted.iter().find(|placed| placed.island == island).and_then(secret_in)
    }
}

/// The environment variables in force whose value is, or holds, a secret: name, secret, and where it is set; innermost first.
#[must_use]
pub fn secret_variables<'y>(site: Site<'_, 'y>) -> Vec<(&'y str, String, &'y Node)> {
    let mut seen: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    for entry in site.env() {
        let Some(name) = entry.key.as_str() else { continue };
        if seen.contains(&name) {
            continue;
        }
        seen.push(name);
        if let Some(secret) = placed::expressions(&entry.value).iter().find_map(secret_in) {
            found.push((name, secret, &entry.value));
        }
    }
    found
}

/// The first secret whose value can reach the result of an expression.
fn secret_in(placed: &Placed<'_>) -> Option<String> {
    placed.flowing_accesses().iter().find_map(secret_name)
}

/// The name of the secret that a context gives: `secrets.X`, `github.token`.
#[must_use]
pub fn secret_name(access: &Access) -> Option<String> {
    match access.path.as_slice() {
        [Segment::Name(context), ..] if context.eq_ignore_ascii_case("secrets") => Some(access.dotted()),
        [Segment::Name(context), Segment::Name(name), ..]
            if context.eq_ignore_ascii_case("github") && name.eq_ignore_ascii_case("token") =>
        {
            Some(access.dotted())
        }
        _ => None,
    }
}
