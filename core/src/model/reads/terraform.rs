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
            let required = !has_default(text.get(from..).unwrap_or_default());
            let optional = !required;
            reading.derived.push(Derived { name, span, default: None, required, optional, origin: Origin::Tool });
        }
        start += line.len();
    }
    reading
}

/// Whether the block that starts here says what stands in for the variable.
fn has_default(block: &str) -> bool {
    const LINES: usize = 60;
    let lines = block.lines().skip(1).take(LINES).take_while(|line| !line.starts_with('}'));
    lines.map(str::trim_start).any(|line| line.strip_prefix("default").is_some_and(|rest| rest.trim_start().starts_with('=')))
}
