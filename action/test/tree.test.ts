import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { renameSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Root } from "../src/reading.ts";
import { treeOf, unlistable } from "../src/tree.ts";
import { add, folderWith, git, repositoryWith } from "./folder.ts";

const LIMIT = 1 << 20;

const names = (paths: readonly Buffer[]) => paths.map(String).sort();
const read = (root: Root, path: string) => root.read(Buffer.from(path), LIMIT);

test("a repository is what git tracks and what it does not ignore", (t) => {
  const folder = repositoryWith(t, { a: "", "sub/b": "", ".gitignore": "ignored\n" });
  add(folder, { ignored: "", "sub/new": "" });
  const tree = treeOf(folder);
  assert.deepEqual(names(tree.tracked), [".gitignore", "a", "sub/b"]);
  assert.deepEqual(names(tree.untracked), ["sub/new"]);
});

test("a folder of a repository is a part of it", (t) => {
  const folder = repositoryWith(t, { a: "", "sub/b": "1" });
  add(folder, { "sub/new": "2" });
  const tree = treeOf(join(folder, "sub"));
  assert.deepEqual([names(tree.tracked), names(tree.untracked), String(tree.part)], [["a", "sub/b"], ["sub/new"], "sub"]);
  assert.deepEqual(read(tree.root, "sub/b"), { bytes: Buffer.from("1") });
});

test("an ignored folder that is asked for is listed", (t) => {
  const folder = repositoryWith(t, { a: "", ".gitignore": "out\n" });
  add(folder, { "out/deep/b": "", "out-of-it": "" });
  const tree = treeOf(join(folder, "out"));
  assert.deepEqual(names(tree.untracked), ["out-of-it", "out/deep/b"]);
});

test("outside git it is all files, without git's own", (t) => {
  const folder = folderWith(t, { a: "", "sub/deep/b": "", "sub/.git": "gitdir: nowhere" });
  const tree = treeOf(folder);
  assert.deepEqual([names(tree.tracked), names(tree.untracked)], [["a", "sub/deep/b"], []]);
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
  assert.ok(tree.untracked.every((path) => tree.root.read(path, LIMIT) !== undefined));
});

test("a file in conflict is listed once", (t) => {
  const folder = repositoryWith(t, { a: "1" });
  const blob = execFileSync("git", ["rev-parse", ":a"], { cwd: folder, encoding: "utf8" }).trim();
  const entries = [`0 ${"0".repeat(40)}\ta`, ...[1, 2, 3].map((stage) => `100644 ${blob} ${stage}\ta`)].join("\n");
  execFileSync("git", ["update-index", "--index-info"], { cwd: folder, input: `${entries}\n` });
  assert.deepEqual(names(treeOf(folder).tracked), ["a"]);
});

test("a repository within the repository is not part of it", (t) => {
  const folder = repositoryWith(t, { a: "" });
  add(folder, { "inner/file": "" });
  git(join(folder, "inner"), "init", "--quiet");
  git(join(folder, "inner"), "add", "--all");
  git(join(folder, "inner"), "commit", "--quiet", "--message", "One");
  const { root, untracked } = treeOf(folder);
  assert.deepEqual(names(untracked).filter((path) => read(root, path) !== undefined), []);
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
  assert.deepEqual(skipped, [[Buffer.from("sub/closed"), "cannot be read: permission denied"]]);
});

test("no link is followed, and one that hides something says so", (t) => {
  const folder = folderWith(t, { "sub/file": "" });
  const links = { outside: "/etc/passwd", loop: "loop", nowhere: "missing", inside: "sub/file", "sub/up": ".." };
  for (const [link, target] of Object.entries(links)) {
    symlinkSync(target, join(folder, link));
  }
  const { root, tracked } = treeOf(folder);
  assert.deepEqual(names(tracked), [...Object.keys(links), "sub/file"].sort());
  assert.deepEqual(read(root, "outside"), { skipped: "a symlink that leaves the root" });
  assert.deepEqual(read(root, "loop"), { skipped: "a symlink loop" });
  assert.deepEqual(read(root, "sub/up"), { skipped: "a symlink loop" });
  assert.deepEqual(read(root, "nowhere"), { skipped: "a symlink that leads nowhere" });
  assert.equal(read(root, "inside"), undefined);
});

test("a tracked file whose folder became a link is gone, as to git", (t) => {
  const folder = repositoryWith(t, { "sub/passwd": "x" });
  renameSync(join(folder, "sub"), join(folder, "gone"));
  symlinkSync("/etc", join(folder, "sub"));
  assert.equal(read(treeOf(folder).root, "sub/passwd"), undefined);
});

test("what is too large or no file has its reason, and what is gone has none", (t) => {
  const folder = repositoryWith(t, { large: "x".repeat(LIMIT + 1), full: "x".repeat(LIMIT), gone: "" });
  unlinkSync(join(folder, "gone"));
  execFileSync("mkfifo", [join(folder, "pipe")]);
  const { root } = treeOf(folder);
  assert.deepEqual(read(root, "large"), { skipped: "larger than 1 MiB" });
  assert.deepEqual(read(root, "full"), { bytes: Buffer.alloc(LIMIT, "x") });
  assert.equal(read(root, "gone"), undefined);
  assert.deepEqual(read(root, "pipe"), { skipped: "not a regular file" });
});
