//! `cargo xtask`: everything that is done to the repository rather than by it.

mod bench;
mod dist;
mod lockfile;
mod new_rule;
mod places;
mod process;
mod sarif;
mod setup;
mod sources;
mod test;
mod wasm;

use std::process::ExitCode;

use crate::places::Places;
use crate::process::Result;

/// A task: the word that starts it, what it does, and its function.
struct Task {
    name: &'static str,
    about: &'static str,
    run: fn(&Places, &[String]) -> Result<()>,
}

const TASKS: &[Task] = &[
    Task {
        name: "test",
        about: "set up what is missing and run everything that must be green",
        run: |places, _| test::run(places),
    },
    Task {
        name: "wasm",
        about: "build the WebAssembly module and its JavaScript",
        run: |places, _| wasm::build(places).map(drop),
    },
    Task { name: "dist", about: "build what the Action ships: action/dist", run: |places, _| dist::build(places) },
    Task { name: "setup", about: "only set up what the other tasks need", run: |places, _| setup::everything(places) },
    Task { name: "new-rule", about: "FAMILY ID: the file, the case page and the list lines of a new rule", run: new_rule::run },
    Task { name: "bench", about: "FOLDER: ciward beside other tools on the same files", run: bench::run },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, rest)) = arguments.split_first() else { return usage() };
    let Some(task) = TASKS.iter().find(|task| task.name == name) else { return usage() };
    match Places::find().and_then(|places| (task.run)(&places, rest)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("\nxtask {name}: RED: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: cargo xtask TASK\n");
    for Task { name, about, .. } in TASKS {
        eprintln!("  {name:10}{about}");
    }
    ExitCode::from(2)
}
