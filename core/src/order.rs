//! Sorting by one routine for all types.
//!
//! The standard library's `sort` is compiled anew for each type: five kilobytes of WebAssembly each, 170 of them in all. Here the routine
//! sorts numbers, and only the moving is compiled for each type. What is sorted a million times a second keeps the library's own.

use std::cmp::Ordering;

/// Sorts; what compares equal keeps its order.
pub(crate) fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let mut order: Vec<usize> = (0..items.len()).collect();
    sort_numbers(&mut order, &mut |a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    arrange(&mut order, &mut |a, b| items.swap(a, b));
}

/// Sorts by what `key` gives; what is equal keeps its order.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

fn sort_numbers(order: &mut [usize], compare: &mut dyn FnMut(usize, usize) -> Ordering) {
    let sorted = order.windows(2).all(|pair| matches!(pair, [a, b] if compare(*a, *b).is_le()));
    if !sorted {
        order.sort_by(|a, b| compare(*a, *b));
    }
}

/// Swaps until what stood at `order[i]` stands at `i`.
fn arrange(order: &mut [usize], swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..order.len() {
        let mut at = start;
        // Each turn puts one item where it belongs for good, so that all turns together are as many as there are items.
        while let Some(from) = order.get(at).copied() {
            if let Some(place) = order.get_mut(at) {
                *place = at;
            }
            if from == start {
                break;
            }
            swap(at, from);
            at = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_sorts_as_the_standard_library_does() {
        let mut state = 7_u64;
        for length in 0..200 {
            let mut items: Vec<(u64, usize)> = (0..length)
                .map(|at| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    (state >> 60, at)
                })
                .collect();
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            sort_by_key(&mut items, |item| item.0);
            assert_eq!(items, expected);
        }
    }
}
