//! Shell scripts: what `echo`, `printf` and `cat` write to the script's own output, and dumps of the environment.

use super::{Certainty, Exposure, Shown, Sink, naming};
use crate::syntax::shell::{self, Block, BlockKind, Command, Operator, Output, Parameter, PartKind, Redirect, Script, Word};
use crate::text::Span;
use std::collections::BTreeMap;

/// Larger files are no scripts that people wrote, in bytes.
const LARGEST: usize = 256 * 1024;

pub(super) fn exposures(text: &str) -> Vec<Exposure<'_>> {
    if text.len() > LARGEST {
        return Vec::new();
    }
    let script = shell::parse(text);
    let harmless = harmless(&script);
    let mut exposures = Vec::new();
    for command in &script.commands {
        let Some(program) = command.program() else { continue };
        if !shows(&script, command) {
            continue;
        }
        match program.name.as_str() {
            "echo" | "printf" | "cat" => printed(text, command, &harmless, &mut exposures),
            "env" | "printenv" if program.arguments.is_empty() && command.words.is_empty() => {
                exposures.push(dump(text, command.span))
            }
            "export" | "declare" | "typeset"
                if program.arguments.len() == 1 && program.arguments.iter().any(|word| word.is("-p") || word.is("-x")) =>
            {
                exposures.push(dump(text, command.span));
            }
            _ => {}
        }
    }
    exposures
}

/// Whether a command writes to the script's own output. What a function prints that nobody calls here may be what it gives back.
fn shows(script: &Script, command: &Command) -> bool {
    let mut block = command.block.and_then(|block| script.blocks.get(block));
    let mut function = None;
    while let Some(Block { kind, parent, .. }) = block {
        if let BlockKind::Function(index) = kind {
            function = script.functions.get(*index);
            break;
        }
        block = parent.and_then(|parent| script.blocks.get(parent));
    }
    function.is_none_or(|function| !function.calls.is_empty()) && script.output(command) == Output::Log
}

/// Variables whose every value in the script says that it is none: literals and what commands count or cut.
fn harmless(script: &Script) -> BTreeMap<&str, bool> {
    let mut harmless: BTreeMap<&str, bool> = BTreeMap::new();
    for assignment in script.commands.iter().flat_map(|command| &command.assignments) {
        let literal = assignment.value.as_ref().and_then(Word::literal);
        let plain = literal.is_some_and(|text| !text.is_empty() && text.len() < 12);
        let entry = harmless.entry(assignment.name.value.as_str()).or_insert(true);
        *entry &= plain;
    }
    harmless
}

fn dump(text: &str, span: Span) -> Exposure<'_> {
    Exposure {
        sink: Sink::Print,
        shown: Shown::Environment,
        certainty: Certainty::Read,
        expression: span,
        name: span.of(text),
        source: None,
        announced: false,
    }
}

fn printed<'t>(text: &'t str, command: &Command, harmless: &BTreeMap<&str, bool>, exposures: &mut Vec<Exposure<'t>>) {
    let Some(program) = command.program() else { return };
    let masks = program.arguments.iter().any(|word| word.prefix().starts_with("::add-mask::"));
    let words: Vec<&Word> = match program.name.as_str() {
        _ if masks => return,
        "cat" if program.arguments.is_empty() => handed(command),
        "cat" => return,
        _ => program.arguments.iter().collect(),
    };
    let announced = words.iter().any(|word| super::sink::announces(word.span.of(text)));
    for word in &words {
        let bare = words.len() == 1 && is_bare(word);
        word.visit(&mut |part| {
            let PartKind::Parameter(parameter) = &part.kind else { return };
            let name = parameter.name.span.of(text);
            if !is_whole(parameter) || harmless.get(name).copied().unwrap_or(false) {
                return;
            }
            let Some((shown, certainty)) = variable(name) else { return };
            // A script that prints nothing but the value gives it back to whoever calls it, as likely as not.
            let certainty = if bare { Certainty::Vague } else { certainty };
            let told = exposures.iter().any(|told| command.span.encloses(told.expression) && told.shown == shown);
            if !told {
                exposures.push(Exposure {
                    sink: Sink::Print,
                    shown,
                    certainty,
                    expression: part.span,
                    name,
                    source: None,
                    announced,
                });
            }
        });
    }
}

/// Here-documents and here-strings.
fn handed(command: &Command) -> Vec<&Word> {
    let handed = command.redirections.iter().filter_map(|redirection| match (&redirection.heredoc, redirection.operator) {
        (Some(heredoc), _) => Some(&heredoc.body),
        (None, Redirect::HereString) => Some(&redirection.target),
        _ => None,
    });
    handed.collect()
}

fn is_bare(word: &Word) -> bool {
    word.parts.len() == 1
}

/// The expansion gives the variable's whole value.
fn is_whole(parameter: &Parameter) -> bool {
    let plain = matches!(parameter.operator, None | Some(Operator::Default | Operator::Assign | Operator::Error));
    plain && !parameter.length && !parameter.indirect
}

/// A variable of a shell is one of the environment if it is written as those are.
fn variable(name: &str) -> Option<(Shown, Certainty)> {
    let capitals = !name.bytes().any(|byte| byte.is_ascii_lowercase());
    match naming::variable(name) {
        Some(shown) if capitals && name.contains('_') => Some((shown, Certainty::Named)),
        _ => naming::named(name, None),
    }
}
