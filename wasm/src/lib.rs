//! The narrow bridge from JavaScript to the core: bytes in, strings out.
//!
//! It holds no knowledge of its own: `session` calls the core, this file says what JavaScript sees.

mod session;
mod standin;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::session::Session;

/// One audit of one tree: `inspect` or `skip` each file, `conclude` once, then ask.
#[wasm_bindgen]
pub struct Auditor {
    session: Session,
}

#[wasm_bindgen]
impl Auditor {
    /// An auditor with the configuration `config_text`, read from `config_path`; both empty without one.
    ///
    /// # Errors
    /// What is wrong with the configuration, in one line.
    #[wasm_bindgen(constructor)]
    pub fn new(config_text: &str, config_path: &str) -> Result<Auditor, String> {
        Session::new(config_text, config_path).map(|session| Auditor { session })
    }

    /// How much to report: `regular`, `pedantic` or `auditor`. Outweighs the configuration; comes before the first file.
    ///
    /// # Errors
    /// That there is no such persona.
    pub fn set_persona(&mut self, name: &str) -> Result<(), String> {
        self.session.set_persona(name)
    }

    /// The lowest severity that is reported. Outweighs the configuration; comes before the first file.
    ///
    /// # Errors
    /// That there is no such severity.
    pub fn set_min_severity(&mut self, level: &str) -> Result<(), String> {
        self.session.set_min_severity(level)
    }

    /// The size in bytes above which a file is not worth reading: skip it.
    #[must_use]
    pub fn size_limit(&self) -> u32 {
        self.session.size_limit()
    }

    /// Takes one file. `path` is relative to the repository's root, with slashes; `tracked` says whether git tracks it.
    pub fn inspect(&mut self, path: &str, bytes: &[u8], tracked: bool) {
        self.session.inspect(path, bytes, tracked);
    }

    /// Notes a file that could not be read, and why.
    pub fn skip(&mut self, path: &str, reason: &str) {
        self.session.skip(path, reason);
    }

    /// Ends the inspection: the findings that need the whole repository, suppressions, the order.
    pub fn conclude(&mut self) {
        self.session.conclude();
    }

    /// The report as `sarif`, `github`, `markdown` or `json`.
    ///
    /// # Errors
    /// That there is no such format.
    pub fn render(&self, format: &str) -> Result<String, String> {
        self.session.render(format)
    }

    /// JSON: `{"files", "bytes", "findings": {"critical", "high", "medium", "low", "info"}, "suppressed", "skipped"}`, all numbers.
    #[must_use]
    pub fn summary(&self) -> String {
        self.session.summary()
    }

    /// How many findings are at least that severe, the suppressed ones apart. `never` is above every severity.
    ///
    /// # Errors
    /// That there is no such severity.
    pub fn at_or_above(&self, level: &str) -> Result<u32, String> {
        self.session.at_or_above(level)
    }

    /// The core's version.
    #[must_use]
    pub fn version() -> String {
        session::version()
    }
}
