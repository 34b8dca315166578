//! A secret in the answer to a request.

use super::telling::{report, subject};
use crate::audit::{Audit, Check, Context};
use crate::model::exposure::{Certainty, Exposure, Shown, Sink};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("secret-in-response"),
        family: Family::Secret,
        title: text("Secret is returned in a response"),
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
                "A web response holds a credential of the server: `return jsonify(key=os.environ[\"API_KEY\"])`, `res.json({ token: \
                 process.env.SECRET })`, `c.JSON(200, gin.H{\"key\": os.Getenv(\"API_KEY\")})`, a route that returns `os.environ` or \
                 `settings.SECRET_KEY`. Tokens that a login makes for its user are what such a route is for, and innocent; other \
                 variables named like a secret are for the pedantic persona, as are tests and examples.",
            ),
            why: text(
                "Whoever can call the route, from a browser's console if need be, holds the server's own credential, and with it all \
                 that the server may do.",
            ),
            fix: text(
                "Keep the credential on the server and let the route do what it is needed for. Rotate it: responses are cached and \
                 logged.",
            ),
        },
    },
    checks: &[Check::Exposure(check)],
};

fn check(exposure: &Exposure<'_>, cx: &mut Context<'_>) {
    if exposure.sink != Sink::Response || exposure.certainty == Certainty::Vague {
        return;
    }
    // What a login is for.
    if exposure.certainty == Certainty::Named && exposure.name.to_ascii_lowercase().contains("token") {
        return;
    }
    let message = match exposure.shown {
        Shown::Secret | Shown::Address => format!("{} is sent to whoever asks", subject(exposure, cx)),
        Shown::Environment => "Every variable of the environment is sent to whoever asks".to_owned(),
        Shown::Headers | Shown::Settings | Shown::Part => return,
    };
    report(exposure, message, cx);
}
