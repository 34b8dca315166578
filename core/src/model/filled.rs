//! Texts in which variables stand, filled as far as their values are known: `${TAG:-latest}`, `$TAG`.

/// How often a default may hold another variable with a default.
const DEPTH: usize = 8;

/// The text with every variable replaced; `known` gives the value of a name. A default stands in for what is not known; where there is none,
/// nothing is returned. `$$` is a dollar.
#[must_use]
pub fn filled(text: &str, known: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    fill(text, known, DEPTH)
}

/// With the defaults alone.
#[must_use]
pub fn by_default(text: &str) -> Option<String> {
    filled(text, &|_| None)
}

fn fill(text: &str, known: &dyn Fn(&str) -> Option<String>, depth: usize) -> Option<String> {
    let mut rest = text;
    let mut full = String::with_capacity(text.len());
    while let Some(dollar) = memchr::memchr(b'$', rest.as_bytes()) {
        full.push_str(rest.get(..dollar)?);
        rest = rest.get(dollar + 1..)?;
        if let Some(after) = rest.strip_prefix('$') {
            full.push('$');
            rest = after;
        } else if let Some(inside) = rest.strip_prefix('{') {
            let end = closing(inside)?;
            full.push_str(&braced(inside.get(..end)?, known, depth.checked_sub(1)?)?);
            rest = inside.get(end + 1..)?;
        } else {
            let length = name_length(rest);
            if length == 0 {
                full.push('$');
            } else {
                full.push_str(&known(rest.get(..length)?)?);
                rest = rest.get(length..)?;
            }
        }
    }
    full.push_str(rest);
    Some(full)
}

/// What stands between the braces.
fn braced(inside: &str, known: &dyn Fn(&str) -> Option<String>, depth: usize) -> Option<String> {
    let length = name_length(inside);
    let (name, rest) = (inside.get(..length)?, inside.get(length..)?);
    if let Some(value) = known(name) {
        return Some(value);
    }
    let default = rest.strip_prefix(":-").or_else(|| rest.strip_prefix('-'))?;
    fill(default, known, depth)
}

fn name_length(text: &str) -> usize {
    let first = text.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    if first { text.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count() } else { 0 }
}

/// Where the brace closes that was opened before the text.
fn closing(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    text.bytes().position(|byte| match byte {
        b'{' => {
            open += 1;
            false
        }
        b'}' if open > 0 => {
            open -= 1;
            false
        }
        byte => byte == b'}',
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_stand_in() {
        for (text, full) in [
            ("plain", Some("plain")),
            ("a:${TAG:-latest}", Some("a:latest")),
            ("a:${TAG-1}", Some("a:1")),
            ("a:${TAG}", None),
            ("a:$TAG", None),
            ("$$HOME", Some("$HOME")),
            ("${A:-${B:-c}}d", Some("cd")),
            ("${A:?must}", None),
            ("${A:-}", Some("")),
            ("${A", None),
            ("5$", Some("5$")),
        ] {
            assert_eq!(by_default(text).as_deref(), full, "{text}");
        }
        assert_eq!(filled("a:$T", &|_| Some("2".to_owned())).as_deref(), Some("a:2"));
    }
}
