/** The Action and the command line say the same, to the byte: one core, compiled twice. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { add, type Files, folderWith, repositoryWith, workflow } from "../folder.ts";
import { runStep } from "../runner.ts";

const CLI = process.env["CIWARD_BIN"] ?? join(import.meta.dirname, "../../../target/debug/ciward");

function cliSarif(folder: string, part = "."): string {
  const { error, status, stdout, stderr } = spawnSync(CLI, ["audit", part, "--format", "sarif", "--fail-on", "never"], {
    cwd: folder,
    encoding: "utf8",
    // Without the user's own ignore file: the runner has none either.
    env: { PATH: process.env["PATH"], HOME: tmpdir() },
    maxBuffer: 1 << 28,
  });
  assert.ifError(error);
  assert.equal(status, 0, stderr);
  return stdout;
}

function actionSarif(folder: string, part = "."): string {
  const step = runStep(folder, { "fail-on": "never", path: part });
  assert.equal(step.code, 0, step.log);
  const sarif = readFileSync(join(folder, "ciward.sarif"), "utf8");
  rmSync(join(folder, "ciward.sarif"));
  return sarif;
}

const FILES: Files = {
  ".github/workflows/ci.yml": workflow("actions/setup-node@v4", "docker://alpine:3"),
  ".github/workflows/ümlaut and space.yml": `${workflow("a/b@main")}      - run: echo "\${{ github.event.issue.title }} 𝄞 \${{ secrets.TOKEN }}"\r\n`,
  ".github/workflows/broken.yml": "on: [push\njobs: {",
  ".env": "API_URL=http://localhost\n",
  ".gitignore": "ignored/\n",
  "src/main.py": "import os\npassword = os.environ['PASSWORD']\n",
  "compose.yaml": "services:\n  db:\n    image: postgres:latest\n    environment:\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:-postgres}\n",
  "image.bin": Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 256),
  empty: "",
};

function disturb(folder: string): void {
  add(folder, { "ignored/secret.env": "A=b\n", "untracked.yml": "a: b\n" });
  symlinkSync("/etc/passwd", join(folder, "outside"));
  symlinkSync(".", join(folder, "loop"));
  symlinkSync("src/main.py", join(folder, "inside"));
  symlinkSync("missing", join(folder, "nowhere"));
  symlinkSync("itself", join(folder, "itself"));
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.of(0x66, 0xff)]), "no text in its name");
  writeFileSync(join(folder, "huge.bin"), "");
  truncateSync(join(folder, "huge.bin"), 65 << 20);
  unlinkSync(join(folder, "empty"));
}

test("on a repository with tracked, untracked, ignored and linked files", (t) => {
  const folder = repositoryWith(t, FILES);
  disturb(folder);
  assert.equal(actionSarif(folder), cliSarif(folder));
});

test("on a folder outside git", (t) => {
  const folder = folderWith(t, FILES);
  disturb(folder);
  assert.equal(actionSarif(folder), cliSarif(folder));
});

test("on a folder of a repository, ignored or not", (t) => {
  const folder = repositoryWith(t, FILES);
  disturb(folder);
  for (const part of [".github", "ignored", "src"]) {
    assert.equal(actionSarif(folder, part), cliSarif(folder, part));
  }
});

test("on an empty repository", (t) => {
  const folder = repositoryWith(t, {});
  assert.equal(actionSarif(folder), cliSarif(folder));
});

test("on a repository with a configuration", (t) => {
  const folder = repositoryWith(t, { ...FILES, "ciward.yml": "persona: pedantic\n" });
  assert.equal(actionSarif(folder), cliSarif(folder));
});
