//! `cargo xtask bench FOLDER`: ciward beside other tools on the same files, in turn, in one run; ratios, not seconds, are the figures.

#![expect(clippy::print_stdout, reason = "the figures are what this task is for")]

mod wasm;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::places::Places;
use crate::process::{self, Result, say};

/// Counted runs of each command; one more before them warms the file cache.
const RUNS: usize = 5;

/// A tool that takes so many seconds is counted once.
const SLOW: f64 = 15.0;

/// Another tool: how it is called on a folder, and what is compared with it.
struct Rival {
    name: &'static str,
    program: &'static str,
    arguments: &'static [&'static str],
}

/// They are run where they are installed. None of them goes online.
const RIVALS: &[Rival] = &[
    Rival { name: "rg -c, one literal", program: "rg", arguments: &["-c", "--no-messages", "sk-ant-api03"] },
    Rival {
        name: "zizmor --offline",
        program: "zizmor",
        arguments: &["--offline", "--no-exit-codes", "--quiet", "--format", "json"],
    },
    Rival {
        name: "kingfisher, no validation",
        program: "kingfisher",
        arguments: &["scan", "--no-validate", "--no-update-check", "--git-history", "none", "--format", "json"],
    },
    Rival { name: "ripsecrets", program: "ripsecrets", arguments: &[] },
    Rival { name: "detect-secrets", program: "detect-secrets", arguments: &["scan", "--all-files", "--no-verify"] },
];

pub(crate) fn run(places: &Places, arguments: &[String]) -> Result<()> {
    let [folder] = arguments else { return Err("give the folder to audit: bench FOLDER".into()) };
    let folder = std::fs::canonicalize(folder).map_err(|error| format!("{folder}: {error}"))?;
    process::run(places.cargo().args(["build", "--release", "--package", "ciward"]))?;
    let ciward = places.target.join("release/ciward");
    let own = || {
        let mut command = Command::new(&ciward);
        command.args(["audit", "--no-config", "--format", "json"]).arg(&folder);
        command
    };
    println!("{:28}{:>9}{:>9}{:>9}{:>9}{:>9}", "", "min s", "median", "max", "MiB", "ratio");
    for rival in RIVALS {
        if process::answer(Command::new(rival.program).arg("--version")).is_none() {
            say(&format!("{} is not installed: left out", rival.program));
            continue;
        }
        compare(&own, rival, &folder)?;
    }
    wasm::compare(places, &ciward, &folder)?;
    wasm::one_workflow(places, &folder)
}

/// The two in turn, so that a machine that slows down slows both.
fn compare(own: &dyn Fn() -> Command, rival: &Rival, folder: &Path) -> Result<()> {
    let other = || {
        let mut command = Command::new(rival.program);
        command.args(rival.arguments).arg(folder).current_dir(folder);
        command
    };
    measure(own())?;
    let first = measure(other())?;
    let counted = if first.seconds > SLOW { 1 } else { RUNS };
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..counted {
        ours.push(measure(own())?);
        theirs.push(measure(other())?);
    }
    let ratio = Figures::of(&ours).median / Figures::of(&theirs).median;
    row("ciward", &ours, Some(ratio));
    row(rival.name, &theirs, None);
    Ok(())
}

/// One run: wall seconds, and the peak of resident memory in MiB where GNU time is there to tell.
#[derive(Clone, Copy)]
struct Run {
    seconds: f64,
    peak: Option<f64>,
}

fn measure(command: Command) -> Result<Run> {
    let file = std::env::temp_dir().join(format!("xtask-bench-{}", std::process::id()));
    let mut timed = Command::new("/usr/bin/time");
    timed.args(["-f", "%M", "-o"]).arg(&file).arg(command.get_program()).args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        timed.current_dir(folder);
    }
    let mut command = if Path::new("/usr/bin/time").exists() { timed } else { command };
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    command.status().map_err(|error| format!("{command:?} cannot be started: {error}"))?;
    let seconds = start.elapsed().as_secs_f64();
    let peak = std::fs::read_to_string(&file).ok().and_then(|text| text.lines().last()?.trim().parse::<f64>().ok());
    Ok(Run { seconds, peak: peak.map(|kibibytes| kibibytes / 1024.0) })
}

struct Figures {
    least: f64,
    median: f64,
    most: f64,
    peak: Option<f64>,
}

impl Figures {
    fn of(runs: &[Run]) -> Self {
        let mut seconds: Vec<f64> = runs.iter().map(|run| run.seconds).collect();
        seconds.sort_by(f64::total_cmp);
        let at = |index: usize| seconds.get(index).copied().unwrap_or(f64::NAN);
        let peak = runs.iter().filter_map(|run| run.peak).max_by(f64::total_cmp);
        Self { least: at(0), median: at(seconds.len() / 2), most: at(seconds.len().saturating_sub(1)), peak }
    }
}

fn row(name: &str, runs: &[Run], ratio: Option<f64>) {
    let figures = Figures::of(runs);
    let peak = figures.peak.map_or_else(String::new, |peak| format!("{peak:.0}"));
    let ratio = ratio.map_or_else(String::new, |ratio| format!("{ratio:.2}"));
    println!("{name:28}{:9.3}{:9.3}{:9.3}{peak:>9}{ratio:>9}", figures.least, figures.median, figures.most);
}
