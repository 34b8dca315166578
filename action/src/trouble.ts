import { getSystemErrorMessage } from "node:util";

/** Something the user can mend: said in a few words, without a stack. */
export class Trouble extends Error {}

/** What went wrong, as one text. The core throws plain strings. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The system's code for an error (`ENOENT`, `EACCES`…), or nothing. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** The system's own words for an error, such as `permission denied`. Any other error is not the system's, and goes on. */
export function systemReason(error: unknown): string {
  if (error instanceof Error && "errno" in error && typeof error.errno === "number") {
    return getSystemErrorMessage(error.errno);
  }
  throw error;
}
