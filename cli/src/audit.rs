//! `ciward audit`: the list of files, each inspected on all cores, then one report.

use crate::args::AuditArgs;
use crate::configure;
use crate::output;
use crate::progress::Progress;
use crate::read;
use crate::scope::Scope;
use crate::trouble::{Outcome, Trouble};
use crate::walk::{self, Listing};
use ciward_core::{Auditor, Inspection};
use rayon::prelude::*;

pub fn run(args: &AuditArgs) -> Result<Outcome, Trouble> {
    let scope = Scope::of(&args.paths)?;
    let auditor = Auditor::new(configure::config(args, &scope)?);
    let outputs = output::prepare(&args.output)?;

    let inspections = inspect(&auditor, &scope)?;
    let audited = scope.sum(&inspections);
    let mut report = auditor.conclude(inspections);
    scope.restrict(&mut report, audited);

    output::write(&report, args.format, outputs)?;
    let fails = report.open().any(|finding| auditor.config().fail_on.fails(finding.severity));
    Ok(if fails { Outcome::Findings } else { Outcome::Clean })
}

fn inspect(auditor: &Auditor, scope: &Scope) -> Result<Vec<Inspection>, Trouble> {
    Ok(inspect_listing(auditor, &walk::list(scope, auditor.config())?))
}

pub fn inspect_listing(auditor: &Auditor, listing: &Listing) -> Vec<Inspection> {
    let progress = Progress::new(listing.files.len());
    let skipped = listing.skipped.iter().map(|skipped| auditor.skip(&skipped.path, &skipped.reason));
    let mut inspections: Vec<Inspection> = skipped.collect();
    let inspected = progress.watch(|progress| {
        let files = listing.files.par_iter();
        let inspected = files.map_init(read::Buffer::default, |buffer, file| {
            let inspection = read::inspect(auditor, file, buffer);
            progress.advance();
            inspection
        });
        inspected.flatten_iter().collect::<Vec<_>>()
    });
    inspections.extend(inspected);
    inspections
}
