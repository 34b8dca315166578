//! What gzip packed: one file, or a tar, which needs no level of its own.

use super::kind::is_tar;
use super::{Opener, tar, within};
use flate2::read::MultiGzDecoder;
use std::io::Read;

/// Bytes of a tar's first header.
const HEADER: u64 = 512;

pub(super) fn each(opener: &mut Opener<'_>, path: &str, bytes: &[u8], depth: u8) {
    let budget = opener.budget;
    let mut stream = budget.meter(MultiGzDecoder::new(bytes));
    let mut start = Vec::new();
    let ends = (&mut stream).take(HEADER).read_to_end(&mut start);
    if ends.is_err() {
        opener.note(ends);
        return opener.file(&named(path), &start, depth);
    }
    let mut stream = start.as_slice().chain(stream);
    if is_tar(&start) {
        tar::each_of(opener, path, &mut stream, depth);
    } else if opener.wants(&named(path)) {
        opener.read(&named(path), &mut stream, depth);
    }
}

/// `logs/app.log.gz!/app.log`.
fn named(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    let bare = name.len() - [".gz", ".GZ"].iter().find(|end| name.ends_with(*end)).map_or(0, |end| end.len());
    within(path, name.get(..bare).unwrap_or(name).as_bytes())
}
