//! A file that an AI client keeps for one person, in the repository.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::model::repository::{Repository, State};
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("personal-agent-config"),
        family: Family::Config,
        title: text("One person's agent configuration is in the repository"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A file in which an AI client keeps what belongs to one person is in git, or git does not ignore it: Claude Code's `.claude.json` and `.credentials.json` (medium), Claude Desktop's \
                 `claude_desktop_config.json` and Cline's `cline_mcp_settings.json` (low), and `.claude/settings.local.json` (for the pedantic persona). Files that are meant to be shared, such as `.mcp.json`, are not reported.",
            ),
            why: text(
                "These files hold logins, the servers with their keys, paths and the history of prompts, and clients write to them unasked: what is clean today holds a token after the next login.",
            ),
            fix: text(
                "`git rm --cached` the file and ignore it by name. Share servers through the client's project file, with references for the credentials.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    for file in &repository.files {
        let Some((what, severity, persona)) = personal(file.path) else { continue };
        if is_vendored(file.path) || is_test(file.path) || is_example(file.path) {
            continue;
        }
        let verb = if file.state == State::Tracked { "is in git" } else { "is not ignored by git" };
        cx.report(Place::of_file(file.path), format!("`{}`, {what}, {verb}", file.path)).severity(severity).persona(persona);
    }
}

fn personal(path: &str) -> Option<(&'static str, Severity, Persona)> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let claude = folder == ".claude" || folder.ends_with("/.claude");
    Some(match name {
        ".claude.json" => ("where Claude Code keeps one person's state and servers", Severity::Medium, Persona::Regular),
        ".credentials.json" if claude => ("Claude Code's login", Severity::Medium, Persona::Regular),
        "claude_desktop_config.json" => ("Claude Desktop's own configuration", Severity::Low, Persona::Regular),
        "cline_mcp_settings.json" => ("Cline's own list of servers", Severity::Low, Persona::Regular),
        "settings.local.json" if claude => ("one person's settings of Claude Code", Severity::Low, Persona::Pedantic),
        _ => return None,
    })
}
