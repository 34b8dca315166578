//! Statements from tokens: assignments, functions, blocks.

use super::parser::Parser;
use super::token::Kind as TokenKind;
use super::{Expression, Function, Kind, Language, Statement, StatementKind};
use crate::text::Span;

/// Deeper blocks are passed over.
const DEEPEST: usize = 50;

impl Parser<'_> {
    pub(super) fn program(&mut self) -> Vec<Statement> {
        let mut statements = Vec::new();
        while self.token().is_some() {
            let before = self.at;
            statements.extend(self.statements(&|_| false));
            // A bracket or a word that nobody opened.
            self.at = self.at.max(before + 1);
        }
        statements
    }

    /// Statements up to one that closes the block.
    fn statements(&mut self, closes: &dyn Fn(&Self) -> bool) -> Vec<Statement> {
        let mut statements = Vec::new();
        loop {
            while self.is(&TokenKind::Line) || self.is_mark(",") {
                self.at += 1;
            }
            let ends = self.is_mark("}") || self.is_mark(")") || self.is_mark("]") || self.is(&TokenKind::Dedent);
            if self.token().is_none() || ends || closes(self) {
                return statements;
            }
            let before = self.at;
            let start = self.position();
            self.statement(start, &mut statements);
            self.at = self.at.max(before + 1);
        }
    }

    fn statement(&mut self, start: usize, statements: &mut Vec<Statement>) {
        if self.depth >= DEEPEST {
            return;
        }
        self.depth += 1;
        let word = self.word().unwrap_or_default();
        let named = !matches!(self.ahead(1), "=" | "." | "," | ")" | ":=" | "+=");
        let kind = match word {
            "if" | "elsif" | "elif" | "while" | "until" | "unless" | "switch" | "case" | "match" | "when" if named => {
                Some(self.guarded())
            }
            "else" | "try" | "finally" | "begin" | "ensure" | "do" | "class" | "module" | "catch" | "except" | "rescue"
                if named =>
            {
                self.headless(word)
            }
            "for" | "foreach" if named => Some(self.each_of()),
            "with" if self.language == Language::Python && named => Some(self.with(statements)),
            "def" | "sub" if named => self.define(),
            "import" | "from" if self.passed(word) && matches!(self.language, Language::Python | Language::JavaScript) => {
                let imports = self.imports();
                (!imports.is_empty()).then_some(StatementKind::Import(imports))
            }
            "import" | "from" | "use" | "no" | "package" | "require" | "global" | "nonlocal" | "pass" | "@"
                if self.passed(word) =>
            {
                self.rest_of_line();
                None
            }
            "end" if self.language == Language::Ruby => {
                self.at += 1;
                None
            }
            "return" => {
                self.at += 1;
                Some(StatementKind::Return(self.expression()))
            }
            "const" | "let" | "var" | "my" | "our" | "local" | "export" | "async" | "default" | "static"
                if self.declares(word) =>
            {
                self.at += 1;
                let mut inner = Vec::new();
                self.statement(start, &mut inner);
                statements.append(&mut inner);
                None
            }
            _ => {
                let plain = self.plain();
                // `puts x if y`
                if matches!(self.word(), Some("if" | "unless" | "while" | "until" | "rescue" | "for" | "foreach")) {
                    self.rest_of_line();
                }
                Some(plain)
            }
        };
        self.depth -= 1;
        let span = self.since(start);
        statements.extend(kind.map(|kind| Statement { span, kind }));
    }

    fn passed(&self, word: &str) -> bool {
        let next = self.ahead(1);
        match word {
            "import" => next != "(" && next != ".",
            "require" => self.language == Language::Ruby || self.language == Language::Perl,
            "use" | "no" | "package" => self.language == Language::Perl,
            "from" | "global" | "nonlocal" | "pass" => self.language == Language::Python,
            _ => false,
        }
    }

    /// A word that only introduces what follows.
    fn declares(&self, word: &str) -> bool {
        match word {
            "async" => matches!(self.ahead(1), "def" | "function" | "with" | "for"),
            "my" | "our" | "local" => self.language == Language::Perl,
            _ => self.language == Language::JavaScript && self.ahead(1) != "=",
        }
    }

    pub(super) fn rest_of_line(&mut self) {
        while self.token().is_some() && !self.is(&TokenKind::Line) && !self.is(&TokenKind::Dedent) {
            self.at = self.close_of(self.at).unwrap_or(self.at) + 1;
        }
    }

    fn guarded(&mut self) -> StatementKind {
        self.at += 1;
        let head = vec![self.expression()];
        StatementKind::Block { head, body: self.block() }
    }

    /// A block whose head, if it has one, only names something.
    fn headless(&mut self, word: &str) -> Option<StatementKind> {
        self.at += 1;
        if word == "else" && (self.is_word("if") || self.is_word("unless")) {
            return Some(self.guarded());
        }
        if matches!(word, "class" | "module" | "catch" | "except" | "rescue") {
            let opens = |parser: &Self| match parser.language {
                Language::Python => parser.is_mark(":"),
                _ => parser.is_mark("{"),
            };
            while self.token().is_some() && !opens(self) && !self.is(&TokenKind::Line) {
                self.at = self.close_of(self.at).unwrap_or(self.at) + 1;
            }
        }
        if self.language == Language::Ruby && matches!(word, "else" | "ensure" | "rescue") {
            return None;
        }
        Some(StatementKind::Block { head: Vec::new(), body: self.block() })
    }

    fn each_of(&mut self) -> StatementKind {
        self.at += 1;
        let _ = self.take_word("await");
        let close = if self.is_mark("(") && self.language != Language::Python { self.close_of(self.at) } else { None };
        self.at += usize::from(close.is_some());
        let _ = self.take_word("const") || self.take_word("let") || self.take_word("var") || self.take_word("my");
        let target = self.targets();
        if self.take_word("in") || self.take_word("of") {
            let over = self.expression();
            self.at = close.map_or(self.at, |close| close + 1);
            return StatementKind::Each { target, over, body: self.block() };
        }
        if self.language == Language::Perl && self.is_mark("(") {
            let over = self.expression();
            return StatementKind::Each { target, over, body: self.block() };
        }
        self.at = close.map_or(self.at, |close| close + 1);
        StatementKind::Block { head: vec![target], body: self.block() }
    }

    /// `with open(…) as file:`
    fn with(&mut self, statements: &mut Vec<Statement>) -> StatementKind {
        self.at += 1;
        let mut head = Vec::new();
        loop {
            let _ = self.take_mark("(");
            let start = self.position();
            let value = self.expression();
            if self.take_word("as") {
                let targets = vec![self.expression()];
                let kind = StatementKind::Assign { targets, adds: false, value };
                statements.push(Statement { span: self.since(start), kind });
            } else {
                head.push(value);
            }
            let _ = self.take_mark(")");
            if !self.take_mark(",") {
                break;
            }
        }
        StatementKind::Block { head, body: self.block() }
    }

    fn define(&mut self) -> Option<StatementKind> {
        self.at += 1;
        let mut name = self.word().unwrap_or_default().to_owned();
        self.at += usize::from(!name.is_empty());
        while self.take_mark(".") {
            name = self.word().unwrap_or_default().to_owned();
            self.at += 1;
        }
        let parameters = if self.is_mark("(") { self.parameters() } else { Vec::new() };
        if self.language == Language::Python {
            while self.token().is_some() && !self.is_mark(":") && !self.is(&TokenKind::Line) {
                self.at += 1;
            }
        }
        Some(StatementKind::Define(Function { name, parameters, body: self.block() }))
    }

    /// A block in the manner of the language, or the one statement that stands for it.
    pub(super) fn block(&mut self) -> Vec<Statement> {
        match self.language {
            Language::Python => self.python_block(),
            Language::Ruby => self.ruby_body(),
            Language::JavaScript | Language::Perl => {
                self.skip_lines_before_block();
                match self.is_mark("{") {
                    true => self.braces(),
                    false if self.language == Language::JavaScript => {
                        let start = self.position();
                        let mut body = Vec::new();
                        if self.token().is_some() && !self.is(&TokenKind::Line) {
                            self.statement(start, &mut body);
                        }
                        body
                    }
                    false => Vec::new(),
                }
            }
        }
    }

    fn skip_lines_before_block(&mut self) {
        let saved = self.at;
        self.skip_lines();
        if !self.is_mark("{") && self.language != Language::JavaScript {
            self.at = saved;
        }
    }

    fn braces(&mut self) -> Vec<Statement> {
        let close = self.close_of(self.at);
        self.at += 1;
        let mut body = Vec::new();
        while self.token().is_some() && close.is_none_or(|close| self.at < close) {
            let before = self.at;
            body.extend(self.statements(&|parser| close.is_some_and(|close| parser.at >= close)));
            if close.is_none() {
                break;
            }
            self.at = self.at.max(before);
            if self.at == before && close.is_some_and(|close| self.at < close) {
                self.at += 1;
            }
        }
        self.at = close.map_or(self.at, |close| close + 1);
        body
    }

    fn python_block(&mut self) -> Vec<Statement> {
        // The rest of a head that was not understood.
        while self.token().is_some() && !self.is_mark(":") && !self.is(&TokenKind::Line) {
            self.at = self.close_of(self.at).unwrap_or(self.at) + 1;
        }
        let _ = self.take_mark(":");
        if !self.is(&TokenKind::Line) {
            return self.statements(&|parser| parser.is(&TokenKind::Line));
        }
        self.skip_lines();
        if !self.is(&TokenKind::Indent) {
            return Vec::new();
        }
        self.at += 1;
        let body = self.statements(&|_| false);
        if self.is(&TokenKind::Dedent) {
            self.at += 1;
        }
        body
    }

    /// Up to `end`, or between braces.
    fn ruby_body(&mut self) -> Vec<Statement> {
        if self.is_mark("{") {
            let close = self.close_of(self.at);
            self.at += 1;
            let mut body = self.block_parameters();
            body.extend(self.statements(&|parser| close.is_some_and(|close| parser.at >= close)));
            self.at = close.map_or(self.at, |close| close + 1);
            return body;
        }
        let _ = self.take_word("then") || self.take_word("do");
        let mut body = self.block_parameters();
        body.extend(self.statements(&|parser| parser.is_word("end")));
        let _ = self.take_word("end");
        body
    }

    /// `|a, b|` of a Ruby block. They are told as assignments from the function's first argument.
    fn block_parameters(&mut self) -> Vec<Statement> {
        let start = self.position();
        if !self.take_mark("|") {
            return Vec::new();
        }
        let mut targets = Vec::new();
        while self.token().is_some() && !self.is_mark("|") && !self.is(&TokenKind::Line) {
            if let (Some(name), Some(token)) = (self.word(), self.token()) {
                targets.push(Expression::new(token.span, Kind::Name(name.to_owned())));
            }
            self.at += 1;
        }
        let _ = self.take_mark("|");
        let value = Expression::new(Span::default(), Kind::Name("_".to_owned()));
        vec![Statement { span: self.since(start), kind: StatementKind::Assign { targets, adds: false, value } }]
    }

    /// An expression, perhaps assigned to; or a method of a class.
    fn plain(&mut self) -> StatementKind {
        let mut first = self.expression();
        if let Kind::Function(function) = &mut first.kind
            && !function.name.is_empty()
        {
            return StatementKind::Define(std::mem::take(function));
        }
        if self.language == Language::JavaScript
            && self.is_mark("{")
            && let Kind::Call { callee, arguments } = &first.kind
            && let Kind::Name(name) = &callee.kind
        {
            let parameters = arguments.iter().map(|argument| argument.value.clone()).collect();
            return StatementKind::Define(Function { name: name.clone(), parameters, body: self.block() });
        }
        let mut targets = vec![first];
        while self.is_mark(",") && !matches!(self.language, Language::JavaScript) {
            self.at += 1;
            targets.push(self.expression());
        }
        // A type stands between the name and the value.
        if self.is_mark(":") && self.language != Language::Ruby {
            let saved = self.at;
            while self.token().is_some() && !self.is_mark("=") && !self.is(&TokenKind::Line) && !self.is_mark("}") {
                self.at = self.close_of(self.at).unwrap_or(self.at) + 1;
            }
            if !self.is_mark("=") {
                self.at = saved;
            }
        }
        let adds = ["+=", "||=", "&&=", "??=", ".=", "|=", "<<", "//="].iter().any(|mark| self.is_mark(mark));
        if adds || self.is_mark("=") || self.is_mark(":=") {
            self.at += 1;
            self.skip_lines();
            let value = self.values();
            return StatementKind::Assign { targets, adds, value };
        }
        let value = match targets.pop() {
            Some(only) if targets.is_empty() => only,
            last => {
                let span = last.as_ref().map(|last| last.span).unwrap_or_default();
                targets.extend(last);
                Expression::new(span, Kind::List(targets))
            }
        };
        StatementKind::Evaluate(value)
    }

    /// What is assigned: one value, several, or a further assignment.
    fn values(&mut self) -> Expression {
        let start = self.position();
        let value = self.expression();
        if self.is_mark("=") && self.depth < DEEPEST {
            self.at += 1;
            self.depth += 1;
            let inner = self.values();
            self.depth -= 1;
            let kind = Kind::Assigned { target: Box::new(value), value: Box::new(inner) };
            return Expression::new(self.since(start), kind);
        }
        if self.is_mark(",") && self.language != Language::JavaScript {
            let mut values = vec![value];
            while self.take_mark(",") {
                values.push(self.expression());
            }
            return Expression::new(self.since(start), Kind::List(values));
        }
        value
    }
}
