//! The HTML page: nothing of the repository's becomes markup, and nothing in it loads or runs.

use super::sample;
use ciward_core::Report;
use ciward_core::render;
use proptest::prelude::*;
use sha2::{Digest, Sha256};

/// All that the page is made of.
const ELEMENTS: &[&str] = &[
    "a", "article", "b", "body", "code", "details", "div", "fieldset", "footer", "h1", "h2", "h3", "head", "header", "html",
    "input", "label", "legend", "li", "main", "mark", "meta", "ol", "p", "pre", "rect", "section", "span", "style", "summary",
    "svg", "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
];

/// The tags of a page, without its style sheet.
fn tags(page: &str) -> Vec<&str> {
    let (head, rest) = page.split_once("<style>").expect("a style sheet");
    let (_, body) = rest.split_once("</style>").expect("its end");
    let starts = head.split('<').skip(1).chain(body.split('<').skip(1));
    starts.filter(|tag| !tag.starts_with("!DOCTYPE")).map(|tag| tag.split_once('>').expect("a tag's end").0).collect()
}

/// What is wrong with a tag, if anything is.
fn fault(tag: &str) -> Option<String> {
    let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
    if !ELEMENTS.contains(&name.trim_start_matches('/')) {
        return Some(format!("an element `{name}`"));
    }
    let mut rest = attributes;
    while !rest.is_empty() {
        rest = rest.strip_prefix("checked").unwrap_or(rest).trim_start();
        let Some((key, value)) = rest.split_once("=\"") else { break };
        let (value, after) = value.split_once('"')?;
        let known = ["charset", "class", "content", "for", "height", "href", "http-equiv", "id", "lang", "name", "rel", "type"];
        let drawn = ["aria-hidden", "preserveAspectRatio", "viewBox", "width", "x", "y"];
        if !known.contains(&key) && !drawn.contains(&key) {
            return Some(format!("an attribute `{key}` of `{tag}`"));
        }
        if key == "href" && !value.starts_with("https://github.com/ciward/ciward") && !value.starts_with('#') {
            return Some(format!("a link to `{value}`"));
        }
        rest = after.trim_start();
    }
    (!rest.is_empty()).then(|| format!("`{rest}` in `{tag}`"))
}

#[test]
fn the_policy_names_the_style_sheet() {
    let page = render::html(&sample::menagerie());
    let sheet = page.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).expect("a style sheet").0;
    let hash = format!("'sha256-{}'", base64(&Sha256::digest(sheet.as_bytes())));
    assert!(page.contains(&hash), "the policy must name {hash}");
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn the_page_loads_nothing() {
    for report in [sample::menagerie(), sample::clean()] {
        let page = render::html(&report);
        for word in ["<script", "<link", "<img", "<iframe", "@import", "url(", " style=", " onerror", "javascript:"] {
            assert!(!page.contains(word), "{word}");
        }
    }
}

#[test]
fn a_page_of_many_findings_stays_readable() {
    let page = render::html(&sample::many(5_007));
    assert_eq!(page.matches("<li class=\"finding\">").count(), 5_000);
    assert!(page.contains("7 findings left out</b>"));
}

#[test]
fn an_empty_tree_is_not_called_clean() {
    let page = render::html(&Report { files: 0, bytes: 0, ..sample::clean() });
    assert!(page.contains("<h1>Nothing was audited</h1>"));
}

#[test]
fn what_a_file_says_is_text() {
    let page = render::html(&sample::hostile("</code><script>alert(1)</script>\"' onload=x", [1, 1, 0, 3]));
    assert!(page.contains("&lt;script&gt;alert(1)"));
    assert!(!page.contains("<script"));
    let page = render::html(&sample::hostile("a\u{202e}b\u{1b}[2J", [1, 1, 0, 1]));
    assert!(!page.contains(['\u{202e}', '\u{1b}']));
}

proptest! {
    #[test]
    fn no_text_becomes_markup(text in any::<String>(), positions in prop::array::uniform4(0..40_usize)) {
        let page = render::html(&sample::hostile(&text, positions));
        prop_assert!(!page.chars().any(|c| c.is_control() && c != '\n'));
        for tag in tags(&page) {
            prop_assert_eq!(fault(tag), None);
        }
    }

    #[test]
    fn no_markup_becomes_markup(text in "[<>/\"'&=`a b!-]{0,16}") {
        for tag in tags(&render::html(&sample::hostile(&text, [1, 1, 0, 1]))) {
            prop_assert_eq!(fault(tag), None);
        }
    }
}

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let six = bits >> (18 - 6 * at) & 0x3f;
            text.push(if at <= chunk.len() { ALPHABET[six as usize].into() } else { '=' });
        }
    }
    text
}
