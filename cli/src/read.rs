//! One file: opened, read into a buffer that is used again, inspected.

use crate::trouble::plain;
use crate::walk::Listed;
use ciward_core::text::File as TextFile;
use ciward_core::{Auditor, Inspection, Source};
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

/// `None` where the file is gone by now.
pub fn inspect(auditor: &Auditor, listed: &Listed, buffer: &mut Buffer) -> Option<Inspection> {
    let inspection = match buffer.read(listed) {
        Ok(Content::Bytes(bytes)) => auditor.inspect(Source { path: &listed.path, bytes, state: listed.state }),
        Ok(Content::TooLarge) => auditor.skip(&listed.path, Source::TOO_LARGE),
        Ok(Content::Irregular) => auditor.skip(&listed.path, "not a regular file"),
        Err(error) if error.kind() == ErrorKind::NotFound => return None,
        Err(error) => auditor.skip(&listed.path, &format!("cannot be read: {}", plain(&error))),
    };
    buffer.shrink();
    Some(Inspection { state: listed.state, ..inspection })
}

enum Content<'a> {
    /// All of a text, or as much of a binary file as tells that it is one.
    Bytes(&'a [u8]),
    TooLarge,
    Irregular,
}

impl Buffer {
    fn read(&mut self, listed: &Listed) -> io::Result<Content<'_>> {
        let mut file = open(listed)?;
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            return Ok(Content::Irregular);
        }
        if metadata.len() > u64::from(Source::LARGEST) {
            return Ok(Content::TooLarge);
        }
        let length = usize::try_from(metadata.len()).unwrap_or(usize::MAX);
        if self.0.len() < length {
            self.0.resize(length, 0);
        }
        let mut read = 0;
        if length > WORTH_A_LOOK {
            read = fill(&mut file, &mut self.0[..LOOK])?;
            if TextFile::from_bytes(&listed.path, &self.0[..read]).is_err() {
                return Ok(Content::Bytes(&self.0[..read]));
            }
        }
        read += fill(&mut file, &mut self.0[read..length])?;
        Ok(Content::Bytes(&self.0[..read]))
    }

    fn shrink(&mut self) {
        if self.0.len() > KEPT {
            self.0 = Vec::new();
        }
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

/// Opens what was a file when it was listed: should it be a symlink or a FIFO by now, neither is followed or waited for.
fn open(listed: &Listed) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK);
    }
    options.open(&listed.absolute)
}
