//! The WebAssembly module: built, given its JavaScript, tested under Node.

use std::fs;
use std::path::{Path, PathBuf};

use crate::places::Places;
use crate::process::{self, Result, say};
use crate::setup::bindgen::Bindgen;
use crate::setup::node::Node;
use crate::setup::rust::{TARGET, Toolchain};
use crate::sources;

/// What wasm-bindgen writes, and the Action and the web page load.
pub(crate) const FILES: [&str; 3] = ["ciward_wasm.js", "ciward_wasm.d.ts", "ciward_wasm_bg.wasm"];

/// Builds the module and gives the folder with [`FILES`].
pub(crate) fn build(places: &Places) -> Result<PathBuf> {
    let toolchain = Toolchain::ready(places)?;
    let bindgen = Bindgen::ready(places)?;
    process::run(toolchain.cargo(places, "build")?.args(["--profile", "wasm"]))?;
    let built = toolchain.target_folder(places).join(TARGET).join("wasm");
    all_sources_are_listed(places, &built.join("ciward_wasm.d"))?;
    let package = package(places);
    process::run(
        places
            .command(&bindgen.generator)
            .args(["--target", "web", "--omit-default-module-path", "--remove-name-section", "--remove-producers-section"])
            .arg("--out-dir")
            .arg(&package)
            .arg(built.join("ciward_wasm.wasm")),
    )?;
    let module = package.join("ciward_wasm_bg.wasm");
    names_no_folder_of_this_machine(places, &module)?;
    let size = fs::metadata(&module).map_err(|error| error.to_string())?.len();
    say(&format!("{} ({size} bytes)", module.display()));
    Ok(package)
}

/// The folder that [`build`] fills.
pub(crate) fn package(places: &Places) -> PathBuf {
    places.target.join("wasm-package")
}

/// Runs `wasm/tests` in WebAssembly under Node.
pub(crate) fn test(places: &Places, node: &Node) -> Result<()> {
    let toolchain = Toolchain::ready(places)?;
    let bindgen = Bindgen::ready(places)?;
    process::run(
        toolchain
            .cargo(places, "test")?
            .args(["--test", "bridge"])
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &bindgen.test_runner)
            .env("PATH", node.path()?),
    )
}

/// Cargo noted which files it compiled: each one in the checkout must be in the list that dist is compared by.
fn all_sources_are_listed(places: &Places, notes: &Path) -> Result<()> {
    let notes = fs::read_to_string(notes).map_err(|error| format!("{} cannot be read: {error}", notes.display()))?;
    let compiled = notes.split_whitespace().map(Path::new).filter_map(|path| path.strip_prefix(&places.root).ok());
    match compiled.filter(|path| !path.starts_with("target")).find(|path| !sources::covers(path)) {
        Some(path) => Err(format!("the module is made from {}, which xtask/src/sources.rs does not list", path.display())),
        None => Ok(()),
    }
}

/// The module is published: the folders it was built in are nobody's business, and would make it differ on each machine.
fn names_no_folder_of_this_machine(places: &Places, module: &Path) -> Result<()> {
    let bytes = fs::read(module).map_err(|error| format!("{} cannot be read: {error}", module.display()))?;
    let text = String::from_utf8_lossy(&bytes);
    for folder in [places.root.clone(), places.cargo_home()?] {
        if text.contains(&*folder.to_string_lossy()) {
            return Err(format!("{} names {}, a folder of this machine", module.display(), folder.display()));
        }
    }
    Ok(())
}
