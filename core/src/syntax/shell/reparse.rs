//! Code inside words: what `eval` and `bash -c` are given.

use super::reader::{Hole, Origin, Reader};
use super::tree::Script;
use super::word::{Part, PartKind, Word};

/// Reads words, joined by blanks, as the script that they are to `eval` or `bash -c`. Spans are those of `text`, which the words were read
/// from. What the outer shell (or GitHub) fills in stays a part of its own kind, with the quoting of the inner script: it becomes code there.
#[must_use]
pub fn parse_words(text: &str, words: &[Word]) -> Script {
    let mut code = Code::default();
    for word in words {
        if !code.text.is_empty() {
            code.text.push(' ');
        }
        word.parts.iter().for_each(|part| code.push(part, text));
    }
    let mut reader = Reader::new(&code.text, code.holes, code.origins);
    reader.script.length = text.len();
    reader.whole();
    reader.finish()
}

#[derive(Default)]
struct Code {
    text: String,
    origins: Vec<Origin>,
    holes: Vec<Hole>,
}

impl Code {
    fn push(&mut self, part: &Part, outer: &str) {
        let piece = match &part.kind {
            PartKind::Literal(piece) | PartKind::Glob(piece) | PartKind::Tilde(piece) => piece,
            _ => part.span.of(outer),
        };
        if piece.is_empty() {
            return;
        }
        let start = self.text.len();
        self.text.push_str(piece);
        self.origins.push(Origin { start, length: piece.len(), outer: part.span });
        if !matches!(part.kind, PartKind::Literal(_) | PartKind::Glob(_) | PartKind::Tilde(_)) {
            self.holes.push(Hole { start, end: self.text.len(), kind: part.kind.clone() });
        }
    }
}
