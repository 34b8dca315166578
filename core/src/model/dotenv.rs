//! An environment file: a dotenv file that holds values, or a template that promises names.

pub mod dialect;
mod note;

use self::dialect::Divergence;
use crate::model::credential::ValueClass;
use crate::model::credential::{self, Login};
use crate::model::facts::{EnvFileFact, EnvKey};
use crate::place::Place;
use crate::secrets::identity::identity;
use crate::syntax::dotenv::{Dotenv, Entry};
use crate::text::{File, Span};

/// What a dotenv file is for, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// `.env.example` and its many other names: it promises names and is meant to be committed.
    Template,
    /// `.env`, `.env.local`, `.env.production.local`: one machine's own.
    Own,
    /// `.env.development`, `.env.test`, `prod.env`: a mode's settings, which some frameworks have committed.
    Mode,
    /// `.env.bak`, `.env.old`, `.env~`, `.env_1601378896`.
    Backup,
    /// `.env.keys`: dotenvx's private keys, which open all encrypted files.
    Keys,
}

/// A dotenv file or a template.
#[derive(Clone, Debug)]
pub struct EnvFile<'f> {
    pub role: Role,
    pub dotenv: &'f Dotenv,
    pub keys: Vec<Key<'f>>,
}

/// One variable and what its value is.
#[derive(Clone, Copy, Debug)]
pub struct Key<'f> {
    pub entry: &'f Entry,
    pub class: ValueClass,
}

/// How many keys of one file are told.
const MAX_KEYS: usize = 2_000;

impl<'f> EnvFile<'f> {
    #[must_use]
    pub fn read(role: Role, dotenv: &'f Dotenv) -> Self {
        let key = |entry: &'f Entry| Key { entry, class: class_of(&entry.key.value, &entry.value.text) };
        Self { role, dotenv, keys: dotenv.entries.iter().map(key).collect() }
    }

    /// Where values stand that must not be shown, weak passwords too.
    pub fn secrets(&self) -> impl Iterator<Item = Span> {
        let secret = |key: &&Key<'_>| match key.class {
            ValueClass::Secret => true,
            ValueClass::Plain => credential::is_secret_name(&key.entry.key.value) || Login::of(&key.entry.value.text).is_some(),
            _ => false,
        };
        self.keys.iter().filter(secret).map(|key| key.entry.value.inner)
    }

    /// Names and classes; no value leaves the file.
    #[must_use]
    pub fn fact(&self, file: &File<'_>) -> EnvFileFact {
        let key = |key: &Key<'_>| EnvKey {
            name: key.entry.key.value.clone(),
            place: Place::new(file, key.entry.key.span),
            class: key.class,
            identity: (key.class == ValueClass::Secret).then(|| identity(&key.entry.value.text)),
            note: note::of_entry(&file.text, key.entry),
            divergence: Divergence::of(&file.text, key.entry),
        };
        EnvFileFact {
            template: self.role == Role::Template,
            keys: self.keys.iter().take(MAX_KEYS).map(key).collect(),
            offered: note::offered(&file.text, self.dotenv).map(str::to_owned).collect(),
        }
    }
}

fn class_of(name: &str, value: &str) -> ValueClass {
    if name.starts_with("DOTENV_PUBLIC_KEY") || name.starts_with("sops_") {
        return ValueClass::Plain;
    }
    if name.starts_with("DOTENV_PRIVATE_KEY") && !value.is_empty() {
        return ValueClass::Secret;
    }
    credential::class_of(name, value)
}

/// Whether a file's name is that of a dotenv file or of a template.
#[must_use]
pub fn is_env_file(name: &str) -> bool {
    role_of(name).is_some()
}

/// What a file's name (the last part of its path) says; None for all that is no dotenv file: `.envrc` and `.env.js` are programs,
/// `.env.vault` and `.env.gpg` are encrypted as a whole.
#[must_use]
pub fn role_of(name: &str) -> Option<Role> {
    let name = name.to_ascii_lowercase();
    if let Some(vars) = name.strip_prefix(".dev.vars") {
        return vars_role(vars);
    }
    if is_template(&name) {
        return Some(Role::Template);
    }
    let own = name.strip_prefix(".env").or_else(|| name.strip_prefix(".flaskenv"));
    match own {
        Some("") => return Some(Role::Own),
        Some(rest) if rest.starts_with(['.', '-', '_', '~']) => return suffix_role(rest),
        Some(_) => return None,
        None => {}
    }
    let (stem, rest) = name.split_once(".env")?;
    let named = !stem.is_empty() && !stem.contains(['/', ' ']);
    match rest {
        "" if named => Some(Role::Mode),
        _ if named && is_backup(rest) => Some(Role::Backup),
        _ => None,
    }
}

fn vars_role(rest: &str) -> Option<Role> {
    match rest {
        "" => Some(Role::Own),
        _ if rest.rsplit('.').next().is_some_and(|word| TEMPLATE_WORDS.contains(&word)) => Some(Role::Template),
        _ if rest.starts_with('.') => Some(Role::Mode),
        _ => None,
    }
}

/// What stands behind `.env`, its separator included.
fn suffix_role(rest: &str) -> Option<Role> {
    let last = rest.rsplit('.').next().unwrap_or(rest);
    if rest == ".keys" {
        return Some(Role::Keys);
    }
    if OTHER_EXTENSIONS.contains(&last) {
        return None;
    }
    if is_backup(rest) {
        return Some(Role::Backup);
    }
    Some(if last == "local" { Role::Own } else { Role::Mode })
}

/// `.bak`, `.old`, `~`, `.backup-2024`, `_1601378896`.
fn is_backup(rest: &str) -> bool {
    const WORDS: &[&str] = &["bak", "backup", "old", "orig", "save", "copy", "bkp", "swp"];
    let stamped = rest
        .strip_prefix(['_', '.', '-'])
        .is_some_and(|stamp| stamp.len() >= 8 && stamp.bytes().all(|byte| byte.is_ascii_digit()));
    let words = || rest.split(['.', '-', '_']).map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()));
    stamped || rest.ends_with('~') || words().any(|word| WORDS.contains(&word))
}

/// A template's name with a slip in it: `.env.exmaple`, `.env.examples`, `.env-sampel`.
#[must_use]
pub fn is_near_template(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let Some(rest) = name.strip_prefix(".env.").or_else(|| name.strip_prefix(".env-")).or_else(|| name.strip_prefix(".env_"))
    else {
        return false;
    };
    let last = rest.rsplit('.').next().unwrap_or(rest);
    !is_template(&name) && ["example", "sample", "template"].iter().any(|word| is_slip(last, word))
}

/// One letter too many, too few or another, or two swapped.
fn is_slip(written: &str, meant: &str) -> bool {
    let (written, meant) = (written.as_bytes(), meant.as_bytes());
    let front = written.iter().zip(meant).take_while(|(a, b)| a == b).count();
    let (a, b) = (written.get(front..).unwrap_or_default(), meant.get(front..).unwrap_or_default());
    let back = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    match (a.len() - back, b.len() - back) {
        (0, 0) => false,
        (left, right) if left <= 1 && right <= 1 => true,
        (2, 2) => a.first() == b.get(1) && a.get(1) == b.first(),
        _ => false,
    }
}

/// The env file that a template is a template of: `.env.prod.example` stands for `.env.prod`, `env.example` for `.env`. Other names stay.
#[must_use]
pub fn stands_for(name: &str) -> String {
    if role_of(name) != Some(Role::Template) {
        return name.to_owned();
    }
    let words = name.trim_start_matches('.').split(['.', '-', '_']);
    let kept: Vec<&str> = words.filter(|word| !TEMPLATE_WORDS.contains(&word.to_ascii_lowercase().as_str())).collect();
    match kept.as_slice() {
        [] | ["env"] => ".env".to_owned(),
        ["env", rest @ ..] => format!(".env.{}", rest.join(".")),
        // `api.env`, `.dev.vars`
        words if name.starts_with('.') => format!(".{}", words.join(".")),
        words => words.join("."),
    }
}

const TEMPLATE_WORDS: &[&str] =
    &["example", "sample", "template", "tmpl", "tpl", "dist", "default", "defaults", "schema", "spec", "ci-example"];

/// What `.env.` may go on with and be no dotenv file.
const OTHER_EXTENSIONS: &[&str] = &[
    "js", "mjs", "cjs", "ts", "mts", "cts", "tsx", "jsx", "json", "yaml", "yml", "toml", "md", "rst", "py", "rb", "php", "go",
    "rs", "java", "kt", "cs", "sh", "ps1", "bat", "html", "vault", "gpg", "age", "enc", "asc", "pgp", "zip", "gz", "png", "svg",
    "nix", "lua", "vue", "test-d", "snap", "j2", "erb", "tf", "sops",
];

/// The names of ENV-FACTS' template list, in lower case: `.env.example`, `env.local.example`, `example.env`, `.env.sample.docker`.
fn is_template(name: &str) -> bool {
    let words: Vec<&str> = name.trim_start_matches('.').split(['.', '-', '_']).collect();
    let is_word = |word: &&str| TEMPLATE_WORDS.contains(word);
    match words.as_slice() {
        ["example" | "sample" | "template" | "dist" | "default" | "defaults", "env"] => true,
        ["env", rest @ ..] if name.starts_with(".env.") => {
            rest.first().is_some_and(is_word) && !OTHER_EXTENSIONS.contains(rest.last().unwrap_or(&""))
                || rest.last().is_some_and(is_word)
        }
        ["env", rest @ ..] => rest.last().is_some_and(is_word),
        // `api.env.example`
        words => {
            name.contains(".env")
                && words.iter().rposition(|word| *word == "env").is_some_and(|at| at + 1 < words.len())
                && words.last().is_some_and(is_word)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_go_by_many_names() {
        for name in [
            ".env.example",
            "env.local.example",
            ".env.sample",
            ".env.template",
            ".env.dist",
            ".env.tpl",
            ".env.local.example",
            ".env.schema",
            "env.example",
            "example.env",
            ".env.defaults",
            ".env.cron-cdr-backfill.example",
            "api.env.example",
            ".env.example.docker",
            ".env-example",
            ".env_sample",
            "env-template",
            ".dev.vars.example",
        ] {
            assert_eq!(role_of(name), Some(Role::Template), "{name}");
        }
    }

    #[test]
    fn other_names_hold_values() {
        for (name, role) in [
            (".env", Role::Own),
            (".env.local", Role::Own),
            (".env.production.local", Role::Own),
            (".env.production", Role::Mode),
            ("prod.env", Role::Mode),
            (".env.bak", Role::Backup),
            (".env.old", Role::Backup),
            (".env~", Role::Backup),
            (".env_1601378896", Role::Backup),
            (".env.prod.bak", Role::Backup),
            (".env.keys", Role::Keys),
            (".env.test", Role::Mode),
            (".dev.vars", Role::Own),
        ] {
            assert_eq!(role_of(name), Some(role), "{name}");
        }
    }

    #[test]
    fn programs_and_encrypted_files_are_no_dotenv_files() {
        for name in [
            ".envrc",
            ".env.js",
            "env.d.ts",
            ".env.vault",
            "env.py",
            "env",
            ".env.ts",
            "environment.ts",
            "vite-env.d.ts",
            "x.environment",
            ".environment",
            ".env.json",
        ] {
            assert_eq!(role_of(name), None, "{name}");
        }
    }
}
