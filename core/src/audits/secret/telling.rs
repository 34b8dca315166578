//! How an exposure is told: its weight by where it stands and how sure it is, and the way from where the secret is read.

use crate::audit::Context;
use crate::finding::{Finding, Related};
use crate::model::exposure::{Certainty, Exposure, Shown, Sink};
use crate::model::path_role::{is_example, is_test, is_tooling, is_vendored};
use crate::rule::{Persona, Severity};

/// Reports an exposure, unless the file is not the project's own.
pub(super) fn report<'f>(exposure: &Exposure<'_>, message: String, cx: &'f mut Context<'_>) -> Option<&'f mut Finding> {
    let path = cx.file.path;
    if is_vendored(path) {
        return None;
    }
    let flow = exposure.source.map(|source| {
        let read = if exposure.certainty == Certainty::Read { "read from the environment here" } else { "it comes from here" };
        let read = Related {
            place: cx.place(source),
            message: format!("`{}` is {read}", exposure.name).replace("is it comes", "comes"),
        };
        vec![read, Related { place: cx.place(exposure.expression), message: arrives(exposure.sink).to_owned() }]
    });
    let forbidden = cx.config.never_logs(exposure.name);
    let severity = if forbidden { Severity::Critical } else { severity(exposure, path) };
    let pedantic = is_pedantic(exposure, path) && !forbidden;
    let finding = cx.report(exposure.expression, message).severity(severity);
    finding.flow = flow.unwrap_or_default();
    if pedantic {
        finding.persona(Persona::Pedantic);
    }
    Some(finding)
}

/// What is shown, in words that fit before "is written to the log".
pub(super) fn subject(exposure: &Exposure<'_>, cx: &Context<'_>) -> String {
    let expression = shortened(exposure.expression.of(&cx.file.text));
    match exposure.source {
        Some(_) if expression != exposure.name && exposure.certainty == Certainty::Read => {
            format!("`{}`, which `{expression}` holds,", exposure.name)
        }
        _ => format!("`{expression}`"),
    }
}

/// One line of it.
fn shortened(expression: &str) -> String {
    const LONGEST: usize = 80;
    let line: String = expression.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST { line } else { line.chars().take(LONGEST - 1).chain(['…']).collect() }
}

const fn arrives(sink: Sink) -> &'static str {
    match sink {
        Sink::Print => "it is printed here",
        Sink::Log => "it is logged here",
        Sink::Exception => "it is put into an error here",
        Sink::Response => "it is sent here",
    }
}

fn severity(exposure: &Exposure<'_>, path: &str) -> Severity {
    let full = match (exposure.certainty, exposure.shown) {
        (Certainty::Vague, _) => Severity::Low,
        (Certainty::Read | Certainty::Configured, Shown::Secret | Shown::Environment) => Severity::High,
        _ => Severity::Medium,
    };
    match () {
        () if is_test(path) || is_example(path) => Severity::Low,
        () if is_tooling(path) => full.min(Severity::Medium),
        () => full,
    }
}

fn is_pedantic(exposure: &Exposure<'_>, path: &str) -> bool {
    let weak = exposure.certainty == Certainty::Vague;
    let named = exposure.certainty <= Certainty::Named;
    // The exception may well hold it without showing it.
    let weak = weak || exposure.sink == Sink::Exception && matches!(exposure.shown, Shown::Environment | Shown::Headers);
    let given_on_purpose = named && (exposure.sink == Sink::Response || exposure.announced && exposure.sink == Sink::Print);
    weak || given_on_purpose || is_test(path) || is_example(path)
}
