//! A credential that stands in an AI client's list of MCP servers.

mod fault;

use crate::audit::{Audit, Check, Context};
use crate::model::mcp::{self, Client, Reference};
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::{Change, File};
use fault::Fault;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("inline-mcp-credential"),
        family: Family::Secret,
        title: text("MCP server is given a literal credential"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &[],
        docs: Docs {
            what: text(
                "A file from which an AI client reads its MCP servers holds a credential itself: in a server's `env`, in its `headers`, among its `args` (`--api-key …`, `-e NAME=…`, \
                 `--header \"Authorization: Bearer …\"`, the address of a database), or in its `url`. Read are the files of Claude Code and Claude Desktop, Cursor, VS Code, Copilot, Windsurf, \
                 Gemini CLI, Qwen Code, Codex, Roo Code, Cline, Zed, Continue, opencode, Crush, Goose, Kiro, Amazon Q and LibreChat, and any other file with the same keys. Each client's references \
                 (`${NAME}`, `${env:NAME}`, `${input:id}`, `{env:NAME}`, `${{ secrets.NAME }}`), stand-ins and settings are left alone. A token in a provider's format is told by its own rule. \
                 Passwords that anyone would guess weigh low, as does everything in tests and examples.",
            ),
            why: text(
                "Such a file is shared to set up a team's agents, and the credential goes with it into every clone and into the history. An agent that reads the repository has it in its context, too.",
            ),
            fix: text(
                "Rotate the credential. Then write the reference that your client knows in its place, and give the value outside of the repository: `ciward fix --unsafe` writes the reference. \
                 For clients that know none, start the server by a script that fetches the value.",
            ),
        },
    },
    checks: &[Check::Text(check)],
};

fn check(file: &File<'_>, cx: &mut Context<'_>) {
    let Some(configuration) = mcp::read(file.path, &file.text).filter(|_| !is_vendored(file.path)) else { return };
    for server in &configuration.servers {
        for fault in fault::of(server) {
            report(&fault, &server.name, configuration.client, cx);
        }
    }
}

fn report(fault: &Fault<'_>, server: &str, client: &Client, cx: &mut Context<'_>) {
    cx.mask(fault.span);
    let shown = is_test(cx.file.path) || is_example(cx.file.path);
    let severity = if fault.guessable || shown { Severity::Low } else { Severity::High };
    let what = if fault.guessable { "a password that anyone would guess" } else { "a literal credential" };
    let whose = if server.is_empty() { "An MCP server".to_owned() } else { format!("MCP server `{server}`") };
    let advice = match client.reference {
        Reference::None(advice) => format!("; {advice}"),
        Reference::Written(..) => String::new(),
    };
    let message = format!("{whose} is given {what} in `{}` (`{}`){advice}", fault.place, fault.pointer);
    let fix = client.reference.to(&fault.variable).and_then(|reference| {
        let title = format!("Take the value from outside, as `{reference}`");
        cx.unsafe_fix(title, [Change::replace(fault.span, reference)])
    });
    cx.report(fault.span, message).severity(severity).fix(fix);
}
