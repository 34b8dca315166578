//! PowerShell as a light tree: its commands and expressions in the shapes of [`super::code`].
//!
//! `$env:X` is the member `X` of `env`; a parameter `-Name value` is a named argument; `-replace` and its like are calls of a member of that
//! name. A script's own `param(…)` is an assignment from the name `param`. Names keep their case (about_Parsing, about_Quoting_Rules,
//! about_Operators).

mod command;
mod expression;
mod string;
mod variable;

#[cfg(test)]
mod tests;

use super::code::{Code, Expression, Function, Kind, Statement, StatementKind};
use crate::text::Span;

/// Reads a script. A text that is not PowerShell gives an odd tree, never an error.
#[must_use]
pub fn parse(text: &str) -> Code {
    let islands = super::expression::islands(text).iter().filter(|island| island.closed).map(|island| island.span).collect();
    let mut parser = Parser { text, end: text.len(), at: 0, islands, depth: 0 };
    let mut statements = Vec::new();
    while parser.at < parser.end {
        let before = parser.at;
        statements.extend(parser.statements());
        // A bracket that nobody opened.
        parser.at = parser.at.max(before + 1);
        while !text.is_char_boundary(parser.at.min(text.len())) {
            parser.at += 1;
        }
    }
    Code { statements }
}

/// Deeper nesting is passed over.
const DEEPEST: usize = 40;

struct Parser<'t> {
    text: &'t str,
    end: usize,
    at: usize,
    islands: Vec<Span>,
    depth: usize,
}

impl<'t> Parser<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..self.end).unwrap_or_default()
    }

    fn byte(&self, ahead: usize) -> u8 {
        self.text.as_bytes().get(self.at + ahead).copied().filter(|_| self.at + ahead < self.end).unwrap_or(0)
    }

    fn skip(&mut self) {
        self.at += self.rest().chars().next().map_or(1, char::len_utf8);
    }

    /// Blanks, comments and continued lines; line breaks too where `lines` says so.
    fn blanks(&mut self, lines: bool) {
        loop {
            match self.byte(0) {
                b' ' | b'\t' | b'\r' => self.at += 1,
                b'\n' if lines => self.at += 1,
                b'`' if self.byte(1) == b'\n' => self.at += 2,
                b'`' if self.byte(1) == b'\r' && self.byte(2) == b'\n' => self.at += 3,
                b'<' if self.byte(1) == b'#' => {
                    let rest = self.rest();
                    self.at += rest.find("#>").map_or(rest.len(), |at| at + 2);
                }
                b'#' => self.at += self.rest().find('\n').unwrap_or(self.rest().len()),
                _ => return,
            }
        }
    }

    fn island(&mut self) -> Option<Expression> {
        let at = self.islands.binary_search_by_key(&self.at, |span| span.start).ok()?;
        let span = self.islands.get(at).copied()?;
        self.at = span.end;
        Some(Expression::new(span, Kind::Island))
    }

    /// The word that stands here, in lower case: letters and dashes.
    fn word(&self) -> String {
        let length = self.rest().bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')).count();
        self.rest().get(..length).unwrap_or_default().to_ascii_lowercase()
    }

    /// Statements up to a closing bracket.
    fn statements(&mut self) -> Vec<Statement> {
        let mut statements = Vec::new();
        loop {
            self.blanks(true);
            match self.byte(0) {
                0 | b')' | b'}' | b']' => return statements,
                b';' | b',' => self.at += 1,
                b'&' if self.byte(1) == b'&' => self.at += 2,
                b'|' => self.at += 1,
                _ => {
                    let before = self.at;
                    self.statement(&mut statements);
                    if self.at == before {
                        self.skip();
                    }
                }
            }
        }
    }

    fn statement(&mut self, statements: &mut Vec<Statement>) {
        if self.depth >= DEEPEST {
            self.skip();
            return;
        }
        self.depth += 1;
        let start = self.at;
        let word = self.word();
        let kind = match word.as_str() {
            "if" | "elseif" | "while" | "switch" | "until" => self.guarded(&word),
            "else" | "try" | "finally" | "do" | "begin" | "process" | "end" | "catch" | "trap" => self.block_after(&word),
            "foreach" if self.opens_after(&word) => self.each(&word),
            "for" if self.opens_after(&word) => self.guarded(&word),
            "function" | "filter" => self.define(&word),
            "param" if self.opens_after(&word) => self.parameters_of_script(&word),
            "return" | "throw" => {
                self.at += word.len();
                self.blanks(false);
                let value = if matches!(self.byte(0), b'\n' | b';' | b'}' | 0) { None } else { Some(self.pipeline()) };
                value.map(if word == "throw" { thrown } else { StatementKind::Return })
            }
            "using" | "break" | "continue" | "exit" => {
                self.at += self.rest().find(['\n', ';', '}']).unwrap_or(self.rest().len());
                None
            }
            _ => self.plain(),
        };
        self.depth -= 1;
        let span = Span::new(start, self.at);
        statements.extend(kind.map(|kind| Statement { span, kind }));
    }

    /// An opening bracket stands behind a keyword.
    fn opens_after(&self, word: &str) -> bool {
        self.rest().get(word.len()..).unwrap_or_default().trim_start().starts_with(['(', '-'])
    }

    fn guarded(&mut self, word: &str) -> Option<StatementKind> {
        self.at += word.len();
        self.blanks(true);
        // `switch -Regex (…)`
        while self.byte(0) == b'-' {
            self.at += 1 + self.rest().bytes().skip(1).take_while(u8::is_ascii_alphanumeric).count();
            self.blanks(true);
        }
        let head = if self.byte(0) == b'(' { vec![self.operand()] } else { Vec::new() };
        self.blanks(true);
        let body = self.block();
        Some(StatementKind::Block { head, body })
    }

    fn block_after(&mut self, word: &str) -> Option<StatementKind> {
        let rest = self.rest().get(word.len()..).unwrap_or_default().trim_start();
        let typed = matches!(word, "catch" | "trap") && rest.starts_with('[');
        if !typed && !rest.starts_with('{') {
            return self.plain();
        }
        self.at += self.rest().find('{').unwrap_or(self.rest().len());
        Some(StatementKind::Block { head: Vec::new(), body: self.block() })
    }

    /// `foreach ($item in $items) { … }`
    fn each(&mut self, word: &str) -> Option<StatementKind> {
        self.at += word.len();
        self.blanks(true);
        self.at += 1;
        self.blanks(true);
        let target = self.operand();
        self.blanks(true);
        if self.word() == "in" {
            self.at += 2;
        }
        self.blanks(true);
        let over = self.pipeline();
        self.blanks(true);
        if self.byte(0) == b')' {
            self.at += 1;
        }
        self.blanks(true);
        Some(StatementKind::Each { target, over, body: self.block() })
    }

    fn define(&mut self, word: &str) -> Option<StatementKind> {
        self.at += word.len();
        self.blanks(true);
        let length = self.rest().find(|c: char| c.is_whitespace() || matches!(c, '(' | '{')).unwrap_or(self.rest().len());
        let name = self.rest().get(..length).unwrap_or_default().rsplit(':').next().unwrap_or_default().to_owned();
        self.at += length;
        self.blanks(true);
        let mut parameters = if self.byte(0) == b'(' { self.parameters() } else { Vec::new() };
        self.blanks(true);
        let body = self.block();
        let body = own_parameters(body, &mut parameters);
        Some(StatementKind::Define(Function { name, parameters, body }))
    }

    fn parameters_of_script(&mut self, word: &str) -> Option<StatementKind> {
        self.at += word.len();
        self.blanks(true);
        let targets = self.parameters();
        let value = Expression::new(Span::new(self.at, self.at), Kind::Name("param".to_owned()));
        Some(StatementKind::Assign { targets, adds: false, value })
    }

    /// The variables between parentheses; types, attributes and defaults are left out.
    fn parameters(&mut self) -> Vec<Expression> {
        let mut parameters = Vec::new();
        self.at += 1;
        let mut expects = true;
        loop {
            self.blanks(true);
            match self.byte(0) {
                0 => return parameters,
                b')' => {
                    self.at += 1;
                    return parameters;
                }
                b',' => {
                    self.at += 1;
                    expects = true;
                }
                b'[' => self.bracketed(),
                b'$' if expects => {
                    parameters.push(self.variable());
                    expects = false;
                }
                b'=' => {
                    self.at += 1;
                    self.blanks(true);
                    let before = self.at;
                    let _ = self.operand();
                    self.at = self.at.max(before + usize::from(self.byte(0) != b')'));
                }
                _ => self.skip(),
            }
        }
    }

    /// Passes over `[ … ]`.
    fn bracketed(&mut self) {
        const LONGEST: usize = 2_000;
        let mut depth = 0_usize;
        for (offset, byte) in self.rest().bytes().enumerate().take(LONGEST) {
            match byte {
                b'[' => depth += 1,
                b']' if depth == 1 => {
                    self.at += offset + 1;
                    return;
                }
                b']' => depth -= 1,
                _ => {}
            }
        }
        self.at += 1;
    }

    /// `{ … }`; nothing where none stands here.
    fn block(&mut self) -> Vec<Statement> {
        if self.byte(0) != b'{' || self.depth >= DEEPEST {
            return Vec::new();
        }
        self.at += 1;
        self.depth += 1;
        let statements = self.statements();
        self.depth -= 1;
        if self.byte(0) == b'}' {
            self.at += 1;
        }
        statements
    }

    /// A pipeline, perhaps assigned to a variable.
    fn plain(&mut self) -> Option<StatementKind> {
        let value = self.pipeline();
        self.blanks(false);
        let adds = self.rest().starts_with("+=") || self.rest().starts_with("??=");
        let sets = self.byte(0) == b'=' && self.byte(1) != b'=';
        if !adds && !sets {
            return Some(StatementKind::Evaluate(value));
        }
        self.at += self.rest().find('=').map_or(1, |at| at + 1);
        self.blanks(true);
        let targets = match value.kind {
            Kind::List(targets) => targets,
            _ => vec![value],
        };
        let start = self.at;
        let mut given = Vec::new();
        self.statement(&mut given);
        // `$x = if (…) { … } else { … }`
        while matches!(given.last().map(|last| &last.kind), Some(StatementKind::Block { .. })) {
            let saved = self.at;
            self.blanks(true);
            if !matches!(self.word().as_str(), "else" | "elseif" | "catch" | "finally") {
                self.at = saved;
                break;
            }
            self.statement(&mut given);
        }
        let value = match <[Statement; 1]>::try_from(given) {
            Ok([Statement { kind: StatementKind::Evaluate(value), .. }]) => value,
            Ok(given) => Expression::new(Span::new(start, self.at), Kind::Block(given.into())),
            Err(given) => Expression::new(Span::new(start, self.at), Kind::Block(given)),
        };
        Some(StatementKind::Assign { targets, adds, value })
    }
}

/// What is thrown is shown.
fn thrown(value: Expression) -> StatementKind {
    let span = value.span;
    let callee = Box::new(Expression::new(span, Kind::Name("throw".to_owned())));
    let arguments = vec![super::code::Argument { name: None, value }];
    StatementKind::Evaluate(Expression::new(span, Kind::Call { callee, arguments }))
}

/// Takes a `param(…)` at the start of a function's body for its parameters.
fn own_parameters(mut body: Vec<Statement>, parameters: &mut Vec<Expression>) -> Vec<Statement> {
    if let Some(Statement { kind: StatementKind::Assign { targets, value, .. }, .. }) = body.first_mut()
        && matches!(&value.kind, Kind::Name(name) if name == "param")
    {
        parameters.append(targets);
        body.remove(0);
    }
    body
}
