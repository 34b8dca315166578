/** The core's annotations, which the runner obeys: each line is looked at before it is printed. */
import type { Level } from "./commands.ts";

/** GitHub shows ten of each level for a step and drops the others without a word. The core keeps to it. */
const SHOWN = 10;

/** One annotation as `Auditor.render("github")` writes it. In properties the colon is escaped, so the first `::` ends them. */
const ANNOTATION = /^::(error|warning|notice)(?: [^:\r\n]*)?::[^\r\n]*$/;

/** The lines, if all are annotations. Any other is a defect of the core; as it may hold anything, it is not shown. */
export function annotationsIn(rendered: string): string[] {
  const lines = rendered.split("\n").filter((line) => line !== "");
  if (!lines.every((line) => ANNOTATION.test(line))) {
    throw new Error("the core rendered a line that is no annotation");
  }
  return lines;
}

/** Whether GitHub would show one more of a level. */
export function hasRoom(annotations: readonly string[], level: Level): boolean {
  return annotations.filter((line) => line.startsWith(`::${level}`)).length < SHOWN;
}
