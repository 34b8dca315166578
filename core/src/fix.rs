//! Makes the changes that findings offer: several fixes to one text, none of which can spoil another.

use crate::finding::{Edit, Fix};
use crate::syntax::yaml;
use crate::text::Span;

/// A text after some of its fixes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    pub text: String,
    /// Which of the fixes were made, by their place in the list, in ascending order. The others wait for the next round: their edits
    /// overlap with those of one that was made, or the text would not be YAML any more.
    pub made: Vec<usize>,
}

/// Applies fixes of one file. Of two that overlap, the one whose first edit stands earlier wins; of these, the one listed first.
#[must_use]
pub fn apply(path: &str, text: &str, fixes: &[&Fix]) -> Fixed {
    let mut order: Vec<(usize, usize)> = fixes.iter().enumerate().map(|(at, fix)| (start(fix), at)).collect();
    order.sort_unstable();
    let mut made: Vec<usize> = Vec::new();
    let mut edits: Vec<&Edit> = Vec::new();
    for (_, at) in order {
        let Some(fix) = fixes.get(at).filter(|fix| fits(fix, path, text)) else { continue };
        let fresh: Vec<&Edit> = fix.edits.iter().filter(|edit| !edits.contains(edit)).collect();
        if !fresh.iter().any(|edit| edits.iter().any(|other| clash(edit, other))) {
            edits.extend(fresh);
            made.push(at);
        }
    }
    made.sort_unstable();
    let fixed = edited(text, edits);
    if !is_worse(path, text, &fixed) {
        return Fixed { text: fixed, made };
    }
    one_by_one(path, text, fixes, &made)
}

/// Together they break the text: the first that does not break it by itself is made.
fn one_by_one(path: &str, text: &str, fixes: &[&Fix], tried: &[usize]) -> Fixed {
    let alone = tried.iter().filter_map(|&at| {
        let fixed = edited(text, fixes.get(at)?.edits.iter().collect());
        (!is_worse(path, text, &fixed)).then(|| Fixed { text: fixed, made: vec![at] })
    });
    alone.into_iter().next().unwrap_or_else(|| Fixed { text: text.to_owned(), made: Vec::new() })
}

fn start(fix: &Fix) -> usize {
    fix.edits.iter().map(|edit| edit.place.span.start).min().unwrap_or_default()
}

/// All its edits are of this text, and apart from each other, and together they change something.
fn fits(fix: &Fix, path: &str, text: &str) -> bool {
    let whole = |edit: &Edit| {
        let Span { start, end } = edit.place.span;
        edit.place.path == path && text.get(start..end).is_some()
    };
    let apart = fix.edits.iter().enumerate().all(|(at, edit)| fix.edits.iter().skip(at + 1).all(|other| !clash(edit, other)));
    let changes = fix.edits.iter().any(|edit| edit.place.span.of(text) != edit.text);
    changes && fix.edits.iter().all(whole) && apart
}

/// They touch the same characters, or would both be inserted at the same place.
fn clash(one: &Edit, other: &Edit) -> bool {
    let (one, other) = (one.place.span, other.place.span);
    let inside = |inner: Span, outer: Span| inner.is_empty() && outer.start < inner.start && inner.start < outer.end;
    one.overlaps(other) || one == other || inside(one, other) || inside(other, one)
}

fn edited(text: &str, mut edits: Vec<&Edit>) -> String {
    edits.sort_by_key(|edit| edit.place.span);
    let mut fixed = String::with_capacity(text.len());
    let mut from = 0;
    for edit in edits {
        fixed.push_str(Span::new(from, edit.place.span.start).of(text));
        fixed.push_str(&edit.text);
        from = edit.place.span.end;
    }
    fixed.push_str(Span::new(from, text.len()).of(text));
    fixed
}

/// A YAML file has more problems than before.
fn is_worse(path: &str, before: &str, after: &str) -> bool {
    let is_yaml = path.ends_with(".yml") || path.ends_with(".yaml");
    is_yaml && before != after && yaml::parse(after).problems.len() > yaml::parse(before).problems.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::Place;
    use crate::text::File;

    fn fix(text: &str, edits: &[(usize, usize, &str)]) -> Fix {
        let file = File::new("a.yml", text);
        let edit = |&(start, end, text): &(usize, usize, &str)| Edit {
            place: Place::new(&file, Span::new(start, end)),
            text: text.to_owned(),
        };
        Fix { title: "Mend it".to_owned(), safe: true, edits: edits.iter().map(edit).collect() }
    }

    #[test]
    fn the_earlier_of_two_that_overlap_wins() {
        let text = "a: one\nb: two\n";
        let (late, early) = (fix(text, &[(3, 6, "x")]), fix(text, &[(0, 4, "c: z")]));
        let fixed = apply("a.yml", text, &[&late, &early]);
        assert_eq!((fixed.text.as_str(), fixed.made), ("c: zne\nb: two\n", vec![1]));
    }

    #[test]
    fn a_fix_is_made_whole_or_not_at_all() {
        let text = "a: one\nb: two\n";
        let both = fix(text, &[(0, 1, "x"), (7, 8, "y")]);
        let beyond = fix(text, &[(3, 6, "x"), (70, 80, "y")]);
        assert_eq!(apply("a.yml", text, &[&both]).text, "x: one\ny: two\n");
        assert_eq!(apply("a.yml", text, &[&beyond]).text, text);
    }

    #[test]
    fn the_same_edit_of_two_fixes_is_made_once() {
        let text = "a: one\n";
        let (one, two) = (fix(text, &[(6, 6, "\nb: 1")]), fix(text, &[(3, 6, "1"), (6, 6, "\nb: 1")]));
        let fixed = apply("a.yml", text, &[&one, &two]);
        assert_eq!((fixed.text.as_str(), fixed.made), ("a: 1\nb: 1\n", vec![0, 1]));
    }

    #[test]
    fn no_fix_breaks_the_yaml() {
        let text = "a: one\nb: two\n";
        let (bad, good) = (fix(text, &[(3, 6, "[")]), fix(text, &[(10, 13, "2")]));
        let fixed = apply("a.yml", text, &[&bad, &good]);
        assert_eq!((fixed.text.as_str(), fixed.made), ("a: one\nb: 2\n", vec![1]));
    }
}
