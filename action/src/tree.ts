/** Which files are audited: what git tracks plus what it neither tracks nor ignores; outside git, all of them. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { Root, reasonToSkip } from "./reading.ts";
import { codeOf, Trouble } from "./trouble.ts";

/** Paths are bytes, relative to the root, with slashes: git and Unix promise no encoding. */
export interface Tree {
  readonly root: Root;
  readonly tracked: readonly Buffer[];
  readonly untracked: readonly Buffer[];
  /** Folders that could not be listed, and why. */
  readonly skipped: readonly (readonly [path: Buffer, reason: string])[];
}

/** The tree that a folder belongs to, down from the folder. The root is the repository's, or the folder itself outside git. */
export function treeOf(folder: string): Tree {
  const top = topLevel(folder);
  return top === undefined ? walk(new Root(folder)) : listed(new Root(top), folder);
}

/** Where the repository's work tree begins, or nothing where there is no repository or no git. */
function topLevel(folder: string): Buffer | undefined {
  const answer = git(folder, ["rev-parse", "--show-toplevel"]);
  if (answer === undefined || /not a git repository|must be run in a work tree/.test(answer.complaints)) {
    return undefined;
  }
  return complete(answer).subarray(0, -1);
}

function listed(root: Root, folder: string): Tree {
  const list = (...choice: string[]) => git(folder, ["ls-files", "-z", "--full-name", ...choice]) ?? gone();
  const tracked = complete(list("--cached"));
  const untracked = list("--others", "--exclude-standard");
  return { root, tracked: names(tracked), untracked: names(complete(untracked)), skipped: unlistable(untracked.complaints) };
}

/** Folders that git passed over with a warning, relative to the folder that it listed. */
export function unlistable(complaints: string): [Buffer, string][] {
  const warnings = complaints.matchAll(/^warning: could not open directory '(.*?)\/?': (.*)$/gm);
  return [...warnings].map(([, path, reason]) => [Buffer.from(path ?? "", "latin1"), `not readable: ${reason?.toLowerCase()}`]);
}

interface Answer {
  readonly succeeded: boolean;
  readonly printed: Buffer;
  readonly complaints: string;
}

/**
 * Runs git in a folder; nothing where there is no git. In a container the checkout often belongs to another user, whom git
 * distrusts: we only list names, and switch off the one program that a repository's configuration could make that run.
 */
function git(folder: string, words: readonly string[]): Answer | undefined {
  const settings = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false"];
  const { error, status, stdout, stderr } = spawnSync("git", [...settings, ...words], {
    cwd: folder,
    env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" },
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (error !== undefined) {
    return codeOf(error) === "ENOENT" ? undefined : gone(error.message);
  }
  return { succeeded: status === 0, printed: stdout, complaints: stderr.toString("latin1") };
}

function complete(answer: Answer): Buffer {
  return answer.succeeded ? answer.printed : gone(answer.complaints.trim());
}

function gone(words = "it is no longer there"): never {
  throw new Trouble(`git cannot list the repository: ${words}`);
}

/** The names in a list that ends each one with a NUL, each once (a file in conflict is listed several times), folders without their slash. */
function names(list: Buffer): Buffer[] {
  const entries = list.toString("latin1").split("\0").filter((name) => name !== "");
  return [...new Set(entries)].map((name) => Buffer.from(name.replace(/\/$/, ""), "latin1"));
}

function walk(root: Root): Tree {
  const files: Buffer[] = [];
  const skipped: [Buffer, string][] = [];
  const open: Buffer[] = [Buffer.alloc(0)];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const [path, isFolder] of entries(root, folder, skipped)) {
      (isFolder ? open : files).push(path);
    }
  }
  return { root, tracked: [], untracked: files, skipped };
}

function entries(root: Root, folder: Buffer, skipped: [Buffer, string][]): [Buffer, boolean][] {
  try {
    const found = readdirSync(folder.length === 0 ? root.path : root.absolute(folder), { encoding: "buffer", withFileTypes: true });
    return found
      .filter((entry) => entry.name.toString() !== ".git")
      .map((entry) => [folder.length === 0 ? entry.name : Buffer.concat([folder, Buffer.from("/"), entry.name]), entry.isDirectory()]);
  } catch (error) {
    skipped.push([folder, reasonToSkip(error)]);
    return [];
  }
}
