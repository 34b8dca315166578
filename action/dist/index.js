// src/main.ts
import { statSync as statSync2 } from "node:fs";
import { resolve as resolve2 } from "node:path";

// src/annotations.ts
var SHOWN = 10;
var ANNOTATION = /^::(error|warning|notice)(?: [^:\r\n]*)?::[^\r\n]*$/;
function annotationsIn(rendered) {
  const lines = rendered.split("\n").filter((line) => line !== "");
  if (!lines.every((line) => ANNOTATION.test(line))) {
    throw new Error("the core rendered a line that is no annotation");
  }
  return lines;
}
function hasRoom(annotations, level) {
  return annotations.filter((line) => line.startsWith(`::${level}`)).length < SHOWN;
}

// src/tree.ts
import { spawnSync } from "node:child_process";
import { readdirSync, realpathSync as realpathSync2 } from "node:fs";

// src/reading.ts
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync } from "node:fs";

// src/trouble.ts
import { getSystemErrorMessage } from "node:util";
var Trouble = class extends Error {
};
function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
function systemReason(error) {
  if (error instanceof Error && "errno" in error && typeof error.errno === "number") {
    return getSystemErrorMessage(error.errno);
  }
  throw error;
}

// src/reading.ts
var SLASH = 47;
var MEBIBYTE = 1 << 20;
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
      return this.#isStraight(path) ? this.#look(absolute, lstatSync(absolute), limit) : void 0;
    } catch (error) {
      return isGone(error) ? void 0 : { skipped: `cannot be read: ${systemReason(error)}` };
    }
  }
  absolute(path) {
    return path.length === 0 ? this.path : Buffer.concat([this.path, Buffer.of(SLASH), path]);
  }
  #look(absolute, stats, limit) {
    if (stats.isSymbolicLink()) {
      const fault = linkFault(absolute, this.path);
      return fault === void 0 ? void 0 : { skipped: fault };
    }
    return stats.isDirectory() ? void 0 : readRegularFile(absolute, stats, limit);
  }
  #isStraight(path) {
    const folder = path.subarray(0, Math.max(path.lastIndexOf(SLASH), 0));
    const key = folder.toString("latin1");
    const known = this.#folders.get(key);
    if (known !== void 0) {
      return known;
    }
    const expected = this.absolute(folder);
    const straight = realpathSync.native(expected, "buffer").equals(expected);
    this.#folders.set(key, straight);
    return straight;
  }
};
function readRegularFile(absolute, stats, limit) {
  const refusal = refusalOf(stats, limit);
  if (refusal !== void 0) {
    return { skipped: refusal };
  }
  const descriptor = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const refusal2 = refusalOf(fstatSync(descriptor), limit);
    return refusal2 === void 0 ? { bytes: readFileSync(descriptor) } : { skipped: refusal2 };
  } finally {
    closeSync(descriptor);
  }
}
function refusalOf(stats, limit) {
  if (!stats.isFile()) {
    return "not a regular file";
  }
  return stats.size > limit ? `larger than ${limit / MEBIBYTE} MiB` : void 0;
}
function linkFault(link, root) {
  try {
    const target = realpathSync.native(link, "buffer");
    if (!isWithin(target, root)) {
      return "a symlink that leaves the root";
    }
    return isWithin(link, target) ? "a symlink loop" : void 0;
  } catch (error) {
    const faults = { ELOOP: "a symlink loop", ENOENT: "a symlink that leads nowhere" };
    return faults[codeOf(error) ?? ""] ?? "a symlink that cannot be read";
  }
}
function isWithin(path, folder) {
  const starts = path.subarray(0, folder.length).equals(folder);
  return starts && (path.length === folder.length || folder.at(-1) === SLASH || path[folder.length] === SLASH);
}
function isGone(error) {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "");
}

// src/tree.ts
function treeOf(folder) {
  const top = topLevel(folder);
  if (top !== void 0) {
    return repository(new Root(top), realpathSync2.native(folder, "buffer"));
  }
  const root = new Root(folder);
  const { files, skipped } = walk(root, Buffer.alloc(0));
  return { root, tracked: files, untracked: [], skipped, part: Buffer.alloc(0) };
}
function repository(root, folder) {
  const part = folder.subarray(root.path.length + 1);
  const list = (...choice) => git(root.path, ["ls-files", "-z", "--full-name", ...choice]) ?? gone();
  const tracked = names(complete(list("--cached")));
  const others = list("--others", "--exclude-standard");
  const untracked = names(complete(others));
  const skipped = unlistable(others.complaints);
  if (part.length > 0 && ![...tracked, ...untracked].some((path) => isIn(path, part))) {
    const asked = walk(root, part);
    return { root, tracked, untracked: [...untracked, ...asked.files], skipped: [...skipped, ...asked.skipped], part };
  }
  return { root, tracked, untracked, skipped, part };
}
function isIn(path, folder) {
  return path.subarray(0, folder.length).equals(folder) && path.subarray(folder.length, folder.length + 1).toString() === "/";
}
function topLevel(folder) {
  const answer = git(folder, ["rev-parse", "--show-toplevel"]);
  if (answer === void 0 || /not a git repository|must be run in a work tree/.test(answer.complaints)) {
    return void 0;
  }
  return complete(answer).subarray(0, -1);
}
function unlistable(complaints) {
  const warnings = complaints.matchAll(/^warning: could not open directory '(.*?)\/?': (.*)$/gm);
  return [...warnings].map(([, path, reason]) => [Buffer.from(path ?? "", "latin1"), `cannot be read: ${reason?.toLowerCase()}`]);
}
function git(folder, words) {
  const settings = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false"];
  const { error, status, stdout, stderr } = spawnSync("git", [...settings, ...words], {
    cwd: folder.toString(),
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
function walk(root, start) {
  const files = [];
  const skipped = [];
  const open = [start];
  for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
    try {
      for (const entry of readdirSync(root.absolute(folder), { encoding: "buffer", withFileTypes: true })) {
        const path = folder.length === 0 ? entry.name : Buffer.concat([folder, Buffer.from("/"), entry.name]);
        if (entry.name.toString() !== ".git") {
          (entry.isDirectory() ? open : files).push(path);
        }
      }
    } catch (error) {
      skipped.push([folder, `cannot be read: ${systemReason(error)}`]);
    }
  }
  return { files, skipped };
}

// src/audit.ts
function audit(auditor, tree, limit) {
  const skipped = [];
  const skip = (path, reason, tracked) => {
    auditor.skip(path, reason, tracked);
    if (tree.part.length === 0 || isIn(Buffer.from(path), tree.part)) {
      skipped.push({ path, reason });
    }
  };
  const inspected = /* @__PURE__ */ new Map();
  for (const [bytes, tracked] of entries(tree)) {
    const path = bytes.toString();
    const reading = auditor.excludes(path) ? void 0 : tree.root.read(bytes, limit);
    if (reading !== void 0 && "bytes" in reading) {
      auditor.inspect(path, reading.bytes, tracked);
      inspected.set(path, bytes);
    } else if (reading !== void 0) {
      skip(path, reading.skipped, tracked);
    }
  }
  readScripts(auditor, tree, limit, inspected);
  for (const [bytes, reason] of tree.skipped.filter(([bytes2]) => !auditor.excludes(bytes2.toString()))) {
    skip(bytes.toString(), reason, true);
  }
  auditor.restrict(tree.part.toString());
  auditor.conclude();
  return skipped;
}
function readScripts(auditor, tree, limit, inspected) {
  for (; ; ) {
    const paths = JSON.parse(auditor.scripts_run());
    if (paths.length === 0) {
      return;
    }
    for (const path of paths) {
      const bytes = inspected.get(path);
      const reading = bytes && tree.root.read(bytes, limit);
      if (reading !== void 0 && "bytes" in reading) {
        auditor.inspect_script(path, reading.bytes);
      }
    }
  }
}
function* entries(tree) {
  for (const path of tree.tracked) {
    yield [path, true];
  }
  for (const path of tree.untracked) {
    yield [path, false];
  }
}

// src/bridge.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { setFlagsFromString } from "node:v8";
var AWAKE = 1e3;
async function loadCore(folder) {
  setFlagsFromString("--no-wasm-lazy-compilation");
  const compiling = WebAssembly.compile(readFileSync2(new URL("ciward_wasm_bg.wasm", folder)));
  const awake = setInterval(() => {
  }, AWAKE);
  try {
    const core = await import(new URL("ciward_wasm.js", folder).href);
    core.initSync({ module: await compiling });
    return core;
  } finally {
    clearInterval(awake);
  }
}
function summaryOf(auditor) {
  return JSON.parse(auditor.summary());
}

// src/commands.ts
import { randomUUID } from "node:crypto";
function message(level, text2) {
  return `::${level}::${escapeData(text2)}`;
}
function group(title, lines) {
  return [`::group::${escapeData(title)}`, inert(lines), "::endgroup::"].join("\n");
}
function inert(lines) {
  const token = randomUUID();
  return [`::stop-commands::${token}`, ...lines, `::${token}::`].join("\n");
}
function escapeData(text2) {
  return text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

// src/config.ts
import { isAbsolute, relative, resolve } from "node:path";
var USUAL = ["ciward.yml", ".github/ciward.yml"];
var SIZE_LIMIT = 1 << 20;
function findConfig(workspace, root, asked) {
  if (asked !== "") {
    const path = relative(workspace, resolve(workspace, asked)).replaceAll("\\", "/");
    if (path.startsWith("../") || isAbsolute(path)) {
      return refuse(path, "it lies outside the workspace");
    }
    const file = text(path, new Root(workspace).read(Buffer.from(path), SIZE_LIMIT));
    return file ?? refuse(path, "it is not there, or a link");
  }
  const [first, second] = USUAL.flatMap((path) => text(path, usual(root, path)) ?? []);
  if (second !== void 0) {
    throw new Trouble(`two configurations, ${USUAL.join(" and ")}: remove one, or choose with the input \`config\``);
  }
  return first ?? { path: "", text: "" };
}
function usual(root, path) {
  return root.read(Buffer.from(path), SIZE_LIMIT);
}
function text(path, reading) {
  if (reading === void 0) {
    return void 0;
  }
  if ("skipped" in reading) {
    return refuse(path, reading.skipped);
  }
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(reading.bytes) };
  } catch {
    return refuse(path, "it is not UTF-8");
  }
}
function refuse(path, reason) {
  throw new Trouble(`cannot read the configuration ${path}: ${reason}`);
}

// src/inputs.ts
function readInputs(environment) {
  const text2 = (name) => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  return {
    path: text2("path") || ".",
    config: text2("config"),
    persona: text2("persona"),
    minSeverity: text2("min-severity"),
    failOn: text2("fail-on"),
    sarifFile: text2("sarif-file"),
    annotations: truth("annotations", text2("annotations")),
    summary: truth("summary", text2("summary"))
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
function writeFile(path, text2) {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.${randomUUID2()}`;
  try {
    writeFileSync(partial, text2, { flag: "wx" });
    renameSync(partial, path);
  } finally {
    rmSync(partial, { force: true });
  }
}

// src/main.ts
var CLEAN = 0;
var FINDINGS = 1;
var TROUBLE = 2;
var DAY = 24 * 60 * 60 * 1e3;
var SKIPPED_SHOWN = 50;
async function main(environment, folder, print) {
  try {
    return await run(environment, folder, print);
  } catch (error) {
    const ours = error instanceof Trouble || !(error instanceof Error);
    print(message("error", ours ? reasonOf(error) : `ciward failed: ${error.stack}`));
    return TROUBLE;
  }
}
async function run(environment, folder, print) {
  const inputs = readInputs(environment);
  const workspace = resolve2(environment["GITHUB_WORKSPACE"] ?? ".");
  const start = existingFolder(workspace, inputs.path);
  const loading = loadCore(folder);
  const tree = treeOf(start);
  const config = findConfig(workspace, tree.root, inputs.config);
  const core = await loading;
  const auditor = prepared(core.Auditor, config, inputs);
  const skipped = audit(auditor, tree, core.Auditor.size_limit());
  const summary = summaryOf(auditor);
  writeReport(environment, workspace, inputs, auditor, summary);
  const annotations = inputs.annotations ? annotationsIn(auditor.render("github")) : [];
  annotations.forEach(print);
  print(`ciward ${core.Auditor.version()}: ${summary.files} files audited, ${summary.skipped} skipped; ${counted(summary)}`);
  if (skipped.length > 0) {
    print(group("Files that were skipped", skippedLines(skipped)));
  }
  return verdict(auditor.failing(), annotations, print);
}
function existingFolder(workspace, path) {
  const folder = resolve2(workspace, path);
  if (!statSync2(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Trouble(`the input \`path\` is \`${path}\`, which is no folder in the workspace`);
  }
  return folder;
}
function prepared(make, config, inputs) {
  const auditor = new make(config.text, config.path);
  ask("persona", inputs.persona, (word) => auditor.set_persona(word));
  ask("min-severity", inputs.minSeverity, (word) => auditor.set_min_severity(word));
  ask("fail-on", inputs.failOn, (word) => auditor.set_fail_on(word));
  auditor.set_today(Math.floor(Date.now() / DAY));
  return auditor;
}
function ask(input, word, set) {
  try {
    if (word !== "") {
      set(word);
    }
  } catch (error) {
    throw new Trouble(`the input \`${input}\` is \`${word}\`: ${reasonOf(error)}`);
  }
}
function writeReport(environment, workspace, inputs, auditor, summary) {
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
function verdict(failing, annotations, print) {
  if (failing === 0) {
    return CLEAN;
  }
  const text2 = `${failing} ${failing === 1 ? "finding fails" : "findings fail"} this step`;
  print(hasRoom(annotations, "error") ? message("error", text2) : text2);
  return FINDINGS;
}

// src/index.ts
process.exitCode = await main(process.env, new URL(".", import.meta.url), (line) => process.stdout.write(`${line}
`));
