//! A container whose program runs as root.

use crate::audit::{Audit, Check, Context};
use crate::model::build::{Base, Build, Stage};
use crate::model::compose::Compose;
use crate::model::manifest::Manifest;
use crate::model::occasion::Occasion;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::dockerfile::{Instruction, Keyword};
use crate::syntax::yaml::Node;
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("root-user"),
        family: Family::Config,
        title: text("Container runs as root"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["hadolint:DL3002", "trivy:DS002", "kube-linter:run-as-non-root", "checkov:CKV_DOCKER_3"],
        docs: Docs {
            what: text(
                "The last `USER` of a Dockerfile's final stage is root, a compose service says `user: root`, or a Kubernetes container `runAsUser: 0`. A Dockerfile without any `USER` is for the \
                 pedantic persona, as many a base image brings its own; so are files for development, tests and examples, and images whose start drops the right by itself (`gosu`, `su-exec`, `setpriv`). Images that are known to be without root \
                 (`:nonroot`, `-unprivileged`) are innocent.",
            ),
            why: text(
                "A hole in the program is then one in all of the container: packages, certificates, mounted folders. And the walls around root are those that fall first.",
            ),
            fix: text(
                "Create a user in the image and end with `USER app`, or `user: \"1000:1000\"`, or `runAsNonRoot: true`. Files that must be written belong to that user.",
            ),
        },
    },
    checks: &[Check::Dockerfile(check_build), Check::Compose(check_compose), Check::Manifest(check_manifest)],
};

fn check_build(build: &Build<'_>, cx: &mut Context<'_>) {
    let Some(last) = build.stages.last() else { return };
    if build.last().any(|stage| is_rootless(&stage.base)) {
        return;
    }
    let pedantic = !Occasion::of(cx.file.path).is_earnest();
    match build.last().find_map(|stage| user(stage)) {
        Some(user) => {
            let name = user.body.of(build.file.text).trim();
            if is_root(name) {
                let drops = drops_rights(build.file.text);
                let finding = cx.report(Span::new(user.body.start, user.body.start + name.len()), "The image runs as root");
                if pedantic || drops {
                    finding.severity(Severity::Low).persona(Persona::Pedantic);
                }
            }
        }
        None if last.base == Base::Unknown || last.base == Base::Empty || drops_rights(build.file.text) => {}
        None => {
            let message = "No `USER` is set, so that the image runs as whoever its base says, mostly root";
            let finding = cx.report(last.span, message);
            finding.precision(Precision::Medium).persona(if pedantic { Persona::Auditor } else { Persona::Pedantic });
        }
    }
}

fn user<'f>(stage: &Stage<'f>) -> Option<&'f Instruction<'f>> {
    stage.instructions.iter().rev().find(|instruction| instruction.keyword == Keyword::User)
}

/// `root`, `0`, `0:0`.
fn is_root(user: &str) -> bool {
    matches!(user.trim().trim_matches(['"', '\'']).split(':').next(), Some("root" | "0"))
}

fn is_rootless(base: &Base) -> bool {
    let Base::Image(name) = base else { return false };
    ["nonroot", "non-root", "rootless", "unprivileged", "cgr.dev/chainguard/", "dhi.io/"].iter().any(|mark| name.contains(mark))
}

/// The start of the container gives the right away by itself.
fn drops_rights(text: &str) -> bool {
    ["gosu", "su-exec", "setpriv", "setuidgid", "s6-overlay", "supervisord", "runuser", "step-down"]
        .iter()
        .any(|program| text.contains(program))
}

fn check_compose(compose: &Compose<'_>, cx: &mut Context<'_>) {
    for service in &compose.services {
        if let Some(node) = service.get("user").filter(|node| node.as_str().is_some_and(is_root)) {
            report(node, &format!("`{}` runs as root", service.name), cx);
        }
    }
}

fn check_manifest(manifest: &Manifest<'_>, cx: &mut Context<'_>) {
    let is_zero = |node: &&Node| node.as_str() == Some("0");
    let own = manifest.containers.iter().filter(|container| !container.initial);
    let own = own.filter_map(|container| container.get(&["securityContext", "runAsUser"]));
    let shared = manifest.pod.and_then(|pod| pod.get("securityContext")?.get("runAsUser"));
    for node in own.chain(shared).filter(is_zero) {
        report(node, "`runAsUser: 0` runs the container as root", cx);
    }
}

fn report(node: &Node, message: &str, cx: &mut Context<'_>) {
    let span = node.as_scalar().map_or(node.span, |scalar| scalar.span_of(0..scalar.value.len()));
    let earnest = Occasion::of(cx.file.path).is_earnest();
    let finding = cx.report_aliased(span, node.alias, message);
    if !earnest {
        finding.severity(Severity::Low).persona(Persona::Pedantic);
    }
}
