//! A script prints a secret to the log.

use crate::audit::{Audit, Check, Context};
use crate::model::scripted::{Scripted, Way, secret_variables};
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::shell::{Command, Operator, Parameter, PartKind, Redirect, Word};
use crate::syntax::yaml::Node;
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("echoed-secret"),
        family: Family::Workflow,
        title: text("Secret is written to the log"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["sisakulint:secret-in-log"],
        docs: Docs {
            what: text(
                "A bash or sh script prints a secret: `echo`, `printf` or `cat` with a `${{ secrets.… }}` or an environment variable that holds one, \
                 where the output goes to the log. Medium where the value is printed as it is, because the runner masks it; high where it is \
                 changed first (cut, encoded, reversed), because the runner does not know the changed value. Output that is captured, piped into a program \
                 that keeps it, or written to a file is no print; a length or a test whether it is set tells nothing.",
            ),
            why: text(
                "Logs of public repositories are public, and others are read by everyone with read access, by log collectors and by AI tools. The \
                 runner's mask hides only exact values that it knows: one changed character, a line of JSON, or a base64 of a base64, and the secret stands in the log.",
            ),
            fix: text(
                "Do not print it. To see whether it is set, print a word: `[ -n \"$TOKEN\" ] && echo set`. A value that is made from a secret is \
                 masked with `echo \"::add-mask::$VALUE\"` before anything else prints.",
            ),
        },
    },
    checks: &[Check::Step(check)],
};

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let Some(scripted) = site.step.run().and_then(Scripted::read) else { return };
    let variables = secret_variables(site);
    if variables.is_empty() && scripted.pasted.is_empty() {
        return;
    }
    for command in scripted.script.commands.iter().filter(|command| prints(command)) {
        let Some(way) = scripted.way_to_log(command) else { continue };
        for word in printed(command) {
            for seen in secrets_in(word, &scripted, &variables) {
                report(&seen, way == Way::Changed, &scripted, cx);
            }
        }
    }
}

/// A secret in a printed word.
struct Seen<'y> {
    span: Span,
    secret: String,
    /// Where the variable gets it.
    source: Option<&'y Node>,
    changed: bool,
}

fn report(seen: &Seen<'_>, changed: bool, scripted: &Scripted<'_>, cx: &mut Context<'_>) {
    let source = seen.source.map(|node| cx.place(node.span));
    let secret = &seen.secret;
    let finding = match changed || seen.changed {
        true => {
            let message = format!("`{secret}` is changed and written to the log: the runner does not mask a changed value");
            let finding = cx.report(scripted.span(seen.span), message);
            finding.severity(Severity::High)
        }
        false => {
            let message = format!("`{secret}` is written to the log: only the runner's mask hides it there");
            cx.report(scripted.span(seen.span), message)
        }
    };
    if let Some(place) = source {
        finding.relate(place, "the secret comes from here");
    }
}

/// `cat` prints what is handed to it in the script itself.
fn prints(command: &Command) -> bool {
    command.program().is_some_and(|program| matches!(program.name.as_str(), "echo" | "printf" | "cat"))
}

/// The words that come out: arguments of `echo` and `printf`, here-documents and here-strings of `cat`.
fn printed(command: &Command) -> Vec<&Word> {
    let Some(program) = command.program() else { return Vec::new() };
    if program.name != "cat" {
        // What only talks to the runner is not shown: masks, and nothing else.
        let masks = program.arguments.iter().any(|word| word.prefix().starts_with("::add-mask::"));
        return if masks { Vec::new() } else { program.arguments.iter().collect() };
    }
    let handed = command.redirections.iter().filter_map(|redirection| match (&redirection.heredoc, redirection.operator) {
        (Some(heredoc), _) => Some(&heredoc.body),
        (None, Redirect::HereString) => Some(&redirection.target),
        _ => None,
    });
    handed.collect()
}

fn secrets_in<'y>(word: &Word, scripted: &Scripted<'_>, variables: &[(&'y str, String, &'y Node)]) -> Vec<Seen<'y>> {
    let mut found = Vec::new();
    word.visit(&mut |part| match &part.kind {
        PartKind::Island => {
            if let Some(secret) = scripted.pasted_secret(part.span) {
                found.push(Seen { span: part.span, secret, source: None, changed: false });
            }
        }
        PartKind::Parameter(parameter) => {
            let variable = variables.iter().find(|(name, ..)| *name == parameter.name.value);
            if let Some(((_, secret, node), changed)) = variable.zip(shown(parameter)) {
                found.push(Seen { span: part.span, secret: secret.clone(), source: Some(node), changed });
            }
        }
        _ => {}
    });
    found
}

/// Whether an expansion shows the variable's value (`None`: it does not), and whether changed.
fn shown(parameter: &Parameter) -> Option<bool> {
    if parameter.length || parameter.indirect {
        return None;
    }
    match parameter.operator {
        None | Some(Operator::Default | Operator::Assign | Operator::Error) => Some(false),
        Some(Operator::Alternative | Operator::Names) => None,
        Some(_) => Some(true),
    }
}
