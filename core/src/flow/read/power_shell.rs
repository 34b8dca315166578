//! A PowerShell script, read lightly, line by line: what it writes for the runner, runs and asks for.

use super::framing::{Lines, channel_named};
use super::origins::behind;
use super::shell::Text;
use crate::model::event::{self, Author};
use crate::model::program::{Channel, Deed, Framing, Manner, Origin, RunsText, Source, Write};
use crate::text::Span;
use std::collections::BTreeMap;

pub(super) fn deeds(text: &Text<'_>) -> Vec<Deed> {
    let mut reader = Reader { text, variables: BTreeMap::new(), lines: Lines::default(), deeds: Vec::new() };
    for span in statements(text.text) {
        reader.statement(span);
    }
    reader.deeds
}

struct Reader<'t> {
    text: &'t Text<'t>,
    /// By name in lower case.
    variables: BTreeMap<String, Vec<Origin>>,
    lines: Lines,
    deeds: Vec<Deed>,
}

/// More do not make a finding clearer.
const MAX_ORIGINS: usize = 8;

/// So many deeds are kept of one script.
const MOST: usize = 400;

/// So many pieces are read of one statement.
const MOST_PIECES: usize = 300;

/// An address stands among the first pieces of a command.
const MOST_BITS: usize = 64;

/// A piece of a line.
enum Bit {
    Fixed(String),
    Filled(Vec<Origin>),
    /// One of the runner's files.
    Channel(Channel),
}

impl Bit {
    fn origins(&self) -> &[Origin] {
        match self {
            Self::Filled(origins) => origins,
            Self::Fixed(_) | Self::Channel(_) => &[],
        }
    }
}

/// What runs text as code.
const RUNS: &[&str] =
    &["invoke-expression", "iex", "[scriptblock]::create", "cmd /c", "cmd.exe /c", "bash -c", "sh -c", "python -c"];

/// What sends a request to the address that it is given.
const REQUESTS: &[&str] = &["invoke-webrequest", "invoke-restmethod", "iwr", "irm", "curl.exe", "wget", "start-bitstransfer"];

impl Reader<'_> {
    fn statement(&mut self, span: Span) {
        let source = span.of(self.text.text).trim_start();
        let start = span.end - source.len();
        let lower = source.to_ascii_lowercase();
        let bits = self.bits(Span::new(start, span.end));
        let channel = bits.iter().find_map(|bit| if let Bit::Channel(channel) = bit { Some(*channel) } else { None });
        if let Some(channel) = channel.filter(|_| WRITES.iter().any(|word| lower.contains(word))) {
            return self.write(channel, bits, Span::new(start, start + source.trim_end().len()));
        }
        self.runs(&lower, &bits, Span::new(start, span.end));
        self.assign(source, &bits);
    }

    fn assign(&mut self, source: &str, bits: &[Bit]) {
        let Some((left, _)) = source.split_once('=') else { return };
        let (left, appends) = left.trim_end().strip_suffix('+').map_or((left, false), |left| (left, true));
        let named = left.trim_start().strip_prefix('$').or_else(|| left.rsplit_once(")$").map(|(_, name)| name));
        let name = named.unwrap_or_else(|| left.rsplit('$').next().unwrap_or_default()).trim().to_ascii_lowercase();
        let plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if !plain || !left.contains('$') {
            return;
        }
        // The first bit is the name itself.
        let mut before = String::new();
        let mut origins = Vec::new();
        for bit in bits.iter().skip_while(|bit| !matches!(bit, Bit::Fixed(text) if text.contains('='))) {
            match bit {
                Bit::Fixed(text) => before.push_str(text.trim_start_matches([' ', '=', '"'])),
                Bit::Filled(filled) => origins.extend(behind(&before, filled.clone())),
                Bit::Channel(_) => {}
            }
        }
        let known = self.variables.entry(name).or_default();
        if !appends {
            known.clear();
        }
        known.extend(origins);
        known.truncate(MAX_ORIGINS);
    }

    fn runs(&mut self, lower: &str, bits: &[Bit], span: Span) {
        let called = |names: &[&'static str]| names.iter().copied().find(|name| speaks(lower, name));
        let nested = || called(&["pwsh", "powershell"]).filter(|_| lower.contains("-c ") || lower.contains("-command"));
        let (program, manner, origins) = match (called(RUNS).or_else(nested), called(REQUESTS)) {
            (Some(program), _) => (program, Manner::Code, bits.iter().flat_map(Bit::origins).cloned().collect()),
            (None, Some(program)) => (program, Manner::Address, Self::address(lower, bits)),
            (None, None) => return,
        };
        let origins: Vec<Origin> = origins;
        if !origins.is_empty() && self.deeds.len() < MOST {
            let place = (self.text.place)(Span::new(span.start, span.start + span.of(self.text.text).trim_end().len()));
            self.deeds.push(Deed::Run(RunsText { program: program.to_owned(), manner, origins, place }));
        }
    }

    /// What a request's address is made of: what follows `-Uri`, else the first operand.
    fn address(lower: &str, bits: &[Bit]) -> Vec<Origin> {
        let named = lower.contains("-uri ");
        let mut before = String::new();
        for bit in bits.iter().take(MOST_BITS) {
            match bit {
                Bit::Fixed(text) => before.push_str(&text.to_ascii_lowercase()),
                Bit::Filled(filled) => {
                    let word = before.rsplit([' ', '"', '(', '\'']).next().unwrap_or_default().to_owned();
                    let words: Vec<&str> = before.split_whitespace().collect();
                    let option = before.trim_end_matches(['"', ' ']).rsplit(' ').next().unwrap_or_default();
                    let here = if named { option == "-uri" } else { !option.starts_with('-') && words.len() <= 4 };
                    if here {
                        return behind(&word, filled.clone()).into_iter().filter(|origin| !origin.behind_host).collect();
                    }
                    before.push('x');
                }
                Bit::Channel(_) => {}
            }
        }
        Vec::new()
    }

    fn write(&mut self, channel: Channel, bits: Vec<Bit>, span: Span) {
        let mut lines = std::mem::take(&mut self.lines);
        let source = span.of(self.text.text);
        let framing =
            if source.contains("ConvertTo-Json") && source.contains("-Compress") { Framing::Folded } else { Framing::Line };
        for bit in bits {
            match bit {
                Bit::Fixed(text) => lines.literal(&text.replace("`n", "\n")),
                Bit::Filled(origins) => lines.filled(origins, framing),
                Bit::Channel(_) => {}
            }
        }
        lines.end();
        for piece in lines.take() {
            // `-Value "NAME=…"`: what stands before the text is no part of it.
            let name = piece.name.map(|name| name.rsplit([' ', '"', '\'']).next().unwrap_or_default().to_owned());
            let write = Write { channel, name, framing: piece.framing, origins: piece.origins, place: (self.text.place)(span) };
            if self.deeds.len() < MOST {
                self.deeds.push(Deed::Write(write));
            }
        }
        self.lines = lines;
    }

    /// The pieces of a statement: text in single quotes is fixed, in double quotes and outside variables are filled in.
    fn bits(&self, span: Span) -> Vec<Bit> {
        let text = span.of(self.text.text);
        let mut bits = Vec::new();
        let (mut at, mut done, mut single, mut double) = (0, 0, false, false);
        while let Some(byte) = text.as_bytes().get(at).copied().filter(|_| bits.len() < MOST_PIECES) {
            let rest = text.get(at..).unwrap_or_default();
            let island = self.text.islands.binary_search_by_key(&(span.start + at), |(island, _)| island.start).ok();
            let island = island.and_then(|found| self.text.islands.get(found));
            if let Some((island, origins)) = island {
                bits.push(Bit::Fixed(text.get(done..at).unwrap_or_default().to_owned()));
                bits.push(Bit::Filled(origins.clone()));
                at += island.len().max(1);
                done = at;
                continue;
            }
            match byte {
                b'\'' if !double => single = !single,
                b'"' if !single => double = !double,
                b'$' if !single => {
                    if let Some((bit, length)) = self.filled(rest, span.start + at) {
                        bits.push(Bit::Fixed(text.get(done..at).unwrap_or_default().to_owned()));
                        bits.push(bit);
                        at += length;
                        done = at;
                        continue;
                    }
                }
                _ => {}
            }
            at += 1;
        }
        bits.push(Bit::Fixed(text.get(done..).unwrap_or_default().to_owned()));
        bits
    }

    /// `$env:NAME`, `${env:NAME}`, `$name`, with its length.
    fn filled(&self, rest: &str, at: usize) -> Option<(Bit, usize)> {
        let body = rest.strip_prefix("${").or_else(|| rest.strip_prefix('$'))?;
        let (scope, opened) = (body.get(..4).unwrap_or_default(), rest.len() - body.len());
        let of_env = scope.eq_ignore_ascii_case("env:");
        let named = if of_env { body.get(4..)? } else { body };
        let length = named.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
        let name = named.get(..length).filter(|name| !name.is_empty())?;
        let total = opened + if of_env { 4 } else { 0 } + length + usize::from(opened == 2);
        if of_env && let Some(channel) = channel_named(&name.to_ascii_uppercase()) {
            return Some((Bit::Channel(channel), total));
        }
        let place = || (self.text.place)(Span::new(at, at + total.min(rest.len())));
        let known = self.variables.get(&name.to_ascii_lowercase()).filter(|_| !of_env);
        let origins = match known {
            Some(known) => known.clone(),
            None if of_env => {
                environment(name).map(|source| Origin::new(source, format!("$env:{name}"), place())).into_iter().collect()
            }
            None if name.eq_ignore_ascii_case("args") => vec![Origin::new(Source::Argument(0), "$args", place())],
            None => Vec::new(),
        };
        Some((Bit::Filled(origins), total.min(rest.len())))
    }
}

fn environment(name: &str) -> Option<Source> {
    let event = |path: &str, author| Source::Event { path: path.to_owned(), author, shape: event::shape(path) };
    match name.to_ascii_uppercase().as_str() {
        "GITHUB_HEAD_REF" => Some(event("github.head_ref", Author::Anyone)),
        "GITHUB_REF_NAME" => Some(event("github.ref_name", Author::Insider)),
        upper if upper.starts_with("GITHUB_") || upper.starts_with("RUNNER_") => None,
        _ => Some(Source::Variable(name.to_owned())),
    }
}

/// A name where a command may stand.
fn speaks(lower: &str, name: &str) -> bool {
    lower.match_indices(name).any(|(at, _)| {
        let before = lower.get(..at).and_then(|text| text.chars().next_back());
        let after = lower.get(at + name.len()..).and_then(|text| text.chars().next());
        let word =
            |next: Option<char>| next.is_some_and(|next| next.is_alphanumeric() || next == '-' || next == '_' || next == '$');
        !word(before) && (name.ends_with('c') || name.ends_with("create") || !word(after))
    })
}

/// What a line that writes to a file says.
const WRITES: &[&str] =
    &[">", "out-file", "add-content", "set-content", "tee-object", "appendalltext", "writealltext", "ac ", "sc "];

/// The lines of a script; those joined by a backtick, a pipe or an open here-string are one.
fn statements(text: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let (mut start, mut at, mut here) = (0, 0, false);
    for line in text.split_inclusive('\n') {
        at += line.len();
        let trimmed = line.trim();
        here = if here {
            !(trimmed.starts_with("\"@") || trimmed.starts_with("'@"))
        } else {
            trimmed.ends_with("@\"") || trimmed.ends_with("@'")
        };
        if here || trimmed.ends_with('`') || trimmed.ends_with('|') {
            continue;
        }
        if !trimmed.is_empty() && !trimmed.starts_with('#') {
            spans.push(Span::new(start, at));
        }
        start = at;
    }
    spans
}
