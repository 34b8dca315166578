//! A file as what it is: read once, walked once, and every check called where its grain occurs.

use super::{AuditCheck, Inspection, Reading};
use crate::audit::{Check, Context};
use crate::config::{Config, PLACES};
use crate::finding::{Finding, Suppression};
use crate::flow;
use crate::model::action::Action;
use crate::model::build::Build;
use crate::model::compose::Compose;
use crate::model::configuration::Configuration;
use crate::model::control;
use crate::model::declarations::{self, Declared};
use crate::model::dependabot::Dependabot;
use crate::model::documented;
use crate::model::dotenv::{self, EnvFile};
use crate::model::env_loader::loads_env_files;
use crate::model::env_reader::{env_readers, explains_env};
use crate::model::evidence;
use crate::model::exposure::{self, Certainty, Shown};
use crate::model::facts::{
    CopiedFact, EnvDeclaration, EnvReaderFact, Facts, GuardedFact, SecretName, ShownFact, given_names, remote_uses,
};
use crate::model::guarded_setting::{Setting, settings};
use crate::model::interface::{Interface, calls_of_action, calls_of_workflow, follows};
use crate::model::kind::Kind;
use crate::model::lock::Lock;
use crate::model::manifest;
use crate::model::occasion::is_foreign;
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::model::policy::PolicyFact;
use crate::model::pre_commit::PreCommit;
use crate::model::reads::{self, Read};
use crate::model::side::Side;
use crate::model::sql::Sql;
use crate::model::workflow::{Site, Used, Workflow};
use crate::place::Place;
use crate::privilege;
use crate::rule::Persona;
use crate::secrets::identity::identity;
use crate::syntax;
use crate::syntax::yaml::{self, Node, Yaml};
use crate::text::{File, Span};

/// Where the findings of one file go.
struct Desk<'a> {
    file: &'a File<'a>,
    config: &'a Config,
    checks: &'a [AuditCheck],
    findings: Vec<Finding>,
    masks: Vec<Span>,
}

impl Desk<'_> {
    /// Hands `look` every check, to be called if its grain is there.
    fn each_check(&mut self, mut look: impl FnMut(&Check, &mut Context<'_>)) {
        for AuditCheck { rule, check } in self.checks {
            let (file, config) = (self.file, self.config);
            look(check, &mut Context { file, config, rule, findings: &mut self.findings, masks: &mut self.masks });
        }
    }
}

/// Gives the spans of the secrets that were come by.
pub(super) fn inspect(
    file: &File<'_>,
    config: &Config,
    checks: &[AuditCheck],
    reading: Reading,
    inspection: &mut Inspection,
) -> Vec<Span> {
    let mut desk = Desk { file, config, checks, findings: Vec::new(), masks: Vec::new() };
    desk.each_check(|check, cx| {
        if let Check::Text(check) = check {
            check(cx.file, cx);
        }
    });
    match Kind::of(file.path, &file.text) {
        Kind::Workflow => inspect_workflow(&mut desk, inspection),
        Kind::Action => inspect_action(&mut desk, inspection),
        Kind::ActionsLock => inspection.facts.lock = yaml::parse(&file.text).root().map(|root| Lock::read(root, file)),
        Kind::Dependabot => inspect_dependabot(&mut desk, inspection),
        Kind::PreCommit => inspect_pre_commit(&mut desk),
        Kind::IgnoreFile => inspection.facts.ignore_file = Some(file.text.to_string()),
        Kind::EnvFile => inspect_env_file(&mut desk, inspection),
        Kind::Text => {
            if reading == Reading::Whole {
                inspection.facts.program = flow::scripts(file);
            }
            inspect_sql(&mut desk);
            let configuration = Configuration::read(file.path, &file.text);
            inspect_configuration(&mut desk, &configuration, inspection);
            tell_declarations(desk.file, &configuration, &mut inspection.facts);
            inspection.facts.policy = PolicyFact::read(file).map(Box::new);
        }
    }
    tell_of_project(file, inspection);
    inspect_reads(&mut desk, inspection);
    inspection.findings = desk.findings;
    desk.masks
}

/// The part of a file's facts that is about the environment.
pub(super) fn survey(file: &File<'_>, facts: &mut Facts) {
    match Kind::of(file.path, &file.text) {
        Kind::Workflow | Kind::Action => {
            let tree = yaml::parse(&file.text);
            if let Some(root) = tree.root() {
                (facts.secrets, facts.variables) = given_names(file, root);
            }
        }
        Kind::IgnoreFile => facts.ignore_file = Some(file.text.to_string()),
        Kind::EnvFile => {
            if let Some(role) = dotenv::role_of(file.name()) {
                facts.env_file = Some(EnvFile::read(role, &syntax::dotenv::parse(&file.text)).fact(file));
            }
        }
        Kind::Text => tell_declarations(file, &Configuration::read(file.path, &file.text), facts),
        Kind::ActionsLock | Kind::Dependabot | Kind::PreCommit => {}
    }
    facts.loads_env_files = loads_env_files(file.path, &file.text).map(|span| Place::new(file, span));
    facts.injections = evidence::injections(file);
    let reading = reads::reading(file.path, &file.text);
    facts.shown = shown(file, &reading.reads);
    facts.take_reading(file, &reading);
}

fn guarded(file: &File<'_>, key: &str) -> Vec<GuardedFact> {
    let fact = |setting: Setting| GuardedFact {
        key: key.to_owned(),
        identity: identity(setting.value.of(&file.text)),
        place: Place::new(file, setting.key),
    };
    settings(&file.text, key).into_iter().map(fact).collect()
}

fn shown(file: &File<'_>, reads: &[Read<'_>]) -> Vec<ShownFact> {
    let named = exposure::exposures(file.path, &file.text, reads, Certainty::Read).into_iter();
    let named = named.filter(|shown| shown.shown != Shown::Part);
    let fact = |shown: exposure::Exposure<'_>| ShownFact {
        name: shown.name.to_owned(),
        sink: shown.sink.word().to_owned(),
        place: Place::new(file, shown.expression),
    };
    named.map(fact).collect()
}

fn inspect_env_file(desk: &mut Desk<'_>, inspection: &mut Inspection) {
    let Some(role) = dotenv::role_of(desk.file.name()) else { return };
    let dotenv = syntax::dotenv::parse(&desk.file.text);
    let env_file = EnvFile::read(role, &dotenv);
    desk.each_check(|check, cx| {
        if let Check::Dotenv(check) = check {
            check(&env_file, cx);
        }
    });
    desk.masks.extend(env_file.secrets());
    inspection.facts.env_file = Some(env_file.fact(desk.file));
}

fn inspect_sql(desk: &mut Desk<'_>) {
    if is_vendored(desk.file.path) {
        return;
    }
    let Some(sql) = Sql::read(desk.file.path, &desk.file.text) else { return };
    desk.each_check(|check, cx| {
        if let Check::Sql(check) = check {
            check(&sql, cx);
        }
    });
}

/// What deploys: compose files, Dockerfiles, manifests.
fn inspect_configuration(desk: &mut Desk<'_>, configuration: &Configuration<'_>, inspection: &mut Inspection) {
    if is_foreign(desk.file.path) {
        return;
    }
    match configuration {
        Configuration::Dockerfile(dockerfile) => {
            let build = Build::read(dockerfile);
            desk.each_check(|check, cx| {
                if let Check::Dockerfile(check) = check {
                    check(&build, cx);
                }
            });
        }
        Configuration::Yaml(yaml) => {
            let compose = yaml.root().and_then(|root| Compose::read(desk.file.path, root));
            let manifests = if compose.is_some() { Vec::new() } else { manifest::manifests(yaml, &desk.file.text) };
            desk.each_check(|check, cx| match check {
                Check::Compose(check) => compose.iter().for_each(|compose| check(compose, cx)),
                Check::Manifest(check) => manifests.iter().for_each(|manifest| check(manifest, cx)),
                _ => {}
            });
            inspection.facts.compose = compose.map(|compose| compose.fact(desk.file));
        }
        Configuration::Other => {}
    }
}

/// What the file gives to programs, and what a Dockerfile takes into its image.
fn tell_declarations(file: &File<'_>, configuration: &Configuration<'_>, facts: &mut Facts) {
    let Declared { variables, env_files } = declarations::declared_in(file.path, &file.text, configuration);
    let declared = variables.into_iter().map(|variable| EnvDeclaration {
        name: variable.name,
        place: Place::new(file, variable.span),
        by: variable.by,
        given: variable.given,
    });
    facts.declares = declared.collect();
    let named = env_files.into_iter().map(|(name, span)| SecretName { name, place: Place::new(file, span) });
    facts.names_env_files = named.collect();
    if let Configuration::Dockerfile(dockerfile) = configuration {
        let copied = declarations::copies(dockerfile).into_iter().map(|copied| CopiedFact {
            place: Place::new(file, copied.span),
            source: copied.source,
            last_stage: copied.last_stage,
        });
        facts.copies = copied.collect();
    } else if file.name().ends_with(".dockerignore") {
        facts.docker_ignore_file = Some(file.text.to_string());
    }
}

/// What it says of how the project is built and run. Few files say anything, and those that do not keep no room for it.
fn tell_of_project(file: &File<'_>, inspection: &mut Inspection) {
    if let Some(side) = Side::of(file.path, &file.text) {
        inspection.facts.side = Some(side);
    }
    let (controls, scripts) = (control::run_by(file.path, &file.text), control::scripts_named(file.path, &file.text));
    let documents = documented::variables(file.path, &file.text);
    if !(controls.is_empty() && scripts.is_empty() && documents.is_empty()) {
        let named = |(name, span): (&str, Span)| SecretName { name: name.to_owned(), place: Place::new(file, span) };
        inspection.facts.documents = documents.into_iter().map(named).collect();
        inspection.facts.controls = controls;
        inspection.facts.scripts = scripts;
    }
}

/// Whether and how the file makes programs take variables from dotenv files.
fn tell_env_readers(file: &File<'_>, facts: &mut Facts) {
    let loads = loads_env_files(file.path, &file.text);
    facts.loads_env_files = loads.map(|span| Place::new(file, span));
    facts.explains_env = explains_env(file.path, &file.text);
    let readers = env_readers(file.path, &file.text, loads).into_iter();
    facts.reads_env_files = readers
        .map(|reader| EnvReaderFact { dialect: reader.dialect, file: reader.file, place: Place::new(file, reader.span) })
        .collect();
}

fn inspect_reads(desk: &mut Desk<'_>, inspection: &mut Inspection) {
    let file = desk.file;
    if desk.config.asks_injections() {
        inspection.facts.injections = evidence::injections(file);
    }
    if desk.config.compares && !PLACES.contains(&file.path) {
        inspection.facts.guarded = desk.config.guards.iter().flat_map(|guard| guarded(file, &guard.key)).collect();
    }
    tell_env_readers(file, &mut inspection.facts);
    let reading = reads::reading(file.path, &file.text);
    inspect_exposures(desk, &reading.reads);
    if reading.is_empty() {
        return;
    }
    desk.each_check(|check, cx| {
        if let Check::EnvRead(check) = check {
            reading.all().for_each(|read| check(&read, cx));
        }
    });
    inspection.facts.take_reading(file, &reading);
}

fn inspect_exposures(desk: &mut Desk<'_>, reads: &[Read<'_>]) {
    let file = desk.file;
    // In tests and examples all of it is for pedants: where none listens, those files need not be read.
    let pedants = desk.checks.iter().any(|audit| hears_pedants(desk.config, audit));
    let quiet = is_vendored(file.path) || !pedants && (is_test(file.path) || is_example(file.path));
    if quiet || !desk.checks.iter().any(|audit| matches!(audit.check, Check::Exposure(_))) {
        return;
    }
    let exposures = exposure::exposures(file.path, &file.text, reads, if pedants { Certainty::Vague } else { Certainty::Named });
    if exposures.is_empty() {
        return;
    }
    desk.each_check(|check, cx| {
        if let Check::Exposure(check) = check {
            exposures.iter().for_each(|exposure| check(exposure, cx));
        }
    });
}

fn hears_pedants(config: &Config, audit: &AuditCheck) -> bool {
    let decided = || config.decided(&audit.rule.id, audit.rule.family, |decision| decision.persona).is_some();
    matches!(audit.check, Check::Exposure(_)) && (config.persona > Persona::Regular || config.names(&audit.rule.id) || decided())
}

fn read_yaml(desk: &mut Desk<'_>) -> Yaml {
    let yaml = yaml::parse(&desk.file.text);
    let holds_mapping = yaml.root().is_some_and(yaml::Node::is_mapping);
    desk.each_check(|check, cx| {
        if let Check::Yaml(check) = check {
            check(&yaml.problems, holds_mapping, cx);
        }
    });
    yaml
}

fn inspect_workflow(desk: &mut Desk<'_>, inspection: &mut Inspection) {
    let yaml = read_yaml(desk);
    let Some(root) = yaml.root().filter(|root| root.is_mapping()) else { return };
    let workflow = Workflow { flawed: !yaml.problems.is_empty(), ..Workflow::read(root) };
    desk.each_check(|check, cx| match check {
        Check::Workflow(check) => check(&workflow, cx),
        Check::Job(check) => workflow.jobs.iter().for_each(|job| check(job, &workflow, cx)),
        Check::Step(check) => {
            for job in &workflow.jobs {
                for step in &job.steps {
                    check(Site { step, job: Some(job), workflow: Some(&workflow) }, cx);
                }
            }
        }
        Check::Uses(check) => {
            for job in &workflow.jobs {
                job.call.iter().for_each(|uses| check(Used { uses, step: None, job: Some(job) }, cx));
                let steps = job.steps.iter().filter_map(|step| Some((step, step.uses()?)));
                steps.for_each(|(step, uses)| check(Used { uses, step: Some(step), job: Some(job) }, cx));
            }
        }
        _ => {}
    });
    inspection.facts.program = Some(flow::workflow(desk.file, &workflow));
    inspection.facts.token = Some(Box::new(privilege::workflow(desk.file, &workflow)));
    let disabled = workflow.disabled();
    suppress_disabled(&mut desk.findings, &disabled);
    let steps = workflow.jobs.iter().flat_map(|job| &job.steps).filter_map(|step| Some((step.uses()?, false)));
    let calls = workflow.jobs.iter().filter_map(|job| Some((job.call.as_ref()?, true)));
    inspection.facts.uses = remote_uses(desk.file, steps.chain(calls), &disabled);
    inspection.facts.interface = Interface::of_workflow(&workflow);
    inspection.facts.calls = calls_of_workflow(&workflow, desk.file);
    inspection.facts.workflow_name = Some(root.get("name").and_then(Node::as_str).unwrap_or(desk.file.path).to_owned());
    inspection.facts.follows = follows(&workflow, desk.file);
    (inspection.facts.secrets, inspection.facts.variables) = given_names(desk.file, root);
}

fn inspect_action(desk: &mut Desk<'_>, inspection: &mut Inspection) {
    let yaml = read_yaml(desk);
    let Some(root) = yaml.root().filter(|root| root.is_mapping()) else { return };
    let action = Action { flawed: !yaml.problems.is_empty(), ..Action::read(root) };
    desk.each_check(|check, cx| match check {
        Check::Action(check) => check(&action, cx),
        Check::Step(check) => {
            for step in action.steps() {
                check(Site { step, job: None, workflow: None }, cx);
            }
        }
        Check::Uses(check) => {
            let steps = action.steps().iter().filter_map(|step| Some((step, step.uses()?)));
            steps.for_each(|(step, uses)| check(Used { uses, step: Some(step), job: None }, cx));
        }
        _ => {}
    });
    inspection.facts.program = flow::action(desk.file, &action);
    inspection.facts.token = privilege::action(desk.file, &action).map(Box::new);
    inspection.facts.uses = remote_uses(desk.file, action.steps().iter().filter_map(|step| Some((step.uses()?, false))), &[]);
    inspection.facts.interface = Some(Interface::of_action(&action));
    inspection.facts.calls = calls_of_action(&action, desk.file);
}

fn inspect_dependabot(desk: &mut Desk<'_>, inspection: &mut Inspection) {
    let yaml = yaml::parse(&desk.file.text);
    let Some(root) = yaml.root().filter(|root| root.is_mapping()) else { return };
    let dependabot = Dependabot::read(root);
    desk.each_check(|check, cx| {
        if let Check::Dependabot(check) = check {
            check(&dependabot, cx);
        }
    });
    inspection.facts.dependabot = Some(dependabot.fact(desk.file));
}

fn inspect_pre_commit(desk: &mut Desk<'_>) {
    let yaml = yaml::parse(&desk.file.text);
    let Some(root) = yaml.root().filter(|root| root.is_mapping()) else { return };
    let pre_commit = PreCommit::read(root);
    desk.each_check(|check, cx| {
        if let Check::PreCommit(check) = check {
            check(&pre_commit, cx);
        }
    });
}

fn suppress_disabled(findings: &mut [Finding], disabled: &[Span]) {
    for finding in findings.iter_mut().filter(|finding| finding.suppressed.is_none()) {
        if disabled.iter().any(|span| span.encloses(finding.place.span)) {
            finding.suppressed = Some(Suppression::disabled());
        }
    }
}
