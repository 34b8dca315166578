//! From Go's regular expressions (RE2's syntax, golang.org/s/re2syntax) to those of the `regex` crate: what both spell alike and mean
//! otherwise.

use std::iter::Peekable;
use std::str::Chars;

/// - Between `\Q` and `\E` every character stands for itself; the crate has no such thing.
/// - `\<` and `\>` are plain characters in Go, and a word's start and end in the crate.
/// - `{` opens no repetition in Go where no numbers follow, and `{,5}` is none.
/// - In brackets, Go knows neither nested ones nor `&&`, `--` and `~~`.
pub(super) fn translated(source: &str) -> String {
    let mut out = String::new();
    let mut rest = source.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' => escape(&mut rest, &mut out),
            '[' => class(&mut rest, &mut out),
            '{' => {
                let inside: String = rest.clone().take_while(|&c| c != '}').collect();
                if is_repetition(&inside, rest.clone().any(|c| c == '}')) { out.push('{') } else { out.push_str("\\{") }
            }
            _ => out.push(c),
        }
    }
    out
}

fn is_repetition(inside: &str, closed: bool) -> bool {
    let (least, most) = inside.split_once(',').unwrap_or((inside, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    closed && !least.is_empty() && digits(least) && digits(most)
}

fn escape(rest: &mut Peekable<Chars<'_>>, out: &mut String) {
    match rest.next() {
        None => out.push('\\'),
        Some('Q') => literal(rest, out),
        // A quotation that was never opened.
        Some('E') => {}
        Some(c @ ('x' | 'p' | 'P')) => {
            out.extend(['\\', c]);
            if rest.peek() == Some(&'{') {
                out.extend(rest.by_ref().take_while(|&c| c != '}'));
                out.push('}');
            }
        }
        Some(c) if matches!(c, '<' | '>') || !c.is_ascii() => out.push(c),
        Some(c) => out.extend(['\\', c]),
    }
}

fn literal(rest: &mut Peekable<Chars<'_>>, out: &mut String) {
    while let Some(c) = rest.next() {
        if c == '\\' && rest.peek() == Some(&'E') {
            rest.next();
            return;
        }
        if c.is_ascii_punctuation() && !matches!(c, '<' | '>') {
            out.push('\\');
        }
        out.push(c);
    }
}

/// From behind the `[` to its end.
fn class(rest: &mut Peekable<Chars<'_>>, out: &mut String) {
    out.push('[');
    if rest.peek() == Some(&'^') {
        out.extend(rest.next());
    }
    if rest.peek() == Some(&']') {
        rest.next();
        out.push_str("\\]");
    }
    let mut before = None;
    while let Some(c) = rest.next() {
        match c {
            ']' => return out.push(']'),
            '\\' => escape(rest, out),
            '[' if rest.peek() == Some(&':') => {
                out.push('[');
                while let Some(c) = rest.next() {
                    out.push(c);
                    if c == ':' && rest.peek() == Some(&']') {
                        out.extend(rest.next());
                        break;
                    }
                    if c == ']' {
                        break;
                    }
                }
            }
            '[' => out.push_str("\\["),
            '&' | '-' | '~' if before == Some(c) => out.extend(['\\', c]),
            _ => out.push(c),
        }
        before = Some(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_otherwise_is_spelled_otherwise() {
        for (go, rust) in [
            (r"a{2,3}{x", r"a{2,3}\{x"),
            (r"a{,5}", r"a\{,5}"),
            (r#"{"key":"[a-z]+"}"#, r#"\{"key":"[a-z]+"}"#),
            (r"\<a\>", "<a>"),
            (r"\Qa.b\Ec", r"a\.bc"),
            (r"[[a]", r"[\[a]"),
            (r"[[:alpha:]_]", "[[:alpha:]_]"),
            (r"[]a&&b]", r"[\]a&\&b]"),
            (r"\x{41}\pL(?P<k>[^\]]+)\z", r"\x{41}\pL(?P<k>[^\]]+)\z"),
        ] {
            assert_eq!(translated(go), rust, "{go}");
        }
    }
}
