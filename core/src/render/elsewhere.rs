//! A secret's other places, in a few words.

use super::words;
use crate::finding::Finding;
use crate::place::Place;

/// `a.env:3`; the path alone where the file as a whole is meant.
pub(super) fn name(place: &Place) -> String {
    if place.is_whole_file() { place.path.clone() } else { format!("{}:{}", place.path, place.start.line) }
}

/// The first `most` of the other places as `show` writes them, and how many more there are; nothing where there is none.
pub(super) fn list(finding: &Finding, most: usize, show: impl Fn(&str) -> String) -> Option<String> {
    let shown: Vec<String> = finding.also.iter().take(most).map(|also| show(&name(&also.place))).collect();
    match finding.also.len().saturating_sub(most) {
        _ if shown.is_empty() => None,
        0 => Some(shown.join(", ")),
        more => Some(format!("{} and {} more", shown.join(", "), words::count(more as u64))),
    }
}
