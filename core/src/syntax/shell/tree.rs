//! The shapes that a script is read into.

use super::word::Word;
use crate::text::{Located, Span};

/// A script, read. Commands are not nested in each other: the list is flat, and what stands inside what is told by the spans, which nest,
/// and by [`Script::blocks`]. All spans are byte offsets in the text that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Script {
    /// Bytes of the text that was read.
    pub length: usize,
    /// Every command in source order, those in control structures, functions and substitutions included.
    /// Invariant: sorted by where they start, so that [`Script::commands_in`] is a slice.
    pub commands: Vec<Command>,
    /// What encloses commands; a [`Command::block`] is an index here. Parents come before their children.
    pub blocks: Vec<Block>,
    /// What joins commands; a [`Place::pipeline`] is an index here.
    pub pipelines: Vec<Pipeline>,
    pub functions: Vec<Function>,
    /// From `#` to the end of the line, the line break left out.
    pub comments: Vec<Span>,
    /// Every `${{ … }}`, those in comments included. GitHub replaces them in the text before a shell sees it, whatever quotes stand around them.
    pub islands: Vec<Span>,
    /// The first line when it is `#!…`, without these two characters.
    pub shebang: Option<Located<String>>,
    /// What could not be followed. Nothing is read after such a place, except that an unclosed here-document only runs to the end, as in bash.
    pub problems: Vec<Located<String>>,
}

/// One command, or the head of a control structure that reads words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// From its first word, assignment or redirection to its last; the body of a here-document lies outside.
    pub span: Span,
    pub kind: CommandKind,
    /// The command word. None for bare assignments, lone redirections, and heads of control structures.
    pub name: Option<Word>,
    /// The arguments, without those that a declaration (`export X=1`) turns into [`Command::assignments`].
    pub words: Vec<Word>,
    pub assignments: Vec<Assignment>,
    pub redirections: Vec<Redirection>,
    pub place: Place,
    /// The innermost block around it.
    pub block: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommandKind {
    Simple,
    /// `[[ … ]]`: the name is `[[`, the words are operands and operators.
    Test,
    /// `(( … ))`, also as the head of a `for`: one word that holds the expression.
    Arithmetic,
    /// `for x in words` or `select x in words`: one assignment, and the words. `for x` without `in` has no words and runs over `"$@"`.
    For,
    /// `case word in`: the word. The patterns are in the branches' blocks.
    Case,
}

/// Where a command or a block stands in its pipeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Index into [`Script::pipelines`].
    pub pipeline: usize,
    /// From 0; the last is [`Pipeline::length`] − 1.
    pub index: usize,
}

/// Commands joined by `|`; most have one only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pipeline {
    pub span: Span,
    /// One for each `|` or `|&`.
    pub pipes: Vec<Pipe>,
    /// `!`
    pub negated: bool,
    /// It, or the `&&` list that it is in, ends in `&`.
    pub background: bool,
    /// What must have ended well or badly before it runs.
    pub after: Option<After>,
}

impl Pipeline {
    #[must_use]
    pub fn length(&self) -> usize {
        self.pipes.len() + 1
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pipe {
    /// `|`
    Stdout,
    /// `|&`
    Both,
}

/// `&&` or `||`, and all of its list that stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct After {
    pub operator: Connector,
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connector {
    And,
    Or,
}

/// What encloses commands: a compound command, one of its branches, a function's body, a substitution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub kind: BlockKind,
    pub span: Span,
    pub parent: Option<usize>,
    /// None for branches, functions and substitutions, which are not commands themselves.
    pub place: Option<Place>,
    /// Those after the closing word: `done < file`, `} >> "$GITHUB_ENV"`. They hold for every command inside.
    pub redirections: Vec<Redirection>,
    /// Of a branch of `case`.
    pub patterns: Vec<Word>,
    /// Of a branch of `if` and of a loop's body: the commands that decide whether it runs.
    pub condition: Option<Span>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// `{ …; }`
    Group,
    /// `( … )`
    Subshell,
    /// Its conditions are directly inside, except that those after `elif` are in branches.
    If,
    /// `for`, `select`, `while`, `until`: the conditions directly inside, the body in a branch.
    Loop,
    Case,
    /// What may or may not run: after `then`, `else`, `elif`, `do`, or a pattern.
    Branch,
    /// Index into [`Script::functions`].
    Function(usize),
    /// `$( … )` or backticks.
    CommandSubstitution,
    /// `<( … )`
    ProcessInput,
    /// `>( … )`
    ProcessOutput,
    Coprocess,
}

impl BlockKind {
    /// Whether its commands run in a process of their own, so that assignments and `set` end with it.
    #[must_use]
    pub const fn forks(self) -> bool {
        matches!(self, Self::Subshell | Self::CommandSubstitution | Self::ProcessInput | Self::ProcessOutput | Self::Coprocess)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    pub name: Located<String>,
    /// The whole definition.
    pub span: Span,
    /// The compound command that is its body.
    pub body: Span,
    /// The commands that call it: indices into [`Script::commands`].
    pub calls: Vec<usize>,
}

/// A variable that a command sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    pub span: Span,
    pub name: Located<String>,
    /// `a[subscript]=…`
    pub subscript: Option<Word>,
    /// None for arrays, for `export X`, and where a command or a loop gives the value.
    pub value: Option<Word>,
    /// `a=(…)`; a `[key]=` stays in the element's text.
    pub array: Option<Vec<Word>>,
    /// `+=`
    pub append: bool,
    pub kind: AssignmentKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssignmentKind {
    /// `X=1`: for the rest of the shell.
    Shell,
    /// `X=1 command`: for that command only.
    Prefix,
    Export,
    /// `declare` or `typeset`.
    Declare,
    Local,
    Readonly,
    /// `for X in …`: takes each of the command's words in turn.
    Loop,
    /// `read X`, `mapfile X`, `printf -v X`, `getopts … X`: the command gives the value.
    Read,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirection {
    pub span: Span,
    /// The descriptor that is redirected: the written one, else 0 for input and 1 for output. None for `{variable}>`.
    pub fd: Option<u32>,
    pub operator: Redirect,
    /// The file, descriptor, text, or here-document delimiter.
    pub target: Word,
    pub heredoc: Option<Heredoc>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redirect {
    /// `<`
    Input,
    /// `>`
    Output,
    /// `>|`
    Clobber,
    /// `>>`
    Append,
    /// `<>`
    ReadWrite,
    /// `<&`
    DuplicateInput,
    /// `>&`; with a file as target it takes both outputs, as `&>` does.
    DuplicateOutput,
    /// `&>`
    Both,
    /// `&>>`
    AppendBoth,
    /// `<<`
    Heredoc,
    /// `<<-`
    HeredocTabs,
    /// `<<<`
    HereString,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heredoc {
    pub delimiter: Located<String>,
    /// The delimiter was quoted, so that the shell expands nothing in the body (GitHub still fills islands).
    pub quoted: bool,
    /// The lines up to the delimiter's, each with its line break. Its parts are [`super::Quoting::Single`] when quoted, else [`super::Quoting::Double`].
    pub body: Word,
}
