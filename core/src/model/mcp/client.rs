//! Which programs read servers from which files, and how each of them takes a value from outside (from each client's own documentation).

use memchr::memmem;

/// A program that starts MCP servers.
#[derive(Debug)]
pub struct Client {
    /// As its users call it.
    pub name: &'static str,
    /// The ends of the paths of its files, in lower case; a `/` in front stands for the start of a name.
    files: &'static [&'static str],
    /// The key of the servers, where the client has one of its own.
    pub(super) roots: &'static [&'static str],
    /// The servers may stand at the top.
    pub(super) bare: bool,
    pub reference: Reference,
}

/// How a client's file takes a value from the environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// Before and behind the name: `${env:` and `}`.
    Written(&'static str, &'static str),
    /// Not at all; what to do instead.
    None(&'static str),
}

impl Reference {
    /// The reference to a variable.
    #[must_use]
    pub fn to(self, variable: &str) -> Option<String> {
        match self {
            Self::Written(before, behind) => Some(format!("{before}{variable}{behind}")),
            Self::None(_) => None,
        }
    }
}

const PLAIN: Reference = Reference::Written("${", "}");
const NAMED: Reference = Reference::Written("${env:", "}");
const WRAPPER: Reference = Reference::None(
    "start the server by a script that takes the value from a keychain or a secret store, since this client fills in nothing",
);

const fn client(name: &'static str, files: &'static [&'static str], reference: Reference) -> Client {
    Client { name, files, roots: &[], bare: false, reference }
}

const CLIENTS: &[Client] = &[
    Client { bare: true, ..client("Cursor", &[".cursor/mcp.json"], NAMED) },
    Client { roots: &["servers"], ..client("VS Code", &[".vscode/mcp.json", ".vs/mcp.json", ".code-workspace"], NAMED) },
    Client {
        roots: &["mcp", "servers", "mcp.servers"],
        ..client("VS Code", &[".vscode/settings.json", "code/user/settings.json"], NAMED)
    },
    client("Copilot", &[".copilot/mcp-config.json"], PLAIN),
    client(
        "Claude Code",
        &["/.claude.json", ".claude-plugin/plugin.json", ".claude/settings.json", ".claude/settings.local.json"],
        PLAIN,
    ),
    client("Claude Desktop", &["/claude_desktop_config.json"], WRAPPER),
    client("Windsurf", &["windsurf/mcp_config.json", ".windsurf/mcp.json"], NAMED),
    client("Antigravity", &["antigravity/mcp_config.json"], WRAPPER),
    client("Gemini CLI", &[".gemini/settings.json", "/gemini-extension.json"], PLAIN),
    client("Qwen Code", &[".qwen/settings.json"], PLAIN),
    client(
        "Codex",
        &[".codex/config.toml", "codex/config.toml"],
        Reference::None(
            "name the variable instead of its value: `env_vars` for the environment, `bearer_token_env_var` or `env_http_headers` for headers",
        ),
    ),
    client("Roo Code", &[".roo/mcp.json"], NAMED),
    client("Cline", &["/cline_mcp_settings.json"], NAMED),
    client("Zed", &[".zed/settings.json", "zed/settings.json"], WRAPPER),
    client(
        "Continue",
        &[".continue/config.yaml", ".continue/config.yml", ".continue/config.json"],
        Reference::Written("${{ secrets.", " }}"),
    ),
    Client { roots: &["mcp"], ..client("opencode", &["/opencode.json", "/opencode.jsonc"], Reference::Written("{env:", "}")) },
    Client { roots: &["mcp"], ..client("Crush", &["/crush.json", "/.crush.json"], Reference::Written("$", "")) },
    Client {
        roots: &["extensions"],
        ..client(
            "Goose",
            &["goose/config.yaml"],
            Reference::None("name the variable under `env_keys`, and let Goose keep its value in the keychain"),
        )
    },
    client("Kiro", &[".kiro/settings/mcp.json"], PLAIN),
    client("Amazon Q", &[".amazonq/mcp.json", ".amazonq/default.json"], PLAIN),
    client("LibreChat", &["/librechat.yaml", "/librechat.yml"], PLAIN),
];

/// Continue keeps each server in a file of its own.
const CONTINUE_FOLDERS: [&str; 2] = [".continue/mcpservers/", ".continue/mcp-servers/"];

/// Claude Code's `.mcp.json`, which others read too, and files that a project keeps to copy from.
const SHARED: Client = Client { bare: false, ..client("Claude Code", &["/.mcp.json"], PLAIN) };
const OTHER: Client = Client { bare: true, ..client("an MCP client", &[], PLAIN) };

/// Keys that give an MCP configuration away under any name.
const MARKS: [&str; 4] = ["\"mcpServers\"", "mcpServers:", "[mcp_servers", "\"context_servers\""];

/// The client that reads the file.
pub(super) fn of(path: &str, text: &str) -> Option<&'static Client> {
    let lower = format!("/{}", path.to_ascii_lowercase());
    let named = CLIENTS.iter().chain([&SHARED]).find(|client| client.files.iter().any(|file| is_at(&lower, file)));
    if named.is_some() {
        return named;
    }
    if CONTINUE_FOLDERS.iter().any(|folder| lower.contains(folder)) {
        return CLIENTS.iter().find(|client| client.name == "Continue");
    }
    let name = lower.rsplit('/').next().unwrap_or(&lower);
    let marked = || MARKS.iter().any(|mark| memmem::find(text.as_bytes(), mark.as_bytes()).is_some());
    // A lock file is large and no configuration.
    let locked = name.contains("lock");
    let called = ["mcp.json", "mcp.jsonc", "mcp_config.json", "mcp-config.json", "mcp_settings.json"].contains(&name);
    (called || !locked && marked()).then_some(&OTHER)
}

/// The end of a path, from the start of a name or of a folder on.
fn is_at(path: &str, end: &str) -> bool {
    path.strip_suffix(end).is_some_and(|before| end.starts_with('/') || before.ends_with('/') || end.starts_with(".code-"))
}
