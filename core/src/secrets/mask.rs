//! Hides secrets in text that will be shown. The mask has one length, so that it does not tell the secret's.

use crate::place::Snippet;
use crate::text::Span;

/// What stands for every secret.
pub const MASK: &str = "•••";
/// A snippet shows about this many bytes of its line.
const WIDTH: usize = 240;

/// The text with every span replaced by `MASK`; spans that overlap or touch are one secret.
#[must_use]
pub fn mask(text: &str, spans: &[Span]) -> String {
    masked(text, 0, spans, Span::default()).text
}

/// One line with its secrets masked, cut around the marked span where it is long. `line_start` is the line's place in the file;
/// secrets and the mark are spans of the file.
#[must_use]
pub fn masked_snippet(line: &str, line_start: usize, secrets: &[Span], marked: Span) -> Snippet {
    let snippet = masked(line, line_start, secrets, marked);
    if snippet.text.len() <= WIDTH { snippet } else { clipped(&snippet) }
}

fn masked(text: &str, start: usize, secrets: &[Span], marked: Span) -> Snippet {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    let mut mark = Mark { from: local(marked.start, start, text), to: local(marked.end, start, text), start: None, end: None };
    for secret in merged(text, start, secrets) {
        mark.passes(at, secret.start, out.len());
        out.push_str(Span::new(at, secret.start).of(text));
        mark.enters(secret, out.len());
        out.push_str(MASK);
        at = secret.end;
    }
    mark.passes(at, text.len() + 1, out.len());
    out.push_str(Span::new(at, text.len()).of(text));
    let end = out.len();
    let marked = Span::new(mark.start.unwrap_or(end).min(end), mark.end.unwrap_or(end).min(end));
    Snippet { text: out, marked }
}

/// The two ends of the marked span, on their way from the text to the masked text.
struct Mark {
    from: usize,
    to: usize,
    start: Option<usize>,
    end: Option<usize>,
}

impl Mark {
    /// `from..to` of the text is copied to `out`.
    fn passes(&mut self, from: usize, to: usize, out: usize) {
        if self.start.is_none() && from <= self.from && self.from < to {
            self.start = Some(out + self.from - from);
        }
        if self.end.is_none() && from <= self.to && self.to < to {
            self.end = Some(out + self.to - from);
        }
    }

    /// A mask will stand at `out`: an end inside the secret moves to the mask's edge.
    fn enters(&mut self, secret: Span, out: usize) {
        if self.start.is_none() && secret.contains(self.from) {
            self.start = Some(out);
        }
        if self.end.is_none() && secret.start <= self.to && self.to <= secret.end {
            self.end = Some(if self.to == secret.start { out } else { out + MASK.len() });
        }
    }
}

/// The secrets' parts in this text, from its start, sorted, apart, and never cutting a character.
fn merged(text: &str, start: usize, secrets: &[Span]) -> Vec<Span> {
    let mut local: Vec<Span> = secrets
        .iter()
        .map(|secret| Span::new(local(secret.start, start, text), local(secret.end, start, text)))
        .map(|span| Span::new(text.floor_char_boundary(span.start), text.ceil_char_boundary(span.end)))
        .filter(|span| !span.is_empty())
        .collect();
    local.sort_unstable();
    let mut merged: Vec<Span> = Vec::with_capacity(local.len());
    for span in local {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => *last = last.join(span),
            _ => merged.push(span),
        }
    }
    merged
}

fn local(offset: usize, start: usize, text: &str) -> usize {
    offset.saturating_sub(start).min(text.len())
}

fn clipped(snippet: &Snippet) -> Snippet {
    let Snippet { text, marked } = snippet;
    let lead = WIDTH / 4;
    let from = text.ceil_char_boundary(marked.start.saturating_sub(lead).min(text.len() - WIDTH));
    let to = text.floor_char_boundary(from + WIDTH);
    let before = if from > 0 { "…" } else { "" };
    let after = if to < text.len() { "…" } else { "" };
    let moved = |offset: usize| offset.clamp(from, to) - from + before.len();
    Snippet {
        text: format!("{before}{}{after}", Span::new(from, to).of(text)),
        marked: Span::new(moved(marked.start), moved(marked.end)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mask_does_not_tell_the_length() {
        assert_eq!(mask("a=hunter2; b=x", &[Span::new(2, 9), Span::new(13, 14)]), "a=•••; b=•••");
    }

    #[test]
    fn touching_secrets_are_one() {
        assert_eq!(mask("abcdef", &[Span::new(3, 5), Span::new(1, 3), Span::new(2, 4)]), "a•••f");
    }

    #[test]
    fn the_mark_moves_with_the_text() {
        let line = "user hunter2 rest";
        let secrets = [Span::new(105, 112)];
        let on = |marked| masked_snippet(line, 100, &secrets, marked);
        let of = |snippet: &Snippet| snippet.marked.of(&snippet.text).to_owned();
        assert_eq!(of(&on(Span::new(105, 112))), "•••");
        assert_eq!(of(&on(Span::new(113, 117))), "rest");
        assert_eq!(of(&on(Span::new(100, 104))), "user");
        assert_eq!(of(&on(Span::new(100, 117))), "user ••• rest");
        assert_eq!(of(&on(Span::new(107, 109))), "•••");
        assert_eq!(of(&on(Span::new(90, 95))), "");
    }

    #[test]
    fn a_long_line_is_cut_around_the_mark() {
        let line = format!("{}KEY=abc{}", "é".repeat(5_000), "x".repeat(5_000));
        let snippet = masked_snippet(&line, 0, &[Span::new(10_004, 10_007)], Span::new(10_000, 10_007));
        assert_eq!(snippet.marked.of(&snippet.text), "KEY=•••");
        assert!(snippet.text.len() < WIDTH + 10 && snippet.text.starts_with('…') && snippet.text.ends_with('…'));
    }

    #[test]
    fn a_secret_that_starts_on_an_earlier_line_is_masked_here_too() {
        assert_eq!(masked_snippet("tail of it", 50, &[Span::new(10, 57)], Span::new(50, 57)).text, "••• it");
    }
}
