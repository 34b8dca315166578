//! A file of secrets on this machine's disk that others may read.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::config::DiskMode;
use crate::model::repository::Repository;
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("open-file-mode"),
        family: Family::Env,
        title: text("Others on the machine may read a file of secrets"),
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
                "Told with `--host` only, on systems that have such modes: an env file, a private key or a file of credentials on disk, also one that git ignores, has a mode by which the group or everyone may read it (0600 is expected), a folder for secrets (`.secure`, `.ssh`, `.secrets`) one by which others may look into it (0700), or a key may be executed (low).",
            ),
            why: text(
                "Every account and every service on the machine reads it, the one that was broken into first among them. git keeps no modes but that of execution: each clone begins with what the umask leaves.",
            ),
            fix: text("`chmod 600 .env`, `chmod 700 .secure`, and `umask 077` where such files are made."),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(_: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let config = cx.config;
    for disk in &config.modes {
        let expected = if disk.folder { 0o700 } else { 0o600 };
        let DiskMode { path, mode, .. } = disk;
        if mode & 0o077 != 0 {
            let who = if mode & 0o007 != 0 { "everyone on this machine" } else { "its group" };
            let message = format!("`{path}` is open to {who}: mode {expected:04o} is expected, found {mode:04o}");
            cx.report(Place::of_file(path), message);
        } else if !disk.folder && mode & 0o100 != 0 {
            let message =
                format!("`{path}` is no program, and may be executed: mode {expected:04o} is expected, found {mode:04o}");
            cx.report(Place::of_file(path), message).severity(Severity::Low);
        }
    }
}
