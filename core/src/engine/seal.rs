//! The last look at a file while its text is there: source lines are kept with every secret masked, and hashes are taken.

mod line_hash;
mod redaction;
mod snippet;

use super::Inspection;
use crate::finding::{Finding, Fix};
use crate::model::program::Part;
use crate::order::sort_by;
use crate::place::Place;
use crate::report::{same, worst_first};
use crate::suppress::Ignore;
use crate::text::{File, Span};
use line_hash::LineHashes;
use redaction::{Redaction, Runs};
use snippet::Snippets;
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

/// Invariant: when this returns, no text in the inspection holds a character of a secret.
pub(super) fn seal(file: &File<'_>, secrets: &[Span], inspection: &mut Inspection) {
    inspection.facts.settle();
    if inspection.findings.is_empty() && inspection.facts.is_empty() && inspection.ignores.is_empty() {
        return;
    }
    let masks = snippet::merged(secrets);
    // Taken when first asked for: they cost a walk through the whole text.
    let hashes = OnceCell::new();
    let snippets = RefCell::new(Snippets::new(file, &masks));
    let show_place = |place: &mut Place| {
        if place.path == file.path && place.start.line > 0 {
            place.snippet = Some(snippets.borrow_mut().of(place));
        }
    };
    let seal_place = |place: &mut Place| {
        if place.path != file.path || place.start.line == 0 {
            return;
        }
        show_place(place);
        let hashes = hashes.get_or_init(|| LineHashes::of(&file.text));
        let window = || line_hash::window(&file.text, file.line_span(place.start.line).start);
        let tells = !masks.is_empty() && !snippet::within(&masks, window()).is_empty();
        place.line_hash = hashes.get(place.start.line.saturating_sub(1)).filter(|_| !tells);
    };
    let runs = (masks.len() > MANY).then(|| runs(inspection));
    let values = masks.iter().map(|mask| mask.of(&file.text));
    let redaction = Redaction::new(values.filter(|value| runs.as_ref().is_none_or(|runs| runs.may_hold(value))));
    for finding in &mut inspection.findings {
        finding.places_mut().for_each(seal_place);
        redaction.apply(&mut finding.message);
        finding.fix = finding.fix.take().filter(|fix| !redaction.tells(fix));
        for related in finding.related.iter_mut().chain(&mut finding.flow) {
            redaction.apply(&mut related.message);
        }
    }
    inspection.facts.places_mut().for_each(seal_place);
    // There are many of them, and a finding names one of a repository at most.
    let facts = &mut inspection.facts;
    facts.reads.iter_mut().for_each(|read| show_place(&mut read.place));
    facts.wrapped.iter_mut().for_each(|call| show_place(&mut call.read.place));
    inspection.facts.each_part(&mut |part| match part {
        Part::Place(place) => seal_place(place),
        Part::Text(text) => redaction.apply(text),
        Part::Fix(fix) => *fix = fix.take().filter(|fix| !redaction.tells(fix)),
    });
    for ignore in &mut inspection.ignores {
        ignore.places_mut().for_each(seal_place);
        ignore.texts_mut().for_each(|text| redaction.apply(text));
    }
    inspection.facts.settle();
}

/// More secrets than this are looked through before they are looked for.
const MANY: usize = 1_000;

/// What the inspection's texts are made of.
fn runs(inspection: &mut Inspection) -> Runs {
    let mut runs = Runs::none();
    let add_fix = |fix: &Fix, runs: &mut Runs| fix.edits.iter().for_each(|edit| runs.add(&edit.text));
    for finding in &inspection.findings {
        runs.add(&finding.message);
        finding.fix.iter().for_each(|fix| add_fix(fix, &mut runs));
        finding.related.iter().chain(&finding.flow).for_each(|related| runs.add(&related.message));
    }
    inspection.facts.each_part(&mut |part| match part {
        Part::Place(_) => {}
        Part::Text(text) => runs.add(text),
        Part::Fix(fix) => fix.iter().for_each(|fix| add_fix(fix, &mut runs)),
    });
    inspection.ignores.iter_mut().flat_map(Ignore::texts_mut).for_each(|text| runs.add(text));
    runs
}

/// Gives every finding its fingerprint and sorts them.
///
/// What is said twice of one place (a job that stands twice by an alias, say) is said once, at its worst.
pub(super) fn name_and_sort(findings: &mut Vec<Finding>) {
    worst_first(findings);
    let mut said = BTreeSet::new();
    let said_of = findings.iter().map(|finding| (&finding.rule, &finding.place.path, finding.place.span, &finding.message));
    let mut new = said_of.map(|what| said.insert(what)).collect::<Vec<bool>>().into_iter();
    findings.retain(|_| new.next().unwrap_or_default());
    let mut seen: BTreeMap<u64, u64> = BTreeMap::new();
    let mut in_files: Vec<&mut Finding> = findings.iter_mut().collect();
    sort_by(&mut in_files, |a, b| same::by_place(a, b));
    for finding in in_files {
        let name = name(finding);
        let times = seen.entry(name).and_modify(|times| *times += 1).or_insert(0);
        finding.fingerprint = format!("{:016x}", fnv(name, &times.to_le_bytes()));
    }
}

/// What stays the same when lines are inserted above. Of a secret's own hash only twelve bits go in: enough to notice that another
/// value took its place, too few to test guesses against.
fn name(finding: &Finding) -> u64 {
    const IDENTITY_BITS: u64 = 0xfff;
    let line = finding.place.snippet.as_ref().map(|snippet| snippet.text.trim()).unwrap_or_default();
    let identity = finding.identity.unwrap_or_default() & IDENTITY_BITS;
    let parts = [finding.rule.as_bytes(), finding.place.path.as_bytes(), line.as_bytes(), &identity.to_le_bytes()];
    parts.iter().fold(FNV_BASIS, |hash, part| fnv(fnv(hash, part), b"\0"))
}

const FNV_BASIS: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a, 64 bits.
fn fnv(hash: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(hash, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
