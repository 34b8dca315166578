//! A script steers the runner through the log.

use crate::audit::{Audit, Check, Context};
use crate::finding::Fix;
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Style;
use crate::text::{Change, Span};

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
        fixable: true,
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
    if !scalar.value.contains("::") {
        return;
    }
    let mut start = 0;
    for line in scalar.value.split_inclusive('\n') {
        if !line.trim_start().starts_with('#') {
            for (command, file) in COMMANDS {
                if let Some(at) = line.find(command) {
                    let message = format!("`{}` is read out of whatever is printed; write to `${file}`", command.trim_end());
                    let from = start + at;
                    let fix = mend(site, Span::new(start, start + line.len()), file, cx);
                    cx.report(scalar.span_of(from..from + command.trim_end().len()), message).fix(fix);
                }
            }
        }
        start += line.len();
    }
}

/// A line that does nothing but print the command writes to the file instead. Values with line breaks are written another way there:
/// where a script encodes them, nothing is offered.
fn mend(site: Site<'_, '_>, line: Span, file: &str, cx: &Context<'_>) -> Option<Fix> {
    let run = site.step.run()?;
    let scalar = run.script.as_scalar().filter(|scalar| !scalar.value.contains("%0A") && run.script.alias.is_none())?;
    let whole = line.of(&scalar.value);
    let text = whole.trim();
    let start = line.start + whole.len() - whole.trim_start().len();
    let target = if run.shell.is_posix() { format!("\"${file}\"") } else { format!("$env:{file}") };
    if !run.shell.is_posix() && !run.shell.is_power_shell() {
        return None;
    }
    let printed = ["echo ", "Write-Output ", "Write-Host "].iter().find_map(|program| text.strip_prefix(program))?.trim_start();
    let quote = printed.chars().next().filter(|c| matches!(c, '"' | '\''));
    let inner = match quote {
        Some(quote) => printed.strip_prefix(quote)?.strip_suffix(quote)?,
        None => printed,
    };
    let (_, rest) = inner.strip_prefix("::")?.split_once([' ', ':'])?;
    let written = match file {
        "GITHUB_PATH" => rest.strip_prefix(':')?.to_owned(),
        _ => {
            let (name, value) = rest.trim_start().strip_prefix("name=")?.split_once("::")?;
            format!("{name}={value}")
        }
    };
    let mark = |c: char| matches!(c, ';' | '|' | '&' | '>' | '<' | '#' | '\\' | '`');
    let plain = match quote {
        Some(quote) => !inner.contains(quote),
        None => !outside_islands(&written).contains(|c: char| mark(c) || matches!(c, '"' | '\'')),
    };
    let quote = quote.unwrap_or('"');
    let program = if run.shell.is_posix() { "echo" } else { "Write-Output" };
    let new = format!("{program} {quote}{written}{quote} >> {target}");
    let styled = matches!(scalar.style, Style::Plain | Style::Literal | Style::Folded);
    let span = scalar.span_of(start..start + text.len());
    let change = (plain && styled && !written.is_empty()).then(|| Change::replace(span, new));
    cx.safe_fix(format!("Write to `${file}`"), change)
}

/// The text without what GitHub fills in.
fn outside_islands(text: &str) -> String {
    let mut rest = text;
    let mut outside = String::new();
    while let Some((before, after)) = rest.split_once("${{") {
        outside.push_str(before);
        rest = after.split_once("}}").map(|(_, after)| after).unwrap_or_default();
    }
    outside + rest
}

const COMMANDS: &[(&str, &str)] = &[
    ("::set-output ", "GITHUB_OUTPUT"),
    ("::save-state ", "GITHUB_STATE"),
    ("::set-env ", "GITHUB_ENV"),
    ("::add-path::", "GITHUB_PATH"),
];
