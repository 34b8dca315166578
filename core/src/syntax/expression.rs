//! The language inside `${{ … }}`: its islands in a text, its tree with spans, its constants, and which contexts it reads.
//!
//! Grammar and meaning follow GitHub's "Evaluate expressions in workflows and actions" and, where that is silent, the behaviour of
//! the runner's own reader (actions/runner, `src/Sdk/Expressions`). What GitHub refuses is refused here, with two differences:
//! names of contexts and functions are not checked (`KNOWN_FUNCTIONS` serves a lint), and `*` stands only alone in `[*]`.

mod access;
mod condition;
mod evaluate;
mod flow;
mod function;
mod island;
mod lexer;
mod outcome;
mod parser;
mod value;

#[cfg(test)]
mod tests;

use crate::text::{Located, Span};

pub use access::{Access, Segment};
pub use condition::{Condition, condition};
pub use evaluate::placeholders;
pub use function::{KNOWN_FUNCTIONS, Signature, signature};
pub use island::{Island, islands};
pub use value::Value;

/// The longest expression that GitHub reads, in UTF-16 units, without surrounding space (`ExpressionConstants.MaxLength`).
pub const MAXIMUM_LENGTH: usize = 21_000;

/// The deepest tree that GitHub reads (`ExpressionConstants.MaxDepth`). A leaf is 1 deep, a property name is a leaf, parentheses
/// count nothing, and a row of `&&`, or of `||`, is one level however long.
pub const MAXIMUM_DEPTH: usize = 50;

/// A part of an expression. Its span leaves out the parentheses that enclose it; its parent's span holds them.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    pub span: Span,
    pub kind: ExpressionKind,
}

/// Names of contexts, properties and functions are kept as written; GitHub compares them without regard to case.
#[derive(Clone, Debug, PartialEq)]
pub enum ExpressionKind {
    Null,
    Bool(bool),
    Number(f64),
    /// A string's value, its doubled quotes undone.
    Text(String),
    /// `github`, or any other name that stands alone.
    Context(String),
    /// `object.name`
    Property {
        object: Box<Expression>,
        name: Located<String>,
    },
    /// `object[index]`
    Index {
        object: Box<Expression>,
        index: Box<Expression>,
    },
    /// `object.*` and `object[*]`: the list of the object's values.
    Filter {
        object: Box<Expression>,
    },
    Call {
        name: Located<String>,
        arguments: Vec<Expression>,
    },
    Not(Box<Expression>),
    /// A row `a && b && c` leans left; a very long one is balanced instead, which means the same and keeps the tree flat.
    Binary {
        operator: Operator,
        left: Box<Expression>,
        right: Box<Expression>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Operator {
    /// `&&` and `||`, which give back one of their operands; the others give a boolean.
    #[must_use]
    pub const fn is_logical(self) -> bool {
        matches!(self, Self::And | Self::Or)
    }
}

/// Why a text is no expression, and where. The message never repeats the text, which may hold a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpressionError {
    pub message: String,
    pub span: Span,
}

/// Reads what stands between `${{` and `}}`. Spans are bytes in `source`.
///
/// # Errors
/// GitHub would refuse the expression: its syntax, its length (`MAXIMUM_LENGTH`) or its depth (`MAXIMUM_DEPTH`); or it is empty.
pub fn parse(source: &str) -> Result<Expression, ExpressionError> {
    parse_in(source, Span::new(0, source.len()))
}

/// Reads the expression that stands in `text` at `span`, such as an island's `inner`. Spans are bytes in `text`.
///
/// # Errors
/// As `parse`.
pub fn parse_in(text: &str, span: Span) -> Result<Expression, ExpressionError> {
    parser::parse(text, span)
}

impl Expression {
    /// Visits this expression and all its parts, each before its own parts, in the order of the text.
    pub fn walk(&self, visit: &mut dyn FnMut(&Expression)) {
        visit(self);
        for part in self.parts() {
            part.walk(visit);
        }
    }

    /// The expressions directly below this one, in the order of the text.
    #[must_use]
    pub fn parts(&self) -> Vec<&Expression> {
        match &self.kind {
            ExpressionKind::Null
            | ExpressionKind::Bool(_)
            | ExpressionKind::Number(_)
            | ExpressionKind::Text(_)
            | ExpressionKind::Context(_) => Vec::new(),
            ExpressionKind::Property { object, .. } | ExpressionKind::Filter { object } => vec![object],
            ExpressionKind::Index { object, index } => vec![object, index],
            ExpressionKind::Call { arguments, .. } => arguments.iter().collect(),
            ExpressionKind::Not(operand) => vec![operand],
            ExpressionKind::Binary { left, right, .. } => vec![left, right],
        }
    }

    /// The read of a context that this expression is as a whole.
    #[must_use]
    pub fn access(&self) -> Option<Access> {
        access::access(self)
    }

    /// Every read of a context, as long as its path goes, in the order of the text: in `secrets[matrix.name]` both `secrets[…]` and
    /// `matrix.name`.
    #[must_use]
    pub fn accesses(&self) -> Vec<Access> {
        access::accesses(self)
    }

    /// The reads whose *value* can reach the result.
    ///
    /// A value travels through both sides of `||`, the right side of `&&`, the values of `case()`, the arguments of `format()` that its
    /// format string places, those of `join()`, `toJSON()`, `fromJSON()` and unknown functions, and a lookup in any of these.
    /// It does not travel through comparisons, `!`, `contains()`, `startsWith()`, `endsWith()`, `hashFiles()`, the status functions, the
    /// conditions of `case()` and the key of a lookup. The left side of `&&` reaches the result only when it is falsy
    /// (`''`, `0`, `false`, `null`), which carries nothing: so `x` does not flow in `x && y || z`.
    /// Branches that a constant condition rules out carry nothing.
    #[must_use]
    pub fn flowing_accesses(&self) -> Vec<Access> {
        flow::flowing_accesses(self)
    }

    /// The value, where no context, file or job status decides it; a side that cannot be reached decides nothing, so `false && x` is
    /// `false`. None also where GitHub would stop with an error, and where the value would be larger than 64 KiB.
    #[must_use]
    pub fn constant(&self) -> Option<Value> {
        evaluate::constant(self)
    }

    /// Whether the value counts as true, where that is certain even if the value is not: `x && false` is falsy whatever `x` is.
    #[must_use]
    pub fn truth(&self) -> Option<bool> {
        evaluate::truth(self, &[])
    }

    /// As [`Self::truth`], where the reads at some places (the spans that [`Self::accesses`] gives) are known to give a value.
    #[must_use]
    pub fn truth_given(&self, given: &[(Span, Value)]) -> Option<bool> {
        evaluate::truth(self, given)
    }

    /// What `known` tells of the expression's reads, as [`Self::truth_given`] wants it.
    #[must_use]
    pub fn given(&self, known: impl Fn(&Access) -> Option<Value>) -> Vec<(Span, Value)> {
        self.accesses().iter().filter_map(|access| Some((access.span, known(access)?))).collect()
    }

    /// All values that can come out, each once, where every one of them is known: `a` and `b` for `x && 'a' || 'b'`.
    /// None where some outcome is not constant (`x && 'a'` can give x itself), or where there are more than 256.
    #[must_use]
    pub fn possible_values(&self) -> Option<Vec<Value>> {
        outcome::possible_values(self)
    }

    /// Whether `success()`, `failure()`, `cancelled()` or `always()` is called anywhere; without one, GitHub puts `success() &&` before
    /// the condition of a job or step.
    #[must_use]
    pub fn uses_status_function(&self) -> bool {
        let mut found = false;
        self.walk(&mut |part| {
            if let ExpressionKind::Call { name, .. } = &part.kind {
                found |= function::is_status(&name.value);
            }
        });
        found
    }
}
