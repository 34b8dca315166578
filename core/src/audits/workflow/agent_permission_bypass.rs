//! An AI agent asks nobody before it acts.

use crate::audit::{Audit, Check, Context};
use crate::model::agent;
use crate::model::step::Does;
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::{Entry, Scalar};
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("agent-permission-bypass"),
        family: Family::Workflow,
        title: text("AI agent may do anything without asking"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "An AI agent runs with its safety switched off: `--dangerously-skip-permissions`, `bypassPermissions`, `--yolo`, \
`danger-full-access`, `--allow-all-tools`, every shell command allowed (`Bash`, `Bash(*)`), or open to everyone \
(`allowed_non_write_users: \"*\"`, `allow-users: \"*\"`). High where strangers can start it with the repository's secrets, medium \
where only the trigger or nobody else can; a tool list that allows every command is then told to the pedantic persona.",
            ),
            why: text(
                "The list of tools is all that stands between a sentence in an issue and a command on the runner. Without it, whoever gets text \
before the agent runs commands with the job's token and secrets.",
            ),
            fix: text(
                "Name the tools and commands that the work needs, such as `--allowedTools \"Read,Grep,Bash(npm test)\"`, and let only members start \
the agent.",
            ),
        },
    },
    checks: &[Check::Step(check)],
};

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    match &site.step.does {
        Does::Uses(uses, inputs) => {
            let Some(action) = agent::action(uses) else { return };
            let turns_away = action.turns_strangers_away(site.step);
            inputs.iter().for_each(|entry| check_input(entry, turns_away, site, cx));
        }
        Does::Run(_) => check_script(site, cx),
        Does::Nothing => {}
    }
}

fn check_input(entry: &Entry, turns_away: bool, site: Site<'_, '_>, cx: &mut Context<'_>) {
    let (Some(name), Some(scalar)) = (entry.key.as_str(), entry.value.as_scalar()) else { return };
    let name = name.to_ascii_lowercase().replace('-', "_");
    if matches!(name.as_str(), "allowed_non_write_users" | "allow_users" | "allowed_bots") && scalar.value.trim() == "*" {
        let written = entry.key.as_str().unwrap_or_default();
        let reached = name != "allowed_bots" && (site.workflow.is_none() || agent::stranger_starts(site).is_some());
        let finding = cx.report(entry.span(), format!("`{written}: \"*\"` lets everyone give the agent orders"));
        if !reached {
            finding.severity(Severity::Medium).persona(Persona::Pedantic);
        }
        return;
    }
    if name == "prompt" || name.ends_with("instructions") {
        return;
    }
    let needles = [
        "--dangerously-skip-permissions",
        "bypassPermissions",
        "danger-full-access",
        "--yolo",
        "--dangerously-bypass-approvals-and-sandbox",
    ];
    let unsafe_strategy = name == "safety_strategy" && scalar.value.trim() == "unsafe";
    let found = needles.into_iter().find_map(|needle| Some((scalar.value.find(needle)?, needle)));
    match (found, unsafe_strategy, every_command(&name, scalar)) {
        (Some((at, needle)), ..) => {
            report(
                scalar.span_of(at..at + needle.len()),
                &format!("`{needle}` lets the agent act without asking"),
                turns_away,
                false,
                site,
                cx,
            );
        }
        (None, true, _) => {
            report(entry.span(), "`safety-strategy: unsafe` lets the agent act as the runner's user", turns_away, false, site, cx)
        }
        (None, false, Some(span)) => {
            report(span, "`Bash` without a list of commands lets the agent run any", turns_away, true, site, cx)
        }
        (None, false, None) => {}
    }
}

/// Where a list of tools allows every command.
fn every_command(input: &str, scalar: &Scalar) -> Option<Span> {
    let text = &scalar.value;
    let mut from = 0;
    while let Some(found) = text.get(from..)?.find("Bash") {
        let at = from + found;
        let end = at + "Bash".len();
        from = end;
        let rest = text.get(end..)?;
        let before = text.get(..at)?;
        let whole = !before.ends_with(|c: char| c.is_alphanumeric() || c == '_')
            && !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        let open = !rest.starts_with('(') || rest.starts_with("(*)") || rest.starts_with("(:*)") || rest.starts_with("(*:*)");
        if whole && open && is_allowed(input, before) {
            let length = if rest.starts_with('(') { rest.find(')').map_or(0, |close| close + 1) } else { 0 };
            return Some(scalar.span_of(at..end + length));
        }
    }
    None
}

/// Whether what stands behind `before` is in a list of what is allowed.
fn is_allowed(input: &str, before: &str) -> bool {
    let before = before.to_ascii_lowercase();
    match before.rfind("allow") {
        Some(at) => {
            !before.get(..at).is_some_and(|head| head.ends_with("dis")) && before.rfind("deny").is_none_or(|deny| deny < at)
        }
        None => input == "allowed_tools",
    }
}

fn check_script(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let Some(scripted) = agent::script(site.step) else { return };
    for command in &scripted.script.commands {
        let (Some(agent), Some(program)) = (agent::program(command), command.program()) else { continue };
        let words = program.arguments;
        let found = words.iter().enumerate().find_map(|(at, word)| {
            let bypass = agent.bypasses.iter().find(|bypass| match bypass.split_once(' ') {
                Some((option, value)) => word.is(option) && words.get(at + 1).is_some_and(|next| next.is(value)),
                None => word.is(bypass),
            })?;
            Some((word.span, *bypass))
        });
        if let Some((span, bypass)) = found {
            report(scripted.span(span), &format!("`{bypass}` lets `{}` act without asking", agent.name), false, false, site, cx);
        }
    }
}

fn report(span: Span, message: &str, turns_away: bool, list: bool, site: Site<'_, '_>, cx: &mut Context<'_>) {
    let open = site.workflow.is_none() || agent::stranger_starts(site).is_some() && !turns_away;
    let finding = cx.report(span, message);
    if !open {
        finding.severity(Severity::Medium);
        if list {
            finding.persona(Persona::Pedantic);
        }
    }
}
