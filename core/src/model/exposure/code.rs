//! A file's tokens with what is needed to walk them: brackets in pairs, blocks, lines.

use super::assignment::{Assignment, assignments};
use super::naming::Subject;
use crate::model::reads::Read;
use crate::model::reads::cursor::Tokens;
use crate::model::reads::grammar::Grammar;
use crate::model::reads::language::Language;
use crate::model::reads::lexer::{self, Kind, Token};
use crate::text::Span;
use std::cell::OnceCell;
use std::collections::BTreeMap;

pub(super) struct Code<'t, 'r> {
    pub(super) text: &'t str,
    pub(super) language: Language,
    /// Of its language, Java alone fills nothing into strings, and has no `println` of its own.
    pub(super) is_java: bool,
    pub(super) subject: Subject,
    /// It stands in a folder of commands, whose output is for whoever runs them.
    pub(super) is_command: bool,
    tokens: Vec<Token>,
    /// For each bracket, the index of its partner.
    pairs: Vec<usize>,
    /// For each token, the index of the `{` around it.
    blocks: Vec<usize>,
    /// For each token, whether it is the first of its line.
    firsts: Vec<bool>,
    /// By where the name starts.
    reads: BTreeMap<usize, &'r Read<'t>>,
    /// Collected when first asked for.
    assignments: OnceCell<BTreeMap<&'t str, Vec<Assignment>>>,
}

pub(super) const NONE: usize = usize::MAX;

impl<'t, 'r> Code<'t, 'r> {
    pub(super) fn read(path: &str, text: &'t str, language: Language, reads: &'r [Read<'t>]) -> Option<Self> {
        let tokens = lexer::tokens(text, Grammar::of(language)?);
        let tokens = without_tests(text, tokens, language);
        let (pairs, blocks) = brackets(&tokens);
        let firsts = firsts(text, &tokens);
        let reads = reads.iter().map(|read| (read.span.start, read)).collect();
        let is_java = path.ends_with(".java");
        let subject = Subject::of(path, text);
        let is_command = path.split('/').any(|folder| matches!(folder, "cmd" | "cli" | "commands" | "command"));
        Some(Self {
            text,
            language,
            is_java,
            subject,
            is_command,
            tokens,
            pairs,
            blocks,
            firsts,
            reads,
            assignments: OnceCell::new(),
        })
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(super) fn at(&self) -> Tokens<'t, '_> {
        Tokens { text: self.text, tokens: &self.tokens }
    }

    pub(super) fn word(&self, at: usize) -> Option<&'t str> {
        self.at().word(at)
    }

    pub(super) fn is(&self, at: usize, punct: u8) -> bool {
        self.at().is(at, punct)
    }

    pub(super) fn are(&self, at: usize, puncts: &str) -> bool {
        self.at().are(at, puncts)
    }

    pub(super) fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    pub(super) fn span(&self, at: usize) -> Span {
        self.tokens.get(at).map(|token| token.span).unwrap_or_default()
    }

    /// A string without its quotes.
    pub(super) fn inner(&self, at: usize) -> Span {
        self.tokens.get(at).map(|token| token.inner).unwrap_or_default()
    }

    /// The index behind a token and the code inside it.
    pub(super) fn after(&self, at: usize) -> usize {
        self.at().after(at).max(at + 1)
    }

    pub(super) fn is_string(&self, at: usize) -> bool {
        self.kind(at) == Some(Kind::Str)
    }

    /// The bracket that belongs to the one at `at`; an opening one that is never closed reaches to the end.
    pub(super) fn pair(&self, at: usize) -> Option<usize> {
        self.pairs.get(at).copied().filter(|&pair| pair != NONE)
    }

    /// The `{` around a token.
    pub(super) fn block(&self, at: usize) -> Option<usize> {
        self.blocks.get(at).copied().filter(|&block| block != NONE)
    }

    pub(super) fn is_first(&self, at: usize) -> bool {
        self.firsts.get(at).copied().unwrap_or(false)
    }

    /// How far a token is from the start of its line, in bytes.
    pub(super) fn column(&self, at: usize) -> usize {
        let start = self.span(at).start;
        let before = self.text.as_bytes().get(..start).unwrap_or_default();
        start - memchr::memrchr(b'\n', before).map_or(0, |found| found + 1)
    }

    /// Whether two neighbours touch.
    pub(super) fn touch(&self, at: usize) -> bool {
        self.span(at).end == self.span(at + 1).start
    }

    /// The variable of the environment whose name is the token.
    pub(super) fn read_at(&self, at: usize) -> Option<&'r Read<'t>> {
        self.reads.get(&self.inner(at).start).copied()
    }

    /// Where a variable gets its values, in the order of the text.
    pub(super) fn assignments(&self, name: &str) -> &[Assignment] {
        self.assignments.get_or_init(|| assignments(self)).get(name).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Rust keeps its tests in the same file, at its end.
fn without_tests(text: &str, mut tokens: Vec<Token>, language: Language) -> Vec<Token> {
    if language == Language::Rust
        && let Some(found) = memchr::memmem::find(text.as_bytes(), b"#[cfg(test)]\nmod ")
    {
        tokens.retain(|token| token.span.start < found);
    }
    tokens
}

/// So many brackets may be left open inside one that is closed.
const MAX_OPEN: usize = 16;

fn brackets(tokens: &[Token]) -> (Vec<usize>, Vec<usize>) {
    let mut pairs = vec![NONE; tokens.len()];
    let mut blocks = vec![NONE; tokens.len()];
    let mut open: Vec<(usize, u8)> = Vec::new();
    let mut around: Vec<usize> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        if let Some(block) = blocks.get_mut(at) {
            *block = around.last().copied().unwrap_or(NONE);
        }
        let Kind::Punct(punct) = token.kind else { continue };
        match punct {
            b'(' | b'[' | b'{' => {
                open.push((at, punct));
                if punct == b'{' {
                    around.push(at);
                }
            }
            b')' | b']' | b'}' => {
                let wanted = match punct {
                    b')' => b'(',
                    b']' => b'[',
                    _ => b'{',
                };
                // What was left open inside is closed with it; a stray closing bracket is nothing.
                let recent = open.len().saturating_sub(MAX_OPEN);
                let found = open.get(recent..).unwrap_or_default().iter().rposition(|&(_, punct)| punct == wanted);
                let Some(found) = found.map(|found| found + recent) else { continue };
                let Some(&(partner, _)) = open.get(found) else { continue };
                open.truncate(found);
                while around.last().is_some_and(|&block| block >= partner) {
                    around.pop();
                }
                pairs.get_mut(at).into_iter().for_each(|pair| *pair = partner);
                pairs.get_mut(partner).into_iter().for_each(|pair| *pair = at);
            }
            _ => {}
        }
    }
    (pairs, blocks)
}

fn firsts(text: &str, tokens: &[Token]) -> Vec<bool> {
    let (mut end, mut string_end) = (0, 0);
    let mut firsts = Vec::with_capacity(tokens.len());
    for token in tokens {
        // Behind an interpolated string, what stands in the string is no line of its own.
        let from = if string_end <= token.span.start { end.max(string_end) } else { end };
        let between = text.as_bytes().get(from..token.span.start).unwrap_or_default();
        firsts.push(from == 0 || between.contains(&b'\n'));
        if token.after > firsts.len() {
            string_end = string_end.max(token.span.end);
            end = token.inner.start;
        } else {
            end = token.span.end.max(end);
        }
    }
    firsts
}
