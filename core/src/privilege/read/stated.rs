//! A `permissions:` as it is written, and how it could be rewritten.

use super::gap;
use crate::model::permissions::{Grant, Permissions};
use crate::model::token::{Granted, GrantedScope, Stated};
use crate::place::Place;
use crate::text::File;

pub(super) fn stated(file: &File<'_>, permissions: &Permissions<'_>) -> Stated {
    let grant = match permissions.grant {
        Grant::ReadAll => Granted::ReadAll,
        Grant::WriteAll => Granted::WriteAll,
        Grant::Unknown => Granted::Unknown,
        Grant::Scopes(entries) => Granted::Scopes(
            entries
                .iter()
                .filter_map(|entry| {
                    Some(GrantedScope {
                        scope: entry.key.as_str()?.to_owned(),
                        level: entry.value.as_str()?.to_owned(),
                        place: Place::new(file, entry.span()),
                    })
                })
                .collect(),
        ),
    };
    Stated { place: Place::new(file, permissions.node.span), grant, gap: gap::of_value(file, permissions) }
}
