//! A credential in a file that starts a service.

use crate::audit::{Audit, Check, Context};
use crate::model::credential::{Login, ValueClass, class_of};
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::model::service::{self, Manager};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::secrets::generic::name::Naming;
use crate::secrets::generic::strength;
use crate::text::{File, Span};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("service-literal-secret"),
        family: Family::Secret,
        title: text("Service is given a literal credential"),
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
                "A file by which a service is started holds a credential: `Environment=` or an option in `ExecStart=` of a systemd unit, a variable in a crontab, `environment=` of supervisord, \
                 `EnvironmentVariables` of launchd, a header or a parameter that nginx hands on. References, stand-ins and settings are left alone; in tests and examples it weighs low.",
            ),
            why: text(
                "Such files are read by everyone on the machine, shown by `systemctl show` and `ps`, and copied from host to host; the credential goes along, and into the history.",
            ),
            fix: text(
                "Rotate the credential and keep it in a file that the service alone can read: `LoadCredential=` or `EnvironmentFile=` of systemd, a file that the cron job reads, `include` of nginx.",
            ),
        },
    },
    checks: &[Check::Text(check)],
};

fn check(file: &File<'_>, cx: &mut Context<'_>) {
    let Some(manager) = service::manager(file.path, &file.text).filter(|_| !is_vendored(file.path)) else { return };
    for given in service::given(manager, &file.text) {
        let Some(secret) = secret(given.name, given.value, &file.text) else { continue };
        cx.mask(secret);
        let name = given.name.trim_start_matches('-');
        let finding = cx.report(secret, format!("`{name}` is given to the service as a literal; {}", cure(manager)));
        if is_test(file.path) || is_example(file.path) {
            finding.severity(Severity::Low);
        }
    }
}

/// Where the credential stands, if the value holds one.
fn secret(name: &str, value: Span, text: &str) -> Option<Span> {
    let written = value.of(text);
    // systemd's specifiers and nginx' variables.
    if written.len() < 4 || written.contains('$') || written.starts_with('%') {
        return None;
    }
    match class_of(name, written) {
        ValueClass::Secret => Some(Login::of(written).map_or(value, |login| login.password.shifted(value.start))),
        ValueClass::Plain => {
            let named = Naming::of(name).is_some_and(|naming| !naming.made_up);
            (named && strength::is_random(written)).then_some(value)
        }
        _ => None,
    }
}

const fn cure(manager: Manager) -> &'static str {
    match manager {
        Manager::Systemd => "take it from a file that git does not have, by `LoadCredential=` or `EnvironmentFile=`",
        Manager::Cron => "have the job read it from a file that only its user can read",
        Manager::Supervisord => "take it from supervisord's own environment, as `%(ENV_NAME)s`",
        Manager::Launchd => "have the program read it from the keychain",
        Manager::Nginx => "`include` it from a file that git does not have",
    }
}
