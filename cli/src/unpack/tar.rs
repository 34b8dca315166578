//! Tar archives.

use super::budget::Fault;
use super::{Opener, within};
use std::io::Read;
use tar::Archive;

pub(super) fn each(opener: &mut Opener<'_>, path: &str, bytes: &[u8], depth: u8) {
    let budget = opener.budget;
    each_of(opener, path, &mut budget.meter(bytes), depth);
}

/// The stream counts what is read of it.
pub(super) fn each_of(opener: &mut Opener<'_>, path: &str, stream: &mut dyn Read, depth: u8) {
    let mut archive = Archive::new(stream);
    let Ok(entries) = archive.entries() else { return opener.budget.fault(Fault::Damaged) };
    for entry in entries {
        if opener.budget.is_spent() || !opener.budget.enter() {
            return;
        }
        // Behind a broken header nothing is known to be one.
        let Ok(mut entry) = entry else { return opener.note(entry.map(|_| 0)) };
        let path = within(path, &entry.path_bytes());
        if entry.header().entry_type().is_file() && opener.wants(&path) {
            opener.read(&path, &mut entry, depth);
        }
    }
}
