//! Rows that a statement writes: `INSERT INTO t (a, b) VALUES (…), (…)`, each text with its column.

use crate::syntax::sql::{Kind, Token};
use crate::text::Span;

/// A text in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell<'t> {
    pub column: &'t str,
    /// Quotes left out.
    pub span: Span,
}

/// Hands over the texts of each row of a statement whose columns are named.
pub(super) fn rows<'t>(text: &'t str, tokens: &[Token], mut see: impl FnMut(&[Cell<'t>])) {
    let Some(insert) = tokens.iter().position(|token| token.is(text, "insert") || token.is(text, "replace")) else { return };
    let Some(values) = tokens.iter().position(|token| token.is(text, "values")).filter(|&values| values > insert) else {
        return;
    };
    let columns = columns(text, tokens.get(insert..values).unwrap_or_default());
    if !columns.is_empty() {
        each_row(text, &columns, tokens.get(values + 1..).unwrap_or_default(), &mut see);
    }
}

/// The names in the brackets before `VALUES`.
fn columns<'t>(text: &'t str, head: &[Token]) -> Vec<&'t str> {
    let open = head.iter().position(|token| token.is_mark(text, "("));
    let listed = open.and_then(|open| head.get(open + 1..)).unwrap_or_default();
    let inside = listed.iter().take_while(|token| !token.is_mark(text, ")"));
    inside.filter(|token| token.is_name()).map(|token| token.of(text)).collect()
}

fn each_row<'t>(text: &'t str, columns: &[&'t str], tokens: &[Token], see: &mut impl FnMut(&[Cell<'t>])) {
    let (mut depth, mut column) = (0_usize, 0);
    let mut cells = Vec::new();
    let mut before: Option<&Token> = None;
    for token in tokens {
        match token.kind {
            Kind::Mark => match token.of(text) {
                "(" => depth += 1,
                ")" => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        see(&cells);
                        cells.clear();
                        column = 0;
                    }
                }
                "," if depth == 1 => column += 1,
                _ => {}
            },
            // Only what is the column's whole value, not an argument of a function.
            Kind::Text if depth == 1 && before.is_some_and(|before| before.is_mark(text, "(") || before.is_mark(text, ",")) => {
                cells.extend(columns.get(column).map(|column| Cell { column, span: token.span }));
            }
            Kind::Text | Kind::Word | Kind::Name => {}
        }
        before = Some(token);
    }
}
