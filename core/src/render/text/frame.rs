//! The picture below a finding's headline: where it is, the line of source, the mark under it, and remarks.
//!
//! ```text
//!   --> .github/workflows/ci.yml:9:15
//!    |
//!  9 |       - uses: actions/checkout@v4
//!    |               ^^^^^^^^^^^^^^^^^^^
//!    |
//!    = help: Pin it.
//! ```

use super::super::printable;
use super::style::{Ink, Style};
use crate::finding::Finding;
use crate::place::{Place, Snippet};
use crate::text::Span;
use std::fmt::Write as _;
use unicode_width::UnicodeWidthChar;

/// Tab stops, in cells.
const TAB: usize = 4;

/// The widest line of source shown, in cells: a sensible terminal's width without the gutter.
const WIDEST: usize = 120;

/// How much of a long line stands before its mark, in cells.
const LEAD: usize = 40;

pub(super) struct Frame {
    out: String,
    style: Style,
    /// Cells of the gutter: the digits of the largest line number below.
    gutter: usize,
    /// The last line is an empty rail, on which remarks may follow.
    railed: bool,
}

impl Frame {
    pub(super) fn new(finding: &Finding, style: Style) -> Self {
        let others = finding.related.iter().chain(&finding.flow).map(|related| &related.place);
        let last = std::iter::once(&finding.place).chain(others).map(|place| place.start.line).max();
        Self { out: String::new(), style, gutter: last.unwrap_or(1).to_string().len(), railed: false }
    }

    pub(super) fn primary(&mut self, place: &Place, ink: Ink, label: &str) {
        self.arrow("-->", place);
        self.out.push('\n');
        self.source(place, Mark { sign: '^', ink, label: &printable::line(label) });
    }

    pub(super) fn secondary(&mut self, place: &Place, message: &str) {
        let message = printable::line(message);
        self.arrow(":::", place);
        if place.snippet.is_none() {
            let _ = write!(self.out, ": {}", self.style.paint(Ink::Related, &message));
        }
        self.out.push('\n');
        self.source(place, Mark { sign: '-', ink: Ink::Related, label: &message });
    }

    pub(super) fn remark(&mut self, kind: &str, text: &str) {
        if !self.railed {
            self.rail();
        }
        let bullet = self.faint(&format!("{} =", self.blank()));
        let kind = self.style.paint(Ink::Strong, &format!("{kind}:"));
        let _ = writeln!(self.out, " {bullet} {kind} {}", printable::line(text));
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    fn arrow(&mut self, arrow: &str, place: &Place) {
        let arrow = self.faint(&format!("{}{arrow}", self.blank()));
        let _ = write!(self.out, " {arrow} {}", printable::line(&place.path));
        if !place.is_whole_file() {
            let _ = write!(self.out, ":{}:{}", place.start.line, place.start.column);
        }
        self.railed = false;
    }

    fn source(&mut self, place: &Place, mark: Mark<'_>) {
        let Some(snippet) = &place.snippet else { return };
        let shown = Shown::new(snippet);
        let number = self.faint(&format!("{:>1$} |", place.start.line, self.gutter));
        let gutter = self.faint(&format!("{} |", self.blank()));
        let lead = " ".repeat(shown.lead);
        let under = format!("{} {}", mark.sign.to_string().repeat(shown.marked.max(1)), mark.label);
        self.rail();
        let _ = writeln!(self.out, " {number} {}", shown.text.trim_end());
        let _ = writeln!(self.out, " {gutter} {lead}{}", self.style.paint(mark.ink, under.trim_end()));
        self.rail();
    }

    fn rail(&mut self) {
        let rail = self.faint(&format!("{} |", self.blank()));
        let _ = writeln!(self.out, " {rail}");
        self.railed = true;
    }

    fn blank(&self) -> String {
        " ".repeat(self.gutter)
    }

    fn faint(&self, text: &str) -> String {
        self.style.paint(Ink::Faint, text)
    }
}

struct Mark<'a> {
    sign: char,
    ink: Ink,
    label: &'a str,
}

/// A line of source ready for the terminal: tabs expanded, controls pictured, cut where it is too wide.
struct Shown {
    text: String,
    /// Cells before the mark.
    lead: usize,
    /// Cells under the mark.
    marked: usize,
}

impl Shown {
    fn new(snippet: &Snippet) -> Self {
        let Snippet { text, marked } = snippet;
        let head = Span::new(0, marked.start).of(text);
        let body = marked.of(text);
        let tail = Span::new(head.len() + body.len(), text.len()).of(text);
        let mut cells = Cells::default();
        let before = cells.lay(head);
        let within = cells.lay(body);
        let after = cells.lay(tail);
        if cells.column <= WIDEST {
            let text = [&before, &within, &after].into_iter().flatten().map(|cell| cell.0).collect();
            return Self { text, lead: width(&before), marked: width(&within) };
        }
        Self::cut(&before, &within, &after)
    }

    /// A window around the mark; what is missing on either side is an ellipsis of one cell.
    fn cut(before: &[Cell], within: &[Cell], after: &[Cell]) -> Self {
        let mut text = String::new();
        let mut lead = width(before);
        let mut kept = before;
        if lead > LEAD {
            while let [first, rest @ ..] = kept
                && lead >= LEAD
            {
                lead -= first.1;
                kept = rest;
            }
            text.push('…');
            lead += 1;
        }
        text.extend(kept.iter().map(|cell| cell.0));
        let mut room = WIDEST.saturating_sub(lead);
        let mut marked = 0;
        for (at, cell) in within.iter().chain(after).enumerate() {
            if cell.1 >= room {
                text.push('…');
                marked += usize::from(at < within.len());
                break;
            }
            room -= cell.1;
            marked += if at < within.len() { cell.1 } else { 0 };
            text.push(cell.0);
        }
        Self { text, lead, marked }
    }
}

/// A character and its width in cells.
struct Cell(char, usize);

fn width(cells: &[Cell]) -> usize {
    cells.iter().map(|cell| cell.1).sum()
}

#[derive(Default)]
struct Cells {
    column: usize,
}

impl Cells {
    fn lay(&mut self, text: &str) -> Vec<Cell> {
        let mut cells = Vec::with_capacity(text.len());
        for c in text.chars() {
            let blanks = if c == '\t' { TAB - self.column % TAB } else { 1 };
            let c = printable::shown(c);
            let wide = c.width().unwrap_or(0);
            cells.extend((0..blanks).map(|_| Cell(c, wide)));
            self.column += blanks * wide;
        }
        cells
    }
}
