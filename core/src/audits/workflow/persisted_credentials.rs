//! A checkout that leaves the token in `.git`, where later steps and uploads find it.

use crate::audit::{Audit, Check, Context};
use crate::model::placed;
use crate::model::step::Step;
use crate::model::uses::Reference;
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("persisted-credentials"),
        family: Family::Workflow,
        title: text("Checkout leaves the token on disk"),
        severity: Severity::Low,
        precision: Precision::Medium,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:artipacked", "ghalint:013", "codeql:actions/secrets-in-artifacts", "octoscan:dangerous-artefact"],
        docs: Docs {
            what: text(
                "`actions/checkout` runs without `persist-credentials: false`, so that the job's token stays on disk. High where a later step \
                 uploads the whole workspace as an artifact: the token is then in the artifact. Otherwise the pedantic persona hears of it, and of an explicit \
                 `true` the auditor only. From version 6 on the token lies outside the workspace, which makes it less grave.",
            ),
            why: text(
                "Up to version 5 the token stands in `.git/config`. Every later step can read it, whatever permissions it was meant to have, and whoever \
                 downloads an artifact that holds `.git` has a token that works until the job ends.",
            ),
            fix: text("Add `persist-credentials: false` under the step's `with:`. A step that pushes gets the token by itself."),
        },
    },
    checks: &[Check::Step(check)],
};

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let Some(uses) = site.step.uses().filter(|uses| uses.is("actions/checkout")) else { return };
    let persist = site.step.input("persist-credentials");
    let stated = persist.and_then(Node::as_str).map(str::trim);
    if stated.is_some_and(|value| value.eq_ignore_ascii_case("false")) {
        return;
    }
    let outside = checkout_version(site.step).is_some_and(|version| version >= 6);
    let upload = site.later().find_map(uploads_workspace).filter(|_| !outside);
    let place = upload.map(|node| cx.place(node.span));
    let finding = match place {
        Some(place) => {
            let finding = cx.report_aliased(
                uses.span(),
                uses.node.alias,
                "the token that this checkout leaves in `.git` is uploaded with the workspace",
            );
            finding.severity(Severity::High).precision(Precision::High).persona(Persona::Regular);
            finding.relate(place, "uploaded here")
        }
        None => {
            cx.report_aliased(uses.span(), uses.node.alias, "this checkout leaves the job's token on disk for every later step")
        }
    };
    if stated.is_some_and(|value| value.eq_ignore_ascii_case("true")) && finding.severity == Severity::Low {
        finding.persona(Persona::Auditor);
    }
}

/// The major version, where the reference tells it.
fn checkout_version(step: &Step<'_>) -> Option<u32> {
    let Reference::Symbolic(name) = step.uses()?.remote()?.reference else { return None };
    name.strip_prefix('v').unwrap_or(name).split('.').next()?.parse().ok()
}

/// The path of an upload that takes in `.git`.
fn uploads_workspace<'y>(step: &Step<'y>) -> Option<&'y Node> {
    step.uses().filter(|uses| uses.is("actions/upload-artifact"))?;
    let path = step.input("path")?;
    let whole = |line: &str| {
        matches!(line.trim().trim_end_matches('/'), "." | ".." | "./." | "*" | "**" | "./*" | "./**") || line.trim() == "./"
    };
    let workspace = placed::expressions(path)
        .iter()
        .any(|placed| placed.accesses().iter().any(|access| access.dotted().eq_ignore_ascii_case("github.workspace")));
    let text = path.as_str()?;
    let bare = text.lines().any(|line| line.trim_end_matches('/').trim_end().ends_with("}}"));
    (text.lines().any(whole) || workspace && bare).then_some(path)
}
