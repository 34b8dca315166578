//! From the parser's events to pieces: a document's nodes in a row, with their spans mended and their aliases checked.

use super::builder::{self, Piece, What};
use super::layout::Layout;
use super::scalar::Map;
use super::{Comment, MAX_ALIAS_BYTES, MAX_ALIAS_NODES, MAX_DEPTH, Problem, ProblemKind, Scalar, Style, Yaml};
use crate::order::sort_by_key;
use crate::syntax::embedded::Embedded;
use crate::text::{Located, Span};
use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, StrInput, StructureStyle};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

pub(super) fn read(text: &str) -> Yaml {
    let options = granit_parser::options! {
        emit_unresolved_aliases: true,
        emit_anchor_events: true,
        // The text is in memory already: its comments may be as well.
        max_buffered_comment_events: usize::MAX,
    };
    let mut parser = Parser::new_from_str_with_options(text, options);
    let mut reader = Reader::new(text);
    reader.read_all(&mut parser);
    sort_by_key(&mut reader.yaml.problems, |problem| (problem.span, problem.kind));
    sort_by_key(&mut reader.yaml.comments, |comment| comment.span);
    reader.yaml
}

/// What a subtree weighs with its aliases resolved.
#[derive(Clone, Copy, Default)]
struct Weight {
    nodes: usize,
    bytes: usize,
    /// 0 for a scalar.
    depth: usize,
}

impl Weight {
    const NODE: Self = Self { nodes: 1, bytes: 0, depth: 0 };

    fn add(&mut self, child: Self) {
        self.nodes = self.nodes.saturating_add(child.nodes);
        self.bytes = self.bytes.saturating_add(child.bytes);
        self.depth = self.depth.max(child.depth + 1);
    }
}

/// A node with an anchor.
struct Target {
    piece: usize,
    /// None while the node is still being read.
    weight: Option<Weight>,
}

/// A mapping or sequence that is being read.
struct Open {
    anchor: usize,
    weight: Weight,
}

struct Reader<'a> {
    text: &'a str,
    yaml: Yaml,
    pieces: Vec<Piece>,
    open: Vec<Open>,
    /// By the parser's anchor number.
    targets: BTreeMap<usize, Target>,
    /// What aliases have added to this document; its depth says nothing.
    resolved: Weight,
    /// How many collections are open below [`MAX_DEPTH`].
    skipping: usize,
    told_depth: bool,
    /// Where the last node, bracket or property ends: nothing that follows starts before.
    last_end: usize,
}

impl<'a> Reader<'a> {
    const fn new(text: &'a str) -> Self {
        Self {
            text,
            yaml: Yaml { documents: Vec::new(), problems: Vec::new(), comments: Vec::new() },
            pieces: Vec::new(),
            open: Vec::new(),
            targets: BTreeMap::new(),
            resolved: Weight { nodes: 0, bytes: 0, depth: 0 },
            skipping: 0,
            told_depth: false,
            last_end: 0,
        }
    }

    fn read_all(&mut self, parser: &mut Parser<'a, StrInput<'a>>) {
        loop {
            match parser.next_event() {
                Some(Ok((event, span))) => self.event(event, &span),
                Some(Err(error)) => {
                    self.error(&error);
                    self.finish_document();
                    if !matches!(parser.proceed_next_document(), Ok(true)) {
                        break;
                    }
                }
                None => break,
            }
        }
        self.finish_document();
    }

    fn event(&mut self, event: Event<'a>, place: &granit_parser::Span) {
        let span = bytes(place);
        match event {
            Event::Comment(text, _) => self.yaml.comments.push(Comment { span, text: text.trim().to_owned() }),
            // An implicit start is placed at the first token, for a block scalar behind its header.
            Event::DocumentStart(is_explicit, _) if is_explicit => self.last_end = span.end,
            Event::DocumentEnd => self.finish_document(),
            _ if self.skipping > 0 => self.skip(&event),
            Event::Scalar(value, style, anchor, _) => self.scalar(value, style, anchor, place),
            Event::SequenceStart(style, anchor, _) => {
                self.start(What::Sequence { flow: style == StructureStyle::Flow }, anchor, place)
            }
            Event::MappingStart(style, anchor, _) => {
                self.start(What::Mapping { flow: style == StructureStyle::Flow }, anchor, place)
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(span),
            Event::Alias(anchor) => self.alias(anchor, span),
            Event::UnresolvedAlias(_) => {
                let message = "no anchor of this name stands before the alias".to_owned();
                self.problem(ProblemKind::UnknownAlias, span, message, None);
                self.leaf(What::LostAlias, span, Weight::NODE, 0);
            }
            Event::Anchor(_, name) => self.anchor(&name, span),
            _ => {}
        }
    }

    fn scalar(&mut self, value: Cow<'a, str>, style: ScalarStyle, anchor: usize, place: &granit_parser::Span) {
        let span = bytes(place);
        let weight = Weight { bytes: value.len(), ..Weight::NODE };
        let style = match style {
            // The parser says `~` for a value that is not there.
            ScalarStyle::Plain if span.is_empty() => {
                let span = self.missing(span);
                return self.tagged_leaf(What::Missing, span, Weight::NODE, anchor, place);
            }
            ScalarStyle::Plain => Style::Plain,
            ScalarStyle::SingleQuoted => Style::SingleQuoted,
            ScalarStyle::DoubleQuoted => Style::DoubleQuoted,
            ScalarStyle::Literal => Style::Literal,
            ScalarStyle::Folded => Style::Folded,
        };
        let (span, map) = match style {
            Style::Plain => (span, self.flow_map(&value, style, span, span.start)),
            Style::SingleQuoted | Style::DoubleQuoted => (span, self.flow_map(&value, style, span, span.start + 1)),
            Style::Literal | Style::Folded => self.block_map(&value, style, span),
        };
        let scalar = Scalar { value: value.into_owned(), style, map, embedded: Embedded::default() };
        self.tagged_leaf(What::Scalar(scalar), span, weight, anchor, place);
    }

    fn flow_map(&self, value: &str, style: Style, span: Span, start: usize) -> Map {
        match self.text.get(start..start + value.len()) {
            Some(written) if written == value => Map::Verbatim(start),
            _ => layout(style, span.of(self.text), span, None),
        }
    }

    /// The parser's span of a block scalar runs from its first line's content to the next token. Returns the span from the header to
    /// the last character that is not white space.
    fn block_map(&self, value: &str, style: Style, span: Span) -> (Span, Map) {
        let empty = value.bytes().all(|byte| byte == b'\n');
        let indicator = if style == Style::Literal { '|' } else { '>' };
        let header = if empty && self.text.get(span.start..).is_some_and(|rest| rest.starts_with(indicator)) {
            span.start
        } else {
            self.header(indicator, span.start)
        };
        let raw = Span::new(header, span.end);
        let kept = if empty {
            raw.of(self.text).find(|c| !matches!(c, '|' | '>' | '+' | '-' | '0'..='9')).unwrap_or(raw.len())
        } else {
            raw.of(self.text).trim_end_matches([' ', '\t', '\r', '\n']).len()
        };
        let indent = (!empty).then(|| span.start - self.line_start(span.start));
        let span = Span::new(header, header + kept);
        (span, layout(style, raw.of(self.text), span, indent))
    }

    /// Where the header of a block scalar stands whose content starts at `content`: on the last line before that is not blank.
    fn header(&self, indicator: char, content: usize) -> usize {
        let before = Span::new(self.last_end, self.line_start(content).max(self.last_end)).of(self.text);
        let before = before.trim_end_matches([' ', '\t', '\r', '\n']);
        let line = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let header = before
            .match_indices(indicator)
            .map(|(at, _)| at)
            .find(|&at| at >= line && before.get(at + 1..).is_some_and(ends_header));
        header.map_or(content, |at| self.last_end + at)
    }

    fn line_start(&self, offset: usize) -> usize {
        self.text.get(..offset).and_then(|before| before.rfind(['\n', '\r'])).map_or(0, |at| at + 1)
    }

    /// Where a missing value would stand: right behind its `:`, `-` or anchor or tag, or else behind the node before. The parser says
    /// somewhere between that and the next token.
    fn missing(&self, said: Span) -> Span {
        let gap = Span::new(self.last_end, (said.start + 1).min(self.text.len())).of(self.text);
        let mut place = self.last_end;
        let mut is_comment = false;
        for (at, byte) in gap.bytes().enumerate().map(|(at, byte)| (self.last_end + at, byte)) {
            match byte {
                b'\n' | b'\r' => is_comment = false,
                _ if is_comment => {}
                b'#' => is_comment = true,
                b':' => place = at + 1,
                b'-' | b'?' | b'[' | b'{' | b',' if at < said.start => place = at + 1,
                b' ' | b'\t' => {}
                _ if at < said.start => return said,
                _ => {}
            }
        }
        Span::new(place, place)
    }

    fn start(&mut self, what: What, anchor: usize, place: &granit_parser::Span) {
        if self.open.len() >= MAX_DEPTH {
            self.too_deep(bytes(place));
            self.tagged_leaf(What::Missing, Span::new(bytes(place).start, bytes(place).start), Weight::NODE, 0, place);
            self.skipping = 1;
            return;
        }
        let piece = self.pieces.len();
        self.push(what, bytes(place), place);
        self.open.push(Open { anchor, weight: Weight::NODE });
        if anchor != 0 {
            self.targets.insert(anchor, Target { piece, weight: None });
        }
    }

    fn end(&mut self, span: Span) {
        self.pieces.push(Piece::new(What::End, span));
        // A block collection's end is empty and stands somewhere before the next token.
        if !span.is_empty() {
            self.last_end = self.last_end.max(span.end);
        }
        let Some(Open { anchor, weight }) = self.open.pop() else { return };
        if let Some(target) = self.targets.get_mut(&anchor) {
            target.weight = Some(weight);
        }
        self.weigh(weight);
    }

    fn alias(&mut self, anchor: usize, span: Span) {
        let (what, weight) = match self.targets.get(&anchor) {
            // Its anchor lies too deep, which is said already.
            None => (What::LostAlias, Weight::NODE),
            Some(&Target { piece, weight: None }) => {
                let message = "the alias stands inside the node that it names";
                self.problem(ProblemKind::RecursiveAlias, span, message.to_owned(), self.anchor_span(piece));
                (What::LostAlias, Weight::NODE)
            }
            Some(&Target { piece, weight: Some(weight) }) => self.resolve(piece, weight, span),
        };
        self.leaf(what, span, weight, 0);
    }

    fn resolve(&mut self, piece: usize, weight: Weight, span: Span) -> (What, Weight) {
        let mut resolved = self.resolved;
        resolved.add(weight);
        if self.open.len() + weight.depth > MAX_DEPTH {
            self.too_deep(span);
            return (What::LostAlias, Weight::NODE);
        }
        if resolved.nodes > MAX_ALIAS_NODES || resolved.bytes > MAX_ALIAS_BYTES {
            let message = "resolving this alias would make the document too large".to_owned();
            self.problem(ProblemKind::AliasBudget, span, message, self.anchor_span(piece));
            return (What::LostAlias, Weight::NODE);
        }
        self.resolved = resolved;
        (What::Alias(piece), weight)
    }

    fn anchor_span(&self, piece: usize) -> Option<Span> {
        self.pieces.get(piece)?.anchor.as_ref().map(|anchor| anchor.span)
    }

    /// An anchor, which the parser names right after its node.
    fn anchor(&mut self, name: &str, span: Span) {
        self.last_end = self.last_end.max(span.end);
        if let Some(piece) = self.pieces.last_mut() {
            piece.anchor = Some(Box::new(Located::new(name.to_owned(), span)));
        }
    }

    fn tagged_leaf(&mut self, what: What, span: Span, weight: Weight, anchor: usize, place: &granit_parser::Span) {
        self.leaf(what, span, weight, anchor);
        if let Some(piece) = self.pieces.last_mut() {
            piece.tag = tag(place, self.text);
        }
    }

    fn leaf(&mut self, what: What, span: Span, weight: Weight, anchor: usize) {
        if anchor != 0 {
            self.targets.insert(anchor, Target { piece: self.pieces.len(), weight: Some(weight) });
        }
        self.pieces.push(Piece::new(what, span));
        self.last_end = self.last_end.max(span.end);
        self.weigh(weight);
    }

    fn push(&mut self, what: What, span: Span, place: &granit_parser::Span) {
        self.pieces.push(Piece { tag: tag(place, self.text), ..Piece::new(what, span) });
        self.last_end = self.last_end.max(span.end);
    }

    fn weigh(&mut self, child: Weight) {
        if let Some(open) = self.open.last_mut() {
            open.weight.add(child);
        }
    }

    const fn skip(&mut self, event: &Event<'_>) {
        match event {
            Event::SequenceStart(..) | Event::MappingStart(..) => self.skipping += 1,
            Event::SequenceEnd | Event::MappingEnd => self.skipping -= 1,
            _ => {}
        }
    }

    fn finish_document(&mut self) {
        self.yaml.documents.extend(builder::build(&mut self.pieces, &mut self.yaml.problems));
        self.pieces.clear();
        self.open.clear();
        self.targets.clear();
        self.resolved = Weight::default();
        self.skipping = 0;
        self.told_depth = false;
    }

    fn error(&mut self, error: &ScanError) {
        let start = error.marker().byte_offset().unwrap_or(self.text.len()).min(self.text.len());
        let length = self.text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let span = Span::new(start, start + length);
        match error.kind() {
            ErrorKind::RecursionLimitExceeded => self.too_deep(span),
            _ => self.problem(ProblemKind::Syntax, span, error.info(), None),
        }
    }

    fn too_deep(&mut self, span: Span) {
        if !std::mem::replace(&mut self.told_depth, true) {
            self.problem(ProblemKind::TooDeep, span, format!("nested more than {MAX_DEPTH} deep"), None);
        }
    }

    fn problem(&mut self, kind: ProblemKind, span: Span, message: String, related: Option<Span>) {
        self.yaml.problems.push(Problem { kind, span, message, related });
    }
}

fn bytes(place: &granit_parser::Span) -> Span {
    place.byte_range().unwrap_or_default().into()
}

fn tag(place: &granit_parser::Span, text: &str) -> Option<Box<Located<String>>> {
    let span = bytes(&place.tag_span()?);
    Some(Box::new(Located::new(span.of(text).to_owned(), span)))
}

fn layout(style: Style, raw: &str, span: Span, indent: Option<usize>) -> Map {
    Map::Decoded(Arc::new(Layout { style, raw: raw.into(), base: span.start, indent, span, table: OnceLock::new() }))
}

/// What follows the `|` or `>` of a block scalar on its line: indentation and chomping indicators, perhaps a comment.
fn ends_header(rest: &str) -> bool {
    let rest = rest.trim_start_matches(['+', '-', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    let comment = rest.trim_start_matches([' ', '\t']);
    comment.is_empty() || (comment.len() < rest.len() && comment.starts_with('#'))
}
