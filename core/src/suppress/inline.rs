//! Comments that ignore findings: ours, and those of the tools that people come from.

use crate::order::sort_by_key;
use crate::place::Place;
use crate::rule::{Text, text};
use crate::suppress::{Ignore, Ignored, Named, OURS};
use crate::text::{File, Span};
use aho_corasick::packed::{Config, Searcher};
use memchr::memmem;
use std::sync::LazyLock;

/// The comments of a file that ignore findings, in order. A file without a marker costs one search for all literals.
///
/// - `ciward: ignore[rule, other] reason`, in a comment of any syntax. Behind code it speaks of its own line; on a line of its own, of
///   that and of the next line that is not such a comment itself.
/// - `zizmor: ignore[name]`, with zizmor's names, likewise; within a finding of several lines it may stand on any of them.
/// - `gitleaks:allow`, `betterleaks:allow`: all secrets of the line, as gitleaks has it, in a comment or not.
/// - `pragma: allowlist secret` of detect-secrets: all secrets of the line; `pragma: allowlist nextline secret`: of the next line.
#[must_use]
pub fn inline(file: &File<'_>) -> Vec<Ignore> {
    let mut ignores = Vec::new();
    if !holds_marker(&file.text) {
        return ignores;
    }
    for (literal, read) in MARKERS {
        let hits = memmem::find_iter(file.text.as_bytes(), literal);
        let markers = hits.filter_map(|at| Marker::new(file, Span::new(at, at + literal.len())));
        ignores.extend(markers.filter_map(|marker| read(&marker)));
    }
    sort_by_key(&mut ignores, |ignore| ignore.place.span);
    reach_over_neighbours(&mut ignores, file);
    ignores
}

fn holds_marker(text: &str) -> bool {
    static SEARCHER: LazyLock<Option<Searcher>> =
        LazyLock::new(|| Config::new().builder().extend(MARKERS.iter().map(|(literal, _)| literal)).build());
    SEARCHER.as_ref().is_none_or(|searcher| searcher.find(text).is_some())
}

type Reader = fn(&Marker<'_>) -> Option<Ignore>;

const MARKERS: [(&str, Reader); 4] =
    [("ciward:", ciward), ("zizmor:", zizmor), ("leaks:allow", gitleaks), ("pragma: allowlist", detect_secrets)];

/// A marker's literal and the line around it.
struct Marker<'a> {
    file: &'a File<'a>,
    span: Span,
    line: usize,
    before: &'a str,
    after: &'a str,
}

impl<'a> Marker<'a> {
    /// `None` where the line is longer than what people comment: looking around each marker of such a line would not be linear.
    fn new(file: &'a File<'a>, span: Span) -> Option<Self> {
        let near = Span::new(span.start.saturating_sub(LONGEST_LINE), span.start);
        if near.start > 0 && memchr::memrchr(b'\n', file.text.as_bytes().get(near.start..near.end)?).is_none() {
            return None;
        }
        let line = file.position(span.start).line;
        let whole = file.line_span(line);
        let before = Span::new(whole.start, span.start).of(&file.text);
        let after = Span::new(span.end, whole.end).of(&file.text);
        (after.len() <= LONGEST_LINE).then_some(Self { file, span, line, before, after })
    }

    /// What stands before it opens a comment somewhere. In backticks a marker is only spoken about.
    fn in_comment(&self) -> bool {
        !self.before.ends_with('`') && (OPENERS.iter().any(|opener| self.before.contains(opener)) || self.opens_line())
    }

    /// Nothing stands between it and what opens the comment.
    fn opens_comment(&self) -> bool {
        let before = self.before.trim_end();
        OPENERS.iter().chain(LINE_OPENERS).any(|opener| before.ends_with(opener.trim_end()))
    }

    /// The line is a comment from its start.
    fn opens_line(&self) -> bool {
        let line = self.before.trim_start();
        OPENERS.iter().chain(LINE_OPENERS).any(|opener| line.starts_with(opener))
    }

    /// The line of a comment and, where it has its line to itself, the next.
    fn lines(&self) -> (usize, usize) {
        (self.line, if self.opens_line() { self.line + 1 } else { self.line })
    }

    fn ignore(&self, by: Text, what: Ignored, tail: &str) -> Ignore {
        let end = self.span.end + (self.after.len() - tail.len());
        let place = Place::new(self.file, Span::new(self.span.start, end));
        Ignore { by, what, lines: self.lines(), inside: false, reason: reason(tail), place }
    }

    /// The names of a list `[one, two]`, and what follows it. `None` where no list is closed on this line.
    fn names(&self, text: &'a str, tool: &str) -> Option<(Vec<Named>, &'a str)> {
        let (list, tail) = text.strip_prefix('[')?.split_once(']')?;
        let start = self.span.end + (self.after.len() - text.len()) + 1;
        let mut names = Vec::new();
        let mut offset = start;
        for part in list.split(',') {
            let name = part.trim();
            let at = offset + (part.len() - part.trim_start().len());
            offset += part.len() + 1;
            if !name.is_empty() {
                let place = Place::new(self.file, Span::new(at, at + name.len()));
                names.push(Named { rule: format!("{tool}{name}"), place });
            }
        }
        Some((names, tail))
    }
}

/// In bytes, on either side of a marker.
const LONGEST_LINE: usize = 4_096;

/// What opens a comment wherever it stands.
const OPENERS: &[&str] = &["#", "//", "/*", "<!--", "--", ";", "%"];

/// What opens a comment at a line's start, or goes on with one.
const LINE_OPENERS: &[&str] = &["*", "'", "REM ", "rem ", "::"];

fn ciward(marker: &Marker<'_>) -> Option<Ignore> {
    let rest = marker.after.trim_start_matches(' ').strip_prefix("ignore")?;
    if !marker.in_comment() || rest.starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '_') {
        return None;
    }
    let (names, tail) = match marker.names(rest, "") {
        Some(list) => list,
        // Without a list it ignores nothing, which is told where it is meant as an order.
        None if marker.opens_comment() => (Vec::new(), rest),
        None => return None,
    };
    Some(marker.ignore(OURS, Ignored::Rules(names), tail))
}

fn zizmor(marker: &Marker<'_>) -> Option<Ignore> {
    let rest = marker.after.trim_start_matches(' ').strip_prefix("ignore")?;
    let (names, tail) = marker.names(rest, "zizmor:").filter(|_| marker.in_comment())?;
    Some(Ignore { inside: true, ..marker.ignore(text("zizmor: ignore"), Ignored::Rules(names), tail) })
}

fn gitleaks(marker: &Marker<'_>) -> Option<Ignore> {
    let by = match marker.before {
        before if before.ends_with("git") => "gitleaks:allow",
        before if before.ends_with("better") => "betterleaks:allow",
        _ => return None,
    };
    Some(of_secrets(marker, by, marker.line))
}

fn detect_secrets(marker: &Marker<'_>) -> Option<Ignore> {
    if !marker.in_comment() {
        return None;
    }
    let next_line = marker.after.starts_with(" nextline secret") || marker.after.starts_with(" nextline-secret");
    let this_line = marker.after.starts_with(" secret") || marker.after.starts_with("-secret");
    let line = if next_line { marker.line + 1 } else { marker.line };
    (next_line || this_line).then(|| of_secrets(marker, "pragma: allowlist secret", line))
}

fn of_secrets(marker: &Marker<'_>, by: &'static str, line: usize) -> Ignore {
    let ignore = marker.ignore(text(by), Ignored::Secrets, marker.after);
    Ignore { lines: (line, line), inside: true, reason: None, ..ignore }
}

/// What follows the marker, without what closes the comment.
fn reason(tail: &str) -> Option<String> {
    let closed = CLOSERS.iter().fold(tail, |tail, closer| tail.split(closer).next().unwrap_or(tail));
    let reason = closed.trim().trim_start_matches(['-', ':', '–', '—']).trim();
    (!reason.is_empty()).then(|| reason.to_owned())
}

const CLOSERS: &[&str] = &["*/", "-->", "#}", "--%>"];

/// Lets a comment with a line of its own speak of the next line that is not such a comment, so that several may stand above one line.
fn reach_over_neighbours(ignores: &mut [Ignore], file: &File<'_>) {
    let mut below: Option<(usize, usize)> = None;
    for ignore in ignores.iter_mut().rev().filter(|ignore| ignore.lines.1 > ignore.lines.0) {
        let own = ignore.lines.0;
        if let Some((_, last)) = below.filter(|&(line, _)| line == own + 1 || line == own) {
            ignore.lines.1 = last;
        }
        ignore.lines.1 = ignore.lines.1.min(file.lines());
        below = Some((own, ignore.lines.1));
    }
}
