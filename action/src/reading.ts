/** Reading one file of the tree, and only of the tree: a link is never followed, neither as the file nor on the way to it. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync, type Stats } from "node:fs";
import { codeOf } from "./trouble.ts";

/** The bytes of a file, or why there are none. */
export type Reading = { readonly bytes: Uint8Array } | { readonly skipped: string };

const SLASH = 0x2f;

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
      const refusal = this.#detour(path) ?? refusalOf(lstatSync(absolute), limit);
      return refusal === undefined ? readRegularFile(absolute, limit) : { skipped: refusal };
    } catch (error) {
      return { skipped: reasonToSkip(error) };
    }
  }

  absolute(path: Buffer): Buffer {
    return Buffer.concat([this.path, Buffer.of(SLASH), path]);
  }

  #detour(path: Buffer): string | undefined {
    const folder = path.subarray(0, Math.max(path.lastIndexOf(SLASH), 0));
    const key = folder.toString("latin1");
    let straight = this.#folders.get(key);
    if (straight === undefined) {
      const expected = folder.length === 0 ? this.path : this.absolute(folder);
      straight = realpathSync.native(expected, "buffer").equals(expected);
      this.#folders.set(key, straight);
    }
    return straight ? undefined : "reached through a symbolic link";
  }
}

function readRegularFile(absolute: Buffer, limit: number): Reading {
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
  if (stats.isSymbolicLink()) {
    return "a symbolic link";
  }
  if (stats.isDirectory()) {
    return "a submodule or a repository of its own";
  }
  if (!stats.isFile()) {
    return "not a regular file";
  }
  return stats.size > limit ? `larger than ${limit} bytes` : undefined;
}

export function reasonToSkip(error: unknown): string {
  const code = codeOf(error);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "not in the working tree";
    case "ELOOP":
      return "a symbolic link";
    case "EACCES":
    case "EPERM":
      return "not readable: permission denied";
    case undefined:
      throw error;
    default:
      return `not readable: ${code}`;
  }
}
