//! The state of the repository that the audited one is compared with: `--base REF`.

use crate::git_program::{command, run};
use crate::scope::{Scope, TreeKind};
use crate::trouble::{Trouble, plain};
use ciward_core::{Auditor, Inspection, Source, State};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

/// What changed since a commit, and what was there before.
pub struct Base {
    /// The paths, as the report names them, that are not what they were; those of files that were not there yet too.
    changed: BTreeSet<String>,
    /// Those of them that were there.
    before: Vec<Inspection>,
}

impl Base {
    pub fn of(reference: &str, scope: &Scope, auditor: &Auditor) -> Result<Self, Trouble> {
        let [tree] = scope.trees.as_slice() else {
            return Err(Trouble::new("--base compares one repository with what it was, not several"));
        };
        let TreeKind::Git(git, _) = &tree.kind else {
            return Err(Trouble::new("--base compares with a commit, and this is no git repository"));
        };
        let commit = commit(&git.top, reference)?;
        let names = run(
            &git.top,
            &["diff", "--name-status", "-z", "--no-renames", "--no-ext-diff", "--ignore-submodules", &commit, "--"],
        )?;
        let mut parts = names.split(|byte| *byte == 0).filter(|part| !part.is_empty());
        let (mut changed, mut there) = (BTreeSet::new(), Vec::new());
        while let (Some(status), Some(path)) = (parts.next(), parts.next()) {
            let Ok(path) = std::str::from_utf8(path) else { continue };
            changed.insert(scope.path(&git.top.join(path)));
            if status != b"A" && !path.contains('\n') {
                there.push(path.to_owned());
            }
        }
        let blobs = blobs(&git.top, &commit, &there)?;
        let inspect = |(path, bytes): (&String, &Vec<u8>)| {
            let path = scope.path(&git.top.join(path));
            auditor.inspect(Source { path: &path, bytes, state: State::Tracked })
        };
        let pairs: Vec<_> = there.iter().zip(&blobs).filter_map(|(path, blob)| Some((path, blob.as_ref()?))).collect();
        let before = pairs.into_par_iter().filter(|(path, _)| !auditor.config().excludes(path)).map(inspect).collect();
        Ok(Self { changed, before })
    }

    /// All inspections of the state before: what did not change is as it is now.
    pub fn inspections<'a>(&'a self, now: &'a [Inspection]) -> Vec<&'a Inspection> {
        let file = |told: &Inspection| told.archive.and_then(|length| told.path.get(..length)).unwrap_or(&told.path).to_owned();
        let same = now.iter().filter(|told| told.state == State::Tracked && !self.changed.contains(&file(told)));
        same.chain(&self.before).collect()
    }
}

fn commit(top: &Path, reference: &str) -> Result<String, Trouble> {
    let name = format!("{reference}^{{commit}}");
    let told = run(top, &["rev-parse", "--verify", "--quiet", "--end-of-options", &name]).map_err(|_| {
        Trouble::new(format!("--base: `{reference}` is no commit of this repository (is the clone too shallow?)"))
    })?;
    Ok(String::from_utf8_lossy(&told).trim().to_owned())
}

/// The contents of files of a commit, in their order; None for what is no file there.
fn blobs(top: &Path, commit: &str, paths: &[String]) -> Result<Vec<Option<Vec<u8>>>, Trouble> {
    let fails = |error: std::io::Error| Trouble::new(format!("git cat-file: {}", plain(&error)));
    let mut child = command(top).args(["cat-file", "--batch"]).stdin(Stdio::piped()).spawn().map_err(fails)?;
    let input = child.stdin.take();
    let asked: String = paths.iter().map(|path| format!("{commit}:{path}\n")).collect();
    // git answers while it is asked: whoever does both by turns waits for ever.
    let writer = std::thread::spawn(move || input.map(|mut input| input.write_all(asked.as_bytes())));
    let told = child.wait_with_output().map_err(fails)?;
    let _ = writer.join();
    let mut rest = told.stdout.as_slice();
    let mut blobs = Vec::new();
    for _ in paths {
        let Some(end) = rest.iter().position(|byte| *byte == b'\n') else { break };
        let head = String::from_utf8_lossy(&rest[..end]).into_owned();
        rest = &rest[end + 1..];
        let mut words = head.rsplit(' ');
        let length = words.next().and_then(|word| word.parse::<usize>().ok()).filter(|length| *length <= rest.len());
        let Some(length) = length else {
            blobs.push(None);
            continue;
        };
        let is_blob = words.next() == Some("blob") && length <= Source::LARGEST as usize;
        blobs.push(is_blob.then(|| rest[..length].to_vec()));
        rest = rest.get(length + 1..).unwrap_or_default();
    }
    blobs.resize(paths.len(), None);
    Ok(blobs)
}
