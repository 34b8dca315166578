//! The command `ciward`.

#![allow(unreachable_pub, reason = "nothing is outside a binary: `pub` tells what a file shows to the others")]

mod args;
mod audit;
mod base;
mod config;
mod configure;
mod env;
mod explain;
mod fix;
mod git;
mod git_program;
mod gitleaks;
mod host;
mod output;
mod past;
mod permissions;
mod progress;
mod read;
mod rules;
mod scope;
mod trouble;
mod unpack;
mod walk;
mod why;

use args::Command;
use mimalloc::MiMalloc;
use std::process::ExitCode;
use trouble::{Outcome, Trouble};

/// Trees of small pieces on every core are most of what an audit asks memory for.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    trouble::exit(run())
}

fn run() -> Result<Outcome, Trouble> {
    match args::parse()? {
        Command::Audit(args) => audit::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Rules(args) => rules::run(&args),
        Command::Fix(args) => fix::run(&args),
        Command::Permissions(args) => permissions::run(&args),
        Command::Config(args) => config::run(&args),
        Command::Env(args) => env::run(&args),
        Command::Said => Ok(Outcome::Clean),
    }
}
