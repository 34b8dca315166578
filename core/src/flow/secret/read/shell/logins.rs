//! Programs that take a credential as an operand, without an option that would name it: `cargo login TOKEN`.

use crate::syntax::shell::{Program, Word};

/// How one would name what takes the word at a place, where that is a credential. From each program's own reference.
pub(super) fn position(program: &Program<'_>, at: usize) -> Option<String> {
    let before: Vec<String> = program.arguments.iter().take(at).map(Word::prefix).collect();
    let operands: Vec<&str> = before.iter().map(String::as_str).filter(|word| !word.starts_with('-')).collect();
    let word = program.arguments.get(at)?;
    let prefix = word.prefix();
    if prefix.starts_with('-') {
        return None;
    }
    let by = |verbs: &str| Some(format!("{} {verbs}", program.name));
    match (program.name.as_str(), operands.as_slice()) {
        // `npm config set //host/:_authToken TOKEN`, and in one word with a `=`.
        ("npm" | "pnpm" | "yarn", ["config", "set", rest @ ..] | ["set", rest @ ..]) => {
            let key = rest.first().copied().unwrap_or(&prefix);
            ["_auth", "_password", "npmauthtoken", "npmauthident"]
                .iter()
                .any(|known| key.to_ascii_lowercase().contains(known))
                .then(|| format!("{} config set", program.name))
        }
        ("aws", ["configure", "set", key]) if key.ends_with("secret_access_key") || key.ends_with("session_token") => {
            by("configure set")
        }
        ("composer", ["config", rest @ ..]) => {
            let key = rest.first()?;
            let pair = key.starts_with("http-basic.") && rest.len() == 2;
            let single =
                ["github-oauth.", "gitlab-token.", "gitlab-oauth.", "bearer."].iter().any(|known| key.starts_with(known));
            if pair || single && rest.len() == 1 { by("config") } else { None }
        }
        ("poetry", ["config", key, rest @ ..]) => {
            let pair = key.starts_with("http-basic.") && rest.len() == 1;
            if pair || key.starts_with("pypi-token.") && rest.is_empty() { by("config") } else { None }
        }
        ("bundle" | "bundler", ["config", rest @ ..]) => {
            let key = rest.iter().find(|word| **word != "set")?;
            let host = key.contains('.') || key.starts_with("BUNDLE_");
            if host { by("config") } else { None }
        }
        ("git", ["config", .., key]) if key.to_ascii_lowercase().ends_with("extraheader") => by("config http.extraheader"),
        ("cargo", ["login"]) | ("vault", ["login"]) | ("hex", ["auth"]) => by("login"),
        ("snyk", ["auth"]) | ("ngrok", ["authtoken"] | ["config", "add-authtoken"]) => by(operands.first()?),
        ("docker" | "podman" | "nerdctl", ["run" | "exec" | "create", ..]) if sets_variable(&before, &prefix) => {
            by(&format!("{} -e", operands.first()?))
        }
        _ => None,
    }
}

/// `-e NAME=value`, where `-e NAME` would take it from the environment.
fn sets_variable(before: &[String], word: &str) -> bool {
    let told = before.last().is_some_and(|option| matches!(option.as_str(), "-e" | "--env"));
    let name = word.split('=').next().unwrap_or_default();
    told && word.contains('=') && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
