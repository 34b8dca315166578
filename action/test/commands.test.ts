import assert from "node:assert/strict";
import { test } from "node:test";
import { escapeProperty, group, inert, message } from "../src/commands.ts";

test("a message stays one line and one command", () => {
  assert.equal(message("error", "50%\r\n::set-output name=a::b"), "::error::50%25%0D%0A::set-output name=a::b");
});

test("a property ends neither itself nor the command", () => {
  assert.equal(escapeProperty("a,line=1::b"), "a%2Cline=1%3A%3Ab");
});

test("lines from anywhere stand between a stop and a token that cannot be known before", () => {
  const [stop, line, resume] = inert(["::add-mask::x"]).split("\n");
  const token = stop?.replace("::stop-commands::", "");
  assert.match(token ?? "", /^[0-9a-f-]{36}$/);
  assert.deepEqual([line, resume], ["::add-mask::x", `::${token}::`]);
  assert.notEqual(inert([]), inert([]));
});

test("a group is open before commands stop and closed after they resume", () => {
  const lines = group("Title", ["text"]).split("\n");
  assert.deepEqual([lines[0], lines[2], lines[4]], ["::group::Title", "text", "::endgroup::"]);
});
