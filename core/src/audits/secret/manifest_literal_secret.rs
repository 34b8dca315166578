//! A credential in a Kubernetes manifest.

use crate::audit::{Audit, Check, Context};
use crate::model::literal::{self, Literal, named};
use crate::model::manifest::Manifest;
use crate::model::occasion::Occasion;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::{Entry, Node};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("manifest-literal-secret"),
        family: Family::Secret,
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
                "A `ConfigMap` holds a credential, or a container's `env` gives a literal to a name that promises one. Of `Secret`s speaks the rule `secret-in-credential-file`. \
                 Stand-ins, references, `valueFrom` and files encrypted by SOPS are innocent. A password that anyone would guess is medium; in files for development, tests and examples all of it weighs less.",
            ),
            why: text("Whoever reads the repository reads the value; the access rules of the cluster do not hold there."),
            fix: text(
                "Change the credential. Take the value from a secret (`valueFrom.secretKeyRef`), and keep in the repository what only the cluster can open: a `SealedSecret`, an `ExternalSecret`, a file encrypted by SOPS.",
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
    if manifest.kind == "ConfigMap" {
        manifest.root.get("data").map(Node::as_mapping).unwrap_or_default().iter().for_each(|entry| judge_entry(entry, cx));
    }
    for (name, value) in manifest.containers.iter().flat_map(|container| container.environment()) {
        judge(name, value, value.as_str().unwrap_or_default(), cx);
    }
}

fn judge_entry(entry: &Entry, cx: &mut Context<'_>) {
    let (Some(name), Some(value)) = (entry.key.as_str(), entry.value.as_str()) else { return };
    judge(name, &entry.value, value, cx);
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
