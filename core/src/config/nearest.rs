//! The word that someone meant.

/// The known word nearest to a mistyped one; `None` where none is near enough to be meant.
#[must_use]
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.to_ascii_lowercase().chars().take(LONGEST).collect();
    let limit = (word.len() / 3).max(1);
    known
        .into_iter()
        .filter(|candidate| candidate.len().min(LONGEST).abs_diff(word.len()) <= limit || !candidate.is_ascii())
        .map(|candidate| (distance(&word, &candidate.chars().take(LONGEST).collect::<Vec<_>>()), candidate))
        .filter(|&(distance, _)| distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// No word that we know is longer; what is beyond it in the user's need not be looked at.
const LONGEST: usize = 64;

/// The edits that turn one word into the other: insert, remove or replace a character, or swap two neighbours
/// (optimal string alignment).
fn distance(from: &[char], to: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    for (row, &left) in from.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, &right) in to.iter().enumerate() {
            let at = |line: &[usize], index: usize| line.get(index).copied().unwrap_or(usize::MAX - 1);
            let mut best = at(&last, column) + usize::from(left != right);
            best = best.min(at(&last, column + 1) + 1).min(at(&current, column) + 1);
            let swapped = row > 0 && column > 0 && from.get(row - 1) == Some(&right) && to.get(column - 1) == Some(&left);
            if swapped {
                best = best.min(at(&before_last, column - 1) + 1);
            }
            current.push(best);
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last.last().copied().unwrap_or(from.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_hand_is_mended() {
        let known = ["persona", "exclude", "ignore", "rules", "fail-on"];
        for (typed, meant) in
            [("persnoa", "persona"), ("Exclude", "exclude"), ("fail_on", "fail-on"), ("rule", "rules"), ("excludes", "exclude")]
        {
            assert_eq!(nearest(typed, known), Some(meant), "{typed}");
        }
    }

    #[test]
    fn a_word_far_from_all_gets_no_guess() {
        assert_eq!(nearest("baseline", ["persona", "rules"]), None);
    }
}
