//! Where a word ends, which depends on what it stands in.

/// What ends a word outside quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// White space and the characters `|&;()<>`.
    Word,
    /// White space outside parentheses: the right side of `=~`.
    Regex,
    /// `}`
    Brace,
    /// `}`, or the byte, which parts the arguments of `${…}`.
    BraceOr(u8),
    /// `]`
    Bracket,
    /// `)` or `|`: a piece of `@(a|b)`.
    Alternatives,
    /// The `)` that closes `((`.
    Arithmetic,
    /// `;`, or the `)` that closes `((`: a piece of `for ((;;))`.
    ArithmeticStatement,
}

impl Stop {
    pub(super) const fn is_arithmetic(self) -> bool {
        matches!(self, Self::Arithmetic | Self::ArithmeticStatement)
    }

    /// Whether file name patterns are looked for.
    pub(super) const fn globs(self) -> bool {
        matches!(self, Self::Word | Self::Alternatives | Self::Brace | Self::BraceOr(_))
    }

    pub(super) const fn ends(self, byte: u8, depth: usize) -> bool {
        match self {
            Self::Word => matches!(byte, b' ' | b'\t' | b'\n' | b'|' | b'&' | b';' | b'(' | b')' | b'<' | b'>'),
            Self::Regex => byte == b'\n' || depth == 0 && matches!(byte, b' ' | b'\t' | b')'),
            Self::Brace => byte == b'}',
            Self::BraceOr(other) => byte == b'}' || byte == other && depth == 0,
            Self::Bracket => byte == b']' && depth == 0,
            Self::Alternatives => matches!(byte, b'|' | b')'),
            Self::Arithmetic => byte == b')' && depth == 0,
            Self::ArithmeticStatement => depth == 0 && matches!(byte, b')' | b';'),
        }
    }
}
