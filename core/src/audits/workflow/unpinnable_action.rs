//! An action whose users cannot fix what it runs.

use crate::audit::{Audit, Check, Context};
use crate::model::action::{Action, Runs};
use crate::model::image::Image;
use crate::model::uses::{Reference, Target};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unpinnable-action"),
        family: Family::Workflow,
        title: text("Pinning this action does not fix what it runs"),
        severity: Severity::Info,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["poutine:unpinnable_action"],
        docs: Docs {
            what: text(
                "An `action.yml` builds its image from a Dockerfile at every use, runs an image without a digest, or is composed of \
                 actions that are not pinned to commits.",
            ),
            why: text(
                "Those who pin this action to a commit believe that they know what runs. They do not: what the action fetches while it \
                 runs can change under them.",
            ),
            fix: text(
                "Publish the image and name it by its digest, and pin the actions that this one is composed of to commits.",
            ),
        },
    },
    checks: &[Check::Action(check)],
};

fn check(action: &Action<'_>, cx: &mut Context<'_>) {
    match &action.runs {
        Runs::Docker(Some(node)) => {
            let Some(text) = node.as_str() else { return };
            let message = match text.strip_prefix("docker://") {
                Some(image) if Image::parse(image).is_pinned() => return,
                Some(_) => "who pins this action still gets whatever image this name means on the day",
                None => "who pins this action still gets an image that is built anew, from whatever its sources are on the day",
            };
            cx.report(node.span, message);
        }
        Runs::Composite(_) => check_steps(action, cx),
        _ => {}
    }
}

fn check_steps(action: &Action<'_>, cx: &mut Context<'_>) {
    let moving = action.steps().iter().filter_map(|step| step.uses()).filter(|uses| match &uses.target {
        Target::Repository(remote) => !matches!(remote.reference, Reference::Commit(_)),
        Target::Docker(image) => !image.is_pinned(),
        _ => false,
    });
    let moving: Vec<_> = moving.map(|uses| uses.span()).collect();
    let Some(runs) = action.root.entry("runs").filter(|_| !moving.is_empty()) else { return };
    let places: Vec<_> = moving.iter().map(|span| cx.place(*span)).collect();
    let finding = cx.report(runs.key.span, "who pins this action still gets whatever the actions in it mean on the day");
    for place in places {
        finding.relate(place, "this can be moved");
    }
}
