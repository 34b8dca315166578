//! Expressions from tokens.

use super::token::{Kind as TokenKind, Piece as TokenPiece, Token};
use super::{Argument, Expression, Function, Kind, Language, Piece};
use crate::text::{Located, Span};

/// Deeper nesting is passed over.
const DEEPEST: usize = 60;

/// So many members, indices and calls hang on one expression; the tree leans on them, and whoever walks it goes as deep.
const MAX_SUFFIXES: usize = 60;

pub(super) struct Parser<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: &'t [Token],
    pub(super) language: Language,
    pub(super) at: usize,
    pub(super) depth: usize,
    /// For each opening bracket the index of the closing one.
    closing: Vec<usize>,
}

impl<'t> Parser<'t> {
    pub(super) fn new(text: &'t str, tokens: &'t [Token], language: Language, depth: usize) -> Self {
        Self { text, tokens, language, at: 0, depth, closing: closings(text, tokens) }
    }

    pub(super) fn token(&self) -> Option<&'t Token> {
        self.tokens.get(self.at)
    }

    pub(super) fn ahead(&self, by: usize) -> &'t str {
        self.tokens.get(self.at + by).map_or("", |token| token.span.of(self.text))
    }

    pub(super) fn is_mark(&self, mark: &str) -> bool {
        self.token().is_some_and(|token| token.kind == TokenKind::Mark && token.span.of(self.text) == mark)
    }

    pub(super) fn is_word(&self, word: &str) -> bool {
        self.word() == Some(word)
    }

    pub(super) fn word(&self) -> Option<&'t str> {
        self.token().filter(|token| token.kind == TokenKind::Word).map(|token| token.span.of(self.text))
    }

    pub(super) fn is(&self, kind: &TokenKind) -> bool {
        self.token().is_some_and(|token| token.kind == *kind)
    }

    pub(super) fn take_mark(&mut self, mark: &str) -> bool {
        let found = self.is_mark(mark);
        self.at += usize::from(found);
        found
    }

    pub(super) fn take_word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        self.at += usize::from(found);
        found
    }

    pub(super) fn skip_lines(&mut self) {
        while self.is(&TokenKind::Line) {
            self.at += 1;
        }
    }

    fn start(&self) -> usize {
        self.token().or(self.tokens.last()).map_or(0, |token| token.span.start)
    }

    pub(super) fn since(&self, start: usize) -> Span {
        let last = self.at.checked_sub(1).and_then(|at| self.tokens.get(at));
        Span::new(start, last.map_or(start, |token| token.span.end.max(start)))
    }

    pub(super) fn position(&self) -> usize {
        self.start()
    }

    fn spaced(&self) -> bool {
        self.token().is_some_and(|token| token.spaced)
    }

    pub(super) fn expression(&mut self) -> Expression {
        let start = self.start();
        if self.depth >= DEEPEST {
            self.at = self.closing.get(self.at).copied().filter(|at| *at > self.at).unwrap_or(self.at) + 1;
            return Expression::new(self.since(start), Kind::Other);
        }
        self.depth += 1;
        let expression = self.assignable(start);
        self.depth -= 1;
        expression
    }

    fn assignable(&mut self, start: usize) -> Expression {
        if let Some(function) = self.lambda() {
            return Expression::new(self.since(start), Kind::Function(Box::new(function)));
        }
        let left = self.choice();
        if self.language == Language::Python && self.is_word("if") {
            self.at += 1;
            let _ = self.choice();
            let other = if self.take_word("else") { Some(self.expression()) } else { None };
            let values = std::iter::once(left).chain(other).collect();
            return Expression::new(self.since(start), Kind::Choice(values));
        }
        if self.language != Language::Python && self.is_mark("?") {
            self.at += 1;
            self.skip_lines();
            let first = self.expression();
            self.skip_lines();
            let other = if self.take_mark(":") { Some(self.expression()) } else { None };
            let values = std::iter::once(first).chain(other).collect();
            return Expression::new(self.since(start), Kind::Choice(values));
        }
        left
    }

    /// `(a, b) => …`, `a => …`, `lambda a: …`, `function (a) { … }`.
    fn lambda(&mut self) -> Option<Function> {
        if self.language == Language::Python {
            if !self.take_word("lambda") {
                return None;
            }
            let mut parameters = Vec::new();
            while self.token().is_some() && !self.is_mark(":") && !self.is(&TokenKind::Line) {
                parameters.extend(self.word().map(|name| self.name(name)));
                self.at += 1;
            }
            self.at += 1;
            return Some(self.returning(parameters));
        }
        if self.language == Language::Ruby && self.is_mark("->") {
            self.at += 1;
            let parameters = if self.is_mark("(") { self.parameters() } else { Vec::new() };
            let body = self.block();
            return Some(Function { name: String::new(), parameters, body });
        }
        let saved = self.at;
        if self.is_word("async") {
            self.at += 1;
        }
        if self.is_word("function") || self.language == Language::Perl && self.is_word("sub") && self.ahead(1) == "{" {
            self.at += 1;
            let _ = self.take_mark("*");
            let name = self.word().unwrap_or_default().to_owned();
            self.at += usize::from(!name.is_empty());
            let parameters = if self.is_mark("(") { self.parameters() } else { Vec::new() };
            return Some(Function { name, parameters, body: self.block() });
        }
        if self.language == Language::JavaScript {
            let after =
                if self.is_mark("(") { self.closing.get(self.at).map(|at| at + 1) } else { self.word().map(|_| self.at + 1) };
            let arrow = after.and_then(|at| self.tokens.get(at)).is_some_and(|token| token.span.of(self.text) == "=>");
            if arrow {
                let parameters = match self.word() {
                    Some(name) => {
                        let name = self.name(name);
                        self.at += 1;
                        vec![name]
                    }
                    None => self.parameters(),
                };
                self.at += 1;
                self.skip_lines();
                if self.is_mark("{") {
                    return Some(Function { name: String::new(), parameters, body: self.block() });
                }
                return Some(self.returning(parameters));
            }
        }
        self.at = saved;
        None
    }

    fn name(&self, name: &str) -> Expression {
        let span = self.token().map(|token| token.span).unwrap_or_default();
        Expression::new(span, Kind::Name(name.to_owned()))
    }

    fn returning(&mut self, parameters: Vec<Expression>) -> Function {
        let value = self.expression();
        let body = vec![super::Statement { span: value.span, kind: super::StatementKind::Return(value) }];
        Function { name: String::new(), parameters, body }
    }

    /// The names between parentheses, or between the bars of a Ruby block.
    pub(super) fn parameters(&mut self) -> Vec<Expression> {
        let close = self.closing.get(self.at).copied().filter(|at| *at > self.at).unwrap_or(self.at);
        self.at += 1;
        let mut parameters = Vec::new();
        while self.at < close {
            let before = self.at;
            self.skip_lines();
            if self.at >= close {
                break;
            }
            let _ = self.take_mark("*") || self.take_mark("**") || self.take_mark("...") || self.take_mark("&");
            let parameter = self.expression();
            parameters.push(parameter);
            // Types and defaults.
            while self.at < close && !self.is_mark(",") {
                self.at = self.closing.get(self.at).copied().filter(|at| *at > self.at).unwrap_or(self.at) + 1;
            }
            self.at = self.at.max(before) + 1;
        }
        self.at = close + 1;
        parameters
    }

    fn choice(&mut self) -> Expression {
        self.row(
            Self::comparison,
            |parser| {
                let mark = matches!(parser.operator(), Some("||" | "??" | "&&" | "//"));
                mark && !(parser.language == Language::Python && parser.is_mark("//"))
                    || matches!(parser.word(), Some("or" | "and"))
            },
            |_, operands| Kind::Choice(operands),
        )
    }

    fn comparison(&mut self) -> Expression {
        self.row(
            Self::sum,
            |parser| {
                let mark = matches!(
                    parser.operator(),
                    Some("==" | "!=" | "===" | "!==" | "<" | ">" | "<=" | ">=" | "=~" | "!~" | "<=>")
                );
                let word = match parser.word() {
                    Some("in") => matches!(parser.language, Language::Python | Language::JavaScript),
                    Some("is" | "not") => parser.language == Language::Python,
                    Some("instanceof") => parser.language == Language::JavaScript,
                    Some("eq" | "ne" | "lt" | "gt") => parser.language == Language::Perl,
                    _ => false,
                };
                mark || word
            },
            |_, operands| Kind::Test(operands),
        )
    }

    fn sum(&mut self) -> Expression {
        self.row(
            Self::unary,
            |parser| {
                let perl = parser.language == Language::Perl;
                match parser.operator() {
                    Some("+" | "-" | "%" | "**" | "&" | "|" | "^" | "<<" | ">>" | ".." | ">>>") => true,
                    Some("*" | "/") => true,
                    Some("//") => parser.language == Language::Python,
                    Some(".") => perl,
                    _ => perl && parser.is_word("x"),
                }
            },
            |operator, operands| Kind::Joined { operator, operands },
        )
    }

    fn operator(&self) -> Option<&'t str> {
        self.token().filter(|token| token.kind == TokenKind::Mark).map(|token| token.span.of(self.text))
    }

    /// Operands of one level, with operators between them.
    fn row(
        &mut self,
        operand: fn(&mut Self) -> Expression,
        goes_on: fn(&Self) -> bool,
        kind: fn(String, Vec<Expression>) -> Kind,
    ) -> Expression {
        let start = self.start();
        let first = operand(self);
        let mut operands = vec![first];
        let mut operator = String::new();
        loop {
            let saved = self.at;
            // A line may begin with its operator.
            if self.language == Language::JavaScript {
                self.skip_lines();
            }
            if !goes_on(self) || self.depth >= DEEPEST {
                self.at = saved;
                break;
            }
            operator = self.ahead(0).to_owned();
            self.at += 1;
            // `is not`, `not in`
            let _ = matches!(operator.as_str(), "is" | "not") && (self.take_word("not") || self.take_word("in"));
            self.skip_lines();
            operands.push(operand(self));
        }
        match operands.pop() {
            Some(only) if operands.is_empty() => only,
            last => {
                operands.extend(last);
                Expression::new(self.since(start), kind(operator, operands))
            }
        }
    }

    fn unary(&mut self) -> Expression {
        let start = self.start();
        let word = self.word().unwrap_or_default();
        let mark = self.operator().unwrap_or_default();
        let tests = mark == "!" || word == "not" || word == "typeof" || word == "defined" || word == "defined?";
        let passes = matches!(mark, "+" | "-" | "~" | "..." | "*" | "**" | "&" | "++" | "--" | "\\")
            || matches!(word, "await" | "new" | "void" | "yield" | "delete" | "throw" | "raise") && !self.assigned(1);
        if !(tests || passes) {
            return self.postfix();
        }
        if self.depth >= DEEPEST {
            self.at += 1;
            return Expression::new(self.since(start), Kind::Other);
        }
        self.depth += 1;
        self.at += 1;
        let operand = self.unary();
        self.depth -= 1;
        let span = self.since(start);
        match (tests, word) {
            (true, _) => Expression::new(span, Kind::Test(vec![operand])),
            (false, "delete") => Expression::new(span, Kind::Other),
            (false, "throw" | "raise") => {
                let callee = Box::new(Expression::new(span, Kind::Name(word.to_owned())));
                let arguments = vec![Argument { name: None, value: operand }];
                Expression::new(span, Kind::Call { callee, arguments })
            }
            _ => operand,
        }
    }

    /// An assignment or a call stands behind what could be a keyword.
    fn assigned(&self, by: usize) -> bool {
        matches!(self.ahead(by), "=" | "." | ")" | ",")
    }

    fn postfix(&mut self) -> Expression {
        let start = self.start();
        let mut expression = self.primary();
        for _ in 0..MAX_SUFFIXES {
            let saved = self.at;
            if self.language == Language::JavaScript || self.language == Language::Ruby {
                self.skip_lines();
                if !(self.is_mark(".") || self.is_mark("?.") || self.is_mark("&.")) {
                    self.at = saved;
                }
            }
            match self.suffix(expression, start) {
                Ok(next) => expression = next,
                Err(same) => {
                    self.at = saved;
                    return same;
                }
            }
        }
        expression
    }

    /// What one suffix makes of an expression; unchanged where no suffix stands here.
    fn suffix(&mut self, object: Expression, start: usize) -> Result<Expression, Expression> {
        let perl = self.language == Language::Perl;
        let mark = self.operator();
        let kind = match mark {
            Some("." | "?." | "&." | "::") if !(perl && mark == Some(".")) => {
                self.at += 1;
                if self.is_mark("[") || self.is_mark("(") {
                    return self.suffix(object, start);
                }
                let _ = self.take_mark("#");
                let Some(name) = self.word() else { return Err(object) };
                let span = self.token().map(|token| token.span).unwrap_or_default();
                self.at += 1;
                Kind::Member { object: Box::new(object), name: Located::new(name.to_owned(), span) }
            }
            Some("->") if perl => {
                self.at += 1;
                match self.word() {
                    Some(name) => {
                        let span = self.token().map(|token| token.span).unwrap_or_default();
                        self.at += 1;
                        Kind::Member { object: Box::new(object), name: Located::new(name.to_owned(), span) }
                    }
                    None => return Ok(object),
                }
            }
            Some("(") if !self.spaced() || !matches!(self.language, Language::Ruby) => {
                let arguments = self.arguments(")");
                Kind::Call { callee: Box::new(object), arguments }
            }
            Some("[") if !self.spaced() || self.language == Language::JavaScript => self.index(object, "]"),
            Some("{") if perl && !self.spaced() => self.index(object, "}"),
            Some("{") if self.language == Language::Ruby && matches!(object.kind, Kind::Call { .. } | Kind::Member { .. }) => {
                return Ok(self.ruby_block(object, start));
            }
            Some("!")
                if self.language == Language::JavaScript && !self.spaced() && matches!(self.ahead(1), "." | ")" | "," | ";") =>
            {
                self.at += 1;
                return Ok(object);
            }
            None if self.language == Language::JavaScript && matches!(self.word(), Some("as" | "satisfies")) => {
                self.at += 2;
                return Ok(object);
            }
            None if self.language == Language::Ruby && self.is_word("do") => return Ok(self.ruby_block(object, start)),
            None if self.commands(&object) => {
                let arguments = self.command_arguments();
                Kind::Call { callee: Box::new(object), arguments }
            }
            _ => return Err(object),
        };
        Ok(Expression::new(self.since(start), kind))
    }

    /// `puts x`, `print "…"`: a call without parentheses.
    fn commands(&self, object: &Expression) -> bool {
        if !matches!(self.language, Language::Ruby | Language::Perl) || !self.spaced() {
            return false;
        }
        let callable = matches!(&object.kind, Kind::Name(name) if name.starts_with(|c: char| c.is_ascii_lowercase()))
            || self.language == Language::Ruby && matches!(object.kind, Kind::Member { .. });
        const INFIX: &[&str] =
            &["if", "unless", "and", "or", "while", "until", "do", "then", "eq", "ne", "for", "foreach", "rescue", "in"];
        let repeats = self.language == Language::Perl && self.is_word("x");
        let starts = match self.token().map(|token| &token.kind) {
            Some(TokenKind::Word) => !repeats && !INFIX.contains(&self.ahead(0)),
            Some(TokenKind::Text(_) | TokenKind::Number | TokenKind::Island) => true,
            _ => false,
        };
        callable && starts
    }

    fn command_arguments(&mut self) -> Vec<Argument> {
        let mut arguments = Vec::new();
        // `print STDERR "…"`: the handle has no comma behind it.
        if self.language == Language::Perl && matches!(self.word(), Some("STDERR" | "STDOUT")) {
            self.at += 1;
        }
        loop {
            arguments.push(self.argument());
            if !self.take_mark(",") {
                return arguments;
            }
            self.skip_lines();
        }
    }

    /// `{ |x| … }` or `do |x| … end` behind a call: a function as its last argument.
    fn ruby_block(&mut self, object: Expression, start: usize) -> Expression {
        let function = Function { name: String::new(), parameters: Vec::new(), body: Vec::new() };
        let begin = self.start();
        let function = Function { body: self.block(), ..function };
        let value = Expression::new(self.since(begin), Kind::Function(Box::new(function)));
        let block = Argument { name: None, value };
        let kind = match object.kind {
            Kind::Call { callee, mut arguments } => {
                arguments.push(block);
                Kind::Call { callee, arguments }
            }
            _ => Kind::Call { callee: Box::new(object), arguments: vec![block] },
        };
        Expression::new(self.since(start), kind)
    }

    fn index(&mut self, object: Expression, close: &str) -> Kind {
        let end = self.closing.get(self.at).copied().filter(|at| *at > self.at);
        self.at += 1;
        self.skip_lines();
        let name = self.word().filter(|_| close == "}" && self.ahead(1) == "}" && !self.has_sigil());
        let index = match name {
            Some(name) => {
                let span = self.token().map(|token| token.span).unwrap_or_default();
                Expression::new(span, Kind::Text(vec![Piece::Fixed(Located::new(name.to_owned(), span))]))
            }
            None if self.is_mark(":") => Expression::new(Span::default(), Kind::Other),
            None => self.expression(),
        };
        let slices = self.is_mark(":")
            || self.is_mark("..")
            || self.is_mark("...")
            || self.language == Language::Ruby && self.is_mark(",");
        let slices = slices || matches!(&index.kind, Kind::Joined { operator, .. } if operator == "..");
        self.at = end.map_or(self.at, |end| end + 1);
        match slices {
            true => Kind::Slice(Box::new(object)),
            false => Kind::Index { object: Box::new(object), index: Box::new(index) },
        }
    }

    /// A `$` stands before the word.
    fn has_sigil(&self) -> bool {
        let before = self.token().and_then(|token| token.span.start.checked_sub(1));
        before.is_some_and(|at| self.text.as_bytes().get(at) == Some(&b'$'))
    }

    pub(super) fn arguments(&mut self, close: &str) -> Vec<Argument> {
        let end = self.closing.get(self.at).copied().filter(|at| *at > self.at);
        self.at += 1;
        let mut arguments = Vec::new();
        while self.token().is_some() && end.is_none_or(|end| self.at < end) {
            self.skip_lines();
            if self.is_mark(close) || end.is_some_and(|end| self.at >= end) {
                break;
            }
            let before = self.at;
            arguments.push(self.argument());
            self.skip_lines();
            if !self.take_mark(",") && self.at == before {
                self.at += 1;
            }
        }
        self.at = end.map_or(self.at, |end| end + 1);
        arguments
    }

    fn argument(&mut self) -> Argument {
        let named = self.word().filter(|_| match self.ahead(1) {
            "=" => self.language == Language::Python,
            ":" => self.language == Language::Ruby,
            "=>" => self.language == Language::Perl,
            _ => false,
        });
        if let Some(name) = named {
            self.at += 2;
            return Argument { name: Some(name.to_owned()), value: self.expression() };
        }
        let start = self.start();
        let value = self.expression();
        if self.is_word("for") && self.language == Language::Python {
            return Argument { name: None, value: self.each(value, start) };
        }
        if self.take_mark("=>") {
            return Argument { name: value.fixed(), value: self.expression() };
        }
        if self.is_mark("=") {
            self.at += 1;
            let assigned = self.expression();
            let kind = Kind::Assigned { target: Box::new(value), value: Box::new(assigned) };
            return Argument { name: None, value: Expression::new(self.since(start), kind) };
        }
        Argument { name: None, value }
    }

    /// `… for x in y if z`
    fn each(&mut self, item: Expression, start: usize) -> Expression {
        self.at += 1;
        let target = self.targets();
        let _ = self.take_word("in");
        let over = self.choice();
        while self.is_word("if") || self.is_word("for") || self.is_word("in") {
            self.at += 1;
            let _ = self.choice();
        }
        let kind = Kind::Each { item: Box::new(item), target: Box::new(target), over: Box::new(over) };
        Expression::new(self.since(start), kind)
    }

    /// Names with commas between them.
    pub(super) fn targets(&mut self) -> Expression {
        let start = self.start();
        let mut names = vec![self.postfix()];
        while self.take_mark(",") {
            names.push(self.postfix());
        }
        match names.pop() {
            Some(only) if names.is_empty() => only,
            last => {
                names.extend(last);
                Expression::new(self.since(start), Kind::List(names))
            }
        }
    }

    fn primary(&mut self) -> Expression {
        let start = self.start();
        let Some(token) = self.token() else { return Expression::new(Span::new(start, start), Kind::Other) };
        let kind = match &token.kind {
            TokenKind::Word => {
                self.at += 1;
                Kind::Name(token.span.of(self.text).to_owned())
            }
            TokenKind::Text(_) => return self.texts(start),
            TokenKind::Island => {
                self.at += 1;
                Kind::Island
            }
            TokenKind::Mark => match token.span.of(self.text) {
                "(" => return self.grouped(start),
                "[" => Kind::List(self.arguments("]").into_iter().map(|argument| argument.value).collect()),
                "{" => self.object(),
                // Whoever opened these closes them.
                ")" | "]" | "}" | "," | ":" | "=" => Kind::Other,
                _ => {
                    self.at += 1;
                    Kind::Other
                }
            },
            TokenKind::Line | TokenKind::Indent | TokenKind::Dedent => Kind::Other,
            TokenKind::Number | TokenKind::Regex => {
                self.at += 1;
                Kind::Other
            }
        };
        Expression::new(self.since(start), kind)
    }

    /// Strings that stand side by side are one in Python and Ruby.
    fn texts(&mut self, start: usize) -> Expression {
        let mut pieces = Vec::new();
        while let Some(Token { kind: TokenKind::Text(text), .. }) = self.token() {
            pieces.extend(text.iter().map(|piece| self.piece(piece)));
            self.at += 1;
            if !matches!(self.language, Language::Python | Language::Ruby) {
                break;
            }
        }
        Expression::new(self.since(start), Kind::Text(pieces))
    }

    fn piece(&self, piece: &TokenPiece) -> Piece {
        match piece {
            TokenPiece::Fixed(text) => Piece::Fixed(text.clone()),
            TokenPiece::Island(span) => Piece::Value(Expression::new(*span, Kind::Island)),
            TokenPiece::Code(tokens) => {
                let mut parser = Parser::new(self.text, tokens, self.language, self.depth + 1);
                Piece::Value(if tokens.is_empty() { Expression::new(Span::default(), Kind::Other) } else { parser.expression() })
            }
        }
    }

    /// `( … )`: one expression, or several as a list.
    fn grouped(&mut self, start: usize) -> Expression {
        let mut values: Vec<Expression> = self.arguments(")").into_iter().map(|argument| argument.value).collect();
        match values.pop() {
            Some(only) if values.is_empty() => Expression { span: self.since(start), ..only },
            last => {
                values.extend(last);
                Expression::new(self.since(start), Kind::List(values))
            }
        }
    }

    /// `{ a: x, "b": y, c, ...d }`
    fn object(&mut self) -> Kind {
        let end = self.closing.get(self.at).copied().filter(|at| *at > self.at).unwrap_or(self.tokens.len());
        self.at += 1;
        let mut entries = Vec::new();
        while self.at < end {
            self.skip_lines();
            if self.at >= end {
                break;
            }
            let before = self.at;
            let spread = self.is_mark("...") || self.is_mark("**");
            let word = self.word();
            let bracketed = self.is_mark("[");
            let start = self.start();
            let key = self.expression();
            let name = key.fixed().or_else(|| word.map(str::to_owned)).filter(|_| !spread && !bracketed).unwrap_or_default();
            self.skip_lines();
            let value = match self.take_mark(":") || self.take_mark("=>") {
                true => {
                    self.skip_lines();
                    self.expression()
                }
                false => key,
            };
            let value = if self.is_word("for") { self.each(value, start) } else { value };
            // A method of an object: `name(a) { … }`.
            if self.is_mark("{") {
                let body = self.block();
                let function = Function { name: name.clone(), parameters: Vec::new(), body };
                entries.push((name, Expression::new(self.since(start), Kind::Function(Box::new(function)))));
            } else {
                entries.push((name, value));
            }
            while self.at < end && !self.is_mark(",") {
                self.at = self.closing.get(self.at).copied().filter(|at| *at > self.at).unwrap_or(self.at) + 1;
            }
            self.at = self.at.max(before) + 1;
        }
        self.at = end + 1;
        Kind::Object(entries)
    }

    pub(super) fn close_of(&self, at: usize) -> Option<usize> {
        self.closing.get(at).copied().filter(|close| *close > at)
    }
}

/// For each opening bracket the index of the closing one; for other tokens their own index.
fn closings(text: &str, tokens: &[Token]) -> Vec<usize> {
    let mut closings: Vec<usize> = (0..tokens.len()).collect();
    let mut open: Vec<(usize, u8)> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let byte = token.span.of(text).bytes().next().unwrap_or(0);
        if token.kind != TokenKind::Mark || token.span.len() != 1 {
            continue;
        }
        match byte {
            b'(' | b'[' | b'{' => open.push((at, byte)),
            b')' | b']' | b'}' => {
                let opens = match byte {
                    b')' => b'(',
                    b']' => b'[',
                    _ => b'{',
                };
                if let Some((start, _)) = open.pop_if(|(_, byte)| *byte == opens)
                    && let Some(closing) = closings.get_mut(start)
                {
                    *closing = at;
                }
            }
            _ => {}
        }
    }
    closings
}
