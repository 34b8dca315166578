import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { findConfig } from "../src/config.ts";
import { Root } from "../src/reading.ts";
import { folderWith } from "./folder.ts";

test("a usual configuration is found", (t) => {
  const folder = folderWith(t, { ".github/ciward.yml": "b" });
  assert.deepEqual(findConfig(folder, new Root(folder), ""), { path: ".github/ciward.yml", text: "b" });
  const other = folderWith(t, { "ciward.yml": "a" });
  assert.deepEqual(findConfig(other, new Root(other), ""), { path: "ciward.yml", text: "a" });
});

test("of two configurations none is chosen", (t) => {
  const folder = folderWith(t, { "ciward.yml": "a", ".github/ciward.yml": "b" });
  assert.throws(() => findConfig(folder, new Root(folder), ""), /two configurations/);
  assert.deepEqual(findConfig(folder, new Root(folder), ".github/ciward.yml"), { path: ".github/ciward.yml", text: "b" });
});

test("without one there is none, unless it was asked for", (t) => {
  const folder = folderWith(t, {});
  assert.deepEqual(findConfig(folder, new Root(folder), ""), { path: "", text: "" });
  assert.throws(() => findConfig(folder, new Root(folder), "own.yml"), /cannot read the configuration own\.yml/);
});

test("a configuration outside the workspace is refused", (t) => {
  const folder = folderWith(t, { "workspace/a": "", "own.yml": "a" });
  const workspace = join(folder, "workspace");
  for (const asked of ["../own.yml", join(folder, "own.yml")]) {
    assert.throws(() => findConfig(workspace, new Root(workspace), asked), /own\.yml: it lies outside the workspace/);
  }
});

test("a configuration that is a link is refused: its lines would be shown", (t) => {
  const folder = folderWith(t, {});
  symlinkSync("/etc/passwd", join(folder, "ciward.yml"));
  assert.throws(() => findConfig(folder, new Root(folder), ""), /a symlink that leaves the root/);
});

test("a configuration that is no text is refused", (t) => {
  const folder = folderWith(t, { "ciward.yml": Uint8Array.of(0xff) });
  assert.throws(() => findConfig(folder, new Root(folder), ""), /it is not UTF-8/);
});
