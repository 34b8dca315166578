//! Which shell runs a step's script.

use crate::syntax::yaml::Node;

/// The language of a `run:`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShellKind {
    Bash,
    Sh,
    Pwsh,
    PowerShell,
    Cmd,
    Python,
    /// Another command, such as `node {0}` or `perl {0}`.
    Other,
}

/// The `shell:` of the `defaults:` of a job or workflow.
#[must_use]
pub fn of_defaults(node: &Node) -> Option<&Node> {
    node.get("defaults")?.get("run")?.get("shell")
}

impl ShellKind {
    /// Reads a `shell:` value: a known name, or a command line whose program is known (`bash -x {0}`).
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let program = text.split_whitespace().next().unwrap_or_default();
        let program = program.rsplit(['/', '\\']).next().unwrap_or_default();
        match program.trim_end_matches(".exe").to_ascii_lowercase().as_str() {
            "bash" => Self::Bash,
            "sh" | "dash" | "ash" | "zsh" | "ksh" => Self::Sh,
            "pwsh" => Self::Pwsh,
            "powershell" => Self::PowerShell,
            "cmd" => Self::Cmd,
            "python" | "python3" => Self::Python,
            _ => Self::Other,
        }
    }

    /// The shell that a runner takes where none is named: PowerShell on Windows, bash elsewhere.
    #[must_use]
    pub fn of_runner(runs_on: Option<&Node>) -> Self {
        let labels = runs_on.map(|node| node.get("labels").unwrap_or(node).items()).unwrap_or_default();
        let windows = |label: &Node| label.as_str().is_some_and(|text| text.to_ascii_lowercase().contains("windows"));
        if labels.iter().any(windows) { Self::Pwsh } else { Self::Bash }
    }

    #[must_use]
    pub const fn is_power_shell(self) -> bool {
        matches!(self, Self::Pwsh | Self::PowerShell)
    }

    /// Reads as a POSIX shell does, so far as ciward reads it.
    #[must_use]
    pub const fn is_posix(self) -> bool {
        matches!(self, Self::Bash | Self::Sh)
    }
}
