//! The few things that one file tells about the whole repository.

use crate::model::compose::fact::ComposeFact;
use crate::model::credential::ValueClass;
use crate::model::declarations::Giver;
use crate::model::dotenv::dialect::{Dialect, Divergence};
use crate::model::evidence::Injection;
use crate::model::interface::{Call, Given, Interface};
use crate::model::key_store::KeyStore;
use crate::model::lock::Lock;
use crate::model::placed;
use crate::model::policy::PolicyFact;
use crate::model::program::{Part, Program};
use crate::model::public_prefix::is_for_server;
use crate::model::reads::{Origin, Read, Reading, family_of};
use crate::model::side::Side;
use crate::model::token::TokenFact;
use crate::model::uses::{Reference, Uses};
use crate::model::version::Version;
use crate::place::Place;
use crate::syntax::expression::Segment;
use crate::syntax::yaml::Node;
use crate::text::{File, Span};
use serde::{Deserialize, Serialize};

/// What audits of the whole repository need to know of one file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// Environment variables that the file reads.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reads: Vec<EnvRead>,
    /// Where it reads variables whose names only the running program knows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dynamic_reads: Vec<Place>,
    /// Its functions that read the variable that they are asked for by name, each with its language: `javascript:env`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub wrappers: Vec<String>,
    /// Calls of functions that may be such ones of another file.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub wrapped: Vec<WrappedRead>,
    /// It reads every variable whose name starts so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub prefixes: Vec<String>,
    /// Variables that the file gives to a program or hands on to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub declares: Vec<EnvDeclaration>,
    /// The env files that it names, as written: compose's `env_file`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub names_env_files: Vec<SecretName>,
    /// The file is a Dockerfile: what it copies from its context.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<CopiedFact>,
    /// The file is a compose file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compose: Option<ComposeFact>,
    /// The lines of a `.dockerignore`, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docker_ignore_file: Option<String>,
    /// Where the file loads dotenv files, if it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loads_env_files: Option<Place>,
    /// Who takes variables from dotenv files here, and from which.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reads_env_files: Vec<EnvReaderFact>,
    /// Whom the file gives which variables. Told where the environment is surveyed or two states are compared.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub injections: Vec<Injection>,
    /// Where it sets what the project guards. Told where two states are compared.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub guarded: Vec<GuardedFact>,
    /// Where a program shows a secret of its environment. Told where the environment is surveyed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shown: Vec<ShownFact>,
    /// It tells people, or a program, to copy a template of an env file.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub explains_env: bool,
    /// The lines of an ignore file (`.gitignore`), as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignore_file: Option<String>,
    /// Actions and reusable workflows of other repositories that the file runs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub uses: Vec<RemoteUse>,
    /// The file is the actions' lockfile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock: Option<Lock>,
    /// The file is Dependabot's configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependabot: Option<DependabotFact>,
    /// The file keeps keys, as its first bytes tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_store: Option<KeyStore>,
    /// The file is an environment file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env_file: Option<EnvFileFact>,
    /// What the file adds to the program that the repository's workflows are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub program: Option<Program>,
    /// What the file takes and gives, if it is a reusable workflow or an action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface: Option<Interface>,
    /// Workflows and actions of this repository that the file calls.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<Call>,
    /// What `workflow_run` calls the workflow: its name, or its path where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_name: Option<String>,
    /// The workflows after which this one runs, by `workflow_run`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub follows: Vec<Given>,
    /// What the jobs' own token is granted and needed for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<Box<TokenFact>>,
    /// The secrets that a workflow names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub secrets: Vec<SecretName>,
    /// The `vars.NAME` that it names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub variables: Vec<SecretName>,
    /// The file is a security policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<Box<PolicyFact>>,
    /// Where its code runs, as a `package.json` says of its package, or a file of itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
    /// The checks that it runs, by their names in [`crate::model::control::CONTROLS`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub controls: Vec<String>,
    /// The scripts that a workflow names, each by the last part of its path.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scripts: Vec<String>,
    /// Variables that a document names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<SecretName>,
}

/// One `secrets.NAME`, or another name where it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SecretName {
    pub name: String,
    pub place: Place,
}

impl Facts {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Keeps what a file reads beside its reads by name.
    pub fn take_reading(&mut self, file: &File<'_>, reading: &Reading<'_>) {
        let language = family_of(file.path, &file.text).unwrap_or_default();
        self.reads = reading.all().map(|read| EnvRead::new(file, &read)).collect();
        self.dynamic_reads = reading.dynamic.iter().map(|&span| Place::new(file, span)).collect();
        self.wrappers = reading.wrappers.iter().map(|name| format!("{language}:{name}")).collect();
        let wrapped = reading.wrapped.iter();
        self.wrapped = wrapped
            .map(|call| WrappedRead { by: format!("{language}:{}", call.by), read: EnvRead::new(file, &call.read) })
            .collect();
        self.prefixes = reading.prefixes.iter().map(|prefix| prefix.to_ascii_uppercase()).collect();
    }

    /// Every place that the facts name, those of `reads` left out.
    pub fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        let uses = self.uses.iter_mut().flat_map(|remote| std::iter::once(&mut remote.place).chain(&mut remote.alias));
        let env_file = self.env_file.iter_mut().flat_map(|fact| fact.keys.iter_mut().map(|key| &mut key.place));
        let locked = self.lock.iter_mut().flat_map(Lock::places_mut);
        let dependabot = self.dependabot.iter_mut().map(|fact| &mut fact.place);
        let calls = self.calls.iter_mut().flat_map(Call::places_mut);
        let named = self.secrets.iter_mut().chain(&mut self.variables).chain(&mut self.documents);
        let secrets = named.map(|secret| &mut secret.place);
        let follows = self.follows.iter_mut().map(|given| &mut given.place);
        let token = self.token.iter_mut().flat_map(|fact| fact.places_mut());
        let program = calls.chain(follows).chain(secrets).chain(token);
        let declares = self.declares.iter_mut().map(|declared| &mut declared.place);
        let env_files = self.names_env_files.iter_mut().map(|named| &mut named.place);
        let copies = self.copies.iter_mut().map(|copied| &mut copied.place);
        let policy = self.policy.iter_mut().flat_map(|fact| fact.places_mut());
        let readers = self.reads_env_files.iter_mut().map(|reader| &mut reader.place);
        let injected = self.injections.iter_mut().map(|injection| &mut injection.place);
        let injected = injected.chain(self.guarded.iter_mut().map(|fact| &mut fact.place));
        let readers = readers.chain(injected).chain(self.shown.iter_mut().map(|shown| &mut shown.place));
        let program = program.chain(declares).chain(env_files).chain(copies).chain(policy).chain(readers);
        let composed = self.compose.iter_mut().flat_map(ComposeFact::places_mut);
        let program = program.chain(composed);
        uses.chain(env_file)
            .chain(locked)
            .chain(dependabot)
            .chain(program)
            .chain(&mut self.loads_env_files)
            .chain(&mut self.dynamic_reads)
    }

    /// Every place and quoted text of the program's part.
    pub fn each_part(&mut self, see: &mut dyn FnMut(Part<'_>)) {
        if let Some(program) = &mut self.program {
            program.each(see);
        }
    }
}

/// One read of an environment variable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnvRead {
    pub name: String,
    pub place: Place,
    /// The program cannot go on without it.
    pub required: bool,
    /// Something stands in for it, or the program only asks for it.
    #[serde(default)]
    pub optional: bool,
    /// A literal stands in for it.
    #[serde(default)]
    pub defaulted: bool,
    /// Its text, where it was asked for and is no secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    #[serde(default)]
    pub origin: Origin,
}

impl EnvRead {
    #[must_use]
    pub fn new(file: &File<'_>, read: &Read<'_>) -> Self {
        let place = Place::new(file, read.span);
        // `process.env.API_KEY ?? ""` only pleases the type checker.
        let nothing = read.default.is_some_and(|default| default.text.is_empty()) && is_for_server(read.name);
        Self {
            name: read.name.to_owned(),
            place,
            required: read.required,
            optional: read.optional && !nothing,
            defaulted: read.default.is_some(),
            default: None,
            origin: read.origin,
        }
    }
}

/// A call of a function of another file that may read a variable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WrappedRead {
    /// The function with its language: `javascript:env`.
    pub by: String,
    pub read: EnvRead,
}

/// One variable that a file gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnvDeclaration {
    pub name: String,
    pub place: Place,
    pub by: Giver,
    /// A value stands there.
    #[serde(default)]
    pub given: bool,
}

/// A guarded setting with its value's number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GuardedFact {
    pub key: String,
    pub identity: u64,
    pub place: Place,
}

/// A place where a program shows a secret.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownFact {
    pub name: String,
    /// `log`, `response`.
    pub sink: String,
    pub place: Place,
}

/// Something that reads a dotenv file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnvReaderFact {
    pub dialect: Dialect,
    /// As written; None for whoever looks for `.env` by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    pub place: Place,
}

/// One source that a Dockerfile copies from its context.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CopiedFact {
    pub source: String,
    pub place: Place,
    /// It comes into the image, not only into a stage before it.
    pub last_stage: bool,
}

/// One `uses:` of something in another repository.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RemoteUse {
    pub owner: String,
    pub repo: String,
    /// Below the repository's root; empty for the root.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub path: String,
    pub reference: String,
    /// The reference is a full commit.
    pub pinned: bool,
    /// The version that the comment behind a commit tells: `# v1.2.3`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// A reusable workflow rather than an action.
    pub workflow: bool,
    /// Its job or step never runs.
    pub disabled: bool,
    pub place: Place,
    /// The `*alias` through which it is used, where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<Place>,
}

/// What a dotenv file or a template holds: names and classes, never values.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EnvFileFact {
    /// It promises names (`.env.example`) rather than holding values.
    pub template: bool,
    pub keys: Vec<EnvKey>,
    /// Names that stand in comments, ready to be taken out of them: `# NAME=value`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offered: Vec<String>,
}

/// One key of an environment file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnvKey {
    pub name: String,
    pub place: Place,
    pub class: ValueClass,
    /// A number that names the secret without telling it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<u64>,
    /// What its comment says of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Note>,
    /// Programs read it differently.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub divergence: Option<Divergence>,
}

/// A word in a comment beside a variable, or above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    Required,
    Optional,
}

/// What Dependabot is asked to keep current.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DependabotFact {
    /// `github-actions`, `npm`…, each once for each update.
    pub ecosystems: Vec<String>,
    /// The `updates:` key, or the file's start.
    pub place: Place,
}

/// The version that the comment behind a value tells.
#[must_use]
pub fn told_version(file: &File<'_>, value: Span) -> Option<String> {
    let line = file.line_span(file.position(value.end).line);
    let rest = Span::new(value.end, line.end).of(&file.text);
    // A line may be as long as the file: what is further away is no comment on this value.
    let near: String = rest.chars().take(200).collect();
    let (_, comment) = near.split_once('#')?;
    let words = comment.split([' ', '\t', ',', '=', '@', '(', ')']);
    words.map(str::trim).find(|word| Version::parse(word).is_some()).map(str::to_owned)
}

/// What a file runs of other repositories; each use comes with whether it calls a reusable workflow.
#[must_use]
pub fn remote_uses<'m, 'y: 'm>(
    file: &File<'_>,
    uses: impl Iterator<Item = (&'m Uses<'y>, bool)>,
    disabled: &[Span],
) -> Vec<RemoteUse> {
    let remote = uses.filter_map(|(uses, workflow)| Some((uses, uses.remote()?, workflow)));
    let read = remote.map(|(uses, remote, workflow)| {
        let (reference, pinned) = match remote.reference {
            Reference::Commit(commit) => (commit, true),
            Reference::Symbolic(name) => (name, false),
            Reference::Missing => ("", false),
        };
        RemoteUse {
            owner: remote.owner.to_owned(),
            repo: remote.repo.to_owned(),
            path: remote.path.to_owned(),
            reference: reference.to_owned(),
            pinned,
            version: if pinned { told_version(file, uses.span()) } else { None },
            workflow,
            disabled: disabled.iter().any(|span| span.encloses(uses.span())),
            place: Place::new(file, uses.span()),
            alias: uses.node.alias.map(|alias| Place::new(file, alias)),
        }
    });
    read.collect()
}

/// The secrets and the variables (`vars.NAME`) that are named below a node, `GITHUB_TOKEN` left out.
#[must_use]
pub fn given_names(file: &File<'_>, root: &Node) -> (Vec<SecretName>, Vec<SecretName>) {
    let (mut secrets, mut variables) = (Vec::new(), Vec::new());
    for (placed, access) in placed::all_accesses(root) {
        let [Segment::Name(context), Segment::Name(name), ..] = access.path.as_slice() else { continue };
        let names = match context.to_ascii_lowercase().as_str() {
            "secrets" if !name.eq_ignore_ascii_case("GITHUB_TOKEN") => &mut secrets,
            "vars" => &mut variables,
            _ => continue,
        };
        names.push(SecretName { name: name.to_ascii_uppercase(), place: Place::new(file, placed.span(access.span)) });
    }
    (secrets, variables)
}
