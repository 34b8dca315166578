//! What stands before a value: `export KEY=`.

use super::extent::{line_at, trimmed};
use crate::text::Span;

/// Whether a line assigns something, so that a quote opened above it cannot be meant to go on here. `abc=` and `abc==` are how lines of
/// base64 end.
pub(super) fn assigns(text: &str, start: usize) -> bool {
    let content = trimmed(text, line_at(text, start));
    let Some(head) = Head::parse(text, content) else { return false };
    let Some(separator) = head.separator.filter(|separator| separator.of(text) == "=") else { return false };
    let rest = Span::new(separator.end, content.end).of(text);
    !rest.starts_with('=') && !rest.is_empty()
}

/// What stands before the value.
pub(super) struct Head {
    pub(super) export: Option<Span>,
    pub(super) key: Span,
    pub(super) separator: Option<Span>,
}

impl Head {
    pub(super) fn parse(text: &str, content: Span) -> Option<Self> {
        let words = content.of(text);
        let (export, skipped) = match words.strip_prefix("export").filter(|rest| rest.starts_with([' ', '\t'])) {
            Some(rest) if !rest.trim_start().starts_with(['=', ':']) => {
                let blanks = rest.len() - rest.trim_start().len();
                (Some(Span::new(content.start, content.start + 6)), 6 + blanks)
            }
            _ => (None, 0),
        };
        let start = content.start + skipped;
        let rest = Span::new(start, content.end).of(text);
        let length = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"_.-[]".contains(byte)).count();
        let key = Span::new(start, start + length);
        let behind = Span::new(key.end, content.end).of(text);
        let blanks = behind.len() - behind.trim_start_matches([' ', '\t']).len();
        let at = key.end + blanks;
        let separator = match Span::new(at, content.end).of(text).as_bytes() {
            [] => None,
            [b'#', ..] if blanks > 0 => None,
            [b'=', ..] => Some(Span::new(at, at + 1)),
            [b':', b' ' | b'\t', ..] | [b':'] => Some(Span::new(at, at + 1)),
            _ => return None,
        };
        (length > 0).then_some(Self { export, key, separator })
    }
}
