//! Variables that a document names: `API_TOKEN` in the table of a README or of a security policy.

use super::policy::is_policy;
use crate::model::path_role::{folder_of, is_test, is_vendored};
use crate::text::Span;

/// Larger files are no document that people write, in bytes.
const LARGEST: usize = 1 << 20;

/// How many of one document are kept.
const MOST: usize = 500;

/// Names in backquotes that are written as variables are, in lines or below headings that speak of variables; each once.
#[must_use]
pub fn variables<'t>(path: &str, text: &'t str) -> Vec<(&'t str, Span)> {
    if !names_variables(path) || text.len() > LARGEST {
        return Vec::new();
    }
    let policy = is_policy(path);
    let mut found: Vec<(&str, Span)> = Vec::new();
    let (mut start, mut about, mut fenced) = (0, false, false);
    for line in text.split_inclusive('\n') {
        let at = start;
        start += line.len();
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        }
        if fenced {
            continue;
        }
        if line.starts_with('#') {
            about = speaks_of_variables(line);
        }
        if !(policy || about || speaks_of_variables(line)) {
            continue;
        }
        let mut from = at;
        for (index, part) in line.split('`').enumerate() {
            // `NAME`, `NAME=value`
            let name = part.split('=').next().unwrap_or_default();
            if index % 2 == 1 && is_variable(name) && found.len() < MOST && !found.iter().any(|(known, _)| *known == name) {
                found.push((name, Span::new(from, from + name.len())));
            }
            from += part.len() + 1;
        }
    }
    found
}

/// A README, a security policy, a page on configuration, near the root.
fn names_variables(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    let Some((stem, "md" | "markdown" | "mdx" | "rst" | "adoc")) = name.rsplit_once('.') else { return false };
    let page = stem == "readme" || ["environment", "configuration", "env-vars", "env_vars", "deployment"].contains(&stem);
    let near = matches!(folder_of(path), "" | ".github" | "docs" | "doc");
    (is_policy(path) || page && near) && !is_test(path) && !is_vendored(path)
}

fn speaks_of_variables(line: &str) -> bool {
    let lower = line.to_ascii_lowercase();
    ["environment", "env var", "variable", ".env", "secret", "credential"].iter().any(|word| lower.contains(word))
}

/// In capitals, with an underscore: `JSON` and `POST` are words.
fn is_variable(name: &str) -> bool {
    let capitals = name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    name.len() >= 5
        && capitals
        && name.contains('_')
        && name.starts_with(|first: char| first.is_ascii_uppercase())
        && !name.ends_with('_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_backquotes_where_variables_are_spoken_of() {
        let text = "# Environment variables\n| `API_TOKEN` | x |\n`DB_HOST=db`, `JSON`\n# Use\n`MAX_SIZE` is a constant\n";
        let names: Vec<&str> = variables("README.md", text).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["API_TOKEN", "DB_HOST"]);
        assert!(variables("src/README.md", text).is_empty());
    }
}
