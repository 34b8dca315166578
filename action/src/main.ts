/** The Action: inputs in; annotations, a summary, outputs, a SARIF file and an exit code out. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { chosenFrom } from "./annotations.ts";
import { audit, type Skipped } from "./audit.ts";
import { type Auditor, loadCore, type Summary, summaryOf } from "./bridge.ts";
import { group, message } from "./commands.ts";
import { findConfig } from "./config.ts";
import { type Environment, type Inputs, readInputs } from "./inputs.ts";
import { writeFile, writeOutputs, writeSummary } from "./results.ts";
import { treeOf } from "./tree.ts";
import { reasonOf, Trouble } from "./trouble.ts";

/** The same as the command line's. */
const CLEAN = 0;
const FINDINGS = 1;
const TROUBLE = 2;

const SKIPPED_SHOWN = 50;

/** Runs the Action with the core in `folder` and gives its exit code. It does not throw. */
export async function main(environment: Environment, folder: URL, print: (line: string) => void): Promise<number> {
  try {
    return await run(environment, folder, print);
  } catch (error) {
    print(message("error", error instanceof Error && !(error instanceof Trouble) ? `ciward failed: ${error.stack}` : reasonOf(error)));
    return TROUBLE;
  }
}

async function run(environment: Environment, folder: URL, print: (line: string) => void): Promise<number> {
  const inputs = readInputs(environment);
  const workspace = resolve(environment["GITHUB_WORKSPACE"] ?? ".");
  const tree = treeOf(existingFolder(workspace, inputs.path));
  const core = await loadCore(folder);
  const auditor = prepared(core.Auditor, inputs, findConfig(workspace, tree.root, inputs.config));
  const skipped = audit(auditor, tree);
  const summary = summaryOf(auditor);

  report(environment, workspace, inputs, auditor, summary);
  for (const line of inputs.annotations ? chosenFrom(auditor.render("github")) : []) {
    print(line);
  }
  print(`ciward ${core.Auditor.version()}: ${summary.files} files inspected, ${summary.skipped} skipped; ${counted(summary)}`);
  if (skipped.length > 0) {
    print(group("Files that were skipped", skippedLines(skipped)));
  }
  return verdict(auditor.at_or_above(inputs.failOn), inputs.failOn, print);
}

function existingFolder(workspace: string, path: string): string {
  const folder = resolve(workspace, path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Trouble(`the input \`path\` is \`${path}\`, which is no folder in the workspace`);
  }
  return folder;
}

/** An auditor that the inputs are right for. What they ask for at the end is tried now: a slip must not cost a whole audit. */
function prepared(make: new (text: string, path: string) => Auditor, inputs: Inputs, config: { text: string; path: string }): Auditor {
  const auditor = new make(config.text, config.path);
  if (inputs.persona !== "") {
    auditor.set_persona(inputs.persona);
  }
  if (inputs.minSeverity !== "") {
    auditor.set_min_severity(inputs.minSeverity);
  }
  auditor.at_or_above(inputs.failOn);
  return auditor;
}

function report(environment: Environment, workspace: string, inputs: Inputs, auditor: Auditor, summary: Summary): void {
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

function verdict(reached: number, level: string, print: (line: string) => void): number {
  if (reached === 0) {
    return CLEAN;
  }
  print(message("error", `${reached} ${reached === 1 ? "finding" : "findings"} of severity ${level} or above`));
  return FINDINGS;
}
