//! An audit is a rule and the function that keeps it.

use crate::config::Config;
use crate::finding::{Finding, Fix, Related, Suppression};
use crate::flow::{Hazard, Leak};
use crate::model::action::Action;
use crate::model::build::Build;
use crate::model::compose::Compose;
use crate::model::dependabot::Dependabot;
use crate::model::dotenv::EnvFile;
use crate::model::exposure::Exposure;
use crate::model::manifest::Manifest;
use crate::model::pre_commit::PreCommit;
use crate::model::reads::Read;
use crate::model::repository::Repository;
use crate::model::sql::Sql;
use crate::model::workflow::{Job, Site, Used, Workflow};
use crate::place::Place;
use crate::rule::Rule;
use crate::suppress::Useless;
use crate::syntax::yaml::Problem;
use crate::text::{Change, File, Span};

/// A rule and its checks: most have one, at one grain.
#[derive(Debug)]
pub struct Audit {
    pub rule: Rule,
    pub checks: &'static [Check],
}

/// At which grain a check looks. The engine walks once and calls each check where its grain occurs.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// Any text file.
    Text(for<'a> fn(&File<'a>, &mut Context<'_>)),
    /// The YAML of a workflow or an action: what is wrong with it, and whether it holds a mapping at all.
    Yaml(fn(&[Problem], bool, &mut Context<'_>)),
    /// A workflow, as a whole.
    Workflow(for<'y> fn(&Workflow<'y>, &mut Context<'_>)),
    /// A job of a workflow.
    Job(for<'y> fn(&Job<'y>, &Workflow<'y>, &mut Context<'_>)),
    /// A step of a job or of a composite action.
    Step(for<'m, 'y> fn(Site<'m, 'y>, &mut Context<'_>)),
    /// A `uses:`: of a step, of a job, or of a composite action's step.
    Uses(for<'m, 'y> fn(Used<'m, 'y>, &mut Context<'_>)),
    /// An action's metadata.
    Action(for<'y> fn(&Action<'y>, &mut Context<'_>)),
    /// Dependabot's configuration.
    Dependabot(for<'y> fn(&Dependabot<'y>, &mut Context<'_>)),
    /// pre-commit's configuration.
    PreCommit(for<'y> fn(&PreCommit<'y>, &mut Context<'_>)),
    /// A dotenv file or a template of one.
    Dotenv(for<'f> fn(&EnvFile<'f>, &mut Context<'_>)),
    /// A compose file.
    Compose(for<'y> fn(&Compose<'y>, &mut Context<'_>)),
    /// A Dockerfile.
    Dockerfile(for<'f> fn(&Build<'f>, &mut Context<'_>)),
    /// A file of SQL that people write.
    Sql(for<'t> fn(&Sql<'t>, &mut Context<'_>)),
    /// A document of Kubernetes.
    Manifest(for<'y> fn(&Manifest<'y>, &mut Context<'_>)),
    /// A read of an environment variable.
    EnvRead(for<'t> fn(&Read<'t>, &mut Context<'_>)),
    /// A place where a program shows a secret.
    Exposure(for<'t> fn(&Exposure<'t>, &mut Context<'_>)),
    /// The whole repository, once all files are inspected.
    Repository(fn(&Repository<'_>, &mut RepositoryContext<'_>)),
    /// Two states of the repository: the one before, and the one that is audited.
    Change(fn(&Repository<'_>, &Repository<'_>, &mut RepositoryContext<'_>)),
    /// A place where strangers' text or code does harm, found by following it through all files.
    Hazard(fn(&Hazard, &mut RepositoryContext<'_>)),
    /// A secret that comes to where others may read it, found by following values through all files.
    Leak(fn(&Leak, &mut RepositoryContext<'_>)),
    /// A comment that ignores nothing, once it is known what the comments ignore.
    UselessIgnore(fn(&Useless, &mut RepositoryContext<'_>)),
}

impl Check {
    /// It reads values, and so may come by secrets: it is called even where its rule does not run, for the sake of [`Context::mask`].
    #[must_use]
    pub const fn may_mask(&self) -> bool {
        let deployed = matches!(self, Self::Compose(_) | Self::Dockerfile(_) | Self::Manifest(_));
        deployed || matches!(self, Self::Text(_) | Self::Dotenv(_) | Self::EnvRead(_) | Self::Sql(_))
    }
}

/// What a check of one file may see and say.
pub struct Context<'a> {
    pub file: &'a File<'a>,
    pub config: &'a Config,
    pub rule: &'a Rule,
    pub findings: &'a mut Vec<Finding>,
    /// Where secrets stand in the file: what is sealed shows none of them.
    pub masks: &'a mut Vec<Span>,
}

impl Context<'_> {
    /// The span holds a secret: whatever is shown of the file, it is not. For the grains of which [`Check::may_mask`] says so.
    pub fn mask(&mut self, span: Span) {
        self.masks.push(span);
    }

    #[must_use]
    pub fn place(&self, span: Span) -> Place {
        Place::new(self.file, span)
    }

    /// A fix that a careful maintainer takes unseen; none where there is nothing to change.
    pub fn safe_fix(&self, title: impl Into<String>, changes: impl IntoIterator<Item = Change>) -> Option<Fix> {
        Fix::safe(self.file, title, changes)
    }

    /// A fix that asks for a look.
    pub fn unsafe_fix(&self, title: impl Into<String>, changes: impl IntoIterator<Item = Change>) -> Option<Fix> {
        Fix::safe(self.file, title, changes).map(Fix::doubtful)
    }

    /// Reports the fault at a span of the file; the finding may then be refined: `cx.report(…).severity(…)`.
    pub fn report(&mut self, span: Span, message: impl Into<String>) -> &mut Finding {
        let finding = Finding::new(self.rule, self.place(span), message);
        push(self.findings, finding)
    }

    /// Reports at the place where something is defined; `alias` is where it is used, if it is reached through an alias.
    pub fn report_aliased(&mut self, span: Span, alias: Option<Span>, message: impl Into<String>) -> &mut Finding {
        let used = alias.map(|alias| self.place(alias));
        let finding = self.report(span, message);
        if let Some(place) = used {
            finding.relate(place, "used here, through an alias");
        }
        finding
    }
}

/// What a check of the whole repository may see and say.
pub struct RepositoryContext<'a> {
    pub config: &'a Config,
    pub rule: &'a Rule,
    pub findings: &'a mut Vec<Finding>,
}

impl RepositoryContext<'_> {
    /// Reports a hazard at its place, with the way that leads to it.
    pub fn report_hazard(&mut self, hazard: &Hazard, message: impl Into<String>) -> &mut Finding {
        let finding = self.report(hazard.place.clone(), message);
        finding.flow = hazard.trace.flow.clone();
        let end = finding.flow.last().is_some_and(|last| last.place == hazard.place);
        if !finding.flow.is_empty() && !end {
            finding.flow.push(Related { place: hazard.place.clone(), message: "it arrives here".to_owned() });
        }
        if finding.flow.len() < 2 {
            finding.flow.clear();
        }
        if hazard.disabled {
            finding.suppressed = Some(Suppression::disabled());
        }
        finding
    }

    /// Reports a leak at its place, with the way that leads to it.
    pub fn report_leak(&mut self, leak: &Leak, message: impl Into<String>) -> &mut Finding {
        let finding = self.report(leak.place.clone(), message);
        finding.severity(leak.severity());
        finding.flow = leak.flow.clone();
        finding.fix(leak.fix.clone());
        if finding.flow.last().is_some_and(|last| last.place != leak.place) {
            let message = format!("`{}` lets it out", leak.by);
            finding.flow.push(Related { place: leak.place.clone(), message });
        }
        if finding.flow.len() < 2 {
            finding.flow.clear();
        } else if let Some(source) = finding.flow.first().cloned() {
            finding.related.push(source);
        }
        if leak.disabled {
            finding.suppressed = Some(Suppression::disabled());
        }
        finding
    }

    pub fn report(&mut self, place: Place, message: impl Into<String>) -> &mut Finding {
        let finding = Finding::new(self.rule, place, message);
        push(self.findings, finding)
    }
}

fn push(findings: &mut Vec<Finding>, finding: Finding) -> &mut Finding {
    let at = findings.len();
    findings.push(finding);
    #[expect(clippy::indexing_slicing, reason = "`at` is the index of the element pushed on the line above")]
    &mut findings[at]
}
