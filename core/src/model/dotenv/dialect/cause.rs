//! What in the writing of a variable dialects differ about.

use super::Dialect;
use super::written::Written;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    Export,
    Colon,
    SpacedSeparator,
    Name,
    OpenQuote,
    TextAfterQuote,
    LineBreak,
    Backtick,
    Hash,
    Comment,
    Quotes,
    Words,
    Operator,
    Braces,
    Dollar,
    TrailingBlank,
    CarriageReturn,
    Escape,
}

impl Cause {
    /// In the order in which they are told.
    const ALL: [Self; 18] = [
        Self::Export,
        Self::Colon,
        Self::SpacedSeparator,
        Self::Name,
        Self::OpenQuote,
        Self::TextAfterQuote,
        Self::LineBreak,
        Self::Backtick,
        Self::Hash,
        Self::Comment,
        Self::Quotes,
        Self::Words,
        Self::Operator,
        Self::Braces,
        Self::Dollar,
        Self::TrailingBlank,
        Self::CarriageReturn,
        Self::Escape,
    ];

    pub(super) fn all(written: &Written<'_>) -> Vec<Self> {
        Self::ALL.into_iter().filter(|cause| cause.holds(written)).collect()
    }

    fn holds(self, written: &Written<'_>) -> bool {
        let bare = written.quote().is_none();
        let filled = written.quote() != Some('\'');
        let value = written.rest.trim();
        match self {
            Self::Export => written.export,
            Self::Colon => written.colon,
            Self::SpacedSeparator => written.spaced,
            Self::Name => !written.is_shell_name(),
            Self::OpenQuote => written.open,
            Self::TextAfterQuote => written.quoted().is_some_and(|quoted| quoted.has_junk()),
            Self::LineBreak => value.contains('\n'),
            Self::Backtick => written.quote() == Some('`'),
            Self::Hash => bare && value.contains('#'),
            Self::Comment => written.comment_after_blank(),
            Self::Quotes => !bare,
            Self::Words => bare && written.bare().contains([' ', '\t']),
            Self::Operator => bare && written.bare().contains(['&', ';', '|', '<', '>', '(', ')', '`']),
            Self::Braces => value.contains("${"),
            Self::Dollar => filled && value.contains('$'),
            Self::TrailingBlank => written.rest != written.rest.trim_end_matches([' ', '\t']),
            Self::CarriageReturn => written.carriage_return,
            Self::Escape => value.contains('\\'),
        }
    }

    /// Whether a dialect is of those that go their own way; two of which one is and one is not are set apart by it.
    pub(super) fn sets_apart(self, dialect: Dialect) -> bool {
        use Dialect::{Compose, Docker, Node, Python, Shell};
        let odd: &[Dialect] = match self {
            Self::Export | Self::LineBreak | Self::Comment | Self::Quotes | Self::TrailingBlank => &[Docker],
            Self::Colon => &[Python, Docker, Shell],
            Self::SpacedSeparator => &[Docker, Shell],
            Self::Name | Self::Words | Self::Operator | Self::CarriageReturn => &[Shell],
            Self::OpenQuote => &[Python, Compose, Shell],
            Self::TextAfterQuote => &[Node, Docker],
            Self::Backtick | Self::Hash => &[Node],
            Self::Braces => &[Python, Compose, Shell],
            Self::Dollar => &[Compose, Shell],
            Self::Escape => &[],
        };
        odd.contains(&dialect)
    }

    /// One clause, without a full stop.
    #[must_use]
    pub const fn phrase(self) -> &'static str {
        match self {
            Self::Export => "`docker` refuses a file with the word `export`",
            Self::Colon => "only Node and compose take `:` for `=`",
            Self::SpacedSeparator => "blanks beside `=` are a fault for `docker` and a command for the shell",
            Self::Name => "the shell takes no such name",
            Self::OpenQuote => "its quote is not closed",
            Self::TextAfterQuote => "text stands behind its closing quote",
            Self::LineBreak => "`docker` ends every value at its line",
            Self::Backtick => "only Node takes backticks for quotes",
            Self::Hash => "for Node every `#` that is not in quotes starts a comment",
            Self::Comment => "`docker` knows no comments behind values",
            Self::Quotes => "`docker` keeps the quotes",
            Self::Words => "the shell runs what follows the first blank",
            Self::Operator => "the shell takes `&`, `;`, `|`, `<`, `>`, parentheses and backticks for its own",
            Self::Braces => "`${…}` is filled in by some and kept by others",
            Self::Dollar => "`$` is filled in by compose and the shell",
            Self::TrailingBlank => "`docker` keeps blanks at the end",
            Self::CarriageReturn => "the shell keeps the carriage return of Windows' line ends",
            Self::Escape => "they differ about backslashes",
        }
    }
}
