//! Passwords that a program or a function takes as one of its arguments: behind a flag, glued to it, at a place of its own, piped in.

use crate::secrets::generic::assignment::{Assignment, Operator};
use crate::secrets::generic::context::{Context, Syntax};
use crate::secrets::generic::judge;
use crate::secrets::generic::name::{Naming, Promise};
use crate::secrets::generic::{Candidate, generic_secret, hardcoded_password};
use crate::text::Span;

/// How the one that a keyword names takes its password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The word behind a flag, or glued to it: `-p password`, `/pass:password`.
    Behind(&'static str),
    /// What follows a mark in that word: `-U user%password`.
    Login(&'static str, char),
    /// The word at a place, flags not counted: `add_user user password`.
    Word(usize),
    /// The same, made by a machine: `vault login token`.
    Token,
    /// `htpasswd -b file user password`, `htpasswd -nb user password`.
    Htpasswd,
    /// `net use Z: \\host\share password /user:user`, in any order.
    Share,
    /// `user/password@database`.
    Slash,
    /// `echo password | program`.
    Piped,
    /// `program <<< password`.
    Here,
    /// `send "password\r"`, when something asked for it.
    Sent,
    /// A function's argument, from 0: `NetworkCredential("user", "password")`.
    Argument(usize),
    /// `"Bearer", "token"`.
    Next,
    /// `b64encode("user:password")`.
    Encoded,
    /// `user:password@tcp(host)/database`.
    Driver,
}

/// How far around its keyword a line is read.
const REACH: usize = 256;

/// The password that the keyword's program or function is given.
#[must_use]
pub fn at(way: Way, text: &str, keyword: Span, context: Context) -> Option<Candidate> {
    if context.syntax == Syntax::Opaque || continues(text, keyword) {
        return None;
    }
    let line = Line::around(text, keyword);
    let value = match way {
        Way::Behind(flag) => line.behind(flag)?,
        Way::Login(flag, mark) => line.behind(flag)?.after(text, mark)?,
        Way::Word(place) => line.plain_words().nth(place - 1)?,
        Way::Token => line.plain_words().next()?,
        Way::Htpasswd => line.htpasswd()?,
        Way::Share => line.plain_words().find(|word| is_share_password(word.span.of(text)))?,
        Way::Slash => line.slash()?,
        Way::Piped => line.piped()?,
        Way::Here => line.here()?,
        Way::Sent => line.sent()?,
        Way::Argument(place) => line.argument(place)?,
        Way::Next => line.argument(0)?,
        Way::Encoded => line.encoded()?,
        Way::Driver => line.driver()?,
    };
    let token = matches!(way, Way::Token | Way::Next);
    let command = !matches!(way, Way::Argument(_) | Way::Next | Way::Encoded | Way::Driver);
    let operator = if command { Operator::Space } else { Operator::Comma };
    if token { secret(text, keyword, value, operator, context) } else { password(text, keyword, value, operator, context) }
}

/// The keyword is only the end of a longer name: `unzip`, `getCredential(`.
fn continues(text: &str, keyword: Span) -> bool {
    let before = text.get(..keyword.start).unwrap_or_default();
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let word = keyword.of(text);
    if word.eq_ignore_ascii_case("credential(") || word.eq_ignore_ascii_case("credentials(") {
        // A type's name: what starts with a small letter does something with a credential.
        let start = before.trim_end_matches(is_part).len();
        let name = before.get(start..).unwrap_or_default();
        return !word.starts_with('C') || name.starts_with(|c: char| c.is_ascii_lowercase());
    }
    word.starts_with(|c: char| c.is_ascii_alphabetic()) && !word.ends_with('(') && before.ends_with(is_part)
}

fn password(text: &str, keyword: Span, value: Word, operator: Operator, context: Context) -> Option<Candidate> {
    let naming = Naming { promise: Promise::Password, direct: true, made_up: false };
    let name = keyword.of(text).trim().trim_end_matches(['(', '"', '\'']);
    let assignment = Assignment::spoken(name, operator, value.span, value.quoted);
    let password = value.span.of(text);
    let verdict = judge::password(password, &assignment, naming, context)?;
    let mut candidate = hardcoded_password::candidate("", password, value.span, verdict);
    let whom = super::named(name, password, "a program");
    candidate.message = format!("A password is handed to {whom}: {}", verdict.because);
    Some(candidate)
}

fn secret(text: &str, keyword: Span, value: Word, operator: Operator, context: Context) -> Option<Candidate> {
    let naming = Naming { promise: Promise::Secret, direct: true, made_up: false };
    let name = keyword.of(text).trim().trim_matches(['"', ',']);
    let assignment = Assignment::spoken(name, operator, value.span, value.quoted);
    let verdict = judge::secret(value.span.of(text), &assignment, naming, context)?;
    Some(generic_secret::candidate("", value.span.of(text), value.span, verdict))
}

/// A word without its quotes.
#[derive(Clone, Copy)]
struct Word {
    span: Span,
    quoted: bool,
}

impl Word {
    /// What follows the first mark in it.
    fn after(self, text: &str, mark: char) -> Option<Self> {
        let (before, after) = self.span.of(text).split_once(mark)?;
        let is_user = |c: char| c.is_ascii_alphanumeric() || "_.-@\\/+".contains(c);
        let fits = !before.is_empty() && before.chars().all(is_user) && !after.starts_with("//");
        fits.then(|| Self { span: Span::new(self.span.end - after.len(), self.span.end), ..self })
    }
}

/// The text around a keyword on its line.
struct Line<'t> {
    text: &'t str,
    keyword: Span,
    /// Where what is read ends.
    end: usize,
}

impl<'t> Line<'t> {
    fn around(text: &'t str, keyword: Span) -> Self {
        let limit = text.floor_char_boundary(text.len().min(keyword.end + REACH));
        let rest = Span::new(keyword.end, limit).of(text);
        #[cfg(test)]
        crate::secrets::generic::work::count(rest.len());
        let end = keyword.end + memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
        Self { text, keyword, end }
    }

    fn rest(&self, from: usize) -> &'t str {
        self.text.get(from..self.end).unwrap_or_default()
    }

    fn before(&self) -> &'t str {
        let start = self.text.floor_char_boundary(self.keyword.start.saturating_sub(REACH));
        let before = Span::new(start, self.keyword.start).of(self.text);
        before.rsplit('\n').next().unwrap_or(before)
    }

    /// The word at `at`.
    fn word(&self, at: usize) -> Word {
        let rest = self.rest(at);
        if let Some(quote @ ('"' | '\'')) = rest.chars().next() {
            let length = rest.get(1..).and_then(|inner| inner.find(quote)).unwrap_or(0);
            return Word { span: Span::new(at + 1, at + 1 + length), quoted: true };
        }
        let ends = |byte: &u8| byte.is_ascii_whitespace() || b"\"'`;|)&<>".contains(byte);
        let length = rest.bytes().position(|byte| ends(&byte)).unwrap_or(rest.len());
        let word = rest.get(..length).unwrap_or_default();
        // What a string of code ends its line with.
        let length = ["\\n", "\\r"].iter().filter_map(|escape| word.find(escape)).min().unwrap_or(length);
        let length = rest.get(..length).map_or(0, |word| word.trim_end_matches('\\').len());
        Word { span: Span::new(at, at + length), quoted: false }
    }

    /// The word behind a flag, before the command ends.
    fn behind(&self, flag: &str) -> Option<Word> {
        let from = self.keyword.end - usize::from(flag.starts_with(' ') && self.keyword.of(self.text).ends_with(' '));
        let found = self.rest(from).find(flag)?;
        if self.rest(from).get(..found)?.contains(['|', ';', '`']) {
            return None;
        }
        let word = self.word(from + found + flag.len());
        let is_flag = !word.quoted && word.span.of(self.text).starts_with(['-', '/']);
        (!is_flag).then_some(word)
    }

    /// The words that are no flags, up to where the command ends.
    fn plain_words(&self) -> impl Iterator<Item = Word> {
        let mut at = self.keyword.end;
        std::iter::from_fn(move || {
            loop {
                let rest = self.rest(at);
                at += rest.len() - rest.trim_start_matches([' ', '\t']).len();
                let word = self.word(at);
                if word.span.is_empty() {
                    return None;
                }
                at = word.span.end + usize::from(word.quoted);
                at += usize::from(self.rest(at).starts_with(','));
                if word.quoted || !word.span.of(self.text).starts_with(['-', '/']) {
                    return Some(word);
                }
            }
        })
    }

    /// The keyword ends within the first flags.
    fn htpasswd(&self) -> Option<Word> {
        let flags = self.rest(self.keyword.end).split(' ').next()?;
        let prints = flags.contains('n');
        let word = self.plain_words().nth(if prints { 2 } else { 3 })?;
        (flags.contains('b') && flags.len() < 6).then_some(word)
    }

    fn slash(&self) -> Option<Word> {
        let word = self.plain_words().next()?;
        let (login, place) = word.span.of(self.text).split_once('@').unwrap_or((word.span.of(self.text), ""));
        let (user, password) = login.split_once('/')?;
        let start = word.span.start + user.len() + 1;
        let is_user = !user.is_empty() && user.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$'));
        let is_path = password.contains('/') || place.is_empty() && self.keyword.of(self.text).starts_with("jdbc");
        (is_user && !is_path).then(|| Word { span: Span::new(start, start + password.len()), quoted: word.quoted })
    }

    /// What is printed before the bar, and of `user:password` the password, where that is what the program reads.
    fn piped(&self) -> Option<Word> {
        let before = self.before();
        let keyword = self.keyword.of(self.text);
        let bar = if keyword.starts_with('|') { before.len() } else { before.rfind('|')? };
        let printed = before.get(..bar)?;
        let echo = ["echo ", "printf "].iter().filter_map(|verb| Some(printed.rfind(verb)? + verb.len())).max()?;
        let mut at = self.keyword.start - before.len() + echo;
        while let Some(flag) =
            ["-n ", "-e ", "-ne ", "-en ", "'%s' ", "\"%s\" "].iter().find(|flag| self.rest(at).starts_with(*flag))
        {
            at += flag.len();
        }
        let word = self.word(at);
        let told = word.span.of(self.text);
        let length = told.find("\\n").unwrap_or(told.len());
        let word = Word { span: Span::new(word.span.start, word.span.start + length), ..word };
        let between = printed.get(echo..)?.len() <= word.span.len() + 16;
        let paired = keyword.contains("chpasswd") || keyword.contains("base64");
        if paired { word.after(self.text, ':') } else { Some(word) }.filter(|_| between)
    }

    fn here(&self) -> Option<Word> {
        const READERS: &[&str] = &["sudo -S", "gpg", "kinit", "passwd", "cryptsetup", "-stdin", " login", "--with-token"];
        let rest = self.rest(self.keyword.end);
        let word = self.word(self.end - rest.trim_start().len());
        READERS.iter().any(|reader| self.before().contains(reader)).then_some(word)
    }

    fn sent(&self) -> Option<Word> {
        let start = self.text.floor_char_boundary(self.keyword.start.saturating_sub(REACH));
        let before = Span::new(start, self.keyword.start).of(self.text);
        let asked = before.rfind("assword").max(before.rfind("assphrase"))?;
        // One answer a question.
        if before.get(asked..)?.contains("send ") {
            return None;
        }
        let word = self.word(self.keyword.end - 1);
        let sent = word.span.of(self.text);
        let ended = sent.strip_suffix("\\r").or_else(|| sent.strip_suffix("\\n")).unwrap_or(sent);
        Some(Word { span: Span::new(word.span.start, word.span.start + ended.len()), ..word })
    }

    /// The argument at `place`, if it is a text in quotes and nothing is done to it.
    fn argument(&self, place: usize) -> Option<Word> {
        let mut at = self.keyword.end;
        for _ in 0..place {
            let quoted = self.literal(at);
            let next = quoted.map_or(at, |span| span.end + 1);
            let rest = self.rest(next);
            let comma = rest.find([',', ')', '(', ';'])?;
            if rest.as_bytes().get(comma) != Some(&b',') {
                return None;
            }
            at = next + comma + 1;
        }
        let span = self.literal(at)?;
        let after = self.rest(span.end + 1).trim_start();
        // `login(place, user, password)` has its password elsewhere.
        if after.starts_with(',') && self.keyword.of(self.text).starts_with('.') && place == 1 {
            return None;
        }
        let whole = after.is_empty() || after.starts_with([',', ')', ';', '}', ']']) || after.starts_with("do ");
        whole.then_some(Word { span, quoted: true })
    }

    /// What stands in quotes at `at`, behind blanks.
    fn literal(&self, at: usize) -> Option<Span> {
        let rest = self.rest(at);
        let start = self.end - rest.trim_start().trim_start_matches(['b', 'u', '@']).len();
        let quote = self.rest(start).chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
        let length = self.rest(start + 1).find(quote)?;
        Some(Span::new(start + 1, start + 1 + length))
    }

    fn encoded(&self) -> Option<Word> {
        let rest = self.rest(self.keyword.end);
        let inner = rest.strip_prefix("[]byte(").unwrap_or(rest);
        let span = self.literal(self.end - inner.len())?;
        let buffer = self.keyword.of(self.text).starts_with('B') && !rest.contains("base64");
        if buffer { None } else { Word { span, quoted: true }.after(self.text, ':') }
    }

    fn driver(&self) -> Option<Word> {
        let before = self.before();
        let start = before.rfind(['"', '\'', '`', ' ', '=']).map_or(0, |at| at + 1);
        let start = self.keyword.start - before.len() + start;
        Word { span: Span::new(start, self.keyword.start), quoted: true }.after(self.text, ':')
    }
}

/// No folder, no drive, no flag: `\\host\share`, `Z:`, `*`.
fn is_share_password(word: &str) -> bool {
    !word.starts_with('\\') && !word.ends_with(':') && word != "*" && !word.is_empty()
}
