//! A container that may take all of its host's memory.

use crate::audit::{Audit, Check, Context};
use crate::model::compose::{Compose, Service};
use crate::model::manifest::{Container, Manifest};
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::shell;
use crate::text::File;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unlimited-container"),
        family: Family::Config,
        title: text("Container has no limits"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Auditor,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["kube-linter:unset-memory-requirements", "kube-linter:unset-cpu-requirements"],
        docs: Docs {
            what: text(
                "A compose service limits neither memory (`mem_limit`, `deploy.resources.limits.memory`) nor processors (`cpus`, `deploy.resources.limits.cpus`), or one of them only; or a Kubernetes container has no \
                 `resources.limits` for memory; or a shell script starts a container that stays (`docker run` without `--rm`) without `--memory` or without `--cpus`.",
            ),
            why: text("One program with a leak, or one client with a costly request, takes down everything else on the machine."),
            fix: text(
                "`deploy: {resources: {limits: {cpus: \"1\", memory: 512M}}}` in compose, `resources.limits` in Kubernetes, `docker run --memory 512m --cpus 1`.",
            ),
        },
    },
    checks: &[Check::Compose(check_compose), Check::Manifest(check_manifest), Check::Text(check_script)],
};

fn check_compose(compose: &Compose<'_>, cx: &mut Context<'_>) {
    // What only adds to another file, or builds on another service, may have its limits from there.
    let whole = |service: &&Service<'_>| {
        (service.get("image").is_some() || service.get("build").is_some()) && service.get("extends").is_none()
    };
    for service in compose.services.iter().filter(whole) {
        let limit = |key: &str| service.at(&["deploy", "resources", "limits", key]);
        let memory = service.get("mem_limit").or_else(|| limit("memory")).is_some();
        let processors = ["cpus", "cpu_quota", "cpuset"].iter().any(|key| service.get(key).is_some()) || limit("cpus").is_some();
        let missing = match (memory, processors) {
            (true, true) => continue,
            (true, false) => "processor time",
            (false, true) => "memory",
            (false, false) => "memory and processor time",
        };
        cx.report(service.key.span, format!("`{}` may take as much {missing} as there is", service.name));
    }
}

fn check_manifest(manifest: &Manifest<'_>, cx: &mut Context<'_>) {
    let limited = |container: &Container<'_>| container.get(&["resources", "limits", "memory"]).is_some();
    for container in manifest.containers.iter().filter(|container| !container.initial && !limited(container)) {
        if let Some(name) = container.get(&["name"]) {
            let message = format!("`{}` may take as much memory as there is", name.as_str().unwrap_or_default());
            cx.report(name.span, message);
        }
    }
}

fn check_script(file: &File<'_>, cx: &mut Context<'_>) {
    let path = file.path;
    let script = [".sh", ".bash"].iter().any(|end| path.ends_with(end))
        || file.text.starts_with("#!") && file.text.lines().next().is_some_and(|line| line.ends_with("sh"));
    if !script || !file.text.contains(" run ") || is_test(path) || is_example(path) || is_vendored(path) {
        return;
    }
    let script = shell::parse(&file.text);
    for command in script.commands() {
        let Some(program) = command.program().filter(|program| matches!(program.name.as_str(), "docker" | "podman")) else {
            continue;
        };
        let Some(at) = program.arguments.iter().position(|word| word.is("run")) else { continue };
        let Some((run, options)) = program.arguments.get(at..).and_then(<[_]>::split_first) else { continue };
        let given = |names: &[&str]| {
            options.iter().any(|word| names.iter().any(|name| word.is(name) || word.prefix().starts_with(&format!("{name}="))))
        };
        // Options may come out of a variable.
        let open = options.iter().any(|word| !word.is_literal() && word.prefix().is_empty());
        if given(&["--rm"]) || open || given(&["--memory", "-m"]) && given(&["--cpus", "--cpu-quota", "--cpuset-cpus"]) {
            continue;
        }
        cx.report(run.span, format!("`{} run` limits not both memory and processor time of what it starts", program.name));
    }
}
