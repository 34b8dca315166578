//! A secret that stays in an image.

use crate::audit::{Audit, Check, Context};
use crate::model::build::{Build, Stage};
use crate::model::credential::is_secret_name;
use crate::model::literal::{self, Literal, named};
use crate::model::occasion::Occasion;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::dockerfile::{Keyword, Pair};
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("baked-secret"),
        family: Family::Secret,
        title: text("Secret stays in the image"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["buildkit:SecretsUsedInArgOrEnv", "trivy:DS031"],
        docs: Docs {
            what: text(
                "A Dockerfile gives a literal to an `ENV` or `ARG` whose name promises a secret, puts such a build argument into the environment (`ENV NPM_TOKEN=$NPM_TOKEN`), or takes one at all \
                 (`ARG NPM_TOKEN`: medium; low in a stage that is left behind, whose layers stay in the build's cache alone). Values that are stand-ins, and empty `ENV`s, are innocent; files for development, tests and examples weigh less.",
            ),
            why: text(
                "`docker history` and `docker inspect` show both to everyone who can pull the image, and deleting a file or a variable in a later layer takes nothing away.",
            ),
            fix: text(
                "While building: `RUN --mount=type=secret,id=npm_token,env=NPM_TOKEN npm ci`, and `docker build --secret id=npm_token,env=NPM_TOKEN`. At run time: hand the value over when \
                 the container starts. Change a value that an image was published with.",
            ),
        },
    },
    checks: &[Check::Dockerfile(check)],
};

fn check(build: &Build<'_>, cx: &mut Context<'_>) {
    let text = build.file.text;
    for stage in &build.stages {
        let in_image = build.is_in_image(stage);
        let pairs = |keyword: Keyword| {
            let wanted = stage.instructions.iter().filter(move |instruction| instruction.keyword == keyword);
            wanted.flat_map(|instruction| instruction.pairs(text)).collect::<Vec<Pair<'_>>>()
        };
        let arguments = pairs(Keyword::Arg);
        let mut persisted: Vec<&str> = Vec::new();
        for pair in pairs(Keyword::Env) {
            persisted.extend(check_env(&pair, &arguments, in_image, text, cx));
        }
        for argument in arguments.iter().filter(|argument| !persisted.contains(&argument.name)) {
            check_argument(argument, stage, in_image, text, cx);
        }
    }
}

/// Gives the argument that the variable takes its value from, if that was told.
fn check_env<'t>(pair: &Pair<'t>, arguments: &[Pair<'t>], in_image: bool, text: &str, cx: &mut Context<'_>) -> Option<&'t str> {
    let span = pair.value?;
    let value = span.of(text);
    if let Some(literal) = literal::literal(pair.name, value) {
        report_literal(pair.name, span, literal, in_image, cx);
        return None;
    }
    let from = variable(value)?;
    let argument = arguments.iter().find(|argument| argument.name == from && is_secret_name(pair.name))?;
    if is_stand_in(argument, text) {
        return None;
    }
    let place = cx.place(argument.name_span);
    let message = format!("The build argument `{from}` is kept in the environment of the image");
    let severity = weight(Severity::High, in_image, cx.file.path);
    cx.report(pair.name_span, message).severity(severity).relate(place, "taken here");
    Some(argument.name)
}

fn check_argument(argument: &Pair<'_>, stage: &Stage<'_>, in_image: bool, text: &str, cx: &mut Context<'_>) {
    let value = argument.value.map(|span| span.of(text)).unwrap_or_default();
    if let Some(span) = argument.value
        && let Some(literal) = literal::literal(argument.name, value)
    {
        report_literal(argument.name, span, literal, in_image, cx);
    } else if value.is_empty() && is_secret_name(argument.name) {
        let kept = if in_image { "the history of the image" } else { "the cache of the build" };
        let message = format!("The build argument `{}` stays in {kept}", argument.name);
        let earnest = Occasion::of(cx.file.path).is_earnest();
        let place =
            stage.name.filter(|_| !in_image).map(|name| (cx.place(stage.span), format!("the stage `{name}` is left behind")));
        let finding = cx.report(argument.name_span, message);
        finding.severity(if in_image && earnest { Severity::Medium } else { Severity::Low });
        if !earnest {
            finding.persona(Persona::Pedantic);
        }
        if let Some((place, words)) = place {
            finding.relate(place, words);
        }
    }
}

fn report_literal(name: &str, span: Span, literal: Literal, in_image: bool, cx: &mut Context<'_>) {
    let value = span.of(&cx.file.text).to_owned();
    let told = named(name, &value);
    cx.mask(span);
    let own = literal == Literal::Own;
    let severity = weight(if own { Severity::High } else { Severity::Medium }, in_image, cx.file.path);
    let earnest = Occasion::of(cx.file.path).is_earnest();
    let message = if own {
        format!("{told} keeps a literal credential in the image")
    } else {
        format!("{told} keeps a credential in the image that anyone would guess")
    };
    let finding = cx.report(span, message).severity(severity);
    if literal == Literal::Nominal || !own && !earnest {
        finding.persona(Persona::Pedantic);
    }
}

fn weight(severity: Severity, in_image: bool, path: &str) -> Severity {
    match Occasion::of(path) {
        Occasion::Earnest if in_image => severity,
        Occasion::Example => Severity::Low,
        _ => severity.min(Severity::Medium),
    }
}

/// An argument whose default says that it is no secret: `ARG SECRET_KEY=unused`.
fn is_stand_in(argument: &Pair<'_>, text: &str) -> bool {
    let value = argument.value.map(|span| span.of(text)).unwrap_or_default();
    !value.is_empty() && literal::literal(argument.name, value).is_none()
}

/// `$NAME`, `${NAME}`, `${NAME:-…}`.
fn variable(value: &str) -> Option<&str> {
    let rest = value.strip_prefix('$')?;
    let rest = rest.strip_prefix('{').unwrap_or(rest);
    let length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
    rest.get(..length).filter(|name| !name.is_empty())
}
