//! Text that a shell script hands to something that runs it.

use super::Reader;
use crate::model::program::{Deed, Manner, Origin, RunsText};
use crate::syntax::shell::{Command, Program, Quoting, Word};
use crate::text::Span;

impl Reader<'_> {
    pub(super) fn runs(&mut self, command: &Command, program: &Program<'_>) {
        let code = command.code();
        if !code.is_empty() && program.name != "trap" {
            let mut origins: Vec<Origin> = code.iter().flat_map(|word| self.word(word)).collect();
            if self.pastes_input(program, code) {
                origins.extend(self.input(command));
            }
            let name = if program.name == "eval" { "eval".to_owned() } else { format!("{} -c", program.name) };
            let span = code.iter().map(|word| word.span).reduce(Span::join).unwrap_or(command.span);
            return self.run(name, Manner::Code, origins, span);
        }
        if code.is_empty() && is_shell(&program.name) && program.arguments.is_empty() {
            let origins = self.input(command);
            return self.run(program.name.clone(), Manner::Code, origins, command.span);
        }
        if let Some((word, manner)) = script_argument(program) {
            let origins = self.word(word);
            return self.run(program.name.clone(), manner, origins, word.span);
        }
        if SPLITS.contains(&program.name.as_str()) {
            for word in program.arguments.iter().take_while(|word| !word.is("--")) {
                let unquoted = word.parts.iter().filter(|part| part.quoting == Quoting::None);
                let origins = unquoted.flat_map(|part| self.part(part)).collect();
                let manner = if word.prefix().is_empty() { Manner::Words } else { Manner::Tail };
                self.run(program.name.clone(), manner, origins, word.span);
            }
        }
    }

    pub(super) fn run(&mut self, program: String, manner: Manner, origins: Vec<Origin>, span: Span) {
        if !origins.is_empty() {
            let place = self.place(span);
            self.deeds.push(Deed::Run(RunsText { program, manner, origins, place }));
        }
    }

    /// `xargs -I{} sh -c "… {} …"` pastes what it reads into the code.
    fn pastes_input(&self, program: &Program<'_>, code: &[Word]) -> bool {
        let by_xargs = program.wrappers.iter().any(|word| word.is("xargs"));
        by_xargs
            && code.iter().any(|word| word.span.of(self.text.text).contains("{}") || word.span.of(self.text.text).contains('%'))
    }
}

fn is_shell(name: &str) -> bool {
    matches!(name, "bash" | "sh" | "zsh" | "dash")
}

/// The argument that a program runs: the code of `python -c`, the command of `ssh host`, the program of `sed` and `awk`, which can run
/// commands (GNU sed's `e`, awk's `system`).
fn script_argument<'c>(program: &Program<'c>) -> Option<(&'c Word, Manner)> {
    let after = |flags: &[&str]| {
        let at = program.arguments.iter().position(|word| flags.iter().any(|flag| word.is(flag)))?;
        program.arguments.get(at + 1)
    };
    let words = || program.arguments.iter().filter(|word| !word.prefix().starts_with('-'));
    match program.name.as_str() {
        "python" | "python3" => Some((after(&["-c"])?, Manner::Code)),
        "node" | "deno" | "bun" => Some((after(&["-e", "--eval", "-p", "--print", "eval"])?, Manner::Code)),
        "perl" | "ruby" => Some((after(&["-e", "-ne", "-pe", "-E"])?, Manner::Code)),
        "php" => Some((after(&["-r"])?, Manner::Code)),
        "pwsh" | "powershell" => Some((after(&["-c", "-Command", "-command"])?, Manner::Code)),
        "ssh" => Some((words().nth(1)?, Manner::Code)),
        "sed" | "gsed" => Some((after(&["-e", "--expression"]).or_else(|| words().next())?, Manner::Filter)),
        "awk" | "gawk" | "mawk" => Some((words().next()?, Manner::Filter)),
        _ => None,
    }
}

/// Programs with options that run commands or write files (their manual pages): what is split into words may become one.
const SPLITS: &[&str] = &[
    "git", "tar", "find", "rsync", "zip", "scp", "curl", "wget", "make", "npm", "npx", "pip", "docker", "go", "cargo", "mvn",
    "gradle",
];
