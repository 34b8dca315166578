//! Pipelines, commands with their arguments, and redirections.

use super::string::Fixed;
use super::{DEEPEST, Parser};
use crate::syntax::code::{Argument, Expression, Kind, Piece};
use crate::text::{Located, Span};

impl Parser<'_> {
    /// `a | b | c`, with redirections.
    pub(super) fn pipeline(&mut self) -> Expression {
        let start = self.at;
        if self.depth >= DEEPEST {
            self.skip();
            return Expression::new(Span::new(start, self.at), Kind::Other);
        }
        self.depth += 1;
        let mut members = vec![self.member()];
        loop {
            self.blanks(false);
            let saved = self.at;
            // A line may begin with the bar (PowerShell 7).
            self.blanks(true);
            if self.byte(0) == b'|' && self.byte(1) != b'|' {
                self.at += 1;
                self.blanks(true);
                members.push(self.member());
            } else {
                self.at = saved;
                break;
            }
        }
        self.depth -= 1;
        match members.pop() {
            Some(only) if members.is_empty() => only,
            last => {
                members.extend(last);
                Expression::new(Span::new(start, self.at), Kind::Pipe(members))
            }
        }
    }

    fn member(&mut self) -> Expression {
        let start = self.at;
        let mut member = match self.byte(0) {
            b'&' | b'.' if matches!(self.byte(1), b' ' | b'\t' | b'$' | b'"' | b'\'' | b'(' | b'{') => {
                self.at += 1;
                self.blanks(false);
                let name =
                    if matches!(self.byte(0), b'$' | b'"' | b'\'' | b'(' | b'{') { self.operand() } else { self.generic() };
                self.call(start, name)
            }
            b'$' | b'"' | b'\'' | b'(' | b'[' | b'@' | b'{' | b'!' | b',' | b'0'..=b'9' | b'+' => self.expression(),
            b'-' => self.expression(),
            _ => {
                let name = self.generic();
                self.call(start, name)
            }
        };
        while let Some(target) = self.redirection() {
            let kind = match target {
                Some(target) => Kind::Redirected { from: Box::new(member), target: Box::new(target) },
                None => continue,
            };
            member = Expression::new(Span::new(start, self.at), kind);
        }
        member
    }

    /// `> file`, `>> file`, `2>&1`. `Some(None)` is one that leaves the output alone.
    #[allow(clippy::option_option)]
    fn redirection(&mut self) -> Option<Option<Expression>> {
        self.blanks(false);
        let rest = self.rest();
        let stream = rest.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'*').count().min(1);
        if rest.as_bytes().get(stream) != Some(&b'>') {
            return None;
        }
        let own = matches!(rest.as_bytes().first(), Some(b'>' | b'1' | b'*'));
        self.at += stream;
        while self.byte(0) == b'>' {
            self.at += 1;
        }
        if self.byte(0) == b'&' {
            self.at += 2;
            return Some(None);
        }
        self.blanks(false);
        let target = self.argument_value();
        Some(Some(target).filter(|_| own))
    }

    fn call(&mut self, start: usize, name: Expression) -> Expression {
        let arguments = self.command_arguments();
        let callee = match name.fixed() {
            Some(text) => Expression::new(name.span, Kind::Name(text)),
            None => name,
        };
        let end = arguments.last().map_or(callee.span.end, |last| last.value.span.end);
        Expression::new(Span::new(start, end.max(start)), Kind::Call { callee: Box::new(callee), arguments })
    }

    fn ends(&self) -> bool {
        let (first, second) = (self.byte(0), self.byte(1));
        let redirects = first == b'>' || matches!(first, b'0'..=b'9' | b'*') && second == b'>';
        redirects
            || matches!(first, 0 | b'\n' | b';' | b'|' | b')' | b'}' | b']')
            || first == b'&' && matches!(second, b'&' | b' ' | b'\n' | 0)
    }

    fn command_arguments(&mut self) -> Vec<Argument> {
        let mut arguments = Vec::new();
        loop {
            self.blanks(false);
            if self.ends() {
                if self.skips_redirection() {
                    continue;
                }
                return arguments;
            }
            let before = self.at;
            let name = self.parameter_name();
            let value = match &name {
                Some(name) => self.parameter_value(name),
                None => self.listed(),
            };
            arguments.push(Argument { name, value });
            if self.at == before {
                self.skip();
            }
        }
    }

    /// `2>&1` and `2>$null` may stand between arguments.
    fn skips_redirection(&mut self) -> bool {
        let other = matches!(self.byte(0), b'2'..=b'6') && self.byte(1) == b'>';
        other && self.redirection().is_some()
    }

    /// `-Name` or `-Name:`, of a command; `--name` and `-x=…` are texts.
    fn parameter_name(&mut self) -> Option<String> {
        let rest = self.rest().strip_prefix('-')?;
        let length = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
        let ends = rest.get(length..)?.starts_with(|c: char| c.is_whitespace() || matches!(c, ':' | ';' | '|' | ')' | '}' | ','));
        let name = rest.get(..length).filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))?;
        if !ends && rest.len() > length {
            return None;
        }
        self.at += 1 + length;
        Some(name.to_owned())
    }

    fn parameter_value(&mut self, name: &str) -> Expression {
        let here = Expression::new(Span::new(self.at, self.at), Kind::Other);
        if self.byte(0) == b':' {
            self.at += 1;
            self.blanks(false);
            return self.listed();
        }
        if SWITCHES.iter().any(|switch| switch.eq_ignore_ascii_case(name)) {
            return here;
        }
        self.blanks(false);
        let option = self.byte(0) == b'-' && (self.byte(1).is_ascii_alphabetic() || self.byte(1) == b'-');
        if self.ends() || option { here } else { self.listed() }
    }

    /// One argument, or several with commas between them.
    fn listed(&mut self) -> Expression {
        let start = self.at;
        let mut values = vec![self.argument_value()];
        loop {
            let saved = self.at;
            self.blanks(false);
            if self.byte(0) != b',' {
                self.at = saved;
                break;
            }
            self.at += 1;
            self.blanks(true);
            values.push(self.argument_value());
        }
        match values.pop() {
            Some(only) if values.is_empty() => only,
            last => {
                values.extend(last);
                Expression::new(Span::new(start, self.at), Kind::List(values))
            }
        }
    }

    fn argument_value(&mut self) -> Expression {
        match self.byte(0) {
            b'(' | b'{' => self.operand(),
            b'@' if matches!(self.byte(1), b'(' | b'{' | b'"' | b'\'') => self.operand(),
            b'@' if self.byte(1).is_ascii_alphabetic() => self.variable(),
            _ => self.generic(),
        }
    }

    /// A bare word, in which variables and strings may stand: `--token=$env:X`, `"a"b`.
    pub(super) fn generic(&mut self) -> Expression {
        let start = self.at;
        let mut pieces = Fixed::at(start);
        let mut only: Option<Expression> = None;
        let mut count = 0_usize;
        while self.at < self.end {
            if let Some(island) = self.island() {
                pieces.value(island, self.at);
                count += 1;
                continue;
            }
            let before = self.at;
            let value = match (self.byte(0), self.byte(1)) {
                (b' ' | b'\t' | b'\r' | b'\n' | b';' | b'|' | b')' | b'}' | b',' | b'<', _) => break,
                (b'>', _) if self.at > start => break,
                (b'&', _) if self.at > start => break,
                (b'`', b'\n' | b'\r') => break,
                (b'`', _) => {
                    self.at += 1;
                    let next = self.rest().chars().next().unwrap_or(' ');
                    pieces.push(next, &mut self.at, next.len_utf8());
                    count += 1;
                    continue;
                }
                (b'"', _) => self.double(),
                (b'\'', _) => self.single(),
                (b'$', b'(') => self.operand(),
                (b'$', next) if next.is_ascii_alphanumeric() || matches!(next, b'_' | b'{' | b'?') => {
                    let variable = self.variable();
                    self.suffixes(variable, before)
                }
                _ => {
                    let next = self.rest().chars().next().unwrap_or(' ');
                    pieces.push(next, &mut self.at, next.len_utf8());
                    count += 1;
                    continue;
                }
            };
            count += 1;
            match (&value.kind, before == start) {
                (Kind::Text(inner), _) => {
                    for piece in inner {
                        match piece {
                            Piece::Fixed(text) => text.value.chars().for_each(|c| pieces.push(c, &mut 0, 0)),
                            Piece::Value(value) => pieces.value(value.clone(), value.span.end),
                        }
                    }
                    only = None;
                }
                (_, true) => {
                    only = Some(value.clone());
                    pieces.value(value, self.at);
                }
                _ => pieces.value(value, self.at),
            }
        }
        match only.filter(|_| count == 1) {
            Some(only) => only,
            None => Expression::new(Span::new(start, self.at), Kind::Text(located(pieces.finish(), start, self.at))),
        }
    }
}

/// Fixed pieces whose spans were lost lie in the whole word.
fn located(mut pieces: Vec<Piece>, start: usize, end: usize) -> Vec<Piece> {
    for piece in &mut pieces {
        if let Piece::Fixed(Located { span, .. }) = piece {
            *span = Span::new(start, end);
        }
    }
    pieces
}

/// Parameters of common commands that take no value (their own help pages).
const SWITCHES: &[&str] = &[
    "AllMatches",
    "Append",
    "AsByteStream",
    "AsHashtable",
    "AsPlainText",
    "AsSecureString",
    "CaseSensitive",
    "Compress",
    "Debug",
    "Force",
    "ListAvailable",
    "NoClobber",
    "NoNewline",
    "NoProfile",
    "NonInteractive",
    "NotMatch",
    "NoTypeInformation",
    "Off",
    "PassThru",
    "Quiet",
    "Raw",
    "Recurse",
    "Scope",
    "SkipCertificateCheck",
    "Unique",
    "UseBasicParsing",
    "Verbose",
    "Wait",
];
