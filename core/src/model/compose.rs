//! Compose files: services with what they run, read, open and may do.
//!
//! As the Compose specification has them: lists and mappings mean the same, `<<` merges, a short form stands for a long one. What another
//! file adds (`extends`, overrides) is put together once all files are known: [`crate::model::stack`].

pub mod fact;
pub mod port;
mod variable;

use crate::syntax::yaml::{Entry, Node};
pub use port::Port;
pub use variable::{Value, Variable};

/// A compose file.
#[derive(Clone, Debug)]
pub struct Compose<'y> {
    pub services: Vec<Service<'y>>,
    /// The top `secrets:` and `configs:`.
    pub secrets: Vec<Source<'y>>,
    pub configs: Vec<Source<'y>>,
    /// The networks that lead nowhere outside: `internal: true`.
    pub internal_networks: Vec<&'y str>,
}

/// A container that is to run.
#[derive(Clone, Debug)]
pub struct Service<'y> {
    pub name: &'y str,
    pub key: &'y Node,
    /// What it says itself and what it merges in by `<<`, each key once.
    pub fields: Vec<&'y Entry>,
    pub environment: Vec<Variable<'y>>,
    pub build_arguments: Vec<Variable<'y>>,
    pub labels: Vec<Variable<'y>>,
    pub ports: Vec<Port>,
    /// The paths of `env_file:`.
    pub env_files: Vec<&'y Node>,
}

/// A secret or a configuration file that services mount.
#[derive(Clone, Debug)]
pub struct Source<'y> {
    pub name: &'y str,
    /// `file:`
    pub file: Option<&'y Node>,
    /// `content:`
    pub content: Option<&'y Node>,
}

/// How many services of one file are read.
const MAX_SERVICES: usize = 500;

/// How deep merged mappings may merge others.
const MAX_MERGES: usize = 8;

impl<'y> Compose<'y> {
    /// None where the tree is no compose file.
    #[must_use]
    pub fn read(path: &str, root: &'y Node) -> Option<Self> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let services = entries(root, "services");
        let sources = |key| entries(root, key).into_iter().filter_map(Source::read).collect();
        let is_service = |entry: &&Entry| ["image", "build", "extends"].iter().any(|key| entry.value.get(key).is_some());
        if !is_compose_name(name) && (is_pipeline(name, root) || !services.iter().any(is_service)) {
            return None;
        }
        let services = services.into_iter().take(MAX_SERVICES).filter_map(Service::read).collect();
        let internal = |entry: &&Entry| entry.value.get("internal").and_then(Node::as_bool) == Some(true);
        let networks = entries(root, "networks").into_iter().filter(internal);
        Some(Self {
            services,
            secrets: sources("secrets"),
            configs: sources("configs"),
            internal_networks: networks.filter_map(|entry| entry.key.as_str()).collect(),
        })
    }
}

/// `compose.yaml`, `docker-compose.prod.yml`, `local.compose.yml`.
fn is_compose_name(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    stem.split(['.', '_']).any(|word| word == "compose" || word == "docker-compose" || word.starts_with("compose-"))
        || stem.starts_with("docker-compose")
}

/// The pipelines of other systems have services too.
fn is_pipeline(name: &str, root: &Node) -> bool {
    let keys = ["steps", "pipeline", "jobs", "stages", "on", "apiVersion", "kind", "pipelines"];
    name.starts_with(".woodpecker") || name.starts_with(".drone") || keys.iter().any(|key| root.get(key).is_some())
}

impl<'y> Service<'y> {
    fn read(entry: &'y Entry) -> Option<Self> {
        let name = entry.key.as_str()?;
        if !entry.value.is_mapping() {
            return None;
        }
        let fields = merged(&entry.value);
        let get = |key: &str| {
            let field = fields.iter().find(|field| field.key.as_str() == Some(key));
            field.map(|field| &field.value).filter(|value| !is_reset(value))
        };
        let variables = |node: Option<&'y Node>| node.map(variable::variables).unwrap_or_default();
        let env_files = get("env_file").map(paths).unwrap_or_default();
        Some(Self {
            name,
            key: &entry.key,
            environment: variables(get("environment")),
            build_arguments: variables(get("build").and_then(|build| build.get("args"))),
            labels: variables(get("labels")),
            ports: get("ports").map(port::ports).unwrap_or_default(),
            env_files,
            fields,
        })
    }

    #[must_use]
    pub fn get(&self, key: &str) -> Option<&'y Node> {
        let field = self.fields.iter().find(|field| field.key.as_str() == Some(key));
        field.map(|field| &field.value).filter(|value| !is_reset(value))
    }

    /// A key within a key: `deploy.resources.limits`.
    #[must_use]
    pub fn at(&self, keys: &[&str]) -> Option<&'y Node> {
        let (first, rest) = keys.split_first()?;
        rest.iter().try_fold(self.get(first)?, |node, key| node.get(key))
    }

    /// The words that it is started with: `entrypoint` and `command`.
    #[must_use]
    pub fn words(&self) -> Vec<Value<'y>> {
        ["entrypoint", "command"].iter().filter_map(|key| self.get(key)).flat_map(variable::words).collect()
    }
}

impl<'y> Source<'y> {
    fn read(entry: &'y Entry) -> Option<Self> {
        let (file, content) = (entry.value.get("file"), entry.value.get("content"));
        Some(Self { name: entry.key.as_str()?, file, content })
    }
}

/// Nothing is set, whatever stands behind the tag (Compose specification, "Reset value").
fn is_reset(node: &Node) -> bool {
    is_tagged(node, "!reset")
}

fn is_tagged(node: &Node, tag: &str) -> bool {
    node.tag.as_ref().is_some_and(|written| written.value == tag)
}

fn entries<'y>(root: &'y Node, key: &str) -> Vec<&'y Entry> {
    root.get(key).map(merged).unwrap_or_default()
}

/// The entries of a mapping, with those that it merges in by `<<` behind them, each key once.
fn merged(node: &Node) -> Vec<&Entry> {
    let mut all = Vec::new();
    collect(node, MAX_MERGES, &mut all);
    all
}

fn collect<'y>(node: &'y Node, depth: usize, all: &mut Vec<&'y Entry>) {
    let is_merge = |entry: &&Entry| entry.key.as_str() == Some("<<");
    let known = all.len();
    let own = node.as_mapping().iter().filter(|entry| !is_merge(entry));
    let new: Vec<&Entry> =
        own.filter(|entry| !all.iter().take(known).any(|other| other.key.as_str() == entry.key.as_str())).collect();
    all.extend(new);
    let Some(depth) = depth.checked_sub(1) else { return };
    for merge in node.as_mapping().iter().filter(is_merge) {
        let sources = if merge.value.is_sequence() { merge.value.as_sequence() } else { std::slice::from_ref(&merge.value) };
        sources.iter().for_each(|source| collect(source, depth, all));
    }
}

/// A text, a list of texts, a list of `{path, required}`.
fn paths(node: &Node) -> Vec<&Node> {
    let items = if node.is_mapping() { std::slice::from_ref(node) } else { node.items() };
    items.iter().map(|item| item.get("path").unwrap_or(item)).filter(|path| path.as_str().is_some()).collect()
}
