import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationsIn, hasRoom } from "../src/annotations.ts";

const lines = (level: string, count: number) => Array.from({ length: count }, (_, index) => `::${level} file=a,line=${index}::m`);

test("annotations are printed as the core rendered them", () => {
  const rendered = [...lines("error", 2), ...lines("notice", 1)];
  assert.deepEqual(annotationsIn(`${rendered.join("\n")}\n`), rendered);
  assert.deepEqual(annotationsIn(""), []);
});

for (const line of ["plain text", "::add-mask::x", "::set-output name=a::b", "::error file=a::b::c\r::add-mask::x", "##[error]x", " ::error::x"]) {
  test(`a line that is no annotation is refused and not shown: ${JSON.stringify(line)}`, () => {
    assert.throws(() => annotationsIn(line), (error: Error) => !error.message.includes(line));
  });
}

test("the eleventh of a level would be dropped", () => {
  assert.ok(hasRoom([...lines("error", 9), ...lines("warning", 10)], "error"));
  assert.ok(!hasRoom(lines("error", 10), "error"));
});
