/** Which files are audited: what git tracks plus what it neither tracks nor ignores; outside git, all of them. */
import { spawnSync } from "node:child_process";
import { readdirSync, realpathSync } from "node:fs";
import { Root } from "./reading.ts";
import { codeOf, systemReason, Trouble } from "./trouble.ts";

/** Paths are bytes, relative to the root, with slashes: git and Unix promise no encoding. */
export interface Tree {
  readonly root: Root;
  readonly tracked: readonly Buffer[];
  readonly untracked: readonly Buffer[];
  /** Folders that could not be listed, and why. */
  readonly skipped: readonly Unlistable[];
  /** What the report is about: empty for everything. */
  readonly part: Buffer;
}

export type Unlistable = readonly [path: Buffer, reason: string];

/**
 * The tree that a folder belongs to. In a repository it is the whole repository, because a rule may need to know the rest, and
 * the folder is the part to report on. Outside git it is the folder, and what is there counts as tracked.
 */
export function treeOf(folder: string): Tree {
  const top = topLevel(folder);
  if (top !== undefined) {
    return repository(new Root(top), realpathSync.native(folder, "buffer"));
  }
  const root = new Root(folder);
  const { files, skipped } = walk(root, Buffer.alloc(0));
  return { root, tracked: files, untracked: [], skipped, part: Buffer.alloc(0) };
}

function repository(root: Root, folder: Buffer): Tree {
  const part = folder.subarray(root.path.length + 1);
  const list = (...choice: string[]) => git(root.path, ["ls-files", "-z", "--full-name", ...choice]) ?? gone();
  const tracked = names(complete(list("--cached")));
  const others = list("--others", "--exclude-standard");
  const untracked = names(complete(others));
  const skipped = unlistable(others.complaints);
  if (part.length > 0 && ![...tracked, ...untracked].some((path) => isIn(path, part))) {
    // git ignores the folder, but it was asked for.
    const asked = walk(root, part);
    return { root, tracked, untracked: [...untracked, ...asked.files], skipped: [...skipped, ...asked.skipped], part };
  }
  return { root, tracked, untracked, skipped, part };
}

/** Whether a path lies in a folder. */
export function isIn(path: Buffer, folder: Buffer): boolean {
  return path.subarray(0, folder.length).equals(folder) && path.subarray(folder.length, folder.length + 1).toString() === "/";
}

/** Where the repository's work tree begins, or nothing where there is no repository or no git. */
function topLevel(folder: string): Buffer | undefined {
  const answer = git(folder, ["rev-parse", "--show-toplevel"]);
  if (answer === undefined || /not a git repository|must be run in a work tree/.test(answer.complaints)) {
    return undefined;
  }
  return complete(answer).subarray(0, -1);
}

/** Folders that git passed over with a warning. */
export function unlistable(complaints: string): Unlistable[] {
  const warnings = complaints.matchAll(/^warning: could not open directory '(.*?)\/?': (.*)$/gm);
  return [...warnings].map(([, path, reason]) => [Buffer.from(path ?? "", "latin1"), `cannot be read: ${reason?.toLowerCase()}`]);
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
function git(folder: string | Buffer, words: readonly string[]): Answer | undefined {
  const settings = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false"];
  const { error, status, stdout, stderr } = spawnSync("git", [...settings, ...words], {
    cwd: folder.toString(),
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

/** All that is there, other than git's own folders. */
function walk(root: Root, start: Buffer): { files: Buffer[]; skipped: Unlistable[] } {
  const files: Buffer[] = [];
  const skipped: Unlistable[] = [];
  const open = [start];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    try {
      for (const entry of readdirSync(root.absolute(folder), { encoding: "buffer", withFileTypes: true })) {
        const path = folder.length === 0 ? entry.name : Buffer.concat([folder, Buffer.from("/"), entry.name]);
        if (entry.name.toString() !== ".git") {
          (entry.isDirectory() ? open : files).push(path);
        }
      }
    } catch (error) {
      skipped.push([folder, `cannot be read: ${systemReason(error)}`]);
    }
  }
  return { files, skipped };
}
