/** Which of the core's annotations are printed. */
import { type Level, message } from "./commands.ts";

/** GitHub shows ten of each level for a step and drops the others without a word. The tenth is ours, for the verdict or the rest. */
export const SHOWN_PER_LEVEL = 9;

/** One annotation as `Auditor.render("github")` writes it. In properties the colon is escaped, so the first `::` ends them. */
const ANNOTATION = /^::(error|warning|notice)(?: [^:\r\n]*)?::[^\r\n]*$/;

/** The first annotations of each level, the gravest level first, and how many were left out. The core puts the gravest findings first. */
export function chosenFrom(rendered: string): string[] {
  const levels: Record<Level, string[]> = { error: [], warning: [], notice: [] };
  for (const line of rendered.split("\n").filter((line) => line !== "")) {
    levels[levelOf(line)].push(line);
  }
  const all = Object.values(levels);
  const chosen = all.flatMap((lines) => lines.slice(0, SHOWN_PER_LEVEL));
  const left = all.flat().length - chosen.length;
  return left === 0 ? chosen : [...chosen, message("notice", `${left} more in the summary and in the SARIF file`)];
}

/** A line that is no annotation is a defect of the core. It may hold anything: it is not printed. */
function levelOf(line: string): Level {
  const level = ANNOTATION.exec(line)?.[1];
  if (level === undefined) {
    throw new Error("the core rendered a line that is no annotation");
  }
  return level as Level;
}
