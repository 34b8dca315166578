//! A container image whose content can change under its name.

mod deployed;

use crate::audit::{Audit, Check, Context};
use crate::model::action::{Action, Runs};
use crate::model::image::Image;
use crate::model::placed::{self, Placed};
use crate::model::uses::Target;
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unpinned-image"),
        family: Family::Workflow,
        title: text("Container image is not pinned to a digest"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[
            "zizmor:unpinned-images",
            "scorecard:Pinned-Dependencies",
            "ghalint:007",
            "hadolint:DL3006",
            "hadolint:DL3007",
            "kube-linter:latest-tag",
        ],
        docs: Docs {
            what: text(
                "A job's `container:` or service, a `docker://` step or a Docker action names its image without a tag, or with `latest`. \
                 Another tag without a digest is told to the pedantic persona. An image that comes from the matrix is looked up there. The same holds for images of compose services, of a Dockerfile's `FROM` and \
                 `COPY --from`, and of Kubernetes' containers; build arguments and defaults (`${TAG:-latest}`) are filled in. Innocent are `scratch`, earlier stages, images that the same file builds, and names that only the environment knows. \
                 In files for development, tests and examples all of it is for the pedantic persona.",
            ),
            why: text(
                "The image runs with the job's workspace, and often with its secrets, or with all that a service holds. Without a digest, whoever can push to the registry decides what \
                 the next run executes, and two runs of one commit may differ.",
            ),
            fix: text(
                "Name the digest behind the tag: `postgres:16@sha256:…`. Dependabot's `docker` ecosystem and Renovate keep it current.",
            ),
        },
    },
    checks: &[
        Check::Job(check),
        Check::Action(check_action),
        Check::Compose(deployed::check_compose),
        Check::Dockerfile(deployed::check_build),
        Check::Manifest(deployed::check_manifest),
    ],
};

fn check(job: &Job<'_>, _: &Workflow<'_>, cx: &mut Context<'_>) {
    for node in job.images() {
        match placed::expressions(node).as_slice() {
            [only] => judge_filled(only, job, cx),
            _ => judge_node(node, cx),
        }
    }
    for uses in job.steps.iter().filter_map(|step| step.uses()) {
        if let Target::Docker(image) = &uses.target {
            judge(image, uses.node, cx);
        }
    }
}

fn check_action(action: &Action<'_>, cx: &mut Context<'_>) {
    if let Runs::Docker(Some(node)) = &action.runs
        && let Some(image) = node.as_str().and_then(|text| text.strip_prefix("docker://"))
    {
        judge(&Image::parse(image), node, cx);
    }
    for uses in action.steps().iter().filter_map(|step| step.uses()) {
        if let Target::Docker(image) = &uses.target {
            judge(image, uses.node, cx);
        }
    }
}

/// The name that each value of the matrix makes, at the value's place.
fn judge_filled(placed: &Placed<'_>, job: &Job<'_>, cx: &mut Context<'_>) {
    let Some(access) = placed.expression.access() else { return };
    let dotted = access.dotted();
    let Some(path) = dotted.strip_prefix("matrix.") else { return };
    let text = placed.scalar.value.as_str();
    let (before, after) = (text.get(..placed.island.start), text.get(placed.island.end..));
    for value in job.matrix_written(path) {
        // A whole `container:` may stand in the matrix.
        let value = value.get("image").unwrap_or(value);
        let name = [before, value.as_str(), after].map(Option::unwrap_or_default).concat();
        if !name.trim().is_empty() {
            judge(&Image::parse(without_scheme(name.trim())), value, cx);
        }
    }
}

fn without_scheme(name: &str) -> &str {
    name.strip_prefix("docker://").unwrap_or(name)
}

fn judge_node(node: &Node, cx: &mut Context<'_>) {
    match node.as_str().map(str::trim) {
        // An empty name means no container; an expression's value is not known here.
        None | Some("") => {}
        Some(text) if text.contains("${{") => {}
        Some(text) => judge(&Image::parse(without_scheme(text)), node, cx),
    }
}

fn judge(image: &Image<'_>, node: &Node, cx: &mut Context<'_>) {
    if image.is_pinned() || image.text.contains("${{") {
        return;
    }
    let finding = cx.report_aliased(node.span, node.alias, message(image));
    if image.tag.is_some_and(|tag| tag != "latest") {
        finding.severity(Severity::Low).persona(Persona::Pedantic);
    }
}

fn message(image: &Image<'_>) -> String {
    let name = image.name;
    match image.tag {
        None if image.digest.is_some() => {
            format!("the digest of `{name}` is none: `sha256:` and 64 hexadecimal digits fix its content")
        }
        None => format!("`{name}` has neither tag nor digest: it means whatever `latest` is today"),
        Some("latest") => format!("`{name}:latest` changes with every release of the image"),
        Some(tag) => format!("`{name}:{tag}` has no digest, so that its content can change"),
    }
}
