//! `cosign verify` that is content with anybody's signature.

use crate::syntax::shell::{Command, Word};
use crate::text::Span;

/// Where a command accepts a signature of anyone, and what to say of it (cosign's documentation of keyless verification).
pub(super) fn accepts_anyone(command: &Command) -> Option<(Span, &'static str)> {
    let program = command.program().filter(|program| program.name == "cosign")?;
    let words: Vec<String> = program.arguments.iter().map(Word::prefix).collect();
    let verb = words.iter().position(|word| !word.starts_with('-'))?;
    if !words.get(verb).is_some_and(|word| word.starts_with("verify")) {
        return None;
    }
    let given = |option: &str| {
        words.iter().position(|word| word == option || word.strip_prefix(option).is_some_and(|rest| rest.starts_with('=')))
    };
    const PATTERNS: &[&str] = &["--certificate-identity-regexp", "--certificate-oidc-issuer-regexp"];
    for at in PATTERNS.iter().filter_map(|option| given(option)) {
        let word = program.arguments.get(at)?;
        let inline = words.get(at)?.split_once('=').map(|(_, value)| (word.span, value.to_owned()));
        let next = || Some((program.arguments.get(at + 1)?.span, program.arguments.get(at + 1)?.literal()?));
        if let Some((span, _)) = inline.or_else(next).filter(|(_, pattern)| matches_all(pattern)) {
            return Some((span, "this pattern is content with a signature of anyone"));
        }
    }
    // Options from a variable may be those that are missing.
    let hidden = program.arguments.iter().skip(verb + 1).any(|word| !word.is_literal() && may_be_options(word));
    let known = ["--key", "--sk", "--slot", "--certificate", "--cert", "--certificate-chain", "--ca-roots", "--help", "-h"];
    let identity = ["--certificate-identity", "--cert-identity", "--cert-email"].iter().chain(PATTERNS);
    let told = known.iter().chain(identity).any(|option| given(option).is_some());
    (!told && !hidden).then_some((command.span, "`cosign verify` is not told whose signature it must be"))
}

/// `$ARGS` by itself and without quotes; an image is told by what stands around the variable.
fn may_be_options(word: &Word) -> bool {
    let read = word.parameters();
    let whole = read.len() == 1 && word.prefix().is_empty() && word.suffix().is_empty();
    whole
        && read.iter().any(|read| {
            let name = read.parameter.name.value.to_ascii_uppercase();
            ["ARG", "OPT", "FLAG", "@", "*"].iter().any(|part| name.contains(part))
        })
}

fn matches_all(pattern: &str) -> bool {
    matches!(pattern.trim_matches(['^', '$', '(', ')']), ".*" | ".+" | "")
}
