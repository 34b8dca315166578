//! `.gitignore` files, judged exactly as git judges them: would git ignore this path, and which line says so?
//!
//! After git's dir.c and wildmatch.c, its shortcuts included where they show: the last match wins, a deeper file beats a higher one, and
//! below an ignored folder nothing can be taken back. Names are bytes and mind their case, as on Linux. `.git/info/exclude` and
//! `core.excludesFile` are each machine's own and so no part of a repository's cover.

mod glob;

use crate::text::Span;
pub use glob::Glob;
use std::collections::BTreeMap;

/// One ignore file, read.
#[derive(Clone, Debug, Default)]
pub struct IgnoreFile {
    /// In the order of the file.
    pub patterns: Vec<Pattern>,
}

/// One line that is neither blank nor a comment.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// From 1; git ends a line at `\n` only.
    pub line: usize,
    /// The pattern as written, `!` and a trailing `/` included, trailing spaces not.
    pub span: Span,
    /// `!`: what matches is not ignored.
    pub negated: bool,
    /// A trailing `/`: matches folders only.
    pub folder_only: bool,
    glob: Glob,
}

/// The ignore files of a repository, each with its folder.
#[derive(Clone, Debug, Default)]
pub struct Ignore<'a> {
    /// By folder: `` for the root, else without a trailing `/`.
    files: BTreeMap<&'a str, IgnoreFile>,
}

/// What git does with a path that it does not track yet.
#[derive(Clone, Copy, Debug)]
pub struct Judgement<'i> {
    pub ignored: bool,
    /// The pattern that decides, and the folder of its file. A pattern that negates may decide too; none may.
    pub by: Option<(&'i str, &'i Pattern)>,
}

impl IgnoreFile {
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let mut patterns = Vec::new();
        for (index, line) in Span::new(at, text.len()).of(text).split_inclusive('\n').enumerate() {
            patterns.extend(Pattern::parse(line, index + 1, at));
            at += line.len();
        }
        Self { patterns }
    }

    /// The last pattern that matches. `name` is relative to the file's folder.
    fn last_match(&self, name: &str, is_folder: bool) -> Option<&Pattern> {
        self.patterns.iter().rev().find(|pattern| (is_folder || !pattern.folder_only) && pattern.glob.matches(name))
    }
}

impl Pattern {
    fn parse(line: &str, number: usize, start: usize) -> Option<Self> {
        let line = line.strip_suffix('\n').unwrap_or(line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        if line.starts_with('#') {
            return None;
        }
        let written = trim_trailing_spaces(line);
        let (negated, body) = match written.strip_prefix('!') {
            Some(body) => (true, body),
            None => (false, written),
        };
        let (folder_only, body) = match body.strip_suffix('/') {
            Some(body) => (true, body),
            None => (false, body),
        };
        let span = Span::new(start, start + written.len());
        (!body.is_empty()).then(|| Self { line: number, span, negated, folder_only, glob: Glob::parse(body) })
    }
}

/// Spaces at the end go, unless a backslash keeps them; tabs stay.
fn trim_trailing_spaces(line: &str) -> &str {
    let (mut kept, mut escaped) = (0, false);
    for (at, byte) in line.bytes().enumerate() {
        if escaped || byte != b' ' {
            kept = at + 1;
        }
        escaped = !escaped && byte == b'\\';
    }
    // A lone backslash at the end makes git leave the line alone.
    if escaped { line } else { line.get(..kept).unwrap_or(line) }
}

impl<'a> Ignore<'a> {
    /// From the path of each ignore file (`app/.gitignore`) and its text.
    #[must_use]
    pub fn new<'t>(files: impl IntoIterator<Item = (&'a str, &'t str)>) -> Self {
        let files = files
            .into_iter()
            .map(|(path, text)| (path.rsplit_once('/').map_or("", |(folder, _)| folder), IgnoreFile::parse(text)));
        Self { files: files.collect() }
    }

    /// What git does with a file at this path (from the root, `/` as separator) while it is not in the index.
    #[must_use]
    pub fn judge(&self, path: &str) -> Judgement<'_> {
        for (slash, _) in path.match_indices('/') {
            let folder = path.get(..slash).unwrap_or_default();
            if let Some(by) = self.last_match(folder, true).filter(|(_, pattern)| !pattern.negated) {
                return Judgement { ignored: true, by: Some(by) };
            }
        }
        let by = self.last_match(path, false);
        Judgement { ignored: by.is_some_and(|(_, pattern)| !pattern.negated), by }
    }

    /// The pattern that decides on a path by itself: of the deepest ignore file above it in which one matches.
    fn last_match(&self, path: &str, is_folder: bool) -> Option<(&str, &Pattern)> {
        let ends = path.rmatch_indices('/').map(|(slash, _)| (slash, slash + 1)).chain([(0, 0)]);
        for (folder_end, name_start) in ends {
            let folder = path.get(..folder_end).unwrap_or_default();
            let Some((folder, file)) = self.files.get_key_value(folder) else { continue };
            let name = path.get(name_start..).unwrap_or_default();
            if let Some(pattern) = file.last_match(name, is_folder) {
                return Some((folder, pattern));
            }
        }
        None
    }
}
