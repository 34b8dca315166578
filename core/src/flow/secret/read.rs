//! What a step, a script or an expression does with values that may be secrets.

mod action;
mod code;
mod expression;
mod javascript;
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
        Does::Uses(..) => action::acts(file, site.step, folder),
        Does::Nothing => Vec::new(),
    }
}

/// What a shell script of the repository does with values.
#[must_use]
pub(in crate::flow) fn script(text: &str, script: &Script, place: &dyn Fn(Span) -> Place) -> Vec<Act> {
    shell::acts(&shell::Text { text, islands: &[], place, folder: "", traced: false, editable: Editable::Nothing }, script)
}

/// What a script of the repository in another language does with values.
#[must_use]
pub(in crate::flow) fn code_script(written: Written, text: &str, place: &dyn Fn(Span) -> Place) -> Vec<Act> {
    written.acts(&code::Source { text, islands: &[], place, folder: "" })
}

/// A step's script in another language than the shell's.
fn run_code(file: &File<'_>, run: &Run<'_>, site: Site<'_, '_>, folder: &str) -> Vec<Act> {
    let Some(scalar) = run.script.as_scalar() else { return Vec::new() };
    let Some(written) = Written::of_shell(run.shell, shell_line(site).unwrap_or_default()) else { return Vec::new() };
    let place = |span: Span| Place::new(file, scalar.span_of(span.start..span.end));
    let pasted = placed::expressions(run.script);
    let islands: Vec<(Span, Vec<Flowing>)> = pasted.iter().map(|placed| (placed.island, of_placed(placed, file))).collect();
    let mut acts: Vec<Act> = islands.iter().flat_map(|(span, values)| shown(values, place(*span))).collect();
    acts.extend(written.acts(&code::Source { text: &scalar.value, islands: &islands, place: &place, folder }));
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
            traced,
            editable: editable(file, run.script),
        },
        scalar.script(),
    ));
    acts
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
