//! The text of an `if:`, which is an expression even without `${{ }}`.

use super::{Expression, ExpressionError, ExpressionKind, Island, Value, islands, parse_in};
use crate::text::Span;

/// How the text of an `if:` is written. All spans are bytes in that text.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// Nothing: GitHub takes `success()`.
    Empty,
    /// The whole text is one expression: `github.ref == 'refs/heads/main'`.
    Bare(Expression),
    /// The whole text is one island: `${{ github.ref == 'refs/heads/main' }}`.
    Island(Expression),
    /// Islands and text side by side, be it only a line break: GitHub makes one string of them, and a string that is not empty is
    /// true. `${{ false }} ` runs. `literal` says whether there is any text outside the islands.
    Mixed { expressions: Vec<Expression>, literal: bool },
    /// GitHub refuses it.
    Broken(ExpressionError),
}

/// Reads the value of an `if:` key.
#[must_use]
pub fn condition(text: &str) -> Condition {
    let islands = islands(text);
    let whole = Span::new(0, text.len());
    match islands.as_slice() {
        [] if text.trim().is_empty() => Condition::Empty,
        [] => bare(text, whole),
        [island] if island.closed && island.span == whole => match quoted(text, island) {
            Some(inside) if inside.of(text).trim().is_empty() => Condition::Empty,
            Some(inside) => bare(text, inside),
            None => parse_in(text, island.inner).map_or_else(Condition::Broken, Condition::Island),
        },
        _ => mixed(text, &islands),
    }
}

/// YAML reads more spellings of true and false than the expression language does; GitHub hands on the boolean.
fn bare(text: &str, span: Span) -> Condition {
    let inside = span.of(text);
    let word = inside.trim();
    let start = span.start + inside.len() - inside.trim_start().len();
    let bool =
        |value| Condition::Bare(Expression { span: Span::new(start, start + word.len()), kind: ExpressionKind::Bool(value) });
    match word {
        "True" | "TRUE" => bool(true),
        "False" | "FALSE" => bool(false),
        _ => parse_in(text, span).map_or_else(Condition::Broken, Condition::Bare),
    }
}

/// What is between the quotes where the island is nothing but one string. GitHub puts the string in the island's place first, and then
/// reads it as a condition: `${{ 'false' }}` is false. A string with a quote in it is left as it is.
fn quoted(text: &str, island: &Island) -> Option<Span> {
    let inside = island.inner.of(text);
    let string = inside.trim().strip_prefix('\'')?.strip_suffix('\'')?;
    let start = island.inner.start + inside.find('\'')? + 1;
    (!string.contains('\'')).then(|| Span::new(start, start + string.len()))
}

fn mixed(text: &str, islands: &[Island]) -> Condition {
    let mut expressions = Vec::new();
    let mut inside = 0;
    for island in islands {
        if !island.closed {
            return Condition::Broken(ExpressionError { message: "`${{` is never closed by `}}`".to_owned(), span: island.span });
        }
        inside += island.span.len();
        match parse_in(text, island.inner) {
            Ok(expression) => expressions.push(expression),
            Err(error) => return Condition::Broken(error),
        }
    }
    Condition::Mixed { expressions, literal: inside < text.len() }
}

impl Condition {
    /// The expressions in the text, in order.
    #[must_use]
    pub fn expressions(&self) -> &[Expression] {
        match self {
            Self::Bare(expression) | Self::Island(expression) => std::slice::from_ref(expression),
            Self::Mixed { expressions, .. } => expressions,
            Self::Empty | Self::Broken(_) => &[],
        }
    }

    /// Whether the text alone, without the `success()` that GitHub may add, is true or false whatever happens. `Some(true)` on a text
    /// that looks as if it decided something is a mistake.
    #[must_use]
    pub fn truth(&self) -> Option<bool> {
        match self {
            Self::Bare(expression) | Self::Island(expression) => expression.truth(),
            Self::Mixed { literal: true, .. } => Some(true),
            Self::Mixed { expressions, .. } => any_text(expressions),
            Self::Empty | Self::Broken(_) => None,
        }
    }

    /// Whether the text names a status function, so that GitHub does not put `success() &&` before it.
    #[must_use]
    pub fn uses_status_function(&self) -> bool {
        self.expressions().iter().any(Expression::uses_status_function)
    }

    /// Whether the job or step never runs.
    #[must_use]
    pub fn is_always_false(&self) -> bool {
        self.truth() == Some(false)
    }

    /// Whether the job or step runs whatever happened before it: true, and not held back by GitHub's `success() &&`. So `always()` is,
    /// and `true` is not.
    #[must_use]
    pub fn is_always_true(&self) -> bool {
        self.truth() == Some(true) && self.uses_status_function()
    }
}

/// Whether the values of the islands, written side by side, make a text that is not empty.
fn any_text(expressions: &[Expression]) -> Option<bool> {
    let texts: Vec<Option<String>> =
        expressions.iter().map(|part| part.constant().map(|value: Value| value.rendered())).collect();
    if texts.iter().flatten().any(|text| !text.is_empty()) {
        return Some(true);
    }
    texts.iter().all(Option::is_some).then_some(false)
}
