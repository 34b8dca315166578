//! Addresses of real people in the data that a database is filled with.

use crate::audit::{Audit, Check, Context};
use crate::model::path_role::is_test;
use crate::model::sql::{Sql, is_migration};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::secrets::validate::placeholder;
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("personal-data-in-seed"),
        family: Family::Config,
        title: text("Seed data names real people"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A migration or a seed file (`seed.sql`, `seeds/…`) inserts a row with an e-mail address at a provider where people have theirs, such as `gmail.com`; each file is told once, with the number of addresses. \
                 Addresses at other domains are for the pedantic persona. Domains that belong to nobody (`example.com`, `.test`, `.invalid`, `.local`) and local parts that say what they are for (`test`, `demo`) are left alone.",
            ),
            why: text(
                "What was copied from a real table is personal data of people who agreed to none of this, in every clone and for as long as the history lasts.",
            ),
            fix: text(
                "Write made-up people at `example.com`. If the data was real, treat it as a disclosure, and remove it from the history.",
            ),
        },
    },
    checks: &[Check::Sql(check)],
};

fn check(sql: &Sql<'_>, cx: &mut Context<'_>) {
    let file = cx.file;
    let lower = file.path.to_ascii_lowercase();
    let seeds = lower.contains("seed") || lower.contains("fixture") || is_migration(file.path);
    if !seeds || memchr::memchr(b'@', file.text.as_bytes()).is_none() {
        return;
    }
    let mut surely: Vec<Span> = Vec::new();
    let mut perhaps: Vec<Span> = Vec::new();
    for cell in sql.rows.iter().flatten() {
        match whose(cell.span.of(&file.text)) {
            Some(Whose::APersons) => surely.push(cell.span),
            Some(Whose::Unknown) => perhaps.push(cell.span),
            None => {}
        }
    }
    let (addresses, certain) = if surely.is_empty() { (perhaps, false) } else { (surely, true) };
    let Some(first) = addresses.first() else { return };
    let more = match addresses.len() - 1 {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    let finding = cx.report(*first, format!("An e-mail address that can be a real person's is inserted{more}"));
    if !certain || is_test(file.path) {
        finding.persona(Persona::Pedantic).severity(Severity::Low);
    }
}

enum Whose {
    APersons,
    Unknown,
}

/// Where people have their own addresses.
const PROVIDERS: &[&str] = &[
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "msn.com",
    "yahoo.com",
    "ymail.com",
    "icloud.com",
    "me.com",
    "mac.com",
    "aol.com",
    "proton.me",
    "protonmail.com",
    "pm.me",
    "gmx.de",
    "gmx.net",
    "gmx.com",
    "gmx.at",
    "web.de",
    "t-online.de",
    "freenet.de",
    "posteo.de",
    "mailbox.org",
    "mail.ru",
    "yandex.ru",
    "yandex.com",
    "qq.com",
    "163.com",
    "126.com",
    "naver.com",
    "orange.fr",
    "wanadoo.fr",
    "free.fr",
    "laposte.net",
    "libero.it",
    "hotmail.co.uk",
    "yahoo.co.uk",
    "yahoo.co.jp",
    "comcast.net",
    "verizon.net",
    "fastmail.com",
    "hey.com",
    "zoho.com",
    "tutanota.com",
];

fn whose(value: &str) -> Option<Whose> {
    let (local, domain) = value.split_once('@')?;
    let domain = domain.to_ascii_lowercase();
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte));
    let made_up =
        ["test", "example", "demo", "sample", "fake", "dummy", "foo", "noreply", "no-reply", "user1", "mock", "placeholder"];
    let nobody = [
        "example.com",
        "example.org",
        "example.net",
        "localhost",
        "domain.com",
        "email.com",
        "company.com",
        "test.com",
        "acme.com",
    ];
    let reserved = [".test", ".invalid", ".example", ".local", ".localhost", ".internal", ".example.com", ".example.org"];
    if !plain(local) || !plain(&domain) || !domain.contains('.') || placeholder::contains_any(local, &made_up) {
        return None;
    }
    if nobody.contains(&domain.as_str()) || reserved.iter().any(|end| domain.ends_with(end)) {
        return None;
    }
    let known = PROVIDERS.contains(&domain.as_str());
    Some(if known { Whose::APersons } else { Whose::Unknown })
}
