//! Walks the tokens of an expression for the values that it shows whole. What a function makes of a value that is not known to pass it on
//! is taken for harmless: a mask, a digest, a length.

use super::binding::{self, Bound};
use super::code::Code;
use super::naming;
use super::spelt;
use super::value::{Value, hides, looks_up, passes_arguments, passes_receiver, takes_arguments};
use super::{Certainty, Shown};
use crate::model::reads::Read;
use crate::model::reads::language::Language;
use crate::model::reads::lexer::Kind;
use crate::text::Span;

/// How many assignments are followed back.
const MAX_HOPS: usize = 3;

/// So deep are calls in calls followed.
const MAX_DEPTH: usize = 48;

/// So many links has a chain of members and calls.
const MAX_LINKS: usize = 16;

pub(super) struct Walk<'c, 't, 'r> {
    code: &'c Code<'t, 'r>,
    pub(super) found: Vec<Value<'t>>,
    /// A value was made harmless: cut, masked, measured.
    pub(super) hidden: bool,
    hops: usize,
    /// Brackets and strings around what is being walked.
    depth: usize,
    /// What stands before it is no part of the expression.
    from: usize,
}

/// The values that the tokens from `from` to `to` show.
pub(super) fn values<'c, 't, 'r>(code: &'c Code<'t, 'r>, from: usize, to: usize, hops: usize) -> Walk<'c, 't, 'r> {
    let mut walk = Walk { code, found: Vec::new(), hidden: false, hops, depth: 0, from };
    walk.range(from, to);
    walk
}

/// A method that gives some characters of a text.
fn cuts(method: &str) -> bool {
    matches!(method, "slice" | "substring" | "substr" | "Substring" | "first" | "last" | "take" | "prefix" | "chars")
}

/// A word with the members, subscripts and calls behind it, as far as read.
#[derive(Clone, Copy)]
struct Chain<'t, 'r> {
    start: usize,
    /// The index behind it.
    end: usize,
    owner: Option<&'t str>,
    name: Option<&'t str>,
    read: Option<&'r Read<'t>>,
    /// A call without arguments that gives a collection: `os.Environ()`.
    collection: Option<Shown>,
    /// The function that gives the value.
    getter: bool,
    /// Words in it so far.
    words: usize,
}

impl<'t, 'r> Walk<'_, 't, 'r> {
    fn range(&mut self, from: usize, to: usize) {
        if self.depth > MAX_DEPTH {
            return;
        }
        self.depth += 1;
        let mut at = from;
        while at < to {
            at = match self.code.kind(at) {
                Some(Kind::Str) => self.string(at),
                Some(Kind::Word) => self.word(at),
                Some(Kind::Punct(_)) => at + 1,
                None => break,
            }
            .max(at + 1);
        }
        self.depth -= 1;
    }

    /// A string shows what is interpolated in it.
    fn string(&mut self, at: usize) -> usize {
        let after = self.code.after(at);
        for spelt in spelt::variables(self.code, at) {
            let simple = spelt.owner.is_none();
            self.named(spelt.name, spelt.owner, simple, at, spelt.span);
        }
        if !self.code.is_java {
            self.range(at + 1, after);
        }
        let method = if self.code.is(after, b'.') { self.code.word(after + 1) } else { None };
        if method.is_some_and(|method| !passes_arguments(method)) && self.code.is(after + 2, b'(') {
            return self.code.pair(after + 2).map_or(after, |close| close + 1);
        }
        after
    }

    fn word(&mut self, at: usize) -> usize {
        const PLAIN: &[&str] = &[
            "new",
            "await",
            "return",
            "not",
            "in",
            "is",
            "if",
            "else",
            "elsif",
            "unless",
            "lambda",
            "and",
            "or",
            "as",
            "instanceof",
            "mut",
            "ref",
            "yield",
            "fn",
            "function",
            "async",
            "void",
            "delete",
            "typeof",
            "const",
            "let",
            "var",
            "do",
            "end",
            "for",
            "of",
            "f",
            "s",
            "raise",
            "throw",
            "self",
            "this",
        ];
        let word = self.code.word(at).unwrap_or_default();
        let member_follows = self.code.is(at + 1, b'.') || self.code.are(at + 1, "->");
        if PLAIN.contains(&word) && !member_follows || self.is_key(at) {
            return at + 1;
        }
        let chain = self.chain(at);
        let end = chain.end;
        if self.shows(&chain) {
            self.judge(&chain);
        }
        end
    }

    /// The name of an argument or of a member: `token=…`, `{ token: … }`, Ruby's `:token`.
    fn is_key(&self, at: usize) -> bool {
        let code = self.code;
        let Some(before) = at.checked_sub(1).filter(|_| code.read_at(at).is_none()) else { return false };
        let opens = ["(", ",", "{", "["].iter().any(|open| code.are(before, open));
        let colon = code.is(at + 1, b':') && !code.is(at + 2, b':');
        let symbol = code.is(before, b':')
            && code.touch(before)
            && code.language == Language::Ruby
            && !before.checked_sub(1).is_some_and(|two| code.is(two, b':'));
        let starts = opens || code.is_first(at) || code.language == Language::Ruby;
        starts && (colon || code.at().assigns(at + 1)) || symbol
    }

    fn chain(&mut self, start: usize) -> Chain<'t, 'r> {
        let code = self.code;
        let mut chain = Chain {
            start,
            end: start + 1,
            owner: None,
            name: code.word(start),
            read: code.read_at(start),
            collection: None,
            getter: false,
            words: 1,
        };
        if code.is(chain.end, b'!') && code.language == Language::Rust && (code.is(start + 2, b'(') || code.is(start + 2, b'{')) {
            chain.end += 1;
        }
        for _ in 0..MAX_LINKS {
            if !self.link(&mut chain) {
                break;
            }
        }
        chain
    }

    /// Takes the next link of a chain; false where there is none.
    fn link(&mut self, chain: &mut Chain<'t, 'r>) -> bool {
        let code = self.code;
        let at = chain.end;
        if code.is(at, b'(') && !(code.is_first(at) && code.language != Language::Jvm) {
            self.call(chain, at);
            return true;
        }
        let bracket = if code.are(at, "?.[") { at + 2 } else { at };
        if code.is(bracket, b'[') && !code.is_first(bracket) {
            return self.subscript(chain, bracket);
        }
        let Some(member) = self.member(at) else { return false };
        if self.passes_on(chain, member) {
            return true;
        }
        chain.owner = chain.name.or(chain.owner);
        chain.name = code.word(member);
        chain.read = code.read_at(member);
        chain.collection = None;
        chain.getter = false;
        chain.words += 1;
        chain.end = member + 1;
        true
    }

    /// A method that gives the value itself, or another form of it: `.unwrap()`, `.trim()`, `.collect::<Vec<_>>()`.
    fn passes_on(&mut self, chain: &mut Chain<'t, 'r>, method: usize) -> bool {
        const MAX_TYPE: usize = 16;
        let code = self.code;
        let name = code.word(method).unwrap_or_default();
        if !passes_receiver(name) {
            return false;
        }
        let typed = code.are(method + 1, "::<");
        let open = if typed { (method + 1..method + MAX_TYPE).find(|&at| code.is(at, b'(')) } else { Some(method + 1) };
        let open = open.filter(|&open| code.is(open, b'('));
        let Some((open, close)) = open.and_then(|open| Some((open, code.pair(open)?))) else {
            let plain = code.language == Language::Ruby || name == "await";
            chain.end = if plain { method + 1 } else { chain.end };
            return plain;
        };
        let alone = close == open + 1;
        if !alone && !takes_arguments(name) || collection(name, chain.name).is_some() {
            return false;
        }
        if passes_arguments(name) {
            self.range(open + 1, close);
        }
        chain.end = close + 1;
        true
    }

    /// The word behind a `.`, `?.`, `->` or `::`.
    fn member(&self, at: usize) -> Option<usize> {
        let code = self.code;
        let dot = code.language != Language::Php;
        let separators: [(&str, bool); 6] = [("?->", true), ("?.", dot), ("!.", dot), ("->", true), ("::", true), (".", dot)];
        let (text, _) = separators.iter().find(|(text, allowed)| *allowed && code.are(at, text))?;
        let word = at + text.len();
        code.word(word).map(|_| word)
    }

    fn call(&mut self, chain: &mut Chain<'t, 'r>, open: usize) {
        let code = self.code;
        let close = code.pair(open).filter(|&close| close > open).unwrap_or(open);
        let function = chain.name.unwrap_or_default();
        let method = chain.words > 1;
        let literal = code.is_string(open + 1).then(|| code.inner(open + 1).of(code.text));
        chain.end = close + 1;
        if let Some(read) = code.read_at(open + 1).filter(|_| code.is_string(open + 1)) {
            chain.read = Some(read);
            return;
        }
        if close == open + 1
            && let Some(collection) = collection(function, chain.owner)
        {
            chain.collection = Some(collection);
            return;
        }
        if let Some(name) = literal.filter(|_| method && looks_up(function)) {
            chain.name = Some(name);
            return;
        }
        if passes_arguments(function) {
            self.range(open + 1, close);
        } else {
            self.hidden |= hides(function);
        }
        if method && cuts(function) {
            self.part(&Chain { name: chain.owner, ..*chain }, close + 1);
        }
        chain.getter = true;
        chain.name = getter(function);
        chain.read = None;
    }

    fn subscript(&mut self, chain: &mut Chain<'t, 'r>, open: usize) -> bool {
        let code = self.code;
        let Some(close) = code.pair(open).filter(|&close| close > open) else { return false };
        let symbol = usize::from(code.is(open + 1, b':'));
        let key = open + 1 + symbol;
        let single = code.after(key) == close;
        let cut = *chain;
        chain.owner = chain.name.or(chain.owner);
        chain.read = None;
        chain.getter = false;
        chain.words += 1;
        chain.end = close + 1;
        chain.collection = None;
        chain.name = match code.kind(key) {
            Some(Kind::Str) if single => {
                chain.read = code.read_at(key);
                Some(code.inner(key).of(code.text))
            }
            Some(Kind::Word) if single && symbol == 1 => code.word(key),
            _ => {
                if (open + 1..close).any(|at| code.is(at, b':') || code.are(at, "..")) {
                    self.hidden = true;
                    self.part(&cut, close + 1);
                }
                None
            }
        };
        true
    }

    /// Whether the value of a chain comes through: it is no condition, and no side of a comparison.
    fn shows(&mut self, chain: &Chain<'t, 'r>) -> bool {
        let code = self.code;
        let next = chain.end;
        let compared = code.are(next, "==")
            || code.are(next, "!=")
            || code.is(next, b'<')
            || code.is(next, b'>') && !(code.are(next, ">>") || code.is(next.saturating_sub(1), b'%'))
            || code.are(next, "&&")
            || code.are(next, "=>")
            || matches!(code.word(next), Some("is" | "in" | "not" | "and" | "instanceof"));
        let ternary = code.is(next, b'?')
            && !code.is(next + 1, b'?')
            && !code.is(next + 1, b'.')
            && !code.is(next + 1, b':')
            && !code.is(next + 1, b'>')
            && code.language != Language::Rust;
        let Some(before) = chain.start.checked_sub(1).filter(|_| chain.start > self.from) else {
            return !(compared || ternary);
        };
        let two = before.wrapping_sub(1);
        let negated = code.is(before, b'!')
            || matches!(
                code.word(before),
                Some("not" | "typeof" | "if" | "unless" | "is" | "in" | "def" | "function" | "sizeof" | "while")
            );
        let right = code.are(two, "==")
            || code.are(two, "!=")
            || code.is(before, b'<') && code.language != Language::Php
            || code.is(before, b'>') && !code.is(two, b'-') && !code.is(two, b'=') && !code.is(two, b'%') && !code.is(two, b'>');
        let named = chain.name.is_some_and(|name| name.len() > 1);
        !(compared || ternary || negated || right) && (named || chain.collection.is_some() || chain.read.is_some())
    }

    fn judge(&mut self, chain: &Chain<'t, 'r>) {
        let code = self.code;
        let sigil = chain.start.checked_sub(1).is_some_and(|before| code.is(before, b'@') && code.touch(before));
        let start = code.span(chain.start).start - usize::from(sigil);
        let span = Span::new(start, code.span(chain.end.saturating_sub(1)).end);
        if let Some(read) = chain.read {
            if let Some(shown) = naming::variable(read.name) {
                self.push(shown, Certainty::Read, read.name, span, None);
            }
            return;
        }
        if let Some(shown) = chain.collection {
            return self.push(shown, Certainty::Read, span.of(code.text), span, None);
        }
        let Some(name) = chain.name else { return };
        if chain.getter {
            if naming::named(name, None).is_some_and(|(shown, _)| shown == Shown::Secret) {
                self.push(Shown::Secret, Certainty::Vague, name, span, None);
            }
            return;
        }
        let own = chain.words == 2 && matches!(chain.owner, Some("self" | "this" | "$this"));
        let owner = if sigil && chain.words == 1 { Some("self") } else { chain.owner.filter(|_| chain.words > 1) };
        self.named(name, owner, chain.words == 1 || own, chain.start, span);
    }

    /// A value by its name; a simple one may be known from an assignment.
    fn named(&mut self, name: &'t str, owner: Option<&'t str>, simple: bool, at: usize, span: Span) {
        if let Some(shown) = whole(self.code.language, name, owner) {
            let certainty = if shown == Shown::Settings { Certainty::Vague } else { Certainty::Read };
            return self.push(shown, certainty, span.of(self.code.text), span, None);
        }
        if simple && self.hops < MAX_HOPS {
            let own = owner.is_some();
            match binding::lookup(self.code, name, own, at, self.hops) {
                Bound::Value(value) => {
                    let source = value.source.or(Some(value.expression));
                    return self.push(value.shown, value.certainty, value.name, span, source);
                }
                Bound::Harmless => return,
                Bound::Unknown => {}
            }
        }
        let Some((shown, certainty)) = naming::named(name, owner) else { return };
        let token = name.to_ascii_lowercase().ends_with("token");
        // Go's and C#'s constants: `AuthSecurityToken`.
        let constant = matches!(self.code.language, Language::Go | Language::CSharp)
            && owner.is_none()
            && name.starts_with(|first: char| first.is_ascii_uppercase());
        match certainty {
            Certainty::Vague if self.code.subject().words => {}
            Certainty::Vague if token && !constant && self.code.subject().access => {
                self.push(shown, Certainty::Named, name, span, None)
            }
            Certainty::Named if constant || naming::may_name_an_object(name) && self.code.subject().objects => {
                self.push(shown, Certainty::Vague, name, span, None);
            }
            _ => self.push(shown, certainty, name, span, None),
        }
    }

    /// Some characters of what the chain names.
    fn part(&mut self, chain: &Chain<'t, 'r>, end: usize) {
        let span = Span::new(self.code.span(chain.start).start, self.code.span(end.saturating_sub(1)).end);
        let read = chain.read.filter(|read| naming::variable(read.name) == Some(Shown::Secret));
        let named = || chain.name.filter(|name| naming::named(name, None).is_some_and(|(_, sure)| sure > Certainty::Vague));
        match (read, named()) {
            (Some(read), _) => self.push(Shown::Part, Certainty::Read, read.name, span, None),
            (None, Some(name)) => self.push(Shown::Part, Certainty::Named, name, span, None),
            (None, None) => {}
        }
    }

    fn push(&mut self, shown: Shown, certainty: Certainty, name: &'t str, expression: Span, source: Option<Span>) {
        self.found.push(Value { shown, certainty, name, expression, source });
    }
}

/// What a call without arguments gives.
fn collection(function: &str, owner: Option<&str>) -> Option<Shown> {
    match (function, owner) {
        ("getenv", _) | ("Environ", Some("os")) | ("vars" | "vars_os", Some("env")) | ("GetEnvironmentVariables", _) => {
            Some(Shown::Environment)
        }
        ("getallheaders" | "apache_request_headers", _) => Some(Shown::Headers),
        ("headers", Some(owner)) if is_request(owner) => Some(Shown::Headers),
        _ => None,
    }
}

/// A collection that is shown whole.
fn whole(language: Language, name: &str, owner: Option<&str>) -> Option<Shown> {
    match (language, name, owner) {
        (Language::Python, "environ", _) | (Language::JavaScript, "env", Some("process")) => Some(Shown::Environment),
        (Language::Ruby, "ENV", None) | (Language::Php, "$_ENV" | "$_SERVER", None) => Some(Shown::Environment),
        (_, "headers" | "rawHeaders" | "Header" | "Headers", Some(owner)) if is_request(owner) => Some(Shown::Headers),
        (_, name, owner)
            if naming::is_settings_object(name) && owner.is_none_or(|owner| matches!(owner, "self" | "this" | "app")) =>
        {
            Some(Shown::Settings)
        }
        _ => None,
    }
}

fn is_request(owner: &str) -> bool {
    let lower = owner.trim_start_matches(['$', '@', '_']).to_ascii_lowercase();
    matches!(lower.as_str(), "req" | "request" | "r" | "httprequest" | "incomingmessage")
}

/// `get_api_key()`: what is left of the function's name.
fn getter(function: &str) -> Option<&str> {
    ["get_", "fetch_", "load_", "read_", "get", "fetch", "load", "read"]
        .iter()
        .find_map(|verb| function.strip_prefix(verb))
        .filter(|rest| rest.len() > 3)
}
