//! `--values-from` in the history: every version of every file that any reference reaches, and the messages of the commits.

use crate::git_program::{command, run};
use crate::scope::{Scope, TreeKind};
use crate::trouble::{Trouble, plain};
use ciward_core::secrets::known::KnownValues;
use ciward_core::{Auditor, Inspection, Source, State};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::Stdio;

/// What the history of the repositories holds of the values, beside what the working tree holds of them.
pub fn inspections(scope: &Scope, auditor: &Auditor, now: &[Inspection]) -> Vec<Inspection> {
    let Some(values) = auditor.config().values.clone() else { return Vec::new() };
    let past = Auditor::new(auditor.config().for_values());
    let mut found = Vec::new();
    for tree in &scope.trees {
        let TreeKind::Git(git, _) = &tree.kind else { continue };
        let search = Search { top: &git.top, scope, values: &values, past: &past, now };
        match search.run() {
            Ok(inspections) => found.extend(inspections),
            // What was not searched stands in the report.
            Err(trouble) => found.push(auditor.skip(".git", &format!("the history was not searched: {trouble}"))),
        }
    }
    found
}

/// Of so many files the history is told.
const MOST: usize = 100;

struct Search<'s> {
    top: &'s Path,
    scope: &'s Scope,
    values: &'s KnownValues,
    past: &'s Auditor,
    now: &'s [Inspection],
}

/// One version of a file that holds a value.
struct Version {
    blob: String,
    bytes: Vec<u8>,
}

impl Search<'_> {
    fn run(&self) -> Result<Vec<Inspection>, Trouble> {
        let mut found = Vec::new();
        for (path, versions) in self.versions()? {
            let name = self.scope.path(&self.top.join(&path));
            if !self.stands_there_now(&name) && !self.past.config().excludes(&name) {
                found.extend(self.first_of(&path, &name, &versions)?);
            }
            if found.len() >= MOST {
                break;
            }
        }
        found.extend(self.messages()?);
        Ok(found)
    }

    /// The working tree's own finding says it already.
    fn stands_there_now(&self, name: &str) -> bool {
        self.now.iter().any(|told| told.path == name && self.values_in(&told.path).is_some_and(|text| self.holds(&text)))
    }

    fn values_in(&self, name: &str) -> Option<Vec<u8>> {
        std::fs::read(self.scope.absolute(name)).ok()
    }

    fn holds(&self, bytes: &[u8]) -> bool {
        !self.values.search(&String::from_utf8_lossy(bytes)).is_empty()
    }

    /// The versions that hold a value, by the path of each.
    fn versions(&self) -> Result<BTreeMap<String, Vec<Version>>, Trouble> {
        let listed = run(self.top, &["rev-list", "--objects", "--all"])?;
        let mut paths: HashMap<&str, &str> = HashMap::new();
        let listed = String::from_utf8_lossy(&listed);
        for line in listed.lines() {
            if let Some((object, path)) = line.split_once(' ').filter(|(_, path)| !path.is_empty()) {
                paths.insert(object, path);
            }
        }
        let mut found: BTreeMap<String, Vec<Version>> = BTreeMap::new();
        let mut kept = 0;
        self.each_blob(paths.keys().copied(), |blob, bytes| {
            if kept < MOST * 10 && self.holds(bytes) {
                let path = paths.get(blob).copied().unwrap_or_default().to_owned();
                kept += 1;
                found.entry(path).or_default().push(Version { blob: blob.to_owned(), bytes: bytes.to_vec() });
            }
        })?;
        Ok(found)
    }

    /// Hands over the bytes of those objects that are files, in the order in which git has them at hand.
    fn each_blob<'o>(&self, objects: impl Iterator<Item = &'o str>, mut see: impl FnMut(&str, &[u8])) -> Result<(), Trouble> {
        let fails = |error: std::io::Error| Trouble::new(format!("git cat-file: {}", plain(&error)));
        let mut asked: Vec<&str> = objects.collect();
        asked.sort_unstable();
        let asked: String = asked.iter().map(|object| format!("{object}\n")).collect();
        let mut child =
            command(self.top).args(["cat-file", "--batch"]).stdin(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(fails)?;
        let input = child.stdin.take();
        // git answers while it is asked: whoever does both by turns waits for ever.
        let writer = std::thread::spawn(move || input.map(|mut input| input.write_all(asked.as_bytes())));
        let output = child.stdout.take().ok_or_else(|| Trouble::new("git cat-file: no output"))?;
        let mut output = BufReader::with_capacity(1 << 16, output);
        let (mut head, mut bytes) = (String::new(), Vec::new());
        loop {
            head.clear();
            if output.read_line(&mut head).map_err(fails)? == 0 {
                break;
            }
            let mut words = head.split_whitespace();
            let (object, kind, length) = (words.next().unwrap_or_default(), words.next(), words.next());
            // `… missing`
            let Some(length) = length.and_then(|length| length.parse::<u64>().ok()) else { continue };
            bytes.clear();
            if kind == Some("blob") && length <= u64::from(Source::LARGEST) {
                output.by_ref().take(length).read_to_end(&mut bytes).map_err(fails)?;
                see(object, &bytes);
            } else {
                std::io::copy(&mut output.by_ref().take(length), &mut std::io::sink()).map_err(fails)?;
            }
            let mut end = [0];
            output.read_exact(&mut end).map_err(fails)?;
        }
        let _ = writer.join();
        child.wait().map_err(fails)?;
        Ok(())
    }

    /// The finding stands in the first commit of a file that holds the value, as `git show` takes it: `1a2b3c4:app.py`.
    fn first_of(&self, path: &str, name: &str, versions: &[Version]) -> Result<Option<Inspection>, Trouble> {
        let blobs: BTreeSet<&str> = versions.iter().map(|version| version.blob.as_str()).collect();
        let format = "--format=commit %H %as";
        let told = run(self.top, &["log", "--all", "--reverse", "--raw", "--no-abbrev", "--no-renames", format, "--", path])?;
        let (mut commit, mut date) = (String::new(), String::new());
        for line in String::from_utf8_lossy(&told).lines() {
            if let Some(rest) = line.strip_prefix("commit ") {
                let (hash, day) = rest.split_once(' ').unwrap_or((rest, ""));
                (commit, date) = (short(hash).to_owned(), day.to_owned());
                continue;
            }
            let blob = line.split(' ').nth(3).unwrap_or_default();
            if let Some(version) = versions.iter().find(|version| version.blob == blob && blobs.contains(blob)) {
                return Ok(Some(self.inspect(&format!("{commit}:{name}"), &version.bytes, &date)));
            }
        }
        Ok(versions.first().map(|version| self.inspect(&format!("{}:{name}", short(&version.blob)), &version.bytes, "")))
    }

    fn messages(&self) -> Result<Vec<Inspection>, Trouble> {
        let told = run(self.top, &["log", "--all", "--format=%H %as%n%B%x00"])?;
        let mut found = Vec::new();
        for told in told.split(|byte| *byte == 0).filter(|told| self.holds(told)).take(MOST) {
            let told = String::from_utf8_lossy(told);
            let (head, message) = told.trim_start().split_once('\n').unwrap_or_default();
            let (commit, date) = head.split_once(' ').unwrap_or((head, ""));
            found.push(self.inspect(&format!("{}:message", short(commit)), message.as_bytes(), date));
        }
        Ok(found)
    }

    /// Names and places only, and nothing of what the file says of the repository as it is.
    fn inspect(&self, path: &str, bytes: &[u8], date: &str) -> Inspection {
        let inspected = self.past.inspect(Source { path, bytes, state: State::Tracked });
        let mut findings = inspected.findings;
        for finding in &mut findings {
            finding.message.push_str(if date.is_empty() { ", in the history" } else { ", in the history since " });
            finding.message.push_str(date);
        }
        Inspection { path: inspected.path, archive: Some(path.len()), findings, bytes: inspected.bytes, ..Inspection::default() }
    }
}

fn short(object: &str) -> &str {
    object.get(..7).unwrap_or(object)
}
