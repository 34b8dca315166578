//! A container that runs an agent, and may call any host.

use crate::audit::{Audit, Check, Context};
use crate::model::compose::{Compose, Service};
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("open-egress"),
        family: Family::Config,
        title: text("Agent's container may call any host"),
        severity: Severity::Info,
        precision: Precision::Low,
        persona: Persona::Auditor,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A compose service whose name or image says that it runs other people's instructions (`agent`, `sandbox`, `code-runner`, `executor`, `interpreter`, `mcp`) is on a network that leads outside: it has no `networks:` with `internal: true`, and no `network_mode: none`. \
                 Which services act as agents only people know; the names are a hint.",
            ),
            why: text(
                "What an agent reads may tell it to send away what it knows. Where it can reach the programs that it needs and nothing else, it cannot.",
            ),
            fix: text(
                "Put it on networks with `internal: true`, and let a proxy that allows a few hosts stand between it and the rest.",
            ),
        },
    },
    checks: &[Check::Compose(check)],
};

fn check(compose: &Compose<'_>, cx: &mut Context<'_>) {
    let path = cx.file.path;
    if is_test(path) || is_example(path) || is_vendored(path) {
        return;
    }
    for service in compose.services.iter().filter(|service| acts(service) && leads_outside(service, compose)) {
        cx.report(service.key.span, format!("`{}` may call any host", service.name));
    }
}

fn acts(service: &Service<'_>) -> bool {
    const WORDS: &[&str] = &["agent", "agents", "sandbox", "executor", "interpreter", "mcp"];
    let image = service.get("image").and_then(Node::as_str).unwrap_or_default();
    let image = image.rsplit('/').next().and_then(|name| name.split([':', '@']).next()).unwrap_or_default();
    // What watches a machine is called an agent too.
    let watches = [
        "datadog",
        "newrelic",
        "telegraf",
        "zabbix",
        "grafana",
        "otel",
        "portainer",
        "woodpecker",
        "buildkite",
        "ssh",
        "monitor",
        "jenkins",
    ];
    let watched = |name: &str| watches.iter().any(|other| name.contains(other));
    let acts = |name: &str| name.split(['-', '_', '.']).any(|word| WORDS.contains(&word)) || name.contains("code-runner");
    let (name, image) = (service.name.to_ascii_lowercase(), image.to_ascii_lowercase());
    !watched(&name) && !watched(&image) && (acts(&name) || acts(&image))
}

fn leads_outside(service: &Service<'_>, compose: &Compose<'_>) -> bool {
    if service.get("network_mode").and_then(Node::as_str) == Some("none") {
        return false;
    }
    let Some(networks) = service.get("networks") else { return true };
    let names = networks.as_mapping().iter().map(|entry| &entry.key).chain(networks.as_sequence());
    names.filter_map(Node::as_str).any(|name| !compose.internal_networks.contains(&name))
}
