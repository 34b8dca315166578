//! The command line as people use it: in repositories made for the test, with real git.

mod archives;
mod bad_input;
mod configuration;
mod env;
mod fix;
mod output;
mod packed;
mod patterns;
mod sandbox;

use sandbox::Sandbox;
use std::fs;

/// One guilty line, the sixth.
const GUILTY: &str = "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{uses: else/where@v1}]\n";
const RULE: [&str; 4] = ["--format", "json", "--rule", "unpinned-action"];

#[test]
fn the_exit_code_tells_clean_findings_and_trouble_apart() {
    let sandbox = Sandbox::git();
    sandbox.add("README.md", "Nothing here.\n");
    assert_eq!(sandbox.ciward(&[]).code, 0);
    sandbox.add(".github/workflows/ci.yml", GUILTY);
    for (args, code) in [
        (&[][..], 1),
        (&["audit"], 1),
        (&["--fail-on", "critical"], 0),
        (&["--fail-on", "never"], 0),
        (&["--skip", "workflow"], 0),
        (&["--rule", "useless-ignore"], 0),
        (&["--min-severity", "critical"], 0),
        (&["--offline", "audit"], 2),
        (&["--fail-on", "sometimes"], 2),
    ] {
        let ran = sandbox.ciward(args);
        assert_eq!(ran.code, code, "{args:?} {ran:?}");
    }
}

#[test]
fn arguments_that_make_no_sense_are_told_in_one_line() {
    let sandbox = Sandbox::git();
    for (args, words) in [
        (&["nowhere"][..], "no such file or folder: nowhere"),
        (&["--fromat", "json"], "'--format'"),
        (&["--format", "pdf"], "sarif"),
        (&["--rule", "unpined-action"], "did you mean `unpinned-action`?"),
        (&["--skip", "worklow"], "did you mean `workflow`?"),
        (&["-o", "report.pdf"], ".sarif, .json, .md, .html or .txt"),
        (&["-o", "no/such/report.json"], "there is no folder no/such"),
        (&["--config", "none.yml"], "none.yml: cannot read the configuration"),
        (&["--config", "a.yml", "--no-config"], "cannot be used with"),
        (&["--staged"], "--staged"),
        (&["--color", "never", "rules"], "the command comes before its options: ciward rules"),
        (&["explain", "unpined-action"], "did you mean `unpinned-action`?"),
    ] {
        let ran = sandbox.ciward(args);
        ran.is_trouble(words);
        assert_eq!(ran.stderr.lines().count(), 1, "{ran:?}");
    }
}

#[test]
fn what_git_tracks_and_what_it_would_add_is_audited() {
    let sandbox = Sandbox::git();
    sandbox
        .add(".gitignore", "ignored.txt\nforced.txt\nbuild/\n!build/kept.txt\n")
        .add("forced.txt", "a")
        .add("tracked.txt", "a");
    sandbox.write("untracked.txt", "a").write("ignored.txt", "a").write("build/kept.txt", "a").write("sub/.gitignore", "*.log\n");
    sandbox.write("sub/a.log", "a").write("excluded.txt", "a").write(".hidden/a", "a").add("deleted.txt", "a");
    sandbox.write(".git/info/exclude", "excluded.txt\n");
    fs::remove_file(sandbox.path("deleted.txt")).expect("it is there");
    // .gitignore, .hidden/a, forced.txt, sub/.gitignore, tracked.txt, untracked.txt
    assert_eq!(sandbox.ciward(&["--format", "json"]).files(), 6);
    sandbox.commit();
    assert_eq!(sandbox.ciward(&["--format", "json"]).files(), 6);
}

#[test]
fn what_git_ignores_is_audited_when_it_is_asked_for() {
    let sandbox = Sandbox::git();
    sandbox.add(".gitignore", "build/\n.env\n").write("build/a", "a").write("build/b", "a").write(".env", "a");
    assert_eq!(sandbox.ciward(&["--format", "json", "build"]).files(), 2);
    assert_eq!(sandbox.ciward(&["--format", "json", ".env"]).files(), 1);
}

#[test]
fn a_part_is_reported_with_paths_from_the_root() {
    let sandbox = Sandbox::git();
    sandbox.add(".github/workflows/a.yml", GUILTY).add(".github/workflows/b.yml", GUILTY).add("sub/a.txt", "a").commit();
    let workflows = [".github/workflows/a.yml:6", ".github/workflows/b.yml:6"];
    assert_eq!(sandbox.ciward(&RULE).found(), workflows);
    assert_eq!(sandbox.ciward(&[&RULE[..], &[".github/workflows/b.yml"]].concat()).found(), workflows[1..]);
    assert_eq!(sandbox.ciward_in(".github/workflows", &[&RULE[..], &["a.yml"]].concat()).found(), workflows[..1]);
    assert_eq!(sandbox.ciward_in("sub", &[&RULE[..], &["../.github"]].concat()).found(), workflows);
    let part = sandbox.ciward_in("sub", &RULE);
    assert_eq!((part.found(), part.files(), part.code), (vec![], 1, 0));
}

#[test]
fn without_git_all_files_are_audited() {
    let sandbox = Sandbox::bare();
    sandbox
        .write("a/.gitignore", "*\n")
        .write("a/b.txt", "a")
        .write("a/.github/workflows/ci.yml", GUILTY)
        .write("a/.git/config", "a");
    let ran = sandbox.ciward(&[&RULE[..], &["a"]].concat());
    assert_eq!((ran.files(), ran.found()), (3, vec![".github/workflows/ci.yml:6".to_owned()]));
    // A file finds its root by its `.github`; of several folders the paths start where they part.
    assert_eq!(sandbox.ciward(&[&RULE[..], &["a/.github/workflows/ci.yml"]].concat()).found(), [".github/workflows/ci.yml:6"]);
    sandbox.write("c/d", "a");
    assert_eq!(sandbox.ciward(&["--format", "json", "a", "c", "a/b.txt"]).files(), 4);
}

#[test]
fn an_empty_folder_and_an_empty_repository_are_clean() {
    for sandbox in [Sandbox::bare(), Sandbox::git()] {
        let ran = sandbox.ciward(&["--format", "json"]);
        assert_eq!((ran.code, ran.files()), (0, 0));
        assert_eq!(sandbox.ciward(&[]).code, 0);
    }
}

#[test]
fn a_linked_work_tree_has_an_index_of_its_own() {
    let sandbox = Sandbox::git();
    sandbox.add("main.txt", "a").add(".gitignore", "*.log\n").commit().write(".git/info/exclude", "*.tmp\n");
    sandbox.run_git(&["worktree", "add", "--quiet", "-b", "other", "linked"]);
    sandbox.write("linked/a.log", "a").write("linked/b.tmp", "a").write("linked/new.txt", "a");
    assert_eq!(sandbox.ciward_in("linked", &["--format", "json"]).files(), 3);
    // To the main one, the other is a repository within.
    assert_eq!(sandbox.ciward(&["--format", "json"]).files(), 2);
}

#[test]
fn a_submodule_is_a_repository_of_its_own() {
    let (inner, outer) = (Sandbox::git(), Sandbox::git());
    inner.add("inner.txt", "a").commit();
    let url = inner.path("").display().to_string();
    outer.add("outer.txt", "a").run_git(&["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", &url, "module"]);
    outer.commit().write("module/new.txt", "a");
    // .gitmodules and outer.txt
    assert_eq!(outer.ciward(&["--format", "json"]).files(), 2);
    assert_eq!(outer.ciward_in("module", &["--format", "json"]).files(), 2);
}

#[test]
fn every_shape_of_an_index_is_read() {
    for setting in [&["update-index", "--split-index"][..], &["update-index", "--index-version", "4"]] {
        let sandbox = Sandbox::git();
        sandbox.add(".gitignore", "*.txt\n").add("a.txt", "a").add("b.txt", "a").commit().run_git(setting).add("c.txt", "a");
        assert_eq!(sandbox.ciward(&["--format", "json"]).files(), 4, "{setting:?}");
    }
    let sandbox = Sandbox::bare();
    sandbox.run_git(&["init", "--quiet", "--object-format=sha256"]);
    sandbox.add(".gitignore", "*.txt\n").add("a.txt", "a").commit();
    assert_eq!(sandbox.ciward(&["--format", "json"]).files(), 2);
}

#[test]
fn a_sparse_checkout_has_only_what_is_there() {
    let sandbox = Sandbox::git();
    sandbox.add("in/a.txt", "a").add("out/b.txt", "a").add("root.txt", "a").commit();
    sandbox.run_git(&["sparse-checkout", "set", "--cone", "--sparse-index", "in"]);
    assert_eq!(sandbox.ciward(&["--format", "json"]).files(), 2);
}

#[test]
fn a_conflict_lists_a_file_once() {
    let sandbox = Sandbox::git();
    sandbox.add("a.txt", "base\n").commit().run_git(&["checkout", "--quiet", "-b", "other"]).add("a.txt", "other\n").commit();
    sandbox.run_git(&["checkout", "--quiet", "-"]).add("a.txt", "main\n").commit();
    let merge = std::process::Command::new("git").args(["merge", "--quiet", "other"]).current_dir(sandbox.path("")).output();
    assert!(!merge.expect("git runs").status.success());
    assert_eq!(sandbox.ciward(&["--format", "json"]).files(), 1);
}

#[test]
fn a_comment_accepts_a_finding_and_one_without_use_is_told_to_pedants() {
    let sandbox = Sandbox::git();
    let accepted = GUILTY.replace("@v1}]", "@v1}] # ciward: ignore[unpinned-action] it is ours");
    sandbox.add(".github/workflows/ci.yml", &accepted).add("a.sh", "true # ciward: ignore[template-injection]\n");
    assert_eq!(sandbox.ciward(&["--rule", "unpinned-action"]).code, 0);
    let ran = sandbox.ciward(&RULE);
    assert_eq!(ran.json()["findings"][0]["suppressed"]["reason"], "it is ours");
    assert_eq!(ran.json()["summary"]["suppressed"], 1);
    let pedantic = ["--format", "json", "--persona", "pedantic", "--skip", "unpinned-image,secret,env,config"];
    assert!(sandbox.ciward(&pedantic).found().contains(&"a.sh:1".to_owned()));
    // What a rule that does not run would have found, nobody knows.
    assert_eq!(sandbox.ciward(&["--rule", "useless-ignore"]).code, 0);
    assert_eq!(sandbox.ciward(&["--rule", "useless-ignore,template-injection"]).code, 1);
}

#[test]
fn rules_are_listed_and_explained() {
    let sandbox = Sandbox::bare();
    let rules = sandbox.ciward(&["rules", "--format", "json"]).json();
    let rule = rules.as_array().expect("a list").iter().find(|rule| rule["id"] == "unpinned-action").expect("it is there");
    for key in ["id", "family", "title", "severity", "precision", "persona", "online", "fixable", "aliases", "since"] {
        assert!(!rule[key].is_null(), "{key}");
    }
    for ran in [sandbox.ciward(&["rules"]), sandbox.ciward(&["explain"])] {
        assert!(ran.code == 0 && ran.stdout.contains("unpinned-action"));
    }
    for name in ["unpinned-action", "zizmor:unpinned-uses"] {
        let ran = sandbox.ciward(&["explain", name]);
        assert!(ran.code == 0 && ran.stdout.contains("Why it matters"), "{ran:?}");
    }
}
