//! The Action's WebAssembly beside the native core on one thread.

use std::path::Path;
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
auditor.conclude();
const t2 = performance.now();
console.log([code.length, t1 - t0, t2 - t1, total].join(" "));
"#;

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
