//! What a value stands for where it is walked over.

use super::Walk;
use super::minters::Minter;
use super::state::{Masks, Root, Value, Values, few};
use crate::flow::secret::plain;
use crate::model::program::Binding;
use crate::model::secrecy::{Flowing, Taken};
use std::collections::{BTreeMap, BTreeSet};

/// The inputs of what is walked.
pub(super) enum Inputs {
    /// Of callers that are not known.
    Unknown,
    /// Names in lower case.
    Bound(BTreeMap<String, Values>),
}

/// The names that are in force at a step.
pub(super) struct Frame<'f, 'a> {
    pub(super) inputs: &'f Inputs,
    /// What a called workflow was given, by name in upper case.
    pub(super) secrets: &'f BTreeMap<String, Values>,
    /// The outputs of the workflow's jobs so far, by job and output in lower case.
    pub(super) jobs: &'f BTreeMap<(String, String), Values>,
    pub(super) outer: Option<&'f Frame<'f, 'a>>,
    /// The `env:` mappings, the innermost last.
    pub(super) scopes: Vec<&'a [Binding]>,
    /// How many of them are not a step's own.
    pub(super) outer_scopes: usize,
    pub(super) outputs: BTreeMap<(String, String), Values>,
    /// Steps that run an action which mints secrets.
    pub(super) minters: BTreeMap<String, &'static Minter>,
    /// Steps that run an action of which nothing is known.
    pub(super) unknown: BTreeMap<String, String>,
    pub(super) arguments: Vec<Values>,
    /// Variables that a running script was given.
    pub(super) given: Vec<(String, Values)>,
    /// Variables of the running shell that files have set which it took up, or that its functions see.
    pub(super) shell: Vec<(String, Values)>,
    /// The name of what the running script prints, where that does not come to the log.
    pub(super) result: Option<String>,
    pub(super) self_hosted: bool,
    pub(super) disabled: bool,
    /// Steps follow the one that is walked.
    pub(super) more: bool,
    pub(super) depth: usize,
    /// The step, for traces: its place.
    pub(super) step: (String, usize),
}

impl<'f, 'a> Frame<'f, 'a> {
    pub(super) fn new(
        inputs: &'f Inputs,
        secrets: &'f BTreeMap<String, Values>,
        jobs: &'f BTreeMap<(String, String), Values>,
    ) -> Self {
        Self {
            inputs,
            secrets,
            jobs,
            outer: None,
            scopes: Vec::new(),
            outer_scopes: 0,
            outputs: BTreeMap::new(),
            minters: BTreeMap::new(),
            unknown: BTreeMap::new(),
            arguments: Vec::new(),
            given: Vec::new(),
            shell: Vec::new(),
            result: None,
            self_hosted: false,
            disabled: false,
            more: false,
            depth: 0,
            step: (String::new(), 0),
        }
    }
}

/// What the steps of a job share.
#[derive(Default)]
pub(super) struct Space {
    pub(super) env: BTreeMap<String, Values>,
    pub(super) files: BTreeMap<String, Values>,
    pub(super) masks: Masks,
}

/// Variables that are set from variables are followed so far.
const HOPS: usize = 5;

/// So many hops a variable counts for that is made of the whole environment, each of whose variables is looked at.
const WHOLE: usize = 2;

impl<'a> Walk<'_, 'a> {
    pub(super) fn all(&self, values: &[Flowing], frame: &Frame<'_, 'a>, space: &Space) -> Values {
        few(values.iter().flat_map(|value| self.resolve(value, frame, &frame.scopes, space, 0)).collect())
    }

    fn resolve(&self, value: &Flowing, frame: &Frame<'_, 'a>, scopes: &[&'a [Binding]], space: &Space, hops: usize) -> Values {
        if hops > HOPS {
            return Values::new();
        }
        let new = |root: Root, words: &str| vec![Value::new(root, &value.name, &value.place, words)];
        let carried = |mut values: Values| {
            values.iter_mut().for_each(|known| known.step(&value.place, format!("`{}` carries it on", value.name)));
            values
        };
        let mut values = match &value.source {
            Taken::Secret(name) => match frame.secrets.get(name) {
                Some(given) => carried(given.clone()),
                None => new(Root::Secret(name.clone()), "the secret comes in here"),
            },
            Taken::AllSecrets => new(Root::AllSecrets, "all secrets come in here"),
            Taken::Token => new(Root::Token, "the job's token comes in here"),
            Taken::Input(name) => match frame.inputs {
                Inputs::Bound(inputs) => carried(inputs.get(&name.to_ascii_lowercase()).cloned().unwrap_or_default()),
                Inputs::Unknown if plain::is_telling(name) && !plain::is_plain(name) => {
                    new(Root::Input(name.to_ascii_lowercase()), "a caller gives this, by its name a secret")
                }
                Inputs::Unknown => Values::new(),
            },
            Taken::Variable(name) => carried(self.variable(name, value, frame, scopes, space, hops)),
            Taken::Environment => self.environment(None, value, frame, space, hops),
            Taken::Variables(text) => self.environment(Some(text), value, frame, space, hops),
            Taken::Step { id, output } => carried(of_step(id, output, value, frame)),
            Taken::Job { id, output } => {
                let key = (id.to_ascii_lowercase(), output.to_ascii_lowercase());
                carried(frame.jobs.get(&key).cloned().unwrap_or_default())
            }
            Taken::Argument(0) => carried(frame.arguments.iter().flatten().cloned().collect()),
            Taken::Argument(number) => carried(frame.arguments.get(number - 1).cloned().unwrap_or_default()),
            Taken::File(path) => carried(of_file(path, space, &|_| true)),
            Taken::Visible(path) => carried(of_file(path, space, &|file| !is_hidden_below(path, file))),
            Taken::Minted { registered } => {
                let key = format!("{}:{}", value.place.path, value.place.span.start);
                new(Root::Minted { registered: *registered, key }, "a secret is fetched or made here")
            }
        };
        for known in &mut values {
            known.masked |= value.masked;
            for turn in &value.turns {
                known.masked &= turn.kind == crate::model::secrecy::TurnKind::Embedded || value.masked;
                known.turn(turn);
                if turn.kind != crate::model::secrecy::TurnKind::Embedded {
                    known.cure = None;
                }
            }
            if value.cure.is_some() {
                known.cure.clone_from(&value.cure);
            }
        }
        values
    }

    fn variable(
        &self,
        name: &str,
        value: &Flowing,
        frame: &Frame<'_, 'a>,
        scopes: &[&'a [Binding]],
        space: &Space,
        hops: usize,
    ) -> Values {
        let set = frame.given.iter().rev().chain(frame.shell.iter().rev());
        if let Some((_, given)) = set.into_iter().find(|(known, _)| known == name) {
            return given.clone();
        }
        let sets = |scope: &&[Binding]| scope.iter().any(|binding| binding.name == name);
        let of_step = scopes.len() > frame.outer_scopes && scopes.last().is_some_and(sets);
        if let Some(written) = space.env.get(name).filter(|_| !of_step) {
            return written.clone();
        }
        if let Some(at) = scopes.iter().rposition(&sets) {
            let binding = scopes.get(at).and_then(|scope| scope.iter().find(|binding| binding.name == name));
            let inside = |inside: &Flowing| {
                // `X: ${{ env.X }}` means an outer X.
                let own = matches!(&inside.source, Taken::Variable(same) if same == name);
                let seen = if own { scopes.get(..at).unwrap_or_default() } else { scopes };
                self.resolve(inside, frame, seen, space, hops + 1)
            };
            return few(binding.map(|binding| binding.values.iter().flat_map(inside).collect()).unwrap_or_default());
        }
        match frame.outer {
            Some(outer) => self.variable(name, value, outer, &outer.scopes, space, hops + 1),
            None if matches!(name, "ACTIONS_ID_TOKEN_REQUEST_TOKEN" | "ACTIONS_RUNTIME_TOKEN") => {
                vec![Value::new(Root::Token, &value.name, &value.place, "the runner sets it")]
            }
            None => Values::new(),
        }
    }

    /// All variables, or those whose name holds a text. One of them may itself be made of all: `ALL: ${{ toJSON(env) }}`.
    fn environment(&self, named: Option<&str>, value: &Flowing, frame: &Frame<'_, 'a>, space: &Space, hops: usize) -> Values {
        let mut names: BTreeSet<&str> = space.env.keys().map(String::as_str).collect();
        names.extend(frame.given.iter().map(|(name, _)| name.as_str()).filter(|name| !name.starts_with('-')));
        let mut around = Some(frame);
        while let Some(frame) = around {
            names.extend(frame.scopes.iter().flat_map(|scope| scope.iter()).map(|binding| binding.name.as_str()));
            around = frame.outer;
        }
        let wanted = names.into_iter().filter(|name| named.is_none_or(|text| name.to_ascii_uppercase().contains(text)));
        let each = wanted.flat_map(|name| {
            let mut known = self.variable(name, value, frame, &frame.scopes, space, hops + WHOLE);
            known.iter_mut().for_each(|known| known.step(&value.place, format!("`{}` shows `{name}`", value.name)));
            known
        });
        few(each.take(64).collect())
    }
}

fn of_step(id: &str, output: &str, value: &Flowing, frame: &Frame<'_, '_>) -> Values {
    let (id, output) = (id.to_ascii_lowercase(), output.to_ascii_lowercase());
    if let Some(minter) = frame.minters.get(&id).filter(|minter| minter.puts_out(&output)) {
        let root = Root::Minted { registered: minter.registered, key: format!("{id}.{output}") };
        return vec![Value::new(root, &value.name, &value.place, &format!("`{}` gives a secret", minter.action))];
    }
    if let Some(action) = frame.unknown.get(&id).filter(|_| plain::is_token(&output)) {
        let root = Root::Minted { registered: true, key: format!("{id}.{output}") };
        return vec![Value::new(root, &value.name, &value.place, &format!("`{action}` gives a secret, by its name"))];
    }
    let named = frame.outputs.get(&(id.clone(), output));
    let any = frame.outputs.get(&(id, "*".to_owned()));
    named.into_iter().chain(any).flatten().cloned().collect()
}

/// What a file, the files of a folder or those of a pattern hold.
fn of_file(path: &str, space: &Space, taken: &dyn Fn(&str) -> bool) -> Values {
    let excluded = path.starts_with('!');
    let known = space.files.iter().filter(|(file, _)| !excluded && covers(path, file) && taken(file));
    few(known.flat_map(|(_, values)| values.iter().cloned()).collect())
}

/// Whether a file that a path covers, or a folder between the two, is hidden.
fn is_hidden_below(path: &str, file: &str) -> bool {
    let fixed = path.split('*').next().unwrap_or(path);
    let below =
        file.strip_prefix(fixed).filter(|rest| fixed.ends_with('/') || rest.is_empty() || rest.starts_with('/')).unwrap_or(file);
    let name = below.is_empty().then(|| file.rsplit('/').next().unwrap_or(file));
    name.into_iter().chain(below.split('/')).any(|part| part.starts_with('.'))
}

fn covers(path: &str, file: &str) -> bool {
    let outside = |text: &str| text.starts_with(['/', '~']);
    let path = path.trim_start_matches("./").trim_end_matches('/');
    let whole = matches!(path, "" | "." | "**" | "*" | "**/*");
    if whole {
        return !outside(file) && (path != "*" || !file.contains('/'));
    }
    if let Some((head, tail)) = path.split_once('*') {
        let end = tail.rsplit('*').next().unwrap_or_default();
        return file.starts_with(head)
            && file.ends_with(end)
            && file.len() >= head.len() + end.len()
            && outside(file) == outside(path);
    }
    file == path || file.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
}
