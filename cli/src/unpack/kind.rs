//! What a file is that is not text, by its first bytes.

/// A file with files in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Container {
    /// Also jar, war, whl, nupkg, apk, vsix, epub, docx, xlsx, pptx, odt.
    Zip,
    Tar,
    /// Of one file or of a tar.
    Gzip,
    /// Its streams are its files.
    Pdf,
}

impl Container {
    pub fn of(start: &[u8]) -> Option<Self> {
        match start {
            [b'P', b'K', 3, 4, ..] => Some(Self::Zip),
            [0x1f, 0x8b, 8, ..] => Some(Self::Gzip),
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(Self::Pdf),
            _ if is_tar(start) => Some(Self::Tar),
            _ => None,
        }
    }
}

/// A header in the form of POSIX or GNU (tar(5)).
pub fn is_tar(start: &[u8]) -> bool {
    start.get(257..262) == Some(b"ustar")
}

/// The name of a way of packing that is not opened.
pub fn packing(start: &[u8]) -> Option<&'static str> {
    const PACKINGS: &[(&[u8], &str)] = &[
        (b"BZh", "bzip2"),
        (b"\xfd7zXZ\0", "xz"),
        (b"\x28\xb5\x2f\xfd", "zstd"),
        (b"7z\xbc\xaf\x27\x1c", "7z"),
        (b"Rar!\x1a\x07", "rar"),
        (b"\x04\x22\x4d\x18", "lz4"),
        (b"MSCF\0\0\0\0", "cab"),
    ];
    PACKINGS.iter().find(|(magic, _)| start.starts_with(magic)).map(|(_, name)| *name)
}

/// Images, sound, films, fonts, and what is packed: bytes that are as good as random, in which no string means anything.
pub fn is_media(start: &[u8]) -> bool {
    const MEDIA: &[&[u8]] = &[
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        b"GIF8",
        b"RIFF",
        b"\0\0\x01\0",
        b"II*\0",
        b"MM\0*",
        b"wOFF",
        b"wOF2",
        b"\0\x01\0\0\0",
        b"OTTO",
        b"ttcf",
        b"OggS",
        b"fLaC",
        b"ID3",
        b"\x1a\x45\xdf\xa3",
        b"PK",
        b"\x1f\x8b",
    ];
    MEDIA.iter().any(|magic| start.starts_with(magic)) || start.get(4..8) == Some(b"ftyp") || packing(start).is_some()
}
