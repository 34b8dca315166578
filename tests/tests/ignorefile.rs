//! Ignore files are judged as git judges them: git is asked.

use ciward_core::syntax::ignorefile::Ignore;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A folder that goes when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("ciward-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a temporary folder");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn git(folder: &Path, arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let mut command = Command::new("git");
    command.current_dir(folder).args(["-c", "core.excludesFile=/dev/null", "-c", "core.ignoreCase=false"]).args(arguments);
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("git is installed");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    let feeder = std::thread::spawn(move || stdin.write_all(&input).expect("git reads its input"));
    let output = child.wait_with_output().expect("git ends");
    feeder.join().expect("the input is written");
    output.stdout
}

/// For each path what git says: the file and line that decide.
fn asked(folder: &Path, paths: &[String]) -> Vec<(String, String)> {
    let input: Vec<u8> = paths.iter().flat_map(|path| path.bytes().chain([0])).collect();
    let output = git(folder, &["check-ignore", "--no-index", "-v", "-n", "-z", "--stdin"], &input);
    let output = String::from_utf8(output).expect("all names here are UTF-8");
    let fields: Vec<&str> = output.split('\0').collect();
    fields.chunks_exact(4).map(|field| (format!("{}:{}", field[0], field[1]), field[2].to_owned())).collect()
}

/// Compares both judgements of every path under one set of ignore files.
fn compare(folder: &Path, files: &[(&str, String)], paths: &[String]) -> Result<(), String> {
    for (path, text) in files {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder can be made");
        fs::write(file, text).expect("a file can be written");
    }
    let ignore = Ignore::new(files.iter().map(|(path, text)| (*path, text.as_str())));
    for (path, (place, pattern)) in paths.iter().zip(asked(folder, paths)) {
        let judgement = ignore.judge(path);
        let ours = judgement.by.map_or(":".to_owned(), |(folder, pattern)| match folder {
            "" => format!(".gitignore:{}", pattern.line),
            folder => format!("{folder}/.gitignore:{}", pattern.line),
        });
        let ignored = !pattern.is_empty() && !pattern.starts_with('!');
        if ours != place || judgement.ignored != ignored {
            return Err(format!("{path:?}: git says {place} {pattern:?}, we say {ours} {}\n{files:#?}", judgement.ignored));
        }
    }
    Ok(())
}

const FOLDERS: &[&str] = &[".gitignore", "a/.gitignore", "a/b/.gitignore"];

fn repository(name: &str) -> Folder {
    let folder = Folder::new(name);
    git(&folder.0, &["init", "-q"], &[]);
    folder
}

fn pattern() -> impl Strategy<Value = String> {
    let atom = prop_oneof![
        4 => "[ab.]|env|\\.env|local",
        3 => Just("*".to_owned()),
        3 => Just("/".to_owned()),
        2 => Just("**".to_owned()),
        2 => Just("/**/".to_owned()),
        1 => Just("?".to_owned()),
        1 => Just("[.]".to_owned()),
        1 => "\\[[!^]?(\\[:(alpha|lower|digit|x):\\]|[]a\\-b.\\[:]|\\\\[ab\\]])[a-c.\\-]{0,3}\\]?",
        1 => "\\\\[ab.*!#\\[ /\\\\]?",
        1 => "[ #!\t]",
    ];
    (
        prop_oneof![4 => Just(""), 1 => Just("!"), 1 => Just("#"), 1 => Just("/")],
        prop::collection::vec(atom, 0..5),
        "| |/|/ |\r|\\\\ ",
    )
        .prop_map(|(before, atoms, after)| format!("{before}{}{after}", atoms.concat()))
}

fn ignore_file() -> impl Strategy<Value = String> {
    ("|\u{feff}", prop::collection::vec(pattern(), 0..5), "|\n|\r\n")
        .prop_map(|(mark, lines, end)| format!("{mark}{}{end}", lines.join("\n")))
}

fn path() -> impl Strategy<Value = String> {
    let part = prop_oneof![6 => "[ab]|\\.env|\\.env\\.local|env|ab|aa|b\\.env|local", 1 => "[ab.! #\\\\*\\[é\\]-]{1,3}"];
    let part = part.prop_filter("a name that a file can have", |part| !matches!(part.as_str(), "." | ".."));
    let path = (prop_oneof![Just(""), Just("a/"), Just("a/b/")], prop::collection::vec(part, 1..4));
    // The folders that hold the ignore files are there, and git would see that they are no files.
    path.prop_map(|(folder, parts)| format!("{folder}{}", parts.join("/")))
        .prop_filter("a file", |path| path != "a" && path != "a/b")
}

#[test]
fn generated_patterns_are_judged_as_git_judges_them() {
    let folder = repository("ignore-generated");
    let mut runner = TestRunner::new(ProptestConfig { failure_persistence: None, cases: 300, ..ProptestConfig::default() });
    let texts = prop::collection::vec(ignore_file(), FOLDERS.len()..=FOLDERS.len());
    let outcome = runner.run(&(texts, prop::collection::vec(path(), 1..40)), |(texts, paths)| {
        let files: Vec<(&str, String)> = FOLDERS.iter().copied().zip(texts).collect();
        compare(&folder.0, &files, &paths).map_err(TestCaseError::fail)
    });
    outcome.unwrap_or_else(|fault| panic!("{fault}"));
}

#[test]
fn the_forms_that_people_write_are_judged_as_git_judges_them() {
    let folder = repository("ignore-written");
    let paths = [
        ".env",
        ".env.local",
        ".env.example",
        ".env.production.local",
        ".env.*",
        ".envrc",
        ".ENV",
        "prod.env",
        " .env",
        ".env ",
        "a/.env",
        "a/.env.example",
        "a/.env.local",
        "a/b/.env",
        "x/y/.env.production",
        "env/.env",
        ".env/x",
    ];
    let paths: Vec<String> = paths.iter().map(|&path| path.to_owned()).collect();
    let roots = [
        ".env\n",
        "/.env\n",
        ".env/\n",
        "*.env\n",
        ".env.*\n",
        ".env*\n",
        ".env.*.local\n",
        " .env\n",
        ".env  \n",
        ".env\\ \n",
        ".env.\\*\n",
        "[.]env\r\n",
        "\u{feff}.env\n",
        "#.env\n",
        "\\#.env\n",
        ".env\n!.env\n",
        ".env.*\n!.env.example\n",
        "a/\n!a/.env.example\n",
        "a/*\n!a/.env.example\n",
        "**/.env\n",
        "a/**\n!a/.env\n",
        "**/b/**\n",
        "a/**/.env\n",
        "/*\n!/.env\n",
        "*\n!.gitignore\n!*/\n",
    ];
    for root in roots {
        for nested in ["", ".env*\n", "!.env\n"] {
            let files = [(".gitignore", root.to_owned()), ("a/.gitignore", nested.to_owned())];
            compare(&folder.0, &files, &paths).unwrap_or_else(|fault| panic!("{fault}"));
        }
    }
}
