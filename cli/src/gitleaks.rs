//! `ciward config import gitleaks`: the rules and allowlists of a `.gitleaks.toml` or `.betterleaks.toml`, as a `ciward.yml`.

mod allowlist;
mod expression;
mod yaml;

use ciward_core::audits;
use ciward_core::config::Config;
use ciward_core::rule::Rule;
use ciward_core::secrets::own::expression::Expression;
use std::fmt::Write;
use toml::{Table, Value};
use yaml::{list, quoted};

/// What is written, and what could not be taken over.
#[derive(Default)]
struct Import {
    patterns: String,
    ignores: String,
    switched_off: String,
    notes: Vec<String>,
    /// The ids of gitleaks' rules that became patterns.
    taken: Vec<(String, String)>,
}

const RULE_KEYS: &[&str] =
    &["id", "description", "regex", "secretGroup", "entropy", "keywords", "path", "tags", "allowlist", "allowlists"];

/// # Errors
/// The text is no TOML: the line and why.
pub fn import(text: &str) -> Result<String, String> {
    let table: Table = text.parse().map_err(|error: toml::de::Error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        format!("line {}: {}", before.matches('\n').count() + 1, error.message())
    })?;
    let ours = audits::rules();
    let mut import = Import::default();
    import.extend(&table, &ours);
    let rules = tables(table.get("rules"));
    for rule in &rules {
        import.rule(rule);
    }
    for rule in &rules {
        let Some(id) = rule.get("id").and_then(Value::as_str) else { continue };
        let selectors = import.selectors(id, &ours);
        for list in tables(rule.get("allowlist")).into_iter().chain(tables(rule.get("allowlists"))) {
            import.allowlist(list, &selectors, &format!("rule `{id}`"));
        }
    }
    for list in tables(table.get("allowlist")).into_iter().chain(tables(table.get("allowlists"))) {
        let wanted = strings(list.get("targetRules"));
        let selectors = match wanted.as_slice() {
            [] => vec!["secret".to_owned()],
            wanted => wanted.iter().flat_map(|id| import.selectors(id, &ours)).collect(),
        };
        import.allowlist(list, &selectors, "the global allowlist");
    }
    for key in table.keys().filter(|key| !["title", "extend", "rules", "allowlist", "allowlists"].contains(&key.as_str())) {
        import.note(&format!("`{key}` is not known here"));
    }
    Ok(import.written())
}

impl Import {
    fn note(&mut self, words: &str) {
        self.notes.push(words.to_owned());
    }

    fn extend(&mut self, table: &Table, ours: &[Rule]) {
        let extend = table.get("extend").and_then(Value::as_table).cloned().unwrap_or_default();
        if extend.get("useDefault").and_then(Value::as_bool) != Some(true) {
            self.note("without `useDefault`, gitleaks ran these rules alone; ciward's own stay on beside them (`rules: {secret: off}` would end all)");
        }
        for key in extend.keys().filter(|key| !["useDefault", "disabledRules"].contains(&key.as_str())) {
            self.note(&format!("`extend.{key}` is not followed: import that file too"));
        }
        for disabled in strings(extend.get("disabledRules")) {
            let known = aliased(&disabled, ours);
            if known.is_empty() {
                self.note(&format!("the disabled rule `{disabled}` has no counterpart here"));
            }
            for id in known {
                let _ = writeln!(self.switched_off, "  {id}: off");
            }
        }
    }

    fn rule(&mut self, rule: &Table) {
        let Some(id) = rule.get("id").and_then(Value::as_str) else {
            return self.note("a rule without `id` is left out");
        };
        for key in rule.keys().filter(|key| !RULE_KEYS.contains(&key.as_str())) {
            self.note(&format!("rule `{id}`: `{key}` is not known here"));
        }
        let Some(regex) = rule.get("regex").and_then(Value::as_str) else {
            if rule.contains_key("path") {
                self.note(&format!("rule `{id}` reports files by their path alone, and is left out"));
            }
            return;
        };
        let regex = expression::translated(regex);
        let group = match self.group(id, rule, &regex) {
            Ok(group) => group,
            Err(reason) => return self.note(&format!("rule `{id}` is left out: {reason}")),
        };
        let short: String =
            id.chars().map(|c| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '-' }).take(80).collect();
        if self.taken.iter().any(|(_, other)| *other == short) {
            return self.note(&format!("a second rule `{id}` is left out"));
        }
        let path = rule.get("path").and_then(Value::as_str).map(expression::translated);
        if let Some(reason) = path.as_deref().and_then(|path| ciward_core::secrets::own::expression::compile(path).err()) {
            return self.note(&format!("rule `{id}` is left out: its `path` cannot be used: {reason}"));
        }
        self.pattern(&short, rule, &regex, group, path);
        self.taken.push((id.to_owned(), short));
    }

    /// Which group is the secret: the one that is named, or gitleaks' own choice, the first.
    fn group(&mut self, id: &str, rule: &Table, regex: &str) -> Result<usize, String> {
        Expression::new(regex, Some(0))?;
        if let Some(group) = rule.get("secretGroup").and_then(Value::as_integer).filter(|group| *group > 0) {
            let group = usize::try_from(group).map_err(|_| "its `secretGroup` is none".to_owned())?;
            return Expression::new(regex, Some(group)).map(|_| group);
        }
        if Expression::new(regex, Some(2)).is_ok() {
            self.note(&format!("rule `{id}` has several groups and names none: the first is taken for the secret"));
        }
        Ok(usize::from(Expression::new(regex, Some(1)).is_ok()))
    }

    fn pattern(&mut self, id: &str, rule: &Table, regex: &str, group: usize, path: Option<String>) {
        let out = &mut self.patterns;
        let _ = writeln!(out, "  - id: {}", quoted(id));
        let description = rule.get("description").and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
        let tags = strings(rule.get("tags"));
        let mut words: Vec<String> = description.map(str::to_owned).into_iter().collect();
        if !tags.is_empty() {
            words.push(format!("Tags: {}.", tags.join(", ")));
        }
        if !words.is_empty() {
            let _ = writeln!(out, "    description: {}", quoted(&words.join(" ")));
        }
        let _ = writeln!(out, "    regex: {}\n    group: {group}", quoted(regex));
        let keywords: Vec<String> = strings(rule.get("keywords")).into_iter().filter(|word| !word.is_empty()).collect();
        if !keywords.is_empty() {
            let _ = writeln!(out, "    keywords: {}", list(&keywords));
        }
        let entropy = rule.get("entropy").and_then(|bits| bits.as_float().or_else(|| Some(bits.as_integer()? as f64)));
        if let Some(entropy) = entropy.filter(|bits| *bits > 0.0 && *bits <= 8.0) {
            let _ = writeln!(out, "    entropy: {entropy}");
        }
        if let Some(path) = path {
            let _ = writeln!(out, "    path-regex: {}", quoted(&path));
        }
    }

    /// The rules that gitleaks' name stands for here.
    fn selectors(&mut self, id: &str, ours: &[Rule]) -> Vec<String> {
        if let Some((_, short)) = self.taken.iter().find(|(taken, _)| taken == id) {
            return vec![format!("project/{short}")];
        }
        let known: Vec<String> = aliased(id, ours).into_iter().map(str::to_owned).collect();
        if known.is_empty() {
            self.note(&format!("an allowlist of `{id}` is left out: the rule has no counterpart here"));
        }
        known
    }

    fn written(mut self) -> String {
        let sections = |import: &Self| {
            let section = |name: &str, text: &str| if text.is_empty() { String::new() } else { format!("{name}:\n{text}") };
            [("rules", &import.switched_off), ("patterns", &import.patterns), ("ignore", &import.ignores)]
                .map(|(name, text)| section(name, text))
                .concat()
        };
        let text = sections(&self);
        // What is handed over is certain to be read; an error here is a fault of ours, and is said.
        if let Err(error) = Config::parse(&text, "ciward.yml") {
            self.note(&format!("the result needs a look at line {}: {}", error.line, error.message));
        }
        let notes: String = self.notes.iter().map(|note| format!("# Note: {}\n", note.replace(['\n', '\r'], " "))).collect();
        format!("{notes}{text}")
    }
}

/// Our rules that have the name in gitleaks.
fn aliased<'r>(id: &str, ours: &'r [Rule]) -> Vec<&'r str> {
    let alias = format!("gitleaks:{id}");
    ours.iter().filter(|rule| rule.aliases.contains(&alias.as_str())).map(|rule| rule.id.as_ref()).collect()
}

/// A table, or several.
fn tables(value: Option<&Value>) -> Vec<&Table> {
    match value {
        Some(Value::Table(table)) => vec![table],
        Some(Value::Array(items)) => items.iter().filter_map(Value::as_table).collect(),
        _ => Vec::new(),
    }
}

fn strings(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    items.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests;
