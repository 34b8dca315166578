//! Words and what they are made of.

use crate::text::{Located, Span};

/// One word as the shell splits them, before expansion. A here-document's body and an arithmetic expression are words too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// Quotes included.
    pub span: Span,
    pub parts: Vec<Part>,
}

/// A stretch of a word. Quotes themselves belong to no part, so parts need not touch; `""` has one empty literal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub span: Span,
    pub quoting: Quoting,
    pub kind: PartKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quoting {
    None,
    Single,
    Double,
    /// `$'…'`
    Ansi,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// Text as the shell takes it. An escape sequence is a part of its own, so that every other literal has the bytes of its span.
    Literal(String),
    /// A variable read: `$X`, `${X…}`, or a bare name inside arithmetic.
    Parameter(Box<Parameter>),
    /// `$( … )` or backticks. Its commands are [`super::Script::commands_in`] the part's span.
    Command,
    /// `<( … )` or `>( … )`; its commands likewise.
    Process,
    /// `$(( … ))`, `$[ … ]`, `(( … ))`.
    Arithmetic(Box<Word>),
    /// `${{ … }}`, with its braces in the span.
    Island,
    /// An unquoted `*`, `?`, or piece of `@(a|b)`.
    Glob(String),
    /// `~` or `~name` at the word's start.
    Tilde(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// A variable, a position (`1`), or one of `@ * # ? - $ !`. Empty where something filled in gives the name: see [`super::parse_words`].
    pub name: Located<String>,
    pub subscript: Option<Word>,
    /// `${!X}`: the variable that X names.
    pub indirect: bool,
    /// `${#X}`: only how long it is.
    pub length: bool,
    pub operator: Option<Operator>,
    /// What follows the operator: one word, or two for a substring with its length and for a replacement.
    pub arguments: Vec<Word>,
}

impl Parameter {
    pub(super) const fn plain(name: Located<String>) -> Self {
        Self { name, subscript: None, indirect: false, length: false, operator: None, arguments: Vec::new() }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `:-` or `-`
    Default,
    /// `:=` or `=`
    Assign,
    /// `:?` or `?`
    Error,
    /// `:+` or `+`: the argument instead, where the variable is set; its value never shows.
    Alternative,
    /// `:offset:length`
    Substring,
    /// `#` or `##`
    RemovePrefix,
    /// `%` or `%%`
    RemoveSuffix,
    /// `/`, `//`, `/#`, `/%`
    Replace,
    /// `^`, `^^`, `,`, `,,`, `~`, `~~`
    Case,
    /// `@Q` and its like; the letter.
    Transform(char),
    /// `${!prefix*}`: names, no values.
    Names,
}

/// A parameter and how its place is quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Read<'w> {
    pub span: Span,
    pub quoting: Quoting,
    pub parameter: &'w Parameter,
}

impl Word {
    /// The text, when nothing in the word is filled in at run time. A tilde stays `~`.
    #[must_use]
    pub fn literal(&self) -> Option<String> {
        match self.parts.as_slice() {
            [only] => only.kind.fixed().map(str::to_owned),
            parts if self.is_literal() => Some(parts.iter().filter_map(|part| part.kind.fixed()).collect()),
            _ => None,
        }
    }

    /// Nothing in the word is filled in at run time.
    #[must_use]
    pub fn is_literal(&self) -> bool {
        self.parts.iter().all(|part| part.kind.fixed().is_some())
    }

    #[must_use]
    pub fn is(&self, text: &str) -> bool {
        let rest = self.parts.iter().try_fold(text, |rest, part| rest.strip_prefix(part.kind.fixed()?));
        rest == Some("")
    }

    /// The static text that the word starts with; empty where it starts with something filled in.
    #[must_use]
    pub fn prefix(&self) -> String {
        match self.parts.as_slice() {
            [only] => only.kind.text().unwrap_or_default().to_owned(),
            parts => parts.iter().map_while(|part| part.kind.text()).collect(),
        }
    }

    /// The static text that the word ends with.
    #[must_use]
    pub fn suffix(&self) -> String {
        let mut fixed: Vec<&str> = self.parts.iter().rev().map_while(|part| part.kind.text()).collect();
        fixed.reverse();
        fixed.concat()
    }

    /// All variable reads in source order, those inside `${X:-$Y}` and arithmetic included. What `$(…)` reads is in its commands:
    /// see [`super::Script::reads`].
    #[must_use]
    pub fn parameters(&self) -> Vec<Read<'_>> {
        let mut reads = Vec::new();
        self.visit(&mut |part| {
            if let PartKind::Parameter(parameter) = &part.kind {
                reads.push(Read { span: part.span, quoting: part.quoting, parameter });
            }
        });
        reads
    }

    #[must_use]
    pub fn islands(&self) -> Vec<&Part> {
        let mut islands = Vec::new();
        self.visit(&mut |part| {
            if part.kind == PartKind::Island {
                islands.push(part);
            }
        });
        islands
    }

    /// Calls `see` for each part, a part before those inside it.
    pub fn visit<'w>(&'w self, see: &mut dyn FnMut(&'w Part)) {
        for part in &self.parts {
            see(part);
            match &part.kind {
                PartKind::Arithmetic(word) => word.visit(see),
                PartKind::Parameter(parameter) => {
                    parameter.subscript.iter().chain(&parameter.arguments).for_each(|word| word.visit(see));
                }
                _ => {}
            }
        }
    }

    /// The text before the first static `=`, and the word after it: `X=$Y`, `--password=$X`. None where something filled in comes first.
    #[must_use]
    pub fn split_at_equals(&self) -> Option<(Located<String>, Word)> {
        let mut before = String::new();
        let mut parts = self.parts.iter();
        while let Some(part) = parts.next() {
            let text = part.kind.text()?;
            let Some((head, tail)) = text.split_once('=') else {
                before.push_str(text);
                continue;
            };
            before.push_str(head);
            let tail_start = (part.span.end - tail.len().min(part.span.len())).max(part.span.start);
            let mut rest = Word { span: Span::new(tail_start, self.span.end), parts: Vec::new() };
            if !tail.is_empty() {
                let kind = PartKind::Literal(tail.to_owned());
                rest.parts.push(Part { span: Span::new(tail_start, part.span.end), quoting: part.quoting, kind });
            }
            rest.parts.extend(parts.cloned());
            let name_end = tail_start.saturating_sub(1).max(self.span.start);
            return Some((Located::new(before, Span::new(self.span.start, name_end)), rest));
        }
        None
    }
}

impl PartKind {
    /// What the shell takes as it is.
    fn fixed(&self) -> Option<&str> {
        match self {
            Self::Literal(text) | Self::Tilde(text) => Some(text),
            _ => None,
        }
    }

    /// The same, and patterns.
    fn text(&self) -> Option<&str> {
        match self {
            Self::Literal(text) | Self::Glob(text) | Self::Tilde(text) => Some(text),
            _ => None,
        }
    }
}
