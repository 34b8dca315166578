//! The environment alone: what a file reads, gives and promises, without a look for faults. The commands of `ciward env` need no more.

use super::{Auditor, Inspection, Source, recognised};
use crate::model::credential::ValueClass;
use crate::model::credential::{Login, class_of, is_secret_name};
use crate::model::reads;
use crate::model::repository::{Known, Repository};
use crate::secrets::generic::strength::is_random;
use crate::secrets::scanner::Asked;
use crate::text::{File, Span};

/// A default is not longer where it is told, in bytes.
const LONGEST: usize = 80;

impl Auditor {
    /// What one file says of the environment. The inspection has no findings, and its places show no text.
    #[must_use]
    pub fn survey(&self, source: Source<'_>) -> Inspection {
        let mut inspection = Inspection { path: source.path.to_owned(), state: source.state, ..Inspection::default() };
        let Ok(file) = File::from_bytes(source.path, source.bytes) else { return inspection };
        recognised::survey(&file, &mut inspection.facts);
        if inspection.facts.reads.iter().any(|read| read.defaulted) {
            self.tell_defaults(&file, &mut inspection);
        }
        inspection.facts.settle();
        inspection
    }

    /// Defaults that are settings: none that its name, its form or the search for secrets takes for a credential.
    fn tell_defaults(&self, file: &File<'_>, inspection: &mut Inspection) {
        let left_out = self.config.left_out(file.path);
        let secrets = self.scanner.scan_with(file, Asked { own: &self.config.own, left_out: &left_out });
        let hidden = |span: Span| secrets.iter().any(|secret| secret.value.overlaps(span) || secret.span.overlaps(span));
        let reading = reads::reading(file.path, &file.text);
        for read in reading.all() {
            let Some(default) = read.default.filter(|default| is_setting(read.name, default.text) && !hidden(default.span))
            else {
                continue;
            };
            let told = inspection.facts.reads.iter_mut().filter(|fact| fact.place.span == read.span && fact.name == read.name);
            told.for_each(|fact| fact.default = Some(default.text.to_owned()));
        }
    }
}

fn is_setting(name: &str, value: &str) -> bool {
    let plain = !value.is_empty() && value.len() <= LONGEST && !value.contains(['\n', '\r', '`', '$', '{']);
    plain
        && !is_random(value)
        && !is_secret_name(name)
        && Login::of(value).is_none()
        && class_of(name, value) == ValueClass::Plain
}

/// The files of some inspections, as one repository.
#[must_use]
pub fn repository(inspections: &[Inspection]) -> Repository<'_> {
    let of_tree = inspections.iter().filter(|told| told.archive.is_none());
    let mut files: Vec<Known<'_>> =
        of_tree.map(|told| Known { path: &told.path, state: told.state, facts: &told.facts }).collect();
    files.sort_by_key(|file| file.path);
    Repository { files }
}
