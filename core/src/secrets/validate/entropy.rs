//! How evenly a text uses its characters.

/// Shannon entropy in bits a byte: 0 for one byte repeated, 4 for even hexadecimal, about 5 for 40 random letters and digits.
#[must_use]
pub fn bits(text: &str) -> f32 {
    let mut counts = [0u32; 256];
    for &byte in text.as_bytes() {
        if let Some(count) = counts.get_mut(usize::from(byte)) {
            *count += 1;
        }
    }
    let length = text.len() as f32;
    counts.iter().filter(|&&count| count > 0).map(|&count| count as f32 / length).map(|share| -share * share.log2()).sum()
}

/// Which kinds of characters a text has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Charset {
    pub lower: usize,
    pub upper: usize,
    pub digits: usize,
    /// Printable ASCII that is none of the above, the space left out.
    pub symbols: usize,
    /// Spaces, control characters, and bytes beyond ASCII.
    pub other: usize,
}

impl Charset {
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut charset = Self::default();
        for byte in text.bytes() {
            match byte {
                b'a'..=b'z' => charset.lower += 1,
                b'A'..=b'Z' => charset.upper += 1,
                b'0'..=b'9' => charset.digits += 1,
                b'!'..=b'~' => charset.symbols += 1,
                _ => charset.other += 1,
            }
        }
        charset
    }

    /// How many of lower case, upper case, digits and symbols occur.
    #[must_use]
    pub fn kinds(self) -> usize {
        [self.lower, self.upper, self.digits, self.symbols].into_iter().filter(|&count| count > 0).count()
    }
}

/// All hexadecimal digits of one letter case, both letters and digits among them.
#[must_use]
pub fn is_hex(text: &str) -> bool {
    let charset = Charset::of(text);
    charset.digits > 0
        && charset.lower + charset.upper > 0
        && (charset.lower == 0 || charset.upper == 0)
        && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// `8-4-4-4-12` hexadecimal digits (RFC 9562).
#[must_use]
pub fn is_uuid(text: &str) -> bool {
    let mut groups = text.split('-');
    [8, 4, 4, 4, 12].into_iter().all(|length| {
        groups.next().is_some_and(|group| group.len() == length && group.bytes().all(|byte| byte.is_ascii_hexdigit()))
    }) && groups.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entropy_grows_with_variety() {
        assert_eq!(bits(""), 0.0);
        assert_eq!(bits("aaaa"), 0.0);
        assert!((bits("0123456789abcdef") - 4.0).abs() < 1e-5);
    }

    #[test]
    fn a_uuid_has_five_groups() {
        assert!(is_uuid("123e4567-e89b-12d3-a456-426614174000"));
        assert!(!is_uuid("123e4567-e89b-12d3-a456-426614174000-1"));
        assert!(!is_uuid("123e4567e89b12d3a456426614174000"));
    }

    #[test]
    fn hexadecimal_needs_letters_and_digits_of_one_case() {
        assert!(is_hex("00ff"));
        assert!(!is_hex("0000") && !is_hex("beef") && !is_hex("0fF"));
    }
}
