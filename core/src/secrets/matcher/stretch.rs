//! What every secret of a pattern holds, read off its expression: a stretch of so many characters of one class. A window without one is
//! passed over before the expression is compiled, which costs more than looking through megabytes.

/// A number of neighbouring characters of one class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    /// The class: a bit for each ASCII character.
    class: u128,
    least: usize,
}

/// One of these stretches is in every secret of the pattern. Empty where the expression does not say plainly.
#[derive(Clone, Debug)]
pub(super) struct Stretches(Vec<Stretch>);

impl Stretches {
    /// Looks only at what is not optional: the group `secret` itself, not the groups in it.
    pub(super) fn of(expression: &str) -> Self {
        let Some((_, secret)) = expression.rsplit_once("(?<secret>") else { return Self(Vec::new()) };
        // Which part of the expression `(?i` is for is not asked.
        let folds = expression.contains("(?i");
        let longest = |part: &String| stretches(part).into_iter().max_by_key(|one| one.least).map(|one| one.folded(folds));
        let found: Option<Vec<Stretch>> = alternatives(secret).iter().map(longest).collect();
        Self(found.unwrap_or_default())
    }

    pub(super) fn may_be_in(&self, window: &[u8]) -> bool {
        self.0.is_empty() || self.0.iter().any(|stretch| stretch.is_in(window))
    }
}

impl Stretch {
    /// Takes letters of both cases for the same.
    fn folded(self, folds: bool) -> Self {
        const LOWER: u128 = ((1 << 26) - 1) << b'a';
        const UPPER: u128 = LOWER >> 32;
        let class = self.class | (self.class & LOWER) >> 32 | (self.class & UPPER) << 32;
        if folds { Self { class, ..self } } else { self }
    }

    fn holds(self, byte: u8) -> bool {
        byte < 128 && self.class >> byte & 1 == 1
    }

    /// Looks at every `least`th byte only, and around it where it fits.
    fn is_in(self, window: &[u8]) -> bool {
        let mut at = 0;
        while let Some(next) = window.get(at..at + self.least) {
            match next.iter().rposition(|byte| !self.holds(*byte)) {
                None => return true,
                Some(gap) => at += gap + 1,
            }
        }
        false
    }
}

/// The alternatives of a group that has just been opened, without the groups inside them.
fn alternatives(group: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut depth, mut in_class, mut escaped) = (0_usize, false, false);
    for character in group.chars() {
        let plain = !in_class && !escaped;
        match character {
            ')' if plain && depth == 0 => break,
            '|' if plain && depth == 0 => parts.push(String::new()),
            '(' if plain => depth += 1,
            ')' if plain => depth -= 1,
            _ => {
                if let Some(last) = parts.last_mut().filter(|_| depth == 0) {
                    last.push(character);
                }
                in_class = !escaped && (character == '[' || in_class && character != ']') || escaped && in_class;
            }
        }
        escaped = !escaped && character == '\\';
    }
    parts
}

/// `[class]{least` and `[class]{least,most`.
fn stretches(alternative: &str) -> Vec<Stretch> {
    let counted = |part: &str| {
        let (class, rest) = part.split_once("]{")?;
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let least = rest.get(..digits)?.parse().ok().filter(|least| (1..=10_000).contains(least))?;
        Some(Stretch { class: read(class)?, least })
    };
    alternative.split('[').skip(1).filter_map(counted).collect()
}

/// The characters of a class as a bit each; nothing where it is negated, escaped or beyond ASCII.
fn read(class: &str) -> Option<u128> {
    let mut bytes = class.as_bytes();
    if class.contains(['\\', '^', '[', ']', '(', ')', '&']) || !class.is_ascii() {
        return None;
    }
    let mut bits = 0_u128;
    loop {
        bytes = match bytes {
            [] => return Some(bits),
            [first, b'-', last, rest @ ..] => {
                (*first..=*last).for_each(|byte| bits |= 1 << byte);
                rest
            }
            [one, rest @ ..] => {
                bits |= 1 << *one;
                rest
            }
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(secret: &str) -> Vec<usize> {
        Stretches::of(&format!("x(?<secret>{secret})(?:[^a]|$)")).0.iter().map(|stretch| stretch.least).collect()
    }

    #[test]
    fn the_longest_part_that_is_not_optional_counts() {
        assert_eq!(of("[0-9a-f]{32}"), [32]);
        assert_eq!(of("ab_[0-9a-f]{8}-[0-9A-Z]{12,40}={0,2}"), [12]);
        assert_eq!(of("[0-9a-f]{32}|[0-9a-z_-]{44}"), [32, 44]);
        assert_eq!(of("a(?:[0-9]{9}|b){2}[a-z]{4}(?:-[0-9]{20})?"), [4]);
        assert_eq!(of("(?:[)]x[0-9]{30})?[a-z]{4}"), [4]);
        for unclear in ["[0-9]{8}|abc", "(?:[0-9]{8}|abc)", "[^x]{20}", r"[\x22a]{20}", "[a-z]+", "[a-z]*", "abc"] {
            assert_eq!(of(unclear), [0_usize; 0], "{unclear}");
        }
        assert!(Stretches::of("[0-9]{8}").0.is_empty());
    }

    #[test]
    fn a_window_without_a_stretch_is_passed_over() {
        let stretches = Stretches::of("(?<secret>[0-9a-f]{4}|[A-Z_-]{3})");
        for window in ["beef", "xx0123", "x BEE", "x a-_Z"] {
            assert!(stretches.may_be_in(window.as_bytes()), "{window}");
        }
        for window in ["", "bee", "bexef012", "BE BE", "été"] {
            assert!(!stretches.may_be_in(window.as_bytes()), "{window}");
        }
    }
}
