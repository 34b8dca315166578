//! Python's own ways: `"X" in os.environ`, click's `envvar=`, and the defaults that django-environ is given beforehand.

use super::cursor::Tokens;
use super::spelling::is_capitals;
use super::{Origin, Read, Reading};

pub(super) fn read_all<'t>(tokens: Tokens<'t, '_>, reading: &mut Reading<'t>) {
    for at in 0..tokens.tokens.len() {
        match tokens.word(at) {
            Some("in") => membership(tokens, at, reading),
            Some("envvar") if tokens.assigns(at + 1) => options(tokens, at + 2, reading),
            Some("Env" | "FileAwareEnv") if tokens.is(at + 1, b'(') => scheme(tokens, at + 2, reading),
            _ => {}
        }
    }
}

/// `"X" in os.environ`, `"X" not in environ`.
fn membership<'t>(tokens: Tokens<'t, '_>, at: usize, reading: &mut Reading<'t>) {
    let environment = tokens.is_word(at + 1, "environ") || tokens.is_word(at + 1, "os") && tokens.is_word(at + 3, "environ");
    let not = at.checked_sub(1).is_some_and(|before| tokens.is_word(before, "not"));
    if environment {
        reading.reads.extend(at.checked_sub(if not { 2 } else { 1 }).and_then(|name| option(tokens, name)));
    }
}

/// `envvar="X"`, `envvar=["X", "Y"]`.
fn options<'t>(tokens: Tokens<'t, '_>, at: usize, reading: &mut Reading<'t>) {
    const NAMES: usize = 10;
    if !tokens.is(at, b'[') && !tokens.is(at, b'(') {
        reading.reads.extend(option(tokens, at));
        return;
    }
    let names = (0..NAMES).map(|index| at + 1 + 2 * index).take_while(|&name| tokens.string(name).is_some());
    reading.reads.extend(names.filter_map(|name| option(tokens, name)));
}

fn option<'t>(tokens: Tokens<'t, '_>, at: usize) -> Option<Read<'t>> {
    let name = tokens.string(at).filter(|name| is_capitals(name.text))?;
    Some(Read { name: name.text, span: name.span, default: None, required: false, optional: true, origin: Origin::Program })
}

/// `env = environ.Env(DEBUG=(bool, False))`: what is named here has a default wherever it is read.
fn scheme(tokens: Tokens<'_, '_>, open: usize, reading: &mut Reading<'_>) {
    let Some(close) = tokens.closing(open) else { return };
    let named = |at: &usize| tokens.assigns(at + 1) && (*at == open || tokens.is(at - 1, b','));
    let names: Vec<&str> = (open..close).filter(named).filter_map(|at| tokens.word(at)).collect();
    for read in reading.reads.iter_mut().filter(|read| names.contains(&read.name)) {
        (read.required, read.optional) = (false, true);
    }
}
