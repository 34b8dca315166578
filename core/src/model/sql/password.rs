//! Passwords by their place in a statement: `CREATE USER … PASSWORD '…'`, `IDENTIFIED BY '…'`, `dblink('… password=…')`, `crypt('…', …)`.

use super::Password;
use crate::syntax::sql::{Kind, Token};
use crate::text::Span;
use memchr::memmem;

/// What is altered or created before a `PASSWORD` that counts.
const OBJECTS: &[&str] = &[
    "user",
    "role",
    "login",
    "group",
    "master",
    "server",
    "credential",
    "certificate",
    "symmetric",
    "asymmetric",
    "link",
    "subscription",
];

/// Every password of a statement, in the order of the text.
pub(super) fn passwords(text: &str, tokens: &[Token], found: &mut Vec<Password>) {
    let statement = Statement { text, tokens };
    for at in 0..tokens.len() {
        found.extend(statement.password_at(at));
    }
}

struct Statement<'s> {
    text: &'s str,
    tokens: &'s [Token],
}

impl Statement<'_> {
    fn is(&self, at: usize, word: &str) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is(self.text, word))
    }

    fn is_mark(&self, at: usize, mark: &str) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_mark(self.text, mark))
    }

    fn literal(&self, at: usize) -> Option<Span> {
        self.tokens.get(at).filter(|token| token.kind == Kind::Text).map(|token| token.span)
    }

    fn password_at(&self, at: usize) -> Option<Password> {
        let token = self.tokens.get(at)?;
        if token.kind == Kind::Text {
            return self.in_connection(at);
        }
        let word = token.of(self.text);
        if token.kind != Kind::Word || word.len() < 5 {
            return None;
        }
        if word.eq_ignore_ascii_case("password") {
            self.behind_password(at)
        } else if word.eq_ignore_ascii_case("identified") {
            self.identified(at)
        } else if word.eq_ignore_ascii_case("crypt") && self.is_mark(at + 1, "(") && self.has_after(at + 2, "gen_salt") {
            Some(Password { span: self.literal(at + 2)?, of: "that is hashed here".to_owned() })
        } else {
            None
        }
    }

    /// `PASSWORD 'x'`, `PASSWORD = 'x'`, `SET PASSWORD FOR u = PASSWORD('x')`.
    fn behind_password(&self, at: usize) -> Option<Password> {
        let set = self.is(0, "set") && self.is(1, "password");
        if set && at == 1 {
            let equals = (2..self.tokens.len().min(12)).find(|&at| self.is_mark(at, "="))?;
            return Some(Password { span: self.literal(equals + 1)?, of: "of an account".to_owned() });
        }
        let next = at + 1 + usize::from(self.is_mark(at + 1, "=") || set && self.is_mark(at + 1, "("));
        let span = self.literal(next)?;
        let of = if set { "of an account".to_owned() } else { self.object(at)? };
        Some(Password { span, of })
    }

    /// `IDENTIFIED BY 'x'`, `IDENTIFIED WITH plugin BY 'x'`, `IDENTIFIED BY PASSWORD '*hash'`.
    fn identified(&self, at: usize) -> Option<Password> {
        let by = (at + 1..at + 5).find(|&at| self.is(at, "by"))?;
        let span = self.literal(by + 1 + usize::from(self.is(by + 1, "password") || self.is(by + 1, "values")))?;
        let account = (1..at).rev().find_map(|at| self.named(at).filter(|_| self.is(at - 1, "user") || self.is(at - 1, "to")));
        Some(Password { span, of: account.map_or("of an account".to_owned(), |name| format!("of `{name}`")) })
    }

    /// Whose password it is, if the statement creates or alters what has one.
    fn object(&self, at: usize) -> Option<String> {
        let start = (0..at).rev().take(64).find(|&at| self.is(at, "create") || self.is(at, "alter") || self.is(at, "open"))?;
        let kind = (start + 1..at).take(4).find(|&at| OBJECTS.iter().any(|object| self.is(at, object)))?;
        let skip = ["if", "not", "exists", "mapping", "for", "key", "encryption", "by", "scoped"];
        let name = (kind + 1..at).find(|&at| !skip.iter().any(|word| self.is(at, word))).and_then(|at| self.named(at));
        Some(name.map_or("of an account".to_owned(), |name| format!("of `{name}`")))
    }

    fn named(&self, at: usize) -> Option<&str> {
        let token = self.tokens.get(at).filter(|token| token.is_name() || token.kind == Kind::Text)?;
        let plain = |name: &&str| {
            (1..=64).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.@%".contains(&byte))
        };
        Some(token.of(self.text)).filter(plain)
    }

    fn has_after(&self, from: usize, word: &str) -> bool {
        (from..from + 8).any(|at| self.is(at, word))
    }

    /// `dblink('host=… password=x', …)`, `CONNECTION 'host=… password=x'`: parameters as libpq reads them.
    fn in_connection(&self, at: usize) -> Option<Password> {
        let span = self.literal(at)?;
        let written = span.of(self.text);
        let start = memmem::find(written.as_bytes(), b"password=")? + "password=".len();
        let called = |word: &&str| at > 0 && self.is(at - 1, word);
        let linked = (at.saturating_sub(6)..at)
            .any(|at| self.tokens.get(at).is_some_and(|token| token.of(self.text).starts_with("dblink")));
        if !linked && !["connection", "conninfo"].iter().any(called) {
            return None;
        }
        let rest = written.get(start..)?;
        let length = rest.find([' ', '\'', '\n', ';']).unwrap_or(rest.len());
        let value = Span::new(span.start + start, span.start + start + length);
        Some(Password { span: value, of: "of a connection to another database".to_owned() })
    }
}
