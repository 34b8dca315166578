//! A Rust toolchain that can build for WebAssembly. See docs/decisions/0001-wasm-build.md.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::debian;
use crate::places::Places;
use crate::process::{self, Result, say};

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// rustup answers within seconds or not at all.
const RUSTUP_LIMIT: Duration = Duration::from_secs(120);
const DEBIAN_PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];

pub(crate) enum Toolchain {
    /// The cargo that runs us: its standard library for WebAssembly is there.
    Rustup,
    /// Debian's, which builds the standard library from its source.
    Debian { cargo: PathBuf, rustc: PathBuf, linker: PathBuf },
}

impl Toolchain {
    /// What is there already wins; then rustup, then Debian's packages. `CIWARD_WASM_RUST=debian` passes rustup over.
    pub(crate) fn ready(places: &Places) -> Result<Toolchain> {
        let rustup = std::env::var_os("CIWARD_WASM_RUST").is_none_or(|choice| choice != "debian");
        if rustup && has_target(places)? {
            return Ok(Toolchain::Rustup);
        }
        if let Some(toolchain) = debian(places)? {
            return Ok(toolchain);
        }
        if rustup {
            say("adding Rust's standard library for WebAssembly");
            match process::run_within(RUSTUP_LIMIT, places.command("rustup").args(["target", "add", TARGET])) {
                Ok(()) => return Ok(Toolchain::Rustup),
                Err(trouble) => say(&format!("{trouble}; taking Debian's packages instead")),
            }
        }
        debian::install(&DEBIAN_PACKAGES)?;
        debian(places)?.ok_or_else(|| "Debian's packages hold no cargo and rustc".into())
    }

    /// The compiler and the machine it runs on, as it names both.
    pub(crate) fn version(&self, places: &Places) -> Result<String> {
        let rustc = match self {
            Toolchain::Rustup => Path::new("rustc"),
            Toolchain::Debian { rustc, .. } => rustc,
        };
        let verbose = process::output(places.command(rustc).arg("-vV"))?;
        let version = verbose.lines().next().unwrap_or_default();
        let host = verbose.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default();
        Ok(format!("{version} on {host}"))
    }

    /// A cargo command for the WebAssembly package.
    pub(crate) fn cargo(&self, places: &Places, subcommand: &str) -> Result<Command> {
        let mut command = match self {
            Toolchain::Rustup => places.cargo(),
            Toolchain::Debian { cargo, .. } => places.command(cargo),
        };
        command.args([subcommand, "--locked", "--package", "ciward-wasm", "--target", TARGET]);
        command.arg("--target-dir").arg(self.target_folder(places));
        command.env("CARGO_ENCODED_RUSTFLAGS", flags(places)?.join("\x1f"));
        if let Toolchain::Debian { rustc, linker, .. } = self {
            command.arg("-Zbuild-std=std,panic_abort");
            command.env("RUSTC_BOOTSTRAP", "1").env("RUSTC", rustc);
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        Ok(command)
    }

    /// Each toolchain has its own folder: one must not throw away what the other built.
    pub(crate) fn target_folder(&self, places: &Places) -> PathBuf {
        places.target.join(match self {
            Toolchain::Rustup => "wasm",
            Toolchain::Debian { .. } => "wasm-debian",
        })
    }
}

/// SIMD, and no folder of this machine in the messages that end up in the module.
fn flags(places: &Places) -> Result<Vec<String>> {
    let mut flags = vec!["-Ctarget-feature=+simd128".to_owned()];
    let mut remap = |from: &Path, to: &str| flags.push(format!("--remap-path-prefix={}={to}", from.display()));
    remap(&places.cargo_home()?, "/cargo");
    for registry in folders(&places.cargo_home()?.join("registry/src")) {
        remap(&registry, "/crates");
    }
    remap(Path::new("/usr/lib/rustlib/src/rust"), "/rust");
    remap(&places.root, "/ciward");
    Ok(flags)
}

/// The folders in a folder, sorted. One that cannot be read has none.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

fn has_target(places: &Places) -> Result<bool> {
    let sysroot = sysroot(places)?;
    Ok(sysroot.join("lib/rustlib").join(TARGET).join("lib").is_dir())
}

fn sysroot(places: &Places) -> Result<PathBuf> {
    process::output(places.command("rustc").args(["--print", "sysroot"])).map(PathBuf::from)
}

fn debian(places: &Places) -> Result<Option<Toolchain>> {
    let source = debian::file("rust-web-src", "/library/std/Cargo.toml");
    let (Some(cargo), Some(rustc), Some(_)) =
        (debian::file("cargo-web", "/bin/cargo"), debian::file("rustc-web", "/bin/rustc"), source)
    else {
        return Ok(None);
    };
    Ok(Some(Toolchain::Debian { cargo: cargo.into(), rustc: rustc.into(), linker: linker(places)? }))
}

/// The linker that rustup's toolchain brings, else Debian's.
fn linker(places: &Places) -> Result<PathBuf> {
    let rustlib = sysroot(places)?.join("lib/rustlib");
    if let Some(linker) = folders(&rustlib).iter().map(|host| host.join("bin/rust-lld")).find(|linker| linker.is_file()) {
        return Ok(linker);
    }
    if process::answer(Command::new("wasm-ld").arg("--version")).is_none() {
        debian::install(&["lld"])?;
    }
    Ok("wasm-ld".into())
}
