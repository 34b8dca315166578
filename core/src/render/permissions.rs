//! What each job's token is granted and needs, for people and for programs.

use super::indented::indented;
use super::printable;
use crate::model::token::{Granted, Level, Need, Stated};
use crate::place::Place;
use crate::privilege::{JobPrivilege, WorkflowPrivileges};
use crate::text::Position;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// A paragraph for each job, with the block to paste.
#[must_use]
pub fn permissions_text(workflows: &[WorkflowPrivileges<'_>]) -> String {
    let mut text = String::new();
    for workflow in workflows {
        let _ = writeln!(text, "{}", printable::line(workflow.path));
        for job in &workflow.jobs {
            job_text(job, &mut text);
        }
        text.push('\n');
    }
    if workflows.is_empty() {
        text.push_str("There are no workflows.\n");
    }
    text
}

fn job_text(job: &JobPrivilege<'_>, text: &mut String) {
    let _ = writeln!(text, "\n  {}", printable::line(&job.token.id));
    let _ = writeln!(text, "    granted: {}", granted(job.stated));
    for (scope, level) in &job.minimum.scopes {
        let _ = writeln!(text, "    needs {scope}: {level}, for {}", reasons(job, scope).join(", "));
    }
    if job.minimum.scopes.is_empty() {
        let _ = writeln!(text, "    needs nothing{}", if job.minimum.unknown.is_empty() { "" } else { " that is known" });
    }
    let unknown: BTreeSet<&str> = job.minimum.unknown.iter().map(|unknown| unknown.what.as_str()).collect();
    for what in unknown {
        let _ = writeln!(text, "    not known: {}", printable::line(what));
    }
    for line in job.minimum.block().lines() {
        let _ = writeln!(text, "      {line}");
    }
}

fn granted(stated: Option<&Stated>) -> String {
    match stated.map(|stated| &stated.grant) {
        None => "the repository's default, for no `permissions:` is stated".to_owned(),
        Some(Granted::ReadAll) => "read-all".to_owned(),
        Some(Granted::WriteAll) => "write-all".to_owned(),
        Some(Granted::Unknown) => "not known".to_owned(),
        Some(Granted::Scopes(scopes)) if scopes.is_empty() => "nothing".to_owned(),
        Some(Granted::Scopes(scopes)) => {
            let named =
                scopes.iter().map(|granted| printable::line(&format!("{}: {}", granted.scope, granted.level)).into_owned());
            named.collect::<Vec<String>>().join(", ")
        }
    }
}

/// What needs a scope, each once, with its line.
fn reasons(job: &JobPrivilege<'_>, scope: &str) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for need in of_scope(job, scope) {
        let reason = format!("{} (line {})", printable::line(&need.what), need.place.start.line);
        if !told.contains(&reason) {
            told.push(reason);
        }
    }
    told
}

fn of_scope<'j>(job: &'j JobPrivilege<'_>, scope: &str) -> impl Iterator<Item = &'j Need> {
    let all = job.minimum.reasons.iter().filter(|need| !need.optional);
    all.filter(move |need| need.scope == scope || need.or.as_deref() == Some(scope))
}

/// For programs: schema 1, indented by two blanks, with a line break at its end.
#[must_use]
pub fn permissions_json(workflows: &[WorkflowPrivileges<'_>]) -> String {
    let document = Document { schema: 1, workflows: workflows.iter().map(Wire::new).collect() };
    // Writing plain structs with text keys to memory has no way to fail.
    indented(&document) + "\n"
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    workflows: Vec<Wire<'a>>,
}

#[derive(Serialize)]
struct Wire<'a> {
    path: &'a str,
    jobs: Vec<JobWire<'a>>,
}

#[derive(Serialize)]
struct JobWire<'a> {
    id: &'a str,
    start: Position,
    /// `null` where none is stated; `read-all` and `write-all` as a text.
    granted: Option<GrantWire<'a>>,
    needed: Vec<NeedWire<'a>>,
    unknown: Vec<ReasonWire<'a>>,
    /// What to write.
    permissions: BTreeMap<&'static str, Level>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum GrantWire<'a> {
    Word(&'static str),
    Scopes(BTreeMap<&'a str, &'a str>),
}

#[derive(Serialize)]
struct NeedWire<'a> {
    scope: &'static str,
    level: Level,
    /// Needed in private repositories only.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    private: bool,
    /// Another scope that would do as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    or: Option<&'a str>,
    reasons: Vec<ReasonWire<'a>>,
}

#[derive(Serialize)]
struct ReasonWire<'a> {
    what: &'a str,
    path: &'a str,
    start: Position,
}

impl<'a> ReasonWire<'a> {
    fn new(what: &'a str, place: &'a Place) -> Self {
        Self { what, path: &place.path, start: place.start }
    }
}

impl<'a> Wire<'a> {
    fn new(workflow: &'a WorkflowPrivileges<'_>) -> Self {
        Self { path: workflow.path, jobs: workflow.jobs.iter().map(JobWire::new).collect() }
    }
}

impl<'a> JobWire<'a> {
    fn new(job: &'a JobPrivilege<'_>) -> Self {
        let granted = job.stated.map(|stated| match &stated.grant {
            Granted::ReadAll => GrantWire::Word("read-all"),
            Granted::WriteAll => GrantWire::Word("write-all"),
            Granted::Unknown => GrantWire::Word("unknown"),
            Granted::Scopes(scopes) => {
                GrantWire::Scopes(scopes.iter().map(|granted| (granted.scope.as_str(), granted.level.as_str())).collect())
            }
        });
        let needed = job.minimum.scopes.iter().map(|&(scope, level)| NeedWire {
            scope,
            level,
            private: of_scope(job, scope).all(|need| need.private),
            or: of_scope(job, scope).find_map(|need| if need.scope == scope { need.or.as_deref() } else { Some(&need.scope) }),
            reasons: of_scope(job, scope).map(|need| ReasonWire::new(&need.what, &need.place)).collect(),
        });
        Self {
            id: &job.token.id,
            start: job.token.place.start,
            granted,
            needed: needed.collect(),
            unknown: job.minimum.unknown.iter().map(|unknown| ReasonWire::new(&unknown.what, &unknown.place)).collect(),
            permissions: job.minimum.scopes.iter().copied().collect(),
        }
    }
}
