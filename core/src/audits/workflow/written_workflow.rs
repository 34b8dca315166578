//! A step writes the repository's workflows.

use crate::audit::{Audit, Check, Context};
use crate::model::scripted::Scripted;
use crate::model::step::Step;
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::shell::{Command, Redirect, Word};
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("written-workflow"),
        family: Family::Workflow,
        title: text("Workflow is written by a workflow"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A script writes, copies, edits or fetches a file into `.github/workflows`, or puts one there through GitHub's API, and the job pushes or opens a pull request \
afterwards.",
            ),
            why: text(
                "Whoever writes a workflow decides what runs with the repository's secrets from then on: it is how worms stay. It takes a token with the right `workflow`, which \
`GITHUB_TOKEN` never has, so that such a job holds one that can do much more than its task asks for.",
            ),
            fix: text(
                "Keep workflows under review like other code: let the job open a pull request rather than push, give its token to an environment with an approval, and require code \
owners' review for `.github/workflows`.",
            ),
        },
    },
    checks: &[Check::Step(check)],
};

const FOLDER: &str = ".github/workflows";

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let Some(run) = site.step.run() else { return };
    if !run.script.as_str().is_some_and(|text| text.contains(FOLDER)) {
        return;
    }
    let Some(scripted) = Scripted::read(run) else { return };
    let Some(written) = scripted.script.commands.iter().find_map(written) else { return };
    // What stays in the workspace runs nowhere.
    if pushes(site.step) || site.later().any(pushes) {
        let message = "this step writes a workflow and gives it to the repository, where it runs with all secrets from then on";
        cx.report(scripted.span(written), message);
    }
}

/// Where a command names the workflow that it writes.
fn written(command: &Command) -> Option<Span> {
    let redirected = command.redirections.iter().find(|redirection| {
        let writes = matches!(redirection.operator, Redirect::Output | Redirect::Clobber | Redirect::Append | Redirect::Both);
        writes && is_inside(&redirection.target)
    });
    if let Some(redirection) = redirected {
        return Some(redirection.target.span);
    }
    let program = command.program()?;
    let words = program.arguments;
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.iter().any(|option| word.prefix().starts_with(option)));
    let inside = words.iter().find(|word| is_inside(word))?;
    let writes = match program.name.as_str() {
        "cp" | "mv" | "install" | "rsync" | "ln" => words.last().is_some_and(is_inside),
        "tee" | "touch" => true,
        "sed" | "perl" | "yq" => has(&["-i", "--in-place", "-pi", "--inplace"]),
        "curl" => has(&["-o", "--output"]),
        "wget" => has(&["-O", "--output-document", "-P"]),
        "gh" => {
            words.first().is_some_and(|word| word.is("api"))
                && words.iter().any(|word| word.is("PUT") || word.is("-XPUT") || word.is("--method=PUT"))
        }
        _ => false,
    };
    writes.then_some(inside.span)
}

fn is_inside(word: &Word) -> bool {
    let (start, end) = (word.prefix(), word.suffix());
    start.contains(FOLDER) || end.contains(FOLDER)
}

/// Whether a step gives what was written to others.
fn pushes(step: &Step<'_>) -> bool {
    const ACTIONS: &[&str] = &[
        "peter-evans/create-pull-request",
        "stefanzweifel/git-auto-commit-action",
        "EndBug/add-and-commit",
        "ad-m/github-push-action",
    ];
    let script = step.run().and_then(|run| run.script.as_str()).unwrap_or_default();
    let by_action = step.uses().is_some_and(|uses| ACTIONS.iter().any(|slug| uses.is(slug)));
    by_action || ["git push", "gh pr create", "gh api"].iter().any(|words| script.contains(words))
}
