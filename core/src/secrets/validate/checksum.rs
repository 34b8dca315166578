//! Checksums that providers build into their tokens.

const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE36: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// CRC-32 of ISO 3309, as in zip and PNG: reflected, polynomial 0xEDB88320.
#[must_use]
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    })
}

/// A number in base 62 (digits, upper case, lower case), padded with zeros on the left to `width`.
#[must_use]
pub fn base62(number: u64, width: usize) -> String {
    in_base(number, BASE62, width)
}

/// A number in base 36 (digits, lower case), padded with zeros on the left to `width`.
#[must_use]
pub fn base36(number: u64, width: usize) -> String {
    in_base(number, BASE36, width)
}

fn in_base(mut number: u64, digits: &[u8], width: usize) -> String {
    let base = digits.len() as u64;
    let mut reversed = Vec::new();
    while number > 0 || reversed.len() < width {
        let digit = digits.get((number % base) as usize).copied().unwrap_or(b'0');
        reversed.push(char::from(digit));
        number /= base;
    }
    reversed.iter().rev().collect()
}

/// The text ends with `length` base-62 digits that are the CRC-32 of what stands before them, its first `skipped` bytes left out.
///
/// GitHub's tokens (`ghp_` and its kin: 30 random characters and 6 of checksum, github.blog 2021-04-05 "Behind GitHub's new
/// authentication token formats") and npm's (`npm_`) are built so, each with the prefix left out.
#[must_use]
pub fn ends_with_base62_crc32(token: &str, skipped: usize, length: usize) -> bool {
    let Some(split) = token.len().checked_sub(length).filter(|&split| split >= skipped) else { return false };
    match (token.get(skipped..split), token.get(split..)) {
        (Some(body), Some(sum)) => base62(u64::from(crc32(body.as_bytes())), length) == sum,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crc32_has_its_check_value() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn numbers_are_written_in_their_base() {
        assert_eq!(base62(61 + 62, 6), "00001z");
        assert_eq!(base36(35 + 36, 3), "01z");
        assert_eq!(base62(0, 0), "");
    }

    #[test]
    fn a_token_carries_its_own_checksum() {
        let body = "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ";
        let token = format!("{}{body}{}", concat!("gh", "p_"), base62(u64::from(crc32(body.as_bytes())), 6));
        assert!(ends_with_base62_crc32(&token, 4, 6));
        assert!(!ends_with_base62_crc32(&token.replace('z', "y"), 4, 6));
        assert!(!ends_with_base62_crc32("gh", 4, 6));
    }
}
