//! Dockerfiles: instructions with their flags, arguments and here-documents, each with its bytes.
//!
//! As BuildKit reads them: a line goes on behind the escape character (`\`, or what `# escape=` says), comments and empty lines within such
//! a line count for nothing, and `<<NAME` takes the lines up to `NAME`. Reading never fails; what is no instruction is kept as one of an
//! unknown keyword.

mod lines;
mod words;

use crate::text::Span;
use std::borrow::Cow;
pub use words::{Pair, Word};

/// A Dockerfile, read.
#[derive(Clone, Debug, Default)]
pub struct Dockerfile<'t> {
    pub text: &'t str,
    pub instructions: Vec<Instruction<'t>>,
}

#[derive(Clone, Debug)]
pub struct Instruction<'t> {
    pub keyword: Keyword,
    /// From the keyword to the last argument; the bodies of here-documents lie outside.
    pub span: Span,
    /// `--from=builder`, `--mount=type=secret,id=x`: as written.
    pub flags: Vec<Span>,
    /// The arguments, flags left out.
    pub body: Span,
    /// The body as the instruction takes it: as long as written, with blanks for the comments within.
    pub code: Cow<'t, str>,
    /// The bodies of its here-documents, in order.
    pub heredocs: Vec<Span>,
    escape: char,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keyword {
    Add,
    Arg,
    Cmd,
    Copy,
    Entrypoint,
    Env,
    From,
    Run,
    User,
    /// `LABEL`, `EXPOSE` and all others.
    Other,
}

impl Keyword {
    fn of(word: &str) -> Self {
        const ALL: &[(&str, Keyword)] = &[
            ("add", Keyword::Add),
            ("arg", Keyword::Arg),
            ("cmd", Keyword::Cmd),
            ("copy", Keyword::Copy),
            ("entrypoint", Keyword::Entrypoint),
            ("env", Keyword::Env),
            ("from", Keyword::From),
            ("run", Keyword::Run),
            ("user", Keyword::User),
        ];
        ALL.iter().find(|(name, _)| word.eq_ignore_ascii_case(name)).map_or(Self::Other, |(_, keyword)| *keyword)
    }
}

/// How many instructions of a file are read.
const MAX_INSTRUCTIONS: usize = 5_000;

/// Reads a text; spans are byte offsets in it.
#[must_use]
pub fn parse(text: &str) -> Dockerfile<'_> {
    let mut reader = lines::Reader::new(text);
    let mut instructions = Vec::new();
    while instructions.len() < MAX_INSTRUCTIONS
        && let Some(instruction) = reader.instruction()
    {
        instructions.push(instruction);
    }
    Dockerfile { text, instructions }
}

impl<'t> Instruction<'t> {
    /// The arguments, split at blanks outside of quotes.
    #[must_use]
    pub fn words(&self) -> Vec<Word> {
        words::split(&self.code, self.body.start, self.escape)
    }

    /// `NAME=value` of `ENV`, `ARG` and `LABEL`; `ENV NAME value` too. A name alone has no value.
    #[must_use]
    pub fn pairs(&self, text: &'t str) -> Vec<Pair<'t>> {
        words::pairs(self, text)
    }

    /// Whether a flag of the name stands there: `--checksum`.
    #[must_use]
    pub fn has_flag(&self, text: &str, name: &str) -> bool {
        self.flag(text, name).is_some()
    }

    /// The value of a flag, with its place.
    #[must_use]
    pub fn flag(&self, text: &'t str, name: &str) -> Option<(&'t str, Span)> {
        self.flags.iter().find_map(|flag| {
            let value = flag.of(text).strip_prefix("--")?.strip_prefix(name)?.strip_prefix('=')?;
            Some((value, Span::new(flag.end - value.len(), flag.end)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bodies(text: &str) -> Vec<(Keyword, String)> {
        parse(text)
            .instructions
            .iter()
            .map(|found| (found.keyword, found.code.split_whitespace().collect::<Vec<_>>().join(" ")))
            .collect()
    }

    #[test]
    fn lines_go_on_and_comments_within_count_for_nothing() {
        let text = "# a comment\nFROM a\nRUN one \\\n  # not this\n\n  two\nrun three\n";
        assert_eq!(
            bodies(text),
            [(Keyword::From, "a".into()), (Keyword::Run, "one \\ two".into()), (Keyword::Run, "three".into())]
        );
    }

    #[test]
    fn the_escape_character_can_be_another() {
        let text = "# escape=`\nFROM a\nRUN dir c:\\\nRUN one `\n two\n";
        assert_eq!(parse(text).instructions.len(), 3);
    }

    #[test]
    fn here_documents_take_their_lines() {
        let text = "RUN <<EOF\nFROM inside\nEOF\nCOPY <<-\"A\" <<B /x\n\tone\n\tA\ntwo\nB\nUSER me\n";
        let file = parse(text);
        let kinds: Vec<Keyword> = file.instructions.iter().map(|found| found.keyword).collect();
        assert_eq!(kinds, [Keyword::Run, Keyword::Copy, Keyword::User]);
        let inside: Vec<&str> = file.instructions.iter().flat_map(|found| &found.heredocs).map(|span| span.of(text)).collect();
        assert_eq!(inside, ["FROM inside\n", "\tone\n", "two\n"]);
    }

    #[test]
    fn pairs_know_their_values() {
        let text = "ENV A=1 B=\"two words\" \\\n    C='x'\nENV D four words\nARG E\nARG F=g H=\n";
        let file = parse(text);
        let pairs: Vec<(&str, Option<&str>)> = file
            .instructions
            .iter()
            .flat_map(|found| found.pairs(text))
            .map(|pair| (pair.name, pair.value.map(|span| span.of(text))))
            .collect();
        let expected = [
            ("A", Some("1")),
            ("B", Some("two words")),
            ("C", Some("x")),
            ("D", Some("four words")),
            ("E", None),
            ("F", Some("g")),
            ("H", Some("")),
        ];
        assert_eq!(pairs, expected);
    }

    #[test]
    fn flags_stand_before_the_arguments() {
        let text = "COPY --from=node:22 --chown=a:b /x /y\nADD --checksum=sha256:1 https://example.org/x /x\n";
        let file = parse(text);
        let first = file.instructions.first().expect("there are two");
        assert_eq!(first.flag(text, "from").map(|(value, _)| value), Some("node:22"));
        assert_eq!(first.code, "/x /y");
    }

    #[test]
    fn broken_files_end() {
        for text in [
            "",
            "\\",
            "RUN \\",
            "RUN <<",
            "RUN <<A",
            "FROM",
            "ENV =",
            "ENV \"",
            "COPY --",
            "é",
            "RUN é \\\n# ü\n",
            "\u{feff}FROM a",
        ] {
            parse(text).instructions.iter().for_each(|found| {
                let _ = (found.words(), found.pairs(text));
            });
        }
    }
}
