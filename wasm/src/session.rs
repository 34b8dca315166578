//! The only file here that calls the core: what was inspected so far, and the report once it is concluded.

use ciward_core::config::{Config, Date, FailOn};
use ciward_core::rule::{Persona, Severity};
use ciward_core::{Auditor, Inspection, Reading, Report, Source, State, VERSION, render};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// An audit in progress.
pub(crate) struct Session {
    auditor: Auditor,
    /// The report is about this file or folder; empty is everything.
    part: String,
    inspections: Vec<Inspection>,
    /// The scripts that were asked for, and how often was asked.
    asked: BTreeSet<String>,
    rounds: usize,
    report: Option<Report>,
}

impl Session {
    pub(crate) fn new(config_text: &str, config_path: &str) -> Result<Self, String> {
        let config = if config_path.is_empty() {
            Config::default()
        } else {
            Config::parse(config_text, config_path).map_err(|error| error.to_string())?
        };
        Ok(Self {
            auditor: Auditor::new(config),
            part: String::new(),
            inspections: Vec::new(),
            asked: BTreeSet::new(),
            rounds: 0,
            report: None,
        })
    }

    pub(crate) fn set_persona(&mut self, name: &str) -> Result<(), String> {
        let persona = Persona::from_name(name).ok_or("expected regular, pedantic or auditor")?;
        self.configure(|config| config.persona = persona);
        Ok(())
    }

    pub(crate) fn set_min_severity(&mut self, name: &str) -> Result<(), String> {
        let severity = Severity::from_name(name).ok_or("expected info, low, medium, high or critical")?;
        self.configure(|config| config.min_severity = Some(severity));
        Ok(())
    }

    pub(crate) fn set_fail_on(&mut self, name: &str) -> Result<(), String> {
        let fail_on = FailOn::from_name(name).ok_or("expected info, low, medium, high, critical or never")?;
        self.configure(|config| config.fail_on = fail_on);
        Ok(())
    }

    pub(crate) fn set_today(&mut self, days: u32) {
        self.configure(|config| config.today = Date::from_unix_days(u64::from(days)));
    }

    pub(crate) fn restrict(&mut self, part: &str) {
        part.clone_into(&mut self.part);
    }

    pub(crate) const fn size_limit() -> u32 {
        Source::LARGEST
    }

    pub(crate) fn excludes(&self, path: &str) -> bool {
        self.auditor.config().excludes(path)
    }

    pub(crate) fn inspect(&mut self, path: &str, bytes: &[u8], tracked: bool) {
        let source = Source { path, bytes, state: state(tracked) };
        self.inspections.push(self.auditor.inspect_as(source, Reading::Ahead));
    }

    /// The scripts that are run, as far as it is known and was not told before, as a JSON array of paths.
    pub(crate) fn scripts_run(&mut self) -> String {
        let paths = if self.rounds < Auditor::ROUNDS { self.auditor.scripts_run(&self.inspections) } else { BTreeSet::new() };
        self.rounds += 1;
        let known = |path: &&String| self.inspections.iter().any(|told| told.path == **path);
        let new: Vec<&String> = paths.difference(&self.asked).filter(known).collect();
        let told = Value::from(new.into_iter().cloned().collect::<Vec<String>>()).to_string();
        self.asked.extend(paths);
        told
    }

    pub(crate) fn inspect_script(&mut self, path: &str, bytes: &[u8]) {
        if let Some(told) = self.inspections.iter_mut().find(|told| told.path == path) {
            *told = self.auditor.inspect(Source { path, bytes, state: told.state });
        }
    }

    pub(crate) fn skip(&mut self, path: &str, reason: &str, tracked: bool) {
        self.inspections.push(Inspection { state: state(tracked), ..self.auditor.skip(path, reason) });
    }

    /// A rule may need to know the whole repository, so the report is made of all of it and then keeps to the part.
    pub(crate) fn conclude(&mut self) {
        let inspections = std::mem::take(&mut self.inspections);
        let read = inspections.iter().filter(|inspection| inspection.skipped.is_none() && self.holds(&inspection.path));
        let (files, bytes) = (read.clone().count(), read.map(|inspection| inspection.bytes).sum());
        let mut report = self.auditor.conclude(&inspections);
        report.keep(|path| self.holds(path));
        self.report = Some(Report { files, bytes, ..report });
    }

    pub(crate) fn render(&self, format: &str) -> Result<String, String> {
        let report = self.report()?;
        match format {
            "sarif" => Ok(render::sarif(report)),
            "github" => Ok(render::github(report)),
            "markdown" => Ok(render::markdown(report)),
            "html" => Ok(render::html(report)),
            "json" => Ok(render::json(report)),
            _ => Err(format!("there is no format `{format}`: expected sarif, github, markdown, html or json")),
        }
    }

    pub(crate) fn summary(&self) -> Result<String, String> {
        let report = self.report()?;
        let counted = |severity: &Severity| (severity.name().to_owned(), Value::from(report.count(*severity)));
        let findings: Map<String, Value> = Severity::ALL.iter().map(counted).collect();
        let (skipped, suppressed) = (report.skipped.len(), report.suppressed());
        let summary = json!({ "files": report.files, "bytes": report.bytes, "findings": findings, "suppressed": suppressed, "skipped": skipped });
        Ok(summary.to_string())
    }

    pub(crate) fn failing(&self) -> Result<u32, String> {
        let fail_on = self.auditor.config().fail_on;
        let failing = self.report()?.open().filter(|finding| fail_on.fails(finding.severity)).count();
        Ok(u32::try_from(failing).unwrap_or(u32::MAX))
    }

    fn report(&self) -> Result<&Report, String> {
        self.report.as_ref().ok_or_else(|| "the audit is not concluded".to_owned())
    }

    fn configure(&mut self, change: impl FnOnce(&mut Config)) {
        let mut config = self.auditor.config().clone();
        change(&mut config);
        self.auditor = Auditor::new(config);
    }

    fn holds(&self, path: &str) -> bool {
        let rest = path.strip_prefix(self.part.as_str());
        self.part.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

pub(crate) const fn version() -> &'static str {
    VERSION
}

const fn state(tracked: bool) -> State {
    if tracked { State::Tracked } else { State::Untracked }
}
