//! One file: opened, read into a buffer that is used again, inspected.

use crate::trouble::plain;
use crate::unpack::{self, Container, Limits, Opened};
use crate::walk::Listed;
use ciward_core::text::File as TextFile;
use ciward_core::{Auditor, Inspection, Reading, Source};
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read};

/// From this size on, a look at the first bytes may save reading the rest of a binary file.
const WORTH_A_LOOK: usize = 64 << 10;
const LOOK: usize = 8 << 10;

/// What a buffer may keep between two files.
const KEPT: usize = 4 << 20;

/// Bytes to read into; what lies beyond the last file's length is left from files before.
#[derive(Default)]
pub struct Buffer(Vec<u8>);

/// What a first look at a file gives.
pub enum Looked {
    At(Inspection),
    /// It has files in it, to be opened once it is known how many such files there are.
    Packed(Container),
    Gone,
}

pub fn inspect(auditor: &Auditor, listed: &Listed, reading: Reading, limits: Limits, buffer: &mut Buffer) -> Looked {
    let inspection = match buffer.read(listed, limits) {
        Ok(Content::Bytes(bytes)) => {
            let source = Source { path: &listed.path, bytes, state: listed.state };
            let inspection = auditor.inspect_as(source, reading);
            match inspection.skipped {
                Some(_) => binary(auditor, source, limits, inspection),
                None => inspection,
            }
        }
        Ok(Content::Start(bytes)) => match unpack::packing(bytes) {
            Some(name) => auditor.skip(&listed.path, &format!("packed with {name}, which is not opened")),
            // Its start tells whether it keeps keys.
            None => auditor.inspect_as(Source { path: &listed.path, bytes, state: listed.state }, reading),
        },
        Ok(Content::Packed(container)) => return Looked::Packed(container),
        Err(error) if error.kind() == ErrorKind::NotFound => return Looked::Gone,
        Ok(Content::TooLarge) => auditor.skip(&listed.path, Source::TOO_LARGE),
        Ok(Content::Irregular) => auditor.skip(&listed.path, "not a regular file"),
        Err(error) => auditor.skip(&listed.path, &format!("cannot be read: {}", plain(&error))),
    };
    buffer.shrink();
    Looked::At(Inspection { state: listed.state, ..inspection })
}

/// A file of which all bytes are there, and which is no text.
fn binary(auditor: &Auditor, source: Source<'_>, limits: Limits, skipped: Inspection) -> Inspection {
    match unpack::packing(source.bytes) {
        Some(name) => auditor.skip(source.path, &format!("packed with {name}, which is not opened")),
        None if limits.searches(source.bytes) => auditor.inspect_binary(source),
        None => skipped,
    }
}

/// Opens a file that has files in it.
pub fn open(auditor: &Auditor, listed: &Listed, container: Container, limits: Limits, buffer: &mut Buffer) -> Opened {
    let opened = match buffer.read_all(listed) {
        Ok(bytes) => unpack::open(auditor, listed, container, bytes, limits),
        Err(error) => {
            let skipped = auditor.skip(&listed.path, &format!("cannot be read: {}", plain(&error)));
            Opened { inspections: vec![Inspection { state: listed.state, ..skipped }], unpacked: 0 }
        }
    };
    buffer.shrink();
    opened
}

enum Content<'a> {
    /// All of the file.
    Bytes(&'a [u8]),
    /// As much of a binary file as tells that the rest is of no use.
    Start(&'a [u8]),
    Packed(Container),
    TooLarge,
    Irregular,
}

impl Buffer {
    fn read(&mut self, listed: &Listed, limits: Limits) -> io::Result<Content<'_>> {
        let (mut file, length) = match open_regular(listed)? {
            (_, None) => return Ok(Content::Irregular),
            (_, Some(length)) if length > Source::LARGEST as usize => return Ok(Content::TooLarge),
            (file, Some(length)) => (file, length),
        };
        self.make_room(length);
        let first = if length > WORTH_A_LOOK { LOOK } else { length };
        let mut read = fill(&mut file, &mut self.0[..first])?;
        let start = &self.0[..read];
        if let Some(container) = Container::of(start).filter(|_| limits.opens()) {
            return Ok(Content::Packed(container));
        }
        if length > WORTH_A_LOOK && TextFile::from_bytes(&listed.path, start).is_err() {
            let searched = limits.searches(start) && length as u64 <= limits.binary;
            if !searched {
                return Ok(Content::Start(&self.0[..read]));
            }
        }
        read += fill(&mut file, &mut self.0[read..length])?;
        Ok(Content::Bytes(&self.0[..read]))
    }

    fn read_all(&mut self, listed: &Listed) -> io::Result<&[u8]> {
        let (mut file, length) = open_regular(listed)?;
        let length = length.unwrap_or_default().min(Source::LARGEST as usize);
        self.make_room(length);
        let read = fill(&mut file, &mut self.0[..length])?;
        Ok(&self.0[..read])
    }

    fn make_room(&mut self, length: usize) {
        if self.0.len() < length {
            self.0.resize(length, 0);
        }
    }

    fn shrink(&mut self) {
        if self.0.len() > KEPT {
            self.0 = Vec::new();
        }
    }
}

impl Limits {
    fn opens(self) -> bool {
        self.depth > 0
    }

    /// Whether the strings of a binary file are to be searched, as far as these bytes tell.
    fn searches(self, bytes: &[u8]) -> bool {
        bytes.len() as u64 <= self.binary && !unpack::is_media(bytes)
    }
}

/// Reads until the room is full or the file ends, in one call where the system gives all at once.
fn fill(file: &mut File, room: &mut [u8]) -> io::Result<usize> {
    let mut read = 0;
    while read < room.len() {
        match file.read(&mut room[read..]) {
            Ok(0) => break,
            Ok(count) => read += count,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(read)
}

/// A file and its length, if it is a regular one.
fn open_regular(listed: &Listed) -> io::Result<(File, Option<usize>)> {
    let file = open_listed(listed)?;
    let metadata = file.metadata()?;
    let length = usize::try_from(metadata.len()).unwrap_or(usize::MAX);
    Ok((file, metadata.is_file().then_some(length)))
}

/// Opens what was a file when it was listed: should it be a symlink or a FIFO by now, neither is followed or waited for.
fn open_listed(listed: &Listed) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK);
    }
    options.open(&listed.absolute)
}
