//! Code that nobody can read as it stands: base64 that is decoded and run.

use super::{Sign, SignKind};
use crate::model::remote_script::{interprets, reads_input, substitutions};
use crate::model::scripted::power_shell::Statement;
use crate::syntax::shell::{Command, Program, Redirect, Script, Word};
use crate::text::Span;

/// So many members of a pipeline are followed.
const MAX_PIPES: usize = 16;

/// Shorter texts hide nothing.
const SHORTEST: usize = 12;

/// A command that runs what a decoder prints, or a PowerShell that is given encoded code.
pub(super) fn command(script: &Script, command: &Command, program: &Program<'_>, text: &str) -> Option<Sign> {
    if matches!(program.name.as_str(), "powershell" | "pwsh" | "powershell.exe" | "pwsh.exe") {
        let at = program.arguments.iter().position(|word| is_encoded_option(&word.prefix()))?;
        let code = program.arguments.get(at + 1)?;
        return Some(Sign { span: command.span, kind: kind_of(code) });
    }
    if reads_input(program) {
        let mut reader = command;
        for _ in 0..MAX_PIPES {
            let Some(from) = script.piped_from(reader) else { break };
            if let Some(decoder) = from.program().filter(decodes) {
                let kind = fed(script, from, &decoder, text)?;
                return Some(Sign { span: from.span.join(command.span), kind });
            }
            reader = from;
        }
    }
    let sourced = matches!(program.name.as_str(), "source" | ".") || interprets(&program.name);
    let processes = program.arguments.iter().filter(|_| sourced).flat_map(|word| substitutions(word, false));
    let within = processes.chain(command.code().iter().flat_map(|word| substitutions(word, true)));
    let (from, decoder) = within
        .flat_map(|span| script.commands_in(span))
        .find_map(|inner| inner.program().filter(decodes).map(|decoder| (inner, decoder)))?;
    Some(Sign { span: command.span, kind: fed(script, from, &decoder, text)? })
}

/// A statement of PowerShell that evaluates what it decodes, or starts another with encoded code.
pub(super) fn statement(statement: &Statement) -> Option<Sign> {
    let words: Vec<String> = statement.words().collect();
    let starts = words.iter().any(|word| matches!(word.trim_end_matches(".exe"), "powershell" | "pwsh"));
    let option = words.iter().position(|word| is_encoded_option(word)).filter(|_| starts);
    let given = option.and_then(|at| words.get(at + 1)).map(|code| is_written_out(code));
    let evaluates = words.iter().any(|word| word == "iex" || word == "invoke-expression");
    let decoded = evaluates && words.iter().any(|word| word.contains("frombase64string"));
    let hidden = given.or(decoded.then(|| words.iter().any(|word| is_written_out(word.trim_matches(['"', '\''])))))?;
    Some(Sign { span: statement.span, kind: if hidden { SignKind::HiddenCode } else { SignKind::DecodedCode } })
}

/// A line of Python or JavaScript that evaluates what it decodes.
pub(super) fn line(text: &str) -> Option<Sign> {
    const FORMS: &[(&str, &[&str])] = &[
        ("exec(", &["b64decode("]),
        ("eval(", &["b64decode(", "atob(", "Buffer.from("]),
        ("Function(", &["atob(", "Buffer.from("]),
    ];
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        for (runs, decoders) in FORMS {
            let Some(at) = line.find(runs) else { continue };
            let rest = line.get(at + runs.len()..).unwrap_or_default();
            let inner = rest.get(..rest.find(')').map_or(rest.len(), |end| end + 1)).unwrap_or_default();
            let decoded = decoders.iter().any(|decoder| inner.contains(decoder));
            if decoded && (inner.contains("b64") || inner.contains("atob") || inner.contains("base64")) {
                let quoted = inner.split(['\'', '"', '\\']).any(is_written_out);
                let end = start + at + runs.len() + inner.len();
                let kind = if quoted { SignKind::HiddenCode } else { SignKind::DecodedCode };
                return Some(Sign { span: Span::new(start + at, end), kind });
            }
        }
        start += line.len();
    }
    None
}

/// Whether a program prints the plain form of what it is given encoded.
fn decodes(program: &Program<'_>) -> bool {
    let has = |wanted: &[&str]| program.arguments.iter().any(|word| wanted.iter().any(|option| word.is(option)));
    match program.name.as_str() {
        "base64" | "gbase64" => has(&["-d", "-D", "--decode", "-di", "-id"]),
        "openssl" => has(&["-d"]) && has(&["base64", "-base64", "-a"]),
        "xxd" => has(&["-r", "-rp", "-p"]) && program.arguments.iter().any(|word| word.prefix().starts_with("-r")),
        _ => false,
    }
}

/// Where what a decoder decodes comes from; `None` where a download feeds it, which is told as such.
fn fed(script: &Script, from: &Command, decoder: &Program<'_>, text: &str) -> Option<SignKind> {
    let string = from.redirections.iter().find(|redirection| redirection.operator == Redirect::HereString);
    if let Some(redirection) = string {
        return Some(kind_of(&redirection.target));
    }
    if let Some(body) = from.redirections.iter().find_map(|redirection| redirection.heredoc.as_ref()) {
        return Some(kind_of(&body.body));
    }
    let mut reader = from;
    for _ in 0..MAX_PIPES {
        let Some(upstream) = script.piped_from(reader) else { break };
        let Some(program) = upstream.program() else { break };
        match program.name.as_str() {
            "curl" | "wget" => return None,
            "echo" | "printf" => {
                let hidden = program.arguments.iter().any(|word| kind_of(word) == SignKind::HiddenCode);
                return Some(if hidden { SignKind::HiddenCode } else { SignKind::DecodedCode });
            }
            _ => reader = upstream,
        }
    }
    // What is fetched in a substitution within the decoder's words is a download, too.
    let fetched = decoder.arguments.iter().any(|word| word.span.of(text).contains("curl "));
    (!fetched).then_some(SignKind::DecodedCode)
}

fn kind_of(word: &Word) -> SignKind {
    if word.literal().is_some_and(|text| is_written_out(&text)) { SignKind::HiddenCode } else { SignKind::DecodedCode }
}

/// Whether a text is of the alphabet of base64 or of hexadecimal digits, and long enough to say something.
fn is_written_out(text: &str) -> bool {
    let text = text.trim();
    text.len() >= SHORTEST
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'\n' | b'-' | b'_'))
}

/// `-EncodedCommand`, which may be cut short (about_Pwsh).
fn is_encoded_option(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    lower.starts_with("-e") && (lower == "-e" || lower == "-ec" || lower.len() >= 4 && "-encodedcommand".starts_with(&lower))
}
