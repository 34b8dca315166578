//! Checksums inside credentials: the proof, without a network, that a token was issued and not made up.

/// GitHub and npm: the last six characters are the CRC-32 of the rest of the body in base 62, digits before capitals before small letters
/// (github.blog, "Behind GitHub's new authentication token formats"). The stateless tokens of apps have no such checksum.
#[must_use]
pub fn github(token: &str) -> bool {
    let Some((_, body)) = token.split_once('_') else { return false };
    if !body.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return true;
    }
    let Some((rest, check)) = body.len().checked_sub(6).and_then(|end| body.split_at_checked(end)) else { return false };
    check.bytes().eq(base(BASE62, crc32(rest.as_bytes()), 6))
}

/// GitLab: behind the payload stand a dot, a version in newer tokens, the payload's length in two digits of base 36, and in seven the CRC-32
/// of all before it (gitlab-org/gitlab, `Authn::TokenField::Generator::RoutableToken`). Tokens that are not routable have no dot.
/// An instance may put a prefix of its own before the token, which the CRC covers and we cannot see: the length alone is proof enough.
#[must_use]
pub fn gitlab_routable(token: &str) -> bool {
    let Some((head, tail)) = token.rsplit_once('.') else { return true };
    let Some((length, check)) = tail.split_at_checked(2) else { return false };
    let Some(covered) = token.len().checked_sub(check.len()).and_then(|end| token.get(..end)) else { return false };
    if check.bytes().eq(base(BASE36, crc32(covered.as_bytes()), 7)) {
        return true;
    }
    let (_, body) = head.split_once('-').unwrap_or(("", head));
    let payload = body.split('.').next().unwrap_or_default();
    let payload =
        payload.split_once('_').filter(|(kind, _)| kind.len() == 2 && kind.starts_with('t')).map_or(payload, |(_, rest)| rest);
    usize::from_str_radix(length, 36) == Ok(payload.len())
}

/// Grafana: the last eight characters are the CRC-32 of all before the second low line, its bytes from the lowest, in hexadecimal
/// (grafana/grafana, `pkg/components/satokengen`).
#[must_use]
pub fn grafana(token: &str) -> bool {
    let Some((covered, check)) = token.rsplit_once('_') else { return false };
    u32::from_str_radix(check, 16).is_ok_and(|check| check.swap_bytes() == crc32(covered.as_bytes()))
}

/// NATS: base 32 of a kind, a key and their CRC-16 (XMODEM), its bytes from the lowest (nats-io/nkeys).
#[must_use]
pub fn nkey(seed: &str) -> bool {
    let Some(bytes) = base32(seed) else { return false };
    let Some((covered, [low, high])) = bytes.split_last_chunk::<2>() else { return false };
    u16::from_le_bytes([*low, *high]) == crc16(covered)
}

/// age: Bech32 (BIP-173) of the key, in capitals.
#[must_use]
pub fn age(key: &str) -> bool {
    const ALPHABET: &[u8] = b"QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
    let Some((name, data)) = key.rsplit_once('1') else { return false };
    let name = name.to_ascii_lowercase();
    let high = name.bytes().map(|byte| byte >> 5);
    let low = name.bytes().map(|byte| byte & 31);
    let mut state = 1;
    for value in high.chain([0]).chain(low) {
        state = bech32_step(state, value);
    }
    for byte in data.bytes() {
        let Some(value) = ALPHABET.iter().position(|letter| *letter == byte) else { return false };
        state = bech32_step(state, value as u8);
    }
    state == 1
}

const BASE62: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE36: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// The digits of `number`, the highest first, `width` of them.
fn base(alphabet: &'static [u8], number: u32, width: u32) -> impl Iterator<Item = u8> {
    let radix = alphabet.len() as u64;
    (0..width).rev().filter_map(move |place| alphabet.get((u64::from(number) / radix.pow(place) % radix) as usize).copied())
}

/// CRC-32 as in ISO 3309, bit by bit: tokens are short.
fn crc32(bytes: &[u8]) -> u32 {
    let mut state = u32::MAX;
    for byte in bytes {
        state ^= u32::from(*byte);
        for _ in 0..8 {
            state = if state & 1 == 1 { state >> 1 ^ 0xedb8_8320 } else { state >> 1 };
        }
    }
    !state
}

/// CRC-16 as in XMODEM.
fn crc16(bytes: &[u8]) -> u16 {
    let mut state = 0_u16;
    for byte in bytes {
        state ^= u16::from(*byte) << 8;
        for _ in 0..8 {
            state = if state & 0x8000 == 0 { state << 1 } else { state << 1 ^ 0x1021 };
        }
    }
    state
}

/// RFC 4648 without padding; nothing where a character is not of its alphabet.
fn base32(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 5 / 8);
    let mut bits = 0_u32;
    let mut held = 0;
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'2'..=b'7' => byte - b'2' + 26,
            _ => return None,
        };
        bits = (bits << 5 | u32::from(value)) & 0xfff;
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    Some(bytes)
}

fn bech32_step(state: u32, value: u8) -> u32 {
    const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    let top = state >> 25;
    let shifted = (state & 0x01ff_ffff) << 5 ^ u32::from(value);
    GENERATOR.iter().enumerate().filter(|(bit, _)| top >> bit & 1 == 1).fold(shifted, |state, (_, term)| state ^ term)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crcs_are_the_catalogued_ones() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc16(b"123456789"), 0x31c3);
    }

    /// A token known for its true checksum; it opens nothing.
    #[test]
    fn a_changed_github_token_fails() {
        assert!(github(concat!("gh", "p_", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ", "0mLq17")));
        assert!(!github(concat!("gh", "p_", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ", "0mLq18")));
        assert!(!github(concat!("gh", "p_", "short")));
    }

    #[test]
    fn a_stateless_app_token_is_not_held_to_a_checksum_it_has_not() {
        assert!(github(concat!("gh", "s_", "123_eyJ.abc.def")));
    }

    /// A token known for its true checksum; it opens nothing.
    #[test]
    fn a_changed_grafana_token_fails() {
        assert!(grafana(concat!("gl", "sa_", "yscW25imSKJIuav8zF37RZmnbiDvB05G", "_fcaaf58a")));
        assert!(!grafana(concat!("gl", "sa_", "yscW25imSKJIuav8zF37RZmnbiDvB05G", "_fcaaf58b")));
    }

    #[test]
    fn a_routable_gitlab_token_proves_itself_by_its_crc_or_its_length() {
        let payload = "bzoxCnU6YWJjZAABAgMEBQYHCAkKCwwNDg8Q";
        assert_eq!(payload.len(), 36);
        assert!(gitlab_routable(&format!("{}{payload}.01.100000000", concat!("gl", "pat-"))));
        assert!(!gitlab_routable(&format!("{}{payload}.01.110000000", concat!("gl", "pat-"))));
        let covered = format!("{}{payload}.01.11", concat!("gl", "pat-"));
        let check: Vec<u8> = base(BASE36, crc32(covered.as_bytes()), 7).collect();
        assert!(gitlab_routable(&format!("{covered}{}", String::from_utf8_lossy(&check))));
        assert!(gitlab_routable(concat!("gl", "pat-", "aaaaaaaaaaaaaaaaaaaa")));
    }

    /// A seed known for its true checksum; it opens nothing.
    #[test]
    fn a_changed_nkey_seed_fails() {
        assert!(nkey(concat!("SU", "ACSSL3UAHUDXKFSNVUZRF5UHPMWZ6BFDTJ7M6USDXIEDNPPQYYYCU3VY")));
        assert!(!nkey(concat!("SU", "ACSSL3UAHUDXKFSNVUZRF5UHPMWZ6BFDTJ7M6USDXIEDNPPQYYYCU3WY")));
    }

    /// The key whose bytes are all 0x42.
    #[test]
    fn a_changed_age_key_fails() {
        assert!(age(concat!("AGE-SECRET-", "KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX")));
        assert!(!age(concat!("AGE-SECRET-", "KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEQ")));
    }
}
