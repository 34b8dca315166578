//! All formats, a row each, by what the files are for.

mod clouds;
mod clusters;
mod editors;
mod frameworks;
mod logins;
mod mail;
mod monitoring;
mod networks;
mod packages;

use super::format::Format;
use std::sync::OnceLock;

const TABLES: [&[Format]; 9] = [
    logins::FORMATS,
    packages::FORMATS,
    clouds::FORMATS,
    clusters::FORMATS,
    frameworks::FORMATS,
    editors::FORMATS,
    mail::FORMATS,
    networks::FORMATS,
    monitoring::FORMATS,
];

/// The formats that the path promises and the text keeps.
pub(super) fn formats_of(path: &str, text: &str) -> impl Iterator<Item = &'static Format> {
    let path = path.to_ascii_lowercase();
    // A backup or a template holds what the file holds.
    let path = [".bak", ".old", ".orig", "~"].iter().find_map(|end| path.strip_suffix(end)).map_or(path.clone(), str::to_owned);
    let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
    let last = name.bytes().last().and_then(|byte| by_last_byte().get(usize::from(byte)));
    last.into_iter().flatten().copied().filter(move |format| format.fits(&path, &name, text))
}

/// The formats by the last byte of where they lie: this is asked of every file, and the others cannot fit.
fn by_last_byte() -> &'static [Vec<&'static Format>] {
    static LISTS: OnceLock<Vec<Vec<&'static Format>>> = OnceLock::new();
    LISTS.get_or_init(|| {
        let ends_with = |byte: u8| TABLES.into_iter().flatten().filter(move |format| format.may_end_with(byte)).collect();
        (0..=u8::MAX).map(ends_with).collect()
    })
}
