//! Files in which other tools keep the findings that a project has accepted.

use crate::place::Place;
use crate::rule::text;
use crate::suppress::{Ignore, Ignored};
use crate::text::File;
use serde_json::Value;

/// What a file at the repository's root accepts: secrets on the lines that it names.
///
/// - `.gitleaksignore`: `file:rule:line`, or the same behind a commit. The rule is gitleaks' own, so any secret of the line is meant.
/// - `.secrets.baseline` of detect-secrets: what it lists, but for what somebody marked as a real secret.
#[must_use]
pub fn foreign(file: &File<'_>) -> Vec<Ignore> {
    match file.path {
        ".gitleaksignore" => file.text.lines().take(MOST).filter_map(gitleaks).collect(),
        ".secrets.baseline" => detect_secrets(&file.text),
        _ => Vec::new(),
    }
}

/// More entries than these no people wrote.
const MOST: usize = 100_000;

fn gitleaks(line: &str) -> Option<Ignore> {
    let line = line.split_once('#').map_or(line, |(entry, _)| entry).trim();
    let (rest, number) = line.rsplit_once(':')?;
    let (path, _) = rest.rsplit_once(':')?;
    let commit =
        path.split_once(':').filter(|(commit, _)| commit.len() >= 7 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let path = commit.map_or(path, |(_, path)| path);
    Some(ignore(".gitleaksignore", path, number.parse().ok()?, None))
}

fn detect_secrets(text: &str) -> Vec<Ignore> {
    let Ok(Value::Object(baseline)) = serde_json::from_str(text) else { return Vec::new() };
    let Some(Value::Object(results)) = baseline.get("results") else { return Vec::new() };
    let of_file = |(path, secrets): (&String, &Value)| {
        let path = path.clone();
        let secrets = secrets.as_array().cloned().unwrap_or_default();
        secrets.into_iter().filter_map(move |secret| {
            let real = secret.get("is_secret").and_then(Value::as_bool) == Some(true);
            let line = usize::try_from(secret.get("line_number")?.as_u64()?).ok()?;
            let audited = secret.get("is_secret").map(|_| "marked as no secret".to_owned());
            (!real).then(|| ignore(".secrets.baseline", &path, line, audited))
        })
    };
    results.iter().flat_map(of_file).take(MOST).collect()
}

fn ignore(by: &'static str, path: &str, line: usize, reason: Option<String>) -> Ignore {
    let path = path.replace('\\', "/");
    let place = Place::of_file(path.trim_start_matches("./"));
    Ignore { by: text(by), what: Ignored::Secrets, lines: (line, line), inside: true, reason, place }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<(String, usize)> {
        foreign(&File::new(path, text)).into_iter().map(|ignore| (ignore.place.path, ignore.lines.0)).collect()
    }

    #[test]
    fn fingerprints_of_gitleaks_name_a_line_with_or_without_a_commit() {
        let commit = "0123456789abcdef0123456789abcdef01234567";
        let text = format!("# accepted\na/b.py:generic-api-key:3\n{commit}:c.py:aws-access-token:7 # old\n\nbroken:line\n");
        assert_eq!(lines(".gitleaksignore", &text), [("a/b.py".to_owned(), 3), ("c.py".to_owned(), 7)]);
        assert!(lines("sub/.gitleaksignore", &text).is_empty());
    }

    #[test]
    fn a_baseline_of_detect_secrets_is_honoured_but_for_real_secrets() {
        let text = r#"{"results": {"a.py": [{"line_number": 2}, {"line_number": 5, "is_secret": true}], "b.py": 3}}"#;
        assert_eq!(lines(".secrets.baseline", text), [("a.py".to_owned(), 2)]);
        assert!(lines(".secrets.baseline", "{").is_empty());
    }
}
