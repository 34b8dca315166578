/** The Action: inputs in; annotations, a summary, outputs, a SARIF file and an exit code out. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { annotationsIn, hasRoom } from "./annotations.ts";
import { audit, type Skipped } from "./audit.ts";
import { type Auditor, loadCore, type Summary, summaryOf } from "./bridge.ts";
import { group, message } from "./commands.ts";
import { type ConfigFile, findConfig } from "./config.ts";
import { type Environment, type Inputs, readInputs } from "./inputs.ts";
import { writeFile, writeOutputs, writeSummary } from "./results.ts";
import { treeOf } from "./tree.ts";
import { reasonOf, Trouble } from "./trouble.ts";

/** The same as the command line's. */
const CLEAN = 0;
const FINDINGS = 1;
const TROUBLE = 2;

const DAY = 24 * 60 * 60 * 1000;
const SKIPPED_SHOWN = 50;

type Print = (line: string) => void;

/** Runs the Action with the core in `folder` and gives its exit code. It does not throw. */
export async function main(environment: Environment, folder: URL, print: Print): Promise<number> {
  try {
    return await run(environment, folder, print);
  } catch (error) {
    const ours = error instanceof Trouble || !(error instanceof Error);
    print(message("error", ours ? reasonOf(error) : `ciward failed: ${error.stack}`));
    return TROUBLE;
  }
}

async function run(environment: Environment, folder: URL, print: Print): Promise<number> {
  const inputs = readInputs(environment);
  const workspace = resolve(environment["GITHUB_WORKSPACE"] ?? ".");
  const start = existingFolder(workspace, inputs.path);
  const loading = loadCore(folder);
  const tree = treeOf(start);
  const config = findConfig(workspace, tree.root, inputs.config);
  const core = await loading;
  const auditor = prepared(core.Auditor, config, inputs);
  const skipped = audit(auditor, tree, core.Auditor.size_limit());
  const summary = summaryOf(auditor);

  writeReport(environment, workspace, inputs, auditor, summary);
  const annotations = inputs.annotations ? annotationsIn(auditor.render("github")) : [];
  annotations.forEach(print);
  print(`ciward ${core.Auditor.version()}: ${summary.files} files audited, ${summary.skipped} skipped; ${counted(summary)}`);
  if (skipped.length > 0) {
    print(group("Files that were skipped", skippedLines(skipped)));
  }
  return verdict(auditor.failing(), annotations, print);
}

function existingFolder(workspace: string, path: string): string {
  const folder = resolve(workspace, path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Trouble(`the input \`path\` is \`${path}\`, which is no folder in the workspace`);
  }
  return folder;
}

function prepared(make: new (text: string, path: string) => Auditor, config: ConfigFile, inputs: Inputs): Auditor {
  const auditor = new make(config.text, config.path);
  ask("persona", inputs.persona, (word) => auditor.set_persona(word));
  ask("min-severity", inputs.minSeverity, (word) => auditor.set_min_severity(word));
  ask("fail-on", inputs.failOn, (word) => auditor.set_fail_on(word));
  auditor.set_today(Math.floor(Date.now() / DAY));
  return auditor;
}

/** Passes on what an input says, if it says something. */
function ask(input: string, word: string, set: (word: string) => void): void {
  try {
    if (word !== "") {
      set(word);
    }
  } catch (error) {
    throw new Trouble(`the input \`${input}\` is \`${word}\`: ${reasonOf(error)}`);
  }
}

function writeReport(environment: Environment, workspace: string, inputs: Inputs, auditor: Auditor, summary: Summary): void {
  if (inputs.sarifFile !== "") {
    writeFile(resolve(workspace, inputs.sarifFile), auditor.render("sarif"));
  }
  const summaryFile = environment["GITHUB_STEP_SUMMARY"];
  if (inputs.summary && summaryFile) {
    writeSummary(summaryFile, auditor.render("markdown"));
  }
  const outputFile = environment["GITHUB_OUTPUT"];
  if (outputFile) {
    const counts = Object.entries(summary.findings).map(([severity, count]) => [severity, String(count)]);
    writeOutputs(outputFile, { "sarif-file": inputs.sarifFile, findings: String(total(summary)), ...Object.fromEntries(counts) });
  }
}

function total(summary: Summary): number {
  return Object.values(summary.findings).reduce((sum, count) => sum + count, 0);
}

function counted(summary: Summary): string {
  const parts = Object.entries(summary.findings).filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}`);
  const suppressed = summary.suppressed > 0 ? ` (${summary.suppressed} suppressed)` : "";
  return (parts.length === 0 ? "no findings" : parts.join(", ")) + suppressed;
}

function skippedLines(skipped: readonly Skipped[]): string[] {
  const lines = skipped.slice(0, SKIPPED_SHOWN).map(({ path, reason }) => `${JSON.stringify(path)}: ${reason}`);
  return skipped.length > SKIPPED_SHOWN ? [...lines, `and ${skipped.length - SKIPPED_SHOWN} more`] : lines;
}

/** The last line is an annotation too, unless GitHub would drop it. */
function verdict(failing: number, annotations: readonly string[], print: Print): number {
  if (failing === 0) {
    return CLEAN;
  }
  const text = `${failing} ${failing === 1 ? "finding fails" : "findings fail"} this step`;
  print(hasRoom(annotations, "error") ? message("error", text) : text);
  return FINDINGS;
}
