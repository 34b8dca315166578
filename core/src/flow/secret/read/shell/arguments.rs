//! Secrets in the arguments of programs, which everyone on the machine can list, and in addresses.

use super::Reader;
use super::logins::position;
use super::value::Values;
use crate::flow::secret::plain;
use crate::model::secrecy::Sink;
use crate::syntax::shell::{Command, PartKind, Program, Word};
use crate::text::Span;

impl<'t> Reader<'t> {
    pub(super) fn arguments(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[Values]) {
        if is_builtin(&program.name) {
            return;
        }
        let mut before: Option<&Word> = None;
        for (at, (word, values)) in program.arguments.iter().zip(arguments).enumerate() {
            if !values.is_empty() {
                match position(program, at) {
                    Some(by) if self.in_address(word).is_none() => self.spill(Sink::Arguments, &by, values.clone()),
                    _ => self.argument(word, before, values, command, program),
                }
            }
            before = Some(word);
        }
    }

    fn argument(&mut self, word: &Word, before: Option<&Word>, values: &Values, command: &'t Command, program: &Program<'t>) {
        let verb =
            program.arguments.first().and_then(Word::literal).filter(|verb| verb.bytes().all(|byte| byte.is_ascii_lowercase()));
        let name = |option: &str| match &verb {
            Some(verb) if SPEAKING.contains(&program.name.as_str()) => format!("{} {verb} {option}", program.name),
            _ => format!("{} {option}", program.name),
        };
        let start = word.prefix();
        let names_path = word.parameters().iter().any(|read| {
            let name = read.parameter.name.value.to_ascii_lowercase();
            ["path", "file", "dir"].iter().any(|end| name.ends_with(end))
        });
        if names_path {
            return;
        }
        if let Some(in_address) = self.in_address(word) {
            let by = verb.as_deref().filter(|_| SPEAKING.contains(&program.name.as_str()));
            let by = by.map_or_else(|| program.name.clone(), |verb| format!("{} {verb}", program.name));
            let values = values.iter().filter(|value| in_address.encloses(value.at)).cloned().collect();
            return self.spill(Sink::Address, &by, values);
        }
        let said = before.and_then(Word::literal).filter(|option| takes_secret(program, &verb, option));
        let own_word = said.is_some();
        let option = said.or_else(|| inline_option(program, &start));
        if let Some(option) = option {
            // Of `user:password`, the password counts.
            let colon = word.parts.iter().find(|part| matches!(&part.kind, PartKind::Literal(text) if text.contains(':')));
            let after = colon.map_or(0, |part| part.span.start);
            let user = matches!(option.as_str(), "-u" | "--user" | "-U" | "--proxy-user") && colon.is_some();
            let values = values.iter().filter(|value| !user || value.at.start >= after).cloned().collect();
            let fix = self.handed_over(command, program, before.filter(|_| own_word), word);
            self.spill_with(Sink::Arguments, &name(&option), values, fix);
        }
    }

    /// The stretch of a word in which a value is the credential of an address: `https://x:$TOKEN@host`.
    pub(super) fn in_address(&self, word: &Word) -> Option<Span> {
        let text = self.source(word.span);
        let scheme = text.find("://")? + 3;
        let rest = text.get(scheme..)?;
        // An expression or an expansion may hold any sign; what counts stands outside of them.
        let mut depth = 0_usize;
        for (at, character) in rest.char_indices() {
            match character {
                '{' | '(' => depth += 1,
                '}' | ')' => depth = depth.saturating_sub(1),
                '@' if depth == 0 => {
                    let start = word.span.start + scheme;
                    return Some(Span::new(start, start + at));
                }
                '/' | '?' | '"' | ' ' | '\n' if depth == 0 => break,
                _ => {}
            }
        }
        in_query(text).map(|query| query.shifted(word.span.start))
    }
}

/// Programs that are better named with their verb.
const SPEAKING: &[&str] = &[
    "docker", "podman", "git", "helm", "gh", "aws", "az", "gcloud", "kubectl", "npm", "oras", "skopeo", "buildah", "twine",
    "dotnet", "nuget", "security", "snyk", "cf", "oc", "crane",
];

/// Commands of the shell itself have no process, and so no list of arguments.
fn is_builtin(name: &str) -> bool {
    matches!(
        name,
        "echo"
            | "printf"
            | "test"
            | "["
            | "[["
            | "export"
            | "read"
            | "local"
            | "declare"
            | "typeset"
            | "readonly"
            | "set"
            | "eval"
            | "source"
            | "."
            | ":"
            | "true"
            | "false"
            | "cd"
            | "return"
            | "exit"
            | "shift"
            | "unset"
            | "trap"
            | "let"
            | "mapfile"
            | "readarray"
            | "case"
            | "tee"
            | "cat"
            | "sed"
            | "awk"
            | "grep"
            | "jq"
            | "tr"
            | "cut"
            | "base64"
    )
}

/// Whether the next word after an option is a password or key.
fn takes_secret(program: &Program<'_>, verb: &Option<String>, option: &str) -> bool {
    let verb = verb.as_deref().unwrap_or_default();
    let short = match (program.name.as_str(), option) {
        ("docker" | "podman" | "helm" | "oras" | "buildah" | "skopeo" | "crane" | "nerdctl", "-p") => {
            verb == "login" || verb == "registry" || verb == "auth"
        }
        ("sshpass" | "twine" | "az" | "cf" | "mongo" | "mongosh" | "mongodump" | "mongorestore" | "oc", "-p") => true,
        ("curl", "-u" | "--user" | "-U" | "--proxy-user" | "-H" | "--header" | "--proxy-header" | "--oauth2-bearer") => true,
        ("wget" | "http", "--header") => true,
        ("zip" | "unzip", "-P") | ("redis-cli", "-a") | ("sqlcmd", "-P") | ("ldapsearch" | "ldapmodify" | "ldapadd", "-w") => {
            true
        }
        ("security", "-p" | "-P" | "-k") => true,
        ("dotnet", "-k" | "-p" | "--api-key") => verb == "nuget",
        ("nuget", "-Password" | "-ApiKey" | "-apikey") => true,
        ("codecov" | "codecovcli" | "doctl", "-t") => true,
        ("gh", "-b" | "--body") => verb == "secret",
        ("ssh-keygen", "-N" | "-P") => true,
        ("npm-cli-login", "-p") => true,
        ("openssl", "-k" | "-K" | "-hmac") => true,
        ("lftp" | "smbclient", "-u" | "-U") => true,
        _ => false,
    };
    let plain = [
        "--build-arg",
        "--secret",
        "--secret-id",
        "--secret-name",
        "--auth-type",
        "--tokens",
        "--max-tokens",
        "--private",
        "--password-stdin",
        "--key-id",
        "--author",
    ];
    let long = option.starts_with("--") || option.len() > 3 && option.starts_with('-') && !option.starts_with("-D");
    short || long && !plain.contains(&option) && !option.contains('=') && plain::is_telling(option) && !names_file(option)
}

fn names_file(option: &str) -> bool {
    ["file", "path", "dir", "-name", "-id", "-url", "-type", "-stdin", "env"].iter().any(|end| option.ends_with(end))
}

/// `--password=…`, `-pSECRET`, `pass:…`: the option where its value is in the same word.
fn inline_option(program: &Program<'_>, start: &str) -> Option<String> {
    let database = matches!(
        program.name.as_str(),
        "mysql" | "mysqldump" | "mysqladmin" | "mysqlimport" | "mariadb" | "7z" | "7za" | "7zz" | "sshpass"
    );
    if database && start == "-p" {
        return Some("-p".to_owned());
    }
    if program.name == "openssl" && start.starts_with("pass:") {
        return Some("pass:".to_owned());
    }
    if let Some((option, _)) = start.split_once('=')
        && option.starts_with('-')
        && option != "--build-arg"
        && plain::is_telling(option)
        && !names_file(option)
        && !matches!(option, "--secret" | "--from-literal")
    {
        return Some(option.to_owned());
    }
    start.contains(":_authToken").then(|| "_authToken".to_owned())
}

/// Names of parameters by which services take a credential in an address.
const PARAMETERS: &[&str] =
    &["access_token", "api_key", "apikey", "api-key", "auth_token", "token", "password", "passwd", "secret", "client_secret"];

/// The stretch of an address in which its query gives a credential: `?token=$TOKEN`.
fn in_query(text: &str) -> Option<Span> {
    let query = text.find('?')? + 1;
    let mut at = query;
    for pair in text.get(query..)?.split('&') {
        let name = pair.split('=').next().unwrap_or_default();
        if PARAMETERS.iter().any(|known| name.eq_ignore_ascii_case(known)) {
            return Some(Span::new(at + name.len(), at + pair.len()));
        }
        at += pair.len() + 1;
    }
    None
}
