import assert from "node:assert/strict";
import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fitted, SUMMARY_LIMIT, writeFile, writeOutputs, writeSummary } from "../src/results.ts";
import { folderWith } from "./folder.ts";

test("a summary is cut after a line, says so, and stays within the limit", () => {
  const cut = fitted("öäü\n".repeat(100), 300);
  assert.ok(Buffer.byteLength(cut) <= 300);
  assert.match(cut, /^(öäü\n)*öäü\n\n_The report is longer/);
});

test("a summary that fits is left alone, and one without room for a line is left out", () => {
  assert.equal(fitted("text\n", 5), "text\n");
  assert.equal(fitted("x".repeat(500), 300), "");
  assert.equal(fitted("text\n", 0), "");
});

test("what stands in the summary already counts", (t) => {
  const file = join(folderWith(t, { summary: "x".repeat(SUMMARY_LIMIT - 200) }), "summary");
  writeSummary(file, "line\n".repeat(1000));
  const { size } = lstatSync(file);
  assert.ok(size <= SUMMARY_LIMIT && size > SUMMARY_LIMIT - 200);
});

test("an output cannot end itself", (t) => {
  const file = join(folderWith(t, { output: "" }), "output");
  writeOutputs(file, { a: "1\nEOF\nb=2" });
  assert.match(readFileSync(file, "utf8"), /^a<<(ciward_[0-9a-f-]{36})\n1\nEOF\nb=2\n\1\n$/);
});

test("a link that waits where a file shall go is replaced and not followed", (t) => {
  const folder = folderWith(t, { outside: "kept" });
  symlinkSync(join(folder, "outside"), join(folder, "ciward.sarif"));
  writeFile(join(folder, "ciward.sarif"), "{}");
  assert.equal(readFileSync(join(folder, "outside"), "utf8"), "kept");
  assert.equal(readFileSync(join(folder, "ciward.sarif"), "utf8"), "{}");
  assert.deepEqual(readdirSync(folder).sort(), ["ciward.sarif", "outside"]);
});

test("a file is replaced whole, and its folder made", (t) => {
  const folder = folderWith(t, {});
  writeFile(join(folder, "a/b.sarif"), "long text");
  writeFile(join(folder, "a/b.sarif"), "short");
  assert.equal(readFileSync(join(folder, "a/b.sarif"), "utf8"), "short");
});

test("nothing half-written stays when a file cannot be put in place", (t) => {
  const folder = folderWith(t, { "taken/inside": "" });
  assert.throws(() => writeFile(join(folder, "taken"), "text"));
  assert.deepEqual(readdirSync(folder), ["taken"]);
  writeFileSync(join(folder, "taken/inside"), "still there");
});
