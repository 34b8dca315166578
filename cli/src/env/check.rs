//! `ciward env check`: an env file, held against what the repository needs.

use super::Survey;
use crate::args::{EnvCheckArgs, ListFormat};
use crate::host::read_env_file;
use crate::output;
use crate::trouble::{Outcome, Trouble};
use ciward_core::model::env_contract::check::check;
use ciward_core::model::env_contract::environment::Environment;
use ciward_core::{State, render, repository};
use std::fs;
use std::path::Path;

pub fn run(args: &EnvCheckArgs) -> Result<Outcome, Trouble> {
    let mut texts = Vec::new();
    let mut names = Vec::new();
    for path in &args.env_file {
        texts.push(read_env_file(path)?);
        names.push(path.display().to_string());
    }
    let survey = Survey::of(&args.paths)?;
    let repository = repository(&survey.inspections);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let checked = check(&Environment::of(&repository), &texts);
    let notes: Vec<String> = args.env_file.iter().flat_map(|path| notes(path, &survey)).collect();
    let text = match args.output.format() {
        ListFormat::Text => render::env_check_text(&checked, &names, &notes),
        ListFormat::Json => render::env_check_json(&checked, &names, &notes),
    };
    output::print(&text)?;
    Ok(if checked.faults.is_empty() { Outcome::Clean } else { Outcome::Findings })
}

/// What is to be said of the file itself: who may read it, and whether git takes it.
fn notes(path: &Path, survey: &Survey) -> Vec<String> {
    let mut notes = Vec::new();
    let shown = path.display();
    let canonical = fs::canonicalize(path).ok();
    let listed = survey.listing.files.iter().find(|file| Some(&file.absolute) == canonical.as_ref());
    let in_git = survey.scope.is_in_git();
    match listed.filter(|_| in_git).map(|file| file.state) {
        Some(State::Tracked) => notes.push(format!("{shown} is in git")),
        Some(State::Untracked) => notes.push(format!("{shown} is not ignored by git: the next `git add` takes it")),
        None => {}
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(path).map(|metadata| metadata.permissions().mode() & 0o777).unwrap_or_default();
        if mode & 0o077 != 0 {
            notes.push(format!("{shown} has mode {mode:03o}, so that others on this machine may read it: 600 is expected"));
        }
    }
    notes
}
