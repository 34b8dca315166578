//! What stands between a name and its value.

use super::literal;
use super::stretches::{Stretches, end_after};
use super::{GAP, LONGEST_PARAMETER, LONGEST_QUOTED, Operator, Read};
use crate::secrets::generic::context::{Context, Syntax};
use crate::secrets::generic::strength;
use crate::secrets::validate::placeholder;
use crate::text::Span;

/// Reads around a name.
pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) bytes: &'t [u8],
    pub(super) context: Context,
    pub(super) stretches: &'t Stretches,
}

impl Reader<'_> {
    /// The byte at an offset; NUL beyond the end.
    pub(super) fn at(&self, offset: usize) -> u8 {
        self.bytes.get(offset).copied().unwrap_or(0)
    }

    pub(super) fn before(&self, offset: usize) -> u8 {
        offset.checked_sub(1).map_or(0, |offset| self.at(offset))
    }

    pub(super) fn rest(&self, offset: usize, most: usize) -> &[u8] {
        let rest = self.bytes.get(offset..self.bytes.len().min(offset + most)).unwrap_or_default();
        #[cfg(test)]
        crate::secrets::generic::work::count(rest.len());
        rest
    }

    pub(super) fn skip(&self, offset: usize, skipped: impl Fn(u8) -> bool) -> usize {
        offset + self.rest(offset, GAP).iter().take_while(|&&byte| skipped(byte)).count()
    }

    pub(super) fn skip_blanks(&self, offset: usize) -> usize {
        self.skip(offset, |byte| byte == b' ' || byte == b'\t')
    }

    pub(super) fn assignment(&self, name: Span) -> Option<Read> {
        let mut at = name.end;
        if self.at(at) == b'\\' && is_quote(self.at(at + 1)) {
            at += 2;
        } else if is_quote(self.at(at)) {
            at += 1;
        }
        let closed = at > name.end;
        if self.at(at) == b'[' {
            at = self.skip(at + 1, |byte| byte.is_ascii_digit());
        }
        if self.at(at) == b']' {
            at += 1;
        }
        // `**Password**: …` in Markdown.
        if self.rest(at, 2) == b"**" && self.context.syntax == Syntax::Text {
            at += 2;
        }
        let gap = at;
        at = self.skip_blanks(at);
        if matches!(self.at(at), b'?' | b'!') && self.at(at + 1) == b':' {
            at += 1;
        }
        self.operated(name, closed, gap, at)
    }

    /// Reads on from the operator at `at`; `gap` is where the blanks before it start.
    pub(super) fn operated(&self, name: Span, closed: bool, gap: usize, at: usize) -> Option<Read> {
        match (self.at(at), self.at(at + 1)) {
            (b'=', b'=') | (b'!', b'=') => {
                let at = self.skip(at, |byte| byte == b'=' || byte == b'!');
                self.quoted_at(self.skip_blanks(at)).map(|value| Read::new(Operator::Compare, value, true))
            }
            (b':', b':') if self.at(at + 2) == b'=' => self.value(Operator::Equals, self.skip_blanks(at + 3)),
            (b'=', b'~') | (b':', b':') => None,
            (b'=', b'>') | (b':', b'=') | (b'?', b'=') => self.value(Operator::Equals, self.skip_blanks(at + 2)),
            (b'.' | b'+', b'=') | (b'<', b'-') => self.quoted(Operator::Equals, self.skip_blanks(at + 2)),
            (b'?', b'?') | (b'|', b'|') if self.at(at + 2) == b'=' => self.quoted(Operator::Equals, self.skip_blanks(at + 3)),
            (b'<', b'/') if self.before(name.start) == b'>' => self.entry(at),
            (b'{', _) if closed => self.variable(name, at),
            (0xEF, 0xBC) if self.at(at + 2) == 0x9A => self.value(Operator::Colon, self.skip_blanks(at + 3)),
            (b'>', _) if closed && self.context.syntax != Syntax::Code => self.attribute(name, at + 1),
            (b'=', _) => self.equals(name, gap, at),
            (b':', _) => self.colon(name, at),
            (b'>', _) if self.before(name.start) == b'<' => self.element(at + 1),
            (b',', _) if !closed && self.before(name.start) == b'{' => self.tuple(at),
            (b',', _) if closed => self.comma(name, at).or_else(|| self.pair(at)).or_else(|| self.with(at)),
            (b',', _) => self.with(at),
            (b'(', _) if at == gap => self.call(name, at),
            (b'\n' | b'\r' | b'v' | b'V', _) => self.pair(gap),
            (first, _) if at > gap => self.spaced(name, closed, first, at),
            _ => None,
        }
    }

    pub(super) fn equals(&self, name: Span, gap: usize, at: usize) -> Option<Read> {
        let after = self.skip_blanks(at + 1);
        let tight = gap == at && after == at + 1;
        let separated = matches!(self.before(name.start), b';' | b'&' | b'?')
            || self.before(name.start) == b' ' && self.before(name.start - 1) == b';';
        if !self.starts_value(after) && (separated || tight && !self.context.takes_bare_values()) {
            let embedded = |read| {
                let embedded = self.context.syntax == Syntax::Quoted || separated || self.is_enclosed(name);
                Read { embedded, ..read }
            };
            return self.parameter(after).map(embedded);
        }
        match self.context.syntax {
            Syntax::Shell if after > at + 1 && gap == at => None,
            // PowerShell's variables: what stands behind without quotes is a command.
            Syntax::Shell if self.before(name.start) == b'$' || gap != at => {
                self.quoted_at(after).map(|value| Read::new(Operator::Equals, value, true))
            }
            Syntax::Text if !tight => {
                let quoted = self.quoted_at(after).map(|value| Read::new(Operator::Equals, value, true));
                quoted.or_else(|| self.opens_line(name).then(|| self.embedded(Operator::Equals, after))?)
            }
            _ => self
                .value(Operator::Equals, after)
                .or_else(|| self.enclosed(name, Operator::Equals, after))
                .or_else(|| self.listed_in_yaml(name, tight, after)),
        }
    }

    /// One of several parameters in a text of YAML: `"host=h password=p dbname=d"`.
    fn listed_in_yaml(&self, name: Span, tight: bool, at: usize) -> Option<Read> {
        let listed = self.context.syntax == Syntax::Yaml && tight && self.is_enclosed(name);
        if listed { self.parameter(at).map(|read| Read { embedded: true, ..read }) } else { None }
    }

    /// Nothing but blanks and marks of lists and comments stands before the name on its line.
    fn opens_line(&self, name: Span) -> bool {
        self.line_before(name.start).bytes().all(|byte| byte.is_ascii_whitespace() || b"-*#>$;/".contains(&byte))
    }

    /// A value without quotes in a configuration that a string or a comment of the code holds.
    fn enclosed(&self, name: Span, operator: Operator, at: usize) -> Option<Read> {
        if self.context.takes_bare_values() || is_quote(self.at(at)) || !self.is_enclosed(name) {
            return None;
        }
        self.embedded(operator, at)
    }

    fn is_enclosed(&self, name: Span) -> bool {
        // The name's own quotes do not count.
        let start = name.start - usize::from(is_quote(self.before(name.start)) && is_quote(self.at(name.end)));
        self.context.is_literal || self.context.is_comment || literal::is_in_string(&self.stretches.quotes, self.bytes, start)
    }

    pub(super) fn starts_value(&self, at: usize) -> bool {
        self.quoted_at(at).is_some()
    }

    pub(super) fn colon(&self, name: Span, at: usize) -> Option<Read> {
        let after = self.skip_blanks(at + 1);
        if let Some(value) = self.typed(after) {
            return Some(Read::new(Operator::Equals, value, true));
        }
        if matches!(self.context.syntax, Syntax::Shell | Syntax::Env) && self.quoted_at(after).is_none() {
            // A header in quotes: `-H 'X-Api-Key: …'`.
            let in_quotes = self.context.syntax == Syntax::Shell && after > at + 1 && self.is_enclosed(name);
            let scheme = self.skip(after, |byte| byte.is_ascii_alphanumeric() || byte == b'-');
            let schemed = name.len() >= 13 && self.at(scheme) == b' ';
            let after = if schemed { self.skip_blanks(scheme) } else { after };
            return if in_quotes { self.embedded(Operator::Colon, after) } else { None };
        }
        if self.context.syntax == Syntax::Yaml && matches!(self.at(after), b'\n' | b'\r' | b'>' | b'|') {
            return self.below(name, after);
        }
        let after = self.unmarked(after);
        self.value(Operator::Colon, after).or_else(|| self.enclosed(name, Operator::Colon, after))
    }

    /// Behind the marks of prose: `**Password:** …`, `password: **…**`, `Password: <b>…</b>`.
    fn unmarked(&self, at: usize) -> usize {
        const MARKS: &[&[u8]] = &[b"** ", b"**", b"__", b"<b>", b"<code>", b"<strong>", b"<em>", b"<i>", b"<kbd>"];
        if self.context.syntax != Syntax::Text {
            return at;
        }
        MARKS.iter().find(|mark| self.rest(at, mark.len()) == **mark).map_or(at, |mark| self.skip_blanks(at + mark.len()))
    }

    /// `: type = "value"`.
    pub(super) fn typed(&self, at: usize) -> Option<Span> {
        if !self.at(at).is_ascii_alphabetic() && !matches!(self.at(at), b'&' | b'*' | b'[') {
            return None;
        }
        let end = self.skip(at, |byte| byte.is_ascii_alphanumeric() || b"_<>[]., |?&*':".contains(&byte));
        (self.at(end) == b'=' && !matches!(self.at(end + 1), b'=' | b'>')).then(|| self.quoted_at(self.skip_blanks(end + 1)))?
    }

    /// `<name>value<`, also with the value on a line of its own.
    pub(super) fn element(&self, at: usize) -> Option<Read> {
        let start = self.skip(at, |byte| byte.is_ascii_whitespace());
        let at = if memchr::memchr(b'\n', self.bytes.get(at..start)?).is_some() { start } else { at };
        let rest = self.rest(at, LONGEST_QUOTED);
        let length = rest.iter().position(|&byte| byte == b'<' || byte == b'\n')?;
        let end = self.skip(at + length, |byte| byte.is_ascii_whitespace());
        let value = Span::new(at, at + length);
        Some(Read::new(Operator::Element, value, true)).filter(|_| self.at(end) == b'<')
    }

    /// `<property name="password">value</property>`, also with the value in an element of its own.
    fn attribute(&self, name: Span, at: usize) -> Option<Read> {
        let before = self.line_before(name.start).trim_end_matches(['"', '\'']);
        if !["name=", "key="].iter().any(|attribute| placeholder::ends_with(before, attribute)) {
            return None;
        }
        let start = self.skip(at, |byte| byte.is_ascii_whitespace());
        let inner = [&b"<value>"[..], b"<string>"].into_iter().find(|tag| self.rest(start, tag.len()) == *tag);
        let read = self.element(inner.map_or(at, |tag| start + tag.len()))?;
        let ends = self.rest(read.value.end, 48).iter().find(|byte| !byte.is_ascii_whitespace() && **byte != b'<');
        (ends == Some(&b'/')).then_some(read)
    }

    pub(super) fn quoted(&self, operator: Operator, at: usize) -> Option<Read> {
        self.quoted_at(at).map(|value| Read::new(operator, value, true))
    }

    /// `("name", "value")` and `["--name", "value"]`: exactly two, or a flag.
    pub(super) fn comma(&self, name: Span, at: usize) -> Option<Read> {
        let flag = self.before(name.start) == b'-';
        let dashes = name.start - self.text.get(..name.start)?.trim_end_matches('-').len();
        let opening = name.start - dashes;
        if !is_quote(self.before(opening)) {
            return None;
        }
        let opener = self.before(opening - 1);
        let value = self.quoted_at(self.skip_blanks(at + 1))?;
        let closer = self.at(self.skip_blanks(value.end + 1));
        // A list of two names looks the same as a pair.
        let listed = opener == b'[' && closer == b']' && strength::is_random(value.of(self.text));
        let (opened, closed) = (matches!(opener, b'(' | b'{') || listed, matches!(closer, b')' | b'}') || listed);
        (flag || opened && closed).then(|| Read::new(Operator::Comma, value, true))
    }

    /// `name: NAME` with `value: VALUE` after it, on the same line or the next.
    pub(super) fn pair(&self, at: usize) -> Option<Read> {
        let at = self.skip(at, |byte| b" \t\r\n,;\"'".contains(&byte));
        if !self.rest(at, 5).eq_ignore_ascii_case(b"value") {
            return None;
        }
        let at = self.skip(at + 5, is_quote);
        let at = self.skip_blanks(at);
        if !matches!(self.at(at), b':' | b'=') {
            return None;
        }
        self.value(Operator::Pair, self.skip_blanks(at + 1))
    }

    /// `fill_in "password", with: "value"`.
    fn with(&self, at: usize) -> Option<Read> {
        let at = self.skip(at, |byte| b" \t,".contains(&byte));
        if self.rest(at, 5) != b"with:" {
            return None;
        }
        self.quoted_at(self.skip_blanks(at + 5)).map(|value| Read::new(Operator::Pair, value, true))
    }

    /// `setPassword("value")`, `.withToken("value")`, `builder.password("value")`: a call that sets, and only the value goes in.
    fn call(&self, name: Span, at: usize) -> Option<Read> {
        let word = name.of(self.text).rsplit('.').next().unwrap_or_default();
        let sets = ["set", "Set", "with", "With"].iter().any(|verb| word.starts_with(verb));
        if !sets && self.before(name.end - word.len()) != b'.' || self.context.syntax != Syntax::Code {
            return None;
        }
        let value = self.quoted_at(self.skip_blanks(at + 1))?;
        let end = self.skip_blanks(value.end + 1);
        (self.at(end) == b')').then(|| Read::new(Operator::Call, value, true))
    }

    /// What stands before `at` on its line, at most 128 bytes.
    pub(super) fn line_before(&self, at: usize) -> &str {
        let start = self.text.floor_char_boundary(at.saturating_sub(128));
        let before = Span::new(start, at).of(self.text);
        before.rsplit('\n').next().unwrap_or(before)
    }

    /// A parameter of a connection string or a query: up to what separates parameters.
    pub(super) fn parameter(&self, at: usize) -> Option<Read> {
        let ends = |byte: &u8| {
            matches!(byte, b';' | b'&' | b',' | b'"' | b'\'' | b'`' | b'<' | b'>' | b'\\' | b' ' | b'\t' | b'\r' | b'\n' | b')')
        };
        let length = end_after(&self.stretches.parameter, self.bytes, at, LONGEST_PARAMETER, ends)?;
        Some(Read::new(Operator::Parameter, Span::new(at, at + length), false))
    }
}

pub(super) fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}
