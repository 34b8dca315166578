//! Case pages: Markdown in which each heading is a case, each fenced block a file, and `#^ text` at a line's end a finding.

use crate::{root, secrets};
use ciward_core::config::DiskMode;
use ciward_core::finding::Fix;
use ciward_core::fix;
use ciward_core::model::known_values;
use ciward_core::rule::Persona;
use ciward_core::secrets::known::KnownValues;
use ciward_core::{Auditor, Config, Inspection, Report, Source, State};
use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

/// A page of cases: `tests/rules/<id>.md`, or a golden repository.
#[derive(Debug, Default)]
pub struct Page {
    /// Everything above the first `---`: shown in the rule's docs.
    pub prose: String,
    pub cases: Vec<Case>,
}

/// The page of each rule, by its id.
///
/// # Panics
/// The pages cannot be read.
#[must_use]
pub fn all() -> BTreeMap<String, Page> {
    let mut pages = BTreeMap::new();
    for entry in fs::read_dir(root().join("tests/rules")).expect("the folder of case pages") {
        let path = entry.expect("a readable folder").path();
        let id = path.file_stem().expect("a name").to_string_lossy().into_owned();
        pages.insert(id, Page::parse(&fs::read_to_string(&path).expect("a readable page")));
    }
    pages
}

/// A case after its fixes.
#[derive(Debug)]
pub struct Mended {
    pub case: Case,
    /// One of the fixes at least asks for a look.
    pub unsafe_too: bool,
    /// The message of each finding whose fix was made.
    pub cured: Vec<String>,
}

/// So many rounds of fixes are tried.
const ROUNDS: usize = 20;

/// One heading and the files under it.
#[derive(Debug, Default)]
pub struct Case {
    pub title: String,
    pub files: Vec<CaseFile>,
    /// The files of the state that the case is compared with, `(before)` behind their paths; where there are none, nothing is compared.
    pub before: Vec<CaseFile>,
    /// Local env files whose values are looked for, `(values)` behind their paths.
    pub values: Vec<CaseFile>,
    /// What the disk of the host tells: a file for each, its mode in octal digits, `(mode)` behind its path, and `folder` for its language where it is one.
    pub modes: Vec<CaseFile>,
    /// The file after all fixes, where the case has one.
    pub fixed: Option<FixedFile>,
}

/// A block ` ```fixed `: the text of the case's only file, or of the one that it names, after every fix of the rule. With `(unsafe)` at
/// the end of its info string, one of the fixes at least asks for a look.
#[derive(Debug, Default)]
pub struct FixedFile {
    /// Empty where the case has one file.
    pub path: String,
    pub unsafe_too: bool,
    pub text: String,
}

/// One fenced block: ` ```yaml .github/workflows/ci.yml `, with `(untracked)` behind the path where git does not know the file.
#[derive(Debug, Default)]
pub struct CaseFile {
    pub language: String,
    pub path: String,
    pub untracked: bool,
    /// As written, with markers and `{pattern-id}` names.
    pub source: String,
    /// What the core sees.
    pub text: String,
    pub marks: Vec<Mark>,
}

/// `#^ text`, `#^(high) text`: a finding on this line whose span is exactly that text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    pub path: String,
    pub line: usize,
    pub text: String,
    /// A severity's name, `suppressed`, or `also`: another place of a secret that is told elsewhere.
    pub note: Option<String>,
}

impl Page {
    /// Reads a page.
    ///
    /// # Panics
    /// The page is malformed: a fence is left open or names no file.
    #[must_use]
    pub fn parse(markdown: &str) -> Self {
        let (prose, body) = markdown.split_once("\n---\n").unwrap_or(("", markdown));
        let mut page = Page { prose: prose.trim().to_owned(), cases: Vec::new() };
        let mut lines = body.lines();
        while let Some(line) = lines.next() {
            if let Some(title) = line.strip_prefix("## ") {
                page.cases.push(Case { title: title.trim().to_owned(), ..Case::default() });
            }
            let ticks = line.chars().take_while(|&c| c == '`').count();
            if ticks < 3 {
                continue;
            }
            let fence = &line[..ticks];
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != fence).collect();
            let case = page.cases.last_mut().expect("a fenced block stands under a heading");
            case.add(line[ticks..].trim(), &block);
        }
        page
    }
}

impl Case {
    fn add(&mut self, info: &str, block: &[&str]) {
        let source: String = block.iter().flat_map(|line| [line, "\n"]).collect();
        let (language, path) = info.split_once(' ').unwrap_or((info, ""));
        if language == "fixed" {
            let (path, unsafe_too) = match path.strip_suffix("(unsafe)") {
                Some(path) => (path.trim(), true),
                None => (path, false),
            };
            self.fixed = Some(FixedFile { path: path.to_owned(), unsafe_too, text: secrets::expand(&source) });
            return;
        }
        assert!(!path.is_empty(), "a fenced block names its file: {info}");
        let (path, before) = path.strip_suffix(" (before)").map_or((path, false), |path| (path, true));
        let (path, values) = path.strip_suffix(" (values)").map_or((path, false), |path| (path, true));
        let (path, mode) = path.strip_suffix(" (mode)").map_or((path, false), |path| (path, true));
        let (path, untracked) = match path.strip_suffix(" (untracked)") {
            Some(path) => (path, true),
            None => (path, false),
        };
        let (text, marks) = strip_marks(path, &secrets::expand(&source));
        let files = match () {
            () if before => &mut self.before,
            () if values => &mut self.values,
            () if mode => &mut self.modes,
            () => &mut self.files,
        };
        files.push(CaseFile { language: language.to_owned(), path: path.to_owned(), untracked, source, text, marks });
    }

    /// Audits the case's files as one repository; `ciward.yml` among them is the configuration. Everything is reported, whoever would hear it.
    ///
    /// # Panics
    /// The case's configuration is wrong.
    #[must_use]
    pub fn audit(&self) -> Report {
        let mut config = match self.files.iter().find(|file| file.path == "ciward.yml") {
            Some(file) => Config::parse(&file.text, &file.path).expect("the case's configuration is right"),
            None => Config::default(),
        };
        config.persona = Persona::Auditor;
        self.audit_with(config)
    }

    #[must_use]
    pub fn audit_with(&self, config: Config) -> Report {
        let known = self.values.iter().flat_map(|file| known_values::values(&file.path, &file.text)).collect();
        let values = KnownValues::new(known).map(Arc::new);
        let mode = |file: &CaseFile| DiskMode {
            path: file.path.clone(),
            mode: u32::from_str_radix(file.text.trim(), 8).expect("a mode in octal digits"),
            folder: file.language == "folder",
        };
        let modes = self.modes.iter().map(mode).collect();
        let auditor = Auditor::new(Config { modes, compares: !self.before.is_empty(), values, ..config });
        let inspect = |file: &CaseFile| {
            let state = if file.untracked { State::Untracked } else { State::Tracked };
            auditor.inspect(Source { path: &file.path, bytes: file.text.as_bytes(), state })
        };
        let inspections: Vec<Inspection> = self.files.iter().map(inspect).collect();
        if self.before.is_empty() {
            return auditor.conclude(&inspections);
        }
        let before: Vec<Inspection> = self.before.iter().map(inspect).collect();
        auditor.conclude_since(&inspections, &before.iter().collect::<Vec<_>>())
    }

    /// Makes every fix of a rule's findings, round after round.
    ///
    /// # Panics
    /// The fixes never come to an end.
    #[must_use]
    pub fn mended(&self, rule: &str) -> Mended {
        let copy = |file: &CaseFile| CaseFile {
            path: file.path.clone(),
            text: file.text.clone(),
            untracked: file.untracked,
            ..CaseFile::default()
        };
        let mut case = Self { title: self.title.clone(), files: self.files.iter().map(copy).collect(), ..Self::default() };
        let (mut unsafe_too, mut cured) = (false, Vec::new());
        for _ in 0..ROUNDS {
            let report = case.audit();
            let offered = report.open().filter(|finding| finding.rule == rule);
            let fixes: Vec<(&str, &Fix)> =
                offered.filter_map(|finding| Some((finding.message.as_str(), finding.fix.as_ref()?))).collect();
            let mut made = false;
            for file in &mut case.files {
                let of_file = fixes.iter().filter(|(_, fix)| fix.edits.iter().any(|edit| edit.place.path == file.path));
                let (messages, of_file): (Vec<&str>, Vec<&Fix>) = of_file.copied().unzip();
                let fixed = fix::apply(&file.path, &file.text, &of_file);
                made |= !fixed.made.is_empty();
                unsafe_too |= fixed.made.iter().any(|&at| !of_file[at].safe);
                cured.extend(fixed.made.iter().map(|&at| messages[at].to_owned()));
                file.text = fixed.text;
            }
            if !made {
                return Mended { case, unsafe_too, cured };
            }
        }
        panic!("{}: the fixes of `{rule}` never come to an end", self.title);
    }

    /// What the case expects, sorted.
    #[must_use]
    pub fn expected(&self) -> Vec<Mark> {
        let mut marks: Vec<Mark> = self.files.iter().chain(&self.modes).flat_map(|file| file.marks.clone()).collect();
        marks.sort();
        marks
    }

    /// The text of a place in the case's files; empty for a place without extent.
    #[must_use]
    pub fn text_of(&self, path: &str, start: usize, end: usize) -> &str {
        self.files.iter().find(|file| file.path == path).and_then(|file| file.text.get(start..end)).unwrap_or_default()
    }
}

fn strip_marks(path: &str, source: &str) -> (String, Vec<Mark>) {
    let (mut text, mut marks) = (String::new(), Vec::new());
    for (index, line) in source.split_inclusive('\n').enumerate() {
        let mut parts = line.trim_end_matches('\n').split("#^");
        let kept = parts.next().unwrap_or_default();
        let before = marks.len();
        for part in parts {
            let (note, rest) = match part.strip_prefix('(').and_then(|part| part.split_once(')')) {
                Some((note, rest)) => (Some(note.to_owned()), rest),
                None => (None, part),
            };
            marks.push(Mark { path: path.to_owned(), line: index + 1, text: rest.trim().to_owned(), note });
        }
        text.push_str(if marks.len() == before { kept } else { kept.trim_end() });
        text.push('\n');
    }
    (text, marks)
}
