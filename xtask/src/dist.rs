//! `action/dist`: what GitHub runs. It is committed, and it is proven fresh. See docs/decisions/0001-wasm-build.md.

use std::fs;
use std::path::{Path, PathBuf};

use crate::places::Places;
use crate::process::{self, Result, say};
use crate::setup::node::Node;
use crate::setup::rust::Toolchain;
use crate::{setup, sources, wasm};

const BUNDLE: &str = "index.js";
/// What dist was made from: the list of `sources`.
const SOURCES: &str = "SOURCES.sha256";
/// What dist holds: `sha256sum --check` reads it.
const CONTENTS: &str = "CONTENTS.sha256";
/// Node must take the bundle for an ES module, wherever the Action's folder comes to lie.
const PACKAGE: (&str, &str) = ("package.json", "{\n  \"type\": \"module\"\n}\n");

/// Builds everything in dist anew.
pub(crate) fn build(places: &Places) -> Result<()> {
    let node = Node::ready(places)?;
    setup::action_packages(places)?;
    let package = wasm::build(places)?;
    let dist = folder(places);
    fs::create_dir_all(&dist).map_err(|error| format!("{} cannot be made: {error}", dist.display()))?;
    for file in wasm::FILES {
        let copied = fs::copy(package.join(file), dist.join(file));
        copied.map_err(|error| format!("{file} cannot be copied to {}: {error}", dist.display()))?;
    }
    bundle(places, &node, &dist)?;
    write(&dist.join(PACKAGE.0), PACKAGE.1)?;
    write(&dist.join(SOURCES), &sources::list(&places.root)?)?;
    write(&dist.join(CONTENTS), &(maker(places)? + &contents(&dist)?))?;
    say("action/dist is fresh");
    Ok(())
}

/// Dist was made from these sources, nobody has touched it since, and what can be made again is equal to the byte: the bundle always,
/// the module where this machine has the compiler that made it.
pub(crate) fn is_fresh(places: &Places, node: &Node) -> Result<()> {
    let dist = folder(places);
    let package = &wasm::package(places);
    let changed = sources::differences(&read(&dist.join(SOURCES))?, &sources::list(&places.root)?);
    if !changed.is_empty() {
        return stale(&format!("its sources have changed since: {}", changed.join(", ")));
    }
    let recorded = read(&dist.join(CONTENTS))?;
    let altered = sources::differences(&without_comments(&recorded), &contents(&dist)?);
    if !altered.is_empty() {
        return stale(&format!("it was altered by hand: {}", altered.join(", ")));
    }
    if recorded.starts_with(&maker(places)?) {
        module_is_the_same(&dist, package)?;
    }
    let again = places.target.join("dist-again");
    bundle(places, node, &again)?;
    if read(&again.join(BUNDLE))? != read(&dist.join(BUNDLE))? {
        return stale("its bundle differs from the one its sources give");
    }
    say("action/dist is fresh");
    Ok(())
}

/// The compiler that makes the module here, as a comment in [`CONTENTS`].
fn maker(places: &Places) -> Result<String> {
    Ok(format!("# the module: {}\n", Toolchain::ready(places)?.version(places)?))
}

fn module_is_the_same(dist: &Path, package: &Path) -> Result<()> {
    for file in wasm::FILES {
        if sources::digest_of_file(&dist.join(file))? != sources::digest_of_file(&package.join(file))? {
            return stale(&format!("its {file} differs from the one that the same compiler makes of the same sources"));
        }
    }
    say("the module is the one in action/dist, to the byte");
    Ok(())
}

fn stale(why: &str) -> Result<()> {
    Err(format!("action/dist is stale ({why}): run `cargo xtask dist` and commit what it writes"))
}

fn folder(places: &Places) -> PathBuf {
    places.root.join("action/dist")
}

fn bundle(places: &Places, node: &Node, folder: &Path) -> Result<()> {
    process::run(node.command(&places.root.join("action"))?.arg("build.mjs").arg(folder))
}

fn contents(dist: &Path) -> Result<String> {
    let mut files = [BUNDLE, PACKAGE.0].into_iter().chain(wasm::FILES).collect::<Vec<_>>();
    files.sort_unstable();
    let lines = files.into_iter().map(|file| Ok(format!("{}  {file}\n", sources::digest_of_file(&dist.join(file))?)));
    lines.collect()
}

fn without_comments(text: &str) -> String {
    text.lines().filter(|line| !line.starts_with('#')).flat_map(|line| [line, "\n"]).collect()
}

fn read(path: &Path) -> Result<String> {
    let text = fs::read_to_string(path);
    text.map_err(|error| format!("{} cannot be read ({error}): run `cargo xtask dist` and commit what it writes", path.display()))
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).map_err(|error| format!("{} cannot be written: {error}", path.display()))
}
