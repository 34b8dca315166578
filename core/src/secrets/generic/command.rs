//! Passwords on command lines, in SQL clauses and in HTTP headers.

use crate::secrets::generic::assignment::{Assignment, Operator};
use crate::secrets::generic::context::{Context, Syntax};
use crate::secrets::generic::judge;
use crate::secrets::generic::name::{Naming, Promise};
use crate::secrets::generic::{Candidate, generic_secret, hardcoded_password};
use crate::secrets::validate::{base64, placeholder};
use crate::text::Span;

/// What takes a password, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// `sshpass -p password`, `sshpass -ppassword`.
    Sshpass,
    /// `mysql -ppassword`, and its dump and admin tools: no blank between.
    Mysql,
    /// `curl -u user:password`, `--user user:password`.
    User,
    /// `redis-cli -a password`.
    Redis,
    /// `openssl … -passin pass:password`.
    Openssl,
    /// `IDENTIFIED BY 'password'`.
    Identified,
    /// `crypt('password', gen_salt('bf'))` of PostgreSQL.
    Crypt,
    /// `ConvertTo-SecureString "password" -AsPlainText`.
    SecureString,
    /// `IDENTIFIED WITH plugin BY 'password'`.
    Plugin,
    /// `Basic` and base64 of `user:password`.
    Basic,
    /// `Bearer` and a token.
    Bearer,
    /// `"auth": "…"`, base64 of `user:password`, in Docker's and other registries' configuration.
    RegistryAuth,
}

/// How far a flag may stand from its command.
const REACH: usize = 256;

/// The password that follows the keyword.
#[must_use]
pub fn at(command: Command, text: &str, keyword: Span, context: Context) -> Option<Candidate> {
    if context.syntax == Syntax::Opaque {
        return None;
    }
    let line = line_after(text, keyword.end);
    match command {
        Command::Sshpass => flag(text, keyword, memchr::memmem::find(line.as_bytes(), b" -p")?, 3, true, "sshpass", context),
        Command::Mysql => flag(text, keyword, memchr::memmem::find(line.as_bytes(), b" -p")?, 3, false, "mysql -p", context),
        Command::Redis => flag(text, keyword, memchr::memmem::find(line.as_bytes(), b" -a ")?, 3, true, "redis-cli", context),
        Command::Openssl => openssl(text, keyword, context),
        Command::Identified if keyword.of(text).starts_with('i') && context.syntax != Syntax::Sql => None,
        Command::Crypt if !line.contains("gen_salt(") => None,
        Command::SecureString => quoted(text, keyword, context).or_else(|| secured(text, keyword, context)),
        Command::Plugin => {
            let by =
                memchr::memmem::find(line.as_bytes(), b" BY '").or_else(|| memchr::memmem::find(line.as_bytes(), b" by '"))?;
            quoted(text, Span::new(keyword.start, keyword.end + by + 4), context)
        }
        Command::Crypt | Command::Identified => quoted(text, keyword, context),
        Command::User => user(text, keyword, context),
        Command::Basic => basic(text, keyword.end, context),
        Command::RegistryAuth => registry_auth(text, keyword, context),
        Command::Bearer => bearer(text, keyword, context),
    }
}

fn line_after(text: &str, at: usize) -> &str {
    let end = text.floor_char_boundary(text.len().min(at + REACH));
    let rest = Span::new(at, end).of(text);
    rest.split('\n').next().unwrap_or(rest)
}

/// The word at `at`, its quotes left out, and whether it had any.
fn word(text: &str, at: usize) -> (Span, bool) {
    let rest = line_after(text, at);
    if let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        let inner = rest.get(1..).unwrap_or_default();
        return (Span::new(at + 1, at + 1 + inner.find(quote).unwrap_or(0)), true);
    }
    let length = rest.find([' ', '\t', '\r', '"', '\'', '`', ';', '|', ')', '\\', ',', '<', '>', ']']).unwrap_or(rest.len());
    (Span::new(at, at + length), false)
}

/// A flag's value; `blank` allows a blank between them.
fn flag(text: &str, keyword: Span, at: usize, length: usize, blank: bool, name: &str, context: Context) -> Option<Candidate> {
    let mut start = keyword.end + at + length;
    if text.as_bytes().get(start) == Some(&b' ') {
        if !blank {
            return None;
        }
        start += 1;
    }
    let (value, quoted) = word(text, start);
    let is_flag = |rest: &str| ["ort", "rotocol", "assword", "rint", "lugin", "ager"].iter().any(|other| rest.starts_with(other));
    if !blank && is_flag(value.of(text)) {
        return None;
    }
    password(text, name, value, quoted, context)
}

fn password(text: &str, name: &str, value: Span, quoted: bool, context: Context) -> Option<Candidate> {
    let naming = Naming { promise: Promise::Password, direct: true, made_up: false };
    let assignment = Assignment::spoken(name, Operator::Space, value, quoted);
    let verdict = judge::password(value.of(text), &assignment, naming, context)?;
    Some(hardcoded_password::candidate(name, value.of(text), value, verdict))
}

fn openssl(text: &str, keyword: Span, context: Context) -> Option<Candidate> {
    let before = Span::new(text.floor_char_boundary(keyword.start.saturating_sub(10)), keyword.start).of(text);
    let is_openssl = ["-pass", "-passin", "-passout"].iter().any(|flag| before.ends_with(flag));
    let (value, quoted) = word(text, keyword.end);
    if is_openssl { password(text, "openssl pass", value, quoted, context) } else { None }
}

fn quoted(text: &str, keyword: Span, context: Context) -> Option<Candidate> {
    let line = line_after(text, keyword.end);
    let mut rest = line.trim_start_matches([' ', '(']);
    // PowerShell's flags stand in any order, MySQL's plugin before its password.
    while let Some(after) = ["-String ", "-AsPlainText ", "-Force "].iter().find_map(|flag| rest.strip_prefix(flag)) {
        rest = after.trim_start();
    }
    let blanks = line.len() - rest.len();
    let (value, quoted) = word(text, keyword.end + blanks);
    let bare = context.syntax == Syntax::Sql && keyword.of(text).eq_ignore_ascii_case("identified by");
    if quoted || bare { password(text, keyword.of(text), value, quoted, context) } else { None }
}

/// `"password" | ConvertTo-SecureString`.
fn secured(text: &str, keyword: Span, context: Context) -> Option<Candidate> {
    let start = text.floor_char_boundary(keyword.start.saturating_sub(REACH));
    let before = Span::new(start, keyword.start).of(text).trim_end().strip_suffix('|')?.trim_end();
    let inner = before.strip_suffix(['"', '\''])?;
    let quote = before.get(inner.len()..)?;
    let at = inner.rfind(quote)? + 1;
    let value = Span::new(start + at, start + inner.len());
    if value.of(text).contains('\n') { None } else { password(text, "ConvertTo-SecureString", value, true, context) }
}

fn user(text: &str, keyword: Span, context: Context) -> Option<Candidate> {
    let glued = usize::from(keyword.of(text).ends_with('"'));
    let (value, quoted) = word(text, keyword.end - glued);
    let (user, secret) = value.of(text).split_once(':')?;
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if secret.len() < 3 || is_number(secret) || secret.starts_with("//") || secret.eq_ignore_ascii_case("pass") {
        return None;
    }
    let start = text.floor_char_boundary(keyword.start.saturating_sub(REACH));
    let before = Span::new(start, keyword.start).of(text);
    let before = before.rsplit('\n').next().unwrap_or(before);
    let after = line_after(text, keyword.end);
    let is_http = ["curl", "http", "wget", "ldap"].iter().any(|tool| before.contains(tool) || after.contains(tool));
    if !is_http || placeholder::is_reference(user) {
        return None;
    }
    let span = Span::new(value.start + user.len() + 1, value.end);
    password(text, "--user", span, quoted, context)
}

fn registry_auth(text: &str, keyword: Span, context: Context) -> Option<Candidate> {
    let line = line_after(text, keyword.end);
    let value = line.trim_start().strip_prefix(':')?.trim_start();
    let mut candidate = basic(text, keyword.end + line.len() - value.len(), context)?;
    candidate.message = "A registry's `auth` holds a user and a password in base64, which is no encryption".to_owned();
    Some(candidate)
}

fn basic(text: &str, at: usize, context: Context) -> Option<Candidate> {
    let (value, _) = word(text, at);
    let encoded = value.of(text);
    if !(8..=512).contains(&encoded.len()) {
        return None;
    }
    let decoded = String::from_utf8(base64::decode(encoded)?).ok()?;
    let decoded = decoded.trim_end_matches('\n');
    let (user, secret) = decoded.split_once(':')?;
    // What is in base64 may have blanks, which no other judgement expects.
    let secret = &secret.replace(' ', "");
    let printable = decoded.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    if !printable || user.is_empty() && secret.len() < 8 || placeholder::is_placeholder("", secret) || secret.len() < 3 {
        return None;
    }
    let assignment = Assignment::spoken("Basic", Operator::Header, value, true);
    let naming = Naming { promise: Promise::Password, direct: true, made_up: false };
    let verdict = judge::password(secret, &assignment, naming, context)?;
    let mut candidate = hardcoded_password::candidate("Authorization", encoded, value, verdict);
    candidate.message = format!("A basic `Authorization` header holds a user and a password: {}", verdict.because);
    Some(candidate)
}

fn bearer(text: &str, keyword: Span, context: Context) -> Option<Candidate> {
    let (value, quoted) = word(text, keyword.end);
    let naming = Naming { promise: Promise::Secret, direct: true, made_up: false };
    let assignment = Assignment::spoken("Bearer", Operator::Header, value, quoted);
    let verdict = judge::secret(value.of(text), &assignment, naming, context)?;
    let mut candidate = generic_secret::candidate("Authorization", value.of(text), value, verdict);
    candidate.message = format!("A bearer token stands in the file: {}", verdict.because);
    Some(candidate)
}
