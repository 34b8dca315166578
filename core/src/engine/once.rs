//! Of two findings that say the same of the same text, the one that knows more is kept.

use crate::finding::Finding;
use std::collections::BTreeMap;

/// The rule that knows more, and the one that it stands in for where both meet.
const SAME: &[(&str, &str)] =
    &[("echoed-secret", "unmasked-secret-field"), ("echoed-secret", "logged-secret"), ("dumped-secrets", "logged-environment")];

pub(super) fn once(findings: &mut Vec<Finding>) {
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
