//! `{a,b}` in a pattern of paths: one pattern for each choice.

/// A pattern that gives more choices is refused.
const MOST: usize = 500;

/// Every pattern that the choices make, in order.
///
/// # Errors
/// A brace stands alone, or there are too many choices.
pub(super) fn spelled_out(pattern: &str) -> Result<Vec<String>, &'static str> {
    let mut ahead = vec![pattern.to_owned()];
    let mut done = Vec::new();
    while let Some(pattern) = ahead.pop() {
        match group(&pattern)? {
            None => done.push(pattern),
            Some(choices) => ahead.extend(choices.into_iter().rev()),
        }
        if ahead.len() + done.len() > MOST {
            return Err("`{…}` gives too many choices");
        }
    }
    Ok(done)
}

/// The pattern with each choice of its first group in the group's place; None where it has no group.
fn group(pattern: &str) -> Result<Option<Vec<String>>, &'static str> {
    let (mut open, mut depth) = (None, 0);
    // Where each choice of the group starts, and at last where the group ends; all one byte on.
    let mut bounds = Vec::new();
    let mut at = 0;
    while let Some(&byte) = pattern.as_bytes().get(at) {
        match byte {
            b'\\' => at += 1,
            b'[' => at = class_end(pattern.as_bytes(), at).unwrap_or(at),
            b'{' => {
                if depth == 0 {
                    open = Some(at);
                    bounds.push(at + 1);
                }
                depth += 1;
            }
            b',' if depth == 1 => bounds.push(at + 1),
            b'}' if depth == 0 => return Err("a `}` closes nothing"),
            b'}' => {
                depth -= 1;
                if depth == 0 {
                    bounds.push(at + 1);
                    break;
                }
            }
            _ => {}
        }
        at += 1;
    }
    let Some(open) = open else { return Ok(None) };
    if depth > 0 {
        return Err("a `{` is not closed");
    }
    let part = |from: usize, to: usize| pattern.get(from..to).unwrap_or_default();
    let end = bounds.last().copied().unwrap_or(pattern.len());
    let choices = bounds.windows(2).filter_map(|pair| match pair {
        [from, next] => Some(format!("{}{}{}", part(0, open), part(*from, next - 1), part(end, pattern.len()))),
        _ => None,
    });
    Ok(Some(choices.collect()))
}

/// Where the `]` of a class stands, whose `[` is at `at`; the first character is a member even if it is a `]`.
fn class_end(pattern: &[u8], at: usize) -> Option<usize> {
    let negated = matches!(pattern.get(at + 1), Some(b'!' | b'^'));
    let first = at + 2 + usize::from(negated);
    pattern.get(first..)?.iter().position(|&byte| byte == b']').map(|found| first + found)
}
