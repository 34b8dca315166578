//! A credential in a Kubernetes manifest.

use crate::audit::{Audit, Check, Context};
use crate::model::literal::{self, Literal, named};
use crate::model::manifest::Manifest;
use crate::model::occasion::Occasion;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::secrets::validate::base64;
use crate::syntax::yaml::{Entry, Node};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("manifest-literal-secret"),
        family: Family::Config,
        title: text("Kubernetes manifest holds a credential"),
        severity: Severity::Critical,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["kube-linter:env-var-secret"],
        docs: Docs {
            what: text(
                "A `Secret` with values in `data` (which is base64, and no encryption) or `stringData`, a `ConfigMap` with a credential, or a literal in a container's `env` under a name that promises one. \
                 Stand-ins, references, `valueFrom`, sealed secrets and files encrypted by SOPS are innocent. A password that anyone would guess is medium; in files for development, tests and examples all of it weighs less.",
            ),
            why: text("Whoever reads the repository reads the value; the access rules of the cluster do not hold there."),
            fix: text(
                "Change the credential. Keep in the repository what only the cluster can open: a `SealedSecret`, an `ExternalSecret`, a file encrypted by SOPS. In `env`, `valueFrom.secretKeyRef`.",
            ),
        },
    },
    checks: &[Check::Manifest(check)],
};

fn check(manifest: &Manifest<'_>, cx: &mut Context<'_>) {
    // SOPS leaves its own key beside what it encrypts.
    if manifest.root.get("sops").is_some() {
        return;
    }
    let entries = |key: &str| manifest.root.get(key).map(Node::as_mapping).unwrap_or_default();
    match manifest.kind {
        "Secret" => {
            entries("data").iter().for_each(|entry| judge_encoded(entry, cx));
            entries("stringData").iter().for_each(|entry| judge_entry(entry, cx));
        }
        "ConfigMap" => entries("data").iter().for_each(|entry| judge_entry(entry, cx)),
        _ => {}
    }
    for (name, value) in manifest.containers.iter().flat_map(|container| container.environment()) {
        judge(name, value, value.as_str().unwrap_or_default(), cx);
    }
}

fn judge_entry(entry: &Entry, cx: &mut Context<'_>) {
    let (Some(name), Some(value)) = (entry.key.as_str(), entry.value.as_str()) else { return };
    judge(name, &entry.value, value, cx);
}

fn judge_encoded(entry: &Entry, cx: &mut Context<'_>) {
    let (Some(name), Some(value)) = (entry.key.as_str(), entry.value.as_str()) else { return };
    let joined: String = value.split_whitespace().collect();
    let decoded = base64::decode(&joined).and_then(|bytes| String::from_utf8(bytes).ok());
    // What is no base64 was meant for `stringData`, or is a template's.
    judge(name, &entry.value, decoded.as_deref().unwrap_or(value).trim_end(), cx);
}

fn judge(name: &str, node: &Node, value: &str, cx: &mut Context<'_>) {
    if value.contains("{{") || value.lines().nth(1).is_some() {
        return;
    }
    let Some(literal) = literal::literal(name, value) else { return };
    let span = node.as_scalar().map_or(node.span, |scalar| scalar.span_of(0..scalar.value.len()));
    let (severity, persona) = match (literal, Occasion::of(cx.file.path)) {
        (Literal::Own, Occasion::Earnest) => (Severity::Critical, Persona::Regular),
        (Literal::Own, Occasion::Development) => (Severity::Medium, Persona::Regular),
        (Literal::Own, Occasion::Example) => (Severity::Low, Persona::Regular),
        (Literal::Guessable, Occasion::Earnest) => (Severity::Medium, Persona::Regular),
        (Literal::Guessable, _) | (Literal::Nominal, _) => (Severity::Low, Persona::Pedantic),
    };
    let told = named(name, value);
    let message = match literal {
        Literal::Own => format!("{told} is given a literal credential"),
        Literal::Guessable | Literal::Nominal => format!("{told} is given a credential that anyone would guess"),
    };
    cx.mask(span);
    cx.report_aliased(span, node.alias, message).severity(severity).persona(persona);
}
