//! Hosts that a secret is not for.

use super::state::{Root, Value};

/// Places where anyone can read what arrives, or that collect what is sent to them (each service's own description).
const COLLECTORS: &[&str] = &[
    "webhook.site",
    "requestbin.com",
    "requestbin.net",
    "pipedream.net",
    "beeceptor.com",
    "ngrok.io",
    "ngrok.app",
    "ngrok-free.app",
    "oast.pro",
    "oast.live",
    "oast.site",
    "oast.online",
    "oast.fun",
    "oast.me",
    "interact.sh",
    "burpcollaborator.net",
    "oastify.com",
    "transfer.sh",
    "pastebin.com",
    "paste.rs",
    "hastebin.com",
    "0x0.st",
    "file.io",
    "termbin.com",
    "ix.io",
    "dpaste.com",
    "dpaste.org",
    "trycloudflare.com",
    "localtunnel.me",
    "loca.lt",
    "httpbin.org",
    "postb.in",
    "canarytokens.com",
    "dnslog.cn",
    "requestcatcher.com",
    "hookbin.com",
    "bashupload.com",
    "temp.sh",
    "catbox.moe",
    "gofile.io",
];

/// Whom GitHub's own token is for.
const OF_GITHUB: &[&str] = &[
    "github.com",
    "ghcr.io",
    "githubusercontent.com",
    "github.dev",
    "githubapp.com",
    "ghe.com",
    "actions.githubusercontent.com",
];

/// Why a secret does not belong to a host; `None` where it may.
pub(super) fn is_foreign(host: &str, value: &Value) -> bool {
    let bare = host.strip_prefix("http://").unwrap_or(host);
    let within = |hosts: &[&str]| hosts.iter().any(|known| bare == *known || bare.ends_with(&format!(".{known}")));
    host.starts_with("http://")
        || within(COLLECTORS)
        || value.root == Root::Token && !within(OF_GITHUB) && !bare.contains("github")
}
