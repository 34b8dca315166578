//! A script does not check whom it talks to.

mod signature;

use crate::audit::{Audit, Check, Context};
use crate::model::scripted::Scripted;
use crate::model::step::{Does, Run};
use crate::model::workflow::{Job, Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::shell::{Command, Word};
use crate::syntax::yaml::{Entry, Node, edit};
use crate::text::{Change, Span};
use aho_corasick::packed::{Config, Searcher};
use std::sync::LazyLock;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("disabled-verification"),
        family: Family::Workflow,
        title: text("Verification of the other side is switched off"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &[],
        docs: Docs {
            what: text(
                "A script or an `env:` switches off the check of a server's certificate or key, or of a package's checksum: `curl -k`, `wget \
--no-check-certificate`, `git -c http.sslVerify=false`, `NODE_TLS_REJECT_UNAUTHORIZED=0`, `StrictHostKeyChecking=no`, npm's \
`strict-ssl false`, pip's `--trusted-host`, `GOSUMDB=off`, `--insecure-skip-tls-verify`, `--tls-verify=false`, \
`--allow-unauthenticated`, `cosign verify` without whose signature it must be (`--key`, or `--certificate-identity` and \
`--certificate-oidc-issuer`) or with a pattern that anyone matches, and their like. `ssh-keyscan`, which takes any key for the right one, is told to the pedantic persona. Requests to the machine itself are left alone.",
            ),
            why: text(
                "Whoever sits on the way, in a proxy, a hijacked name or a network that the runner shares, answers in the server's place: what is \
downloaded is his, and the token that is sent along, too.",
            ),
            fix: text(
                "Let the check stand and make it pass: add the authority's certificate (`--cacert`, `NODE_EXTRA_CA_CERTS`), or the host's key, \
which you know beforehand, to `known_hosts`.",
            ),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Job(check_job), Check::Step(check_step)],
};

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check_env(workflow.root, workflow.env, cx);
}

fn check_job(job: &Job<'_>, _workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check_env(job.node, job.env, cx);
}

fn check_step(site: Site<'_, '_>, cx: &mut Context<'_>) {
    check_env(site.step.node, site.step.env, cx);
    match &site.step.does {
        Does::Run(run) => check_script(run, cx),
        Does::Uses(uses, inputs) if uses.is("actions/checkout") => {
            let lax =
                inputs.iter().find(|entry| entry.key.as_str() == Some("ssh-strict") && entry.value.as_str() == Some("false"));
            if let Some(entry) = lax {
                cx.report(entry.span(), "the server's key is not checked");
            }
        }
        Does::Uses(..) | Does::Nothing => {}
    }
}

fn check_env(parent: &Node, env: &[Entry], cx: &mut Context<'_>) {
    for entry in env {
        let (Some(name), Some(value)) = (entry.key.as_str(), entry.value.as_str()) else { continue };
        if let Some(what) = variable(name, value) {
            let change = edit::remove_below(&cx.file.text, parent, "env", entry);
            let fix = cx.unsafe_fix("Leave the check on", change);
            cx.report(entry.span(), format!("`{name}: {value}` switches off the check of {what}")).fix(fix);
        }
    }
}

fn check_script(run: &Run<'_>, cx: &mut Context<'_>) {
    let Some(text) = run.script.as_str() else { return };
    // Reading a script costs more than looking for its words.
    static SEARCHER: LazyLock<Option<Searcher>> = LazyLock::new(|| Config::new().builder().extend(HINTS).build());
    if SEARCHER.as_ref().is_some_and(|searcher| searcher.find(text).is_none()) {
        return;
    }
    let Some(scripted) = Scripted::read(run) else { return };
    for command in &scripted.script.commands {
        if command.program().is_some_and(|program| program.name == "ssh-keyscan") {
            let message = "`ssh-keyscan` believes whoever answers: write the server's known key into `known_hosts`";
            cx.report(scripted.span(command.span), message).persona(Persona::Pedantic).severity(Severity::Low);
        }
        if let Some((span, message)) = signature::accepts_anyone(command) {
            cx.report(scripted.span(span), message);
        }
        for assignment in &command.assignments {
            let value = assignment.value.as_ref().and_then(Word::literal).unwrap_or_default();
            if let Some(what) = variable(&assignment.name.value, &value) {
                let span = assignment.value.as_ref().map_or(assignment.name.span, |value| assignment.name.span.join(value.span));
                cx.report(scripted.span(span), format!("`{}={value}` switches off the check of {what}", assignment.name.value));
            }
        }
        if let Some((span, option, what)) = option(command) {
            let fix = cx.unsafe_fix("Leave the check on", without(&scripted, span, &option));
            cx.report(scripted.span(span), format!("`{option}` switches off the check of {what}")).fix(fix);
        }
    }
}

/// The command without an option that stands by itself.
fn without(scripted: &Scripted<'_>, span: Span, option: &str) -> Option<Change> {
    const ALONE: &[&str] = &["-k", "--insecure", "--no-check-certificate", "--insecure-skip-tls-verify", "--force-yes"];
    const WITH_VALUE: &[&str] = &["--tls-verify=false", "--strict-ssl=false", "--allow-unauthenticated", "--no-strict-ssl"];
    let before = scripted.scalar.value.get(..span.start)?;
    let blank = ALONE.iter().chain(WITH_VALUE).any(|known| *known == option) && before.ends_with(' ');
    blank.then(|| Change::remove(scripted.span(Span::new(span.start - 1, span.end))))
}

const HINTS: &[&str] = &[
    "ssh-keyscan",
    "curl",
    "wget",
    "sslverify",
    "sslVerify",
    "SSL",
    "TLS",
    "StrictHostKey",
    "strict-ssl",
    "strictSsl",
    "trusted-host",
    "SUMDB",
    "SUMCHECK",
    "GOFLAGS",
    "insecure",
    "tls-verify",
    "allow-unauthenticated",
    "PYTHONHTTPSVERIFY",
    "GOINSECURE",
    "cosign",
];

const SIGNATURES: &str = "the signatures' log";
const CERTIFICATE: &str = "the server's certificate";
const KEY: &str = "the server's key";
const CHECKSUM: &str = "the modules' checksums";

/// What a variable switches off.
fn variable(name: &str, value: &str) -> Option<&'static str> {
    let yes = matches!(value.to_ascii_lowercase().as_str(), "1" | "true");
    match name {
        "NODE_TLS_REJECT_UNAUTHORIZED" | "PYTHONHTTPSVERIFY" if value == "0" => Some(CERTIFICATE),
        "GIT_SSL_NO_VERIFY" if yes => Some(CERTIFICATE),
        "npm_config_strict_ssl" | "NPM_CONFIG_STRICT_SSL" | "YARN_ENABLE_STRICT_SSL" if value == "false" => Some(CERTIFICATE),
        "GOINSECURE" if value == "*" => Some(CERTIFICATE),
        "GOFLAGS" if value.split_whitespace().any(|flag| flag.trim_start_matches('-') == "insecure") => Some(CHECKSUM),
        "GOSUMDB" if value == "off" => Some(CHECKSUM),
        "GONOSUMCHECK" if yes => Some(CHECKSUM),
        "GONOSUMDB" | "GONOSUMCHECK" if value == "*" => Some(CHECKSUM),
        _ => None,
    }
}

/// The word of a command that switches a check off.
fn option(command: &Command) -> Option<(Span, String, &'static str)> {
    let program = command.program()?;
    let words: Vec<String> = program.arguments.iter().map(Word::prefix).collect();
    if words.iter().any(|word| LOCAL.iter().any(|host| word.contains(host))) {
        return None;
    }
    let stores = program.name == "go" && matches!(words.as_slice(), [first, second, ..] if first == "env" && second == "-w");
    for (at, word) in program.arguments.iter().enumerate() {
        let text = words.get(at)?;
        if let Some(what) = text.split_once('=').filter(|_| stores).and_then(|(name, value)| variable(name, value)) {
            return Some((word.span, text.clone(), what));
        }
        let next = words.get(at + 1).map(String::as_str).unwrap_or_default();
        if let Some(what) = switched_off(&program.name, text, next) {
            return Some((word.span, text.clone(), what));
        }
    }
    None
}

fn switched_off(program: &str, word: &str, next: &str) -> Option<&'static str> {
    let lower = word.to_ascii_lowercase();
    if lower.contains("stricthostkeychecking=no") || lower.contains("stricthostkeychecking no") {
        return Some(KEY);
    }
    let certificate = match program {
        "curl" => word == "--insecure" || word == "--proxy-insecure" || cluster(word).contains('k'),
        "wget" => word == "--no-check-certificate",
        "git" => lower.starts_with("http.sslverify=false") || lower == "http.sslverify" && next == "false",
        "npm" | "pnpm" | "yarn" => {
            matches!(word, "--strict-ssl=false" | "--no-strict-ssl" | "strict-ssl=false")
                || matches!(word, "strict-ssl" | "enableStrictSsl") && next == "false"
        }
        "pip" | "pip3" | "uv" | "python" | "python3" => {
            matches!(word, "--trusted-host" | "--allow-insecure-host") || word.starts_with("--trusted-host=")
        }
        "kubectl" | "helm" | "oc" | "argocd" => matches!(word, "--insecure-skip-tls-verify" | "--insecure-skip-tls-verify=true"),
        "podman" | "skopeo" | "buildah" => {
            matches!(word, "--tls-verify=false" | "--src-tls-verify=false" | "--dest-tls-verify=false")
        }
        _ => false,
    };
    if certificate {
        return Some(CERTIFICATE);
    }
    let log = ["--insecure-ignore-tlog", "--insecure-ignore-sct"];
    if program == "cosign" && log.iter().any(|option| word.strip_prefix(option).is_some_and(|rest| matches!(rest, "" | "=true")))
    {
        return Some(SIGNATURES);
    }
    let signature = matches!(program, "apt" | "apt-get") && matches!(word, "--allow-unauthenticated" | "--force-yes");
    signature.then_some("the packages' signatures")
}

/// The letters of a cluster of `curl`'s options, up to the first that takes a value.
fn cluster(word: &str) -> &str {
    let Some(letters) = word.strip_prefix('-').filter(|letters| !letters.starts_with('-')) else { return "" };
    let end = letters.find(|letter: char| "AbcCdDeEFhHKmoPQrtTuUwxXyYz".contains(letter)).unwrap_or(letters.len());
    letters.get(..end).unwrap_or_default()
}

const LOCAL: &[&str] = &["localhost", "127.0.0.1", "[::1]", "0.0.0.0"];
