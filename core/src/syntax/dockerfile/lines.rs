//! From lines to instructions.

use super::{Instruction, Keyword};
use crate::text::Span;
use std::borrow::Cow;

/// How many here-documents an instruction has at most.
const MAX_HEREDOCS: usize = 16;

/// After so many that are not closed no more are looked for, as each is looked for to the end of the file.
const MAX_UNCLOSED: usize = 4;

pub(super) struct Reader<'t> {
    text: &'t str,
    at: usize,
    escape: char,
    /// Here-documents that were not closed.
    unclosed: usize,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self { text, at, escape: escape_of(text.get(at..).unwrap_or_default()), unclosed: 0 }
    }

    /// The line from here, its line break left out. None at the end of the text.
    fn line(&mut self) -> Option<Span> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let length = memchr::memchr(b'\n', rest.as_bytes()).map_or(rest.len(), |end| end + 1);
        let line = Span::new(self.at, self.at + rest.get(..length)?.trim_end_matches(['\n', '\r']).len());
        self.at += length;
        Some(line)
    }

    pub(super) fn instruction(&mut self) -> Option<Instruction<'t>> {
        let first = loop {
            let line = self.line()?;
            if !is_comment_or_empty(line.of(self.text)) {
                break line;
            }
        };
        let mut last = first;
        let mut blanks = Vec::new();
        while goes_on(last.of(self.text), self.escape)
            && let Some(line) = self.line()
        {
            if is_comment_or_empty(line.of(self.text)) {
                // Its line break goes too: the line before it goes on behind it.
                blanks.push(Span::new(line.start, self.at));
            } else {
                last = line;
            }
        }
        let end = last.start + last.of(self.text).trim_end().len();
        Some(self.read(Span::new(first.start, end.max(first.start)), &blanks))
    }

    fn read(&mut self, whole: Span, blanks: &[Span]) -> Instruction<'t> {
        let line = whole.of(self.text);
        let start = whole.start + line.len() - line.trim_start().len();
        let line = Span::new(start, whole.end).of(self.text);
        let (word, _) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let keyword = Keyword::of(word);
        let (flags, body) = self.flags(Span::new(start + word.len(), whole.end));
        let code = blanked(body, blanks, self.text);
        let heredocs = match keyword {
            Keyword::Run | Keyword::Copy | Keyword::Add if self.unclosed < MAX_UNCLOSED => self.heredocs(&code),
            _ => Vec::new(),
        };
        Instruction { keyword, span: Span::new(start, whole.end), flags, body, code, heredocs, escape: self.escape }
    }

    /// The `--name=value` in front, and what stands behind them.
    fn flags(&self, rest: Span) -> (Vec<Span>, Span) {
        let mut flags = Vec::new();
        let mut at = rest.start;
        loop {
            let left = Span::new(at, rest.end).of(self.text);
            let ahead = left.trim_start_matches(|c: char| c.is_whitespace() || c == self.escape);
            let start = rest.end - ahead.len();
            if !ahead.starts_with("--") {
                // A body may start with the escape character only where it is one.
                let plain = left.trim_start();
                let body =
                    if flags.is_empty() && plain.starts_with(self.escape) { start } else { start.max(rest.end - plain.len()) };
                return (flags, Span::new(body, rest.end));
            }
            let length = ahead.find(char::is_whitespace).unwrap_or(ahead.len());
            flags.push(Span::new(start, start + length));
            at = start + length;
        }
    }

    /// The lines of each `<<NAME` in the code.
    fn heredocs(&mut self, code: &str) -> Vec<Span> {
        let mut bodies = Vec::new();
        for (at, _) in code.match_indices("<<").take(MAX_HEREDOCS) {
            let Some((name, strips)) = delimiter(code.get(at + 2..).unwrap_or_default()) else { continue };
            if code.get(..at).is_some_and(|before| before.ends_with('<')) {
                continue;
            }
            let back = self.at;
            let start = self.at;
            loop {
                let Some(line) = self.line() else {
                    // It is not closed: no here-document, then.
                    self.at = back;
                    self.unclosed += 1;
                    return bodies;
                };
                let text = line.of(self.text);
                if (if strips { text.trim_start_matches('\t') } else { text }) == name {
                    bodies.push(Span::new(start, line.start));
                    break;
                }
            }
        }
        bodies
    }
}

/// The name behind `<<`, and whether leading tabs are stripped.
fn delimiter(rest: &str) -> Option<(&str, bool)> {
    let (rest, strips) = rest.strip_prefix('-').map_or((rest, false), |rest| (rest, true));
    let rest = rest.trim_start_matches(['"', '\'']);
    let length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
    let name = rest.get(..length).filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'))?;
    Some((name, strips))
}

/// `# escape=` in the directives at the top.
fn escape_of(text: &str) -> char {
    for line in text.lines() {
        let Some(directive) = line.trim().strip_prefix('#') else { break };
        let Some((name, value)) = directive.split_once('=') else { break };
        if name.trim().eq_ignore_ascii_case("escape") {
            return if value.trim() == "`" { '`' } else { '\\' };
        }
    }
    '\\'
}

fn is_comment_or_empty(line: &str) -> bool {
    let line = line.trim_start();
    line.is_empty() || line.starts_with('#')
}

fn goes_on(line: &str, escape: char) -> bool {
    line.trim_end().ends_with(escape)
}

/// The body with blanks for some spans, byte for byte.
fn blanked<'t>(body: Span, blanks: &[Span], text: &'t str) -> Cow<'t, str> {
    if blanks.is_empty() {
        return Cow::Borrowed(body.of(text));
    }
    let mut code = String::with_capacity(body.len());
    let mut at = body.start;
    for blank in blanks.iter().filter(|blank| body.encloses(**blank)) {
        code.push_str(Span::new(at, blank.start).of(text));
        code.extend(std::iter::repeat_n(' ', blank.len()));
        at = blank.end;
    }
    code.push_str(Span::new(at, body.end).of(text));
    Cow::Owned(code)
}
