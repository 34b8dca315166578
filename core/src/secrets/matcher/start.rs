//! How a pattern's tokens start, read off its expression: the keyword is found in any letter case and amidst words (`classname` holds the
//! start of a NATS seed), where no token can stand.

use crate::text::Span;

/// How an expression made by `token!` and its sisters begins.
const TOKEN: &str = r"(?:\b{start-half}|\\[nrt]|%[0-9A-Fa-f]{2})(?<secret>";

/// The literal text with which every match's secret starts, at a word's edge. Letters, digits and `_-:` only, as they are written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Start<'p>(&'p str);

impl<'p> Start<'p> {
    /// Nothing where the expression does not say it plainly.
    pub(super) fn of(expression: &'p str) -> Option<Self> {
        let token = expression.strip_prefix(TOKEN)?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-:".contains(&byte);
        let length = token.bytes().take_while(|byte| plain(*byte)).count();
        let repeated = token.as_bytes().get(length).is_some_and(|byte| b"?*+{".contains(byte));
        let literal = token.get(..length - usize::from(repeated && length > 0))?;
        (!literal.is_empty() && !has_alternatives(token)).then_some(Self(literal))
    }

    /// A keyword that does not begin as the token does says nothing of where the token starts.
    pub(super) fn may_stand_at(self, text: &str, keyword: Span) -> bool {
        let bytes = text.as_bytes();
        let length = self.0.len().min(keyword.len());
        let literal = self.0.as_bytes().get(..length).unwrap_or_default();
        let written = bytes.get(keyword.start..keyword.start + length).unwrap_or_default();
        if !literal.eq_ignore_ascii_case(written) {
            return true;
        }
        literal == written && is_at_edge(bytes.get(..keyword.start).unwrap_or_default())
    }
}

/// What stands before is no word, or an escape.
fn is_at_edge(before: &[u8]) -> bool {
    match before {
        [] | [.., b'\\', b'n' | b'r' | b't'] => true,
        [.., b'%', first, second] if first.is_ascii_hexdigit() && second.is_ascii_hexdigit() => true,
        [.., last] => !last.is_ascii_alphanumeric() && *last != b'_',
    }
}

/// The group that has just been opened has a `|` of its own.
fn has_alternatives(group: &str) -> bool {
    let (mut depth, mut in_class, mut escaped) = (0_usize, false, false);
    for byte in group.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b']' => in_class = false,
            _ if in_class => {}
            b'[' => in_class = true,
            b'(' => depth += 1,
            b')' if depth == 0 => return false,
            b')' => depth -= 1,
            b'|' if depth == 0 => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(token: &str) -> Option<String> {
        let expression = format!("{TOKEN}{token})\\b{{end-half}}");
        Start::of(&expression).map(|start| start.0.to_owned())
    }

    #[test]
    fn a_literal_start_is_read_off_the_expression() {
        assert_eq!(of("acme_[0-9a-z]{8}").as_deref(), Some("acme_"));
        assert_eq!(of("S[AB]C(?:x|y)").as_deref(), Some("S"));
        assert_eq!(of("ab?[|]").as_deref(), Some("a"));
        for unclear in ["ab|cd", "(?:ab|cd)e", "[ab]c", "a*"] {
            assert_eq!(of(unclear), None, "{unclear}");
        }
        assert!(Start::of("acme_").is_none());
    }

    #[test]
    fn a_token_starts_at_an_edge_in_its_own_letter_case() {
        let stands = |text: &str| {
            let at = text.to_ascii_lowercase().find("snam").unwrap_or(0);
            Start("SN").may_stand_at(text, Span::new(at, at + 4))
        };
        for text in ["SNAM", "=SNAM", "\\nSNAM", "%3DSNAM", "x-SNAM"] {
            assert!(stands(text), "{text}");
        }
        for text in ["snam", "classname", "_SNAM", "xnSNAM"] {
            assert!(!stands(text), "{text}");
        }
    }
}
