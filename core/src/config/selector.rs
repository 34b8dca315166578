//! Which rules are meant: one by its id, or all of a family.

use crate::config::nearest;
use crate::rule::{Family, Rule};
use std::fmt;

/// One rule, or all rules of a family.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Selector {
    Family(Family),
    Rule(String),
}

/// No rule and no family has this name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownSelector {
    pub name: String,
    /// The nearest name that exists.
    pub nearest: Option<String>,
}

impl Selector {
    /// # Errors
    /// No family and none of the rules has this name.
    pub fn parse(name: &str, rules: &[Rule]) -> Result<Self, UnknownSelector> {
        if let Some(family) = Family::from_name(name) {
            return Ok(Self::Family(family));
        }
        if rules.iter().any(|rule| rule.id == name) {
            return Ok(Self::Rule(name.to_owned()));
        }
        let known = rules.iter().map(|rule| rule.id.as_ref()).chain(Family::ALL.iter().map(|family| family.name()));
        Err(UnknownSelector { name: name.to_owned(), nearest: nearest(name, known).map(str::to_owned) })
    }

    #[must_use]
    pub fn takes(&self, rule: &str, family: Family) -> bool {
        match self {
            Self::Family(wanted) => *wanted == family,
            Self::Rule(id) => id == rule,
        }
    }
}

impl fmt::Display for UnknownSelector {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "no rule and no family is named `{}`", self.name)?;
        match &self.nearest {
            Some(nearest) => write!(formatter, "; did you mean `{nearest}`?"),
            None => write!(formatter, "; `ciward rules` lists them"),
        }
    }
}

impl std::error::Error for UnknownSelector {}
