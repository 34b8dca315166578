//! Programs that talk to GitHub, by their own documentation, and programs that do not.

use super::rest::Right;
use crate::model::scripted::invocation::Invocation;
use crate::model::token::Level::Write;

/// What a program does with a token, or with the runner's right to make an identity token.
pub(super) struct Does {
    pub(super) right: Right,
    /// It needs the right whatever token it is given.
    pub(super) by_runner: bool,
}

const fn with_token(scope: &'static str) -> Does {
    Does { right: Right::new(scope, Write), by_runner: false }
}

const fn by_runner(scope: &'static str) -> Does {
    Does { right: Right::new(scope, Write), by_runner: true }
}

/// `text` is the file's. None where nothing is known of the program.
pub(super) fn does(call: &Invocation, text: &str) -> Option<Vec<Does>> {
    let word = |name: &str| call.arguments.iter().any(|argument| argument.is(name));
    let line = call.span.of(text);
    let to_github = line.contains("ghcr.io") || line.contains("pkg.github.com");
    Some(match call.program.as_str() {
        "semantic-release" => vec![with_token("contents"), with_token("issues"), with_token("pull-requests")],
        "release-please" | "release-plz" => vec![with_token("contents"), with_token("pull-requests")],
        "release-it" | "auto" => vec![with_token("contents")],
        "goreleaser" if word("release") && !word("--snapshot") => vec![with_token("contents")],
        "ghr" | "hub" | "cr" => vec![with_token("contents")],
        "danger" | "danger-js" => vec![with_token("pull-requests"), with_token("issues"), with_token("statuses")],
        "reviewdog" if line.contains("github-pr-review") => vec![with_token("pull-requests")],
        "reviewdog" if line.contains("check") => vec![with_token("checks")],
        "cosign" if (word("sign") || word("sign-blob") || word("attest") || word("attest-blob")) && !call.has(&["--key"]) => {
            vec![by_runner("id-token")]
        }
        "sigstore" if word("sign") => vec![by_runner("id-token")],
        "npm" | "pnpm" | "yarn" if word("publish") && call.has(&["--provenance"]) => vec![by_runner("id-token")],
        "docker" | "podman" | "buildah" | "nerdctl" if to_github && (word("push") || word("--push")) => {
            vec![with_token("packages")]
        }
        "helm" | "oras" | "crane" | "skopeo" | "regctl" if to_github && (word("push") || word("copy") || word("cp")) => {
            vec![with_token("packages")]
        }
        name if is_harmless(name) => Vec::new(),
        _ => return None,
    })
}

/// Whether the call runs code that is not known, which may do anything with a token that it is handed.
pub(super) fn runs_unknown(call: &Invocation) -> bool {
    let verb =
        call.arguments.iter().find(|argument| !argument.start.starts_with('-')).and_then(|argument| argument.text.as_deref());
    let verb = verb.unwrap_or_default();
    let script = ["run", "run-script", "exec", "test", "start", "dlx", "x"].contains(&verb);
    match call.program.as_str() {
        "node" | "source" | "." | "exec" | "java" => !verb.is_empty(),
        "npm" | "pnpm" => script,
        "yarn" => script || !["", "install", "add", "config", "cache", "publish", "pack", "info", "set"].contains(&verb),
        "cargo" => {
            let own =
                ["build", "check", "clean", "clippy", "doc", "fetch", "fmt", "install", "login", "package", "publish", "update"];
            !verb.is_empty() && !own.contains(&verb)
        }
        "go" => ["run", "test", "generate", "tool"].contains(&verb),
        "dotnet" => ["run", "test", "exec"].contains(&verb),
        "docker" | "podman" => ["run", "exec", "compose"].contains(&verb),
        _ => false,
    }
}

/// It does nothing with a token in its environment.
fn is_harmless(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "[",
        "[[",
        "apk",
        "apt",
        "apt-get",
        "awk",
        "az",
        "base64",
        "basename",
        "brew",
        "bundle",
        "cargo",
        "cat",
        "cd",
        "chmod",
        "choco",
        "chown",
        "cmake",
        "cp",
        "curl",
        "cut",
        "date",
        "declare",
        "df",
        "diff",
        "dirname",
        "docker",
        "dotnet",
        "du",
        "echo",
        "egrep",
        "envsubst",
        "exit",
        "export",
        "false",
        "find",
        "git",
        "go",
        "grep",
        "gunzip",
        "gzip",
        "head",
        "helm",
        "hostname",
        "id",
        "install",
        "java",
        "jq",
        "kill",
        "kubectl",
        "ln",
        "local",
        "ls",
        "mapfile",
        "md5sum",
        "mkdir",
        "mktemp",
        "mv",
        "nohup",
        "npm",
        "pip",
        "pip3",
        "pipx",
        "pnpm",
        "podman",
        "popd",
        "printf",
        "ps",
        "pushd",
        "pwd",
        "read",
        "readarray",
        "readlink",
        "realpath",
        "return",
        "rg",
        "rm",
        "rmdir",
        "rustc",
        "rustup",
        "sed",
        "seq",
        "set",
        "sha256sum",
        "sha512sum",
        "shift",
        "shopt",
        "sleep",
        "sort",
        "source",
        "split",
        "stat",
        "sudo",
        "systemctl",
        "tail",
        "tar",
        "tee",
        "test",
        "time",
        "touch",
        "tr",
        "trap",
        "true",
        "uname",
        "uniq",
        "unset",
        "unzip",
        "uv",
        "wait",
        "wc",
        "wget",
        "which",
        "whoami",
        "xargs",
        "xcodebuild",
        "yarn",
        "yq",
        "zip",
        "zstd",
        "let",
        "command",
        "type",
        "write-host",
        "write-output",
        "new-item",
        "get-childitem",
        "remove-item",
        "copy-item",
        "expand-archive",
        "compress-archive",
        "gh",
        "node",
        "exec",
        "continue",
        "break",
    ];
    NAMES.contains(&name) || name.is_empty()
}
