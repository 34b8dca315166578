//! SQL of any dialect as words, texts and marks, statement by statement.
//!
//! Bodies between dollar quotes are read as the code that they are. Reading never fails, and takes one pass.

use crate::text::Span;

/// One word, text or mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: Kind,
    /// Quotes left out.
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A keyword, a name or a number.
    Word,
    /// A name in double quotes, backquotes or brackets.
    Name,
    /// In single quotes.
    Text,
    /// Any other character.
    Mark,
}

impl Token {
    #[must_use]
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        self.span.of(text)
    }

    /// The keyword, in any case.
    #[must_use]
    pub fn is(&self, text: &str, word: &str) -> bool {
        self.kind == Kind::Word && self.of(text).eq_ignore_ascii_case(word)
    }

    #[must_use]
    pub fn is_mark(&self, text: &str, mark: &str) -> bool {
        self.kind == Kind::Mark && self.of(text) == mark
    }

    #[must_use]
    pub fn is_name(&self) -> bool {
        matches!(self.kind, Kind::Word | Kind::Name)
    }
}

/// A statement's tokens are kept up to here: what follows is data.
const MOST: usize = 200_000;

/// Hands over each statement's tokens, the `;` left out.
pub fn each_statement(text: &str, mut see: impl FnMut(&[Token])) {
    let mut lexer = Lexer { text, at: 0 };
    let mut tokens = Vec::new();
    while let Some(token) = lexer.next() {
        if token.is_mark(text, ";") {
            see(&tokens);
            tokens.clear();
        } else if tokens.len() < MOST {
            tokens.push(token);
        }
    }
    see(&tokens);
}

struct Lexer<'t> {
    text: &'t str,
    at: usize,
}

impl Lexer<'_> {
    fn next(&mut self) -> Option<Token> {
        let bytes = self.text.as_bytes();
        loop {
            let rest = bytes.get(self.at..)?;
            match rest {
                [] => return None,
                [b'-', b'-', ..] => self.skip_to(b"\n", 2),
                [b'/', b'*', ..] => self.skip_to(b"*/", 2),
                [b'$', ..] => {
                    // The tag of a body: `$$`, `$body$`; a parameter, `$1`, ends like a word.
                    let name = rest.iter().skip(1).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
                    let tag = rest.get(name + 1) == Some(&b'$');
                    self.at += name + 1 + usize::from(tag);
                    if !tag {
                        return Some(Token { kind: Kind::Mark, span: Span::new(self.at - name - 1, self.at) });
                    }
                }
                [byte, ..] if byte.is_ascii_whitespace() => self.at += 1,
                [b'\'', ..] => return Some(self.quoted(b'\'', Kind::Text)),
                [quote @ (b'"' | b'`'), ..] => return Some(self.quoted(*quote, Kind::Name)),
                [b'[', second, ..] if second.is_ascii_alphabetic() => return Some(self.quoted(b']', Kind::Name)),
                [byte, ..] if is_word(*byte) => return Some(self.word(rest)),
                _ => {
                    self.at += 1;
                    return Some(Token { kind: Kind::Mark, span: Span::new(self.at - 1, self.at) });
                }
            }
        }
    }

    fn skip_to(&mut self, end: &[u8], opening: usize) {
        let rest = self.text.as_bytes().get(self.at + opening..).unwrap_or_default();
        self.at += opening + memchr::memmem::find(rest, end).map_or(rest.len(), |length| length + end.len());
    }

    /// A doubled quote is one, and a backslash takes what follows it, as MySQL has it: few texts end in one.
    fn quoted(&mut self, close: u8, kind: Kind) -> Token {
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        let mut end = start;
        while let Some(&byte) = bytes.get(end) {
            match byte {
                b'\\' if bytes.get(end + 1) != Some(&close) || bytes.get(end + 2).is_some_and(|&byte| is_word(byte)) => end += 2,
                _ if byte == close && bytes.get(end + 1) == Some(&close) && close != b']' => end += 2,
                _ if byte == close => break,
                _ => end += 1,
            }
        }
        let span = Span::new(start, end.min(bytes.len()));
        self.at = span.end + 1;
        Token { kind, span }
    }

    fn word(&mut self, rest: &[u8]) -> Token {
        let length = rest.iter().take_while(|byte| is_word(**byte)).count();
        let start = self.at;
        self.at += length;
        // `N'…'` and `E'…'` are texts.
        let prefix = length == 1 && rest.get(1) == Some(&b'\'') && matches!(rest.first(), Some(b'N' | b'n' | b'E' | b'e'));
        if prefix { self.quoted(b'\'', Kind::Text) } else { Token { kind: Kind::Word, span: Span::new(start, start + length) } }
    }
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Vec<String>> {
        let mut statements = Vec::new();
        each_statement(text, |tokens| statements.push(tokens.iter().map(|token| token.of(text).to_owned()).collect()));
        statements
    }

    #[test]
    fn texts_comments_and_bodies() {
        let text = "-- a; b\nSELECT 'it''s', N'x' /* ; */ FROM \"t\";DO $b$ BEGIN x := $1; END $b$";
        let statements = read(text);
        assert_eq!(statements[0], ["SELECT", "it''s", ",", "x", "FROM", "t"]);
        assert_eq!(statements[1], ["DO", "BEGIN", "x", ":", "=", "$1"]);
        assert_eq!(statements[2], ["END"]);
    }

    #[test]
    fn nothing_hostile_stops_the_reader() {
        for piece in ["'", "\"", "$$", "$a", "/*", "--", "é'", "\\'", "[a"] {
            let _ = read(&piece.repeat(100_000));
        }
    }
}
