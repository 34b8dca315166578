//! A table of Supabase that its migration gives nobody rights on.

use crate::audit::{Audit, Check, Context};
use crate::model::path_role::{is_example, is_test};
use crate::model::sql::{Sql, day_of, is_migration};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("missing-grant"),
        family: Family::Config,
        title: text("Migration creates a table and grants nothing on it"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "Silent without `rules: {missing-grant: {since: 2026-10-30}}` in `ciward.yml`. From that day on, by the day in its name (`20261101120000_orders.sql`), a migration that creates a table must grant rights on it: `GRANT … ON public.orders TO …`, on \
                 all tables of the schema, or by `ALTER DEFAULT PRIVILEGES`. Before that day, and where the name tells none, the finding is for information. Temporary tables and partitions are left alone.",
            ),
            why: text(
                "Where a platform such as Supabase grants nothing on new tables by itself, the program cannot read the table after the deployment; and whoever mends that in a hurry grants everything to everyone.",
            ),
            fix: text("Say in the same migration who may do what: `GRANT SELECT, INSERT ON public.orders TO authenticated;`."),
        },
    },
    checks: &[Check::Sql(check)],
};

fn check(sql: &Sql<'_>, cx: &mut Context<'_>) {
    let Some(since) = cx.config.grants_since else { return };
    let path = cx.file.path;
    if !is_migration(path) || is_test(path) || is_example(path) {
        return;
    }
    let due = day_of(path).is_some_and(|day| day >= since);
    for table in sql.tables.iter().filter(|table| !sql.granted.iter().any(|granted| granted.covers(table))) {
        let message = format!("`{}.{}` is created, and nothing in this migration grants rights on it", table.schema, table.name);
        let finding = cx.report(table.span, message);
        if !due {
            finding.severity(Severity::Info);
        }
    }
}
