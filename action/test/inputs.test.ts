import assert from "node:assert/strict";
import { test } from "node:test";
import { readInputs } from "../src/inputs.ts";

test("inputs are read as the runner names them", () => {
  const inputs = readInputs({ "INPUT_MIN-SEVERITY": " high ", "INPUT_FAIL-ON": "never", INPUT_ANNOTATIONS: "False", "INPUT_SARIF-FILE": "" });
  assert.deepEqual(inputs, {
    path: ".", config: "", persona: "", minSeverity: "high", failOn: "never", sarifFile: "", annotations: false, summary: true,
  });
});

test("a word that is neither true nor false is said", () => {
  assert.throws(() => readInputs({ INPUT_SUMMARY: "yes" }), /`summary` is `yes`/);
});
