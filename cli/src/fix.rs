//! `ciward fix`: makes the changes that findings offer, round after round, until none is left to make.

pub mod patch;

use crate::args::FixArgs;
use crate::audit;
use crate::configure;
use crate::output;
use crate::scope::Scope;
use crate::trouble::{Outcome, Trouble};
use crate::unpack::Limits;
use crate::walk::{self, Listed};
use ciward_core::finding::{Finding, Fix};
use ciward_core::{Auditor, Inspection, Report, Source, fix};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

pub fn run(args: &FixArgs) -> Result<Outcome, Trouble> {
    let wanted = args.audit();
    let scope = Scope::of(&wanted.paths)?;
    let auditor = Auditor::new(configure::config(&wanted, &scope)?);
    let listing = walk::list(&scope, auditor.config())?;
    let inspections = audit::inspect_listing(&auditor, &listing, Limits::NONE);
    let files = listing.files.iter().map(|listed| (listed.path.as_str(), listed)).collect();
    let mut mending = Mending { auditor: &auditor, scope: &scope, files, texts: BTreeMap::new(), made: Vec::new() };
    let report = mending.rounds(inspections, args.doubtful)?;

    let changed: Vec<&Changed> = mending.texts.values().filter(|text| text.before != text.now).collect();
    if args.dry_run {
        let patches: String =
            changed.iter().map(|changed| patch::unified(&changed.path, &changed.before, &changed.now)).collect();
        output::print(&patches)?;
        return Ok(if changed.is_empty() { Outcome::Clean } else { Outcome::Findings });
    }
    for changed in &changed {
        let listed = mending.files.get(changed.path.as_str()).ok_or_else(|| Trouble::new("a file is gone"))?;
        replace(listed, changed)?;
    }
    output::print(&summary(&mending.made, &report, changed.len(), args.doubtful))?;
    Ok(Outcome::Clean)
}

/// A file that is being mended.
struct Changed {
    path: String,
    before: String,
    now: String,
}

struct Mending<'a> {
    auditor: &'a Auditor,
    scope: &'a Scope,
    files: BTreeMap<&'a str, &'a Listed>,
    texts: BTreeMap<String, Changed>,
    /// A line for each fix that was made.
    made: Vec<String>,
}

/// One fix may make room for the next; each round makes one at least, and real files are done after two or three.
const ROUNDS: usize = 30;

impl Mending<'_> {
    /// Mends what can be mended; gives the report of what is left.
    fn rounds(&mut self, mut inspections: Vec<Inspection>, doubtful: bool) -> Result<Report, Trouble> {
        for _ in 0..ROUNDS {
            let audited = self.scope.sum(&inspections);
            let mut report = self.auditor.conclude(&inspections);
            self.scope.restrict(&mut report, audited);
            let changed = self.round(&report, doubtful)?;
            if changed.is_empty() {
                return Ok(report);
            }
            for inspection in inspections.iter_mut().filter(|inspection| changed.contains(&inspection.path)) {
                if let Some(text) = self.texts.get(&inspection.path) {
                    let source = Source { path: &text.path, bytes: text.now.as_bytes(), state: inspection.state };
                    *inspection = self.auditor.inspect(source);
                }
            }
        }
        Ok(self.auditor.conclude(&inspections))
    }

    /// Makes each fix that goes together with those before it; gives the paths of the files that changed.
    fn round(&mut self, report: &Report, doubtful: bool) -> Result<Vec<String>, Trouble> {
        let mut by_file: BTreeMap<&str, Vec<(&Finding, &Fix)>> = BTreeMap::new();
        for finding in report.open() {
            let fix = finding.fix.as_ref().filter(|fix| fix.safe || doubtful);
            if let Some((fix, edit)) = fix.and_then(|fix| Some((fix, fix.edits.first()?))) {
                by_file.entry(&edit.place.path).or_default().push((finding, fix));
            }
        }
        let mut changed = Vec::new();
        for (path, offered) in by_file {
            let Some(now) = self.text(path)? else { continue };
            let fixes: Vec<&Fix> = offered.iter().map(|(_, fix)| *fix).collect();
            let fixed = fix::apply(path, &now, &fixes);
            if fixed.text == now {
                continue;
            }
            for (finding, fix) in fixed.made.iter().filter_map(|&at| offered.get(at)) {
                let mark = if fix.safe { "" } else { " (unsafe)" };
                self.made.push(format!("{path}:{}: {}: {}{mark}", finding.place.start.line, finding.rule, fix.title));
            }
            if let Some(text) = self.texts.get_mut(path) {
                text.now = fixed.text;
                changed.push(path.to_owned());
            }
        }
        Ok(changed)
    }

    /// The text as it is by now; `None` where the file is not UTF-8, or no file of this audit.
    fn text(&mut self, path: &str) -> Result<Option<String>, Trouble> {
        if let Some(text) = self.texts.get(path) {
            return Ok(Some(text.now.clone()));
        }
        let Some(listed) = self.files.get(path) else { return Ok(None) };
        let bytes = fs::read(&listed.absolute).map_err(|error| Trouble::at(&listed.absolute, "cannot be read", &error))?;
        let Ok(text) = String::from_utf8(bytes) else { return Ok(None) };
        self.texts.insert(path.to_owned(), Changed { path: path.to_owned(), before: text.clone(), now: text.clone() });
        Ok(Some(text))
    }
}

/// Writes the text beside the file and moves it into its place, with the file's own mode. A file that somebody changed meanwhile stays.
fn replace(listed: &Listed, changed: &Changed) -> Result<(), Trouble> {
    let path = listed.absolute.as_path();
    let fails = |error: std::io::Error| Trouble::at(path, "cannot be written", &error);
    let metadata = fs::symlink_metadata(path).map_err(fails)?;
    if !metadata.is_file() || fs::read(path).map_err(fails)? != changed.before.as_bytes() {
        return Err(Trouble::new(format!("{}: it has changed meanwhile, and is left as it is", listed.path)));
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut temporary = tempfile::Builder::new().prefix(".ciward-").tempfile_in(folder).map_err(fails)?;
    temporary.write_all(changed.now.as_bytes()).map_err(fails)?;
    temporary.as_file().set_permissions(metadata.permissions()).map_err(fails)?;
    temporary.persist(path).map_err(|error| fails(error.error))?;
    Ok(())
}

/// What was mended, and what is left.
fn summary(made: &[String], report: &Report, files: usize, doubtful: bool) -> String {
    let some = |number: usize, word: &str| format!("{number} {word}{}", if number == 1 { "" } else { "s" });
    let mut text = String::new();
    for line in made {
        let _ = writeln!(text, "{}", ciward_core::render::harmless(line));
    }
    let _ = match made.len() {
        0 => writeln!(text, "Nothing was mended."),
        _ => writeln!(text, "Mended {} in {}.", some(made.len(), "finding"), some(files, "file")),
    };
    let left = report.open().count();
    let asks = report.open().filter(|finding| finding.fix.as_ref().is_some_and(|fix| !fix.safe)).count();
    if left > 0 {
        let _ = writeln!(text, "{} left.", if left == 1 { "1 finding is".to_owned() } else { format!("{left} findings are") });
    }
    if asks > 0 && !doubtful {
        let _ = writeln!(text, "Of these, --unsafe mends {asks}: read what it changes.");
    }
    text
}
