//! The audit's result: every finding in order, what was skipped, and the rules that were asked.

pub(crate) mod parts;
pub(crate) mod same;

use crate::finding::Finding;
use crate::order::sort_by;
use crate::reach::JobReach;
use crate::rule::{Rule, Severity};
use serde::{Deserialize, Serialize};

/// What `conclude` gives and every renderer takes. The same bytes in give the same report on every host.
#[derive(Clone, Debug)]
pub struct Report {
    /// Suppressed ones included; the worst first, then by path and place.
    pub findings: Vec<Finding>,
    /// By path.
    pub skipped: Vec<Skipped>,
    /// All jobs of the workflows, the one that would hurt most first.
    pub jobs: Vec<JobReach>,
    /// What a host that may go online could answer.
    pub questions: Vec<Question>,
    /// All rules that ran, by id.
    pub rules: Vec<Rule>,
    pub files: usize,
    pub bytes: u64,
}

impl Report {
    /// Jobs that reach less far are not worth a line.
    const HURTS: u8 = 20;

    /// The jobs that would hurt most, the worst first. Those that only call others of the repository are left out: what they hand on is
    /// held there.
    pub fn hurting(&self) -> impl Iterator<Item = &JobReach> {
        // A template or a sample somewhere else runs nowhere, unless only such a folder was audited.
        let runs = |job: &JobReach| job.place.path.starts_with(".github/workflows/");
        let any = self.jobs.iter().any(runs);
        self.jobs.iter().filter(move |job| job.score >= Self::HURTS && job.calls.is_none() && (!any || runs(job)))
    }

    /// The findings that count: not suppressed.
    pub fn open(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.suppressed.is_none())
    }

    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.open().filter(|finding| finding.severity == severity).count()
    }

    #[must_use]
    pub fn suppressed(&self) -> usize {
        self.findings.len() - self.open().count()
    }

    /// The worst of the findings that count.
    #[must_use]
    pub fn worst(&self) -> Option<Severity> {
        self.open().map(|finding| finding.severity).max()
    }

    /// Leaves in the report what is about the files that `holds` tells. A secret that also stands in one of them stays, told from there.
    pub fn keep(&mut self, holds: impl Fn(&str) -> bool) {
        self.keep_findings(|finding| holds(&finding.place.path));
        self.skipped.retain(|skipped| holds(&skipped.path));
        self.jobs.retain(|job| holds(&job.place.path));
    }

    /// Leaves the findings with a place that `holds` tells, each told from there.
    pub fn keep_findings(&mut self, holds: impl Fn(&Finding) -> bool) {
        let findings = std::mem::take(&mut self.findings).into_iter();
        self.findings = findings.filter_map(|finding| same::seen_from(finding, &holds)).collect();
        worst_first(&mut self.findings);
    }

    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.binary_search_by(|rule| rule.id.as_ref().cmp(id)).ok().and_then(|at| self.rules.get(at))
    }
}

/// The worst first, of these what is in jobs that reach far, then by path and place.
pub(crate) fn worst_first(findings: &mut [Finding]) {
    sort_by(findings, |a, b| {
        let by_place = same::by_place(a, b).then_with(|| (&a.rule, &a.message).cmp(&(&b.rule, &b.message)));
        b.severity.cmp(&a.severity).then(b.reach.cmp(&a.reach)).then(by_place)
    });
}

/// A file that was not audited, and why: silence is never mistaken for "clean".
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Skipped {
    pub path: String,
    /// `binary`, `larger than 64 MiB`, `a symlink that leaves the root`.
    pub reason: String,
}

/// Something that only the outside world knows: which commit does `actions/checkout@v4` name?
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Question {
    pub subject: String,
    pub ask: String,
}
