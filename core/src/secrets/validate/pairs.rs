//! How much a run of letters reads like what people write: by how often one letter follows another in words.

/// For each letter, how often each letter of the alphabet follows it in the words of source code and its prose (14,285 distinct words of
/// seven large open-source repositories, those that occur in more files counting more): a digit is twice the binary logarithm of the
/// frequency against chance, plus five.
#[rustfmt::skip]
const FOLLOWED: [&[u8; 26]; 26] = [
    b"16750050501858050869320020",
    b"85328100710910800662700030",
    b"80408008507600900528500010",
    b"82149110900411700560600010",
    b"60693320000658040996031500",
    b"80128700900700900634600040",
    b"70109057800516610961600000",
    b"90209000900211900527400030",
    b"43755450000659830477050004",
    b"90309000602000820090902000",
    b"61039230900424420393402020",
    b"80049000900800800054500070",
    b"94009000900350890051500000",
    b"70777490602103500089330000",
    b"33550230202669450965745000",
    b"90119003600800860956500020",
    b"20310000000700001230900000",
    b"80449020803243820476420040",
    b"50609006802310560079701030",
    b"80309006900310710765400040",
    b"56536140500769160888000000",
    b"90109000900010600010020000",
    b"90029107900308800770000000",
    b"50719202800240290029000420",
    b"54547020700677590396003022",
    b"90009000800021700030300034",
];

/// Bits for (above zero) or against (below) the letters of a text being written by people rather than drawn by lot. Pairs are taken
/// within words: not over digits, marks, or from lower case to upper.
#[must_use]
pub fn bits(text: &str) -> f32 {
    let pairs = text.as_bytes().windows(2).filter_map(|pair| match pair {
        [first, second] if !(first.is_ascii_lowercase() && second.is_ascii_uppercase()) => {
            Some((letter(*first)?, letter(*second)?))
        }
        _ => None,
    });
    let half_bits: i32 = pairs
        .filter_map(|(first, second)| FOLLOWED.get(first)?.get(second))
        .map(|&digit| i32::from(digit) - i32::from(b'5'))
        .sum();
    half_bits as f32 / 2.0
}

fn letter(byte: u8) -> Option<usize> {
    byte.is_ascii_alphabetic().then(|| usize::from(byte.to_ascii_lowercase() - b'a'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_from_letters_drawn_by_lot() {
        for word in ["password", "kubernetes", "topSecret", "benrocks", "my_database"] {
            assert!(bits(word) > 2.0, "{word}: {}", bits(word));
        }
        for run in ["xkqzvwpd", "qhgdzrrt", "jkfwpyhx"] {
            assert!(bits(run) < -4.0, "{run}: {}", bits(run));
        }
        assert_eq!(bits("1234"), 0.0);
    }
}
