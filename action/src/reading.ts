/** Reading one file of the tree, and only of the tree: a link is never followed, neither as the file nor on the way to it. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync, type Stats } from "node:fs";
import { codeOf, systemReason } from "./trouble.ts";

/** The bytes of a file; or why it is not audited; or nothing, where there is nothing to audit. */
export type Reading = { readonly bytes: Uint8Array } | { readonly skipped: string } | undefined;

const SLASH = 0x2f;
const MEBIBYTE = 1 << 20;

/** A tree's root, as a path without links, and the folders that proved to lie where their path says. */
export class Root {
  readonly path: Buffer;
  readonly #folders = new Map<string, boolean>();

  constructor(path: string | Buffer) {
    this.path = realpathSync.native(path, "buffer");
  }

  /** Reads the file at `path`, relative to the root and with slashes, if it has no more than `limit` bytes. */
  read(path: Buffer, limit: number): Reading {
    const absolute = this.absolute(path);
    try {
      // To git, a file behind a link is deleted.
      return this.#isStraight(path) ? this.#look(absolute, lstatSync(absolute), limit) : undefined;
    } catch (error) {
      return isGone(error) ? undefined : { skipped: `cannot be read: ${systemReason(error)}` };
    }
  }

  absolute(path: Buffer): Buffer {
    return path.length === 0 ? this.path : Buffer.concat([this.path, Buffer.of(SLASH), path]);
  }

  #look(absolute: Buffer, stats: Stats, limit: number): Reading {
    if (stats.isSymbolicLink()) {
      const fault = linkFault(absolute, this.path);
      return fault === undefined ? undefined : { skipped: fault };
    }
    // A folder in git's list is a submodule or a repository within: neither is this one's.
    return stats.isDirectory() ? undefined : readRegularFile(absolute, stats, limit);
  }

  #isStraight(path: Buffer): boolean {
    const folder = path.subarray(0, Math.max(path.lastIndexOf(SLASH), 0));
    const key = folder.toString("latin1");
    const known = this.#folders.get(key);
    if (known !== undefined) {
      return known;
    }
    const expected = this.absolute(folder);
    const straight = realpathSync.native(expected, "buffer").equals(expected);
    this.#folders.set(key, straight);
    return straight;
  }
}

function readRegularFile(absolute: Buffer, stats: Stats, limit: number): Reading {
  const refusal = refusalOf(stats, limit);
  if (refusal !== undefined) {
    return { skipped: refusal };
  }
  // Between the look and the opening a file can be replaced: the opened one is looked at again.
  const descriptor = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const refusal = refusalOf(fstatSync(descriptor), limit);
    return refusal === undefined ? { bytes: readFileSync(descriptor) } : { skipped: refusal };
  } finally {
    closeSync(descriptor);
  }
}

function refusalOf(stats: Stats, limit: number): string | undefined {
  if (!stats.isFile()) {
    return "not a regular file";
  }
  return stats.size > limit ? `larger than ${limit / MEBIBYTE} MiB` : undefined;
}

/** Why what a link names is not audited; nothing where it is audited in its own right, being within the root. */
function linkFault(link: Buffer, root: Buffer): string | undefined {
  try {
    const target = realpathSync.native(link, "buffer");
    if (!isWithin(target, root)) {
      return "a symlink that leaves the root";
    }
    return isWithin(link, target) ? "a symlink loop" : undefined;
  } catch (error) {
    const faults: Record<string, string> = { ELOOP: "a symlink loop", ENOENT: "a symlink that leads nowhere" };
    return faults[codeOf(error) ?? ""] ?? "a symlink that cannot be read";
  }
}

/** Whether an absolute path is a folder's, or lies in it. */
function isWithin(path: Buffer, folder: Buffer): boolean {
  const starts = path.subarray(0, folder.length).equals(folder);
  return starts && (path.length === folder.length || folder.at(-1) === SLASH || path[folder.length] === SLASH);
}

function isGone(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "");
}
