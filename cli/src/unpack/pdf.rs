//! The text of PDFs (ISO 32000-1): each stream is a file named after its object, if text is shown in it or strings stand in it.
//!
//! A reader of what matters here, not of PDF: it looks for streams in the file's order and asks no table of objects, so that a broken file
//! is read as far as it goes. Fonts whose letters have numbers of their own are not understood.

mod operators;

use super::budget::Fault;
use super::{Opener, within};
use ciward_core::Form;
use flate2::read::ZlibDecoder;
use std::io::Read;

/// A stream's dictionary is looked for this far before the stream.
const DICTIONARY: usize = 2_048;
/// A page's content; what is larger is no text.
const LARGEST: u64 = 16 << 20;

pub(super) fn each(opener: &mut Opener<'_>, path: &str, bytes: &[u8]) {
    if find(bytes, b"/Encrypt ").is_some() {
        return opener.budget.fault(Fault::Encrypted);
    }
    let mut at = 0;
    while let Some(start) = bytes.get(at..).and_then(|rest| find(rest, b"stream")).map(|offset| at + offset) {
        let content = start + b"stream".len();
        let content = content
            + bytes.get(content..).unwrap_or_default().iter().take(2).take_while(|&&byte| byte == b'\r' || byte == b'\n').count();
        let rest = bytes.get(content..).unwrap_or_default();
        let length = find(rest, b"endstream").unwrap_or(rest.len());
        at = content + length + b"endstream".len();
        if opener.budget.is_spent() || !opener.budget.enter() {
            return;
        }
        let before = bytes.get(start.saturating_sub(DICTIONARY)..start).unwrap_or_default();
        let (number, dictionary) = object(before);
        read(opener, &within(path, format!("object-{number}").as_bytes()), dictionary, rest.get(..length).unwrap_or_default());
    }
}

fn read(opener: &mut Opener<'_>, path: &str, dictionary: &[u8], packed: &[u8]) {
    let says = |word: &[u8]| find(dictionary, word).is_some();
    let is_text =
        ![&b"/Image"[..], b"/Length1", b"/FontFile", b"/XRef", b"/DecodeParms", b"/CMapName"].iter().any(|word| says(word));
    if !is_text || !opener.wants(path) {
        return;
    }
    let mut content = Vec::new();
    if says(b"/FlateDecode") {
        // Many writers leave the stream's end out; what was read until then counts.
        let _ = opener.budget.meter(ZlibDecoder::new(packed)).take(LARGEST).read_to_end(&mut content);
    } else if !says(b"/Filter") {
        content.extend_from_slice(packed);
    }
    let text = operators::text(&content);
    if !text.is_empty() {
        opener.inspect(path, text.as_bytes(), Form::Extract);
    }
}

/// The object's number and its dictionary, out of what stands before a stream: `12 0 obj << … >>`.
fn object(before: &[u8]) -> (String, &[u8]) {
    let Some(at) = before
        .windows(5)
        .rposition(|window| window == b" obj\n" || window == b" obj\r" || window == b" obj " || window == b" obj<")
    else {
        return ("0".to_owned(), before);
    };
    let (head, dictionary) = before.split_at(at);
    let head = String::from_utf8_lossy(head);
    let number = head.split_ascii_whitespace().rev().nth(1).unwrap_or("0");
    let number: String = number.chars().rev().take_while(char::is_ascii_digit).collect();
    (number.chars().rev().collect(), dictionary)
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    memchr::memmem::find(bytes, needle)
}
