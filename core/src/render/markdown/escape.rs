//! Untrusted text in Markdown: it can neither leave its table cell, nor become a link, an image, HTML or a mention of somebody.

use super::super::printable;

/// As code. Nothing in it is interpreted.
pub(super) fn code(text: &str) -> String {
    let text = printable::line(text);
    let text = text.trim();
    if text.is_empty() {
        String::new()
    } else if text.contains(['`', '|', '\\']) {
        format!("<code>{}</code>", escaped(text, ""))
    } else {
        format!("`{text}`")
    }
}

/// As running text, in which only `code in backticks` keeps its meaning. An odd backtick is shown as itself.
pub(super) fn inline(text: &str) -> String {
    let text = printable::line(text);
    let mut out = String::with_capacity(text.len());
    let mut rest = text.trim();
    while let Some((before, opened)) = rest.split_once('`') {
        let Some((inside, after)) = opened.split_once('`') else { break };
        out.push_str(&escaped(before, ZERO_WIDTH_SPACE));
        out.push_str(&code(inside));
        rest = after;
    }
    out.push_str(&escaped(rest, ZERO_WIDTH_SPACE));
    out
}

/// Breaks what GitHub would link once the Markdown is read: `@name`, `#1`, `https://`, `www.`.
const ZERO_WIDTH_SPACE: &str = "&#8203;";

fn escaped(text: &str, breaker: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        match c {
            '&' | '<' | '>' | '`' | '*' | '_' | '[' | ']' | '|' | '\\' | '~' | '$' => {
                out.push_str(&format!("&#{};", u32::from(c)))
            }
            '@' | '#' => out.push_str(&format!("&#{};{breaker}", u32::from(c))),
            ':' if text.get(at..).is_some_and(|rest| rest.starts_with("://")) => out.push_str(&format!("&#58;{breaker}")),
            '.' if text.get(..at).is_some_and(|before| before.ends_with("www")) => out.push_str(&format!("{breaker}.")),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_keeps_its_backticks_and_the_rest_is_inert() {
        assert_eq!(inline("to: www.x"), "to: www&#8203;.x");
        assert_eq!(inline("`a_b` <b>|@me"), "`a_b` &#60;b&#62;&#124;&#64;&#8203;me");
        assert_eq!(inline("odd ` tick"), "odd &#96; tick");
        assert_eq!(inline("[x](https://y)"), "&#91;x&#93;(https&#58;&#8203;//y)");
    }

    #[test]
    fn code_cannot_be_left() {
        assert_eq!(code("a`|<img>\n"), "<code>a&#96;&#124;&#60;img&#62;</code>");
        assert_eq!(code("a<b>.yml"), "`a<b>.yml`");
    }
}
