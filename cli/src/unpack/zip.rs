//! Zip archives, and the many formats that are one.

use super::budget::{ENTRIES, Fault};
use super::{Opener, within};
use std::io::Cursor;
use zip::ZipArchive;
use zip::result::ZipError;

/// The mark of an entry in the archive's directory (APPNOTE.TXT 4.3.12).
const ENTRY: &[u8] = b"PK\x01\x02";

pub(super) fn each(opener: &mut Opener<'_>, path: &str, bytes: &[u8], depth: u8) {
    // Asked before the directory is read, which takes memory for each entry.
    if bytes.windows(ENTRY.len()).filter(|window| *window == ENTRY).count() > ENTRIES {
        return opener.budget.fault(Fault::TooMany);
    }
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return opener.budget.fault(Fault::Damaged) };
    for index in 0..archive.len() {
        if opener.budget.is_spent() || !opener.budget.enter() {
            return;
        }
        let mut entry = match archive.by_index(index) {
            Ok(entry) => entry,
            Err(error) => {
                opener.budget.fault(fault(&error));
                continue;
            }
        };
        let path = within(path, entry.name_raw());
        if entry.is_file() && opener.wants(&path) {
            let budget = opener.budget;
            opener.read(&path, &mut budget.meter(&mut entry), depth);
        }
    }
}

fn fault(error: &ZipError) -> Fault {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => Fault::Encrypted,
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => Fault::Unknown,
        _ => Fault::Damaged,
    }
}
