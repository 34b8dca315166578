//! The servers that an AI client starts or calls, by the Model Context Protocol: each client's own file, read to the same.

mod client;
mod launch;

use crate::syntax::leaf::{self, Key, Language, Leaf};
use std::collections::BTreeMap;

pub use client::{Client, Reference};
pub use launch::{Launch, Runner};

/// A client's file.
#[derive(Debug)]
pub struct McpFile {
    pub client: &'static Client,
    /// In the order of their first line.
    pub servers: Vec<Server>,
}

/// One server of the file.
#[derive(Debug, Default)]
pub struct Server {
    pub name: String,
    /// What the file says of it, in the order of the text.
    pub settings: Vec<Setting>,
}

/// One text of a server.
#[derive(Debug)]
pub struct Setting {
    pub slot: Slot,
    pub leaf: Leaf,
}

/// What a text is to the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The program, or the whole command line.
    Command,
    /// From zero.
    Argument,
    Environment(String),
    Header(String),
    Url,
    /// Another setting, by its key.
    Other(String),
}

/// The most that a file may weigh, in bytes: `.claude.json` keeps a history beside its servers.
const LARGEST: usize = 8 << 20;

/// Reads the file, if it is one that a client reads its servers from. For all others it costs a look at the name, and for JSON, YAML and TOML
/// a search for the keys that hold servers.
#[must_use]
pub fn read(path: &str, text: &str) -> Option<McpFile> {
    let language = Language::of(path).filter(|_| text.len() <= LARGEST)?;
    let client = client::of(path, text)?;
    let leaves = leaf::leaves(language, text);
    let mut servers: Vec<(Vec<Key>, Server)> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for leaf in leaves {
        let Some(depth) = server_depth(client, &leaf.path) else { continue };
        let (Some(prefix), Some(rest)) = (leaf.path.get(..depth), leaf.path.get(depth..)) else { continue };
        let id = format!("{prefix:?}");
        let at = *known.entry(id).or_insert_with(|| {
            let name = prefix.last().and_then(Key::name).unwrap_or_default().to_owned();
            servers.push((prefix.to_vec(), Server { name, settings: Vec::new() }));
            servers.len() - 1
        });
        let Some((_, server)) = servers.get_mut(at) else { continue };
        if rest.len() == 1 && leaf.name() == "name" && server.name.is_empty() {
            server.name.clone_from(&leaf.value);
        }
        if let Some(slot) = slot(rest) {
            server.settings.push(Setting { slot, leaf });
        }
    }
    let is_server = |server: &Server| server.settings.iter().any(|setting| matches!(setting.slot, Slot::Command | Slot::Url));
    let servers: Vec<Server> = servers.into_iter().map(|(_, server)| server).filter(is_server).collect();
    (!servers.is_empty()).then_some(McpFile { client, servers })
}

/// How many keys lead to the server that the leaf belongs to.
fn server_depth(client: &Client, path: &[Key]) -> Option<usize> {
    let named = |key: &Key| key.name().is_some_and(|name| ROOTS.contains(&name) || client.roots.contains(&name));
    match path.iter().position(named) {
        // The root is the last of its kind: `mcp: { servers: { … } }`.
        Some(at) if path.get(at + 1).is_some_and(named) => Some(at + 3),
        Some(at) => Some(at + 2),
        None if client.bare => Some(1),
        None => None,
    }
    .filter(|&depth| depth < path.len())
}

/// Keys below which servers stand, whichever the client.
const ROOTS: &[&str] = &["mcpServers", "mcp_servers", "context_servers"];

fn slot(rest: &[Key]) -> Option<Slot> {
    // Zed has the whole command below `command`.
    let rest = match rest {
        [first, second, ..] if first.is("command") && second.name().is_some() => rest.get(1..)?,
        [first, ..] if first.is("requestOptions") || first.is("requestInit") || first.is("transport") || first.is("config") => {
            rest.get(1..).filter(|rest| !rest.is_empty())?
        }
        _ => rest,
    };
    let first = rest.first()?.name()?;
    Some(match (first, rest.get(1)) {
        ("command" | "cmd" | "path", None) | ("command", Some(Key::Index(0))) => Slot::Command,
        ("args" | "arguments" | "command", Some(Key::Index(_))) => Slot::Argument,
        ("env" | "environment" | "envs" | "environmentVariables", Some(Key::Name(name))) => Slot::Environment(name.clone()),
        ("headers" | "http_headers" | "httpHeaders" | "customHeaders", Some(Key::Name(name))) => Slot::Header(name.clone()),
        ("url" | "serverUrl" | "httpUrl" | "uri" | "endpoint" | "server_url", None) => Slot::Url,
        ("env_http_headers" | "env_vars" | "inputs" | "tools" | "alwaysAllow" | "autoApprove" | "disabledTools", _) => {
            return None;
        }
        _ => Slot::Other(rest.iter().rev().find_map(Key::name)?.to_owned()),
    })
}
