//! Words into a tree. Operators and operands wait on stacks of their own, so that ten thousand parentheses cost no call depth.

use super::lexer::{Expected, Lexer, Token};
use super::{Expression, ExpressionError, ExpressionKind, MAXIMUM_DEPTH, MAXIMUM_LENGTH, Operator};
use crate::text::{Located, Span};
use operand::Operand;

mod operand;

/// An operator or an opening sign that waits for what follows it.
enum Pending {
    Not(Span),
    Binary(Operator),
    Group(Span),
    Index(Span),
    Call { name: Located<String>, open: Span, arguments: Vec<Operand> },
}

pub(super) fn parse(text: &str, span: Span) -> Result<Expression, ExpressionError> {
    let source = span.of(text);
    if source.trim().encode_utf16().count() > MAXIMUM_LENGTH {
        return refuse("the expression is longer than the 21000 characters that GitHub reads", span);
    }
    if source.trim().is_empty() {
        return refuse("an expression is missing", span);
    }
    Parser { lexer: Lexer::new(text, span), operands: Vec::new(), pending: Vec::new() }.expression()
}

fn refuse<T>(message: &str, span: Span) -> Result<T, ExpressionError> {
    Err(ExpressionError { message: message.to_owned(), span })
}

fn unexpected<T>(token: &Token, span: Span) -> Result<T, ExpressionError> {
    let message = match token {
        Token::End => "the expression ends too early",
        Token::Open => "`(` is not expected here",
        Token::Close => "`)` closes nothing",
        Token::OpenIndex => "`[` is not expected here: only a context, a call or a group can be looked into",
        Token::CloseIndex => "`]` closes nothing",
        Token::Comma => "`,` is not expected here: it parts the arguments of a function",
        Token::Dot => "`.` is not expected here: only a context, a call or a group can be looked into",
        Token::Star => "`*` stands only after `.` or alone in `[ ]`",
        Token::Not | Token::Operator(_) => "an operator is not expected here",
        Token::Number(_) | Token::Text(_) | Token::Word(_) => "an operator is missing before this",
    };
    refuse(message, span)
}

struct Parser<'a> {
    lexer: Lexer<'a>,
    operands: Vec<Operand>,
    pending: Vec<Pending>,
}

impl Parser<'_> {
    fn expression(mut self) -> Result<Expression, ExpressionError> {
        let mut expected = Expected::Operand;
        loop {
            let (token, span) = self.lexer.next(expected)?;
            if token == Token::End && expected == Expected::Operator {
                return self.finish(span);
            }
            expected = match expected {
                Expected::Operand => self.operand(token, span)?,
                Expected::Operator => self.operator(token, span)?,
            };
        }
    }

    fn finish(mut self, end: Span) -> Result<Expression, ExpressionError> {
        self.reduce(0)?;
        match (self.pending.pop(), self.operands.pop()) {
            (None, Some(operand)) => Ok(operand.finish()),
            (Some(Pending::Group(open) | Pending::Call { open, .. }), _) => refuse("`(` is never closed", open),
            (Some(Pending::Index(open)), _) => refuse("`[` is never closed", open),
            _ => unexpected(&Token::End, end),
        }
    }

    fn operand(&mut self, token: Token, span: Span) -> Result<Expected, ExpressionError> {
        let literal = match token {
            Token::Word("null") => ExpressionKind::Null,
            Token::Word("true") => ExpressionKind::Bool(true),
            Token::Word("false") => ExpressionKind::Bool(false),
            Token::Word("NaN") => ExpressionKind::Number(f64::NAN),
            Token::Word("Infinity") => ExpressionKind::Number(f64::INFINITY),
            Token::Number(number) => ExpressionKind::Number(number),
            Token::Text(text) => ExpressionKind::Text(text),
            Token::Word(name) if self.lexer.calls() => return self.call(name, span),
            Token::Word(name) => {
                self.operands.push(Operand::context(name, span));
                return Ok(Expected::Operator);
            }
            Token::Not => return Ok(self.wait(Pending::Not(span))),
            Token::Open => return Ok(self.wait(Pending::Group(span))),
            Token::Star => return self.star_index(span),
            Token::Close => return self.empty_call(span),
            other => return unexpected(&other, span),
        };
        self.operands.push(Operand::literal(literal, span));
        Ok(Expected::Operator)
    }

    fn wait(&mut self, pending: Pending) -> Expected {
        self.pending.push(pending);
        Expected::Operand
    }

    fn call(&mut self, name: &str, span: Span) -> Result<Expected, ExpressionError> {
        let (_, open) = self.lexer.next(Expected::Operand)?;
        Ok(self.wait(Pending::Call { name: Located::new(name.to_owned(), span), open, arguments: Vec::new() }))
    }

    /// `)` where an argument could stand: right after the parenthesis of a call.
    fn empty_call(&mut self, span: Span) -> Result<Expected, ExpressionError> {
        match self.pending.pop() {
            Some(Pending::Call { name, arguments, .. }) if arguments.is_empty() => {
                self.accept(Operand::call(name, arguments, span), span)
            }
            _ => refuse("a value is missing before `)`", span),
        }
    }

    /// `*` where an index could stand: right after `[`, and `]` must follow.
    fn star_index(&mut self, span: Span) -> Result<Expected, ExpressionError> {
        let opened = matches!(self.pending.last(), Some(Pending::Index(_)));
        let (close, close_span) = self.lexer.next(Expected::Operator)?;
        if !opened || close != Token::CloseIndex {
            return unexpected(&Token::Star, span);
        }
        self.pending.pop();
        self.apply(close_span, |object| object.filter(close_span))
    }

    fn operator(&mut self, token: Token, span: Span) -> Result<Expected, ExpressionError> {
        match token {
            Token::Dot | Token::OpenIndex if self.operands.last().is_none_or(Operand::is_literal) => unexpected(&token, span),
            Token::Dot => self.member(span),
            Token::OpenIndex => Ok(self.wait(Pending::Index(span))),
            Token::Operator(operator) => {
                self.reduce(precedence(operator))?;
                Ok(self.wait(Pending::Binary(operator)))
            }
            Token::Comma => self.comma(span),
            Token::Close => self.close(span),
            Token::CloseIndex => self.close_index(span),
            other => unexpected(&other, span),
        }
    }

    fn member(&mut self, dot: Span) -> Result<Expected, ExpressionError> {
        match self.lexer.next(Expected::Operand)? {
            (Token::Word(name), span) => self.apply(span, |object| object.property(Located::new(name.to_owned(), span))),
            (Token::Star, span) => self.apply(span, |object| object.filter(span)),
            (Token::End, span) => unexpected(&Token::End, span),
            (_, span) => refuse("a property's name is expected after `.`", dot.join(span)),
        }
    }

    fn comma(&mut self, span: Span) -> Result<Expected, ExpressionError> {
        self.reduce(0)?;
        let Some(Pending::Call { arguments, .. }) = self.pending.last_mut() else { return unexpected(&Token::Comma, span) };
        arguments.extend(self.operands.pop());
        Ok(Expected::Operand)
    }

    fn close(&mut self, span: Span) -> Result<Expected, ExpressionError> {
        self.reduce(0)?;
        match self.pending.pop() {
            Some(Pending::Group(open)) => self.apply(span, |operand| operand.group(open.join(span))),
            Some(Pending::Call { name, mut arguments, .. }) => {
                arguments.extend(self.operands.pop());
                self.accept(Operand::call(name, arguments, span), span)
            }
            _ => unexpected(&Token::Close, span),
        }
    }

    fn close_index(&mut self, span: Span) -> Result<Expected, ExpressionError> {
        self.reduce(0)?;
        match (self.pending.pop(), self.operands.pop()) {
            (Some(Pending::Index(_)), Some(index)) => self.apply(span, |object| object.index(index, span)),
            _ => unexpected(&Token::CloseIndex, span),
        }
    }

    /// Builds the operators that bind at least as tightly as `least`, back to the last opening sign.
    fn reduce(&mut self, least: u8) -> Result<(), ExpressionError> {
        loop {
            match self.pending.last() {
                Some(&Pending::Not(span)) => {
                    self.pending.pop();
                    self.apply(span, |operand| operand.not(span))?;
                }
                Some(&Pending::Binary(operator)) if precedence(operator) >= least => {
                    self.pending.pop();
                    let Some(right) = self.operands.pop() else { return Ok(()) };
                    let span = right.outer;
                    self.apply(span, |left| left.binary(operator, right))?;
                }
                _ => return Ok(()),
            }
        }
    }

    /// Makes something of the last operand.
    fn apply(&mut self, at: Span, build: impl FnOnce(Operand) -> Operand) -> Result<Expected, ExpressionError> {
        let Some(operand) = self.operands.pop() else { return unexpected(&Token::End, at) };
        self.accept(build(operand), at)
    }

    fn accept(&mut self, operand: Operand, at: Span) -> Result<Expected, ExpressionError> {
        if operand.depth > MAXIMUM_DEPTH {
            return refuse("the expression is nested more than 50 levels deep, which GitHub refuses", at);
        }
        self.operands.push(operand);
        Ok(Expected::Operator)
    }
}

/// How tightly an operator binds; `!`, `.` and `[ ]` bind tighter than all of them.
const fn precedence(operator: Operator) -> u8 {
    match operator {
        Operator::Or => 1,
        Operator::And => 2,
        Operator::Equal | Operator::NotEqual => 3,
        Operator::Less | Operator::LessOrEqual | Operator::Greater | Operator::GreaterOrEqual => 4,
    }
}
