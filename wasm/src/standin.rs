//! What the core is going to offer, with one rule, so that everything around it runs. It goes when the core is there.

use std::fmt;
use std::str::FromStr;

use serde_json::{Value, json};

pub(crate) const SIZE_LIMIT: usize = 16 * 1024 * 1024;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Severity {
    Info,
    Low,
    Medium,
    High,
    Critical,
}

impl Severity {
    pub(crate) const ALL: [Severity; 5] = [Severity::Info, Severity::Low, Severity::Medium, Severity::High, Severity::Critical];
}

impl FromStr for Severity {
    type Err = ();
    fn from_str(word: &str) -> Result<Severity, ()> {
        let index = ["info", "low", "medium", "high", "critical"].iter().position(|known| *known == word).ok_or(())?;
        Severity::ALL.get(index).copied().ok_or(())
    }
}

#[derive(Clone, Copy)]
pub(crate) enum Persona {
    Regular,
    Pedantic,
    Auditor,
}

impl FromStr for Persona {
    type Err = ();
    fn from_str(word: &str) -> Result<Persona, ()> {
        match word {
            "regular" => Ok(Persona::Regular),
            "pedantic" => Ok(Persona::Pedantic),
            "auditor" => Ok(Persona::Auditor),
            _ => Err(()),
        }
    }
}

#[derive(Clone)]
pub(crate) struct Config {
    pub(crate) persona: Persona,
    pub(crate) min_severity: Severity,
}

pub(crate) struct ConfigError(String);

impl fmt::Display for ConfigError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Config {
    pub(crate) fn parse(text: &str, path: &str) -> Result<Config, ConfigError> {
        let mut lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
        match lines.find(|(_, line)| !["persona", "min-severity", "rules", "skip"].iter().any(|key| line.starts_with(key))) {
            Some((index, line)) => Err(ConfigError(format!("{path}:{}: unknown key `{line}`", index + 1))),
            None => Ok(Config { persona: Persona::Regular, min_severity: Severity::Info }),
        }
    }
}

pub(crate) enum State {
    Tracked,
    Untracked,
}

pub(crate) struct Source<'a> {
    pub(crate) path: &'a str,
    pub(crate) bytes: &'a [u8],
    pub(crate) state: State,
}

pub(crate) struct Finding {
    path: String,
    line: usize,
    start: usize,
    end: usize,
    uses: String,
}

#[derive(Default)]
pub(crate) struct Inspection {
    findings: Vec<Finding>,
    skipped: Vec<(String, String)>,
    files: usize,
    bytes: usize,
}

pub(crate) struct Counts(usize);

impl Counts {
    pub(crate) fn of(&self, severity: Severity) -> usize {
        if severity == Severity::High { self.0 } else { 0 }
    }
}

pub(crate) struct Summary {
    pub(crate) files: usize,
    pub(crate) bytes: usize,
    pub(crate) findings: Counts,
    pub(crate) suppressed: usize,
}

pub(crate) struct Report {
    findings: Vec<Finding>,
    pub(crate) skipped: Vec<(String, String)>,
    pub(crate) summary: Summary,
}

impl Default for Report {
    fn default() -> Report {
        let summary = Summary { files: 0, bytes: 0, findings: Counts(0), suppressed: 0 };
        Report { findings: Vec::new(), skipped: Vec::new(), summary }
    }
}

pub(crate) struct Auditor {
    config: Config,
}

impl Auditor {
    pub(crate) fn new(config: Config) -> Auditor {
        Auditor { config }
    }

    pub(crate) fn inspect(&self, source: Source) -> Inspection {
        let text = String::from_utf8_lossy(source.bytes);
        let reads = source.path.starts_with(".github/workflows/") && matches!(source.state, State::Tracked | State::Untracked);
        let reports = reads && self.config.min_severity <= Severity::High && !matches!(self.config.persona, Persona::Auditor);
        let lines = text.lines().enumerate().filter(|_| reports);
        let findings = lines.filter_map(|(index, line)| unpinned(source.path, index + 1, line)).collect();
        Inspection { findings, skipped: Vec::new(), files: 1, bytes: source.bytes.len() }
    }

    pub(crate) fn skip(&self, path: &str, reason: &str) -> Inspection {
        Inspection { skipped: vec![(path.to_owned(), reason.to_owned())], ..Inspection::default() }
    }

    pub(crate) fn conclude(&self, inspections: Vec<Inspection>) -> Report {
        let mut report = Report::default();
        for inspection in inspections {
            report.findings.extend(inspection.findings);
            report.skipped.extend(inspection.skipped);
            report.summary.files += inspection.files;
            report.summary.bytes += inspection.bytes;
        }
        report.findings.sort_by(|a, b| (&a.path, a.line).cmp(&(&b.path, b.line)));
        report.skipped.sort();
        report.summary.findings = Counts(report.findings.len());
        report
    }
}

fn unpinned(path: &str, line: usize, text: &str) -> Option<Finding> {
    let (before, uses) = text.split_once("uses: ")?;
    let uses = uses.split_whitespace().next()?;
    let (_, reference) = uses.split_once('@')?;
    let commit = reference.len() == 40 && reference.bytes().all(|byte| byte.is_ascii_hexdigit());
    let start = before.chars().count() + "uses: ".len() + 1;
    (!commit).then(|| Finding { path: path.to_owned(), line, start, end: start + uses.chars().count(), uses: uses.to_owned() })
}

pub(crate) mod render {
    use super::{Finding, Report, Value, json};

    fn message(finding: &Finding) -> String {
        format!("`{}` is not pinned to a commit", finding.uses)
    }

    fn escaped(text: &str, more: bool) -> String {
        let text = text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
        if more { text.replace(':', "%3A").replace(',', "%2C") } else { text }
    }

    pub(crate) fn github(report: &Report) -> String {
        let line = |finding: &Finding| {
            let Finding { line, start, end, .. } = finding;
            let file = escaped(&finding.path, true);
            let message = escaped(&message(finding), false);
            format!(
                "::error file={file},line={line},endLine={line},col={start},endColumn={end},title=unpinned-action::{message}\n"
            )
        };
        report.findings.iter().map(line).collect()
    }

    pub(crate) fn markdown(report: &Report) -> String {
        let row = |finding: &Finding| format!("| high | {} | {}:{} |\n", message(finding), finding.path, finding.line);
        let rows: String = report.findings.iter().map(row).collect();
        format!("## ciward\n\n| severity | finding | place |\n| --- | --- | --- |\n{rows}")
    }

    pub(crate) fn json(report: &Report) -> String {
        let findings: Vec<Value> =
            report.findings.iter().map(|finding| json!({"path": finding.path, "line": finding.line})).collect();
        json!({"schema": 1, "findings": findings}).to_string()
    }

    pub(crate) fn sarif(report: &Report) -> String {
        let result = |finding: &Finding| {
            let region = json!({"startLine": finding.line, "startColumn": finding.start, "endLine": finding.line, "endColumn": finding.end});
            json!({
                "ruleId": "unpinned-action", "ruleIndex": 0, "level": "error",
                "message": {"text": format!("{}.", message(finding))},
                "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(&finding.path)}, "region": region}}],
                "partialFingerprints": {"primaryLocationLineHash": format!("{:x}:1", finding.line)},
            })
        };
        let results: Vec<Value> = report.findings.iter().map(result).collect();
        let rule = json!({
            "id": "unpinned-action", "name": "UnpinnedAction",
            "shortDescription": {"text": "An action's tag can move."},
            "fullDescription": {"text": "An action that is not pinned to a commit can change under your feet."},
            "help": {"text": "Pin it.", "markdown": "Pin it."}, "helpUri": "https://github.com/ciward/ciward",
            "defaultConfiguration": {"level": "error"},
            "properties": {"tags": ["security"], "precision": "high", "problem.severity": "error", "security-severity": "7.0"},
        });
        let driver = json!({
            "name": "ciward", "version": env!("CARGO_PKG_VERSION"), "semanticVersion": env!("CARGO_PKG_VERSION"),
            "informationUri": "https://github.com/ciward/ciward", "rules": [rule],
        });
        let run = json!({"tool": {"driver": driver}, "automationDetails": {"id": "ciward/"}, "columnKind": "utf16CodeUnits", "results": results});
        let schema = "https://json.schemastore.org/sarif-2.1.0.json";
        format!("{:#}\n", json!({"$schema": schema, "version": "2.1.0", "runs": [run]}))
    }

    fn uri(path: &str) -> String {
        let byte = |byte: u8| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        };
        path.bytes().map(byte).collect()
    }
}
