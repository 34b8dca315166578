//! The way of a variable through the repository: from where it is stored to whom it is given, under which names, to where it is read and shown.
//!
//! Nothing here is worked out when files are audited, but where two states of the repository are compared.

mod compose;
mod kubernetes;
mod mcp;
pub mod path;
mod workflow;

use crate::model::declarations::{Giver, declared};
use crate::model::kind::Kind;
use crate::model::path_role::folder_of;
use crate::model::reads::is_variable_name;
use crate::order::sort_by_key;
use crate::place::Place;
use crate::syntax::yaml;
use crate::text::{File, Span};
use serde::{Deserialize, Serialize};

/// Who is given variables.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Consumer {
    pub kind: ConsumerKind,
    /// As the file calls it: `hermes`.
    pub name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConsumerKind {
    /// Of a compose file.
    Service,
    /// Of a workflow.
    Job,
    /// Of Kubernetes.
    Workload,
    McpServer,
    /// Of systemd.
    Unit,
    /// PM2, a platform's file, an image, a shell.
    Process,
}

impl ConsumerKind {
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Job => "job",
            Self::Workload => "workload",
            Self::McpServer => "MCP server",
            Self::Unit => "unit",
            Self::Process => "process",
        }
    }
}

/// A variable that is given to somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Injection {
    pub consumer: Consumer,
    /// The name under which it is there; empty for a file, which brings its own.
    pub name: String,
    pub source: Store,
    pub place: Place,
}

/// Where a variable's value comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Store {
    /// It stands there.
    Literal,
    /// A variable of whoever starts the consumer: `${IB_PASSWORD}`.
    Variable(String),
    /// `secrets.NAME` of a workflow.
    WorkflowSecret(String),
    /// `vars.NAME` of a workflow.
    WorkflowVariable(String),
    /// A key of a Secret of Kubernetes.
    ClusterSecret { secret: String, key: String },
    /// A secret of compose, put there as a file.
    MountedSecret(String),
    /// Every variable of a dotenv file.
    File(String),
    /// All that there is: `secrets: inherit`, a whole Secret of Kubernetes.
    All(String),
}

impl Store {
    /// The variable or secret, by its name.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Variable(name) | Self::WorkflowSecret(name) | Self::WorkflowVariable(name) | Self::MountedSecret(name) => {
                Some(name)
            }
            Self::ClusterSecret { key, .. } => Some(key),
            Self::Literal | Self::File(_) | Self::All(_) => None,
        }
    }

    /// As one would call it, in a clause that begins with `from`.
    #[must_use]
    pub fn word(&self) -> String {
        match self {
            Self::Literal => "a value that stands there".to_owned(),
            Self::Variable(name) => format!("`{name}`"),
            Self::WorkflowSecret(name) => format!("the secret `{name}`"),
            Self::WorkflowVariable(name) => format!("the variable `{name}` of the repository"),
            Self::ClusterSecret { secret, key } => format!("key `{key}` of the Secret `{secret}`"),
            Self::MountedSecret(name) => format!("the mounted secret `{name}`"),
            Self::File(path) => format!("the file `{path}`"),
            Self::All(what) => what.clone(),
        }
    }
}

/// How many of one file are kept.
const MOST: usize = 2_000;

/// Whom a file gives which variables, in the order of the text.
#[must_use]
pub fn injections(file: &File<'_>) -> Vec<Injection> {
    let mut found = Found { file, injections: Vec::new() };
    let name = file.name();
    let data = [".yml", ".yaml", ".json", ".jsonc", ".toml"].iter().any(|end| name.ends_with(end));
    match Kind::of(file.path, &file.text) {
        Kind::Workflow => workflow::read(&yaml::parse(&file.text), &mut found),
        Kind::Text if mcp::is_configuration(file.path) => mcp::read(&file.text, &mut found),
        Kind::Text if data && compose::is_compose(name, &file.text) => compose::read(&yaml::parse(&file.text), &mut found),
        Kind::Text if data && kubernetes::is_manifest(&file.text) => kubernetes::read(&yaml::parse(&file.text), &mut found),
        Kind::Text => others(&mut found),
        _ => {}
    }
    let mut injections = found.injections;
    sort_by_key(&mut injections, |injection| injection.place.span);
    injections.truncate(MOST);
    injections
}

/// What is given to the one process that the file is about.
fn others(found: &mut Found<'_, '_>) {
    let file = found.file;
    let told = declared(file.path, &file.text);
    let consumer = |by: Giver| {
        let kind = if by == Giver::Systemd { ConsumerKind::Unit } else { ConsumerKind::Process };
        let stem = file.name().split('.').next().filter(|stem| !stem.is_empty()).unwrap_or_else(|| file.name());
        let image = matches!(by, Giver::Image | Giver::BuildArgument);
        let name = if image {
            format!("image of {}", if folder_of(file.path).is_empty() { "." } else { folder_of(file.path) })
        } else {
            stem.to_owned()
        };
        Consumer { kind, name }
    };
    for variable in &told.variables {
        let source = if variable.given { Store::Literal } else { Store::Variable(variable.name.clone()) };
        found.push(&consumer(variable.by), &variable.name, source, variable.span);
    }
    for (path, span) in &told.env_files {
        found.push(&consumer(Giver::Systemd), "", Store::File(path.clone()), *span);
    }
}

/// What is found in one file.
struct Found<'f, 't> {
    file: &'f File<'t>,
    injections: Vec<Injection>,
}

impl Found<'_, '_> {
    fn push(&mut self, consumer: &Consumer, name: &str, source: Store, span: Span) {
        let place = Place::new(self.file, span);
        self.injections.push(Injection { consumer: consumer.clone(), name: name.to_owned(), source, place });
    }

    /// A value in which variables are named: one injection for each, or one of what stands there.
    fn push_value(&mut self, consumer: &Consumer, name: &str, value: &str, span: Span) {
        let named = references(value);
        if named.is_empty() {
            self.push(consumer, name, Store::Literal, span);
        }
        for variable in named {
            self.push(consumer, name, Store::Variable(variable.to_owned()), span);
        }
    }
}

/// The variables that a text names: `${NAME}`, `${NAME:-x}`, `$NAME`, `${env:NAME}`, `{env:NAME}`, `$(NAME)`. `$$` names none.
fn references(text: &str) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['$', '{']) {
        let behind = rest.get(at + 1..).unwrap_or_default();
        if let Some(escaped) = behind.strip_prefix('$').filter(|_| rest.get(at..).is_some_and(|rest| rest.starts_with('$'))) {
            rest = escaped;
            continue;
        }
        let start = behind.trim_start_matches(['{', '(']);
        let start = start.strip_prefix("env:").unwrap_or(start);
        let plain = rest.get(at..).is_some_and(|rest| rest.starts_with('{')) && !behind.starts_with("env:");
        let length = start.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(start.len());
        let name = start.get(..length).unwrap_or_default();
        if !plain && is_variable_name(name) && !names.contains(&name) {
            names.push(name);
        }
        rest = behind;
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_found_in_every_writing() {
        for (text, names) in [
            ("${IB_PASSWORD}", vec!["IB_PASSWORD"]),
            ("postgres://$DB_USER:${DB_PASSWORD:?}@db/${DB_NAME:-app}", vec!["DB_USER", "DB_PASSWORD", "DB_NAME"]),
            ("${env:API_KEY} {env:OTHER_KEY}", vec!["API_KEY", "OTHER_KEY"]),
            ("$$HOME {plain} ${input:x}", vec![]),
            ("${A_ONE:-${B_TWO}}", vec!["A_ONE", "B_TWO"]),
        ] {
            assert_eq!(references(text), names, "{text}");
        }
    }
}
