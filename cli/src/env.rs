//! `ciward env`: what the repository reads from its environment, whether a file has it all, and the template that says so.

mod check;
mod sync;

use crate::args::{AuditArgs, EnvAction, EnvArgs, EnvListArgs, ListFormat};
use crate::configure;
use crate::output;
use crate::scope::Scope;
use crate::trouble::{Outcome, Trouble};
use crate::walk::{self, Listed, Listing};
use ciward_core::model::env_contract::environment::Environment;
use ciward_core::{Auditor, Inspection, Source, follow_wrappers, render, repository};
use rayon::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};

pub fn run(args: &EnvArgs) -> Result<Outcome, Trouble> {
    match &args.action {
        EnvAction::List(args) => list(args),
        EnvAction::Check(args) => check::run(args),
        EnvAction::Sync(args) => sync::run(args),
    }
}

fn list(args: &EnvListArgs) -> Result<Outcome, Trouble> {
    let survey = Survey::of(&args.paths)?;
    let repository = repository(&survey.inspections);
    let environment = Environment::of(&repository);
    let text = match args.output.format() {
        ListFormat::Text => render::environment_text(&environment),
        ListFormat::Json => render::environment_json(&environment),
    };
    output::print(&text)?;
    Ok(Outcome::Clean)
}

/// What the files that were asked for say of the environment.
pub struct Survey {
    scope: Scope,
    listing: Listing,
    auditor: Auditor,
    pub inspections: Vec<Inspection>,
}

impl Survey {
    pub fn of(paths: &[PathBuf]) -> Result<Self, Trouble> {
        let scope = Scope::of(paths)?;
        let args = AuditArgs { paths: paths.to_vec(), ..AuditArgs::default() };
        let auditor = Auditor::new(configure::config(&args, &scope)?);
        let listing = walk::list(&scope, auditor.config())?;
        let files = listing.files.par_iter().filter(|file| scope.holds(&file.path) || is_contract(&file.path));
        let inspections = files.filter_map(|file| {
            let mut told = survey(&auditor, file)?;
            // Templates above what was asked for count; what is read there does not.
            if !scope.holds(&told.path) {
                told.facts.reads.clear();
                told.facts.dynamic_reads.clear();
                told.facts.declares.clear();
            }
            Some(told)
        });
        let mut inspections: Vec<Inspection> = inspections.collect();
        follow_wrappers(&mut inspections);
        Ok(Self { scope, listing, auditor, inspections })
    }
}

/// Templates and manifests say which template is about a file, wherever they stand.
fn is_contract(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.contains("env")
        || matches!(
            name,
            "package.json" | "pyproject.toml" | "go.mod" | "Cargo.toml" | "Gemfile" | "composer.json" | ".gitignore"
        )
}

fn survey(auditor: &Auditor, file: &Listed) -> Option<Inspection> {
    let bytes = read(&file.absolute)?;
    Some(auditor.survey(Source { path: &file.path, bytes: &bytes, state: file.state }))
}

/// A regular file of a size that somebody has written.
fn read(path: &Path) -> Option<Vec<u8>> {
    const LARGEST: u64 = 4 << 20;
    let metadata = fs::symlink_metadata(path).ok()?;
    if metadata.is_file() && metadata.len() <= LARGEST { fs::read(path).ok() } else { None }
}
