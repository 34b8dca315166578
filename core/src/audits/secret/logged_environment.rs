//! The whole environment, printed or logged.

use super::telling::{report, subject};
use crate::audit::{Audit, Check, Context};
use crate::model::exposure::{Exposure, Shown, Sink};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("logged-environment"),
        family: Family::Secret,
        title: text("Environment or settings are logged as a whole"),
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
                "Program text prints, logs or puts into an exception every variable of the environment: `print(os.environ)`, \
                 `console.log(process.env)`, `fmt.Println(os.Environ())`, `var_dump($_ENV)`, a loop over them, `env` or `export -p` in \
                 a script. All settings of the program at once (`logger.debug(config)`), tests and examples are for the pedantic \
                 persona.",
            ),
            why: text(
                "The environment is where credentials are handed over, those of today and those that somebody adds next year. One line \
                 for debugging shows all of them to everyone who reads the log.",
            ),
            fix: text(
                "Log the variables that you need, by name. For settings, use a type that shows stars instead of secrets (`SecretStr`, \
                 `SecretString`).",
            ),
        },
    },
    checks: &[Check::Exposure(check)],
};

fn check(exposure: &Exposure<'_>, cx: &mut Context<'_>) {
    let written = match exposure.sink {
        Sink::Print => "printed",
        Sink::Log => "logged",
        Sink::Exception => "put into an error",
        Sink::Response => return,
    };
    let message = match exposure.shown {
        Shown::Environment => format!("Every variable of the environment is {written}, the credentials among them"),
        Shown::Settings => format!("All of {} is {written}, with the credentials that it may hold", subject(exposure, cx)),
        Shown::Secret | Shown::Address | Shown::Headers | Shown::Part => return,
    };
    report(exposure, message, cx);
}
