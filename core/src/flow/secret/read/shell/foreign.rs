//! Code of other languages inside a shell script: `python -c`, `node -e`, `python - <<EOF`.

use super::Reader;
use super::value::{self, Piece, Stream, Value, Values};
use crate::flow::secret::read::code::Source;
use crate::flow::secret::read::written::Written;
use crate::model::secrecy::{Act, Flowing, Sink, Taken};
use crate::place::Place;
use crate::syntax::shell::{AssignmentKind, Command, Output, PartKind, Program, Word};
use crate::text::Span;

impl<'t> Reader<'t> {
    /// Reads the code that an interpreter is given; whether there is any.
    pub(super) fn foreign(&mut self, command: &'t Command, program: &Program<'t>) -> bool {
        let Some(written) = Written::of_program(&program.name) else { return false };
        let handed = || {
            let code = self.handed(command);
            let stands_alone = program.arguments.iter().all(|word| word.prefix().starts_with('-'));
            code.into_iter().next().filter(|_| stands_alone)
        };
        let Some((code, after)) = given(written, program.arguments).or_else(|| Some((handed()?, program.arguments.len()))) else {
            return false;
        };
        // What it makes of its standard input is told by `one_liner`.
        let text = code.span.of(self.text.text);
        let reads =
            ["stdin", "STDIN", "<>", "input()", "readFileSync(0", "gets", "$_", "$F"].iter().any(|word| text.contains(word));
        if self.script.piped_from(command).is_some() && reads {
            return false;
        }
        let arguments: Vec<Values> = program.arguments.iter().skip(after).map(|word| self.word(word)).collect();
        let mut pasted = self.pasted(&code);
        if shows_result(written, program.arguments) {
            pasted.surround("console.log(", ")");
        }
        let place = |span: Span| pasted.place(span, self);
        let source = Source {
            text: &pasted.text,
            islands: &pasted.islands,
            place: &place,
            folder: &self.state.folder,
            home: Some(&self.state.folder),
        };
        let acts = written.acts(&source);
        let environment = self.environment_of(command);
        let to_log = self.script.output(command) == Output::Log && self.capturing.is_empty() && self.printed.is_none();
        let mut printed = Stream::new();
        for act in acts {
            match act {
                Act::Spill(spill) if matches!(spill.sink, Sink::Log | Sink::Dump) && !to_log => {
                    let values = spill.values.into_iter().flat_map(|flowing| settled(flowing, &environment, &arguments));
                    let values: Values = values.map(|flowing| Value { flowing, at: command.span }).collect();
                    printed.push(Piece { name: None, values });
                }
                mut act => {
                    settle(&mut act, &environment, &arguments);
                    self.state.acts.push(act);
                }
            }
        }
        let by = program.name.clone();
        self.emit(command, printed, &by);
        true
    }

    /// What the variables hold that the shell has set for the programs it runs.
    fn environment_of(&mut self, command: &'t Command) -> Vec<(String, Values)> {
        let exported =
            self.state.exported.iter().filter_map(|name| Some((name.clone(), self.state.variables.get(name)?.clone())));
        let mut environment: Vec<(String, Values)> = exported.collect();
        for assignment in command.assignments.iter().filter(|assignment| assignment.kind == AssignmentKind::Prefix) {
            let values = assignment.value.as_ref().map(|word| self.word(word)).unwrap_or_default();
            environment.push((assignment.name.value.clone(), values));
        }
        // A variable that was there from the start is exported whoever sets it again.
        for (name, values) in &self.state.variables {
            if !environment.iter().any(|(known, _)| known == name) {
                environment.push((name.clone(), values.clone()));
            }
        }
        environment
    }

    /// The text of a word, what the shell fills in as islands.
    fn pasted(&mut self, word: &Word) -> Pasted {
        let mut pasted = Pasted { text: String::new(), islands: Vec::new(), spans: Vec::new() };
        for part in &word.parts {
            let start = pasted.text.len();
            match &part.kind {
                PartKind::Literal(text) | PartKind::Glob(text) | PartKind::Tilde(text) => pasted.text.push_str(text),
                _ => {
                    pasted.text.push_str("${{ x }}");
                    let values = self.part(part).into_iter().map(|value| value.flowing).collect();
                    pasted.islands.push((Span::new(start, pasted.text.len()), values));
                }
            }
            pasted.spans.push((Span::new(start, pasted.text.len()), part.span));
        }
        pasted
    }
}

/// The code behind the option for it, and how many words come before the code's own arguments.
fn given(written: Written, arguments: &[Word]) -> Option<(Word, usize)> {
    let options: &[&str] = match written {
        Written::Python => &["-c", "-uc", "-Ic"],
        Written::JavaScript => &["-e", "--eval", "-p", "--print", "-pe"],
        Written::Ruby | Written::Perl => return given_to(arguments, |option| option.ends_with('e') || option.ends_with('E')),
        Written::Php => &["-r"],
        Written::PowerShell => &["-Command", "-command", "-c", "-C"],
        Written::Cmd => return None,
    };
    given_to(arguments, |option| options.contains(&option))
}

/// The word behind an option, where nothing but options stands before it, and how many words that are.
fn given_to(arguments: &[Word], takes: impl Fn(&str) -> bool) -> Option<(Word, usize)> {
    let is_option = |word: &Word| word.prefix().starts_with('-');
    let takes = |word: &Word| is_option(word) && word.literal().is_some_and(|option| option.len() < 10 && takes(&option));
    let at = arguments.iter().position(takes)?;
    let before = arguments.iter().take(at).all(is_option);
    arguments.get(at + 1).filter(|_| before).map(|code| (code.clone(), at + 2))
}

/// `node -p`: what the code comes to is printed.
fn shows_result(written: Written, arguments: &[Word]) -> bool {
    let prints = |word: &Word| ["-p", "-pe", "--print"].iter().any(|option| word.is(option));
    written == Written::JavaScript && arguments.iter().take_while(|word| word.prefix().starts_with('-')).any(prints)
}

/// A text that was put together, and where its parts stand in the script.
struct Pasted {
    text: String,
    islands: Vec<(Span, Vec<Flowing>)>,
    spans: Vec<(Span, Span)>,
}

impl Pasted {
    /// Puts a text before and behind, which stands nowhere in the script.
    fn surround(&mut self, before: &str, behind: &str) {
        let moved = |span: Span| span.shifted(before.len());
        self.text = format!("{before}{}{behind}", self.text.trim_end_matches([';', ' ', '\n']));
        self.islands.iter_mut().for_each(|(span, _)| *span = moved(*span));
        self.spans.iter_mut().for_each(|(here, _)| *here = moved(*here));
    }

    fn place(&self, span: Span, reader: &Reader<'_>) -> Place {
        let at = |offset: usize| {
            let found = self.spans.iter().find(|(here, _)| here.start <= offset && offset < here.end);
            found.map(|(here, there)| if here.len() == there.len() { there.start + (offset - here.start) } else { there.start })
        };
        let whole = self.spans.first().map(|(_, there)| there.start).unwrap_or_default();
        let start = at(span.start).unwrap_or(whole);
        let last = self.spans.iter().find(|(here, _)| here.start < span.end && span.end <= here.end);
        let end = last.map_or(
            start,
            |(here, there)| if here.len() == there.len() { there.start + (span.end - here.start) } else { there.end },
        );
        reader.place(Span::new(start, end.max(start)))
    }
}

/// Puts what the shell knows of variables and arguments into an act.
fn settle(act: &mut Act, environment: &[(String, Values)], arguments: &[Values]) {
    let put = |values: &mut Vec<Flowing>| {
        *values = std::mem::take(values).into_iter().flat_map(|flowing| settled(flowing, environment, arguments)).collect();
    };
    match act {
        Act::Spill(spill) => put(&mut spill.values),
        Act::Keep(keep) => put(&mut keep.values),
        Act::Mask(values) => put(values),
        Act::Run(run) => {
            run.arguments.iter_mut().for_each(put);
            run.environment.iter_mut().for_each(|(_, values)| put(values));
        }
    }
}

fn settled(flowing: Flowing, environment: &[(String, Values)], arguments: &[Values]) -> Vec<Flowing> {
    let known: Option<Values> = match &flowing.source {
        Taken::Variable(name) => environment.iter().rev().find(|(known, _)| known == name).map(|(_, values)| values.clone()),
        Taken::Argument(0) => Some(arguments.iter().flatten().take(value::MOST).cloned().collect()),
        Taken::Argument(number) => Some(arguments.get(number - 1).cloned().unwrap_or_default()),
        _ => None,
    };
    let Some(known) = known else { return vec![flowing] };
    let with_turns = |value: Value| {
        let mut own = value.flowing;
        own.turns.extend(flowing.turns.iter().cloned());
        own.masked = flowing.masked || own.masked && flowing.turns.is_empty();
        own
    };
    known.into_iter().map(with_turns).collect()
}
