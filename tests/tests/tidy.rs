//! The house keeps its order: a room uses the floors below it, and nothing else.

use ciward_tests::root;
use std::fs;
use std::path::{Path, PathBuf};

/// The core's rooms from the lowest floor to the highest. A room may use the rooms on floors below its own, and itself.
const FLOORS: &[&[&str]] = &[
    &["at_once", "order", "text", "rule"],
    &["place"],
    &["finding", "reach", "syntax", "secrets"],
    &["config"],
    &["model", "report", "suppress", "fix", "inventory"],
    &["flow", "privilege"],
    &["audit", "render"],
    &["audits"],
    &["engine"],
];

#[test]
fn no_room_uses_a_higher_floor() {
    let mut wrong = Vec::new();
    for file in rust_files(&root().join("core/src")) {
        let room = room_of(&file);
        let Some(floor) = floor_of(&room) else {
            assert!(room == "lib", "{} stands on no floor: add its room to FLOORS", file.display());
            continue;
        };
        for used in rooms_used(&fs::read_to_string(&file).expect("a readable file")) {
            match floor_of(&used) {
                Some(other) if used == room || other < floor => {}
                _ => wrong.push(format!("{}: `{room}` uses `{used}`", file.display())),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_audit_knows_no_other_audit() {
    for file in rust_files(&root().join("core/src/audits")) {
        let text = fs::read_to_string(&file).expect("a readable file");
        assert!(!text.contains("crate::audits::"), "{} uses another audit", file.display());
    }
}

#[test]
fn no_file_names_a_package_registry() {
    let hosts = [concat!("crates", ".io"), concat!("registry.npm", "js.org"), concat!("pypi", ".org")];
    for file in text_files(&root()) {
        let text = fs::read_to_string(&file).unwrap_or_default();
        for host in hosts {
            assert!(!text.contains(host), "{} names a package registry's host", file.display());
        }
    }
}

fn floor_of(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// The room of a file: the first part of its path below `core/src`.
fn room_of(file: &Path) -> String {
    let inside = file.components().skip_while(|part| part.as_os_str() != "src").nth(1).expect("a file below src");
    inside.as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned()
}

/// The rooms named after `crate::`, in the code above the tests.
fn rooms_used(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut rooms: Vec<String> = code
        .split("crate::")
        .skip(1)
        .map(|rest| rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect())
        .filter(|room: &String| !room.is_empty())
        .collect();
    rooms.sort();
    rooms.dedup();
    rooms
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    files(folder).into_iter().filter(|file| file.extension().is_some_and(|extension| extension == "rs")).collect()
}

/// What people read and compile; lock files and what is built are left out.
fn text_files(folder: &Path) -> Vec<PathBuf> {
    let kinds = ["rs", "md", "ts", "yml", "toml", "json"];
    let built = ["target", "node_modules", "dist", ".git"];
    files(folder)
        .into_iter()
        .filter(|file| file.components().all(|part| !built.iter().any(|name| part.as_os_str() == *name)))
        .filter(|file| file.extension().is_some_and(|extension| kinds.iter().any(|kind| extension == *kind)))
        .filter(|file| !file.ends_with("package-lock.json"))
        .collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let skipped = ["target", "node_modules", ".git"];
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if skipped.iter().any(|name| path.ends_with(name)) {
            continue;
        }
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}
