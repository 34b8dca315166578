//! Input that no audit may trip over: each gets a clear word, and nothing is lost elsewhere.

use super::{GUILTY, RULE, Sandbox};
use std::fs;

const WORKFLOW: &str = ".github/workflows/ci.yml";

/// A repository whose one guilty line must be found whatever else is in it.
fn guilty() -> Sandbox {
    let sandbox = Sandbox::git();
    sandbox.add(WORKFLOW, GUILTY);
    sandbox
}

#[test]
fn a_broken_workflow_hides_no_other() {
    let sandbox = Sandbox::git();
    for number in 0..19 {
        sandbox.add(&format!(".github/workflows/{number}.yml"), GUILTY);
    }
    sandbox.add(".github/workflows/broken.yml", "on: push\njobs:\n  a: [\n");
    assert_eq!(sandbox.ciward(&RULE).found().len(), 19);
    let broken = sandbox.ciward(&["--format", "json", "--rule", "unreadable-workflow"]).found();
    assert!(broken.iter().any(|place| place.starts_with(".github/workflows/broken.yml:")), "{broken:?}");
}

#[test]
fn an_alias_bomb_is_told_and_does_not_go_off() {
    let sandbox = guilty();
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..30 {
        let aliases = vec![format!("*a{}", level - 1); 9].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    sandbox.add(".github/workflows/bomb.yml", bomb);
    assert_eq!(sandbox.ciward(&RULE).found(), [".github/workflows/ci.yml:6"]);
    assert!(!sandbox.ciward(&["--format", "json", "--rule", "unreadable-workflow"]).found().is_empty());
}

#[test]
fn a_file_too_large_is_skipped_with_a_word() {
    let sandbox = guilty();
    let file = fs::File::create(sandbox.path("dump.sql")).expect("it can be made");
    file.set_len(300 << 20).expect("a hole costs nothing");
    let ran = sandbox.ciward(&RULE);
    assert_eq!((ran.skipped(), ran.found().len()), (vec!["dump.sql: larger than 64 MiB".to_owned()], 1));
}

#[test]
fn a_binary_file_is_skipped_with_a_word() {
    let sandbox = guilty();
    sandbox.add("small.bin", b"a\0b").add("large.bin", vec![0; 1 << 20]);
    let ran = sandbox.ciward(&RULE);
    assert_eq!((ran.skipped(), ran.found().len()), (vec!["large.bin: binary".to_owned(), "small.bin: binary".to_owned()], 1));
}

#[test]
fn bytes_that_are_not_utf8_do_not_stop_the_reading() {
    let sandbox = guilty();
    let latin = [b"# caf\xe9\n".as_slice(), GUILTY.as_bytes()].concat();
    sandbox.add(".github/workflows/latin.yml", latin);
    assert_eq!(sandbox.ciward(&RULE).found(), [".github/workflows/ci.yml:6", ".github/workflows/latin.yml:7"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_path_that_is_not_utf8_is_read_all_the_same() {
    use std::os::unix::ffi::OsStrExt;
    let sandbox = guilty();
    let name = std::ffi::OsStr::from_bytes(b".github/workflows/caf\xe9.yml");
    fs::write(sandbox.path("").join(name), GUILTY).expect("it can be written");
    for _ in 0..2 {
        assert_eq!(sandbox.ciward(&RULE).found(), [".github/workflows/caf\u{fffd}.yml:6", ".github/workflows/ci.yml:6"]);
        sandbox.run_git(&["add", "."]);
    }
}

#[cfg(unix)]
#[test]
fn no_symlink_is_followed() {
    use std::os::unix::fs::symlink;
    let (sandbox, outside) = (guilty(), Sandbox::bare());
    outside.write(WORKFLOW, GUILTY);
    let link = |target: &str, name: &str| symlink(target, sandbox.path(name)).expect("a symlink can be made");
    link("ci.yml", ".github/workflows/twice.yml");
    link("loop", "loop");
    link(".", "self");
    link("nowhere", "dangling");
    symlink(outside.path(WORKFLOW), sandbox.path(".github/workflows/out.yml")).expect("a symlink can be made");
    symlink(outside.path(".github"), sandbox.path("folder")).expect("a symlink can be made");
    for _ in 0..2 {
        let ran = sandbox.ciward(&RULE);
        assert_eq!(ran.found(), [".github/workflows/ci.yml:6"]);
        let told = [
            ".github/workflows/out.yml: a symlink that leaves the root",
            "dangling: a symlink that leads nowhere",
            "folder: a symlink that leaves the root",
            "loop: a symlink loop",
            "self: a symlink loop",
        ];
        assert_eq!(ran.skipped(), told);
        sandbox.run_git(&["add", "."]);
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_became_a_symlink_is_not_followed() {
    let (sandbox, outside) = (guilty(), Sandbox::bare());
    sandbox.add("sub/a.txt", "a").commit();
    outside.write("a.txt", "a");
    fs::remove_dir_all(sandbox.path("sub")).expect("it is there");
    std::os::unix::fs::symlink(outside.path(""), sandbox.path("sub")).expect("a symlink can be made");
    let ran = sandbox.ciward(&RULE);
    assert_eq!((ran.files(), ran.skipped()), (1, vec!["sub: a symlink that leaves the root".to_owned()]));
}

#[cfg(unix)]
#[test]
fn a_fifo_is_never_opened() {
    let sandbox = guilty();
    let made = std::process::Command::new("mkfifo").arg(sandbox.path("pipe")).status();
    assert!(made.expect("mkfifo runs").success());
    assert_eq!(sandbox.ciward(&RULE).skipped(), ["pipe: not a regular file"]);
    sandbox.ciward(&["pipe"]).is_trouble("pipe is neither a file nor a folder");
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_skipped_with_a_word() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = guilty();
    sandbox.write("locked/a.txt", "a").write("locked.txt", "a");
    let lock = |path: &str, mode| fs::set_permissions(sandbox.path(path), fs::Permissions::from_mode(mode)).expect("it is ours");
    lock("locked", 0o000);
    lock("locked.txt", 0o000);
    let nothing_is_locked_to_root = fs::read_dir(sandbox.path("locked")).is_ok();
    let ran = sandbox.ciward(&RULE);
    lock("locked", 0o755);
    assert_eq!(ran.found().len(), 1);
    if !nothing_is_locked_to_root {
        let told = ["locked: cannot be read: permission denied", "locked.txt: cannot be read: permission denied"];
        assert_eq!(ran.skipped(), told);
    }
}

#[test]
fn an_index_that_leads_out_of_the_repository_is_not_followed() {
    let (sandbox, outside) = (guilty(), Sandbox::bare());
    outside.write("secret.txt", "a");
    // As long as the path that it takes the place of, so that the index stays readable.
    sandbox.add("xx/yy/zz.txt", "a");
    let index = fs::read(sandbox.path(".git/index")).expect("there is an index");
    let at = index.windows(12).position(|window| window == b"xx/yy/zz.txt").expect("the path is in it");
    let mut forged = index;
    forged[at..at + 12].copy_from_slice(b"../../zz.txt");
    fs::write(sandbox.path(".git/index"), forged).expect("it can be written");
    fs::remove_dir_all(sandbox.path("xx")).expect("it is there");
    assert_eq!(sandbox.ciward(&RULE).files(), 1);
}

#[test]
fn a_broken_index_is_trouble() {
    let sandbox = guilty();
    sandbox.write(".git/index", "DIRC nonsense");
    sandbox.ciward(&[]).is_trouble("git's index cannot be read");
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_too_deep_for_the_system_is_skipped_with_a_word() {
    let sandbox = guilty();
    // Each half is within Linux's 4,096 bytes for a path, both together are not.
    let half = vec!["d".repeat(200); 12].join("/");
    sandbox.write(&format!("deep/{half}/a.txt"), "a").write(&format!("deeper/{half}/a.txt"), "a");
    fs::rename(sandbox.path("deeper"), sandbox.path(&format!("deep/{half}/deeper"))).expect("a folder can be moved");
    let ran = sandbox.ciward(&RULE);
    assert_eq!((ran.files(), ran.found().len()), (2, 1));
    let told: Vec<String> = ran.skipped();
    assert!(matches!(told.as_slice(), [one] if one.ends_with("cannot be read: file name too long")), "{told:?}");
}

#[cfg(unix)]
#[test]
fn a_name_steers_no_terminal() {
    let sandbox = Sandbox::git();
    sandbox
        .write("\u{1b}[31m\n\u{7}.github/a", "a")
        .write(".github/workflows/\u{1b}[2J\n.yml", GUILTY)
        .write("\u{1b}]0;x\u{7}.bin", "\0");
    for format in ["text", "json", "sarif", "markdown", "html", "github"] {
        let ran = sandbox.ciward(&["--format", format, "--color", "never"]);
        assert_eq!((ran.code, ran.stdout.contains(['\u{1b}', '\u{7}'])), (1, false), "{format}: {ran:?}");
    }
    for args in [&["\u{1b}[31m"][..], &["-o", "\u{1b}[31m/a.json"], &["--config", "\u{1b}[31m"], &["--rule", "\u{1b}[31m"]] {
        sandbox.ciward(args).is_trouble("␛[31m");
    }
}

#[cfg(unix)]
#[test]
fn a_file_named_like_an_option_is_a_file() {
    let sandbox = Sandbox::git();
    sandbox.add(WORKFLOW, GUILTY).write("--help", "a");
    for args in [&["--format", "json"][..], &["--format", "json", "--", "--help"], &["--format", "json", "./--help"]] {
        let files = if args.len() == 2 { 2 } else { 1 };
        assert_eq!(sandbox.ciward(args).files(), files, "{args:?}");
    }
}

#[test]
fn a_configuration_that_is_no_text_is_trouble() {
    let sandbox = guilty();
    sandbox.write("ciward.yml", b"\xff\xfe");
    sandbox.ciward(&[]).is_trouble("ciward.yml: cannot read the configuration: it is not UTF-8");
}
