//! Colours, or none.

use crate::rule::Severity;

/// Whether the text carries colours. The host decides: it knows the terminal, `NO_COLOR` and `--color`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Write ANSI escape sequences (ECMA-48, "Select Graphic Rendition").
    pub ansi: bool,
}

impl Style {
    pub const PLAIN: Self = Self { ansi: false };
    pub const ANSI: Self = Self { ansi: true };

    pub(super) fn paint(self, ink: Ink, text: &str) -> String {
        if self.ansi && !text.is_empty() { format!("\x1b[{}m{text}\x1b[0m", ink.code()) } else { text.to_owned() }
    }
}

/// What a piece of text is, for its colour.
#[derive(Clone, Copy, Debug)]
pub(super) enum Ink {
    Severity(Severity),
    /// What the eye should find first.
    Strong,
    /// Gutters, arrows and asides.
    Faint,
    /// Places that belong to a finding.
    Related,
    /// Commands to type.
    Command,
    /// Nothing was found.
    Good,
}

impl Ink {
    pub(super) const fn of(severity: Severity) -> Self {
        Self::Severity(severity)
    }

    /// The sixteen colours that every theme defines, so that they are readable on dark and on light.
    const fn code(self) -> &'static str {
        match self {
            Self::Severity(Severity::Critical) => "1;35",
            Self::Severity(Severity::High) => "1;31",
            Self::Severity(Severity::Medium) => "1;33",
            Self::Severity(Severity::Low) => "1;34",
            Self::Severity(Severity::Info) | Self::Related => "36",
            Self::Strong => "1",
            Self::Faint => "2",
            Self::Command => "1;36",
            Self::Good => "1;32",
        }
    }
}
