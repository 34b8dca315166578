//! Archives and documents: opened in memory within a budget, each file within inspected as if it stood in the repository.
//!
//! Nothing is written to a disk, so that a path that leaves the archive (`../x`) is only a name.

mod budget;
mod gzip;
mod kind;
mod office;
mod pdf;
mod tar;
mod zip;

pub use budget::Limits;
pub use kind::{Container, is_media, packing};

use crate::walk::Listed;
use budget::{Budget, Fault};
use ciward_core::{Auditor, Form, Inner, Inspection, Source};
use std::io::{self, Read};

/// What came of one archive.
pub struct Opened {
    /// The archive's own, and one of each file within that told something.
    pub inspections: Vec<Inspection>,
    /// Bytes, of all files in all archives within.
    pub unpacked: u64,
}

/// Opens an archive and all that is in it.
pub fn open(auditor: &Auditor, listed: &Listed, container: Container, bytes: &[u8], limits: Limits) -> Opened {
    let budget = Budget::new(limits, bytes.len());
    let mut opener = Opener { auditor, listed, limits, budget: &budget, inspections: Vec::new() };
    opener.open(container, &listed.path, bytes, 1);
    let mut inspections = opener.inspections;
    let size = bytes.len() as u64;
    let mut own = Inspection { path: listed.path.clone(), state: listed.state, bytes: size, ..Inspection::default() };
    own.skipped = budget.faults(limits);
    if container == Container::Pdf {
        own.findings = auditor.inspect_binary(Source { path: &listed.path, bytes, state: listed.state }).findings;
    }
    inspections.push(own);
    Opened { inspections, unpacked: budget.spent() }
}

struct Opener<'a> {
    auditor: &'a Auditor,
    /// The archive in the repository.
    listed: &'a Listed,
    limits: Limits,
    budget: &'a Budget,
    inspections: Vec<Inspection>,
}

impl Opener<'_> {
    /// `path` is the archive's; the outermost has depth 1.
    fn open(&mut self, container: Container, path: &str, bytes: &[u8], depth: u8) {
        if depth > self.limits.depth {
            return self.budget.fault(Fault::TooDeep);
        }
        match container {
            Container::Zip => zip::each(self, path, bytes, depth),
            Container::Tar => tar::each(self, path, bytes, depth),
            Container::Gzip => gzip::each(self, path, bytes, depth),
            Container::Pdf => pdf::each(self, path, bytes),
        }
    }

    /// Whether a file is to be read at all.
    fn wants(&self, path: &str) -> bool {
        !self.auditor.config().excludes(path)
    }

    /// Reads a file within and inspects it, as far as it can be read.
    fn read(&mut self, path: &str, reader: &mut dyn Read, depth: u8) {
        const LOOK: u64 = 512;
        let mut bytes = Vec::new();
        let mut ends = reader.take(LOOK).read_to_end(&mut bytes);
        if ends.is_ok() && !is_media(&bytes) {
            ends = reader.read_to_end(&mut bytes);
        }
        self.note(ends);
        self.file(path, &bytes, depth);
    }

    fn note(&self, ends: io::Result<usize>) {
        if ends.is_err() && !self.budget.is_spent() {
            self.budget.fault(Fault::Damaged);
        }
    }

    fn file(&mut self, path: &str, bytes: &[u8], depth: u8) {
        match Container::of(bytes) {
            Some(container) => self.open(container, path, bytes, depth + 1),
            None if packing(bytes).is_some() => self.budget.fault(Fault::Unknown),
            None if is_media(bytes) => {}
            None => match office::text(path, bytes) {
                Some(text) => self.inspect(path, text.as_bytes(), Form::Extract),
                None => self.inspect(path, bytes, Form::File),
            },
        }
    }

    fn inspect(&mut self, path: &str, bytes: &[u8], form: Form) {
        let (archive, state) = (self.listed.path.len(), self.listed.state);
        let inspection = self.auditor.inspect_inner(Inner { path, archive, bytes, state, form });
        // An archive can hold thousands of files that tell nothing.
        if !inspection.findings.is_empty() {
            self.inspections.push(inspection);
        }
    }
}

/// `lib.jar!/config/app.properties`: as Java's `jar:` addresses have it, and most tools after them.
fn within(archive: &str, name: &[u8]) -> String {
    const LONGEST: usize = 1_000;
    let name = String::from_utf8_lossy(name);
    let name = name.trim_start_matches("./");
    format!("{archive}!/{}", name.get(..name.floor_char_boundary(LONGEST)).unwrap_or_default())
}
