//! What a job's scripts fetch from the network and run.

use crate::model::scripted::Scripted;
use crate::model::scripted::power_shell::{self, Statement};
use crate::model::step::{Run, Step};
use crate::model::version::Version;
use crate::syntax::shell::{self, Command, PartKind, Program, Redirect, Script, Word};
use crate::text::Span;

/// A script or program that is fetched and run unverified. Spans are in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// What runs it, with what fetches it where that is one command.
    pub span: Span,
    /// The address as it is written, where there is one.
    pub url: Option<String>,
    /// What fetched it, where that is another command.
    pub loaded: Option<Span>,
}

/// So many members of a pipeline are followed.
const MAX_PIPES: usize = 16;

/// So many fetched files are remembered at a time.
const MAX_FILES: usize = 64;

/// All that the steps fetch and run, in the order of the text.
#[must_use]
pub fn fetched(steps: &[Step<'_>]) -> Vec<Fetched> {
    let mut watch = Watch::default();
    for run in steps.iter().filter_map(|step| step.run()) {
        let Some(text) = run.script.as_str() else { continue };
        if run.shell.is_power_shell() {
            watch.power_shell(run, text);
        } else if (!watch.loaded.is_empty() || may_fetch(text))
            && let Some(scripted) = Scripted::read(run)
        {
            watch.posix(scripted.script, &scripted.scalar.value, &|span| scripted.span(span));
        }
    }
    watch.found()
}

/// The same of scripts that stand in a file as they are, each with where it starts: the `RUN` lines of a Dockerfile.
#[must_use]
pub fn fetched_by<'s>(scripts: impl Iterator<Item = (&'s str, usize)>) -> Vec<Fetched> {
    let mut watch = Watch::default();
    for (text, start) in scripts {
        if !watch.loaded.is_empty() || may_fetch(text) {
            watch.posix(&shell::parse(text), text, &|span| span.shifted(start));
        }
    }
    watch.found()
}

fn may_fetch(text: &str) -> bool {
    FETCHERS.iter().chain(&["deno"]).any(|word| text.contains(word))
}

impl Fetched {
    /// The address names this machine, or holds a full commit, or the one that is running.
    fn is_fixed(&self) -> bool {
        let Some(url) = &self.url else { return false };
        let host = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
        let local = ["localhost", "127.0.0.1", "[::1]", "0.0.0.0"].iter().any(|name| host.starts_with(name));
        let commit = |part: &str| part.len() == 40 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
        let running = url.contains("github.sha") || url.contains("GITHUB_SHA");
        local || running || url.split(|c: char| !c.is_ascii_alphanumeric()).any(commit)
    }

    #[must_use]
    pub fn is_plain_http(&self) -> bool {
        self.url.as_deref().is_some_and(|url| url.starts_with("http://"))
    }

    /// The address names a release, whose content is meant to stay.
    #[must_use]
    pub fn is_versioned(&self) -> bool {
        let Some(url) = &self.url else { return false };
        let whole = |part: &str| Version::parse(part).is_some_and(|version| version.is_whole());
        let latest = url.contains("/latest/");
        !latest && (url.contains("/releases/download/") || url.split(['/', '@']).any(whole))
    }
}

#[derive(Default)]
struct Watch {
    /// Files that were fetched and not verified since: name, address, place.
    loaded: Vec<(String, Option<String>, Span)>,
    found: Vec<Fetched>,
}

impl Watch {
    fn found(mut self) -> Vec<Fetched> {
        self.found.retain(|fetched| !fetched.is_fixed());
        self.found
    }

    fn posix(&mut self, script: &Script, text: &str, place: &dyn Fn(Span) -> Span) {
        for command in &script.commands {
            let Some(program) = command.program() else { continue };
            if verifies(&program) {
                self.loaded.clear();
            } else if let Some((from, url)) = source(script, command, &program, text) {
                self.found.push(Fetched { span: place(from.join(command.span)), url, loaded: None });
            } else if let Some(file) = runs_file(&program, text)
                && let Some(at) = self.loaded.iter().position(|(name, ..)| *name == file)
            {
                let (_, url, loaded) = self.loaded.swap_remove(at);
                self.found.push(Fetched { span: place(command.span), url, loaded: Some(loaded) });
            }
            if self.loaded.len() < MAX_FILES
                && let Some(file) = written(script, command, &program, text)
            {
                self.loaded.push((file, url_of(&program, text), place(command.span)));
            }
        }
    }

    fn power_shell(&mut self, run: &Run<'_>, text: &str) {
        let Some(scalar) = run.script.as_scalar() else { return };
        for statement in power_shell::statements(text) {
            if evaluates(&statement) {
                let words = statement.commands.iter().flatten();
                let url = words.filter(|word| word.start.contains("://")).map(|word| without_query(&word.start)).next();
                let span = scalar.span_of(statement.span.start..statement.span.end);
                self.found.push(Fetched { span, url, loaded: None });
            }
        }
    }
}

const FETCHERS: &[&str] = &["curl", "wget"];

fn fetches(program: &Program<'_>) -> bool {
    FETCHERS.contains(&program.name.as_str())
}

const SHELLS: &[&str] = &["bash", "sh", "zsh", "dash", "ksh", "ash"];

pub(super) fn interprets(name: &str) -> bool {
    SHELLS.contains(&name) || matches!(name, "node" | "perl" | "ruby" | "php" | "pwsh") || name.starts_with("python")
}

/// A download whose output this command runs as code: where it stands, and its address.
fn source(script: &Script, command: &Command, program: &Program<'_>, text: &str) -> Option<(Span, Option<String>)> {
    if program.name == "deno" && program.arguments.first().is_some_and(|word| word.is("run")) {
        let url = program.arguments.iter().find(|word| word.prefix().starts_with("http"))?;
        return Some((command.span, Some(without_query(&raw(url, text)))));
    }
    if reads_input(program) {
        let mut reader = command;
        for _ in 0..MAX_PIPES {
            let Some(from) = script.piped_from(reader) else { break };
            let Some(upstream) = from.program() else { break };
            if fetches(&upstream) {
                return Some((from.span, url_of(&upstream, text)));
            }
            reader = from;
        }
    }
    let sourced = matches!(program.name.as_str(), "source" | ".") || interprets(&program.name);
    let processes = program.arguments.iter().filter(|_| sourced);
    let strings = command.redirections.iter().filter(|redirection| sourced && redirection.operator == Redirect::HereString);
    let option = program.arguments.iter().position(|word| matches!(word.literal().as_deref(), Some("-c" | "-e" | "-lc" | "-ec")));
    let inline = option.filter(|_| interprets(&program.name)).and_then(|at| program.arguments.get(at + 1));
    let code = command.code().iter().chain(inline).chain(strings.map(|redirection| &redirection.target));
    let within = processes.flat_map(|word| substitutions(word, false)).chain(code.flat_map(|word| substitutions(word, true)));
    let mut commands = within.flat_map(|span| script.commands_in(span));
    let url = commands.find_map(|inner| Some(url_of(&inner.program().filter(fetches)?, text)))?;
    Some((command.span, url))
}

/// The spans of `$(…)`, or else of `<(…)`, in a word.
pub(super) fn substitutions(word: &Word, commands: bool) -> Vec<Span> {
    let wanted = |kind: &PartKind| if commands { *kind == PartKind::Command } else { *kind == PartKind::Process };
    word.parts.iter().filter(|part| wanted(&part.kind)).map(|part| part.span).collect()
}

/// Whether an interpreter takes its program from standard input.
pub(super) fn reads_input(program: &Program<'_>) -> bool {
    if !interprets(&program.name) {
        return false;
    }
    let arguments: Vec<String> = program.arguments.iter().map(Word::prefix).collect();
    if SHELLS.contains(&program.name.as_str()) {
        let options: Vec<&String> = arguments.iter().take_while(|word| word.starts_with('-')).collect();
        let code = options.iter().any(|word| !word.starts_with("--") && word.contains('c'));
        let input = options.iter().any(|word| *word == "-" || !word.starts_with("--") && word.contains('s'));
        let file = arguments.get(options.len()).is_some_and(|word| word != "/dev/stdin");
        return !code && (input || !file);
    }
    arguments.iter().all(|word| word == "-")
}

/// The file that a command runs as a program.
fn runs_file(program: &Program<'_>, text: &str) -> Option<String> {
    let name = raw(program.word, text);
    if interprets(&program.name) || matches!(program.name.as_str(), "source" | ".") {
        let operand = program.arguments.iter().find(|word| !word.prefix().starts_with('-'))?;
        return Some(file_name(&raw(operand, text)));
    }
    name.contains('/').then(|| file_name(&name))
}

/// The file that a download is written to.
fn written(script: &Script, command: &Command, program: &Program<'_>, text: &str) -> Option<String> {
    if !fetches(program) {
        return None;
    }
    let redirected = script.redirections(command).find(|redirection| {
        matches!(redirection.operator, Redirect::Output | Redirect::Clobber | Redirect::Append) && redirection.fd == Some(1)
    });
    if let Some(redirection) = redirected {
        return Some(file_name(&raw(&redirection.target, text)));
    }
    let (letter, long) = if program.name == "curl" { ('o', "--output") } else { ('O', "--output-document") };
    let mut arguments = program.arguments.iter();
    while let Some(word) = arguments.next() {
        let option = word.prefix();
        if option == long || option.starts_with('-') && !option.starts_with("--") && option.ends_with(letter) {
            return arguments.next().map(|word| file_name(&raw(word, text))).filter(|file| file != "-");
        }
        if let Some(file) = option.strip_prefix(long).and_then(|rest| rest.strip_prefix('=')) {
            return Some(file_name(file));
        }
    }
    let named = |word: &Word| {
        let option = word.prefix();
        option == "--remote-name" || option.starts_with('-') && !option.starts_with("--") && option.contains('O')
    };
    let by_url = program.name == "wget" || program.arguments.iter().any(named);
    let url = url_of(program, text).filter(|_| by_url)?;
    url.rsplit('/').next().map(file_name).filter(|name| !name.is_empty())
}

/// A path, compared as one: without quotes and a leading `./`.
fn file_name(text: &str) -> String {
    text.trim_start_matches("./").to_owned()
}

/// A word as written, without its quotes.
fn raw(word: &Word, text: &str) -> String {
    word.literal().unwrap_or_else(|| word.span.of(text).replace(['"', '\''], ""))
}

fn url_of(program: &Program<'_>, text: &str) -> Option<String> {
    let url = program.arguments.iter().map(|word| raw(word, text)).find(|word| word.contains("://") && !word.starts_with('-'));
    url.map(|url| without_query(&url))
}

/// What stands behind a `?` may be a token, and tells nothing.
fn without_query(url: &str) -> String {
    url.split('?').next().unwrap_or(url).to_owned()
}

/// Whether a command compares something with a checksum or a signature.
fn verifies(program: &Program<'_>) -> bool {
    let has = |wanted: &str| program.arguments.iter().any(|word| word.is(wanted));
    match program.name.as_str() {
        "sha1sum" | "sha256sum" | "sha512sum" | "sha384sum" | "shasum" | "b2sum" | "minisign" | "signify" | "slsa-verifier" => {
            true
        }
        "gpg" | "gpg2" => has("--verify"),
        "gpgv" => true,
        "cosign" => program.arguments.first().is_some_and(|word| word.prefix().starts_with("verify")),
        "openssl" => has("dgst"),
        "gh" => has("attestation"),
        _ => false,
    }
}

/// Whether a PowerShell statement evaluates what it fetches.
fn evaluates(statement: &Statement) -> bool {
    const FETCH: &[&str] = &["iwr", "irm", "invoke-webrequest", "invoke-restmethod", "curl", "wget"];
    let words: Vec<String> = statement.words().collect();
    let runs = words.iter().any(|word| word == "iex" || word == "invoke-expression");
    runs && words.iter().any(|word| FETCH.contains(&word.as_str()) || word.contains("downloadstring"))
}
