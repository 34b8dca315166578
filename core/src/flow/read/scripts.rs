//! The scripts of a repository that a step may run: shell, PowerShell, Python and JavaScript, Makefiles, `package.json`.

use super::shell::{self, Text};
use super::{cmd, code, makefile, power_shell};
use crate::flow::secret::read as secret;
use crate::model::program::{Deed, Program, ScriptPart, Source};
use crate::model::reads::Scripting;
use crate::place::Place;
use crate::syntax;
use crate::syntax::shell::Script;
use crate::syntax::yaml::{self, Node};
use crate::text::{File, Span};

/// Larger files are no scripts that people wrote, in bytes.
const LARGEST: usize = 256 * 1024;

/// A script file's part of the program; `None` where it adds nothing.
#[must_use]
pub fn scripts(file: &File<'_>) -> Option<Program> {
    if file.text.len() > LARGEST || file.path.contains("node_modules/") || file.path.contains("/vendor/") {
        return None;
    }
    let parts = match file.name() {
        "Makefile" | "makefile" | "GNUmakefile" => makefile::parts(file),
        "package.json" => package(file),
        _ if is_shell(file) => shell_parts(file),
        _ if is_module(file.path, &file.text) => return None,
        name => {
            let deeds = reader_of(name).filter(|_| may_matter(name, &file.text));
            let written = secret::Written::of_path(file.path, &file.text);
            if deeds.is_none() && written.is_none() {
                return None;
            }
            code_parts(file, deeds, written)
        }
    };
    let parts: Vec<ScriptPart> = parts.into_iter().filter(|part| !part.deeds.is_empty() || !part.secrecy.is_empty()).collect();
    (!parts.is_empty()).then_some(Program::Scripts(parts))
}

/// A part of a program, which no step runs by its path: it exports something and stands among sources, or it takes its neighbours by
/// relative imports, which Python refuses to a script.
fn is_module(path: &str, text: &str) -> bool {
    const SOURCES: &[&str] = &["src", "lib", "app", "pages", "components", "server", "client", "features", "routes"];
    let holds = |word: &str| memchr::memmem::find(text.as_bytes(), word.as_bytes()).is_some();
    match path.rsplit('.').next() {
        Some("js" | "mjs" | "ts" | "mts" | "cts" | "cjs") => {
            path.split('/').any(|folder| SOURCES.contains(&folder)) && !text.starts_with("#!") && holds("\nexport ")
        }
        Some("py") => holds("\nfrom .") && !holds("__main__"),
        _ => false,
    }
}

fn is_shell(file: &File<'_>) -> bool {
    let named = file.name().ends_with(".sh") || file.name().ends_with(".bash");
    let first = || file.text.lines().next().unwrap_or_default();
    let shebang = || first().starts_with("#!") && (first().ends_with("sh") || first().contains("bash"));
    named || !file.name().contains('.') && shebang()
}

fn shell_parts(file: &File<'_>) -> Vec<ScriptPart> {
    let place = |span: Span| Place::new(file, span);
    let script = syntax::shell::parse(&file.text);
    let deeds = known(shell::deeds(&Text { text: &file.text, islands: &[], place: &place, folder: "" }, &script));
    let home = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    of_file(deeds, secret::script_parts(&file.text, home, &script, &place))
}

/// The parts of a file, the first of which is the whole, and has its deeds.
fn of_file(deeds: Vec<Deed>, parts: Vec<secret::Named>) -> Vec<ScriptPart> {
    let mut deeds = Some(deeds);
    let part = |(name, secrecy)| ScriptPart { name, deeds: deeds.take().unwrap_or_default(), secrecy };
    parts.into_iter().map(part).collect()
}

type Reader = fn(&Text<'_>) -> Vec<Deed>;

/// What reads the deeds of a script in another language.
fn reader_of(name: &str) -> Option<Reader> {
    Some(match name.rsplit_once('.').map(|(_, extension)| extension)? {
        "py" => |text| code::deeds(text, Scripting::Python),
        "js" | "mjs" | "cjs" | "ts" | "mts" => |text| code::deeds(text, Scripting::JavaScript),
        "ps1" => power_shell::deeds,
        "cmd" | "bat" => cmd::deeds,
        _ => return None,
    })
}

/// A script in another language than the shell's.
fn code_parts(file: &File<'_>, deeds: Option<Reader>, written: Option<secret::Written>) -> Vec<ScriptPart> {
    let place = |span: Span| Place::new(file, span);
    let deeds = deeds.map(|read| known(read(&Text { text: &file.text, islands: &[], place: &place, folder: "" })));
    let parts = written.map(|written| secret::code_parts(written, &file.text, file.path, &place));
    of_file(deeds.unwrap_or_default(), parts.unwrap_or_else(|| vec![(String::new(), Vec::new())]))
}

/// A shell script without expressions, where its text stands.
fn part(name: &str, text: &str, script: &Script, place: &dyn Fn(Span) -> Place) -> ScriptPart {
    let deeds = shell::deeds(&Text { text, islands: &[], place, folder: "" }, script);
    ScriptPart { name: name.to_owned(), deeds, secrecy: secret::script(text, script, place) }
}

/// What nothing known flows into is left out.
fn known(mut deeds: Vec<Deed>) -> Vec<Deed> {
    deeds.retain(|deed| match deed {
        Deed::Run(text) => text.origins.iter().any(|origin| origin.source != Source::Unknown),
        _ => true,
    });
    deeds
}

/// Most files of a repository are no scripts of its workflows: they read nothing of a run, or do nothing with it.
fn may_matter(name: &str, text: &str) -> bool {
    let says = |words: &[&str]| words.iter().any(|word| memchr::memmem::find(text.as_bytes(), word.as_bytes()).is_some());
    let does = ["GITHUB_", "setOutput", "exportVariable", "::set-output"];
    let reads: &[&str] = match name.rsplit('.').next() {
        Some("py") => &["environ", "getenv", "argv"],
        Some("ps1") => &["$env:", "$Env:", "$args"],
        Some("cmd" | "bat") => &["%"],
        _ => &["argv", "process.env", "payload"],
    };
    let runs = [
        "eval(",
        "exec(",
        "execSync(",
        "os.system(",
        "shell=True",
        "shell: true",
        "popen(",
        "Invoke-Expression",
        "iex ",
        "urlopen(",
        "requests.",
        "fetch(",
        "Invoke-WebRequest",
        "Invoke-RestMethod",
    ];
    says(&does) || says(reads) && says(&runs)
}

fn package(file: &File<'_>) -> Vec<ScriptPart> {
    let yaml = yaml::parse(&file.text);
    let scripts = yaml.root().and_then(|root| root.get("scripts")).map(Node::as_mapping).unwrap_or_default();
    let read = scripts.iter().filter_map(|entry| {
        let scalar = entry.value.as_scalar()?;
        let place = |span: Span| Place::new(file, scalar.span_of(span.start..span.end));
        Some(part(entry.key.as_str()?, &scalar.value, scalar.script(), &place))
    });
    read.collect()
}
