//! The scripts of a repository that a step may run: shell, PowerShell, Python and JavaScript, Makefiles, `package.json`.

use super::shell::{self, Text};
use super::{cmd, code, power_shell};
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
        "Makefile" | "makefile" | "GNUmakefile" => makefile(file),
        "package.json" => package(file),
        _ if is_shell(file) => vec![shell_script(file)],
        _ if is_module(file.path, &file.text) => return None,
        name => {
            let deeds = reader_of(name).filter(|_| may_matter(name, &file.text));
            let written = secret::Written::of_path(file.path, &file.text);
            if deeds.is_none() && written.is_none() {
                return None;
            }
            vec![code_script(file, deeds, written)]
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

fn shell_script(file: &File<'_>) -> ScriptPart {
    let place = |span: Span| Place::new(file, span);
    let part = part("", &file.text, &syntax::shell::parse(&file.text), &place);
    ScriptPart { deeds: known(part.deeds), ..part }
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
fn code_script(file: &File<'_>, deeds: Option<Reader>, written: Option<secret::Written>) -> ScriptPart {
    let place = |span: Span| Place::new(file, span);
    let secrecy = written.map(|written| secret::code_script(written, &file.text, &place)).unwrap_or_default();
    let deeds = deeds.map(|read| known(read(&Text { text: &file.text, islands: &[], place: &place, folder: "" })));
    ScriptPart { name: String::new(), deeds: deeds.unwrap_or_default(), secrecy }
}

/// A shell script without expressions, where its text stands.
fn part(name: &str, text: &str, script: &Script, place: &dyn Fn(Span) -> Place) -> ScriptPart {
    let deeds = shell::deeds(&Text { text, islands: &[], place, folder: "" }, script);
    ScriptPart { name: name.to_owned(), deeds, secrecy: secret::script(text, script, place) }
}

/// A script in another language, which is one part.
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

/// Each target's recipe, read as one script (GNU make manual, "Rule Syntax"). `$$` is a dollar of the shell; make's own variables are
/// left alone.
fn makefile(file: &File<'_>) -> Vec<ScriptPart> {
    let mut parts: Vec<ScriptPart> = Vec::new();
    let mut open: Option<(String, Span)> = None;
    let mut start = 0;
    for line in file.text.split_inclusive('\n') {
        let span = Span::new(start, start + line.len());
        start = span.end;
        if line.starts_with('\t') {
            if let Some((_, recipe)) = &mut open {
                *recipe = if recipe.is_empty() { span } else { recipe.join(span) };
            }
            continue;
        }
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        close(file, open.take(), &mut parts);
        let target = line.split_once(':').filter(|(_, rest)| !rest.starts_with('=')).map(|(name, _)| name.trim());
        open = target.and_then(|names| names.split_whitespace().next()).map(|name| (name.to_owned(), Span::default()));
    }
    close(file, open, &mut parts);
    parts
}

fn close(file: &File<'_>, open: Option<(String, Span)>, parts: &mut Vec<ScriptPart>) {
    let Some((name, recipe)) = open.filter(|(_, recipe)| !recipe.is_empty()) else { return };
    // One byte for one byte, so that places stay: the tab and a leading `@`, `-` or `+` become blanks, `$$X` becomes ` $X`, and make's
    // own `$(X)` loses its dollar.
    let text = recipe.of(&file.text);
    let text = text.replace("\t@", "\t ").replace("\t-", "\t ").replace("$$", " \u{1}").replace('$', "_").replace('\u{1}', "$");
    let place = |span: Span| Place::new(file, span.shifted(recipe.start));
    parts.push(part(&name, &text, &syntax::shell::parse(&text), &place));
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
