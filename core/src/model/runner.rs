//! The machine that a job runs on, as far as its labels tell.

use crate::model::placed;
use crate::model::workflow::Job;
use crate::reach::Runner;
use crate::syntax::expression::Segment;
use crate::syntax::yaml::Node;

/// The labels of a `runs-on:`; none where a group alone decides.
#[must_use]
pub fn labels(runs_on: &Node) -> &[Node] {
    runs_on.get("labels").unwrap_or(runs_on).items()
}

/// The label by which a job asks for a self-hosted runner, also by way of the matrix.
#[must_use]
pub fn self_hosted<'y>(job: &Job<'y>) -> Option<&'y Node> {
    let labels = labels(job.node.get("runs-on")?);
    labels.iter().find(|label| is_self_hosted(label)).or_else(|| labels.iter().find(|label| expands(label, job)))
}

/// Which machine a job runs on; one that calls a workflow has none of its own.
#[must_use]
pub fn runner(job: &Job<'_>) -> Runner {
    let Some(runs_on) = job.node.get("runs-on") else {
        return if job.call.is_some() { Runner::Hosted } else { Runner::Unknown };
    };
    if self_hosted(job).is_some() {
        return Runner::SelfHosted;
    }
    let labels = labels(runs_on);
    let grouped = runs_on.get("group").is_some() || labels.is_empty();
    if grouped || labels.iter().any(|label| is_computed(label, job)) { Runner::Unknown } else { Runner::Hosted }
}

/// The label is known only when the job runs.
fn is_computed(label: &Node, job: &Job<'_>) -> bool {
    placed::expressions(label).iter().any(|placed| {
        let accesses = placed.flowing_accesses();
        let listed = |path: &[Segment]| match path {
            [Segment::Name(context), Segment::Name(key), ..] => {
                context.eq_ignore_ascii_case("matrix") && job.matrix_values(key).is_some()
            }
            _ => false,
        };
        let matrix = !accesses.is_empty() && accesses.iter().all(|access| listed(&access.path));
        placed.expression.possible_values().is_none() && !matrix
    })
}

fn is_self_hosted(label: &Node) -> bool {
    label.as_str().is_some_and(|text| text.trim().eq_ignore_ascii_case("self-hosted"))
}

/// Whether an expression takes a value of the matrix that is self-hosted.
fn expands(label: &Node, job: &Job<'_>) -> bool {
    placed::expressions(label).iter().flat_map(|placed| placed.flowing_accesses()).any(|access| {
        let [Segment::Name(context), Segment::Name(key), ..] = access.path.as_slice() else { return false };
        let values = job.matrix_values(key).filter(|_| context.eq_ignore_ascii_case("matrix")).unwrap_or_default();
        values.iter().any(|value| value.walk().any(is_self_hosted))
    })
}
