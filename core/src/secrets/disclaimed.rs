//! What the owner says of a value in a comment: that it is no secret.

use crate::text::Span;

/// So far before a value a comment speaks of it, in bytes and in lines.
const BEFORE: usize = 480;
const LINES: usize = 4;

/// Written out by whoever knows: an OAuth client's secret in a program that everybody installs, a key made for a test.
const WORDS: &[&str] = &[
    "safe to be embedded",
    "safe to embed",
    "safe to commit",
    "safe to publish",
    "safe to share",
    "not a secret",
    "not secret",
    "not really a secret",
    "no secret",
    "n't a secret",
    "n't secret",
    "not confidential",
    "not sensitive",
    "not treated as a secret",
    "intentionally public",
    "meant to be public",
    "supposed to be public",
    "publicly known",
];

/// A comment on the value's line, or on the few lines above it, says that it is no secret.
#[must_use]
pub fn is_disclaimed(text: &str, value: Span) -> bool {
    let start = text.floor_char_boundary(value.start.saturating_sub(BEFORE));
    let before = Span::new(start, value.start).of(text);
    let after = text.get(value.end..).unwrap_or_default().lines().next().unwrap_or_default();
    let mut lines = before.rsplit('\n');
    let own = lines.next().unwrap_or_default();
    // A line of code that is done with ends what a comment is about; one that opens a block does not.
    let opens = |line: &str| line.trim_end().ends_with(['(', '{', '[']);
    let above = lines.take(LINES).take_while(|line| opens(line) || whole(line).is_some());
    let comments = above.filter_map(whole).chain(behind(own)).chain(whole(own)).chain(behind(after));
    comments.map(str::to_ascii_lowercase).any(|comment| WORDS.iter().any(|word| comment.contains(word)))
}

/// The comment that a line is.
fn whole(line: &str) -> Option<&str> {
    let line = line.trim_start();
    ["#", "//", "/*", "*", "--", ";", "<!--"].iter().find_map(|mark| line.strip_prefix(mark))
}

/// The comment at a line's end.
fn behind(line: &str) -> Option<&str> {
    ["#", "//", "/*", "--", "<!--"].iter().find_map(|mark| line.split_once(mark)).map(|(_, comment)| comment)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn disclaimed(text: &str) -> bool {
        let start = text.find("VALUE").unwrap_or_default();
        is_disclaimed(text, Span::new(start, start + 5))
    }

    #[test]
    fn a_comment_says_that_it_is_no_secret() {
        for text in [
            "// This value is safe to be embedded in version control\nvar (\n  secret = \"VALUE\"",
            "secret = \"VALUE\" # not a secret: made for tests",
            "/*\n * The key is NOT confidential.\n */\nkey: 'VALUE'",
        ] {
            assert!(disclaimed(text), "{text}");
        }
    }

    #[test]
    fn other_comments_and_code_do_not() {
        for text in [
            "# keep this secret\nsecret = \"VALUE\"",
            "print(\"not a secret\")\nsecret = \"VALUE\"",
            "# the id is not a secret\nid = \"a\"\nsecret = \"VALUE\"",
            "secret = \"VALUE\"\n# not a secret",
        ] {
            assert!(!disclaimed(text), "{text}");
        }
    }
}
