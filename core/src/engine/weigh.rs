//! Gives each finding the reach of the job that it is in: its place in the report's order, and for some rules its severity.

use crate::audits::follows::{Follows, follows};
use crate::finding::Finding;
use crate::reach::{JobReach, Token};
use crate::rule::Severity;
use std::collections::BTreeMap;

pub(super) fn weigh(findings: &mut [Finding], jobs: &[JobReach]) {
    let mut by_path: BTreeMap<&str, Vec<&JobReach>> = BTreeMap::new();
    let mut by_action: BTreeMap<&str, Vec<&JobReach>> = BTreeMap::new();
    for job in jobs {
        by_path.entry(job.place.path.as_str()).or_default().push(job);
        job.actions.iter().for_each(|path| by_action.entry(path).or_default().push(job));
    }
    for finding in findings {
        let path = finding.place.path.as_str();
        let within = by_path.get(path).and_then(|jobs| jobs.iter().find(|job| job.encloses(&finding.place)));
        let using = by_action.get(path).and_then(|jobs| jobs.iter().max_by_key(|job| (!job.is_worth_nothing(), job.score)));
        let (job, whose) = match (within, using) {
            (Some(job), _) => (job, Whose::Own),
            (None, Some(job)) => (job, Whose::Users),
            (None, None) => continue,
        };
        finding.reach = job.score;
        if let Some(follows) = follows(&finding.rule) {
            follow(finding, job, whose, follows);
        }
    }
}

/// Whose job it is by which a finding is weighed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// The one that it is in.
    Own,
    /// The greatest of those that use the action that it is in.
    Users,
}

/// Moves the severity by one level at most, and says why.
fn follow(finding: &mut Finding, job: &JobReach, whose: Whose, follows: Follows) {
    // Others may use an action that is not below `.github`, with more in their hands.
    let known = whose == Whose::Own || finding.place.path.starts_with(".github/");
    let (severity, why) = match (follows, finding.severity) {
        (Follows::SupplyChain, Severity::Critical) if known && job.is_worth_nothing() => (Severity::High, poor(job, whose)),
        (Follows::SupplyChain, Severity::High) if known && job.is_worth_nothing() => (Severity::Medium, poor(job, whose)),
        (Follows::SupplyChain, Severity::Medium) if known && job.is_worth_nothing() => (Severity::Low, poor(job, whose)),
        (Follows::Intrusion, Severity::Critical) if known && job.is_worth_nothing() => (Severity::High, poor(job, whose)),
        // What strangers do to somebody else's code is not theirs to time: high is enough.
        (Follows::SupplyChain, Severity::Medium) if job.is_worth_much() => (Severity::High, rich(job, whose)),
        _ => return,
    };
    finding.severity = severity;
    finding.message.push_str(&why);
}

fn poor(job: &JobReach, whose: Whose) -> String {
    let jobs = match whose {
        Whose::Own => "its job names no secret, and its token",
        Whose::Users => "the jobs that use the action name no secret, and their token",
    };
    match job.holdings.token {
        Token::Nothing => format!("; {jobs} may do nothing"),
        _ => format!("; {jobs} only reads"),
    }
}

fn rich(job: &JobReach, whose: Whose) -> String {
    let job = match whose {
        Whose::Own => "its job".to_owned(),
        Whose::Users => format!("the job `{}`, which uses the action and", job.id),
    };
    let which = if whose == Whose::Own { ", which anyone can start," } else { " anyone can start," };
    format!("; {job}{which} holds credentials and a token that may change code")
}
