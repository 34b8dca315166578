/**
 * What the runner reads from our output. It looks at every line of it: for `::command::` at the start, and for the older
 * `##[command]` anywhere (actions/runner, ActionCommand.cs). So text from the repository goes out in two ways only: escaped,
 * as the data of a command of ours, or between `stop-commands` and its token.
 */
import { randomUUID } from "node:crypto";

export type Level = "error" | "warning" | "notice";

/** A command with a message, as one line. */
export function message(level: Level, text: string): string {
  return `::${level}::${escapeData(text)}`;
}

/** A fold in the log. The title is ours; the lines may come from anywhere. */
export function group(title: string, lines: readonly string[]): string {
  return [`::group::${escapeData(title)}`, inert(lines), "::endgroup::"].join("\n");
}

/** Lines from anywhere, in which the runner looks for no commands. */
export function inert(lines: readonly string[]): string {
  const token = randomUUID();
  return [`::stop-commands::${token}`, ...lines, `::${token}::`].join("\n");
}

export function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
