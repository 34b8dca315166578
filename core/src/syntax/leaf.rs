//! A configuration as its texts, each with the keys that lead to it: one reading for JSON, YAML, TOML and NATS' own language.
//!
//! For files of which a few fields matter and the language does not. Reading never fails: what is no such language gives fewer leaves.

mod json;
mod nats;
mod toml;
mod yaml;

use crate::text::Span;

/// A text, a number or a flag, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    pub path: Vec<Key>,
    pub value: String,
    /// Quotes left out.
    pub span: Span,
}

/// One step on the way to a leaf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    Name(String),
    /// From zero.
    Index(usize),
}

/// In which language a configuration is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// With comments and trailing commas.
    Json,
    Yaml,
    Toml,
    /// A NATS server's own.
    Nats,
}

impl Language {
    /// By the file's extension.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        let (_, extension) = path.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "json" | "jsonc" | "json5" => Some(Self::Json),
            "yaml" | "yml" => Some(Self::Yaml),
            "toml" => Some(Self::Toml),
            _ => None,
        }
    }
}

/// How many leaves of a file are kept.
const MOST: usize = 20_000;

/// How deep a leaf may lie.
const DEEPEST: usize = 64;

/// Every leaf, in the order of the text.
#[must_use]
pub fn leaves(language: Language, text: &str) -> Vec<Leaf> {
    match language {
        Language::Json => json::leaves(text),
        Language::Yaml => yaml::leaves(text),
        Language::Toml => toml::leaves(text),
        Language::Nats => nats::leaves(text),
    }
}

impl Leaf {
    /// The value's bytes are the file's, so that a part of the one is a part of the other.
    #[must_use]
    pub fn is_verbatim(&self) -> bool {
        self.value.len() == self.span.len()
    }

    /// The file's span of a part of the value; the whole where the value was written with escapes.
    #[must_use]
    pub fn span_of(&self, part: Span) -> Span {
        if self.is_verbatim() { part.shifted(self.span.start) } else { self.span }
    }

    /// The last key that is a name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.path.iter().rev().find_map(Key::name).unwrap_or_default()
    }

    /// The way as a JSON pointer (RFC 6901): `/mcpServers/github/args/3`.
    #[must_use]
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for key in &self.path {
            pointer.push('/');
            match key {
                Key::Name(name) => pointer.push_str(&name.replace('~', "~0").replace('/', "~1")),
                Key::Index(index) => pointer.push_str(&index.to_string()),
            }
        }
        pointer
    }
}

impl Key {
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Name(name) => Some(name),
            Self::Index(_) => None,
        }
    }

    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.name() == Some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(language: Language, text: &str) -> Vec<(String, String)> {
        let leaves = leaves(language, text);
        for leaf in &leaves {
            assert!(!leaf.is_verbatim() || leaf.span.of(text) == leaf.value, "{leaf:?}");
        }
        leaves.into_iter().map(|leaf| (leaf.pointer(), leaf.value)).collect()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|&(pointer, value)| (pointer.to_owned(), value.to_owned())).collect()
    }

    #[test]
    fn json_may_have_comments_and_trailing_commas() {
        let text =
            "\u{feff}{ // one\n \"a\": {\"b/c\": [\"x\", true, /* ] */ \"y\\\"\\u00e9\",],}, d: 'z', \"e\": {}, \"n\": -1.5e3 }";
        let told = pairs(&[("/a/b~1c/0", "x"), ("/a/b~1c/1", "true"), ("/a/b~1c/2", "y\"é"), ("/d", "z"), ("/n", "-1.5e3")]);
        assert_eq!(read(Language::Json, text), told);
    }

    #[test]
    fn toml_has_tables_in_three_forms() {
        let text = "a = 1 # x\n[m.\"s.t\"]\nargs = [\n  \"-y\", # why\n  'p',\n]\nenv = { K = \"v#\", \"L\" = 'w' }\n[m.u.env]\nX.Y = \"\"\"z\"\"\"\n[[q]]\nn = \"1\"\n[[q]]\nn = true\n";
        let told = pairs(&[
            ("/a", "1"),
            ("/m/s.t/args/0", "-y"),
            ("/m/s.t/args/1", "p"),
            ("/m/s.t/env/K", "v#"),
            ("/m/s.t/env/L", "w"),
            ("/m/u/env/X/Y", "z"),
            ("/q/0/n", "1"),
            ("/q/1/n", "true"),
        ]);
        assert_eq!(read(Language::Toml, text), told);
    }

    #[test]
    fn nats_separates_by_blanks_too() {
        let text = "port: 4222 # x\nauthorization {\n users = [\n {user: a, permissions: {publish: [\"a.>\", 'b']}}\n {nkey: U}\n ]\n}\nlisten 127.0.0.1:1\n";
        let told = pairs(&[
            ("/port", "4222"),
            ("/authorization/users/0/user", "a"),
            ("/authorization/users/0/permissions/publish/0", "a.>"),
            ("/authorization/users/0/permissions/publish/1", "b"),
            ("/authorization/users/1/nkey", "U"),
            ("/listen", "127.0.0.1:1"),
        ]);
        assert_eq!(read(Language::Nats, text), told);
    }

    #[test]
    fn yaml_is_read_document_by_document() {
        let text = "m:\n  - name: a\n    env: {K: 'v'}\n---\nb: 1\n";
        assert_eq!(read(Language::Yaml, text), pairs(&[("/m/0/name", "a"), ("/m/0/env/K", "v"), ("/b", "1")]));
    }

    #[test]
    fn nothing_hostile_stops_the_readers() {
        for piece in ["{\"a\":", "[", "\"", "'", "a = [", "[a.", "/*", "\\", "a={b=", "\"\"\"", "é", "{", "]", "[[", "a.b.c="] {
            for language in [Language::Json, Language::Toml, Language::Nats] {
                let text = piece.repeat(50_000);
                assert!(leaves(language, &text).len() <= MOST);
            }
        }
    }
}
