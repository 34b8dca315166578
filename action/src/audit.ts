/** The one flow: list, read, inspect, conclude. */
import type { Auditor } from "./bridge.ts";
import { isIn, type Tree } from "./tree.ts";

/** A file of the part to report on that was not audited, and why. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** Feeds a whole tree to the auditor and concludes. A file has no more than `limit` bytes. */
export function audit(auditor: Auditor, tree: Tree, limit: number): Skipped[] {
  const skipped: Skipped[] = [];
  const skip = (path: string, reason: string, tracked: boolean) => {
    auditor.skip(path, reason, tracked);
    if (tree.part.length === 0 || isIn(Buffer.from(path), tree.part)) {
      skipped.push({ path, reason });
    }
  };
  for (const [bytes, tracked] of entries(tree)) {
    const path = bytes.toString();
    const reading = auditor.excludes(path) ? undefined : tree.root.read(bytes, limit);
    if (reading !== undefined && "bytes" in reading) {
      auditor.inspect(path, reading.bytes, tracked);
    } else if (reading !== undefined) {
      skip(path, reading.skipped, tracked);
    }
  }
  for (const [bytes, reason] of tree.skipped.filter(([bytes]) => !auditor.excludes(bytes.toString()))) {
    skip(bytes.toString(), reason, true);
  }
  auditor.restrict(tree.part.toString());
  auditor.conclude();
  return skipped;
}

function* entries(tree: Tree): Generator<readonly [path: Buffer, tracked: boolean]> {
  for (const path of tree.tracked) {
    yield [path, true];
  }
  for (const path of tree.untracked) {
    yield [path, false];
  }
}
