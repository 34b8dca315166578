//! Dockerfiles: what they set for the image and for its build, and what of the context they copy.

use super::lines::{assignments, lines};
use super::{Declaration, Declared, Giver};
use crate::text::Span;

/// One source of a `COPY` or `ADD` that takes from the build's context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    pub source: String,
    pub span: Span,
    /// It stands in the last stage, and so in the image.
    pub last_stage: bool,
}

#[must_use]
pub fn is_dockerfile(name: &str) -> bool {
    let starts = |word: &str| name.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '_']));
    (starts("Dockerfile") || starts("Containerfile") || name.ends_with(".dockerfile") || name.ends_with(".Dockerfile"))
        && !name.ends_with("ignore")
}

pub(super) fn declared(text: &str) -> Declared {
    let mut declared = Declared::default();
    for (instruction, rest, start) in instructions(text) {
        match instruction {
            "ENV" if is_pair(rest) => one(rest, start, Giver::Image, &mut declared),
            "ENV" => assignments(rest, start, Giver::Image, &mut declared),
            "ARG" => one(rest, start, Giver::BuildArgument, &mut declared),
            _ => {}
        }
    }
    declared
}

/// `ENV NAME value`: no `=` in the first word.
fn is_pair(rest: &str) -> bool {
    rest.split_whitespace().next().is_some_and(|word| !word.contains('='))
}

fn one(rest: &str, start: usize, by: Giver, declared: &mut Declared) {
    let length = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
    let name = rest.get(..length).unwrap_or_default();
    let given = rest.len() > length;
    declared.variables.push(Declaration { name: name.to_owned(), span: Span::new(start, start + length), by, given });
}

/// Each instruction with its arguments and where those start, each line of theirs by itself.
fn instructions(text: &str) -> impl Iterator<Item = (&str, &str, usize)> {
    let mut going_on: Option<&str> = None;
    lines(text).filter_map(move |(start, line)| {
        let content = line.trim();
        if content.starts_with('#') || content.is_empty() {
            return None;
        }
        let goes_on = content.ends_with('\\');
        let content = content.trim_end_matches('\\').trim_end();
        let at = start + line.len() - line.trim_start().len();
        let found = match going_on {
            Some(instruction) => (instruction, content, at),
            None => {
                let (instruction, rest) = content.split_once(char::is_whitespace).unwrap_or((content, ""));
                let rest = rest.trim_start();
                (instruction, rest, at + content.len() - rest.len())
            }
        };
        going_on = goes_on.then_some(found.0);
        Some(found)
    })
}

/// What comes out of the context; `--from=` takes from another image.
#[must_use]
pub fn copies(text: &str) -> Vec<Copied> {
    let mut copies = Vec::new();
    let mut stage = 0_usize;
    for (instruction, rest, start) in instructions(text) {
        match instruction.to_ascii_uppercase().as_str() {
            "FROM" => stage += 1,
            "COPY" | "ADD" if !rest.contains("--from") => {
                let words: Vec<&str> =
                    rest.split([' ', '\t', ',']).filter(|word| !word.is_empty() && !word.starts_with("--")).collect();
                let sources = words.split_last().map_or(&[][..], |(_, sources)| sources);
                copies.extend(sources.iter().map(|word| (copied(word, rest, start), stage)));
            }
            _ => {}
        }
    }
    copies.into_iter().map(|(copied, of)| Copied { last_stage: of == stage, ..copied }).collect()
}

fn copied(word: &str, rest: &str, start: usize) -> Copied {
    let source = word.trim_matches(['[', ']', '"', '\'']);
    let from = start + rest.find(source).unwrap_or_default();
    Copied { source: source.to_owned(), span: Span::new(from, from + source.len()), last_stage: false }
}
