//! Where the report goes, and in which colours.

use super::{GUILTY, Sandbox};
use std::fs;
use std::process::Stdio;

fn guilty() -> Sandbox {
    let sandbox = Sandbox::git();
    sandbox.add(".github/workflows/ci.yml", GUILTY);
    sandbox
}

#[test]
fn files_are_written_in_the_format_of_their_extension_besides_standard_output() {
    let sandbox = guilty();
    let ran = sandbox.ciward(&["-o", "a.sarif", "-o", "a.json", "--output", "a.md", "-o", "a.html", "--output=a.txt"]);
    assert!(ran.code == 1 && ran.stdout.contains("unpinned-action"), "{ran:?}");
    let read = |path: &str| fs::read_to_string(sandbox.path(path)).expect("it is written");
    for (path, format) in [("a.sarif", "sarif"), ("a.json", "json"), ("a.md", "markdown"), ("a.html", "html"), ("a.txt", "text")]
    {
        let file = read(path);
        fs::remove_file(sandbox.path(path)).expect("it is there");
        assert!(!file.contains('\u{1b}') && file.contains("unpinned-action"), "{path}");
        if format == "sarif" {
            let sarif: serde_json::Value = serde_json::from_str(&file).expect("it is JSON");
            assert_eq!(sarif["version"], "2.1.0");
        }
    }
    let left: Vec<_> = fs::read_dir(sandbox.path("")).expect("it is there").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn a_file_and_standard_output_say_the_same() {
    let sandbox = guilty();
    for (format, file) in [("json", "r.json"), ("sarif", "r.sarif"), ("markdown", "r.md"), ("html", "r.html"), ("text", "r.txt")]
    {
        let ran = sandbox.ciward(&["--format", format, "--output", file, ".github"]);
        assert_eq!(ran.stdout, fs::read_to_string(sandbox.path(file)).expect("it is written"), "{format}");
    }
    assert!(sandbox.ciward(&["--format", "github"]).stdout.contains("::warning"));
}

#[cfg(unix)]
#[test]
fn a_file_that_is_there_is_replaced_as_a_whole_with_ordinary_rights() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let sandbox = guilty();
    sandbox.write("real.json", "x".repeat(1 << 20));
    symlink("real.json", sandbox.path("link.json")).expect("a symlink can be made");
    assert_eq!(sandbox.ciward(&["-o", "link.json"]).code, 1);
    let text = fs::read_to_string(sandbox.path("real.json")).expect("it is there");
    assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok());
    let mode = fs::metadata(sandbox.path("real.json")).expect("it is there").permissions().mode();
    assert_eq!(mode & 0o400, 0o400);
    fs::create_dir(sandbox.path("folder.json")).expect("it can be made");
    sandbox.ciward(&["-o", "folder.json"]).is_trouble("it is a folder");
}

#[test]
fn colours_follow_the_option_then_the_environment() {
    let sandbox = guilty();
    for (args, environment, coloured) in [
        (&[][..], &[][..], false),
        (&["--color", "always"], &[], true),
        (&["--color=always"], &[("NO_COLOR", "1")], true),
        (&["--color", "never"], &[("CLICOLOR_FORCE", "1")], false),
        (&[], &[("CLICOLOR_FORCE", "1")], true),
        (&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], false),
        (&["--color=always", "--format", "json"], &[], false),
    ] {
        let ran = sandbox.ciward_with("", args, environment);
        assert_eq!(ran.stdout.contains('\u{1b}'), coloured, "{args:?} {environment:?}");
        assert!(ran.stderr.is_empty(), "{ran:?}");
    }
}

#[test]
fn a_reader_who_goes_away_is_no_trouble() {
    let sandbox = Sandbox::git();
    for number in 0..200 {
        sandbox.write(&format!(".github/workflows/{number}.yml"), GUILTY);
    }
    let mut child = sandbox.command("").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(1), &b""[..]));
}
