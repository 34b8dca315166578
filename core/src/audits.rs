//! The table of contents: every built-in audit.

pub mod posture;

use crate::audit::Audit;
use crate::rule::Rule;

/// Every audit, by family and then by id.
pub static ALL: &[&Audit] = &[&posture::useless_ignore::AUDIT];

/// Every rule, by id.
#[must_use]
pub fn rules() -> Vec<Rule> {
    let mut rules: Vec<Rule> = ALL.iter().map(|audit| audit.rule.clone()).collect();
    rules.sort_by(|a, b| a.id.cmp(&b.id));
    rules
}
