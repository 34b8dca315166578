//! Gives each finding the reach of the job that it is in: its place in the report's order, and for some rules its severity.

use crate::audits::follows::{Follows, follows};
use crate::finding::Finding;
use crate::reach::{JobReach, Token};
use crate::rule::Severity;
use std::collections::BTreeMap;

pub(super) fn weigh(findings: &mut [Finding], jobs: &[JobReach]) {
    let mut by_path: BTreeMap<&str, Vec<&JobReach>> = BTreeMap::new();
    for job in jobs {
        by_path.entry(&job.place.path).or_default().push(job);
    }
    for finding in findings {
        let within = by_path.get(finding.place.path.as_str());
        let Some(job) = within.and_then(|jobs| jobs.iter().find(|job| job.encloses(&finding.place))) else { continue };
        finding.reach = job.score;
        if let Some(follows) = follows(&finding.rule) {
            follow(finding, job, follows);
        }
    }
}

/// Moves the severity by one level at most, and says why.
fn follow(finding: &mut Finding, job: &JobReach, follows: Follows) {
    let (severity, why) = match (follows, finding.severity) {
        (Follows::SupplyChain, Severity::Critical) if job.is_worth_nothing() => (Severity::High, poor(job)),
        (Follows::SupplyChain, Severity::High) if job.is_worth_nothing() => (Severity::Medium, poor(job)),
        (Follows::SupplyChain, Severity::Medium) if job.is_worth_nothing() => (Severity::Low, poor(job)),
        (Follows::Intrusion, Severity::Critical) if job.is_worth_nothing() => (Severity::High, poor(job)),
        // What strangers do to somebody else's code is not theirs to time: high is enough.
        (Follows::SupplyChain, Severity::Medium) if job.is_worth_much() => (Severity::High, RICH),
        _ => return,
    };
    finding.severity = severity;
    finding.message.push_str(why);
}

fn poor(job: &JobReach) -> &'static str {
    match job.holdings.token {
        Token::Nothing => "; its job names no secret, and its token may do nothing",
        _ => "; its job names no secret, and its token only reads",
    }
}

const RICH: &str = "; its job, which anyone can start, holds credentials and a token that may change code";
