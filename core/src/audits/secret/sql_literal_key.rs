//! A credential in a row that SQL writes.

use crate::audit::{Audit, Check, Context};
use crate::model::credential::{ValueClass, class_of, is_password_name, is_secret_name};
use crate::model::sql::{Cell, Sql, is_for_trying};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::secrets::generic::strength::{self, Strength};
use crate::secrets::validate::{entropy, placeholder};
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("sql-literal-key"),
        family: Family::Secret,
        title: text("SQL writes a literal credential into a row"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "An `INSERT` fills a column whose name promises a credential (`api_token`, `client_secret`, `password`) with a literal, or writes one beside a key that promises it \
                 (`('stripe_webhook_secret', '…')` into `settings (key, value)`). Stand-ins, references and hashes are left alone; files for tests, examples and local databases weigh low.",
            ),
            why: text(
                "The credential goes to every database that the file is run on, and to everyone who has a clone, and it outlives its own rotation: the next new database has the old one.",
            ),
            fix: text(
                "Rotate the credential. Write the row without it, and fill it in when you deploy, or keep the credential out of the database.",
            ),
        },
    },
    checks: &[Check::Sql(check)],
};

/// A dump may hold thousands.
const MOST: usize = 20;

fn check(sql: &Sql<'_>, cx: &mut Context<'_>) {
    let file = cx.file;
    let found = sql.rows.iter().flat_map(|cells| credentials(cells, &file.text));
    for (name, span) in found.take(MOST) {
        cx.mask(span);
        let finding = cx.report(span, format!("A literal credential is written into the database as `{name}`"));
        if is_for_trying(file.path) {
            finding.severity(Severity::Low);
        }
    }
}

/// The credentials of a row, each with the name that promises it.
fn credentials(cells: &[Cell<'_>], text: &str) -> Vec<(String, Span)> {
    let key =
        cells.iter().find(|cell| is_one_of(cell.column, KEYS)).map(|cell| cell.span.of(text)).filter(|key| is_secret_name(key));
    // A table of labels has keys such as `login.password`, too: there a word is a label.
    let telling = |cell: &Cell<'_>| strength::strength(cell.span.of(text)) >= Strength::Fair;
    let name = |cell: &Cell<'_>| match key {
        Some(key) if is_one_of(cell.column, VALUES) => Some(key.to_owned()).filter(|_| telling(cell)),
        _ => Some(cell.column.to_owned()).filter(|column| is_secret_name(column)),
    };
    let judged = cells.iter().filter_map(|cell| {
        let (name, value) = (name(cell)?, cell.span.of(text));
        let hash = placeholder::is_password_hash(value) || entropy::is_hex(value) && is_password_name(&name);
        let printable = name.len() <= 64 && !name.contains(['`', '\n']);
        (printable && !hash && !value.contains(' ') && class_of(&name, value) == ValueClass::Secret).then_some((name, cell.span))
    });
    judged.collect()
}

fn is_one_of(column: &str, list: &[&str]) -> bool {
    list.iter().any(|name| column.eq_ignore_ascii_case(name))
}

/// Columns that say what a row is about.
const KEYS: &[&str] = &[
    "key",
    "name",
    "setting",
    "setting_key",
    "setting_name",
    "config_key",
    "option_name",
    "variable",
    "param",
    "parameter",
    "k",
    "code",
    "path",
];

/// Columns that hold what the key names.
const VALUES: &[&str] = &[
    "value",
    "val",
    "setting_value",
    "config_value",
    "option_value",
    "content",
    "data",
    "v",
    "secret",
    "plain_value",
    "string_value",
];
