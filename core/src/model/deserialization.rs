//! Calls in Python by which a file becomes objects, and runs what it asks for on the way.

use crate::text::Span;
use aho_corasick::packed::{Config, Searcher};
use std::sync::LazyLock;

/// One call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Load<'t> {
    /// From the function's name to the closing parenthesis.
    pub span: Span,
    /// `pickle.load`
    pub function: &'static str,
    /// What stands between the parentheses.
    pub given: &'t str,
    pub manner: Manner,
}

/// What makes the call run code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// The format itself: the file names functions that are called.
    Always,
    /// It was asked for: `weights_only=False`, `allow_pickle=True`.
    Asked,
    /// It is the default of versions that are still in use.
    ByDefault,
    /// Code that lies beside a model is fetched and imported.
    Repository,
}

/// Whether a text may have such calls: looking for words costs less than reading.
#[must_use]
pub fn is_likely(text: &str) -> bool {
    static SEARCHER: LazyLock<Option<Searcher>> = LazyLock::new(|| {
        let names = FUNCTIONS.iter().map(|(name, _)| *name).chain([TRUST, TRUST_OPTION]);
        Config::new().builder().extend(names).build()
    });
    SEARCHER.as_ref().is_none_or(|searcher| searcher.find(text).is_some())
}

/// So many calls of a text are looked at.
const MOST: usize = 64;

/// All such calls, in the order of the text; comments are none.
#[must_use]
pub fn loads(text: &str) -> Vec<Load<'_>> {
    let mut found: Vec<Load<'_>> = Vec::new();
    for (name, manner) in FUNCTIONS {
        for (at, _) in text.match_indices(name).take(MOST) {
            let end = at + name.len();
            let begins =
                text.get(..at).is_some_and(|before| !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '.')));
            if !begins || !text.get(end..).is_some_and(|rest| rest.starts_with('(')) || is_comment(text, at) {
                continue;
            }
            let given = arguments(text, end + 1);
            let span = Span::new(at, (end + given.len() + 2).min(text.len()));
            if let Some(manner) = asked(name, *manner, given) {
                found.push(Load { span, function: name, given, manner });
            }
        }
    }
    for word in [TRUST, TRUST_OPTION] {
        for (at, _) in text.match_indices(word).take(MOST).filter(|(at, _)| !is_comment(text, *at)) {
            let rest = text.get(at + word.len()..).unwrap_or_default();
            let value = rest.trim_start_matches([' ', '=']);
            let on = word == TRUST_OPTION || rest.starts_with(' ') && !rest.trim_start().starts_with('=');
            let off = value.starts_with("False") || value.starts_with("false") || value.starts_with('0');
            let yes = value.starts_with("True") || value.starts_with("true") || value.starts_with('1');
            if !off && (yes || on) {
                let span = Span::new(at, at + word.len() + if yes { rest.len() - value.len() + word_end(value) } else { 0 });
                found.push(Load { span, function: word, given: line_of(text, at), manner: Manner::Repository });
            }
        }
    }
    crate::order::sort_by_key(&mut found, |load| load.span.start);
    found
}

const TRUST: &str = "trust_remote_code";
const TRUST_OPTION: &str = "--trust-remote-code";

fn word_end(text: &str) -> usize {
    text.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len())
}

fn line_of(text: &str, at: usize) -> &str {
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    text.get(start..).unwrap_or_default().lines().next().unwrap_or_default()
}

fn is_comment(text: &str, at: usize) -> bool {
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    text.get(start..at).is_some_and(|before| before.trim_start().starts_with('#') || before.contains(" # "))
}

/// Longer argument lists are cut, in bytes.
const LONGEST: usize = 2_000;

/// What stands in parentheses, from behind the opening one.
fn arguments(text: &str, start: usize) -> &str {
    let rest = text.get(start..).unwrap_or_default();
    let mut depth = 1_usize;
    for (at, character) in rest.char_indices().take(LONGEST) {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return rest.get(..at).unwrap_or_default();
        }
    }
    rest.lines().next().unwrap_or_default()
}

/// How the call runs code, with these arguments; `None` where it does not.
fn asked(name: &str, manner: Manner, given: &str) -> Option<Manner> {
    let compact: String = given.chars().filter(|c| !c.is_whitespace()).collect();
    match name {
        "torch.load" if compact.contains("weights_only=True") => None,
        "torch.load" if compact.contains("weights_only=False") => Some(Manner::Asked),
        "numpy.load" | "np.load" => compact.contains("allow_pickle=True").then_some(Manner::Asked),
        "yaml.load" => {
            let unsafe_loader =
                ["UnsafeLoader", "Loader=yaml.Loader", "Loader=Loader", "FullLoader"].iter().any(|word| compact.contains(word));
            (unsafe_loader && !compact.contains("SafeLoader")).then_some(Manner::Asked)
        }
        _ => Some(manner),
    }
}

/// From the documentation of each: "only load data you trust".
const FUNCTIONS: &[(&str, Manner)] = &[
    ("pickle.load", Manner::Always),
    ("pickle.loads", Manner::Always),
    ("cPickle.load", Manner::Always),
    ("cPickle.loads", Manner::Always),
    ("dill.load", Manner::Always),
    ("dill.loads", Manner::Always),
    ("cloudpickle.load", Manner::Always),
    ("cloudpickle.loads", Manner::Always),
    ("joblib.load", Manner::Always),
    ("marshal.loads", Manner::Always),
    ("jsonpickle.decode", Manner::Always),
    ("pd.read_pickle", Manner::Always),
    ("pandas.read_pickle", Manner::Always),
    ("shelve.open", Manner::Always),
    ("yaml.unsafe_load", Manner::Always),
    ("yaml.load", Manner::Asked),
    ("np.load", Manner::Asked),
    ("numpy.load", Manner::Asked),
    ("torch.load", Manner::ByDefault),
    ("torch.hub.load_state_dict_from_url", Manner::ByDefault),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn functions(text: &str) -> Vec<(&str, Manner)> {
        loads(text).into_iter().map(|load| (load.function, load.manner)).collect()
    }

    #[test]
    fn formats_that_run_code_are_found() {
        assert_eq!(functions("m = pickle.load(open('a.pkl', 'rb'))"), [("pickle.load", Manner::Always)]);
        assert_eq!(
            functions("torch.load('a.pt')\ntorch.load('a', weights_only = False)"),
            [("torch.load", Manner::ByDefault), ("torch.load", Manner::Asked)]
        );
        assert_eq!(functions("np.load(f, allow_pickle=True)"), [("np.load", Manner::Asked)]);
        assert_eq!(functions("f(m, trust_remote_code=True)"), [("trust_remote_code", Manner::Repository)]);
        assert_eq!(functions("serve --trust-remote-code m"), [("--trust-remote-code", Manner::Repository)]);
    }

    #[test]
    fn what_is_switched_off_is_not() {
        assert!(functions("torch.load(f, weights_only=True)").is_empty());
        assert!(functions("np.load(f)\nyaml.load(f, Loader=yaml.SafeLoader)\nmy_pickle.load(f)").is_empty());
        assert!(functions("# pickle.load(f)\nx = 1  # pickle.load(f)").is_empty());
        assert!(functions("f(m, trust_remote_code=False)\ntrust_remote_code: bool").is_empty());
    }

    #[test]
    fn broken_text_is_read_to_its_end() {
        assert_eq!(functions("pickle.load(((((").len(), 1);
        assert!(functions("pickle.load").is_empty());
    }
}
