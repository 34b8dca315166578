//! A secret whose name makes the bundler publish it.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::model::public_prefix::publishes_secret;
use crate::model::repository::Repository;
use crate::order::sort_by_key;
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::collections::BTreeMap;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("public-prefix-secret"),
        family: Family::Env,
        title: text("Secret is named so that it is published"),
        severity: Severity::High,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["dotenv-diff:public-prefix-secret"],
        docs: Docs {
            what: text(
                "A variable has a prefix by which a bundler puts it into pages (`NEXT_PUBLIC_`, `VITE_`, `REACT_APP_`, `EXPO_PUBLIC_`, `NUXT_PUBLIC_`, `GATSBY_`, `VUE_APP_`, `PUBLIC_` and others), and the rest of its name promises what no page may \
                 hold: a secret, a password, a private key, a service role's key, a database's address, the key of a provider that bills for it. It is told once, where it is read or else where it is declared, with the other places. What is \
                 made for pages is left alone: publishable keys, anonymous keys, site keys, client ids, DSNs, keys for maps. In tests and examples it weighs low.",
            ),
            why: text(
                "The bundler writes the value into the JavaScript that every visitor loads. It is public from the first deployment on.",
            ),
            fix: text(
                "Read it on the server only, under a name without the prefix, and let the page ask the server. Rotate the value if it was ever deployed.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

/// How many further places a finding names.
const RELATED: usize = 5;

/// Which place of several is told: the least.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// In a test or an example.
    shown: bool,
    /// Named other than by a read.
    declared: bool,
}

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let mut by_name: BTreeMap<&str, Vec<(Rank, &Place)>> = BTreeMap::new();
    for file in &repository.files {
        let facts = file.facts;
        let reads = facts.reads.iter().map(|read| (read.name.as_str(), true, &read.place));
        let declared = facts.declares.iter().map(|declared| (declared.name.as_str(), false, &declared.place));
        let keys = facts.env_file.iter().flat_map(|fact| &fact.keys).map(|key| (key.name.as_str(), false, &key.place));
        let named = facts.secrets.iter().chain(&facts.variables).map(|named| (named.name.as_str(), false, &named.place));
        let mut named = reads.chain(declared).chain(keys).chain(named).filter(|(name, ..)| publishes_secret(name)).peekable();
        if named.peek().is_none() || is_vendored(file.path) {
            continue;
        }
        let shown = is_test(file.path) || is_example(file.path);
        for (name, read, place) in named {
            by_name.entry(name).or_default().push((Rank { shown, declared: !read }, place));
        }
    }
    for (name, mut places) in by_name {
        sort_by_key(&mut places, |(rank, _)| *rank);
        let Some(((rank, first), others)) = places.split_first() else { continue };
        let finding =
            cx.report((*first).clone(), format!("`{name}` goes into pages for everyone to read, and its name promises a secret"));
        if rank.shown {
            finding.severity(Severity::Low);
        }
        for (_, place) in others.iter().take(RELATED) {
            finding.relate((*place).clone(), "it is named here, too");
        }
    }
}
