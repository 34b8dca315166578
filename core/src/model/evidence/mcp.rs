//! What the configuration of an agent's MCP servers gives to each of them.

use super::{Consumer, ConsumerKind, Found};
use crate::syntax::yaml::{self, Node};

/// Keys below which servers are named.
const ROOTS: &[&str] = &["mcpServers", "servers", "context_servers", "mcp"];

pub(super) fn is_configuration(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let named = matches!(
        name,
        ".mcp.json"
            | "mcp.json"
            | ".claude.json"
            | "mcp_config.json"
            | "claude_desktop_config.json"
            | "opencode.json"
            | "opencode.jsonc"
    );
    let settings =
        name == "settings.json" && [".gemini/", ".zed/", ".claude/", ".vscode/"].iter().any(|folder| path.contains(folder));
    named || settings
}

/// JSON is YAML but for its comments, which stand in files of some clients and end the reading there.
pub(super) fn read(text: &str, found: &mut Found<'_, '_>) {
    let tree = yaml::parse(text);
    let Some(root) = tree.root() else { return };
    for servers in ROOTS.iter().filter_map(|key| root.get(key)) {
        for server in servers.as_mapping() {
            let Some(name) = server.key.as_str() else { continue };
            let consumer = Consumer { kind: ConsumerKind::McpServer, name: name.to_owned() };
            for part in server.value.as_mapping() {
                match part.key.as_str() {
                    Some("env" | "environment" | "headers") => variables(&part.value, &consumer, found),
                    Some("args" | "command" | "url") => mentions(&part.value, &consumer, found),
                    _ => {}
                }
            }
        }
    }
}

fn variables(node: &Node, consumer: &Consumer, found: &mut Found<'_, '_>) {
    for entry in node.as_mapping() {
        if let (Some(name), Some(value)) = (entry.key.as_str(), entry.value.as_str()) {
            found.push_value(consumer, name, value, entry.key.span);
        }
    }
}

fn mentions(node: &Node, consumer: &Consumer, found: &mut Found<'_, '_>) {
    for item in node.items() {
        for name in item.as_str().map(super::references).unwrap_or_default() {
            found.push(consumer, name, super::Store::Variable(name.to_owned()), item.span);
        }
    }
}
