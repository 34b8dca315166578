//! Passages that are for something else than their file: a Rust module of tests, Python's documentation strings.

use crate::secrets::generic::context::{Context, Setting};
use crate::text::Span;
use memchr::memmem;

/// The context of every place in a file.
#[derive(Clone, Debug)]
pub struct Passages {
    file: Context,
    /// Apart, by place.
    passages: Vec<(Span, Setting)>,
}

impl Passages {
    #[must_use]
    pub fn of(path: &str, text: &str, file: Context) -> Self {
        let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
        let passages = match (file.setting, extension) {
            (Setting::Product, "rs") => test_module(text).map(|span| (span, Setting::Test)).into_iter().collect(),
            (Setting::Product, "py" | "pyi") => docstrings(text).map(|span| (span, Setting::Docs)).collect(),
            _ => Vec::new(),
        };
        Self { file, passages }
    }

    #[must_use]
    pub fn at(&self, offset: usize) -> Context {
        let next = self.passages.partition_point(|(span, _)| span.start <= offset);
        let passage = next.checked_sub(1).and_then(|at| self.passages.get(at)).filter(|(span, _)| offset < span.end);
        passage.map_or(self.file, |&(_, setting)| Context { setting, ..self.file })
    }
}

/// From the first `#[cfg(test)]` before a module with a body: by convention the rest of the file.
fn test_module(text: &str) -> Option<Span> {
    const REACH: usize = 256;
    const MARK: &str = "#[cfg(test)]";
    let opens = |start: &usize| {
        let end = text.floor_char_boundary(text.len().min(start + REACH));
        let after = Span::new(start + MARK.len(), end).of(text);
        let item =
            after.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with(['#', '/'])).unwrap_or_default();
        (item.starts_with("mod ") || item.starts_with("pub") && item.contains(" mod ")) && !item.ends_with(';')
    };
    memmem::find_iter(text.as_bytes(), MARK).find(opens).map(|start| Span::new(start, text.len()))
}

/// Strings of three quotes that nothing is done with (PEP 257): the first statement of a module, class or function. And the variables in
/// which Ansible's modules keep their manual (docs.ansible.com, "Module format and documentation").
fn docstrings(text: &str) -> impl Iterator<Item = Span> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = bytes.get(at..)?;
            let open = at + memchr::memchr2_iter(b'"', b'\'', rest).find(|&quote| is_triple(rest, quote))?;
            let quotes = bytes.get(open..open + 3)?;
            let end = memmem::find(bytes.get(open + 3..)?, quotes).map_or(bytes.len(), |length| open + 3 + length + 3);
            let before = at;
            at = end;
            if documents(text, before, open) {
                return Some(Span::new(open, end));
            }
        }
    })
}

fn is_triple(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at..at + 3), Some(b"\"\"\"" | b"'''"))
}

/// The string at `open` is documentation, as the text since `from` shows, of which only the end is read.
fn documents(text: &str, from: usize, open: usize) -> bool {
    const REACH: usize = 512;
    let start = text.ceil_char_boundary(from.max(open.saturating_sub(REACH)));
    let before = Span::new(start, open).of(text).trim_end_matches(['r', 'R', 'u', 'U']);
    let (above, line) = before.rsplit_once('\n').unwrap_or(("", before));
    if ["DOCUMENTATION", "EXAMPLES", "RETURN"].iter().any(|name| line.starts_with(name)) {
        return true;
    }
    let above = above.trim_end();
    let opens_block = above.ends_with(':') || start == 0 && above.lines().all(|line| line.is_empty() || line.starts_with('#'));
    line.trim().is_empty() && opens_block
}
