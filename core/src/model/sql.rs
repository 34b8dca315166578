//! What SQL gives away: passwords of accounts, keys in rows.

mod password;
mod row;

use crate::model::path_role::{is_example, is_test};
use crate::text::Span;

pub use password::passwords;
pub use row::{Cell, rows};

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
