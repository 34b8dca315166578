//! A server's key in code for browsers.

use crate::audit::{Audit, Check, Context, RepositoryContext};
use crate::model::env_contract::join;
use crate::model::facts::EnvRead;
use crate::model::path_role::{folder_of, is_example, is_program, is_test};
use crate::model::public_prefix::{is_for_server, without_prefix};
use crate::model::reads::{Origin, Read};
use crate::model::repository::{Known, Repository};
use crate::model::side::{Side, is_for_client};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("server-key-in-frontend"),
        family: Family::Env,
        title: text("Frontend code reads a key of the server"),
        severity: Severity::High,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["dotenv-diff:server-in-client"],
        docs: Docs {
            what: text(
                "Code that runs in a browser reads a variable whose name promises a key, a token or a password: a file with `\"use client\"`, or a component (`.tsx`, `.jsx`, `.vue`, `.svelte`) in a folder called `frontend`, `client`, `webapp` or `components`, or a module (`.ts`, `.js`) below `src` of a package that is bundled as a whole (Vite, Create React App, Vue CLI) or lies in `frontend`; \
                 `rules: {server-key-in-frontend: {paths: [...]}}` in `ciward.yml` names further folders. Files and \
                 folders that run on the server (`server`, `api`, `route.ts`, `*.server.ts`), tests and build configuration are left alone, and so are variables with a public prefix, which are `public-prefix-secret`.",
            ),
            why: text(
                "At best the bundler leaves the variable out and the code does not work. At worst a setting (`define`, `env` in the configuration) writes it into the page, and every visitor has it.",
            ),
            fix: text(
                "Move what needs the key to the server, and let the page ask it. Rotate the key if a page with it was ever deployed.",
            ),
        },
    },
    checks: &[Check::EnvRead(check), Check::Repository(check_modules)],
};

fn check(read: &Read<'_>, cx: &mut Context<'_>) {
    if read.origin != Origin::Program || !is_for_server(read.name) || without_prefix(read.name).is_some() {
        return;
    }
    let path = cx.file.path;
    if !is_program(path) || is_test(path) || is_example(path) || runs_on_server(path) {
        return;
    }
    let directive = is_for_client(&cx.file.text);
    if directive || is_component(path) {
        cx.report(read.span, format!("`{}` is a key of the server, and this code runs in the browser", read.name));
    }
}

/// Modules without markup: what is around them tells where they run.
fn check_modules(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    // What says so itself is told where it is read.
    let open = |file: &&Known<'_>| file.facts.side.is_none() && is_module(file.path) && is_program(file.path);
    for file in repository.files.iter().filter(open).filter(|file| !runs_on_server(file.path)) {
        let secret =
            |read: &&EnvRead| read.origin == Origin::Program && is_for_server(&read.name) && without_prefix(&read.name).is_none();
        let mut reads = file.facts.reads.iter().filter(secret).peekable();
        if reads.peek().is_none() || !in_browser(repository, cx, file.path) {
            continue;
        }
        for read in reads {
            cx.report(read.place.clone(), format!("`{}` is a key of the server, and this code runs in the browser", read.name));
        }
    }
}

fn is_module(path: &str) -> bool {
    [".ts", ".js", ".mjs"].iter().any(|end| path.ends_with(end)) && !path.ends_with(".d.ts")
}

/// The project says so, or the nearest package is bundled as a whole, or, where no package says anything, the folder is called so.
fn in_browser(repository: &Repository<'_>, cx: &RepositoryContext<'_>, path: &str) -> bool {
    if cx.config.frontend.takes(path) {
        return true;
    }
    let folders = std::iter::successors(Some(folder_of(path)), |folder| (!folder.is_empty()).then(|| folder_of(folder)));
    let side = folders.filter_map(|folder| side_of(repository, &join(folder, "package.json"))).next();
    let parts = || folder_of(path).split('/');
    match side {
        Some(Side::Server) => false,
        Some(Side::Browser) => parts().any(|part| part == "src"),
        None => parts().any(|part| matches!(part, "frontend" | "webapp" | "web-app")) && parts().any(|part| part == "src"),
    }
}

fn side_of(repository: &Repository<'_>, path: &str) -> Option<Side> {
    let at = repository.files.binary_search_by(|file| file.path.cmp(path)).ok()?;
    repository.files.get(at)?.facts.side
}

fn is_component(path: &str) -> bool {
    const FOLDERS: &[&str] = &["frontend", "client", "webapp", "web-app", "components"];
    let component = [".tsx", ".jsx", ".vue", ".svelte"].iter().any(|end| path.ends_with(end));
    component && folder_of(path).split('/').any(|folder| FOLDERS.contains(&folder))
}

fn runs_on_server(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let folder = folder_of(path)
        .split('/')
        .any(|folder| matches!(folder, "server" | "api" | "backend" | "emails" | "email" | "lambda" | "functions"));
    folder
        || name.contains(".server.")
        || name.starts_with("+server")
        || name.starts_with("route.")
        || name.starts_with("middleware.")
}
