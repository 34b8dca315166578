//! A container that has the rights of its host.

use crate::audit::{Audit, Check, Context};
use crate::model::compose::{Compose, Service};
use crate::model::manifest::Manifest;
use crate::model::occasion::Occasion;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("host-access"),
        family: Family::Config,
        title: text("Container may do what its host may"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["kube-linter:privileged-container", "kube-linter:docker-sock", "kube-linter:host-pid"],
        docs: Docs {
            what: text(
                "A compose service or a Kubernetes pod runs privileged, mounts the socket of the container engine or the host's root, shares the host's processes, or has all capabilities or \
                 `SYS_ADMIN`. The host's network, and what is there to manage containers or machines (reverse proxies that read the socket, Portainer, node exporters, \
                 daemon sets, CI runners), are for the pedantic persona; so are files for development, tests and examples.",
            ),
            why: text(
                "What runs in such a container is not contained. Whoever takes it over starts another with the host's disk in it, reads every other container's secrets, and stays.",
            ),
            fix: text(
                "Give the one right that is needed: a capability, a device, a folder. Instead of the engine's socket, a proxy that lets only harmless requests through.",
            ),
        },
    },
    checks: &[Check::Compose(check_compose), Check::Manifest(check_manifest)],
};

/// How far a right reaches.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Right {
    Whole,
    Network,
}

fn check_compose(compose: &Compose<'_>, cx: &mut Context<'_>) {
    for service in &compose.services {
        let image = service.get("image").and_then(Node::as_str).unwrap_or_default();
        let manages = manages_machines(image) || manages_machines(service.name);
        of_service(service, &mut |node, words, right| report(node, words, right, manages, cx));
    }
}

type Tell<'a> = &'a mut dyn FnMut(&Node, &str, Right);

fn of_service(service: &Service<'_>, tell: Tell<'_>) {
    for (key, right) in [("pid", Right::Whole), ("network_mode", Right::Network), ("ipc", Right::Network)] {
        if let Some(node) = service.get(key).filter(|node| node.as_str() == Some("host")) {
            tell(node, &format!("`{key}: host`"), right);
        }
    }
    if let Some(node) = service.get("privileged").filter(|node| is_true(node)) {
        tell(node, "`privileged: true`", Right::Whole);
    }
    capabilities(service.get("cap_add"), tell);
    for volume in service.get("volumes").map(Node::as_sequence).unwrap_or_default() {
        let source = volume.get("source").unwrap_or(volume);
        let text = source.as_str().unwrap_or_default();
        let host = text.split(':').next().unwrap_or(text);
        if let Some(words) = host_path(host) {
            tell(source, words, Right::Whole);
        }
    }
}

fn check_manifest(manifest: &Manifest<'_>, cx: &mut Context<'_>) {
    let Some(pod) = manifest.pod else { return };
    let images = manifest.containers.iter().filter_map(|container| container.get(&["image"])?.as_str());
    // A daemon set is there to look after each machine.
    let manages = manifest.kind == "DaemonSet" || images.into_iter().any(manages_machines);
    let mut tell = |node: &Node, words: &str, right: Right| report(node, words, right, manages, cx);
    for (key, right) in [("hostPID", Right::Whole), ("hostNetwork", Right::Network), ("hostIPC", Right::Network)] {
        if let Some(node) = pod.get(key).filter(|node| is_true(node)) {
            tell(node, &format!("`{key}: true`"), right);
        }
    }
    for volume in pod.get("volumes").map(Node::as_sequence).unwrap_or_default() {
        let path = volume.get("hostPath").and_then(|host| host.get("path"));
        if let Some((path, words)) = path.and_then(|path| Some((path, host_path(path.as_str()?)?))) {
            tell(path, words, Right::Whole);
        }
    }
    for container in &manifest.containers {
        if let Some(node) = container.get(&["securityContext", "privileged"]).filter(|node| is_true(node)) {
            tell(node, "`privileged: true`", Right::Whole);
        }
        capabilities(container.get(&["securityContext", "capabilities", "add"]), &mut tell);
    }
}

fn capabilities(list: Option<&Node>, tell: Tell<'_>) {
    for node in list.map(Node::as_sequence).unwrap_or_default() {
        let name = node.as_str().unwrap_or_default().trim_start_matches("CAP_");
        if matches!(name, "ALL" | "SYS_ADMIN") {
            tell(node, &format!("the capability `{name}`"), Right::Whole);
        }
    }
}

fn is_true(node: &Node) -> bool {
    node.as_bool() == Some(true) || node.as_str() == Some("true")
}

fn host_path(path: &str) -> Option<&'static str> {
    const SOCKETS: &[&str] = &["docker.sock", "containerd.sock", "podman.sock", "crio.sock"];
    match path {
        "/" => Some("the host's root folder"),
        _ if path.starts_with('/') && SOCKETS.iter().any(|socket| path.ends_with(socket)) => {
            Some("the socket of the container engine")
        }
        _ => None,
    }
}

/// What is there to see or to run other containers.
fn manages_machines(image: &str) -> bool {
    #[rustfmt::skip]
    const WORDS: &[&str] = &[
        "portainer", "traefik", "watchtower", "dozzle", "autoheal", "socket-proxy", "nginx-proxy", "docker-gen", "acme-companion", "cadvisor", "ouroboros",
        "diun", "netdata", "telegraf", "promtail", "datadog", "dd-agent", "dind", "buildkit", "runner", "jenkins", "drone", "woodpecker", "localstack", "node-exporter",
        "node_exporter", "falco", "cilium", "calico", "kube-proxy", "csi", "fluent", "vector", "otel", "alloy", "beszel", "homepage", "coolify", "dokku", "kind", "k3s",
        "lambda", "sandbox", "docker", "agent", "executor", "orchestrator", "crowdsec", "swag", "caddy-docker", "logspout", "filebeat", "metricbeat", "yacht", "dockge", "komodo",
    ];
    let name = image.rsplit('/').next().unwrap_or(image).to_ascii_lowercase();
    WORDS.iter().any(|word| name.contains(word)) || image.starts_with("docker:")
}

fn report(node: &Node, words: &str, right: Right, manages: bool, cx: &mut Context<'_>) {
    let occasion = Occasion::of(cx.file.path);
    let message = match right {
        Right::Whole => format!("{words} gives the container the rights of its host"),
        Right::Network => format!("{words} takes down a wall between the container and its host"),
    };
    let finding = cx.report_aliased(written(node), node.alias, message);
    if right == Right::Network || manages || !occasion.is_earnest() {
        finding.severity(Severity::Medium).persona(Persona::Pedantic);
    }
}

/// Without quotes.
fn written(node: &Node) -> Span {
    node.as_scalar().map_or(node.span, |scalar| scalar.span_of(0..scalar.value.len()))
}
