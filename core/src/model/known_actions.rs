//! What is known of actions by their names: vulnerable, compromised, archived, popular.

mod advisories;
mod archived;
mod malicious;
mod popular;

use crate::model::version::Version;
use crate::rule::Severity;
use advisories::ADVISORIES;
use archived::{ARCHIVED, ARCHIVED_HOOKS};
use malicious::MALICIOUS;
use popular::POPULAR;
use std::cmp::Ordering;

/// A published vulnerability of an action.
#[derive(Clone, Copy, Debug)]
pub struct Advisory {
    /// `owner/repo`, in lower case.
    pub action: &'static str,
    /// `GHSA-…`.
    pub id: &'static str,
    pub severity: Severity,
    /// The action's tags were moved to code that steals secrets: a commit from before is fine.
    pub malicious: bool,
    /// From a version on, which is itself affected, to an end.
    pub affected: &'static [(&'static str, End)],
    pub summary: &'static str,
}

#[derive(Clone, Copy, Debug)]
pub enum End {
    /// This version is fixed.
    Below(&'static str),
    /// This version is the last that is known to be affected.
    Through(&'static str),
}

/// The advisories that concern a version of an action, given as `owner/repo[/path]` in any case.
pub fn advisories(slug: &str, version: &Version) -> impl Iterator<Item = &'static Advisory> {
    let of_action = move |advisory: &&Advisory| {
        let parts = slug.split_at_checked(advisory.action.len());
        parts.is_some_and(|(action, path)| {
            (path.is_empty() || path.starts_with('/')) && action.eq_ignore_ascii_case(advisory.action)
        })
    };
    ADVISORIES.iter().filter(of_action).filter(|advisory| advisory.fixed_after(version).is_some())
}

impl Advisory {
    /// The end of the range that holds the version.
    #[must_use]
    pub fn fixed_after(&self, version: &Version) -> Option<End> {
        let within = |(from, end): &&(&str, End)| {
            let order = |bound: &str| Version::parse(bound).map(|bound| version.compared(&bound));
            let started = order(from).is_some_and(Ordering::is_ge);
            let ended = match end {
                End::Below(bound) => order(bound).is_none_or(Ordering::is_ge),
                End::Through(bound) => order(bound).is_none_or(Ordering::is_gt),
            };
            started && !ended
        };
        self.affected.iter().find(within).map(|(_, end)| *end)
    }
}

/// The advisory of a commit that steals secrets.
#[must_use]
pub fn malicious(commit: &str) -> Option<&'static str> {
    let commit = commit.to_ascii_lowercase();
    let at = MALICIOUS.binary_search_by(|(known, ..)| (*known).cmp(commit.as_str())).ok()?;
    MALICIOUS.get(at).map(|(_, _, advisory)| *advisory)
}

/// Whether the repository of an action is archived.
#[must_use]
pub fn is_archived(owner: &str, repo: &str) -> bool {
    let slug = format!("{owner}/{repo}").to_ascii_lowercase();
    ARCHIVED.binary_search(&slug.as_str()).is_ok()
}

/// Whether a repository of pre-commit hooks is archived.
#[must_use]
pub fn is_archived_hook(slug: &str) -> bool {
    ARCHIVED_HOOKS.binary_search(&slug.to_ascii_lowercase().as_str()).is_ok()
}

/// The popular action that a name is almost: the same repository of an owner that is one slip away.
#[must_use]
pub fn almost(owner: &str, repo: &str) -> Option<String> {
    let (owner, repo) = (owner.to_ascii_lowercase(), repo.to_ascii_lowercase());
    let at = POPULAR.binary_search_by(|(known, _)| (*known).cmp(repo.as_str())).ok()?;
    let (_, owners) = POPULAR.get(at)?;
    if owners.contains(&owner.as_str()) {
        return None;
    }
    owners.iter().find(|known| is_slip(known, &owner)).map(|known| format!("{known}/{repo}"))
}

/// Whether a text is another with one letter left out, doubled, swapped with its neighbour or struck beside its key, or with
/// another way to join its words.
fn is_slip(meant: &str, written: &str) -> bool {
    let joined = |text: &str| text.replace(['-', '_', '.'], "");
    if joined(meant) == joined(written) {
        return meant != written;
    }
    if meant.len() < 4 {
        return false;
    }
    let (meant, written) = (meant.as_bytes(), written.as_bytes());
    let common = meant.iter().zip(written).take_while(|(a, b)| a == b).count();
    let (Some(a), Some(b)) = (meant.get(common..), written.get(common..)) else { return false };
    match (a, b) {
        ([_, rest @ ..], other) if rest == other => true,
        (_, [extra, rest @ ..]) if rest == a => common.checked_sub(1).and_then(|at| meant.get(at)) == Some(extra),
        ([x, y, rest @ ..], [v, w, other @ ..]) if x == w && y == v && rest == other => true,
        ([x, rest @ ..], [y, other @ ..]) if rest == other => are_neighbours(*x, *y),
        _ => false,
    }
}

/// Whether two keys lie side by side on an English keyboard, or two characters look alike.
fn are_neighbours(a: u8, b: u8) -> bool {
    const ROWS: &[&[u8]] = &[b"1234567890-", b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];
    const ALIKE: &[(u8, u8)] = &[(b'o', b'0'), (b'l', b'1'), (b'i', b'1'), (b'i', b'l'), (b's', b'5'), (b'e', b'3')];
    let place =
        |key: u8| ROWS.iter().enumerate().find_map(|(row, keys)| Some((row, keys.iter().position(|known| *known == key)?)));
    let close = match (place(a), place(b)) {
        (Some((row, at)), Some((other, beside))) => {
            row == other && at.abs_diff(beside) == 1
                || row + 1 == other && (beside == at || beside + 1 == at)
                || other + 1 == row && (at == beside || at + 1 == beside)
        }
        _ => false,
    };
    close || ALIKE.iter().any(|(x, y)| (*x, *y) == (a, b) || (*y, *x) == (a, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_for_their_search() {
        assert!(MALICIOUS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(ARCHIVED.windows(2).all(|pair| pair[0] < pair[1]) && ARCHIVED_HOOKS.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(POPULAR.windows(2).all(|pair| pair[0].0 < pair[1].0));
        let count: usize = POPULAR.iter().map(|(_, owners)| owners.len()).sum();
        assert!(count >= 500, "{count}");
        let readable = |bound: &str| Version::parse(bound).is_some();
        assert!(ADVISORIES.iter().flat_map(|advisory| advisory.affected).all(|(from, end)| {
            let (End::Below(bound) | End::Through(bound)) = end;
            readable(from) && readable(bound)
        }));
    }

    #[test]
    fn one_slip_is_found_and_two_are_not() {
        for written in ["action", "actiosn", "actionss", "actoins", "axtions"] {
            assert_eq!(almost(written, "Checkout").as_deref(), Some("actions/checkout"), "{written}");
        }
        assert_eq!(almost("awsactions", "configure-aws-credentials").as_deref(), Some("aws-actions/configure-aws-credentials"));
        for written in ["actions", "my-actions", "act", "auctions"] {
            assert_eq!(almost(written, "checkout"), None, "{written}");
        }
    }

    #[test]
    fn no_popular_action_is_a_slip_of_another() {
        for (repo, owners) in POPULAR {
            for owner in *owners {
                assert_eq!(almost(owner, repo), None, "{owner}/{repo}");
            }
        }
    }
}
