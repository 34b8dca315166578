//! Why a job reaches as far as it does, in words.

use super::{Entry, JobReach, Runner, Start, Starter, Token};
use std::fmt::Write as _;

/// Names that are written out; of more, the number says enough.
const NAMES: usize = 6;

impl JobReach {
    /// Who starts it, the most harmful first: "anyone, by `issue_comment`".
    #[must_use]
    pub fn starters(&self) -> Vec<String> {
        let mut told: Vec<(Starter, Vec<&str>)> = Vec::new();
        for Start { who, event } in &self.starts {
            match told.iter_mut().find(|(known, _)| known == who) {
                Some((_, events)) => events.push(event),
                None => told.push((*who, vec![event])),
            }
        }
        told.into_iter().map(|(who, events)| starter(who, &events)).collect()
    }

    /// What its token may do.
    fn token(&self) -> Vec<String> {
        let mut told = match &self.holdings.token {
            Token::Default => vec!["the repository's default token".to_owned()],
            Token::Nothing => Vec::new(),
            Token::Reads => vec!["a token that only reads".to_owned()],
            Token::WritesAll => vec!["`write-all`".to_owned()],
            Token::Writes(scopes) => scopes.iter().map(|scope| format!("`{scope}: write`")).collect(),
        };
        if self.holdings.oidc && self.holdings.token != Token::WritesAll {
            told.push("`id-token: write`".to_owned());
        }
        told
    }

    /// Which secrets it holds: "3 secrets: `A`, `B`, `C`".
    fn secrets(&self) -> Option<String> {
        let names = &self.holdings.secrets;
        if self.holdings.all_secrets {
            return Some("all secrets".to_owned());
        }
        let mut told = match names.len() {
            0 => return None,
            1 => "1 secret: ".to_owned(),
            number => format!("{number} secrets: "),
        };
        let listed: Vec<String> = names.iter().take(NAMES).map(|name| format!("`{name}`")).collect();
        told.push_str(&listed.join(", "));
        if names.len() > NAMES {
            let _ = write!(told, " and {} more", names.len() - NAMES);
        }
        Some(told)
    }

    /// How strangers get in.
    #[must_use]
    pub fn entry(&self) -> Option<&'static str> {
        self.entry.map(|entry| match entry {
            Entry::Agent => "an AI agent in it reads what strangers write",
            Entry::Text => "strangers' text gets into what it runs",
            Entry::Code => "strangers' code runs in it",
        })
    }

    /// What else makes it worse.
    fn besides(&self) -> Vec<&'static str> {
        let holdings = &self.holdings;
        let runner = (holdings.runner == Runner::SelfHosted).then_some("self-hosted runner");
        let publishes = holdings.publishes.then_some("publishes");
        let feeds = self.feeds.then_some("jobs that hold credentials build on it");
        let cache = self.is_worth_its_cache().then_some("writes a cache that publishing jobs restore");
        [runner, publishes, feeds, cache].into_iter().flatten().collect()
    }

    /// What there is to win in it: token, secrets, runner and what comes of its work.
    #[must_use]
    pub fn spoils(&self) -> Vec<String> {
        let token = self.token();
        let mut spoils: Vec<String> = (!token.is_empty()).then(|| token.join(", ")).into_iter().collect();
        spoils.extend(self.secrets());
        spoils.extend(self.besides().into_iter().map(str::to_owned));
        spoils
    }

    /// Who starts it, how strangers get in, and what they win.
    #[must_use]
    pub fn why(&self) -> Vec<String> {
        let entry = self.entry().map(str::to_owned);
        self.starters().into_iter().chain(entry).chain(self.spoils()).collect()
    }
}

fn starter(who: Starter, events: &[&str]) -> String {
    let listed: Vec<String> = events.iter().map(|event| format!("`{event}`")).collect();
    let events = listed.join(", ");
    match who {
        Starter::Anyone => format!("anyone, by {events}"),
        Starter::Approved => format!("anyone, after an approval or a label, by {events}"),
        Starter::Callers => "callers elsewhere".to_owned(),
        Starter::Forks => format!("forks, without secrets, by {events}"),
        Starter::Writers => format!("whoever may write, by {events}"),
        Starter::Schedule => "the clock".to_owned(),
    }
}
