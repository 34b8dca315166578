//! `ciward explain`: a rule in words, or a variable's way through the repository.

use crate::args::{ExplainArgs, ListFormat};
use crate::configure;
use crate::env::Survey;
use crate::output;
use crate::scope::Scope;
use crate::trouble::{Outcome, Trouble};
use anstyle::Style;
use ciward_core::audits;
use ciward_core::config::Selector;
use ciward_core::model::evidence::path::Evidence;
use ciward_core::model::reads::is_variable_name;
use ciward_core::rule::Rule;
use ciward_core::{render, repository};
use std::fmt::Write;

pub fn run(args: &ExplainArgs) -> Result<Outcome, Trouble> {
    if !args.why.is_empty() {
        output::print(&crate::why::text(&args.why)?)?;
        return Ok(Outcome::Clean);
    }
    let rules = audits::rules();
    if let Some(name) = args.rule.as_deref().filter(|name| is_variable_name(name)) {
        output::print(&way(name, args.format)?)?;
        return Ok(Outcome::Clean);
    }
    let rules = match &args.rule {
        // What is ours can be explained wherever one stands, and whatever a project's configuration is like.
        Some(name) if rules.iter().any(|rule| rule.id == *name || rule.aliases.contains(&name.as_str())) => rules,
        _ => configure::project(None, false, &Scope::of(&[])?)?.rules(),
    };
    let text = match &args.rule {
        Some(name) => explain(find(name, &rules)?),
        None => crate::rules::list(&rules),
    };
    output::print(&text)?;
    Ok(Outcome::Clean)
}

/// From where a variable comes, to whom it goes, who reads it.
fn way(name: &str, format: ListFormat) -> Result<String, Trouble> {
    let survey = Survey::of(&[])?;
    let repository = repository(&survey.inspections);
    let evidence = Evidence::of(&repository, name)
        .ok_or_else(|| Trouble::new(format!("nothing here declares, gives or reads `{name}`, and no rule has that name")))?;
    Ok(match format {
        ListFormat::Text => render::evidence_text(name, &evidence),
        ListFormat::Json => render::evidence_json(name, &evidence),
    })
}

fn find<'a>(name: &str, rules: &'a [Rule]) -> Result<&'a Rule, Trouble> {
    if let Some(rule) = rules.iter().find(|rule| rule.id == name || rule.aliases.contains(&name)) {
        return Ok(rule);
    }
    Err(match Selector::parse(name, rules) {
        Ok(_) => Trouble::new(format!("`{name}` is a family; `ciward rules` lists its rules")),
        Err(unknown) => Trouble::of(&unknown),
    })
}

fn explain(rule: &Rule) -> String {
    let bold = Style::new().bold();
    let mut text = String::new();
    let sections = [("What it finds", &rule.docs.what), ("Why it matters", &rule.docs.why), ("What to do", &rule.docs.fix)];
    let facts = format!("{}, {}, precision {}, persona {}", rule.family, rule.severity, rule.precision, rule.persona);
    let _ = writeln!(text, "{bold}{}{bold:#}\n{}\n{facts}", rule.id, rule.title);
    for (heading, prose) in sections {
        let _ = writeln!(text, "\n{bold}{heading}{bold:#}\n{}", output::wrapped(prose));
    }
    if !rule.aliases.is_empty() {
        let _ = writeln!(text, "\n{bold}In other tools{bold:#}\n{}", rule.aliases.join(", "));
    }
    let _ = writeln!(text, "\n{bold}To accept one{bold:#}\n# ciward: ignore[{}] the reason", rule.id);
    text
}
