//! The narrow bridge from JavaScript to the core: bytes in, strings out.
//!
//! It holds no knowledge of its own: `session` calls the core, this file says what JavaScript sees.

mod session;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::session::Session;

/// One audit of one tree: set it up, `inspect` or `skip` each file, `inspect_script` what `scripts_run` names, `conclude` once, then ask.
#[wasm_bindgen]
pub struct Auditor {
    session: Session,
}

#[wasm_bindgen]
impl Auditor {
    /// An auditor with the configuration `config_text`, read from `config_path`; both empty without one.
    ///
    /// # Errors
    /// What is wrong with the configuration, with its line.
    #[wasm_bindgen(constructor)]
    pub fn new(config_text: &str, config_path: &str) -> Result<Auditor, String> {
        Session::new(config_text, config_path).map(|session| Auditor { session })
    }

    /// How much to report: `regular`, `pedantic` or `auditor`. Outweighs the configuration.
    ///
    /// # Errors
    /// Which words are known.
    pub fn set_persona(&mut self, name: &str) -> Result<(), String> {
        self.session.set_persona(name)
    }

    /// The lowest severity that is reported. Outweighs the configuration.
    ///
    /// # Errors
    /// Which words are known.
    pub fn set_min_severity(&mut self, name: &str) -> Result<(), String> {
        self.session.set_min_severity(name)
    }

    /// The severity from which on a finding fails the run, or `never`. Outweighs the configuration.
    ///
    /// # Errors
    /// Which words are known.
    pub fn set_fail_on(&mut self, name: &str) -> Result<(), String> {
        self.session.set_fail_on(name)
    }

    /// The day in UTC, counted from 1970-01-01.
    pub fn set_today(&mut self, days: u32) {
        self.session.set_today(days);
    }

    /// Keeps the report to a file or folder, by its path from the root. All files are inspected nevertheless.
    pub fn restrict(&mut self, part: &str) {
        self.session.restrict(part);
    }

    /// The size in bytes above which a file is not worth reading: skip it.
    #[must_use]
    pub fn size_limit() -> u32 {
        Session::size_limit()
    }

    /// Whether the configuration leaves a file out: then it is neither inspected nor skipped.
    #[must_use]
    pub fn excludes(&self, path: &str) -> bool {
        self.session.excludes(path)
    }

    /// Takes one file. `path` is relative to the repository's root, with slashes; `tracked` says whether git tracks it.
    pub fn inspect(&mut self, path: &str, bytes: &[u8], tracked: bool) {
        self.session.inspect(path, bytes, tracked);
    }

    /// The paths of inspected files that are run as scripts, as far as it is known and was not told before: a JSON array. Each is to be given to
    /// `inspect_script`, and then asked again, until there are none.
    pub fn scripts_run(&mut self) -> String {
        self.session.scripts_run()
    }

    /// Takes a file again, now as a script that is run.
    pub fn inspect_script(&mut self, path: &str, bytes: &[u8]) {
        self.session.inspect_script(path, bytes);
    }

    /// Notes a file that could not be read, and why.
    pub fn skip(&mut self, path: &str, reason: &str, tracked: bool) {
        self.session.skip(path, reason, tracked);
    }

    /// Ends the inspection: the findings that need the whole repository, suppressions, the order.
    pub fn conclude(&mut self) {
        self.session.conclude();
    }

    /// The report as `sarif`, `github`, `markdown`, `html` or `json`.
    ///
    /// # Errors
    /// That there is no such format, or nothing concluded.
    pub fn render(&self, format: &str) -> Result<String, String> {
        self.session.render(format)
    }

    /// JSON: `{"files", "bytes", "findings": {"critical", "high", "medium", "low", "info"}, "suppressed", "skipped"}`, all numbers.
    ///
    /// # Errors
    /// That nothing is concluded.
    pub fn summary(&self) -> Result<String, String> {
        self.session.summary()
    }

    /// How many findings fail the run.
    ///
    /// # Errors
    /// That nothing is concluded.
    pub fn failing(&self) -> Result<u32, String> {
        self.session.failing()
    }

    /// The core's version.
    #[must_use]
    pub fn version() -> String {
        session::version().to_owned()
    }
}
