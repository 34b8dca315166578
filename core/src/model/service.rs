//! What the files that start services hand to them: systemd's units, crontabs, supervisord, launchd, nginx.
//!
//! PM2's files are programs, which other readers know.

use crate::text::Span;

/// A value that a service is given under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given<'t> {
    pub name: &'t str,
    /// Quotes left out.
    pub value: Span,
}

/// What starts or fronts the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manager {
    Systemd,
    Cron,
    Supervisord,
    Launchd,
    Nginx,
}

/// Larger files are none of these, in bytes.
const LARGEST: usize = 512 << 10;

/// By the file's name, and where that is not enough by a word in it.
#[must_use]
pub fn manager(path: &str, text: &str) -> Option<Manager> {
    if text.len() > LARGEST {
        return None;
    }
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let last = folder.rsplit('/').next().unwrap_or_default();
    let ends = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    match () {
        () if ends(&[".service", ".socket", ".timer", ".container", ".service.j2", ".service.in"]) => Some(Manager::Systemd),
        () if ends(&[".conf"]) && [".service.d", ".socket.d", ".timer.d"].iter().any(|end| last.ends_with(end)) => {
            Some(Manager::Systemd)
        }
        () if ends(&["crontab", ".cron", ".crontab", "crontab.txt"]) || last == "cron.d" => Some(Manager::Cron),
        () if ends(&[".plist"]) && text.contains("<key>EnvironmentVariables</key>") => Some(Manager::Launchd),
        () if ends(&[".conf", ".ini"]) && (name.starts_with("supervisor") || last.starts_with("supervisor")) => {
            Some(Manager::Supervisord)
        }
        () if name == "nginx.conf"
            || ends(&[".nginx", ".nginx.conf"])
            || ends(&[".conf"]) && folder.split('/').any(|part| part.contains("nginx")) =>
        {
            Some(Manager::Nginx)
        }
        () => None,
    }
}

/// Every value, in the order of the text.
#[must_use]
pub fn given(manager: Manager, text: &str) -> Vec<Given<'_>> {
    let mut found = Vec::new();
    if manager == Manager::Launchd {
        launchd(text, &mut found);
        return found;
    }
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        let at = start + (line.len() - line.trim_start().len());
        start += line.len();
        if trimmed.starts_with(['#', ';']) || trimmed.len() > 8_192 {
            continue;
        }
        match manager {
            Manager::Systemd => systemd(text, trimmed, at, &mut found),
            Manager::Cron => assignments(text, Span::new(at, at + trimmed.len()), b" \t", &mut found),
            Manager::Supervisord => {
                if let Some(rest) =
                    trimmed.strip_prefix("environment").map(str::trim_start).and_then(|rest| rest.strip_prefix('='))
                {
                    assignments(text, Span::new(at + trimmed.len() - rest.len(), at + trimmed.len()), b" \t,", &mut found);
                }
            }
            Manager::Nginx => nginx(text, trimmed, at, &mut found),
            Manager::Launchd => {}
        }
    }
    found
}

fn systemd<'t>(text: &'t str, line: &str, at: usize, found: &mut Vec<Given<'t>>) {
    let Some((key, rest)) = line.split_once('=') else { return };
    let part = Span::new(at + line.len() - rest.len(), at + line.len());
    match key.trim_end() {
        "Environment" => assignments(text, part, b" \t", found),
        key if key.starts_with("Exec") => options(text, part, found),
        _ => {}
    }
}

/// `A=b "C=d e"`, `A="b"`: words in which a name stands before `=`.
fn assignments<'t>(text: &'t str, part: Span, separators: &[u8], found: &mut Vec<Given<'t>>) {
    for word in words(text, part, separators) {
        let bare = unquoted(text, word);
        let Some((name, value)) = bare.of(text).split_once('=') else { continue };
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        if name.is_empty() || !name.bytes().all(plain) {
            continue;
        }
        let value = unquoted(text, Span::new(bare.end - value.len(), bare.end));
        found.push(Given { name, value });
    }
}

/// `--api-key value`, `--api-key=value`.
fn options<'t>(text: &'t str, part: Span, found: &mut Vec<Given<'t>>) {
    let mut before = "";
    for word in words(text, part, b" \t") {
        let bare = unquoted(text, word);
        let written = bare.of(text);
        if let Some((name, value)) = written.strip_prefix("--").and_then(|rest| rest.split_once('=')) {
            found.push(Given { name, value: unquoted(text, Span::new(bare.end - value.len(), bare.end)) });
        } else if !before.is_empty() && !written.starts_with('-') {
            found.push(Given { name: before, value: bare });
        }
        before = written.strip_prefix("--").filter(|name| !name.contains('=')).unwrap_or_default();
    }
}

/// `proxy_set_header X-Api-Key value;`, `fastcgi_param NAME "value";`. Several may stand in a line.
fn nginx<'t>(text: &'t str, line: &str, at: usize, found: &mut Vec<Given<'t>>) {
    const DIRECTIVES: [&str; 6] = ["proxy_set_header", "fastcgi_param", "uwsgi_param", "grpc_set_header", "add_header", "env"];
    let mut start = at;
    for statement in line.split_inclusive([';', '{', '}']) {
        let part = Span::new(start, start + statement.trim_end_matches([';', '{', '}']).len());
        start += statement.len();
        let mut words = words(text, part, b" \t").into_iter();
        let Some(first) = words.next().map(|word| word.of(text)).filter(|first| DIRECTIVES.contains(first)) else { continue };
        if first == "env" {
            assignments(text, part, b" \t", found);
        } else if let (Some(name), Some(value)) = (words.next(), words.next()) {
            found.push(Given { name: unquoted(text, name).of(text), value: unquoted(text, value) });
        }
    }
}

/// `<key>NAME</key><string>value</string>`.
fn launchd<'t>(text: &'t str, found: &mut Vec<Given<'t>>) {
    for (at, _) in text.match_indices("<key>") {
        let rest = text.get(at + 5..).unwrap_or_default();
        let Some((name, after)) = rest.split_once("</key>").filter(|(name, _)| name.len() < 128) else { continue };
        let Some(value) = after.trim_start().strip_prefix("<string>") else { continue };
        let start = text.len() - value.len();
        let length = value.find('<').unwrap_or(value.len());
        found.push(Given { name, value: Span::new(start, start + length) });
    }
}

/// Between separators that stand in no quotes.
fn words(text: &str, part: Span, separators: &[u8]) -> Vec<Span> {
    let (mut words, mut start, mut quote) = (Vec::new(), part.start, None);
    for (offset, byte) in part.of(text).bytes().enumerate() {
        let at = part.start + offset;
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            (None, byte) if separators.contains(&byte) => {
                words.push(Span::new(start, at));
                start = at + 1;
            }
            _ => {}
        }
    }
    words.push(Span::new(start, part.end));
    words.retain(|word| !word.is_empty());
    words
}

fn unquoted(text: &str, span: Span) -> Span {
    let written = span.of(text);
    let quoted = ['"', '\''].iter().any(|&quote| written.len() > 1 && written.starts_with(quote) && written.ends_with(quote));
    if quoted { Span::new(span.start + 1, span.end - 1) } else { span }
}
