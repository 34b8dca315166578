//! The text that is written to one of the runner's files, cut into its variables: `NAME=value`, `NAME<<DELIMITER`.

use crate::model::program::{Channel, Framing, Origin};

/// The runner's file that a variable names.
pub(super) fn channel_named(variable: &str) -> Option<Channel> {
    match variable {
        "GITHUB_ENV" => Some(Channel::Environment),
        "GITHUB_PATH" => Some(Channel::Path),
        "GITHUB_OUTPUT" => Some(Channel::Output),
        _ => None,
    }
}

/// What is filled into one variable.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) name: Option<String>,
    pub(super) framing: Framing,
    pub(super) origins: Vec<Origin>,
}

/// Reads what is written, write by write; a `NAME<<DELIMITER` stays open from one to the next.
#[derive(Debug, Default)]
pub(super) struct Lines {
    line: String,
    frame: Option<Frame>,
    pieces: Vec<Piece>,
}

/// An open `NAME<<DELIMITER`.
#[derive(Debug)]
struct Frame {
    name: String,
    delimiter: String,
    framing: Framing,
}

/// So many variables are told apart in one write.
const MOST_PIECES: usize = 200;

/// Stands for what is filled in: behind `<<`, and elsewhere.
const FILLED_DELIMITER: &str = "\u{1}";
const FILLED: &str = "\u{2}";

/// A line is read so far, in bytes.
const LONGEST_LINE: usize = 1000;

impl Lines {
    /// Fixed text; `\n` as `echo -e` and `printf` write it ends a line, too.
    pub(super) fn literal(&mut self, text: &str) {
        let mut rest = text;
        while let Some((head, tail)) = rest.split_once('\n').or_else(|| rest.split_once("\\n")) {
            self.push(head);
            self.end();
            rest = tail;
        }
        self.push(rest);
    }

    /// What decides stands at a line's start; the rest of a long one is let go.
    fn push(&mut self, text: &str) {
        let room = LONGEST_LINE.saturating_sub(self.line.len());
        let end = text.char_indices().nth(room).map_or(text.len(), |(end, _)| end);
        self.line.push_str(text.get(..end).unwrap_or_default());
    }

    /// Text that is known when the script runs.
    pub(super) fn filled(&mut self, origins: Vec<Origin>, framing: Framing) {
        let (name, framing) = match (&self.frame, self.line.split_once('=')) {
            (Some(frame), _) => (Some(frame.name.clone()), frame.framing),
            (None, Some((name, _))) => (Some(name.trim().to_owned()), framing),
            (None, None) => (None, framing),
        };
        // What is filled in after `<<` is the delimiter.
        if self.line.contains("<<") && self.frame.is_none() {
            self.push(FILLED_DELIMITER);
            return;
        }
        self.push(FILLED);
        let room = self.pieces.len() < MOST_PIECES;
        match self.pieces.iter_mut().find(|piece| piece.name == name && piece.framing == framing) {
            Some(piece) => piece.origins.extend(origins),
            None if room => self.pieces.push(Piece { name, framing, origins }),
            None => {}
        }
    }

    /// What a command prints, which is in the variable that is open.
    pub(super) fn printed(&self, origins: Vec<Origin>, framing: Framing) -> Piece {
        match &self.frame {
            Some(frame) => Piece { name: Some(frame.name.clone()), framing: frame.framing, origins },
            None => Piece { name: None, framing, origins },
        }
    }

    /// The end of a line.
    pub(super) fn end(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = line.trim();
        match &self.frame {
            Some(frame) if line == frame.delimiter || frame.framing == Framing::Random && line == FILLED => self.frame = None,
            Some(_) => {}
            None => {
                let Some((name, delimiter)) = line.split_once("<<") else { return };
                let framing = if delimiter.contains(FILLED_DELIMITER) { Framing::Random } else { Framing::Fixed };
                self.frame = Some(Frame { name: name.trim().to_owned(), delimiter: delimiter.trim().to_owned(), framing });
            }
        }
    }

    /// What was filled in since this was last asked.
    pub(super) fn take(&mut self) -> Vec<Piece> {
        std::mem::take(&mut self.pieces)
    }
}
