//! What may be spent on an archive, and what went wrong in it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::io::{self, Read};

/// How far files are opened that are more than text.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Archives in archives; 0 opens none.
    pub depth: u8,
    /// Bytes that are unpacked of one archive, with all that is in it.
    pub size: u64,
    /// Bytes of a binary file whose strings are searched; 0 searches none.
    pub binary: u64,
}

impl Limits {
    /// Text and nothing else.
    pub const NONE: Self = Self { depth: 0, size: 0, binary: 0 };
}

/// An archive that unpacks to more than this many times its size is made to fill memory: text seldom passes 20, logs reach 100.
const RATIO: u64 = 200;
/// Even the smallest archive may unpack to this.
const SLACK: u64 = 1 << 20;
/// Files and folders of an archive, with all that is in it.
pub const ENTRIES: usize = 50_000;

/// Why a part of an archive was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    Encrypted,
    Damaged,
    /// A way of packing that is not known.
    Unknown,
    TooDeep,
    TooMany,
    TooMuch,
}

/// Shared by an archive and those in it.
pub struct Budget {
    whole: u64,
    left: Cell<u64>,
    entries: Cell<usize>,
    faults: RefCell<BTreeMap<Fault, usize>>,
}

impl Budget {
    pub fn new(limits: Limits, archive: usize) -> Self {
        let whole = limits.size.min((archive as u64).saturating_mul(RATIO).saturating_add(SLACK));
        Self { whole, left: Cell::new(whole), entries: Cell::new(ENTRIES), faults: RefCell::default() }
    }

    pub fn fault(&self, fault: Fault) {
        *self.faults.borrow_mut().entry(fault).or_default() += 1;
    }

    /// One more file or folder; `false` where there are too many.
    pub fn enter(&self) -> bool {
        let left = self.entries.get().checked_sub(1);
        match left {
            Some(left) => self.entries.set(left),
            None => self.fault(Fault::TooMany),
        }
        left.is_some()
    }

    pub fn is_spent(&self) -> bool {
        let faults = self.faults.borrow();
        faults.contains_key(&Fault::TooMuch) || faults.contains_key(&Fault::TooMany)
    }

    pub fn spent(&self) -> u64 {
        self.whole - self.left.get()
    }

    /// Counts what is read.
    pub fn meter<R: Read>(&self, reader: R) -> Metered<'_, R> {
        Metered { reader, budget: self }
    }

    /// What was not read, in words.
    pub fn faults(&self, limits: Limits) -> Option<String> {
        let faults = self.faults.borrow();
        let words: Vec<String> = faults
            .iter()
            .map(|(fault, number)| match fault {
                Fault::Encrypted => format!("{number} encrypted"),
                Fault::Damaged => format!("{number} damaged"),
                Fault::Unknown => format!("{number} packed in a way that is not known"),
                Fault::TooDeep => format!("{number} nested deeper than {}", limits.depth),
                Fault::TooMany => format!("more than {ENTRIES} files"),
                Fault::TooMuch if self.whole < limits.size => format!("unpacks to more than {RATIO} times its size"),
                Fault::TooMuch => format!("unpacks to more than {} MiB", limits.size >> 20),
            })
            .collect();
        (!words.is_empty()).then(|| format!("not all of the archive was read: {}", words.join(", ")))
    }
}

/// A reader that fails where the budget ends.
pub struct Metered<'a, R> {
    reader: R,
    budget: &'a Budget,
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let left = self.budget.left.get();
        if left == 0 && !room.is_empty() {
            // What ends just here is whole.
            if self.reader.read(&mut [0])? == 0 {
                return Ok(0);
            }
            if !self.budget.is_spent() {
                self.budget.fault(Fault::TooMuch);
            }
            return Err(io::Error::other("the budget is spent"));
        }
        let most = usize::try_from(left).unwrap_or(usize::MAX).min(room.len());
        let read = self.reader.read(&mut room[..most])?;
        self.budget.left.set(left - read as u64);
        Ok(read)
    }
}
