//! An action of a third party for what the runner can do by itself.

use crate::audit::{Audit, Check, Context};
use crate::model::workflow::Used;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("replaceable-action"),
        family: Family::Workflow,
        title: text("Action does what the runner can do by itself"),
        severity: Severity::Info,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:superfluous-actions"],
        docs: Docs {
            what: text(
                "A `uses:` names an action of a third party for something that takes a line or two with tools that GitHub's runners \
                 have: `gh`, `git`, `jq`, `yq`, `rustup`, `docker`, `zip`.",
            ),
            why: text(
                "Each action is code of somebody else that runs with the job's token. One that saves two lines is not worth the trust, \
                 nor the updates.",
            ),
            fix: text("Replace the step by the command that the message names."),
        },
    },
    checks: &[Check::Uses(check)],
};

fn check(used: Used<'_, '_>, cx: &mut Context<'_>) {
    let Some(remote) = used.uses.remote() else { return };
    let slug = remote.slug();
    let Some((_, instead)) = REPLACEABLE.iter().find(|(known, _)| slug.eq_ignore_ascii_case(known)) else { return };
    let message = format!("`{slug}` does what `{instead}` does on every runner of GitHub");
    cx.report_aliased(used.uses.span(), used.uses.node.alias, message);
}

/// What the actions' own documentation says they do, and the tools of GitHub's runner images that do it.
const REPLACEABLE: &[(&str, &str)] = &[
    ("actions-ecosystem/action-add-labels", "gh issue edit --add-label"),
    ("actions-ecosystem/action-create-comment", "gh issue comment"),
    ("actions-ecosystem/action-remove-labels", "gh issue edit --remove-label"),
    ("actions/create-release", "gh release create"),
    ("actions/upload-release-asset", "gh release upload"),
    ("addnab/docker-run-action", "docker run"),
    ("benjlevesque/short-sha", "git rev-parse --short"),
    ("dawidd6/action-get-tag", "$GITHUB_REF_NAME"),
    ("dcarbone/install-jq-action", "jq"),
    ("dsaltares/fetch-gh-release-asset", "gh release download"),
    ("dtolnay/rust-toolchain", "rustup toolchain install"),
    ("elgohr/github-release-action", "gh release create"),
    ("endbug/add-and-commit", "git commit && git push"),
    ("hmarr/auto-approve-action", "gh pr review --approve"),
    ("juliangruber/approve-pull-request-action", "gh pr review --approve"),
    ("mikefarah/yq", "yq"),
    ("montudor/action-zip", "zip"),
    ("ncipollo/release-action", "gh release create"),
    ("peter-evans/close-issue", "gh issue close"),
    ("peter-evans/commit-comment", "gh api"),
    ("peter-evans/create-issue-from-file", "gh issue create --body-file"),
    ("peter-evans/create-or-update-comment", "gh pr comment --edit-last --create-if-none"),
    ("peter-evans/create-pull-request", "gh pr create"),
    ("peter-evans/enable-pull-request-automerge", "gh pr merge --auto"),
    ("peter-evans/repository-dispatch", "gh api"),
    ("robinraju/release-downloader", "gh release download"),
    ("sergeysova/jq-action", "jq"),
    ("softprops/action-gh-release", "gh release create"),
    ("stefanzweifel/git-auto-commit-action", "git commit && git push"),
    ("svenstaro/upload-release-action", "gh release upload"),
    ("thedoctor0/zip-release", "zip"),
    ("vimtor/action-zip", "zip"),
    ("wei/curl", "curl"),
];
