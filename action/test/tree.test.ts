import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { renameSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Root } from "../src/reading.ts";
import { treeOf, unlistable } from "../src/tree.ts";
import { add, folderWith, git, repositoryWith } from "./folder.ts";

const LIMIT = 1000;

const names = (paths: readonly Buffer[]) => paths.map(String).sort();
const read = (root: Root, path: string) => root.read(Buffer.from(path), LIMIT);

test("a repository is what git tracks and what it does not ignore", (t) => {
  const folder = repositoryWith(t, { a: "", "sub/b": "", ".gitignore": "ignored\n" });
  add(folder, { ignored: "", "sub/new": "" });
  const tree = treeOf(folder);
  assert.deepEqual(names(tree.tracked), [".gitignore", "a", "sub/b"]);
  assert.deepEqual(names(tree.untracked), ["sub/new"]);
});

test("a folder of a repository has paths from the repository's root", (t) => {
  const folder = repositoryWith(t, { a: "", "sub/b": "1" });
  add(folder, { "sub/new": "2" });
  const tree = treeOf(join(folder, "sub"));
  assert.deepEqual([names(tree.tracked), names(tree.untracked)], [["sub/b"], ["sub/new"]]);
  assert.deepEqual(read(tree.root, "sub/b"), { bytes: Buffer.from("1") });
});

test("outside git it is all files, without git's own", (t) => {
  const folder = folderWith(t, { a: "", "sub/deep/b": "", "sub/.git": "gitdir: nowhere" });
  const tree = treeOf(folder);
  assert.deepEqual([names(tree.tracked), names(tree.untracked)], [[], ["a", "sub/deep/b"]]);
});

test("an empty repository has nothing", (t) => {
  const tree = treeOf(repositoryWith(t, {}));
  assert.deepEqual([tree.tracked, tree.untracked], [[], []]);
});

test("names that are strange or no text at all are kept to the byte", (t) => {
  const folder = repositoryWith(t, {});
  const strange = [Buffer.from("new\nline"), Buffer.from('quote"'), Buffer.from("ümlaut"), Buffer.from([0x62, 0xff, 0xfe])];
  for (const name of strange) {
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), "x");
  }
  const tree = treeOf(folder);
  assert.deepEqual([...tree.untracked].sort(Buffer.compare), strange.sort(Buffer.compare));
  assert.ok(tree.untracked.every((path) => "bytes" in tree.root.read(path, LIMIT)));
});

test("a file in conflict is listed once", (t) => {
  const folder = repositoryWith(t, { a: "1" });
  const blob = execFileSync("git", ["rev-parse", ":a"], { cwd: folder, encoding: "utf8" }).trim();
  const entries = [`0 ${"0".repeat(40)}\ta`, ...[1, 2, 3].map((stage) => `100644 ${blob} ${stage}\ta`)].join("\n");
  execFileSync("git", ["update-index", "--index-info"], { cwd: folder, input: `${entries}\n` });
  assert.deepEqual(names(treeOf(folder).tracked), ["a"]);
});

test("a repository within the repository is one entry, and is skipped", (t) => {
  const folder = repositoryWith(t, { a: "" });
  add(folder, { "inner/file": "" });
  git(join(folder, "inner"), "init", "--quiet");
  git(join(folder, "inner"), "add", "--all");
  git(join(folder, "inner"), "commit", "--quiet", "--message", "One");
  const tree = treeOf(folder);
  assert.deepEqual(names(tree.untracked), ["inner"]);
  assert.deepEqual(read(tree.root, "inner"), { skipped: "a submodule or a repository of its own" });
});

test("another owner's repository is read all the same", (t) => {
  const folder = repositoryWith(t, { a: "" });
  process.env["GIT_TEST_ASSUME_DIFFERENT_OWNER"] = "1";
  t.after(() => delete process.env["GIT_TEST_ASSUME_DIFFERENT_OWNER"]);
  assert.deepEqual(names(treeOf(folder).tracked), ["a"]);
});

test("a broken repository is trouble, not an empty one", (t) => {
  const folder = repositoryWith(t, { a: "" });
  writeFileSync(join(folder, ".git/index"), "nonsense");
  assert.throws(() => treeOf(folder), /git cannot list the repository/);
});

test("a folder that git could not open is skipped by name", () => {
  const skipped = unlistable("warning: could not open directory 'sub/closed/': Permission denied\n");
  assert.deepEqual(skipped, [[Buffer.from("sub/closed"), "not readable: permission denied"]]);
});

test("a link is skipped wherever it points", (t) => {
  const folder = folderWith(t, { file: "" });
  symlinkSync("/etc/passwd", join(folder, "outside"));
  symlinkSync("loop", join(folder, "loop"));
  symlinkSync("file", join(folder, "inside"));
  const { root, untracked } = treeOf(folder);
  assert.deepEqual(names(untracked), ["file", "inside", "loop", "outside"]);
  for (const link of ["outside", "loop", "inside"]) {
    assert.deepEqual(read(root, link), { skipped: "a symbolic link" });
  }
});

test("a tracked file whose folder became a link is skipped", (t) => {
  const folder = repositoryWith(t, { "sub/passwd": "x" });
  renameSync(join(folder, "sub"), join(folder, "gone"));
  symlinkSync("/etc", join(folder, "sub"));
  assert.deepEqual(read(treeOf(folder).root, "sub/passwd"), { skipped: "reached through a symbolic link" });
});

test("what is too large, gone, or no file has its reason", (t) => {
  const folder = repositoryWith(t, { large: "x".repeat(LIMIT + 1), full: "x".repeat(LIMIT), gone: "" });
  unlinkSync(join(folder, "gone"));
  execFileSync("mkfifo", [join(folder, "pipe")]);
  const { root } = treeOf(folder);
  assert.deepEqual(read(root, "large"), { skipped: "larger than 1000 bytes" });
  assert.ok("bytes" in read(root, "full"));
  assert.deepEqual(read(root, "gone"), { skipped: "not in the working tree" });
  assert.deepEqual(read(root, "pipe"), { skipped: "not a regular file" });
});
