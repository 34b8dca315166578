//! `ciward explain --why PATH:LINE`: what counted for and against the values of a line, or of a file, being secrets.

use crate::configure;
use crate::scope::Scope;
use crate::trouble::Trouble;
use anstyle::Style;
use ciward_core::secrets::generic::evidence::Evidences;
use ciward_core::secrets::generic::score;
use ciward_core::secrets::scanner::Asked;
use ciward_core::secrets::{Scanner, Secret, catalog};
use ciward_core::text::{File, Position};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Never tells a value.
pub fn text(places: &[String]) -> Result<String, Trouble> {
    let scanner = Scanner::new(catalog::ALL);
    let config = configure::project(None, false, &Scope::of(&[])?)?;
    let mut text = String::new();
    for place in places {
        let (path, line) = split(place);
        let bytes = fs::read(path).map_err(|error| Trouble::at(Path::new(path), "read", &error))?;
        let shown = path.replace('\\', "/");
        let shown = shown.trim_start_matches("./");
        let Ok(file) = File::from_bytes(shown, &bytes) else { continue };
        for secret in scanner.weigh_with(&file, Asked { own: &config.own, left_out: &config.left_out(shown) }) {
            let position = file.position(secret.span.start);
            if line.is_none_or(|line| line == position.line) {
                explain(&mut text, shown, position, &secret);
            }
        }
    }
    if text.is_empty() {
        text.push_str("Nothing there has a name or a format by which it could be a secret\n");
    }
    Ok(text)
}

/// `PATH:LINE`, or a path alone.
pub fn split(place: &str) -> (&str, Option<usize>) {
    match place.rsplit_once(':').map(|(path, line)| (path, line.parse())) {
        Some((path, Ok(line))) => (path, Some(line)),
        _ => (place, None),
    }
}

fn explain(text: &mut String, path: &str, position: Position, secret: &Secret<'_>) {
    let bold = Style::new().bold();
    let Position { line, column } = position;
    let rule = &secret.rule.id;
    if secret.evidence == Evidences::NONE {
        let _ = writeln!(text, "{bold}{path}:{line}:{column}{bold:#} {rule}: told by its own format");
        return;
    }
    let chance = score::chance(secret.evidence);
    let heard = match chance {
        score::TOLD.. => "told",
        score::HEARD_BY_NONE.. => "told to the pedantic persona",
        _ => "not told",
    };
    let _ = writeln!(text, "{bold}{path}:{line}:{column}{bold:#} {rule}: {chance} % likely, {heard}");
    for evidence in secret.evidence.iter() {
        let _ = writeln!(text, "{:>+5}  {}", score::points(evidence), evidence.words());
    }
}
