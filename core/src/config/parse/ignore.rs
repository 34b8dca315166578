//! `ignore`: the findings that a project accepts.

use super::{Read, Reader};
use crate::config::{Accepted, Date};
use crate::secrets::own::expression::{self, Regex};
use crate::syntax::yaml::Node;

const KEYS: &[&str] = &[
    "rule",
    "path",
    "path-regex",
    "fingerprint",
    "value-hash",
    "value-regex",
    "match-regex",
    "line-regex",
    "words",
    "reason",
    "until",
];

impl Reader<'_> {
    pub(super) fn accepted(&self, node: &Node) -> Read<Accepted> {
        let mut accepted = Accepted::default();
        for (key, value) in self.entries(node, "an entry of `ignore`", KEYS)? {
            match key {
                "rule" => accepted.rule = Some(self.selector(value)?),
                "path" => accepted.path = Some(self.globs(value)?),
                "path-regex" => accepted.path_regex = Some(self.regex(value)?),
                "fingerprint" => accepted.fingerprint = Some(self.text(value, "a fingerprint")?.to_owned()),
                "value-hash" => {
                    let hash = |text: &str| u16::from_str_radix(text, 16).ok().filter(|_| text.len() == 4);
                    let hint = "the four digits that `ciward config hash PATH:LINE` prints";
                    accepted.value_hash = Some(self.named(value, "the hash of a value", hint, hash)?);
                }
                "value-regex" => accepted.value_regex = Some(self.regex(value)?),
                "match-regex" => accepted.match_regex = Some(self.regex(value)?),
                "line-regex" => accepted.line_regex = Some(self.regex(value)?),
                "words" => accepted.words = self.words(value)?,
                "reason" => accepted.reason = Some(self.text(value, "a reason")?.to_owned()),
                _ => accepted.until = Some(self.named(value, "a day", "YYYY-MM-DD", Date::parse)?),
            }
        }
        if accepted.is_everything() {
            let message = "this entry would ignore every finding";
            return Err(self.error(node.span, message, Some("give it a `rule`, a `path` or a `fingerprint`".to_owned())));
        }
        if accepted.fingerprint.is_some() && accepted.asks_text() {
            let message = "a `fingerprint` names one finding, and goes with no condition on its text";
            return Err(self.error(node.span, message, None));
        }
        Ok(accepted)
    }

    /// One word or a list of them, in lower case.
    pub(super) fn words(&self, node: &Node) -> Read<Vec<String>> {
        let items = if node.as_str().is_some() { node.items() } else { self.list(node)? };
        let word = |item: &Node| {
            let word = self.text(item, "a word")?.to_lowercase();
            if word.is_empty() { Err(self.error(item.span, "expected a word", None)) } else { Ok(word) }
        };
        items.iter().map(word).collect()
    }

    pub(super) fn regex(&self, node: &Node) -> Read<Regex> {
        let source = self.text(node, "a regular expression")?;
        expression::compile(source)
            .map_err(|reason| self.error(node.span, format!("this expression cannot be used: {reason}"), None))
    }
}
