//! Where a `permissions:` block goes in a file.

use crate::model::permissions::Permissions;
use crate::model::token::Gap;
use crate::model::workflow::{Job, Workflow};
use crate::place::Place;
use crate::syntax::yaml::{Entry, edit};
use crate::text::{File, Span};

/// A word that no workflow has: the layout of the lines around it is what a block needs.
const PROBE: &str = "permissions:\n  probe: read";

/// Above `jobs:`.
pub(super) fn at_top(file: &File<'_>, workflow: &Workflow<'_>) -> Option<Gap> {
    Some(Gap { top: true, ..before(file, workflow.root.entry("jobs")?)? })
}

/// Above the job's steps; of a call, behind its `uses:`.
pub(super) fn of_job(file: &File<'_>, job: &Job<'_>) -> Option<Gap> {
    let entry = job.node.entry("steps").or_else(|| job.node.entry("uses"))?;
    if job.node.alias.is_some() {
        return None;
    }
    before(file, entry)
}

fn before(file: &File<'_>, entry: &Entry) -> Option<Gap> {
    let change = edit::insert_before(&file.text, entry, PROBE)?;
    let (indent, step) = layout(&change.text)?;
    let place = Place::new(file, change.span);
    Some(Gap { place, indent, step, line_break: edit::break_of(&file.text).to_owned(), value_only: false, top: false })
}

/// The indentation of the probe's first line, and by how much its second goes deeper.
fn layout(probe: &str) -> Option<(String, String)> {
    let mut lines = probe.lines();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let (first, second) = (lines.next()?, lines.next()?);
    Some((" ".repeat(indent(first)), " ".repeat(indent(second).checked_sub(indent(first))?)))
}

/// In the place of a value that stands in a block.
pub(super) fn of_value(file: &File<'_>, permissions: &Permissions<'_>) -> Option<Gap> {
    let (key, value) = (permissions.key, permissions.node);
    let line = file.line_span(file.position(key.span.start).line);
    let lead = Span::new(line.start, key.span.start).of(&file.text);
    if key.alias.is_some() || value.alias.is_some() || value.anchor.is_some() || !lead.bytes().all(|byte| byte == b' ') {
        return None;
    }
    // From the colon on, so that a block can begin on a line of its own.
    let colon = file.text.get(key.span.end..value.span.start)?;
    let after = key.span.end + colon.find(':')? + 1;
    // A comment between the key and the block would be lost.
    let comment = file.text.get(after..value.span.start)?.contains('#');
    let within = value.span.of(&file.text).contains('#');
    let place = Place::new(file, Span::new(after, value.span.end));
    let line_break = edit::break_of(&file.text).to_owned();
    let gap = Gap { place, indent: lead.to_owned(), step: "  ".to_owned(), line_break, value_only: true, top: false };
    (!comment && !within && !file.repaired).then_some(gap)
}
