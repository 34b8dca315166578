//! `ciward permissions`: what each job's token is granted and needs.

use crate::args::{AuditArgs, ListFormat, PermissionsArgs};
use crate::audit;
use crate::configure;
use crate::output;
use crate::scope::Scope;
use crate::trouble::{Outcome, Trouble};
use crate::unpack::Limits;
use crate::walk;
use ciward_core::{Auditor, render};

pub fn run(args: &PermissionsArgs) -> Result<Outcome, Trouble> {
    let scope = Scope::of(&args.paths)?;
    let auditor = Auditor::new(configure::config(&AuditArgs { paths: args.paths.clone(), ..AuditArgs::default() }, &scope)?);
    let mut listing = walk::list(&scope, auditor.config())?;
    listing.files.retain(|file| file.path.ends_with(".yml") || file.path.ends_with(".yaml"));
    let inspections = audit::inspect_listing(&auditor, &listing, Limits::NONE);
    let mut workflows = auditor.privileges(&inspections);
    workflows.retain(|workflow| scope.holds(workflow.path));
    let text = match args.format {
        ListFormat::Text => render::permissions_text(&workflows),
        ListFormat::Json => render::permissions_json(&workflows),
    };
    output::print(&text)?;
    Ok(Outcome::Clean)
}
