/** The one flow: list, read, inspect, conclude. */
import type { Auditor } from "./bridge.ts";
import type { Tree } from "./tree.ts";

/** A file that was not inspected, and why. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** Feeds a whole tree to the auditor and concludes. */
export function audit(auditor: Auditor, tree: Tree): Skipped[] {
  const skipped: Skipped[] = [];
  const skip = (path: string, reason: string) => {
    auditor.skip(path, reason);
    skipped.push({ path, reason });
  };
  const limit = auditor.size_limit();
  for (const [paths, tracked] of [[tree.tracked, true], [tree.untracked, false]] as const) {
    for (const path of paths) {
      const reading = tree.root.read(path, limit);
      if ("bytes" in reading) {
        auditor.inspect(path.toString(), reading.bytes, tracked);
      } else {
        skip(path.toString(), reading.skipped);
      }
    }
  }
  for (const [path, reason] of tree.skipped) {
    skip(path.toString(), reason);
  }
  auditor.conclude();
  return skipped;
}
