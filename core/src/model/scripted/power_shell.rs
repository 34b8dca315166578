//! The commands of a PowerShell script, read lightly: words and quotes, no types and no control flow.

use super::argument::Argument;
use crate::text::Span;

/// What stands between line breaks and semicolons. Spans are bytes in the script.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statement {
    pub span: Span,
    /// Each command of its pipeline, and of the parentheses and braces in it, as words.
    pub commands: Vec<Vec<Argument>>,
}

impl Statement {
    /// All its words, in lower case.
    pub fn words(&self) -> impl Iterator<Item = String> {
        self.commands.iter().flatten().map(|word| word.start.to_ascii_lowercase())
    }
}

/// Reads a script (about_Parsing, about_Quoting_Rules). A text that is not PowerShell gives odd words, never an error.
#[must_use]
pub fn statements(text: &str) -> Vec<Statement> {
    let mut reader = Reader { text, at: 0, statements: Vec::new(), commands: Vec::new(), words: Vec::new(), unclosed: false };
    reader.read();
    reader.statements
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    statements: Vec<Statement>,
    commands: Vec<Vec<Argument>>,
    words: Vec<Argument>,
    /// From here on no `${{` is closed: looked for once only.
    unclosed: bool,
}

impl Reader<'_> {
    fn read(&mut self) {
        while let Some(next) = self.rest().chars().next() {
            match next {
                '\n' | ';' => self.end_statement(1),
                '|' | '&' | '(' | ')' | '{' | '}' | ',' => self.end_command(next),
                '`' if self.rest().starts_with("`\n") || self.rest().starts_with("`\r\n") => {
                    self.at += self.rest().find('\n').map_or(1, |at| at + 1);
                }
                '#' => self.at += self.rest().find('\n').unwrap_or(self.rest().len()),
                _ if next.is_whitespace() => self.at += next.len_utf8(),
                _ => self.word(),
            }
        }
        self.end_statement(0);
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn end_statement(&mut self, length: usize) {
        self.end_command_here();
        self.at += length;
        let commands = std::mem::take(&mut self.commands);
        let mut spans = commands.iter().flatten().map(|word| word.span);
        if let Some(first) = spans.next() {
            self.statements.push(Statement { span: spans.fold(first, Span::join), commands });
        }
    }

    /// A comma joins the items of a list: the words stay in one command.
    fn end_command(&mut self, mark: char) {
        if mark != ',' {
            self.end_command_here();
        }
        self.at += mark.len_utf8();
    }

    fn end_command_here(&mut self) {
        if !self.words.is_empty() {
            self.commands.push(std::mem::take(&mut self.words));
        }
    }

    fn word(&mut self) {
        let start = self.at;
        let mut fixed = String::new();
        let mut filled = false;
        while let Some(next) = self.rest().chars().next() {
            match next {
                '\'' | '"' => {
                    self.at += 1;
                    let length = self.rest().find(next).unwrap_or(self.rest().len());
                    let inner = self.rest().get(..length).unwrap_or_default().to_owned();
                    self.at += (length + 1).min(self.rest().len());
                    take(&inner, next == '"', &mut fixed, &mut filled);
                }
                '$' => {
                    let opened = self.text.get(self.at..).unwrap_or_default().strip_prefix("${{").filter(|_| !self.unclosed);
                    let island = opened.and_then(|rest| rest.find("}}"));
                    self.unclosed |= opened.is_some() && island.is_none();
                    self.at += island.map_or(1, |end| end + 5);
                    filled = true;
                }
                _ if next.is_whitespace() || ";|(){},".contains(next) => break,
                _ => {
                    if !filled {
                        fixed.push(next);
                    }
                    self.at += next.len_utf8();
                }
            }
        }
        let text = (!filled).then(|| fixed.clone());
        // `$x = command`: what follows is the command.
        if text.as_deref() == Some("=") {
            self.words.clear();
            return;
        }
        self.words.push(Argument { text, start: fixed, span: Span::new(start, self.at) });
    }
}

/// Takes in the text between quotes; in double ones `$` is filled in.
fn take(inner: &str, expands: bool, fixed: &mut String, filled: &mut bool) {
    let end = if expands || inner.contains("${{") { inner.find('$') } else { None };
    if !*filled {
        fixed.push_str(inner.get(..end.unwrap_or(inner.len())).unwrap_or_default());
    }
    *filled |= end.is_some();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<Vec<Vec<String>>> {
        let command = |command: Vec<Argument>| command.into_iter().map(|word| word.start).collect();
        let statement = |statement: Statement| statement.commands.into_iter().map(command).collect();
        statements(text).into_iter().map(statement).collect()
    }

    #[test]
    fn commands_are_told_apart() {
        assert_eq!(words("npm install `\n  foo # why\nls"), [vec![vec!["npm", "install", "foo"]], vec![vec!["ls"]]]);
        assert_eq!(
            words("$x = iwr 'a b' | iex; & \"C:\\x y.exe\" -q"),
            [vec![vec!["iwr", "a b"], vec!["iex"]], vec![vec!["C:\\x y.exe", "-q"]]]
        );
        assert_eq!(words("pip install \"a==$env:V\""), [[["pip", "install", "a=="]]]);
    }

    #[test]
    fn any_text_comes_to_an_end() {
        for text in ["'", "\"${{ x", "$", "`", "(((", "é'é", "@'\nx\n'@"] {
            assert!(statements(text).len() <= text.len());
        }
    }
}
