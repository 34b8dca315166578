/** The core, compiled to WebAssembly: `wasm/src/lib.rs` is what it offers. */
import { readFileSync } from "node:fs";
import type * as Core from "../dist/ciward_wasm.js";

export type Auditor = Core.Auditor;

/** What `Auditor.summary` says: all numbers. */
export interface Summary {
  readonly files: number;
  readonly bytes: number;
  readonly findings: Readonly<Record<"critical" | "high" | "medium" | "low" | "info", number>>;
  readonly suppressed: number;
  readonly skipped: number;
}

/** Loads the core from the folder that holds its module and the module's JavaScript. */
export async function loadCore(folder: URL): Promise<typeof Core> {
  const core = (await import(new URL("ciward_wasm.js", folder).href)) as typeof Core;
  core.initSync({ module: readFileSync(new URL("ciward_wasm_bg.wasm", folder)) });
  return core;
}

export function summaryOf(auditor: Auditor): Summary {
  return JSON.parse(auditor.summary()) as Summary;
}
