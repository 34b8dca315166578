//! What jobs leave for those that need them.

use super::bound::{Taint, moved, trace, worst};
use crate::flow::hazard::Class;
use crate::model::event::Shape;
use crate::model::program::{Origin, Source};
use std::collections::{BTreeMap, BTreeSet};

/// What the jobs of a workflow have put out, by job and output in lower case.
#[derive(Default)]
pub(super) struct Outputs {
    known: BTreeMap<(String, String), Taint>,
    /// The jobs whose outputs are all known; others may put out anything.
    walked: BTreeSet<String>,
}

impl Outputs {
    pub(super) fn of_bindings(&self, origins: &[Origin]) -> Taint {
        let each = origins.iter().filter_map(|origin| match &origin.source {
            Source::Job { id, output } => Some(self.get(id, output, origin)),
            _ => None,
        });
        worst(each.flatten().collect())
    }

    pub(super) fn get(&self, id: &str, output: &str, origin: &Origin) -> Taint {
        let (id, output) = (id.to_ascii_lowercase(), output.to_ascii_lowercase());
        match self.known.get(&(id.clone(), output)) {
            Some(known) => moved(known.clone(), origin),
            None if self.walked.contains(&id) => Vec::new(),
            None => vec![trace(Class::Unknown, Shape::Lines, origin)],
        }
    }

    /// The job's outputs are all told.
    pub(super) fn finish(&mut self, id: &str) {
        self.walked.insert(id.to_ascii_lowercase());
    }

    pub(super) fn set(&mut self, id: &str, output: &str, taint: Taint) {
        if !taint.is_empty() {
            self.known.insert((id.to_ascii_lowercase(), output.to_ascii_lowercase()), taint);
        }
    }
}
