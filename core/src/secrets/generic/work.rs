//! Counts the bytes that are looked at around keywords, in tests only: how the work grows can be told without a clock.

use std::cell::Cell;

thread_local! {
    static BYTES: Cell<usize> = const { Cell::new(0) };
}

pub(super) fn count(bytes: usize) {
    BYTES.set(BYTES.get() + bytes);
}

/// How many bytes are looked at while something runs.
pub fn of(run: impl FnOnce()) -> usize {
    let before = BYTES.get();
    run();
    BYTES.get() - before
}
