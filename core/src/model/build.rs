//! What a Dockerfile builds: its stages, what each starts from, who runs it.

use crate::model::filled::filled;
use crate::syntax::dockerfile::{Dockerfile, Instruction, Keyword};
use crate::text::Span;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
pub struct Build<'f> {
    pub file: &'f Dockerfile<'f>,
    pub stages: Vec<Stage<'f>>,
}

#[derive(Clone, Debug)]
pub struct Stage<'f> {
    pub name: Option<&'f str>,
    pub base: Base,
    /// The image's name in `FROM`.
    pub span: Span,
    /// `FROM` left out.
    pub instructions: &'f [Instruction<'f>],
}

/// What a stage starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Base {
    /// `scratch`: nothing.
    Empty,
    /// An earlier stage, by its index.
    Stage(usize),
    /// An image, with its build arguments filled in.
    Image(String),
    /// Only whoever builds knows.
    Unknown,
}

/// How many stages are followed.
const MAX_STAGES: usize = 200;

impl<'f> Build<'f> {
    #[must_use]
    pub fn read(file: &'f Dockerfile<'f>) -> Self {
        let arguments = global_arguments(file);
        let starts: Vec<usize> = file
            .instructions
            .iter()
            .enumerate()
            .filter(|(_, instruction)| instruction.keyword == Keyword::From)
            .map(|(at, _)| at)
            .take(MAX_STAGES)
            .collect();
        let mut build = Self { file, stages: Vec::new() };
        for (index, &start) in starts.iter().enumerate() {
            let end = starts.get(index + 1).copied().unwrap_or(file.instructions.len());
            let stage = build.stage(file.instructions.get(start..end).unwrap_or_default(), &arguments);
            build.stages.extend(stage);
        }
        build
    }

    fn stage(&self, instructions: &'f [Instruction<'f>], arguments: &BTreeMap<&str, String>) -> Option<Stage<'f>> {
        let (from, instructions) = instructions.split_first()?;
        let words = from.words();
        let word = words.first()?;
        let named = words.get(1).is_some_and(|word| word.span.of(self.file.text).eq_ignore_ascii_case("as"));
        let name = words.get(2).filter(|_| named).map(|word| word.span.of(self.file.text));
        let text = word.span.of(self.file.text).replace(['"', '\''], "");
        let base = match filled(&text, &|name| arguments.get(name).cloned()) {
            None => Base::Unknown,
            Some(image) if image.is_empty() => Base::Unknown,
            Some(image) if image == "scratch" => Base::Empty,
            Some(image) => self.stage_named(&image).map_or(Base::Image(image), Base::Stage),
        };
        Some(Stage { name, base, span: word.span, instructions })
    }

    /// An earlier stage by its name, which is no matter of case.
    #[must_use]
    pub fn stage_named(&self, name: &str) -> Option<usize> {
        self.stages.iter().rposition(|stage| stage.name.is_some_and(|known| known.eq_ignore_ascii_case(name)))
    }

    /// A stage and those that it starts from, itself first.
    pub fn ancestry(&self, index: usize) -> impl Iterator<Item = &Stage<'f>> {
        // A stage starts from an earlier one, so that this ends.
        let before = |at: &usize| match self.stages.get(*at).map(|stage| &stage.base) {
            Some(Base::Stage(from)) if from < at => Some(*from),
            _ => None,
        };
        std::iter::successors(Some(index), before).filter_map(|at| self.stages.get(at))
    }

    /// The stage that becomes the image, with those that it starts from.
    pub fn last(&self) -> impl Iterator<Item = &Stage<'f>> {
        self.ancestry(self.stages.len().saturating_sub(1))
    }

    /// Whether what a stage does comes into the image.
    #[must_use]
    pub fn is_in_image(&self, stage: &Stage<'f>) -> bool {
        self.last().any(|other| other.span == stage.span)
    }
}

/// `ARG NAME=value` before the first `FROM`.
fn global_arguments<'f>(file: &'f Dockerfile<'f>) -> BTreeMap<&'f str, String> {
    let mut arguments: BTreeMap<&str, String> = BTreeMap::new();
    let head = file.instructions.iter().take_while(|instruction| instruction.keyword != Keyword::From);
    for pair in head.filter(|instruction| instruction.keyword == Keyword::Arg).flat_map(|argument| argument.pairs(file.text)) {
        let value = pair.value.and_then(|span| filled(span.of(file.text), &|name| arguments.get(name).cloned()));
        if let Some(value) = value {
            arguments.insert(pair.name, value);
        }
    }
    arguments
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::dockerfile;

    #[test]
    fn stages_know_what_they_start_from() {
        let text = "ARG V=22\nFROM node:${V} AS Build\nFROM scratch\nFROM build\nFROM ${IMAGE}\nFROM a:${T:-latest} AS b\n";
        let file = dockerfile::parse(text);
        let build = Build::read(&file);
        let bases: Vec<Base> = build.stages.iter().map(|stage| stage.base.clone()).collect();
        let image = |name: &str| Base::Image(name.to_owned());
        assert_eq!(bases, [image("node:22"), Base::Empty, Base::Stage(0), Base::Unknown, image("a:latest")]);
    }
}
