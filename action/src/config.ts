/** Finding the configuration; what it says is the core's business. */
import { relative, resolve } from "node:path";
import { type Reading, Root } from "./reading.ts";
import { Trouble } from "./trouble.ts";

export interface ConfigFile {
  /** Empty without a configuration, as is the text. */
  readonly path: string;
  readonly text: string;
}

const USUAL = ["ciward.yml", ".github/ciward.yml"];
const SIZE_LIMIT = 1024 * 1024;

/**
 * The configuration that was asked for, relative to the workspace, else the repository's usual one. It is read like any file of
 * the tree: were a link followed, a message about its lines would show a file from outside.
 */
export function findConfig(workspace: string, root: Root, asked: string): ConfigFile {
  if (asked !== "") {
    const path = relative(workspace, resolve(workspace, asked)).replaceAll("\\", "/");
    return required(path, new Root(workspace).read(Buffer.from(path), SIZE_LIMIT));
  }
  for (const path of USUAL) {
    const reading = root.read(Buffer.from(path), SIZE_LIMIT);
    if (!("skipped" in reading && reading.skipped === "not in the working tree")) {
      return required(path, reading);
    }
  }
  return { path: "", text: "" };
}

function required(path: string, reading: Reading): ConfigFile {
  if ("skipped" in reading) {
    throw new Trouble(`the configuration ${path} cannot be read: ${reading.skipped}`);
  }
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(reading.bytes) };
  } catch {
    throw new Trouble(`the configuration ${path} is not UTF-8`);
  }
}
