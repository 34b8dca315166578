//! What programs show, send and store of the values that they are given.

use super::options::{has, has_letter};
use super::value::{self, Values, turned};
use super::{Reader, shown};
use crate::flow::read::shell::joined;
use crate::model::public_prefix::{publishes_secret, without_prefix};
use crate::model::secrecy::{Sink, Taken, TurnKind};
use crate::syntax::shell::{AssignmentKind, Command, Output, Program, Word};

impl<'t> Reader<'t> {
    pub(super) fn sends(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[Values]) {
        // `curl -K -` takes its options from its input.
        let configured = self.configured(command, program);
        let all = || arguments.iter().flatten().chain(&configured).cloned().collect::<Values>();
        if let Some(how) = self.tells_much(command, program) {
            let shown = self.script.error_output(command);
            if shown == Output::Log {
                let given = arguments.iter().flatten().cloned().collect();
                let mut values = self.in_headers(command, program, given);
                values.extend(configured.iter().cloned());
                let by = format!("{} {how}", program.name);
                let fix = if values.is_empty() { None } else { self.quieter(program, &how) };
                self.spill_with(Sink::Verbose, &by, values, fix);
            }
        }
        match program.name.as_str() {
            "curl" | "wget" | "http" | "xh" | "nc" | "ncat" => self.requests(command, program, all()),
            "gh" | "hub" | "glab" => self.posts(command, program, arguments),
            "git" => self.commits(program, arguments),
            "docker" | "podman" | "buildah" | "nerdctl" => self.builds(command, program, arguments),
            "chmod" => self.opens(program),
            "umask" => self.unmasks(program),
            _ => {}
        }
    }

    fn configured(&mut self, command: &'t Command, program: &Program<'t>) -> Values {
        let words = program.arguments;
        let asked = words
            .iter()
            .zip(words.iter().skip(1))
            .any(|(option, value)| (option.is("-K") || option.is("--config")) && value.is("-"));
        if program.name != "curl" || !(asked || words.iter().any(|word| word.is("-K-"))) {
            return Values::new();
        }
        value::taken_up(value::flat(self.input(command)), command.span)
    }

    /// The option by which a program is asked to show what it sends.
    fn tells_much(&self, command: &Command, program: &Program<'t>) -> Option<String> {
        let literals: Vec<String> = program.arguments.iter().filter_map(Word::literal).collect();
        let one = |options: &[&str]| {
            literals
                .iter()
                .find(|word| options.iter().any(|option| word.as_str() == *option || word.starts_with(&format!("{option}="))))
                .cloned()
        };
        let cluster =
            |letter: char| program.arguments.iter().find(|word| super::code::is_cluster(word, letter)).map(Word::prefix);
        let variable = |names: &[&str]| {
            let set = command.assignments.iter().filter(|assignment| assignment.kind == AssignmentKind::Prefix);
            let of_env = program.environment.iter().filter_map(|word| Some(word.split_at_equals()?.0.value));
            let set = set.map(|assignment| assignment.name.value.clone()).chain(of_env);
            let around = self.text.switches.iter().map(|name| (*name).to_owned());
            set.chain(self.state.exported.iter().cloned()).chain(around).find(|name| names.contains(&name.as_str()))
        };
        match program.name.as_str() {
            "curl" => one(&["-v", "--verbose", "--trace", "--trace-ascii", "-vvv"]).or_else(|| cluster('v')),
            "ssh" | "scp" | "sftp" => ["-v", "-vv", "-vvv"]
                .iter()
                .find(|option| literals.iter().any(|word| word == *option))
                .map(|option| (*option).to_owned()),
            "wget" => one(&["-d", "--debug"]),
            "http" | "https" | "xh" => one(&["-v", "--verbose"]),
            "git" => variable(&["GIT_TRACE", "GIT_CURL_VERBOSE", "GIT_TRACE_CURL", "GIT_TRACE_PACKET"]),
            "helm" | "az" | "aws" | "terraform" | "tofu" if one(&["--debug"]).is_some() => Some("--debug".to_owned()),
            "terraform" | "tofu" => variable(&["TF_LOG"]),
            "gh" => variable(&["GH_DEBUG"]),
            "npm" | "pnpm" if literals.iter().any(|word| word == "silly" || word == "--loglevel=silly") => {
                Some("--loglevel silly".to_owned())
            }
            "kubectl" => {
                literals.iter().find(|word| matches!(word.as_str(), "-v=8" | "-v=9" | "-v=10" | "--v=8" | "--v=9")).cloned()
            }
            "ansible-playbook" | "ansible" => literals.iter().find(|word| matches!(word.as_str(), "-vvv" | "-vvvv")).cloned(),
            "gcloud" => one(&["--log-http"]),
            "make" | "gmake" => None,
            _ => None,
        }
    }

    /// Of what `curl -v` is given, it shows headers and addresses, not the data.
    fn in_headers(&self, command: &Command, program: &Program<'t>, values: Values) -> Values {
        let text = self.source(command.span);
        if program.name != "curl" || text.contains("--trace") {
            return values;
        }
        let mut kept = Values::new();
        let mut before: Option<String> = None;
        for word in program.arguments {
            let option = before.as_deref().unwrap_or_default();
            let data =
                ["-d", "--data", "--data-raw", "--data-binary", "--data-urlencode", "-F", "--form", "-T", "-o"].contains(&option);
            let inside = values.iter().filter(|value| word.span.encloses(value.at) && !data).cloned();
            if matches!(option, "-u" | "--user") {
                // Basic authentication: base64 of both.
                let place = self.place(word.span);
                kept.extend(turned(inside.collect(), TurnKind::Known, "curl -u", &place));
            } else {
                kept.extend(inside);
            }
            before = word.literal();
        }
        kept
    }

    /// Values that go to a host, where it is named.
    fn requests(&mut self, command: &'t Command, program: &Program<'t>, mut values: Values) {
        let address = program.arguments.iter().map(|word| self.source(word.span)).find_map(|text| {
            let at = text.find("http://").or_else(|| text.find("https://"))?;
            text.get(at..)
        });
        let host = match address {
            Some(address) => host_of(address),
            None if matches!(program.name.as_str(), "nc" | "ncat") => {
                program.arguments.iter().filter_map(Word::literal).find(|word| word.contains('.'))
            }
            None => None,
        };
        let Some(host) = host else { return };
        self.talks(&host, address.unwrap_or_default(), program, &values);
        // `curl -d @file`, `curl --data @-`.
        for word in program.arguments {
            let prefix = word.prefix();
            let name = prefix.split_once('@').map(|(_, name)| name).filter(|name| !name.is_empty() && prefix.len() < 40);
            match name {
                Some("-") => values.extend(value::flat(self.input(command))),
                Some(name) if !name.contains(['/', '.']) || self.state.files.contains_key(name) => {
                    let known = self.state.files.get(name).cloned().unwrap_or_default();
                    values.extend(value::taken_up(value::flat(known), word.span));
                }
                _ => {}
            }
        }
        if matches!(program.name.as_str(), "nc" | "ncat") {
            values.extend(value::flat(self.input(command)));
        }
        self.spill(Sink::Host(host), &program.name, values);
    }

    /// What is sent to a chat, or as a comment, is read by people.
    fn talks(&mut self, host: &str, address: &str, program: &Program<'t>, values: &Values) {
        let chat = CHATS.iter().any(|chat| host == *chat || host.ends_with(&format!(".{chat}")));
        let forge =
            host == "api.github.com" && ["/comments", "/issues", "/releases", "/gists"].iter().any(|part| address.contains(part));
        if !chat && !forge {
            return;
        }
        let mut said = false;
        for word in program.arguments {
            let start = word.prefix();
            let inline = start.starts_with("--data") && start.contains('=') || start.starts_with("-d") && start.len() > 2;
            if std::mem::take(&mut said) || inline {
                let values = values.iter().filter(|value| word.span.encloses(value.at)).cloned().collect();
                self.spill(Sink::Post, &format!("{} to {host}", program.name), values);
            }
            said = ["-d", "--data", "--data-raw", "--data-binary", "--json", "-F", "--form", "--data-urlencode"]
                .contains(&start.as_str());
        }
    }

    fn posts(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[Values]) {
        let verbs: Vec<String> =
            program.arguments.iter().filter_map(Word::literal).filter(|word| !word.starts_with('-')).take(2).collect();
        let verbs: Vec<&str> = verbs.iter().map(String::as_str).collect();
        if let ["release", "create" | "upload"] = verbs.as_slice() {
            let by = format!("{} {}", program.name, verbs.join(" "));
            for word in program.arguments.iter().filter(|word| word.prefix().contains(['.', '/'])) {
                let held = value::taken_up(value::flat(self.file(word)), word.span);
                self.spill(Sink::Artifact, &by, held);
            }
        }
        let posts = matches!(
            verbs.as_slice(),
            ["issue" | "pr", "comment" | "create" | "edit" | "review" | "close" | "merge"]
                | ["release", "create" | "edit"]
                | ["gist", "create"]
                | ["repo", "edit"]
        );
        let written = |word: &&Word| {
            let text = self.source(word.span);
            ["/comments", "/issues", "/releases", "gists", "/pulls", "/statuses", "/check-runs", "graphql"]
                .iter()
                .any(|part| text.contains(part))
        };
        let by_api = verbs.first() == Some(&"api") && program.arguments.iter().any(|word| written(&word));
        if !posts && !by_api {
            return;
        }
        let by = format!("{} {}", program.name, verbs.join(" "));
        let mut values: Values = arguments.iter().flatten().cloned().collect();
        let after = program
            .arguments
            .iter()
            .skip_while(|word| !["-F", "--body-file", "--notes-file"].iter().any(|option| word.is(option)))
            .nth(1);
        if let Some(file) = after {
            let given = if file.is("-") {
                value::taken_up(value::flat(self.input(command)), command.span)
            } else {
                value::flat(self.file(file))
            };
            values.extend(given);
        }
        self.spill(Sink::Post, &by, values);
    }

    /// Messages of commits and tags are pushed.
    fn commits(&mut self, program: &Program<'t>, arguments: &[Values]) {
        let makes = has(program, "commit") || has(program, "tag");
        let mut said = false;
        for (word, values) in program.arguments.iter().zip(arguments) {
            if std::mem::take(&mut said) && makes {
                self.spill(Sink::Post, "git commit -m", values.clone());
            }
            said = ["-m", "-am", "--message"].iter().any(|option| word.is(option));
        }
    }

    /// `--build-arg NAME=value`, which stays in the image's history.
    fn builds(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[Values]) {
        if !(has(program, "build") || has(program, "bud")) {
            return;
        }
        let recipe = self.recipe(command, program);
        self.spill(Sink::Image, &format!("{} build", program.name), recipe);
        let mut taken = false;
        for (word, values) in program.arguments.iter().zip(arguments) {
            let inline = word.prefix().starts_with("--build-arg=");
            let for_pages = |name: &str| without_prefix(name).is_some() && !publishes_secret(name);
            let name_of = word.prefix().trim_start_matches("--build-arg=").split('=').next().unwrap_or_default().to_owned();
            if (std::mem::take(&mut taken) || inline) && !for_pages(&name_of) {
                let name = word.literal().filter(|name| !name.contains('=') && !name.is_empty());
                let values = match name {
                    // The variable of this name is taken.
                    Some(name) => self.variable(&name, word.span),
                    None => values.clone(),
                };
                let values = values.into_iter().map(|mut value| {
                    if matches!(&value.flowing.source, Taken::Variable(_)) {
                        value.at = if value.at.is_empty() { command.span } else { value.at };
                    }
                    value
                });
                self.spill(Sink::Image, &format!("{} build --build-arg", program.name), values.collect());
            }
            taken = word.is("--build-arg");
        }
    }

    /// What the script has written into the Dockerfile that is built, or gives on standard input.
    fn recipe(&mut self, command: &'t Command, program: &Program<'t>) -> Values {
        if program.arguments.last().is_some_and(|word| word.is("-")) {
            // `ENV KEY=…`
            let set = self.input(command).into_iter().filter(|piece| piece.name.is_some()).collect();
            return value::taken_up(value::flat(set), command.span);
        }
        let named = program.arguments.iter().skip_while(|word| !word.is("-f") && !word.is("--file")).nth(1);
        let path = match named {
            Some(word) => self.file_name(word),
            None => {
                let context = program.arguments.last().and_then(|word| self.file_name(word)).unwrap_or_default();
                Some(joined(&context, "Dockerfile"))
            }
        };
        let known = path.and_then(|path| self.state.files.get(&path)).cloned().unwrap_or_default();
        value::taken_up(value::flat(known), command.span)
    }

    /// `chmod 644 file`: what the file holds, and what comes into it later.
    fn opens(&mut self, program: &Program<'t>) {
        let literals: Vec<String> = program.arguments.iter().filter_map(Word::literal).collect();
        let Some(mode) = literals.iter().find(|word| opens_to_all(word)).cloned() else {
            let closed: Vec<String> = program.arguments.iter().filter_map(|word| self.file_name(word)).collect();
            return closed.iter().for_each(|path| drop(self.state.opened.remove(path)));
        };
        let by = format!("{} {mode}", program.name);
        let whole = has_letter(program, 'R') || has(program, "--recursive");
        for word in program.arguments.iter().filter(|word| !word.prefix().starts_with('-') && !word.is(&mode)) {
            let Some(path) = self.file_name(word) else { continue };
            let inside = |file: &str| file == path || whole && file.strip_prefix(&path).is_some_and(|rest| rest.starts_with('/'));
            let held = self.state.files.iter().filter(|(file, _)| inside(file)).flat_map(|(_, stream)| stream.clone());
            let values = value::taken_up(value::flat(held.collect()), word.span);
            self.spill(Sink::OpenFile(shown(self.source(word.span))), &by, values);
            self.state.opened.insert(path, by.clone());
        }
    }

    /// `umask 000`: the files that are made from here on.
    fn unmasks(&mut self, program: &Program<'t>) {
        let Some(mode) = program.arguments.first().and_then(Word::literal) else { return };
        let digits = !mode.is_empty() && mode.len() <= 4 && mode.bytes().all(|byte| matches!(byte, b'0'..=b'7'));
        // Others may read by default; whoever says so anew, or lets them write, means it.
        let open = digits && matches!(mode.bytes().last(), Some(b'0' | b'1')) || mode.contains("o=r") || mode.contains("a=r");
        self.state.unmasked = open.then(|| format!("umask {mode}"));
    }
}

/// A mode of `chmod` by which everyone may read.
pub(super) fn opens_to_all(mode: &str) -> bool {
    let digits = mode.len() >= 3 && mode.len() <= 4 && mode.bytes().all(|byte| byte.is_ascii_digit());
    let for_all = digits && mode.bytes().last().is_some_and(|last| matches!(last, b'4'..=b'7'));
    let spelt = mode.split(',').any(|part| {
        let who = part.split(['+', '=']).next().unwrap_or_default();
        let what = part.get(who.len() + 1..).unwrap_or_default();
        matches!(who, "" | "a" | "o" | "ugo" | "go" | "uo") && what.contains(['r', 'R']) && what.len() <= 3
    });
    for_all || mode.len() <= 16 && spelt
}

/// Chats that many people read; where the secret is the address itself, it is where it belongs.
const CHATS: &[&str] = &[
    "hooks.slack.com",
    "slack.com",
    "discord.com",
    "discordapp.com",
    "api.telegram.org",
    "webhook.office.com",
    "chat.googleapis.com",
    "mattermost.com",
];

/// The host of an address, with `http://` before it where nothing is encrypted; `None` where it is not fixed.
fn host_of(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let authority = rest.split(['/', '?', '"', '\'', ' ']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default();
    let fixed = !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    let local = matches!(host, "localhost" | "127.0.0.1" | "0.0.0.0" | "169.254.169.254") || !host.contains('.');
    match (fixed && !local, scheme) {
        (false, _) => None,
        (true, "http") => Some(format!("http://{host}")),
        (true, _) => Some(host.to_ascii_lowercase()),
    }
}
