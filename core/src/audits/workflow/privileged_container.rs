//! A container may do what the machine may.

use crate::audit::{Audit, Check, Context};
use crate::model::scripted::Scripted;
use crate::model::step::entries;
use crate::model::workflow::{Job, Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("privileged-container"),
        family: Family::Workflow,
        title: text("Container has the rights of the host"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A container is started with `--privileged`, all capabilities, the host's process namespace, the Docker socket or the host's root \
folder: by `docker run` or `podman run` in a script, or in `options:` and `volumes:` of a job's container or service. High, and \
for everyone, on a self-hosted runner; on runners of GitHub, which are thrown away, the pedantic persona hears of it.",
            ),
            why: text(
                "What runs in such a container is not contained: it can read the disk and the memory of the host, other jobs' secrets on it, and \
stay there.",
            ),
            fix: text(
                "Drop `--privileged` and give the one right that is needed: `--cap-add` or `--device`. Hand a folder in rather than the Docker \
socket.",
            ),
        },
    },
    checks: &[Check::Job(check_job), Check::Step(check_step)],
};

fn check_job(job: &Job<'_>, _workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let services = entries(job.node, "services").iter().map(|entry| &entry.value);
    for holder in job.node.get("container").into_iter().chain(services) {
        if let Some((node, scalar)) = holder.get("options").and_then(|node| Some((node, node.as_scalar()?))) {
            let words: Vec<&str> = scalar.value.split_whitespace().collect();
            if let Some(right) = words.iter().enumerate().find_map(|(at, word)| right(word, words.get(at + 1).copied())) {
                let start = scalar.value.find(right).unwrap_or(0);
                report(
                    if node.alias.is_some() { node.site() } else { scalar.span_of(start..start + right.len()) },
                    right,
                    Some(job),
                    cx,
                );
            }
        }
        for volume in holder.get("volumes").map(Node::items).unwrap_or_default() {
            if let Some(text) = volume.as_str().filter(|text| is_host(text)) {
                report(volume.site(), text, Some(job), cx);
            }
        }
    }
}

fn check_step(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let Some(run) = site.step.run() else { return };
    if !run.script.as_str().is_some_and(|text| text.contains("docker") || text.contains("podman")) {
        return;
    }
    let Some(scripted) = Scripted::read(run) else { return };
    for command in &scripted.script.commands {
        let Some(program) = command.program().filter(|program| matches!(program.name.as_str(), "docker" | "podman")) else {
            continue;
        };
        if !program.arguments.iter().take(2).any(|word| word.is("run") || word.is("create")) {
            continue;
        }
        let words: Vec<String> = program.arguments.iter().map(|word| word.prefix()).collect();
        let found = program.arguments.iter().enumerate().find_map(|(at, word)| {
            let text = words.get(at)?;
            right(text, words.get(at + 1).map(String::as_str)).map(|right| (word.span, right))
        });
        if let Some((span, right)) = found {
            report(scripted.span(span), right, site.job, cx);
        }
    }
}

fn report(span: Span, right: &str, job: Option<&Job<'_>>, cx: &mut Context<'_>) {
    let finding = cx.report(span, format!("`{right}` gives the container the rights of the machine that it runs on"));
    let labels = job.and_then(|job| job.node.get("runs-on")).map(Node::items).unwrap_or_default();
    if labels.iter().any(|label| label.as_str() == Some("self-hosted")) {
        finding.severity(Severity::High).persona(Persona::Regular);
    }
}

/// The option that takes the container's walls down; `next` is the word behind it.
fn right<'w>(word: &'w str, next: Option<&'w str>) -> Option<&'w str> {
    let open = matches!(word, "--privileged" | "--privileged=true" | "--cap-add=ALL" | "--cap-add=SYS_ADMIN" | "--pid=host");
    let named = match word {
        "--cap-add" => matches!(next, Some("ALL" | "SYS_ADMIN")),
        "--pid" => next == Some("host"),
        "-v" | "--volume" => next.is_some_and(is_host),
        "--mount" => next.is_some_and(|mount| mount.contains("docker.sock")),
        _ => word.strip_prefix("--volume=").is_some_and(is_host) || word.starts_with("--mount=") && word.contains("docker.sock"),
    };
    (open || named).then_some(word)
}

/// Whether a volume is the Docker socket or the host's root.
fn is_host(volume: &str) -> bool {
    volume.starts_with("/var/run/docker.sock") || volume.starts_with("/run/docker.sock") || volume.starts_with("/:")
}
