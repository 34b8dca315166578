/** The core, compiled to WebAssembly: `wasm/src/lib.rs` is what it offers. */
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
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

/** What Node offers and its types leave to a browser's. */
declare namespace WebAssembly {
  type Module = object;
  function compile(bytes: Uint8Array): Promise<Module>;
}

/** Compiling does not keep a process alive, a timer does; this often it wakes for nothing, in milliseconds. */
const AWAKE = 1000;

/**
 * Loads the core from the folder that holds its module and the module's JavaScript.
 *
 * Left alone, the engine compiles each function when it is called for the first time, one after another, and the first files wait for most of
 * the module. It is asked for all of it at once: that takes every core, and the caller can list the tree meanwhile.
 */
export async function loadCore(folder: URL): Promise<typeof Core> {
  setFlagsFromString("--no-wasm-lazy-compilation");
  const compiling = WebAssembly.compile(readFileSync(new URL("ciward_wasm_bg.wasm", folder)));
  const awake = setInterval(() => {}, AWAKE);
  try {
    const core = (await import(new URL("ciward_wasm.js", folder).href)) as typeof Core;
    core.initSync({ module: await compiling });
    return core;
  } finally {
    clearInterval(awake);
  }
}

export function summaryOf(auditor: Auditor): Summary {
  return JSON.parse(auditor.summary()) as Summary;
}
