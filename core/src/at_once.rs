//! Work in two parts that need not wait for each other.

/// Does both. A host with threads does them at once; what comes out is the same.
pub type Both = fn(&mut (dyn FnMut() + Send), &mut (dyn FnMut() + Send));

/// For hosts that have one thread.
pub fn in_turn(one: &mut (dyn FnMut() + Send), other: &mut (dyn FnMut() + Send)) {
    one();
    other();
}

/// What both give. `run` calls each; what it should leave out gives nothing.
pub(crate) fn both<A: Default + Send, B: Default + Send>(
    run: Both,
    one: impl FnOnce() -> A + Send,
    other: impl FnOnce() -> B + Send,
) -> (A, B) {
    let (mut one, mut other) = (Some(one), Some(other));
    let (mut first, mut second) = (A::default(), B::default());
    run(&mut || one.take().into_iter().for_each(|one| first = one()), &mut || {
        other.take().into_iter().for_each(|other| second = other())
    });
    (first, second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_are_done_once_whatever_the_order() {
        let backwards: Both = |one, other| {
            other();
            one();
            one();
        };
        for run in [in_turn as Both, backwards] {
            assert_eq!(both(run, || 1, || "two".to_owned()), (1, "two".to_owned()));
        }
    }
}
