//! A number that names a secret without telling it.

/// Not a secret: it sets these numbers apart from every other use of the same function.
const KEY: [u64; 2] = [u64::from_le_bytes(*b"ciward s"), u64::from_le_bytes(*b"ecret id")];

/// A keyed hash of a secret's value (SipHash-2-4, Aumasson and Bernstein 2012), the same on every machine and in every version:
/// two findings with the same number hold the same secret.
///
/// The key is public, so whoever sees the number can test a guess. A random token cannot be guessed; a human password can. The number
/// is therefore for grouping and for suppression files, and is never shown beside a finding.
///
/// A key has the same number however its lines are broken: as they are, or as `\\n` in a string.
#[must_use]
pub fn identity(value: &str) -> u64 {
    if value.starts_with("-----BEGIN") { siphash(&on_one_line(value)) } else { siphash(value) }
}

/// Without its line breaks, in whatever writing, and without what strings of several lines have around each.
fn on_one_line(key: &str) -> String {
    let unescaped = key.replace("\\n", "").replace("\\r", "");
    unescaped.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=' | '-')).collect()
}

fn siphash(value: &str) -> u64 {
    let mut state = State {
        v0: KEY[0] ^ 0x736f_6d65_7073_6575,
        v1: KEY[1] ^ 0x646f_7261_6e64_6f6d,
        v2: KEY[0] ^ 0x6c79_6765_6e65_7261,
        v3: KEY[1] ^ 0x7465_6462_7974_6573,
    };
    let (words, rest) = value.as_bytes().as_chunks::<8>();
    for &word in words {
        state.absorb(u64::from_le_bytes(word));
    }
    let mut last = [0u8; 8];
    last.iter_mut().zip(rest).for_each(|(to, &from)| *to = from);
    state.absorb(u64::from_le_bytes(last) | (value.len() as u64) << 56);
    state.v2 ^= 0xff;
    for _ in 0..4 {
        state.round();
    }
    state.v0 ^ state.v1 ^ state.v2 ^ state.v3
}

struct State {
    v0: u64,
    v1: u64,
    v2: u64,
    v3: u64,
}

impl State {
    fn absorb(&mut self, word: u64) {
        self.v3 ^= word;
        self.round();
        self.round();
        self.v0 ^= word;
    }

    fn round(&mut self) {
        self.v0 = self.v0.wrapping_add(self.v1);
        self.v1 = self.v1.rotate_left(13) ^ self.v0;
        self.v0 = self.v0.rotate_left(32);
        self.v2 = self.v2.wrapping_add(self.v3);
        self.v3 = self.v3.rotate_left(16) ^ self.v2;
        self.v0 = self.v0.wrapping_add(self.v3);
        self.v3 = self.v3.rotate_left(21) ^ self.v0;
        self.v2 = self.v2.wrapping_add(self.v1);
        self.v1 = self.v1.rotate_left(17) ^ self.v2;
        self.v2 = self.v2.rotate_left(32);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_the_same_on_one_line() {
        let key = "-----BEGIN KEY-----\nMIIabc+/\nxyz=\n-----END KEY-----";
        assert_eq!(identity(key), identity(&key.replace('\n', "\\n")));
        assert_eq!(identity(key), identity(&key.replace('\n', "\r\n    ")));
        assert_ne!(identity(key), identity(&key.replace("abc", "abd")));
    }

    #[test]
    #[expect(deprecated, reason = "the standard library's SipHash-2-4 is the oracle")]
    fn it_is_siphash_2_4() {
        use std::hash::Hasher;
        for value in ["", "a", "12345678", "123456789abcdef", "a longer value, over several words"] {
            let mut oracle = std::hash::SipHasher::new_with_keys(KEY[0], KEY[1]);
            oracle.write(value.as_bytes());
            assert_eq!(identity(value), oracle.finish(), "{value}");
        }
    }
}
