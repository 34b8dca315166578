//! The printable strings of a file that is not text, as `strings -el` and `strings` find them: ASCII, and UTF-16 in little-endian order.

/// A shorter string holds no credential of a known format.
const SHORTEST: usize = 16;

/// Stands between two strings; no credential goes over a control character.
const BETWEEN: &str = "\n\u{1}\n";

/// All strings of a file in one text, so that it is scanned once.
#[derive(Debug, Default)]
pub(super) struct Strings {
    pub(super) text: String,
    /// By place in the text.
    parts: Vec<Part>,
}

#[derive(Clone, Copy, Debug)]
struct Part {
    /// In the text.
    start: usize,
    /// In the file.
    origin: usize,
    /// Bytes of a character in the file.
    width: usize,
}

impl Strings {
    pub(super) fn of(bytes: &[u8]) -> Self {
        let mut strings = Self::default();
        let mut at = 0;
        while let Some(rest) = bytes.get(at..).filter(|rest| rest.len() >= SHORTEST) {
            let narrow = rest.iter().take_while(|&&byte| is_printable(byte)).count();
            let wide = if narrow == 1 { rest.as_chunks::<2>().0.iter().take_while(|pair| is_wide(**pair)).count() } else { 0 };
            let (length, width) = if wide > 0 { (wide, 2) } else { (narrow, 1) };
            if length >= SHORTEST {
                strings.add(rest.iter().step_by(width).take(length), at, width);
            }
            at += (length * width).max(1);
        }
        strings
    }

    fn add<'b>(&mut self, letters: impl Iterator<Item = &'b u8>, origin: usize, width: usize) {
        self.parts.push(Part { start: self.text.len(), origin, width });
        self.text.extend(letters.map(|&letter| char::from(letter)));
        self.text.push_str(BETWEEN);
    }

    /// The byte of the file that a place in the text comes from.
    pub(super) fn origin(&self, offset: usize) -> usize {
        let next = self.parts.partition_point(|part| part.start <= offset);
        let part = next.checked_sub(1).and_then(|at| self.parts.get(at));
        part.map_or(offset, |part| part.origin + (offset - part.start) * part.width)
    }
}

/// Line breaks are among them: a key block goes over several lines.
const fn is_printable(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\t' | b'\n' | b'\r')
}

const fn is_wide(pair: [u8; 2]) -> bool {
    is_printable(pair[0]) && pair[1] == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_kinds_of_strings_are_found_at_their_place() {
        let wide: Vec<u8> = "a wide string of letters".bytes().flat_map(|byte| [byte, 0]).collect();
        let bytes =
            [b"\x7fELF\x00\x01too short\x00", b"a narrow string of letters\x00\x02".as_slice(), &wide, &[0, 0, 9]].concat();
        let strings = Strings::of(&bytes);
        assert_eq!(strings.text, format!("a narrow string of letters{BETWEEN}a wide string of letters{BETWEEN}"));
        for (word, origin) in [("narrow", 18), ("wide", 48)] {
            let at = strings.text.find(word).expect("it is there");
            assert_eq!(strings.origin(at), origin, "{word}");
        }
    }
}
