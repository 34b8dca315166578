//! What holds of any file: secrets do not depend on what stands elsewhere in it.

use ciward_core::rule::{Family, Persona};
use ciward_core::secrets::{Scanner, catalog};
use ciward_core::text::File;
use ciward_core::{Auditor, Config, Source, State};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static AUDITOR: LazyLock<Auditor> = LazyLock::new(|| Auditor::new(Config { persona: Persona::Auditor, ..Config::default() }));
static SCANNER: LazyLock<Scanner<'static>> = LazyLock::new(|| Scanner::new(catalog::ALL));
static EXAMPLES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| catalog::ALL.iter().flat_map(|pattern| pattern.examples.iter().copied()).collect());

fn text() -> impl Strategy<Value = String> {
    let example = (0..EXAMPLES.len()).prop_map(|at| format!("{}\n\n", EXAMPLES[at]));
    proptest::collection::vec(example, 1..4).prop_map(|examples| examples.concat())
}

fn path() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "notes.txt",
        "notes.md",
        ".env",
        "a.yaml",
        "src/a.py",
        "src/a.go",
        "src/a.ts",
        "src/A.java",
        "a.sh",
        "a.ps1",
        "a.bat",
        "a.ini",
        "a.properties",
        "a.toml",
        "a.sql",
        "a.xml",
        "a.html",
        "a.tf",
        "a.csv",
        "Dockerfile",
        "Makefile",
        "a.unknown",
    ])
}

/// Of every place of every secret.
fn fingerprints(path: &str, text: &str) -> BTreeSet<String> {
    let report = AUDITOR.conclude(&[AUDITOR.inspect(Source { path, bytes: text.as_bytes(), state: State::Tracked })]);
    let secrets = report.findings.into_iter().filter(|finding| finding.family == Family::Secret);
    let places = secrets.flat_map(|mut finding| std::mem::take(&mut finding.also).into_iter().chain([finding]));
    places.map(|finding| finding.fingerprint).collect()
}

fn identities(path: &str, text: &str) -> BTreeSet<u64> {
    SCANNER.scan(&File::new(path, text)).iter().map(|secret| secret.identity).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lines_above_change_no_fingerprint(path in path(), text in text(), lines in 1..60_usize) {
        prop_assert_eq!(fingerprints(path, &format!("{}{text}", "\n".repeat(lines))), fingerprints(path, &text));
    }

    #[test]
    fn two_files_in_one_hold_what_each_held(path in path(), first in text(), second in text()) {
        // A line between: in some languages neighbouring strings are one.
        let both = identities(path, &format!("{first}\n# end\n{second}"));
        let parts = &identities(path, &first) | &identities(path, &second);
        prop_assert!(parts.is_subset(&both));
    }
}
