//! A POSIX shell script, reduced to what it does with values: it is walked as the shell would run it, each command once, functions where
//! they are called.

mod arguments;
mod assign;
mod code;
mod fields;
mod files;
mod filters;
mod foreign;
mod logins;
mod mend;
mod mints;
mod options;
mod prints;
mod rewrites;
mod runs;
mod sends;
mod streams;
mod surroundings;
mod value;
mod words;

use crate::model::script_name::ScriptName;
use crate::model::secrecy::{Act, Flowing, Keep, Sink, Slot};
use crate::place::Place;
use crate::syntax::shell::{BlockKind, Command, PartKind, Program, Script, Word};
use crate::text::Span;
pub(in crate::flow::secret) use mend::Editable;
use std::collections::{BTreeMap, BTreeSet};
use value::{Piece, Stream, Values};

/// A script where it stands.
pub(in crate::flow::secret) struct Text<'t> {
    pub(in crate::flow::secret) text: &'t str,
    /// The expressions that GitHub pastes into it, and the values in them.
    pub(in crate::flow::secret) islands: &'t [(Span, Vec<Flowing>)],
    /// A span of the script in the file.
    pub(in crate::flow::secret) place: &'t dyn Fn(Span) -> Place,
    /// The folder it starts in, below the workspace.
    pub(in crate::flow::secret) folder: &'t str,
    /// The folder that the script itself is in.
    pub(in crate::flow::secret) home: &'t str,
    /// The shell prints each command, filled in, from the start.
    pub(in crate::flow::secret) traced: bool,
    /// Variables around the script by which programs are asked to tell much: `TF_LOG`, `GIT_TRACE`.
    pub(in crate::flow::secret) switches: &'t [&'t str],
    pub(in crate::flow::secret) editable: Editable,
}

/// What the script does with values, in the order in which it does so.
pub(in crate::flow::secret) fn acts(text: &Text<'_>, script: &Script) -> Vec<Act> {
    let state = State { folder: text.folder.to_owned(), fuel: FUEL, ..State::default() };
    let mut reader = Reader::new(text, script, state);
    reader.run(Span::new(0, script.length));
    reader.state.acts
}

/// What a script does, and what others may take up of it: its variables, and each of its functions by itself.
pub(in crate::flow::secret) fn parts(text: &Text<'_>, script: &Script) -> Vec<(String, Vec<Act>)> {
    let state = State { folder: text.folder.to_owned(), fuel: FUEL, ..State::default() };
    let mut reader = Reader::new(text, script, state);
    reader.run(Span::new(0, script.length));
    let whole = std::mem::take(&mut reader.state.acts);
    let mut parts = vec![(String::new(), whole), (ScriptName::SETS.to_owned(), reader.sets())];
    let (mut state, traces) = (reader.state, reader.traces);
    for (at, function) in script.functions.iter().enumerate().take(MOST_FUNCTIONS) {
        let fuel = state.fuel;
        let mut reader = Reader::with_traces(text, script, State { fuel, acts: Vec::new(), ..state.clone() }, traces.clone());
        reader.alone = Some(at);
        reader.run(function.body);
        state.fuel = reader.state.fuel;
        parts.push((ScriptName::function(&function.name.value), reader.state.acts));
    }
    parts
}

/// So many commands and parts of words are looked at for one script, those of functions at each call.
const FUEL: usize = 60_000;

/// So many functions of one file are read by themselves.
const MOST_FUNCTIONS: usize = 128;

/// So deep are calls of functions, and code in code, followed.
const DEEPEST: usize = 8;

/// What a shell has at one moment.
#[derive(Clone, Default)]
struct State {
    variables: BTreeMap<String, Values>,
    exported: BTreeSet<String>,
    /// The fixed texts that variables have been given, where these could be names of variables.
    texts: BTreeMap<String, Vec<String>>,
    /// What the script has written, by path.
    files: BTreeMap<String, Stream>,
    folder: String,
    /// An open `NAME<<EOF` in one of the runner's files.
    frame: Option<prints::Frame>,
    acts: Vec<Act>,
    /// `::stop-commands::`: the runner takes no orders.
    stopped: bool,
    /// Files that everyone may read, by path, each with the command that made it so.
    opened: BTreeMap<String, String>,
    /// The command by which everyone may read the files that are made: `umask 000`.
    unmasked: Option<String>,
    /// The files that have been taken up with `source`.
    sourced: Vec<String>,
    fuel: usize,
    depth: usize,
}

struct Reader<'t> {
    text: &'t Text<'t>,
    script: &'t Script,
    state: State,
    /// Where the shell prints each command.
    traces: Vec<Span>,
    /// What the substitutions that have run gave: by start, with their end.
    captured: BTreeMap<usize, (usize, Values)>,
    /// What the substitutions that run now have given so far.
    capturing: Vec<Stream>,
    /// What flows into a member of a pipeline.
    piped: BTreeMap<(usize, usize), Stream>,
    calls: Vec<Call<'t>>,
    /// The function that is read by itself, as whoever takes the file up calls it.
    alone: Option<usize>,
    /// Of code in code: what it prints, which goes where the command prints that runs it.
    printed: Option<Stream>,
}

/// A function that runs.
struct Call<'t> {
    command: &'t Command,
    function: usize,
    arguments: Vec<Values>,
    traced: bool,
}

impl<'t> Reader<'t> {
    fn new(text: &'t Text<'t>, script: &'t Script, state: State) -> Self {
        let traces = if text.traced { script.all_traced() } else { script.trace_regions() };
        Self::with_traces(text, script, state, traces)
    }

    fn with_traces(text: &'t Text<'t>, script: &'t Script, state: State, traces: Vec<Span>) -> Self {
        Self {
            text,
            script,
            state,
            traces,
            captured: BTreeMap::new(),
            capturing: Vec::new(),
            piped: BTreeMap::new(),
            calls: Vec::new(),
            alone: None,
            printed: None,
        }
    }

    /// Runs the commands of a stretch of the script.
    fn run(&mut self, span: Span) {
        for command in self.script.commands_in(span) {
            if !self.is_elsewhere(command) {
                self.command(command);
            }
        }
    }

    /// It is in a function that is not running, or in a substitution that has run.
    fn is_elsewhere(&self, command: &Command) -> bool {
        let function = self.script.enclosing(command).find_map(|block| match block.kind {
            BlockKind::Function(index) => Some(index),
            _ => None,
        });
        let start = command.span.start;
        function != self.calls.last().map(|call| call.function).or(self.alone)
            || self.captured.range(..=start).next_back().is_some_and(|(_, (end, _))| *end > start)
    }

    fn command(&mut self, command: &'t Command) {
        if !self.spend() {
            return;
        }
        for word in command.all_words() {
            word.visit(&mut |part| {
                if part.kind == PartKind::Command {
                    self.substitution(part.span);
                }
            });
        }
        self.trace(command);
        if let Some(program) = command.program() {
            self.program(command, &program);
        } else if let Some(name) = &command.name {
            self.unknown(name, command);
        } else if command.words.is_empty() && command.assignments.is_empty() && command.name.is_none() {
            self.truncate(command);
        }
        self.assign(command);
    }

    fn program(&mut self, command: &'t Command, program: &Program<'t>) {
        let function = self.script.functions.iter().rposition(|function| function.name.value == program.name);
        if let Some(function) = function.filter(|_| program.wrappers.is_empty()) {
            return self.call(command, function, program);
        }
        if self.code(command, program) {
            return;
        }
        let arguments: Vec<Values> = program.arguments.iter().map(|word| self.word(word)).collect();
        self.arguments(command, program, &arguments);
        self.sends(command, program, &arguments);
        let printed = self.runs(command, program, &arguments);
        self.moves(command, program);
        let (mut stream, by) = self.output(command, program, &arguments);
        stream.extend(printed);
        self.emit(command, stream, &by);
    }

    /// A program that only a variable names: whatever it is, an address is one.
    fn unknown(&mut self, name: &'t Word, command: &'t Command) {
        let by = shown(self.source(name.span).trim_matches('"'));
        for word in &command.words {
            if let Some(in_address) = self.in_address(word) {
                let values = self.word(word).into_iter().filter(|value| in_address.encloses(value.at)).collect();
                self.spill(Sink::Address, &by, values);
            }
        }
    }

    fn call(&mut self, command: &'t Command, function: usize, program: &Program<'t>) {
        let Some(body) = self.script.functions.get(function).map(|function| function.body) else { return };
        if self.calls.len() >= DEEPEST || self.calls.iter().any(|call| call.function == function) {
            return;
        }
        let arguments = program.arguments.iter().map(|word| self.word(word)).collect();
        let traced = self.is_traced(command) && !self.stops_tracing(body);
        self.calls.push(Call { command, function, arguments, traced });
        let captured = std::mem::take(&mut self.captured);
        self.run(body);
        self.captured = captured;
        self.calls.pop();
    }

    /// Runs a substitution, if it has not run yet; gives what it puts in its place.
    fn substitution(&mut self, span: Span) -> Values {
        if let Some((_, values)) = self.captured.get(&span.start) {
            return values.clone();
        }
        if self.capturing.len() >= DEEPEST * 2 {
            return Values::new();
        }
        self.capturing.push(Stream::new());
        self.run(span);
        let stream = self.capturing.pop().unwrap_or_default();
        let mut values = value::flat(stream);
        // `$(<file)`.
        if let [only] = self.script.commands_in(span)
            && only.name.is_none()
            && only.assignments.is_empty()
        {
            values.extend(value::flat(self.input(only)));
        }
        let inside: Vec<usize> = self.captured.range(span.start..span.end).map(|(start, _)| *start).collect();
        for start in inside {
            self.captured.remove(&start);
        }
        values.truncate(value::MOST);
        self.captured.insert(span.start, (span.end, values.clone()));
        values
    }

    /// The variables that it leaves to whoever takes it up.
    fn sets(&self) -> Vec<Act> {
        let kept = |(name, values): (&String, &Values)| {
            let place = self.place(values.first()?.at);
            let values = values.iter().map(|value| value.flowing.clone()).collect();
            let slot = Slot::Shell { name: name.clone(), exported: self.state.exported.contains(name) };
            Some(Act::Keep(Keep { slot, values, place }))
        };
        self.state.variables.iter().filter_map(kept).collect()
    }

    fn spend(&mut self) -> bool {
        let left = self.state.fuel.checked_sub(1);
        self.state.fuel = left.unwrap_or_default();
        left.is_some()
    }

    fn place(&self, span: Span) -> Place {
        (self.text.place)(span)
    }

    fn source(&self, span: Span) -> &'t str {
        span.of(self.text.text)
    }

    fn is_traced(&self, command: &Command) -> bool {
        let start = command.span.start;
        self.calls.last().is_some_and(|call| call.traced)
            || self.traces.iter().any(|trace| trace.start <= start && start < trace.end)
    }

    fn stops_tracing(&self, body: Span) -> bool {
        let switches = self.script.commands_in(body).iter().flat_map(Command::shell_options);
        switches.into_iter().any(|(name, on)| name == "xtrace" && !on)
    }
}

/// The text that a piece of a script shows of itself: its first line, cut where it is long.
fn shown(text: &str) -> String {
    const LONGEST: usize = 36;
    let line = text.lines().next().unwrap_or_default().trim_end_matches('\\').trim();
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line.to_owned(),
    }
}

/// A piece without a name.
fn unnamed(values: Values) -> Stream {
    if values.is_empty() { Stream::new() } else { vec![Piece { name: None, values }] }
}
