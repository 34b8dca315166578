//! Tables: rows of comma-separated files and of Markdown, whose header or first cell names what stands in a cell.

use crate::secrets::generic::assignment::{Assignment, Operator};
use crate::secrets::generic::context::{Context, Syntax};
use crate::secrets::generic::innocence;
use crate::secrets::generic::judge;
use crate::secrets::generic::name::{Naming, Promise};
use crate::secrets::generic::strength::{self, Strength};
use crate::secrets::generic::{Candidate, generic_secret, hardcoded_password};
use crate::text::Span;

/// A longer header is no header, and a longer line of a Markdown table no row.
const LONGEST_LINE: usize = 2_000;
const LONGEST_NAME: usize = 40;
/// More columns, or more of them with secrets, has no list of logins.
const COLUMNS: usize = 32;

/// Every secret in a cell that its column or row names.
#[must_use]
pub fn read(path: &str, text: &str, context: Context) -> Vec<Candidate> {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    let mut found = Vec::new();
    match extension.to_ascii_lowercase().as_str() {
        "csv" | "tsv" | "psv" => separated(text, context, &mut found),
        _ if context.syntax == Syntax::Text => drawn(text, context, &mut found),
        _ => {}
    }
    found
}

/// A file whose first line that is not empty names its columns.
fn separated(text: &str, context: Context, found: &mut Vec<Candidate>) {
    let Some(first) = lines(text).find(|line| !line.is_empty()).filter(|line| line.len() <= LONGEST_LINE) else { return };
    let header = first.of(text);
    let count = |by: char| header.matches(by).count();
    let by = ['\t', ';', '|', ','].into_iter().max_by_key(|by| count(*by)).filter(|by| count(*by) > 0);
    let Some(by) = by else { return };
    let named = columns(text, &cells(text, first, by));
    if named.is_empty() {
        return;
    }
    for line in lines(text).filter(|line| line.start > first.start) {
        row(text, &cells(text, line, by), &named, context, found);
    }
}

/// Tables of Markdown: below the line of dashes.
fn drawn(text: &str, context: Context, found: &mut Vec<Candidate>) {
    let mut before = Span::default();
    // Of the table that is read.
    let mut named: Option<Vec<(usize, &str, Naming)>> = None;
    let has = |mark: &[u8]| memchr::memmem::find(text.as_bytes(), mark).is_some();
    if !has(b"-|") && !has(b"- |") && !has(b":|") {
        return;
    }
    for line in lines(text) {
        let content = line.of(text).trim();
        let is_row = content.contains('|') && content.len() <= LONGEST_LINE;
        if is_row && content.contains("--") && content.bytes().all(|byte| b"|-: \t".contains(&byte)) {
            named = Some(columns(text, &cells(text, before, '|')));
        } else if !is_row {
            named = None;
        } else if let Some(named) = &named {
            let cells = cells(text, line, '|');
            if !row(text, &cells, named, context, found) {
                pair(text, &cells, context, found);
            }
        }
        before = line;
    }
}

fn lines(text: &str) -> impl Iterator<Item = Span> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let span = Span::new(start, start + line.trim_end_matches(['\n', '\r']).len());
        start += line.len();
        span
    })
}

/// What stands in the cells of a line, without quotes and marks. A quoted cell may hold the separator.
fn cells(text: &str, line: Span, by: char) -> Vec<Span> {
    #[cfg(test)]
    super::work::count(line.len());
    let mut found = Vec::new();
    let mut at = line.start;
    while at <= line.end && found.len() < COLUMNS {
        let rest = Span::new(at, line.end).of(text);
        let quoted = rest.strip_prefix('"').and_then(|inner| inner.find('"')).map_or(0, |end| end + 2);
        let length = rest.get(quoted..).and_then(|rest| rest.find(by)).map_or(rest.len(), |end| quoted + end);
        found.push(bared(text, Span::new(at, at + length)));
        at += length + by.len_utf8();
    }
    found
}

/// Without blanks, quotes and the marks of Markdown around it.
fn bared(text: &str, cell: Span) -> Span {
    const MARKS: &[char] = &[' ', '\t', '"', '\'', '`', '*'];
    let inner = cell.of(text);
    let start = cell.start + inner.len() - inner.trim_start_matches(MARKS).len();
    Span::new(start, start + inner.trim_matches(MARKS).len())
}

/// The columns whose name promises a secret.
fn columns<'t>(text: &'t str, header: &[Span]) -> Vec<(usize, &'t str, Naming)> {
    let name = |cell: &Span| Some(cell.of(text)).filter(|name| name.len() <= LONGEST_NAME);
    let of = |(at, cell)| name(cell).and_then(|name| Some((at, name, Naming::of(name)?)));
    header.iter().enumerate().filter_map(of).collect()
}

/// Whether a cell of the row was one that the header names.
fn row(text: &str, cells: &[Span], named: &[(usize, &str, Naming)], context: Context, found: &mut Vec<Candidate>) -> bool {
    for (at, name, naming) in named {
        if let Some(cell) = cells.get(*at) {
            found.extend(judged(text, name, *naming, *cell, context));
        }
    }
    !named.is_empty()
}

/// `| password | … |`: the first cell with a word names the next.
fn pair(text: &str, cells: &[Span], context: Context, found: &mut Vec<Candidate>) {
    let mut filled = cells.iter().filter(|cell| !cell.is_empty());
    let (Some(name), Some(value)) = (filled.next(), filled.next()) else { return };
    let name = name.of(text);
    let naming = if name.len() <= LONGEST_NAME { Naming::of(name) } else { None };
    found.extend(naming.and_then(|naming| judged(text, name, naming, *value, context)));
}

fn judged(text: &str, name: &str, naming: Naming, cell: Span, context: Context) -> Option<Candidate> {
    let value = cell.of(text);
    if value.len() < 5 || innocence::is_interrupted(value) || strength::strength(value) < Strength::Fair {
        return None;
    }
    let assignment = Assignment::spoken(name, Operator::Pair, cell, true);
    match naming.promise {
        Promise::Password => judge::password(value, &assignment, naming, context)
            .map(|verdict| hardcoded_password::candidate(name, value, cell, verdict)),
        Promise::Secret if !strength::is_random(value) => None,
        Promise::Secret => judge::secret(value, &assignment, naming, context)
            .map(|verdict| generic_secret::candidate(name, value, cell, verdict)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(path: &str, text: &str) -> Vec<String> {
        read(path, text, Context::of(path)).into_iter().map(|candidate| candidate.value.of(text).to_owned()).collect()
    }

    #[test]
    fn a_column_names_what_stands_below_it() {
        assert_eq!(values("a.csv", "name,password\nbob,\"vK3,nb82qW\"\neve,password\n"), ["vK3,nb82qW"]);
        assert_eq!(values("a.tsv", "login\tPasswd\r\nbob\tvK3nb82qW\r\n"), ["vK3nb82qW"]);
        assert_eq!(values("a.md", "| user | Password |\n|:---|---|\n| bob | `vK3nb82qW` |\n"), ["vK3nb82qW"]);
        assert_eq!(values("a.md", "| key | value |\n|--|--|\n| password | vK3nb82qW |\n"), ["vK3nb82qW"]);
    }

    #[test]
    fn descriptions_and_types_are_no_secrets() {
        let table = "| Option | Type | Description |\n|---|---|---|\n| password | string | The password |\n| `api_key` | String64 | x |\n";
        assert_eq!(values("a.md", table), [""; 0]);
        assert_eq!(values("a.csv", "password\nvK3nb82qW\n"), [""; 0]);
        assert_eq!(values("a.csv", ""), [""; 0]);
    }
}
