//! Reads redirections.

use super::reader::{Pending, Reader};
use super::stop::Stop;
use super::tree::{Heredoc, Redirect, Redirection};
use super::word::{PartKind, Quoting, Word};
use crate::text::{Located, Span};

impl Reader<'_> {
    /// A redirection, if one starts here.
    pub(super) fn redirection(&mut self) -> Option<Redirection> {
        let start = self.at;
        let bytes = self.rest().as_bytes();
        let mut width = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let mut named = false;
        if width == 0 && bytes.first() == Some(&b'{') {
            let name_end = self.name_end(start + 1) - start;
            named = name_end > 1 && bytes.get(name_end) == Some(&b'}');
            width = if named { name_end + 1 } else { 0 };
        }
        let (operator, length) = redirect(bytes.get(width..)?)?;
        if width > 0 && matches!(operator, Redirect::Both | Redirect::AppendBoth) {
            return None;
        }
        let reads = matches!(operator, Redirect::Input | Redirect::DuplicateInput | Redirect::ReadWrite)
            || matches!(operator, Redirect::Heredoc | Redirect::HeredocTabs | Redirect::HereString);
        let written = self.slice(start, start + width).parse().ok();
        let fd = if named { None } else { written.or(Some(u32::from(!reads))) };
        self.skip(width + length);
        self.skip_blanks();
        let target = self.word(Stop::Word, Quoting::None);
        if target.span.is_empty() {
            self.fail("a redirection needs a target");
        }
        let heredoc = match operator {
            Redirect::Heredoc | Redirect::HeredocTabs => self.heredoc(&target, operator == Redirect::HeredocTabs),
            _ => None,
        };
        Some(Redirection { span: self.span(start, self.at), fd, operator, target, heredoc })
    }

    fn heredoc(&mut self, target: &Word, strip_tabs: bool) -> Option<Heredoc> {
        let Some(text) = target.literal() else {
            self.fail("the delimiter of a here-document is not fixed");
            return None;
        };
        let quoted = target.parts.iter().any(|part| part.quoting != Quoting::None || is_escape(&part.kind, part.span));
        let delimiter = Located::new(text, target.span);
        self.pending.push(Pending { delimiter: delimiter.clone(), quoted, strip_tabs });
        Some(Heredoc { delimiter, quoted, body: Word::default() })
    }
}

fn is_escape(kind: &PartKind, span: Span) -> bool {
    matches!(kind, PartKind::Literal(text) if text.len() != span.len())
}

/// The redirection operator that the bytes start with, and its length.
fn redirect(bytes: &[u8]) -> Option<(Redirect, usize)> {
    Some(match bytes {
        [b'<', b'<', b'<', ..] => (Redirect::HereString, 3),
        [b'<', b'<', b'-', ..] => (Redirect::HeredocTabs, 3),
        [b'<', b'<', ..] => (Redirect::Heredoc, 2),
        [b'<', b'&', ..] => (Redirect::DuplicateInput, 2),
        [b'<', b'>', ..] => (Redirect::ReadWrite, 2),
        [b'<' | b'>', b'(', ..] => return None,
        [b'<', ..] => (Redirect::Input, 1),
        [b'>', b'>', ..] => (Redirect::Append, 2),
        [b'>', b'&', ..] => (Redirect::DuplicateOutput, 2),
        [b'>', b'|', ..] => (Redirect::Clobber, 2),
        [b'>', ..] => (Redirect::Output, 1),
        [b'&', b'>', b'>', ..] => (Redirect::AppendBoth, 3),
        [b'&', b'>', ..] => (Redirect::Both, 2),
        _ => return None,
    })
}
