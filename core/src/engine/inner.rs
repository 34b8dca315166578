//! What stands inside of another file: a file in an archive, the text of a document, the strings of a binary file.
//!
//! There only secrets count: a workflow in an archive runs nowhere, and nobody keeps an environment contract for what is packed.

use super::{Auditor, Inspection, Source, seal};
use crate::finding::Finding;
use crate::model::key_store::KeyStore;
use crate::model::repository::State;
use crate::place::Place;
use crate::secrets::Secret;
use crate::suppress;
use crate::text::File;

/// A file in an archive that a host opened.
#[derive(Clone, Copy, Debug)]
pub struct Inner<'a> {
    /// `lib.jar!/config/app.properties`: the archive's path from the repository's root, `!/`, and the name within.
    pub path: &'a str,
    /// How many bytes of `path` name the archive in the repository.
    pub archive: usize,
    pub bytes: &'a [u8],
    /// The archive's.
    pub state: State,
    pub form: Form,
}

/// What the bytes of an inner file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The file's own.
    File,
    /// Text that the host took out of the file: a document's, say. The file's name does not tell how it is written.
    Extract,
}

impl Auditor {
    /// Finds the secrets of a file in an archive. Of one that is not text, its strings.
    #[must_use]
    pub fn inspect_inner(&self, inner: Inner<'_>) -> Inspection {
        let Inner { path, bytes, state, .. } = inner;
        let archive = Some(inner.archive);
        let bytes_read = bytes.len() as u64;
        let mut inspection = Inspection { path: path.to_owned(), state, bytes: bytes_read, archive, ..Inspection::default() };
        match File::from_bytes(path, bytes) {
            Ok(file) => {
                let secrets = match inner.form {
                    Form::File => self.scanner.scan(&file),
                    Form::Extract => self.scanner.scan(&File::new(&format!("{path}.txt"), file.text.as_ref())),
                };
                let told = super::cap::capped(secrets.iter().collect());
                inspection.findings.extend(told.iter().map(|told| self.secret_finding(&file, told)));
                inspection.ignores = suppress::inline(&file);
                let masks: Vec<_> = secrets.iter().map(|secret| secret.value).collect();
                seal::seal(&file, &masks, &mut inspection);
            }
            Err(_) => inspection.findings = self.in_strings(path, bytes),
        }
        inspection.findings.iter_mut().flat_map(Finding::places_mut).for_each(|place| place.archive = archive);
        let ignores = inspection.ignores.iter_mut();
        ignores.flat_map(suppress::Ignore::places_mut).for_each(|place| place.archive = archive);
        inspection
    }

    /// Finds what cannot be mistaken for anything else in a file that is not text. It counts as skipped all the same, for nobody has read
    /// it as what it is.
    #[must_use]
    pub fn inspect_binary(&self, source: Source<'_>) -> Inspection {
        let mut inspection = Inspection {
            findings: self.in_strings(source.path, source.bytes),
            state: source.state,
            ..self.skip(source.path, "binary")
        };
        inspection.facts.key_store = KeyStore::of(source.bytes);
        inspection.facts.settle();
        inspection
    }

    fn in_strings(&self, path: &str, bytes: &[u8]) -> Vec<Finding> {
        self.scanner.scan_strings(path, bytes).iter().map(|secret| whole_file_finding(path, secret)).collect()
    }
}

/// A binary file has no lines; the message says where its secret stands.
fn whole_file_finding(path: &str, secret: &Secret<'_>) -> Finding {
    let mut finding = Finding::new(secret.rule, Place::of_file(path), secret.message.clone());
    finding.severity(secret.severity).precision(secret.precision).persona(secret.persona);
    finding.identity = Some(secret.identity);
    finding.unique = secret.unique;
    finding
}
