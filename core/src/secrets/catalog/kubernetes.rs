//! Kubernetes: bootstrap tokens. Documentation: kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static BOOTSTRAP_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "kubernetes-bootstrap-token",
        kind: "Kubernetes bootstrap token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it lets a machine join the cluster.",
        aliases: &[],
    }),
    keywords: &["kubeadm", "bootstrap", "kubernetes", "kubelet", "k8s"],
    regex: concat!(
        "(?i:kubeadm|kubernetes|bootstrap|kubelet|\\bk8s)[^\\r\\n]{0,120}?(?i:token)",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9a-z]{6}\\.[0-9a-z]{16})(?:[^0-9A-Za-z_.+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.2), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("KUBEADM_TOKEN=vh", "0lr", "m.i45mkpkzrzee140p"),
        concat!("\"kubeadm_token\": \"41", "0ok", "s.m6hr80er13282qba", "\""),
    ],
    counterexamples: samples![
        "KUBEADM_TOKEN=${KUBEADM_TOKEN}",
        concat!("See kubeadm token in the vault, build ", "yb", "w7g", "d.xqewyllpyhtrekbg"),
    ],
    rotation: Rotation {
        url: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
