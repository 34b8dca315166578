/** Folders and repositories that last as long as a test. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";

// Run from a git hook, the tests would find themselves in the repository that they belong to.
for (const name of Object.keys(process.env).filter((name) => name.startsWith("GIT_"))) {
  delete process.env[name];
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

export function folderWith(test: TestContext, files: Files): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "ciward-test-")));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  add(folder, files);
  return folder;
}

/** A repository that tracks the files. */
export function repositoryWith(test: TestContext, files: Files): string {
  const folder = folderWith(test, files);
  git(folder, "init", "--quiet");
  git(folder, "add", "--all");
  return folder;
}

export function add(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

export function git(folder: string, ...words: string[]): void {
  const own = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "core.autocrlf=false"];
  execFileSync("git", [...own, ...words], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

export function workflow(...uses: string[]): string {
  const steps = uses.map((action) => `      - uses: ${action}\n`).join("");
  return `on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`;
}

/** The line of the first `uses` in {@link workflow}. */
export const FIRST_USE = 7;
