//! A job output that the runner drops.

use crate::audit::{Audit, Check, Context};
use crate::model::placed::{self, Placed};
use crate::model::scripted::secret_name;
use crate::model::step::{Step, entries};
use crate::model::workflow::{Job, Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::{self, Access, Segment};
use crate::syntax::yaml::Node;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("dropped-output"),
        family: Family::Workflow,
        title: text("Job output holds a secret and is dropped"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "An output of a job takes its text from a secret, from an environment variable that holds one, from a token that an \
                 action mints, or from a step that writes a secret to `GITHUB_OUTPUT`.",
            ),
            why: text(
                "The runner drops such an output with a warning (`Skip output … since it may contain secret`): the job that needs it \
                 gets an empty text, and a guard or login built on it does something else than it says.",
            ),
            fix: text(
                "Read the secret in the job that needs it, or mint the token there. To hand something on on purpose, encrypt it first.",
            ),
        },
    },
    checks: &[Check::Job(check)],
};

/// Outputs beyond these are not looked at.
const MOST: usize = 100;

fn check(job: &Job<'_>, workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    for entry in entries(job.node, "outputs").iter().take(MOST) {
        let found = placed::expressions(&entry.value).into_iter().find_map(|placed| {
            let accesses = placed.flowing_accesses();
            accesses
                .iter()
                .find_map(|access| Some((source(access, job, workflow)?, access)))
                .map(|(source, access)| (placed, source, access))
        });
        if let Some((placed, source, access)) = found {
            report(&placed, access, &source, entry.key.as_str().unwrap_or_default(), cx);
        }
    }
}

fn report(placed: &Placed<'_>, access: &Access, source: &str, name: &str, cx: &mut Context<'_>) {
    if placed.alias.is_none() {
        cx.report(placed.span(access.span), format!("the runner drops the output `{name}`, for it holds {source}"));
    }
}

/// The secret that an access gives.
fn source(access: &Access, job: &Job<'_>, workflow: &Workflow<'_>) -> Option<String> {
    if let Some(secret) = secret_name(access) {
        return Some(format!("`{secret}`"));
    }
    match access.path.as_slice() {
        [Segment::Name(context), Segment::Name(name)] if context.eq_ignore_ascii_case("env") => {
            let mut env = job.env.iter().chain(workflow.env);
            let entry = env.find(|entry| entry.key.as_str() == Some(name))?;
            secret_of(&entry.value)
        }
        [Segment::Name(context), Segment::Name(id), Segment::Name(outputs), Segment::Name(name)]
            if context.eq_ignore_ascii_case("steps") && outputs.eq_ignore_ascii_case("outputs") =>
        {
            let of_id =
                |step: &&Step<'_>| step.node.get("id").and_then(Node::as_str).is_some_and(|known| known.eq_ignore_ascii_case(id));
            let step = job.steps.iter().find(of_id)?;
            minted(step, name).or_else(|| written(step, name, job, workflow))
        }
        _ => None,
    }
}

/// The secret whose text reaches the value of a node.
fn secret_of(node: &Node) -> Option<String> {
    let accesses = placed::expressions(node).into_iter().flat_map(|placed| placed.flowing_accesses());
    accesses.filter_map(secret_name).map(|secret| format!("`{secret}`")).next()
}

/// Actions that register an output as a secret, from each action's own code.
const MINTED: &[(&str, &[&str])] = &[
    ("actions/create-github-app-token", &["token"]),
    ("aws-actions/configure-aws-credentials", &["aws-secret-access-key", "aws-session-token"]),
    ("google-github-actions/auth", &["access_token", "id_token", "auth_token"]),
    ("peter-murray/workflow-application-token-action", &["token"]),
    ("tibdex/github-app-token", &["token"]),
];

fn minted(step: &Step<'_>, name: &str) -> Option<String> {
    let uses = step.uses()?;
    let (slug, _) =
        MINTED.iter().find(|(slug, outputs)| uses.is(slug) && outputs.iter().any(|output| output.eq_ignore_ascii_case(name)))?;
    Some(format!("the token of `{slug}`"))
}

/// The secret that a script writes to the output as it is: `echo "name=$TOKEN" >> "$GITHUB_OUTPUT"`.
fn written(step: &Step<'_>, name: &str, job: &Job<'_>, workflow: &Workflow<'_>) -> Option<String> {
    let script = step.run()?.script;
    let site = Site { step, job: Some(job), workflow: Some(workflow) };
    let lines = script.as_str()?.lines().filter(|line| line.contains("GITHUB_OUTPUT"));
    let values = lines.filter_map(|line| value_of(line, name));
    values.into_iter().find_map(|value| {
        let variable = variable(value);
        match variable {
            Some(variable) => secret_of(site.env_value(variable)?),
            None if value.starts_with("${{") => {
                let inner = value.strip_prefix("${{")?.split_once("}}")?.0;
                let read = expression::parse(inner).ok()?;
                read.flowing_accesses().iter().find_map(secret_name).map(|secret| format!("`{secret}`"))
            }
            None => None,
        }
    })
}

/// What stands behind `name=` in a line that prints it.
fn value_of<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let after = line.split_once(&format!("{name}="))?;
    let before = after.0.chars().next_back();
    before
        .is_none_or(|character| !character.is_alphanumeric() && character != '_' && character != '-')
        .then_some(after.1.trim_start_matches(['"', '\'']))
}

/// The variable that a shell word begins with: `$TOKEN`, `${TOKEN}`; nothing else of its text may follow.
fn variable(value: &str) -> Option<&str> {
    let rest = value.strip_prefix('$')?;
    let named = rest.strip_prefix('{').unwrap_or(rest);
    let end = named.find(|character: char| !character.is_alphanumeric() && character != '_').unwrap_or(named.len());
    let (name, rest) = named.split_at_checked(end)?;
    let plain = rest.trim_start_matches('}').starts_with(['"', '\'', ' ']);
    (!name.is_empty() && plain).then_some(name)
}
