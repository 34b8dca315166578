// src/main.ts
import { statSync as statSync2 } from "node:fs";
import { resolve as resolve2 } from "node:path";

// src/commands.ts
import { randomUUID } from "node:crypto";
function message(level, text) {
  return `::${level}::${escapeData(text)}`;
}
function group(title, lines) {
  return [`::group::${escapeData(title)}`, inert(lines), "::endgroup::"].join("\n");
}
function inert(lines) {
  const token = randomUUID();
  return [`::stop-commands::${token}`, ...lines, `::${token}::`].join("\n");
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

// src/annotations.ts
var SHOWN_PER_LEVEL = 9;
var ANNOTATION = /^::(error|warning|notice)(?: [^:\r\n]*)?::[^\r\n]*$/;
function chosenFrom(rendered) {
  const levels = { error: [], warning: [], notice: [] };
  for (const line of rendered.split("\n").filter((line2) => line2 !== "")) {
    levels[levelOf(line)].push(line);
  }
  const all = Object.values(levels);
  const chosen = all.flatMap((lines) => lines.slice(0, SHOWN_PER_LEVEL));
  const left = all.flat().length - chosen.length;
  return left === 0 ? chosen : [...chosen, message("notice", `${left} more in the summary and in the SARIF file`)];
}
function levelOf(line) {
  const level = ANNOTATION.exec(line)?.[1];
  if (level === void 0) {
    throw new Error("the core rendered a line that is no annotation");
  }
  return level;
}

// src/audit.ts
function audit(auditor, tree) {
  const skipped = [];
  const skip = (path, reason) => {
    auditor.skip(path, reason);
    skipped.push({ path, reason });
  };
  const limit = auditor.size_limit();
  for (const [paths, tracked] of [[tree.tracked, true], [tree.untracked, false]]) {
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

// src/bridge.ts
import { readFileSync } from "node:fs";
async function loadCore(folder) {
  const core = await import(new URL("ciward_wasm.js", folder).href);
  core.initSync({ module: readFileSync(new URL("ciward_wasm_bg.wasm", folder)) });
  return core;
}
function summaryOf(auditor) {
  return JSON.parse(auditor.summary());
}

// src/config.ts
import { relative, resolve } from "node:path";

// src/reading.ts
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync as readFileSync2, realpathSync } from "node:fs";

// src/trouble.ts
var Trouble = class extends Error {
};
function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}

// src/reading.ts
var SLASH = 47;
var Root = class {
  path;
  #folders = /* @__PURE__ */ new Map();
  constructor(path) {
    this.path = realpathSync.native(path, "buffer");
  }
  /** Reads the file at `path`, relative to the root and with slashes, if it has no more than `limit` bytes. */
  read(path, limit) {
    const absolute = this.absolute(path);
    try {
      const refusal = this.#detour(path) ?? refusalOf(lstatSync(absolute), limit);
      return refusal === void 0 ? readRegularFile(absolute, limit) : { skipped: refusal };
    } catch (error) {
      return { skipped: reasonToSkip(error) };
    }
  }
  absolute(path) {
    return Buffer.concat([this.path, Buffer.of(SLASH), path]);
  }
  #detour(path) {
    const folder = path.subarray(0, Math.max(path.lastIndexOf(SLASH), 0));
    const key = folder.toString("latin1");
    let straight = this.#folders.get(key);
    if (straight === void 0) {
      const expected = folder.length === 0 ? this.path : this.absolute(folder);
      straight = realpathSync.native(expected, "buffer").equals(expected);
      this.#folders.set(key, straight);
    }
    return straight ? void 0 : "reached through a symbolic link";
  }
};
function readRegularFile(absolute, limit) {
  const descriptor = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const refusal = refusalOf(fstatSync(descriptor), limit);
    return refusal === void 0 ? { bytes: readFileSync2(descriptor) } : { skipped: refusal };
  } finally {
    closeSync(descriptor);
  }
}
function refusalOf(stats, limit) {
  if (stats.isSymbolicLink()) {
    return "a symbolic link";
  }
  if (stats.isDirectory()) {
    return "a submodule or a repository of its own";
  }
  if (!stats.isFile()) {
    return "not a regular file";
  }
  return stats.size > limit ? `larger than ${limit} bytes` : void 0;
}
function reasonToSkip(error) {
  const code = codeOf(error);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "not in the working tree";
    case "ELOOP":
      return "a symbolic link";
    case "EACCES":
    case "EPERM":
      return "not readable: permission denied";
    case void 0:
      throw error;
    default:
      return `not readable: ${code}`;
  }
}

// src/config.ts
var USUAL = ["ciward.yml", ".github/ciward.yml"];
var SIZE_LIMIT = 1024 * 1024;
function findConfig(workspace, root, asked) {
  if (asked !== "") {
    const path = relative(workspace, resolve(workspace, asked)).replaceAll("\\", "/");
    return required(path, new Root(workspace).read(Buffer.from(path), SIZE_LIMIT));
  }
  for (const path of USUAL) {
    const reading = root.read(Buffer.from(path), SIZE_LIMIT);
    if (!("skipped" in reading && reading.skipped === "not in the working tree")) {
      return required(path, reading);
    }
  }
  return { path: "", text: "" };
}
function required(path, reading) {
  if ("skipped" in reading) {
    throw new Trouble(`the configuration ${path} cannot be read: ${reading.skipped}`);
  }
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(reading.bytes) };
  } catch {
    throw new Trouble(`the configuration ${path} is not UTF-8`);
  }
}

// src/inputs.ts
function readInputs(environment) {
  const text = (name) => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  return {
    path: text("path") || ".",
    config: text("config"),
    persona: text("persona"),
    minSeverity: text("min-severity"),
    failOn: text("fail-on") || "low",
    sarifFile: text("sarif-file"),
    annotations: truth("annotations", text("annotations")),
    summary: truth("summary", text("summary"))
  };
}
function truth(name, word) {
  if (word === "" || ["true", "True", "TRUE"].includes(word)) {
    return true;
  }
  if (["false", "False", "FALSE"].includes(word)) {
    return false;
  }
  throw new Trouble(`the input \`${name}\` is \`${word}\`; it takes \`true\` or \`false\``);
}

// src/results.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { appendFileSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
var SUMMARY_LIMIT = 1024 * 1024;
var CUT = "\n\n_The report is longer than a summary may be: the SARIF file has all of it._\n";
function writeOutputs(file, outputs) {
  const delimiter = `ciward_${randomUUID2()}`;
  const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}
${value}
${delimiter}
`);
  appendFileSync(file, lines.join(""));
}
function writeSummary(file, markdown) {
  const used = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  appendFileSync(file, fitted(markdown, SUMMARY_LIMIT - used));
}
function fitted(markdown, limit) {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= limit) {
    return markdown;
  }
  const room = limit - Buffer.byteLength(CUT);
  const end = room > 0 ? bytes.lastIndexOf("\n", room - 1) : -1;
  return end < 0 ? "" : bytes.toString("utf8", 0, end) + CUT;
}
function writeFile(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.${randomUUID2()}`;
  try {
    writeFileSync(partial, text, { flag: "wx" });
    renameSync(partial, path);
  } finally {
    rmSync(partial, { force: true });
  }
}

// src/tree.ts
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
function treeOf(folder) {
  const top = topLevel(folder);
  return top === void 0 ? walk(new Root(folder)) : listed(new Root(top), folder);
}
function topLevel(folder) {
  const answer = git(folder, ["rev-parse", "--show-toplevel"]);
  if (answer === void 0 || /not a git repository|must be run in a work tree/.test(answer.complaints)) {
    return void 0;
  }
  return complete(answer).subarray(0, -1);
}
function listed(root, folder) {
  const list = (...choice) => git(folder, ["ls-files", "-z", "--full-name", ...choice]) ?? gone();
  const tracked = complete(list("--cached"));
  const untracked = list("--others", "--exclude-standard");
  return { root, tracked: names(tracked), untracked: names(complete(untracked)), skipped: unlistable(untracked.complaints) };
}
function unlistable(complaints) {
  const warnings = complaints.matchAll(/^warning: could not open directory '(.*?)\/?': (.*)$/gm);
  return [...warnings].map(([, path, reason]) => [Buffer.from(path ?? "", "latin1"), `not readable: ${reason?.toLowerCase()}`]);
}
function git(folder, words) {
  const settings = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false"];
  const { error, status, stdout, stderr } = spawnSync("git", [...settings, ...words], {
    cwd: folder,
    env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" },
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "pipe"]
  });
  if (error !== void 0) {
    return codeOf(error) === "ENOENT" ? void 0 : gone(error.message);
  }
  return { succeeded: status === 0, printed: stdout, complaints: stderr.toString("latin1") };
}
function complete(answer) {
  return answer.succeeded ? answer.printed : gone(answer.complaints.trim());
}
function gone(words = "it is no longer there") {
  throw new Trouble(`git cannot list the repository: ${words}`);
}
function names(list) {
  const entries2 = list.toString("latin1").split("\0").filter((name) => name !== "");
  return [...new Set(entries2)].map((name) => Buffer.from(name.replace(/\/$/, ""), "latin1"));
}
function walk(root) {
  const files = [];
  const skipped = [];
  const open = [Buffer.alloc(0)];
  for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
    for (const [path, isFolder] of entries(root, folder, skipped)) {
      (isFolder ? open : files).push(path);
    }
  }
  return { root, tracked: [], untracked: files, skipped };
}
function entries(root, folder, skipped) {
  try {
    const found = readdirSync(folder.length === 0 ? root.path : root.absolute(folder), { encoding: "buffer", withFileTypes: true });
    return found.filter((entry) => entry.name.toString() !== ".git").map((entry) => [folder.length === 0 ? entry.name : Buffer.concat([folder, Buffer.from("/"), entry.name]), entry.isDirectory()]);
  } catch (error) {
    skipped.push([folder, reasonToSkip(error)]);
    return [];
  }
}

// src/main.ts
var CLEAN = 0;
var FINDINGS = 1;
var TROUBLE = 2;
var SKIPPED_SHOWN = 50;
async function main(environment, folder, print) {
  try {
    return await run(environment, folder, print);
  } catch (error) {
    print(message("error", error instanceof Error && !(error instanceof Trouble) ? `ciward failed: ${error.stack}` : reasonOf(error)));
    return TROUBLE;
  }
}
async function run(environment, folder, print) {
  const inputs = readInputs(environment);
  const workspace = resolve2(environment["GITHUB_WORKSPACE"] ?? ".");
  const tree = treeOf(existingFolder(workspace, inputs.path));
  const core = await loadCore(folder);
  const auditor = prepared(core.Auditor, inputs, findConfig(workspace, tree.root, inputs.config));
  const skipped = audit(auditor, tree);
  const summary = summaryOf(auditor);
  report(environment, workspace, inputs, auditor, summary);
  for (const line of inputs.annotations ? chosenFrom(auditor.render("github")) : []) {
    print(line);
  }
  print(`ciward ${core.Auditor.version()}: ${summary.files} files inspected, ${summary.skipped} skipped; ${counted(summary)}`);
  if (skipped.length > 0) {
    print(group("Files that were skipped", skippedLines(skipped)));
  }
  return verdict(auditor.at_or_above(inputs.failOn), inputs.failOn, print);
}
function existingFolder(workspace, path) {
  const folder = resolve2(workspace, path);
  if (!statSync2(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Trouble(`the input \`path\` is \`${path}\`, which is no folder in the workspace`);
  }
  return folder;
}
function prepared(make, inputs, config) {
  const auditor = new make(config.text, config.path);
  if (inputs.persona !== "") {
    auditor.set_persona(inputs.persona);
  }
  if (inputs.minSeverity !== "") {
    auditor.set_min_severity(inputs.minSeverity);
  }
  auditor.at_or_above(inputs.failOn);
  return auditor;
}
function report(environment, workspace, inputs, auditor, summary) {
  if (inputs.sarifFile !== "") {
    writeFile(resolve2(workspace, inputs.sarifFile), auditor.render("sarif"));
  }
  const summaryFile = environment["GITHUB_STEP_SUMMARY"];
  if (inputs.summary && summaryFile) {
    writeSummary(summaryFile, auditor.render("markdown"));
  }
  const outputFile = environment["GITHUB_OUTPUT"];
  if (outputFile) {
    const counts = Object.entries(summary.findings).map(([severity, count]) => [severity, String(count)]);
    writeOutputs(outputFile, { "sarif-file": inputs.sarifFile, findings: String(total(summary)), ...Object.fromEntries(counts) });
  }
}
function total(summary) {
  return Object.values(summary.findings).reduce((sum, count) => sum + count, 0);
}
function counted(summary) {
  const parts = Object.entries(summary.findings).filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}`);
  const suppressed = summary.suppressed > 0 ? ` (${summary.suppressed} suppressed)` : "";
  return (parts.length === 0 ? "no findings" : parts.join(", ")) + suppressed;
}
function skippedLines(skipped) {
  const lines = skipped.slice(0, SKIPPED_SHOWN).map(({ path, reason }) => `${JSON.stringify(path)}: ${reason}`);
  return skipped.length > SKIPPED_SHOWN ? [...lines, `and ${skipped.length - SKIPPED_SHOWN} more`] : lines;
}
function verdict(reached, level, print) {
  if (reached === 0) {
    return CLEAN;
  }
  print(message("error", `${reached} ${reached === 1 ? "finding" : "findings"} of severity ${level} or above`));
  return FINDINGS;
}

// src/index.ts
process.exitCode = await main(process.env, new URL(".", import.meta.url), (line) => process.stdout.write(`${line}
`));
