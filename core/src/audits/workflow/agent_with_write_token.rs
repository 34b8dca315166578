//! An AI agent that strangers can reach holds a token that may write.

use crate::audit::{Audit, Check, Context};
use crate::model::agent;
use crate::model::permissions::{Grant, Permissions};
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("agent-with-write-token"),
        family: Family::Workflow,
        title: text("AI agent holds a token that may write"),
        severity: Severity::High,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A step runs an AI agent (an action or a program such as `claude -p`, `codex exec`, `gemini -p`) in a job whose token may change \
the repository's contents, actions, packages or deployments, and strangers can start it with the repository's secrets. Where the \
action itself turns away whoever may not write, where the token may only write comments and labels, and where no stranger can \
start it, the pedantic persona hears of it.",
            ),
            why: text(
                "An agent does what the text tells it that it reads, and strangers write issues, pull requests and comments. What the token may do, \
a stranger may then do: push code, publish, approve.",
            ),
            fix: text(
                "Run the agent in a job with `contents: read` alone, hand its answer to a second job as data, and let that one write.",
            ),
        },
    },
    checks: &[Check::Step(check)],
};

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let (Some(job), Some(workflow)) = (site.job, site.workflow) else { return };
    let Some((permission, place)) = job.permissions.or(workflow.permissions).as_ref().and_then(widest) else { return };
    let Some((span, name, turns_away)) = agent(site) else { return };
    let strangers = agent::stranger_starts(site).map(|trigger| trigger.name);
    let strong = STRONG.contains(&permission) || permission == "write-all";
    let message = match strangers {
        Some(event) if !turns_away => {
            format!("`{name}` reads what strangers write (`{event}`), and its token has `{permission}: write`")
        }
        _ => format!("`{name}` does what the text says that it reads, and its token has `{permission}: write`"),
    };
    let granted = cx.place(place);
    let finding = cx.report(span, message.replace("write-all: write", "write-all"));
    finding.relate(granted, "granted here");
    if strangers.is_none() || turns_away || !strong {
        finding.severity(if strong { Severity::Medium } else { Severity::Low }).persona(Persona::Pedantic);
    }
}

/// The agent that a step runs: where, what it is called, and whether it turns strangers away itself.
fn agent(site: Site<'_, '_>) -> Option<(Span, String, bool)> {
    if let Some(uses) = site.step.uses() {
        let action = agent::action(uses)?;
        return Some((uses.span(), action.slug.to_owned(), action.turns_strangers_away(site.step)));
    }
    let scripted = agent::script(site.step)?;
    let (command, program) = scripted.script.commands.iter().find_map(|command| Some((command, agent::program(command)?)))?;
    let word = command.name.as_ref()?;
    Some((scripted.span(word.span), program.name.to_owned(), false))
}

/// The permission to write that does most harm.
fn widest<'y>(permissions: &Permissions<'y>) -> Option<(&'y str, Span)> {
    if matches!(permissions.grant, Grant::WriteAll) {
        return Some(("write-all", permissions.node.span));
    }
    let writes: Vec<_> = permissions.writes().into_iter().filter(|(scope, _)| *scope != "id-token").collect();
    writes.iter().find(|(scope, _)| STRONG.contains(scope)).or(writes.first()).copied()
}

/// What changes code, or what people install.
const STRONG: &[&str] = &["contents", "actions", "packages", "deployments", "pages", "attestations", "workflows"];
