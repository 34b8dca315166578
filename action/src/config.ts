/** Finding the configuration; what it says is the core's business. */
import { isAbsolute, relative, resolve } from "node:path";
import { type Reading, Root } from "./reading.ts";
import { Trouble } from "./trouble.ts";

export interface ConfigFile {
  /** Empty without a configuration, as is the text. */
  readonly path: string;
  readonly text: string;
}

const USUAL = ["ciward.yml", ".github/ciward.yml"];
const SIZE_LIMIT = 1 << 20;

/**
 * The configuration that was asked for, relative to the workspace, else the repository's usual one. It is read like any file of
 * the tree: were a link followed, a message about its lines would show a file from outside.
 */
export function findConfig(workspace: string, root: Root, asked: string): ConfigFile {
  if (asked !== "") {
    const path = relative(workspace, resolve(workspace, asked)).replaceAll("\\", "/");
    if (path.startsWith("../") || isAbsolute(path)) {
      return refuse(path, "it lies outside the workspace");
    }
    const file = text(path, new Root(workspace).read(Buffer.from(path), SIZE_LIMIT));
    return file ?? refuse(path, "it is not there, or a link");
  }
  const [first, second] = USUAL.flatMap((path) => text(path, usual(root, path)) ?? []);
  if (second !== undefined) {
    throw new Trouble(`two configurations, ${USUAL.join(" and ")}: remove one, or choose with the input \`config\``);
  }
  return first ?? { path: "", text: "" };
}

function usual(root: Root, path: string): Reading {
  return root.read(Buffer.from(path), SIZE_LIMIT);
}

function text(path: string, reading: Reading): ConfigFile | undefined {
  if (reading === undefined) {
    return undefined;
  }
  if ("skipped" in reading) {
    return refuse(path, reading.skipped);
  }
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(reading.bytes) };
  } catch {
    return refuse(path, "it is not UTF-8");
  }
}

function refuse(path: string, reason: string): never {
  throw new Trouble(`cannot read the configuration ${path}: ${reason}`);
}
