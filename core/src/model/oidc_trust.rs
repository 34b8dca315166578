//! Whom a cloud role trusts among the workflows of GitHub: the conditions on the identity token's claims, as Terraform, CloudFormation and
//! policies write them.

use crate::text::Span;
use memchr::memmem;

/// A place by which more is trusted than one repository's branch, tag or environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trust<'t> {
    pub span: Span,
    /// The pattern as it is written; empty where there is no condition.
    pub pattern: &'t str,
    pub whom: Whom,
}

/// Who may take on the role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Workflows of anybody's repository.
    Everyone,
    /// Those of every account whose name begins so.
    Namesakes,
    /// Every repository of an account.
    Account,
    /// Every repository of an account whose name begins so.
    Family,
    /// Every branch, tag and pull request of one repository.
    Repository,
}

/// The issuer of the identity tokens (GitHub documentation, "OpenID Connect reference").
pub const ISSUER: &str = "token.actions.githubusercontent.com";

/// So many patterns of a file are looked at.
const MOST: usize = 256;

/// Whether a text speaks of GitHub's identity tokens, or hands them to a module of Terraform that does.
#[must_use]
pub fn is_likely(text: &str, terraform: bool) -> bool {
    let has = |word: &str| memmem::find(text.as_bytes(), word.as_bytes()).is_some();
    has(ISSUER) || terraform && (has("github-oidc") || has("oidc-github"))
}

/// All places of a text that trust widely.
#[must_use]
pub fn wide(text: &str) -> Vec<Trust<'_>> {
    let mut found: Vec<Trust<'_>> = Vec::new();
    for (at, _) in text.match_indices("repo:").take(MOST) {
        let Some(pattern) = quoted(text, at).filter(|_| !is_comment(text, at)) else { continue };
        if let Some(whom) = whom(pattern).filter(|_| !is_literal(text, at)) {
            found.push(Trust { span: Span::new(at, at + pattern.len()), pattern, whom });
        }
    }
    for (at, _) in text.match_indices(":sub").take(MOST) {
        if let Some((start, pattern)) = next_text(text, at + ":sub".len())
            && pattern == "*"
            && !is_comment(text, at)
            && !is_literal(text, at)
        {
            found.push(Trust { span: Span::new(start, start + 1), pattern, whom: Whom::Everyone });
        }
    }
    found.extend(unconditional(text));
    crate::order::sort_by_key(&mut found, |trust| trust.span.start);
    found
}

/// The text from here to its closing quote or its end.
fn quoted(text: &str, at: usize) -> Option<&str> {
    let before = text.get(..at)?.chars().next_back()?;
    let rest = text.get(at..)?;
    let end = match before {
        '"' | '\'' | '`' => rest.find([before, '\n'])?,
        ' ' | '[' | ',' => rest.find(['\n', ' ', ',', ']', '"', '\'']).unwrap_or(rest.len()),
        _ => return None,
    };
    rest.get(..end)
}

/// The first quoted text behind a key, within what belongs to it.
fn next_text(text: &str, from: usize) -> Option<(usize, &str)> {
    /// Between a key and its value stand `"`, `=`, `values = [` and their like, in bytes.
    const FAR: usize = 80;
    let rest = text.get(from..)?;
    let rest = rest.strip_prefix(['"', '\'']).map_or((from, rest), |rest| (from + 1, rest));
    let (from, rest) = rest;
    let open = rest.find(['"', '\'', '}'])?;
    let quote = rest.get(open..)?.chars().next().filter(|quote| open < FAR && *quote != '}')?;
    let inner = rest.get(open + 1..)?;
    Some((from + open + 1, inner.get(..inner.find(quote)?)?))
}

fn is_comment(text: &str, at: usize) -> bool {
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let line = text.get(start..at).unwrap_or_default().trim_start();
    line.starts_with('#') || line.starts_with("//") || line.starts_with('*')
}

/// Whether the pattern is compared as it is written: `StringEquals` knows no `*`.
fn is_literal(text: &str, at: usize) -> bool {
    /// The operator stands that near, in bytes.
    const NEAR: usize = 400;
    let mut start = at.saturating_sub(NEAR);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let before = text.get(start..at).unwrap_or_default();
    match (before.rfind("StringEquals"), before.rfind("StringLike")) {
        (Some(equals), Some(like)) => equals > like,
        (Some(_), None) => true,
        (None, _) => false,
    }
}

/// Who fits a pattern of the claim `sub`: `repo:owner/name:ref:refs/heads/main`.
fn whom(pattern: &str) -> Option<Whom> {
    let rest = pattern.strip_prefix("repo:")?;
    let (owner, below) = rest.split_once('/').unwrap_or((rest, ""));
    let filled = |text: &str| text.contains("${") || text.contains('<') || text.contains('{');
    if owner.starts_with(['*', '?']) {
        return Some(Whom::Everyone);
    }
    if owner.contains(['*', '?']) && !filled(owner) {
        return Some(Whom::Namesakes);
    }
    let (name, claims) = below.split_once(':').unwrap_or((below, ""));
    match name {
        "" => None,
        _ if name.starts_with('*') => Some(Whom::Account),
        _ if name.contains('*') && !filled(name) => Some(Whom::Family),
        _ if claims == "*" && !filled(name) => Some(Whom::Repository),
        _ => None,
    }
}

/// Policies that name the issuer and no claim but the audience, which everyone may ask for.
fn unconditional(text: &str) -> Vec<Trust<'_>> {
    const ASSUMES: &str = "AssumeRoleWithWebIdentity";
    let mut found = Vec::new();
    for (start, block) in blocks(text) {
        let issuer = block.find(ISSUER).or_else(|| block.find("openid_connect_provider.github"));
        let (Some(assumes), Some(_)) = (block.find(ASSUMES), issuer) else { continue };
        let asks = CLAIMS.iter().any(|claim| block.contains(claim))
            || block.contains("StringLike")
            || block.contains("dynamic \"condition\"");
        if !asks && !is_comment(text, start + assumes) {
            let at = start + assumes;
            found.push(Trust { span: Span::new(at, at + ASSUMES.len()), pattern: "", whom: Whom::Everyone });
        }
    }
    found
}

/// Claims that tell one repository from another ("OpenID Connect reference").
const CLAIMS: &[&str] = &[":sub", ":repository", ":job_workflow_ref", ":environment", ":actor", ":ref\"", ".sub", "repo:"];

/// The top-level blocks of a Terraform file, each with where it starts; of any other text, all of it.
fn blocks(text: &str) -> Vec<(usize, &str)> {
    let mut starts: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if ["resource \"", "data \"", "module \"", "locals "].iter().any(|word| line.starts_with(word)) {
            starts.push(at);
        }
        at += line.len();
    }
    if starts.is_empty() {
        return vec![(0, text)];
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().copied().zip(ends).filter_map(|(start, end)| Some((start, text.get(start..end)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, Whom)> {
        wide(text).into_iter().map(|trust| (trust.pattern, trust.whom)).collect()
    }

    #[test]
    fn patterns_are_told_by_whom_they_fit() {
        assert_eq!(whom("repo:*"), Some(Whom::Everyone));
        assert_eq!(whom("repo:acme*/app:*"), Some(Whom::Namesakes));
        assert_eq!(whom("repo:acme/*"), Some(Whom::Account));
        assert_eq!(whom("repo:acme/app-*:ref:refs/heads/main"), Some(Whom::Family));
        assert_eq!(whom("repo:acme/app:*"), Some(Whom::Repository));
        assert_eq!(whom("repo:acme/app:ref:refs/heads/*"), None);
        assert_eq!(whom("repo:acme/app:environment:production"), None);
        assert_eq!(whom("repo:${var.repository}:*"), None);
    }

    #[test]
    fn equal_texts_are_no_patterns() {
        let policy = |operator: &str| format!(r#"{{"{operator}": {{"{ISSUER}:sub": "repo:acme/*"}}}}"#);
        assert_eq!(found(&policy("StringLike")), [("repo:acme/*", Whom::Account)]);
        assert!(found(&policy("StringEquals")).is_empty());
    }

    #[test]
    fn a_policy_without_a_condition_is_everyones() {
        let text = format!(r#"{{"Action": "sts:AssumeRoleWithWebIdentity", "Principal": {{"Federated": "x/{ISSUER}"}}}}"#);
        assert_eq!(found(&text), [("", Whom::Everyone)]);
    }
}
