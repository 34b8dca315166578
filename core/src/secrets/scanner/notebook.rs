//! Jupyter notebooks (nbformat 4, and 3 before it): what is in their cells and outputs, as people see it, without JSON's escapes.
//!
//! Images are left alone: base64 of a picture has every short word in it.

use crate::text::Span;

/// Bytes of cells that are read; what is larger is data that somebody printed.
const BUDGET: usize = 8 << 20;
/// A notebook has ten levels; what has more is none.
const DEPTH: usize = 64;
/// Stands between two cells; no credential goes over a control character.
const BETWEEN: &str = "\n\u{1}\n";

#[derive(Debug, Default)]
pub(super) struct Notebook {
    pub(super) writings: Vec<Writing>,
    /// In the file, by place: strings that are read as part of a cell.
    cells: Vec<Span>,
    /// The same for images.
    images: Vec<Span>,
}

/// All cells that are written in the same way.
#[derive(Debug)]
pub(super) struct Writing {
    /// A file's extension: `.py`.
    pub(super) extension: &'static str,
    pub(super) text: String,
    /// Where each byte comes from.
    origins: Vec<u32>,
}

impl Writing {
    pub(super) fn origin(&self, inner: Span) -> Option<Span> {
        let at = |offset: usize| self.origins.get(offset).map(|&origin| origin as usize);
        // What an escape stands for begins where the escape does; the end is where the next character begins.
        Some(Span::new(at(inner.start)?, at(inner.end)?))
    }
}

/// An object or an array on the way to a string.
#[derive(Clone, Copy, Debug, Default)]
struct Level<'t> {
    is_object: bool,
    key: &'t str,
    /// Of a cell.
    is_prose: bool,
}

impl Notebook {
    /// `None` where the file is no notebook.
    pub(super) fn of(path: &str, text: &str) -> Option<Self> {
        let says = |word: &str| memchr::memmem::find(text.as_bytes(), word.as_bytes()).is_some();
        if !path.ends_with(".ipynb") || text.len() > u32::MAX as usize || !says("\"cells\"") || !says("\"nbformat\"") {
            return None;
        }
        let mut notebook = Self::default();
        notebook.read(text)?;
        Some(notebook)
    }

    pub(super) fn is_in_cell(&self, span: Span) -> bool {
        is_within(&self.cells, span)
    }

    pub(super) fn is_in_image(&self, span: Span) -> bool {
        is_within(&self.images, span)
    }

    fn read(&mut self, text: &str) -> Option<()> {
        let bytes = text.as_bytes();
        let code = language(text);
        let mut levels: Vec<Level<'_>> = Vec::new();
        // The array or string whose pieces are joined.
        let mut joins = None;
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            at += 1;
            match byte {
                b'{' | b'[' if levels.len() == DEPTH => return None,
                b'{' => levels.push(Level { is_object: true, ..Level::default() }),
                b'[' => {
                    let above = levels.last().copied().unwrap_or_default();
                    levels.push(Level { is_object: false, ..above });
                    joins = None;
                }
                b'}' | b']' => {
                    levels.pop();
                    joins = None;
                }
                b'"' => {
                    let span = Span::new(at, string_end(bytes, at));
                    at = span.end + 1;
                    let level = levels.last_mut()?;
                    let colon = bytes.get(at..).unwrap_or_default().iter().find(|byte| !byte.is_ascii_whitespace());
                    if level.is_object && colon == Some(&b':') {
                        level.key = span.of(text);
                        joins = None;
                        continue;
                    }
                    level.is_prose |= level.is_object && level.key == "cell_type" && span.of(text) != "code";
                    match kind(level, code) {
                        Some(Kind::Image) => self.images.push(span),
                        Some(Kind::Text(extension)) => {
                            self.add(text, span, extension, joins == Some(extension));
                            joins = Some(extension);
                        }
                        None => {}
                    }
                }
                _ => {}
            }
        }
        Some(())
    }

    fn add(&mut self, text: &str, span: Span, extension: &'static str, joins: bool) {
        let at = self.writings.iter().position(|writing| writing.extension == extension).unwrap_or_else(|| {
            self.writings.push(Writing { extension, text: String::new(), origins: vec![0] });
            self.writings.len() - 1
        });
        let Some(writing) = self.writings.get_mut(at).filter(|writing| writing.text.len() + span.len() <= BUDGET) else { return };
        // The last one tells where the end of what was read comes from.
        let end = writing.origins.pop().unwrap_or_default();
        if !joins {
            writing.text.push_str(BETWEEN);
            writing.origins.resize(writing.text.len(), end);
        }
        unescape(text, span, writing);
        writing.origins.push(span.end as u32);
        self.cells.push(span);
    }
}

/// What a string is, by the keys above it.
enum Kind {
    Text(&'static str),
    Image,
}

fn kind(level: &Level<'_>, code: &'static str) -> Option<Kind> {
    match level.key {
        "source" | "input" => Some(Kind::Text(if level.is_prose { ".md" } else { code })),
        "text" | "text/plain" | "traceback" | "evalue" => Some(Kind::Text(".txt")),
        "text/html" | "html" => Some(Kind::Text(".html")),
        "text/markdown" | "text/latex" => Some(Kind::Text(".md")),
        "png" | "jpeg" | "application/pdf" => Some(Kind::Image),
        key if key.starts_with("image/") && key != "image/svg+xml" => Some(Kind::Image),
        _ => None,
    }
}

/// The extension of the language's files, out of the notebook's metadata.
fn language(text: &str) -> &'static str {
    let after = text.rsplit_once("\"file_extension\"").map_or("", |(_, after)| after);
    let value = after.trim_start_matches([':', ' ', '"']);
    [".r", ".jl", ".js", ".ts", ".scala", ".java", ".cs", ".rs", ".go", ".sh", ".sql"]
        .into_iter()
        .find(|known| {
            value.get(..known.len()).is_some_and(|start| start.eq_ignore_ascii_case(known))
                && value.get(known.len()..).is_some_and(|rest| rest.starts_with('"'))
        })
        .unwrap_or(".py")
}

/// Where the string that starts here ends: at its quote, or at the text's end.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(offset) = bytes.get(at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
        at += offset;
        if bytes.get(at) == Some(&b'"') {
            return at;
        }
        at += 2;
    }
    bytes.len()
}

/// Adds a string without its escapes (RFC 8259, 7).
fn unescape(text: &str, span: Span, writing: &mut Writing) {
    let mut at = span.start;
    let inner = span.of(text);
    let mut rest = inner;
    while !rest.is_empty() {
        let plain = memchr::memchr(b'\\', rest.as_bytes()).unwrap_or(rest.len());
        writing.text.push_str(rest.get(..plain).unwrap_or_default());
        writing.origins.extend((at..at + plain).map(|offset| offset as u32));
        at += plain;
        rest = rest.get(plain..).unwrap_or_default();
        let Some((c, length)) = escape(rest) else { continue };
        writing.text.push(c);
        writing.origins.resize(writing.text.len(), at as u32);
        at += length;
        rest = rest.get(length..).unwrap_or_default();
    }
}

/// The character that an escape stands for, and the escape's length; `None` at the text's end.
fn escape(rest: &str) -> Option<(char, usize)> {
    let mark = rest.strip_prefix('\\')?.chars().next();
    Some(match mark {
        Some('n') => ('\n', 2),
        Some('t') => ('\t', 2),
        Some('r') => ('\r', 2),
        Some('u') => {
            let code = rest.get(2..6).and_then(|digits| u32::from_str_radix(digits, 16).ok());
            let length = if code.is_some() { 6 } else { 2 };
            (code.and_then(char::from_u32).unwrap_or('?'), length)
        }
        Some(c) => (c, 1 + c.len_utf8()),
        None => ('\\', 1),
    })
}

fn is_within(spans: &[Span], span: Span) -> bool {
    let next = spans.partition_point(|one| one.end <= span.start);
    spans.get(next).is_some_and(|one| one.overlaps(span))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_read_as_people_see_them() {
        let text = r#"{"cells": [{"cell_type": "markdown", "source": "a \"b\""}, {"cell_type": "code", "source": ["x\n", "y\u0041"],
            "outputs": [{"text": ["o\n", "p"]}, {"data": {"image/png": "iVBOR"}}]}], "nbformat": 4}"#;
        let notebook = Notebook::of("a.ipynb", text).expect("a notebook");
        let read: Vec<_> =
            notebook.writings.iter().map(|writing| (writing.extension, writing.text.trim_matches(['\n', '\u{1}']))).collect();
        assert_eq!(read, [(".md", "a \"b\""), (".py", "x\nyA"), (".txt", "o\np")]);
        let code = &notebook.writings[1];
        let at = code.text.find("yA").expect("it is there");
        assert_eq!(code.origin(Span::new(at, at + 2)).expect("a place").of(text), r"y\u0041");
        assert!(notebook.is_in_image(Span::new(text.find("iVBOR").expect("it is there"), text.len())));
    }

    #[test]
    fn nothing_hostile_stops_the_reader() {
        for piece in ["[", "{\"a\":", "\"", "\\", "\"\\", "]", "\"source\":[\"\\u12", "é\""] {
            let text = format!("\"cells\" \"nbformat\"{{{}", piece.repeat(20_000));
            let _ = Notebook::of("a.ipynb", &text);
        }
    }
}
