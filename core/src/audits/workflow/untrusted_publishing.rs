//! A package that is published with a token that does not expire.

use crate::audit::{Audit, Check, Context};
use crate::model::permissions::Grant;
use crate::model::placed;
use crate::model::publishing::{self, Publisher};
use crate::model::scripted::invocation::{Invocation, invocations};
use crate::model::step::Step;
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("untrusted-publishing"),
        family: Family::Workflow,
        title: text("Package is published with a long-lived token"),
        severity: Severity::Info,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:use-trusted-publishing"],
        docs: Docs {
            what: text(
                "A job publishes to a public registry that knows trusted publishing (PyPI, npm, RubyGems, Rust's and .NET's) with a \
                 token or password from a secret, or without `id-token: write` and so without it: `pypa/gh-action-pypi-publish` with \
                 `password`, `twine upload`, `uv publish`, `npm publish`, `cargo publish`, `gem push`, `nuget push` and their like, \
                 also behind `uv run`, `uvx` and `pipx run`. Dry runs, other registries and short-lived tokens of an earlier step are \
                 fine.",
            ),
            why: text(
                "A long-lived token can be stolen and used from anywhere until somebody notices. With trusted publishing the registry \
                 asks GitHub which workflow is calling, and gives out a credential for minutes.",
            ),
            fix: text("Set up trusted publishing at the registry, give the job `id-token: write`, and delete the token."),
        },
    },
    checks: &[Check::Step(check)],
};

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    check_action(site.step, cx);
    let Some(run) = site.step.run() else { return };
    if !run.script.as_str().is_some_and(publishing::is_likely) {
        return;
    }
    for invocation in invocations(run) {
        let invocation = invocation.behind_runners();
        if let Some(publisher) = publishing::publisher_of(&invocation)
            && is_long_lived(publisher, &invocation, site)
        {
            let message = format!(
                "`{}` publishes with a long-lived token; {} knows trusted publishing",
                publisher.tool, publisher.registry
            );
            cx.report(invocation.span, message);
        }
    }
}

fn check_action(step: &Step<'_>, cx: &mut Context<'_>) {
    let Some(uses) = step.uses() else { return };
    let given = |name: &str| step.input(name).filter(|node| node.as_str().is_some_and(|text| !text.trim().is_empty()));
    let public = |name: &str| given(name).and_then(Node::as_str).is_none_or(|url| url.contains(concat!("pypi", ".org")));
    let token = if uses.is("pypa/gh-action-pypi-publish") && public("repository-url") && public("repository_url") {
        given("password").map(|node| (node, "PyPI"))
    } else if uses.is("rubygems/configure-rubygems-credentials") {
        given("api-token").map(|node| (node, "RubyGems"))
    } else if uses.is("rubygems/release-gem") {
        given("setup-trusted-publisher").filter(|node| node.as_str() == Some("false")).map(|node| (node, "RubyGems"))
    } else {
        None
    };
    if let Some((node, registry)) = token {
        let message = format!("this publishes with a long-lived token; {registry} knows trusted publishing");
        cx.report_aliased(node.span, node.alias, message);
    }
}

/// A secret is the token; or there is none in sight, and the job may not ask for a short-lived one.
fn is_long_lived(publisher: &Publisher, invocation: &Invocation, site: Site<'_, '_>) -> bool {
    if goes_elsewhere(site) {
        return false;
    }
    let given = publisher.variables.iter().find_map(|name| site.env_value(name)).filter(|node| node.as_str() != Some(""));
    if let Some(node) = given {
        return placed::expressions(node).iter().any(|placed| {
            let accesses = placed.accesses();
            accesses
                .iter()
                .any(|access| access.is(&["secrets", "*"]) && !access.dotted().eq_ignore_ascii_case("secrets.github_token"))
        });
    }
    let option = invocation.value(publisher.options);
    option.is_some_and(|value| value.text.is_none()) || site.job.is_some() && !may_ask(site)
}

/// The job may ask GitHub who it is.
fn may_ask(site: Site<'_, '_>) -> bool {
    let job = site.job.and_then(|job| job.permissions.as_ref());
    let Some(permissions) = job.or_else(|| site.workflow?.permissions.as_ref()) else { return false };
    matches!(permissions.grant, Grant::WriteAll) || permissions.writes().iter().any(|(scope, _)| *scope == "id-token")
}

/// An earlier step sets up a registry of another kind, such as GitHub Packages.
fn goes_elsewhere(site: Site<'_, '_>) -> bool {
    let registry = |step: &Step<'_>| {
        let node = step.uses().filter(|uses| uses.is("actions/setup-node")).and_then(|_| step.input("registry-url"))?;
        node.as_str().map(str::to_owned)
    };
    site.earlier().filter_map(registry).last().is_some_and(|url| !url.contains(concat!("npmjs", ".org")))
}
