//! Reads control structures, functions, `[[ … ]]` and `(( … ))`.

use super::parser::CLOSERS;
use super::reader::Reader;
use super::stop::Stop;
use super::tree::{Assignment, AssignmentKind, BlockKind, Command, CommandKind, Condition, Function, Place};
use super::word::{Part, PartKind, Quoting, Word};
use crate::text::{Located, Span};

impl Reader<'_> {
    /// One command of any kind.
    pub(super) fn command(&mut self, place: Place) {
        if self.hole().is_some() {
            return self.simple_command(place);
        }
        match self.peek() {
            Some(b'(') if self.byte(1) == Some(b'(') && self.is_arithmetic(1) => return self.arithmetic_command(place),
            Some(b'(') => return self.subshell(place),
            _ => {}
        }
        let word = self.reserved();
        let compound: fn(&mut Self) = match word {
            "{" => Self::group_body,
            "if" => Self::if_body,
            "while" => Self::while_body,
            "until" => Self::until_body,
            "for" => Self::for_body,
            "select" => Self::for_body,
            "case" => Self::case_body,
            "[[" => return self.test(place),
            "function" => return self.function_keyword(place),
            "coproc" => return self.coprocess(place),
            _ => return self.simple_command(place),
        };
        let kind = match word {
            "{" => BlockKind::Group,
            "if" => BlockKind::If,
            "case" => BlockKind::Case,
            _ => BlockKind::Loop,
        };
        let length = word.len();
        self.compound(kind, place, |reader| {
            reader.skip(length);
            compound(reader);
        });
    }

    /// A compound command and the redirections after it.
    fn compound(&mut self, kind: BlockKind, place: Place, read: impl FnOnce(&mut Self)) {
        let block = self.enclosed(kind, Some(place), read);
        loop {
            let end = self.at;
            self.skip_blanks();
            let Some(redirection) = self.redirection() else {
                self.expect_end();
                self.at = end.min(self.end);
                return;
            };
            if self.failed {
                return;
            }
            if let Some(block) = self.block_mut(block) {
                block.redirections.push(redirection);
            }
        }
    }

    /// After a compound command comes no word, except that `fi fi` and `} done` need no `;` between them.
    fn expect_end(&mut self) {
        if !matches!(self.peek(), None | Some(b'\n' | b';' | b'&' | b'|' | b')')) && !CLOSERS.contains(&self.reserved()) {
            self.fail("a word cannot follow here");
        }
    }

    fn expect(&mut self, word: &str, message: &str) {
        if !self.eat_reserved(word) {
            self.fail(message);
        }
    }

    fn subshell(&mut self, place: Place) {
        self.compound(BlockKind::Subshell, place, |reader| {
            reader.skip(1);
            reader.list();
            if !reader.eat(")") {
                reader.fail("a parenthesis is not closed");
            }
        });
    }

    fn group_body(&mut self) {
        self.list();
        self.expect("}", "a brace is not closed");
    }

    /// A list that may or may not run.
    fn branch(&mut self, condition: Option<Condition>, patterns: Vec<Word>) {
        let block = self.enclosed(BlockKind::Branch, None, Self::list);
        if let Some(block) = self.block_mut(block) {
            (block.condition, block.patterns) = (condition, patterns);
        }
    }

    /// A list that decides about a branch.
    fn condition(&mut self) -> Condition {
        self.skip_lines();
        let start = self.at;
        self.list();
        Condition { span: self.span(start, self.at), met: true }
    }

    fn if_body(&mut self) {
        let mut condition = self.condition();
        self.expect("then", "`if` has no `then`");
        self.branch(Some(condition), Vec::new());
        while self.eat_reserved("elif") {
            self.enclosed(BlockKind::Branch, None, |reader| condition = reader.condition());
            self.expect("then", "`elif` has no `then`");
            self.branch(Some(condition), Vec::new());
        }
        if self.eat_reserved("else") {
            self.branch(Some(Condition { met: false, ..condition }), Vec::new());
        }
        self.expect("fi", "`if` has no `fi`");
    }

    fn while_body(&mut self) {
        let condition = self.condition();
        self.loop_body(Some(condition));
    }

    fn until_body(&mut self) {
        let condition = self.condition();
        self.loop_body(Some(Condition { met: false, ..condition }));
    }

    /// `do … done`, or the older `{ … }` of `for`.
    fn loop_body(&mut self, condition: Option<Condition>) {
        if self.eat_reserved("{") {
            self.branch(condition, Vec::new());
            return self.expect("}", "a brace is not closed");
        }
        self.expect("do", "a loop has no `do`");
        self.branch(condition, Vec::new());
        self.expect("done", "a loop has no `done`");
    }

    /// After `for` or `select`.
    fn for_body(&mut self) {
        self.skip_blanks();
        if self.rest().starts_with("((") {
            self.for_arithmetic();
        } else {
            self.for_words();
        }
        self.skip_blanks();
        if self.peek() == Some(b';') {
            self.skip(1);
        }
        self.skip_lines();
        self.loop_body(None);
    }

    fn for_arithmetic(&mut self) {
        let start = self.at;
        self.skip(2);
        let mut parts = Vec::new();
        let inner = self.at;
        loop {
            let mut piece = self.word(Stop::ArithmeticStatement, Quoting::Double);
            super::parameter::bare_names(&mut piece);
            parts.append(&mut piece.parts);
            let at = self.at;
            if !self.eat(";") {
                break;
            }
            self.literal(&mut parts, at, self.at, Quoting::Double);
        }
        let expression = Word { span: self.span(inner, self.at), parts };
        if !self.eat("))") {
            return self.fail("`((` is not closed");
        }
        let span = self.span(start, self.at);
        let part = Part { span, quoting: Quoting::None, kind: PartKind::Arithmetic(Box::new(expression)) };
        self.head(CommandKind::Arithmetic, span, vec![Word { span, parts: vec![part] }], Vec::new());
    }

    fn for_words(&mut self) {
        let start = self.at;
        let end = self.name_end(start);
        if end == start {
            return self.fail("a loop needs a variable");
        }
        self.at = end;
        let name = Located::new(self.slice(start, end).to_owned(), self.span(start, end));
        let mut words = Vec::new();
        let kept = self.script.commands.len();
        self.skip_lines();
        let mut last = end;
        if self.eat_reserved("in") {
            last = self.at;
            loop {
                self.skip_blanks();
                let word = self.word(Stop::Word, Quoting::None);
                if self.failed {
                    return self.script.commands.truncate(kept);
                }
                if word.span.is_empty() {
                    break;
                }
                last = self.at;
                words.push(word);
            }
        }
        let assignment = Assignment {
            span: name.span,
            name,
            subscript: None,
            value: None,
            array: None,
            append: false,
            kind: AssignmentKind::Loop,
        };
        self.head(CommandKind::For, self.span(start, last), words, vec![assignment]);
    }

    /// The head of a control structure as a command of its own, alone in a pipeline.
    fn head(&mut self, kind: CommandKind, span: Span, words: Vec<Word>, assignments: Vec<Assignment>) {
        let pipeline = self.script.pipelines.len();
        let row = super::tree::Pipeline { span, pipes: Vec::new(), negated: false, background: false, after: None };
        self.script.pipelines.push(row);
        self.push_command(kind, span, words, assignments, Place { pipeline, index: 0 });
    }

    fn push_command(&mut self, kind: CommandKind, span: Span, words: Vec<Word>, assignments: Vec<Assignment>, place: Place) {
        let (name, redirections, block) = (None, Vec::new(), self.block);
        self.script.commands.push(Command { span, kind, name, words, assignments, redirections, place, block });
    }

    /// After `case`.
    fn case_body(&mut self) {
        self.skip_blanks();
        let start = self.at;
        let kept = self.script.commands.len();
        let subject = self.word(Stop::Word, Quoting::None);
        if subject.span.is_empty() {
            self.fail("`case` needs a word");
        }
        if self.failed {
            return self.script.commands.truncate(kept);
        }
        self.head(CommandKind::Case, self.span(start, self.at), vec![subject], Vec::new());
        self.skip_lines();
        self.expect("in", "`case` has no `in`");
        loop {
            self.skip_lines();
            if self.eat_reserved("esac") || self.failed {
                return;
            }
            let patterns = self.case_patterns();
            if self.failed {
                return;
            }
            self.branch(None, patterns);
            if self.eat(";;&") || self.eat(";;") || self.eat(";&") {
                continue;
            }
            return self.expect("esac", "`case` has no `esac`");
        }
    }

    /// `(a | b)`, of which the opening parenthesis may be left out.
    fn case_patterns(&mut self) -> Vec<Word> {
        let mut patterns = Vec::new();
        self.eat("(");
        loop {
            self.skip_blanks();
            let pattern = self.word(Stop::Word, Quoting::None);
            if pattern.span.is_empty() {
                self.fail("a pattern was expected here");
                return patterns;
            }
            patterns.push(pattern);
            self.skip_blanks();
            if self.eat(")") {
                return patterns;
            }
            if !self.eat("|") {
                self.fail("a pattern is not closed");
                return patterns;
            }
        }
    }

    fn arithmetic_command(&mut self, place: Place) {
        let start = self.at;
        let kept = self.script.commands.len();
        self.skip(2);
        let part = self.arithmetic(start, "))", Quoting::None);
        if self.failed {
            return self.script.commands.truncate(kept);
        }
        let word = Word { span: part.span, parts: vec![part] };
        self.push_command(CommandKind::Arithmetic, word.span, vec![word], Vec::new(), place);
        self.trailing_redirections();
    }

    /// Redirections after `[[ … ]]` or `(( … ))`.
    fn trailing_redirections(&mut self) {
        let mut end = self.at;
        let index = self.script.commands.len().saturating_sub(1);
        loop {
            self.skip_blanks();
            let Some(redirection) = self.redirection().filter(|_| !self.failed) else { break };
            end = self.at;
            if let Some(command) = self.script.commands.get_mut(index) {
                command.span = command.span.join(redirection.span);
                command.redirections.push(redirection);
            }
        }
        self.expect_end();
        self.at = end.min(self.end);
    }

    /// `[[ … ]]`
    fn test(&mut self, place: Place) {
        let start = self.at;
        let kept = self.script.commands.len();
        self.skip(2);
        let mut name = Vec::new();
        self.literal(&mut name, start, self.at, Quoting::None);
        let name = Word { span: self.span(start, self.at), parts: name };
        let mut words: Vec<Word> = Vec::new();
        loop {
            self.skip_lines();
            if self.eat_reserved("]]") {
                break;
            }
            let regex = words.last().is_some_and(|word| word.is("=~"));
            let at = self.at;
            let mut word = self.word(if regex { Stop::Regex } else { Stop::Word }, Quoting::None);
            if self.at == at && self.peek().is_some() {
                let operators = ["&&", "||"].iter().find(|operator| self.rest().starts_with(**operator));
                self.skip(operators.map_or(1, |operator| operator.len()));
                self.literal(&mut word.parts, at, self.at, Quoting::None);
                word.span = self.span(at, self.at);
            }
            if self.failed || self.at == at {
                self.fail("`[[` is not closed");
                return self.script.commands.truncate(kept);
            }
            words.push(word);
        }
        let (kind, span, block) = (CommandKind::Test, self.span(start, self.at), self.block);
        let (assignments, redirections) = (Vec::new(), Vec::new());
        self.script.commands.push(Command { span, kind, name: Some(name), words, assignments, redirections, place, block });
        self.trailing_redirections();
    }

    /// `name ()` was read up to the parenthesis.
    pub(super) fn named_function(&mut self, command: &Command, place: Place, start: usize) {
        let name = command.name.as_ref().and_then(|word| word.literal().map(|name| Located::new(name, word.span)));
        self.skip(1);
        self.skip_blanks();
        match name {
            Some(name) if self.eat(")") => self.function(name, place, start),
            _ => self.fail("a parenthesis cannot stand here"),
        }
    }

    /// `function name` with or without `()`.
    fn function_keyword(&mut self, place: Place) {
        let start = self.at;
        self.eat_reserved("function");
        self.skip_blanks();
        let word = self.word(Stop::Word, Quoting::None);
        let Some(name) = word.literal().filter(|name| !name.is_empty()) else { return self.fail("a function needs a name") };
        self.skip_blanks();
        if self.eat("(") {
            self.skip_blanks();
            if !self.eat(")") {
                return self.fail("a parenthesis is not closed");
            }
        }
        self.function(Located::new(name, word.span), place, start);
    }

    fn function(&mut self, name: Located<String>, place: Place, start: usize) {
        self.skip_lines();
        if !matches!(self.peek(), Some(b'(')) && !matches!(self.reserved(), "{" | "[[") && !self.at_compound() {
            return self.fail("a function needs a body");
        }
        let index = self.script.functions.len();
        let at = self.at;
        let span = self.span(start, at);
        self.script.functions.push(Function { name, span, body: span, calls: Vec::new() });
        self.enclosed(BlockKind::Function(index), None, |reader| reader.command(place));
        let (span, body) = (self.span(start, self.at), self.span(at, self.at));
        if let Some(function) = self.script.functions.get_mut(index) {
            (function.span, function.body) = (span, body);
        }
    }

    fn at_compound(&self) -> bool {
        matches!(self.reserved(), "if" | "while" | "until" | "for" | "select" | "case" | "{")
    }

    fn coprocess(&mut self, place: Place) {
        self.enclosed(BlockKind::Coprocess, None, |reader| {
            reader.eat_reserved("coproc");
            reader.skip_blanks();
            let start = reader.at;
            // A name stands only before a compound command.
            reader.at = reader.name_end(start);
            reader.skip_blanks();
            if reader.at == start || reader.peek() != Some(b'(') && !reader.at_compound() {
                reader.at = start;
            }
            reader.command(place);
        });
    }
}
