//! The only file here that calls the core: what was inspected so far, and the report once it is concluded.

use crate::standin as ciward_core;

use ciward_core::{Auditor, Config, Inspection, Report, Severity, Source, State, render};

/// An audit in progress.
pub(crate) struct Session {
    config: Config,
    auditor: Auditor,
    inspections: Vec<Inspection>,
    report: Report,
}

impl Session {
    pub(crate) fn new(config_text: &str, config_path: &str) -> Result<Session, String> {
        let config = Config::parse(config_text, config_path).map_err(|error| error.to_string())?;
        let auditor = Auditor::new(config.clone());
        Ok(Session { config, auditor, inspections: Vec::new(), report: Report::default() })
    }

    pub(crate) fn set_persona(&mut self, name: &str) -> Result<(), String> {
        self.config.persona = name.parse().map_err(|()| unknown("persona", name, "regular, pedantic, auditor"))?;
        self.auditor = Auditor::new(self.config.clone());
        Ok(())
    }

    pub(crate) fn set_min_severity(&mut self, level: &str) -> Result<(), String> {
        self.config.min_severity = severity(level)?;
        self.auditor = Auditor::new(self.config.clone());
        Ok(())
    }

    pub(crate) fn size_limit(&self) -> u32 {
        u32::try_from(ciward_core::SIZE_LIMIT).unwrap_or(u32::MAX)
    }

    pub(crate) fn inspect(&mut self, path: &str, bytes: &[u8], tracked: bool) {
        let state = if tracked { State::Tracked } else { State::Untracked };
        self.inspections.push(self.auditor.inspect(Source { path, bytes, state }));
    }

    pub(crate) fn skip(&mut self, path: &str, reason: &str) {
        self.inspections.push(self.auditor.skip(path, reason));
    }

    pub(crate) fn conclude(&mut self) {
        self.report = self.auditor.conclude(std::mem::take(&mut self.inspections));
    }

    pub(crate) fn render(&self, format: &str) -> Result<String, String> {
        match format {
            "sarif" => Ok(render::sarif(&self.report)),
            "github" => Ok(render::github(&self.report)),
            "markdown" => Ok(render::markdown(&self.report)),
            "json" => Ok(render::json(&self.report)),
            _ => Err(unknown("format", format, "sarif, github, markdown, json")),
        }
    }

    pub(crate) fn summary(&self) -> String {
        let summary = &self.report.summary;
        let counted = |severity| summary.findings.of(severity);
        let findings = serde_json::json!({
            "critical": counted(Severity::Critical),
            "high": counted(Severity::High),
            "medium": counted(Severity::Medium),
            "low": counted(Severity::Low),
            "info": counted(Severity::Info),
        });
        serde_json::json!({
            "files": summary.files,
            "bytes": summary.bytes,
            "findings": findings,
            "suppressed": summary.suppressed,
            "skipped": self.report.skipped.len(),
        })
        .to_string()
    }

    pub(crate) fn at_or_above(&self, level: &str) -> Result<u32, String> {
        if level == "never" {
            return Ok(0);
        }
        let least = severity(level)?;
        let reached = Severity::ALL.into_iter().filter(|severity| *severity >= least);
        let count: usize = reached.map(|severity| self.report.summary.findings.of(severity)).sum();
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }
}

pub(crate) fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

fn severity(level: &str) -> Result<Severity, String> {
    level.parse().map_err(|()| unknown("severity", level, "info, low, medium, high, critical"))
}

fn unknown(kind: &str, word: &str, known: &str) -> String {
    format!("there is no {kind} `{word}`; known are {known}")
}
