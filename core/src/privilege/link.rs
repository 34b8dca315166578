//! What each job needs in the end: its own steps, and the actions and workflows of this repository that it uses.

use super::SCOPES;
use crate::finding::{Edit, Fix};
use crate::model::repository::Repository;
use crate::model::token::{Gap, Granted, JobToken, Level, LocalUse, Need, Needs, Stated, TokenFact, Unknown};
use std::collections::{BTreeMap, BTreeSet};

/// A workflow and its jobs.
#[derive(Clone, Debug)]
pub struct WorkflowPrivileges<'a> {
    pub path: &'a str,
    pub fact: &'a TokenFact,
    pub jobs: Vec<JobPrivilege<'a>>,
}

/// A job: what it is granted and what it needs.
#[derive(Clone, Debug)]
pub struct JobPrivilege<'a> {
    pub token: &'a JobToken,
    /// The `permissions:` that counts: its own, or the workflow's.
    pub stated: Option<&'a Stated>,
    pub minimum: Minimum,
}

/// The least that a job must be granted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Minimum {
    /// In the order in which they are written.
    pub scopes: Vec<(&'static str, Level)>,
    pub reasons: Vec<Need>,
    /// What gets the token and may need more.
    pub unknown: Vec<Unknown>,
}

/// So deep are calls followed: GitHub allows ten levels of each.
const DEEPEST: usize = 6;

/// What the jobs of every workflow need; in the order of the files.
#[must_use]
pub fn link<'a>(repository: &Repository<'a>) -> Vec<WorkflowPrivileges<'a>> {
    let facts: BTreeMap<&str, &TokenFact> =
        repository.files.iter().filter_map(|file| Some((file.path, file.facts.token.as_deref()?))).collect();
    let workflows = facts.iter().filter(|(_, fact)| !fact.action);
    let privileges = |(path, fact): (&&'a str, &&'a TokenFact)| {
        let jobs = fact.jobs.iter().map(|token| {
            let mut sum = Sum { facts: &facts, needs: Needs::default(), seen: BTreeSet::new() };
            sum.job(token, path, 0);
            let minimum = Minimum::of(sum.needs);
            JobPrivilege { token, stated: token.stated.as_ref().or(fact.stated.as_ref()), minimum }
        });
        WorkflowPrivileges { path, fact, jobs: jobs.collect() }
    };
    workflows.map(privileges).collect()
}

/// Adds up needs.
struct Sum<'f, 'a> {
    facts: &'f BTreeMap<&'a str, &'a TokenFact>,
    needs: Needs,
    seen: BTreeSet<String>,
}

impl Sum<'_, '_> {
    fn job(&mut self, job: &JobToken, path: &str, depth: usize) {
        self.needs.needed.extend(job.needs.needed.iter().cloned());
        self.needs.unknown.extend(job.needs.unknown.iter().cloned());
        for call in &job.calls {
            self.call(call, path, depth);
        }
    }

    fn call(&mut self, call: &LocalUse, path: &str, depth: usize) {
        let home = path.find(".github/").and_then(|at| path.get(..at)).unwrap_or_default();
        let found = candidates(home, call).into_iter().find_map(|candidate| {
            let (path, fact) = self.facts.get_key_value(candidate.as_str())?;
            Some((*path, *fact))
        });
        let Some((path, fact)) = found.filter(|_| depth < DEEPEST) else {
            self.needs.unknown.push(Unknown { what: format!("./{}", call.target), place: call.place.clone() });
            return;
        };
        if !self.seen.insert(path.to_owned()) {
            return;
        }
        for job in fact.jobs.iter().filter(|job| !job.disabled) {
            match job.stated.as_ref().or(fact.stated.as_ref()) {
                // GitHub refuses a call whose workflow states more than its caller grants.
                Some(stated) => self.stated(stated, call),
                None => self.job(job, path, depth + 1),
            }
        }
    }

    fn stated(&mut self, stated: &Stated, call: &LocalUse) {
        match &stated.grant {
            Granted::Scopes(scopes) => {
                for granted in scopes {
                    let level = match granted.level.as_str() {
                        "read" => Level::Read,
                        "write" => Level::Write,
                        _ => continue,
                    };
                    self.needs.needed.push(Need {
                        scope: granted.scope.clone(),
                        or: None,
                        level,
                        private: false,
                        optional: false,
                        what: format!("./{}", call.target),
                        place: call.place.clone(),
                    });
                }
            }
            _ => self.needs.unknown.push(Unknown { what: format!("./{}", call.target), place: call.place.clone() }),
        }
    }
}

fn candidates(home: &str, call: &LocalUse) -> Vec<String> {
    if call.workflow {
        return vec![format!("{home}{}", call.target)];
    }
    let folder = if call.target.is_empty() { home.to_owned() } else { format!("{home}{}/", call.target) };
    ["action.yml", "action.yaml"].iter().map(|name| format!("{folder}{name}")).collect()
}

impl Minimum {
    fn of(needs: Needs) -> Self {
        let strict = needs.needed.iter().filter(|need| need.or.is_none() && !need.optional);
        let mut levels: BTreeMap<&str, Level> = BTreeMap::new();
        for need in strict {
            let level = levels.entry(&need.scope).or_insert(need.level);
            *level = (*level).max(need.level);
        }
        // Where one of two scopes is needed anyway, it is enough.
        for need in needs.needed.iter().filter(|need| need.or.is_some() && !need.optional) {
            let has = |scope: &str| levels.get(scope).is_some_and(|level| *level >= need.level);
            if !has(&need.scope) && !need.or.as_deref().is_some_and(has) {
                levels.insert(&need.scope, need.level);
            }
        }
        let scopes = SCOPES.iter().filter_map(|scope| Some((*scope, *levels.get(scope)?))).collect();
        Self { scopes, reasons: needs.needed, unknown: needs.unknown }
    }

    #[must_use]
    pub fn level(&self, scope: &str) -> Option<Level> {
        self.scopes.iter().find(|(known, _)| *known == scope).map(|(_, level)| *level)
    }

    /// Something may need the scope to write, if only instead of another.
    #[must_use]
    pub fn may_write(&self, scope: &str) -> bool {
        let writes = |need: &&Need| need.level == Level::Write && (need.scope == scope || need.or.as_deref() == Some(scope));
        self.reasons.iter().any(|need| writes(&need))
    }

    /// The scopes in a sentence: `contents: read` and `issues: write`.
    #[must_use]
    pub fn words(&self) -> String {
        let named: Vec<String> = self.scopes.iter().map(|(scope, level)| format!("`{scope}: {level}`")).collect();
        match named.as_slice() {
            [] => "nothing".to_owned(),
            [one] => one.clone(),
            [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
        }
    }

    /// The lines of a `permissions:`, with two blanks to a level.
    #[must_use]
    pub fn block(&self) -> String {
        if self.scopes.is_empty() {
            return "permissions: {}".to_owned();
        }
        let lines = self.scopes.iter().map(|(scope, level)| {
            let needs = || self.reasons.iter().filter(|need| need.scope == *scope || need.or.as_deref() == Some(*scope));
            let private = needs().all(|need| need.private) && needs().next().is_some();
            format!("\n  {scope}: {level}{}", if private { " # in private repositories only" } else { "" })
        });
        format!("permissions:{}", lines.collect::<String>())
    }
}

impl WorkflowPrivileges<'_> {
    /// The jobs that have no `permissions:` of their own.
    pub fn inheriting(&self) -> impl Iterator<Item = &JobPrivilege<'_>> {
        self.jobs.iter().filter(|job| job.token.stated.is_none())
    }

    /// Grants each job that inherits what it needs, and no job more. Safe where all is known.
    #[must_use]
    pub fn fix(&self) -> Option<Fix> {
        let open: Vec<&JobPrivilege<'_>> = self.inheriting().collect();
        let gap = match &self.fact.stated {
            Some(stated) => stated.gap.as_ref()?,
            None => self.fact.gap.as_ref()?,
        };
        let first = open.first()?;
        let alike = open.iter().all(|job| job.minimum.scopes == first.minimum.scopes);
        let reads = first.minimum.scopes.iter().all(|(_, level)| *level == Level::Read);
        let mut edits = Vec::new();
        if alike && (reads || open.len() == 1 && self.jobs.len() == 1) {
            edits.push(edit(gap, &first.minimum.block()));
        } else {
            edits.push(edit(gap, "permissions: {}"));
            for job in open.iter().filter(|job| !job.minimum.scopes.is_empty()) {
                edits.push(edit(job.token.gap.as_ref()?, &job.minimum.block()));
            }
        }
        let safe = open.iter().all(|job| job.minimum.unknown.is_empty());
        Some(Fix { title: "Grant what is needed".to_owned(), safe, edits })
    }
}

impl JobPrivilege<'_> {
    /// Rewrites the job's own block.
    #[must_use]
    pub fn fix(&self) -> Option<Fix> {
        let gap = self.token.stated.as_ref()?.gap.as_ref()?;
        let safe = self.minimum.unknown.is_empty();
        Some(Fix { title: "Grant what is needed".to_owned(), safe, edits: vec![edit(gap, &self.minimum.block())] })
    }
}

fn edit(gap: &Gap, block: &str) -> Edit {
    let lines = block.lines().enumerate().map(|(at, line)| {
        let bare = line.trim_start();
        let deeper = if line.len() > bare.len() { gap.step.as_str() } else { "" };
        match (gap.value_only, at) {
            (true, 0) => bare.trim_start_matches("permissions:").to_owned(),
            _ => format!("{}{deeper}{bare}", gap.indent),
        }
    });
    let mut text = lines.collect::<Vec<String>>().join(&gap.line_break);
    if !gap.value_only {
        text.push_str(&gap.line_break);
    }
    if gap.top && !gap.value_only {
        text.push_str(&gap.line_break);
    }
    Edit { place: gap.place.clone(), text }
}
