//! Key stores and private keys in binary, known by their first bytes, whatever the file is called.

use serde::{Deserialize, Serialize};

/// What keeps keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyStore {
    Java,
    Pkcs12,
    Passwords,
    Keychain,
    PrivateKey,
    OpenPgp,
}

impl KeyStore {
    /// Of a file that starts with these bytes; 32 are enough.
    #[must_use]
    pub fn of(start: &[u8]) -> Option<Self> {
        match start {
            // sun.security.provider.JavaKeyStore and com.sun.crypto.provider.JceKeyStore: the magic, and version 1 or 2.
            [0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 1 | 2, ..] | [0xce, 0xce, 0xce, 0xce, 0, 0, 0, 1 | 2, ..] => Some(Self::Java),
            // KeePass 1, the first 2, and 2: two signatures.
            [0x03, 0xd9, 0xa2, 0x9a, 0x65..=0x67, 0xfb, 0x4b, 0xb5, ..] => Some(Self::Passwords),
            [b'k', b'y', b'c', b'h', 0, 1, 0, 0, ..] => Some(Self::Keychain),
            _ if start.starts_with(b"SSH PRIVATE KEY FILE FORMAT 1.1\n") => Some(Self::PrivateKey),
            // RFC 4880: an old packet of tag 5 with a length of two bytes, version 4, made after 1995, for signing or encrypting.
            [0x95, _, _, 4, 0x30..=0xf0, _, _, _, 1..=3 | 16..=19 | 22, ..] => Some(Self::OpenPgp),
            _ => sequence(start).and_then(of_sequence),
        }
    }

    /// As a message says it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Java => "a Java key store",
            Self::Pkcs12 => "a PKCS #12 key store",
            Self::Passwords => "a password database",
            Self::Keychain => "a macOS keychain",
            Self::PrivateKey => "a private key",
            Self::OpenPgp => "an OpenPGP secret key",
        }
    }
}

/// What is in a DER sequence whose length goes with its kind: one byte, or two or three of them.
fn sequence(start: &[u8]) -> Option<&[u8]> {
    match start {
        [0x30, 0x82, _, _, inner @ ..] | [0x30, 0x81, _, inner @ ..] | [0x30, 0x40..=0x7f, inner @ ..] => Some(inner),
        _ => None,
    }
}

fn of_sequence(inner: &[u8]) -> Option<KeyStore> {
    /// rsaEncryption, id-ecPublicKey and Ed25519 as the algorithm of a PKCS #8 key (RFC 5958, RFC 8410).
    const ALGORITHMS: [&[u8]; 3] = [
        &[0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01],
        &[0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01],
        &[0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70],
    ];
    match inner {
        // RFC 7292: version 3, and the content's type pkcs7-data or pkcs7-signedData.
        [2, 1, 3, 0x30, 0x80..=0x82, rest @ ..] => {
            let oid = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07];
            rest.windows(oid.len()).take(3).any(|window| window == oid).then_some(KeyStore::Pkcs12)
        }
        // RFC 8017: version 0 and a modulus; RFC 5915: version 1 and a key of 32, 48 or 66 bytes.
        [2, 1, 0, 2, 0x81 | 0x82, ..] | [2, 1, 1, 4, 32 | 48 | 66, ..] => Some(KeyStore::PrivateKey),
        [2, 1, 0 | 1, rest @ ..] if ALGORITHMS.iter().any(|algorithm| rest.starts_with(algorithm)) => Some(KeyStore::PrivateKey),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_bytes_tell_what_keeps_keys() {
        let pkcs8 = [0x30, 0x82, 4, 0xbd, 2, 1, 0, 0x30, 0x0d, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0];
        let pkcs12 = [0x30, 0x82, 9, 0xf1, 2, 1, 3, 0x30, 0x82, 9, 0xb7, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1, 0xa0];
        for (start, expected) in [
            (&[0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2, 0, 0, 0, 1][..], Some(KeyStore::Java)),
            (&[0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5, 1, 0, 3, 0], Some(KeyStore::Passwords)),
            (&pkcs8, Some(KeyStore::PrivateKey)),
            (&pkcs12, Some(KeyStore::Pkcs12)),
            (&[0x30, 0x82, 4, 0xa4, 2, 1, 0, 2, 0x82, 1, 1, 0], Some(KeyStore::PrivateKey)),
            (&[0x30, 0x77, 2, 1, 1, 4, 32, 7, 9], Some(KeyStore::PrivateKey)),
            (&[0x95, 5, 0x86, 4, 0x64, 1, 2, 3, 1, 12], Some(KeyStore::OpenPgp)),
            // A certificate, a class file, a signature, an archive, nothing.
            (&[0x30, 0x82, 3, 0x10, 0x30, 0x82, 2, 0xb9, 0xa0, 3, 2, 1, 2], None),
            (&[0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52], None),
            (&[0x30, 0x45, 2, 0x21, 0, 0xd1], None),
            (b"PK\x03\x04", None),
            (&[], None),
        ] {
            assert_eq!(KeyStore::of(start), expected, "{start:?}");
        }
    }
}
