//! Which literals every match of an expression holds, so that a file without them need not be searched.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};
use std::collections::BTreeSet;

/// Texts in lower case of which every match holds one; none where there are none worth looking for. And the longest match in bytes, where
/// the expression bounds it.
pub(super) fn of(source: &str) -> (Vec<String>, Option<usize>) {
    let tree = ParserBuilder::new().unicode(false).utf8(false).nest_limit(100).build().parse(source);
    let Ok(tree) = tree else { return (Vec::new(), None) };
    let literals = required(&tree, 0).filter(is_telling).unwrap_or_default();
    let literals = literals.into_iter().filter_map(|text| String::from_utf8(text).ok()).collect();
    (literals, tree.properties().maximum_len())
}

type Texts = BTreeSet<Vec<u8>>;

/// What is shorter stands everywhere.
const SHORTEST: usize = 3;
/// More than so many alternatives of a part are not spelled out.
const MOST: usize = 64;
/// What lies deeper is not looked at: the parser allows no more.
const DEPTH: usize = 128;

/// Literals with letters beyond ASCII would be compared by case, which texts are not.
fn is_telling(texts: &Texts) -> bool {
    !texts.is_empty() && texts.iter().all(|text| text.len() >= SHORTEST && text.is_ascii())
}

fn shortest(texts: &Texts) -> usize {
    texts.iter().map(Vec::len).min().unwrap_or(0)
}

/// All texts that the part can match, in lower case; `None` where there are too many.
fn exact(tree: &Hir, depth: usize) -> Option<Texts> {
    if depth > DEPTH {
        return None;
    }
    match tree.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(Texts::from([Vec::new()])),
        HirKind::Literal(literal) => Some(Texts::from([literal.0.to_ascii_lowercase()])),
        HirKind::Class(class) => one_of(class),
        HirKind::Capture(capture) => exact(&capture.sub, depth + 1),
        HirKind::Repetition(repetition) if repetition.max == Some(repetition.min) && repetition.min <= 8 => {
            let part = exact(&repetition.sub, depth + 1)?;
            (0..repetition.min).try_fold(Texts::from([Vec::new()]), |texts, _| joined(&texts, &part))
        }
        HirKind::Repetition(_) => None,
        HirKind::Concat(parts) => {
            parts.iter().try_fold(Texts::from([Vec::new()]), |texts, part| joined(&texts, &exact(part, depth + 1)?))
        }
        HirKind::Alternation(parts) => {
            let mut texts = Texts::new();
            for part in parts {
                texts.extend(exact(part, depth + 1)?);
            }
            (texts.len() <= MOST).then_some(texts)
        }
    }
}

fn one_of(class: &Class) -> Option<Texts> {
    let mut texts = Texts::new();
    let ranges: Vec<(u32, u32)> = match class {
        Class::Bytes(bytes) => bytes.iter().map(|range| (range.start().into(), range.end().into())).collect(),
        Class::Unicode(unicode) => unicode.iter().map(|range| (range.start().into(), range.end().into())).collect(),
    };
    for (start, end) in ranges {
        if end - start > 8 || end > 127 {
            return None;
        }
        texts.extend((start..=end).filter_map(|byte| u8::try_from(byte).ok()).map(|byte| vec![byte.to_ascii_lowercase()]));
    }
    (!texts.is_empty() && texts.len() <= 4).then_some(texts)
}

fn joined(left: &Texts, right: &Texts) -> Option<Texts> {
    if left.len() * right.len() > MOST {
        return None;
    }
    let join = |one: &Vec<u8>, other: &Vec<u8>| [one.as_slice(), other.as_slice()].concat();
    Some(left.iter().flat_map(|one| right.iter().map(move |other| join(one, other))).collect())
}

/// Texts of which every match of the part holds one.
fn required(tree: &Hir, depth: usize) -> Option<Texts> {
    if depth > DEPTH {
        return None;
    }
    if let Some(texts) = exact(tree, depth) {
        return (shortest(&texts) > 0).then_some(texts);
    }
    match tree.kind() {
        HirKind::Capture(capture) => required(&capture.sub, depth + 1),
        HirKind::Repetition(repetition) if repetition.min > 0 => required(&repetition.sub, depth + 1),
        HirKind::Concat(parts) => best_of(parts, depth),
        HirKind::Alternation(parts) => {
            let mut texts = Texts::new();
            for part in parts {
                texts.extend(required(part, depth + 1)?);
            }
            (texts.len() <= MOST).then_some(texts)
        }
        _ => None,
    }
}

/// Of the runs of exact parts and of what the other parts require, the one whose shortest text is the longest.
fn best_of(parts: &[Hir], depth: usize) -> Option<Texts> {
    let mut candidates = Vec::new();
    let mut run = Texts::from([Vec::new()]);
    for part in parts {
        let texts = exact(part, depth + 1);
        match texts.as_ref().and_then(|texts| joined(&run, texts)) {
            Some(longer) => run = longer,
            None => {
                candidates.push(std::mem::replace(&mut run, texts.unwrap_or_else(|| Texts::from([Vec::new()]))));
                candidates.extend(required(part, depth + 1));
            }
        }
    }
    candidates.push(run);
    candidates.into_iter().filter(|texts| shortest(texts) > 0).max_by_key(|texts| (shortest(texts), usize::MAX - texts.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_match_holds_one_of_them() {
        for (expression, literals) in [
            ("acme_[a-z0-9]{32}", &["acme_"][..]),
            ("(?i)ACME[-_]key", &["acme-key", "acme_key"]),
            (r"\b(?:foo|bar)_(?<secret>\w{20})", &["bar_", "foo_"]),
            (r"(?:x+acme|y+emca)\d", &["acme", "emca"]),
            (r"[0-9]{12}", &[]),
            (r"ab?c", &[]),
            (r"(?:longer|)x", &[]),
            (r"(?:secret)+=", &["secret"]),
            (r"ab\d+longest\d+de", &["longest"]),
        ] {
            let (found, _) = of(expression);
            assert_eq!(found, literals, "{expression}");
        }
        assert_eq!((of("a{3}b").1, of("a+").1), (Some(4), None));
    }
}
