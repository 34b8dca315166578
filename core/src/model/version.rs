//! Versions of actions, as tags and comments tell them.

use std::cmp::Ordering;

/// `4.1.2`, or `4` where that is all that is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Major, minor, patch: as many as are told, at least one.
    parts: Vec<u32>,
    /// Behind a hyphen: it comes before the release of the same numbers.
    prerelease: bool,
}

impl Version {
    /// Reads `v4`, `4.1.2`, `v4.1.2-rc.1`, and the last part of `release/v1`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.rsplit('/').next().unwrap_or(text);
        let text = text.strip_prefix(['v', 'V']).unwrap_or(text);
        let text = text.split('+').next().unwrap_or(text);
        let (numbers, prerelease) = text.split_once('-').map_or((text, false), |(numbers, _)| (numbers, true));
        let digits = |part: &str| !part.is_empty() && part.len() <= 9 && part.bytes().all(|byte| byte.is_ascii_digit());
        let parts: Vec<&str> = numbers.split('.').collect();
        if parts.len() > 4 || !parts.iter().copied().all(digits) {
            return None;
        }
        let parts = parts.iter().filter_map(|part| part.parse().ok()).collect();
        Some(Self { parts, prerelease })
    }

    /// All three numbers are told, so that it is one release; a shorter one moves on with each.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.parts.len() >= 3
    }

    #[must_use]
    pub fn major(&self) -> u32 {
        self.parts.first().copied().unwrap_or_default()
    }

    /// Compares the newest release that this one can mean with a bound, whose missing numbers are 0: `4` means the last `4.x.y`.
    #[must_use]
    pub fn compared(&self, bound: &Self) -> Ordering {
        let length = self.parts.len().max(bound.parts.len()).max(3);
        let part = |parts: &[u32], at: usize, missing: u32| parts.get(at).copied().unwrap_or(missing);
        let numbers = (0..length).map(|at| {
            let missing = if at < 3 { u32::MAX } else { 0 };
            part(&self.parts, at, missing).cmp(&part(&bound.parts, at, 0))
        });
        numbers.fold(Ordering::Equal, Ordering::then).then_with(|| bound.prerelease.cmp(&self.prerelease))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compared(version: &str, bound: &str) -> Ordering {
        Version::parse(version).expect("a version").compared(&Version::parse(bound).expect("a version"))
    }

    #[test]
    fn a_short_version_means_its_newest_release() {
        assert_eq!(compared("v4", "4.1.3"), Ordering::Greater);
        assert_eq!(compared("v3", "4.1.3"), Ordering::Less);
        assert_eq!(compared("4.1", "4.1.3"), Ordering::Greater);
        assert_eq!(compared("4.1.3", "4.1.3"), Ordering::Equal);
        assert_eq!(compared("41.0.0", "41"), Ordering::Equal);
        assert_eq!(compared("4.1.3-rc1", "4.1.3"), Ordering::Less);
    }

    #[test]
    fn what_is_no_version_is_none() {
        for text in ["main", "", "v", "v1.x", "1.2.3.4.5", "codeql-bundle", "stable"] {
            assert_eq!(Version::parse(text), None, "{text}");
        }
        assert!(Version::parse("release/v1").is_some());
    }
}
