//! Kubernetes' manifests: what kind of thing a document is, and the containers of whatever runs some.

use crate::syntax::yaml::{Node, Yaml};

/// One document.
#[derive(Clone, Debug)]
pub struct Manifest<'y> {
    pub kind: &'y str,
    pub root: &'y Node,
    /// The specification of its pods.
    pub pod: Option<&'y Node>,
    pub containers: Vec<Container<'y>>,
}

#[derive(Clone, Copy, Debug)]
pub struct Container<'y> {
    pub node: &'y Node,
    /// It runs before the others and ends.
    pub initial: bool,
}

/// How many documents of a file, and how many containers of each, are read.
const MAX_DOCUMENTS: usize = 500;
const MAX_CONTAINERS: usize = 100;

/// All of a file; none of a chart's template, which is no YAML.
#[must_use]
pub fn manifests<'y>(yaml: &'y Yaml, text: &str) -> Vec<Manifest<'y>> {
    if !yaml.problems.is_empty() && text.contains("{{") {
        return Vec::new();
    }
    yaml.documents.iter().take(MAX_DOCUMENTS).flat_map(documents).filter_map(Manifest::read).collect()
}

/// A `List` holds others.
fn documents(root: &Node) -> Vec<&Node> {
    let items = root.get("items").map(Node::as_sequence).unwrap_or_default();
    if root.get("kind").and_then(Node::as_str) == Some("List") { items.iter().collect() } else { vec![root] }
}

impl<'y> Manifest<'y> {
    fn read(root: &'y Node) -> Option<Self> {
        root.get("apiVersion")?.as_str()?;
        let kind = root.get("kind")?.as_str()?;
        let pod = pod(root, kind).filter(|pod| pod.get("containers").is_some());
        let of = |key: &str, initial: bool| {
            let list = pod.and_then(|pod| pod.get(key)).map(Node::as_sequence).unwrap_or_default();
            list.iter().take(MAX_CONTAINERS).map(move |node| Container { node, initial }).collect::<Vec<_>>()
        };
        let mut containers = of("initContainers", true);
        containers.extend(of("containers", false));
        Some(Self { kind, root, pod, containers })
    }
}

fn pod<'y>(root: &'y Node, kind: &str) -> Option<&'y Node> {
    let spec = root.get("spec")?;
    match kind {
        "Pod" => Some(spec),
        "CronJob" => spec.get("jobTemplate")?.get("spec")?.get("template")?.get("spec"),
        _ => spec.get("template")?.get("spec"),
    }
}

impl<'y> Container<'y> {
    #[must_use]
    pub fn get(&self, keys: &[&str]) -> Option<&'y Node> {
        keys.iter().try_fold(self.node, |node, key| node.get(key))
    }

    /// The literal values of `env`, each with its name.
    pub fn environment(&self) -> impl Iterator<Item = (&'y str, &'y Node)> {
        let list = self.node.get("env").map(Node::as_sequence).unwrap_or_default();
        list.iter().filter_map(|item| Some((item.get("name")?.as_str()?, item.get("value")?)))
    }
}
