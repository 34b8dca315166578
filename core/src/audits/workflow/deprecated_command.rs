//! A script steers the runner through the log.

use crate::audit::{Audit, Check, Context};
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("deprecated-command"),
        family: Family::Workflow,
        title: text("Deprecated workflow command"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["actionlint:deprecated-commands"],
        docs: Docs {
            what: text("A `run:` prints `::set-output`, `::save-state`, `::set-env` or `::add-path`."),
            why: text(
                "The runner reads these commands out of everything that a step prints, so a file's name or a test's output can give one, too. \
`set-env` and `add-path` are switched off since 2020 and do nothing; the other two will be.",
            ),
            fix: text(
                "Write to the file instead: `echo \"name=value\" >> \"$GITHUB_OUTPUT\"` (`$GITHUB_STATE`, `$GITHUB_ENV`, `$GITHUB_PATH`).",
            ),
        },
    },
    checks: &[Check::Step(check)],
};

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let Some(scalar) = site.step.run().and_then(|run| run.script.as_scalar()) else { return };
    let mut start = 0;
    for line in scalar.value.split_inclusive('\n') {
        if !line.trim_start().starts_with('#') {
            for (command, file) in COMMANDS {
                if let Some(at) = line.find(command) {
                    let message = format!("`{}` is read out of whatever is printed; write to `${file}`", command.trim_end());
                    let from = start + at;
                    cx.report(scalar.span_of(from..from + command.trim_end().len()), message);
                }
            }
        }
        start += line.len();
    }
}

const COMMANDS: &[(&str, &str)] = &[
    ("::set-output ", "GITHUB_OUTPUT"),
    ("::save-state ", "GITHUB_STATE"),
    ("::set-env ", "GITHUB_ENV"),
    ("::add-path::", "GITHUB_PATH"),
];
