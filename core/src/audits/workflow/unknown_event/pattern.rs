//! What is wrong with a pattern of branches, tags or paths ("Filter pattern cheat sheet" in GitHub's "Workflow syntax").

/// Why a pattern matches nothing, or not what is meant; without its leading `!`.
pub(super) fn fault(filter: &str, pattern: &str) -> Option<String> {
    if pattern.is_empty() {
        return Some("it is empty".to_owned());
    }
    if filter.starts_with("paths") { fault_of_path(pattern) } else { fault_of_name(pattern) }.or_else(|| fault_of_syntax(pattern))
}

fn fault_of_path(path: &str) -> Option<String> {
    if path.starts_with("./") || path.starts_with('/') || path.starts_with("../") {
        return Some("paths begin at the repository's root, without `./` or `/`".to_owned());
    }
    if path.trim() != path {
        return Some("a blank at its edge belongs to it".to_owned());
    }
    let odd = path.split('/').find(|part| matches!(*part, "." | ".."));
    odd.map(|part| format!("no path of a repository has `{part}` in it"))
}

/// Branches and tags are called as git allows (git-check-ref-format).
fn fault_of_name(name: &str) -> Option<String> {
    let odd = name.chars().find(|character| matches!(character, ' ' | '~' | '^' | ':') || character.is_control());
    if let Some(odd) = odd {
        let regular = if odd == '^' { ": this is a pattern, no regular expression" } else { "" };
        return Some(format!("no branch or tag has `{odd}` in its name{regular}"));
    }
    if name.starts_with('/') || name.ends_with('/') {
        return Some("no name of a branch or tag begins or ends with `/`".to_owned());
    }
    let odd = ["..", "//", "@{"].into_iter().find(|part| name.contains(part));
    odd.or(name.ends_with(".lock").then_some(".lock")).map(|part| format!("git allows no `{part}` in a name"))
}

/// Characters that mean something, and may stand behind `\`.
const SPECIAL: &[char] = &['*', '?', '+', '[', ']', '!', '\\'];

fn fault_of_syntax(pattern: &str) -> Option<String> {
    let mut rest = pattern;
    let mut before: Option<char> = None;
    while let Some(character) = rest.chars().next() {
        rest = rest.get(character.len_utf8()..).unwrap_or_default();
        let fault = match character {
            '\\' => fault_of_escape(rest),
            '?' | '+' => fault_of_repetition(character, before),
            '[' => match rest.split_once(']') {
                Some((inside, _)) => fault_of_range(inside),
                None => Some("a `[` is never closed".to_owned()),
            },
            '{' => {
                let listed = rest.split_once('}').is_some_and(|(inside, _)| inside.contains(',') && !inside.contains('{'));
                listed.then(|| "GitHub takes braces as they are: write a pattern for each of the words".to_owned())
            }
            _ => None,
        };
        if fault.is_some() {
            return fault;
        }
        // What stands behind `\`, and a range, are one character each.
        let skipped = match character {
            '\\' => rest.chars().next().map_or(0, char::len_utf8),
            '[' => rest.find(']').map_or(0, |at| at + 1),
            _ => 0,
        };
        rest = rest.get(skipped..).unwrap_or_default();
        before = Some(if skipped > 0 { 'a' } else { character });
    }
    None
}

fn fault_of_escape(rest: &str) -> Option<String> {
    match rest.chars().next() {
        None => Some("nothing stands behind its last `\\`".to_owned()),
        Some(next) if SPECIAL.contains(&next) => None,
        Some(next) => Some(format!("`\\{next}` is only `{next}` there: this is a pattern, no regular expression")),
    }
}

fn fault_of_repetition(character: char, before: Option<char>) -> Option<String> {
    match before {
        None => Some(format!("`{character}` repeats what stands before it, and nothing does")),
        Some(special @ ('*' | '?' | '+')) => {
            Some(format!("`{character}` repeats what stands before it, and `{special}` is no character"))
        }
        Some(_) => None,
    }
}

fn fault_of_range(inside: &str) -> Option<String> {
    if inside.is_empty() {
        return Some("`[]` holds no character".to_owned());
    }
    let characters: Vec<char> = inside.chars().collect();
    let reversed = characters.windows(3).find_map(|window| match window {
        [from, '-', to] if from > to => Some((*from, *to)),
        _ => None,
    });
    reversed.map(|(from, to)| format!("the range `{from}-{to}` begins after its end"))
}
