//! What a language's functions do with values.

use crate::model::secrecy::TurnKind;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The words of a language.
#[derive(Debug)]
pub(in crate::flow::secret::read) struct Words {
    /// What holds all environment variables: `os.environ`.
    pub(in crate::flow::secret::read) environment: &'static [&'static str],
    /// What holds the script's arguments, and the index of the first.
    pub(in crate::flow::secret::read) arguments: &'static [(&'static str, usize)],
    /// Members that tell nothing of a value: its length.
    pub(in crate::flow::secret::read) plain_members: &'static [&'static str],
    /// Functions by name: `os.getenv`, or `.strip` for a method of whatever object.
    pub(in crate::flow::secret::read) functions: &'static [(&'static str, Effect)],
    /// A statement's value comes to the log: a shell.
    pub(in crate::flow::secret::read) prints_results: bool,
    /// A method is called without parentheses: Ruby.
    pub(in crate::flow::secret::read) bare_methods: bool,
    /// A loop over a text gives its characters.
    pub(in crate::flow::secret::read) walks_characters: bool,
    /// Names are compared without regard to case.
    pub(in crate::flow::secret::read) ignores_case: bool,
    pub(in crate::flow::secret::read) index: Index,
}

/// The functions by what they are looked up by, made when first asked.
#[derive(Debug)]
pub(in crate::flow::secret::read) struct Index(OnceLock<Lookup>);

/// Of functions with the same key, the first.
#[derive(Debug, Default)]
struct Lookup {
    /// By the whole path: `os.getenv`.
    whole: BTreeMap<String, Effect>,
    /// Methods of whatever object, by name.
    methods: BTreeMap<String, Effect>,
    /// By the last part of the path, for a function that is called without its object.
    last: BTreeMap<String, Effect>,
}

impl Index {
    pub(in crate::flow::secret::read) const fn new() -> Self {
        Self(OnceLock::new())
    }
}

/// What a function does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::flow::secret::read) enum Effect {
    /// Its arguments come to the log.
    Prints,
    /// Its arguments come to the log, as a message of the runner.
    Notes,
    /// It gives its object and its arguments as they are.
    Keeps,
    /// It gives its object as it is: `strip`.
    KeepsObject,
    /// It gives its object and its arguments after a change.
    Turns(TurnKind),
    /// It gives its object after a change; its arguments are no values.
    TurnsObject(TurnKind),
    /// `replace(old, new)`
    Replaces,
    /// What it gives tells nothing of what it was given.
    Hides,
    /// It reads a structured text.
    Parses,
    /// It gives an environment variable, its name as the first argument.
    Environment,
    /// It gives all environment variables.
    AllEnvironment,
    /// It gives the options and arguments that the script was given.
    Arguments,
    /// It names an option or argument of the script: `add_argument`.
    Declares,
    /// It gives what is in a collection: of the environment, the names.
    Names,
    /// `core.getInput`
    Input,
    /// `core.setSecret`
    Masks,
    /// `core.setOutput(name, value)`
    SetsOutput,
    /// `core.exportVariable(name, value)`
    Exports,
    /// `core.summary.addRaw(text)`
    Summarises,
    /// It opens the file of its first argument.
    Opens,
    /// It gives what the file of its first argument, or its object, holds.
    ReadsFile,
    /// `fs.writeFileSync(path, text)`
    WritesFile,
    /// It writes its arguments to its object, an open file: `file.write(text)`.
    WritesTo,
    /// Its arguments come into a comment, an issue or a release.
    Posts,
    /// Its first argument is an address.
    Sends,
    /// It runs a program with these arguments.
    Runs,
    /// A new credential made from its arguments.
    Mints,
    /// It calls the function that it is given for each part of its object, or of its first argument.
    Calls,
    /// It gives the names and values of its argument: `Object.entries`.
    Entries,
    /// It gives the member of its object that its first argument names.
    Gets,
    /// The commands of PowerShell that take their input from the pipe.
    OutFile,
    TeeObject,
    ForEach,
    /// It passes on what it gets from the pipe.
    Passes,
    /// `Select-Object Name`
    Selects,
    /// `Get-ChildItem env:`
    Lists,
    /// Its output is lost: `Out-Null`.
    Discards,
    /// `Set-PSDebug -Trace`
    Traces,
    /// It assigns a variable: `Set-Variable -Name x -Value y`, `Set-Item env:x y`.
    SetsItem,
}

impl Words {
    pub(super) fn fold(&self, name: &str) -> String {
        if self.ignores_case { name.to_ascii_lowercase() } else { name.to_owned() }
    }

    pub(super) fn same(&self, left: &str, right: &str) -> bool {
        if self.ignores_case { left.eq_ignore_ascii_case(right) } else { left == right }
    }

    /// What a function does: known by its whole path, by its last part as a method, or by its last part where it is called without an object.
    pub(super) fn effect(&self, path: Option<&str>, name: &str, method: bool) -> Option<Effect> {
        let lookup = self.index.0.get_or_init(|| self.lookup());
        let get = |effects: &BTreeMap<String, Effect>, name: &str| match self.ignores_case {
            true => effects.get(&name.to_ascii_lowercase()).copied(),
            false => effects.get(name).copied(),
        };
        let by_name = || get(if method { &lookup.methods } else { &lookup.last }, name);
        path.and_then(|path| get(&lookup.whole, path)).or_else(by_name)
    }

    fn lookup(&self) -> Lookup {
        let mut lookup = Lookup::default();
        for (known, effect) in self.functions {
            lookup.whole.entry(self.fold(known)).or_insert(*effect);
            if let Some(method) = known.strip_prefix('.') {
                lookup.methods.entry(self.fold(method)).or_insert(*effect);
            } else if let Some((_, last)) = known.rsplit_once('.') {
                lookup.last.entry(self.fold(last)).or_insert(*effect);
            }
        }
        lookup
    }
}
