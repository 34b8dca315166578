//! Characters that nobody sees change what is read.

use crate::audit::{Audit, Check, Context};
use crate::model::kind::Kind;
use crate::model::path_role;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::{Change, File, Span};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("bidi-characters"),
        family: Family::Workflow,
        title: text("Invisible characters hide what the text says"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &[],
        docs: Docs {
            what: text(
                "A workflow, an action or a source file holds characters that turn the direction of the text (U+202A to U+202E, U+2066 to U+2069), \
tag characters and variation selectors that can carry a hidden text (runs of four or more), or, in workflows and actions, \
characters of no width. Reported once a line. Tests, examples and other people's code weigh less; prose and translations are left \
alone, and so are emoji.",
            ),
            why: text(
                "The reviewer sees other code than the machine reads: a comment that is none, a condition the other way round (\"Trojan Source\", \
CVE-2021-42574), or a whole script hidden in what looks like an empty string.",
            ),
            fix: text("Remove the characters; where a text needs them, write them as escapes (`\\u202E`)."),
        },
    },
    checks: &[Check::Text(check)],
};

fn check(file: &File<'_>, cx: &mut Context<'_>) {
    if file.text.is_ascii() {
        return;
    }
    let yaml = matches!(Kind::of(file.path, &file.text), Kind::Workflow | Kind::Action);
    let code = file.name().rsplit_once('.').is_some_and(|(_, extension)| CODE.contains(&extension));
    if !yaml && !code || !may_hide(&file.text, yaml) || path_role::is_vendored(file.path) {
        return;
    }
    let mut start = 0;
    for line in file.text.split_inclusive('\n') {
        if !line.is_ascii() {
            check_line(line, start, yaml, cx);
        }
        start += line.len();
    }
}

/// Asked of the bytes, at the speed of memory: most text that is not ASCII is people's names and dashes.
fn may_hide(text: &str, yaml: bool) -> bool {
    let bytes = text.as_bytes();
    let hides = |at: usize| match bytes.get(at..at + 3) {
        Some([0xe2, 0x80, third]) => matches!(third, 0x8b | 0xaa..=0xae),
        Some([0xe2, 0x81, third]) => matches!(third, 0xa0 | 0xa6..=0xa9),
        Some([0xef, 0xb8, third]) => matches!(third, 0x80..=0x8f),
        Some([0xef, 0xbb, 0xbf] | [0xf3, 0xa0, _]) => true,
        _ => false,
    };
    memchr::memchr3_iter(0xe2, 0xef, 0xf3, bytes).any(hides) || yaml && text.contains('\u{ad}')
}

fn check_line(line: &str, start: usize, yaml: bool, cx: &mut Context<'_>) {
    let Some((from, length, what)) = hidden(line, yaml, start) else { return };
    let character = line.get(from..).and_then(|rest| rest.chars().next()).map(u32::from).unwrap_or_default();
    let message = format!("U+{character:04X} {what}");
    let lesser = path_role::is_test(cx.file.path) || path_role::is_example(cx.file.path);
    let span = Span::new(start + from, start + from + length);
    let fix = cx.unsafe_fix("Remove it", [Change::remove(span)]);
    let finding = cx.report(span, message).fix(fix);
    if length <= 3 && !line.chars().any(is_bidi) {
        // Mostly pasted along with a comment or a link.
        finding.severity(Severity::Low);
    }
    if lesser {
        finding.severity(Severity::Low).persona(Persona::Pedantic);
    }
}

/// The first hidden character of a line: where it is, how many bytes, and what it does.
fn hidden(line: &str, yaml: bool, start: usize) -> Option<(usize, usize, &'static str)> {
    let mut run = 0;
    let mut since = 0;
    for (at, character) in line.char_indices() {
        if is_bidi(character) {
            return Some((
                at,
                character.len_utf8(),
                "turns the direction of the text: people read another order than machines do",
            ));
        }
        let mark = start == 0 && at == 0 && character == '\u{feff}';
        if yaml && !mark && matches!(character, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{00ad}') {
            return Some((at, character.len_utf8(), "cannot be seen: the text is not what it looks like"));
        }
        if !carries(character) {
            run = 0;
            continue;
        }
        if run == 0 {
            since = at;
        }
        run += 1;
        // The flags of England, Scotland and Wales are written with up to six tag characters, behind a black flag.
        let flag = line.get(..since).is_some_and(|before| before.ends_with('\u{1f3f4}'));
        if run >= 4 && !(flag && run <= 6) {
            return Some((
                since,
                at + character.len_utf8() - since,
                "and those behind it cannot be seen, and can carry a hidden text",
            ));
        }
    }
    None
}

const fn is_bidi(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

const fn carries(character: char) -> bool {
    matches!(character, '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e007f}' | '\u{e0100}'..='\u{e01ef}')
}

const CODE: &[&str] = &[
    "bash", "c", "cc", "cjs", "cpp", "cs", "cts", "dart", "ex", "exs", "go", "gradle", "groovy", "h", "hpp", "java", "js", "jsx",
    "kt", "kts", "lua", "m", "mjs", "mts", "php", "pl", "ps1", "psm1", "py", "rb", "rs", "scala", "sh", "sql", "swift", "tf",
    "ts", "tsx", "vue", "zig", "zsh",
];
