//! A step of a job or of a composite action.

use crate::model::placed;
use crate::model::shell_kind::ShellKind;
use crate::model::uses::Uses;
use crate::syntax::yaml::{Entry, Node};
use crate::text::Span;

/// One step, and what it does.
#[derive(Clone, Debug)]
pub struct Step<'y> {
    pub node: &'y Node,
    pub condition: Option<&'y Node>,
    pub env: &'y [Entry],
    pub does: Does<'y>,
}

#[derive(Clone, Debug)]
pub enum Does<'y> {
    /// Runs a script.
    Run(Run<'y>),
    /// Runs an action, with its inputs.
    Uses(Uses<'y>, &'y [Entry]),
    /// Neither, or both: GitHub refuses it.
    Nothing,
}

/// A script and its language.
#[derive(Clone, Copy, Debug)]
pub struct Run<'y> {
    /// A scalar.
    pub script: &'y Node,
    pub shell: ShellKind,
}

impl<'y> Step<'y> {
    /// Reads a step; `shell` is what runs its script unless it says otherwise.
    #[must_use]
    pub fn read(node: &'y Node, shell: ShellKind) -> Self {
        let shell = node.get("shell").and_then(Node::as_str).map_or(shell, ShellKind::parse);
        let does = match (node.get("run"), node.get("uses").and_then(Uses::read)) {
            (Some(script), None) if script.as_scalar().is_some() => Does::Run(Run { script, shell }),
            (None, Some(uses)) => Does::Uses(uses, node.get("with").map(Node::as_mapping).unwrap_or_default()),
            _ => Does::Nothing,
        };
        Self { node, condition: node.get("if"), env: entries(node, "env"), does }
    }

    /// Reads a list of steps; those of a `parallel:` block stand where the block stands (GitHub changelog, 2026-06-25).
    #[must_use]
    pub fn read_all(steps: Option<&'y Node>, shell: ShellKind) -> Vec<Self> {
        let mut read = Vec::new();
        for node in steps.map(Node::as_sequence).unwrap_or_default() {
            match node.get("parallel") {
                Some(block) => {
                    let inner = block.get("steps").unwrap_or(block).as_sequence();
                    read.extend(inner.iter().map(|node| Self::read(node, shell)));
                }
                None => read.push(Self::read(node, shell)),
            }
        }
        read
    }

    #[must_use]
    pub fn run(&self) -> Option<&Run<'y>> {
        match &self.does {
            Does::Run(run) => Some(run),
            _ => None,
        }
    }

    /// The `shell:` of its script.
    #[must_use]
    pub fn shell(&self) -> Option<&'y Node> {
        self.run()?;
        self.node.get("shell")
    }

    #[must_use]
    pub fn uses(&self) -> Option<&Uses<'y>> {
        match &self.does {
            Does::Uses(uses, _) => Some(uses),
            _ => None,
        }
    }

    /// The value of an input of the action; names are compared without regard to case, as the runner does.
    #[must_use]
    pub fn input(&self, name: &str) -> Option<&'y Node> {
        let Does::Uses(_, inputs) = &self.does else { return None };
        let named = |entry: &&Entry| entry.key.as_str().is_some_and(|key| key.eq_ignore_ascii_case(name));
        inputs.iter().find(named).map(|entry| &entry.value)
    }

    /// Its condition can never hold.
    #[must_use]
    pub fn is_disabled(&self) -> bool {
        self.condition.is_some_and(placed::never_holds)
    }

    /// What to point at when the step as a whole is meant: its `uses:` or `run:` line.
    #[must_use]
    pub fn headline(&self) -> Span {
        match &self.does {
            Does::Uses(uses, _) => uses.span(),
            _ => self.node.entry("run").map_or(self.node.span, |entry| entry.key.span),
        }
    }
}

/// The entries of a mapping below a key; none where it is absent or an expression.
#[must_use]
pub fn entries<'y>(node: &'y Node, key: &str) -> &'y [Entry] {
    node.get(key).map(Node::as_mapping).unwrap_or_default()
}
