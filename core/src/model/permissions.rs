//! The token's permissions as a workflow or a job states them.

use crate::syntax::yaml::{Entry, Kind, Node};
use crate::text::Span;

/// A `permissions:` key and its value.
#[derive(Clone, Copy, Debug)]
pub struct Permissions<'y> {
    pub key: &'y Node,
    pub node: &'y Node,
    pub grant: Grant<'y>,
}

/// What is granted.
#[derive(Clone, Copy, Debug)]
pub enum Grant<'y> {
    ReadAll,
    WriteAll,
    /// Each scope by itself; what is not named is not granted. `{}` grants nothing.
    Scopes(&'y [Entry]),
    /// Nothing that GitHub knows.
    Unknown,
}

impl<'y> Permissions<'y> {
    #[must_use]
    pub fn read(parent: &'y Node) -> Option<Self> {
        let entry = parent.entry("permissions")?;
        let grant = match &entry.value.kind {
            Kind::Mapping(entries) => Grant::Scopes(entries),
            _ => match entry.value.as_str() {
                Some("read-all") => Grant::ReadAll,
                Some("write-all") => Grant::WriteAll,
                _ => Grant::Unknown,
            },
        };
        Some(Self { key: &entry.key, node: &entry.value, grant })
    }

    /// The scopes that may be written, with the place of each.
    #[must_use]
    pub fn writes(&self) -> Vec<(&'y str, Span)> {
        let Grant::Scopes(entries) = self.grant else { return Vec::new() };
        let written = entries.iter().filter(|entry| entry.value.as_str() == Some("write"));
        written.filter_map(|entry| Some((entry.key.as_str()?, entry.span()))).collect()
    }

    /// Whether the token may write anything at all.
    #[must_use]
    pub fn may_write(&self) -> bool {
        matches!(self.grant, Grant::WriteAll) || !self.writes().is_empty()
    }
}
