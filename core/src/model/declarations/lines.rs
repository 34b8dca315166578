//! Declarations in formats of lines: systemd's units, TOML of platforms, `.envrc`, PM2's program.

use super::{Declaration, Declared, Giver};
use crate::text::Span;

/// Each line with where it starts.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let at = start;
        start += line.len();
        (at, line.trim_end_matches(['\n', '\r']))
    })
}

/// `Environment="A=b" C=d`, `EnvironmentFile=-/etc/app.env`.
pub(super) fn systemd(text: &str) -> Declared {
    let mut declared = Declared::default();
    for (start, line) in lines(text) {
        if let Some(rest) = line.strip_prefix("Environment=") {
            assignments(rest, start + line.len() - rest.len(), Giver::Systemd, &mut declared);
        } else if let Some(rest) = line.strip_prefix("EnvironmentFile=") {
            let path = rest.trim_start_matches('-').trim();
            let from = start + line.len() - path.len();
            declared.env_files.push((path.to_owned(), Span::new(from, from + path.len())));
        } else if let Some(rest) = line.strip_prefix("PassEnvironment=") {
            words(rest, start + line.len() - rest.len()).for_each(|(word, from)| {
                let span = Span::new(from, from + word.len());
                declared.variables.push(Declaration { name: word.to_owned(), span, by: Giver::Systemd, given: false });
            });
        }
    }
    declared
}

/// `A=b "C=d e"`, from an offset on.
pub(super) fn assignments(text: &str, start: usize, by: Giver, declared: &mut Declared) {
    for (word, from) in words(text, start) {
        let quotes = word.len() - word.trim_start_matches(['"', '\'']).len();
        let word = word.get(quotes..).unwrap_or_default();
        let Some((name, _)) = word.split_once('=') else { continue };
        let from = from + quotes;
        declared.variables.push(Declaration { name: name.to_owned(), span: Span::new(from, from + name.len()), by, given: true });
    }
}

/// Words between blanks that stand in no quotes.
fn words(text: &str, start: usize) -> impl Iterator<Item = (&str, usize)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let tail = text.get(rest..)?;
        let from = rest + tail.len() - tail.trim_start().len();
        let mut quote = None;
        let length = text.get(from..)?.find(|c: char| {
            match (quote, c) {
                (None, '"' | '\'') => quote = Some(c),
                (Some(open), c) if open == c => quote = None,
                _ => {}
            }
            quote.is_none() && c.is_whitespace()
        });
        let end = length.map_or(text.len(), |length| from + length);
        rest = end;
        text.get(from..end).filter(|word| !word.is_empty()).map(|word| (word, start + from))
    })
}

/// Keys in a section that is called an environment.
pub(super) fn toml(stem: &str, text: &str) -> Declared {
    let by = if stem.ends_with("mise") { Giver::Shell } else { Giver::Platform };
    let mut declared = Declared::default();
    let mut inside = false;
    for (start, line) in lines(text) {
        let line_text = line.trim_start();
        if let Some(section) = line_text.strip_prefix('[') {
            let section = section.trim_end_matches([']', ' ']);
            inside = matches!(section.rsplit('.').next(), Some("env" | "vars" | "environment" | "variables"));
        } else if inside && let Some((name, _)) = line_text.split_once('=') {
            let name = name.trim();
            let from = start + line.len() - line_text.len();
            declared.variables.push(Declaration {
                name: name.to_owned(),
                span: Span::new(from, from + name.len()),
                by,
                given: true,
            });
        }
    }
    declared
}

/// `export NAME=value`.
pub(super) fn exports(text: &str) -> Declared {
    let mut declared = Declared::default();
    for (start, line) in lines(text) {
        let rest = line.trim_start();
        if let Some(assigned) = rest.strip_prefix("export ") {
            assignments(assigned, start + line.len() - assigned.len(), Giver::Shell, &mut declared);
        }
    }
    declared
}

/// The keys of `env: { … }` and `env_production: { … }`, each on a line or not.
pub(super) fn pm2(text: &str) -> Declared {
    const HEAD: usize = 30;
    const BODY: usize = 4 << 10;
    let mut declared = Declared::default();
    let mut done = 0;
    for (at, _) in text.match_indices("env") {
        let head = piece(text, at, HEAD);
        let Some(open) =
            head.find('{').filter(|&open| head.get(..open).is_some_and(|head| head.contains(':') && !head.contains('\n')))
        else {
            continue;
        };
        // What stands within a body was read with it.
        if at < done {
            continue;
        }
        let start = at + open + 1;
        let body = piece(text, start, BODY);
        let body = body.get(..body.find('}').unwrap_or(body.len())).unwrap_or_default();
        done = start + body.len();
        let mut from = start;
        for part in body.split_inclusive([',', '\n']) {
            let name = part.trim_start().split(':').next().unwrap_or_default().trim_matches(['"', '\'', ' ']);
            let start = from + part.find(name).unwrap_or_default();
            let span = Span::new(start, start + name.len());
            declared.variables.push(Declaration { name: name.to_owned(), span, by: Giver::Pm2, given: true });
            from += part.len();
        }
    }
    declared
}

/// So many bytes of a text, or one character less.
fn piece(text: &str, start: usize, most: usize) -> &str {
    let end = text.floor_char_boundary(text.len().min(start + most));
    text.get(start..end).unwrap_or_default()
}
