//! Pages of every origin may call.

use crate::audit::{Audit, Check, Context};
use crate::model::compose::Compose;
use crate::model::dotenv::EnvFile;
use crate::model::occasion::{Occasion, is_foreign};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::{File, Span};
use memchr::memmem;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("cors-wildcard"),
        family: Family::Config,
        title: text("Pages of every origin may call"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A variable for the origins of cross-origin requests is `*` (`CORS_ORIGINS=*` in an env file, a template or a compose file), or code allows every origin together with credentials (`allow_origins=[\"*\"]` and `allow_credentials=True`, \
                 `origin: \"*\"` and `credentials: true`). Code that allows every origin without credentials, as public interfaces do, is for the auditor. Files for development, tests and examples are for the pedantic persona.",
            ),
            why: text(
                "Any page that somebody has open may then talk to the service from that person's browser, and from inside their network; with credentials, in their name.",
            ),
            fix: text("Name the origins that are yours: `CORS_ORIGINS=https://app.example.org`."),
        },
    },
    checks: &[Check::Dotenv(check_env_file), Check::Compose(check_compose), Check::Text(check_code)],
};

fn check_env_file(env_file: &EnvFile<'_>, cx: &mut Context<'_>) {
    for key in &env_file.keys {
        judge(&key.entry.key.value, &key.entry.value.text, key.entry.value.inner, cx);
    }
}

fn check_compose(compose: &Compose<'_>, cx: &mut Context<'_>) {
    for variable in compose.services.iter().flat_map(|service| &service.environment) {
        if let Some(value) = &variable.value {
            judge(variable.name.value, value.text, value.span(), cx);
        }
    }
}

fn judge(name: &str, value: &str, span: Span, cx: &mut Context<'_>) {
    let upper = name.to_ascii_uppercase();
    let about = upper.contains("CORS") && (upper.contains("ORIGIN") || upper.ends_with("ALLOWED") || upper.ends_with("ALLOW"))
        || upper.ends_with("ALLOWED_ORIGINS")
        || upper.ends_with("ALLOW_ORIGINS");
    let all = matches!(value.trim(), "*" | "[\"*\"]" | "['*']" | "${CORS_ORIGINS:-*}") || value.trim().ends_with(":-*}");
    if about && all {
        let template = cx.file.name().contains("env");
        let earnest = template || Occasion::of(cx.file.path).is_earnest();
        let finding = cx.report(span, format!("`{name}` lets pages of every origin call"));
        if !earnest {
            finding.severity(Severity::Low).persona(Persona::Pedantic);
        }
    }
}

/// How far around an allowance its other options are looked for, in bytes.
const AROUND: usize = 400;
/// How many allowances of one file are looked at.
const MOST: usize = 50;

fn check_code(file: &File<'_>, cx: &mut Context<'_>) {
    const EXTENSIONS: &[&str] =
        &["py", "js", "ts", "mjs", "cjs", "mts", "cts", "tsx", "jsx", "go", "rb", "php", "java", "kt", "cs", "rs"];
    let extension = file.name().rsplit('.').next().unwrap_or_default();
    if !EXTENSIONS.contains(&extension) || is_foreign(file.path) || file.path.contains(".min.") {
        return;
    }
    let found = memmem::find_iter(file.text.as_bytes(), b"rigin").take(MOST);
    for span in found.filter_map(|at| allowance(&file.text, at)).collect::<Vec<Span>>() {
        let around = Span::new(
            file.text.floor_char_boundary(span.start.saturating_sub(AROUND)),
            file.text.ceil_char_boundary((span.end + AROUND).min(file.text.len())),
        );
        let together = allows_credentials(around.of(&file.text));
        let finding = cx.report(
            span,
            if together { "Pages of every origin may call, with credentials" } else { "Pages of every origin may call" },
        );
        match (together, Occasion::of(file.path).is_earnest()) {
            (true, true) => {}
            (true, false) => {
                finding.severity(Severity::Low).persona(Persona::Pedantic);
            }
            (false, _) => {
                finding.severity(Severity::Low).persona(Persona::Auditor);
            }
        }
    }
}

/// `allow_origins=["*"]`, `origin: "*"`, `AllowOrigins: []string{"*"}`, `"Access-Control-Allow-Origin", "*"`: from the name to the star.
fn allowance(text: &str, at: usize) -> Option<Span> {
    const NAMES: &[&str] = &[
        "alloworigins",
        "alloworigin",
        "allowedorigins",
        "allowedorigin",
        "corsorigins",
        "corsorigin",
        "corsallowedorigins",
        "accesscontrolalloworigin",
        "origin",
        "origins",
    ];
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let bytes = text.as_bytes();
    let left = bytes.get(at.saturating_sub(40)..at)?.iter().rev().take_while(|byte| is_part(byte)).count();
    let right = bytes.get(at..bytes.len().min(at + 20))?.iter().take_while(|byte| is_part(byte)).count();
    let name = Span::new(at - left, at + right);
    let plain: String = name.of(text).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    if !NAMES.contains(&plain.as_str()) {
        return None;
    }
    let rest = text.get(name.end..text.floor_char_boundary((name.end + 40).min(text.len())))?;
    let star = rest.find(['*', '\n', ';'])?;
    let between = rest.get(..star)?;
    let quoted =
        rest.get(star..star + 2).is_some_and(|end| matches!(end, "*\"" | "*'" | "*`")) && between.ends_with(['"', '\'', '`']);
    let glue = between.trim_matches(|c: char| c.is_whitespace() || "\"'`=:,([{)]}".contains(c));
    (quoted && matches!(glue, "" | "string")).then(|| Span::new(name.start, name.end + star + 2))
}

fn allows_credentials(around: &str) -> bool {
    let plain: String = around
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '_' && *c != '-' && *c != '"' && *c != '\'')
        .collect::<String>()
        .to_ascii_lowercase();
    [
        "allowcredentials=true",
        "allowcredentials:true",
        "credentials:true",
        "allowcredentials(true)",
        "allowcredentials,true",
        "supportscredentials=true",
    ]
    .iter()
    .any(|form| plain.contains(form))
}
