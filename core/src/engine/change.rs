//! What one state of a repository adds to another: new findings, and new ways of its secrets.

use super::{AuditCheck, Auditor, Inspection};
use crate::audit::{Check, RepositoryContext};
use crate::finding::Finding;
use crate::model::repository::{Known, Repository};
use crate::order::sort_by;
use crate::report::Report;
use std::collections::BTreeMap;

/// The rule that tells of the host's disk.
const ON_DISK: &str = "open-file-mode";

impl Auditor {
    /// The report on what `now` adds to `before`: findings that were there before are left out. The configuration must say `compares` for
    /// inspections of both. Files that are the same in both may be one inspection.
    #[must_use]
    pub fn conclude_since(&self, now: &[Inspection], before: &[&Inspection]) -> Report {
        let mut report = self.conclude_with(now.iter().collect(), self.audit_change(now, before), Vec::new());
        let old = self.conclude_with(before.to_vec(), Vec::new(), Vec::new());
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        // The modes on disk are those of now, whatever was before.
        for finding in old.findings.iter().filter(|finding| finding.rule != ON_DISK) {
            *known.entry(finding.fingerprint.as_str()).or_default() += 1;
        }
        report.findings.retain(|finding| match known.get_mut(finding.fingerprint.as_str()) {
            Some(times) if *times > 0 => {
                *times -= 1;
                false
            }
            _ => true,
        });
        report
    }

    fn audit_change(&self, now: &[Inspection], before: &[&Inspection]) -> Vec<Finding> {
        let (now, before) = (repository(now.iter()), repository(before.iter().copied()));
        let mut findings = Vec::new();
        for &AuditCheck { rule, check } in &self.checks {
            if let Check::Change(check) = check {
                check(&before, &now, &mut RepositoryContext { config: &self.config, rule, findings: &mut findings });
            }
        }
        findings
    }
}

fn repository<'a>(inspections: impl Iterator<Item = &'a Inspection>) -> Repository<'a> {
    let of_tree = inspections.filter(|told| told.archive.is_none());
    let mut files: Vec<Known<'a>> =
        of_tree.map(|told| Known { path: &told.path, state: told.state, facts: &told.facts }).collect();
    sort_by(&mut files, |a, b| a.path.cmp(b.path));
    Repository { files }
}
