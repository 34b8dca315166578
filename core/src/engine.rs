//! The one flow: `inspect` maps a file to findings and facts, `conclude` reduces them to a report.

mod cap;
mod change;
mod inner;
mod once;
mod overlap;
mod recognised;
mod seal;
mod survey;
mod weigh;
mod wrapped;

use crate::at_once::{self, Both, both};
use crate::audit::{Check, RepositoryContext};
use crate::audits;
use crate::config::{self, Config, ConfigError, Date};
use crate::finding::{Finding, Suppression};
use crate::flow;
use crate::model::file_facts::FileFacts;
use crate::model::key_store::KeyStore;
use crate::model::repository::{Known, Repository, State};
use crate::order::sort_by;
use crate::place::Place;
use crate::privilege::{self, WorkflowPrivileges};
use crate::reach::JobReach;
use crate::report::{Report, Skipped, parts, same, worst_first};
use crate::rule::{Family, Rule, Severity, text};
use crate::secrets::own::listed;
use crate::secrets::scanner::Asked;
use crate::secrets::{Scanner, Secret, catalog, is_disclaimed};
use crate::suppress::{self, Ignore, Useless};
use crate::text::{File, Span};
use cap::Told;
pub use inner::{Form, Inner};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
pub use survey::repository;
pub use wrapped::follow_wrappers;

/// A file that a host hands in.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// From the repository's root, `/` as separator.
    pub path: &'a str,
    pub bytes: &'a [u8],
    pub state: State,
}

impl Source<'_> {
    /// In bytes. What is larger is data, not something that people wrote, and need not be read; one on each core must fit into memory.
    pub const LARGEST: u32 = 64 << 20;

    /// Why a larger file is skipped.
    pub const TOO_LARGE: &'static str = "larger than 64 MiB";
}

/// How much of a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// All that can ever be told of it.
    Whole,
    /// Not what it does as a script, which counts for the few files that a workflow runs: see [`Auditor::scripts_run`].
    Ahead,
}

/// What one file told: serialisable, so that a part of a repository can be inspected elsewhere and concluded here.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Inspection {
    pub path: String,
    pub state: State,
    pub bytes: u64,
    /// How many bytes of `path` name the archive, where the file stands in one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive: Option<usize>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
    #[serde(default, skip_serializing_if = "FileFacts::is_empty")]
    pub facts: FileFacts,
    /// Comments that ignore findings, also those that only `conclude` will know of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ignores: Vec<Ignore>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skipped: Option<String>,
}

impl Inspection {
    /// It is of a file of the repository, not of one in an archive, and the file was audited.
    #[must_use]
    pub const fn is_read(&self) -> bool {
        self.skipped.is_none() && self.archive.is_none()
    }
}

/// Audits files under one configuration. Shared between threads by reference.
#[derive(Debug)]
pub struct Auditor {
    config: Config,
    checks: Vec<AuditCheck>,
    scanner: Scanner<'static>,
    both: Both,
}

/// A check, and the rule that it keeps.
#[derive(Clone, Copy, Debug)]
struct AuditCheck {
    rule: &'static Rule,
    check: Check,
}

/// The checks that are to be called under the configuration: those of the rules that run, and those by which secrets are known, for
/// whoever switches a rule off does not want the secret shown in the source line of another.
fn checks(config: &Config) -> Vec<AuditCheck> {
    let mut checks = Vec::new();
    for audit in audits::ALL {
        let runs = config.runs(&audit.rule.id, audit.rule.family);
        let called = audit.checks.iter().filter(|check| runs || check.may_mask());
        checks.extend(called.map(|&check| AuditCheck { rule: &audit.rule, check }));
    }
    checks
}

impl Auditor {
    #[must_use]
    pub fn new(config: Config) -> Self {
        let scanner = Scanner::new(catalog::ALL).on(config.today.map(Date::unix_days));
        Self { checks: checks(&config), config, scanner, both: at_once::in_turn }
    }

    /// With threads for what need not wait: see [`at_once`].
    #[must_use]
    pub fn with_both(self, both: Both) -> Self {
        Self { both, ..self }
    }

    #[must_use]
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Audits one file by itself. Never fails: what cannot be read is a finding, or stands in `skipped`.
    #[must_use]
    pub fn inspect(&self, source: Source<'_>) -> Inspection {
        self.inspect_as(source, Reading::Whole)
    }

    /// The same, as far as it is asked for.
    #[must_use]
    pub fn inspect_as(&self, source: Source<'_>, reading: Reading) -> Inspection {
        let mut inspection = Inspection {
            path: source.path.to_owned(),
            state: source.state,
            bytes: source.bytes.len() as u64,
            ..Inspection::default()
        };
        if let Some(key_store) = KeyStore::of(source.bytes) {
            inspection.facts.key_store = Some(key_store);
        }
        match File::from_bytes(source.path, source.bytes) {
            Ok(file) => {
                let mut masks = recognised::inspect(&file, &self.config, &self.checks, reading, &mut inspection);
                let left_out = self.config.left_out(source.path);
                let secrets = self.scanner.scan_with(&file, Asked { own: &self.config.own, left_out: &left_out });
                let mut news: Vec<&Secret<'_>> = Vec::new();
                for secret in &secrets {
                    if !overlap::is_told(secret, &self.config, &mut inspection.findings) {
                        news.push(secret);
                    }
                }
                let mut told: Vec<Finding> = cap::capped(news).iter().map(|told| self.secret_finding(&file, told)).collect();
                if config::PLACES.contains(&source.path) {
                    keep_to_others(&file, &mut told);
                }
                told.iter_mut().for_each(|told| overlap::take_over(told, &mut inspection.findings));
                inspection.findings.extend(told);
                inspection.ignores = suppress::inline(&file);
                inspection.ignores.extend(suppress::foreign(&file));
                masks.extend(secrets.iter().map(|secret| secret.value));
                seal::seal(&file, &masks, &mut inspection);
            }
            Err(_) => inspection.skipped = Some("binary".to_owned()),
        }
        inspection
    }

    fn secret_finding(&self, file: &File<'_>, told: &Told<'_, '_>) -> Finding {
        let secret = told.secret;
        let mut finding = Finding::new(secret.rule, Place::new(file, secret.span), secret.message.clone());
        if told.untold > 0 {
            finding.message.push_str(&format!("; {} more of the kind in this file are not listed", told.untold));
        }
        finding.severity(secret.severity).precision(secret.precision).persona(secret.persona);
        finding.identity = Some(secret.identity);
        finding.unique = secret.unique;
        let text = file.text.as_ref();
        if is_disclaimed(text, secret.span) {
            finding.severity(secret.severity.min(Severity::Low)).message.push_str("; a comment says that it is no secret");
        }
        let line = file.line_span(finding.place.start.line);
        // Of a long line only what is near: each of its secrets would otherwise cost as much as all of it.
        let near = Span::new(
            text.ceil_char_boundary(line.start.max(secret.span.start.saturating_sub(NEAR))),
            text.floor_char_boundary(line.end.min(secret.span.end + NEAR)),
        );
        let told = suppress::Told { value: secret.span.of(text), whole: secret.whole.of(text), line: near.of(text) };
        suppress::accept_by_text(&mut finding, told, &self.config);
        finding
    }

    /// So deep do scripts run scripts; what lies deeper is not followed.
    pub const ROUNDS: usize = 12;

    /// The paths of the scripts that workflows, actions and these scripts run, where they may stand. A file of them that was only looked at
    /// is to be inspected whole, and then asked again, since it may run others.
    #[must_use]
    pub fn scripts_run(&self, inspections: &[Inspection]) -> BTreeSet<String> {
        let mut paths = BTreeSet::new();
        for program in inspections.iter().filter_map(|told| told.facts.program.as_ref()) {
            program.each_script(&mut |script, folder| paths.extend(script.paths(folder)));
        }
        paths
    }

    /// A file that the host did not read, and why.
    #[must_use]
    pub fn skip(&self, path: &str, reason: &str) -> Inspection {
        Inspection { path: path.to_owned(), skipped: Some(reason.to_owned()), ..Inspection::default() }
    }

    /// Merges inspections, in any order, into the report. They stay with the host, which may go on from them or let them go as it likes.
    #[must_use]
    pub fn conclude(&self, inspections: &[Inspection]) -> Report {
        self.conclude_with(inspections.iter().collect(), Vec::new(), Vec::new())
    }

    /// The same, with the findings taken out of the inspections: a host that has no more use for them is spared the copies.
    #[must_use]
    pub fn conclude_taking(&self, inspections: &mut [Inspection]) -> Report {
        sort_by(inspections, |a, b| a.path.cmp(&b.path));
        let mut told = Vec::with_capacity(inspections.iter().map(|inspection| inspection.findings.len()).sum());
        inspections.iter_mut().for_each(|inspection| told.append(&mut inspection.findings));
        self.conclude_with(inspections.iter().collect(), Vec::new(), told)
    }

    /// `more` is what else was found of the repository as a whole, `told` what was taken out of the inspections.
    fn conclude_with(&self, mut inspections: Vec<&Inspection>, more: Vec<Finding>, told: Vec<Finding>) -> Report {
        sort_by(&mut inspections, |a, b| a.path.cmp(&b.path));
        let (mut findings, jobs) = self.audit_repository(&inspections);
        findings.extend(more);
        let skipped = inspections
            .iter()
            .filter_map(|inspection| Some(Skipped { path: inspection.path.clone(), reason: inspection.skipped.clone()? }))
            .collect();
        let read = inspections.iter().filter(|inspection| inspection.is_read());
        let (files, bytes) = (read.clone().count(), read.map(|inspection| inspection.bytes).sum());
        let mut ignores = Vec::new();
        findings.reserve(told.len() + inspections.iter().map(|inspection| inspection.findings.len()).sum::<usize>());
        findings.extend(told);
        for inspection in inspections {
            findings.extend(inspection.findings.iter().cloned());
            ignores.extend(inspection.ignores.iter().cloned());
        }
        once::once(&mut findings);
        let mut rules = self.config.rules();
        let mut useless = suppress::apply(&ignores, &mut findings, &rules, &self.config);
        // Nobody tidies up what is packed.
        useless.retain(|useless| useless.place.archive.is_none());
        findings.extend(self.audit_ignores(&useless));
        weigh::weigh(&mut findings, &jobs);
        seal::name_and_sort(&mut findings);
        suppress::settle(&mut findings, &self.config);
        parts::join(&mut findings);
        same::join(&mut findings);
        suppress::keep_heard(&mut findings, &rules, &self.config);
        worst_first(&mut findings);
        rules.retain(|rule| self.config.runs(&rule.id, rule.family));
        let jobs = if rules.iter().any(|rule| rule.family == Family::Workflow) { jobs } else { Vec::new() };
        Report { findings, skipped, jobs, questions: Vec::new(), rules, files, bytes }
    }

    /// What the token of each job of each workflow is granted and needs.
    #[must_use]
    pub fn privileges<'a>(&self, inspections: &'a [Inspection]) -> Vec<WorkflowPrivileges<'a>> {
        let known = |told: &'a Inspection| Known { path: &told.path, state: told.state, facts: &told.facts };
        let mut files: Vec<Known<'a>> = inspections.iter().filter(|told| told.archive.is_none()).map(known).collect();
        files.sort_by_key(|file| file.path);
        privilege::link(&Repository { files })
    }

    fn audit_repository<'i>(&self, inspections: &[&'i Inspection]) -> (Vec<Finding>, Vec<JobReach>) {
        let followed = wrapped::followed(inspections);
        let files = inspections.iter().filter(|told| told.archive.is_none());
        let facts = |told: &'i Inspection| Known {
            path: &told.path,
            state: told.state,
            facts: followed.get(&told.path).unwrap_or(&told.facts),
        };
        let files = files.copied().map(facts).collect();
        let repository = Repository { files };
        let (linked, (leaks, mut findings)) =
            both(self.both, || flow::link(&repository), || (flow::leaks(&repository), self.audit_facts(&repository)));
        for &AuditCheck { rule, check } in &self.checks {
            let mut cx = RepositoryContext { config: &self.config, rule, findings: &mut findings };
            match check {
                Check::Leak(check) => leaks.iter().for_each(|leak| check(leak, &mut cx)),
                Check::Hazard(check) => linked.hazards.iter().for_each(|hazard| check(hazard, &mut cx)),
                _ => {}
            }
        }
        (findings, linked.jobs)
    }

    fn audit_facts(&self, repository: &Repository<'_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        for &AuditCheck { rule, check } in &self.checks {
            if let Check::Repository(check) = check {
                check(repository, &mut RepositoryContext { config: &self.config, rule, findings: &mut findings });
            }
        }
        findings
    }

    fn audit_ignores(&self, useless: &[Useless]) -> Vec<Finding> {
        let mut findings = Vec::new();
        for &AuditCheck { rule, check } in &self.checks {
            if let Check::UselessIgnore(check) = check {
                let mut cx = RepositoryContext { config: &self.config, rule, findings: &mut findings };
                useless.iter().for_each(|useless| check(useless, &mut cx));
            }
        }
        findings
    }
}

/// In bytes, on either side of a secret.
const NEAR: usize = 1_024;

/// The configuration is no place where the project's own words count: its samples are to be found, and its lists name what they list.
fn keep_to_others(file: &File<'_>, findings: &mut Vec<Finding>) {
    if findings.is_empty() {
        return;
    }
    let samples = config::samples(&file.text);
    findings.retain(|finding| finding.rule != listed::RULE.id);
    for finding in findings.iter_mut().filter(|finding| samples.iter().any(|sample| sample.encloses(finding.place.span))) {
        let reason = Some("a sample of a pattern".to_owned());
        finding.suppressed = Some(Suppression { by: text("ciward.yml"), reason });
    }
}

impl Config {
    /// Reads the text of a `ciward.yml`; it may name every rule there is.
    ///
    /// # Errors
    /// The first fault: broken YAML, an unknown key, rule or value, a pattern or a day that is none.
    pub fn parse(text: &str, path: &str) -> Result<Self, ConfigError> {
        Self::parse_for(text, path, &audits::rules())
    }

    /// Every rule, the project's own included, by id.
    #[must_use]
    pub fn rules(&self) -> Vec<Rule> {
        let mut rules = audits::rules();
        rules.extend(self.own.rules().cloned());
        sort_by(&mut rules, |a, b| a.id.cmp(&b.id));
        rules
    }
}
