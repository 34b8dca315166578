//! A key's id beside the key is no second secret: it becomes a part of the key's finding.

use crate::finding::Finding;
use crate::order::sort_by_key;
use crate::secrets::partner::{LINES, PARTNERS, Partner};
use std::collections::BTreeSet;

/// Makes parts of the findings that go with a secret close by in the same file, each with the nearest. A part by itself stays a finding.
///
/// A secret that is accepted takes its parts along: they were one finding when it was. A part that is accepted by itself stays so.
pub(crate) fn join(findings: &mut Vec<Finding>) {
    let pairs = pairs(findings);
    if pairs.is_empty() {
        return;
    }
    let mut rest: Vec<Option<Finding>> = std::mem::take(findings).into_iter().map(Some).collect();
    for pair in pairs {
        let Some(part) = rest.get_mut(pair.part).and_then(Option::take) else { continue };
        if let Some(Some(secret)) = rest.get_mut(pair.secret) {
            secret.severity = secret.severity.max(part.severity);
            // Each half proves the other.
            secret.precision = secret.precision.max(part.precision);
            secret.persona = secret.persona.min(part.persona);
            secret.relate(part.place, pair.partner.words);
            secret.related.extend(part.related);
        }
    }
    findings.extend(rest.into_iter().flatten());
}

struct Pair {
    secret: usize,
    part: usize,
    partner: &'static Partner,
}

/// The nearest first, so that of three profiles in a row each keeps its own id.
fn pairs(findings: &[Finding]) -> Vec<Pair> {
    let mut near: Vec<(usize, usize, Pair)> = Vec::new();
    let secrets = secrets(findings);
    for (at, part) in findings.iter().enumerate().filter(|(_, part)| part.suppressed.is_none()) {
        for partner in PARTNERS.iter().filter(|partner| part.rule == partner.part) {
            let lines = part.place.start.line.saturating_sub(LINES)..=part.place.end.line + LINES;
            let from = (part.place.path.as_str(), partner.secret, *lines.start(), 0);
            let to = (part.place.path.as_str(), partner.secret, *lines.end(), usize::MAX);
            for &(_, _, line, secret) in secrets.range(from..=to) {
                let bytes = findings.get(secret).map_or(0, |found| found.place.span.start.abs_diff(part.place.span.start));
                near.push((line.abs_diff(part.place.start.line), bytes, Pair { secret, part: at, partner }));
            }
        }
    }
    sort_by_key(&mut near, |(lines, bytes, pair)| (*lines, *bytes, pair.part));
    one_of_each(near.into_iter().map(|(_, _, pair)| pair))
}

/// Where secrets that have parts stand: path, rule, line, and index.
fn secrets(findings: &[Finding]) -> BTreeSet<(&str, &'static str, usize, usize)> {
    let mut secrets = BTreeSet::new();
    for (at, finding) in findings.iter().enumerate() {
        if let Some(partner) = PARTNERS.iter().find(|partner| finding.rule == partner.secret) {
            secrets.insert((finding.place.path.as_str(), partner.secret, finding.place.start.line, at));
        }
    }
    secrets
}

/// A part goes to one secret, and a secret has one part of each kind.
fn one_of_each(near: impl Iterator<Item = Pair>) -> Vec<Pair> {
    let (mut gone, mut taken) = (BTreeSet::new(), BTreeSet::new());
    let mut pairs: Vec<Pair> = Vec::new();
    for pair in near {
        let free = !gone.contains(&pair.part) && !gone.contains(&pair.secret);
        if free && taken.insert((pair.secret, pair.partner.part)) {
            gone.insert(pair.part);
            pairs.push(pair);
        }
    }
    pairs
}
