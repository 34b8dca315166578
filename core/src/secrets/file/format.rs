//! What a row of the table says: where such a file lies, how it is written, and which of its fields are secrets.

use super::form::{Entry, Form};

/// A kind of file that a program keeps logins in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Format {
    /// As a message calls it.
    pub(super) name: &'static str,
    pub(super) at: &'static [At],
    /// One of them stands in the text; none, where the path tells enough.
    pub(super) marks: &'static [&'static str],
    pub(super) form: Form,
    pub(super) owner: Owner,
    pub(super) fields: &'static [Field],
}

/// Where such a file lies, in lower case.
#[derive(Clone, Copy, Debug)]
pub(super) enum At {
    Name(&'static str),
    /// The name's end.
    Ends(&'static str),
    /// The last folders and the name.
    Path(&'static str),
}

/// Whom a value is for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Owner {
    /// `machine`.
    pub(super) word: &'static str,
    /// The keys whose values name it. Where none is there, the section or the key around does.
    pub(super) keys: &'static [&'static str],
}

/// A field that holds a secret.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    /// Without regard to case; `*` for any start or any end, `parent/key` where the place counts.
    pub(super) key: &'static str,
    /// `password`.
    pub(super) what: &'static str,
    pub(super) holds: Holds,
}

/// How a field's value is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// What people choose: a word counts.
    Password,
    /// What a machine made: a word does not count.
    Token,
    /// A password in base64.
    Encoded,
    /// `user:password`, in base64 or plain.
    Login,
    /// A password that was made unreadable with a key that everybody knows.
    Obfuscated,
    /// The field's own name tells whether it is a password, a token or neither.
    Named,
    /// The same in base64.
    EncodedNamed,
    /// A hash by its place; what has no known format is none.
    Hash,
    /// A hash that tells its kind by itself; everything else is left to other rules.
    KnownHash,
    /// 32 hexadecimal digits, a hash by its place.
    Digest(&'static str),
}

impl Format {
    pub(super) const fn new(name: &'static str, at: &'static [At], form: Form, fields: &'static [Field]) -> Self {
        Self { name, at, marks: &[], form, owner: Owner { word: "", keys: &[] }, fields }
    }

    pub(super) const fn of(self, word: &'static str, keys: &'static [&'static str]) -> Self {
        Self { owner: Owner { word, keys }, ..self }
    }

    pub(super) const fn marked(self, marks: &'static [&'static str]) -> Self {
        Self { marks, ..self }
    }

    /// The last byte of a name under which such a file may lie.
    pub(super) fn may_end_with(&self, byte: u8) -> bool {
        self.at.iter().any(|at| at.text().bytes().last() == Some(byte))
    }

    /// `path` and `name` are in lower case.
    pub(super) fn fits(&self, path: &str, name: &str, text: &str) -> bool {
        self.at.iter().any(|at| at.fits(path, name))
            && (self.marks.is_empty()
                || self.marks.iter().any(|mark| memchr::memmem::find(text.as_bytes(), mark.as_bytes()).is_some()))
    }
}

impl At {
    const fn text(self) -> &'static str {
        let (Self::Name(text) | Self::Ends(text) | Self::Path(text)) = self;
        text
    }

    fn fits(self, path: &str, name: &str) -> bool {
        match self {
            Self::Name(own) => name == own,
            Self::Ends(end) => name.ends_with(end),
            Self::Path(end) => path.strip_suffix(end).is_some_and(|before| before.is_empty() || before.ends_with('/')),
        }
    }
}

impl Field {
    const fn new(key: &'static str, what: &'static str, holds: Holds) -> Self {
        Self { key, what, holds }
    }

    pub(super) fn names(&self, entry: &Entry<'_>) -> bool {
        match self.key.split_once('/') {
            Some((parent, key)) => matches(parent, entry.parent) && matches(key, &entry.key),
            None => matches(self.key, &entry.key),
        }
    }
}

fn matches(pattern: &str, key: &str) -> bool {
    if let Some(end) = pattern.strip_prefix('*') {
        let start = key.len().checked_sub(end.len());
        return start.and_then(|start| key.get(start..)).is_some_and(|rest| rest.eq_ignore_ascii_case(end));
    }
    match pattern.strip_suffix('*') {
        Some(start) => key.get(..start.len()).is_some_and(|first| first.eq_ignore_ascii_case(start)),
        None => key.eq_ignore_ascii_case(pattern),
    }
}

pub(super) const fn password(key: &'static str) -> Field {
    Field::new(key, "password", Holds::Password)
}

pub(super) const fn token(key: &'static str) -> Field {
    Field::new(key, "token", Holds::Token)
}

pub(super) const fn key(key: &'static str) -> Field {
    Field::new(key, "key", Holds::Token)
}

pub(super) const fn encoded(key: &'static str) -> Field {
    Field::new(key, "password", Holds::Encoded)
}

pub(super) const fn login(key: &'static str) -> Field {
    Field::new(key, "login", Holds::Login)
}

pub(super) const fn obfuscated(key: &'static str) -> Field {
    Field::new(key, "password", Holds::Obfuscated)
}

pub(super) const fn named(key: &'static str) -> Field {
    Field::new(key, "", Holds::Named)
}

pub(super) const fn encoded_named(key: &'static str) -> Field {
    Field::new(key, "", Holds::EncodedNamed)
}

pub(super) const fn hash(key: &'static str) -> Field {
    Field::new(key, "password", Holds::Hash)
}

pub(super) const fn known_hash(key: &'static str) -> Field {
    Field::new(key, "password", Holds::KnownHash)
}

pub(super) const fn digest(key: &'static str, kind: &'static str) -> Field {
    Field::new(key, "password", Holds::Digest(kind))
}
