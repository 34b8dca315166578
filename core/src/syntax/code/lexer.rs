//! Words, strings, comments and marks of the languages that share one reader.

use super::Language;
use super::token::{Kind, Piece, Token};
use crate::syntax::expression;
use crate::text::{Located, Span};

/// Strings in the interpolations of strings are read this deep; deeper ones are fixed text.
const DEEPEST: usize = 8;

pub(super) fn tokens(text: &str, language: Language) -> Vec<Token> {
    let islands: Vec<Span> = expression::islands(text).iter().filter(|island| island.closed).map(|island| island.span).collect();
    Lexer::new(text, Span::new(0, text.len()), language, &islands, 0).read()
}

struct Lexer<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    language: Language,
    islands: &'t [Span],
    depth: usize,
    tokens: Vec<Token>,
    /// Open brackets: in Python no line ends inside of them.
    brackets: usize,
    /// How far the open blocks of Python are indented.
    indents: Vec<usize>,
    spaced: bool,
    /// The delimiters of here-documents whose bodies follow this line, with the token that they fill.
    heredocs: Vec<(String, usize, bool)>,
}

/// What a string is written in.
struct Quotes {
    close: &'static str,
    /// It ends with the line where it is not closed.
    short: bool,
    escapes: bool,
    fills: Option<Fill>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fill {
    /// `{x}` of Python.
    Braces,
    /// `${x}` of JavaScript.
    Dollar,
    /// `#{x}` of Ruby.
    Hash,
    /// `$x`, `$x{y}`, `@x` of Perl.
    Sigil,
}

impl<'t> Lexer<'t> {
    fn new(text: &'t str, span: Span, language: Language, islands: &'t [Span], depth: usize) -> Self {
        Self {
            text,
            at: span.start,
            end: span.end,
            language,
            islands,
            depth,
            tokens: Vec::new(),
            brackets: 0,
            indents: vec![0],
            spaced: false,
            heredocs: Vec::new(),
        }
    }

    fn read(mut self) -> Vec<Token> {
        if self.depth == 0 {
            self.indentation();
        }
        while self.at < self.end {
            let before = self.at;
            self.step();
            if self.at == before {
                self.skip();
            }
        }
        if self.depth == 0 {
            self.push_here(Kind::Line);
            for _ in 1..self.indents.len() {
                self.push_here(Kind::Dedent);
            }
        }
        self.tokens
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..self.end).unwrap_or_default()
    }

    fn byte(&self, ahead: usize) -> u8 {
        self.text.as_bytes().get(self.at + ahead).copied().filter(|_| self.at + ahead < self.end).unwrap_or(0)
    }

    fn skip(&mut self) {
        self.at += self.rest().chars().next().map_or(1, char::len_utf8);
    }

    fn push(&mut self, start: usize, kind: Kind) {
        self.tokens.push(Token { span: Span::new(start, self.at), kind, spaced: self.spaced });
        self.spaced = false;
    }

    fn push_here(&mut self, kind: Kind) {
        self.push(self.at, kind);
    }

    fn step(&mut self) {
        if let Some(island) = self.island() {
            let start = self.at;
            self.at = island.end.min(self.end);
            return self.push(start, Kind::Island);
        }
        let start = self.at;
        match self.byte(0) {
            b'\n' => self.line(),
            b' ' | b'\t' | b'\r' => {
                self.at += 1;
                self.spaced = true;
            }
            b'\\' if matches!(self.byte(1), b'\n' | b'\r') => self.at += if self.byte(1) == b'\r' { 3 } else { 2 },
            b';' => {
                self.at += 1;
                self.push(start, Kind::Line);
            }
            b'#' if self.language != Language::JavaScript => self.comment(),
            b'/' if self.language == Language::JavaScript && self.byte(1) == b'/' => self.comment(),
            b'/' if self.language == Language::JavaScript && self.byte(1) == b'*' => self.until("*/"),
            b'/' if self.language != Language::Python && self.regex() => {}
            b'=' if self.pod() => self.until(if self.language == Language::Ruby { "\n=end" } else { "\n=cut" }),
            b'0'..=b'9' => {
                let length =
                    self.rest().bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.')).count();
                self.at += length;
                self.push(start, Kind::Number);
            }
            _ if self.heredoc() => {}
            _ if self.string() => {}
            byte if byte.is_ascii_alphabetic() || byte == b'_' || byte >= 0x80 || self.is_sigil() => self.word(),
            _ => self.mark(),
        }
    }

    fn island(&self) -> Option<Span> {
        let at = self.islands.binary_search_by_key(&self.at, |span| span.start).ok()?;
        self.islands.get(at).copied()
    }

    fn comment(&mut self) {
        self.at += self.rest().find('\n').unwrap_or(self.rest().len());
        self.spaced = true;
    }

    fn until(&mut self, close: &str) {
        let rest = self.rest();
        self.at += rest.find(close).map_or(rest.len(), |at| at + close.len());
        self.spaced = true;
    }

    /// Documentation in Ruby and Perl: from `=begin` or `=head1` at the start of a line.
    fn pod(&self) -> bool {
        let starts = self.at == 0 || self.text.as_bytes().get(self.at - 1) == Some(&b'\n');
        let rest = self.rest();
        starts
            && match self.language {
                Language::Ruby => rest.starts_with("=begin"),
                Language::Perl => rest.get(1..2).is_some_and(|next| next.bytes().all(|byte| byte.is_ascii_lowercase())),
                _ => false,
            }
    }

    fn line(&mut self) {
        let start = self.at;
        self.at += 1;
        self.here_bodies();
        if self.language == Language::Python && self.brackets > 0 {
            self.spaced = true;
            return;
        }
        self.push(start, Kind::Line);
        self.indentation();
    }

    /// Opens and closes the blocks of Python at the start of a line.
    fn indentation(&mut self) {
        if self.language != Language::Python {
            return;
        }
        let rest = self.rest();
        let width = rest.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        if matches!(rest.as_bytes().get(width), None | Some(b'\n' | b'\r' | b'#')) {
            return;
        }
        self.at += width;
        if self.indents.last().is_some_and(|last| width > *last) {
            self.indents.push(width);
            self.push_here(Kind::Indent);
        }
        while self.indents.len() > 1 && self.indents.last().is_some_and(|last| width < *last) {
            self.indents.pop();
            self.push_here(Kind::Dedent);
        }
    }

    fn is_sigil(&self) -> bool {
        let name = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'{');
        match self.byte(0) {
            b'$' if self.language == Language::Perl => name(self.byte(1)),
            b'@' | b'%' if self.language == Language::Perl => {
                name(self.byte(1)) && self.byte(1) != b'{' && (!self.after_operand() || self.after_list_word())
            }
            b'$' | b'@' if self.language == Language::Ruby => name(self.byte(1)) || self.byte(1) == b'@',
            b'$' if self.language == Language::JavaScript => true,
            _ => false,
        }
    }

    /// `keys %x`, `print @x`: a word of Perl that takes a list.
    fn after_list_word(&self) -> bool {
        let word = self.tokens.last().map(|last| last.span.of(self.text)).unwrap_or_default();
        matches!(word, "keys" | "values" | "each" | "scalar" | "sort" | "map" | "grep" | "reverse" | "print" | "say" | "push")
    }

    /// Sigils are left out of the word, `?` and `!` of Ruby's methods stay.
    fn word(&mut self) {
        if matches!(self.language, Language::Perl | Language::Ruby) {
            let sigils = self.rest().bytes().take_while(|byte| matches!(byte, b'$' | b'@' | b'%')).count();
            self.at += sigils;
        }
        let start = self.at;
        let length: usize = self
            .rest()
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '$' && self.language == Language::JavaScript)
            .map(char::len_utf8)
            .sum();
        self.at += length;
        if self.language == Language::Ruby && matches!(self.byte(0), b'?' | b'!') && self.byte(1) != b'=' {
            self.at += 1;
        }
        if length > 0 {
            self.push(start, Kind::Word);
        }
    }

    fn mark(&mut self) {
        const MARKS: &[&str] = &[
            "===", "!==", "**=", "...", "<=>", "&&=", "||=", "??=", "//=", ">>>", "=>", "==", "!=", "<=", ">=", "&&", "||", "??",
            "?.", "&.", "->", "::", "+=", "-=", "*=", "/=", ".=", "|=", ":=", "**", "=~", "!~", "<<", ">>", "++", "--", "..",
        ];
        let start = self.at;
        let rest = self.rest();
        // Most marks are one byte, which begins none of the longer ones.
        let first = rest.as_bytes().first();
        let known = MARKS.iter().find(|mark| mark.as_bytes().first() == first && rest.starts_with(**mark));
        match known {
            Some(mark) => self.at += mark.len(),
            None => self.skip(),
        }
        match self.text.as_bytes().get(start) {
            Some(b'(' | b'[' | b'{') => self.brackets += 1,
            Some(b')' | b']' | b'}') => self.brackets = self.brackets.saturating_sub(1),
            _ => {}
        }
        self.push(start, Kind::Mark);
    }

    /// An operand stands before this place, so that `/` divides and `{` indexes.
    fn after_operand(&self) -> bool {
        let Some(last) = self.tokens.last() else { return false };
        let text = last.span.of(self.text);
        match last.kind {
            Kind::Number | Kind::Text(_) | Kind::Regex | Kind::Island => true,
            Kind::Word => !matches!(
                text,
                "return"
                    | "typeof"
                    | "case"
                    | "in"
                    | "of"
                    | "and"
                    | "or"
                    | "not"
                    | "if"
                    | "unless"
                    | "when"
                    | "split"
                    | "grep"
                    | "print"
                    | "puts"
                    | "await"
            ),
            Kind::Mark => matches!(text, ")" | "]" | "}"),
            Kind::Line | Kind::Indent | Kind::Dedent => false,
        }
    }

    /// A regular expression between slashes, on one line.
    fn regex(&mut self) -> bool {
        if self.after_operand() || self.byte(1) == b'=' {
            return false;
        }
        let mut in_class = false;
        let mut escaped = false;
        for (offset, byte) in self.rest().bytes().enumerate().take(LONGEST).skip(1) {
            match byte {
                b'\n' => return false,
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'[' => in_class = true,
                b']' => in_class = false,
                b'/' if !in_class => {
                    let start = self.at;
                    let flags = self.rest().bytes().skip(offset + 1).take_while(u8::is_ascii_alphabetic).count();
                    self.at += offset + 1 + flags;
                    self.push(start, Kind::Regex);
                    return true;
                }
                _ => {}
            }
        }
        false
    }

    /// `<<~EOF` of Ruby and `<<"EOF"` of Perl: the body is filled in when its lines come.
    fn heredoc(&mut self) -> bool {
        let head = match self.language {
            Language::Ruby => self.rest().strip_prefix("<<~").or_else(|| self.rest().strip_prefix("<<-")),
            Language::Perl => self.rest().strip_prefix("<<~").or_else(|| self.rest().strip_prefix("<<")),
            _ => None,
        };
        let Some(head) = head else { return false };
        let quote = head.chars().next().filter(|c| matches!(c, '"' | '\''));
        let body = quote.map_or(head, |_| head.get(1..).unwrap_or_default());
        let length = body.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
        if length == 0 || !body.starts_with(|c: char| c.is_ascii_uppercase() || c == '_') {
            return false;
        }
        let delimiter = body.get(..length).unwrap_or_default().to_owned();
        let start = self.at;
        self.at += self.rest().len() - body.len() + length + usize::from(quote.is_some());
        self.at = self.at.min(self.end);
        self.heredocs.push((delimiter, self.tokens.len(), quote != Some('\'')));
        self.push(start, Kind::Text(Vec::new()));
        true
    }

    fn here_bodies(&mut self) {
        for (delimiter, token, filled) in std::mem::take(&mut self.heredocs) {
            let start = self.at;
            let mut end = self.end;
            let mut next = self.end;
            let mut line = start;
            for text in self.rest().split_inclusive('\n') {
                if text.trim() == delimiter {
                    (end, next) = (line, line + text.len());
                    break;
                }
                line += text.len();
            }
            let fill = if self.language == Language::Ruby { Fill::Hash } else { Fill::Sigil };
            let pieces = self.pieces(Span::new(start, end), filled, filled.then_some(fill));
            if let Some(Token { kind: Kind::Text(text), .. }) = self.tokens.get_mut(token) {
                *text = pieces;
            }
            self.at = next;
        }
    }

    fn string(&mut self) -> bool {
        let start = self.at;
        let Some((open, quotes)) = self.quotes() else { return false };
        let from = start + open;
        let (inner, end) = self.extent(from, &quotes);
        let pieces = self.pieces(Span::new(from, inner), quotes.escapes, quotes.fills);
        self.at = end;
        self.push(start, Kind::Text(pieces));
        true
    }

    /// How the string that starts here is written, and how long its opening is.
    fn quotes(&self) -> Option<(usize, Quotes)> {
        let rest = self.rest();
        let long = |close, escapes, fills| Some(Quotes { close, short: false, escapes, fills });
        let short = |close, escapes, fills| Some(Quotes { close, short: true, escapes, fills });
        match self.language {
            Language::Python => {
                let prefix = rest.bytes().take(2).take_while(u8::is_ascii_alphabetic).count();
                let letters = rest.get(..prefix)?.to_ascii_lowercase();
                if letters.bytes().any(|letter| !b"rbfu".contains(&letter)) {
                    return None;
                }
                let (escapes, fills) = (!letters.contains('r'), letters.contains('f').then_some(Fill::Braces));
                let body = rest.get(prefix..)?;
                let (open, quotes) = if body.starts_with("\"\"\"") {
                    (3, long("\"\"\"", escapes, fills))
                } else if body.starts_with("'''") {
                    (3, long("'''", escapes, fills))
                } else if body.starts_with('"') {
                    (1, short("\"", escapes, fills))
                } else if body.starts_with('\'') {
                    (1, short("'", escapes, fills))
                } else {
                    return None;
                };
                Some((prefix + open, quotes?))
            }
            Language::JavaScript => match self.byte(0) {
                b'"' => Some((1, short("\"", true, None)?)),
                b'\'' => Some((1, short("'", true, None)?)),
                b'`' => Some((1, long("`", true, Some(Fill::Dollar))?)),
                _ => None,
            },
            Language::Ruby | Language::Perl => {
                let fill = if self.language == Language::Ruby { Fill::Hash } else { Fill::Sigil };
                match (self.byte(0), self.byte(1), self.byte(2)) {
                    (b'"', ..) => Some((1, long("\"", true, Some(fill))?)),
                    (b'`', ..) => Some((1, long("`", true, Some(fill))?)),
                    (b'\'', ..) if !self.after_operand() || self.spaced => Some((1, long("'", true, None)?)),
                    (b'q', b'q', b'{') => Some((3, long("}", true, Some(fill))?)),
                    (b'q', b'q', b'(') => Some((3, long(")", true, Some(fill))?)),
                    (b'%', b'Q', b'(') => Some((3, long(")", true, Some(fill))?)),
                    _ => None,
                }
            }
        }
    }

    /// Where the text of a string ends, and where the string does.
    fn extent(&self, from: usize, quotes: &Quotes) -> (usize, usize) {
        let bytes = self.text.as_bytes();
        let close = quotes.close.as_bytes();
        let mut at = from;
        let mut depth = 0_usize;
        while at < self.end {
            match bytes.get(at) {
                Some(b'\\') if quotes.escapes || quotes.close.len() == 1 => at += 1,
                Some(b'\n') if quotes.short => return (at, at),
                Some(b'{') if quotes.fills == Some(Fill::Dollar) && bytes.get(at.wrapping_sub(1)) == Some(&b'$') => depth += 1,
                Some(b'{') if depth > 0 => depth += 1,
                Some(b'}') if depth > 0 => depth -= 1,
                _ if depth == 0 && bytes.get(at..at + close.len()) == Some(close) => return (at, at + close.len()),
                _ => {}
            }
            at += 1;
        }
        (self.end, self.end)
    }

    /// What a string's text is made of.
    fn pieces(&self, span: Span, escapes: bool, fills: Option<Fill>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut fixed = Located::new(String::new(), Span::new(span.start, span.start));
        let mut at = span.start;
        while at < span.end {
            if let Some((piece, next)) = self.filled(at, span.end, fills) {
                if !fixed.value.is_empty() {
                    pieces.push(Piece::Fixed(Located::new(std::mem::take(&mut fixed.value), fixed.span)));
                }
                pieces.push(piece);
                at = next.max(at + 1);
                fixed.span = Span::new(at, at);
                continue;
            }
            let next = self.text.get(at..span.end).and_then(|rest| rest.chars().next()).unwrap_or(' ');
            if escapes && next == '\\' {
                fixed.value.extend(escape(self.text.as_bytes().get(at + 1).copied().unwrap_or(b' ')));
                at += 1 + self.text.get(at + 1..span.end).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
            } else {
                let doubled = fills == Some(Fill::Braces) && matches!(next, '{' | '}');
                fixed.value.push(next);
                at += if doubled { 2 } else { next.len_utf8() };
            }
            fixed.span.end = at.min(span.end);
        }
        if !fixed.value.is_empty() || pieces.is_empty() {
            pieces.push(Piece::Fixed(fixed));
        }
        pieces
    }

    /// What is filled in at a place of a string, and where the text goes on.
    fn filled(&self, at: usize, end: usize, fills: Option<Fill>) -> Option<(Piece, usize)> {
        if let Ok(found) = self.islands.binary_search_by_key(&at, |span| span.start) {
            let island = self.islands.get(found).copied()?;
            return Some((Piece::Island(island), island.end));
        }
        let rest = self.text.get(at..end)?;
        let code = match fills? {
            Fill::Braces if rest.starts_with('{') && !rest.starts_with("{{") => {
                let inner = Span::new(at + 1, at + closing(rest, b'{', b'}')?);
                return Some((self.code(shown(self.text, inner)), inner.end + 1));
            }
            Fill::Braces => return None,
            Fill::Dollar => rest.strip_prefix("${")?,
            Fill::Hash => rest.strip_prefix("#{")?,
            Fill::Sigil => return self.sigil(rest, at),
        };
        let start = end - code.len();
        let close = closing(rest, b'{', b'}')?;
        Some((self.code(Span::new(start, at + close)), at + close + 1))
    }

    /// `$x`, `${x}`, `$x{y}`, `$x->{y}`, `@x` in a string of Perl.
    fn sigil(&self, rest: &str, at: usize) -> Option<(Piece, usize)> {
        let bytes = rest.as_bytes();
        if !matches!(bytes.first(), Some(b'$' | b'@')) {
            return None;
        }
        let name =
            |from: usize| bytes.iter().skip(from).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        if bytes.get(1) == Some(&b'{') {
            let length = name(2);
            let closed = length > 0 && bytes.get(2 + length) == Some(&b'}');
            return closed.then(|| (self.code(Span::new(at + 2, at + 2 + length)), at + length + 3));
        }
        let mut length = 1 + name(1);
        if length == 1 {
            return None;
        }
        let tail = rest.get(length..)?;
        let arrow = if tail.starts_with("->{") || tail.starts_with("->[") { 2 } else { 0 };
        let tail = tail.get(arrow..)?;
        let close = match tail.as_bytes().first() {
            Some(b'{') => closing(tail, b'{', b'}'),
            Some(b'[') => closing(tail, b'[', b']'),
            _ => None,
        };
        length += close.map_or(0, |close| arrow + close + 1);
        Some((self.code(Span::new(at, at + length)), at + length))
    }

    fn code(&self, span: Span) -> Piece {
        if self.depth >= DEEPEST {
            return Piece::Code(Vec::new());
        }
        Piece::Code(Self::new(self.text, span, self.language, self.islands, self.depth + 1).read())
    }
}

/// What an escape sequence stands for; those that go on are left out, for nobody looks for them.
const fn escape(letter: u8) -> Option<char> {
    match letter {
        b'n' => Some('\n'),
        b't' => Some('\t'),
        b'r' => Some('\r'),
        b'\n' | b'x' | b'u' | b'0'..=b'9' => None,
        letter if letter.is_ascii() => Some(letter as char),
        _ => None,
    }
}

/// The longest piece of code in a string that is looked at, in bytes.
const LONGEST: usize = 2_000;

/// Where the bracket closes that a text has first, or that follows its sigil.
fn closing(text: &str, open: u8, close: u8) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = 0;
    for (at, byte) in text.bytes().enumerate().take(LONGEST) {
        match byte {
            _ if quote != 0 => quote = if byte == quote { 0 } else { quote },
            b'"' | b'\'' | b'`' if depth > 0 => quote = byte,
            _ if byte == open => depth += 1,
            _ if byte == close && depth == 1 => return Some(at),
            _ if byte == close => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

/// The expression of a replacement field, without its conversion, its format and the `=` that shows its text (Python reference,
/// "Formatted string literals").
fn shown(text: &str, inner: Span) -> Span {
    let mut depth = 0_usize;
    let code = inner.of(text);
    let bytes = code.as_bytes();
    for (at, byte) in code.bytes().enumerate() {
        let next = bytes.get(at + 1).copied();
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            b':' | b'!' if depth == 0 && next != Some(b'=') => return Span::new(inner.start, inner.start + at),
            b'=' if depth == 0 && matches!(next, None | Some(b':' | b'!')) => return Span::new(inner.start, inner.start + at),
            _ => {}
        }
    }
    inner
}
