//! Hashes of passwords, told by the way that they are written.

use crate::secrets::validate::entropy;

/// How a password was hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    /// With its article: `a bcrypt`.
    pub(super) name: &'static str,
    /// It was made to be slow: a guess costs a noticeable time.
    pub(super) slow: bool,
}

const fn slow(name: &'static str) -> Kind {
    Kind { name, slow: true }
}

pub(super) const fn quick(name: &'static str) -> Kind {
    Kind { name, slow: false }
}

/// How a hash starts, how long it is at least, and its kind (crypt(5) of libxcrypt; RFC 2307 and RFC 5803 for those in braces; the
/// manuals of Django, Werkzeug, WordPress, Drupal and PostgreSQL for their own).
#[rustfmt::skip]
const KINDS: &[(&str, usize, Kind)] = &[
    ("$2a$", 60, slow("a bcrypt")),
    ("$2b$", 60, slow("a bcrypt")),
    ("$2x$", 60, slow("a bcrypt")),
    ("$2y$", 60, slow("a bcrypt")),
    ("$y$", 40, slow("a yescrypt")),
    ("$gy$", 40, slow("a gost-yescrypt")),
    ("$7$", 40, slow("a scrypt")),
    ("$scrypt$", 40, slow("a scrypt")),
    ("scrypt:", 60, slow("a scrypt")),
    ("$argon2", 50, slow("an Argon2")),
    ("argon2$argon2", 50, slow("an Argon2")),
    ("bcrypt$$2", 60, slow("a bcrypt")),
    ("bcrypt_sha256$$2", 60, slow("a bcrypt")),
    ("pbkdf2_sha", 50, slow("a PBKDF2")),
    ("pbkdf2:sha", 50, slow("a PBKDF2")),
    ("$pbkdf2", 40, slow("a PBKDF2")),
    ("{PBKDF2", 40, slow("a PBKDF2")),
    ("SCRAM-SHA-", 60, slow("a SCRAM")),
    ("$6$", 88, slow("a sha512crypt")),
    ("$5$", 48, slow("a sha256crypt")),
    ("$S$", 55, slow("a Drupal")),
    ("$P$", 34, quick("a phpass")),
    ("$H$", 34, quick("a phpass")),
    ("$1$", 26, quick("an md5crypt")),
    ("$apr1$", 30, quick("an Apache md5crypt")),
    ("$sha1$", 30, quick("a sha1crypt")),
    ("$md5", 25, quick("a Sun md5")),
    ("{SSHA", 30, quick("a salted SHA")),
    ("{SHA", 30, quick("an unsalted SHA")),
    ("{SMD5}", 25, quick("a salted MD5")),
    ("{MD5}", 20, quick("an unsalted MD5")),
    ("{CRYPT}", 20, quick("a crypt")),
    ("sha1$", 44, quick("a SHA-1")),
    ("md5$", 36, quick("an MD5")),
];

/// The kind of hash that the text is, as a whole.
pub(super) fn kind(text: &str) -> Option<Kind> {
    let written = |byte: u8| byte.is_ascii_alphanumeric() || b"$./+=,:{}_-".contains(&byte);
    if !(16..=512).contains(&text.len()) || !text.starts_with(|c| "$*{mpsSab".contains(c)) {
        return None;
    }
    if let Some(digits) = text.strip_prefix('*') {
        return (digits.len() == 40 && entropy::is_hex(digits)).then_some(quick("a MySQL SHA-1"));
    }
    if let Some(digits) = text.strip_prefix("md5").filter(|digits| digits.len() == 32) {
        return entropy::is_hex(digits).then_some(quick("a PostgreSQL MD5"));
    }
    let (start, _, kind) = KINDS.iter().find(|(start, least, _)| text.len() >= *least && text.starts_with(start))?;
    let body = text.get(start.len()..)?;
    // A shape or an example repeats its letters.
    let real = entropy::bits(body) >= 3.0 && !body.contains("...") && !body.contains("xxxx");
    (text.bytes().all(written) && real).then_some(*kind)
}

/// The traditional crypt(3): two letters of salt and eleven more. Only a file's format tells it from a word.
pub(super) fn is_traditional(text: &str) -> bool {
    let written = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'/');
    text.len() == 13 && text.bytes().all(written) && entropy::bits(text) >= 2.5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_told_by_its_start_and_length() {
        let body = "Qd93kPz0aVbIBAAKCAQEAu1SU1LfVLPHCozMxH2Mo7Rk2ZpX9vLwT4mYc8HsB1nDj6FgAe3UxK5oQi0WqTs";
        for (start, length, name) in
            [("$2y$10$", 60, "a bcrypt"), ("$6$", 98, "a sha512crypt"), ("$apr1$", 37, "an Apache md5crypt")]
        {
            let hash: String = format!("{start}{body}{body}").chars().take(length).collect();
            assert_eq!(kind(&hash).map(|kind| kind.name), Some(name));
            assert_eq!(hash.get(..20).and_then(kind), None);
        }
        assert_eq!(kind("$2y$10$xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), None);
        assert_eq!(kind("md5 of the file"), None);
    }
}
