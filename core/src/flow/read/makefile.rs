//! The targets of a Makefile: each recipe is read as one script (GNU make manual, "Rule Syntax").

use super::shell::{self, Text, joined};
use crate::flow::secret::read as secret;
use crate::model::program::ScriptPart;
use crate::model::script_name::ScriptName;
use crate::model::secrecy::{Act, RunsScript};
use crate::place::Place;
use crate::syntax;
use crate::text::{File, Span};
use std::collections::BTreeSet;

#[must_use]
pub(super) fn parts(file: &File<'_>) -> Vec<ScriptPart> {
    let (targets, own) = read(file);
    let names: BTreeSet<&str> = targets.iter().map(|target| target.name).collect();
    targets.iter().map(|target| target.part(file, &names, &own)).collect()
}

struct Target<'t> {
    name: &'t str,
    head: Span,
    /// Its prerequisites, which are made first.
    needs: Vec<&'t str>,
    /// The lines of its recipe; empty where it has none.
    recipe: Span,
    /// No line of it is shown.
    silent: bool,
}

/// The variables that a Makefile gives a value itself, which the environment does not change.
type Own<'t> = BTreeSet<&'t str>;

fn read<'t>(file: &'t File<'_>) -> (Vec<Target<'t>>, Own<'t>) {
    let (mut targets, mut own): (Vec<Target<'t>>, Own<'t>) = (Vec::new(), Own::new());
    let (mut all_silent, mut silent) = (false, BTreeSet::new());
    let mut start = 0;
    for line in file.text.split_inclusive('\n') {
        let span = Span::new(start, start + line.len());
        start = span.end;
        let text = line.trim();
        if line.starts_with('\t') {
            if let Some(target) = targets.last_mut() {
                target.recipe = if target.recipe.is_empty() { span } else { target.recipe.join(span) };
            }
        } else if text.starts_with("MAKEFLAGS")
            && text.split_whitespace().any(|word| matches!(word, "-s" | "--silent" | "--quiet"))
        {
            all_silent = true;
        } else if let Some(name) = given(text) {
            own.insert(name);
        } else if let Some((names, rest)) = text.split_once(':').filter(|(_, rest)| !rest.starts_with('=')) {
            let needs: Vec<&str> = rest.split(['#', ';']).next().unwrap_or_default().split_whitespace().collect();
            match names.split_whitespace().next() {
                Some(".SILENT") if needs.is_empty() => all_silent = true,
                Some(".SILENT") => silent.extend(needs),
                Some(name) if !text.starts_with(['#', '.']) => {
                    targets.push(Target { name, head: span, needs, recipe: Span::default(), silent: false });
                }
                _ => {}
            }
        }
    }
    for target in &mut targets {
        target.silent = all_silent || silent.contains(target.name);
    }
    (targets, own)
}

/// The variable that a line sets for good: `NAME := value`. `?=` leaves what the environment has, and an empty value waits for the command
/// line's.
fn given(line: &str) -> Option<&str> {
    let (left, value) = line.split_once('=')?;
    let name =
        left.trim_end_matches([':', '+', '!', ' ', '\t']).trim_start_matches("export ").trim_start_matches("override ").trim();
    let named = !name.is_empty() && name.bytes().all(is_of_name);
    (named && !left.trim_end().ends_with('?') && !value.trim().is_empty()).then_some(name)
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// So many prerequisites of one target are followed.
const MOST_NEEDS: usize = 24;

impl Target<'_> {
    fn part(&self, file: &File<'_>, names: &BTreeSet<&str>, own: &Own<'_>) -> ScriptPart {
        let recipe = self.recipe.of(&file.text);
        // One byte for one byte, so that places stay: the tab and a leading `@`, `-` or `+` become blanks, and `$$X` becomes ` $X`.
        let blank = |text: &str| text.replace("\t@", "\t ").replace("\t-", "\t ").replace("\t+", "\t ").replace("$$", " \u{1}");
        // What strangers say does not come by make's variables; secrets do.
        let text = blank(recipe).replace('$', "_").replace('\u{1}', "$");
        let place = |span: Span| Place::new(file, span.shifted(self.recipe.start));
        let deeds = shell::deeds(&Text { text: &text, islands: &[], place: &place, folder: "" }, &syntax::shell::parse(&text));
        let mut secrecy = self.first(file, names);
        let variables = variables(recipe, own);
        if !recipe.is_empty() {
            let text = blank(&as_parameters(recipe, &variables)).replace('\u{1}', "$");
            if !self.silent {
                secrecy.extend(shown(recipe, &variables, &place));
            }
            secrecy.extend(secret::script(&text, &syntax::shell::parse(&text), &place));
        }
        ScriptPart { name: self.name.to_owned(), deeds, secrecy }
    }

    /// The prerequisites that are targets themselves.
    fn first(&self, file: &File<'_>, names: &BTreeSet<&str>) -> Vec<Act> {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let known = self.needs.iter().filter(|name| names.contains(**name) && **name != self.name).take(MOST_NEEDS);
        let run = |name: &&str| {
            Act::Run(RunsScript {
                script: ScriptName::Make((*name).to_owned()),
                folder: joined("", folder),
                arguments: Vec::new(),
                environment: Vec::new(),
                logged: true,
                result: None,
                traced: false,
                place: Place::new(file, self.head),
            })
        };
        known.map(run).collect()
    }
}

/// A variable of make in a recipe: `$(NAME)` or `${NAME}`.
struct Variable<'t> {
    span: Span,
    name: &'t str,
}

/// Those of a recipe whose values come from make's own callers.
fn variables<'t>(recipe: &'t str, own: &Own<'_>) -> Vec<Variable<'t>> {
    let mut found = Vec::new();
    for (at, _) in recipe.match_indices('$') {
        let doubled =
            recipe.get(..at).is_some_and(|before| before.bytes().rev().take_while(|byte| *byte == b'$').count() % 2 == 1);
        let rest = recipe.get(at + 1..).unwrap_or_default();
        let close = if rest.starts_with('(') { ')' } else { '}' };
        let Some(inside) = rest.strip_prefix(['(', '{']).filter(|_| !doubled) else { continue };
        let Some((name, _)) = inside.split_once(close) else { continue };
        if !name.is_empty() && name.len() < 64 && name.bytes().all(is_of_name) && !own.contains(name) {
            found.push(Variable { span: Span::new(at, at + name.len() + 3), name });
        }
    }
    found
}

/// The recipe with make's variables as the shell's; what else make puts in is not known.
fn as_parameters(recipe: &str, variables: &[Variable<'_>]) -> String {
    let mut text = String::with_capacity(recipe.len());
    let mut from = 0;
    let hidden = |text: &str| {
        let kept = text.replace("$$", "\u{1}\u{1}").replace('$', "_");
        kept.replace("\u{1}\u{1}", "$$")
    };
    for Variable { span, name } in variables {
        text.push_str(&hidden(recipe.get(from..span.start).unwrap_or_default()));
        text.push_str(&format!("\u{1}{{{name}}}"));
        from = span.end;
    }
    text.push_str(&hidden(recipe.get(from..).unwrap_or_default()));
    text
}

/// make shows each line before the shell runs it, its own variables filled in; those of the shell stay as they are written.
fn shown(recipe: &str, variables: &[Variable<'_>], place: &dyn Fn(Span) -> Place) -> Vec<Act> {
    let mut lines: Vec<(usize, bool)> = Vec::new();
    let (mut start, mut goes_on) = (0, false);
    for line in recipe.split_inclusive('\n') {
        let quiet = match lines.last() {
            Some((_, quiet)) if goes_on => *quiet,
            _ => line.trim_start_matches(['\t', ' ', '-', '+']).starts_with('@'),
        };
        lines.push((start, quiet));
        goes_on = line.trim_end_matches(['\n', '\r']).ends_with('\\');
        start += line.len();
    }
    let is_shown = |variable: &&Variable<'_>| {
        let at = lines.partition_point(|(start, _)| *start <= variable.span.start);
        at.checked_sub(1).and_then(|at| lines.get(at)).is_some_and(|(_, quiet)| !quiet)
    };
    let spill = |variable: &Variable<'_>| secret::made_shown(variable.name, variable.span.of(recipe), place(variable.span));
    variables.iter().filter(is_shown).map(spill).collect()
}
