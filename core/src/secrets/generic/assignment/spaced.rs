//! A name and its value with nothing but blanks and words between them.

use super::reader::{Reader, is_quote};
use super::{Operator, Read};
use crate::secrets::generic::context::Syntax;
use crate::text::Span;

impl Reader<'_> {
    /// No operator, only blanks: flags, SQL, netrc files, Dockerfile's old `ENV NAME value`, definitions of C and Lisp, and `string name = "…"`
    /// with the type behind.
    pub(super) fn spaced(&self, name: Span, closed: bool, first: u8, at: usize) -> Option<Read> {
        if self.before(name.start) == b'-' && first != b'-' {
            let bare = matches!(self.context.syntax, Syntax::Shell | Syntax::Text | Syntax::Yaml);
            let value = self.quoted_at(at).map(|value| (value, true)).or_else(|| bare.then(|| (self.word(at), false)))?;
            return Some(Read::new(Operator::Space, value.0, value.1));
        }
        let word = name.of(self.text);
        if word.eq_ignore_ascii_case("password") && first == b'\'' && (word == "PASSWORD" || self.context.syntax == Syntax::Sql) {
            return self.quoted(Operator::Space, at);
        }
        let before = || self.line_before(name.start).trim();
        if word == "password" && self.context.syntax == Syntax::Ini && before().contains("login ") {
            return Some(Read::new(Operator::Space, self.word(at), false));
        }
        let sets = |before: &str| matches!(before, "ENV" | "ARG" | "setx" | "set") || before.starts_with("npm config set");
        if self.context.syntax == Syntax::Shell && sets(before()) {
            return Some(Read::new(Operator::Space, self.word(at), false));
        }
        // Routers: `enable secret …`, `username … password 0 …`.
        let kept = matches!(self.context.syntax, Syntax::Ini | Syntax::Text) && matches!(word, "password" | "secret");
        if kept && (before() == "enable" || before().starts_with("username ")) {
            let at = if self.rest(at, 2) == b"0 " { at + 2 } else { at };
            return Some(Read::new(Operator::Space, self.word(at), true)).filter(|read| read.value.len() > 5);
        }
        if first == b'"' && defines(before()) {
            return self.quoted(Operator::Equals, at);
        }
        // Groovy's, Ruby's and Tcl's statements.
        let states = || matches!(before(), "" | "set") || before().ends_with(['{', ';']);
        if is_quote(first) && matches!(self.context.syntax, Syntax::Code | Syntax::Text) && !closed && states() {
            return self.statement(at);
        }
        let verb = word.eq_ignore_ascii_case("pass");
        self.typed_behind(closed, at).or_else(|| if verb { None } else { self.said(at) })
    }

    /// The value in quotes is all that follows.
    fn statement(&self, at: usize) -> Option<Read> {
        let value = self.quoted_at(at)?;
        let end = self.skip_blanks(value.end + 1);
        matches!(self.at(end), 0 | b'\r' | b'\n' | b';' | b'}').then(|| Read::new(Operator::Space, value, true))
    }

    /// `name type = "value"`, and Basic's `name As String = "value"`.
    fn typed_behind(&self, closed: bool, at: usize) -> Option<Read> {
        let start = if self.rest(at, 3).eq_ignore_ascii_case(b"as ") { self.skip_blanks(at + 3) } else { at };
        let end = self.skip(start, |byte| byte.is_ascii_alphabetic());
        let operator = self.skip_blanks(end);
        if closed || end == start || self.at(operator) != b'=' || matches!(self.at(operator + 1), b'=' | b'>') {
            return None;
        }
        self.quoted(Operator::Equals, self.skip_blanks(operator + 1))
    }
}

/// What stands before a name that is defined: `#define`, `(def`, `(define`, `(setq`.
fn defines(before: &str) -> bool {
    let lisp = || {
        before.rsplit_once('(').is_some_and(|(_, word)| {
            matches!(word, "def" | "defonce" | "define" | "defvar" | "defparameter" | "defconst" | "setq" | "setf")
        })
    };
    before == "#define" || before == "# define" || lisp()
}
