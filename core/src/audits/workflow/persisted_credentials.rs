//! A checkout that leaves the token in `.git`, where later steps and uploads find it.

use crate::audit::{Audit, Check, Context};
use crate::finding::Fix;
use crate::model::facts::told_version;
use crate::model::placed;
use crate::model::step::{Does, Step};
use crate::model::upload::leaves_hidden_out;
use crate::model::uses::Reference;
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::{Node, edit};
use crate::text::{Change, File};

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
        fixable: true,
        aliases: &["zizmor:artipacked", "ghalint:013", "codeql:actions/secrets-in-artifacts", "octoscan:dangerous-artefact"],
        docs: Docs {
            what: text(
                "`actions/checkout` runs without `persist-credentials: false`, so that the job's token stays on disk. High where a later step \
                 uploads the whole workspace as an artifact: the token is then in the artifact, unless the upload leaves hidden files out, as `actions/upload-artifact` does from 4.4 on. Otherwise the pedantic persona hears of it, and of an explicit \
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
    let outside = checkout_version(cx.file, site.step).is_some_and(|version| version >= 6);
    let upload = site.later().find_map(|step| uploads_workspace(cx.file, step)).filter(|_| !outside);
    let place = upload.map(|node| cx.place(node.span));
    let fix = mend(site, cx);
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
    finding.fix(fix);
    if stated.is_some_and(|value| value.eq_ignore_ascii_case("true")) && finding.severity == Severity::Low {
        finding.persona(Persona::Auditor);
    }
}

fn mend(site: Site<'_, '_>, cx: &Context<'_>) -> Option<Fix> {
    let (text, node) = (cx.file.text.as_ref(), site.step.node);
    let change = match (node.get("with"), site.step.input("persist-credentials")) {
        (Some(_), Some(stated)) => {
            let fixed = stated.as_bool().is_some() && stated.alias.is_none();
            fixed.then(|| Change::replace(stated.span, "false"))
        }
        (Some(with), None) => edit::add_entry(text, with, "persist-credentials: false"),
        (None, _) => edit::insert_after(text, node.entry("uses")?, "with:\n  persist-credentials: false"),
    };
    let title = "Set `persist-credentials: false`";
    let used = site.job.is_none() || site.later().any(may_use_credentials);
    if used { cx.unsafe_fix(title, change) } else { cx.safe_fix(title, change) }
}

/// Whether a step may talk to the repository through git, with the token that the checkout left.
fn may_use_credentials(step: &Step<'_>) -> bool {
    match &step.does {
        Does::Uses(uses, _) => {
            let slug = uses.remote().map(|remote| remote.slug().to_ascii_lowercase()).unwrap_or_default();
            !WITHOUT_GIT.iter().any(|known| slug.starts_with(known))
        }
        Does::Run(run) => {
            let script = run.script.as_str().unwrap_or_default().to_ascii_lowercase();
            let mut words = script.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
            words.any(|word| GIT_WORDS.contains(&word) || RELEASE_WORDS.iter().any(|part| word.contains(part)))
        }
        Does::Nothing => false,
    }
}

/// Actions that do not ask git for anything beyond what the checkout brought.
const WITHOUT_GIT: &[&str] = &[
    "actions/",
    "astral-sh/",
    "codecov/",
    "docker/",
    "dtolnay/rust-toolchain",
    "github/codeql-action/",
    "gradle/",
    "oven-sh/setup-bun",
    "pnpm/action-setup",
    "ruby/setup-ruby",
    "shivammathur/setup-php",
    "swatinem/rust-cache",
];

const GIT_WORDS: &[&str] = &["push", "fetch", "pull", "clone", "ls-remote", "submodule", "lfs", "gh", "mike", "worktree"];

/// What the names of programs and scripts that push have in them.
const RELEASE_WORDS: &[&str] = &["release", "deploy", "publish", "lerna", "changeset", "gh-pages", "commit", "sync", "tag"];

/// The major version, where the reference or the comment behind a commit tells it.
fn checkout_version(file: &File<'_>, step: &Step<'_>) -> Option<u32> {
    let uses = step.uses()?;
    let name = match uses.remote()?.reference {
        Reference::Symbolic(name) => name.to_owned(),
        Reference::Commit(_) => told_version(file, uses.span())?,
        Reference::Missing => return None,
    };
    name.strip_prefix('v').unwrap_or(&name).split('.').next()?.parse().ok()
}

/// The path of an upload that takes in `.git`.
fn uploads_workspace<'y>(file: &File<'_>, step: &Step<'y>) -> Option<&'y Node> {
    step.uses().filter(|uses| uses.is("actions/upload-artifact") && !leaves_hidden_out(file, step))?;
    let path = step.input("path")?;
    let whole = |line: &str| {
        matches!(
            line.trim().trim_end_matches('/'),
            "." | ".."
                | "./."
                | "*"
                | "**"
                | "./*"
                | "./**"
                | "**/*"
                | "./**/*"
                | ".git"
                | "./.git"
                | ".git/**"
                | ".git/config"
                | "./.git/config"
        ) || line.trim() == "./"
    };
    let workspace = placed::expressions(path)
        .iter()
        .any(|placed| placed.accesses().iter().any(|access| access.dotted().eq_ignore_ascii_case("github.workspace")));
    let text = path.as_str()?;
    let bare = text.lines().any(|line| line.trim_end_matches('/').trim_end().ends_with("}}"));
    (text.lines().any(whole) || workspace && bare).then_some(path)
}
