//! What a field of something holds: of the event's payload, and of GitHub's answers.

use super::Reader;
use super::names::METHODS;
use crate::flow::known::head::names_head;
use crate::model::event::{self, Author, Shape};
use crate::model::program::{Head, Origin, Source};
use crate::place::Place;
use crate::syntax::expression;

impl Reader<'_> {
    /// An environment variable.
    pub(super) fn variable(&self, name: &str, place: Place) -> Vec<Origin> {
        let source = match name {
            "GITHUB_EVENT_PATH" => event("github.event"),
            "GITHUB_HEAD_REF" => event("github.head_ref"),
            "GITHUB_REF_NAME" => event("github.ref_name"),
            "" => None,
            _ if name.starts_with("GITHUB_") || name.starts_with("RUNNER_") => None,
            _ => Some(Source::Variable(name.to_owned())),
        };
        source.map(|source| Origin::new(source, format!("${name}"), place)).into_iter().collect()
    }

    /// `context.payload` and its sisters (the toolkit's `Context`).
    pub(super) fn context(&self, name: &str, place: Place) -> Vec<Origin> {
        let path = match name {
            "payload" => "github.event",
            "ref" => "github.ref",
            _ => return Vec::new(),
        };
        event(path).map(|source| Origin::new(source, path, place)).into_iter().collect()
    }

    /// What a field of these holds.
    pub(super) fn field(&self, origins: Vec<Origin>, name: &str) -> Vec<Origin> {
        let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-') && !name.is_empty();
        let name = if plain { name } else { "*" };
        origins.into_iter().filter_map(|origin| below(origin, name)).collect()
    }
}

fn below(origin: Origin, name: &str) -> Option<Origin> {
    match &origin.source {
        Source::Event { .. } if is_method(name) => Some(origin),
        Source::Event { path, .. } => {
            let path = format!("{path}.{name}");
            Some(Origin { source: event(&path)?, name: path, ..origin })
        }
        Source::Command { head: false, author: whose, .. } if answers(&origin.name) && !is_method(name) && name != "data" => {
            let fields = match origin.name.split_once("()") {
                Some((_, fields)) => format!("{fields}.{name}"),
                None => format!(".{name}"),
            };
            let path = format!("github.event.pull_request{}", fields.replace(".*", "")).to_ascii_lowercase();
            let call = origin.name.split("()").next().unwrap_or_default();
            let shown = format!("{call}(){fields}");
            let author = author(&path).min(*whose);
            let (shape, head) = match (names_head(&path), author) {
                (Some(Head::Commit | Head::Branch), _) if !path.ends_with(".repo") => (Shape::Word, !path.ends_with("name")),
                (_, Author::GitHub) => return None,
                _ => (event::shape(&path), false),
            };
            Some(Origin { source: Source::Command { author, shape, head }, name: shown, ..origin })
        }
        _ => Some(origin),
    }
}

/// What GitHub's API gives back.
fn answers(name: &str) -> bool {
    name.starts_with("github.") || name.starts_with("octokit.") || name.contains(".rest.")
}

/// Methods of strings and lists, which are no fields of a payload.
fn is_method(name: &str) -> bool {
    METHODS.contains(&name)
}

fn author(path: &str) -> Author {
    let accesses = expression::parse(path).map(|expression| expression.accesses()).unwrap_or_default();
    accesses.first().and_then(event::author).unwrap_or(Author::Anyone)
}

/// A field of the `github` context; `None` where only GitHub writes it, and it names no head.
fn event(path: &str) -> Option<Source> {
    let lower = path.to_ascii_lowercase();
    let author = author(&lower);
    let counts = author != Author::GitHub || names_head(&lower).is_some();
    counts.then(|| Source::Event { shape: event::shape(&lower), path: lower, author })
}
