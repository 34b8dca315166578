//! Program text as a light tree: what is assigned, called, and put together from what. Python, JavaScript, Ruby, Perl and PowerShell are
//! read into the same shapes.
//!
//! It is light, not exact: types, patterns and most precedences are left out. A text that is not of the language gives an odd tree,
//! never an error, and every text is read in time linear in its length.

mod imports;
mod lexer;
mod parser;
mod statements;
mod token;

#[cfg(test)]
mod tests;

use crate::text::{Located, Span};

/// The languages that share one reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    Python,
    JavaScript,
    Ruby,
    Perl,
}

/// A program, read. All spans are bytes in the text that was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Code {
    pub statements: Vec<Statement>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    pub span: Span,
    pub kind: StatementKind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum StatementKind {
    Evaluate(Expression),
    Assign {
        /// More than one where several names take the value apart.
        targets: Vec<Expression>,
        /// `+=`: what was there stays.
        adds: bool,
        value: Expression,
    },
    Return(Expression),
    Define(Function),
    /// Names that come from other files.
    Import(Vec<Import>),
    /// `if`, `while`, `try` and their like: what stands in their heads, and a body that may not run.
    Block {
        head: Vec<Expression>,
        body: Vec<Statement>,
    },
    /// A body that runs for each item.
    Each {
        target: Expression,
        over: Expression,
        body: Vec<Statement>,
    },
}

/// A name that comes from another file.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// As written: `helpers.text`, `.text`, `./text`.
    pub module: String,
    /// What is taken of it; none for the whole.
    pub name: Option<String>,
    /// What it is called here.
    pub local: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Function {
    /// Empty for one without a name.
    pub name: String,
    /// Names, or patterns that take an argument apart.
    pub parameters: Vec<Expression>,
    pub body: Vec<Statement>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    pub span: Span,
    pub kind: Kind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A string; fixed text is one piece.
    Text(Vec<Piece>),
    /// A variable or a function, without its sigil.
    Name(String),
    Member {
        object: Box<Expression>,
        name: Located<String>,
    },
    Index {
        object: Box<Expression>,
        index: Box<Expression>,
    },
    /// `x[a:b]`
    Slice(Box<Expression>),
    Call {
        callee: Box<Expression>,
        arguments: Vec<Argument>,
    },
    List(Vec<Expression>),
    /// Keys that are not fixed are empty.
    Object(Vec<(String, Expression)>),
    /// Operands of `+`, `%`, `.` and the other operators that make a new value.
    Joined {
        operator: String,
        operands: Vec<Expression>,
    },
    /// Operands one of which is the value: `a || b`, `c ? a : b`.
    Choice(Vec<Expression>),
    /// A comparison or a negation: what is compared does not show.
    Test(Vec<Expression>),
    Function(Box<Function>),
    /// `f(x) for x in y`
    Each {
        item: Box<Expression>,
        target: Box<Expression>,
        over: Box<Expression>,
    },
    /// `a | b | c` of a shell: each gives its output to the next.
    Pipe(Vec<Expression>),
    /// `a > file` of a shell.
    Redirected {
        from: Box<Expression>,
        target: Box<Expression>,
    },
    /// An assignment where a value is expected.
    Assigned {
        target: Box<Expression>,
        value: Box<Expression>,
    },
    /// Statements whose output is the value: `$( … )` of a shell.
    Block(Vec<Statement>),
    /// `${{ … }}`, which GitHub replaces before the program runs.
    Island,
    /// A number, a regular expression, or what could not be read.
    Other,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Fixed(Located<String>),
    Value(Expression),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// `name=value`, `-Name value`.
    pub name: Option<String>,
    pub value: Expression,
}

/// Reads a program.
#[must_use]
pub fn parse(text: &str, language: Language) -> Code {
    let tokens = lexer::tokens(text, language);
    Code { statements: parser::Parser::new(text, &tokens, language, 0).program() }
}

impl Expression {
    #[must_use]
    pub const fn new(span: Span, kind: Kind) -> Self {
        Self { span, kind }
    }

    /// Names joined by dots: `os.environ.get`; `None` where something else stands among them.
    #[must_use]
    pub fn path(&self) -> Option<String> {
        match &self.kind {
            Kind::Name(name) => Some(name.clone()),
            Kind::Member { object, name } => {
                let mut path = object.path()?;
                path.push('.');
                path.push_str(&name.value);
                Some(path)
            }
            _ => None,
        }
    }

    /// The text of a string without anything filled in.
    #[must_use]
    pub fn fixed(&self) -> Option<String> {
        let Kind::Text(pieces) = &self.kind else { return None };
        let fixed = pieces.iter().map(|piece| match piece {
            Piece::Fixed(text) => Some(text.value.as_str()),
            Piece::Value(_) => None,
        });
        fixed.collect()
    }
}
