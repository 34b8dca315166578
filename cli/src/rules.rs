//! `ciward rules`: all rules, as a table or as JSON.

use crate::args::{ListFormat, RulesArgs};
use crate::configure;
use crate::output;
use crate::scope::Scope;
use crate::trouble::{Outcome, Trouble};
use ciward_core::rule::{Family, Persona, Precision, Rule, Severity};
use serde::Serialize;
use std::fmt::Write;

pub fn run(args: &RulesArgs) -> Result<Outcome, Trouble> {
    let rules = configure::project(args.config.as_deref(), args.no_config, &Scope::of(&[])?)?.rules();
    let text = match args.format {
        ListFormat::Text => list(&rules),
        ListFormat::Json => json(&rules)?,
    };
    output::print(&text)?;
    Ok(Outcome::Clean)
}

/// One line a rule.
pub fn list(rules: &[Rule]) -> String {
    let width = rules.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    let mut text = String::new();
    for rule in rules {
        let _ = writeln!(text, "{:width$}  {:11}  {:8}  {}", rule.id, rule.family, rule.severity, rule.title);
    }
    text
}

/// The public shape of a rule, schema 1.
#[derive(Serialize)]
struct Wire<'a> {
    id: &'a str,
    family: Family,
    title: &'a str,
    severity: Severity,
    precision: Precision,
    persona: Persona,
    online: bool,
    fixable: bool,
    aliases: &'a [&'a str],
    since: &'a str,
}

fn json(rules: &[Rule]) -> Result<String, Trouble> {
    let wire: Vec<Wire<'_>> = rules
        .iter()
        .map(|rule| Wire {
            id: &rule.id,
            family: rule.family,
            title: &rule.title,
            severity: rule.severity,
            precision: rule.precision,
            persona: rule.persona,
            online: rule.online,
            fixable: rule.fixable,
            aliases: rule.aliases,
            since: &rule.since,
        })
        .collect();
    let text = serde_json::to_string_pretty(&wire).map_err(|error| Trouble::of(&error))?;
    Ok(text + "\n")
}
