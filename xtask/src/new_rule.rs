//! `cargo xtask new-rule FAMILY ID`: the file, the case page and the two list lines of a new rule.

use std::fs;
use std::path::Path;

use crate::places::Places;
use crate::process::{Result, say};

const FAMILIES: &[&str] = &["workflow", "env", "config", "credentials", "posture"];

pub(crate) fn run(places: &Places, arguments: &[String]) -> Result<()> {
    let [family, id] = arguments else { return Err("give a family and an id: new-rule workflow my-fault".into()) };
    if !FAMILIES.contains(&family.as_str()) {
        return Err(format!("no family `{family}`; there are {}", FAMILIES.join(", ")));
    }
    let kebab = id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !kebab || !id.starts_with(|c: char| c.is_ascii_lowercase()) || id.ends_with('-') {
        return Err(format!("`{id}` is not in kebab-case"));
    }
    let module = id.replace('-', "_");
    let audits = places.root.join("core/src/audits");
    create(&audits.join(family).join(format!("{module}.rs")), &audit(family, id))?;
    create(&places.root.join(format!("tests/rules/{id}.md")), &page(id))?;
    let rooms = audits.join(format!("{family}.rs"));
    if !rooms.exists() {
        create(&rooms, &format!("//! Audits of the family `{family}`.\n\n"))?;
        insert(&audits.with_extension("rs"), "pub mod ", &format!("pub mod {family};"))?;
    }
    insert(&rooms, "pub mod ", &format!("pub mod {module};"))?;
    insert(&audits.with_extension("rs"), &format!("    &{family}::"), &format!("    &{family}::{module}::AUDIT,"))?;
    say("now write the page's cases, the rule's prose and `fn check`; then UPDATE=1 cargo test");
    Ok(())
}

fn create(path: &Path, text: &str) -> Result<()> {
    if path.exists() {
        return Err(format!("{} exists already", path.display()));
    }
    let folder = path.parent().ok_or("a file lies in a folder")?;
    fs::create_dir_all(folder).and_then(|()| fs::write(path, text)).map_err(|error| format!("{}: {error}", path.display()))?;
    say(&format!("wrote {}", path.display()));
    Ok(())
}

/// Puts a line among those that start alike, in order; behind the last of the file where there are none.
fn insert(path: &Path, alike: &str, line: &str) -> Result<()> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut lines: Vec<&str> = text.lines().collect();
    let list = lines.iter().position(|other| other.starts_with(alike));
    let at = match list {
        Some(first) => {
            let length = lines.iter().skip(first).take_while(|other| other.starts_with(alike)).count();
            first + lines.iter().skip(first).take(length).filter(|other| **other < line).count()
        }
        None => lines.iter().rposition(|other| other.trim() == "];").unwrap_or(lines.len()),
    };
    lines.insert(at, line);
    fs::write(path, lines.join("\n") + "\n").map_err(|error| format!("{}: {error}", path.display()))?;
    say(&format!("added `{}` to {}", line.trim(), path.display()));
    Ok(())
}

/// A rule whose words are still to be written: it compiles, and its case page stays red until the check does its work.
fn audit(family: &str, id: &str) -> String {
    let variant: String = family.chars().take(1).flat_map(char::to_uppercase).chain(family.chars().skip(1)).collect();
    format!(
        r#"//! What the fault is, in one line.

use crate::audit::{{Audit, Check, RepositoryContext}};
use crate::model::repository::Repository;
use crate::rule::{{Docs, Family, Persona, Precision, Rule, Severity, text}};

pub static AUDIT: Audit = Audit {{
    rule: Rule {{
        id: text("{id}"),
        family: Family::{variant},
        title: text(""),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("{version}"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {{ what: text(""), why: text(""), fix: text("") }},
    }},
    checks: &[Check::Repository(check)],
}};

fn check(_repository: &Repository<'_>, _cx: &mut RepositoryContext<'_>) {{}}
"#,
        version = env!("CARGO_PKG_VERSION")
    )
}

fn page(id: &str) -> String {
    format!(
        "# {id}\n\n---\n\n## What is guilty\n\n```yaml .github/workflows/ci.yml\non: push #^ the marked text\n```\n\n\
         ## What is innocent\n\n```yaml .github/workflows/ci.yml\non: push\n```\n"
    )
}
