//! A folder of its own for one test, with git in it or not, and the command run there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;
use tempfile::TempDir;

pub(super) struct Sandbox {
    folder: TempDir,
}

/// What a run printed, and how it ended.
#[derive(Debug)]
pub(super) struct Ran {
    pub(super) code: i32,
    pub(super) stdout: String,
    pub(super) stderr: String,
}

/// Builds the command once: cargo builds no binary of another package for a test.
static CIWARD: LazyLock<PathBuf> = LazyLock::new(|| {
    let test = std::env::current_exe().expect("a test has a path");
    let profile = test.ancestors().nth(2).expect("a test lies in <profile>/deps");
    let mut build = Command::new(env!("CARGO"));
    build.args([
        "build",
        "--quiet",
        "--package",
        "ciward",
        "--manifest-path",
        concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml"),
    ]);
    build.arg("--target-dir").arg(profile.parent().expect("a profile lies in the target folder"));
    if profile.ends_with("release") {
        build.arg("--release");
    }
    assert!(build.status().expect("cargo runs").success(), "the command does not build");
    profile.join("ciward").with_extension(std::env::consts::EXE_EXTENSION)
});

impl Sandbox {
    /// A folder outside git.
    pub(super) fn bare() -> Self {
        let folder = tempfile::Builder::new().prefix("ciward-").tempdir().expect("a temporary folder can be made");
        Self { folder }
    }

    /// A git repository without commits.
    pub(super) fn git() -> Self {
        let sandbox = Self::bare();
        sandbox.run_git(&["init", "--quiet"]);
        sandbox
    }

    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(super) fn write(&self, path: &str, text: impl AsRef<[u8]>) -> &Self {
        let file = self.path(path);
        fs::create_dir_all(file.parent().expect("a file has a folder")).expect("the folder can be made");
        fs::write(file, text).expect("the file can be written");
        self
    }

    pub(super) fn add(&self, path: &str, text: impl AsRef<[u8]>) -> &Self {
        self.write(path, text).run_git(&["add", "--force", path])
    }

    pub(super) fn commit(&self) -> &Self {
        self.run_git(&["commit", "--quiet", "--allow-empty", "--message", "A commit"])
    }

    pub(super) fn run_git(&self, args: &[&str]) -> &Self {
        let mut git = Command::new("git");
        git.args(["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "init.defaultBranch=main"]).args(args);
        let ran = finish(self.at_home(&mut git, self.folder.path()));
        assert!(ran.code == 0, "git {args:?}: {}", ran.stderr);
        self
    }

    pub(super) fn ciward(&self, args: &[&str]) -> Ran {
        self.ciward_in("", args)
    }

    pub(super) fn ciward_in(&self, folder: &str, args: &[&str]) -> Ran {
        self.ciward_with(folder, args, &[])
    }

    pub(super) fn ciward_with(&self, folder: &str, args: &[&str], environment: &[(&str, &str)]) -> Ran {
        let mut command = self.command(folder);
        finish(command.args(args).envs(environment.iter().copied()))
    }

    /// The command, ready to be run in a folder.
    pub(super) fn command(&self, folder: &str) -> Command {
        let mut command = Command::new(&*CIWARD);
        self.at_home(&mut command, &self.path(folder));
        command
    }

    /// Nobody's own settings reach the test.
    fn at_home<'c>(&self, command: &'c mut Command, folder: &Path) -> &'c mut Command {
        for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "XDG_CONFIG_HOME", "GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"] {
            command.env_remove(name);
        }
        command.env("HOME", self.path("no-home")).env("GIT_CONFIG_NOSYSTEM", "1").current_dir(folder)
    }
}

fn finish(command: &mut Command) -> Ran {
    let Output { status, stdout, stderr } = command.output().expect("the command runs");
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Ran { code: status.code().expect("the command ends by itself"), stdout: text(stdout), stderr: text(stderr) }
}

impl Ran {
    pub(super) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// `path:line`, in order.
    pub(super) fn found(&self) -> Vec<String> {
        let json = self.json();
        let findings = json["findings"].as_array().expect("findings are a list").iter();
        let mut found: Vec<String> = findings
            .map(|finding| format!("{}:{}", finding["path"].as_str().unwrap_or_default(), finding["start"]["line"]))
            .collect();
        found.sort();
        found
    }

    /// `path: reason`, in order.
    pub(super) fn skipped(&self) -> Vec<String> {
        let json = self.json();
        let skipped = json["skipped"].as_array().expect("skipped is a list").iter();
        skipped
            .map(|skipped| {
                format!("{}: {}", skipped["path"].as_str().unwrap_or_default(), skipped["reason"].as_str().unwrap_or_default())
            })
            .collect()
    }

    pub(super) fn files(&self) -> u64 {
        self.json()["summary"]["files"].as_u64().expect("a number of files")
    }

    /// The run could not do what it was asked: one word on standard error, nothing on standard output.
    #[track_caller]
    pub(super) fn is_trouble(&self, words: &str) {
        assert_eq!(self.code, 2, "{self:?}");
        assert!(self.stdout.is_empty() && self.stderr.starts_with("ciward: ") && self.stderr.contains(words), "{self:?}");
    }
}
