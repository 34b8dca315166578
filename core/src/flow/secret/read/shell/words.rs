//! What words hold.

use super::value::{self, Value, Values, taken_up, turned};
use super::{Reader, shown};
use crate::model::secrecy::{Flowing, Taken, TurnKind};
use crate::syntax::shell::{Operator, Parameter, Part, PartKind, Word};
use crate::text::Span;

impl<'t> Reader<'t> {
    /// The values in a word. What a process substitution gives is a file's name.
    pub(super) fn word(&mut self, word: &Word) -> Values {
        let mut values = Values::new();
        for part in &word.parts {
            if !self.spend() {
                break;
            }
            values.extend(self.part(part));
        }
        values.truncate(value::MOST);
        values
    }

    pub(super) fn part(&mut self, part: &Part) -> Values {
        match &part.kind {
            PartKind::Island => {
                let at = self.text.islands.binary_search_by_key(&part.span, |(span, _)| *span).ok();
                let known = at.and_then(|at| self.text.islands.get(at)).map(|(_, values)| values.clone()).unwrap_or_default();
                known.into_iter().map(|flowing| Value { flowing, at: part.span }).collect()
            }
            PartKind::Parameter(parameter) => self.parameter(parameter, part.span),
            PartKind::Command => taken_up(self.substitution(part.span), part.span),
            _ => Values::new(),
        }
    }

    fn parameter(&mut self, parameter: &Parameter, span: Span) -> Values {
        if parameter.length {
            return Values::new();
        }
        if parameter.indirect {
            // `${!NAME}`: the variables that NAME is known to name.
            let names = self.state.texts.get(&parameter.name.value).cloned().unwrap_or_default();
            let lists = parameter.operator == Some(Operator::Names);
            return names.iter().filter(|_| !lists).flat_map(|name| self.variable(name, span)).collect();
        }
        let mut given = Values::new();
        let instead = matches!(parameter.operator, Some(Operator::Default | Operator::Assign | Operator::Alternative));
        // Of a replacement, what is put in comes out again.
        let skipped = if instead { 0 } else { 1 };
        let replaces = instead || parameter.operator == Some(Operator::Replace);
        for word in parameter.arguments.iter().filter(|_| replaces).skip(skipped) {
            given.extend(self.word(word));
        }
        let own = match parameter.operator {
            Some(Operator::Alternative | Operator::Names) => Values::new(),
            _ => self.variable(&parameter.name.value, span),
        };
        if let Some(kind) = turn(parameter, self.source(span)) {
            let (by, place) = (shown(self.source(span)), self.place(span));
            given.extend(turned(own, kind, &by, &place));
        } else {
            given.extend(own);
        }
        taken_up(given, span)
    }

    /// What a variable holds.
    pub(super) fn variable(&mut self, name: &str, span: Span) -> Values {
        let number = name.parse::<usize>().ok();
        if let Some(call) = self.calls.last() {
            match (name, number) {
                ("@" | "*", _) => return taken_up(call.arguments.iter().flatten().cloned().collect(), span),
                (_, Some(number)) if number > 0 => {
                    return taken_up(call.arguments.get(number - 1).cloned().unwrap_or_default(), span);
                }
                _ => {}
            }
        }
        if let Some(values) = self.state.variables.get(name) {
            return taken_up(values.clone(), span);
        }
        let source = match (name, number) {
            ("@" | "*", _) => Taken::Argument(0),
            (_, Some(0)) => return Values::new(),
            (_, Some(number)) => Taken::Argument(number),
            _ if is_known(name) => return Values::new(),
            _ => Taken::Variable(name.to_owned()),
        };
        vec![self.taken(source, format!("${name}"), span)]
    }

    /// A value that comes in here.
    pub(super) fn taken(&self, source: Taken, name: String, span: Span) -> Value {
        let flowing = Flowing { source, name, place: self.place(span), turns: Vec::new(), masked: false, cure: None };
        Value { flowing, at: span }
    }
}

/// Variables that the runner or the shell sets, and that hold no secret.
fn is_known(name: &str) -> bool {
    let special = name.len() < 2 && !name.bytes().all(|byte| byte.is_ascii_alphabetic());
    let of_runner = name.starts_with("GITHUB_") || name.starts_with("RUNNER_");
    let of_shell = matches!(
        name,
        "PATH"
            | "HOME"
            | "PWD"
            | "OLDPWD"
            | "USER"
            | "SHELL"
            | "SECONDS"
            | "RANDOM"
            | "LINENO"
            | "CI"
            | "HOSTNAME"
            | "OSTYPE"
            | "IFS"
            | "PIPESTATUS"
            | "BASH_SOURCE"
            | "FUNCNAME"
            | "TMPDIR"
            | "UID"
    );
    special || of_shell || of_runner && !name.contains("TOKEN") && !name.contains("SECRET") && !name.contains("PAT_")
}

/// What an expansion makes of the variable's value.
fn turn(parameter: &Parameter, written: &str) -> Option<TurnKind> {
    let pattern = parameter.arguments.first().and_then(Word::literal);
    match parameter.operator? {
        Operator::Substring | Operator::RemovePrefix | Operator::RemoveSuffix => Some(TurnKind::Part),
        // Line breaks and quotes: what stands between them is known to the runner.
        Operator::Replace if pattern.as_deref().is_some_and(|text| matches!(text, "\n" | "\r" | "\"" | "'")) => None,
        Operator::Replace => Some(TurnKind::Part),
        Operator::Case | Operator::Transform('U' | 'L' | 'u') => Some(TurnKind::Encoded),
        Operator::Transform('P' | 'E') if written.is_empty() => None,
        _ => None,
    }
}
