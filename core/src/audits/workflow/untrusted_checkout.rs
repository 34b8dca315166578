//! The head of a pull request, checked out where secrets are.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Hazard;
use crate::flow::hazard::{Fault, words};
use crate::model::guard::GuardKind;
use crate::model::program::Head;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("untrusted-checkout"),
        family: Family::Workflow,
        title: text("A stranger's code is checked out with secrets in reach"),
        severity: Severity::Critical,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[
            "codeql:actions/untrusted-checkout/critical",
            "codeql:actions/untrusted-checkout/high",
            "codeql:actions/untrusted-checkout/medium",
            "codeql:actions/untrusted-checkout-toctou/critical",
            "codeql:actions/untrusted-checkout-toctou/high",
            "poutine:untrusted_checkout_exec",
            "scorecard:Dangerous-Workflow",
            "octoscan:dangerous-checkout",
            "sisakulint:untrusted-checkout",
        ],
        docs: Docs {
            what: text(
                "In a run that strangers can cause and that has the repository's secrets (`pull_request_target`, `workflow_run` behind a pull request, `issue_comment` and their like), the head of a \
                 pull request is checked out or fetched. Critical: something then runs code of it, such as a build tool, an install, a script or a local action. High: nothing is seen to \
                 run it yet. A label, an environment or a check of who acts makes it less grave; where the branch can move behind that check, it is still high. A check that the head is of this \
                 repository, or of the author, leaves it to the pedantic persona; so does a step that fails where the head was pushed to after the event. From version 7 on `actions/checkout` refuses a fork's head in `pull_request_target`, unless `allow-unsafe-pr-checkout` says otherwise.",
            ),
            why: text(
                "Whoever opens a pull request writes the code that runs: a line in `package.json`, a `conftest.py`, a `Makefile`. It runs with this repository's token and secrets, and \
                 what it writes to caches and outputs reaches the runs of others.",
            ),
            fix: text(
                "Build the head in `pull_request`, without secrets, and handle its result in a second workflow that never runs it. Where the head's files are needed as data, check them out into a folder of \
                 their own with `persist-credentials: false`, and run nothing in it.",
            ),
        },
    },
    checks: &[Check::Hazard(check)],
};

fn check(hazard: &Hazard, cx: &mut RepositoryContext<'_>) {
    let Fault::Checkout { head, own_branch, allows, submodules, executes } = &hazard.fault else { return };
    let (event, settled_head) = (&hazard.reach.event, hazard.reach.settled_head);
    let mut message = match executes {
        Some(_) => format!("the head of a pull request is checked out and run, and `{event}` gives it the repository's secrets"),
        None => format!("the head of a pull request is checked out where `{event}` has the repository's secrets"),
    };
    let severity = match (hazard.reach.guard, executes) {
        (None | Some(GuardKind::SpoofableActor), Some(_)) => Severity::Critical,
        (None | Some(GuardKind::SpoofableActor), None) => Severity::High,
        (Some(guard), _) if !moves(guard, *head, settled_head) => {
            if guard.keeps_strangers_out() {
                Severity::Low
            } else {
                Severity::Medium
            }
        }
        (Some(_), Some(_)) => Severity::High,
        (Some(_), None) => Severity::Medium,
    };
    if let Some(guard) = hazard.reach.guard {
        let race = if moves(guard, *head, settled_head) { ", but the branch can move behind it" } else { "" };
        message.push_str(&format!("; {} stands in the way{race}", words(guard)));
    }
    let settled = hazard.reach.settled && hazard.reach.guard.is_some_and(|guard| !moves(guard, *head, settled_head));
    let mut finding = cx.report_hazard(hazard, message);
    finding = finding.severity(if *own_branch { severity.min(Severity::Medium) } else { severity });
    if *own_branch {
        finding = finding.precision(Precision::Low);
    }
    if settled {
        finding = finding.persona(Persona::Pedantic);
    }
    if let Some(related) = executes {
        finding = finding.relate(related.place.clone(), related.message.clone());
    }
    if let Some(place) = submodules {
        finding = finding.relate(place.as_ref().clone(), "its `.gitmodules` says what is fetched from where besides");
    }
    if let Some(place) = allows {
        finding.relate(place.clone(), "the checkout's own protection is switched off here");
    }
}

/// Whether the head can be another by the time it is fetched than when somebody looked at it. Checks of what the head is cannot be outrun.
fn moves(guard: GuardKind, head: Head, settled_head: bool) -> bool {
    let of_head = matches!(guard, GuardKind::SameRepository | GuardKind::Merged | GuardKind::Author);
    head == Head::Branch && !of_head && !settled_head
}
