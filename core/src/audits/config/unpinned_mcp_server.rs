//! An MCP server whose code is fetched by name, whatever its newest version is.

use crate::audit::{Audit, Check, Context};
use crate::model::mcp;
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::File;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unpinned-mcp-server"),
        family: Family::Config,
        title: text("MCP server is fetched in whatever version is newest"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A file of MCP servers starts one from a package or an image without an exact version: `npx -y pkg`, `pkg@latest`, `bunx`, `pnpm dlx`, `uvx pkg`, `pipx run pkg`, `docker run image`. \
                 Exact versions (`@1.2.3`, `==1.2.3`, an image's `:1.2.3`), digests, commits, and what lies in the repository are left alone. In tests and examples it is for the pedantic persona.",
            ),
            why: text(
                "Each start fetches what the registry has at that moment, and runs it on a developer's machine beside an agent, with the server's credentials. Whoever takes over the package has all of these.",
            ),
            fix: text("Write the exact version, for an image the digest, and let it be raised by hand or by an update bot."),
        },
    },
    checks: &[Check::Text(check)],
};

fn check(file: &File<'_>, cx: &mut Context<'_>) {
    let Some(configuration) = mcp::read(file.path, &file.text).filter(|_| !is_vendored(file.path)) else { return };
    for server in &configuration.servers {
        let Some(launch) = server.launch().filter(|launch| !launch.is_pinned()) else { continue };
        let (package, exact) = (launch.package, launch.exact());
        let message = format!(
            "MCP server `{}` runs whatever `{package}` is when it starts; give it an exact version (`{exact}`)",
            server.name
        );
        let finding = cx.report(launch.span, message);
        if is_test(file.path) || is_example(file.path) {
            finding.persona(Persona::Pedantic);
        }
    }
}
