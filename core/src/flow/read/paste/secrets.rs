//! Secrets that are pasted into scripts, and the fix that hands them over in the environment.

use super::{Language, MOST, Mender, RESERVED, entry_of, is_identifier};
use crate::finding::Fix;
use crate::model::placed;
use crate::model::step::Does;
use crate::model::workflow::Site;
use crate::syntax::expression::{Access, Segment};
use crate::syntax::shell;
use crate::syntax::yaml::Node;
use crate::text::{File, Span};

/// A secret that GitHub puts into the text of a script.
#[derive(Clone, Debug)]
pub struct PastedSecret {
    /// The whole `${{ … }}`, in the file.
    pub span: Span,
    /// `secrets.NAME`
    pub name: String,
    pub fix: Option<Fix>,
}

/// The secrets that are pasted into a step's script.
#[must_use]
pub fn pasted_secrets(file: &File<'_>, site: Site<'_, '_>) -> Vec<PastedSecret> {
    let (node, language) = match &site.step.does {
        Does::Run(run) => {
            let command = site.step.node.get("shell").and_then(Node::as_str).unwrap_or_default();
            (run.script, Language::of(run.shell, command))
        }
        Does::Uses(uses, _) if uses.is("actions/github-script") => match site.step.input("script") {
            Some(node) => (node, Language::JavaScript),
            None => return Vec::new(),
        },
        Does::Uses(..) | Does::Nothing => return Vec::new(),
    };
    let placed = placed::expressions(node);
    let pasted: Vec<_> =
        placed.iter().filter_map(|placed| Some((placed, placed.expression.flowing_accesses().iter().find_map(name)?))).collect();
    if pasted.is_empty() {
        return Vec::new();
    }
    let script = if language == Language::Posix { node.as_str().map(shell::parse) } else { None };
    let mender = Mender { file, site, language, script, entry: entry_of(node, site.step), secrets: true };
    let told = |(at, (placed, name)): (usize, (&placed::Placed<'_>, String))| {
        let fix = if node.alias.is_none() && at < MOST { mender.fix(placed) } else { None };
        let name = name.strip_prefix("SECRET_").filter(|name| RESERVED.contains(name)).unwrap_or(&name).to_owned();
        PastedSecret { span: placed.scalar.span_of(placed.island.start..placed.island.end), name: format!("secrets.{name}"), fix }
    };
    pasted.into_iter().enumerate().map(told).collect()
}

/// The variable for a secret: its own name, unless that means something to the shell.
pub(super) fn name(access: &Access) -> Option<String> {
    let [Segment::Name(context), Segment::Name(name), ..] = access.path.as_slice() else { return None };
    let name = name.to_ascii_uppercase();
    let fits = context.eq_ignore_ascii_case("secrets") && is_identifier(&name);
    fits.then(|| if RESERVED.contains(&name.as_str()) { format!("SECRET_{name}") } else { name })
}

impl Mender<'_, '_> {
    /// The variable that holds an expression already.
    pub(super) fn bound(&self, island: &str) -> Option<String> {
        let known = self.site.env().find(|entry| entry.value.as_str().is_some_and(|value| value.trim() == island))?;
        let name = known.key.as_str().filter(|name| is_identifier(name))?;
        (self.value_of(name).map(str::trim) == Some(island)).then(|| name.to_owned())
    }
}
