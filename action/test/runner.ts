/**
 * GitHub's runner as far as an action can tell: inputs with their defaults, the five command files, the commands in the log,
 * and the limits that it keeps without a word (actions/runner: ActionCommand.cs, FileCommandManager.cs).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";

const PROJECT = join(import.meta.dirname, "../..");
const FILES = ["OUTPUT", "ENV", "STATE", "PATH", "STEP_SUMMARY"] as const;
const LEVELS = ["error", "warning", "notice"];
const KNOWN = new Set([...LEVELS, "debug", "group", "endgroup", "stop-commands", "add-mask", "add-matcher", "set-output", "set-env", "add-path", "save-state", "echo"]);
/** Loaded before the action: whoever opens a connection fails. */
const NO_NETWORK = `import net from "node:net"; import dgram from "node:dgram";
net.Socket.prototype.connect = dgram.Socket.prototype.send = () => { throw new Error("the action uses the network"); };`;

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface Step {
  readonly code: number | null;
  readonly log: string;
  /** Everything that the runner obeyed, in order. */
  readonly commands: readonly Command[];
  /** The commands that annotate, as far as GitHub shows them: ten of each level. */
  readonly annotations: readonly Command[];
  readonly dropped: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly summary: string;
}

/** Runs the Action on a workspace as a step would. */
export function runStep(workspace: string, given: Readonly<Record<string, string>> = {}): Step {
  const action = parse(readFileSync(join(PROJECT, "action.yml"), "utf8")) as Action;
  const temporary = mkdtempSync(join(tmpdir(), "ciward-runner-"));
  try {
    const file = (name: string) => join(temporary, name);
    FILES.forEach((name) => writeFileSync(file(name), ""));
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, action.runs.main)], {
      cwd: workspace,
      encoding: "utf8",
      env: {
        PATH: process.env["PATH"],
        HOME: temporary,
        RUNNER_TEMP: temporary,
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: workspace,
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(NO_NETWORK)}`,
        ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, file(name)])),
        ...inputs(action, given),
      },
      maxBuffer: 1 << 28,
    });
    const commands = obeyed(stdout);
    const annotations = LEVELS.flatMap((level) => commands.filter(({ name }) => name === level).slice(0, 10));
    const dropped = commands.filter(({ name }) => LEVELS.includes(name)).length - annotations.length;
    const pairs = (name: string) => readPairs(readFileSync(file(name), "utf8"));
    const path = readFileSync(file("PATH"), "utf8").split("\n").filter((line) => line !== "");
    const summary = readFileSync(file("STEP_SUMMARY"));
    return {
      code: status, log: stdout + stderr, commands, annotations, dropped, path,
      outputs: pairs("OUTPUT"), environment: pairs("ENV"), state: pairs("STATE"),
      summary: summary.length > 1024 * 1024 ? "" : summary.toString(),
    };
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

function inputs(action: Action, given: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ""]);
  const all = Object.entries<string>({ ...Object.fromEntries(defaults), ...given });
  return Object.fromEntries(all.map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]));
}

/** The commands in a log that are obeyed. Between `stop-commands` and its token there are none. */
function obeyed(log: string): Command[] {
  const commands: Command[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = modern(line, token) ?? old(line, token);
    if (command === undefined || (token !== undefined && command.name !== token)) {
      continue;
    }
    if (command.name === token) {
      token = undefined;
    } else {
      token = command.name === "stop-commands" ? command.data : undefined;
      commands.push(command);
    }
  }
  return commands;
}

/** `::name key=value,…::data`, at the start of a line. */
function modern(line: string, token: string | undefined): Command | undefined {
  const [, name, properties, data] = /^\s*::([^ :]*)(?: (.*?))?::(.*)$/.exec(line) ?? [];
  return known(name, token) ? { name, properties: pairsOf(properties, ","), data: unescape(data ?? "") } : undefined;
}

/** `##[name key=value;…]data`, anywhere in a line. */
function old(line: string, token: string | undefined): Command | undefined {
  const [, name, properties, data] = /##\[([^ \]]*)(?: ([^\]]*))?\](.*)$/.exec(line) ?? [];
  return known(name, token) ? { name, properties: pairsOf(properties, ";"), data: unescape(data ?? "") } : undefined;
}

function known(name: string | undefined, token: string | undefined): name is string {
  return name !== undefined && (KNOWN.has(name) || name === token);
}

function pairsOf(text: string | undefined, separator: string): Record<string, string> {
  const pairs = (text ?? "").split(separator).map((pair) => /^\s*([^=]+)=(.*)$/s.exec(pair));
  return Object.fromEntries(pairs.flatMap((pair) => (pair === null ? [] : [[pair[1], unescape(pair[2] ?? "")]])));
}

function unescape(text: string): string {
  const meaning: Record<string, string> = { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" };
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (escape) => meaning[escape] ?? escape);
}

/** `name=value` and `name<<delimiter`, as in the files for outputs, environment and state. */
function readPairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter);
      if (end < 0) {
        throw new Error(`the delimiter of ${name} is missing`);
      }
      pairs[name] = lines.splice(0, end + 1).slice(0, -1).join("\n");
    } else if (line.includes("=")) {
      pairs[line.slice(0, line.indexOf("="))] = line.slice(line.indexOf("=") + 1);
    } else if (line !== "") {
      throw new Error(`invalid line in a command file: ${line}`);
    }
  }
  return pairs;
}
