//! A script in Python or JavaScript, read lightly, reduced to what it writes for the runner, runs and asks for, and what all that is
//! made of. No control flow and no functions: what a name was last given is what it holds.

mod calls;
mod chain;
mod fields;
mod names;
mod text;
mod writes;

use super::framing::{Lines, channel_named};
use super::shell;
use crate::model::program::{Channel, Deed, Origin};
use crate::model::reads::{self, Kind, Scripting, Token};
use crate::text::Span;
use std::cell::Cell;
use std::collections::BTreeMap;

/// What the script does, in the order of its text.
pub(super) fn deeds(text: &shell::Text<'_>, scripting: Scripting) -> Vec<Deed> {
    let mut reader = Reader {
        text,
        scripting,
        tokens: reads::tokens(text.text, scripting),
        variables: BTreeMap::new(),
        channels: BTreeMap::new(),
        lines: Lines::default(),
        deeds: Vec::new(),
        fuel: Cell::new(FUEL),
        spawns: memchr::memmem::find(text.text.as_bytes(), b"child_process").is_some(),
    };
    reader.read();
    reader.deeds
}

/// So many tokens are looked at for one script: arguments of calls in arguments are read once for each level.
const FUEL: usize = 200_000;

/// More do not make a finding clearer.
const MAX_ORIGINS: usize = 8;

struct Reader<'t> {
    text: &'t shell::Text<'t>,
    scripting: Scripting,
    tokens: Vec<Token>,
    variables: BTreeMap<String, Vec<Origin>>,
    /// Names that hold one of the runner's files, open or by its path.
    channels: BTreeMap<String, Channel>,
    lines: Lines,
    deeds: Vec<Deed>,
    fuel: Cell<usize>,
    /// It speaks of Node's `child_process`.
    spawns: bool,
}

impl Reader<'_> {
    fn read(&mut self) {
        let mut open: Vec<u8> = Vec::new();
        for at in 0..self.tokens.len() {
            match self.tokens.get(at).map(|token| token.kind) {
                Some(Kind::Punct(mark @ (b'(' | b'[' | b'{'))) => {
                    if mark != b'(' && self.declares(at) {
                        self.unpack(at);
                    }
                    open.push(mark);
                }
                Some(Kind::Punct(b')' | b']' | b'}')) => {
                    open.pop();
                }
                Some(Kind::Word) => {
                    if !matches!(open.last(), Some(b'(' | b'[')) {
                        self.assign(at);
                    }
                    self.bind(at);
                    self.call(at);
                }
                _ => {}
            }
        }
    }

    /// `name = value`, `name: type = value`, `name += value`.
    fn assign(&mut self, at: usize) {
        let Some(name) = self.word(at).filter(|_| !self.is(at.wrapping_sub(1), b'.')).map(str::to_owned) else { return };
        let appends = self.is(at + 1, b'+') && self.is(at + 2, b'=');
        let typed = self.is(at + 1, b':') && (self.declares(at) || self.starts_line(at));
        let equals = match () {
            () if appends => Some(at + 2),
            () if self.is(at + 1, b'=') => Some(at + 1),
            () if typed => (at + 2..at + 10).find(|at| self.is(*at, b'=')).filter(|to| !self.has_break(at, *to)),
            () => None,
        };
        let Some(from) = equals.map(|at| at + 1).filter(|at| !self.is(*at, b'=') && !self.is(*at, b'>')) else { return };
        let to = self.end(from);
        let origins = self.origins(from, to);
        if let Some(channel) = self.channel(from, to) {
            self.channels.insert(name.clone(), channel);
        }
        let known = self.variables.entry(name).or_default();
        if !appends {
            known.clear();
        }
        known.extend(origins);
        known.truncate(MAX_ORIGINS);
    }

    /// `const {a, b: c} = value`, `const [a, b] = value`.
    fn unpack(&mut self, open: usize) {
        let Some(close) = self.closing(open + 1) else { return };
        if !self.is(close + 1, b'=') {
            return;
        }
        let origins = self.origins(close + 2, self.end(close + 2));
        let named = self.is(open, b'{');
        for at in open + 1..close {
            let Some(field) = self.word(at).filter(|_| !self.is(at.wrapping_sub(1), b':')) else { continue };
            let name = if self.is(at + 1, b':') { self.word(at + 2).unwrap_or(field) } else { field };
            let held = if named { self.field(origins.clone(), field) } else { origins.clone() };
            self.variables.insert(name.to_owned(), held);
        }
    }

    /// `for (const x of values)`, `for x in values:`, `with open(path) as x`.
    fn bind(&mut self, at: usize) {
        let Some(word) = self.word(at) else { return };
        let next = self.word(at + 1).map(str::to_owned);
        match (word, next) {
            ("as", Some(name)) if self.is(at.wrapping_sub(1), b')') => {
                let from = at.saturating_sub(30);
                let from = (from..at).rev().find(|at| self.word(*at) == Some("open")).unwrap_or(at);
                match self.channel(from, at) {
                    Some(channel) => self.channels.insert(name, channel),
                    None => self.channels.remove(&name),
                };
                let origins = self.origins(from, at);
                let name = self.word(at + 1).unwrap_or_default().to_owned();
                self.variables.insert(name, origins);
            }
            ("of" | "in", _) if at > 0 && self.looped(at) => {
                let to = self.end(at + 1);
                let origins = self.origins(at + 1, to);
                let name = self.word(at - 1).unwrap_or_default().to_owned();
                self.variables.insert(name, origins);
            }
            _ => {}
        }
    }

    fn looped(&self, at: usize) -> bool {
        let before = |steps: usize| at.checked_sub(steps).and_then(|at| self.word(at)).unwrap_or_default();
        before(2) == "for" || matches!(before(2), "const" | "let" | "var")
    }

    fn declares(&self, at: usize) -> bool {
        matches!(at.checked_sub(1).and_then(|at| self.word(at)), Some("const" | "let" | "var"))
    }

    /// The runner's file that some tokens speak of.
    fn channel(&self, from: usize, to: usize) -> Option<Channel> {
        let spoken = |at: usize| {
            let token = self.tokens.get(at)?;
            let text = token.inner.of(self.text.text);
            channel_named(text).or_else(|| self.channels.get(text).copied().filter(|_| token.kind == Kind::Word))
        };
        (from..to.min(from + MAX_ARGUMENT)).find_map(spoken)
    }

    fn word(&self, at: usize) -> Option<&str> {
        self.tokens.get(at).filter(|token| token.kind == Kind::Word).map(|token| token.span.of(self.text.text))
    }

    fn is(&self, at: usize, mark: u8) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Punct(mark))
    }

    /// The source text of some tokens.
    fn source(&self, from: usize, to: usize) -> &str {
        self.span(from, to).of(self.text.text)
    }

    fn span(&self, from: usize, to: usize) -> Span {
        let first = self.tokens.get(from).map(|token| token.span).unwrap_or_default();
        let last = to.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or(first, |token| token.span);
        first.join(last)
    }

    fn starts_line(&self, at: usize) -> bool {
        at == 0 || self.breaks(at - 1)
    }

    /// Whether a line ends behind a token.
    fn breaks(&self, at: usize) -> bool {
        let (Some(token), Some(next)) = (self.tokens.get(at), self.tokens.get(at + 1)) else { return true };
        next.span.start >= token.span.end && Span::new(token.span.end, next.span.start).of(self.text.text).contains('\n')
    }

    fn has_break(&self, from: usize, to: usize) -> bool {
        (from..to).any(|at| self.breaks(at))
    }

    /// The bracket that closes the one before `from`.
    fn closing(&self, from: usize) -> Option<usize> {
        let mut depth = 0_usize;
        for at in from..from + MAX_ARGUMENT {
            match self.tokens.get(at)?.kind {
                Kind::Punct(b'(' | b'[' | b'{') => depth += 1,
                Kind::Punct(b')' | b']' | b'}') if depth == 0 => return Some(at),
                Kind::Punct(b')' | b']' | b'}') => depth -= 1,
                _ => {}
            }
        }
        None
    }

    /// Where an expression ends.
    fn end(&self, from: usize) -> usize {
        let mut depth = 0_usize;
        let mut at = from;
        while at < from + MAX_ARGUMENT {
            let Some(token) = self.tokens.get(at) else { return at };
            match token.kind {
                Kind::Punct(b'(' | b'[' | b'{') => depth += 1,
                Kind::Punct(b')' | b']' | b'}' | b';') if depth == 0 => return at,
                Kind::Punct(b')' | b']' | b'}') => depth -= 1,
                _ => {}
            }
            let (last, next) = (token.after.max(at + 1) - 1, token.after.max(at + 1));
            if depth == 0 && self.line_ends(last, next) {
                return next;
            }
            at = next;
        }
        at
    }

    /// Whether the line between two tokens ends what they stand in.
    fn line_ends(&self, last: usize, next: usize) -> bool {
        let mark = |at: usize| self.tokens.get(at).map(|token| token.kind);
        let goes_on = |kind| matches!(kind, Some(Kind::Punct(b'.' | b'+' | b'?' | b':' | b'&' | b'|' | b'=' | b'%')));
        self.breaks(last) && !(goes_on(mark(last)) || goes_on(mark(next)))
    }

    fn spend(&self, fuel: usize) -> bool {
        let left = self.fuel.get().saturating_sub(fuel);
        self.fuel.set(left);
        left > 0
    }
}

/// An argument list or expression is not followed further, in tokens.
const MAX_ARGUMENT: usize = 400;
