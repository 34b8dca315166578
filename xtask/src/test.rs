//! `cargo xtask test`: everything that must be green, in order, up to the first red step.

use std::fs;
use std::time::Instant;

use crate::places::Places;
use crate::process::{self, Result, say};
use crate::setup::node::Node;
use crate::{dist, sarif, setup, wasm};

type Step = (&'static str, fn(&Places, &Node) -> Result<()>);

const STEPS: &[Step] = &[
    ("format", |places, _| process::run(places.cargo().args(["fmt", "--all", "--check"]))),
    ("clippy", clippy),
    ("native tests, and that the docs are fresh", |places, _| {
        process::run(places.cargo().args(["test", "--locked", "--workspace"]))
    }),
    ("WebAssembly: build", |places, _| wasm::build(places).map(drop)),
    ("WebAssembly: tests under Node", wasm::test),
    ("Action: what is shipped is fresh", dist::is_fresh),
    ("Action: types", |places, node| action(places, node, &["node_modules/typescript/bin/tsc", "--noEmit"])),
    ("Action: its parts", |places, node| action(places, node, &["--test", "test/*.test.ts"])),
    ("Action: end to end", end_to_end),
    ("SARIF validator", |places, _| sarif::validate(places)),
];

pub(crate) fn run(places: &Places) -> Result<()> {
    let started = Instant::now();
    say("set-up");
    setup::everything(places)?;
    let node = Node::ready(places)?;
    for (index, (name, step)) in STEPS.iter().enumerate() {
        let begun = Instant::now();
        eprintln!("\nxtask: {} of {}: {name}", index + 1, STEPS.len());
        step(places, &node).map_err(|trouble| format!("{name}: {trouble}"))?;
        say(&format!("{name}: green after {} s", begun.elapsed().as_secs()));
    }
    say(&format!("all green after {} s", started.elapsed().as_secs()));
    Ok(())
}

fn clippy(places: &Places, _: &Node) -> Result<()> {
    process::run(places.cargo().args(["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

fn action(places: &Places, node: &Node, arguments: &[&str]) -> Result<()> {
    process::run(node.command(&places.root.join("action"))?.args(arguments))
}

/// The Action as GitHub would run it, next to the command line on the same trees.
fn end_to_end(places: &Places, node: &Node) -> Result<()> {
    process::run(places.cargo().args(["build", "--locked", "--package", "ciward"]))?;
    let samples = sarif::samples(places);
    if samples.exists() {
        fs::remove_dir_all(&samples).map_err(|error| format!("{} cannot be emptied: {error}", samples.display()))?;
    }
    fs::create_dir_all(&samples).map_err(|error| format!("{} cannot be made: {error}", samples.display()))?;
    process::run(
        node.command(&places.root.join("action"))?
            .args(["--test", "test/end-to-end/*.test.ts"])
            .env("CIWARD_BIN", places.target.join("debug/ciward"))
            .env("CIWARD_SARIF_SAMPLES", samples),
    )
}
