//! Batch files of `cmd.exe`: commands with their words, `%NAME%` and redirections.
//!
//! Blocks and conditions are passed over: what stands in them is read as if it ran (the reference of `cmd`, "Using batch parameters").

#[cfg(test)]
mod tests;

use crate::text::{Located, Span};

/// One command. Spans are bytes in the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Command {
    pub span: Span,
    /// It starts with `@`, so that it is not shown.
    pub quiet: bool,
    /// The first word in lower case, without quotes and `.exe`.
    pub name: String,
    /// Everything behind the name, as written, with what is filled in.
    pub rest: Vec<Piece>,
    /// Where its output is written.
    pub output: Option<Vec<Piece>>,
    /// Its output goes to the next command.
    pub piped: bool,
    /// It stands behind an `if` or in a block.
    pub conditional: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Fixed(Located<String>),
    /// `%NAME%`, `!NAME!`, with what stands behind a `:`.
    Variable {
        name: String,
        change: Option<String>,
        span: Span,
    },
    /// `%1`, `%~1`; 0 for `%*`.
    Argument(usize, Span),
    /// `${{ … }}`
    Island(Span),
}

impl Piece {
    #[must_use]
    pub const fn span(&self) -> Span {
        match self {
            Self::Fixed(text) => text.span,
            Self::Variable { span, .. } | Self::Argument(_, span) | Self::Island(span) => *span,
        }
    }
}

/// Reads a batch file.
#[must_use]
pub fn parse(text: &str) -> Vec<Command> {
    let islands = super::expression::islands(text).iter().filter(|island| island.closed).map(|island| island.span).collect();
    let mut reader = Reader { text, at: 0, islands, commands: Vec::new(), depth: 0 };
    while reader.at < text.len() {
        let before = reader.at;
        reader.command(false);
        if reader.at == before {
            reader.at += reader.rest().chars().next().map_or(1, char::len_utf8);
        }
    }
    reader.commands
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    islands: Vec<Span>,
    commands: Vec<Command>,
    /// Open parentheses.
    depth: usize,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn byte(&self, ahead: usize) -> u8 {
        self.text.as_bytes().get(self.at + ahead).copied().unwrap_or(0)
    }

    fn blanks(&mut self) {
        while matches!(self.byte(0), b' ' | b'\t' | b',' | b';' | b'=') {
            self.at += 1;
        }
    }

    fn line_end(&mut self) {
        self.at += self.rest().find('\n').map_or(self.rest().len(), |at| at + 1);
    }

    fn word(&self) -> &'t str {
        let rest = self.rest();
        let end = rest
            .find(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '&' | '|' | '<' | '>' | ',' | ';' | '='))
            .unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    }

    fn command(&mut self, conditional: bool) {
        let mut conditional = conditional || self.depth > 0;
        let mut quiet = false;
        loop {
            match self.byte(0) {
                b' ' | b'\t' | b'\r' | b'\n' | b'&' | b'|' => self.at += 1,
                b'(' => {
                    self.depth += 1;
                    self.at += 1;
                    conditional = true;
                }
                b')' => {
                    self.depth = self.depth.saturating_sub(1);
                    self.at += 1;
                }
                b'@' => {
                    quiet = true;
                    self.at += 1;
                }
                b':' => self.line_end(),
                0 => return,
                _ => break,
            }
        }
        let start = self.at;
        let word = self.word().to_ascii_lowercase();
        match word.as_str() {
            "rem" => return self.line_end(),
            "else" => {
                self.at += word.len();
                return;
            }
            "if" => return self.condition(),
            "for" => {
                // Up to `do`.
                let line = self.rest().lines().next().unwrap_or_default().to_ascii_lowercase();
                self.at += line.find(" do ").map_or(word.len(), |at| at + 4);
                return;
            }
            _ => {}
        }
        let quoted = self.byte(0) == b'"';
        let name = if quoted {
            let rest = self.rest().get(1..).unwrap_or_default();
            let end = rest.find(['"', '\n']).unwrap_or(rest.len());
            self.at += end + 2;
            rest.get(..end).unwrap_or_default().to_ascii_lowercase()
        } else {
            // `echo.`, `echo:` print too.
            let plain = word.strip_prefix("echo").filter(|rest| rest.starts_with(['.', ':', '('])).map_or(word.len(), |_| 5);
            self.at += plain.min(self.rest().len());
            word.get(..plain).unwrap_or(&word).trim_end_matches(['.', ':']).to_owned()
        };
        self.at = self.at.min(self.text.len());
        let mut command = Command { quiet, name: name.trim_end_matches(".exe").to_owned(), conditional, ..Command::default() };
        self.pieces(&mut command);
        name_behind_redirection(&mut command);
        command.span = Span::new(start, self.at);
        if !command.name.is_empty() || command.output.is_some() || !command.rest.is_empty() {
            self.commands.push(command);
        }
    }

    /// `if [not] … command`: what is tested is passed over.
    fn condition(&mut self) {
        self.at += 2;
        self.blanks();
        for word in ["/i", "not"] {
            if self.word().eq_ignore_ascii_case(word) {
                self.at += word.len();
                self.blanks();
            }
        }
        let line_end = self.at + self.rest().find('\n').unwrap_or(self.rest().len());
        let known = self.word().to_ascii_lowercase();
        if matches!(known.as_str(), "defined" | "exist" | "errorlevel") {
            self.at += known.len();
            self.blanks();
            self.operand(line_end);
        } else {
            self.operand(line_end);
            while matches!(self.byte(0), b' ' | b'=' | b'\t') {
                self.at += 1;
            }
            if matches!(self.word().to_ascii_lowercase().as_str(), "equ" | "neq" | "lss" | "leq" | "gtr" | "geq") {
                self.at += 3;
                self.blanks();
            }
            self.operand(line_end);
        }
        self.command(true);
    }

    fn operand(&mut self, end: usize) {
        let mut quoted = false;
        while self.at < end {
            match self.byte(0) {
                b'"' => quoted = !quoted,
                b' ' | b'\t' | b'=' | b'(' if !quoted => return,
                _ => {}
            }
            self.at += self.rest().chars().next().map_or(1, char::len_utf8);
        }
    }

    /// Up to the end of the command.
    fn pieces(&mut self, command: &mut Command) {
        let mut fixed = Located::new(String::new(), Span::new(self.at, self.at));
        let mut quoted = false;
        let mut into_output = false;
        let limit = self.text.len();
        while self.at < limit {
            if let Some(piece) = self.filled() {
                flush(&mut fixed, target(command, into_output), self.at);
                target(command, into_output).push(piece);
                fixed.span = Span::new(self.at, self.at);
                continue;
            }
            match (self.byte(0), self.byte(1)) {
                (b'\r', _) => self.at += 1,
                (b'\n', _) => break,
                (b'^', b'\r' | b'\n') if !quoted => self.at += if self.byte(1) == b'\r' { 3 } else { 2 },
                (b'^', _) if !quoted => {
                    self.at += 1;
                    self.push(&mut fixed);
                }
                (b'"', _) => {
                    quoted = !quoted;
                    self.push(&mut fixed);
                }
                (b'&', _) if !quoted => break,
                (b'|', next) if !quoted => {
                    command.piped = next != b'|';
                    break;
                }
                (b')', _) if !quoted && self.depth > 0 => break,
                (b'>', _) if !quoted => {
                    let other = fixed.value.ends_with('2');
                    if other || fixed.value.ends_with('1') {
                        fixed.value.pop();
                    }
                    flush(&mut fixed, target(command, into_output), self.at);
                    while self.byte(0) == b'>' {
                        self.at += 1;
                    }
                    if self.byte(0) == b'&' {
                        self.at += 2;
                    } else {
                        while matches!(self.byte(0), b' ' | b'\t') {
                            self.at += 1;
                        }
                        into_output = !other;
                        if !other {
                            command.output = Some(Vec::new());
                        } else {
                            self.at += self.word().len();
                        }
                    }
                    fixed.span = Span::new(self.at, self.at);
                }
                // What follows the name of the file belongs to the command again.
                (b' ' | b'\t', _)
                    if into_output
                        && !quoted
                        && (!fixed.value.is_empty() || command.output.as_ref().is_some_and(|path| !path.is_empty())) =>
                {
                    flush(&mut fixed, target(command, true), self.at);
                    into_output = false;
                    self.at += 1;
                    fixed.span = Span::new(self.at, self.at);
                }
                _ => self.push(&mut fixed),
            }
        }
        flush(&mut fixed, target(command, into_output), self.at);
    }

    fn push(&mut self, fixed: &mut Located<String>) {
        if let Some(next) = self.rest().chars().next() {
            fixed.value.push(next);
            self.at += next.len_utf8();
        }
    }

    /// What is filled in here.
    fn filled(&mut self) -> Option<Piece> {
        const LONGEST: usize = 200;
        if let Ok(found) = self.islands.binary_search_by_key(&self.at, |span| span.start) {
            let island = self.islands.get(found).copied()?;
            self.at = island.end;
            return Some(Piece::Island(island));
        }
        let mark = self.byte(0);
        if !matches!(mark, b'%' | b'!') {
            return None;
        }
        let start = self.at;
        let rest = self.rest().get(1..)?;
        if mark == b'%' {
            let tilde = usize::from(rest.starts_with('~'));
            let letters = rest.bytes().skip(tilde).take_while(|byte| tilde == 1 && byte.is_ascii_alphabetic()).count();
            let at = tilde + letters;
            let digit = rest.as_bytes().get(at).copied().unwrap_or(0);
            if digit.is_ascii_digit() && digit != b'0' || digit == b'*' && at == 0 {
                self.at += at + 2;
                let number = if digit == b'*' { 0 } else { usize::from(digit - b'0') };
                return Some(Piece::Argument(number, Span::new(start, self.at)));
            }
        }
        let close = rest.bytes().take(LONGEST).position(|byte| byte == mark || byte == b'\n').filter(|at| *at > 0)?;
        let inner = rest.get(..close).filter(|_| rest.as_bytes().get(close) == Some(&mark))?;
        let (name, change) = inner.split_once(':').map_or((inner, None), |(name, change)| (name, Some(change.to_owned())));
        let plain = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "_().-".contains(c));
        if !plain {
            return None;
        }
        self.at += close + 2;
        Some(Piece::Variable { name: name.to_owned(), change, span: Span::new(start, self.at) })
    }
}

/// `>>file echo x`: the name stands behind the file.
fn name_behind_redirection(command: &mut Command) {
    if !command.name.is_empty() {
        return;
    }
    let Some(Piece::Fixed(text)) = command.rest.first_mut() else { return };
    let trimmed = text.value.trim_start();
    let end = trimmed.find(char::is_whitespace).unwrap_or(trimmed.len());
    let name = trimmed.get(..end).unwrap_or_default().to_ascii_lowercase();
    text.value = trimmed.get(end..).unwrap_or_default().to_owned();
    command.name = name.trim_start_matches('@').trim_end_matches(".exe").to_owned();
}

fn target(command: &mut Command, output: bool) -> &mut Vec<Piece> {
    match &mut command.output {
        Some(path) if output => path,
        _ => &mut command.rest,
    }
}

fn flush(fixed: &mut Located<String>, pieces: &mut Vec<Piece>, at: usize) {
    if !fixed.value.is_empty() {
        fixed.span.end = at.max(fixed.span.start);
        pieces.push(Piece::Fixed(Located::new(std::mem::take(&mut fixed.value), fixed.span)));
    }
}
