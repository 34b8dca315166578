//! A name and its value with nothing but blanks and words between them.

use super::reader::Reader;
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
        if self.context.syntax == Syntax::Shell && matches!(before(), "ENV" | "ARG") {
            return Some(Read::new(Operator::Space, self.word(at), false));
        }
        if first == b'"' && defines(before()) {
            return self.quoted(Operator::Equals, at);
        }
        self.typed_behind(closed, at)
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
