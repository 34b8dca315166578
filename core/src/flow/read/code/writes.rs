//! Writes to the runner's files, by hand and through the toolkit.

use super::calls::MOST;
use super::text::Bit;
use super::{Reader, Scripting};
use crate::flow::read::framing::Piece;
use crate::model::program::{Channel, Deed, Framing, Write};

impl Reader<'_> {
    pub(super) fn written(&mut self, at: usize, path: &str, from: usize, to: usize) {
        let name = path.rsplit('.').next().unwrap_or(path);
        let first = self.argument_end(from, to);
        match (self.scripting, name) {
            (_, "setOutput" | "set_output") => self.by_toolkit(Channel::Output, from, first, to),
            (_, "exportVariable") => self.by_toolkit(Channel::Environment, from, first, to),
            (Scripting::JavaScript, "addPath") => {
                let origins = self.origins(from, to);
                self.write(Channel::Path, Piece { name: None, framing: Framing::Line, origins }, from, to);
            }
            (Scripting::JavaScript, "appendFileSync" | "writeFileSync" | "appendFile" | "writeFile") => {
                if let Some(channel) = self.channel(from, first) {
                    self.by_hand(channel, first + 1, self.argument_end(first + 1, to), false);
                }
            }
            (Scripting::JavaScript, "write") | (Scripting::Python, "write" | "writelines" | "write_text") => {
                let start = self.chain_start(at);
                if let Some(channel) = self.channel(start, at) {
                    self.by_hand(channel, from, to, false);
                }
            }
            (Scripting::Python, "print") => {
                let named = (from..to).find(|at| self.word(*at) == Some("file") && self.is(at + 1, b'='));
                let channel = named.and_then(|at| self.channel(at + 2, to));
                match (named, channel) {
                    (Some(end), Some(channel)) => self.by_hand(channel, from, end, true),
                    _ => self.legacy(from, to),
                }
            }
            (Scripting::JavaScript, "log") => self.legacy(from, to),
            _ => {}
        }
    }

    /// Where the receiver of a call begins: `open(path, "a").write(…)`.
    fn chain_start(&self, at: usize) -> usize {
        let mut start = at;
        while start > 0 && at - start < 40 && !self.breaks(start - 1) && !self.is(start - 1, b';') {
            start -= 1;
        }
        start
    }

    /// The toolkit frames what it writes with a delimiter of its own.
    fn by_toolkit(&mut self, channel: Channel, from: usize, first: usize, to: usize) {
        let named = self.tokens.get(from).filter(|token| first == from + 1 && token.after == from + 1);
        let name = named.map(|token| token.inner.of(self.text.text).to_owned()).filter(|_| self.word(from).is_none());
        let mut origins = self.origins(first + 1, to);
        let chosen = self.origins(from, first);
        let framing = if chosen.is_empty() { Framing::Random } else { Framing::Line };
        if channel == Channel::Environment {
            origins.extend(chosen);
        }
        self.write(channel, Piece { name, framing, origins }, from, to);
    }

    fn by_hand(&mut self, channel: Channel, from: usize, to: usize, ends: bool) {
        let mut lines = std::mem::take(&mut self.lines);
        for bit in self.bits(from, to, 0) {
            match bit {
                Bit::Fixed(text) => lines.literal(&text),
                Bit::Filled(origins, framing) => lines.filled(origins, framing),
            }
        }
        if ends {
            lines.end();
        }
        for piece in lines.take() {
            self.write(channel, piece, from, to);
        }
        self.lines = lines;
    }

    /// `::set-output name=x::value` on the log.
    fn legacy(&mut self, from: usize, to: usize) {
        let text = self.source(from, to);
        let Some((_, rest)) = text.split_once("::set-output name=") else { return };
        let Some((name, _)) = rest.split_once("::") else { return };
        let name = Some(name.to_owned());
        let origins = self.origins(from, to);
        self.write(Channel::Output, Piece { name, framing: Framing::Folded, origins }, from, to);
    }

    fn write(&mut self, channel: Channel, piece: Piece, from: usize, to: usize) {
        let Piece { name, framing, origins } = piece;
        if self.deeds.len() < MOST {
            let place = (self.text.place)(self.span(from, to));
            self.deeds.push(Deed::Write(Write { channel, name, framing, origins, place }));
        }
    }
}
