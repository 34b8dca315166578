/** What outlives the step: outputs, the summary, the SARIF file. */
import { randomUUID } from "node:crypto";
import { appendFileSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A larger summary is dropped whole (actions/runner, CreateStepSummaryCommand). */
export const SUMMARY_LIMIT = 1024 * 1024;
const CUT = "\n\n_The report is longer than a summary may be: the SARIF file has all of it._\n";

/** Writes outputs into the runner's file for them. The delimiter cannot be guessed, so that a value cannot end itself. */
export function writeOutputs(file: string, outputs: Readonly<Record<string, string>>): void {
  const delimiter = `ciward_${randomUUID()}`;
  const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  appendFileSync(file, lines.join(""));
}

/** Appends Markdown to the step's summary, as much of it as still fits. */
export function writeSummary(file: string, markdown: string): void {
  const used = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  appendFileSync(file, fitted(markdown, SUMMARY_LIMIT - used));
}

/** The text, cut after a line and with a word about it, where it has more than `limit` bytes. */
export function fitted(markdown: string, limit: number): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= limit) {
    return markdown;
  }
  const room = limit - Buffer.byteLength(CUT);
  const end = room > 0 ? bytes.lastIndexOf("\n", room - 1) : -1;
  return end < 0 ? "" : bytes.toString("utf8", 0, end) + CUT;
}

/** Puts a file in place in one go. A link that waits at its path is replaced, not followed. */
export function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.${randomUUID()}`;
  try {
    writeFileSync(partial, text, { flag: "wx" });
    renameSync(partial, path);
  } finally {
    rmSync(partial, { force: true });
  }
}
