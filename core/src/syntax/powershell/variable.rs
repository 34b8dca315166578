//! `$name`, `${name}`, `$env:NAME`, `$script:name`.

use super::Parser;
use crate::syntax::code::{Expression, Kind};
use crate::text::{Located, Span};

impl Parser<'_> {
    /// The variable that starts at a `$` or `@`.
    pub(super) fn variable(&mut self) -> Expression {
        let start = self.at;
        self.at += 1;
        let braced = self.byte(0) == b'{';
        let name_at = self.at + usize::from(braced);
        let rest = self.text.get(name_at..self.end).unwrap_or_default();
        let length = if braced {
            rest.find(['}', '\n']).unwrap_or(rest.len())
        } else {
            let colons =
                |at: usize| rest.as_bytes().get(at + 1).is_some_and(|next| next.is_ascii_alphanumeric() || *next == b'_');
            let special =
                rest.starts_with(['_', '?', '$', '^']) && !rest.as_bytes().get(1).is_some_and(u8::is_ascii_alphanumeric);
            let name =
                rest.char_indices().take_while(|(at, c)| c.is_alphanumeric() || *c == '_' || *c == ':' && *at > 0 && colons(*at));
            if special { 1 } else { name.map(|(_, c)| c.len_utf8()).sum() }
        };
        let name = rest.get(..length).unwrap_or_default();
        self.at = (name_at + length + usize::from(braced)).min(self.end);
        let span = Span::new(start, self.at);
        let kind = match name.split_once(':') {
            Some((scope, name)) if scope.eq_ignore_ascii_case("env") => Kind::Member {
                object: Box::new(Expression::new(span, Kind::Name("env".to_owned()))),
                name: Located::new(name.to_owned(), span),
            },
            Some((_, name)) => Kind::Name(name.to_owned()),
            None => Kind::Name(name.to_owned()),
        };
        Expression::new(span, kind)
    }
}
