//! JSON indented by two blanks, as serde_json's own but for the pains it takes: a line break and its indent are written at once.

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};
use std::io::{self, Write};

/// The value as JSON. Plain structs and lists with text keys have no way to fail in memory; what has one gives an empty text.
pub(super) fn indented(value: &impl Serialize) -> String {
    let mut out = Vec::new();
    let written = value.serialize(&mut Serializer::with_formatter(&mut out, Indented::default()));
    written.ok().and_then(|()| String::from_utf8(out).ok()).unwrap_or_default()
}

/// Values as they stand in a list that is so deep, without its brackets: what stands before the list goes on behind `[`.
pub(super) fn indented_items<T: Serialize>(values: impl Iterator<Item = T>, depth: usize) -> String {
    let mut out = Vec::new();
    for (at, value) in values.enumerate() {
        let formatter = Indented { depth, has_value: false };
        if formatter.line(at == 0, &mut out).is_ok() {
            value.serialize(&mut Serializer::with_formatter(&mut out, formatter)).unwrap_or_default();
        }
    }
    String::from_utf8(out).unwrap_or_default()
}

/// What stands before a value that is not its list's first, deep enough for every report.
const NEXT: &str = ",\n                                ";

#[derive(Default)]
struct Indented {
    depth: usize,
    has_value: bool,
}

impl Indented {
    /// A line break and the indent, `,` before them unless it is the first.
    fn line<W: ?Sized + Write>(&self, first: bool, writer: &mut W) -> io::Result<()> {
        let end = 2 + 2 * self.depth;
        if let Some(line) = NEXT.get(usize::from(first)..end) {
            return writer.write_all(line.as_bytes());
        }
        writer.write_all(if first { b"\n" } else { b",\n" })?;
        (0..self.depth).try_for_each(|_| writer.write_all(b"  "))
    }

    fn begin<W: ?Sized + Write>(&mut self, bracket: &[u8], writer: &mut W) -> io::Result<()> {
        self.depth += 1;
        self.has_value = false;
        writer.write_all(bracket)
    }

    fn end<W: ?Sized + Write>(&mut self, bracket: &[u8], writer: &mut W) -> io::Result<()> {
        self.depth = self.depth.saturating_sub(1);
        if self.has_value {
            self.line(true, writer)?;
        }
        writer.write_all(bracket)
    }
}

impl Formatter for Indented {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(b"[", writer)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(b"]", writer)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.line(first, writer)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_value = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(b"{", writer)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(b"}", writer)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.line(first, writer)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_value = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn it_writes_what_serde_json_writes() {
        let deep = (0..40).fold(json!({"end": []}), |inner, _| json!([inner, {}]));
        for value in [json!([]), json!({"a": [1, "\u{7}x", {"b": null}], "c": {}, "d": [[], {}]}), deep] {
            assert_eq!(Some(indented(&value)), serde_json::to_string_pretty(&value).ok());
        }
    }
}
