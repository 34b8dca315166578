//! Changes to a step's script after which it no longer lets a secret out.

use super::Reader;
use crate::finding::{Edit, Fix};
use crate::model::secrecy::{Taken, TurnKind};
use crate::place::Place;
use crate::syntax::shell::{Assignment, AssignmentKind, Command, Output, PartKind, Program, Redirect, Word};
use crate::text::Span;

/// What may be changed of a script where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::flow::secret) enum Editable {
    Nothing,
    Words,
    /// Lines can be put in, with this before each.
    Lines(String),
}

impl<'t> Reader<'t> {
    /// Tells the runner of a variable right after it was set; none where the line is not the assignment's own, or where what is printed
    /// there does not reach the runner.
    pub(super) fn mask_after(&self, assignment: &Assignment, command: &'t Command) -> Option<Fix> {
        let Editable::Lines(indent) = &self.text.editable else { return None };
        let own = matches!(assignment.kind, AssignmentKind::Shell | AssignmentKind::Export) && command.assignments.len() == 1;
        let nested = !self.calls.is_empty() || !self.capturing.is_empty() || self.state.depth > 0 || self.state.stopped;
        if !own || nested || self.script.own_output(command) != Some(Output::Log) {
            return None;
        }
        let line = self.line(command)?;
        let blank: String = self.source(line).chars().take_while(|sign| matches!(sign, ' ' | '\t')).collect();
        let name = &assignment.name.value;
        let place = self.place(Span::new(line.end, line.end));
        let text = format!("\n{indent}{blank}echo \"::add-mask::${name}\"");
        Some(Fix::at(place, format!("Mask `{name}` as soon as it is set"), text))
    }

    /// Nothing may be changed here: it is no step's script, or it is code in code, with quotes around it.
    fn is_fixed(&self) -> bool {
        self.text.editable == Editable::Nothing || self.state.depth > 0
    }

    /// The lines of a command that shares them with nothing else, without the last one's break.
    fn line(&self, command: &Command) -> Option<Span> {
        let text = self.text.text;
        let (before, after) = (text.get(..command.span.start)?, text.get(command.span.end..)?);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let rest = after.split('\n').next()?;
        let heredoc = command.redirections.iter().any(|redirection| redirection.heredoc.is_some());
        let alone = before.get(start..)?.trim().is_empty() && rest.trim().is_empty() && !heredoc && !before.ends_with("\\\n");
        alone.then(|| Span::new(start, command.span.end + rest.len()))
    }

    /// Takes out the `set -x` by which a command is traced.
    pub(super) fn untraced(&self, command: &'t Command) -> Option<Fix> {
        if self.is_fixed() || self.text.traced || self.calls.last().is_some_and(|call| call.traced) {
            return None;
        }
        let region = self.traces.iter().find(|trace| trace.start <= command.span.start && command.span.start < trace.end)?;
        let sets = |command: &&Command| command.shell_options().contains(&("xtrace", true));
        let switch = self.script.commands.iter().rev().filter(|known| known.span.start <= region.start).find(sets)?;
        let (first, others) = switch.words.split_first()?;
        let title = "Leave the trace off";
        match self.source(first.span) {
            "-x" if others.is_empty() => {
                let line = self.line(switch).filter(|_| matches!(self.text.editable, Editable::Lines(_)))?;
                let next = line.end + 1;
                (next < self.text.text.len()).then(|| Fix::at(self.between(line.start, next), title, ""))
            }
            cluster if super::code::is_cluster(first, 'x') && cluster.len() > 2 => {
                Some(Fix::at(self.place(first.span), title, cluster.replacen('x', "", 1)))
            }
            _ => None,
        }
    }

    /// From one offset to another, with the indentation between.
    fn between(&self, start: usize, end: usize) -> Place {
        let (from, to) = (self.place(Span::new(start, start)), self.place(Span::new(end, end)));
        Place { span: Span::new(from.span.start, to.span.start), end: to.start, ..from }
    }

    /// Takes out the option that makes a program tell much.
    pub(super) fn quieter(&self, program: &Program<'t>, option: &str) -> Option<Fix> {
        if self.is_fixed() || !matches!(option, "-v" | "--verbose" | "-d" | "--debug") {
            return None;
        }
        let at = program.arguments.iter().position(|word| word.is(option))?;
        let word = program.arguments.get(at)?;
        let before = at.checked_sub(1).and_then(|at| program.arguments.get(at)).unwrap_or(program.word);
        let between = self.source(Span::new(before.span.end, word.span.start));
        let span = Span::new(before.span.end, word.span.end);
        between.bytes().all(|byte| byte == b' ').then(|| Fix::at(self.place(span), format!("Drop `{option}`"), ""))
    }

    /// Hands a password over on standard input, or in the environment, where the program takes it so. `option` is the word before the
    /// value's, if the value has a word of its own.
    pub(super) fn handed_over(
        &self,
        command: &'t Command,
        program: &Program<'t>,
        option: Option<&Word>,
        word: &Word,
    ) -> Option<Fix> {
        if self.is_fixed() {
            return None;
        }
        let spelt = option.map_or_else(|| word.prefix(), Word::prefix);
        let verb = |at: usize| program.arguments.get(at).and_then(Word::literal).unwrap_or_default();
        let logs_in = match program.name.as_str() {
            "docker" | "podman" | "nerdctl" | "buildah" | "skopeo" | "oras" => verb(0) == "login",
            "helm" | "crane" => matches!((verb(0).as_str(), verb(1).as_str()), ("registry" | "auth", "login")),
            _ => false,
        };
        let value = self.value(option, word)?;
        let (before, instead, title) = if logs_in && matches!(spelt.as_str(), "-p" | "--password" | "--password=") {
            (format!("echo {value} | "), "--password-stdin", "Hand the password over on standard input")
        } else if program.name == "sshpass" && spelt == "-p" && program.wrappers.is_empty() {
            (format!("SSHPASS={value} "), "-e", "Hand the password over in the environment")
        } else {
            return None;
        };
        let piped = command.place.index > 0 || command.redirections.iter().any(|redirection| !is_output(redirection.operator));
        let wrapped = program.wrappers.iter().any(|word| !word.is("sudo"));
        let start = command.span.start;
        if piped || wrapped || matches!(self.text.editable, Editable::Words) && value.contains(['#', ':']) {
            return None;
        }
        let replaced = Span::new(option.unwrap_or(word).span.start, word.span.end);
        let edit = |span: Span, text: String| Edit { place: self.place(span), text };
        let edits = vec![edit(Span::new(start, start), before), edit(replaced, instead.to_owned())];
        Some(Fix { title: title.to_owned(), safe: true, edits })
    }

    /// The value of an option as a word of its own, in quotes.
    fn value(&self, option: Option<&Word>, word: &Word) -> Option<String> {
        let text = self.source(word.span);
        let text = match option {
            Some(_) => text,
            None => text.split_once('=')?.1,
        };
        let quoted = text.starts_with(['"', '\'']);
        let simple =
            word.parts.iter().all(|part| matches!(part.kind, PartKind::Parameter(_) | PartKind::Island | PartKind::Literal(_)));
        match () {
            () if !simple || text.contains('\n') => None,
            () if quoted => Some(text.to_owned()),
            () if text.contains(['"', '\\', '\'']) => None,
            () => Some(format!("\"{text}\"")),
        }
    }
}

/// Whether the runner may not know what is assigned.
pub(super) fn may_be_unknown(value: &super::value::Value) -> bool {
    let flowing = &value.flowing;
    matches!(flowing.source, Taken::Minted { registered: false } | Taken::File(_))
        || flowing.turns.iter().any(|turn| !matches!(turn.kind, TurnKind::Embedded | TurnKind::Known))
}

fn is_output(operator: Redirect) -> bool {
    use Redirect::{Append, AppendBoth, Both, Clobber, DuplicateOutput, Output};
    matches!(operator, Output | Clobber | Append | DuplicateOutput | Both | AppendBoth)
}
