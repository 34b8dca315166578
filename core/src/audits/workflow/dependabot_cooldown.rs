//! Updates that are proposed the hour they are released.

use crate::audit::{Audit, Check, Context};
use crate::model::dependabot::{Dependabot, Update};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::{Entry, Node, Style, edit};
use crate::text::{Change, Span};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("dependabot-cooldown"),
        family: Family::Workflow,
        title: text("Dependabot takes releases without a wait"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["zizmor:dependabot-cooldown"],
        docs: Docs {
            what: text(
                "An update in `dependabot.yml` waits fewer days than it should before it proposes a new version: fewer than \
                 Dependabot's own default of 3, or than the project's `rules: {dependabot-cooldown: {days: 7}}`. All updates are looked \
                 at, and of each `cooldown` also `semver-major-days` and its sisters. The pedantic persona hears of fewer than 7.",
            ),
            why: text(
                "Most malicious releases are found and withdrawn within days. Who takes a release in its first hours takes it while \
                 nobody has looked.",
            ),
            fix: text("Write `cooldown: {default-days: 7}` into the update. Security updates do not wait for it."),
        },
    },
    checks: &[Check::Dependabot(check)],
};

fn check(dependabot: &Dependabot<'_>, cx: &mut Context<'_>) {
    dependabot.updates.iter().for_each(|update| check_update(update, cx));
}

/// What Dependabot waits where nothing is said (GitHub changelog, 2026), and what a pedant asks for.
const DEFAULT: u32 = 3;
const ADVISED: u32 = 7;

fn check_update(update: &Update<'_>, cx: &mut Context<'_>) {
    let least = cx.config.cooldown_days.unwrap_or(DEFAULT);
    let entries = update.cooldown.map(Node::as_mapping).unwrap_or_default();
    let stated = entries.iter().filter_map(|entry| Some((entry, days(entry)?)));
    let stated: Vec<(&Entry, u32)> = stated.collect();
    if !stated.iter().any(|(entry, _)| entry.key.as_str() == Some("default-days")) {
        let message = format!("updates of `{}` wait {DEFAULT} days, which is what Dependabot does by itself", update.name());
        let days = least.max(ADVISED);
        let text = cx.file.text.as_ref();
        let change = match update.cooldown {
            Some(cooldown) => edit::add_entry(text, cooldown, &format!("default-days: {days}")),
            None => edit::add_entry(text, update.node, &format!("cooldown:\n  default-days: {days}")),
        };
        judge(update.headline(), DEFAULT, least, message, change, cx);
    }
    for (entry, days) in stated {
        let name = entry.key.as_str().unwrap_or_default();
        let message = format!("updates of `{}` wait {days} days only (`{name}`)", update.name());
        let change = Change::replace(entry.value.span, least.max(ADVISED).to_string());
        let change = entry.value.as_scalar().filter(|scalar| scalar.style == Style::Plain).map(|_| change);
        judge(entry.value.span, days, least, message, change, cx);
    }
}

fn days(entry: &Entry) -> Option<u32> {
    let waits = matches!(entry.key.as_str()?, "default-days" | "semver-major-days" | "semver-minor-days" | "semver-patch-days");
    entry.value.as_str().filter(|_| waits)?.trim().parse().ok()
}

fn judge(span: Span, days: u32, least: u32, message: String, change: Option<Change>, cx: &mut Context<'_>) {
    let fix = cx.safe_fix(format!("Wait {} days", least.max(ADVISED)), change);
    if days < least {
        cx.report(span, message).fix(fix);
    } else if days < ADVISED && cx.config.cooldown_days.is_none() {
        cx.report(span, message).severity(Severity::Low).persona(Persona::Pedantic).fix(fix);
    }
}
