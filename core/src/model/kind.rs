//! What a file is, by its path and, where that does not tell, by its first words.

/// The kinds of file that ciward reads as more than text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Workflow,
    Action,
    /// `.github/workflows/actions.lock`.
    ActionsLock,
    /// `.github/dependabot.yml`.
    Dependabot,
    /// `.pre-commit-config.yaml`.
    PreCommit,
    /// A dotenv file or a template of one.
    EnvFile,
    /// `.gitignore`.
    IgnoreFile,
    Text,
}

impl Kind {
    /// Recognises a file. A YAML file outside `.github/workflows` that has a workflow's keys is one: a template, or a test's data.
    #[must_use]
    pub fn of(path: &str, text: &str) -> Self {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let yaml = name.ends_with(".yml") || name.ends_with(".yaml");
        let workflows = folder == ".github/workflows" || folder.ends_with("/.github/workflows");
        match name {
            "actions.lock" if workflows => Self::ActionsLock,
            "dependabot.yml" | "dependabot.yaml" if folder == ".github" || folder.ends_with("/.github") => Self::Dependabot,
            ".pre-commit-config.yaml" | ".pre-commit-config.yml" => Self::PreCommit,
            ".gitignore" => Self::IgnoreFile,
            "action.yml" | "action.yaml" if has_key(text, "runs") => Self::Action,
            _ if yaml && (workflows || has_key(text, "jobs") && has_key(text, "on")) => Self::Workflow,
            _ if crate::model::dotenv::is_env_file(name) => Self::EnvFile,
            _ => Self::Text,
        }
    }
}

/// Whether a line starts with the key, plain or in quotes.
fn has_key(text: &str, key: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}');
    let starts = |line: &str| {
        let rest = line.trim_start_matches(['"', '\'']).strip_prefix(key);
        rest.is_some_and(|rest| rest.trim_start_matches(['"', '\'']).trim_start().starts_with(':'))
    };
    memchr::memmem::find(text.as_bytes(), key.as_bytes()).is_some() && text.lines().any(starts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workflow_is_known_by_its_folder_or_by_its_keys() {
        assert_eq!(Kind::of(".github/workflows/a.yaml", ""), Kind::Workflow);
        assert_eq!(Kind::of("templates/ci.yml", "name: x\n\"on\": push\njobs:\n"), Kind::Workflow);
        assert_eq!(Kind::of("config/jobs.yml", "jobs:\n  - a\n"), Kind::Text);
        assert_eq!(Kind::of("docs/action.yml", "runs:\n  using: composite\n"), Kind::Action);
    }
}
