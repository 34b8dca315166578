//! Reads words: quotes, escapes, and what the shell fills in.

use super::reader::{Origin, Reader};
use super::stop::Stop;
use super::tree::BlockKind;
use super::word::{Part, PartKind, Quoting, Word};

impl Reader<'_> {
    /// One word; empty where none starts here.
    pub(super) fn word(&mut self, stop: Stop, quoting: Quoting) -> Word {
        let start = self.at;
        let mut parts = Vec::new();
        self.deeper(|reader| reader.parts(&mut parts, stop, quoting));
        Word { span: self.span(start, self.at), parts }
    }

    fn parts(&mut self, parts: &mut Vec<Part>, stop: Stop, quoting: Quoting) {
        let word_start = self.at;
        let mut run = self.at;
        let mut depth = 0_usize;
        while let Some(byte) = self.peek() {
            let here = self.at;
            if matches!(byte, b'$' | b'`' | b'<' | b'>')
                && let Some(part) = self.expansion(quoting, stop)
            {
                self.literal(parts, run, here, quoting);
                parts.push(part);
                run = self.at;
                continue;
            }
            if stop.ends(byte, depth) || stop == Stop::Word && byte == b'\r' && self.byte(1) == Some(b'\n') {
                break;
            }
            match byte {
                b'\\' if self.byte(1) == Some(b'}') && matches!(stop, Stop::Brace | Stop::BraceOr(_)) => {
                    self.literal(parts, run, here, quoting);
                    self.escaped_brace(parts, quoting);
                    run = self.at;
                }
                b'\\' | b'"' | b'\'' if byte != b'\'' || quoting == Quoting::None => {
                    self.literal(parts, run, here, quoting);
                    self.quoted(parts, byte, quoting);
                    run = self.at;
                }
                b'$' if quoting == Quoting::None && matches!(self.byte(1), Some(b'\'' | b'"')) => {
                    self.literal(parts, run, here, quoting);
                    self.dollar_quoted(parts);
                    run = self.at;
                }
                b'*' | b'?' | b'@' | b'+' | b'!' if stop.globs() && quoting == Quoting::None && self.is_glob(byte) => {
                    self.literal(parts, run, here, quoting);
                    self.glob(parts, quoting);
                    run = self.at;
                }
                b'~' if here == word_start && stop == Stop::Word => {
                    self.tilde(parts);
                    run = self.at;
                }
                b'(' | b'[' | b'{' => {
                    depth += usize::from(nests(stop, byte));
                    self.skip(1);
                }
                b')' | b']' => {
                    depth = depth.saturating_sub(usize::from(nests(stop, if byte == b')' { b'(' } else { b'[' })));
                    self.skip(1);
                }
                _ => self.skip_char(),
            }
        }
        self.literal(parts, run, self.at, quoting);
    }

    /// An expansion or a hole at `$`, a backtick or an angle bracket. None, and no move, where the character stands for itself.
    pub(super) fn expansion(&mut self, quoting: Quoting, stop: Stop) -> Option<Part> {
        if let Some(part) = self.hole_part(quoting) {
            return Some(part);
        }
        match (self.peek()?, self.byte(1)) {
            (b'`', _) => Some(self.backticks(quoting)),
            (b'$', _) => self.dollar(quoting),
            (b'<', Some(b'(')) if stop == Stop::Word => Some(self.substitution(1, BlockKind::ProcessInput, quoting)),
            (b'>', Some(b'(')) if stop == Stop::Word => Some(self.substitution(1, BlockKind::ProcessOutput, quoting)),
            _ => None,
        }
    }

    fn dollar(&mut self, quoting: Quoting) -> Option<Part> {
        let start = self.at;
        if self.hole_at(start + 1).is_some() {
            return None;
        }
        match self.byte(1)? {
            b'(' if self.byte(2) == Some(b'(') && self.is_arithmetic(2) => {
                self.skip(3);
                Some(self.arithmetic(start, "))", quoting))
            }
            b'(' => Some(self.substitution(1, BlockKind::CommandSubstitution, quoting)),
            b'[' => {
                self.skip(2);
                Some(self.arithmetic(start, "]", quoting))
            }
            b'{' => Some(self.braced_parameter(quoting)),
            byte => self.bare_parameter(byte, quoting),
        }
    }

    /// What follows up to the closing token, which is eaten, as an arithmetic expression.
    pub(super) fn arithmetic(&mut self, start: usize, close: &str, quoting: Quoting) -> Part {
        let stop = if close == "]" { Stop::Bracket } else { Stop::Arithmetic };
        let mut expression = self.word(stop, Quoting::Double);
        if !self.eat(close) {
            self.fail("an arithmetic expression is not closed");
        }
        super::parameter::bare_names(&mut expression);
        Part { span: self.span(start, self.at), quoting, kind: PartKind::Arithmetic(Box::new(expression)) }
    }

    /// Whether the two parentheses that start `ahead` bytes before their content are closed by two, as arithmetic is and a subshell in a
    /// substitution is not.
    pub(super) fn is_arithmetic(&self, ahead: usize) -> bool {
        let bytes = self.text.as_bytes();
        let mut at = self.at + ahead + 1;
        let mut depth = 2_usize;
        while at < self.end {
            if let Some(hole) = self.hole_at(at) {
                at = hole.end;
                continue;
            }
            match bytes.get(at) {
                Some(b'\\') => at += 1,
                Some(b'(') => depth += 1,
                Some(b')') => {
                    depth -= 1;
                    if depth == 1 {
                        return at + 1 < self.end && bytes.get(at + 1) == Some(&b')');
                    }
                }
                // No arithmetic holds these outside quotes, and looking on could take long.
                Some(b'#') if matches!(bytes.get(at - 1), Some(b' ' | b'\n')) => return false,
                _ => {}
            }
            at += 1;
        }
        false
    }

    /// `$(…)`, `<(…)`, `>(…)`, of which `ahead` bytes stand before the parenthesis.
    fn substitution(&mut self, ahead: usize, kind: BlockKind, quoting: Quoting) -> Part {
        let start = self.at;
        self.skip(ahead + 1);
        let outer_pending = std::mem::take(&mut self.pending);
        let block = self.open(kind, None, start);
        self.deeper(Self::list);
        if !self.eat(")") {
            self.fail("a substitution is not closed");
        }
        self.close(block, start);
        let left = std::mem::replace(&mut self.pending, outer_pending);
        self.pending.extend(left);
        let kind = if kind == BlockKind::CommandSubstitution { PartKind::Command } else { PartKind::Process };
        Part { span: self.span(start, self.at), quoting, kind }
    }

    fn backticks(&mut self, quoting: Quoting) -> Part {
        let start = self.at;
        let Some((end, escaped)) = self.closing_backtick(quoting) else {
            self.fail("a backtick is not closed");
            return Part { span: self.span(start, start), quoting, kind: PartKind::Command };
        };
        let block = self.open(BlockKind::CommandSubstitution, None, start);
        let outer_pending = std::mem::take(&mut self.pending);
        self.skip(1);
        if escaped {
            self.deeper(|reader| reader.unescaped_backticks(end, quoting));
        } else {
            self.deeper(|reader| reader.within(end, Self::whole));
        }
        self.pending = outer_pending;
        if !self.failed {
            self.at = end + 1;
        }
        self.close(block, start);
        Part { span: self.span(start, self.at), quoting, kind: PartKind::Command }
    }

    /// Where the backtick that closes this one stands, and whether there are escapes between them that backticks undo.
    fn closing_backtick(&self, quoting: Quoting) -> Option<(usize, bool)> {
        let bytes = self.text.as_bytes();
        let mut at = self.at + 1;
        let mut escaped = false;
        while at < self.end {
            match bytes.get(at)? {
                b'`' => return Some((at, escaped)),
                b'\\' => {
                    escaped |= bytes.get(at + 1).is_some_and(|&byte| undone(byte, quoting));
                    at += 2;
                }
                _ => at = self.hole_at(at).map_or(at + 1, |hole| hole.end),
            }
        }
        None
    }

    /// Reads what stands up to `end` with the escapes undone, as the shell does before it reads what is in backticks.
    fn unescaped_backticks(&mut self, end: usize, quoting: Quoting) {
        let mut text = String::new();
        let mut origins = Vec::new();
        let mut holes = Vec::new();
        let mut run = self.at;
        let mut at = self.at;
        let mut piece = |reader: &Self, text: &mut String, from: usize, to: usize, skipped: usize| {
            let content = reader.slice(from + skipped, to);
            origins.push(Origin { start: text.len(), length: content.len(), outer: reader.span(from, to) });
            text.push_str(content);
        };
        while at < end {
            if let Some(hole) = self.hole_at(at) {
                holes.push((hole.clone(), text.len() + at - run));
                at = hole.end;
                continue;
            }
            let bytes = self.text.as_bytes();
            if bytes.get(at) == Some(&b'\\') && at + 1 < end && bytes.get(at + 1).is_some_and(|&byte| undone(byte, quoting)) {
                piece(self, &mut text, run, at, 0);
                piece(self, &mut text, at, at + 2, 1);
                at += 2;
                run = at;
            } else {
                at += 1;
            }
        }
        piece(self, &mut text, run, end, 0);
        origins.retain(|origin| origin.length > 0);
        for (hole, start) in &mut holes {
            hole.end = *start + (hole.end - hole.start);
            hole.start = *start;
        }
        let holes = holes.into_iter().map(|(hole, _)| hole).collect();
        let mut inner = Reader::new(&text, holes, origins);
        inner.script = std::mem::take(&mut self.script);
        inner.bodies = std::mem::take(&mut self.bodies);
        (inner.depth, inner.block) = (self.depth, self.block);
        inner.whole();
        self.failed = inner.failed;
        self.script = inner.script;
        self.bodies = inner.bodies;
        if self.failed {
            self.at = end;
            self.end = end;
        }
    }
}

/// Whether a backslash in backticks disappears before this byte.
const fn undone(byte: u8, quoting: Quoting) -> bool {
    matches!(byte, b'`' | b'\\' | b'$') || byte == b'"' && matches!(quoting, Quoting::Double)
}

/// Whether this opening bracket must be closed before the word can end.
const fn nests(stop: Stop, byte: u8) -> bool {
    match byte {
        b'(' => stop.is_arithmetic() || matches!(stop, Stop::Regex | Stop::BraceOr(_)),
        b'[' => matches!(stop, Stop::Bracket),
        _ => false,
    }
}
