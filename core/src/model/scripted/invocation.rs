//! What a step's script calls, whichever shell runs it.

use super::argument::Argument;
use super::{Scripted, power_shell};
use crate::model::step::Run;
use crate::syntax::shell::{Command, Word};
use crate::text::Span;

/// One call of a program. All spans are in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invocation {
    /// The last part of its path, in lower case and without `.exe`; of `python -m name`, the module.
    pub program: String,
    pub arguments: Vec<Argument>,
    pub span: Span,
}

/// Every call in a step's script, in the order of the text; none where its language is not read.
#[must_use]
pub fn invocations(run: &Run<'_>) -> Vec<Invocation> {
    if let Some(scripted) = Scripted::read(run) {
        let commands = scripted.script.commands.iter();
        return commands.filter_map(|command| Invocation::of(&scripted, command)).collect();
    }
    let Some(scalar) = run.script.as_scalar().filter(|_| run.shell.is_power_shell()) else { return Vec::new() };
    let commands = power_shell::statements(&scalar.value).into_iter().flat_map(|statement| statement.commands);
    commands.filter_map(|words| Invocation::of_words(&words, |span| scalar.span_of(span.start..span.end))).collect()
}

impl Invocation {
    fn of(scripted: &Scripted<'_>, command: &Command) -> Option<Self> {
        let program = command.program()?;
        let argument = |word: &Word| Argument { text: word.literal(), start: word.prefix(), span: scripted.span(word.span) };
        let arguments = program.arguments.iter().map(argument).collect();
        Some(Self { program: plain(&program.name), arguments, span: scripted.span(command.span) }.of_module())
    }

    fn of_words(words: &[Argument], placed: impl Fn(Span) -> Span) -> Option<Self> {
        let (name, rest) = words.split_first()?;
        let arguments = rest.iter().map(|word| Argument { span: placed(word.span), ..word.clone() }).collect();
        let span = placed(words.last().map_or(name.span, |last| name.span.join(last.span)));
        let name = name.text.as_deref()?.rsplit(['/', '\\']).next()?;
        Some(Self { program: plain(name), arguments, span }.of_module())
    }

    /// `python -m pip install` calls `pip install`.
    fn of_module(mut self) -> Self {
        let python = self.program == "py" || self.program.starts_with("python");
        let at = self.arguments.iter().position(|argument| argument.is("-m"));
        let options = |at: &usize| self.arguments.iter().take(*at).all(|argument| argument.start.starts_with('-'));
        if let Some(at) = at.filter(|at| python && options(at))
            && let Some(module) = self.arguments.get(at + 1).and_then(|argument| argument.text.clone())
        {
            self.program = module;
            self.arguments.drain(..at + 2);
        }
        self
    }

    /// What `uv run`, `uvx`, `pipx run`, `poetry run`, `npx`, `bundle exec` and their like call; the call itself where it is none of them.
    #[must_use]
    pub fn behind_runners(&self) -> Self {
        const RUNNERS: &[(&str, &[&str])] = &[
            ("uv", &["tool", "run"]),
            ("uv", &["run"]),
            ("pipx", &["run"]),
            ("poetry", &["run"]),
            ("pdm", &["run"]),
            ("hatch", &["run"]),
            ("rye", &["run"]),
            ("bundle", &["exec"]),
            ("pnpm", &["exec"]),
            ("pnpm", &["dlx"]),
            ("yarn", &["dlx"]),
            ("npm", &["exec"]),
            ("uvx", &[]),
            ("npx", &[]),
            ("bunx", &[]),
        ];
        let words = |verbs: &[&str]| self.arguments.iter().zip(verbs).filter(|(argument, verb)| argument.is(verb)).count();
        let Some((_, verbs)) = RUNNERS.iter().find(|(program, verbs)| *program == self.program && words(verbs) == verbs.len())
        else {
            return self.clone();
        };
        let mut rest = self.arguments.iter().skip(verbs.len()).skip_while(|argument| argument.start.starts_with('-'));
        let Some(name) = rest.next().and_then(|argument| argument.text.as_deref()) else { return self.clone() };
        let program = plain(name.split(['@', '=']).next().unwrap_or(name));
        Self { program, arguments: rest.cloned().collect(), span: self.span }.of_module()
    }

    /// Whether one of these options is given, alone or with `=value`.
    #[must_use]
    pub fn has(&self, options: &[&str]) -> bool {
        self.arguments.iter().any(|argument| options.iter().any(|option| argument.is_option(option)))
    }

    /// The value of an option: the part behind `=`, or the next word.
    #[must_use]
    pub fn value(&self, options: &[&str]) -> Option<Argument> {
        let at = self.arguments.iter().position(|argument| options.iter().any(|option| argument.is_option(option)))?;
        let argument = self.arguments.get(at)?;
        match argument.start.split_once('=') {
            Some((_, start)) => {
                let text = argument.text.as_deref().and_then(|text| text.split_once('=')).map(|(_, value)| value.to_owned());
                Some(Argument { text, start: start.to_owned(), span: argument.span })
            }
            None => self.arguments.get(at + 1).cloned(),
        }
    }

    /// The words that are neither options nor the values of the options named.
    #[must_use]
    pub fn operands(&self, valued: &[&str]) -> Vec<&Argument> {
        let mut operands = Vec::new();
        let mut arguments = self.arguments.iter();
        let mut only = false;
        while let Some(argument) = arguments.next() {
            if only || !argument.start.starts_with('-') || argument.is("-") {
                operands.push(argument);
            } else if argument.is("--") {
                only = true;
            } else if argument.text.as_deref().is_some_and(|text| valued.contains(&text)) {
                arguments.next();
            }
        }
        operands
    }
}

impl Argument {
    #[must_use]
    pub fn is(&self, text: &str) -> bool {
        self.text.as_deref() == Some(text)
    }

    fn is_option(&self, option: &str) -> bool {
        self.start.strip_prefix(option).is_some_and(|rest| rest.is_empty() || rest.starts_with('='))
    }
}

fn plain(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    let bare = [".exe", ".cmd", ".ps1", ".bat"].iter().find_map(|end| name.strip_suffix(end));
    bare.map(str::to_owned).unwrap_or(name)
}
