//! `import` and `from` of Python and JavaScript.

use super::parser::Parser;
use super::token::{Kind as TokenKind, Piece as TokenPiece};
use super::{Import, Language};

/// So many names of one statement are noted.
const MOST: usize = 64;

impl Parser<'_> {
    /// The names that a statement brings; it ends with its line.
    pub(super) fn imports(&mut self) -> Vec<Import> {
        let mut imports = match self.language {
            Language::Python => {
                let part = self.is_word("from");
                self.at += 1;
                if part { self.of_module() } else { self.modules() }
            }
            _ => {
                self.at += 1;
                self.bindings()
            }
        };
        imports.truncate(MOST);
        self.rest_of_line();
        imports
    }

    /// `a.b as c, d`
    fn modules(&mut self) -> Vec<Import> {
        let mut imports = Vec::new();
        loop {
            let module = self.dotted();
            if module.is_empty() {
                return imports;
            }
            let local = if self.take_word("as") { self.taken_word() } else { module.clone() };
            imports.push(Import { module, name: None, local });
            if !self.take_mark(",") {
                return imports;
            }
        }
    }

    /// `a.b import c as d, e`
    fn of_module(&mut self) -> Vec<Import> {
        let module = self.dotted();
        let mut imports = Vec::new();
        if !self.take_word("import") {
            return imports;
        }
        let several = self.take_mark("(");
        if several {
            self.skip_lines();
        }
        while let Some(name) = self.word().map(str::to_owned) {
            self.at += 1;
            let local = if self.take_word("as") { self.taken_word() } else { name.clone() };
            imports.push(Import { module: module.clone(), name: Some(name), local });
            if several {
                self.skip_lines();
            }
            if !self.take_mark(",") {
                break;
            }
            if several {
                self.skip_lines();
            }
        }
        imports
    }

    /// `whole, { a as b } from './module'`, `* as whole from './module'`
    fn bindings(&mut self) -> Vec<Import> {
        let mut names: Vec<(Option<String>, String)> = Vec::new();
        let close = |parser: &Self| parser.close_of(parser.at);
        while self.token().is_some() && !self.is_word("from") && !self.is(&TokenKind::Line) {
            if self.take_mark("*") {
                let _ = self.take_word("as");
                names.push((None, self.taken_word()));
            } else if self.is_mark("{") {
                let end = close(self).unwrap_or(self.at);
                self.at += 1;
                while self.at < end {
                    if let Some(name) = self.word().map(str::to_owned) {
                        self.at += 1;
                        let local = if self.take_word("as") { self.taken_word() } else { name.clone() };
                        names.push((Some(name), local));
                    } else {
                        self.at += 1;
                    }
                }
                self.at = end + 1;
            } else if let Some(name) = self.word().map(str::to_owned) {
                self.at += 1;
                names.push((None, name));
            } else {
                self.at += 1;
            }
        }
        if !self.take_word("from") {
            return Vec::new();
        }
        let Some(module) = self.token().and_then(|token| match &token.kind {
            TokenKind::Text(pieces) => match pieces.as_slice() {
                [TokenPiece::Fixed(text)] => Some(text.value.clone()),
                _ => None,
            },
            _ => None,
        }) else {
            return Vec::new();
        };
        names.into_iter().map(|(name, local)| Import { module: module.clone(), name, local }).collect()
    }

    /// A name with dots in it, also before it.
    fn dotted(&mut self) -> String {
        let mut name = String::new();
        loop {
            if self.is_mark(".") || self.is_mark("..") || self.is_mark("...") {
                name.push_str(self.ahead(0));
                self.at += 1;
            } else if let Some(word) = self.word().filter(|word| !matches!(*word, "import" | "as")) {
                if !name.is_empty() && !name.ends_with('.') {
                    return name;
                }
                name.push_str(word);
                self.at += 1;
            } else {
                return name;
            }
        }
    }

    fn taken_word(&mut self) -> String {
        let word = self.word().unwrap_or_default().to_owned();
        self.at += 1;
        word
    }
}
