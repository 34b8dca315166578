import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { findConfig } from "../src/config.ts";
import { Root } from "../src/reading.ts";
import { folderWith } from "./folder.ts";

test("the usual configurations are found, the root's first", (t) => {
  const folder = folderWith(t, { ".github/ciward.yml": "b" });
  assert.deepEqual(findConfig(folder, new Root(folder), ""), { path: ".github/ciward.yml", text: "b" });
  const both = folderWith(t, { "ciward.yml": "a", ".github/ciward.yml": "b" });
  assert.deepEqual(findConfig(both, new Root(both), ""), { path: "ciward.yml", text: "a" });
});

test("without one there is none, unless it was asked for", (t) => {
  const folder = folderWith(t, {});
  assert.deepEqual(findConfig(folder, new Root(folder), ""), { path: "", text: "" });
  assert.throws(() => findConfig(folder, new Root(folder), "own.yml"), /own\.yml cannot be read: not in the working tree/);
});

test("a configuration that is a link is refused: its lines would be shown", (t) => {
  const folder = folderWith(t, {});
  symlinkSync("/etc/passwd", join(folder, "ciward.yml"));
  assert.throws(() => findConfig(folder, new Root(folder), ""), /a symbolic link/);
});

test("a configuration that is no text is refused", (t) => {
  const folder = folderWith(t, { "ciward.yml": Uint8Array.of(0xff) });
  assert.throws(() => findConfig(folder, new Root(folder), ""), /not UTF-8/);
});
