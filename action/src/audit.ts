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
  const inspected = new Map<string, Buffer>();
  for (const [bytes, tracked] of entries(tree)) {
    const path = bytes.toString();
    const reading = auditor.excludes(path) ? undefined : tree.root.read(bytes, limit);
    if (reading !== undefined && "bytes" in reading) {
      auditor.inspect(path, reading.bytes, tracked);
      inspected.set(path, bytes);
    } else if (reading !== undefined) {
      skip(path, reading.skipped, tracked);
    }
  }
  readScripts(auditor, tree, limit, inspected);
  for (const [bytes, reason] of tree.skipped.filter(([bytes]) => !auditor.excludes(bytes.toString()))) {
    skip(bytes.toString(), reason, true);
  }
  auditor.restrict(tree.part.toString());
  auditor.conclude();
  return skipped;
}

/** Most programs of a repository are no scripts of its workflows: those that are run are read once more, then the scripts that those run. */
function readScripts(auditor: Auditor, tree: Tree, limit: number, inspected: ReadonlyMap<string, Buffer>): void {
  for (;;) {
    const paths: string[] = JSON.parse(auditor.scripts_run());
    if (paths.length === 0) {
      return;
    }
    for (const path of paths) {
      const bytes = inspected.get(path);
      const reading = bytes && tree.root.read(bytes, limit);
      if (reading !== undefined && "bytes" in reading) {
        auditor.inspect_script(path, reading.bytes);
      }
    }
  }
}

function* entries(tree: Tree): Generator<readonly [path: Buffer, tracked: boolean]> {
  for (const path of tree.tracked) {
    yield [path, true];
  }
  for (const path of tree.untracked) {
    yield [path, false];
  }
}
