//! What SQL gives away: passwords of accounts, keys in rows.

mod password;
mod row;
mod table;

use crate::config::Date;
use crate::model::path_role::{is_example, is_test};
use crate::syntax::sql;
use crate::text::Span;

pub use row::Cell;
pub use table::{Granted, Table};

/// All that one file says of accounts, rows and tables.
#[derive(Clone, Debug, Default)]
pub struct Sql<'t> {
    pub passwords: Vec<Password>,
    /// The texts of each row whose columns are named.
    pub rows: Vec<Vec<Cell<'t>>>,
    /// Those that it creates.
    pub tables: Vec<Table>,
    /// What it grants rights on.
    pub granted: Vec<Granted>,
}

/// Texts in rows are kept up to here: what follows is data.
const MOST_CELLS: usize = 200_000;

impl<'t> Sql<'t> {
    /// None where the file is no SQL, or holds nothing of all this. Costs one pass.
    #[must_use]
    pub fn read(path: &str, text: &'t str) -> Option<Self> {
        if !is_sql(path, text) {
            return None;
        }
        let mut whole = Self::default();
        let mut cells = 0;
        sql::each_statement(text, |tokens| {
            password::passwords(text, tokens, &mut whole.passwords);
            table::tables(text, tokens, &mut whole);
            row::rows(text, tokens, |row| {
                if cells < MOST_CELLS && !row.is_empty() {
                    cells += row.len();
                    whole.rows.push(row.to_vec());
                }
            });
        });
        Some(whole)
    }
}

/// The day that a migration's name starts with: `20261101120000_x.sql`, `V2026_11_01__x.sql`, `2026-11-01-x.sql`.
#[must_use]
pub fn day_of(path: &str) -> Option<Date> {
    let name = path.rsplit('/').next().unwrap_or(path).trim_start_matches(['V', 'v', 'U', 'R']);
    let digits: String =
        name.bytes().filter(|byte| !b"-_.".contains(byte)).map(char::from).take_while(char::is_ascii_digit).collect();
    let part = |from: usize, to: usize| digits.get(from..to);
    Date::parse(&format!("{}-{}-{}", part(0, 4)?, part(4, 6)?, part(6, 8)?))
}

/// A text in a statement that is a password by its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Password {
    pub span: Span,
    /// What it opens, as one would say it: `the account app`.
    pub of: String,
}

/// Larger files are data, in bytes.
const LARGEST: usize = 16 << 20;

/// Whether the file is SQL that people write, of a size to read.
#[must_use]
pub fn is_sql(path: &str, text: &str) -> bool {
    let (_, extension) = path.rsplit_once('.').unwrap_or_default();
    let sql = ["sql", "psql", "pgsql", "ddl", "mysql", "tsql", "plsql", "pks", "pkb"];
    text.len() <= LARGEST && sql.iter().any(|known| extension.eq_ignore_ascii_case(known))
}

/// Whether the file changes or fills a database that exists: a migration.
#[must_use]
pub fn is_migration(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    lower.contains("migrat") || ["flyway", "alembic", "changelog", "liquibase"].iter().any(|word| lower.contains(word))
}

/// Whether the file only serves tests, examples or one machine.
#[must_use]
pub fn is_for_trying(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    let words = || lower.split(['/', '.', '-', '_']);
    is_test(path)
        || is_example(path)
        || words().any(|word| matches!(word, "dev" | "local" | "test" | "tests" | "testing" | "ci" | "demo" | "development"))
}
