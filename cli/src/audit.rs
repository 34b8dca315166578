//! `ciward audit`: the list of files, each inspected on all cores, then one report.

use crate::args::{AuditArgs, UnpackArgs};
use crate::base::Base;
use crate::configure;
use crate::output;
use crate::past;
use crate::progress::Progress;
use crate::read::{self, Buffer, Looked};
use crate::scope::Scope;
use crate::trouble::{Outcome, Trouble};
use crate::unpack::{Container, Limits};
use crate::walk::{self, Listed, Listing};
use ciward_core::{Auditor, Inspection, Reading};
use rayon::prelude::*;
use std::collections::HashMap;

/// Bytes that are unpacked in one run, of all archives together.
const UNPACKED: u64 = 2 << 30;
/// Files that one core takes at a time: few, so that none is left with many at the end while the others wait.
const AT_A_TIME: usize = 4;
/// Archives that are opened before it is asked again whether there may be more: a fixed number, so that every machine opens the same.
const TOGETHER: usize = 16;

pub fn run(args: &AuditArgs) -> Result<Outcome, Trouble> {
    let scope = Scope::of(&args.paths)?;
    let config = configure::config(args, &scope)?;
    let outputs = output::prepare(&args.output)?;
    let (auditor, listing) = rayon::join(|| Auditor::new(config.clone()), || walk::list(&scope, &config));
    let (auditor, listing) = (auditor.with_both(output::both), listing?);
    let mut inspections = inspect_listing(&auditor, &listing, limits(&args.unpack));
    let audited = scope.sum(&inspections);
    if !args.no_history {
        let past = past::inspections(&scope, &auditor, &inspections);
        inspections.extend(past);
    }
    let base = args.base.as_deref().map(|reference| Base::of(reference, &scope, &auditor)).transpose()?;
    let mut report = match &base {
        Some(base) => auditor.conclude_since(&inspections, &base.inspections(&inspections)),
        None => auditor.conclude_taking(&mut inspections),
    };
    scope.restrict(&mut report, audited);

    output::write(&report, args.format, outputs)?;
    let fails = report.open().any(|finding| auditor.config().fail_on.fails(finding.severity));
    // The process ends here, and the system takes its memory back at once: letting go of a million small pieces takes time that nobody has use for.
    std::mem::forget((auditor, listing, inspections, report));
    Ok(if fails { Outcome::Findings } else { Outcome::Clean })
}

fn limits(args: &UnpackArgs) -> Limits {
    Limits {
        depth: args.max_archive_depth,
        size: u64::from(args.max_archive_size) << 20,
        binary: u64::from(args.max_binary_size) << 20,
    }
}

pub fn inspect_listing(auditor: &Auditor, listing: &Listing, limits: Limits) -> Vec<Inspection> {
    let progress = Progress::new(listing.files.len());
    let skipped = listing.skipped.iter().map(|skipped| auditor.skip(&skipped.path, &skipped.reason));
    let mut inspections: Vec<Inspection> = skipped.collect();
    progress.watch(|progress| {
        let files = listing.files.par_iter().with_max_len(AT_A_TIME);
        let looked: Vec<Looked> = files
            .map_init(Buffer::default, |buffer, file| {
                let looked = read::inspect(auditor, file, Reading::Ahead, limits, buffer);
                progress.advance();
                looked
            })
            .collect();
        let mut packed = Vec::new();
        for (looked, file) in looked.into_iter().zip(&listing.files) {
            match looked {
                Looked::At(inspection) => inspections.push(inspection),
                Looked::Packed(container) => packed.push((file, container)),
                Looked::Gone => {}
            }
        }
        read_scripts(auditor, listing, limits, &mut inspections);
        open_all(auditor, &packed, limits, &mut inspections);
    });
    inspections
}

/// Reads the scripts that workflows run, the scripts that those run, and so on. Each is read once.
fn read_scripts(auditor: &Auditor, listing: &Listing, limits: Limits, inspections: &mut [Inspection]) {
    let mut unread: HashMap<&str, &Listed> = HashMap::new();
    for round in 0..Auditor::ROUNDS {
        let paths = auditor.scripts_run(inspections);
        if round == 0 && !paths.is_empty() {
            unread.extend(listing.files.iter().map(|file| (file.path.as_str(), file)));
        }
        let files: Vec<&Listed> = paths.iter().filter_map(|path| unread.remove(path.as_str())).collect();
        if files.is_empty() {
            return;
        }
        let inspect = |buffer: &mut Buffer, file: &&Listed| read::inspect(auditor, file, Reading::Whole, limits, buffer);
        let looked: Vec<Looked> = files.par_iter().map_init(Buffer::default, inspect).collect();
        let mut read: HashMap<String, Inspection> = HashMap::new();
        for looked in looked {
            if let Looked::At(inspection) = looked {
                read.insert(inspection.path.clone(), inspection);
            }
        }
        for inspection in inspections.iter_mut() {
            if let Some(whole) = read.remove(&inspection.path) {
                *inspection = whole;
            }
        }
    }
}

fn open_all(auditor: &Auditor, packed: &[(&Listed, Container)], limits: Limits, inspections: &mut Vec<Inspection>) {
    let mut left = UNPACKED;
    for together in packed.chunks(TOGETHER) {
        if left == 0 {
            let reason = format!("an archive beyond the {} GiB that are unpacked in one run", UNPACKED >> 30);
            inspections.extend(together.iter().map(|(file, _)| auditor.skip(&file.path, &reason)));
            continue;
        }
        let opened = together
            .par_iter()
            .map_init(Buffer::default, |buffer, (file, container)| read::open(auditor, file, *container, limits, buffer));
        for opened in opened.collect::<Vec<_>>() {
            left = left.saturating_sub(opened.unpacked);
            inspections.extend(opened.inspections);
        }
    }
}
