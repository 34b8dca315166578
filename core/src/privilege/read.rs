//! What a file tells of its jobs' needs.

mod gap;
mod stated;

use super::actions::{self, By, Known};
use super::credentials::{self, Token};
use super::octokit;
use super::rest::{Asks, Right};
use crate::model::action::Action;
use crate::model::step::{Does, Step};
use crate::model::token::{JobToken, Level, LocalUse, Need, Needs, TokenFact, Unknown};
use crate::model::uses::{Target, Uses};
use crate::model::workflow::{Job, Site, Workflow};
use crate::place::Place;
use crate::syntax::yaml::Node;
use crate::text::{File, Span};

/// What a workflow's jobs need, and what they are granted.
#[must_use]
pub fn workflow(file: &File<'_>, workflow: &Workflow<'_>) -> TokenFact {
    let events: Vec<&str> = workflow.triggers.list.iter().map(|trigger| trigger.name).collect();
    TokenFact {
        called: workflow.triggers.is_only_called(),
        action: false,
        headline: Place::new(file, workflow.headline()),
        stated: workflow.permissions.as_ref().map(|permissions| stated::stated(file, permissions)),
        gap: gap::at_top(file, workflow),
        jobs: workflow.jobs.iter().map(|job| job_token(file, job, workflow, &events)).collect(),
    }
}

/// What a composite action needs of the job that uses it.
#[must_use]
pub fn action(file: &File<'_>, action: &Action<'_>) -> Option<TokenFact> {
    if action.steps().is_empty() {
        return None;
    }
    let mut reader = Reader::new(file, action.steps(), &[], None, None);
    reader.steps();
    let headline = Place::new(file, Span::new(action.root.span.start, action.root.span.start));
    let job = JobToken {
        id: String::new(),
        place: headline.clone(),
        stated: None,
        gap: None,
        disabled: false,
        needs: reader.needs,
        calls: reader.calls,
    };
    Some(TokenFact { called: true, action: true, headline, stated: None, gap: None, jobs: vec![job] })
}

fn job_token(file: &File<'_>, job: &Job<'_>, workflow: &Workflow<'_>, events: &[&str]) -> JobToken {
    let mut reader = Reader::new(file, &job.steps, events, Some(job), Some(workflow));
    match &job.call {
        Some(uses) => reader.call(uses),
        None => reader.steps(),
    }
    reader.container(job);
    JobToken {
        id: job.id().to_owned(),
        place: Place::new(file, job.key.span),
        stated: job.permissions.as_ref().map(|permissions| stated::stated(file, permissions)),
        gap: gap::of_job(file, job),
        disabled: job.is_disabled(),
        needs: reader.needs,
        calls: reader.calls,
    }
}

/// Reads the steps of a job or of an action.
pub(super) struct Reader<'m, 'y> {
    file: &'m File<'m>,
    steps: &'m [Step<'y>],
    events: &'m [&'m str],
    job: Option<&'m Job<'y>>,
    workflow: Option<&'m Workflow<'y>>,
    /// The token that the checkouts leave for git.
    pub(super) checkout: Token,
    /// The job's own token is in the environment of every script: by the container's, or since a step wrote it to `GITHUB_ENV`.
    pub(super) exported: bool,
    needs: Needs,
    calls: Vec<LocalUse>,
}

impl<'m, 'y> Reader<'m, 'y> {
    fn new(
        file: &'m File<'m>,
        steps: &'m [Step<'y>],
        events: &'m [&'m str],
        job: Option<&'m Job<'y>>,
        workflow: Option<&'m Workflow<'y>>,
    ) -> Self {
        let (checkout, exported) = (Token::Absent, false);
        let (needs, calls) = (Needs::default(), Vec::new());
        let mut reader = Self { file, steps, events, job, workflow, checkout, exported, needs, calls };
        reader.checkout = reader.checkout_token();
        reader.exported = reader.exports_token();
        reader
    }

    pub(super) fn text(&self) -> &str {
        &self.file.text
    }

    fn site<'s>(&self, step: &'s Step<'y>) -> Site<'s, 'y>
    where
        'm: 's,
    {
        Site { step, job: self.job, workflow: self.workflow }
    }

    fn checkout_token(&self) -> Token {
        let of = |step: &Step<'y>| {
            let no = step.input("persist-credentials").is_some_and(|node| node.as_str() == Some("false"));
            if step.input("ssh-key").is_some() {
                return Token::Other;
            }
            let token = step.input("token").map_or(Token::Own, |node| credentials::of_node(node, self.site(step)));
            if no && token == Token::Own { Token::Absent } else { token }
        };
        let tokens: Vec<Token> = self.steps.iter().filter(|step| is_checkout(step)).map(of).collect();
        // An action works in what its caller checked out.
        let outside = if self.job.is_none() { Token::Own } else { Token::Absent };
        [Token::Own, Token::Other].into_iter().find(|token| tokens.contains(token)).unwrap_or(outside)
    }

    fn exports_token(&self) -> bool {
        let names_own = |text: &str| credentials::names_own(&text.to_ascii_lowercase());
        let container = self.job.and_then(|job| job.node.get("container")?.get("env")).map(Node::as_mapping).unwrap_or_default();
        let writes = |step: &Step<'y>| {
            let script = step.run().and_then(|run| run.script.as_str()).filter(|script| script.contains("GITHUB_ENV"));
            let reads = |script: &str| {
                let own = credentials::own_variables(self.site(step));
                names_own(script)
                    || own.iter().any(|name| script.contains(&format!("${name}")) || script.contains(&format!("{{{name}")))
            };
            script.is_some_and(reads)
        };
        container.iter().any(|entry| entry.value.as_str().is_some_and(names_own)) || self.steps.iter().any(writes)
    }

    /// Whether a step hands the job's own token to what it uses, by its environment or by an input.
    fn hands_own(&self, step: &Step<'y>) -> bool {
        let inputs = match &step.does {
            Does::Uses(_, inputs) => *inputs,
            _ => &[],
        };
        let own = |node: &Node| node.as_str().is_some_and(|text| credentials::names_own(&text.to_ascii_lowercase()));
        self.exported || !credentials::own_variables(self.site(step)).is_empty() || inputs.iter().any(|entry| own(&entry.value))
    }

    fn steps(&mut self) {
        for step in self.steps.iter().filter(|step| !step.is_disabled()) {
            match &step.does {
                Does::Run(run) => self.script(run, self.site(step)),
                Does::Uses(uses, _) => self.uses(step, uses),
                Does::Nothing => {}
            }
        }
    }

    pub(super) fn need(&mut self, right: Right, what: &str, span: Span) {
        let (scope, or) = match right.or {
            Some(other) if self.prefers(other, right.scope) => (other, Some(right.scope)),
            or => (right.scope, or),
        };
        let place = Place::new(self.file, span);
        let what = what.to_owned();
        let need = Need {
            scope: scope.to_owned(),
            or: or.map(str::to_owned),
            level: right.level,
            private: false,
            optional: false,
            what,
            place,
        };
        if !self.needs.needed.contains(&need) && self.needs.needed.len() < MOST {
            self.needs.needed.push(need);
        }
    }

    /// It does without, perhaps: told as unknown, so that nothing is taken away unseen.
    pub(super) fn may_need(&mut self, right: Right, what: &str, span: Span) {
        self.need(right, what, span);
        if let Some(need) = self.needs.needed.last_mut().filter(|need| need.scope == right.scope) {
            need.optional = true;
        }
        self.unknown(&format!("{what} publish"), span);
    }

    /// Of two scopes of which one is enough, the one that fits what starts the workflow.
    fn prefers(&self, one: &str, other: &str) -> bool {
        let issues = self.events.iter().any(|event| event.starts_with("issue"));
        let pulls = self.events.iter().any(|event| event.starts_with("pull_request"));
        let wanted = if pulls && !issues { "pull-requests" } else { "issues" };
        one == wanted && other != wanted
    }

    pub(super) fn unknown(&mut self, what: &str, span: Span) {
        let known = self.needs.unknown.iter().any(|unknown| unknown.what == what);
        if !known && self.needs.unknown.len() < MOST {
            self.needs.unknown.push(Unknown { what: what.to_owned(), place: Place::new(self.file, span) });
        }
    }

    /// A script of the job clones a repository, so that a push may go elsewhere.
    pub(super) fn clones(&self) -> bool {
        let scripts = self.steps.iter().filter_map(|step| step.run()?.script.as_str());
        scripts.into_iter().any(|script| script.contains("git clone") || script.contains("repo clone"))
    }

    /// A step of the job writes images somewhere, as far as can be told.
    pub(super) fn pushes_images(&self) -> bool {
        self.steps.iter().any(|step| match &step.does {
            Does::Run(run) => {
                let script = run.script.as_str().unwrap_or_default();
                ["push", "publish", "imagetools", "release", "cosign", "copy"].iter().any(|word| script.contains(word))
            }
            Does::Uses(uses, inputs) => {
                let slug = uses.remote().map(|remote| remote.slug().to_ascii_lowercase()).unwrap_or_default();
                let asks = inputs.iter().any(|entry| {
                    let value = entry.value.as_str().unwrap_or_default();
                    let key = entry.key.as_str().unwrap_or_default();
                    key.contains("push") && !matches!(value, "" | "false")
                        || value.contains("push=true")
                        || value.contains("type=registry")
                        || key == "cache-to" && value.contains("ghcr.io")
                });
                asks || slug.contains("goreleaser") || slug.contains("push-to") || !uses_known(uses)
            }
            Does::Nothing => false,
        })
    }

    fn uses(&mut self, step: &'m Step<'y>, uses: &Uses<'y>) {
        match &uses.target {
            Target::Local(path) => self.local(path.trim_start_matches("./").trim_end_matches('/'), false, uses),
            Target::SelfRepository(path) => self.local(path.trim_end_matches('/'), false, uses),
            Target::Docker(_) if self.hands_own(step) => self.unknown(uses.text, uses.span()),
            Target::Docker(_) | Target::Malformed => {}
            Target::Repository(remote) => {
                let slug = remote.slug();
                if is_checkout(step) {
                    self.checks_out(step, uses);
                } else if let Some(known) = actions::find(&slug) {
                    self.known(known, step, uses);
                } else if !actions::is_harmless(&slug) || actions::runs_scripts(&slug) && self.hands_own(step) {
                    self.unknown(&slug, uses.span());
                }
            }
        }
    }

    fn local(&mut self, target: &str, workflow: bool, uses: &Uses<'_>) {
        let place = Place::new(self.file, uses.span());
        self.calls.push(LocalUse { target: target.to_owned(), workflow, place });
    }

    fn call(&mut self, uses: &Uses<'y>) {
        match &uses.target {
            Target::Local(path) => self.local(path.trim_start_matches("./"), true, uses),
            Target::SelfRepository(path) => self.local(path, true, uses),
            Target::Repository(remote) => match actions::find(&remote.slug()) {
                Some(known) => {
                    for wants in known.needs {
                        self.need(Right { scope: wants.scope, or: wants.or, level: wants.level }, &remote.slug(), uses.span());
                    }
                }
                None => self.unknown(&remote.slug(), uses.span()),
            },
            Target::Docker(_) | Target::Malformed => {}
        }
    }

    fn checks_out(&mut self, step: &Step<'y>, uses: &Uses<'y>) {
        let token = step.input("token").map_or(Token::Own, |node| credentials::of_node(node, self.site(step)));
        let elsewhere = step.input("repository").and_then(Node::as_str).is_some_and(|name| !name.contains("${{"));
        if token == Token::Own && !elsewhere && step.input("ssh-key").is_none() {
            self.need(Right::new("contents", Level::Read), "actions/checkout", uses.span());
        }
    }

    fn known(&mut self, known: &'static Known, step: &Step<'y>, uses: &Uses<'y>) {
        let site = self.site(step);
        let token = given(known.token, site);
        let slug = uses.remote().map(crate::model::uses::Remote::slug).unwrap_or_default();
        for wants in known.needs {
            let granted = match wants.by {
                By::Token => token == Token::Own,
                By::Checkout => self.checkout == Token::Own,
                By::Runner => true,
            };
            if granted && wants.when.iter().all(|when| when.holds(|name| step.input(name), self.events)) {
                self.need(Right { scope: wants.scope, or: wants.or, level: wants.level }, &slug, uses.span());
                if let Some(need) = self.needs.needed.last_mut() {
                    need.private = wants.private;
                    need.optional = wants.optional;
                }
            }
        }
        match known.slug {
            "actions/github-script" if token == Token::Own => self.github_script(step),
            "docker/login-action" => self.logs_in(step, uses),
            _ => {}
        }
    }

    fn github_script(&mut self, step: &Step<'y>) {
        let Some(node) = step.input("script") else { return };
        let Some(script) = node.as_str() else { return };
        let outside = ["require('.", "require(\".", "require(`", "require(process", "import(", "require('${{", "require(path"];
        if outside.iter().any(|word| script.contains(word)) {
            self.unknown("a script that actions/github-script loads", node.span);
        }
        for (name, asks) in octokit::calls(script) {
            match asks {
                Asks::Right(right) => self.need(right, &name, node.span),
                Asks::Unknown => self.unknown(&name, node.span),
                Asks::Nothing => {}
            }
        }
    }

    fn logs_in(&mut self, step: &Step<'y>, uses: &Uses<'y>) {
        let registry = step.input("registry").and_then(Node::as_str).unwrap_or_default();
        let own = step.input("password").is_some_and(|node| credentials::of_node(node, self.site(step)) == Token::Own);
        if own && (registry.contains("ghcr.io") || registry.contains("pkg.github.com") || registry.contains("${{")) {
            let level = if self.pushes_images() { Level::Write } else { Level::Read };
            self.need(Right::new("packages", level), "docker/login-action", uses.span());
        }
    }

    /// An image of GitHub's registry, fetched with the job's token.
    fn container(&mut self, job: &Job<'y>) {
        let containers = job.node.get("container").into_iter();
        let services = job.node.get("services").map(Node::as_mapping).unwrap_or_default().iter().map(|entry| &entry.value);
        for node in containers.chain(services) {
            let password = node.get("credentials").and_then(|credentials| credentials.get("password"));
            let own = password.and_then(Node::as_str).is_some_and(|text| credentials::names_own(&text.to_ascii_lowercase()));
            if own {
                self.need(Right::new("packages", Level::Read), "container", node.span);
            }
        }
    }
}

/// More of one job do not make it clearer.
const MOST: usize = 200;

fn is_checkout(step: &Step<'_>) -> bool {
    step.uses().is_some_and(|uses| uses.is("actions/checkout"))
}

fn uses_known(uses: &Uses<'_>) -> bool {
    uses.remote().is_none_or(|remote| actions::find(&remote.slug()).is_some() || actions::is_harmless(&remote.slug()))
}

/// The token that an action is given: by its inputs or variables, in their order. Where it is given none, it takes the job's own.
fn given(names: &str, site: Site<'_, '_>) -> Token {
    let mut required = false;
    for name in names.split_whitespace() {
        required |= name.starts_with('!');
        let name = name.trim_start_matches('!');
        let token = match name.strip_prefix('$') {
            Some("GITHUB_TOKEN") => match credentials::of_variable("GITHUB_TOKEN", site) {
                Token::Absent => credentials::of_variable("GH_TOKEN", site),
                token => token,
            },
            Some(variable) => credentials::of_variable(variable, site),
            None => site.step.input(name).map_or(Token::Absent, |node| credentials::of_node(node, site)),
        };
        if token != Token::Absent {
            return token;
        }
    }
    if required && site.job.is_some() { Token::Absent } else { Token::Own }
}
