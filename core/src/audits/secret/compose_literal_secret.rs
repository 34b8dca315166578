//! A credential in a compose file.

use crate::audit::{Audit, Check, Context};
use crate::model::compose::{Compose, Service, Value, Variable};
use crate::model::literal::{self, Literal, named};
use crate::model::occasion::Occasion;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("compose-literal-secret"),
        family: Family::Secret,
        title: text("Compose file holds a credential"),
        severity: Severity::Critical,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A service's `environment`, build arguments, labels or command line give a literal to a name that promises a password, a key or a token. Passwords are \
                 told by their name, however little random they look. What is handed on (`${NAME}`, `- NAME`), files (`NAME_FILE`), stand-ins, and hashes are left alone; so are \
                 logins in addresses and tokens in a provider's own format, of which rules of their own speak. A password that anyone would guess is medium, \
                 and for the pedantic persona where the file is for development, tests or examples; other values weigh less there.",
            ),
            why: text(
                "The file is in everyone's clone and stays in the history, and what it says is what the service runs with.",
            ),
            fix: text(
                "Change the credential. Let the value come from outside: `env_file:` with a file that git ignores, `${NAME:?must be set}`, or `secrets:` and `NAME_FILE`.",
            ),
        },
    },
    checks: &[Check::Compose(check)],
};

fn check(compose: &Compose<'_>, cx: &mut Context<'_>) {
    for service in &compose.services {
        let variables = service.environment.iter().chain(&service.build_arguments).chain(&service.labels);
        for Variable { name, value } in variables {
            if let Some(value) = value {
                judge(name.value, value, cx);
            }
        }
        check_words(service, cx);
    }
}

/// `--requirepass hunter2`, `--password=hunter2`, `PGPASSWORD=hunter2 psql`.
fn check_words(service: &Service<'_>, cx: &mut Context<'_>) {
    let words = service.words();
    for (at, word) in words.iter().enumerate() {
        let option = word.text.trim_start_matches('-');
        match option.split_once('=') {
            Some((name, value)) => {
                let cut = word.cut(word.text.len() - value.len(), word.text.len());
                cut.iter().for_each(|value| judge(name, value, cx));
            }
            None if word.text.starts_with("--") => {
                let next = words.get(at + 1).filter(|next| !next.text.starts_with('-'));
                next.iter().for_each(|value| judge(option, value, cx));
            }
            None => {}
        }
    }
}

fn judge(name: &str, value: &Value<'_>, cx: &mut Context<'_>) {
    let Some(literal) = literal::literal(name, value.text) else { return };
    let occasion = Occasion::of(cx.file.path);
    let (severity, persona) = match (literal, occasion) {
        (Literal::Own, Occasion::Earnest) => (Severity::Critical, Persona::Regular),
        (Literal::Own, Occasion::Development) => (Severity::Medium, Persona::Regular),
        (Literal::Own, Occasion::Example) => (Severity::Low, Persona::Regular),
        (Literal::Guessable, Occasion::Earnest) => (Severity::Medium, Persona::Regular),
        (Literal::Guessable, _) | (Literal::Nominal, _) => (Severity::Low, Persona::Pedantic),
    };
    let told = named(name, value.text);
    let message = match literal {
        Literal::Own => format!("{told} is given a literal credential"),
        Literal::Guessable | Literal::Nominal => format!("{told} is given a credential that anyone would guess"),
    };
    let span = value.span();
    cx.mask(span);
    cx.report_aliased(span, value.alias, message).severity(severity).persona(persona);
}
