//! Expressions: operands with members and indices, operators, casts.

use super::{DEEPEST, Parser, own_parameters};
use crate::syntax::code::{Argument, Expression, Function, Kind};
use crate::text::{Located, Span};

/// So many members, indices and calls hang on one operand.
const MAX_SUFFIXES: usize = 60;

impl Parser<'_> {
    pub(super) fn expression(&mut self) -> Expression {
        let start = self.at;
        let mut left = self.operand();
        loop {
            let saved = self.at;
            self.blanks(false);
            let word = if self.byte(0) == b'-' { self.word() } else { String::new() };
            let (first, second) = (self.byte(0), self.byte(1));
            let name = word.strip_prefix('-').unwrap_or_default();
            if is_operator(name) {
                self.at += word.len();
                self.blanks(true);
                let right = self.right_side(name);
                left = Expression::new(Span::new(start, self.at), combined(name, left, right));
                continue;
            }
            let arithmetic = matches!(first, b'+' | b'-' | b'*' | b'/' | b'%') && second != b'=';
            if arithmetic && !(first == b'-' && second.is_ascii_alphabetic()) {
                self.at += 1;
                self.blanks(true);
                let right = self.operand();
                let operator = char::from(first).to_string();
                left = Expression::new(Span::new(start, self.at), Kind::Joined { operator, operands: vec![left, right] });
            } else if first == b',' {
                self.at += 1;
                self.blanks(true);
                let right = self.operand();
                let values = match left.kind {
                    Kind::List(mut values) => {
                        values.push(right);
                        values
                    }
                    _ => vec![left, right],
                };
                left = Expression::new(Span::new(start, self.at), Kind::List(values));
            } else if first == b'?' && second != b'.' {
                self.at += if second == b'?' { 2 } else { 1 };
                self.blanks(true);
                let right = self.operand();
                self.blanks(true);
                let other = if second != b'?' && self.byte(0) == b':' {
                    self.at += 1;
                    self.blanks(true);
                    self.operand()
                } else {
                    left
                };
                left = Expression::new(Span::new(start, self.at), Kind::Choice(vec![right, other]));
            } else if first == b'.' && second == b'.' {
                self.at += 2;
                let _ = self.operand();
                left = Expression::new(Span::new(start, self.at), Kind::Other);
            } else {
                self.at = saved;
                return left;
            }
        }
    }

    /// The right side of an operator: a comma binds stronger than these do.
    fn right_side(&mut self, name: &str) -> Expression {
        let start = self.at;
        let first = self.operand();
        let mut values = vec![first];
        loop {
            let saved = self.at;
            self.blanks(false);
            if self.byte(0) != b',' || matches!(name, "and" | "or") {
                self.at = saved;
                break;
            }
            self.at += 1;
            self.blanks(true);
            values.push(self.operand());
        }
        match values.pop() {
            Some(only) if values.is_empty() => only,
            last => {
                values.extend(last);
                Expression::new(Span::new(start, self.at), Kind::List(values))
            }
        }
    }

    pub(super) fn operand(&mut self) -> Expression {
        let start = self.at;
        if self.depth >= DEEPEST {
            self.skip();
            return Expression::new(Span::new(start, self.at), Kind::Other);
        }
        self.depth += 1;
        let operand = self.bare_operand(start);
        self.depth -= 1;
        self.suffixes(operand, start)
    }

    fn bare_operand(&mut self, start: usize) -> Expression {
        if let Some(island) = self.island() {
            return island;
        }
        let kind = match (self.byte(0), self.byte(1)) {
            (b'"', _) => return self.double(),
            (b'\'', _) => return self.single(),
            (b'@', b'"' | b'\'') => match self.here_string() {
                Some(text) => return text,
                None => {
                    self.at += 1;
                    Kind::Other
                }
            },
            (b'$' | b'@', b'(') => {
                self.at += 2;
                Kind::Block(self.enclosed())
            }
            (b'@', b'{') => self.table(),
            (b'$' | b'@', _) => return self.variable(),
            (b'(', _) => {
                self.at += 1;
                Kind::Block(self.enclosed())
            }
            (b'{', _) => {
                let mut parameters = Vec::new();
                let body = self.block();
                let body = own_parameters(body, &mut parameters);
                Kind::Function(Box::new(Function { name: String::new(), parameters, body }))
            }
            (b'[', _) => return self.typed(start),
            (b'!', _) => {
                self.at += 1;
                self.blanks(false);
                Kind::Test(vec![self.operand()])
            }
            (b'-', next) if next.is_ascii_alphabetic() => return self.prefixed(start),
            (b',' | b'+' | b'-', _) => {
                self.at += 1;
                self.blanks(false);
                return self.operand();
            }
            (b'0'..=b'9', _) => {
                self.at += self.rest().bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'.').count();
                Kind::Other
            }
            (b')' | b'}' | b']' | b'|' | b';' | b'\n' | 0, _) => Kind::Other,
            _ => return self.generic(),
        };
        Expression::new(Span::new(start, self.at), kind)
    }

    /// `-not x`, `-join x`, `-split x`
    fn prefixed(&mut self, start: usize) -> Expression {
        let word = self.word();
        self.at += word.len();
        self.blanks(false);
        let operand = self.operand();
        let span = Span::new(start, self.at);
        match word.trim_start_matches('-') {
            "join" => operand,
            "split" => Expression::new(span, combined("split", operand, Expression::new(span, Kind::Other))),
            _ => Expression::new(span, Kind::Test(vec![operand])),
        }
    }

    /// `[Type]::member(…)`, or a cast, which leaves the value as it is.
    fn typed(&mut self, start: usize) -> Expression {
        self.bracketed();
        let name = self.text.get(start + 1..self.at.saturating_sub(1)).unwrap_or_default().trim().to_owned();
        let span = Span::new(start, self.at);
        if self.rest().starts_with("::") {
            return Expression::new(span, Kind::Name(name));
        }
        let saved = self.at;
        self.blanks(false);
        if matches!(self.byte(0), b'$' | b'"' | b'\'' | b'(' | b'@' | b'[' | b'0'..=b'9') {
            return self.operand();
        }
        self.at = saved;
        Expression::new(span, Kind::Other)
    }

    /// Statements up to `)`.
    fn enclosed(&mut self) -> Vec<crate::syntax::code::Statement> {
        let statements = self.statements();
        if self.byte(0) == b')' {
            self.at += 1;
        }
        statements
    }

    /// `@{ key = value; … }`
    fn table(&mut self) -> Kind {
        self.at += 2;
        let mut entries = Vec::new();
        loop {
            self.blanks(true);
            match self.byte(0) {
                0 => break,
                b'}' => {
                    self.at += 1;
                    break;
                }
                b';' | b',' => {
                    self.at += 1;
                    continue;
                }
                _ => {}
            }
            let before = self.at;
            let key = match self.byte(0) {
                b'"' | b'\'' | b'$' | b'(' => self.operand().fixed().unwrap_or_default(),
                _ => {
                    let word = self
                        .rest()
                        .bytes()
                        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
                        .count();
                    let key = self.rest().get(..word).unwrap_or_default().to_owned();
                    self.at += word;
                    key
                }
            };
            self.blanks(true);
            if self.byte(0) == b'=' {
                self.at += 1;
                self.blanks(true);
                let value = self.pipeline();
                entries.push((key, value));
            }
            if self.at == before {
                self.skip();
            }
        }
        Kind::Object(entries)
    }

    /// `.name`, `::name`, `[index]`, and calls of members.
    pub(super) fn suffixes(&mut self, mut object: Expression, start: usize) -> Expression {
        for _ in 0..MAX_SUFFIXES {
            let kind = match (self.byte(0), self.byte(1)) {
                (b'.' | b':', next) if next.is_ascii_alphabetic() || next == b'_' || next == b':' => {
                    self.at += if next == b':' { 2 } else { 1 };
                    let length = self.rest().bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
                    let span = Span::new(self.at, self.at + length);
                    let name = Located::new(self.rest().get(..length).unwrap_or_default().to_owned(), span);
                    self.at += length;
                    let member = Kind::Member { object: Box::new(object), name };
                    if self.byte(0) == b'(' {
                        let callee = Box::new(Expression::new(Span::new(start, self.at), member));
                        Kind::Call { callee, arguments: self.method_arguments() }
                    } else {
                        member
                    }
                }
                (b'?', b'.') => {
                    self.at += 1;
                    continue;
                }
                (b'[', _) if !matches!(object.kind, Kind::Other) => {
                    self.at += 1;
                    self.blanks(true);
                    let index = self.expression();
                    self.blanks(true);
                    let slices = matches!(index.kind, Kind::Other) && index.span.of(self.text).contains("..");
                    if self.byte(0) == b']' {
                        self.at += 1;
                    }
                    match slices {
                        true => Kind::Slice(Box::new(object)),
                        false => Kind::Index { object: Box::new(object), index: Box::new(index) },
                    }
                }
                (b'+', b'+') | (b'-', b'-') => {
                    self.at += 2;
                    Kind::Other
                }
                _ => return object,
            };
            object = Expression::new(Span::new(start, self.at), kind);
        }
        object
    }

    fn method_arguments(&mut self) -> Vec<Argument> {
        self.at += 1;
        let mut arguments = Vec::new();
        loop {
            self.blanks(true);
            match self.byte(0) {
                0 => return arguments,
                b')' => {
                    self.at += 1;
                    return arguments;
                }
                b',' => {
                    self.at += 1;
                    continue;
                }
                _ => {}
            }
            let before = self.at;
            // A comma parts the arguments here and makes no list.
            match self.pipeline() {
                Expression { kind: Kind::List(values), .. } => {
                    arguments.extend(values.into_iter().map(|value| Argument { name: None, value }));
                }
                value => arguments.push(Argument { name: None, value }),
            }
            if self.at == before {
                self.skip();
            }
        }
    }
}

/// Operators between two operands (about_Operators).
fn is_operator(name: &str) -> bool {
    let plain = name.trim_start_matches(['c', 'i']);
    let known = |name: &str| {
        matches!(
            name,
            "eq" | "ne"
                | "gt"
                | "ge"
                | "lt"
                | "le"
                | "like"
                | "notlike"
                | "match"
                | "notmatch"
                | "contains"
                | "notcontains"
                | "in"
                | "notin"
                | "is"
                | "isnot"
                | "and"
                | "or"
                | "xor"
                | "replace"
                | "split"
                | "join"
                | "f"
                | "as"
                | "band"
                | "bor"
                | "bxor"
                | "shl"
                | "shr"
        )
    };
    known(name) || known(plain)
}

fn combined(name: &str, left: Expression, right: Expression) -> Kind {
    let plain =
        if matches!(name, "creplace" | "ireplace" | "csplit" | "isplit") { name.get(1..).unwrap_or_default() } else { name };
    match plain {
        "replace" | "split" => {
            let name = Located::new(format!("-{plain}"), right.span);
            let span = left.span;
            let callee = Box::new(Expression::new(span, Kind::Member { object: Box::new(left), name }));
            let arguments = match right.kind {
                Kind::List(values) => values.into_iter().map(|value| Argument { name: None, value }).collect(),
                _ => vec![Argument { name: None, value: right }],
            };
            Kind::Call { callee, arguments }
        }
        "f" | "join" | "band" | "bor" | "bxor" | "shl" | "shr" => {
            Kind::Joined { operator: format!("-{plain}"), operands: vec![left, right] }
        }
        "as" => left.kind,
        _ => Kind::Test(vec![left, right]),
    }
}
