//! One secret, one finding: where a check and the scanner tell the same value, the one that helps more stays.

use crate::config::Config;
use crate::finding::Finding;
use crate::rule::Family;
use crate::secrets::own::listed;
use crate::secrets::{Secret, file, generic};

/// Rules that say of a value by its place that it is a credential.
const TELLING: &[&str] = &[
    "baked-secret",
    "compose-literal-secret",
    "credential-default",
    "inline-mcp-credential",
    "manifest-literal-secret",
    "real-value-in-env-example",
    "service-literal-secret",
    "sql-literal-key",
    "sql-literal-password",
];
const SENSITIVE_FILE: &str = "sensitive-file";

fn tells(finding: &Finding) -> bool {
    TELLING.contains(&finding.rule.as_ref())
}

/// It says of the value whom it is given to, not only that something may hold it.
fn deploys(finding: &Finding) -> bool {
    finding.family == Family::Secret && tells(finding)
}

/// Whether a finding says already what the scanner is about to. If so, that finding knows the secret from here on.
pub(super) fn is_told(secret: &Secret<'_>, config: &Config, findings: &mut Vec<Finding>) -> bool {
    is_told_by_place(secret, config, findings) || is_told_by_file(secret, config, findings)
}

/// Whether a finding says that a variable's default, a template or a deployment holds this secret: one fault, one finding, as grave as the graver.
/// A provider's own format is more telling than that, and is reported by itself.
fn is_told_by_place(secret: &Secret<'_>, config: &Config, findings: &mut Vec<Finding>) -> bool {
    let listed = secret.rule.id == listed::RULE.id;
    let generic = listed || generic::RULES.iter().any(|rule| rule.id == secret.rule.id);
    // Human passwords of a provider have no format: their name tells them.
    let own_format = !generic && !secret.rule.id.ends_with("-password");
    let holds = |finding: &Finding| finding.place.span.overlaps(secret.value);
    if listed && config.runs(&secret.rule.id, Family::Secret) {
        findings.retain(|finding| !(deploys(finding) && holds(finding)));
    }
    let says = |finding: &Finding| {
        let heard = tells(finding) && config.runs(&finding.rule, finding.family);
        heard && (generic || deploys(finding) && !own_format)
    };
    let Some(finding) = findings.iter_mut().find(|finding| says(finding) && holds(finding)) else { return false };
    // What deploys is weighed by when it is used.
    if !deploys(finding) {
        finding.severity = finding.severity.max(secret.severity);
    }
    finding.identity = Some(secret.identity);
    true
}

/// Whether a finding about the whole file says that it holds this key or login. Of the two, the one that more people hear stays; the key's own
/// where both are heard alike.
fn is_told_by_file(secret: &Secret<'_>, config: &Config, findings: &mut Vec<Finding>) -> bool {
    let both = config.runs(SENSITIVE_FILE, Family::Env) && config.runs(&secret.rule.id, Family::Secret);
    let by_format = file::RULES.iter().any(|rule| rule.id == secret.rule.id);
    if !both || !by_format && secret.rule.id != generic::private_key::RULE.id {
        return false;
    }
    let holds = |finding: &Finding| finding.rule == SENSITIVE_FILE && (by_format || finding.place.span.overlaps(secret.value));
    let Some(at) = findings.iter().position(holds) else { return false };
    let stays = findings.get(at).is_some_and(|finding| finding.persona < secret.persona);
    if stays {
        findings.get_mut(at).into_iter().for_each(|finding| finding.identity = Some(secret.identity));
    } else {
        findings.remove(at);
    }
    stays
}

/// A secret in a format of its own, told at a place that a finding about the configuration tells as well: the one says what it is, the other
/// whom it is given to and what to write instead, and both are one fault.
pub(super) fn take_over(told: &mut Finding, findings: &mut Vec<Finding>) {
    let same =
        |finding: &Finding| deploys(finding) && finding.persona >= told.persona && finding.place.span.overlaps(told.place.span);
    let Some(at) = findings.iter().position(same) else { return };
    let less = findings.remove(at);
    told.message = format!("{}; {}", told.message, less.message);
    told.fix = told.fix.take().or(less.fix);
}
