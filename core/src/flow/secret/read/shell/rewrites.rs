//! `awk` and `sed`: programs whose own small programs say what comes out.

use super::Reader;
use super::filters::Change;
use super::options::{has, has_letter};
use super::unnamed;
use super::value::{Stream, Values};
use crate::model::secrecy::TurnKind;
use crate::syntax::shell::{Command, Program};

impl<'t> Reader<'t> {
    pub(super) fn awk(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[Values]) -> Stream {
        let stream = self.read_by(command, program, 1);
        let text = self.source(command.span);
        let first = text.contains("print $1}") || text.contains("print $1 }");
        if first && text.contains('=') {
            return self.without_dumps(stream, command);
        }
        let mut stream = stream;
        // `-v key="$KEY"`, `ENVIRON["KEY"]`
        if text.contains("print") {
            stream.extend(unnamed(arguments.iter().flatten().cloned().collect()));
            for rest in text.split("ENVIRON[\"").skip(1) {
                let name = rest.split('"').next().unwrap_or_default();
                stream.extend(unnamed(self.variable(name, command.span)));
            }
        }
        let redacts = ["***", "REDACTED", "length("].iter().any(|word| text.contains(word));
        let cuts = ["$1", "$2", "$3", "$N", "substr", "gsub", "sub(", "split(", "toupper", "tolower", "printf"]
            .iter()
            .any(|word| text.contains(word));
        let what = if redacts {
            Change::Gone
        } else if cuts {
            Change::Turn(TurnKind::Part)
        } else {
            Change::Nothing
        };
        self.changed(stream, what, command)
    }

    pub(super) fn sed(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[Values]) -> Stream {
        let text = self.source(command.span);
        let in_script: Values = arguments.iter().flatten().cloned().collect();
        if has_letter(program, 'i') || has(program, "--in-place") {
            if let Some(file) = program.arguments.last().filter(|_| !in_script.is_empty()) {
                self.write(file, unnamed(in_script), true, "sed -i");
            }
            return Stream::new();
        }
        let scripted = program.arguments.iter().any(|word| word.is("-e") || word.is("-f"));
        let stream = self.read_by(command, program, usize::from(!scripted));
        let redacts =
            ["***", "REDACT", "redact", "xxx", "XXX", "hidden", "HIDDEN", "MASK", "..."].iter().any(|word| text.contains(word));
        let substitutes = ["s/", "s|", "s#", "s,", "s:", "s@", "s~", "y/"].iter().any(|word| text.contains(word));
        let adds = ["s/^/", "s/$/"].iter().any(|word| text.contains(word));
        let what = match () {
            () if redacts => Change::Gone,
            () if text.contains('&') && substitutes => Change::Turn(TurnKind::Encoded),
            () if substitutes && !adds => Change::Turn(TurnKind::Part),
            () => Change::Nothing,
        };
        let mut made = self.changed(stream, what, command);
        made.extend(unnamed(in_script));
        made
    }
}
