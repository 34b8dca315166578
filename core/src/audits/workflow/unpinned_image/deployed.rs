//! Images of compose services, Dockerfiles and Kubernetes' containers.

use super::message;
use crate::audit::Context;
use crate::model::build::{Base, Build};
use crate::model::compose::{Compose, Service};
use crate::model::filled::by_default;
use crate::model::image::Image;
use crate::model::manifest::Manifest;
use crate::model::occasion::Occasion;
use crate::rule::{Persona, Severity};
use crate::syntax::dockerfile::Keyword;
use crate::syntax::yaml::Node;
use crate::text::Span;

pub(super) fn check_compose(compose: &Compose<'_>, cx: &mut Context<'_>) {
    let (built, taken): (Vec<&Service<'_>>, Vec<&Service<'_>>) = compose.services.iter().partition(|service| is_built(service));
    // Others may run what one service builds.
    let built: Vec<&str> = built.iter().filter_map(|service| service.get("image")?.as_str()).collect();
    for node in taken.iter().filter_map(|service| service.get("image")) {
        if node.as_str().is_some_and(|text| !built.contains(&text)) {
            judge_node(node, cx);
        }
    }
}

fn is_built(service: &Service<'_>) -> bool {
    service.get("build").is_some() || matches!(service.get("pull_policy").and_then(Node::as_str), Some("never" | "build"))
}

pub(super) fn check_manifest(manifest: &Manifest<'_>, cx: &mut Context<'_>) {
    for node in manifest.containers.iter().filter_map(|container| container.get(&["image"])) {
        // What Kustomize puts another name for.
        if node.as_str().is_some_and(|text| !text.starts_with("controller:") && !text.contains(['{', '$', '<'])) {
            judge_node(node, cx);
        }
    }
}

fn judge_node(node: &Node, cx: &mut Context<'_>) {
    let Some(scalar) = node.as_scalar() else { return };
    if let Some(name) = by_default(scalar.value.trim()).filter(|name| is_image(name)) {
        judge(&Image::parse(&name), scalar.span_of(0..scalar.value.len()), node.alias, cx);
    }
}

pub(super) fn check_build(build: &Build<'_>, cx: &mut Context<'_>) {
    for stage in &build.stages {
        if let Base::Image(name) = &stage.base
            && is_image(name)
        {
            judge(&Image::parse(name), stage.span, None, cx);
        }
        for instruction in stage.instructions.iter().filter(|instruction| instruction.keyword == Keyword::Copy) {
            let Some((name, span)) = instruction.flag(build.file.text, "from") else { continue };
            let known = build.stage_named(name).is_some() || name.bytes().all(|byte| byte.is_ascii_digit());
            // A bare name may be a build context that the command line gives.
            if !known && name.contains(['/', ':', '.']) && is_image(name) {
                judge(&Image::parse(name), span, None, cx);
            }
        }
    }
}

fn is_image(name: &str) -> bool {
    !name.is_empty() && !name.contains(['$', '{', ' ', '<', '>', '%'])
}

fn judge(image: &Image<'_>, span: Span, alias: Option<Span>, cx: &mut Context<'_>) {
    if image.is_pinned() {
        return;
    }
    let earnest = Occasion::of(cx.file.path).is_earnest();
    let moving = matches!(image.tag, None | Some("latest"));
    let finding = cx.report_aliased(span, alias, message(image));
    if !earnest || !moving {
        finding.severity(Severity::Low).persona(Persona::Pedantic);
    }
}
