//! A cloud role that trusts more workflows than it serves.

use crate::audit::{Audit, Check, Context};
use crate::model::oidc_trust::{self, Whom};
use crate::model::path_role;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::File;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("broad-oidc-trust"),
        family: Family::Workflow,
        title: text("Cloud role trusts more workflows than it serves"),
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
                "The trust policy of a role that GitHub's identity tokens open, in Terraform, CloudFormation or JSON, is satisfied by others than this repository: \
`token.actions.githubusercontent.com:sub` is `*`, `repo:*` or a name that ends in `*` before the `/`, or no claim but the audience is asked for \
(critical: any repository on GitHub, or one that anyone may register); every repository of the account, `repo:acme/*` (high), or those whose name begins so \
(medium). Every branch and pull request of one repository, `repo:acme/app:*`, is told to the pedantic persona.",
            ),
            why: text(
                "The claim `sub` is all that tells one repository's workflows from another's. Where it is not asked for, an attacker writes a workflow in a repository of his own, asks \
GitHub for a token and enters the cloud account with it; where it names the account, whoever can push to the least of its repositories does.",
            ),
            fix: text(
                "Name the repository and what in it may deploy: `repo:acme/app:environment:production` or `repo:acme/app:ref:refs/heads/main`, compared with `StringEquals`.",
            ),
        },
    },
    checks: &[Check::Text(check)],
};

/// Files in which roles are written.
const KINDS: &[&str] = &["tf", "tofu", "hcl", "json", "yml", "yaml", "ts", "js", "py", "go", "template", "tpl", "bicep"];

fn check(file: &File<'_>, cx: &mut Context<'_>) {
    let Some((_, extension)) = file.name().rsplit_once('.') else { return };
    let terraform = ["tf", "tofu", "hcl"].contains(&extension);
    if !KINDS.contains(&extension) || !oidc_trust::is_likely(&file.text, terraform) {
        return;
    }
    let lesser = path_role::is_test(file.path) || path_role::is_example(file.path) || path_role::is_vendored(file.path);
    for trust in oidc_trust::wide(&file.text) {
        let pattern = trust.pattern;
        let (severity, message) = match trust.whom {
            Whom::Everyone if pattern.is_empty() => (
                Severity::Critical,
                "any repository on GitHub may take on this role: no condition asks for the claim `sub`".to_owned(),
            ),
            Whom::Everyone => {
                (Severity::Critical, format!("any repository on GitHub may take on this role: `{pattern}` fits them all"))
            }
            Whom::Namesakes => {
                (Severity::Critical, format!("`{pattern}` fits every account whose name begins so, and anyone may register one"))
            }
            Whom::Account => (Severity::High, format!("every repository of the account may take on this role: `{pattern}`")),
            Whom::Family => {
                (Severity::Medium, format!("every repository whose name begins so may take on this role: `{pattern}`"))
            }
            Whom::Repository => (
                Severity::Low,
                format!("every branch, tag and pull request of the repository may take on this role: `{pattern}`"),
            ),
        };
        let finding = cx.report(trust.span, message).severity(severity);
        if trust.whom == Whom::Repository || lesser {
            finding.severity(severity.min(Severity::Low)).persona(Persona::Pedantic);
        }
    }
}
