//! The scripts of a repository that a step may run: shell scripts, Makefiles, `package.json`.

use super::shell::{self, Text};
use crate::flow::secret::read as secret;
use crate::model::program::{Program, ScriptPart};
use crate::place::Place;
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
        _ if secret::Written::of_path(file.path, &file.text).is_some() => vec![code_script(file)],
        _ => return None,
    };
    let parts: Vec<ScriptPart> = parts.into_iter().filter(|part| !part.deeds.is_empty() || !part.secrecy.is_empty()).collect();
    (!parts.is_empty()).then_some(Program::Scripts(parts))
}

fn is_shell(file: &File<'_>) -> bool {
    let named = file.name().ends_with(".sh") || file.name().ends_with(".bash");
    let first = || file.text.lines().next().unwrap_or_default();
    let shebang = || first().starts_with("#!") && (first().ends_with("sh") || first().contains("bash"));
    named || !file.name().contains('.') && shebang()
}

fn shell_script(file: &File<'_>) -> ScriptPart {
    let place = |span: Span| Place::new(file, span);
    part("", &file.text, &place)
}

/// A script in another language: what it runs and writes for the runner is not read.
fn code_script(file: &File<'_>) -> ScriptPart {
    let place = |span: Span| Place::new(file, span);
    let written = secret::Written::of_path(file.path, &file.text);
    let secrecy = written.map(|written| secret::code_script(written, &file.text, &place)).unwrap_or_default();
    ScriptPart { name: String::new(), deeds: Vec::new(), secrecy }
}

/// A shell script without expressions, where its text stands.
fn part(name: &str, text: &str, place: &dyn Fn(Span) -> Place) -> ScriptPart {
    let deeds = shell::deeds(&Text { text, islands: &[], place, folder: "" });
    ScriptPart { name: name.to_owned(), deeds, secrecy: secret::script(text, place) }
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
    parts.push(part(&name, &text, &place));
}

fn package(file: &File<'_>) -> Vec<ScriptPart> {
    let yaml = yaml::parse(&file.text);
    let scripts = yaml.root().and_then(|root| root.get("scripts")).map(Node::as_mapping).unwrap_or_default();
    let read = scripts.iter().filter_map(|entry| {
        let scalar = entry.value.as_scalar()?;
        let place = |span: Span| Place::new(file, scalar.span_of(span.start..span.end));
        Some(part(entry.key.as_str()?, &scalar.value, &place))
    });
    read.collect()
}
