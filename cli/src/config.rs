//! `ciward config`: what helps to write a `ciward.yml`.

use crate::args::{ConfigAction, ConfigArgs, Tool};
use crate::configure;
use crate::gitleaks;
use crate::output;
use crate::scope::Scope;
use crate::trouble::{Outcome, Trouble};
use crate::why::split;
use ciward_core::secrets::scanner::Asked;
use ciward_core::secrets::{Scanner, catalog};
use ciward_core::text::File;
use std::fmt::Write;
use std::fs;
use std::path::Path;

pub fn run(args: &ConfigArgs) -> Result<Outcome, Trouble> {
    match &args.action {
        ConfigAction::Import { tool: Tool::Gitleaks, file } => {
            let text = fs::read_to_string(file).map_err(|error| Trouble::at(file, "cannot be read", &error))?;
            let imported = gitleaks::import(&text);
            output::print(&imported.map_err(|reason| Trouble::new(format!("{}: {reason}", file.display())))?)?;
        }
        ConfigAction::Hash { places } => output::print(&hashes(places)?)?,
    }
    Ok(Outcome::Clean)
}

/// For each secret of the places, what an entry of `ignore` says to accept its value. Never the value.
fn hashes(places: &[String]) -> Result<String, Trouble> {
    let config = configure::project(None, false, &Scope::of(&[])?)?;
    let scanner = Scanner::new(catalog::ALL);
    let mut text = String::new();
    for place in places {
        let (path, line) = split(place);
        let bytes = fs::read(path).map_err(|error| Trouble::at(Path::new(path), "cannot be read", &error))?;
        let shown = path.replace('\\', "/");
        let shown = shown.trim_start_matches("./");
        let Ok(file) = File::from_bytes(shown, &bytes) else { continue };
        for secret in scanner.scan_with(&file, Asked { own: &config.own, left_out: &config.left_out(shown) }) {
            let at = file.position(secret.span.start);
            if line.is_none_or(|line| line == at.line) {
                let (rule, hash) = (&secret.rule.id, secret.identity & 0xffff);
                let _ = writeln!(text, "{shown}:{}:{} {rule}: value-hash: '{hash:04x}'", at.line, at.column);
            }
        }
    }
    if text.is_empty() {
        return Err(Trouble::new("no secret is found there"));
    }
    Ok(text)
}
