//! A configuration file, read once for all that want to know of it: YAML and Dockerfiles.

use crate::model::declarations::{is_dockerfile, may_declare, may_declare_json};
use crate::syntax::dockerfile::{self, Dockerfile};
use crate::syntax::yaml::{self, Yaml};
use memchr::memmem;

/// What a file was read as.
#[derive(Clone, Debug)]
pub enum Configuration<'t> {
    Yaml(Yaml),
    Dockerfile(Dockerfile<'t>),
    /// Nothing that deploys or declares anything.
    Other,
}

/// Larger files are data, in bytes.
pub const LARGEST: usize = 512 << 10;

impl<'t> Configuration<'t> {
    /// Costs a look at the name for most files, and a search for a few words for YAML that says nothing.
    #[must_use]
    pub fn read(path: &str, text: &'t str) -> Self {
        let name = path.rsplit('/').next().unwrap_or(path);
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        match extension {
            _ if text.len() > LARGEST => Self::Other,
            "yml" | "yaml" if may_declare(name, text) || may_deploy(name, text) => Self::Yaml(yaml::parse(text)),
            "json" if may_declare_json(stem) && may_declare(name, text) => Self::Yaml(yaml::parse(text)),
            _ if is_dockerfile(name) => Self::Dockerfile(dockerfile::parse(text)),
            _ => Self::Other,
        }
    }

    #[must_use]
    pub const fn yaml(&self) -> Option<&Yaml> {
        match self {
            Self::Yaml(yaml) => Some(yaml),
            _ => None,
        }
    }
}

/// Compose's `services:`, Kubernetes' `apiVersion:` and `kind:`.
fn may_deploy(name: &str, text: &str) -> bool {
    let has = |needle: &str| memmem::find(text.as_bytes(), needle.as_bytes()).is_some();
    !name.contains("lock") && (has("services:") || has("apiVersion:") && has("kind:"))
}
