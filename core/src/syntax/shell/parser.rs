//! Reads lists, pipelines and simple commands.

use super::reader::Reader;
use super::stop::Stop;
use super::tree::{
    After, Assignment, AssignmentKind, Block, BlockKind, Command, CommandKind, Connector, Pipe, Pipeline, Place, Script,
};
use super::word::{Quoting, Word};
use crate::order::sort_by_key;
use crate::text::{Located, Span};
use std::collections::BTreeMap;

/// Words that end a list where a command could start.
pub(super) const CLOSERS: &[&str] = &["then", "elif", "else", "fi", "do", "done", "esac", "}"];

/// How many functions of one name may be called by one command: in branches, say.
const MAX_DEFINITIONS: usize = 8;

impl Reader<'_> {
    /// Reads everything up to the end; anything that only closes something is a problem.
    pub(super) fn whole(&mut self) {
        self.list();
        if !self.failed && self.at < self.end {
            self.fail("this closes nothing that is open");
        }
    }

    /// The script, with the here-documents put where they belong.
    pub(super) fn finish(mut self) -> Script {
        let bodies = &mut self.bodies;
        let commands = self.script.commands.iter_mut().flat_map(|command| &mut command.redirections);
        let blocks = self.script.blocks.iter_mut().flat_map(|block| &mut block.redirections);
        for heredoc in commands.chain(blocks).filter_map(|redirection| redirection.heredoc.as_mut()) {
            if let Some(body) = bodies.remove(&heredoc.delimiter.span.start) {
                heredoc.body = body;
            }
        }
        // The longer first: a command before those in its own words.
        sort_by_key(&mut self.script.commands, |command| (command.span.start, std::cmp::Reverse(command.span.end)));
        self.script.note_calls();
        self.script
    }

    /// Commands up to the end or to what closes the enclosing construct.
    pub(super) fn list(&mut self) {
        loop {
            self.skip_lines();
            if self.at_closer() {
                return;
            }
            let before = self.at;
            self.and_or();
            self.skip_blanks();
            match self.peek() {
                Some(b'\n') => {}
                Some(b';') if self.byte(1) != Some(b';') && self.byte(1) != Some(b'&') => self.skip(1),
                Some(b')' | b';') | None => return,
                _ if self.at == before => return self.fail("a command was expected here"),
                // After `&`, and after a compound command whose closing word ends the line's list.
                _ => {}
            }
        }
    }

    /// Skips blanks, line breaks, comments; reads the here-documents that a line break brings.
    pub(super) fn skip_lines(&mut self) {
        loop {
            self.skip_blanks();
            if self.peek() != Some(b'\n') {
                return;
            }
            self.skip(1);
            self.heredoc_bodies();
        }
    }

    /// Skips blanks, continued lines, and a comment up to its line break.
    pub(super) fn skip_blanks(&mut self) {
        loop {
            match (self.peek(), self.byte(1)) {
                (Some(b' ' | b'\t'), _) | (Some(b'\r'), Some(b'\n')) => self.skip(1),
                (Some(b'\\'), Some(b'\n')) => self.skip(2),
                (Some(b'\\'), Some(b'\r')) if self.byte(2) == Some(b'\n') => self.skip(3),
                (Some(b'#'), _) => {
                    let start = self.at;
                    self.skip(memchr::memchr(b'\n', self.rest().as_bytes()).unwrap_or(self.rest().len()));
                    let kept = self.slice(start, self.at).trim_end_matches('\r').len();
                    let comment = self.span(start, start + kept);
                    self.script.comments.push(comment);
                }
                _ => return,
            }
        }
    }

    fn at_closer(&self) -> bool {
        matches!(self.peek(), None | Some(b')'))
            || self.rest().starts_with(";;")
            || self.rest().starts_with(";&")
            || CLOSERS.contains(&self.reserved())
    }

    /// The unquoted text here up to a blank or an operator: what could be a reserved word.
    pub(super) fn reserved(&self) -> &str {
        // The longest reserved word has eight letters.
        let end = (self.at + 10).min(self.end);
        let bytes = self.text.as_bytes().get(self.at..end).unwrap_or_default();
        let is_end = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'|' | b'&' | b';' | b'(' | b')' | b'<' | b'>');
        let width = bytes.iter().position(is_end).unwrap_or(bytes.len());
        self.slice(self.at, self.at + width)
    }

    /// Eats a reserved word.
    pub(super) fn eat_reserved(&mut self, word: &str) -> bool {
        let found = self.reserved() == word;
        if found {
            self.skip(word.len());
        }
        found
    }

    /// Pipelines joined by `&&` and `||`, with the `&` after them.
    fn and_or(&mut self) {
        let start = self.at;
        let mut members = Vec::new();
        let mut after = None;
        loop {
            members.push(self.pipeline(after));
            let span = self.span(start, self.at);
            self.skip_blanks();
            let operator = if self.eat("&&") {
                Connector::And
            } else if self.eat("||") {
                Connector::Or
            } else {
                break;
            };
            after = Some(After { operator, span });
            self.skip_lines();
            if self.failed || self.at_closer() {
                return self.fail("a command was expected here");
            }
        }
        if self.peek() == Some(b'&') {
            self.skip(1);
            for member in members {
                if let Some(pipeline) = self.script.pipelines.get_mut(member) {
                    pipeline.background = true;
                }
            }
        }
    }

    /// Reads commands joined by `|`; its index.
    fn pipeline(&mut self, after: Option<After>) -> usize {
        let start = self.at;
        let mut negated = false;
        loop {
            if self.peek() == Some(b'!') && matches!(self.byte(1), Some(b' ' | b'\t' | b'\n' | b'(')) {
                self.skip(1);
                negated = !negated;
            } else if self.eat_reserved("time") {
                self.skip_blanks();
                self.eat_reserved("-p");
            } else {
                break;
            }
            self.skip_blanks();
        }
        let pipeline = self.script.pipelines.len();
        let span = self.span(start, start);
        self.script.pipelines.push(Pipeline { span, pipes: Vec::new(), negated, background: false, after });
        let mut index = 0;
        loop {
            let before = self.at;
            self.deeper(|reader| reader.command(Place { pipeline, index }));
            let end = self.at;
            // `time` and `!` may stand alone.
            if self.at == before && (index > 0 || before == start) {
                self.fail("a command was expected here");
            }
            let span = self.span(start, end);
            if let Some(row) = self.script.pipelines.get_mut(pipeline) {
                row.span = span;
            }
            self.skip_blanks();
            let pipe = match (self.peek(), self.byte(1)) {
                (Some(b'|'), Some(b'&')) => Pipe::Both,
                (Some(b'|'), next) if next != Some(b'|') => Pipe::Stdout,
                _ => return pipeline,
            };
            self.skip(1 + usize::from(pipe == Pipe::Both));
            if let Some(row) = self.script.pipelines.get_mut(pipeline) {
                row.pipes.push(pipe);
            }
            index += 1;
            self.skip_lines();
        }
    }

    /// Reads a simple command, or a function's definition that starts like one. Moves nowhere if there is none.
    pub(super) fn simple_command(&mut self, place: Place) {
        let start = self.at;
        let kept = self.script.commands.len();
        let mut command = Command {
            span: Span::default(),
            kind: CommandKind::Simple,
            name: None,
            words: Vec::new(),
            assignments: Vec::new(),
            redirections: Vec::new(),
            place,
            block: self.block,
        };
        let mut end = start;
        while self.command_piece(&mut command) {
            end = self.at;
            self.skip_blanks();
            let lone_name = command.words.is_empty() && command.assignments.is_empty() && command.redirections.is_empty();
            if lone_name && self.peek() == Some(b'(') {
                return self.named_function(&command, place, start);
            }
        }
        if self.peek() == Some(b'(') {
            self.fail("a parenthesis cannot stand here");
        }
        if self.failed {
            // What stands in the words of a command that was not understood was perhaps not understood either.
            self.script.commands.truncate(kept);
            return;
        }
        if end == start {
            return;
        }
        self.at = end;
        command.span = self.span(start, end);
        command.take_read_variables();
        self.script.commands.push(command);
    }

    /// One word, assignment or redirection of a simple command; false where there is none.
    fn command_piece(&mut self, command: &mut Command) -> bool {
        if let Some(redirection) = self.redirection() {
            command.redirections.push(redirection);
            return !self.failed;
        }
        let declares = command.name.as_ref().and_then(Word::literal).as_deref().and_then(declaration);
        let kind = if command.name.is_none() { Some(AssignmentKind::Shell) } else { declares };
        if let Some(assignment) = kind.and_then(|kind| self.assignment(kind)) {
            command.assignments.push(assignment);
            return !self.failed;
        }
        let word = self.word(Stop::Word, Quoting::None);
        if word.span.is_empty() || self.failed {
            return false;
        }
        if command.name.is_none() {
            let prefixed = command.assignments.iter_mut();
            prefixed.for_each(|assignment| assignment.kind = AssignmentKind::Prefix);
            command.name = Some(word);
        } else if let Some(assignment) = declares.and_then(|kind| declared(&word, kind)) {
            command.assignments.push(assignment);
        } else {
            command.words.push(word);
        }
        true
    }

    /// `name=`, `name+=`, `name[subscript]=` and the value.
    fn assignment(&mut self, kind: AssignmentKind) -> Option<Assignment> {
        let start = self.at;
        let name_end = self.name_end(start);
        if name_end == start {
            return None;
        }
        let bytes = self.text.as_bytes();
        let after = |at: usize| if at < self.end { bytes.get(at).copied() } else { None };
        let subscript_end = if after(name_end) == Some(b'[') { self.subscript_end(name_end)? } else { name_end };
        let append = after(subscript_end) == Some(b'+');
        let equals = subscript_end + usize::from(append);
        if after(equals) != Some(b'=') {
            return None;
        }
        let name = Located::new(self.slice(start, name_end).to_owned(), self.span(start, name_end));
        let mut subscript = None;
        if subscript_end > name_end {
            self.at = name_end + 1;
            self.within(subscript_end - 1, |reader| subscript = Some(reader.word(Stop::Bracket, Quoting::None)));
        }
        if self.failed {
            return None;
        }
        self.at = equals + 1;
        let (mut value, mut array) = (None, None);
        if self.peek() == Some(b'(') {
            array = Some(self.array());
        } else {
            let at = self.at;
            let word = self.word(Stop::Word, Quoting::None);
            value = Some(Word { span: self.span(at, self.at), ..word });
        }
        Some(Assignment { span: self.span(start, self.at), name, subscript, value, array, append, kind })
    }

    /// The end of `[…]` if an assignment can follow it.
    fn subscript_end(&self, open: usize) -> Option<usize> {
        /// Longer subscripts are not looked for, so that a line of brackets costs no more than others.
        const LONGEST: usize = 200;
        let bytes = self.text.as_bytes().get(open..self.end.min(open + LONGEST))?;
        let mut depth = 0_usize;
        for (index, byte) in bytes.iter().enumerate() {
            match byte {
                b'[' => depth += 1,
                b']' => depth -= 1,
                b'\n' | b';' => return None,
                _ => {}
            }
            if depth == 0 {
                return Some(open + index + 1);
            }
        }
        None
    }

    /// `( words )` after `name=`.
    fn array(&mut self) -> Vec<Word> {
        let mut words = Vec::new();
        self.skip(1);
        loop {
            self.skip_lines();
            if self.eat(")") {
                return words;
            }
            let word = self.word(Stop::Word, Quoting::None);
            if word.span.is_empty() || self.failed {
                self.fail("an array is not closed");
                return words;
            }
            words.push(word);
        }
    }

    pub(super) fn block_mut(&mut self, index: usize) -> Option<&mut Block> {
        self.script.blocks.get_mut(index)
    }

    /// A block that holds what `read` reads.
    pub(super) fn enclosed(&mut self, kind: BlockKind, place: Option<Place>, read: impl FnOnce(&mut Self)) -> usize {
        let start = self.at;
        let block = self.open(kind, place, start);
        self.deeper(read);
        self.close(block, start);
        block
    }
}

impl Script {
    /// Tells each function who calls it. Where a name is defined twice, both are told.
    fn note_calls(&mut self) {
        let mut functions: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, function) in self.functions.iter().enumerate() {
            functions.entry(&function.name.value).or_default().push(index);
        }
        let names = self.commands.iter().map(|command| command.name.as_ref().and_then(Word::literal).unwrap_or_default());
        let mut calls = Vec::new();
        for (index, name) in names.enumerate() {
            // Definitions beyond a few of one name are not told, so that many of them and many calls cost no more than their sum.
            let callees = functions.get(name.as_str()).map(Vec::as_slice).unwrap_or_default();
            calls.extend(callees.iter().take(MAX_DEFINITIONS).map(|&callee| (callee, index)));
        }
        for (callee, index) in calls {
            if let Some(function) = self.functions.get_mut(callee) {
                function.calls.push(index);
            }
        }
    }
}

/// An argument of a declaration that is no assignment to the reader: a name alone, or `"name=$value"` in quotes.
fn declared(word: &Word, kind: AssignmentKind) -> Option<Assignment> {
    let (name, value) = match word.split_at_equals() {
        Some((name, value)) => (name, Some(value)),
        None => (Located::new(word.literal()?, word.span), None),
    };
    let (span, subscript, array, append) = (word.span, None, None, false);
    is_name(&name.value).then_some(Assignment { span, name, subscript, value, array, append, kind })
}

fn is_name(text: &str) -> bool {
    text.bytes().next().is_some_and(super::parameter::starts_name) && text.bytes().all(super::parameter::continues_name)
}

/// The commands whose arguments are assignments to the shell's own parser.
fn declaration(name: &str) -> Option<AssignmentKind> {
    match name {
        "export" => Some(AssignmentKind::Export),
        "declare" | "typeset" => Some(AssignmentKind::Declare),
        "local" => Some(AssignmentKind::Local),
        "readonly" => Some(AssignmentKind::Readonly),
        _ => None,
    }
}
