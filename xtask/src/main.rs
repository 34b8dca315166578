//! `cargo xtask`: everything that is done to the repository rather than by it.

mod dist;
mod lockfile;
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
    run: fn(&Places) -> Result<()>,
}

const TASKS: &[Task] = &[
    Task { name: "test", about: "set up what is missing and run everything that must be green", run: test::run },
    Task { name: "wasm", about: "build the WebAssembly module and its JavaScript", run: |places| wasm::build(places).map(drop) },
    Task { name: "dist", about: "build what the Action ships: action/dist", run: dist::build },
    Task { name: "setup", about: "only set up what the other tasks need", run: setup::everything },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name] = arguments.as_slice() else { return usage() };
    let Some(task) = TASKS.iter().find(|task| task.name == name) else { return usage() };
    match Places::find().and_then(|places| (task.run)(&places)) {
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
        eprintln!("  {name:8}{about}");
    }
    ExitCode::from(2)
}
