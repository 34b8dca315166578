import assert from "node:assert/strict";
import { test } from "node:test";
import { chosenFrom, SHOWN_PER_LEVEL } from "../src/annotations.ts";

const lines = (level: string, count: number) => Array.from({ length: count }, (_, index) => `::${level} file=a,line=${index}::m`);

test("what GitHub would show is printed as it is, the gravest level first", () => {
  const rendered = [...lines("notice", 1), ...lines("error", 2)].join("\n");
  assert.deepEqual(chosenFrom(rendered), [...lines("error", 2), ...lines("notice", 1)]);
});

test("what GitHub would drop is counted instead", () => {
  const chosen = chosenFrom([...lines("error", 30), ...lines("warning", SHOWN_PER_LEVEL), ...lines("notice", 11)].join("\n"));
  assert.equal(chosen.length, 3 * SHOWN_PER_LEVEL + 1);
  assert.match(chosen.at(-1) ?? "", /^::notice::23 more/);
  assert.equal(chosen[SHOWN_PER_LEVEL - 1], lines("error", SHOWN_PER_LEVEL).at(-1));
});

test("no findings, no annotations", () => {
  assert.deepEqual(chosenFrom("\n"), []);
});

for (const line of ["plain text", "::add-mask::x", "::set-output name=a::b", "::error file=a::b::c\r::add-mask::x", "##[error]x", " ::error::x"]) {
  test(`a line that is no annotation is refused and not shown: ${JSON.stringify(line)}`, () => {
    assert.throws(() => chosenFrom(line), (error: Error) => !error.message.includes(line));
  });
}
