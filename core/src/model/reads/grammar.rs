//! What comments and strings look like in each language.

use super::language::Language;

#[derive(Debug)]
pub(in crate::model) struct Grammar {
    pub(in crate::model) line_comments: &'static [&'static str],
    pub(in crate::model) block_comments: &'static [(&'static str, &'static str)],
    /// The longer openings first.
    pub(in crate::model) strings: &'static [StringForm],
    /// Python: letters before the quote say how the string is read.
    pub(in crate::model) string_prefixes: bool,
    /// Rust: `'` opens a character or names a lifetime.
    pub(in crate::model) char_literals: bool,
    pub(in crate::model) regex_literals: bool,
}

#[derive(Clone, Copy, Debug)]
pub(in crate::model) struct StringForm {
    pub(in crate::model) open: &'static str,
    pub(in crate::model) close: &'static str,
    pub(in crate::model) escapes: bool,
    /// Else it ends with its line, so that a stray quote costs no more than that.
    pub(in crate::model) many_lines: bool,
    /// What opens code in it; `}` closes it.
    pub(in crate::model) interpolation: Option<&'static str>,
}

const fn one_line(open: &'static str, close: &'static str) -> StringForm {
    StringForm { open, close, escapes: true, many_lines: false, interpolation: None }
}

const fn many_lines(open: &'static str, close: &'static str) -> StringForm {
    StringForm { open, close, escapes: true, many_lines: true, interpolation: None }
}

const fn raw(open: &'static str, close: &'static str) -> StringForm {
    StringForm { open, close, escapes: false, many_lines: true, interpolation: None }
}

const fn with_code(form: StringForm, opening: &'static str) -> StringForm {
    StringForm { interpolation: Some(opening), ..form }
}

const SLASHES: Grammar = Grammar {
    line_comments: &["//"],
    block_comments: &[("/*", "*/")],
    strings: &[one_line("\"", "\""), one_line("'", "'")],
    string_prefixes: false,
    char_literals: false,
    regex_literals: false,
};

static PYTHON: Grammar = Grammar {
    line_comments: &["#"],
    block_comments: &[],
    strings: &[many_lines("\"\"\"", "\"\"\""), many_lines("'''", "'''"), one_line("\"", "\""), one_line("'", "'")],
    string_prefixes: true,
    ..SLASHES
};

static JAVASCRIPT: Grammar = Grammar {
    block_comments: &[("/*", "*/"), ("<!--", "-->")],
    strings: &[one_line("\"", "\""), one_line("'", "'"), with_code(many_lines("`", "`"), "${")],
    regex_literals: true,
    ..SLASHES
};

static GO: Grammar = Grammar { strings: &[one_line("\"", "\""), one_line("'", "'"), raw("`", "`")], ..SLASHES };

static RUST: Grammar = Grammar {
    strings: &[raw("r##\"", "\"##"), raw("r#\"", "\"#"), raw("r\"", "\""), many_lines("b\"", "\""), many_lines("\"", "\"")],
    char_literals: true,
    ..SLASHES
};

static RUBY: Grammar = Grammar {
    line_comments: &["#"],
    block_comments: &[("\n=begin", "\n=end")],
    strings: &[with_code(one_line("\"", "\""), "#{"), one_line("'", "'")],
    ..SLASHES
};

static PHP: Grammar = Grammar { line_comments: &["//", "#"], block_comments: &[("/*", "*/"), ("<!--", "-->")], ..SLASHES };

static JVM: Grammar = Grammar {
    strings: &[with_code(many_lines("\"\"\"", "\"\"\""), "${"), with_code(one_line("\"", "\""), "${"), one_line("'", "'")],
    ..SLASHES
};

static C_SHARP: Grammar = Grammar {
    strings: &[
        with_code(raw("$@\"", "\""), "{"),
        with_code(raw("@$\"", "\""), "{"),
        with_code(one_line("$\"", "\""), "{"),
        raw("@\"", "\""),
        raw("\"\"\"", "\"\"\""),
        one_line("\"", "\""),
        one_line("'", "'"),
    ],
    ..SLASHES
};

impl Grammar {
    /// None where the file's own interpolation is read instead of code.
    pub(in crate::model) const fn of(language: Language) -> Option<&'static Self> {
        match language {
            Language::Python => Some(&PYTHON),
            Language::JavaScript => Some(&JAVASCRIPT),
            Language::Go => Some(&GO),
            Language::Rust => Some(&RUST),
            Language::Ruby => Some(&RUBY),
            Language::Php => Some(&PHP),
            Language::Jvm => Some(&JVM),
            Language::CSharp => Some(&C_SHARP),
            Language::Shell | Language::Compose | Language::Spring => None,
        }
    }
}
