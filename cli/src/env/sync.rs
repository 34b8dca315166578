//! `ciward env sync`: templates that name what the repository reads.

use super::{Survey, survey};
use crate::args::EnvSyncArgs;
use crate::fix::patch;
use crate::output;
use crate::trouble::{Outcome, Trouble};
use crate::walk::Listed;
use ciward_core::model::env_contract::sync::{self, Addition};
use ciward_core::{State, render, repository};
use std::fmt::Write as _;
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::Path;

/// Where a template is made that is not there yet.
const ROOT: &str = ".env.example";

pub fn run(args: &EnvSyncArgs) -> Result<Outcome, Trouble> {
    let mut survey = Survey::of(&args.paths)?;
    take_ignored(&mut survey);
    let repository = repository(&survey.inspections);
    let additions = sync::additions(&repository);
    let changes: Vec<Change<'_>> = additions.iter().map(|addition| Change::of(addition, &survey)).collect::<Result<_, _>>()?;
    if args.dry_run {
        let diffs: String =
            changes.iter().map(|change| patch::unified(&change.addition.path, change.before(), &change.after)).collect();
        output::print(&diffs)?;
        return Ok(if changes.is_empty() { Outcome::Clean } else { Outcome::Findings });
    }
    let mut text = String::new();
    for change in &changes {
        change.write(&survey)?;
        let count = change.addition.variables.len();
        let path = render::harmless(&change.addition.path);
        let _ = writeln!(text, "{path}: {count} variable{} added", if count == 1 { "" } else { "s" });
    }
    if changes.is_empty() {
        text.push_str("Nothing to add: every variable that is read has its line.\n");
    }
    output::print(&text)?;
    Ok(Outcome::Clean)
}

/// A template that git ignores is not among the files of the repository; it is there all the same.
fn take_ignored(survey_: &mut Survey) {
    if survey_.listing.files.iter().any(|file| file.path == ROOT) {
        return;
    }
    let file = Listed { absolute: survey_.scope.absolute(ROOT), path: ROOT.to_owned(), state: State::Untracked };
    survey_.inspections.extend(survey(&survey_.auditor, &file));
}

/// A template before and after.
struct Change<'a> {
    addition: &'a Addition<'a>,
    before: Option<String>,
    after: String,
}

impl<'a> Change<'a> {
    fn of(addition: &'a Addition<'a>, survey: &Survey) -> Result<Self, Trouble> {
        let path = survey.scope.absolute(&addition.path);
        let before = match fs::read(&path) {
            Ok(bytes) => Some(String::from_utf8(bytes).map_err(|_| Trouble::new(format!("{}: it is not UTF-8", addition.path)))?),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(Trouble::at(&path, "cannot be read", &error)),
        };
        let after = sync::updated(before.as_deref(), addition);
        Ok(Self { addition, before, after })
    }

    fn before(&self) -> &str {
        self.before.as_deref().unwrap_or_default()
    }

    /// Whole or not at all: written beside its place and moved there.
    fn write(&self, survey: &Survey) -> Result<(), Trouble> {
        let path = survey.scope.absolute(&self.addition.path);
        let fails = |error: std::io::Error| Trouble::at(&path, "cannot be written", &error);
        let folder = path.parent().unwrap_or(Path::new("."));
        let mut builder = tempfile::Builder::new();
        builder.prefix(".ciward-");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        let mut temporary = builder.tempfile_in(folder).map_err(fails)?;
        temporary.write_all(self.after.as_bytes()).map_err(fails)?;
        match &self.before {
            None => temporary.persist_noclobber(&path).map_err(|error| fails(error.error)).map(drop),
            Some(before) => {
                let metadata = fs::symlink_metadata(&path).map_err(fails)?;
                if !metadata.is_file() || fs::read(&path).map_err(fails)? != before.as_bytes() {
                    return Err(Trouble::new(format!(
                        "{}: it is no plain file or has changed meanwhile, and is left as it is",
                        self.addition.path
                    )));
                }
                temporary.as_file().set_permissions(metadata.permissions()).map_err(fails)?;
                temporary.persist(&path).map_err(|error| fails(error.error)).map(drop)
            }
        }
    }
}
