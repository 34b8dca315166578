//! How far the audit is, told on a terminal when it takes long enough to wonder.

use std::io::{IsTerminal, Write, stderr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// No word before this: most audits are over by then.
const PATIENCE: Duration = Duration::from_millis(500);
const INTERVAL: Duration = Duration::from_millis(100);

pub struct Progress {
    done: AtomicUsize,
    total: usize,
}

impl Progress {
    pub fn new(total: usize) -> Self {
        Self { done: AtomicUsize::new(0), total }
    }

    pub fn advance(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }

    /// Does the work, and tells of it meanwhile where standard error is a terminal.
    pub fn watch<T>(&self, work: impl FnOnce(&Self) -> T) -> T {
        if !stderr().is_terminal() {
            return work(self);
        }
        std::thread::scope(|threads| {
            let (over, end) = channel::<()>();
            threads.spawn(move || {
                let mut wait = PATIENCE;
                while end.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                    wait = INTERVAL;
                    let _ = write!(stderr(), "\r\x1b[2Kaudited {} of {} files", self.done.load(Ordering::Relaxed), self.total);
                }
                if wait == INTERVAL {
                    let _ = write!(stderr(), "\r\x1b[2K");
                }
            });
            let result = work(self);
            drop(over);
            result
        })
    }
}
