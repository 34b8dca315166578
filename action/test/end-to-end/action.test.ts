/** What `action/dist` does under the runner. */
import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { FIRST_USE, add, folderWith, repositoryWith, workflow } from "../folder.ts";
import { runStep, type Step } from "../runner.ts";

const WORKFLOW = ".github/workflows/ci.yml";
const GUILTY = { [WORKFLOW]: workflow("actions/setup-node@v4") };
const COUNTS = ["critical", "high", "medium", "low", "info"];

interface Result {
  readonly ruleId: string;
  readonly suppressions?: readonly unknown[];
}

function results(folder: string, file = "ciward.sarif"): Result[] {
  return JSON.parse(readFileSync(join(folder, file), "utf8")).runs[0].results;
}

/** For the SARIF validator, which runs afterwards. */
function keepSample(folder: string, name: string): void {
  const samples = process.env["CIWARD_SARIF_SAMPLES"];
  if (samples !== undefined) {
    mkdirSync(samples, { recursive: true });
    copyFileSync(join(folder, "ciward.sarif"), join(samples, `${name}.sarif`));
  }
}

/** The Action touches nothing of the runner's that it does not need, and speaks no commands but its own. */
function keepsToItself(step: Step): void {
  assert.deepEqual([step.environment, step.state, step.path, step.dropped], [{}, {}, [], 0], step.log);
  const own = ["error", "warning", "notice", "group", "endgroup", "stop-commands"];
  assert.deepEqual(step.commands.filter(({ name }) => !own.includes(name)), [], step.log);
  assert.deepEqual(Object.keys(step.outputs).sort(), ["findings", "sarif-file", ...COUNTS].sort());
}

test("a finding fails the step and stands in the annotations, the outputs, the summary and the SARIF file", (t) => {
  const folder = repositoryWith(t, GUILTY);
  const step = runStep(folder);
  keepsToItself(step);
  assert.equal(step.code, 1, step.log);
  const annotation = step.annotations.find(({ properties }) => properties["file"] === WORKFLOW && properties["line"] === String(FIRST_USE));
  assert.match(annotation?.data ?? "", /actions\/setup-node/);
  assert.match(step.summary, /unpinned-action/);
  assert.equal(step.outputs["sarif-file"], "ciward.sarif");
  assert.ok(results(folder).some(({ ruleId }) => ruleId === "unpinned-action"));
  keepSample(folder, "guilty");
});

test("the outputs count what the SARIF file holds", (t) => {
  const folder = repositoryWith(t, { [WORKFLOW]: workflow("a/b@v1", "a/c@v1", "a/d@v1") });
  const { outputs } = runStep(folder);
  const reported = results(folder).filter(({ suppressions }) => (suppressions ?? []).length === 0);
  assert.equal(outputs["findings"], String(reported.length));
  assert.equal(COUNTS.reduce((sum, severity) => sum + Number(outputs[severity]), 0), reported.length);
});

test("an empty repository is no trouble", (t) => {
  const folder = repositoryWith(t, {});
  const step = runStep(folder, { "fail-on": "critical" });
  keepsToItself(step);
  assert.equal(step.code, 0, step.log);
  keepSample(folder, "empty");
});

test("outside git all files are audited", (t) => {
  const folder = folderWith(t, GUILTY);
  assert.equal(runStep(folder).code, 1);
  assert.ok(results(folder).some(({ ruleId }) => ruleId === "unpinned-action"));
});

test("a finding below the mark does not fail the step", (t) => {
  const step = runStep(repositoryWith(t, GUILTY), { "fail-on": "never" });
  assert.equal(step.code, 0, step.log);
  assert.notEqual(step.outputs["findings"], "0");
});

test("each rendering can be switched off", (t) => {
  const folder = repositoryWith(t, GUILTY);
  const step = runStep(folder, { annotations: "false", summary: "false", "sarif-file": "", "fail-on": "never" });
  assert.deepEqual([step.annotations, step.summary, step.outputs["sarif-file"]], [[], "", ""]);
  assert.ok(!existsSync(join(folder, "ciward.sarif")));
});

test("the SARIF file goes where it is asked to", (t) => {
  const folder = repositoryWith(t, GUILTY);
  assert.equal(runStep(folder, { "sarif-file": "out/report.sarif" }).outputs["sarif-file"], "out/report.sarif");
  assert.ok(results(folder, "out/report.sarif").length > 0);
});

test("GitHub drops no annotation: the rest is counted in a notice", (t) => {
  const uses = Array.from({ length: 40 }, (_, index) => `owner/action-${index}@v1`);
  const step = runStep(repositoryWith(t, { [WORKFLOW]: workflow(...uses) }));
  keepsToItself(step);
  const shown = step.annotations.filter(({ properties }) => properties["file"] !== undefined);
  const more = step.annotations.find(({ properties }) => properties["title"] === "ciward");
  assert.equal(parseInt(more?.data ?? "", 10), Number(step.outputs["findings"]) - shown.length, step.log);
});

test("a report of any length leaves a summary", (t) => {
  const uses = Array.from({ length: 4000 }, (_, index) => `owner/action-${index}@v1`);
  const files = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`.github/workflows/${index}.yml`, workflow(...uses)]));
  const step = runStep(repositoryWith(t, files));
  keepsToItself(step);
  assert.notEqual(step.summary, "");
});

test("no name of a file becomes a command", (t) => {
  const folder = repositoryWith(t, GUILTY);
  const injections = ["\n::set-output name=findings::0", "\n::add-mask::a", "##[add-mask]b", "\n::stop-commands::x", "%0A::set-env name=A::b", ",line=1,title=x"];
  for (const injection of injections) {
    const name = `x${injection.replaceAll("/", "")}`;
    add(folder, { [`.github/workflows/${name}.yml`]: workflow("a/b@v1") });
    symlinkSync("/etc/passwd", join(folder, name));
  }
  const step = runStep(folder);
  keepsToItself(step);
  assert.equal(step.code, 1);
  const lines = new Set(step.annotations.filter(({ properties }) => properties["file"]).map(({ properties }) => properties["line"]));
  assert.ok(!lines.has("1") || step.annotations.every(({ properties }) => properties["title"] !== "x"), step.log);
});

test("what is not read is named with its reason, and nothing else is lost", (t) => {
  const folder = repositoryWith(t, GUILTY);
  writeFileSync(join(folder, "huge.bin"), "");
  truncateSync(join(folder, "huge.bin"), 300 * 1024 * 1024);
  symlinkSync("loop", join(folder, "loop"));
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.of(0x66, 0xff)]), "no text in its name");
  const step = runStep(folder);
  assert.equal(step.code, 1, step.log);
  assert.match(step.log, /"huge\.bin": larger than 64 MiB/);
  assert.match(step.log, /"loop": a symlink loop/);
  assert.ok(results(folder).some(({ ruleId }) => ruleId === "unpinned-action"));
  keepSample(folder, "skipped");
});

test("broken YAML and binary files are taken as they come", (t) => {
  const folder = repositoryWith(t, {
    ...GUILTY, ".github/workflows/broken.yml": "on: [push\njobs: {", "image.png": Uint8Array.from({ length: 512 }, (_, index) => index % 256),
  });
  assert.equal(runStep(folder).code, 1);
  assert.ok(results(folder).some(({ ruleId }) => ruleId === "unpinned-action"));
  keepSample(folder, "broken");
});

test("a folder of the repository is reported on alone, by paths from the root", (t) => {
  const folder = repositoryWith(t, { ...GUILTY, "sub/readme": "" });
  const step = runStep(folder, { path: ".github", "fail-on": "never" });
  assert.ok(step.annotations.some(({ properties }) => properties["file"] === WORKFLOW), step.log);
  assert.match(step.log, /: 1 files audited/);
});

test("what is not understood ends the step with one clear line and writes nothing", async (t) => {
  const slips: [string, Record<string, string>, RegExp][] = [
    ["a severity", { "fail-on": "dreadful" }, /`dreadful`/],
    ["a lowest severity", { "min-severity": "dreadful" }, /`dreadful`/],
    ["a persona", { persona: "poet" }, /`poet`/],
    ["a boolean", { summary: "maybe" }, /`summary` is `maybe`/],
    ["a folder", { path: "nowhere" }, /`nowhere`/],
    ["a configuration", { config: "nowhere.yml" }, /nowhere\.yml/],
  ];
  for (const [name, inputs, expected] of slips) {
    await t.test(name, (t) => {
      const folder = repositoryWith(t, GUILTY);
      const step = runStep(folder, inputs);
      assert.equal(step.code, 2, step.log);
      assert.equal(step.commands.length, 1, step.log);
      assert.match(step.annotations[0]?.data ?? "", expected);
      assert.ok(!existsSync(join(folder, "ciward.sarif")));
      assert.deepEqual([step.summary, step.outputs], ["", {}]);
    });
  }
});

test("a configuration that the core refuses is named with its line", (t) => {
  const step = runStep(repositoryWith(t, { ...GUILTY, "ciward.yml": "# ours\nno-such-key: 1\n" }));
  assert.equal(step.code, 2, step.log);
  assert.match(step.annotations[0]?.data ?? "", /ciward\.yml.*2.*no-such-key/s);
});
