//! Reads `name = value` around a keyword, in all the ways that languages and formats write it, by looking at bytes only.

use crate::secrets::generic::context::{Context, Syntax};
use crate::text::Span;
use std::cell::Cell;

/// A name and the value that it is given.
#[derive(Clone, Copy, Debug)]
pub struct Assignment<'t> {
    pub name: &'t str,
    pub name_span: Span,
    pub operator: Operator,
    /// Without its quotes. Never empty.
    pub value: Span,
    pub quoted: bool,
    /// The value is a default for a variable that is not set: `${NAME:-value}`, `getenv("NAME", "value")`. The rule `credential-default`
    /// speaks of those; here only a random one counts.
    pub expansion: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `=`, `:=`, `=>`.
    Equals,
    Colon,
    /// `==`, `!=` and their kin.
    Compare,
    /// `("name", "value")`.
    Comma,
    /// `<name>value<`.
    Element,
    /// `--name value`, `PASSWORD 'value'`, `password value` in a netrc file.
    Space,
    /// `name: NAME` and `value: VALUE` side by side.
    Pair,
    /// `;name=value;` or `?name=value&` inside a longer text.
    Parameter,
}

/// The longest name, and the longest gap between a name, its operator and its value.
const LONGEST_NAME: usize = 80;
const GAP: usize = 48;
/// The longest values that are read. What is longer is no password, and hardly a token.
const LONGEST_QUOTED: usize = 1024;
const LONGEST_BARE: usize = 256;
const LONGEST_PARAMETER: usize = 128;

/// The identifier around a keyword.
///
/// # Errors
/// It is longer than any name: the offset up to which it was followed.
pub fn name_around(text: &str, keyword: Span) -> Result<Span, usize> {
    let bytes = text.as_bytes();
    let before = bytes.get(keyword.start.saturating_sub(LONGEST_NAME)..keyword.start).unwrap_or_default();
    let left = before.iter().rev().take_while(|&&byte| is_name_byte(byte)).count();
    let after = bytes.get(keyword.end..bytes.len().min(keyword.end + LONGEST_NAME)).unwrap_or_default();
    let right = after.iter().take_while(|&&byte| is_name_byte(byte)).count();
    let name = Span::new(keyword.start - left, keyword.end + right);
    if name.len() > LONGEST_NAME {
        return Err(name.end);
    }
    let trimmed = name.of(text).trim_end_matches(['-', '.', '$']);
    let end = name.start + trimmed.len();
    let start = end - trimmed.trim_start_matches(['-', '.', '$']).len();
    Ok(Span::new(start, end))
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'$')
}

/// The assignment whose name is given, if there is one and its value is not empty.
#[must_use]
pub fn read<'t>(text: &'t str, name: Span, context: Context, stretches: &Stretches) -> Option<Assignment<'t>> {
    let reader = Reader { text, bytes: text.as_bytes(), context, stretches };
    let (operator, value, quoted) = reader.assignment(name)?;
    let before = text.as_bytes().get(..name.start)?;
    let braced = before.ends_with(b"${");
    let expansion = braced || operator == Operator::Comma && is_lookup(before);
    let value = if braced { expanded(text, value) } else { value };
    let trimmed = value.of(text).trim_end();
    let value = Span::new(value.start, value.start + trimmed.len());
    (!value.is_empty()).then_some(Assignment { name: name.of(text), name_span: name, operator, value, quoted, expansion })
}

/// A call that looks a name up: `environ.get("`, `getenv('`, `env("`.
fn is_lookup(before: &[u8]) -> bool {
    let Some(call) = before.get(..before.len().saturating_sub(2)) else { return false };
    let call = call.get(call.len().saturating_sub(8)..).unwrap_or_default().to_ascii_lowercase();
    ["get", "env", "fetch", "lookup", "default"].iter().any(|end| call.ends_with(end.as_bytes()))
}

/// The default in `${NAME:-default}` and `${NAME:default}`.
fn expanded(text: &str, value: Span) -> Span {
    let start = value.start + usize::from(value.of(text).starts_with(['-', '=', '?', '+']));
    let value = Span::new(start, value.end);
    Span::new(start, start + value.of(text).find('}').unwrap_or(value.len()))
}

/// Stretches of the text that are known to hold no end of a value, so that no byte is searched twice where thousands of names run on
/// without a blank.
#[derive(Debug, Default)]
pub struct Stretches {
    word: Cell<Span>,
    parameter: Cell<Span>,
}

/// How far from `at` the first byte that ends a value stands, at most `most` bytes on; the text's end ends it too.
fn end_after(known: &Cell<Span>, bytes: &[u8], at: usize, most: usize, ends: impl Fn(&u8) -> bool) -> Option<usize> {
    let limit = bytes.len().min(at + most);
    let from = if known.get().contains(at) { known.get().end.min(limit) } else { at };
    match bytes.get(from..limit).unwrap_or_default().iter().position(ends) {
        Some(found) => Some(from + found - at),
        None if limit == bytes.len() => Some(limit.saturating_sub(at)),
        None => {
            known.set(Span::new(at, limit));
            None
        }
    }
}

/// YAML's bare scalar has a second word, so that it is a sentence or the next entry; asked first, since it is cheap.
fn goes_on(line: &[u8]) -> bool {
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t');
    let Some(blank) = line.iter().position(is_blank) else { return false };
    let next = line.get(blank..).unwrap_or_default().iter().find(|byte| !is_blank(byte));
    let ended = line.get(..blank).unwrap_or_default().ends_with(b",");
    !ended && next.is_some_and(|next| !matches!(next, b'#' | b'}'))
}

struct Reader<'t> {
    text: &'t str,
    bytes: &'t [u8],
    context: Context,
    stretches: &'t Stretches,
}

type Read = Option<(Operator, Span, bool)>;

impl Reader<'_> {
    /// The byte at an offset; NUL beyond the end.
    fn at(&self, offset: usize) -> u8 {
        self.bytes.get(offset).copied().unwrap_or(0)
    }

    fn before(&self, offset: usize) -> u8 {
        offset.checked_sub(1).map_or(0, |offset| self.at(offset))
    }

    fn rest(&self, offset: usize, most: usize) -> &[u8] {
        self.bytes.get(offset..self.bytes.len().min(offset + most)).unwrap_or_default()
    }

    fn skip(&self, offset: usize, skipped: impl Fn(u8) -> bool) -> usize {
        offset + self.rest(offset, GAP).iter().take_while(|&&byte| skipped(byte)).count()
    }

    fn skip_blanks(&self, offset: usize) -> usize {
        self.skip(offset, |byte| byte == b' ' || byte == b'\t')
    }

    fn assignment(&self, name: Span) -> Read {
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
        let gap = at;
        at = self.skip_blanks(at);
        if matches!(self.at(at), b'?' | b'!') && self.at(at + 1) == b':' {
            at += 1;
        }
        self.operated(name, closed, gap, at)
    }

    /// Reads on from the operator at `at`; `gap` is where the blanks before it start.
    fn operated(&self, name: Span, closed: bool, gap: usize, at: usize) -> Read {
        match (self.at(at), self.at(at + 1)) {
            (b'=', b'=') | (b'!', b'=') => {
                let at = self.skip(at, |byte| byte == b'=' || byte == b'!');
                self.quoted_at(self.skip_blanks(at)).map(|value| (Operator::Compare, value, true))
            }
            (b'=', b'~') | (b':', b':') => None,
            (b'=', b'>') | (b':', b'=') | (b'?', b'=') => self.value(Operator::Equals, self.skip_blanks(at + 2)),
            (b'=', _) => self.equals(name, gap, at),
            (b':', _) => self.colon(at),
            (b'>', _) if self.before(name.start) == b'<' => self.element(at + 1),
            (b',', _) if closed => self.comma(name, at).or_else(|| self.pair(at)),
            (b'\n' | b'\r' | b'v' | b'V', _) => self.pair(gap),
            (first, _) if at > gap => self.spaced(name, closed, first, at),
            _ => None,
        }
    }

    fn equals(&self, name: Span, gap: usize, at: usize) -> Read {
        let after = self.skip_blanks(at + 1);
        let tight = gap == at && after == at + 1;
        let separated = matches!(self.before(name.start), b';' | b'&' | b'?')
            || self.before(name.start) == b' ' && self.before(name.start - 1) == b';';
        if separated || tight && !self.context.takes_bare_values() && !self.starts_value(after) {
            return self.parameter(after);
        }
        match self.context.syntax {
            Syntax::Shell if after > at + 1 && gap == at => None,
            Syntax::Text if !tight => self.quoted_at(after).map(|value| (Operator::Equals, value, true)),
            _ => self.value(Operator::Equals, after),
        }
    }

    fn starts_value(&self, at: usize) -> bool {
        self.quoted_at(at).is_some()
    }

    fn colon(&self, at: usize) -> Read {
        let after = self.skip_blanks(at + 1);
        if let Some(value) = self.typed(after) {
            return Some((Operator::Equals, value, true));
        }
        if matches!(self.context.syntax, Syntax::Shell | Syntax::Env) && self.quoted_at(after).is_none() {
            return None;
        }
        self.value(Operator::Colon, after)
    }

    /// `: type = "value"`.
    fn typed(&self, at: usize) -> Option<Span> {
        if !self.at(at).is_ascii_alphabetic() && !matches!(self.at(at), b'&' | b'*' | b'[') {
            return None;
        }
        let end = self.skip(at, |byte| byte.is_ascii_alphanumeric() || b"_<>[]., |?&*':".contains(&byte));
        (self.at(end) == b'=' && !matches!(self.at(end + 1), b'=' | b'>')).then(|| self.quoted_at(self.skip_blanks(end + 1)))?
    }

    fn element(&self, at: usize) -> Read {
        let rest = self.rest(at, LONGEST_QUOTED);
        let length = rest.iter().position(|&byte| byte == b'<' || byte == b'\n')?;
        Some((Operator::Element, Span::new(at, at + length), true)).filter(|_| self.at(at + length) == b'<')
    }

    /// `("name", "value")` and `["--name", "value"]`: exactly two, or a flag.
    fn comma(&self, name: Span, at: usize) -> Read {
        let flag = self.before(name.start) == b'-';
        let dashes = name.start - self.text.get(..name.start)?.trim_end_matches('-').len();
        let opening = name.start - dashes;
        if !is_quote(self.before(opening)) {
            return None;
        }
        let opened = matches!(self.before(opening - 1), b'(' | b'[' | b'{');
        let value = self.quoted_at(self.skip_blanks(at + 1))?;
        let closed = matches!(self.at(self.skip_blanks(value.end + 1)), b')' | b']' | b'}');
        (flag || opened && closed).then_some((Operator::Comma, value, true))
    }

    /// `name: NAME` with `value: VALUE` after it, on the same line or the next.
    fn pair(&self, at: usize) -> Read {
        let at = self.skip(at, |byte| b" \t\r\n,;\"'".contains(&byte));
        if !self.rest(at, 5).eq_ignore_ascii_case(b"value") {
            return None;
        }
        let at = self.skip(at + 5, is_quote);
        let at = self.skip_blanks(at);
        if !matches!(self.at(at), b':' | b'=') {
            return None;
        }
        let (_, value, quoted) = self.value(Operator::Pair, self.skip_blanks(at + 1))?;
        Some((Operator::Pair, value, quoted))
    }

    /// No operator, only blanks: flags, SQL, netrc files, Dockerfile's old `ENV NAME value`, and `string name = "…"` with the type behind.
    fn spaced(&self, name: Span, closed: bool, first: u8, at: usize) -> Read {
        if self.before(name.start) == b'-' && first != b'-' {
            let bare = matches!(self.context.syntax, Syntax::Shell | Syntax::Text | Syntax::Yaml);
            let value = self.quoted_at(at).map(|value| (value, true)).or_else(|| bare.then(|| (self.word(at), false)))?;
            return Some((Operator::Space, value.0, value.1));
        }
        let word = name.of(self.text);
        if word.eq_ignore_ascii_case("password") && first == b'\'' && (word == "PASSWORD" || self.context.syntax == Syntax::Sql) {
            return self.quoted_at(at).map(|value| (Operator::Space, value, true));
        }
        if word == "password" && self.context.syntax == Syntax::Ini && self.line_before(name.start).contains("login ") {
            return Some((Operator::Space, self.word(at), false));
        }
        if self.context.syntax == Syntax::Shell && matches!(self.line_before(name.start).trim(), "ENV" | "ARG") {
            return Some((Operator::Space, self.word(at), false));
        }
        let type_end = self.skip(at, |byte| byte.is_ascii_alphabetic());
        let operator = self.skip_blanks(type_end);
        if !closed && type_end > at && self.at(operator) == b'=' && !matches!(self.at(operator + 1), b'=' | b'>') {
            return self.quoted_at(self.skip_blanks(operator + 1)).map(|value| (Operator::Equals, value, true));
        }
        None
    }

    /// What stands before `at` on its line, at most 128 bytes.
    fn line_before(&self, at: usize) -> &str {
        let start = self.text.floor_char_boundary(at.saturating_sub(128));
        let before = Span::new(start, at).of(self.text);
        before.rsplit('\n').next().unwrap_or(before)
    }

    /// A parameter of a connection string or a query: up to what separates parameters.
    fn parameter(&self, at: usize) -> Read {
        let ends = |byte: &u8| {
            matches!(byte, b';' | b'&' | b',' | b'"' | b'\'' | b'`' | b'<' | b'>' | b'\\' | b' ' | b'\t' | b'\r' | b'\n' | b')')
        };
        let length = end_after(&self.stretches.parameter, self.bytes, at, LONGEST_PARAMETER, ends)?;
        Some((Operator::Parameter, Span::new(at, at + length), false))
    }

    fn value(&self, operator: Operator, at: usize) -> Read {
        if let Some(value) = self.quoted_at(at) {
            return Some((operator, value, true));
        }
        if is_quote(self.at(at)) || !self.context.takes_bare_values() {
            return None;
        }
        self.bare(at).map(|value| (operator, value, false))
    }

    fn bare(&self, at: usize) -> Option<Span> {
        if matches!(self.context.syntax, Syntax::Shell | Syntax::Text) {
            end_after(&self.stretches.word, self.bytes, at, LONGEST_BARE, ends_word)?;
        }
        if self.context.syntax == Syntax::Yaml {
            end_after(&self.stretches.word, self.bytes, at, LONGEST_BARE, |byte| b" \t\r\n,}".contains(byte))?;
        }
        let rest = self.rest(at, LONGEST_BARE);
        let line = memchr::memchr2(b'\n', b'\r', rest);
        let ended = line.is_some() || self.bytes.len() <= at + LONGEST_BARE;
        if !ended && matches!(self.context.syntax, Syntax::Env | Syntax::Ini) {
            return None;
        }
        let line = rest.get(..line.unwrap_or(rest.len())).unwrap_or_default();
        let comment = |marks: &[u8]| {
            let pairs = line.windows(2).position(|pair| matches!(pair, [b' ' | b'\t', mark] if marks.contains(mark)));
            pairs.unwrap_or(line.len())
        };
        let until = |stops: &[u8]| line.iter().position(|byte| stops.contains(byte));
        let length = match self.context.syntax {
            Syntax::Env => comment(b"#"),
            Syntax::Ini => comment(b"#;").min(until(b"<,").unwrap_or(line.len())),
            Syntax::Yaml if line.first().is_some_and(|first| b"|>!*&[{%@`".contains(first)) || goes_on(line) => return None,
            Syntax::Yaml => comment(b"#").min(self.flow_end(line)),
            Syntax::Shell => word_end(line),
            _ => word_end(line).min(until(b",]").unwrap_or(line.len())),
        };
        let whole = length < line.len() || ended;
        let text = line.get(..length).unwrap_or_default();
        let semicolon = usize::from(self.context.syntax == Syntax::Ini && text.ends_with(b";"));
        whole.then(|| Span::new(at, at + length - semicolon))
    }

    /// Where a value in a flow mapping ends: `{user: brain, password: x}`.
    fn flow_end(&self, line: &[u8]) -> usize {
        let comma = line.windows(2).position(|pair| pair == b", ").unwrap_or(line.len());
        let brace = line.iter().position(|&byte| byte == b'}').filter(|&at| !line.get(..at).unwrap_or_default().contains(&b'{'));
        comma.min(brace.unwrap_or(line.len()))
    }

    /// A shell word without quotes.
    fn word(&self, at: usize) -> Span {
        let length = self.rest(at, LONGEST_BARE).iter().take_while(|byte| !b" \t\r\n;|&)`\"'\\<>,".contains(byte)).count();
        Span::new(at, at + length)
    }

    /// What stands in quotes at `at`, a string prefix or a wrapping call (`String("…")`) before them allowed. `None` too where the
    /// value is only a part of a longer one.
    fn quoted_at(&self, at: usize) -> Option<Span> {
        let at = if self.bytes.get(at..at + 4) == Some(b"new ") { at + 4 } else { at };
        let at = self.opening(at).or_else(|| self.wrapped(at))?;
        let escaped = self.at(at) == b'\\';
        let quote = self.at(at + usize::from(escaped));
        let start = at + 1 + usize::from(escaped);
        let mut skip = false;
        let length = self.rest(start, LONGEST_QUOTED).iter().enumerate().find_map(|(index, &byte)| match byte {
            b'\n' => Some(Err(())),
            _ if skip => {
                skip = false;
                (escaped && byte == quote).then_some(Ok(index - 1))
            }
            b'\\' => {
                skip = true;
                None
            }
            _ => (byte == quote).then_some(Ok(index)),
        })?;
        let end = start + length.ok()?;
        let after = end + 1 + usize::from(escaped);
        (end > start && !self.is_joined(after)).then_some(Span::new(start, end))
    }

    /// The text in quotes goes on: `"…" + name`, `"…" % name`, `'…' . $name`, `"…".format(`.
    fn is_joined(&self, after: usize) -> bool {
        let next = self.skip_blanks(after);
        match self.at(next) {
            b'+' => true,
            b'%' => self.context.syntax == Syntax::Code && self.at(next + 1) != b'>',
            b'.' => {
                matches!(self.at(next + 1), b' ' | b'$' | b'"' | b'\'') || self.rest(next, 7).eq_ignore_ascii_case(b".format")
            }
            _ => false,
        }
    }

    /// The offset of an opening quote at `at`, up to two letters of a string prefix before it allowed.
    fn opening(&self, at: usize) -> Option<usize> {
        let prefix = self.rest(at, 2).iter().take_while(|byte| b"bBrRuUfFLn@$".contains(byte)).count();
        [at, at + prefix]
            .into_iter()
            .find(|&at| is_quote(self.at(at)) || self.at(at) == b'\\' && matches!(self.at(at + 1), b'"' | b'\''))
    }

    /// A call that only wraps a literal.
    fn wrapped(&self, at: usize) -> Option<usize> {
        #[rustfmt::skip]
        const WRAPPERS: &[&str] = &[
            "String", "string", "Some", "SecretStr", "SecretString", "Secret", "str", "bytes", "QString", "b64decode",
            "atob", "from", "of", "encode", "SecureString", "Just", "Ok", "ToPtr", "Ptr", "Literal",
        ];
        if !self.at(at).is_ascii_alphabetic() {
            return None;
        }
        let end = self.skip(at, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b':'));
        let call = Span::new(at, end).of(self.text);
        let last = call.rsplit(['.', ':']).next().unwrap_or(call);
        (self.at(end) == b'(' && WRAPPERS.contains(&last)).then(|| self.opening(end + 1))?
    }
}

/// The byte ends a shell word.
fn ends_word(byte: &u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b';' | b'|' | b'&' | b')' | b'`' | b'"' | b'\'' | b'<' | b'>')
}

fn word_end(line: &[u8]) -> usize {
    line.iter().position(ends_word).unwrap_or(line.len())
}

fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}
