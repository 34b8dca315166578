//! What a step, a script or an expression does with values that may be secrets.

mod action;
mod code;
mod expression;
mod javascript;
mod perl;
mod power_shell;
mod python;
mod ruby;
mod shell;
mod written;

pub(in crate::flow) use expression::of_node;
pub(in crate::flow::secret) use expression::of_placed;
pub(in crate::flow) use written::Written;

use crate::model::placed;
use crate::model::secrecy::{Act, Flowing, Sink, Spill, Taken};
use crate::model::step::{Does, Run};
use crate::model::workflow::{Site, Workflow};
use crate::place::Place;
use crate::syntax::shell::Script;
use crate::syntax::yaml::{Node, Style};
use crate::text::{File, Span};
use shell::Editable;

/// What a step does with values; `folder` is where it starts.
#[must_use]
pub(in crate::flow) fn step(file: &File<'_>, site: Site<'_, '_>, folder: &str) -> Vec<Act> {
    match &site.step.does {
        Does::Run(run) if run.shell.is_posix() => run_script(file, run, site, folder),
        Does::Run(run) => run_code(file, run, site, folder),
        Does::Uses(..) => action::acts(file, site, folder),
        Does::Nothing => Vec::new(),
    }
}

/// A part of a script file: its name, as [`ScriptName`] means it, and what it does with values.
pub(in crate::flow) type Named = (String, Vec<Act>);

/// What a shell script of the repository does with values.
#[must_use]
pub(in crate::flow) fn script(text: &str, script: &Script, place: &dyn Fn(Span) -> Place) -> Vec<Act> {
    shell::acts(&of_repository(text, "", place), script)
}

/// What a shell script in a folder does with values, and what other scripts take up with `source`: its variables and functions.
#[must_use]
pub(in crate::flow) fn script_parts(text: &str, folder: &str, script: &Script, place: &dyn Fn(Span) -> Place) -> Vec<Named> {
    shell::parts(&of_repository(text, folder, place), script)
}

fn of_repository<'t>(text: &'t str, home: &'t str, place: &'t dyn Fn(Span) -> Place) -> shell::Text<'t> {
    let editable = Editable::Nothing;
    shell::Text { text, islands: &[], place, folder: "", home, traced: false, switches: &[], editable }
}

/// Where what a function returns is kept until its caller takes it.
pub(in crate::flow::secret) const RETURNED: &str = "/proc/self/returned";

/// Where the variables of modules are kept.
const MODULES: &str = "/proc/modules/";

pub(in crate::flow::secret) fn is_of_module(path: &str) -> bool {
    path.starts_with(MODULES)
}

/// The file by which [`Taken::File`] means a variable of a module.
fn of_module(path: &str, variable: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or_default();
    let bare = match name.rsplit_once('.') {
        Some((bare, "py" | "js" | "mjs" | "cjs" | "ts" | "mts")) => {
            path.get(..path.len() - name.len() + bare.len()).unwrap_or(path)
        }
        _ => path,
    };
    let bare = bare.trim_end_matches("/index").trim_end_matches("/__init__");
    format!("{MODULES}{bare}/{variable}")
}

/// `make` shows a variable of its own, as written, in a line that it runs.
#[must_use]
pub(in crate::flow) fn made_shown(variable: &str, written: &str, place: Place) -> Act {
    let source = Taken::Variable(variable.to_owned());
    let value = Flowing { source, name: written.to_owned(), place: place.clone(), turns: Vec::new(), masked: false, cure: None };
    Act::Spill(Spill { sink: Sink::Trace, by: MAKE.to_owned(), values: vec![value], place, fix: None })
}

/// What shows the lines of recipes.
pub(in crate::flow::secret) const MAKE: &str = "make";

/// The name of the setting by which a script is told not to show its commands: `make -s`.
pub(in crate::flow::secret) const SILENT: &str = "--silent";

/// What a script of the repository in another language does with values.
#[must_use]
pub(in crate::flow) fn code_parts(written: Written, text: &str, path: &str, place: &dyn Fn(Span) -> Place) -> Vec<Named> {
    let home = written::is_among_scripts(path).then(|| path.rsplit_once('/').map_or("", |(folder, _)| folder));
    written.parts(&code::Source { text, islands: &[], place, folder: "", home }, path)
}

/// A step's script in another language than the shell's.
fn run_code(file: &File<'_>, run: &Run<'_>, site: Site<'_, '_>, folder: &str) -> Vec<Act> {
    let Some(scalar) = run.script.as_scalar() else { return Vec::new() };
    let Some(written) = Written::of_shell(run.shell, shell_line(site).unwrap_or_default()) else { return Vec::new() };
    let place = |span: Span| Place::new(file, scalar.span_of(span.start..span.end));
    let pasted = placed::expressions(run.script);
    let islands: Vec<(Span, Vec<Flowing>)> = pasted.iter().map(|placed| (placed.island, of_placed(placed, file))).collect();
    let mut acts: Vec<Act> = islands.iter().flat_map(|(span, values)| shown(values, place(*span))).collect();
    acts.extend(written.acts(&code::Source {
        text: &scalar.value,
        islands: &islands,
        place: &place,
        folder,
        home: Some(folder),
    }));
    acts
}

fn run_script(file: &File<'_>, run: &Run<'_>, site: Site<'_, '_>, folder: &str) -> Vec<Act> {
    let Some(scalar) = run.script.as_scalar() else { return Vec::new() };
    let place = |span: Span| Place::new(file, scalar.span_of(span.start..span.end));
    let pasted = placed::expressions(run.script);
    let islands: Vec<(Span, Vec<Flowing>)> = pasted.iter().map(|placed| (placed.island, of_placed(placed, file))).collect();
    let options = shell_line(site).unwrap_or_default();
    let set = site.env_value("SHELLOPTS").and_then(Node::as_str).unwrap_or_default();
    let traced = set.contains("xtrace") || has_option(options, 'x', "xtrace");
    let mut acts: Vec<Act> = islands.iter().flat_map(|(span, values)| shown(values, place(*span))).collect();
    acts.extend(shell::acts(
        &shell::Text {
            text: &scalar.value,
            islands: &islands,
            place: &place,
            folder,
            home: folder,
            traced,
            switches: &switches(site),
            editable: editable(file, run.script),
        },
        scalar.script(),
    ));
    acts
}

/// Variables of the step by which programs are asked to tell what they do, with what they send.
fn switches(site: Site<'_, '_>) -> Vec<&'static str> {
    const SWITCHES: &[&str] = &["GIT_TRACE", "GIT_CURL_VERBOSE", "GIT_TRACE_CURL", "GIT_TRACE_PACKET", "TF_LOG", "GH_DEBUG"];
    let is_on = |value: &str| !matches!(value, "" | "0" | "false" | "off" | "OFF") && !value.contains("${{");
    let is_set = |name: &&&str| site.env_value(name).and_then(Node::as_str).is_some_and(is_on);
    SWITCHES.iter().filter(is_set).copied().collect()
}

/// What a fix may change of a scalar that is run.
fn editable(file: &File<'_>, node: &Node) -> Editable {
    let Some(scalar) = node.as_scalar().filter(|_| node.alias.is_none() && !file.repaired) else { return Editable::Nothing };
    match scalar.style {
        Style::Literal => {
            let start = scalar.offset_of(0);
            let line = file.text.get(..start).and_then(|before| before.rsplit('\n').next()).unwrap_or_default();
            let blank = line.bytes().all(|byte| byte == b' ');
            if blank && !line.is_empty() { Editable::Lines(line.to_owned()) } else { Editable::Nothing }
        }
        Style::Plain | Style::Folded => Editable::Words,
        Style::SingleQuoted | Style::DoubleQuoted => Editable::Nothing,
    }
}

/// The runner shows a script with its expressions filled in before it runs it.
fn shown(values: &[Flowing], place: Place) -> Option<Act> {
    let may_be_changed = |value: &&Flowing| !value.turns.is_empty() || !matches!(value.source, Taken::Secret(_) | Taken::Token);
    let values: Vec<Flowing> = values.iter().filter(may_be_changed).cloned().collect();
    (!values.is_empty())
        .then(|| Act::Spill(Spill { sink: Sink::Header, by: "a step's script".to_owned(), values, place, fix: None }))
}

/// The `shell:` that is in force, as written.
fn shell_line<'y>(site: Site<'_, 'y>) -> Option<&'y str> {
    let default = |node: &'y Node| node.get("defaults")?.get("run")?.get("shell")?.as_str();
    let own = site.step.node.get("shell").and_then(Node::as_str);
    let job = || site.job.and_then(|job| default(job.node));
    let workflow = || site.workflow.and_then(|workflow: &Workflow<'y>| default(workflow.root));
    own.or_else(job).or_else(workflow)
}

/// Whether a command line such as `bash -ex {0}` switches an option on.
fn has_option(line: &str, letter: char, name: &str) -> bool {
    let mut words = line.split_whitespace().skip(1);
    words.any(|word| word == name || word.starts_with('-') && !word.starts_with("--") && word.contains(letter))
}
