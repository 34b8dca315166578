//! Secrets in archives, documents and binary files.

use super::packed::{encrypted_zip, gzip, pdf, tar, zip};
use super::sandbox::{Ran, Sandbox};
use ciward_tests::secrets;
use std::fs;

const JSON: [&str; 2] = ["--format", "json"];

fn token() -> String {
    secrets::expand("{github-pat}")
}

/// A guilty file of two lines, the second of them guilty.
fn guilty() -> Vec<u8> {
    format!("a = 1\nkey = {}\n", token()).into_bytes()
}

fn audit(path: &str, content: &[u8], args: &[&str]) -> Ran {
    let sandbox = Sandbox::git();
    sandbox.write(path, content);
    sandbox.ciward(&[&JSON[..], args].concat())
}

#[test]
fn files_in_archives_are_searched() {
    let guilty = guilty();
    let files: &[(&str, &[u8])] = &[("config/app.properties", &guilty), ("README", b"nothing")];
    for (path, archive, found) in [
        ("lib.jar", zip(files), "lib.jar!/config/app.properties:2"),
        ("a/b.whl", zip(files), "a/b.whl!/config/app.properties:2"),
        ("no-extension", zip(files), "no-extension!/config/app.properties:2"),
        ("a.tar", tar(files), "a.tar!/config/app.properties:2"),
        ("a.tgz", gzip(&tar(files)), "a.tgz!/config/app.properties:2"),
        ("logs/app.log.gz", gzip(&guilty), "logs/app.log.gz!/app.log:2"),
        ("a.zip", zip(&[("b.tar.gz", &gzip(&tar(files)))]), "a.zip!/b.tar.gz!/config/app.properties:2"),
        ("a.zip", zip(&[("b.zip", &zip(&[("c.zip", &zip(files))]))]), "a.zip!/b.zip!/c.zip!/config/app.properties:2"),
        ("a.zip", zip(&[("../../etc/a.conf", &guilty)]), "a.zip!/../../etc/a.conf:2"),
        ("a.tar", tar(&[("/../a.conf", &guilty)]), "a.tar!//../a.conf:2"),
    ] {
        let ran = audit(path, &archive, &[]);
        assert_eq!((ran.found(), ran.skipped(), ran.files(), ran.code), (vec![found.to_owned()], vec![], 1, 1), "{ran:?}");
        assert!(!ran.stdout.contains(&token()), "{ran:?}");
        let off = audit(path, &archive, &["--max-archive-depth", "0", "--max-binary-size", "0"]);
        assert_eq!((off.found(), off.skipped(), off.code), (vec![], vec![format!("{path}: binary")], 0), "{off:?}");
    }
}

#[test]
fn only_secrets_count_in_archives() {
    let workflow = b"on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{uses: else/where@v1}] # ciward: ignore[unpinned-action]\n";
    let env = format!("GITHUB_TOKEN={}\n", token());
    let archive = zip(&[
        (".github/workflows/ci.yml", workflow),
        (".env", env.as_bytes()),
        (".env.example", b""),
        ("a.py", b"import os\nos.environ['A']\n"),
    ]);
    let ran = audit("a.zip", &archive, &["--persona", "auditor"]);
    let rules: Vec<_> =
        ran.json()["findings"].as_array().expect("a list").iter().map(|finding| finding["family"].clone()).collect();
    assert_eq!((ran.found(), rules), (vec!["a.zip!/.env:1".to_owned()], vec!["secret".into()]));
}

#[test]
fn the_configuration_speaks_of_files_in_archives() {
    let sandbox = Sandbox::git();
    sandbox.write("lib.jar", zip(&[("config/a.properties", &guilty()), ("b.properties", &guilty())]));
    sandbox.write("ciward.yml", "exclude: [lib.jar!/b.properties]\nignore:\n  - path: lib.jar!/config/**\n    reason: Ours\n");
    let ran = sandbox.ciward(&JSON);
    assert_eq!((ran.code, ran.found()), (0, vec!["lib.jar!/config/a.properties:2".to_owned()]));
    let other = sandbox.write("x/lib.jar", zip(&[("a", &guilty())])).ciward(&[&JSON[..], &["x/lib.jar"]].concat());
    assert_eq!(other.found(), ["x/lib.jar!/a:2"]);
}

#[test]
fn what_is_not_read_of_an_archive_is_told() {
    let guilty = guilty();
    let zeros = vec![0; 40 << 20];
    let lines = format!("{:?}", (0..700_000).collect::<Vec<u32>>()).into_bytes();
    let whole = zip(&[("a", &guilty), ("b", &guilty)]);
    let many: Vec<String> = (0..50_001).map(|number| number.to_string()).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b""[..])).collect();
    let deep = zip(&[("3", &zip(&[("2", &zip(&[("1", &zip(&[("0", &guilty)]))]))]))]);
    for (path, archive, args, reason) in [
        ("a.zip", encrypted_zip(&[("a", &guilty), ("b", &guilty)]), &[][..], "2 encrypted"),
        ("a.zip", whole[..whole.len() - 40].to_vec(), &[], "1 damaged"),
        ("a.zip", zip(&[("a", &zeros)]), &[], "unpacks to more than 200 times its size"),
        ("a.gz", gzip(&zeros), &[], "unpacks to more than 200 times its size"),
        ("a.tgz", gzip(&tar(&[("a", &zeros)])), &[], "unpacks to more than 200 times its size"),
        ("a.zip", zip(&[("a", &lines)]), &["--max-archive-size", "1"], "unpacks to more than 1 MiB"),
        ("a.zip", zip(&many), &[], "more than 50000 files"),
        ("a.zip", deep, &[], "1 nested deeper than 3"),
        ("a.zip", zip(&[("a.xz", b"\xfd7zXZ\0..........................")]), &[], "1 packed in a way that is not known"),
        ("a.pdf", b"%PDF-1.7\ntrailer << /Encrypt 5 0 R >>".to_vec(), &[], "1 encrypted"),
    ] {
        let ran = audit(path, &archive, args);
        assert_eq!(ran.skipped(), [format!("{path}: not all of the archive was read: {reason}")], "{ran:?}");
    }
    let xz = audit("a.tar.xz", b"\xfd7zXZ\0\0\0", &[]);
    assert_eq!(xz.skipped(), ["a.tar.xz: packed with xz, which is not opened"]);
}

#[test]
fn what_comes_before_a_fault_is_found() {
    let guilty = guilty();
    let noise: Vec<u8> = (0..200_000u32).flat_map(|number| number.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
    let archive = gzip(&tar(&[("a", &guilty), ("b", &noise), ("c", &guilty)]));
    let ran = audit("a.tgz", &archive[..archive.len() / 2], &[]);
    assert_eq!((ran.found(), ran.skipped().len()), (vec!["a.tgz!/a:2".to_owned()], 1), "{ran:?}");
}

#[test]
fn documents_are_read_as_text() {
    let (start, end) = (&token()[..9], &token()[9..]);
    let word = format!(
        "<w:document><w:p><w:t>One</w:t></w:p><w:p><w:r><w:t>{start}</w:t></w:r><w:r><w:t>{end}</w:t></w:r></w:p></w:document>"
    );
    let sheet = format!("<sst><si><t>token</t></si><si><r><t>{start}</t></r><r><t>{end}</t></r></si></sst>");
    let page = format!("BT /F1 12 Tf 72 720 Td (The token) Tj 0 -14 Td [({start}) 20 ({end})] TJ ET");
    for (path, document, found) in [
        ("a.docx", zip(&[("word/document.xml", word.as_bytes())]), "a.docx!/word/document.xml:2"),
        ("a.xlsx", zip(&[("xl/sharedStrings.xml", sheet.as_bytes())]), "a.xlsx!/xl/sharedStrings.xml:2"),
        ("a.pdf", pdf(page.as_bytes(), true), "a.pdf!/object-4:2"),
        ("a.pdf", pdf(page.as_bytes(), false), "a.pdf!/object-4:2"),
    ] {
        let ran = audit(path, &document, &[]);
        assert_eq!((ran.found(), ran.skipped()), (vec![found.to_owned()], vec![]), "{ran:?}");
    }
}

#[test]
fn strings_of_binary_files_are_searched() {
    let wide: Vec<u8> = token().bytes().flat_map(|byte| [byte, 0]).collect();
    let elf = [
        b"\x7fELF\x02\x01\x01\0\0\0\0\0".as_slice(),
        token().as_bytes(),
        b"\0\0",
        &wide,
        b"\0\0password = \"Hs8!mailer29xyz\"\0",
    ]
    .concat();
    let ran = audit("tool", &elf, &[]);
    assert_eq!((ran.found(), ran.skipped()), (vec!["tool:1".to_owned()], vec!["tool: binary".to_owned()]), "{ran:?}");
    let again = |ran: &Ran| ran.stdout.matches("The same secret stands here").count();
    assert_eq!(again(&ran), 1, "{ran:?}");
    assert!(ran.stdout.contains("at byte 12") && !ran.stdout.contains(&token()), "{ran:?}");
    assert_eq!(audit("tool", &elf, &["--max-binary-size", "0"]).found(), [""; 0]);
    assert_eq!(audit("a.jar", &zip(&[("A.class", &elf)]), &[]).found(), ["a.jar!/A.class:1"]);
    let large = [elf.as_slice(), &[0; 100_000], token().as_bytes()].concat();
    assert_eq!(again(&audit("tool", &large, &[])), 2);
    let png = [b"\x89PNG\r\n\x1a\n\0\0", token().as_bytes()].concat();
    assert_eq!(audit("a.png", &png, &[]).found(), [""; 0]);
}

#[test]
fn no_report_shows_a_secret_of_an_archive() {
    let sandbox = Sandbox::git();
    sandbox
        .write("lib.jar", zip(&[("config/app.properties", &guilty()), ("A.class", format!("\0\0\0{}\0", token()).as_bytes())]));
    let args = ["-o", "r.sarif", "-o", "r.json", "-o", "r.md", "-o", "r.html", "-o", "r.txt", "--format", "github"];
    let ran = sandbox.ciward(&args);
    assert!(ran.stdout.contains("file=lib.jar,line=1"), "{ran:?}");
    let tail = &token()[20..];
    assert!(!ran.stdout.contains(tail), "{ran:?}");
    for report in ["r.sarif", "r.json", "r.md", "r.html", "r.txt"] {
        let text = fs::read_to_string(sandbox.path(report)).expect("a report");
        assert!(text.contains("config/app.properties") && !text.contains(tail), "{report}: {text}");
    }
    let sarif: serde_json::Value = serde_json::from_slice(&fs::read(sandbox.path("r.sarif")).expect("a report")).expect("JSON");
    for result in sarif["runs"][0]["results"].as_array().expect("results") {
        let location = &result["locations"][0];
        assert_eq!(location["physicalLocation"]["artifactLocation"]["uri"], "lib.jar");
        assert!(location["logicalLocations"][0]["fullyQualifiedName"].as_str().is_some_and(|name| name.starts_with("lib.jar!/")));
        assert!(
            result["message"]["text"]
                .as_str()
                .is_some_and(|text| text.contains("of `config/app.properties`") || text.contains("in `A.class`"))
        );
    }
}

/// Whatever is wrong with an archive, the run ends and says so.
#[test]
fn no_broken_archive_stops_a_run() {
    let guilty = guilty();
    let files: &[(&str, &[u8])] = &[("a", &guilty), ("b/c.txt", &guilty), ("d.zip", &zip(&[("e", &guilty)]))];
    let page = pdf(b"BT (x) Tj ET", true);
    let sandbox = Sandbox::bare();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    for (kind, archive) in [("zip", zip(files)), ("tar", tar(files)), ("tgz", gzip(&tar(files))), ("pdf", page)] {
        for round in 0..150 {
            let mut broken = archive.clone();
            for _ in 0..=random(4) {
                let at = 4 + random(broken.len() - 4);
                broken[at] = [0, 0xff, 0x7f, 0x80, b'P'][random(5)];
            }
            if round % 3 == 0 {
                broken.truncate(4 + random(archive.len() - 4));
            }
            sandbox.write(&format!("{round}.{kind}"), broken);
        }
    }
    let ran = sandbox.ciward(&JSON);
    assert!(ran.code < 2 && ran.json()["findings"].as_array().is_some(), "{} {}", ran.code, ran.stderr);
}

#[test]
fn key_stores_are_known_by_their_first_bytes() {
    let mut store = vec![0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2];
    store.extend(std::iter::repeat_n(0x81, 100));
    assert_eq!(audit("deploy/signing", &store, &[]).found(), ["deploy/signing:1"]);
    store.extend(std::iter::repeat_n(0, 200_000));
    assert_eq!(audit("signing.dat", &store, &["--max-binary-size", "0"]).found(), ["signing.dat:1"]);
    assert_eq!(audit("truststore", &store, &[]).found(), [""; 0]);
}
