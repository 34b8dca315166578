//! Code that comes over a line without protection.

use crate::audit::{Audit, Check, Context};
use crate::model::package_source;
use crate::model::pre_commit::PreCommit;
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::Change;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("insecure-url"),
        family: Family::Workflow,
        title: text("Code is fetched over an unprotected line"),
        severity: Severity::High,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["zizmor:insecure-url-scheme"],
        docs: Docs {
            what: text(
                "A `repo:` in `.pre-commit-config.yaml` starts with `http://` or `git://`; or a step clones from such an address, or names \
                 it to a package manager as the place where packages come from (`pip --index-url`, `npm --registry`, `gem --source`, \
                 `PIP_INDEX_URL`). The machine itself (`localhost`) is left alone.",
            ),
            why: text(
                "Neither is encrypted: whoever sits on the line decides which hooks run on the machines of everyone who commits, and which \
                 packages run in the job.",
            ),
            fix: text("Write `https://` instead."),
        },
    },
    checks: &[Check::PreCommit(check), Check::Step(check_step)],
};

fn check(pre_commit: &PreCommit<'_>, cx: &mut Context<'_>) {
    for repository in &pre_commit.repositories {
        let Some(scheme) = ["http://", "git://"].iter().find(|scheme| repository.url.starts_with(**scheme)) else { continue };
        let host = repository.url.trim_start_matches(*scheme).split('/').next().unwrap_or_default();
        let change = repository.repo.as_scalar().map(|scalar| Change::replace(scalar.span_of(0..scheme.len()), "https://"));
        let title = "Fetch them over `https://`";
        let fix = if FORGES.contains(&host) { cx.safe_fix(title, change) } else { cx.unsafe_fix(title, change) };
        cx.report(repository.repo.span, format!("these hooks are fetched over `{scheme}`, which protects nothing on the way"))
            .fix(fix);
    }
}

fn check_step(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let addresses = ["registry-url", "source-url", "repository-url", "index-url"];
    for node in addresses.iter().filter_map(|name| site.step.input(name)) {
        if node.as_str().is_some_and(package_source::is_unprotected) {
            cx.report(node.site(), "packages go over a line that protects nothing on the way").severity(Severity::Medium);
        }
    }
    let Some(run) = site.step.run() else { return };
    for source in package_source::of_run(run).into_iter().filter(|source| package_source::is_unprotected(&source.address)) {
        let message = format!("`{}` fetches over a line that protects nothing on the way", source.tool);
        cx.report(source.span, message).severity(Severity::Medium);
    }
    let named = site.step.env.iter().filter(|entry| entry.key.as_str().is_some_and(package_source::is_variable));
    for entry in named.filter(|entry| entry.value.as_str().is_some_and(package_source::is_unprotected)) {
        let name = entry.key.as_str().unwrap_or_default();
        let message = format!("`{name}` has packages fetched over a line that protects nothing on the way");
        cx.report(entry.value.span, message).severity(Severity::Medium);
    }
}

/// Hosts that are known to answer over TLS.
const FORGES: &[&str] =
    &["github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "gitlab.gnome.org", "gitlab.freedesktop.org"];
