/* tslint:disable */
/* eslint-disable */

/**
 * One audit of one tree: set it up, `inspect` or `skip` each file, `inspect_script` what `scripts_run` names, `conclude` once, then ask.
 */
export class Auditor {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Ends the inspection: the findings that need the whole repository, suppressions, the order.
     */
    conclude(): void;
    /**
     * Whether the configuration leaves a file out: then it is neither inspected nor skipped.
     */
    excludes(path: string): boolean;
    /**
     * How many findings fail the run.
     *
     * # Errors
     * That nothing is concluded.
     */
    failing(): number;
    /**
     * Takes one file. `path` is relative to the repository's root, with slashes; `tracked` says whether git tracks it.
     */
    inspect(path: string, bytes: Uint8Array | number[], tracked: boolean): void;
    /**
     * Takes a file again, now as a script that is run.
     */
    inspect_script(path: string, bytes: Uint8Array | number[]): void;
    /**
     * An auditor with the configuration `config_text`, read from `config_path`; both empty without one.
     *
     * # Errors
     * What is wrong with the configuration, with its line.
     */
    constructor(config_text: string, config_path: string);
    /**
     * The report as `sarif`, `github`, `markdown`, `html` or `json`.
     *
     * # Errors
     * That there is no such format, or nothing concluded.
     */
    render(format: string): string;
    /**
     * Keeps the report to a file or folder, by its path from the root. All files are inspected nevertheless.
     */
    restrict(part: string): void;
    /**
     * The paths of inspected files that are run as scripts, as far as it is known and was not told before: a JSON array. Each is to be given to
     * `inspect_script`, and then asked again, until there are none.
     */
    scripts_run(): string;
    /**
     * The severity from which on a finding fails the run, or `never`. Outweighs the configuration.
     *
     * # Errors
     * Which words are known.
     */
    set_fail_on(name: string): void;
    /**
     * The lowest severity that is reported. Outweighs the configuration.
     *
     * # Errors
     * Which words are known.
     */
    set_min_severity(name: string): void;
    /**
     * How much to report: `regular`, `pedantic` or `auditor`. Outweighs the configuration.
     *
     * # Errors
     * Which words are known.
     */
    set_persona(name: string): void;
    /**
     * The day in UTC, counted from 1970-01-01.
     */
    set_today(days: number): void;
    /**
     * The size in bytes above which a file is not worth reading: skip it.
     */
    static size_limit(): number;
    /**
     * Notes a file that could not be read, and why.
     */
    skip(path: string, reason: string, tracked: boolean): void;
    /**
     * JSON: `{"files", "bytes", "findings": {"critical", "high", "medium", "low", "info"}, "suppressed", "skipped"}`, all numbers.
     *
     * # Errors
     * That nothing is concluded.
     */
    summary(): string;
    /**
     * The core's version.
     */
    static version(): string;
}

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly __wbg_auditor_free: (a: number, b: number) => void;
    readonly auditor_conclude: (a: number) => void;
    readonly auditor_excludes: (a: number, b: number, c: number) => number;
    readonly auditor_failing: (a: number) => [number, number, number];
    readonly auditor_inspect: (a: number, b: number, c: number, d: number, e: number, f: number) => void;
    readonly auditor_inspect_script: (a: number, b: number, c: number, d: number, e: number) => void;
    readonly auditor_new: (a: number, b: number, c: number, d: number) => [number, number, number];
    readonly auditor_render: (a: number, b: number, c: number) => [number, number, number, number];
    readonly auditor_restrict: (a: number, b: number, c: number) => void;
    readonly auditor_scripts_run: (a: number) => [number, number];
    readonly auditor_set_fail_on: (a: number, b: number, c: number) => [number, number];
    readonly auditor_set_min_severity: (a: number, b: number, c: number) => [number, number];
    readonly auditor_set_persona: (a: number, b: number, c: number) => [number, number];
    readonly auditor_set_today: (a: number, b: number) => void;
    readonly auditor_size_limit: () => number;
    readonly auditor_skip: (a: number, b: number, c: number, d: number, e: number, f: number) => void;
    readonly auditor_summary: (a: number) => [number, number, number, number];
    readonly auditor_version: () => [number, number];
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
