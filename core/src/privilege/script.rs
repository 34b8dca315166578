//! What a step's script needs the token for.

use super::credentials::{self, Token};
use super::read::Reader;
use super::rest::{self, Asks, Right};
use super::{gh, tools};
use crate::model::scripted::invocation::{Invocation, invocations};
use crate::model::step::Run;
use crate::model::token::Level;
use crate::model::workflow::Site;
use crate::text::Span;

impl<'y> Reader<'_, 'y> {
    pub(super) fn script(&mut self, run: &Run<'y>, site: Site<'_, 'y>) {
        let Some(script) = run.script.as_str() else { return };
        let token = credentials::of_script(script, site);
        let lower = script.to_ascii_lowercase();
        let exposed = self.exported || !credentials::own_variables(site).is_empty() || credentials::names_own(&lower);
        let calls = invocations(run);
        if calls.is_empty() && exposed && !run.shell.is_posix() {
            self.unknown("a script in another language", run.script.span);
        }
        for call in calls.iter().take(MOST) {
            let call = call.behind_runners();
            match call.program.as_str() {
                "gh" => self.gh(&call, token),
                "git" => self.git(&call, script, site),
                "curl" | "wget" => self.request(&call, script, site),
                "docker" | "podman" | "helm" | "oras" | "buildah" if logs_in(&call, self.text()) && token != Token::Other => {
                    let level = if self.pushes_images() { Level::Write } else { Level::Read };
                    self.need(Right::new("packages", level), &format!("{} login", call.program), call.span);
                }
                _ => self.tool(&call, token, exposed, site),
            }
        }
    }

    fn gh(&mut self, call: &Invocation, token: Token) {
        let text = self.text().to_owned();
        let verbs: Vec<&str> = call.arguments.iter().filter_map(|word| word.text.as_deref()).take(2).collect();
        let what = format!("gh {}", verbs.join(" "));
        for asks in gh::asks(call, &text) {
            match (asks, token) {
                (_, Token::Other) | (Asks::Nothing, _) => {}
                (Asks::Right(right), Token::Own) => self.need(right, &what, call.span),
                (Asks::Right(_) | Asks::Unknown, _) => self.unknown(&what, call.span),
            }
        }
    }

    fn git(&mut self, call: &Invocation, script: &str, site: Site<'_, 'y>) {
        let operands = call.operands(&["-C", "-c", "--git-dir", "--work-tree"]);
        let pushes = operands.first().is_some_and(|word| word.is("push")) && !call.has(&["--dry-run", "-n"]);
        if !pushes {
            return;
        }
        let remote = operands.get(1).map(|word| word.span.of(self.text()).to_owned()).unwrap_or_default();
        match self.push_token(&remote, script, site) {
            Token::Own => self.need(Right::new("contents", Level::Write), "git push", call.span),
            Token::Other => {}
            Token::Absent => self.unknown("git push", call.span),
        }
    }

    /// With which token a push goes out: that of the address it is pushed to, that of the script, or what the checkout left.
    fn push_token(&self, remote: &str, script: &str, site: Site<'_, 'y>) -> Token {
        let lower = script.to_ascii_lowercase();
        let addressed =
            ["x-access-token", "@github.com", "extraheader", "remote set-url", "remote add", "setup-git", "insteadof"];
        if addressed.iter().any(|word| lower.contains(word)) || remote.contains("://") {
            let read = |name: &str| {
                script.contains(&format!("${name}")) || script.contains(&format!("${{{name}}}")) || script.contains("setup-git")
            };
            let telling = |name: &str| {
                ["TOKEN", "PAT", "SECRET", "PASSWORD", "CREDENTIAL"].iter().any(|part| name.to_ascii_uppercase().contains(part))
            };
            let named: Vec<Token> = site
                .env()
                .filter(|entry| entry.key.as_str().is_some_and(|name| telling(name) && read(name)))
                .filter(|entry| entry.value.as_str().is_some_and(|value| value.contains("${{")))
                .map(|entry| credentials::of_node(&entry.value, site))
                .collect();
            if named.contains(&Token::Own) || credentials::names_own(&lower) {
                return Token::Own;
            }
            if lower.contains("secrets.") || lower.contains("token }}") || named.contains(&Token::Other) {
                return Token::Other;
            }
        }
        let given = ["GH_TOKEN", "GITHUB_TOKEN"].map(|name| credentials::of_variable(name, site));
        if given.contains(&Token::Other) && (self.clones() || lower.contains("credential")) {
            return Token::Other;
        }
        if self.clones() { Token::Absent } else { self.checkout }
    }

    fn request(&mut self, call: &Invocation, script: &str, site: Site<'_, 'y>) {
        let text = self.text().to_owned();
        let line = call.span.of(&text);
        let Some(url) = call.arguments.iter().map(|word| word.span.of(&text)).find(|word| is_api(word)) else { return };
        let lower = line.to_ascii_lowercase();
        if !lower.contains("authorization") && !lower.contains("-u ") && !lower.contains("--user") {
            return;
        }
        let own = credentials::own_variables(site);
        let reads_own = own.iter().any(|name| line.contains(name)) || credentials::names_own(&lower);
        let indirect = !lower.contains("secrets.") && credentials::of_script(script, site) == Token::Own;
        if !reads_own && !indirect {
            return;
        }
        let given = call.value(&["-X", "--request"]).map(|value| value.start.to_ascii_uppercase());
        let attached = call
            .arguments
            .iter()
            .find_map(|word| word.start.strip_prefix("-X").filter(|rest| !rest.is_empty()).map(str::to_ascii_uppercase));
        let posts = call
            .arguments
            .iter()
            .any(|word| word.start.starts_with("-d") || word.start.starts_with("--data") || word.start.starts_with("--json"));
        let method = given.or(attached).unwrap_or_else(|| if posts { "POST" } else { "GET" }.to_owned());
        match rest::asks(&method, url.trim_matches(['"', '\''])) {
            Asks::Right(right) => self.need(right, &format!("{} {method}", call.program), call.span),
            Asks::Unknown => self.unknown(&format!("{} {method}", call.program), call.span),
            Asks::Nothing => {}
        }
    }

    fn tool(&mut self, call: &Invocation, token: Token, exposed: bool, site: Site<'_, 'y>) {
        let text = self.text().to_owned();
        match tools::does(call, &text) {
            Some(does) => {
                for does in does.iter().filter(|does| does.by_runner || token != Token::Other) {
                    self.need(does.right, &call.program, call.span);
                }
                self.publishes(call, site, &text);
                if exposed && does.is_empty() && tools::runs_unknown(call) {
                    self.unknown(&told(call), call.span);
                }
            }
            None if exposed => self.unknown(&call.program, call.span),
            None => {
                let line = call.span.of(&text).to_ascii_lowercase();
                let local =
                    line.starts_with("./") || line.contains(".sh") || matches!(call.program.as_str(), "make" | "just" | "task");
                if self.checkout != Token::Other
                    && local
                    && ["release", "publish", "push", "gh-pages"].iter().any(|word| line.contains(word))
                {
                    self.unknown(&call.program, call.span);
                }
            }
        }
    }

    /// Packages to GitHub's own registry, by the token that the package manager finds.
    fn publishes(&mut self, call: &Invocation, site: Site<'_, 'y>, text: &str) {
        let publish = call.arguments.iter().any(|word| word.is("publish") || word.is("deploy"));
        let own = credentials::of_variable("NODE_AUTH_TOKEN", site) == Token::Own;
        if publish && matches!(call.program.as_str(), "npm" | "yarn" | "pnpm") && own {
            self.need(Right::new("packages", Level::Write), &call.program, call.span);
        }
        let provenance = site.env_value("NPM_CONFIG_PROVENANCE").is_some_and(|node| node.as_str() != Some("false"));
        if publish && provenance && matches!(call.program.as_str(), "npm" | "pnpm") {
            self.need(Right::new("id-token", Level::Write), &call.program, call.span);
        }
        // Without a token of its own, a publisher asks the registry to trust the run (trusted publishing).
        let given = |names: &[&str]| names.iter().any(|name| site.env_value(name).is_some());
        let dry = call.has(&["--dry-run"]);
        let trusted = match call.program.as_str() {
            "npm" | "pnpm" => {
                publish && !provenance && !given(&["NODE_AUTH_TOKEN", "NPM_TOKEN", "NPM_AUTH_TOKEN", "NPM_CONFIG_TOKEN"])
            }
            "uv" => {
                publish
                    && !given(&["UV_PUBLISH_TOKEN", "UV_PUBLISH_PASSWORD"])
                    && !call.has(&["--token", "-t", "--password", "-p"])
            }
            _ => false,
        };
        if trusted && !dry && !call.span.of(text).contains("_authToken") {
            self.may_need(Right::new("id-token", Level::Write), &call.program, call.span);
        }
    }
}

/// The program and its verb: `npm run`.
fn told(call: &Invocation) -> String {
    let verb = call
        .arguments
        .first()
        .and_then(|word| word.text.as_deref())
        .filter(|verb| verb.bytes().all(|byte| byte.is_ascii_lowercase()));
    [call.program.as_str(), verb.unwrap_or_default()].join(" ").trim_end().to_owned()
}

/// So many calls of one script are looked at.
const MOST: usize = 500;

fn is_api(word: &str) -> bool {
    ["api.github.com/", "github.api_url", "GITHUB_API_URL"].iter().any(|host| word.contains(host))
}

fn logs_in(call: &Invocation, text: &str) -> bool {
    call.arguments.iter().any(|word| word.is("login")) && Span::of(call.span, text).contains("ghcr.io")
}
