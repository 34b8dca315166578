//! Where variables are given rather than read: compose's `environment`, `ENV` of an image, Kubernetes, systemd, PM2, the files of platforms.
//!
//! Names and places only. Dotenv files are declarations too, but know more of themselves: [`crate::model::dotenv`].

mod blocks;
mod image;
mod lines;
mod tree;

use crate::model::configuration::{Configuration, LARGEST};
use crate::model::reads::is_variable_name;
use crate::order::sort_by_key;
use crate::text::Span;
use serde::{Deserialize, Serialize};

pub use image::{Copied, copies, is_dockerfile};
pub use tree::may_declare;

/// One variable that a file gives to a program, or hands on to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    pub name: String,
    /// The name, as written.
    pub span: Span,
    pub by: Giver,
    /// A value stands there; otherwise it is handed on from outside: compose's `- NAME`.
    pub given: bool,
}

/// What gives a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Giver {
    Compose,
    /// `ENV` of a Dockerfile.
    Image,
    /// `ARG` of a Dockerfile: there while the image is built.
    BuildArgument,
    /// Kubernetes' `env`, a Helm chart's values.
    Kubernetes,
    Systemd,
    /// `ecosystem.config.js`.
    Pm2,
    /// `environment { variables = { … } }`, `app_settings`, the environment of a container.
    Terraform,
    /// `environment.variables`, a unit's `environment`, a shell's `env`.
    Nix,
    /// `.envrc`, `mise.toml`.
    Shell,
    /// `app.json`, `fly.toml`, `vercel.json`, `render.yaml`, `turbo.json`.
    Platform,
}

impl Giver {
    /// As one would call it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Compose => "compose",
            Self::Image => "Dockerfile `ENV`",
            Self::BuildArgument => "Dockerfile `ARG`",
            Self::Kubernetes => "Kubernetes",
            Self::Systemd => "systemd",
            Self::Pm2 => "PM2",
            Self::Terraform => "Terraform",
            Self::Nix => "Nix",
            Self::Shell => "shell environment",
            Self::Platform => "platform configuration",
        }
    }
}

/// What a file declares.
#[derive(Clone, Debug, Default)]
pub struct Declared {
    pub variables: Vec<Declaration>,
    /// `env_file:` of compose, `EnvironmentFile=` of systemd: as written.
    pub env_files: Vec<(String, Span)>,
}

/// How many declarations of one file are kept.
const MAX_DECLARATIONS: usize = 2_000;

/// In the order of the text.
#[must_use]
pub fn declared(path: &str, text: &str) -> Declared {
    declared_in(path, text, &Configuration::read(path, text))
}

/// The same of a file that was read as configuration already.
#[must_use]
pub fn declared_in(path: &str, text: &str, configuration: &Configuration<'_>) -> Declared {
    if text.len() > LARGEST {
        return Declared::default();
    }
    let name = path.rsplit('/').next().unwrap_or(path);
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let mut declared = match configuration {
        Configuration::Yaml(yaml) => tree::declared(name, text, yaml),
        Configuration::Dockerfile(file) => image::declared(file),
        Configuration::Other => match extension {
            "service" | "conf" if text.contains("Environment") => lines::systemd(text),
            "toml" if matches!(stem, "fly" | "wrangler" | "netlify" | "mise" | ".mise" | "railway") => lines::toml(stem, text),
            "js" | "cjs" if stem.starts_with("ecosystem.config") => lines::pm2(text),
            "tf" | "hcl" if text.contains("nv") || text.contains("variables") || text.contains("app_settings") => {
                blocks::declared(text, Giver::Terraform)
            }
            "nix" if text.contains("nv") || text.contains("ariables") => blocks::declared(text, Giver::Nix),
            _ if name == ".envrc" => lines::exports(text),
            _ => Declared::default(),
        },
    };
    declared.variables.retain(|variable| is_variable_name(&variable.name));
    sort_by_key(&mut declared.variables, |variable| variable.span);
    declared.variables.dedup_by(|a, b| a.span == b.span);
    declared.variables.truncate(MAX_DECLARATIONS);
    declared
}

/// The files of platforms that are JSON.
#[must_use]
pub fn may_declare_json(stem: &str) -> bool {
    matches!(stem, "app" | "vercel" | "turbo" | "devcontainer" | "ecosystem" | "railway" | "now")
}
