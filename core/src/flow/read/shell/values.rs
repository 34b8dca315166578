//! What words and the output of commands are made of.

use super::super::origins::{behind, printed};
use super::{MAX_ORIGINS, Reader, joined};
use crate::flow::known::sources;
use crate::model::event::{self, Author};
use crate::model::program::{Origin, Source};
use crate::syntax::shell::{Command, Operator, Output, Part, PartKind, Program, Word};

impl Reader<'_> {
    /// What a word is made of.
    pub(super) fn word(&self, word: &Word) -> Vec<Origin> {
        let mut origins = Vec::new();
        word.visit(&mut |part| origins.extend(self.part(part)));
        origins.truncate(MAX_ORIGINS);
        origins
    }

    /// The same, where the text may be an address.
    pub(super) fn addressed(&self, word: &Word) -> Vec<Origin> {
        let mut before = String::new();
        let mut origins = Vec::new();
        for part in &word.parts {
            match &part.kind {
                PartKind::Literal(text) | PartKind::Glob(text) | PartKind::Tilde(text) => before.push_str(text),
                _ => {
                    origins.extend(behind(&before, self.filling(part)));
                    before.push('x');
                }
            }
        }
        origins.truncate(MAX_ORIGINS);
        origins
    }

    /// What a part of a word is made of, with what its own words add.
    pub(super) fn filling(&self, part: &Part) -> Vec<Origin> {
        let mut origins = self.part(part);
        if let PartKind::Parameter(parameter) = &part.kind {
            origins.extend(parameter.arguments.iter().flat_map(|word| self.word(word)));
        }
        origins
    }

    /// What a part of a word is made of, without what its own words add.
    pub(super) fn part(&self, part: &Part) -> Vec<Origin> {
        let Some(fuel) = self.fuel.get().checked_sub(1) else { return Vec::new() };
        self.fuel.set(fuel);
        match &part.kind {
            PartKind::Island => {
                let at = self.text.islands.binary_search_by_key(&part.span, |(span, _)| *span).ok();
                at.and_then(|at| self.text.islands.get(at)).map(|(_, origins)| origins.clone()).unwrap_or_default()
            }
            PartKind::Parameter(parameter) => match parameter.operator {
                _ if parameter.length || parameter.indirect => Vec::new(),
                Some(Operator::Alternative | Operator::Names | Operator::Transform('Q')) => Vec::new(),
                // `${X//[^a-z]/}` keeps what is harmless.
                Some(Operator::Replace) if part.span.of(self.text.text).contains("[^") => Vec::new(),
                _ => self.variable(&parameter.name.value, part),
            },
            PartKind::Command => self.substitution(part),
            _ => Vec::new(),
        }
    }

    fn variable(&self, name: &str, part: &Part) -> Vec<Origin> {
        if let Some(origins) = self.variables.get(name) {
            return origins.clone();
        }
        let place = || self.place(part.span);
        if name == "@" || name == "*" {
            return vec![Origin::new(Source::Argument(0), "$@", place())];
        }
        if let Ok(number) = name.parse::<usize>() {
            let known = number > 0;
            return known.then(|| Origin::new(Source::Argument(number), format!("${number}"), place())).into_iter().collect();
        }
        let source = match name {
            "GITHUB_HEAD_REF" => event("github.head_ref", Author::Anyone),
            "GITHUB_REF_NAME" => event("github.ref_name", Author::Insider),
            _ if name.starts_with("GITHUB_") || name.starts_with("RUNNER_") || name.len() < 2 && !is_letter(name) => {
                return Vec::new();
            }
            _ => Source::Variable(name.to_owned()),
        };
        vec![Origin::new(source, format!("${name}"), place())]
    }

    fn substitution(&self, part: &Part) -> Vec<Origin> {
        let commands = self.script.commands_in(part.span);
        // `$(<file)`.
        if let [only] = commands
            && only.name.is_none()
        {
            return self.input(only);
        }
        let printing = commands.iter().filter(|command| self.script.output(command) == Output::Captured);
        let mut origins: Vec<Origin> = printing.flat_map(|command| self.output(command)).collect();
        origins.truncate(MAX_ORIGINS);
        origins
    }

    /// What a command prints is made of.
    pub(super) fn output(&self, command: &Command) -> Vec<Origin> {
        let Some(fuel) = self.fuel.get().checked_sub(50) else { return Vec::new() };
        self.fuel.set(fuel);
        let Some(program) = command.program() else { return Vec::new() };
        let text = command.span.of(self.text.text);
        if let Some(known) = sources::command(&program, text) {
            let place = self.place(command.span);
            return vec![printed(&known, place)];
        }
        // What a payload's fields give is told above; numbers and hashes are left.
        if cleans(&program, text) || program.name == "jq" && text.contains("GITHUB_EVENT_PATH") {
            return Vec::new();
        }
        // Whoever chooses the address chooses the answer.
        if let Some(addresses) = self.addresses(&program) {
            return addresses.into_iter().filter(|origin| !origin.behind_host).collect();
        }
        match program.name.as_str() {
            "echo" | "printf" | "basename" | "dirname" | "realpath" | "readlink" => {
                program.arguments.iter().flat_map(|word| self.word(word)).collect()
            }
            "cat" | "head" | "tail" | "jq" | "yq" | "sed" | "awk" | "gawk" | "tr" | "cut" | "grep" | "egrep" | "sort"
            | "uniq" | "tee" | "base64" | "rev" | "fold" | "xargs" | "paste" | "column" | "envsubst" | "nl" | "tac" | "less" => {
                self.filtered(command, &program)
            }
            _ => Vec::new(),
        }
    }

    /// `git log --oneline | cut -d' ' -f1`: the first word of each line is a hash.
    fn keeps_hashes(&self, command: &Command, program: &Program<'_>) -> bool {
        let text = command.span.of(self.text.text);
        let first = match program.name.as_str() {
            "cut" => program.arguments.iter().any(|word| word.is("-f1")) || text.contains("-f 1") && !text.contains("-f 1,"),
            "awk" | "gawk" => text.contains("print $1}") || text.contains("print $1 }"),
            _ => false,
        };
        let from = self.script.piped_from(command).filter(|_| first);
        from.is_some_and(|from| {
            let made = from.span.of(self.text.text);
            made.starts_with("git ") && made.contains("--oneline") && !made.contains("format")
        })
    }

    /// What a filter lets through: its input and the files that it names.
    fn filtered(&self, command: &Command, program: &Program<'_>) -> Vec<Origin> {
        if self.keeps_hashes(command, program) {
            return Vec::new();
        }
        let mut origins = self.input(command);
        let takes_program = !matches!(
            program.name.as_str(),
            "cat" | "head" | "tail" | "sort" | "uniq" | "rev" | "fold" | "base64" | "tac" | "nl"
        );
        let mut operands = program.arguments.iter().filter(|word| !word.prefix().starts_with('-'));
        if takes_program {
            operands.next();
        }
        for word in operands {
            origins.extend(self.file(word));
        }
        origins.truncate(MAX_ORIGINS);
        origins
    }

    /// What a file holds.
    pub(super) fn file(&self, word: &Word) -> Vec<Origin> {
        let place = self.place(word.span);
        let text = word.span.of(self.text.text).trim_matches(['"', '\'']).to_owned();
        if text.contains("GITHUB_EVENT_PATH") {
            return vec![printed(&sources::payload(), place)];
        }
        if let Some(fixed) = word.literal() {
            if fixed.starts_with("/dev/")
                || fixed.starts_with("/proc/")
                || fixed.starts_with("/etc/")
                || fixed.is_empty()
                || fixed.contains([' ', '{', '(', '|', '$', '='])
            {
                return Vec::new();
            }
            return vec![Origin::new(Source::File(joined(&self.folder, &fixed)), fixed, place)];
        }
        let named = text.contains('/') && text.starts_with('$') && !text.contains("$(");
        named.then(|| Origin::new(Source::File(joined(&self.folder, &text)), text, place)).into_iter().collect()
    }
}

fn event(path: &str, author: Author) -> Source {
    Source::Event { path: path.to_owned(), author, shape: event::shape(path) }
}

fn is_letter(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Whether only harmless characters come out, whatever goes in.
fn cleans(program: &Program<'_>, text: &str) -> bool {
    let literal = |at: usize| program.arguments.get(at).and_then(crate::syntax::shell::Word::literal).unwrap_or_default();
    match program.name.as_str() {
        "tr" => matches!(literal(0).as_str(), "-cd" | "-dc" | "-c" | "-C"),
        "sed" => text.contains("[^") && (text.contains("//g") || text.contains("/-/g") || text.contains("/_/g")),
        "grep" | "egrep" => {
            let option = literal(0);
            let pattern = program.arguments.last().and_then(crate::syntax::shell::Word::literal).unwrap_or_default();
            let count = option.starts_with('-') && (option.contains('c') || option.contains('q'));
            count || text.contains("-o") && !pattern.contains('.') && pattern.contains("[0-9")
        }
        "jq" => text.contains("length") || text.contains(".number"),
        "printf" => literal(0).contains("%q") || literal(0).contains("%d"),
        _ => false,
    }
}
