//! The same secret in many places is one secret: one finding at the worst of them, which names the others.

use crate::finding::Finding;
use crate::order::sort_by;
use crate::rule::Family;
use crate::secrets::generic::context::{Context, Setting};
use crate::secrets::rank::rank;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Makes one finding of all open ones that hold the same secret. What is accepted stays by itself: who accepts one place has said nothing of
/// the others.
pub(crate) fn join(findings: &mut Vec<Finding>) {
    let groups = groups(findings);
    if groups.is_empty() {
        return;
    }
    let mut rest: Vec<Option<Finding>> = std::mem::take(findings).into_iter().map(Some).collect();
    for group in groups {
        let first = group.first().copied();
        let places = group.into_iter().filter_map(|at| rest.get_mut(at).and_then(Option::take)).collect();
        if let Some(slot) = first.and_then(|first| rest.get_mut(first)) {
            *slot = gather(places);
        }
    }
    // In the same memory: a report may hold ten thousand findings of half a kilobyte.
    rest.retain(Option::is_some);
    *findings = rest.into_iter().map_while(|finding| finding).collect();
}

/// The indices of the findings that hold the same secret, wherever they are two at least.
fn groups(findings: &[Finding]) -> Vec<Vec<usize>> {
    let mut by_secret: BTreeMap<(u64, Option<&str>), Vec<usize>> = BTreeMap::new();
    for (at, finding) in findings.iter().enumerate() {
        let Some(identity) = finding.identity.filter(|_| finding.family == Family::Secret) else { continue };
        if finding.suppressed.is_none() {
            // A weak value can be another door's in another file.
            let within = Some(finding.place.path.as_str()).filter(|_| !finding.unique);
            by_secret.entry((identity, within)).or_default().push(at);
        }
    }
    by_secret.into_values().filter(|group| group.len() > 1).collect()
}

/// One finding of the places of one secret: at the worst of them, as grave and as sure as any, and by the rule that tells most.
/// `None` of none.
fn gather(mut places: Vec<Finding>) -> Option<Finding> {
    sort_by(&mut places, worst_first);
    let mut places = places.into_iter();
    let mut lead = places.next()?;
    for place in places {
        lead.severity = lead.severity.max(place.severity);
        lead.precision = lead.precision.max(place.precision);
        lead.persona = lead.persona.min(place.persona);
        lead.reach = lead.reach.max(place.reach);
        if rank(&place.rule) > rank(&lead.rule)
            && let Some(kind) = &place.kind
        {
            lead.message = format!("{kind} stands in the file");
            lead.rule.clone_from(&place.rule);
            lead.kind = Some(kind.clone());
        }
        lead.also.push(place);
    }
    sort_by(&mut lead.also, by_place);
    Some(lead)
}

/// The finding as seen from the places that are asked for: where its own is not among them, the worst that is takes the lead.
/// `None` where no place is.
pub(crate) fn seen_from(mut finding: Finding, holds: impl Fn(&Finding) -> bool) -> Option<Finding> {
    if holds(&finding) {
        return Some(finding);
    }
    let (mut inside, outside): (Vec<Finding>, Vec<Finding>) = std::mem::take(&mut finding.also).into_iter().partition(holds);
    let (severity, precision, persona) = (finding.severity, finding.precision, finding.persona);
    sort_by(&mut inside, worst_first);
    let mut inside = inside.into_iter();
    let mut lead = inside.next()?;
    (lead.severity, lead.precision, lead.persona) = (severity, precision, persona);
    lead.also = inside.chain(outside).chain([finding]).collect();
    sort_by(&mut lead.also, by_place);
    Some(lead)
}

/// Product before test, then what tells most.
fn worst_first(a: &Finding, b: &Finding) -> Ordering {
    (b.is_product().cmp(&a.is_product()))
        .then_with(|| a.persona.cmp(&b.persona))
        .then_with(|| rank(&b.rule).cmp(&rank(&a.rule)))
        .then_with(|| (b.severity, b.precision).cmp(&(a.severity, a.precision)))
        .then_with(|| by_place(a, b))
        .then_with(|| a.rule.cmp(&b.rule))
}

pub(crate) fn by_place(a: &Finding, b: &Finding) -> Ordering {
    (&a.place.path, a.place.span).cmp(&(&b.place.path, b.place.span))
}

impl Finding {
    fn is_product(&self) -> bool {
        matches!(Context::of(&self.place.path).setting, Setting::Product | Setting::Pipeline)
    }
}
