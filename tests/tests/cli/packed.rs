//! Archives, made in the test: none is committed.

use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

pub(super) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in files {
        writer.start_file(*name, options).expect("a new file");
        writer.write_all(content).expect("memory");
    }
    writer.finish().expect("memory").into_inner()
}

/// The same, with the mark that its files are encrypted (APPNOTE.TXT 4.4.4, bit 0).
pub(super) fn encrypted_zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip(files);
    for (mark, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let places: Vec<usize> = (0..archive.len() - 4).filter(|&at| archive[at..].starts_with(mark)).collect();
        places.into_iter().for_each(|at| archive[at + flags] |= 1);
    }
    archive
}

pub(super) fn tar(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, content) in files {
        let mut header = tar::Header::new_gnu();
        // Its own setter refuses names that leave the archive.
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        header.set_cksum();
        builder.append(&header, *content).expect("memory");
    }
    builder.into_inner().expect("memory")
}

pub(super) fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).expect("memory");
    encoder.finish().expect("memory")
}

/// One page, packed or not.
pub(super) fn pdf(content: &[u8], packed: bool) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).expect("memory");
    let stream = if packed { encoder.finish().expect("memory") } else { content.to_vec() };
    let filter = if packed { "/Filter /FlateDecode" } else { "" };
    let head = format!("%PDF-1.7\n%\u{e9}\n4 0 obj\n<< /Length {} {filter} >>\nstream\n", stream.len());
    [head.as_bytes(), &stream, b"\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"].concat()
}
