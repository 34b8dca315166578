//! Which files are worth reading as tokens: those with a word that shows something and a word for a secret, near each other, or with a
//! read of the environment.

use super::naming;
use crate::model::reads::Read;
use crate::model::reads::language::Language;
use aho_corasick::{AhoCorasick, MatchKind};
use memchr::memmem;
use std::sync::LazyLock;

/// A word for a secret, in any case, or for what holds secrets.
const SECRETS: &[&str] = &[
    "token",
    "secret",
    "passw",
    "pass}",
    "pwd",
    "apikey",
    "api_key",
    "_key",
    "key}",
    "accesskey",
    "privatekey",
    "credential",
    "authoriz",
    "auth_header",
    "authheader",
    "headers",
    ".header",
    "database_ur",
    "databaseur",
    "dburl",
    "db_ur",
    "mongo",
    "redis_ur",
    "redisur",
    "connectionstring",
    "connection_string",
    "environ",
    "getenv",
    "process.env",
    "env::vars",
    "env)",
    "env.",
    "$_env",
    "$_server",
    "phpinfo",
    "printenv",
    "declare -",
    "export -p",
    "settings",
    "config",
    "cfg",
    "webhook_url",
    "passphrase",
];

static WORDS: LazyLock<Option<AhoCorasick>> =
    LazyLock::new(|| AhoCorasick::builder().ascii_case_insensitive(true).match_kind(MatchKind::Standard).build(SECRETS).ok());

/// A statement that shows something is not longer, in bytes.
const NEAR: usize = 600;

/// So many words for secrets are looked at; a file with more of them is read anyway.
const MANY: usize = 400;

pub(super) fn may_show(language: Language, text: &str, reads: &[Read<'_>]) -> bool {
    let sinks = sinks(language);
    let bytes = text.as_bytes();
    let has_sink = |bytes: &[u8]| sinks.iter().any(|sink| memmem::find(bytes, sink.as_bytes()).is_some());
    if !has_sink(bytes) {
        return false;
    }
    if reads.iter().any(|read| naming::variable(read.name).is_some()) {
        return true;
    }
    let Some(words) = WORDS.as_ref() else { return true };
    // Of words that stand close together, one look around the last is enough.
    let mut looked = 0;
    for (count, found) in words.find_iter(text).enumerate() {
        if count > MANY {
            return true;
        }
        let from = found.start().saturating_sub(NEAR).max(looked);
        let to = (found.end() + 200).min(bytes.len());
        if from < to && has_sink(bytes.get(from..to).unwrap_or_default()) {
            return true;
        }
        looked = to.saturating_sub(16);
    }
    false
}

const fn sinks(language: Language) -> &'static [&'static str] {
    match language {
        Language::Python => &["print(", "log", "raise ", "echo(", "write(", "warn(", "return ", "esponse("],
        Language::JavaScript => {
            &["console.", "log", "Error(", "Exception(", ".json(", ".send(", "esponse", "stdout", "stderr", "core."]
        }
        Language::Go => &["rint", "log", "Log", "Errorf", "errors.", "panic(", "JSON(", "Write(", "Encode("],
        Language::Ruby => &["puts", "print", "p ", "pp ", "log", "raise", "render", "warn", "abort", "fail"],
        Language::Php => &[
            "echo",
            "print",
            "dump",
            "log",
            "Log",
            "throw",
            "json",
            "die(",
            "exit(",
            "phpinfo",
            "<?=",
            "dd(",
            "var_export",
            "esponse",
        ],
        Language::Jvm => &["rint", "log", "Log", "LOG", "throw", "Timber", "esponse", "error("],
        Language::CSharp => &["Write", "Log", "throw", "Ok(", "Json("],
        Language::Rust => &[
            "print", "dbg!", "info!", "debug!", "warn!", "error!", "trace!", "panic!", "bail!", "anyhow!", "Err(", "log!",
            "Json(", "ensure!",
        ],
        Language::Shell => &["echo", "printf", "env", "cat", "declare", "export -p", "set"],
        Language::Compose | Language::Spring => &[],
    }
}
