//! A job's reach, as `jobs` of the JSON lists it.

use super::Stretch;
use crate::reach::{Entry, JobReach, Runner, Start, Token};
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
pub(super) struct Job<'a> {
    id: &'a str,
    #[serde(flatten)]
    place: Stretch<'a>,
    /// 0 to 100.
    score: u8,
    starts: &'a [Start],
    token: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    writes: Option<&'a BTreeSet<String>>,
    oidc: bool,
    secrets: &'a BTreeSet<String>,
    #[serde(rename = "all-secrets")]
    all_secrets: bool,
    runner: Runner,
    #[serde(skip_serializing_if = "Option::is_none")]
    untrusted: Option<Entry>,
    publishes: bool,
    #[serde(rename = "writes-cache")]
    writes_cache: bool,
    feeds: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    calls: Option<&'a str>,
    why: Vec<String>,
}

impl<'a> Job<'a> {
    pub(super) fn new(job: &'a JobReach) -> Self {
        let holdings = &job.holdings;
        let (token, writes) = match &holdings.token {
            Token::Default => ("default", None),
            Token::Nothing => ("none", None),
            Token::Reads => ("read", None),
            Token::Writes(scopes) => ("write", Some(scopes)),
            Token::WritesAll => ("write-all", None),
        };
        Self {
            id: &job.id,
            place: Stretch::new(&job.place),
            score: job.score,
            starts: &job.starts,
            token,
            writes,
            oidc: holdings.oidc,
            secrets: &holdings.secrets,
            all_secrets: holdings.all_secrets,
            runner: holdings.runner,
            untrusted: job.entry,
            publishes: holdings.publishes,
            writes_cache: job.writes_cache,
            feeds: job.feeds,
            calls: job.calls.as_deref(),
            why: job.why(),
        }
    }
}
