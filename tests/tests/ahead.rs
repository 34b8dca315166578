//! Scripts that no workflow runs need not be read: whoever reads only those that one does is told the same.

use ciward_core::rule::Persona;
use ciward_core::{Auditor, Config, Inspection, Reading, Source, State, render};
use ciward_tests::page;

#[test]
fn reading_ahead_and_then_what_is_run_tells_the_same() {
    let auditor = Auditor::new(Config { persona: Persona::Auditor, ..Config::default() });
    let (mut ran, mut cases) = (0, 0);
    for case in page::all().values().flat_map(|page| &page.cases) {
        let inspect = |path: &str, text: &str, reading: Reading| {
            auditor.inspect_as(Source { path, bytes: text.as_bytes(), state: State::Tracked }, reading)
        };
        let read = |reading: Reading| case.files.iter().map(|file| inspect(&file.path, &file.text, reading)).collect();
        let (whole, mut ahead): (Vec<Inspection>, Vec<Inspection>) = (read(Reading::Whole), read(Reading::Ahead));
        let mut known = Default::default();
        loop {
            let paths = auditor.scripts_run(&ahead);
            let new: Vec<&String> = paths.difference(&known).collect();
            if new.is_empty() {
                break;
            }
            for (file, told) in case.files.iter().zip(&mut ahead).filter(|(file, _)| new.contains(&&file.path)) {
                *told = inspect(&file.path, &file.text, Reading::Whole);
                ran += 1;
            }
            known = paths;
        }
        let told = |inspections: &[Inspection]| render::json(&auditor.conclude(inspections));
        assert_eq!(told(&ahead), told(&whole), "{}", case.title);
        assert_eq!(render::json(&auditor.conclude_taking(&mut ahead)), told(&whole), "{}", case.title);
        cases += 1;
    }
    assert!(ran > 20 && cases > 600, "{ran} scripts of {cases} cases");
}
