//! Files that hold what ciward must print; `UPDATE=1` rewrites them.

use crate::root;
use std::fs;

/// Compares a text with the committed file, or rewrites the file where `UPDATE` is set.
///
/// # Panics
/// The texts differ, or the file cannot be written.
pub fn check(path: &str, actual: &str) {
    let file = root().join(path);
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(file.parent().expect("a file has a folder")).expect("the folder can be made");
        fs::write(&file, actual).expect("the golden file can be written");
        return;
    }
    let expected = fs::read_to_string(&file).unwrap_or_default();
    if expected != actual {
        let line = expected.lines().zip(actual.lines()).take_while(|(a, b)| a == b).count();
        panic!(
            "{path} is not what is printed now, from line {} on:\n  committed: {}\n  now:       {}\nUPDATE=1 cargo test rewrites it",
            line + 1,
            expected.lines().nth(line).unwrap_or("(its end)"),
            actual.lines().nth(line).unwrap_or("(its end)"),
        );
    }
}
