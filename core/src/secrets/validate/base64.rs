//! Base64 as it is met in the wild: standard or URL-safe letters, padded or not (RFC 4648, sections 4 and 5).

/// The decoded bytes, or `None` where a byte is no base64 letter or a single letter is left over. White space is not skipped.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let body = text.trim_end_matches('=');
    if text.len() - body.len() > 2 || body.len() % 4 == 1 {
        return None;
    }
    let mut bytes = Vec::with_capacity(body.len() * 3 / 4);
    for group in body.as_bytes().chunks(4) {
        let mut bits = 0u32;
        for &letter in group {
            bits = bits << 6 | u32::from(value(letter)?);
        }
        let [_, first, second, third] = (bits << (6 * (4 - group.len()))).to_be_bytes();
        bytes.extend([first, second, third].into_iter().take(group.len() * 6 / 8));
    }
    Some(bytes)
}

/// A letter of either alphabet; padding is none.
#[must_use]
pub const fn is_letter(byte: u8) -> bool {
    value(byte).is_some()
}

const fn value(letter: u8) -> Option<u8> {
    match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_alphabets_are_read_with_or_without_padding() {
        assert_eq!(decode("aGk="), Some(b"hi".to_vec()));
        assert_eq!(decode("aGk"), Some(b"hi".to_vec()));
        assert_eq!(decode("-_8="), Some(vec![0xfb, 0xff]));
        assert_eq!(decode("+/8"), Some(vec![0xfb, 0xff]));
        assert_eq!(decode(""), Some(Vec::new()));
    }

    #[test]
    fn what_is_not_base64_gives_nothing() {
        assert_eq!((decode("a"), decode("ab c"), decode("a==="), decode("é")), (None, None, None, None));
    }
}
