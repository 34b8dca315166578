//! An allowlist as entries of `ignore`.

use super::yaml::{list, quoted};
use super::{Import, expression, strings};
use ciward_core::secrets::own::expression::compile;
use std::fmt::Write;
use toml::{Table, Value};

const KEYS: &[&str] = &["description", "condition", "commits", "paths", "regexTarget", "regexes", "stopwords", "targetRules"];

impl Import {
    /// `whose` names it in notes; `selectors` are the rules that it is for.
    pub(super) fn allowlist(&mut self, allowlist: &Table, selectors: &[String], whose: &str) {
        for key in allowlist.keys().filter(|key| !KEYS.contains(&key.as_str())) {
            self.note(&format!("{whose}: `{key}` is not known here"));
        }
        let all = allowlist.get("condition").and_then(Value::as_str).is_some_and(|word| matches!(word, "AND" | "and" | "&&"));
        let commits = !strings(allowlist.get("commits")).is_empty();
        if commits {
            self.note(&format!("{whose}: `commits` are left out, for the files are audited as they are now"));
            if all {
                return self.note(&format!("{whose}: left out, for all its conditions must hold and one names commits"));
            }
        }
        let Ok(conditions) = self.conditions(allowlist, whose) else {
            return self.note(&format!("{whose}: left out, for one of its expressions cannot be used"));
        };
        let reason = allowlist.get("description").and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
        let reason = format!("    reason: {}\n", quoted(reason.unwrap_or("Accepted in gitleaks' configuration")));
        let entries = if all { vec![conditions.concat()] } else { conditions };
        for selector in selectors {
            for entry in entries.iter().filter(|entry| !entry.is_empty()) {
                let _ = write!(self.ignores, "  - rule: {}\n{entry}{reason}", quoted(selector));
            }
        }
    }

    /// One text for each kind of condition.
    fn conditions(&mut self, allowlist: &Table, whose: &str) -> Result<Vec<String>, ()> {
        let target = match allowlist.get("regexTarget").and_then(Value::as_str).unwrap_or_default() {
            "match" => "match-regex",
            "line" => "line-regex",
            _ => "value-regex",
        };
        let mut conditions = Vec::new();
        for (key, source) in [("path-regex", "paths"), (target, "regexes")] {
            let sources = strings(allowlist.get(source));
            if sources.is_empty() {
                continue;
            }
            // Any of them will do.
            let together: Vec<String> = sources.iter().map(|one| expression::translated(one)).collect();
            let together = match together.as_slice() {
                [one] => one.clone(),
                several => several.iter().map(|one| format!("(?:{one})")).collect::<Vec<_>>().join("|"),
            };
            if let Err(reason) = compile(&together) {
                self.note(&format!("{whose}: `{source}` cannot be used: {reason}"));
                return Err(());
            }
            conditions.push(format!("    {key}: {}\n", quoted(&together)));
        }
        let words: Vec<String> = strings(allowlist.get("stopwords")).into_iter().filter(|word| !word.is_empty()).collect();
        if !words.is_empty() {
            conditions.push(format!("    words: {}\n", list(&words)));
        }
        Ok(conditions)
    }
}
