//! A GitHub App's token may do more, or lives longer, than the job needs.

use crate::audit::{Audit, Check, Context};
use crate::model::placed;
use crate::model::step::Does;
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::{Entry, Node, edit};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("overscoped-app-token"),
        family: Family::Workflow,
        title: text("App token is broader than needed"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["zizmor:github-app", "ghalint:009", "ghalint:010"],
        docs: Docs {
            what: text(
                "A step makes a token of a GitHub App (`actions/create-github-app-token`, `tibdex/github-app-token`, and others): with all \
permissions of the installation, because no `permission-…` input (`permissions`) limits it; for all repositories of an owner, \
because `owner` stands without `repositories` (unless only organisation permissions are asked for); or without being revoked at \
the end, because of `skip-token-revoke`.",
            ),
            why: text(
                "The token can do in every repository whatever the App may do. Every later step and action of the job can take it, and it works for \
an hour, also after the job has ended where it is not revoked.",
            ),
            fix: text(
                "Ask for what the job uses: `permission-contents: read`, and `repositories: the-one`. Remove `skip-token-revoke`.",
            ),
        },
    },
    checks: &[Check::Step(check)],
};

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let Does::Uses(uses, inputs) = &site.step.does else { return };
    let Some(action) = ACTIONS.iter().find(|action| uses.is(action.slug)) else { return };
    if site.step.node.get("with").is_some_and(|with| !with.is_mapping()) {
        return;
    }
    if let Some(entry) = input(inputs, "skip-token-revoke").filter(|entry| !is_no(&entry.value)) {
        let certain = placed::expressions(&entry.value).is_empty();
        let change = edit::remove_below(&cx.file.text, site.step.node, "with", entry);
        let fix = cx.unsafe_fix("Have it revoked", change);
        let finding = cx.report(entry.span(), "the token stays valid when the job has ended: it is not revoked");
        finding.fix(fix).precision(if certain { Precision::High } else { Precision::Low });
    }
    let stated: Vec<&str> = inputs.iter().filter_map(|entry| entry.key.as_str()).filter(|name| action.limits(name)).collect();
    let only_organisation = !stated.is_empty() && stated.iter().all(|name| name.starts_with("permission-organization-"));
    if let Some(owner) = input(inputs, "owner").filter(|_| action.repositories && !only_organisation)
        && input(inputs, "repositories").is_none()
    {
        cx.report(
            owner.span(),
            "the token is good for every repository of the owner where the App is installed: `repositories` names none",
        );
    }
    if stated.is_empty() {
        cx.report_aliased(
            uses.span(),
            uses.node.alias,
            "the token has every permission of the App's installation: none is named",
        );
    }
}

fn input<'y>(inputs: &'y [Entry], name: &str) -> Option<&'y Entry> {
    inputs.iter().find(|entry| entry.key.as_str().is_some_and(|key| key.eq_ignore_ascii_case(name)))
}

fn is_no(node: &Node) -> bool {
    node.as_str().is_some_and(|text| text.is_empty() || text.eq_ignore_ascii_case("false"))
}

/// An action that makes tokens of an App.
struct TokenAction {
    slug: &'static str,
    /// The input that limits the permissions; a `-` at its end stands for a family of inputs.
    permissions: &'static str,
    /// `owner` and `repositories` choose where the token is good.
    repositories: bool,
}

impl TokenAction {
    fn limits(&self, input: &str) -> bool {
        match self.permissions.ends_with('-') {
            true => input.starts_with(self.permissions),
            false => input == self.permissions,
        }
    }
}

/// From each action's own metadata.
const ACTIONS: &[TokenAction] = &[
    TokenAction { slug: "actions/create-github-app-token", permissions: "permission-", repositories: true },
    TokenAction { slug: "tibdex/github-app-token", permissions: "permissions", repositories: false },
    TokenAction { slug: "peter-murray/workflow-application-token-action", permissions: "permissions", repositories: false },
    TokenAction { slug: "wow-actions/use-app-token", permissions: "permissions", repositories: false },
];
