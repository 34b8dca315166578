//! Variables that a string names without code of its own: PHP's `"$token"`, Kotlin's `"$token"`, Rust's `"{token:?}"`.

use super::code::Code;
use crate::model::reads::language::Language;
use crate::text::Span;

/// A variable in a string.
pub(super) struct Spelt<'t> {
    pub(super) name: &'t str,
    pub(super) owner: Option<&'t str>,
    /// With what belongs to it: `$user->token`.
    pub(super) span: Span,
}

/// So many are read of one string.
const MAX: usize = 40;

/// The variables in the string at `at`.
pub(super) fn variables<'t>(code: &Code<'t, '_>, at: usize) -> Vec<Spelt<'t>> {
    let (mark, quoted) = match code.language {
        Language::Php => (b'$', code.span(at).of(code.text).starts_with('"')),
        Language::Jvm => (b'$', !code.is_java && code.span(at).of(code.text).starts_with('"')),
        Language::Rust => (b'{', true),
        _ => return Vec::new(),
    };
    let inner = code.inner(at);
    if !quoted {
        return Vec::new();
    }
    let bytes = inner.of(code.text).as_bytes();
    let marks = memchr::memchr_iter(mark, bytes).filter(|&found| {
        let escaped = found
            .checked_sub(1)
            .and_then(|before| bytes.get(before))
            .is_some_and(|&before| before == b'\\' || before == b'{' && mark == b'{');
        !escaped
    });
    marks.take(MAX).filter_map(|found| variable(code, inner.start + found, inner.end)).collect()
}

fn variable<'t>(code: &Code<'t, '_>, mark: usize, end: usize) -> Option<Spelt<'t>> {
    let word = |from: usize| {
        let rest = Span::new(from, end).of(code.text);
        let length = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
        Span::new(from, from + length)
    };
    let braced = Span::new(mark, end).of(code.text).starts_with("${");
    if braced && code.language == Language::Jvm {
        return None;
    }
    let from = if braced { mark + 2 } else { mark + 1 };
    let first = word(from);
    let name = Some(first.of(code.text)).filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'))?;
    let rest = Span::new(first.end, end).of(code.text);
    if code.language == Language::Rust {
        let closes = rest.starts_with('}') || rest.starts_with(':') && !rest.starts_with("::") && !rest.starts_with(":.");
        return closes.then_some(Spelt { name, owner: None, span: first });
    }
    let opening = ["->", "['", "["].iter().find(|opening| rest.starts_with(**opening)).filter(|_| code.language == Language::Php);
    let member = opening.map(|opening| word(first.end + opening.len())).filter(|member| !member.is_empty());
    let Some(member) = member else { return Some(Spelt { name, owner: None, span: Span::new(mark, first.end) }) };
    let calls = Span::new(member.end, end).of(code.text).starts_with('(');
    (!calls).then_some(Spelt { name: member.of(code.text), owner: Some(name), span: Span::new(mark, member.end) })
}
