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
    let fits = move |format: &&Format| format.fits(&path, &name, text);
    TABLES.into_iter().flatten().filter(fits).collect::<Vec<_>>().into_iter()
}
