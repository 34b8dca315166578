//! An action that installs the newest version of a tool.

use crate::audit::{Audit, Check, Context};
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unpinned-tool"),
        family: Family::Workflow,
        title: text("Action installs whatever version of a tool is newest"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:unpinned-tools"],
        docs: Docs {
            what: text(
                "A step uses an action that installs a tool, and gives it no version where the action then takes the newest, or asks \
                 for `latest` itself. Tools that judge security or handle secrets are told to everybody, others to the pedantic \
                 persona. Which input it is, and what the action does without, is from the actions' own metadata.",
            ),
            why: text(
                "The action may be pinned to a commit; what it downloads is not. A compromised release of the tool runs in this job on \
                 the day it appears, with its secrets.",
            ),
            fix: text("Name a version of the tool in the input that the message tells."),
        },
    },
    checks: &[Check::Step(check)],
};

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let Some(uses) = site.step.uses() else { return };
    let Some(remote) = uses.remote() else { return };
    let slug = remote.slug().to_ascii_lowercase();
    let Some(tool) = TOOLS.iter().find(|tool| slug == tool.action) else { return };
    let (span, alias, message) = match site.step.input(tool.input) {
        Some(node) => {
            let Some("latest" | "") = node.as_str().map(str::trim) else { return };
            (node.span, node.alias, format!("`{}: latest` installs whatever version is newest when the job runs", tool.input))
        }
        None if tool.floats => {
            let message = format!("without `{}` this action installs whatever version is newest when the job runs", tool.input);
            (uses.span(), uses.node.alias, message)
        }
        None => return,
    };
    let finding = cx.report_aliased(span, alias, message);
    if !tool.guards {
        finding.severity(Severity::Low).persona(Persona::Pedantic);
    }
}

struct Tool {
    action: &'static str,
    /// The input that names the version.
    input: &'static str,
    /// Without it the newest is installed.
    floats: bool,
    /// The tool judges security, or handles secrets.
    guards: bool,
}

const fn tool(action: &'static str, input: &'static str, floats: bool, guards: bool) -> Tool {
    Tool { action, input, floats, guards }
}

/// From each action's `action.yml` (November 2026).
static TOOLS: &[Tool] = &[
    tool("1password/install-cli-action", "version", true, true),
    tool("1password/load-secrets-action", "version", true, true),
    tool("anchore/sbom-action", "syft-version", false, true),
    tool("anchore/scan-action", "grype-version", false, true),
    tool("aquasecurity/setup-trivy", "version", true, true),
    tool("aquasecurity/trivy-action", "version", false, true),
    tool("astral-sh/ruff-action", "version", false, false),
    tool("astral-sh/setup-uv", "version", false, false),
    tool("azure/setup-helm", "version", true, false),
    tool("azure/setup-kubectl", "version", true, false),
    tool("bufbuild/buf-setup-action", "version", false, false),
    tool("cloudflare/wrangler-action", "wranglerversion", false, false),
    tool("denoland/setup-deno", "deno-version", false, false),
    tool("digitalocean/action-doctl", "version", true, false),
    tool("extractions/setup-just", "just-version", true, false),
    tool("golangci/golangci-lint-action", "version", true, false),
    tool("google-github-actions/setup-gcloud", "version", true, false),
    tool("goreleaser/goreleaser-action", "version", false, false),
    tool("hashicorp/setup-packer", "version", true, false),
    tool("hashicorp/setup-terraform", "terraform_version", true, false),
    tool("opentofu/setup-opentofu", "tofu_version", true, false),
    tool("oven-sh/setup-bun", "bun-version", false, false),
    tool("pnpm/action-setup", "version", false, false),
    tool("reviewdog/action-setup", "reviewdog_version", true, false),
    tool("sigstore/cosign-installer", "cosign-release", false, true),
    tool("snyk/actions/setup", "snyk-version", true, true),
    tool("superfly/flyctl-actions/setup-flyctl", "version", true, false),
    tool("supabase/setup-cli", "version", true, false),
    tool("terraform-linters/setup-tflint", "tflint_version", true, false),
    tool("trufflesecurity/trufflehog", "version", true, true),
];
