//! A stranger's text, made safe to show on one line: no escape sequences, no line breaks, no invisible reordering.

use std::borrow::Cow;

/// One line, without the characters by which a file could repaint a terminal, forge a line of a log or show in another order than it reads.
pub(super) fn line(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| shown(c) == c) { Cow::Borrowed(text) } else { text.chars().map(shown).collect() }
}

/// Several lines, each as [`line`] shows it.
#[must_use]
pub fn lines(text: &str) -> String {
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// What to show in a character's place. Line breaks and tabs become blanks, other controls their pictures (Unicode's block `Control Pictures`).
pub(super) fn shown(c: char) -> char {
    match c {
        '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' => char::REPLACEMENT_CHARACTER,
        _ if reorders(c) || hides(c) => char::REPLACEMENT_CHARACTER,
        _ => c,
    }
}

/// Unicode's bidirectional controls (UAX #9, table 1), by which source code reads other than it runs.
fn reorders(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Tag characters: invisible copies of ASCII.
fn hides(c: char) -> bool {
    matches!(c, '\u{e0000}'..='\u{e007f}')
}

/// At most so many characters, the last of them `…` where something was cut.
pub(super) fn clipped(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        None => Cow::Borrowed(text),
        Some(_) => text.chars().take(most.saturating_sub(1)).chain(['…']).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_sequences_are_disarmed() {
        assert_eq!(line("a\u{1b}[2Jb\r\nc\u{202e}d"), "a␛[2Jb  c\u{fffd}d");
    }

    #[test]
    fn lines_stay_lines() {
        assert_eq!(lines("a\u{1b}[2J\nb"), "a␛[2J\nb");
    }

    #[test]
    fn a_clip_says_so() {
        assert_eq!((clipped("éèê", 3), clipped("éèêë", 3)), ("éèê".into(), "éè…".into()));
    }
}
