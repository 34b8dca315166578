//! wasm-bindgen's two programs, built once from `xtask/bindgen` into the cache.

use std::path::{Path, PathBuf};
use std::{env, fs, process::id};

use crate::lockfile::Lockfile;
use crate::places::Places;
use crate::process::{self, Result, say};

const PROGRAMS: [&str; 2] = ["bindgen", "test-runner"];

pub(crate) struct Bindgen {
    /// Makes the JavaScript for a module.
    pub(crate) generator: PathBuf,
    /// Runs a module of tests under Node.
    pub(crate) test_runner: PathBuf,
}

impl Bindgen {
    pub(crate) fn ready(places: &Places) -> Result<Bindgen> {
        let version = version(places)?;
        let folder = places.cache.join(format!("wasm-bindgen-{version}"));
        let [generator, test_runner] = PROGRAMS.map(|program| folder.join(program));
        if !(generator.is_file() && test_runner.is_file()) {
            build(places, &folder)?;
        }
        Ok(Bindgen { generator, test_runner })
    }
}

/// The version that the workspace and `xtask/bindgen` agree on: the generator understands no other.
fn version(places: &Places) -> Result<String> {
    let workspace = Lockfile::read(&places.root.join("Cargo.lock"))?.version("wasm-bindgen")?;
    let programs = Lockfile::read(&places.root.join("xtask/bindgen/Cargo.lock"))?.version("wasm-bindgen-cli")?;
    if workspace == programs {
        Ok(workspace)
    } else {
        Err(format!(
            "Cargo.lock has wasm-bindgen {workspace}, but xtask/bindgen has wasm-bindgen-cli {programs}: make them equal"
        ))
    }
}

fn build(places: &Places, folder: &Path) -> Result<()> {
    say("building wasm-bindgen's programs, once for this machine");
    let target = env::temp_dir().join(format!("ciward-bindgen-{}", id()));
    let built = process::run(
        places
            .cargo()
            .args(["build", "--release", "--locked", "--manifest-path", "xtask/bindgen/Cargo.toml", "--target-dir"])
            .arg(&target),
    )
    .and_then(|()| PROGRAMS.iter().try_for_each(|program| keep(&target.join("release").join(program), folder)));
    fs::remove_dir_all(&target)
        .or_else(|error| if built.is_ok() { Err(error) } else { Ok(()) })
        .map_err(|error| error.to_string())?;
    built
}

/// Puts a program into the cache in one go: another checkout may be looking for it this moment.
fn keep(program: &Path, folder: &Path) -> Result<()> {
    let name = program.file_name().unwrap_or_default();
    let partial = folder.join(format!("{}.{}", name.to_string_lossy(), id()));
    let kept = fs::create_dir_all(folder)
        .and_then(|()| fs::copy(program, &partial))
        .and_then(|_| fs::rename(&partial, folder.join(name)));
    kept.map_err(|error| format!("{} cannot be kept in {}: {error}", program.display(), folder.display()))
}
