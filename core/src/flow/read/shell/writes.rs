//! Writes to the runner's files: `GITHUB_ENV`, `GITHUB_PATH`, `GITHUB_OUTPUT`.

use super::Reader;
use crate::flow::read::framing::{Lines, Piece, channel_named};
use crate::model::program::{Channel, Deed, Framing, Origin, Write};
use crate::syntax::shell::{Command, Output, PartKind, Word};

impl Reader<'_> {
    pub(super) fn writes(&mut self, command: &Command) {
        let Some(program) = command.program() else { return };
        let is_tee = program.name == "tee";
        let piped = is_tee.then(|| self.script.piped_from(command)).flatten();
        // What `echo` hands to `tee` is told with its words.
        if piped.and_then(Command::program).is_some_and(|program| prints(&program.name)) {
            return;
        }
        let channel = if is_tee { program.arguments.iter().find_map(channel) } else { self.written_to(command) };
        let Some(channel) = channel else { return self.legacy(command) };
        let words: Vec<&Word> = match program.name.as_str() {
            "echo" | "printf" => program.arguments.iter().collect(),
            "cat" => command
                .redirections
                .iter()
                .filter_map(|redirection| redirection.heredoc.as_ref())
                .map(|here| &here.body)
                .collect(),
            _ => Vec::new(),
        };
        let pieces = if words.is_empty() {
            let origins = if is_tee { self.input(command) } else { self.output(command) };
            vec![self.lines.printed(origins, folded(command.span.of(self.text.text)))]
        } else if let Some(pieces) = self.formatted(&program.name, &words) {
            pieces
        } else {
            self.pieces(&words)
        };
        for piece in pieces.into_iter().filter(|piece| !piece.origins.is_empty()) {
            let place = self.place(command.span);
            let Piece { name, framing, origins } = piece;
            self.deeds.push(Deed::Write(Write { channel, name, framing, origins, place }));
        }
    }

    /// The runner's file that a command's output goes to.
    fn written_to(&self, command: &Command) -> Option<Channel> {
        match self.script.output(command) {
            Output::File(redirection) => channel(&redirection.target),
            Output::Pipe(place) if command.program().is_some_and(|program| prints(&program.name)) => {
                let next = self.script.piped_to(command).filter(|next| next.place == place)?;
                let program = next.program().filter(|program| program.name == "tee")?;
                program.arguments.iter().find_map(channel)
            }
            _ => None,
        }
    }

    /// `::set-output name=x::value` and its like, on the log.
    fn legacy(&mut self, command: &Command) {
        let Some(program) = command.program().filter(|program| program.name == "echo") else { return };
        let text = program.arguments.first().map(|word| word.span.of(self.text.text)).unwrap_or_default();
        let Some((_, rest)) = text.split_once("::set-output name=") else { return };
        let Some((name, _)) = rest.split_once("::") else { return };
        let origins: Vec<Origin> = program.arguments.iter().flat_map(|word| self.word(word)).collect();
        if !origins.is_empty() {
            let (name, place) = (Some(name.to_owned()), self.place(command.span));
            let write = Write { channel: Channel::Output, name, framing: Framing::Folded, origins, place };
            self.deeds.push(Deed::Write(write));
        }
    }

    /// The text that words make, cut into its variables.
    fn pieces(&mut self, words: &[&Word]) -> Vec<Piece> {
        let mut lines = std::mem::take(&mut self.lines);
        for word in words {
            self.push(word, &mut lines);
            lines.literal(" ");
        }
        lines.end();
        let pieces = lines.take();
        self.lines = lines;
        pieces
    }

    /// What `printf` makes of its format, where each of its words has a `%s` of its own.
    fn formatted(&mut self, program: &str, words: &[&Word]) -> Option<Vec<Piece>> {
        let (format, values) = words.split_first().filter(|_| program == "printf")?;
        let format = format.literal()?;
        let fixed: Vec<&str> = format.split("%s").collect();
        if values.is_empty() || fixed.len() != values.len() + 1 {
            return None;
        }
        let mut lines = std::mem::take(&mut self.lines);
        for (at, text) in fixed.into_iter().enumerate() {
            lines.literal(text);
            if let Some(word) = values.get(at) {
                self.push(word, &mut lines);
            }
        }
        if format.ends_with('\n') || format.ends_with("\\n") {
            lines.end();
        }
        let pieces = lines.take();
        self.lines = lines;
        Some(pieces)
    }

    fn push(&self, word: &Word, lines: &mut Lines) {
        for part in &word.parts {
            match &part.kind {
                PartKind::Literal(text) | PartKind::Glob(text) | PartKind::Tilde(text) => lines.literal(text),
                _ => lines.filled(self.filling(part), folded(part.span.of(self.text.text))),
            }
        }
    }
}

fn prints(name: &str) -> bool {
    matches!(name, "echo" | "printf")
}

/// The runner's file that a word names.
fn channel(word: &Word) -> Option<Channel> {
    let mut found = None;
    word.visit(&mut |part| {
        if let PartKind::Parameter(parameter) = &part.kind {
            found = found.or(channel_named(&parameter.name.value));
        }
    });
    found
}

/// Whether a text stays on one line whatever it holds.
fn folded(text: &str) -> Framing {
    let compact = text.contains("jq")
        && (text.contains(" -c") || text.contains("-rc") || text.contains("--compact-output") || text.contains("@json"));
    let one_line =
        text.contains("head -1") || text.contains("head -n 1") || text.contains("head -n1") || text.contains("tr -d '\\n'");
    if compact || one_line || text.contains("tr '\\n'") { Framing::Folded } else { Framing::Line }
}
