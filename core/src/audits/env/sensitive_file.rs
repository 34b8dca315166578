//! A file that is made to hold credentials.

mod content;
mod name;

use crate::audit::{Audit, Check, Context, RepositoryContext};
use crate::model::key_store::KeyStore;
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::model::repository::{Repository, State};
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::secrets::generic::context::{Context as FileContext, Setting};
use crate::text::File;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("sensitive-file"),
        family: Family::Env,
        title: text("File is made to hold credentials"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["gitleaks:pkcs12-file", "trufflehog:filename", "gitguardian:filename"],
        docs: Docs {
            what: text(
                "A file whose name says that it keeps credentials, and whose content agrees: private keys (`id_rsa`, `*.pem`, `*.key`, `*.ppk`), key stores (`*.p12`, `*.pfx`, \
                 `*.jks`, `*.keystore`, `*.kdbx`), logins (`.netrc`, `.pgpass`, `.git-credentials`, `.htpasswd`, `.npmrc` with a token, `.pypirc`, `.aws/credentials`), service accounts and OAuth clients \
                 (`credentials.json`, `service-account*.json`), Rails' `master.key`, `*.ovpn` with a key, Terraform's state (and for the pedantic persona any `*-credentials.json` in which none is recognised), shell histories, `secrets.yml`, and a file named like a secret \
                 (`meshy-api-key`) that holds one line. The saved logins of DBeaver, Firefox and Chrome are known by their names. Key stores and private keys in binary (Java's, PKCS #12, KeePass, DER, OpenPGP) are known by their first bytes, too, whatever they are called. Certificates, public keys, trust stores, Android's `debug.keystore`, stand-ins and encrypted values are left alone. \
                 Histories, states and hashed passwords weigh medium; in tests and examples these are for the pedantic persona, and the others weigh low.",
            ),
            why: text(
                "Such a file is a credential as a whole: who has it can log in, sign or decrypt. Key stores are binary, so that no search for text finds what is in them.",
            ),
            fix: text(
                "Rotate what is in it, since it stays in the history. Then `git rm --cached` it, ignore it by name, and hand it to the program from a secret store or a mounted file.",
            ),
        },
    },
    checks: &[Check::Text(check_text), Check::Repository(check_names)],
};

/// Text files are judged by what is in them.
fn check_text(file: &File<'_>, cx: &mut Context<'_>) {
    if is_vendored(file.path) {
        return;
    }
    let Some(fault) = content::judge(file) else {
        check_called_credentials(file, cx);
        return;
    };
    if let Some(secret) = fault.secret {
        cx.mask(secret);
    }
    let message = format!("`{}` holds {}", file.name(), fault.what);
    let finding = cx.report(fault.span, message).severity(weighed(file.path, fault.severity));
    if is_shown(file.path) && fault.severity < Severity::High {
        finding.persona(Persona::Pedantic);
    }
}

/// Nothing in it is known for a credential, and yet somebody called it so.
fn check_called_credentials(file: &File<'_>, cx: &mut Context<'_>) {
    let name = file.name().to_ascii_lowercase();
    let Some((stem, "json" | "csv" | "ini" | "txt")) = name.rsplit_once('.') else { return };
    let called = stem.ends_with("-credentials") || stem.ends_with("_credentials");
    if !called || is_shown(file.path) || file.text.trim().len() < 3 {
        return;
    }
    let message = format!("`{}` is called a file of credentials; look whether it should be in git", file.name());
    cx.report(file.line_span(1), message).severity(Severity::Medium).precision(Precision::Low).persona(Persona::Pedantic);
}

/// Key stores are binary and not read: the name must do, or the first bytes.
fn check_names(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    for file in &repository.files {
        let stored = file.facts.key_store.filter(|_| !name::is_public(file.path)).map(KeyStore::name);
        let Some(what) = name::key_store(file.path).or(stored).filter(|_| !is_vendored(file.path)) else { continue };
        let verb = if file.state == State::Tracked { "is in git" } else { "is not ignored by git" };
        cx.report(Place::of_file(file.path), format!("`{}`, {what}, {verb}", file.path))
            .severity(weighed(file.path, Severity::High));
    }
}

fn weighed(path: &str, severity: Severity) -> Severity {
    if is_shown(path) { Severity::Low } else { severity }
}

fn is_shown(path: &str) -> bool {
    is_test(path) || is_example(path) || FileContext::of(path).setting == Setting::Test
}
