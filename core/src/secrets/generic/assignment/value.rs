//! Where a value starts and ends: in quotes, as a word, as the rest of a line.

use super::reader::{Reader, is_quote};
use super::stretches::end_after;
use super::{LONGEST_BARE, LONGEST_QUOTED, Operator, Read};
use crate::secrets::generic::context::Syntax;
use crate::secrets::validate::entropy::{self, Charset};
use crate::secrets::validate::placeholder;
use crate::text::Span;

/// YAML's bare scalar has a second word, so that it is a sentence or the next entry; asked first, since it is cheap.
fn goes_on(line: &[u8]) -> bool {
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t');
    let Some(blank) = line.iter().position(is_blank) else { return false };
    let next = line.get(blank..).unwrap_or_default().iter().find(|byte| !is_blank(byte));
    let ended = line.get(..blank).unwrap_or_default().ends_with(b",");
    !ended && next.is_some_and(|next| !matches!(next, b'#' | b'}'))
}

impl Reader<'_> {
    pub(super) fn value(&self, operator: Operator, at: usize) -> Option<Read> {
        if let Some(value) = self.quoted_at(at) {
            return Some(Read::new(operator, value, true));
        }
        if is_quote(self.at(at)) || !self.context.takes_bare_values() {
            return self.next_line(operator, at);
        }
        self.bare(at).map(|value| Read::new(operator, value, false))
    }

    /// The value in quotes on the line below its operator, which ends what is assigned.
    fn next_line(&self, operator: Operator, at: usize) -> Option<Read> {
        let opened = at + usize::from(self.at(at) == b'(');
        if !matches!(self.context.syntax, Syntax::Code | Syntax::Quoted) || !matches!(self.at(opened), b'\n' | b'\r') {
            return None;
        }
        let value = self.quoted_at(self.skip(opened, |byte| byte.is_ascii_whitespace()))?;
        let end = self.skip_blanks(value.end + 1);
        matches!(self.at(end), 0 | b'\r' | b'\n' | b';' | b',' | b')' | b'}').then(|| Read::new(operator, value, true))
    }

    /// A word in a configuration that stands in a string or a comment; not the first one of a sentence.
    pub(super) fn embedded(&self, operator: Operator, at: usize) -> Option<Read> {
        const ENDS: &[u8] = b" \t\r\n,;|&)`\"'\\<>{}[]";
        let length = end_after(&self.stretches.embedded, self.bytes, at, LONGEST_BARE, |byte| ENDS.contains(byte))?;
        let next = self.skip_blanks(at + length);
        let apart = next > at + length && is_quote(self.at(next));
        let ends =
            !apart && matches!(self.at(next), 0 | b'\r' | b'\n' | b',' | b';' | b'}' | b']' | b')' | b'"' | b'\'' | b'`' | b'\\');
        (ends && length > 2).then(|| Read { embedded: true, ..Read::new(operator, Span::new(at, at + length), false) })
    }

    pub(super) fn bare(&self, at: usize) -> Option<Span> {
        if matches!(self.context.syntax, Syntax::Shell | Syntax::Text) {
            end_after(&self.stretches.word, self.bytes, at, LONGEST_BARE, ends_word)?;
        }
        if self.context.syntax == Syntax::Yaml {
            end_after(&self.stretches.word, self.bytes, at, LONGEST_BARE, |byte| b" \t\r\n,}".contains(byte))?;
        }
        let rest = self.rest(at, LONGEST_BARE);
        let line = memchr::memchr2(b'\n', b'\r', rest);
        let ended = line.is_some() || self.bytes.len() <= at + LONGEST_BARE;
        if !ended && matches!(self.context.syntax, Syntax::Env | Syntax::Ini) {
            return None;
        }
        let line = rest.get(..line.unwrap_or(rest.len())).unwrap_or_default();
        let comment = |marks: &[u8]| {
            let pairs = line.windows(2).position(|pair| matches!(pair, [b' ' | b'\t', mark] if marks.contains(mark)));
            pairs.unwrap_or(line.len())
        };
        let until = |stops: &[u8]| line.iter().position(|byte| stops.contains(byte));
        let length = match self.context.syntax {
            Syntax::Env => comment(b"#"),
            Syntax::Ini => comment(b"#;").min(until(b"<,").unwrap_or(line.len())).min(next_setting(line)).min(self.brace(line)),
            Syntax::Yaml if line.first().is_some_and(|first| b"|>!*&[{%@`".contains(first)) || goes_on(line) => return None,
            Syntax::Yaml => comment(b"#").min(self.flow_end(line)),
            Syntax::Shell => word_end(line),
            _ => word_end(line).min(until(b",]").unwrap_or(line.len())).min(bold_end(line)),
        };
        let whole = length < line.len() || ended;
        let text = line.get(..length).unwrap_or_default();
        let semicolon = usize::from(self.context.syntax == Syntax::Ini && text.ends_with(b";"));
        whole.then(|| Span::new(at, at + length - semicolon))
    }

    /// Where a value in a flow mapping ends: `{user: brain, password: x}`.
    pub(super) fn flow_end(&self, line: &[u8]) -> usize {
        let comma = line.windows(2).position(|pair| pair == b", ").unwrap_or(line.len());
        let brace = line.iter().position(|&byte| byte == b'}').filter(|&at| !line.get(..at).unwrap_or_default().contains(&b'{'));
        comma.min(brace.unwrap_or(line.len()))
    }

    /// The brace that closes a block around the value.
    fn brace(&self, line: &[u8]) -> usize {
        let brace = line.iter().position(|byte| *byte == b'}').filter(|at| !line.get(..*at).unwrap_or_default().contains(&b'{'));
        brace.unwrap_or(line.len())
    }

    /// A shell word without quotes.
    pub(super) fn word(&self, at: usize) -> Span {
        let length = self.rest(at, LONGEST_BARE).iter().take_while(|byte| !b" \t\r\n;|&)`\"'\\<>,".contains(byte)).count();
        Span::new(at, at + length)
    }

    /// What stands in quotes at `at`, a string prefix or a wrapping call (`String("…")`) before them allowed. `None` too where the
    /// value is only a part of a longer one.
    pub(super) fn quoted_at(&self, at: usize) -> Option<Span> {
        let at = if self.bytes.get(at..at + 4) == Some(b"new ") { at + 4 } else { at };
        let at = self.opening(at).or_else(|| self.wrapped(at)).or_else(|| self.listed(at))?;
        let escaped = self.at(at) == b'\\';
        let quote = self.at(at + usize::from(escaped));
        let start = at + 1 + usize::from(escaped);
        let mut skip = false;
        let length = self.rest(start, LONGEST_QUOTED).iter().enumerate().find_map(|(index, &byte)| match byte {
            b'\n' => Some(Err(())),
            _ if skip => {
                skip = false;
                (escaped && byte == quote).then_some(Ok(index - 1))
            }
            b'\\' => {
                skip = true;
                None
            }
            _ => (byte == quote).then_some(Ok(index)),
        })?;
        let end = start + length.ok()?;
        let after = end + 1 + usize::from(escaped);
        (end > start && !self.is_joined(after)).then_some(Span::new(start, end))
    }

    /// The text in quotes goes on: `"…" + name`, `"…" % name`, `'…' . $name`, `"…".format(`.
    pub(super) fn is_joined(&self, after: usize) -> bool {
        let next = self.skip_blanks(after);
        match self.at(next) {
            b'+' => true,
            b'%' => self.context.syntax == Syntax::Code && self.at(next + 1) != b'>',
            b'.' => {
                matches!(self.at(next + 1), b' ' | b'$' | b'"' | b'\'') || self.rest(next, 7).eq_ignore_ascii_case(b".format")
            }
            _ => false,
        }
    }

    /// The offset of an opening quote at `at`, up to two letters of a string prefix before it allowed.
    pub(super) fn opening(&self, at: usize) -> Option<usize> {
        let prefix = self.rest(at, 2).iter().take_while(|byte| b"bBrRuUfFLn@$".contains(byte)).count();
        [at, at + prefix]
            .into_iter()
            .find(|&at| is_quote(self.at(at)) || self.at(at) == b'\\' && matches!(self.at(at + 1), b'"' | b'\''))
    }

    /// A call that only wraps a literal.
    pub(super) fn wrapped(&self, at: usize) -> Option<usize> {
        #[rustfmt::skip]
        const WRAPPERS: &[&str] = &[
            "String", "string", "Some", "SecretStr", "SecretString", "Secret", "str", "bytes", "QString", "b64decode",
            "atob", "from", "of", "encode", "unhexlify", "fromHex", "fromhex", "SecureString", "Just", "Ok", "ToPtr", "Ptr", "Literal",
        ];
        /// Calls that bring a value from elsewhere, or say something.
        #[rustfmt::skip]
        const GETTERS: &[&str] = &[
            "Get", "Load", "Read", "Fetch", "Lookup", "Find", "Prompt", "Env", "Format", "Sprintf", "Error", "Must", "Query",
            "Resolve", "Ask", "Translate", "Localized", "Label", "Field", "Input", "Column", "Param", "Arg", "Option", "Flag",
        ];
        if !self.at(at).is_ascii_alphabetic() {
            return None;
        }
        let end = self.skip(at, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b':'));
        let call = Span::new(at, end).of(self.text);
        let last = call.rsplit(['.', ':']).next().unwrap_or(call);
        let gets = GETTERS.iter().any(|verb| last.starts_with(verb));
        let makes = !gets
            && last.len() > 3
            && last.starts_with(|c: char| c.is_ascii_uppercase())
            && last.contains(|c: char| c.is_ascii_lowercase());
        let decodes = last.starts_with("decode") && (placeholder::contains_any(call, &["base64", "hex"]));
        (self.at(end) == b'(' && (makes || decodes || WRAPPERS.contains(&last))).then(|| self.opening(end + 1))?
    }

    /// The first of a list: `["value", …]`, `[]string{"value"`, `[]byte("value")`.
    fn listed(&self, at: usize) -> Option<usize> {
        if self.at(at) != b'[' {
            return None;
        }
        let typed = self.at(at + 1) == b']';
        let end = if typed { self.skip(at + 2, |byte| byte.is_ascii_alphanumeric()) } else { at };
        if typed && !matches!(self.at(end), b'{' | b'(') {
            return None;
        }
        self.opening(self.skip(end + 1, |byte| byte.is_ascii_whitespace()))
    }
}

/// Where the next of several settings on one line starts: `ansible_password=x ansible_user=y`.
fn next_setting(line: &[u8]) -> usize {
    let blank = line.iter().position(|byte| *byte == b' ').unwrap_or(line.len());
    let rest = line.get(blank..).unwrap_or_default().trim_ascii_start();
    let name = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    if name > 2 && rest.get(name) == Some(&b'=') && rest.get(name + 1).is_some_and(|byte| !byte.is_ascii_whitespace()) {
        blank
    } else {
        line.len()
    }
}

/// The byte ends a shell word.
fn ends_word(byte: &u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b';' | b'|' | b'&' | b')' | b'`' | b'"' | b'\'' | b'<' | b'>')
}

/// Where bold text ends, in Markdown.
fn bold_end(line: &[u8]) -> usize {
    line.windows(2).position(|pair| pair == b"**").filter(|at| *at > 0).unwrap_or(line.len())
}

fn word_end(line: &[u8]) -> usize {
    line.iter().position(ends_word).unwrap_or(line.len())
}

/// Letters and digits, often changing, as generators make them; less than `is_random` asks.
fn is_mixed(part: &str) -> bool {
    let charset = Charset::of(part);
    let changes =
        part.as_bytes().windows(2).filter(|pair| matches!(pair, [a, b] if a.is_ascii_digit() != b.is_ascii_digit())).count();
    part.len() >= 16
        && charset.digits > 3
        && charset.lower + charset.upper > 3
        && changes * 5 >= part.len()
        && entropy::bits(part) >= 3.0
}

/// The random part of a value that is itself a structure: `{"name":"x","sig":"…"}`, its quotes escaped or not.
pub(super) fn nested(text: &str, value: Span) -> Option<Span> {
    let inner = value.of(text);
    if !inner.starts_with('{') {
        return None;
    }
    let longest =
        inner.split(|c: char| !c.is_ascii_alphanumeric()).max_by_key(|part| part.len()).filter(|part| is_mixed(part))?;
    let start = value.start + inner.find(longest)?;
    Some(Span::new(start, start + longest.len()))
}
