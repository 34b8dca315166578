//! What each user of the server may do.

use super::Fault;
use crate::rule::{Persona, Severity};
use crate::syntax::leaf::{Key, Leaf};

/// Names of users that look on.
const READERS: &[&str] = &[
    "console",
    "monitor",
    "monitoring",
    "viewer",
    "readonly",
    "read-only",
    "read_only",
    "dashboard",
    "metrics",
    "exporter",
    "observer",
];

pub(super) fn faults(leaves: &[Leaf]) -> Vec<Fault> {
    let default = leaves.iter().any(|leaf| has(&leaf.path, &["default_permissions"]));
    let mut faults = Vec::new();
    let mut rest = leaves;
    while let Some(first) = rest.iter().position(|leaf| user_depth(&leaf.path).is_some()) {
        rest = rest.get(first..).unwrap_or_default();
        let prefix = rest.first().and_then(|leaf| leaf.path.get(..user_depth(&leaf.path)?)).unwrap_or_default();
        let length = rest.iter().take_while(|leaf| leaf.path.starts_with(prefix)).count().max(1);
        let (user, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        faults.extend(fault(user, prefix.len(), default));
        rest = after;
    }
    faults
}

/// `…users[3]`.
fn user_depth(path: &[Key]) -> Option<usize> {
    let at = path.iter().position(|key| key.is("users"))?;
    matches!(path.get(at + 1), Some(Key::Index(_))).then_some(at + 2)
}

fn has(path: &[Key], names: &[&str]) -> bool {
    path.iter().any(|key| names.iter().any(|name| key.is(name)))
}

fn fault(user: &[Leaf], depth: usize, default: bool) -> Option<Fault> {
    let own = |leaf: &&Leaf| leaf.path.len() == depth + 1;
    let named = user.iter().filter(own).find(|leaf| leaf.path.last().is_some_and(|key| key.is("user") || key.is("username")))?;
    let name = named.value.as_str();
    let permissions = || {
        user.iter()
            .filter(|leaf| leaf.path.get(depth..).is_some_and(|rest| has(rest, &["permissions", "permission", "authorization"])))
    };
    let publishes = |leaf: &&Leaf| has(&leaf.path, &["publish", "pub", "import"]);
    let everywhere = permissions().filter(publishes).find(|leaf| leaf.value == ">" && !has(&leaf.path, &["deny"]));
    if let Some(leaf) = everywhere {
        return Some(Fault::new(leaf.span, format!("User `{name}` may publish on every subject"), Severity::Medium));
    }
    let filled_in = permissions().any(|leaf| leaf.value.starts_with('$'));
    if default || filled_in || permissions().any(|leaf| publishes(&leaf)) {
        return None;
    }
    let reads = READERS.iter().any(|reader| name.eq_ignore_ascii_case(reader));
    if permissions().next().is_some() {
        let message = format!("User `{name}` has no `publish` rule, and so may publish on every subject");
        return reads.then(|| Fault::new(named.span, message, Severity::Medium));
    }
    let message = format!("User `{name}` has no permissions of its own, and so may publish and subscribe on every subject");
    let persona = if reads { Persona::Regular } else { Persona::Pedantic };
    Some(Fault { persona, ..Fault::new(named.span, message, if reads { Severity::Medium } else { Severity::Low }) })
}
