//! A server's key in code for browsers.

use crate::audit::{Audit, Check, Context};
use crate::model::path_role::{folder_of, is_example, is_program, is_test};
use crate::model::public_prefix::{is_for_server, without_prefix};
use crate::model::reads::{Origin, Read};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("server-key-in-frontend"),
        family: Family::Env,
        title: text("Frontend code reads a key of the server"),
        severity: Severity::High,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["dotenv-diff:server-in-client"],
        docs: Docs {
            what: text(
                "Code that runs in a browser reads a variable whose name promises a key, a token or a password: a file with `\"use client\"`, or a component (`.tsx`, `.jsx`, `.vue`, `.svelte`) in a folder called `frontend`, `client`, `webapp` or `components`. Files and \
                 folders that run on the server (`server`, `api`, `route.ts`, `*.server.ts`), tests and build configuration are left alone, and so are variables with a public prefix, which are `public-prefix-secret`.",
            ),
            why: text(
                "At best the bundler leaves the variable out and the code does not work. At worst a setting (`define`, `env` in the configuration) writes it into the page, and every visitor has it.",
            ),
            fix: text(
                "Move what needs the key to the server, and let the page ask it. Rotate the key if a page with it was ever deployed.",
            ),
        },
    },
    checks: &[Check::EnvRead(check)],
};

fn check(read: &Read<'_>, cx: &mut Context<'_>) {
    if read.origin != Origin::Program || !is_for_server(read.name) || without_prefix(read.name).is_some() {
        return;
    }
    let path = cx.file.path;
    if !is_program(path) || is_test(path) || is_example(path) || runs_on_server(path) {
        return;
    }
    let directive = is_for_client(&cx.file.text);
    if directive || is_component(path) {
        cx.report(read.span, format!("`{}` is a key of the server, and this code runs in the browser", read.name));
    }
}

/// `"use client"` before any code.
fn is_for_client(text: &str) -> bool {
    const LINES: usize = 10;
    text.lines().take(LINES).any(|line| matches!(line.trim().trim_end_matches(';'), "\"use client\"" | "'use client'"))
}

fn is_component(path: &str) -> bool {
    const FOLDERS: &[&str] = &["frontend", "client", "webapp", "web-app", "components"];
    let component = [".tsx", ".jsx", ".vue", ".svelte"].iter().any(|end| path.ends_with(end));
    component && folder_of(path).split('/').any(|folder| FOLDERS.contains(&folder))
}

fn runs_on_server(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let folder = folder_of(path)
        .split('/')
        .any(|folder| matches!(folder, "server" | "api" | "backend" | "emails" | "email" | "lambda" | "functions"));
    folder
        || name.contains(".server.")
        || name.starts_with("+server")
        || name.starts_with("route.")
        || name.starts_with("middleware.")
}
