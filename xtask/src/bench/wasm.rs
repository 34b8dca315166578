//! The Action's WebAssembly beside the native core on one thread.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{RUNS, Run, measure, row};
use crate::places::Places;
use crate::process::{self, Result};
use crate::setup::node::Node;

/// Loads the module that the Action ships, inspects every file of a folder, and prints: bytes of the module, milliseconds until the first
/// auditor stands, milliseconds of inspection, bytes inspected.
const SCRIPT: &str = r#"
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
const [dist, folder] = process.argv.slice(1);
const files = [];
const walk = (at) => { for (const entry of readdirSync(at, { withFileTypes: true })) {
  const path = join(at, entry.name);
  if (entry.isDirectory()) { if (entry.name !== ".git") walk(path); } else if (entry.isFile()) files.push(path);
} };
walk(folder);
const bytes = files.filter((path) => statSync(path).size < 64 << 20).map((path) => [path.slice(folder.length + 1), readFileSync(path)]);
const t0 = performance.now();
const code = readFileSync(join(dist, "ciward_wasm_bg.wasm"));
const { initSync, Auditor } = await import(join(dist, "ciward_wasm.js"));
initSync({ module: code });
const auditor = new Auditor("", "");
const t1 = performance.now();
let total = 0;
for (const [path, content] of bytes) { auditor.inspect(path, content, true); total += content.length; }
const contents = new Map(bytes);
for (let paths = JSON.parse(auditor.scripts_run()); paths.length > 0; paths = JSON.parse(auditor.scripts_run())) {
  for (const path of paths) auditor.inspect_script(path, contents.get(path));
}
auditor.conclude();
const t2 = performance.now();
console.log([code.length, t1 - t0, t2 - t1, total].join(" "));
"#;

/// Loads the module anew, inspects one workflow by itself again and again, and prints the milliseconds of the first time, when the engine
/// still has to compile what it runs, and the median of the later ones. Each time is a whole audit but for the start of the module.
const ONE: &str = r#"
import { readFileSync } from "node:fs";
import { join } from "node:path";
const [dist, workflow] = process.argv.slice(1);
const bytes = readFileSync(workflow);
const { initSync, Auditor } = await import(join(dist, "ciward_wasm.js"));
initSync({ module: readFileSync(join(dist, "ciward_wasm_bg.wasm")) });
const auditors = Array.from({ length: 21 }, () => new Auditor("", ""));
const times = auditors.map((auditor) => {
  const start = performance.now();
  auditor.inspect(".github/workflows/ci.yml", bytes, true);
  auditor.conclude();
  return performance.now() - start;
});
const first = times.shift();
times.sort((a, b) => a - b);
console.log([first, times[times.length >> 1]].join(" "));
"#;

/// Lines of the workflow that is measured, or as near to it as the folder has one.
const LINES: usize = 300;

/// The Action's usual day: one workflow of a pull request.
pub(super) fn one_workflow(places: &Places, folder: &Path) -> Result<()> {
    let Some((workflow, lines)) = workflow_in(folder) else { return Ok(()) };
    let node = Node::ready(places)?;
    let (mut first, mut later) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let mut command = node.command(&places.root)?;
        command.args(["--input-type=module", "--eval", ONE]).arg(places.root.join("action/dist")).arg(&workflow);
        let line = process::output(&mut command)?;
        let figures: Vec<f64> = line.split(' ').filter_map(|figure| figure.parse().ok()).collect();
        let [begun, again] = figures[..] else { return Err(format!("the module printed `{line}`")) };
        first.push(begun);
        later.push(again);
    }
    let median = |figures: &mut Vec<f64>| {
        figures.sort_by(f64::total_cmp);
        figures[figures.len() / 2]
    };
    println!("one workflow of {lines} lines: first {:.0} ms, then {:.1} ms", median(&mut first), median(&mut later));
    Ok(())
}

/// The workflow whose length is nearest to [`LINES`].
fn workflow_in(folder: &Path) -> Option<(PathBuf, usize)> {
    let mut folders = vec![folder.to_owned()];
    let mut found: Vec<(PathBuf, usize)> = Vec::new();
    while let Some(at) = folders.pop() {
        for entry in std::fs::read_dir(&at).into_iter().flatten().flatten() {
            let path = entry.path();
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            if is_folder && !path.ends_with(".git") {
                folders.push(path);
            } else if at.ends_with(".github/workflows")
                && let Ok(text) = std::fs::read_to_string(&path)
            {
                found.push((path, text.lines().count()));
            }
        }
    }
    found.sort();
    found.into_iter().min_by_key(|(_, lines)| lines.abs_diff(LINES))
}

pub(super) fn compare(places: &Places, ciward: &Path, folder: &Path) -> Result<()> {
    let node = Node::ready(places)?;
    let (mut native, mut module) = (Vec::new(), Vec::new());
    let (mut size, mut start, mut total) = (0.0, f64::MAX, 0.0);
    for _ in 0..RUNS {
        let mut command = Command::new(ciward);
        command.args(["audit", "--no-config", "--format", "json"]).arg(folder).env("RAYON_NUM_THREADS", "1");
        native.push(measure(command)?);
        let mut command = node.command(&places.root)?;
        command.args(["--input-type=module", "--eval", SCRIPT]).arg(places.root.join("action/dist")).arg(folder);
        let line = process::output(&mut command)?;
        let figures: Vec<f64> = line.split(' ').filter_map(|figure| figure.parse().ok()).collect();
        let [bytes, begun, inspected, read] = figures[..] else { return Err(format!("the module printed `{line}`")) };
        (size, start, total) = (bytes, begun.min(start), read);
        module.push(Run { seconds: inspected / 1000.0, peak: None });
    }
    row("native, one thread, whole run", &native, None);
    row("WebAssembly, inspection only", &module, None);
    println!("module {:.2} MB, start {start:.0} ms, {:.1} MB inspected", size / 1e6, total / 1e6);
    Ok(())
}
