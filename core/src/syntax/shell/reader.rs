//! The place in the text, and what has been read so far.

use super::tree::{Block, BlockKind, Place, Script};
use super::word::{Part, PartKind, Quoting, Word};
use crate::text::{Located, Span};
use std::collections::BTreeMap;

/// How many readers may be inside each other. A control structure or a quoted substitution takes three or four; each costs stack.
const MAX_DEPTH: usize = 96;

/// A stretch of the read text that something else fills in before the shell reads it: an island, or an expansion around an `eval`.
#[derive(Clone, Debug)]
pub(super) struct Hole {
    /// In the reader's text.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: PartKind,
}

/// Where a stretch of the reader's text comes from. Lengths differ where an escape sequence was undone.
#[derive(Clone, Copy, Debug)]
pub(super) struct Origin {
    pub(super) start: usize,
    pub(super) length: usize,
    pub(super) outer: Span,
}

/// A here-document whose body comes after the line.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    pub(super) delimiter: Located<String>,
    pub(super) quoted: bool,
    pub(super) strip_tabs: bool,
}

pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    /// Invariant: on a character's boundary, and at most `end`.
    pub(super) at: usize,
    /// Where reading stops: the end of the text, of the backticks, of the here-document's body, or the place of a problem.
    pub(super) end: usize,
    pub(super) holes: Vec<Hole>,
    /// Empty where the text is read as it stands.
    pub(super) origins: Vec<Origin>,
    pub(super) script: Script,
    pub(super) block: Option<usize>,
    pub(super) depth: usize,
    pub(super) pending: Vec<Pending>,
    /// Bodies of here-documents by where their delimiter starts.
    pub(super) bodies: BTreeMap<usize, Word>,
    pub(super) failed: bool,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str, holes: Vec<Hole>, origins: Vec<Origin>) -> Self {
        Self {
            text,
            at: 0,
            end: text.len(),
            holes,
            origins,
            script: Script { length: text.len(), ..Script::default() },
            block: None,
            depth: 0,
            pending: Vec::new(),
            bodies: BTreeMap::new(),
            failed: false,
        }
    }

    pub(super) fn byte(&self, ahead: usize) -> Option<u8> {
        let at = self.at + ahead;
        if at < self.end { self.text.as_bytes().get(at).copied() } else { None }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.byte(0)
    }

    /// The text from here on.
    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.at..self.end).unwrap_or_default()
    }

    pub(super) fn slice(&self, start: usize, end: usize) -> &'t str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Moves past ASCII bytes that were peeked at.
    pub(super) fn skip(&mut self, bytes: usize) {
        self.at = (self.at + bytes).min(self.end);
    }

    /// Moves past one character.
    pub(super) fn skip_char(&mut self) {
        let width = self.rest().chars().next().map_or(0, char::len_utf8);
        self.skip(width);
    }

    pub(super) fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.skip(token.len());
        }
        found
    }

    /// Notes a problem and stops reading there: what follows cannot be trusted to mean what it seems to.
    pub(super) fn fail(&mut self, message: &str) {
        if !self.failed {
            let width = self.rest().chars().next().map_or(0, char::len_utf8);
            self.note(message, self.at, self.at + width);
            self.failed = true;
        }
        self.end = self.at;
    }

    pub(super) fn note(&mut self, message: &str, start: usize, end: usize) {
        let span = self.span(start, end);
        self.script.problems.push(Located::new(message.to_owned(), span));
    }

    /// Reads one level deeper, unless that is too deep.
    pub(super) fn deeper(&mut self, read: impl FnOnce(&mut Self)) {
        if self.depth >= MAX_DEPTH {
            self.fail("this is nested too deeply to follow");
            return;
        }
        self.depth += 1;
        read(self);
        self.depth -= 1;
    }

    /// Reads with an earlier end, then goes on behind it.
    pub(super) fn within(&mut self, end: usize, read: impl FnOnce(&mut Self)) {
        let outer_end = std::mem::replace(&mut self.end, end);
        read(self);
        if !self.failed {
            self.end = outer_end;
        }
    }

    /// The span in the outermost text of a stretch of the reader's text.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        let first = self.outer(start, false);
        let last = if end > start { self.outer(end, true) } else { first };
        Span::new(first, last.max(first))
    }

    fn outer(&self, at: usize, is_end: bool) -> usize {
        // An end belongs to the stretch that holds the byte before it.
        let probe = if is_end { at.saturating_sub(1) } else { at };
        let index = self.origins.partition_point(|origin| origin.start <= probe);
        let Some(origin) = index.checked_sub(1).and_then(|index| self.origins.get(index)) else { return at };
        let inside = at - origin.start;
        if inside >= origin.length {
            origin.outer.end
        } else if origin.length == origin.outer.len() {
            origin.outer.start + inside
        } else if is_end {
            origin.outer.end
        } else {
            origin.outer.start
        }
    }

    pub(super) fn hole(&self) -> Option<&Hole> {
        self.hole_at(self.at)
    }

    pub(super) fn hole_at(&self, at: usize) -> Option<&Hole> {
        let index = self.holes.partition_point(|hole| hole.start < at);
        self.holes.get(index).filter(|hole| hole.start == at && hole.end <= self.end)
    }

    /// The part for the hole here, and moves past it.
    pub(super) fn hole_part(&mut self, quoting: Quoting) -> Option<Part> {
        let hole = self.hole()?;
        let (start, end, kind) = (hole.start, hole.end, hole.kind.clone());
        self.at = end;
        Some(Part { span: self.span(start, end), quoting, kind })
    }

    /// Adds the text from `start` to `end` as it stands.
    pub(super) fn literal(&self, parts: &mut Vec<Part>, start: usize, end: usize, quoting: Quoting) {
        let text = self.slice(start, end);
        if !text.is_empty() {
            parts.push(Part { span: self.span(start, end), quoting, kind: PartKind::Literal(text.to_owned()) });
        }
    }

    pub(super) fn open(&mut self, kind: BlockKind, place: Option<Place>, start: usize) -> usize {
        let span = self.span(start, start);
        let parent = self.block;
        self.script.blocks.push(Block {
            kind,
            span,
            parent,
            place,
            redirections: Vec::new(),
            patterns: Vec::new(),
            condition: None,
        });
        let opened = self.script.blocks.len() - 1;
        self.block = Some(opened);
        opened
    }

    /// Ends the block that was opened last at this place.
    pub(super) fn close(&mut self, opened: usize, start: usize) {
        let span = self.span(start, self.at);
        if let Some(block) = self.script.blocks.get_mut(opened) {
            block.span = span;
            self.block = block.parent;
        }
    }
}
