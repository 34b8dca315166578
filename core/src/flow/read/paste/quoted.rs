//! Where an expression stands between the quotes of PowerShell and JavaScript, and what reads a variable there.

use super::Read;
use crate::text::Span;

/// What is open at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    Nothing,
    Single,
    Double,
    /// A template of JavaScript.
    Backtick,
    Comment,
    /// What is not followed: a here-string, a block comment.
    Other,
}

/// PowerShell (about_Quoting_Rules): `"…"` expands variables, `'…'` does not.
pub(super) fn power_shell(text: &str, island: Span, name: &str) -> Option<Read> {
    let variable = format!("${{env:{name}}}");
    match open_at(text, island.start, '`', '#') {
        Open::Double => Some(Read { span: island, text: variable, safe: true }),
        Open::Single => {
            let span = with_quotes(text, island, '\'')?;
            Some(Read { span, text: format!("\"{variable}\""), safe: true })
        }
        Open::Nothing => {
            let before = text.get(..island.start)?.ends_with([' ', '=', '(', ',', '\t']);
            before.then(|| Read { span: island, text: format!("\"{variable}\""), safe: false })
        }
        Open::Backtick | Open::Comment | Open::Other => None,
    }
}

/// JavaScript, as `actions/github-script` runs it.
pub(super) fn java_script(text: &str, island: Span, name: &str) -> Option<Read> {
    let variable = format!("process.env.{name}");
    let read = |span: Span, text: String| Some(Read { span, text, safe: false });
    match open_at(text, island.start, '\\', '/') {
        Open::Single => read(with_quotes(text, island, '\'')?, variable),
        Open::Double => read(with_quotes(text, island, '"')?, variable),
        Open::Backtick => match with_quotes(text, island, '`') {
            Some(whole) => read(whole, variable),
            None => read(island, format!("${{{variable}}}")),
        },
        Open::Nothing => read(island, variable),
        Open::Comment | Open::Other => None,
    }
}

/// Whether no quote is open at an offset of JavaScript or Python.
pub(super) fn is_bare(text: &str, offset: usize, comment: char) -> bool {
    matches!(open_at(text, offset, '\\', comment), Open::Nothing | Open::Comment)
}

/// The island with the quotes around it, where nothing else stands between them.
fn with_quotes(text: &str, island: Span, quote: char) -> Option<Span> {
    let before = text.get(..island.start)?.ends_with(quote);
    let after = text.get(island.end..)?.starts_with(quote);
    (before && after).then(|| Span::new(island.start - 1, island.end + 1))
}

/// What is open at an offset of a script whose strings end with their quote. The comment's mark is doubled in JavaScript.
fn open_at(text: &str, offset: usize, escape: char, comment: char) -> Open {
    let mut open = Open::Nothing;
    let mut characters = text.get(..offset).unwrap_or_default().chars().peekable();
    let mut before = '\n';
    while let Some(c) = characters.next() {
        let next = characters.peek().copied().unwrap_or(' ');
        open = match (open, c) {
            (Open::Other, _) => return Open::Other,
            (Open::Comment, '\n') => Open::Nothing,
            (Open::Comment, _) => Open::Comment,
            (Open::Single, '\'') | (Open::Double, '"') | (Open::Backtick, '`') => Open::Nothing,
            (Open::Nothing, '@') if matches!(next, '"' | '\'') => Open::Other,
            (Open::Nothing, '<') if comment == '#' && next == '#' => Open::Other,
            (Open::Nothing, '/') if comment == '/' && next == '*' => Open::Other,
            (Open::Nothing, c) if c == comment && (comment == '#' && before.is_whitespace() || comment == '/' && next == '/') => {
                Open::Comment
            }
            (Open::Nothing, '\'') => Open::Single,
            (Open::Nothing, '"') => Open::Double,
            (Open::Nothing, '`') if escape == '\\' => Open::Backtick,
            (open, c) if c == escape && !(open == Open::Single && escape == '`') => {
                characters.next();
                open
            }
            (open, _) => open,
        };
        before = c;
    }
    open
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a test may panic")]
mod tests {
    use super::*;

    fn read(text: &str, of: fn(&str, Span, &str) -> Option<Read>) -> Option<String> {
        let start = text.find("${{").expect("an island");
        let island = Span::new(start, text.find("}}").expect("its end") + 2);
        let read = of(text, island, "X_Y")?;
        Some(format!("{}{}{}", &text[..read.span.start], read.text, &text[read.span.end..]))
    }

    #[test]
    fn each_quote_is_seen() {
        let power_shell = |text: &str| read(text, power_shell);
        assert_eq!(power_shell("Write-Host \"it's ${{ x }}\"").as_deref(), Some("Write-Host \"it's ${env:X_Y}\""));
        assert_eq!(power_shell("$a = '${{ x }}'").as_deref(), Some("$a = \"${env:X_Y}\""));
        assert_eq!(power_shell("$a = 'b ${{ x }}'"), None);
        assert_eq!(power_shell("$a = @'\n${{ x }}"), None);
        let java_script = |text: &str| read(text, java_script);
        assert_eq!(java_script("const a = '${{ x }}';").as_deref(), Some("const a = process.env.X_Y;"));
        assert_eq!(java_script("f(`a ${{ x }}`)").as_deref(), Some("f(`a ${process.env.X_Y}`)"));
        assert_eq!(java_script("// it's\nf(${{ x }})").as_deref(), Some("// it's\nf(process.env.X_Y)"));
        assert_eq!(java_script("// ${{ x }}"), None);
    }
}
