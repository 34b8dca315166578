//! Declarations in YAML and JSON: a key that means an environment, with a mapping or a list below it.

use super::{Declaration, Declared, Giver};
use crate::syntax::yaml::{Node, Yaml};
use crate::text::Span;
use memchr::memmem;

/// Keys below which variables are named.
const KEYS: &[&str] = &[
    "env",
    "environment",
    "envVars",
    "env_variables",
    "extraEnv",
    "extraEnvVars",
    "envs",
    "globalEnv",
    "globalPassThroughEnv",
    "passThroughEnv",
    "containerEnv",
    "remoteEnv",
    "environmentVariables",
    "env_production",
    "env_development",
    "variables",
];

pub(super) fn declared(name: &str, text: &str, tree: &Yaml) -> Declared {
    let mut declared = Declared::default();
    if !may_declare(name, text) {
        return declared;
    }
    let by = giver(name, text);
    for document in &tree.documents {
        for node in document.walk().filter(|node| node.alias.is_none()) {
            for entry in node.as_mapping() {
                let Some(key) = entry.key.as_str() else { continue };
                if KEYS.contains(&key) {
                    variables(&entry.value, by, &mut declared);
                }
                if key == "env_file" {
                    env_files(&entry.value, &mut declared);
                }
            }
        }
        let configuration = matches!(document.get("kind").and_then(Node::as_str), Some("ConfigMap" | "Secret" | "SealedSecret"));
        for data in ["data", "stringData"].iter().filter(|_| configuration).filter_map(|key| document.get(key)) {
            variables(data, Giver::Kubernetes, &mut declared);
        }
    }
    if !tree.problems.is_empty() {
        of_template(text, by, &mut declared);
    }
    declared
}

/// A lock file may hold `dotenv:`; only a key of its own counts.
#[must_use]
pub fn may_declare(name: &str, text: &str) -> bool {
    const NEEDLES: &[&str] = &["env", "Env", "ariables", "ConfigMap", "kind: S"];
    let lock = name.contains("lock");
    !lock && NEEDLES.iter().any(|needle| memmem::find(text.as_bytes(), needle.as_bytes()).is_some())
}

fn giver(name: &str, text: &str) -> Giver {
    let platform =
        matches!(name.split('.').next(), Some("app" | "vercel" | "turbo" | "render" | "railway" | "now" | "devcontainer"));
    match () {
        () if platform || name.starts_with(".gitlab") => Giver::Platform,
        () if name.contains("compose") || text.contains("\nservices:") || text.starts_with("services:") => Giver::Compose,
        () if name.starts_with("ecosystem") => Giver::Pm2,
        () => Giver::Kubernetes,
    }
}

fn variables(node: &Node, by: Giver, declared: &mut Declared) {
    for entry in node.as_mapping() {
        if let Some(name) = entry.key.as_str() {
            let given = !entry.value.is_null() && !hands_on(name, entry.value.as_str().unwrap_or_default());
            declared.variables.push(Declaration { name: name.to_owned(), span: written(&entry.key, name), by, given });
        }
    }
    for item in node.as_sequence().iter().filter(|item| item.alias.is_none()) {
        if let Some(scalar) = item.as_scalar() {
            let (name, value) = scalar.value.split_once('=').unwrap_or((&scalar.value, ""));
            let span = scalar.span_of(0..name.len());
            let given = name.len() < scalar.value.len() && !hands_on(name, value);
            declared.variables.push(Declaration { name: name.to_owned(), span, by, given });
        } else if let Some(name) = item.get("name").or_else(|| item.get("key"))
            && let Some(text) = name.as_str()
        {
            let given = item.get("value").or_else(|| item.get("valueFrom")).is_some();
            declared.variables.push(Declaration { name: text.to_owned(), span: written(name, text), by, given });
        }
    }
}

/// Without its quotes.
fn written(node: &Node, name: &str) -> Span {
    node.as_scalar().map_or(node.span, |scalar| scalar.span_of(0..name.len()))
}

/// `${NAME}` or `$NAME` for `NAME`: the value comes from outside.
fn hands_on(name: &str, value: &str) -> bool {
    let rest = value.trim().strip_prefix('$').map(|rest| rest.trim_start_matches('{'));
    rest.and_then(|rest| rest.strip_prefix(name))
        .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_'))
}

/// A text, a list of texts, a list of `{path, required}`.
fn env_files(node: &Node, declared: &mut Declared) {
    for item in node.items() {
        let path = item.get("path").unwrap_or(item);
        if let Some(text) = path.as_str() {
            declared.env_files.push((text.to_owned(), path.span));
        }
    }
}

/// A chart's template is no YAML; its `- name: NAME` stands on a line of its own all the same.
fn of_template(text: &str, by: Giver, declared: &mut Declared) {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let rest = line.trim_start();
        if let Some(name) = rest.strip_prefix("- name:") {
            let name = name.trim().trim_matches(['"', '\'']);
            let from = start + line.find(name).unwrap_or_default();
            let span = Span::new(from, from + name.len());
            declared.variables.push(Declaration { name: name.to_owned(), span, by, given: true });
        }
        start += line.len();
    }
}
