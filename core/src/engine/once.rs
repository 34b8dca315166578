//! Of two findings that say the same of the same text, the one that knows more is kept.

use crate::finding::Finding;
use std::collections::BTreeMap;

/// The rule that knows more, and the one that it stands in for where both meet.
const SAME: &[(&str, &str)] =
    &[("echoed-secret", "unmasked-secret-field"), ("echoed-secret", "logged-secret"), ("dumped-secrets", "logged-environment")];

/// What a finding that is made of several stands in for, wherever it names the place.
const COMPOSED: (&str, &[&str]) = (
    "exposed-default-credential",
    &["public-port", "compose-literal-secret", "credential-default", "hardcoded-password", "generic-secret"],
);

pub(super) fn once(findings: &mut Vec<Finding>) {
    drop_parts(findings);
    let mut told: BTreeMap<(&str, String), Vec<crate::text::Span>> = BTreeMap::new();
    for finding in findings.iter() {
        for (_, less) in SAME.iter().filter(|(more, _)| finding.rule == *more) {
            told.entry((less, finding.place.path.clone())).or_default().push(finding.place.span);
        }
    }
    if told.is_empty() {
        return;
    }
    findings.retain(|finding| {
        let less = SAME.iter().find(|(_, less)| finding.rule == *less).map(|(_, less)| *less);
        let spans = less.and_then(|less| told.get(&(less, finding.place.path.clone())));
        !spans.is_some_and(|spans| spans.iter().any(|span| span.overlaps(finding.place.span)))
    });
}

/// Takes away what is a part of a composed finding.
fn drop_parts(findings: &mut Vec<Finding>) {
    let (whole, parts) = COMPOSED;
    let mut places: BTreeMap<String, Vec<crate::text::Span>> = BTreeMap::new();
    for finding in findings.iter_mut().filter(|finding| finding.rule == whole) {
        for place in finding.places_mut() {
            places.entry(place.path.clone()).or_default().push(place.span);
        }
    }
    if places.is_empty() {
        return;
    }
    let is_part = |finding: &Finding| {
        let spans = places.get(&finding.place.path).filter(|_| parts.contains(&finding.rule.as_ref()));
        spans.is_some_and(|spans| spans.iter().any(|span| span.overlaps(finding.place.span)))
    };
    findings.retain(|finding| !is_part(finding));
}
