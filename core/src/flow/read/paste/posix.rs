//! Where an expression stands in a POSIX shell script, and what reads a variable there.

use super::Read;
use crate::syntax::shell::{Command, CommandKind, Part, PartKind, Quoting, Script, Word};
use crate::text::Span;

/// None where a variable would be code again, or would not be read at all.
pub(super) fn read(script: &Script, text: &str, island: Span, name: &str) -> Option<Read> {
    script.commands.iter().find_map(|command| {
        let stands = found(command, island)?;
        in_command(command, &stands, text, island, name)
    })
}

/// In which word of a command an island stands, and in which role.
struct Stands<'s> {
    word: &'s Word,
    part: &'s Part,
    role: Role,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Name,
    Argument,
    Assigned,
    /// Of a redirection.
    Target,
    Body,
    QuotedBody,
}

fn found(command: &Command, island: Span) -> Option<Stands<'_>> {
    let named = command.name.iter().map(|word| (word, Role::Name));
    let arguments = command.words.iter().map(|word| (word, Role::Argument));
    let assigned = command.assignments.iter().flat_map(|assignment| {
        let array = assignment.array.iter().flatten().map(|word| (word, Role::Argument));
        assignment.value.iter().map(|word| (word, Role::Assigned)).chain(array)
    });
    let redirected = command.redirections.iter().flat_map(|redirection| {
        let body =
            redirection.heredoc.iter().map(|heredoc| (&heredoc.body, if heredoc.quoted { Role::QuotedBody } else { Role::Body }));
        std::iter::once((&redirection.target, Role::Target)).chain(body)
    });
    let mut words = named.chain(arguments).chain(assigned).chain(redirected);
    words.find_map(|(word, role)| {
        let part = word.parts.iter().find(|part| part.kind == PartKind::Island && part.span == island)?;
        Some(Stands { word, part, role })
    })
}

fn in_command(command: &Command, stands: &Stands<'_>, text: &str, island: Span, name: &str) -> Option<Read> {
    let program = command.program().map(|program| program.name).unwrap_or_default();
    let runs = RUNS_TEXT.contains(&program.as_str()) || program.starts_with("python");
    if matches!(stands.role, Role::Name | Role::QuotedBody) || runs || command.kind == CommandKind::Arithmetic {
        return None;
    }
    let plain = !READS_CODE.contains(&program.as_str());
    match stands.part.quoting {
        Quoting::Double => Some(Read { span: island, text: format!("${{{name}}}"), safe: plain }),
        Quoting::Single => {
            let before = text.get(..island.start).is_some_and(|before| before.ends_with('\''));
            let after = text.get(island.end..).is_some_and(|after| after.starts_with('\''));
            let whole = before && after && stands.word.span.len() == island.len() + 2;
            let span = if whole { Span::new(island.start - 1, island.end + 1) } else { island };
            let quote = if whole { "" } else { "'" };
            Some(Read { span, text: format!("{quote}\"${{{name}}}\"{quote}"), safe: whole && plain })
        }
        Quoting::None if command.kind == CommandKind::For => {
            Some(Read { span: island, text: format!("${{{name}}}"), safe: false })
        }
        Quoting::None => Some(Read {
            span: island,
            text: format!("\"${{{name}}}\""),
            safe: plain && is_one_word(command, stands.role, &program),
        }),
        Quoting::Ansi => None,
    }
}

/// Where the shell does not split, or where it makes no difference.
fn is_one_word(command: &Command, role: Role, program: &str) -> bool {
    let pattern = command.words.iter().any(|word| word.is("=~") || word.is("==") || word.is("=") || word.is("!="));
    match role {
        Role::Assigned | Role::Target => true,
        Role::Argument if command.kind == CommandKind::Test => !pattern,
        Role::Argument => matches!(program, "echo" | "printf" | "export"),
        Role::Name | Role::Body | Role::QuotedBody => false,
    }
}

/// Programs that run their arguments, or their input, as shell code or a program: out of a variable it would be code all the same.
const RUNS_TEXT: &[&str] =
    &["bash", "dash", "eval", "ksh", "node", "osascript", "perl", "php", "pwsh", "ruby", "sh", "source", "ssh", "su", "zsh"];

/// Programs that read an argument as a little program of theirs.
const READS_CODE: &[&str] = &["awk", "docker", "find", "gawk", "gh", "git", "jq", "make", "mysql", "psql", "sed", "xargs", "yq"];
