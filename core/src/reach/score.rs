//! The number: what there is to win in a job, cut down to how open the way to it is.

use super::{JobReach, Runner, Start, Starter, Token};
use crate::order::sort_by_key;

/// Scopes by which a token changes code, or what people install and open.
pub(super) const CHANGES_CODE: &[&str] = &["contents", "packages", "pages"];

/// What there is to win, in points: a hundred is a repository and what it publishes.
mod worth {
    /// `write-all`: push code, publish packages, approve pull requests.
    pub(super) const WRITES_ALL: u32 = 50;
    /// One scope that changes code is nearly as good: a pushed commit can bring the rest along.
    pub(super) const WRITES_CODE: u32 = 45;
    /// Issues, comments, labels, runs, states of commits: a nuisance, and a way to mislead people.
    pub(super) const WRITES_OTHER: u32 = 10;
    /// Not stated. Repositories and organisations made before 2023 let such a token write, later ones do not: it is worth half of one that does.
    pub(super) const DEFAULT: u32 = 20;
    /// A token that reads sees what anybody sees, unless the repository is private.
    pub(super) const READS: u32 = 1;
    /// The first secret opens another system.
    pub(super) const SECRET: u32 = 25;
    /// Each further one opens one more, or another door of the same.
    pub(super) const MORE_SECRETS: u32 = 3;
    pub(super) const MOST_SECRETS: u32 = 40;
    /// A credential of whatever trusts this repository: a cloud's role, a registry.
    pub(super) const OIDC: u32 = 20;
    /// A machine that stays, within a network.
    pub(super) const SELF_HOSTED: u32 = 20;
    /// What runs on a group's runner is not known; they are more often thrown away than kept.
    pub(super) const UNKNOWN_RUNNER: u32 = 5;
    /// What the job makes is installed elsewhere.
    pub(super) const PUBLISHES: u32 = 10;
    /// Later runs restore what it leaves.
    pub(super) const CACHE: u32 = 5;
    /// A job that holds something builds on it.
    pub(super) const FEEDS: u32 = 5;
}

impl JobReach {
    /// Gives the score of the most harmful way to start the job, which then comes first.
    pub(crate) fn rate(&mut self) {
        let mut starts = std::mem::take(&mut self.starts);
        sort_by_key(&mut starts, |start| std::cmp::Reverse((self.points(start), start.who)));
        let points = starts.first().map_or(0, |start| self.points(start));
        self.score = u8::try_from(points.min(100)).unwrap_or(100);
        self.starts = starts;
    }

    fn points(&self, start: &Start) -> u32 {
        self.worth(start.who) * self.openness(start) / 100
    }

    /// How much there is to win when these start it. Who holds everything holds more than a hundred.
    fn worth(&self, who: Starter) -> u32 {
        let holdings = &self.holdings;
        let mut sum = match holdings.runner {
            Runner::Hosted => 0,
            Runner::SelfHosted => worth::SELF_HOSTED,
            Runner::Unknown => worth::UNKNOWN_RUNNER,
        };
        // A fork's run gets no secrets, a token that reads, and a cache of its own.
        if who == Starter::Forks {
            return sum + if holdings.token == Token::Nothing { 0 } else { worth::READS };
        }
        sum += match &holdings.token {
            Token::Default => worth::DEFAULT,
            Token::Nothing => 0,
            Token::Reads => worth::READS,
            Token::WritesAll => worth::WRITES_ALL,
            Token::Writes(_) if holdings.token.changes_code() => worth::WRITES_CODE,
            Token::Writes(_) => worth::WRITES_OTHER,
        };
        let number = u32::try_from(holdings.secrets.len()).unwrap_or(u32::MAX);
        sum += match number {
            _ if holdings.all_secrets => worth::MOST_SECRETS,
            0 => 0,
            number => worth::MOST_SECRETS.min(worth::SECRET + (number - 1).saturating_mul(worth::MORE_SECRETS)),
        };
        let parts = [
            (holdings.oidc, worth::OIDC),
            (holdings.publishes, worth::PUBLISHES),
            (self.is_worth_its_cache(), worth::CACHE),
            (self.feeds, worth::FEEDS),
        ];
        sum + parts.iter().filter(|(holds, _)| *holds).map(|(_, points)| points).sum::<u32>()
    }

    /// How much of that is within an attacker's reach, in per cent.
    fn openness(&self, start: &Start) -> u32 {
        match (start.who, self.entry.is_some()) {
            // All it takes is a comment or a pull request.
            (Starter::Anyone, true) => 100,
            // Somebody has to be talked into a label.
            (Starter::Approved, true) => 80,
            // The code of a fork runs, as it is meant to.
            (Starter::Forks, _) => 80,
            // It takes one more mistake: in an action, a tool, a script that reads the event.
            (Starter::Anyone, false) => 70,
            (Starter::Callers, true) => 60,
            (Starter::Approved, false) => 50,
            // It takes the account of somebody who may write, or a dependency gone bad.
            (Starter::Callers | Starter::Writers, _) => 40,
            // The same dependency, but nobody to time it.
            (Starter::Schedule, _) => 30,
        }
    }
}
