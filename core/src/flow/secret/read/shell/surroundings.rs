//! Programs that run another in an environment that they make: vaults' command lines, containers.

use super::value::{Piece, Stream};
use super::{Reader, unnamed};
use crate::model::secrecy::Taken;
use crate::syntax::shell::{Command, Program, Word};

/// A vault's command line, the words by which it runs a program, and those of its options whose value is the next word.
pub(super) struct Injector {
    name: &'static str,
    verbs: &'static [&'static str],
    valued: &'static [&'static str],
    /// So many words stand before the program.
    operands: usize,
}

/// From the manual of each.
static INJECTORS: &[Injector] = &[
    Injector {
        name: "doppler",
        verbs: &["run"],
        valued: &["-p", "--project", "-c", "--config", "-t", "--token", "--mount"],
        operands: 0,
    },
    Injector { name: "infisical", verbs: &["run"], valued: &["--env", "--path", "--projectId", "--token"], operands: 0 },
    Injector { name: "chamber", verbs: &["exec"], valued: &["-b", "--backend"], operands: 1 },
    Injector { name: "aws-vault", verbs: &["exec"], valued: &["-d", "--duration", "--region"], operands: 1 },
    Injector { name: "sops", verbs: &["exec-env"], valued: &[], operands: 1 },
    Injector { name: "bws", verbs: &["run"], valued: &["--project-id", "-t", "--access-token"], operands: 0 },
    Injector { name: "teller", verbs: &["run"], valued: &["-c", "--config"], operands: 0 },
];

pub(super) fn injector(name: &str) -> Option<&'static Injector> {
    INJECTORS.iter().find(|injector| injector.name == name)
}

/// `docker run` and `docker exec`.
pub(super) fn starts_container(program: &Program<'_>) -> bool {
    let verbs = program.arguments.iter().take(2);
    verbs.clone().any(|word| word.is("run") || word.is("exec")) && !verbs.clone().any(|word| word.is("compose"))
}

impl<'t> Reader<'t> {
    /// What a vault's secrets become when the program that it runs prints its environment.
    pub(super) fn injected(&mut self, command: &'t Command, program: &Program<'t>) -> Stream {
        let Some(injector) = injector(&program.name) else { return Stream::new() };
        let verbs = program.arguments.iter().zip(injector.verbs).filter(|(word, verb)| word.is(verb)).count();
        if verbs < injector.verbs.len() {
            return Stream::new();
        }
        let behind = program.arguments.get(verbs..).unwrap_or_default();
        let inner = after_options(behind, injector.valued, injector.operands);
        if !prints_environment(inner) {
            return Stream::new();
        }
        let name = [injector.name, &injector.verbs.join(" ")].join(" ");
        unnamed(vec![self.taken(Taken::Minted { registered: false }, name, command.span)])
    }

    /// The variables that a container is given, where it prints its environment, or one of them.
    pub(super) fn contained(&mut self, command: &'t Command, program: &Program<'t>) -> Stream {
        let at = program.arguments.iter().position(|word| word.is("run") || word.is("exec")).unwrap_or_default();
        let behind = program.arguments.get(at + 1..).unwrap_or_default();
        let inner = after_options(behind, VALUED, 1);
        if !prints_environment(inner) {
            return Stream::new();
        }
        let asked = inner.iter().skip(1).find_map(Word::literal);
        let mut stream = Stream::new();
        for given in given(behind.get(..behind.len() - inner.len()).unwrap_or_default()) {
            let (name, value) = match given.split_at_equals() {
                Some((name, value)) => (name.value, Some(value)),
                None => (given.literal().unwrap_or_default(), None),
            };
            if asked.as_ref().is_some_and(|asked| *asked != name) {
                continue;
            }
            let values = match value {
                Some(value) => self.word(&value),
                None => self.variable(&name, command.span),
            };
            stream.push(Piece { name: Some(name), values });
        }
        stream
    }
}

/// The words that `-e` and `--env` give.
fn given(words: &[Word]) -> Vec<Word> {
    let mut found = Vec::new();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if word.is("-e") || word.is("--env") {
            found.extend(words.next().cloned());
        } else if let Some((_, value)) = word.split_at_equals().filter(|(name, _)| name.value == "--env") {
            found.push(value);
        }
    }
    found
}

/// The words behind the options and so many others.
fn after_options<'w>(words: &'w [Word], valued: &[&str], mut operands: usize) -> &'w [Word] {
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let text = word.prefix();
        if word.is("--") {
            at += 1;
            if operands == 0 {
                break;
            }
        } else if text.starts_with('-') {
            at += if valued.contains(&text.as_str()) { 2 } else { 1 };
        } else if operands > 0 {
            operands -= 1;
            at += 1;
        } else {
            break;
        }
    }
    words.get(at..).unwrap_or_default()
}

/// `env`, `printenv`, `printenv NAME`, `export`.
fn prints_environment(words: &[Word]) -> bool {
    match words.split_first() {
        Some((name, [])) => ["env", "printenv", "export", "set"].iter().any(|program| name.is(program)),
        Some((name, _)) => name.is("printenv"),
        None => false,
    }
}

/// The options of `docker run` and `docker exec` whose value is the next word.
const VALUED: &[&str] = &[
    "-e",
    "--env",
    "--env-file",
    "-v",
    "--volume",
    "-w",
    "--workdir",
    "-u",
    "--user",
    "-p",
    "--publish",
    "--name",
    "--network",
    "--net",
    "--entrypoint",
    "--mount",
    "--platform",
    "-m",
    "--memory",
    "--cpus",
    "-h",
    "--hostname",
    "-l",
    "--label",
    "--cap-add",
    "--device",
    "--add-host",
    "--pull",
    "--tmpfs",
    "--ulimit",
    "--shm-size",
];
