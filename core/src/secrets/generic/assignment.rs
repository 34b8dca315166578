//! Reads `name = value` around a keyword, in all the ways that languages and formats write it, by looking at bytes only.

pub mod literal;
mod reader;
mod said;
mod spaced;
mod stretches;
mod structure;
mod value;

use crate::secrets::generic::context::Context;
use crate::text::Span;
use reader::Reader;
pub use stretches::Stretches;

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
    /// The value stands in a text inside the code, a configuration in a string or a comment, without quotes of its own.
    pub embedded: bool,
    /// The value is the random part of a structured text.
    pub nested: bool,
}

impl<'t> Assignment<'t> {
    /// A value that a command, a header or an address gives away, not an assignment.
    #[must_use]
    pub const fn spoken(name: &'t str, operator: Operator, value: Span, quoted: bool) -> Self {
        Self { name, name_span: value, operator, value, quoted, expansion: false, embedded: false, nested: false }
    }
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
    /// `.setName("value")`.
    Call,
    /// `<name>value<`.
    Element,
    /// `--name value`, `PASSWORD 'value'`, `password value` in a netrc file.
    Space,
    /// `name: NAME` and `value: VALUE` side by side.
    Pair,
    /// `;name=value;` or `?name=value&` inside a longer text.
    Parameter,
    /// `scheme://name:value@host`.
    Address,
    /// `Authorization: Basic value`.
    Header,
    /// `the password is value`.
    Said,
}

/// What stands behind a name and its operator.
#[derive(Clone, Copy, Debug)]
struct Read {
    operator: Operator,
    value: Span,
    quoted: bool,
    embedded: bool,
}

impl Read {
    const fn new(operator: Operator, value: Span, quoted: bool) -> Self {
        Self { operator, value, quoted, embedded: false }
    }
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
    // Some keywords have the operator in them.
    let trimmed = keyword.of(text).trim_end_matches([':', '=', ' ', '"', '\'']);
    let keyword = Span::new(keyword.start, keyword.start + trimmed.len());
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
    let Read { operator, value, quoted, embedded } = reader.assignment(name)?;
    let before = text.as_bytes().get(..name.start)?;
    let braced = before.ends_with(b"${");
    let expansion = braced || operator == Operator::Comma && is_lookup(before);
    let value = if braced { expanded(text, value) } else { value };
    let trimmed = value.of(text).trim_end();
    let value = Span::new(value.start, value.start + trimmed.len());
    let part = if quoted { value::nested(text, value) } else { None };
    let (value, nested) = (part.unwrap_or(value), part.is_some());
    let value = unschemed(name.of(text), text, value);
    let name_span = name;
    let name = name.of(text);
    (!value.is_empty()).then_some(Assignment { name, name_span, operator, value, quoted, expansion, embedded, nested })
}

/// What an `Authorization` header holds behind its scheme: `token …`, `ApiKey …`. Basic and bearer ones are read elsewhere.
fn unschemed(name: &str, text: &str, value: Span) -> Span {
    let is_header = name.len() >= 13 && name.get(name.len() - 13..).is_some_and(|end| end.eq_ignore_ascii_case("authorization"));
    let schemed = value.of(text).split_once(' ').filter(|(scheme, token)| {
        let is_scheme = scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        is_header
            && is_scheme
            && !token.contains(' ')
            && !scheme.eq_ignore_ascii_case("basic")
            && !scheme.eq_ignore_ascii_case("bearer")
    });
    schemed.map_or(value, |(_, token)| Span::new(value.end - token.len(), value.end))
}

/// A call that looks a name up: `environ.get("`, `getenv('`, `env("`.
fn is_lookup(before: &[u8]) -> bool {
    let Some(call) = before.get(..before.len().saturating_sub(2)) else { return false };
    let call = call.get(call.len().saturating_sub(8)..).unwrap_or_default().to_ascii_lowercase();
    if call.ends_with(b"setenv") || call.ends_with(b"putenv") {
        return false;
    }
    ["get", "env", "fetch", "lookup", "default"].iter().any(|end| call.ends_with(end.as_bytes()))
}

/// The default in `${NAME:-default}` and `${NAME:default}`.
fn expanded(text: &str, value: Span) -> Span {
    let start = value.start + usize::from(value.of(text).starts_with(['-', '=', '?', '+']));
    let value = Span::new(start, value.end);
    Span::new(start, start + value.of(text).find('}').unwrap_or(value.len()))
}
