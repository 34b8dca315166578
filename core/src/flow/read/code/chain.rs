//! A name with what follows it: `os.environ["X"]`, `context.payload.issue.title`, `title.replace("a", "b")`.

use super::super::origins;
use super::Reader;
use super::names::{CLEANS, KEYWORDS, MODULES, PASSES};
use crate::flow::known::sources;
use crate::model::program::{Framing, Origin, Source};
use crate::model::reads::{Kind, Scripting};
use crate::syntax::shell;
use crate::text::Span;

pub(super) struct Chain {
    pub(super) origins: Vec<Origin>,
    pub(super) framing: Framing,
    /// The token behind it.
    pub(super) next: usize,
}

enum Link {
    Field(String),
    /// The tokens between the brackets.
    Call(usize, usize),
}

impl Reader<'_> {
    pub(super) fn chain(&self, at: usize, to: usize, depth: usize) -> Chain {
        let root = self.word(at).unwrap_or_default();
        let nothing = |next| Chain { origins: Vec::new(), framing: Framing::Line, next };
        let key = self.is(at + 1, b':') && (self.is(at.wrapping_sub(1), b'{') || self.is(at.wrapping_sub(1), b','));
        let keyword = self.is(at + 1, b'=') && !self.is(at + 2, b'=');
        if KEYWORDS.contains(&root) || key || keyword || root.starts_with(|first: char| first.is_ascii_digit()) {
            return nothing(at + 1);
        }
        let (links, next) = self.links(at + 1, to);
        let source = self.source(at, next.min(to));
        let framing = if stays_on_line(source) { Framing::Folded } else { Framing::Line };
        let property = self.is(at.wrapping_sub(1), b'.');
        let origins = if property { self.arguments(&links, depth) } else { self.evaluate(at, root, &links, next, depth) };
        Chain { origins, framing, next }
    }

    fn links(&self, from: usize, to: usize) -> (Vec<Link>, usize) {
        let mut links = Vec::new();
        let mut at = from;
        while at < to && links.len() < MAX_LINKS {
            if self.is(at, b'?') && self.is(at + 1, b'.') {
                at += 1;
            }
            if self.is(at, b'.')
                && let Some(name) = self.word(at + 1)
            {
                links.push(Link::Field(name.to_owned()));
                at += 2;
                continue;
            }
            let opens = self.is(at, b'(') || self.is(at, b'[');
            let Some(close) = self.closing(at + 1).filter(|_| opens) else { break };
            if self.is(at, b'(') {
                links.push(Link::Call(at + 1, close));
            } else {
                let named = self.tokens.get(at + 1).filter(|token| token.kind == Kind::Str && close == at + 2);
                let name = named.map_or_else(|| self.source(at + 1, close), |token| token.inner.of(self.text.text));
                links.push(Link::Field(name.to_owned()));
            }
            at = close + 1;
        }
        (links, at.max(from))
    }

    fn evaluate(&self, at: usize, root: &str, links: &[Link], next: usize, depth: usize) -> Vec<Origin> {
        if let Some((origins, used)) = self.read_from_run(at, root, links, next) {
            self.spend(FOR_PLACE);
            return self.follow(origins, links.get(used..).unwrap_or_default(), depth);
        }
        if let Some(known) = self.variables.get(root) {
            return self.follow(known.clone(), links, depth);
        }
        // A place carries what is shown of its line.
        if !self.spend(FOR_PLACE) {
            return Vec::new();
        }
        let path = dotted(root, links);
        let place = (self.text.place)(self.span(at, next));
        if let Some(called) = links.iter().position(|link| matches!(link, Link::Call(..))) {
            let rest = links.get(called + 1..).unwrap_or_default();
            let arguments = self.arguments(links.get(..=called).unwrap_or_default(), depth);
            let name = path.rsplit('.').next().unwrap_or_default();
            return match () {
                () if CLEANS.contains(&name) => Vec::new(),
                () if root == "re" && links.get(called).is_some_and(|link| self.matches_strictly(link)) => Vec::new(),
                () if asks_github(&path) => self.follow(vec![origins::printed(&sources::answer(&path), place)], rest, depth),
                () if runs_command(&path) => self.follow(self.printed(links, called), rest, depth),
                () if reads_file(&path) => self.follow(self.file(links, called, arguments, place), rest, depth),
                () if !arguments.is_empty() || PASSES.contains(&name) => self.follow(arguments, rest, depth),
                () => self.follow(vec![Origin::new(Source::Unknown, path, place)], rest, depth),
            };
        }
        if MODULES.contains(&root) { Vec::new() } else { vec![Origin::new(Source::Unknown, path, place)] }
    }

    /// What the methods of a value make of it.
    fn follow(&self, mut origins: Vec<Origin>, links: &[Link], depth: usize) -> Vec<Origin> {
        let mut method = "";
        for link in links {
            match link {
                Link::Field(name) => {
                    method = name;
                    origins = if name == "length" { Vec::new() } else { self.field(origins, name) };
                }
                Link::Call(from, to) => {
                    let given = self.source(*from, *to);
                    let strict = match method {
                        "replace" | "replaceAll" | "sub" => given.contains("[^"),
                        "match" | "matchAll" => self.is_strict(*from, *to),
                        _ => false,
                    };
                    if strict || CLEANS.contains(&method) {
                        origins.clear();
                    }
                    origins.extend(self.origins_at(*from, *to, depth + 1));
                }
            }
        }
        origins
    }

    /// `re.search("[0-9]+", text)`.
    fn matches_strictly(&self, link: &Link) -> bool {
        matches!(link, Link::Call(from, to) if self.is_strict(*from, self.argument_end(*from, *to)))
    }

    /// Whether an argument is a regular expression that lets only written-out words and harmless characters through. One in a
    /// variable is looked for where it is set.
    fn is_strict(&self, from: usize, to: usize) -> bool {
        let start = from.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or(0, |token| token.span.end);
        let end = self.tokens.get(to).map_or(start, |token| token.span.start.max(start));
        let given = Span::new(start, end).of(self.text.text).trim();
        let plain = given.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let pattern = match self.text.text.find(&format!("{given} = /")).filter(|_| plain && !given.is_empty() && self.spend(500))
        {
            Some(at) => self.text.text.get(at + given.len() + 3..).and_then(|rest| rest.lines().next()).unwrap_or_default(),
            None if plain => return false,
            None => given,
        };
        let groups = pattern.split_once('(').map_or(pattern, |(_, groups)| groups);
        !["[^", ".*", ".+", "\\S", "\\D", "\\W", "(.", "`", "$"]
            .iter()
            .any(|loose| groups.trim_end_matches(['/', '$', ')', ';']).contains(loose))
    }

    fn arguments(&self, links: &[Link], depth: usize) -> Vec<Origin> {
        let each = links.iter().flat_map(|link| match link {
            Link::Call(from, to) => self.origins_at(*from, *to, depth + 1),
            Link::Field(_) => Vec::new(),
        });
        each.collect()
    }

    /// What a command that the script runs prints.
    fn printed(&self, links: &[Link], called: usize) -> Vec<Origin> {
        let Some(Link::Call(from, to)) = links.get(called) else { return Vec::new() };
        let strings = (*from..*to).filter_map(|at| self.tokens.get(at)).filter(|token| token.kind == Kind::Str);
        let words: Vec<&str> = strings.map(|token| token.inner.of(self.text.text)).collect();
        let text = words.join(" ");
        let script = shell::parse(&text);
        let known = script.commands.iter().find_map(|command| sources::command(&command.program()?, &text));
        let place = (self.text.place)(self.span(*from, *to));
        known.map(|known| origins::printed(&known, place)).into_iter().collect()
    }

    fn file(&self, links: &[Link], called: usize, arguments: Vec<Origin>, place: crate::place::Place) -> Vec<Origin> {
        let Some(Link::Call(from, _)) = links.get(called) else { return arguments };
        let named = self.tokens.get(*from).filter(|token| token.kind == Kind::Str && token.after == *from + 1);
        let Some(name) = named.map(|token| token.inner.of(self.text.text)).filter(|name| !name.starts_with('/')) else {
            return arguments;
        };
        vec![Origin::new(Source::File(super::shell::joined(self.text.folder, name)), name, place)]
    }

    /// Reads of the environment, the arguments and the event; with how many of the links belong to it.
    fn read_from_run(&self, at: usize, root: &str, links: &[Link], next: usize) -> Option<(Vec<Origin>, usize)> {
        let field = |index: usize| match links.get(index) {
            Some(Link::Field(name)) => name.as_str(),
            _ => "",
        };
        let string = |index: usize| match links.get(index) {
            Some(Link::Call(from, _)) => {
                self.tokens.get(*from).filter(|token| token.kind == Kind::Str).map(|token| token.inner.of(self.text.text))
            }
            _ => None,
        };
        let place = || (self.text.place)(self.span(at, next));
        let variable = |name: &str, used: usize| Some((self.variable(name, place()), used));
        match (self.scripting, root, field(0)) {
            (Scripting::Python, "os", "environ") => match (field(1), string(2)) {
                ("get" | "pop" | "setdefault", Some(name)) => variable(name, 3),
                (name, _) => variable(name, 2),
            },
            (Scripting::Python, "os", "getenv") => variable(string(1)?, 2),
            (Scripting::Python, "environ", "get") => variable(string(1)?, 2),
            (Scripting::Python, "environ", name) => variable(name, 1),
            (Scripting::Python, "getenv", _) => variable(string(0)?, 1),
            (Scripting::Python, "sys", "argv") => Some((argument(field(1), 0, place()), 2)),
            (Scripting::JavaScript, "process", "env") => variable(field(1), 2),
            (Scripting::JavaScript, "process", "argv") => Some((argument(field(1), 1, place()), 2)),
            (Scripting::JavaScript, "context", name) => Some((self.context(name, place()), 1)),
            (Scripting::JavaScript, "github", "context") => Some((self.context(field(1), place()), 2)),
            _ => None,
        }
    }
}

fn argument(index: &str, skipped: usize, place: crate::place::Place) -> Vec<Origin> {
    let number = index.parse::<usize>().ok().and_then(|number| number.checked_sub(skipped));
    match number {
        Some(0) => Vec::new(),
        Some(number) => vec![Origin::new(Source::Argument(number), format!("argv[{index}]"), place)],
        None => vec![Origin::new(Source::Argument(0), "argv", place)],
    }
}

fn dotted(root: &str, links: &[Link]) -> String {
    let mut path = root.to_owned();
    for link in links {
        match link {
            Link::Field(name) => path.push_str(&format!(".{name}")),
            Link::Call(..) => break,
        }
    }
    path
}

fn asks_github(path: &str) -> bool {
    let client = path.starts_with("github.") || path.starts_with("octokit.") || path.contains(".rest.");
    let writes = ["create", "update", "delete", "add", "remove", "set"];
    let verb = path.rsplit('.').next().unwrap_or_default();
    client && !writes.iter().any(|write| verb.starts_with(write))
}

fn runs_command(path: &str) -> bool {
    let name = path.rsplit('.').next().unwrap_or_default();
    path.starts_with("subprocess.")
        || matches!(name, "execSync" | "getExecOutput" | "popen" | "check_output" | "spawnSync" | "execFileSync")
}

fn reads_file(path: &str) -> bool {
    matches!(path.rsplit('.').next().unwrap_or_default(), "open" | "readFileSync" | "readFile" | "Path")
}

/// Whether a text stays on one line whatever it holds.
fn stays_on_line(text: &str) -> bool {
    let cut = ["\\n", "\\r"].iter().any(|end| text.contains(end)) && (text.contains("replace") || text.contains("split"));
    cut || ["json.dumps(", "JSON.stringify(", "splitlines(", "repr(", "encodeURI"].iter().any(|word| text.contains(word))
}

/// What it costs to make a place, in fuel.
const FOR_PLACE: usize = 100;

/// A name is followed through so many fields and calls.
const MAX_LINKS: usize = 24;
