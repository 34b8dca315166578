//! Secrets of files that are not text: only formats that chance does not make, since a megabyte of machine code makes a great deal.

use super::{Scanner, Secret, apart, generic_secret, provider_secret};
use crate::rule::Precision;
use crate::secrets::generic::context::{Context, Syntax};
use crate::secrets::generic::passage::Passages;
use crate::secrets::generic::{Detector, private_key};
use crate::secrets::matcher::Match;
use crate::secrets::strings::Strings;

impl<'p> Scanner<'p> {
    /// Private keys, and credentials of providers that mark theirs, among the strings of a file that is not text. Spans are of no use here:
    /// messages say where.
    #[must_use]
    pub fn scan_strings(&self, path: &str, bytes: &[u8]) -> Vec<Secret<'p>> {
        let strings = Strings::of(bytes);
        let text = strings.text.as_str();
        let context = Context { syntax: Syntax::Opaque, ..Context::of(path) };
        let mut detector = Detector::new(text, Passages::of("", text, context), self.today);
        let matches = self.matcher.run(text, |hint, keyword| detector.look(hint, keyword));
        let marked = matches.iter().filter(|one| is_marked(one, text));
        let mut found: Vec<Secret<'p>> = marked.filter_map(|one| provider_secret(text, one, context)).collect();
        let keys = detector.into_found().into_iter().filter(|candidate| candidate.rule.id == private_key::RULE.id);
        found.extend(keys.map(|key| generic_secret(text, key, context)));
        found.retain(Secret::is_heard);
        let mut found = apart(found);
        for secret in &mut found {
            secret
                .message
                .push_str(&format!(", among the strings of a binary file, at byte {}", strings.origin(secret.value.start)));
        }
        found
    }
}

/// The provider's mark is in the credential itself, and nothing else looks like it.
fn is_marked(one: &Match<'_>, text: &str) -> bool {
    let value = one.secret.of(text).to_ascii_lowercase();
    one.pattern.rule.precision >= Precision::High && one.pattern.keywords.iter().any(|keyword| value.contains(keyword))
}
