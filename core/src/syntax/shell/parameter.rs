//! Variables: `$X`, `${X…}`, and bare names inside arithmetic.

use super::reader::Reader;
use super::stop::Stop;
use super::word::{Operator, Parameter, Part, PartKind, Quoting, Word};
use crate::text::{Located, Span};

/// The parameters that have a sign as name (Bash manual, section 3.4.2).
const fn is_special(byte: u8) -> bool {
    matches!(byte, b'@' | b'*' | b'#' | b'?' | b'-' | b'$' | b'!')
}

pub(super) const fn starts_name(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_'
}

pub(super) const fn continues_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

impl Reader<'_> {
    /// The end of the name that starts at the byte `from`.
    pub(super) fn name_end(&self, from: usize) -> usize {
        let bytes = self.text.as_bytes().get(from..self.end).unwrap_or_default();
        if !bytes.first().is_some_and(|&byte| starts_name(byte)) {
            return from;
        }
        from + bytes.iter().take_while(|&&byte| continues_name(byte)).count()
    }

    /// `$X`, `$1`, `$@`; None where the dollar stands for itself.
    pub(super) fn bare_parameter(&mut self, byte: u8, quoting: Quoting) -> Option<Part> {
        let start = self.at;
        let end = match byte {
            _ if is_special(byte) || byte.is_ascii_digit() => start + 2,
            _ if starts_name(byte) => self.name_end(start + 1),
            _ => return None,
        };
        self.at = end;
        let name = Located::new(self.slice(start + 1, end).to_owned(), self.span(start + 1, end));
        Some(Part { span: self.span(start, end), quoting, kind: PartKind::Parameter(Box::new(Parameter::plain(name))) })
    }

    /// `${…}`
    pub(super) fn braced_parameter(&mut self, quoting: Quoting) -> Part {
        let start = self.at;
        self.skip(2);
        let length = self.peek() == Some(b'#') && self.prefixes_name();
        let indirect = self.peek() == Some(b'!') && self.prefixes_name();
        self.skip(usize::from(length || indirect));
        let mut parameter = self.named_parameter();
        parameter.length = length;
        parameter.indirect |= indirect;
        if parameter.name.span.is_empty() {
            self.fail_since(start, "`${` is not followed by a name");
        } else {
            self.deeper(|reader| reader.braced_tail(&mut parameter, quoting));
            if !self.eat("}") {
                self.fail("`${` is not closed, or something in it cannot be followed");
            }
        }
        Part { span: self.span(start, self.at), quoting, kind: PartKind::Parameter(Box::new(parameter)) }
    }

    /// Whether the `#` or `!` here stands before a name, and is not one itself.
    fn prefixes_name(&self) -> bool {
        let after = self.byte(2);
        match self.byte(1) {
            Some(byte) if continues_name(byte) => true,
            Some(b'@' | b'*') => after == Some(b'}'),
            Some(byte) if is_special(byte) => after == Some(b'}'),
            _ => false,
        }
    }

    /// The name after `${`. In code inside a word the outer shell may give (a piece of) it: then it is unknown, empty, and indirect, and what
    /// gives it is the first argument.
    fn named_parameter(&mut self) -> Parameter {
        let start = self.at;
        let mut parts = Vec::new();
        loop {
            let run = self.at;
            while self.peek().is_some_and(continues_name) {
                self.skip(1);
            }
            self.literal(&mut parts, run, self.at, Quoting::Double);
            match self.hole_part(Quoting::Double) {
                Some(part) => parts.push(part),
                None => break,
            }
        }
        if parts.iter().all(|part| matches!(part.kind, PartKind::Literal(_))) {
            self.at = start;
            return Parameter::plain(self.parameter_name());
        }
        let span = self.span(start, self.at);
        let given = Word { span, parts };
        Parameter { indirect: true, arguments: vec![given], ..Parameter::plain(Located::new(String::new(), span)) }
    }

    fn parameter_name(&mut self) -> Located<String> {
        let start = self.at;
        match self.peek() {
            Some(byte) if starts_name(byte) => self.at = self.name_end(start),
            Some(byte) if byte.is_ascii_digit() => {
                while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
                    self.skip(1);
                }
            }
            Some(byte) if is_special(byte) => self.skip(1),
            _ => {}
        }
        Located::new(self.slice(start, self.at).to_owned(), self.span(start, self.at))
    }

    /// Subscript, operator and arguments, up to the closing brace.
    fn braced_tail(&mut self, parameter: &mut Parameter, quoting: Quoting) {
        if self.peek() == Some(b'[') {
            self.skip(1);
            let mut subscript = self.word(Stop::Bracket, Quoting::None);
            if !self.eat("]") {
                return self.fail("a subscript is not closed");
            }
            if !subscript.is("@") && !subscript.is("*") {
                bare_names(&mut subscript);
            }
            parameter.subscript = Some(subscript);
        }
        let Some(operator) = self.operator(parameter.indirect) else { return };
        parameter.operator = Some(operator);
        let (stop, inner) = match operator {
            Operator::Transform(_) | Operator::Names => return,
            Operator::Replace => (Stop::BraceOr(b'/'), Quoting::None),
            Operator::Substring => (Stop::BraceOr(b':'), Quoting::None),
            // Patterns know single quotes even inside double ones; the words of the other operators do not.
            Operator::RemovePrefix | Operator::RemoveSuffix | Operator::Case => (Stop::Brace, Quoting::None),
            _ => (Stop::Brace, quoting),
        };
        parameter.arguments.push(self.word(stop, inner));
        if self.peek().is_some_and(|byte| byte != b'}') {
            self.skip(1);
            parameter.arguments.push(self.word(Stop::Brace, inner));
        }
        for argument in &mut parameter.arguments {
            if operator == Operator::Substring {
                bare_names(argument);
            }
            argument.parts.iter_mut().filter(|part| part.quoting == Quoting::None).for_each(|part| part.quoting = quoting);
        }
    }

    fn operator(&mut self, indirect: bool) -> Option<Operator> {
        let first = self.peek()?;
        let second = self.byte(1);
        let doubled = 1 + usize::from(second == Some(first));
        let (operator, width) = match (first, second) {
            (b':', Some(b'-')) => (Operator::Default, 2),
            (b':', Some(b'=')) => (Operator::Assign, 2),
            (b':', Some(b'?')) => (Operator::Error, 2),
            (b':', Some(b'+')) => (Operator::Alternative, 2),
            (b':', _) => (Operator::Substring, 1),
            (b'-', _) => (Operator::Default, 1),
            (b'=', _) => (Operator::Assign, 1),
            (b'?', _) => (Operator::Error, 1),
            (b'+', _) => (Operator::Alternative, 1),
            (b'#', _) => (Operator::RemovePrefix, doubled),
            (b'%', _) => (Operator::RemoveSuffix, doubled),
            (b'/', Some(b'/' | b'#' | b'%')) => (Operator::Replace, 2),
            (b'/', _) => (Operator::Replace, 1),
            (b'^' | b',' | b'~', _) => (Operator::Case, doubled),
            (b'*' | b'@', Some(b'}')) if indirect => (Operator::Names, 1),
            (b'@', Some(letter)) if letter.is_ascii_alphabetic() => (Operator::Transform(char::from(letter)), 2),
            _ => return None,
        };
        self.skip(width);
        Some(operator)
    }
}

/// Makes parameters of the names that stand in an arithmetic expression without a dollar.
pub(super) fn bare_names(expression: &mut Word) {
    let mut parts = Vec::with_capacity(expression.parts.len());
    let mut after_word = false;
    for part in expression.parts.drain(..) {
        match &part.kind {
            // Only text that stands as it is in the source has places to give.
            PartKind::Literal(text) if text.len() == part.span.len() => {
                after_word = split_names(text, &part, after_word, &mut parts);
            }
            _ => {
                after_word = true;
                parts.push(part);
            }
        }
    }
    expression.parts = parts;
}

/// Splits names off an expression's text. Digits and letters that follow digits, or something filled in, are no names: `0x1F`, `${a}b`.
fn split_names(text: &str, part: &Part, mut after_word: bool, parts: &mut Vec<Part>) -> bool {
    let mut rest = text;
    let mut start = part.span.start;
    while let Some(first) = rest.bytes().next() {
        let is_word = continues_name(first);
        let length = rest.bytes().take_while(|&byte| continues_name(byte) == is_word).count();
        let Some((piece, after)) = rest.split_at_checked(length) else { break };
        let span = Span::new(start, start + length);
        let kind = if is_word && starts_name(first) && !after_word {
            PartKind::Parameter(Box::new(Parameter::plain(Located::new(piece.to_owned(), span))))
        } else {
            PartKind::Literal(piece.to_owned())
        };
        parts.push(Part { span, quoting: part.quoting, kind });
        after_word = is_word || piece.ends_with('#');
        (rest, start) = (after, start + length);
    }
    after_word
}
