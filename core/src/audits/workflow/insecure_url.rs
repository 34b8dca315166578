//! Hooks that come over a line without protection.

use crate::audit::{Audit, Check, Context};
use crate::model::pre_commit::PreCommit;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::Change;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("insecure-url"),
        family: Family::Workflow,
        title: text("Hooks are fetched over an unprotected line"),
        severity: Severity::High,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["zizmor:insecure-url-scheme"],
        docs: Docs {
            what: text("A `repo:` in `.pre-commit-config.yaml` starts with `http://` or `git://`."),
            why: text(
                "Neither is encrypted: whoever sits on the line decides which hooks run on the machines of everyone who commits.",
            ),
            fix: text("Write `https://` instead."),
        },
    },
    checks: &[Check::PreCommit(check)],
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

/// Hosts that are known to answer over TLS.
const FORGES: &[&str] =
    &["github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "gitlab.gnome.org", "gitlab.freedesktop.org"];
