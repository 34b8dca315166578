//! Where a text gives a setting a value, in whatever format: `KEY=v`, `KEY: v`, `"key": v`, `KEY: ${KEY:-v}`, `getenv("KEY", "v")`.

use crate::text::Span;
use memchr::memmem;

/// One place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    pub key: Span,
    /// Without its quotes; never empty.
    pub value: Span,
}

/// How many of one file are kept.
const MOST: usize = 200;

/// Every place where a key is given a literal.
#[must_use]
pub fn settings(text: &str, key: &str) -> Vec<Setting> {
    let starts = memmem::find_iter(text.as_bytes(), key.as_bytes());
    let spans = starts.map(|start| Span::new(start, start + key.len())).filter(|&span| is_whole(text, span));
    spans.filter_map(|key| Some(Setting { key, value: value(text, key.end)? })).take(MOST).collect()
}

fn is_whole(text: &str, span: Span) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let before = span.start.checked_sub(1).and_then(|at| text.as_bytes().get(at));
    !before.is_some_and(is_part) && !text.as_bytes().get(span.end).is_some_and(is_part)
}

/// Behind the key: its closing quote or bracket, what assigns, and a literal, or what stands in for the variable.
fn value(text: &str, from: usize) -> Option<Span> {
    let line = text.get(from..)?;
    let line = line.get(..line.find('\n').unwrap_or(line.len()))?;
    let rest = line.trim_start_matches(['"', '\'', '`', ']', ' ', '\t']);
    let rest = [":-", ":=", "=>", "??", "||", "-", "=", ":", ","].iter().find_map(|sign| rest.strip_prefix(sign))?;
    let rest = rest.trim_start_matches([' ', '\t']);
    let inner = rest.find(":-").filter(|_| rest.starts_with("${")).and_then(|at| rest.get(at + 2..)).unwrap_or(rest);
    let inner = inner.trim_start_matches(['"', '\'', '`']);
    let start = from + line.len() - inner.len();
    let length = inner
        .find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | ',' | '}' | ')' | ']' | ';' | '#'))
        .unwrap_or(inner.len());
    (length > 0 && !inner.starts_with('$')).then(|| Span::new(start, start + length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_in_every_format() {
        for (text, expected) in [
            ("IB_PORT=4001", Some("4001")),
            ("  IB_PORT: 4001 # live", Some("4001")),
            ("- IB_PORT=4001", Some("4001")),
            ("\"IB_PORT\": \"4001\",", Some("4001")),
            ("IB_PORT: ${IB_PORT:-4001}", Some("4001")),
            ("os.getenv(\"IB_PORT\", \"4001\")", Some("4001")),
            ("export IB_PORT='4001'", Some("4001")),
            ("IB_PORT: ${IB_PORT}", None),
            ("MY_IB_PORT=4001", None),
            ("see IB_PORT for more", None),
        ] {
            assert_eq!(settings(text, "IB_PORT").first().map(|setting| setting.value.of(text)), expected, "{text}");
        }
    }
}
