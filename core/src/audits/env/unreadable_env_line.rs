//! A line of a dotenv file that no program reads as it is meant.

use crate::audit::{Audit, Check, Context};
use crate::model::dotenv::EnvFile;
use crate::model::path_role::is_vendored;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::dotenv::{Problem, ProblemKind};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unreadable-env-line"),
        family: Family::Env,
        title: text("Line of an env file cannot be read"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["dotenv-linter:InvalidLine"],
        docs: Docs {
            what: text(
                "A line of a dotenv file or a template is neither a comment nor `NAME=value`, has a quote that is not closed, or text behind its closing quote. The keys below are read all the same. Lines that follow each other are one finding. Files of which hardly a line is an \
                 assignment are taken for something else.",
            ),
            why: text(
                "Programs disagree on what comes next: `python-dotenv` takes everything up to the next quote, several lines down, for the value, and the variables in between are gone; compose refuses the file; Node keeps the quote as part of the value.",
            ),
            fix: text(
                "Close the quote, put `#` before what is a comment, or write `NAME=value`. Keys of several lines go into double quotes, with `\\n` for the line ends.",
            ),
        },
    },
    checks: &[Check::Dotenv(check)],
};

fn check(env_file: &EnvFile<'_>, cx: &mut Context<'_>) {
    let (problems, entries) = (&env_file.dotenv.problems, &env_file.dotenv.entries);
    let foreign = problems.iter().filter(|problem| problem.kind == ProblemKind::NoAssignment).count() > entries.len();
    if problems.is_empty() || foreign || is_vendored(cx.file.path) {
        return;
    }
    let line = |problem: &Problem| cx.file.position(problem.span.start).line;
    let mut told: Vec<(Problem, usize)> = Vec::new();
    let mut last = 0;
    for problem in problems {
        let at = line(problem);
        match told.last_mut() {
            Some((first, count)) if at == last + 1 && first.kind == ProblemKind::NoAssignment && problem.kind == first.kind => {
                *count += 1
            }
            _ => told.push((*problem, 1)),
        }
        last = at;
    }
    for (problem, count) in told {
        cx.report(problem.span, message(problem, count, env_file));
    }
}

fn message(problem: Problem, count: usize, env_file: &EnvFile<'_>) -> String {
    let entry = env_file.dotenv.entries.iter().rev().find(|entry| entry.key.span.start <= problem.span.start);
    let name = entry.map_or("", |entry| entry.key.value.as_str());
    match problem.kind {
        ProblemKind::NoAssignment if count > 1 => format!("{count} lines from here on are no assignments"),
        ProblemKind::NoAssignment => "This line is no assignment".to_owned(),
        ProblemKind::OpenQuote => format!(
            "The quote of `{name}` is not closed: some programs take the lines below for its value, others refuse the file"
        ),
        ProblemKind::TextAfterQuote => format!("Text stands behind the closing quote of `{name}`"),
    }
}
