//! Quotes, escape sequences, patterns: the parts of a word that stand for fixed text.

use super::reader::Reader;
use super::stop::Stop;
use super::word::{Part, PartKind, Quoting};

impl Reader<'_> {
    /// What a backslash or a quote at this place starts.
    pub(super) fn quoted(&mut self, parts: &mut Vec<Part>, byte: u8, quoting: Quoting) {
        match byte {
            b'\\' => self.escape(parts, quoting),
            b'\'' => self.single_quoted(parts),
            _ => self.double_quoted(parts, 1),
        }
    }

    fn piece(&self, parts: &mut Vec<Part>, start: usize, text: &str, quoting: Quoting) {
        parts.push(Part { span: self.span(start, self.at), quoting, kind: PartKind::Literal(text.to_owned()) });
    }

    /// A backslash and the character that it takes the meaning from; nothing for a line that goes on.
    pub(super) fn escape(&mut self, parts: &mut Vec<Part>, quoting: Quoting) {
        let start = self.at;
        self.skip(1);
        match self.peek() {
            Some(b'\n') => self.skip(1),
            Some(b'\r') if self.byte(1) == Some(b'\n') => self.skip(2),
            Some(byte) if quoting == Quoting::Double && !matches!(byte, b'$' | b'`' | b'"' | b'\\') => {
                self.piece(parts, start, "\\", quoting);
            }
            Some(_) if self.hole().is_some() => self.piece(parts, start, "\\", quoting),
            Some(_) => {
                let from = self.at;
                self.skip_char();
                self.piece(parts, start, self.slice(from, self.at), quoting);
            }
            None => self.piece(parts, start, "\\", quoting),
        }
    }

    /// `\}` where a brace would end the word.
    pub(super) fn escaped_brace(&mut self, parts: &mut Vec<Part>, quoting: Quoting) {
        let start = self.at;
        self.skip(2);
        self.piece(parts, start, "}", quoting);
    }

    fn single_quoted(&mut self, parts: &mut Vec<Part>) {
        let open = self.at;
        self.skip(1);
        let mut run = self.at;
        let before = parts.len();
        loop {
            let here = self.at;
            if let Some(part) = self.hole_part(Quoting::Single) {
                self.literal(parts, run, here, Quoting::Single);
                parts.push(part);
                run = self.at;
                continue;
            }
            match self.peek() {
                Some(b'\'') => break,
                Some(_) => self.skip_char(),
                None => {
                    parts.truncate(before);
                    return self.fail_since(open, "a single quote is not closed");
                }
            }
        }
        self.literal(parts, run, self.at, Quoting::Single);
        if parts.len() == before {
            self.piece(parts, self.at, "", Quoting::Single);
        }
        self.skip(1);
    }

    /// From the quote, of which the opening has `width` bytes, to the one that closes it.
    fn double_quoted(&mut self, parts: &mut Vec<Part>, width: usize) {
        let open = self.at;
        self.skip(width);
        let before = parts.len();
        self.deeper(|reader| reader.expanded_text(parts, true, false));
        if self.failed {
            return;
        }
        if self.peek() != Some(b'"') {
            parts.truncate(before);
            return self.fail_since(open, "a double quote is not closed");
        }
        if parts.len() == before {
            self.piece(parts, self.at, "", Quoting::Double);
        }
        self.skip(1);
    }

    /// Text in which only `$`, backticks and backslashes mean something, up to the reader's end or a double quote. Tabs at the start of
    /// lines are left out for `<<-`.
    pub(super) fn expanded_text(&mut self, parts: &mut Vec<Part>, to_quote: bool, strip_tabs: bool) {
        let mut run = self.at;
        while let Some(byte) = self.peek() {
            let here = self.at;
            match byte {
                b'"' if to_quote => break,
                b'\\' if !to_quote && self.byte(1) == Some(b'"') => self.skip(2),
                b'\\' => {
                    self.literal(parts, run, here, Quoting::Double);
                    self.escape(parts, Quoting::Double);
                    run = self.at;
                }
                b'\n' if strip_tabs => {
                    self.skip(1);
                    if self.peek() == Some(b'\t') {
                        self.literal(parts, run, self.at, Quoting::Double);
                        self.skip_tabs();
                        run = self.at;
                    }
                }
                b'$' | b'`' | b'<' | b'>' => match self.expansion(Quoting::Double, Stop::Brace) {
                    Some(part) => {
                        self.literal(parts, run, here, Quoting::Double);
                        parts.push(part);
                        run = self.at;
                    }
                    None => self.skip(1),
                },
                _ => self.skip_char(),
            }
        }
        self.literal(parts, run, self.at, Quoting::Double);
    }

    pub(super) fn skip_tabs(&mut self) {
        while self.peek() == Some(b'\t') {
            self.skip(1);
        }
    }

    /// `$'…'` or `$"…"`.
    pub(super) fn dollar_quoted(&mut self, parts: &mut Vec<Part>) {
        if self.byte(1) == Some(b'"') {
            return self.double_quoted(parts, 2);
        }
        let open = self.at;
        self.skip(2);
        let mut run = self.at;
        let before = parts.len();
        loop {
            let here = self.at;
            if let Some(part) = self.hole_part(Quoting::Ansi) {
                self.literal(parts, run, here, Quoting::Ansi);
                parts.push(part);
                run = self.at;
                continue;
            }
            match self.peek() {
                Some(b'\'') => break,
                Some(b'\\') => {
                    self.literal(parts, run, here, Quoting::Ansi);
                    self.ansi_escape(parts);
                    run = self.at;
                }
                Some(_) => self.skip_char(),
                None => {
                    parts.truncate(before);
                    return self.fail_since(open, "a single quote is not closed");
                }
            }
        }
        self.literal(parts, run, self.at, Quoting::Ansi);
        if parts.len() == before {
            self.piece(parts, self.at, "", Quoting::Ansi);
        }
        self.skip(1);
    }

    /// One escape sequence of `$'…'` (Bash manual, section 3.1.2.4).
    fn ansi_escape(&mut self, parts: &mut Vec<Part>) {
        let start = self.at;
        self.skip(1);
        let Some(letter) = self.rest().chars().next() else { return };
        self.skip_char();
        let decoded = match letter {
            'a' => Some('\x07'),
            'b' => Some('\x08'),
            'e' | 'E' => Some('\x1b'),
            'f' => Some('\x0c'),
            'n' => Some('\n'),
            'r' => Some('\r'),
            't' => Some('\t'),
            'v' => Some('\x0b'),
            '\\' | '\'' | '"' | '?' => Some(letter),
            'x' => self.digits(16, 2, 0),
            'u' => self.digits(16, 4, 0),
            'U' => self.digits(16, 8, 0),
            '0'..='7' => self.digits(8, 2, letter.to_digit(8).unwrap_or(0)),
            'c' => self.control(),
            _ => None,
        };
        match decoded {
            Some(decoded) => self.piece(parts, start, decoded.encode_utf8(&mut [0; 4]), Quoting::Ansi),
            None => self.piece(parts, start, self.slice(start, self.at), Quoting::Ansi),
        }
    }

    /// Up to `most` digits; None without any where none came before. A byte above 127 becomes the character of that number.
    fn digits(&mut self, radix: u32, most: usize, first: u32) -> Option<char> {
        let mut value = first;
        let mut count = usize::from(radix == 8);
        for _ in 0..most {
            let Some(digit) = self.peek().and_then(|byte| char::from(byte).to_digit(radix)) else { break };
            value = value.wrapping_mul(radix).wrapping_add(digit);
            count += 1;
            self.skip(1);
        }
        if count == 0 { None } else { char::from_u32(value) }
    }

    fn control(&mut self) -> Option<char> {
        let byte = self.peek().filter(u8::is_ascii_alphabetic)?;
        self.skip(1);
        Some(char::from(byte.to_ascii_uppercase() ^ 0x40))
    }

    /// Whether the byte here starts a file name pattern.
    pub(super) fn is_glob(&self, byte: u8) -> bool {
        matches!(byte, b'*' | b'?') || self.byte(1) == Some(b'(')
    }

    /// `*`, `?`, or `@(a|b)` and its like with what it holds.
    pub(super) fn glob(&mut self, parts: &mut Vec<Part>, quoting: Quoting) {
        let start = self.at;
        self.skip(1);
        let opens = self.eat("(");
        self.pattern(parts, start, quoting);
        if !opens {
            return;
        }
        loop {
            parts.append(&mut self.word(Stop::Alternatives, quoting).parts);
            let start = self.at;
            let closes = self.eat(")");
            if !closes && !self.eat("|") {
                return self.fail("a pattern is not closed");
            }
            self.pattern(parts, start, quoting);
            if closes {
                return;
            }
        }
    }

    fn pattern(&self, parts: &mut Vec<Part>, start: usize, quoting: Quoting) {
        let kind = PartKind::Glob(self.slice(start, self.at).to_owned());
        parts.push(Part { span: self.span(start, self.at), quoting, kind });
    }

    pub(super) fn tilde(&mut self, parts: &mut Vec<Part>) {
        let start = self.at;
        self.skip(1);
        while self.peek().is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+')) {
            self.skip(1);
        }
        let kind = PartKind::Tilde(self.slice(start, self.at).to_owned());
        parts.push(Part { span: self.span(start, self.at), quoting: Quoting::None, kind });
    }
}
