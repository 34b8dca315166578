//! A setting that the project guards, with a value that it must not have, or another than before.

use crate::audit::{Audit, Check, Context, RepositoryContext};
use crate::config::Guarded;
use crate::model::guarded_setting::settings;
use crate::model::path_role::is_vendored;
use crate::model::repository::Repository;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::collections::BTreeMap;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("guarded-setting"),
        family: Family::Env,
        title: text("Guarded setting has a forbidden or a new value"),
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
                "Silent without `guards:` in `ciward.yml`. A tracked file gives a setting of that list a value that the list forbids (`IB_PORT=4001`, `IB_PORT: ${IB_PORT:-4001}`, `\"mock_execution\": false`), or, with `changed: true` and `--base REF`, the change gives it another value than before (medium).",
            ),
            why: text(
                "Some settings stand between a rehearsal and real money, or between a closed door and an open one. A review passes over one digit.",
            ),
            fix: text("Take the value back, or have whoever owns the setting confirm it and accept the finding with the reason."),
        },
    },
    checks: &[Check::Text(check), Check::Change(compare)],
};

fn check(file: &crate::text::File<'_>, cx: &mut Context<'_>) {
    if cx.config.guards.is_empty() || is_vendored(file.path) || crate::config::PLACES.contains(&file.path) {
        return;
    }
    let config = cx.config;
    for guard in config.guards.iter().filter(|guard| is_about(guard, file.path)) {
        for setting in settings(&file.text, &guard.key) {
            let value = setting.value.of(&file.text);
            if guard.forbid.iter().any(|forbidden| forbidden.eq_ignore_ascii_case(value)) {
                cx.report(setting.value, format!("`{}` is guarded, and must not have this value{}", guard.key, reason(guard)));
            }
        }
    }
}

fn is_about(guard: &Guarded, path: &str) -> bool {
    guard.paths.as_ref().is_none_or(|paths| paths.takes(path))
}

fn reason(guard: &Guarded) -> String {
    guard.reason.as_deref().map(|reason| format!(": {reason}")).unwrap_or_default()
}

fn compare(before: &Repository<'_>, now: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let config = cx.config;
    for guard in config.guards.iter().filter(|guard| guard.changed) {
        let mut old: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
        let of_guard = |fact: &&crate::model::facts::GuardedFact| fact.key == guard.key;
        for file in &before.files {
            old.entry(file.path).or_default().extend(file.facts.guarded.iter().filter(of_guard).map(|fact| fact.identity));
        }
        for file in now.files.iter().filter(|file| is_about(guard, file.path)) {
            for fact in file.facts.guarded.iter().filter(of_guard) {
                let had = old.get(file.path).is_some_and(|values| values.contains(&fact.identity));
                let known = old.get(file.path).is_some_and(|values| !values.is_empty());
                if !had {
                    let what = if known { "is given another value" } else { "is set where it was not before" };
                    let message = format!("`{}` is guarded, and {what}: it needs to be confirmed{}", guard.key, reason(guard));
                    cx.report(fact.place.clone(), message).severity(Severity::Medium);
                }
            }
        }
    }
}
