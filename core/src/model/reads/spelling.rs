//! How variables are spelled.

/// A variable's name: letters, digits and underscores, not a digit first.
pub(super) fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && !text.starts_with(|c: char| c.is_ascii_digit())
}

/// As environment variables are by convention.
#[must_use]
pub fn is_capitals(text: &str) -> bool {
    is_name(text) && !text.bytes().any(|byte| byte.is_ascii_lowercase()) && text.bytes().any(|byte| byte.is_ascii_uppercase())
}
