//! Dockerfiles: what they set for the image and for its build, and what of the context they copy.

use super::{Declaration, Declared, Giver};
use crate::syntax::dockerfile::{Dockerfile, Keyword};
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

pub(super) fn declared(file: &Dockerfile<'_>) -> Declared {
    let mut declared = Declared::default();
    for instruction in &file.instructions {
        let by = match instruction.keyword {
            Keyword::Env => Giver::Image,
            Keyword::Arg => Giver::BuildArgument,
            _ => continue,
        };
        declared.variables.extend(instruction.pairs(file.text).into_iter().map(|pair| Declaration {
            name: pair.name.to_owned(),
            span: pair.name_span,
            by,
            given: pair.value.is_some(),
        }));
    }
    declared
}

/// What comes out of the context; `--from=` takes from another image.
#[must_use]
pub fn copies(file: &Dockerfile<'_>) -> Vec<Copied> {
    let mut copies = Vec::new();
    let mut stage = 0_usize;
    for instruction in &file.instructions {
        match instruction.keyword {
            Keyword::From => stage += 1,
            Keyword::Copy | Keyword::Add if !instruction.has_flag(file.text, "from") => {
                let body = instruction.body;
                let words: Vec<(usize, &str)> = parts(&instruction.code).collect();
                let sources = words.split_last().map_or(&[][..], |(_, sources)| sources);
                copies.extend(sources.iter().map(|(at, source)| {
                    let span = Span::new(body.start + at, body.start + at + source.len());
                    (Copied { source: (*source).to_owned(), span, last_stage: false }, stage)
                }));
            }
            _ => {}
        }
    }
    copies.into_iter().map(|(copied, of)| Copied { last_stage: of == stage, ..copied }).collect()
}

/// The words of both forms, `a b` and `["a", "b"]`, with where they start.
fn parts(code: &str) -> impl Iterator<Item = (usize, &str)> {
    const ROUND: [char; 4] = ['[', ']', '"', '\''];
    let mut at = 0;
    code.split([' ', '\t', ',', '\n', '\r']).filter_map(move |word| {
        let start = at + word.len() - word.trim_start_matches(ROUND).len();
        at += word.len() + 1;
        let word = word.trim_matches(ROUND);
        (!word.is_empty() && word != "\\").then_some((start, word))
    })
}
