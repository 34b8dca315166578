use crate::audit::{Audit, Check, RepositoryContext};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::suppress::Useless;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("useless-ignore"),
        family: Family::Posture,
        title: text("Comment ignores nothing"),
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A comment `ciward: ignore[…]` names a rule that finds nothing on its line or on the line below, names a rule that does not exist, or names none at all. \
                 Rules that are switched off or were not asked for are not held against a comment, nor are the comments of other tools.",
            ),
            why: text(
                "A comment that outlived its finding hides the next one: whoever changes the line later gets no warning. And a comment with a slip in its rule's name looks as if something were accepted that is not.",
            ),
            fix: text(
                "Remove the rule's name from the list, or the comment where it was the last. Where the name has a slip in it, mend the name.",
            ),
        },
    },
    checks: &[Check::UselessIgnore(check)],
};

fn check(useless: &Useless, cx: &mut RepositoryContext<'_>) {
    cx.report(useless.place.clone(), useless.message.clone());
}
