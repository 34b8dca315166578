import { Trouble } from "./trouble.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** What `action.yml` asks for. An empty text means that nothing was said. */
export interface Inputs {
  readonly path: string;
  readonly config: string;
  readonly persona: string;
  readonly minSeverity: string;
  readonly failOn: string;
  readonly sarifFile: string;
  readonly annotations: boolean;
  readonly summary: boolean;
}

export function readInputs(environment: Environment): Inputs {
  const text = (name: string) => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  return {
    path: text("path") || ".",
    config: text("config"),
    persona: text("persona"),
    minSeverity: text("min-severity"),
    failOn: text("fail-on"),
    sarifFile: text("sarif-file"),
    annotations: truth("annotations", text("annotations")),
    summary: truth("summary", text("summary")),
  };
}

/** A boolean as YAML 1.2's core schema writes it. Nothing said is yes. */
function truth(name: string, word: string): boolean {
  if (word === "" || ["true", "True", "TRUE"].includes(word)) {
    return true;
  }
  if (["false", "False", "FALSE"].includes(word)) {
    return false;
  }
  throw new Trouble(`the input \`${name}\` is \`${word}\`; it takes \`true\` or \`false\``);
}
