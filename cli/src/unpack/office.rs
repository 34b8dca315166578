//! The text of office documents: a line for each paragraph, cell text joined however often a program cut it into runs.

/// Parts of documents that hold what people wrote (ECMA-376; OASIS OpenDocument 1.3).
const PARTS: &[&str] = &["!/word/", "!/xl/", "!/ppt/", "!/content.xml", "!/styles.xml", "!/meta.xml"];
/// What ends a line: paragraphs, shared strings, rows, breaks.
const LINES: &[&str] =
    &["/w:p", "/a:p", "/si", "/is", "/row", "/text:p", "/text:h", "/table:table-row", "w:br", "a:br", "text:line-break"];
/// What stands between two words of a line: tabs, cells.
const GAPS: &[&str] = &["w:tab", "text:tab", "text:s", "/c", "/table:table-cell", "/w:tc"];

/// `None` where the file is no such part.
pub(super) fn text(path: &str, bytes: &[u8]) -> Option<String> {
    let is_part = path.ends_with(".xml") && is_document(path) && PARTS.iter().any(|part| path.contains(part));
    let text = std::str::from_utf8(bytes).ok().filter(|_| is_part)?;
    Some(without_markup(text))
}

/// The innermost archive is a document by its name.
fn is_document(path: &str) -> bool {
    let archive = path.rsplit_once("!/").map_or("", |(archive, _)| archive).to_ascii_lowercase();
    let extension = archive.rsplit_once('.').map_or("", |(_, extension)| extension);
    matches!(
        extension,
        "docx"
            | "docm"
            | "dotx"
            | "dotm"
            | "xlsx"
            | "xlsm"
            | "xltx"
            | "pptx"
            | "pptm"
            | "ppsx"
            | "odt"
            | "ods"
            | "odp"
            | "ott"
            | "fodt"
    )
}

fn without_markup(xml: &str) -> String {
    let mut text = String::with_capacity(xml.len() / 4);
    for piece in xml.split('<') {
        let Some((tag, content)) = piece.split_once('>') else { continue };
        let name = tag.split([' ', '\n', '\r', '\t']).next().unwrap_or(tag).trim_end_matches('/');
        if LINES.contains(&name) {
            text.push('\n');
        } else if GAPS.contains(&name) {
            text.push('\t');
        }
        push_unescaped(&mut text, content);
    }
    text
}

fn push_unescaped(text: &mut String, content: &str) {
    let mut rest = content;
    while let Some((before, after)) = rest.split_once('&') {
        text.push_str(before);
        let end = after.as_bytes().iter().take(10).position(|&byte| byte == b';');
        let known = end.and_then(|end| Some((entity(after.get(..end)?)?, after.get(end + 1..)?)));
        let (c, behind) = known.unwrap_or(('&', after));
        text.push(c);
        rest = behind;
    }
    text.push_str(rest);
}

fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_a_paragraph_are_joined() {
        let xml = "<w:p w:id=\"1\"><w:r><w:t>pass</w:t></w:r><w:r><w:t xml:space=\"preserve\">word: a&amp;b&#x21;&</w:t></w:r></w:p><w:p><w:t>x</w:t></w:p>";
        assert_eq!(text("a/b.docx!/word/document.xml", xml.as_bytes()).as_deref(), Some("password: a&b!&\nx\n"));
        assert_eq!(text("b.jar!/word/document.xml", xml.as_bytes()), None);
    }
}
