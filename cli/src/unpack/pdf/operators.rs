//! What a content stream shows (ISO 32000-1, 9.4), and the strings of object streams: `(…) Tj`, `[(…) -250 (…)] TJ`, `<…>`.

/// In thousandths of a letter's height: a wider gap between two strings is a blank.
const GAP: f32 = -180.0;

/// A line for each line of text; pieces of one line are joined.
pub(super) fn text(content: &[u8]) -> String {
    let mut text = String::new();
    let mut at = 0;
    let mut numbers = [0.0_f32; 2];
    let mut is_array = false;
    while let Some(&byte) = content.get(at) {
        match byte {
            b'(' => at = literal(content, at + 1, &mut text),
            b'<' if content.get(at + 1) == Some(&b'<') => at += 2,
            b'<' => at = hexadecimal(content, at + 1, &mut text),
            b'[' | b']' => {
                is_array = byte == b'[';
                at += 1;
            }
            b'-' | b'+' | b'.' | b'0'..=b'9' => {
                let (number, end) = number(content, at);
                numbers = [numbers[1], number];
                if is_array && number < GAP {
                    push(&mut text, ' ');
                }
                at = end;
            }
            b'A'..=b'Z' | b'a'..=b'z' | b'\'' | b'"' | b'*' | b'/' => {
                let end = at + 1 + content.get(at + 1..).unwrap_or_default().iter().take_while(|byte| is_word(**byte)).count();
                match content.get(at..end).unwrap_or_default() {
                    b"Td" | b"TD" if numbers[1] == 0.0 => push(&mut text, ' '),
                    b"Td" | b"TD" | b"T*" | b"Tm" | b"ET" | b"'" | b"\"" => push(&mut text, '\n'),
                    name if name.starts_with(b"/") => push(&mut text, '\n'),
                    _ => {}
                }
                at = end;
            }
            _ => at += 1,
        }
    }
    text
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'*'
}

/// A gap or a line's end, once, and not before the first string.
fn push(text: &mut String, c: char) {
    if !text.is_empty() && !text.ends_with(['\n', c]) {
        text.push(c);
    }
}

fn number(content: &[u8], at: usize) -> (f32, usize) {
    let rest = content.get(at..).unwrap_or_default();
    let length = rest.iter().take_while(|byte| matches!(byte, b'-' | b'+' | b'.' | b'0'..=b'9')).count();
    let number = rest.get(..length).and_then(|digits| std::str::from_utf8(digits).ok()?.parse().ok());
    (number.unwrap_or(0.0), at + length)
}

/// A string up to its `)`; gives where it ends.
fn literal(content: &[u8], start: usize, text: &mut String) -> usize {
    let (mut at, mut depth) = (start, 1);
    while let Some(&byte) = content.get(at) {
        at += 1;
        match byte {
            b'\\' => {
                let (c, length) = escape(content.get(at..).unwrap_or_default());
                text.extend(c);
                at += length;
                continue;
            }
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        // Of UTF-16, which strings outside of pages can be in, the letters stay.
        if byte != 0 {
            text.push(char::from(byte));
        }
    }
    at
}

/// What stands behind a backslash (ISO 32000-1, table 3), and its length.
fn escape(rest: &[u8]) -> (Option<char>, usize) {
    match rest {
        [b'n' | b'r', ..] => (Some('\n'), 1),
        [b't', ..] => (Some('\t'), 1),
        [b'b' | b'f', ..] => (None, 1),
        [b'\r', b'\n', ..] => (None, 2),
        [b'\r' | b'\n', ..] => (None, 1),
        [b'0'..=b'7', ..] => {
            let digits: Vec<u32> = rest.iter().take(3).map_while(|&byte| char::from(byte).to_digit(8)).collect();
            let code = digits.iter().fold(0, |code, digit| code * 8 + digit);
            (char::from_u32(code & 0xff).filter(|&c| c != '\0'), digits.len())
        }
        [byte, ..] => (Some(char::from(*byte)), 1),
        [] => (None, 0),
    }
}

/// A string in hexadecimal digits, if its bytes are letters.
fn hexadecimal(content: &[u8], start: usize, text: &mut String) -> usize {
    let rest = content.get(start..).unwrap_or_default();
    let length = rest.iter().take_while(|&&byte| byte.is_ascii_hexdigit() || byte.is_ascii_whitespace()).count();
    let digits: Vec<u32> = rest.iter().take(length).filter_map(|&byte| char::from(byte).to_digit(16)).collect();
    let bytes = digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).unwrap_or(&0));
    text.extend(bytes.filter_map(char::from_u32).filter(|c| matches!(c, ' '..='~')));
    start + length + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_a_line_are_joined() {
        let content = br"BT /F1 12 Tf 72 720 Td [(pass) -20 (wo\162d:) -300 (a\(b\)c)] TJ 0 -14 Td (next \
line) Tj ET BT <6869> Tj ET";
        assert_eq!(text(content), "password: a(b)c\nnext line\nhi\n");
    }

    #[test]
    fn nothing_hostile_stops_the_reader() {
        for piece in ["(", "<", "[", "\\", "(\\", "<4", "-", "/", "BT", "((("] {
            let _ = text(piece.repeat(100_000).as_bytes());
        }
    }
}
