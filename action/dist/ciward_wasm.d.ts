/* tslint:disable */
/* eslint-disable */

/**
 * One audit of one tree: `inspect` or `skip` each file, `conclude` once, then ask.
 */
export class Auditor {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * How many findings are at least that severe, the suppressed ones apart. `never` is above every severity.
     *
     * # Errors
     * That there is no such severity.
     */
    at_or_above(level: string): number;
    /**
     * Ends the inspection: the findings that need the whole repository, suppressions, the order.
     */
    conclude(): void;
    /**
     * Takes one file. `path` is relative to the repository's root, with slashes; `tracked` says whether git tracks it.
     */
    inspect(path: string, bytes: Uint8Array | number[], tracked: boolean): void;
    /**
     * An auditor with the configuration `config_text`, read from `config_path`; both empty without one.
     *
     * # Errors
     * What is wrong with the configuration, in one line.
     */
    constructor(config_text: string, config_path: string);
    /**
     * The report as `sarif`, `github`, `markdown` or `json`.
     *
     * # Errors
     * That there is no such format.
     */
    render(format: string): string;
    /**
     * The lowest severity that is reported. Outweighs the configuration; comes before the first file.
     *
     * # Errors
     * That there is no such severity.
     */
    set_min_severity(level: string): void;
    /**
     * How much to report: `regular`, `pedantic` or `auditor`. Outweighs the configuration; comes before the first file.
     *
     * # Errors
     * That there is no such persona.
     */
    set_persona(name: string): void;
    /**
     * The size in bytes above which a file is not worth reading: skip it.
     */
    size_limit(): number;
    /**
     * Notes a file that could not be read, and why.
     */
    skip(path: string, reason: string): void;
    /**
     * JSON: `{"files", "bytes", "findings": {"critical", "high", "medium", "low", "info"}, "suppressed", "skipped"}`, all numbers.
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
    readonly auditor_at_or_above: (a: number, b: number, c: number) => [number, number, number];
    readonly auditor_conclude: (a: number) => void;
    readonly auditor_inspect: (a: number, b: number, c: number, d: number, e: number, f: number) => void;
    readonly auditor_new: (a: number, b: number, c: number, d: number) => [number, number, number];
    readonly auditor_render: (a: number, b: number, c: number) => [number, number, number, number];
    readonly auditor_set_min_severity: (a: number, b: number, c: number) => [number, number];
    readonly auditor_set_persona: (a: number, b: number, c: number) => [number, number];
    readonly auditor_size_limit: (a: number) => number;
    readonly auditor_skip: (a: number, b: number, c: number, d: number, e: number) => void;
    readonly auditor_summary: (a: number) => [number, number];
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
