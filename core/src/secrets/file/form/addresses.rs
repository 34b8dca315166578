//! An address a line, with a login in it: `https://user:password@host`.

use super::{Entry, Sink, lines, slice, trimmed};
use crate::text::Span;
use std::borrow::Cow;

pub(super) fn each<'t>(text: &'t str, found: Sink<'_, 't>) {
    for line in lines(text, Span::new(0, text.len())) {
        let line = trimmed(text, line);
        let written = line.of(text);
        let Some(scheme) = written.find("://").filter(|_| !written.starts_with('#')) else { continue };
        let start = line.start + scheme + 3;
        let authority = slice(text, start, line.end).split(['/', ' ']).next().unwrap_or_default();
        let Some((login, host)) = authority.rsplit_once('@') else { continue };
        // A token can stand alone, as the user.
        let (key, skipped) = login.split_once(':').map_or(("user", 0), |(user, _)| ("password", user.len() + 1));
        let value = Span::new(start + skipped, start + login.len());
        if !value.is_empty() {
            found(Entry { owner: host, parent: "", key: Cow::Borrowed(key), value, enclosed: false });
        }
    }
}
