//! From the configuration file and the command line to the audit's configuration.

use crate::args::AuditArgs;
use crate::host;
use crate::scope::Scope;
use crate::trouble::Trouble;
use ciward_core::Config;
use ciward_core::config::{Date, PLACES, Selector};
use ciward_core::rule::Rule;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// What the project decided, and over it what the command line says.
pub fn config(args: &AuditArgs, scope: &Scope) -> Result<Config, Trouble> {
    let mut config = project(args.config.as_deref(), args.no_config, scope)?;
    let rules = config.rules();
    config.persona = args.persona.unwrap_or(config.persona);
    config.min_severity = args.min_severity.or(config.min_severity);
    config.fail_on = args.fail_on.unwrap_or(config.fail_on);
    config.only = selectors("--rule", &args.only, &rules)?;
    config.skip = selectors("--skip", &args.skip, &rules)?;
    config.compares = args.base.is_some();
    config.values = host::values(&args.values_from, scope)?;
    config.modes = if args.host { host::modes(scope) } else { Vec::new() };
    config.today = today();
    Ok(config)
}

/// What the project decided.
pub fn project(path: Option<&Path>, no_config: bool, scope: &Scope) -> Result<Config, Trouble> {
    match file(path, no_config, scope)? {
        Some((path, text)) => Config::parse(&text, &scope.shown(&path)).map_err(|error| Trouble::of(&error)),
        None => Ok(Config::default()),
    }
}

/// The configuration's file and its text.
fn file(path: Option<&Path>, no_config: bool, scope: &Scope) -> Result<Option<(PathBuf, String)>, Trouble> {
    if no_config {
        return Ok(None);
    }
    if let Some(path) = path {
        let text = fs::read_to_string(path).map_err(|error| Trouble::at(path, "cannot read the configuration", &error))?;
        return Ok(Some((path.to_owned(), text)));
    }
    let mut found = Vec::new();
    for root in scope.roots() {
        for place in PLACES {
            found.extend(read_if_there(&root.join(place))?);
        }
    }
    if let [first, second, ..] = found.as_slice() {
        return Err(Trouble::new(format!(
            "two configurations, {} and {}: remove one, or choose with --config or --no-config",
            scope.shown(&first.0),
            scope.shown(&second.0)
        )));
    }
    Ok(found.pop())
}

fn read_if_there(path: &Path) -> Result<Option<(PathBuf, String)>, Trouble> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some((path.to_owned(), text))),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(Trouble::at(path, "cannot read the configuration", &error)),
    }
}

fn selectors(option: &str, names: &[String], rules: &[Rule]) -> Result<Vec<Selector>, Trouble> {
    let read = |name: &String| Selector::parse(name, rules).map_err(|unknown| Trouble::new(format!("{option}: {unknown}")));
    names.iter().map(read).collect()
}

/// The day in UTC.
fn today() -> Option<Date> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    Date::from_unix_days(since.as_secs() / 86_400)
}
