//! Prints and loggers.

use super::Shows;
use crate::model::exposure::code::Code;
use crate::model::exposure::receiver::receivers;
use crate::model::exposure::{Sink, logger, statement};
use crate::model::reads::language::Language;
use crate::model::reads::lexer::Kind;

pub(super) fn shows(code: &Code<'_, '_>, at: usize) -> Option<Shows> {
    let word = code.word(at)?;
    if code.language == Language::Rust {
        return rust(code, at, word);
    }
    let open = if code.is(at + 1, b'(') && !code.is_first(at + 1) { Some(at + 1) } else { None };
    let receivers = receivers(code, at);
    if let Some(sink) = method(code, word, &receivers, open) {
        let shows = match open {
            Some(open) => Shows::arguments(code, sink, open)?,
            None => block_or_command(code, sink, at)?,
        };
        return (!goes_to_a_file(code, shows)).then_some(shows);
    }
    if !receivers.is_empty() || is_defined(code, at) {
        return None;
    }
    let shows = match open {
        Some(open) if prints(code, word) => Shows::arguments(code, Sink::Print, open)?,
        None if commands(code.language, word) && takes_argument(code, at) => {
            Shows { sink: Sink::Print, from: at + 1, to: statement::end(code, at + 1) }
        }
        _ => return None,
    };
    (!goes_to_a_file(code, shows)).then_some(shows)
}

/// `def print(token)` shows nothing.
fn is_defined(code: &Code<'_, '_>, at: usize) -> bool {
    at.checked_sub(1)
        .and_then(|before| code.word(before))
        .is_some_and(|word| matches!(word, "def" | "func" | "fn" | "function" | "fun" | "void"))
        || at.checked_sub(1).is_some_and(|before| code.is(before, b':') && code.touch(before) || code.is(before, b'$'))
}

/// Functions that print, called by their bare names.
fn prints(code: &Code<'_, '_>, word: &str) -> bool {
    let names: &[&str] = match code.language {
        Language::Python => &["print", "pprint", "pp"],
        Language::Go => &["println", "print"],
        Language::Ruby => &["puts", "p", "pp", "print", "warn", "abort", "printf"],
        Language::Php => &[
            "echo",
            "print",
            "print_r",
            "var_dump",
            "var_export",
            "dump",
            "dd",
            "error_log",
            "printf",
            "die",
            "exit",
            "trigger_error",
            "syslog",
        ],
        Language::Jvm if !code.is_java => &["println", "print"],
        _ => &[],
    };
    names.contains(&word)
}

/// What follows is an argument, no operator: `puts token`, not `p = token` or `p.token`.
fn takes_argument(code: &Code<'_, '_>, at: usize) -> bool {
    let argument =
        matches!(code.kind(at + 1), Some(Kind::Word | Kind::Str | Kind::Punct(b'@' | b'[' | b':' | b'"' | b'\'' | b'$' | b'(')));
    argument && (!code.touch(at) || code.is_string(at + 1)) && !code.is_first(at + 1)
}

/// Statements that print without brackets.
fn commands(language: Language, word: &str) -> bool {
    match language {
        Language::Ruby => matches!(word, "puts" | "p" | "pp" | "print" | "warn" | "abort"),
        Language::Php => matches!(word, "echo" | "print"),
        _ => false,
    }
}

fn method(code: &Code<'_, '_>, word: &str, receivers: &[&str], open: Option<usize>) -> Option<Sink> {
    let &nearest = receivers.first()?;
    let print = match code.language {
        Language::Python => matches!(
            (nearest, word),
            ("stdout" | "stderr", "write")
                | ("click" | "typer", "echo" | "secho")
                | ("warnings", "warn")
                | ("console" | "rich", "print")
        ),
        Language::JavaScript => matches!((nearest, word), ("stdout" | "stderr", "write")),
        Language::Go => go_prints(code, nearest, word, open),
        Language::Ruby => {
            matches!(nearest, "$stdout" | "$stderr" | "STDOUT" | "STDERR")
                && matches!(word, "puts" | "print" | "write" | "printf")
        }
        Language::Jvm => matches!(nearest, "out" | "err") && matches!(word, "println" | "print" | "printf" | "format"),
        Language::CSharp => {
            matches!(nearest, "Console" | "Debug" | "Trace" | "Error" | "Out")
                && matches!(word, "WriteLine" | "Write" | "WriteLineAsync")
        }
        _ => false,
    };
    if print {
        return Some(Sink::Print);
    }
    let called = open.is_some() || matches!(code.language, Language::Ruby | Language::Jvm);
    let actions =
        nearest == "core" && code.language == Language::JavaScript && matches!(word, "info" | "debug" | "notice" | "warning");
    let facade = matches!((code.language, nearest), (Language::Php | Language::CSharp | Language::Jvm, "Log" | "Timber"));
    let logger = logger::is_logger(nearest)
        || facade
        || receivers.iter().any(|receiver| logger::is_logger(receiver) && *receiver != nearest);
    let direct = logger::is_logger(nearest) || facade || receivers.len() > 1;
    let writes = logger && direct && logger::writes(word) || logger && logger::keeps(word);
    (called && (actions || writes)).then_some(Sink::Log)
}

fn go_prints(code: &Code<'_, '_>, nearest: &str, word: &str, open: Option<usize>) -> bool {
    match (nearest, word) {
        ("fmt", "Print" | "Printf" | "Println") => true,
        ("fmt", "Fprint" | "Fprintf" | "Fprintln") => {
            open.is_some_and(|open| code.word(open + 1) == Some("os") && matches!(code.word(open + 3), Some("Stdout" | "Stderr")))
        }
        _ => false,
    }
}

/// `logger.debug { "… $token" }`, Ruby's `logger.info "…"`.
fn block_or_command(code: &Code<'_, '_>, sink: Sink, at: usize) -> Option<Shows> {
    if code.is(at + 1, b'{') && matches!(code.language, Language::Jvm | Language::Ruby) {
        return Shows::arguments(code, sink, at + 1);
    }
    let command =
        code.language == Language::Ruby && !code.is_first(at + 1) && (code.is_string(at + 1) || code.word(at + 1).is_some());
    command.then(|| Shows { sink, from: at + 1, to: statement::end(code, at + 1) })
}

/// Python: `print(token, file=handle)`; PHP: `print_r($x, true)` gives a text.
fn goes_to_a_file(code: &Code<'_, '_>, shows: Shows) -> bool {
    if code.language == Language::Php {
        let last = shows.to.saturating_sub(1);
        return code.word(last) == Some("true") && code.is(last.saturating_sub(1), b',');
    }
    code.language == Language::Python
        && (shows.from..shows.to).any(|at| {
            code.word(at) == Some("file")
                && code.is(at + 1, b'=')
                && !matches!(code.word(shows.to - 1), Some("stderr" | "stdout"))
        })
}

fn rust(code: &Code<'_, '_>, at: usize, word: &str) -> Option<Shows> {
    if !code.is(at + 1, b'!') {
        return None;
    }
    let sink = match word {
        "println" | "print" | "eprintln" | "eprint" | "dbg" => Sink::Print,
        "info" | "debug" | "warn" | "error" | "trace" | "log" | "event" | "info_span" | "debug_span" => Sink::Log,
        _ => return None,
    };
    Shows::arguments(code, sink, at + 2)
}
