//! The fix for what is pasted into a script: the expression goes into the step's environment, and the script reads it from there.

mod posix;
mod quoted;
mod secrets;

pub use secrets::{PastedSecret, pasted_secrets};

use super::origins::Scope;
use crate::finding::Fix;
use crate::model::placed::{self, Placed};
use crate::model::program::Paste;
use crate::model::shell_kind::ShellKind;
use crate::model::step::{Does, Step};
use crate::model::workflow::Site;
use crate::syntax::expression::{self, Access, ExpressionKind, Segment};
use crate::syntax::shell::{self, Script};
use crate::syntax::yaml::{Node, Scalar, Style, edit};
use crate::text::{Change, File, Span};

/// How a script reads a variable in the place of an island.
pub(super) struct Read {
    /// What is replaced, in the script: the island, or the quotes around it too.
    pub(super) span: Span,
    pub(super) text: String,
    /// The script does the same as before, whatever the text is.
    pub(super) safe: bool,
}

/// What a scalar that is run as code takes in, each with its fix where there is one.
pub(super) fn pastes<'y>(node: &'y Node, language: Language, site: Site<'_, 'y>, scope: Scope<'_, '_, 'y>) -> Vec<Paste> {
    let placed = placed::expressions(node);
    let origins: Vec<_> = placed.iter().map(|placed| scope.of_placed(placed)).collect();
    if origins.iter().all(Vec::is_empty) {
        return Vec::new();
    }
    let script = match language {
        Language::Posix => node.as_str().map(shell::parse),
        Language::PowerShell | Language::JavaScript | Language::Python | Language::Other => None,
    };
    let mender = Mender { file: scope.file, site, language, script, entry: entry_of(node, site.step), secrets: false };
    let mut pastes = Vec::new();
    for (placed, origins) in placed.iter().zip(origins).filter(|(_, origins)| !origins.is_empty()) {
        let takes_json = takes_json(placed, language);
        if takes_json && is_json(placed) {
            continue;
        }
        let fix = if node.alias.is_none() && pastes.len() < MOST { mender.fix(placed) } else { None };
        pastes.extend(origins.into_iter().map(|origin| Paste { origin, takes_json, fix: fix.clone() }));
    }
    pastes
}

/// Whether JSON is a literal where the expression stands: outside of quotes in JavaScript and Python (ECMA-262, "JSON superset").
fn takes_json(placed: &Placed<'_>, language: Language) -> bool {
    let (text, at) = (placed.scalar.value.as_str(), placed.island.start);
    match language {
        Language::JavaScript => quoted::is_bare(text, at, '/'),
        Language::Python => quoted::is_bare(text, at, '#'),
        Language::Posix | Language::PowerShell | Language::Other => false,
    }
}

/// `toJSON(…)` as a whole.
fn is_json(placed: &Placed<'_>) -> bool {
    matches!(&placed.expression.kind, ExpressionKind::Call { name, .. } if name.value.eq_ignore_ascii_case("toJSON"))
}

/// A script with more expressions than this is not mended: each fix costs a look at all of its words.
const MOST: usize = 50;

/// The language that an expression is pasted into.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    Posix,
    PowerShell,
    JavaScript,
    Python,
    Other,
}

impl Language {
    /// The language of a script by its shell, and the shell's command.
    pub(super) fn of(shell: ShellKind, command: &str) -> Self {
        match shell {
            ShellKind::Python => Self::Python,
            ShellKind::Other if command.starts_with("node") => Self::JavaScript,
            shell if shell.is_posix() => Self::Posix,
            shell if shell.is_power_shell() => Self::PowerShell,
            _ => Self::Other,
        }
    }
}

struct Mender<'m, 'y> {
    file: &'m File<'m>,
    site: Site<'m, 'y>,
    language: Language,
    script: Option<Script>,
    /// The key of the step below which the code stands.
    entry: Option<&'static str>,
    /// Secrets are what is looked for; else they are left where they are.
    secrets: bool,
}

fn entry_of(node: &Node, step: &Step<'_>) -> Option<&'static str> {
    match &step.does {
        Does::Run(run) if run.script.span == node.span => Some("run"),
        Does::Uses(..) => Some("uses"),
        _ => None,
    }
}

impl Mender<'_, '_> {
    fn fix(&self, placed: &Placed<'_>) -> Option<Fix> {
        let variable = self.variable(placed)?;
        let read = self.read(placed, &variable.name)?;
        let mut changes =
            vec![Change::replace(placed.scalar.span_of(read.span.start..read.span.end), written(&read.text, placed.scalar)?)];
        if let Some(value) = &variable.value {
            changes.extend(self.bind(&variable.name, value)?);
        }
        let title = format!("Read it from the environment variable `{}`", variable.name);
        let fix = Fix::safe(self.file, title, changes)?;
        Some(if read.safe { fix } else { fix.doubtful() })
    }

    fn read(&self, placed: &Placed<'_>, name: &str) -> Option<Read> {
        let text = placed.scalar.value.as_str();
        match self.language {
            Language::Posix => posix::read(self.script.as_ref()?, text, placed.island, name),
            Language::PowerShell => quoted::power_shell(text, placed.island, name),
            Language::JavaScript => quoted::java_script(text, placed.island, name),
            Language::Python | Language::Other => None,
        }
    }

    /// The variable to read. What the runner or the workflow puts into the environment anyway needs no new one.
    fn variable(&self, placed: &Placed<'_>) -> Option<Variable> {
        let accesses = placed.expression.flowing_accesses();
        let island = placed.island.of(&placed.scalar.value);
        let access = accesses.first()?;
        let whole = placed.expression.access().is_some();
        if let Some(name) = there_already(access).filter(|_| whole && accesses.len() == 1) {
            return Some(Variable { name, value: None });
        }
        if island.contains(['\n', '\r']) || island.contains("secrets.") != self.secrets {
            return None;
        }
        let wanted = match accesses.iter().find_map(secrets::name) {
            Some(secret) => {
                if let Some(name) = self.bound(island) {
                    return Some(Variable { name, value: None });
                }
                secret
            }
            None => name_of(access)?,
        };
        let names = std::iter::once(wanted.clone()).chain((2..10).map(|number| format!("{wanted}_{number}")));
        let mut free = names.filter(|name| self.value_of(name).is_none_or(|value| value == island));
        let name = free.next()?;
        let known = self.site.step.env.iter().any(|entry| entry.key.as_str() == Some(&name));
        Some(Variable { name, value: (!known).then(|| island.to_owned()) })
    }

    /// What a name already stands for, in any environment around the script or in the script itself.
    fn value_of(&self, name: &str) -> Option<&str> {
        let set = self.site.env().find(|entry| entry.key.as_str().is_some_and(|key| key.eq_ignore_ascii_case(name)));
        let own =
            self.site.step.run().and_then(|run| run.script.as_str()).filter(|text| holds_word(&without_islands(text), name));
        match set {
            Some(entry) => Some(entry.value.as_str().unwrap_or_default()),
            None => own.map(|_| ""),
        }
    }

    /// Sets the variable for the step.
    fn bind(&self, name: &str, value: &str) -> Option<Option<Change>> {
        let (text, node) = (self.file.text.as_ref(), self.site.step.node);
        let plain = !value.contains(": ") && !value.contains(" #");
        let value = if plain { value.to_owned() } else { format!("'{}'", value.replace('\'', "''")) };
        let line = format!("{name}: {value}");
        if let Some(env) = node.get("env") {
            let block = env.is_mapping() && !edit::is_flow(text, env);
            return block.then(|| edit::add_entry(text, env, &line)).flatten().map(Some);
        }
        if node.alias.is_some() || edit::is_flow(text, node) {
            return None;
        }
        let entry = node.entry(self.entry?)?;
        let lines = format!("env:\n  {line}");
        edit::insert_before(text, entry, &lines).or_else(|| edit::insert_after(text, entry, &lines)).map(Some)
    }
}

struct Variable {
    name: String,
    /// The expression that it is to hold; none where it is set already.
    value: Option<String>,
}

/// The text inside a scalar of this style; none where it cannot stand there.
fn written(text: &str, scalar: &Scalar) -> Option<String> {
    match scalar.style {
        Style::Literal | Style::Folded => Some(text.to_owned()),
        Style::Plain => (!text.contains(": ") && !text.contains(" #")).then(|| text.to_owned()),
        Style::SingleQuoted => Some(text.replace('\'', "''")),
        Style::DoubleQuoted => Some(text.replace('\\', "\\\\").replace('"', "\\\"")),
    }
}

/// The variable that holds what a context gives: those that the runner sets (GitHub documentation, "Default environment variables"), and
/// those of `env`.
fn there_already(access: &Access) -> Option<String> {
    const SAME: &[&str] = &[
        "actor",
        "base_ref",
        "event_name",
        "head_ref",
        "ref",
        "ref_name",
        "repository",
        "repository_owner",
        "run_id",
        "run_number",
        "sha",
        "triggering_actor",
        "workflow",
        "workflow_ref",
    ];
    let [Segment::Name(context), Segment::Name(name)] = access.path.as_slice() else { return None };
    if context.eq_ignore_ascii_case("env") {
        return is_identifier(name).then(|| name.clone());
    }
    let known = SAME.iter().find(|known| name.eq_ignore_ascii_case(known))?;
    context.eq_ignore_ascii_case("github").then(|| format!("GITHUB_{}", known.to_ascii_uppercase()))
}

fn is_identifier(name: &str) -> bool {
    let start = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    start && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// A name for a context: `PULL_REQUEST_TITLE` for `github.event.pull_request.title`. Two words at least, so that it is not `PATH`, unless
/// the context says its last word twice: `VERSION` for `steps.version.outputs.version`.
fn name_of(access: &Access) -> Option<String> {
    let names: Vec<&str> = access
        .path
        .iter()
        .filter_map(|segment| match segment {
            Segment::Name(name) => Some(name.as_str()),
            Segment::Star | Segment::Dynamic => None,
        })
        .collect();
    let lower: Vec<String> = names.iter().map(|name| name.to_ascii_lowercase()).collect();
    let parts = match lower.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["github", "event", "inputs", ..] => names.get(2..)?,
        ["github", "event", _, _, ..] => names.get(2..)?,
        ["github", _, _, ..] => names.get(1..)?,
        ["steps" | "needs" | "jobs", _, "outputs", _, ..] => names.get(1..)?,
        _ => &names,
    };
    let outputs = |part: &&&str| !part.eq_ignore_ascii_case("outputs");
    let words: Vec<String> = parts.iter().filter(outputs).map(|part| upper(part).trim_matches('_').to_owned()).collect();
    let told = distinct(&words);
    let told = if RESERVED.contains(&told.join("_").as_str()) { &words } else { &told };
    let name = told.join("_");
    let name = if name.starts_with("GITHUB_") || name.starts_with("RUNNER_") { format!("CONTEXT_{name}") } else { name };
    (is_identifier(&name) && words.len() > 1 && name.len() < 60).then_some(name)
}

/// Without the words that a neighbour says as well: `GET_VERSION` and `VERSION`, `TAG` and `TAG_NAME`.
fn distinct(words: &[String]) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for word in words {
        match told.last_mut() {
            Some(last) if last == word || last.ends_with(&format!("_{word}")) => {}
            Some(last) if word.starts_with(&format!("{last}_")) || word.ends_with(&format!("_{last}")) => last.clone_from(word),
            _ => told.push(word.clone()),
        }
    }
    told
}

/// Variables that mean something to a shell, or to much that it starts.
const RESERVED: &[&str] = &[
    "BASH_ENV",
    "CI",
    "DEBUG",
    "EDITOR",
    "ENV",
    "HOME",
    "HOST",
    "HOSTNAME",
    "IFS",
    "LANG",
    "LOGNAME",
    "NODE_OPTIONS",
    "OSTYPE",
    "PATH",
    "PORT",
    "PWD",
    "SHELL",
    "TEMP",
    "TERM",
    "TMP",
    "TMPDIR",
    "TZ",
    "UID",
    "USER",
    "USERNAME",
];

fn upper(part: &str) -> String {
    let mut name = String::new();
    let mut lower = false;
    for c in part.chars() {
        if c.is_ascii_uppercase() && lower {
            name.push('_');
        }
        lower = c.is_ascii_lowercase();
        name.push(if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' });
    }
    name
}

fn without_islands(text: &str) -> String {
    let mut rest = String::with_capacity(text.len());
    let mut from = 0;
    for island in expression::islands(text) {
        rest.push_str(text.get(from..island.span.start).unwrap_or_default());
        from = island.span.end;
    }
    rest.push_str(text.get(from..).unwrap_or_default());
    rest
}

fn holds_word(text: &str, word: &str) -> bool {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).is_some_and(|before| before.ends_with(part));
        let after = text.get(at + word.len()..).is_some_and(|after| after.starts_with(part));
        !before && !after
    })
}
