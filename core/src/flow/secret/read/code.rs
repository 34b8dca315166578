//! What program text in Python, JavaScript, Ruby, Perl and PowerShell does with values: variables, functions and callbacks are followed in
//! the order in which they run, and each language's own words ([`Words`]) say what its functions do.

mod assign;
pub(super) mod batch;
mod call;
mod effects;
mod exports;
mod expression;
mod imports;
mod piping;
mod print;
mod programs;
mod value;
mod words;
mod write;

#[cfg(test)]
mod tests;

pub(super) use words::{Effect, Index, Words};

use crate::model::secrecy::{Act, Flowing};
use crate::place::Place;
use crate::syntax::code::{Code, Function, Kind, Statement, StatementKind};
use crate::text::Span;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use value::{Held, Value};

/// A text of a program where it stands.
pub(in crate::flow::secret) struct Source<'t> {
    pub(in crate::flow::secret) text: &'t str,
    /// The expressions that GitHub pastes into it, and the values that they give; sorted.
    pub(in crate::flow::secret) islands: &'t [(Span, Vec<Flowing>)],
    /// A span of the text in the file.
    pub(in crate::flow::secret) place: &'t dyn Fn(Span) -> Place,
    /// The folder it starts in, below the workspace.
    pub(in crate::flow::secret) folder: &'t str,
    /// The folder that the text itself is in, from which it takes others; none where these are parts of a program, which nobody follows.
    pub(in crate::flow::secret) home: Option<&'t str>,
}

/// What the program does with values, in the order in which it does it.
pub(super) fn acts(code: &Code, source: &Source<'_>, words: &'static Words) -> Vec<Act> {
    let mut reader = Reader::new(source, words);
    reader.declare(&code.statements);
    reader.statements(&code.statements);
    reader.uncalled();
    reader.acts
}

/// What the program does when it is run, and what others may take of it: its variables, and each of its functions.
pub(super) fn parts(code: &Code, source: &Source<'_>, words: &'static Words, path: &str) -> Vec<(String, Vec<Act>)> {
    let mut reader = Reader::new(source, words);
    reader.declare(&code.statements);
    reader.statements(&code.statements);
    let mut whole = std::mem::take(&mut reader.acts);
    let mut parts = reader.exports(&code.statements, path);
    reader.uncalled();
    whole.append(&mut reader.acts);
    parts.insert(0, (String::new(), whole));
    parts
}

/// So many statements and expressions are looked at for one text, those of functions at each call.
const FUEL: usize = 60_000;

/// So deep are calls of functions followed.
const DEEPEST: usize = 6;

struct Reader<'t> {
    source: &'t Source<'t>,
    words: &'static Words,
    variables: BTreeMap<String, Value>,
    functions: BTreeMap<String, &'t Function>,
    called: BTreeSet<String>,
    /// Environment variables that the program itself sets.
    environment: BTreeMap<String, Value>,
    /// What the program has written, by path.
    files: BTreeMap<String, Vec<Held>>,
    /// Names that come from other files.
    imports: BTreeMap<String, imports::Imported>,
    /// What the runner was told, by the turns that the values had.
    masks: Vec<Flowing>,
    acts: Vec<Act>,
    fuel: usize,
    /// Values that came in so far.
    taken: Cell<usize>,
    /// What functions gave for values that are no secrets, by the place of their bodies.
    plain_runs: BTreeMap<usize, PlainRuns>,
    /// The names of each option and argument that it says it takes.
    options: Vec<Vec<String>>,
    /// Calls of functions that are being read.
    depth: usize,
    /// Blocks around the statement that may not run.
    conditional: usize,
    /// What the function that is being read gives back.
    returned: Value,
    /// In a shell: what is captured of the output; `None` where it comes to the log.
    output: Option<Value>,
    /// In a shell: what the command before in the pipeline gives.
    piped: Value,
    /// In PowerShell: assignments are shown.
    traced: bool,
}

/// Runs of a function with values that are no secrets.
#[derive(Default)]
struct PlainRuns {
    /// How often nothing has come of it since `seen`.
    times: usize,
    seen: [usize; 4],
    result: Value,
}

impl PlainRuns {
    /// So many runs of which nothing came: the next would be like them.
    const ENOUGH: usize = 2;

    fn settled(&self, seen: [usize; 4]) -> bool {
        self.times >= Self::ENOUGH && self.seen == seen
    }
}

impl<'t> Reader<'t> {
    fn new(source: &'t Source<'t>, words: &'static Words) -> Self {
        Self {
            source,
            words,
            variables: BTreeMap::new(),
            functions: BTreeMap::new(),
            called: BTreeSet::new(),
            environment: BTreeMap::new(),
            files: BTreeMap::new(),
            imports: BTreeMap::new(),
            masks: Vec::new(),
            acts: Vec::new(),
            fuel: FUEL,
            taken: Cell::new(0),
            plain_runs: BTreeMap::new(),
            options: Vec::new(),
            depth: 0,
            conditional: 0,
            returned: Value::default(),
            output: None,
            piped: Value::default(),
            traced: false,
        }
    }

    /// Functions can be called above their text.
    fn declare(&mut self, statements: &'t [Statement]) {
        for statement in statements {
            match &statement.kind {
                StatementKind::Define(function) => {
                    self.functions.insert(self.words.fold(&function.name), function);
                }
                StatementKind::Block { body, .. } | StatementKind::Each { body, .. } if self.spend() => self.declare(body),
                StatementKind::Assign { targets, value, .. } => {
                    if let (Some(name), Kind::Function(function)) =
                        (targets.first().and_then(|target| target.path()), &value.kind)
                    {
                        self.functions.insert(self.words.fold(&name), function);
                    }
                }
                _ => {}
            }
        }
    }

    fn statements(&mut self, statements: &'t [Statement]) {
        for statement in statements {
            if !self.spend() {
                return;
            }
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &'t Statement) {
        match &statement.kind {
            StatementKind::Evaluate(expression) => {
                let value = self.evaluate(expression);
                if self.words.prints_results {
                    self.emit(value, expression);
                }
            }
            StatementKind::Assign { targets, adds, value } => self.assignment(targets, *adds, value),
            StatementKind::Return(expression) => {
                let value = self.evaluate(expression);
                self.returned.join(value);
            }
            StatementKind::Define(function) => self.declare_function(function),
            StatementKind::Import(imports) => self.import(imports, statement.span),
            StatementKind::Block { head, body } => {
                for expression in head {
                    let _ = self.evaluate(expression);
                }
                self.conditional += 1;
                self.statements(body);
                self.conditional -= 1;
            }
            StatementKind::Each { target, over, body } => self.each(target, over, body),
        }
    }

    fn declare_function(&mut self, function: &'t Function) {
        self.functions.insert(self.words.fold(&function.name), function);
        self.declare(&function.body);
    }

    /// Functions that nothing here calls may be called from elsewhere.
    fn uncalled(&mut self) {
        let uncalled: Vec<&'t Function> =
            self.functions.iter().filter(|(name, _)| !self.called.contains(*name)).map(|(_, function)| *function).collect();
        for function in uncalled {
            let _ = self.run(function, &[]);
        }
    }

    /// Reads a function's body with what its parameters are given; gives what it returns.
    fn run(&mut self, function: &'t Function, given: &[Value]) -> Value {
        if self.depth >= DEEPEST || !self.spend() {
            return Value::default();
        }
        let key = function.body.first().map_or(0, |statement| std::ptr::from_ref(statement).addr());
        let plain = given.iter().all(Value::is_clean);
        if let Some(known) = self.plain_runs.get(&key).filter(|known| plain && known.settled(self.seen())) {
            return known.result.clone();
        }
        self.depth += 1;
        let hidden = self.bind(function, given);
        let returned = std::mem::take(&mut self.returned);
        let output = if self.words.prints_results { self.output.replace(Value::default()) } else { None };
        self.declare(&function.body);
        self.statements(&function.body);
        let mut result = std::mem::replace(&mut self.returned, returned);
        if self.words.prints_results {
            let printed = std::mem::replace(&mut self.output, output);
            result.join(printed.unwrap_or_default());
        }
        for (name, value) in hidden {
            match value {
                Some(value) => self.variables.insert(name, value),
                None => self.variables.remove(&name),
            };
        }
        self.depth -= 1;
        if plain {
            let seen = self.seen();
            let known = self.plain_runs.entry(key).or_default();
            let times = if known.seen == seen { known.times + 1 } else { 1 };
            *known = PlainRuns { times, seen, result: result.clone() };
        }
        result
    }

    /// Changes when a secret comes in or goes somewhere.
    fn seen(&self) -> [usize; 4] {
        [self.taken.get(), self.acts.len(), self.environment.len(), self.files.len()]
    }

    /// Gives the parameters their values; what they hid is given back.
    fn bind(&mut self, function: &'t Function, given: &[Value]) -> Vec<(String, Option<Value>)> {
        let mut hidden = Vec::new();
        let mut hide = |reader: &Self, name: String| {
            let value = reader.variables.get(&name).cloned();
            hidden.push((name, value));
        };
        hide(self, "_".to_owned());
        let first = given.first().cloned().unwrap_or_default();
        self.variables.insert("_".to_owned(), first);
        for (at, parameter) in function.parameters.iter().enumerate() {
            let value = given.get(at).cloned().unwrap_or_default();
            if let Kind::Name(name) = &parameter.kind {
                hide(self, self.words.fold(name));
            }
            self.put(parameter, value, false);
        }
        hidden
    }

    fn spend(&mut self) -> bool {
        let left = self.fuel.checked_sub(1);
        self.fuel = left.unwrap_or_default();
        left.is_some()
    }

    fn place(&self, span: Span) -> Place {
        (self.source.place)(span)
    }

    fn written(&self, span: Span) -> &'t str {
        span.of(self.source.text)
    }
}

/// The text that a piece of a program shows of itself: its first line, cut where it is long.
fn shown(text: &str) -> String {
    const LONGEST: usize = 36;
    let line = text.lines().next().unwrap_or_default().trim();
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line.to_owned(),
    }
}
