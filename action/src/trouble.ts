/** Something the user can mend: said in one line, without a stack. */
export class Trouble extends Error {}

/** What went wrong, as one text. The core throws plain strings. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The system's code for an error (`ENOENT`, `EACCES`…), or nothing. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
