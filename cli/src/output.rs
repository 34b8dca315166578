//! Where the report goes: standard output, and files that appear whole or not at all.

use crate::trouble::Trouble;
use anstream::AutoStream;
use ciward_core::{Report, render};
use clap::ValueEnum;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people, with the line of source
    #[default]
    Text,
    /// For programs: ciward's own schema, version 1
    Json,
    /// SARIF 2.1.0, as GitHub code scanning reads it
    Sarif,
    /// A summary for a pull request or a page
    Markdown,
    /// One page for a browser, with nothing to load
    Html,
    /// Annotations in a GitHub Actions log
    Github,
}

/// A file for the report, in the format of its extension.
#[derive(Clone, Debug)]
pub struct OutputFile {
    path: PathBuf,
    format: Format,
}

impl OutputFile {
    pub fn parse(text: &str) -> Result<Self, String> {
        let path = PathBuf::from(text);
        let extension = path.extension().map(|extension| extension.to_string_lossy().to_ascii_lowercase());
        let format = match extension.as_deref() {
            Some("sarif") => Format::Sarif,
            Some("json") => Format::Json,
            Some("md") => Format::Markdown,
            Some("html") => Format::Html,
            Some("txt") => Format::Text,
            _ => return Err("the format follows the extension: .sarif, .json, .md, .html or .txt".to_owned()),
        };
        Ok(Self { path, format })
    }
}

/// A file that can be written, as far as can be told before the audit.
pub struct Prepared {
    path: PathBuf,
    format: Format,
    folder: PathBuf,
}

/// Finds out early what would make an audit end without its files.
pub fn prepare(files: &[OutputFile]) -> Result<Vec<Prepared>, Trouble> {
    let prepared = files.iter().map(|file| {
        // Through a symlink, its target is written.
        let path = fs::canonicalize(&file.path).unwrap_or_else(|_| file.path.clone());
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        if path.is_dir() {
            return Err(Trouble::new(format!("{}: cannot be written: it is a folder", file.path.display())));
        }
        if !folder.is_dir() {
            return Err(Trouble::new(format!(
                "{}: cannot be written: there is no folder {}",
                file.path.display(),
                folder.display()
            )));
        }
        Ok(Prepared { path, format: file.format, folder })
    });
    prepared.collect()
}

/// Writes the files, then standard output. Each file is written beside its place first and moved there when all are.
pub fn write(report: &Report, format: Format, files: Vec<Prepared>) -> Result<(), Trouble> {
    let mut staged = Vec::new();
    for file in files {
        let text = rendered(report, file.format, render::Style::PLAIN);
        staged.push(stage(&file, &text).map_err(|error| Trouble::at(&file.path, "cannot be written", &error))?);
    }
    for (path, temporary) in staged.into_iter().flatten() {
        temporary.persist(&path).map_err(|error| Trouble::at(&path, "cannot be written", &error.error))?;
    }
    match format {
        Format::Text => print(&rendered(report, format, style())),
        _ => to_stdout(rendered(report, format, render::Style::PLAIN).as_bytes(), io::stdout().lock()),
    }
}

/// Work in two parts, on two cores.
pub fn both(one: &mut (dyn FnMut() + Send), other: &mut (dyn FnMut() + Send)) {
    rayon::join(one, other);
}

fn rendered(report: &Report, format: Format, style: render::Style) -> String {
    match format {
        Format::Text => render::text(report, style),
        Format::Json => render::json_at_once(report, both),
        Format::Sarif => render::sarif(report),
        Format::Markdown => render::markdown(report),
        Format::Html => render::html(report),
        Format::Github => render::github(report),
    }
}

/// `None` where the place is no regular file, such as `/dev/null`: that is written to, not replaced.
fn stage(file: &Prepared, text: &str) -> io::Result<Option<(PathBuf, NamedTempFile)>> {
    if is_special(&file.path) {
        File::options().write(true).open(&file.path)?.write_all(text.as_bytes())?;
        return Ok(None);
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(".ciward-");
    #[cfg(unix)]
    {
        // As any new file: what the user's mask leaves.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut temporary = builder.tempfile_in(&file.folder)?;
    temporary.write_all(text.as_bytes())?;
    Ok(Some((file.path.clone(), temporary)))
}

fn is_special(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| !metadata.is_file())
}

/// Lets `--color` decide for standard output and standard error.
pub fn color(choice: clap::ColorChoice) {
    let choice = match choice {
        clap::ColorChoice::Auto => anstream::ColorChoice::Auto,
        clap::ColorChoice::Always => anstream::ColorChoice::Always,
        clap::ColorChoice::Never => anstream::ColorChoice::Never,
    };
    choice.write_global();
}

fn style() -> render::Style {
    let plain = AutoStream::choice(&io::stdout()) == anstream::ColorChoice::Never;
    if plain { render::Style::PLAIN } else { render::Style::ANSI }
}

/// Prints a text with colours, or without where they are not wanted.
pub fn print(text: &str) -> Result<(), Trouble> {
    to_stdout(text.as_bytes(), anstream::stdout().lock())
}

/// A reader who has gone away has read enough.
fn to_stdout(bytes: &[u8], mut stdout: impl Write) -> Result<(), Trouble> {
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Trouble::at(Path::new("standard output"), "cannot be written", &error))
        }
        _ => Ok(()),
    }
}

/// Breaks the lines of a prose so that they can be read.
pub fn wrapped(prose: &str) -> String {
    const WIDTH: usize = 90;
    let mut text = String::new();
    for line in prose.lines() {
        let mut width = 0;
        for word in line.split(' ') {
            let length = word.chars().count();
            if width > 0 && width + 1 + length > WIDTH {
                text.push('\n');
                width = 0;
            } else if width > 0 {
                text.push(' ');
                width += 1;
            }
            text.push_str(word);
            width += length;
        }
        text.push('\n');
    }
    text.trim_end().to_owned()
}
