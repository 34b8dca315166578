//! A script of the Windows command shell: what it writes for the runner, and what is pasted into its lines.

use super::framing::{Lines, channel_named};
use super::shell::Text;
use crate::model::program::{Channel, Deed, Manner, Origin, RunsText, Source, Write};
use crate::text::Span;

/// `%NAME%` is pasted into a line before it is parsed, so that any of them is code; `!NAME!` is not.
pub(super) fn deeds(text: &Text<'_>) -> Vec<Deed> {
    let mut deeds = Vec::new();
    let mut start = 0;
    for line in text.text.split_inclusive('\n') {
        let span = Span::new(start, start + line.trim_end().len());
        start += line.len();
        if deeds.len() < MOST {
            read(text, span, &mut deeds);
        }
    }
    deeds
}

/// So many deeds are kept of one script.
const MOST: usize = 400;

fn read(text: &Text<'_>, span: Span, deeds: &mut Vec<Deed>) {
    let line = span.of(text.text);
    let mut lines = Lines::default();
    let mut channel: Option<Channel> = None;
    let mut rest = line;
    while let Some(at) = rest.find(['%', '!']).filter(|_| deeds.len() < MOST) {
        let mark = rest.get(at..at + 1).unwrap_or_default();
        let behind = rest.get(at + 1..).unwrap_or_default();
        let start = span.start + (line.len() - rest.len()) + at;
        lines.literal(&spoken(rest.get(..at).unwrap_or_default()));
        let name = behind.split_once(mark).map(|(name, _)| name).filter(|name| is_name(name));
        let Some(name) = name else {
            rest = behind;
            continue;
        };
        rest = behind.get(name.len() + 1..).unwrap_or_default();
        if let Some(named) = channel_named(&name.to_ascii_uppercase()) {
            channel = Some(named);
            continue;
        }
        let whole = Span::new(start, start + name.len() + 2);
        let origin = || Origin::new(Source::Variable(name.to_owned()), format!("%{name}%"), (text.place)(whole));
        if !name.to_ascii_uppercase().starts_with("GITHUB_") {
            lines.filled(vec![origin()], crate::model::program::Framing::Line);
            if mark == "%" {
                let (program, manner) = ("cmd".to_owned(), Manner::Code);
                deeds.push(Deed::Run(RunsText { program, manner, origins: vec![origin()], place: (text.place)(whole) }));
            }
        }
    }
    let Some(channel) = channel.filter(|_| line.contains('>')) else { return };
    for piece in lines.take() {
        let (name, framing, origins, place) = (piece.name, piece.framing, piece.origins, (text.place)(span));
        deeds.push(Deed::Write(Write { channel, name, framing, origins, place }));
    }
}

/// What `echo` writes of a text.
fn spoken(text: &str) -> String {
    let text = text.trim_start();
    let bare = text.strip_prefix('@').unwrap_or(text);
    let lower = bare.to_ascii_lowercase();
    if lower.starts_with("echo ") || lower.starts_with("echo.") {
        bare.get(5..).unwrap_or_default().to_owned()
    } else {
        bare.to_owned()
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
