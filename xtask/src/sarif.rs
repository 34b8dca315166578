//! Our SARIF before Microsoft's validator, with GitHub's rules for code scanning.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::places::Places;
use crate::process::{self, Result, say};
use crate::setup::multitool;

/// Where the Action's tests leave the SARIF that they made.
pub(crate) fn samples(places: &Places) -> PathBuf {
    places.target.join("sarif-samples")
}

/// Every sample passes without an error or a warning.
pub(crate) fn validate(places: &Places) -> Result<()> {
    let multitool = multitool::ready(places)?;
    let samples = sarif_files(&samples(places))?;
    if samples.is_empty() {
        return Err("the Action's tests left no SARIF to validate".into());
    }
    let verdict = places.target.join("sarif-verdict.json");
    let mut complaints = Vec::new();
    for sample in &samples {
        process::run(
            places
                .command(&multitool)
                .arg("validate")
                .arg(sample)
                .arg("--output")
                .arg(&verdict)
                .args(["--log", "ForceOverwrite", "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"])
                .env("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")
                // One of its notes asks whether links answer. It waits 45 s where there is no network; nothing listens on this port.
                .env("HTTPS_PROXY", "http://127.0.0.1:9")
                .env("HTTP_PROXY", "http://127.0.0.1:9"),
        )?;
        complaints.extend(read_complaints(&verdict)?);
    }
    if complaints.is_empty() {
        say(&format!("{} SARIF files are valid", samples.len()));
        Ok(())
    } else {
        Err(format!("the SARIF validator complains:\n{}", complaints.join("\n")))
    }
}

/// The validator ends well whatever it finds: its verdict is read from what it wrote.
fn read_complaints(verdict: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(verdict).map_err(|error| format!("{} cannot be read: {error}", verdict.display()))?;
    let verdict: Value = serde_json::from_str(&text).map_err(|error| format!("the validator wrote no JSON: {error}"))?;
    let run = verdict.pointer("/runs/0").ok_or("the validator wrote no run")?;
    if run.pointer("/invocations/0/executionSuccessful") == Some(&Value::Bool(false)) {
        return Err(format!("the validator could not finish: {}", run["invocations"]));
    }
    let results = run["results"].as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(results.iter().filter(|result| counts(result)).map(complaint).collect())
}

/// A result without a level is a warning (SARIF 2.1.0, §3.27.10).
fn counts(result: &Value) -> bool {
    matches!(result["level"].as_str(), None | Some("error" | "warning"))
}

fn complaint(result: &Value) -> String {
    let message = &result["message"];
    let words = message["text"].as_str().map(str::to_owned).unwrap_or_else(|| message.to_string());
    let place = result.pointer("/locations/0/physicalLocation/region/startLine").map(Value::to_string).unwrap_or_default();
    format!("  {} at line {place}: {words}", result["ruleId"].as_str().unwrap_or("?"))
}

fn sarif_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{} cannot be read: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "sarif")).collect();
    files.sort();
    Ok(files)
}
