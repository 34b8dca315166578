//! A machine or a person's folder that a document or a configuration gives away.

use crate::audit::{Audit, Check, Context};
use crate::model::path_role::{is_test, is_vendored};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::{File, Span};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("disclosed-host"),
        family: Family::Posture,
        title: text("Document gives a server's address away"),
        severity: Severity::Info,
        precision: Precision::Medium,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A document, a script or a configuration names a login at a public address (`root@` and an IP address), or somebody's home folder (`/Users/ivan/…`, `/home/agent/…`). Private and reserved \
                 addresses, those of documentation (RFC 5737), and users that images and runners come with (`runner`, `ubuntu`, `node`) are left alone.",
            ),
            why: text(
                "It is a map for whoever looks for a way in: which machine, which user, which paths. And what names one person's folder works on no other machine.",
            ),
            fix: text(
                "Write a name that is resolved elsewhere (an entry of `~/.ssh/config`, a variable), and paths from the repository's root.",
            ),
        },
    },
    checks: &[Check::Text(check)],
};

/// So many of a file are told.
const MOST: usize = 10;

/// Larger files are data, in bytes.
const LARGEST: usize = 1 << 20;

fn check(file: &File<'_>, cx: &mut Context<'_>) {
    let decided = || cx.config.decided(&cx.rule.id, cx.rule.family, |decision| decision.persona).is_some();
    let heard = cx.config.persona > Persona::Regular || cx.config.names(&cx.rule.id) || decided();
    if !heard || file.text.len() > LARGEST || is_test(file.path) || is_vendored(file.path) || !is_written(file.name()) {
        return;
    }
    let logins = logins(&file.text);
    let folders = home_folders(&file.text);
    for (span, message) in logins.into_iter().chain(folders).take(MOST) {
        cx.report(span, message);
    }
}

/// What people write about and for machines.
fn is_written(name: &str) -> bool {
    let ends =
        [".md", ".rst", ".adoc", ".txt", ".sh", ".yml", ".yaml", ".toml", ".json", ".conf", ".cfg", ".ini", ".service", ".ps1"];
    ends.iter().any(|end| name.ends_with(end)) && !name.contains("lock") || matches!(name, "Makefile" | "justfile" | "crontab")
}

/// `root@203.0.114.7`.
fn logins(text: &str) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('@') {
        let before = text.get(..at).unwrap_or_default();
        let user = before.bytes().rev().take(32).take_while(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(byte)).count();
        let after = text.get(at + 1..).unwrap_or_default();
        let length = after.bytes().take(16).take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
        let address = after.get(..length).unwrap_or_default().trim_end_matches('.');
        if user == 0 || !is_public(address) {
            continue;
        }
        let span = Span::new(at - user, at + 1 + address.len());
        let root = if before.ends_with("root") { ", and that its administrator logs in from outside" } else { "" };
        found.push((span, format!("The file tells a login at a public address{root}")));
    }
    found
}

/// A whole IPv4 address that the internet routes (RFC 6890).
fn is_public(address: &str) -> bool {
    let parts: Vec<u8> = address.split('.').filter_map(|part| part.parse().ok()).collect();
    let [a, b, c, d] = parts[..] else { return false };
    let reserved = matches!(
        (a, b, c),
        (0 | 10 | 127 | 224.., ..)
            | (100, 64..=127, _)
            | (169, 254, _)
            | (172, 16..=31, _)
            | (192, 168, _)
            | (192, 0, 0 | 2)
            | (198, 18..=19, _)
            | (198, 51, 100)
            | (203, 0, 113)
    );
    address.split('.').count() == 4 && !reserved && !matches!((a, b, c, d), (1, 2, 3, 4) | (8, 8, ..) | (1, 1, 1, 1))
}

/// Users that nobody is.
const NOBODY: &[&str] = &[
    "user",
    "username",
    "you",
    "your",
    "yourname",
    "me",
    "name",
    "runner",
    "ubuntu",
    "node",
    "app",
    "vscode",
    "root",
    "circleci",
    "jenkins",
    "git",
    "deploy",
    "coder",
    "gitpod",
    "codespace",
    "vagrant",
    "ec2-user",
    "linuxbrew",
    "shared",
    "public",
    "default",
    "admin",
    "nonroot",
    "someone",
    "somebody",
    "jovyan",
    "myuser",
    "foo",
    "bar",
    "x",
    "alice",
    "bob",
    "jane",
    "john",
];

fn home_folders(text: &str) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    for root in ["/Users/", "/home/", "C:\\Users\\"] {
        for (at, _) in text.match_indices(root) {
            let begins = text
                .get(..at)
                .and_then(|before| before.chars().next_back())
                .is_none_or(|before| !before.is_alphanumeric() && !matches!(before, '.' | '-' | '_' | '}' | ')'));
            let rest = text.get(at + root.len()..).unwrap_or_default();
            let length = rest.bytes().take(32).take_while(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(byte)).count();
            let name = rest.get(..length).unwrap_or_default();
            let goes_on = rest.get(length..).is_some_and(|rest| rest.starts_with(['/', '\\']));
            if begins && goes_on && length > 1 && !NOBODY.iter().any(|nobody| name.eq_ignore_ascii_case(nobody)) {
                found.push((
                    Span::new(at, at + root.len() + length),
                    "The file tells a person's folder on one machine".to_owned(),
                ));
            }
        }
    }
    found.sort_by_key(|(span, _)| *span);
    found
}
