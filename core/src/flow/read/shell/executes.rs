//! What of the workspace a script runs.

use super::{Reader, joined};
use crate::flow::known::executing;
use crate::model::program::{Deed, Execute, ScriptName};
use crate::syntax::shell::{Command, Program, Word};

impl Reader<'_> {
    pub(super) fn executes(&mut self, command: &Command, program: &Program<'_>) {
        let Some((script, folder)) = self.run_script(command, program) else { return };
        let runs_itself =
            matches!(&script, Some(ScriptName::File(_)) if program.word.literal().is_some_and(|text| text.contains('/')));
        let operand = program.arguments.iter().position(|word| !word.prefix().starts_with('-'));
        let skipped = if runs_itself { 0 } else { operand.map_or(0, |at| at + 1) };
        let arguments = match script {
            Some(ScriptName::File(_)) => program.arguments.iter().skip(skipped).map(|word| self.word(word)).collect(),
            _ => Vec::new(),
        };
        let place = self.place(command.span);
        let what = shown(command.span.of(self.text.text));
        self.deeds.push(Deed::Execute(Execute { what, folder, script, arguments, place }));
    }

    /// Which script runs, if one of the repository does, and the folder that the program works in; `None` where nothing of the workspace runs.
    fn run_script(&self, command: &Command, program: &Program<'_>) -> Option<(Option<ScriptName>, String)> {
        let written = program.word.span.of(self.text.text).trim_matches('"');
        if written.starts_with("./")
            || written.starts_with("../")
            || is_relative_path(written)
            || written.starts_with("$GITHUB_WORKSPACE/")
        {
            return Some(self.script_file(program.word));
        }
        self.of_program(command, program)
    }

    /// The same, by the name of the program.
    fn of_program(&self, command: &Command, program: &Program<'_>) -> Option<(Option<ScriptName>, String)> {
        let operand = || program.arguments.iter().find(|word| !word.prefix().starts_with('-'));
        let file = |word: &Word| self.script_file(word);
        match program.name.as_str() {
            "bash" | "sh" | "zsh" | "dash" if command.code().is_empty() => {
                let path = operand().filter(|word| word.suffix().len() > 1)?;
                Some(file(path))
            }
            "source" | "." => Some(file(operand()?)).filter(|(script, _)| {
                matches!(script, Some(ScriptName::File(path)) if !path.starts_with('/') && !path.contains("/bin/activate"))
            }),
            "pwsh" | "powershell" => {
                let word = program.arguments.iter().find(|word| word.suffix().ends_with(".ps1"))?;
                Some(file(word))
            }
            _ if !executing::program(program) => None,
            "python" | "python3" | "node" | "tsx" | "ts-node" if operand().is_some_and(is_script) => Some(file(operand()?)),
            "make" | "gmake" => {
                let folder = self.valued(program, &["-C", "--directory"]);
                let target = operand().and_then(Word::literal).filter(|text| !text.contains('=')).unwrap_or_default();
                Some((Some(ScriptName::Make(target)), folder))
            }
            "npm" | "yarn" | "pnpm" | "bun" => {
                let folder = self.valued(program, &["--prefix", "--cwd", "-C", "--dir"]);
                let words: Vec<String> = program.arguments.iter().filter_map(Word::literal).filter(|word| !word.starts_with('-')).collect();
                let name = match words.first().map(String::as_str) {
                    Some("run" | "run-script") => words.get(1).cloned(),
                    Some("test" | "t") => Some("test".to_owned()),
                    Some("start") => Some("start".to_owned()),
                    Some(other) if program.name != "npm" => Some(other.to_owned()),
                    _ => None,
                };
                Some((name.map(ScriptName::Package), folder))
            }
            _ => {
                let takes = TAKES_PATH.contains(&program.name.as_str());
                let named = program.arguments.iter().filter(|_| takes).filter_map(Word::literal).find(|word| word.contains('/') && !word.starts_with('-') && !word.contains("://"));
                let below = named.map(|path| joined(&self.folder, &path));
                let folder = below.filter(|path| !path.starts_with('/')).unwrap_or_else(|| self.valued(program, &["-C", "--chdir", "-f", "--manifest-path", "--project"]));
                Some((None, folder))
            }
        }
    }

    fn script_file(&self, word: &Word) -> (Option<ScriptName>, String) {
        let path = self.path(word);
        let folder = path.rsplit_once('/').map(|(folder, _)| folder.to_owned()).unwrap_or_default();
        (Some(ScriptName::File(path)), folder)
    }

    fn valued(&self, program: &Program<'_>, options: &[&str]) -> String {
        let after = program.arguments.iter().skip_while(|word| !options.iter().any(|option| word.is(option))).nth(1);
        let inline = program.arguments.iter().filter_map(Word::literal).find_map(|word| {
            let (option, value) = word.split_once('=')?;
            options.contains(&option).then(|| value.to_owned())
        });
        match (after, inline) {
            (Some(word), _) => self.path(word),
            (None, Some(value)) => joined(&self.folder, &value),
            (None, None) => self.folder.clone(),
        }
    }
}

/// Programs that run what lies at the path that they are given.
const TAKES_PATH: &[&str] = &[
    "python", "python3", "node", "ruby", "perl", "php", "pip", "pip3", "pytest", "go", "docker", "podman", "deno", "tsx",
    "ts-node",
];

/// A file of a language that is read.
fn is_script(word: &Word) -> bool {
    let end = word.suffix();
    [".py", ".js", ".mjs", ".cjs", ".ts", ".mts"].iter().any(|extension| end.ends_with(extension))
}

/// `scripts/build.sh`, but not `/usr/bin/env` nor `$HOME/bin/x`.
fn is_relative_path(text: &str) -> bool {
    text.contains('/') && text.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '.')
}

/// A command's first line, cut where it is long.
fn shown(text: &str) -> String {
    const LONGEST: usize = 40;
    let line = text.lines().next().unwrap_or_default().trim_end_matches('\\').trim();
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line.to_owned(),
    }
}
