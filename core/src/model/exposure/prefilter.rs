//! Which files are worth reading as tokens: those where a word for a secret stands close behind a word that shows something, and those
//! that read a secret from the environment.
//!
//! Every program file is asked, so the search for the words is one pass of SIMD comparisons; what follows is asked at its hits only.

use super::{Certainty, naming};
use crate::model::reads::Read;
use crate::model::reads::language::Language;
use aho_corasick::packed::{Config, MatchKind, Searcher};
use memchr::memmem::{self, Finder};
use std::cell::LazyCell;
use std::sync::LazyLock;

/// What is in every name of a secret, in each of its casings, and the collections that hold secrets. Without first letters, whose case varies.
#[rustfmt::skip]
const STEMS: &[&str] = &[
    "oken", "OKEN", "ecret", "ECRET", "assw", "ASSW", "assph", "ASSPH", "pwd", "Pwd", "pi_key", "piKey", "PIKey", "PI_KEY",
    "pikey", "piKEY", "_KEY", "te_key", "teKey", "ss_key", "ssKey", "ng_key", "ngKey", "on_key", "onKey", "redential", "REDENTIAL",
    "uthoriz", "UTHORIZ", "uthHeader", "uth_header", "st.headers", "eq.headers", "eq.Header", "r.Header", "environ", "process.env",
    "env::vars", "$_ENV", "$_SERVER", "Environ(", "getenv()", "ENV.", "p ENV", "atabase_url", "ATABASE_URL", "atabaseU",
    "onnectionString", "onnection_string", "getallheaders", "Variables()",
];

static SEARCHER: LazyLock<Option<Searcher>> =
    LazyLock::new(|| Config::new().match_kind(MatchKind::LeftmostFirst).builder().extend(STEMS).build());

/// A statement that shows something starts so close before the name, in bytes.
const NEAR: usize = 240;

pub(super) fn may_show(language: Language, text: &str, reads: &[Read<'_>], least: Certainty) -> bool {
    if language == Language::Shell {
        return ["echo", "printf", "env", "cat", "declare", "export -p"].iter().any(|word| contains(text.as_bytes(), word));
    }
    let sinks = sinks(language);
    if reads.iter().any(|read| naming::variable(read.name).is_some()) {
        return sinks.iter().any(|sink| contains(text.as_bytes(), sink));
    }
    let Some(searcher) = SEARCHER.as_ref() else { return true };
    // Made once, at the first hit: they are asked about many short texts.
    let finders = LazyCell::new(|| sinks.iter().map(Finder::new).collect::<Vec<_>>());
    let mut vague = false;
    for hit in searcher.find_iter(text) {
        let Some(certainty) = promise(text, hit.start(), hit.end()) else { continue };
        let near = text.as_bytes().get(hit.start().saturating_sub(NEAR)..hit.end()).unwrap_or_default();
        if certainty < least && vague || !finders.iter().any(|finder| finder.find(near).is_some()) {
            continue;
        }
        if certainty >= least {
            return true;
        }
        vague = true;
    }
    const SETTINGS: &[&str] = &["config)", "settings)", "cfg)", "config,", "settings,"];
    if least == Certainty::Vague && SETTINGS.iter().any(|word| contains(text.as_bytes(), word)) {
        return true;
    }
    // A `token` counts for more in a file that deals with logins.
    vague && naming::gives_access(text)
}

fn contains(text: &[u8], word: &str) -> bool {
    memmem::find(text, word.as_bytes()).is_some()
}

/// What the whole name around a stem promises: a secret, or a collection of them.
fn promise(text: &str, start: usize, end: usize) -> Option<Certainty> {
    const LONGEST: usize = 64;
    let bytes = text.as_bytes();
    let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'_';
    let before = bytes.get(start.saturating_sub(LONGEST)..start).unwrap_or_default().iter().rev().take_while(is_part).count();
    let after = bytes.get(end..).unwrap_or_default().iter().take(LONGEST).take_while(is_part).count();
    let stem = text.get(start..end).unwrap_or_default();
    if stem.contains(['.', ':', '$', '(', ' ']) || stem == "environ" || stem == "getallheaders" {
        return Some(Certainty::Read);
    }
    let name = text.get(start - before..end + after).unwrap_or_default();
    naming::named(name, None).map(|(_, certainty)| certainty).or_else(|| naming::variable(name).map(|_| Certainty::Named))
}

const fn sinks(language: Language) -> &'static [&'static str] {
    match language {
        Language::Python => &["print(", "log", "raise ", "echo(", "write(", "warn(", "return ", "esponse(", "LOG"],
        Language::JavaScript => {
            &["console.", "log", "Error(", "Exception(", ".json(", ".send(", "esponse", "stdout", "stderr", "core."]
        }
        Language::Go => &["rint", "log", "Log", "Errorf", "errors.", "panic(", "JSON(", "Write(", "Encode("],
        Language::Ruby => &["puts", "print", "p ", "pp ", "log", "raise", "render", "warn", "abort", "fail"],
        Language::Php => {
            &["echo", "print", "dump", "log", "Log", "throw", "json", "die(", "exit(", "dd(", "var_export", "esponse"]
        }
        Language::Jvm => &["rint", "log", "Log", "LOG", "throw", "Timber", "esponse", "error("],
        Language::CSharp => &["Write", "Log", "log", "throw", "Ok(", "Json("],
        Language::Rust => &[
            "print", "dbg!", "info!", "debug!", "warn!", "error!", "trace!", "panic!", "bail!", "anyhow!", "Err(", "log!",
            "Json(", "ensure!",
        ],
        Language::Shell | Language::Compose | Language::Spring => &[],
    }
}
