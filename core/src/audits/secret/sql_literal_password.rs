//! The password of a database account that stands in SQL.

use crate::audit::{Audit, Check, Context};
use crate::model::credential::{is_guessable, is_stand_in};
use crate::model::sql::{Sql, is_for_trying, is_migration};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::secrets::validate::{entropy, placeholder};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("sql-literal-password"),
        family: Family::Secret,
        title: text("SQL sets a literal password"),
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
                "A statement gives an account a password that stands in the file: `CREATE USER … PASSWORD '…'`, `ALTER ROLE`, `CREATE LOGIN … WITH PASSWORD = '…'`, `IDENTIFIED BY '…'`, \
                 `SET PASSWORD`, a user mapping's options, the connection of `dblink` or of a subscription, and `crypt('…', gen_salt(…))`. Any text counts, also a short word. Variables of psql, sqlcmd, \
                 Flyway and templates, stand-ins and hashes are left alone. Outside of migrations a password that anyone would guess weighs medium; files for tests, examples and local databases weigh low, \
                 and passwords that anyone would guess are for the pedantic persona there.",
            ),
            why: text(
                "A migration runs as it is, in production too: the account then has the password that everyone with a clone can read, and changing it takes another migration.",
            ),
            fix: text(
                "Create the account without a password, or take it from a variable (`:'app_password'` in psql, `${app_password}` in Flyway, `$(AppPassword)` in sqlcmd). Change the password where the \
                 statement has run.",
            ),
        },
    },
    checks: &[Check::Sql(check)],
};

/// A dump may set thousands.
const MOST: usize = 20;

fn check(sql: &Sql<'_>, cx: &mut Context<'_>) {
    let file = cx.file;
    let trying = is_for_trying(file.path);
    let told = sql.passwords.iter().filter(|password| is_password(password.span.of(&file.text)));
    for password in told.take(MOST) {
        let guessable = is_guessable("password", password.span.of(&file.text));
        cx.mask(password.span);
        let how = if guessable { ", and one that anyone would guess" } else { "" };
        let finding = cx.report(password.span, format!("The password {} is a literal{how}", password.of));
        match (trying, guessable) {
            (true, true) => finding.severity(Severity::Low).persona(Persona::Pedantic),
            (true, false) => finding.severity(Severity::Low),
            (false, true) if !is_migration(file.path) => finding.severity(Severity::Medium),
            (false, _) => finding,
        };
    }
}

/// Not a variable, a stand-in or a hash.
fn is_password(value: &str) -> bool {
    let filled_in = placeholder::is_reference(value) || value.starts_with([':', '&', '@', '%']) || value.contains("||");
    let digest = value.strip_prefix(['*']).unwrap_or(value).trim_start_matches("md5");
    let hash = placeholder::is_password_hash(value) || entropy::is_hex(digest) && digest.len() >= 32 || value.starts_with("0x");
    let stands_in = value.len() > 3 && is_stand_in("", value);
    !value.trim().is_empty() && !filled_in && !hash && !stands_in
}
