//! The AI agent's program is whatever its newest release is.

use crate::audit::{Audit, Check, Context};
use crate::model::agent;
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::shell::Word;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unpinned-agent-cli"),
        family: Family::Workflow,
        title: text("AI agent is installed without a version"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:adhoc-packages"],
        docs: Docs {
            what: text(
                "A script installs or runs an AI agent's program without a version: `npm install -g @anthropic-ai/claude-code`, `npx \
@openai/codex@latest`, `pip install aider-chat`, or the vendor's installer piped into a shell.",
            ),
            why: text(
                "The agent runs commands with the job's token and its key. A bad release, or a stolen publisher's account, reaches it with the next \
run; in August 2025 stolen packages looked for just such agents to do their work.",
            ),
            fix: text("Name a version: `npm install -g @anthropic-ai/claude-code@2.0.14`."),
        },
    },
    checks: &[Check::Step(check)],
};

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let Some(scripted) = agent::script(site.step) else { return };
    for command in &scripted.script.commands {
        let Some(program) = command.program() else { continue };
        if let Some(word) = program.arguments.iter().find(|word| is_installer(&program.name, word)) {
            cx.report(scripted.span(word.span), "the installer brings whatever the newest release is");
        }
        if !INSTALLERS.contains(&program.name.as_str()) {
            continue;
        }
        for word in program.arguments {
            if let Some(package) = word.literal().as_deref().and_then(agent::unpinned_package) {
                cx.report(scripted.span(word.span), format!("`{package}` is installed without a version"));
            }
        }
    }
}

const INSTALLERS: &[&str] = &["npm", "npx", "pnpm", "pnpx", "yarn", "bun", "bunx", "pip", "pip3", "pipx", "uv", "uvx"];

/// The vendors' own installers.
fn is_installer(program: &str, word: &Word) -> bool {
    let hosts =
        ["claude.ai/install.sh", "cursor.com/install", "opencode.ai/install", "gh.io/copilot-install", "ampcode.com/install.sh"];
    let text = word.prefix();
    matches!(program, "curl" | "wget")
        && hosts.iter().any(|host| text.trim_start_matches("https://").trim_start_matches("www.") == *host)
}
