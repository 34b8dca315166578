//! `connection-string`: a password inside an address, `scheme://user:password@host`, or inside a list of connection parameters.

use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::secrets::generic::Candidate;
use crate::secrets::generic::assignment::{Assignment, Operator};
use crate::secrets::generic::context::{Context, Setting, Syntax};
use crate::secrets::generic::innocence;
use crate::secrets::generic::judge;
use crate::secrets::generic::score::Verdict;
use crate::secrets::generic::strength::{self, Strength};
use crate::secrets::validate::{pairs, placeholder};
use crate::text::Span;
use std::borrow::Cow;

pub static RULE: Rule = Rule {
    id: text("connection-string"),
    family: Family::Secret,
    title: text("Connection string holds a password"),
    severity: Severity::Critical,
    precision: Precision::High,
    persona: Persona::Regular,
    kind: Some(text("Password in a connection string")),
    since: text("0.1.0"),
    online: false,
    fixable: false,
    aliases: &[
        "detect-secrets:BasicAuthDetector",
        "trufflehog:URI",
        "secretlint:basicauth",
        "secretlint:database-connection-string",
    ],
    docs: Docs {
        what: text(
            "An address holds a user and a password (`postgresql://user:password@host/db`, any scheme), or a list of connection parameters holds a password \
             (`Server=…;Password=…`, `jdbc:…?password=…`, `host=… password=…`). Variables, templates and the customary stand-ins (`user:password@`) are not reported. \
             A user whose password is the user's own name is reported with a lower severity.",
        ),
        why: text(
            "It tells the host, the user and the password in one line. Whoever reads it can connect, and connection strings are copied into logs and error reports.",
        ),
        fix: text("Change the password, then take the whole string, or its password, from the environment or a secret store."),
    },
};

/// The longest user and password that are read.
const LONGEST: usize = 256;

/// The password in the address around `://`.
#[must_use]
pub fn in_url(text: &str, mark: Span, context: Context) -> Option<Candidate> {
    let bytes = text.as_bytes();
    if context.syntax == Syntax::Opaque {
        return None;
    }
    let authority = bytes.get(mark.end..bytes.len().min(mark.end + 2 * LONGEST))?;
    let end = authority.iter().position(|byte| b"/\"'`<> \t\r\n\\,;|".contains(byte)).unwrap_or(authority.len());
    let at = authority.get(..end)?.iter().rposition(|&byte| byte == b'@')?;
    let colon = authority.get(..at)?.iter().position(|&byte| byte == b':')?;
    let user = Span::new(mark.end, mark.end + colon).of(text);
    let span = Span::new(mark.end + colon + 1, mark.end + at);
    let password: &str = &unescaped(span.of(text));
    let host = Span::new(mark.end + at + 1, mark.end + end).of(text);
    let host = host.split([':', '?', '#', ')', ']', '}']).next().unwrap_or(host);
    if password.len() < 3
        || is_stand_in(user, password, host, context)
        || [user, password].iter().any(|part| part.contains(['(', ')', '[', ']', '{', '}', '*', '^']))
    {
        return None;
    }
    let verdict = verdict(user, password, Operator::Address, host, context);
    let scheme = scheme_before(text, mark.start);
    let whom = if user.is_empty() || overlaps(user, password) { String::new() } else { format!(" of `{user}`") };
    let message = if overlaps(host, password) || host.is_empty() {
        format!("The password{whom} stands in a `{scheme}` address: {}", verdict.because)
    } else {
        format!("The password{whom} at `{host}` stands in a `{scheme}` address: {}", verdict.because)
    };
    Some(Candidate::new(&RULE, span, message, verdict))
}

/// `p%40ss` is `p@ss`.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut parts = text.split('%');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let byte = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(u8::is_ascii_graphic);
        match byte {
            Some(byte) => plain.extend([char::from(byte)].into_iter().chain(part.chars().skip(2))),
            None => plain.extend(['%'].into_iter().chain(part.chars())),
        }
    }
    Cow::Owned(plain)
}

/// Neither text may tell the other.
fn overlaps(shown: &str, secret: &str) -> bool {
    placeholder::contains_any(shown, &[secret.to_ascii_lowercase().as_str()])
        || secret.len() > shown.len()
            && shown.len() > 2
            && placeholder::contains_any(secret, &[shown.to_ascii_lowercase().as_str()])
}

fn scheme_before(text: &str, at: usize) -> &str {
    let start = text
        .get(..at)
        .unwrap_or_default()
        .bytes()
        .rev()
        .take(16)
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"+.-".contains(byte))
        .count();
    Span::new(at - start, at).of(text)
}

/// Nobody's password: `user:password@`, `${USER}:${PASSWORD}@`, `foo:bar@`, an image's digest, a port.
fn is_stand_in(user: &str, password: &str, host: &str, context: Context) -> bool {
    const USERS: &[&str] = &["user", "username", "login", "name", "usr", "u", "your-user", "myuser", "uname", "someuser", "foo"];
    #[rustfmt::skip]
    const PASSWORDS: &[&str] = &[
        "password", "pass", "pwd", "passwd", "pw", "p", "secret", "token", "apikey", "api_key", "api-key", "key",
        "passw", "mypassword", "mypass", "bar", "yourpassword", "your_password", "pass123", "somepassword", "userpass",
        "userpassword", "pat", "access_token", "accesstoken", "x", "password123",
    ];
    let is_in = |list: &[&str], word: &str| list.iter().any(|entry| entry.eq_ignore_ascii_case(word));
    if host.starts_with("sha256") || host.is_empty() && !password.contains('@') && user.is_empty() {
        return true;
    }
    let generic_password = is_in(PASSWORDS, password);
    let example_host = host == "host"
        || host == "hostname"
        || host == "server"
        || host == "address"
        || host.ends_with("example.com")
        || host.ends_with("example.org");
    // In code that runs, whoever names a user of their own may call the host `host` when they take its name out.
    let own_user =
        context.setting == Setting::Product && !context.is_comment && !is_in(USERS, user) && !strength::is_common(user);
    // Letters that no word has side by side are nobody's example.
    let plain = pairs::bits(password) > -3.0;
    generic_password
        || is_in(USERS, user) && plain && (example_host || strength::strength(password) < Strength::Fair)
        || placeholder::is_placeholder("", password)
        || placeholder::is_reference(user)
        || placeholder::is_placeholder("", host) && !host.contains("example") && !host.starts_with('%')
        || example_host && plain && strength::strength(password) < Strength::Strong && !(own_user && host == "host")
        || password.contains('$') && password.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'$' || byte == b'_')
}

/// How a password in a connection string weighs.
fn verdict(user: &str, password: &str, operator: Operator, host: &str, context: Context) -> Verdict {
    let verdict = judge::address(user, password, operator, context);
    let local =
        ["localhost", "127.0.0.1", "0.0.0.0", "[", "host.docker.internal", "::1"].iter().any(|start| host.starts_with(start))
            || !host.contains('.');
    let common = strength::strength(password) < Strength::Strong;
    if context.setting == Setting::Product && user.eq_ignore_ascii_case(password) {
        let severity = if local { Severity::Medium } else { Severity::High };
        return Verdict::new(severity, Precision::Medium, Persona::Regular, "it is the user's own name");
    }
    if context.setting == Setting::Pipeline && local && common { verdict.pedantic() } else { verdict }
}

/// The password in a list of connection parameters; `accompanied` where others of them stand before it on its line.
#[must_use]
pub fn in_parameters(text: &str, assignment: &Assignment<'_>, accompanied: bool, context: Context) -> Option<Candidate> {
    let password = assignment.value.of(text);
    if password.len() < 3
        || is_stand_in("", password, "parameters", context)
        || innocence::is_no_value(assignment.name, password, false)
        || placeholder::is_password_hash(password)
    {
        return None;
    }
    // In code, `password=other` is an argument, whatever stands beside it.
    if context.syntax == Syntax::Code && !assignment.embedded {
        return None;
    }
    if !accompanied && !has_company_after(text, assignment.value.end) {
        return None;
    }
    let verdict = verdict(assignment.name, password, Operator::Parameter, "parameters.of", context);
    Some(Candidate::new(
        &RULE,
        assignment.value,
        format!("A list of connection parameters holds the password: {}", verdict.because),
        verdict,
    ))
}

/// Other connection parameters stand close behind, on the same line.
fn has_company_after(text: &str, at: usize) -> bool {
    let after = Span::new(at, text.floor_char_boundary(text.len().min(at + COMPANY_REACH))).of(text);
    let after = after.split('\n').next().unwrap_or(after);
    after.contains('=') && placeholder::contains_any(after, COMPANY)
}

/// What stands beside a password in a list of connection parameters.
#[rustfmt::skip]
pub const COMPANY: &[&str] = &[
    "server=", "server =", "data source=", "host=", "user id=", "uid=", "user=", "username=", "dbname=", "jdbc:", "database=", "catalog=", "accountname=",
    "dsn=", "user id =", "addr=", "endpoint=",
];
/// Bytes behind the password in which its company is looked for; before it, the line is what counts, up to `COMPANY_BEFORE`.
const COMPANY_REACH: usize = 64;
pub const COMPANY_BEFORE: usize = 192;
