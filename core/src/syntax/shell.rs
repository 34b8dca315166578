//! Bash and sh scripts into a flat list of commands, each knowing its words, redirections, pipeline and surroundings.
//!
//! The reader follows the Bash manual's grammar (and so POSIX's), and knows GitHub's `${{ … }}` as text that something else fills in.
//! It never fails: where it cannot follow, it notes a problem and stops, so that a script in another language yields fewer commands
//! rather than wrong ones. Linear in the text; how deep it follows is limited.

mod assignment;
mod compound;
mod heredoc;
mod lexer;
mod output;
mod parameter;
mod parser;
mod program;
mod quotes;
mod reader;
mod redirection;
mod reparse;
mod stop;
mod trace;
mod tree;
mod word;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use output::Output;
pub use program::Program;
pub use reparse::parse_words;
pub use tree::{
    After, Assignment, AssignmentKind, Block, BlockKind, Command, CommandKind, Condition, Connector, Function, Heredoc, Pipe,
    Pipeline, Place, Redirect, Redirection, Script,
};
pub use word::{Operator, Parameter, Part, PartKind, Quoting, Read, Word};

use crate::text::{Located, Span};
use reader::{Hole, Reader};

/// Reads a script. Spans are byte offsets in `text`.
#[must_use]
pub fn parse(text: &str) -> Script {
    let islands = islands(text);
    let holes = islands.iter().map(|span| Hole { start: span.start, end: span.end, kind: PartKind::Island }).collect();
    let mut reader = Reader::new(text, holes, Vec::new());
    reader.script.shebang = shebang(text);
    reader.script.islands = islands;
    reader.whole();
    reader.finish()
}

/// Every `${{ … }}`. As GitHub reads them: before any shell, `}}` inside single quotes does not close, and where one is not closed
/// there are no more.
fn islands(text: &str) -> Vec<Span> {
    let bytes = text.as_bytes();
    let mut islands = Vec::new();
    let mut from = 0;
    while let Some(found) = text.get(from..).and_then(|rest| rest.find("${{")) {
        let start = from + found;
        let mut at = start + 3;
        let mut quoted = false;
        loop {
            match bytes.get(at) {
                None => return islands,
                Some(b'\'') => quoted = !quoted,
                Some(b'}') if !quoted && bytes.get(at + 1) == Some(&b'}') => break,
                _ => {}
            }
            at += 1;
        }
        from = at + 2;
        islands.push(Span::new(start, from));
    }
    islands
}

fn shebang(text: &str) -> Option<Located<String>> {
    let line = text.strip_prefix("#!")?.lines().next()?;
    Some(Located::new(line.to_owned(), Span::new(2, 2 + line.len())))
}

impl Script {
    /// All commands in source order, also those in control structures, functions and substitutions.
    #[must_use]
    pub fn commands(&self) -> &[Command] {
        &self.commands
    }

    /// The commands that start in the span: of a substitution's part, a block, a function's body.
    #[must_use]
    pub fn commands_in(&self, span: Span) -> &[Command] {
        let first = self.commands.partition_point(|command| command.span.start < span.start);
        let last = self.commands.partition_point(|command| command.span.start < span.end);
        self.commands.get(first..last).unwrap_or_default()
    }

    #[must_use]
    pub fn pipeline(&self, command: &Command) -> Option<&Pipeline> {
        self.pipelines.get(command.place.pipeline)
    }

    /// The command whose standard output this one reads through a pipe, if that is a simple one.
    #[must_use]
    pub fn piped_from(&self, command: &Command) -> Option<&Command> {
        let before = Span::new(self.pipeline(command)?.span.start, command.span.start);
        let mut members = self.commands_in(before).iter().rev().filter(|other| other.place.pipeline == command.place.pipeline);
        members.next().filter(|other| other.place.index + 1 == command.place.index)
    }

    /// The command that reads this one's standard output through a pipe, if that is a simple one.
    #[must_use]
    pub fn piped_to(&self, command: &Command) -> Option<&Command> {
        let after = Span::new(command.span.end, self.pipeline(command)?.span.end);
        let mut members = self.commands_in(after).iter().filter(|other| other.place.pipeline == command.place.pipeline);
        members.next().filter(|other| other.place.index == command.place.index + 1)
    }

    /// The blocks around a command, the innermost first.
    pub fn enclosing(&self, command: &Command) -> impl Iterator<Item = &Block> {
        self.outwards(command.block)
    }

    pub(crate) fn outwards(&self, innermost: Option<usize>) -> impl Iterator<Item = &Block> {
        let block = |index: Option<usize>| index.and_then(|index| self.blocks.get(index));
        std::iter::successors(block(innermost), move |inner| block(inner.parent))
    }

    /// The redirections that hold for a command: its own, then those of the compound commands around it, the innermost first. Those
    /// outside a function's body depend on who calls it and are not among them.
    pub fn redirections<'s>(&'s self, command: &'s Command) -> impl Iterator<Item = &'s Redirection> {
        let is_function = |block: &&Block| matches!(block.kind, BlockKind::Function(_));
        let around = self.enclosing(command).take_while(move |block| !is_function(block));
        command.redirections.iter().chain(around.flat_map(|block| &block.redirections))
    }

    /// The function whose body holds the command.
    #[must_use]
    pub fn function_of(&self, command: &Command) -> Option<&Function> {
        self.enclosing(command).find_map(|block| match block.kind {
            BlockKind::Function(index) => self.functions.get(index),
            _ => None,
        })
    }

    /// The commands that call the function, those in its own body included.
    pub fn calls<'s>(&'s self, function: &'s Function) -> impl Iterator<Item = &'s Command> {
        function.calls.iter().filter_map(|&index| self.commands.get(index))
    }

    /// How many processes of their own (subshells, substitutions, parts of a pipeline) the command is inside.
    #[must_use]
    pub fn subshells(&self, command: &Command) -> usize {
        let piped = |place: Place| self.pipelines.get(place.pipeline).is_some_and(|pipeline| !pipeline.pipes.is_empty());
        let forks = |block: &&Block| block.kind.forks() || block.place.is_some_and(piped);
        self.enclosing(command).filter(forks).count() + usize::from(piped(command.place))
    }

    /// Whether something decides if the command runs: `if`, a loop, `case`, `&&`, `||`. A function's body counts by itself.
    #[must_use]
    pub fn is_conditional(&self, command: &Command) -> bool {
        let joined = |place: Place| self.pipelines.get(place.pipeline).is_some_and(|pipeline| pipeline.after.is_some());
        let around = self.enclosing(command).take_while(|block| !matches!(block.kind, BlockKind::Function(_)));
        let mut around = around.map(|block| block.kind == BlockKind::Branch || block.place.is_some_and(joined));
        joined(command.place) || around.any(|conditional| conditional)
    }

    /// Whether it runs beside what follows: `&`, or inside something that does.
    #[must_use]
    pub fn is_background(&self, command: &Command) -> bool {
        let background = |place: Place| self.pipelines.get(place.pipeline).is_some_and(|pipeline| pipeline.background);
        background(command.place)
            || self.enclosing(command).any(|block| block.kind == BlockKind::Coprocess || block.place.is_some_and(background))
    }

    /// All variable reads of a word, those of the commands in its substitutions included.
    #[must_use]
    pub fn reads<'s>(&'s self, word: &'s Word) -> Vec<Read<'s>> {
        let mut reads = word.parameters();
        word.visit(&mut |part| {
            if matches!(part.kind, PartKind::Command | PartKind::Process) {
                let words = self.commands_in(part.span).iter().flat_map(Command::all_words);
                reads.extend(words.flat_map(Word::parameters));
            }
        });
        reads
    }
}

impl Command {
    /// Every word in it: name, arguments, values and elements of assignments, targets of redirections, bodies of here-documents.
    pub fn all_words(&self) -> impl Iterator<Item = &Word> {
        let assigned = self.assignments.iter().flat_map(|assignment| {
            let array = assignment.array.iter().flatten();
            assignment.subscript.iter().chain(&assignment.value).chain(array)
        });
        let redirected = self.redirections.iter().flat_map(Redirection::words);
        self.name.iter().chain(&self.words).chain(assigned).chain(redirected)
    }
}

impl Redirection {
    /// The target, and the body of a here-document.
    pub fn words(&self) -> impl Iterator<Item = &Word> {
        std::iter::once(&self.target).chain(self.heredoc.iter().map(|heredoc| &heredoc.body))
    }
}
