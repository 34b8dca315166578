//! What a text of a workflow is made of.

use crate::flow::known::sources::Known;
use crate::model::event::{self, Author};
use crate::model::placed::{self, Placed};
use crate::model::program::{Origin, Source};
use crate::model::workflow::Job;
use crate::place::Place;
use crate::syntax::expression::{Access, Segment};
use crate::syntax::yaml::Node;
use crate::text::{File, Span};

/// Where expressions stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scope<'f, 'm, 'y> {
    pub(super) file: &'f File<'f>,
    pub(super) job: Option<&'m Job<'y>>,
}

impl Scope<'_, '_, '_> {
    /// The expressions of a script, and what they are made of.
    pub(super) fn islands(self, script: &Node) -> Vec<(Span, Vec<Origin>)> {
        placed::expressions(script).iter().map(|placed| (placed.island, self.of_placed(placed))).collect()
    }

    /// What flows into a scalar.
    pub(super) fn of_node(&self, node: &Node) -> Vec<Origin> {
        let placed = placed::expressions(node);
        let each = placed.iter().flat_map(|placed| {
            let before = placed.scalar.value.get(..placed.island.start).unwrap_or_default();
            behind(before, self.of_placed(placed))
        });
        each.collect()
    }

    /// What flows into any scalar below a node.
    pub(super) fn below(&self, node: &Node) -> Vec<Origin> {
        placed::all_expressions(node).iter().flat_map(|placed| self.of_placed(placed)).collect()
    }

    /// What flows through one `${{ … }}`.
    pub(super) fn of_placed(&self, placed: &Placed<'_>) -> Vec<Origin> {
        if placed.expression.possible_values().is_some() {
            return Vec::new();
        }
        let accesses = placed.flowing_accesses();
        accesses.iter().flat_map(|access| self.of_access(access, placed.span(access.span), true)).collect()
    }

    fn of_access(&self, access: &Access, span: Span, matrix: bool) -> Vec<Origin> {
        let lower = path(access);
        let names: Vec<&str> = lower.split('.').collect();
        let source = match names.as_slice() {
            ["matrix", ..] => return if matrix { self.of_matrix(access, span) } else { Vec::new() },
            ["inputs", ..] | ["github", "event", "inputs", ..] => Source::Input(last(access)),
            ["env", ..] => Source::Variable(last(access)),
            ["steps", _, "outcome" | "conclusion"] | ["needs", _, "result"] => return Vec::new(),
            ["steps", _, "outputs", ..] => Source::Step { id: segment(access, 1), output: last(access) },
            ["needs" | "jobs", _, "outputs", ..] => Source::Job { id: segment(access, 1), output: last(access) },
            ["steps" | "needs" | "jobs" | "vars", ..] => Source::Unknown,
            ["github", ..] => match self.of_github(access, &lower) {
                Some(source) => source,
                None => return Vec::new(),
            },
            _ => return Vec::new(),
        };
        vec![Origin::new(source, access.dotted(), Place::new(self.file, span))]
    }

    fn of_github(&self, access: &Access, lower: &str) -> Option<Source> {
        let author = event::author(access)?;
        // What only GitHub writes carries no text, but may say which commit is fetched.
        (author != Author::GitHub || crate::flow::known::head::names_head(lower).is_some()).then(|| Source::Event {
            path: lower.to_owned(),
            author,
            shape: event::shape(lower),
        })
    }

    /// What the matrix's values are made of, where they are not all written out.
    fn of_matrix(&self, access: &Access, span: Span) -> Vec<Origin> {
        let Some(job) = self.job else { return Vec::new() };
        let key = segment(access, 1);
        if job.matrix_values(&key).is_some() {
            return Vec::new();
        }
        let matrix = job.node.get("strategy").and_then(|strategy| strategy.get("matrix"));
        let Some(matrix) = matrix else { return Vec::new() };
        let mut read = match matrix.get(&key).filter(|_| !key.is_empty()) {
            Some(node) => placed::all_expressions(node),
            None => placed::all_expressions(matrix),
        };
        read.extend(matrix.get("include").map(placed::all_expressions).unwrap_or_default());
        let place = Place::new(self.file, span);
        let accesses = read.iter().flat_map(|placed| placed.flowing_accesses());
        // The way leads through the matrix; the place to point at is where the matrix is used.
        let mut origins: Vec<Origin> = accesses.flat_map(|access| self.of_access(access, span, false)).collect();
        origins.iter_mut().for_each(|origin| origin.place = place.clone());
        if origins.is_empty() {
            origins.push(Origin::new(Source::Unknown, access.dotted(), place));
        }
        origins
    }
}

/// What stands behind a text: with a host in it, the rest decides no longer where a request goes.
pub(super) fn behind(text: &str, mut origins: Vec<Origin>) -> Vec<Origin> {
    // A host's name has at most 253 characters (RFC 1035).
    let text = text.char_indices().nth(300).and_then(|(end, _)| text.get(..end)).unwrap_or(text);
    let rest = text.split_once("://").map(|(_, rest)| rest);
    if rest.unwrap_or(text).contains(['/', '?', '#']) {
        origins.iter_mut().for_each(|origin| origin.behind_host = true);
    }
    origins
}

/// What a command prints that others write.
pub(super) fn printed(known: &Known, place: Place) -> Origin {
    Origin::new(Source::Command { author: known.author, shape: known.shape, head: known.head }, &known.name, place)
}

/// The path in lower case; what any name can stand for is `*`.
fn path(access: &Access) -> String {
    let names = access.path.iter().map(|segment| match segment {
        Segment::Name(name) => name.to_ascii_lowercase(),
        Segment::Star | Segment::Dynamic => "*".to_owned(),
    });
    names.collect::<Vec<String>>().join(".")
}

fn segment(access: &Access, at: usize) -> String {
    match access.path.get(at) {
        Some(Segment::Name(name)) => name.clone(),
        _ => String::new(),
    }
}

/// The output, input or variable that is meant: the segment after the context's fixed ones.
fn last(access: &Access) -> String {
    let fixed = match access.context().to_ascii_lowercase().as_str() {
        "steps" | "needs" | "jobs" | "github" => 3,
        _ => 1,
    };
    segment(access, fixed)
}
