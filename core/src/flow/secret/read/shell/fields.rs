//! What a `jq` or `yq` filter gives of its input.

use super::value::Stream;
use super::{Reader, unnamed};
use crate::flow::secret::plain;
use crate::model::secrecy::Taken;
use crate::syntax::shell::{Command, Program, Word};

impl Reader<'_> {
    /// What a filter reads of the environment: `$ENV.NAME`, `env`.
    pub(super) fn in_filter(&mut self, program: &Program<'_>, command: &Command) -> Stream {
        let filter = filter(program);
        let (_, rest) = match filter.split_once("$ENV").or_else(|| filter.split_once("env")) {
            Some((before, rest)) if before.is_empty() || before.ends_with([' ', '(', '|', '$', '{', ':']) => (before, rest),
            _ => return Stream::new(),
        };
        match rest.strip_prefix('.') {
            Some(rest) => {
                let end = rest.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_').unwrap_or(rest.len());
                unnamed(self.variable(rest.get(..end).unwrap_or_default(), command.span))
            }
            None if rest.trim().is_empty() => {
                unnamed(vec![self.taken(Taken::Environment, format!("{} env", program.name), command.span)])
            }
            None => Stream::new(),
        }
    }
}

pub(super) enum Made {
    /// Names, numbers, nothing: no value of the input.
    Nothing,
    Known,
    Decoded,
    Part,
}

/// The filter's text, as far as it is fixed.
pub(super) fn filter(program: &Program<'_>) -> String {
    let mut words = program.arguments.iter();
    while let Some(word) = words.next() {
        let prefix = word.prefix();
        match prefix.as_str() {
            "--arg" | "--argjson" | "--slurpfile" | "--rawfile" => {
                words.nth(1);
            }
            "--indent" | "-f" | "--from-file" | "-o" | "-p" => {
                words.next();
            }
            "eval" | "e" | "-e" if program.name == "yq" => {}
            _ if prefix.starts_with('-') => {}
            _ => return Word::literal(word).unwrap_or(prefix),
        }
    }
    String::new()
}

pub(super) fn made(filter: &str) -> Made {
    let filter = filter.trim();
    let silent = ["keys", "length", "type", "empty", "has("]
        .iter()
        .any(|word| filter.ends_with(word) || filter.contains(&format!("{word} |")));
    if silent || filter.contains("has(") || filter.contains("error(") {
        return Made::Nothing;
    }
    if filter.contains("@base64d") {
        return Made::Decoded;
    }
    if matches!(filter, "@base64" | "@uri" | "@json" | "@text" | ". | @base64" | ".|@uri" | ". | @uri" | "@sh") {
        return Made::Known;
    }
    let last = filter.rsplit(['.', '|']).next().unwrap_or_default();
    let name =
        last.trim().trim_matches(|character: char| !character.is_ascii_alphanumeric() && character != '_' && character != '-');
    let simple = filter.starts_with('.') && !filter.contains(['{', ',', '(']);
    if simple && plain::is_plain(name) { Made::Nothing } else { Made::Part }
}

/// Whether a query or a path ends in a name that is no credential's.
pub(super) fn picks_plain(text: &str) -> bool {
    let end = text.trim_end_matches(|character: char| !character.is_ascii_alphanumeric());
    let last = end.rsplit(['.', '/', ':', '=', '[']).next().unwrap_or_default();
    !last.is_empty() && plain::is_plain(last)
}
