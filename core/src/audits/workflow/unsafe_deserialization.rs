//! A downloaded file is read in a format that runs code.

use crate::audit::{Audit, Check, Context};
use crate::model::deserialization::{self, Load, Manner};
use crate::model::scripted::invocation::{Invocation, invocations};
use crate::model::step::{Run, Step};
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::{File, Span};
use std::collections::BTreeSet;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unsafe-deserialization"),
        family: Family::Workflow,
        title: text("Downloaded file is read in a format that runs code"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A step's Python, or a script below `.github`, reads a file that was downloaded with `pickle`, `dill`, `joblib`, `torch.load` (low \
where `weights_only` is not stated, for it is the default since PyTorch 2.6), `pandas.read_pickle`, `numpy.load(…, allow_pickle=True)`, an \
unsafe loader of `yaml`; or fetches a model with `trust_remote_code=True` and no `revision`. A file whose origin is not seen is told to the \
pedantic persona, and one that the run itself made is left alone.",
            ),
            why: text(
                "Such a file says which functions are called when it is read: `os.system`, for one. Whoever can replace the model or the data set at its \
address, or publishes it in the first place, runs code in the job, with its token and secrets.",
            ),
            fix: text(
                "Use a format that holds data only (`safetensors`, JSON, Parquet, `weights_only=True`, `yaml.safe_load`), compare the file with a known SHA-256 \
before it is read, and name a model's commit with `revision`.",
            ),
        },
    },
    checks: &[Check::Job(check_job), Check::Text(check_file)],
};

/// So many downloaded files of a job are remembered.
const MOST: usize = 256;

fn check_job(job: &Job<'_>, _workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    if !job.steps.iter().filter_map(script).any(deserialization::is_likely) {
        return;
    }
    let mut files: BTreeSet<String> = BTreeSet::new();
    for step in &job.steps {
        if is_foreign_artifact(step) {
            files.insert(ANY.to_owned());
        }
        let Some(run) = step.run() else { continue };
        if files.len() < MOST {
            files.extend(invocations(run).iter().flat_map(downloaded));
        }
        check_run(run, &files, cx);
    }
}

fn script<'y>(step: &Step<'y>) -> Option<&'y str> {
    step.run()?.script.as_str()
}

fn check_run(run: &Run<'_>, files: &BTreeSet<String>, cx: &mut Context<'_>) {
    let Some(scalar) = run.script.as_scalar() else { return };
    for load in deserialization::loads(&scalar.value) {
        let span = scalar.span_of(load.span.start..load.span.end);
        judge(&load, span, origin(&load, &scalar.value, files), cx);
    }
}

fn check_file(file: &File<'_>, cx: &mut Context<'_>) {
    let of_workflows = file.path.starts_with(".github/") || file.path.contains("/.github/");
    if !of_workflows || !file.path.ends_with(".py") || !deserialization::is_likely(&file.text) {
        return;
    }
    for load in deserialization::loads(&file.text) {
        judge(&load, load.span, origin(&load, &file.text, &BTreeSet::new()), cx);
    }
}

/// Where the file comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    Downloaded,
    /// The same script writes it.
    Own,
    Unknown,
}

/// Stands for files whose names are not known.
const ANY: &str = "*";

fn origin(load: &Load<'_>, script: &str, files: &BTreeSet<String>) -> Origin {
    let fetches = |text: &str| FETCHERS.iter().any(|word| text.contains(word));
    let named = |text: &str| files.iter().any(|file| file != ANY && text.contains(file.as_str()));
    let through = || {
        // `f = open("model.pkl")`, and then `pickle.load(f)`.
        let words = load.given.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
        let set = |word: &str| script.lines().take(MOST).any(|line| line.contains(word) && (named(line) || fetches(line)));
        words.take(8).any(set)
    };
    if load.manner == Manner::Repository {
        let pinned = load.given.contains("revision");
        return if pinned { Origin::Own } else { Origin::Downloaded };
    }
    if load.function.ends_with("from_url") || fetches(load.given) || named(load.given) || through() {
        return Origin::Downloaded;
    }
    let dumps = ["pickle.dump(", "joblib.dump(", "torch.save(", "dill.dump(", ".to_pickle("];
    match dumps.iter().any(|word| script.contains(word)) {
        true => Origin::Own,
        false if files.contains(ANY) => Origin::Downloaded,
        false => Origin::Unknown,
    }
}

fn judge(load: &Load<'_>, span: Span, origin: Origin, cx: &mut Context<'_>) {
    let name = load.function;
    let message = match (origin, load.manner) {
        (Origin::Own, _) => return,
        (_, Manner::Repository) => {
            format!("`{name}` runs code that lies beside the model, whatever it is today: no `revision` is named")
        }
        (Origin::Downloaded, Manner::ByDefault) => {
            format!("`{name}` runs what a downloaded file asks for, up to PyTorch 2.5: `weights_only=True` is not stated")
        }
        (Origin::Downloaded, _) => format!("`{name}` runs what a downloaded file asks for"),
        (Origin::Unknown, _) => format!("`{name}` runs what the file asks for, and where it comes from is not seen here"),
    };
    let finding = cx.report(span, message);
    if origin == Origin::Unknown {
        finding.severity(Severity::Low).precision(Precision::Low).persona(Persona::Pedantic);
    } else if matches!(load.manner, Manner::ByDefault | Manner::Repository) {
        finding.severity(Severity::Low);
    }
}

/// Files of another run.
fn is_foreign_artifact(step: &Step<'_>) -> bool {
    let Some(uses) = step.uses() else { return false };
    uses.is("dawidd6/action-download-artifact")
        || uses.is("robinraju/release-downloader")
        || uses.is("actions/download-artifact") && step.input("run-id").is_some()
}

/// The names of the files that a command brings from elsewhere.
fn downloaded(invocation: &Invocation) -> Vec<String> {
    let last = |text: &str| {
        text.trim_end_matches('/').rsplit('/').next().unwrap_or_default().split('?').next().unwrap_or_default().to_owned()
    };
    let addresses =
        || invocation.arguments.iter().filter_map(|argument| argument.text.as_deref()).filter(|text| text.contains("://"));
    let option = |names: &[&str]| invocation.value(names).and_then(|argument| argument.text).map(|path| last(&path));
    let named: Vec<String> = match invocation.program.as_str() {
        "curl" => option(&["-o", "--output"]).into_iter().chain(addresses().map(last)).collect(),
        "wget" => option(&["-O", "--output-document"]).into_iter().chain(addresses().map(last)).collect(),
        "aria2c" | "axel" | "gdown" => option(&["-o", "-O", "--output"]).into_iter().chain(addresses().map(last)).collect(),
        "aws" | "gsutil" | "gcloud" | "azcopy" | "s3cmd" | "rclone" | "mc" => invocation
            .arguments
            .iter()
            .filter_map(|argument| argument.text.as_deref())
            .filter(|text| text.contains('.'))
            .map(last)
            .collect(),
        "gh" if invocation.has(&["download"]) => option(&["-p", "--pattern", "-O", "--output"]).into_iter().collect(),
        "huggingface-cli" | "hf" | "kaggle" => invocation
            .arguments
            .iter()
            .filter_map(|argument| argument.text.as_deref())
            .filter(|text| text.contains('.'))
            .map(last)
            .collect(),
        _ => Vec::new(),
    };
    named.into_iter().filter(|name| name.len() > 2).collect()
}

/// Calls and modules by which Python fetches.
const FETCHERS: &[&str] = &[
    "requests.get(",
    "urlopen(",
    "urlretrieve(",
    "httpx.get(",
    "hf_hub_download(",
    "snapshot_download(",
    "download_file(",
    "wget.download(",
    "gdown.download(",
];
