//! Terraform: a variable `x` may be given as `TF_VAR_x`.

use super::{Derived, Origin, Reading, mention};
use crate::text::Span;

pub(super) fn reading(text: &str) -> Reading<'_> {
    let mut reading = Reading { reads: mention::reads("", text), ..Reading::default() };
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some(rest) = line.strip_prefix("variable \"")
            && let Some(length) = rest.find('"')
        {
            let from = start + line.len() - rest.len();
            let span = Span::new(from, from + length);
            let name = format!("TF_VAR_{}", span.of(text));
            reading.derived.push(Derived { name, span, default: None, required: false, optional: true, origin: Origin::Tool });
        }
        start += line.len();
    }
    reading
}
