//! Configuration that some tool fills in from the environment: `${NAME}`, `%NAME%`, `%env(NAME)%`, `.Env.NAME`. Nothing is known of what
//! happens without the variable, only that it is used.

use super::spelling::is_capitals;
use super::{Origin, Read};
use crate::text::Span;
use memchr::{memchr2_iter, memmem};
use std::collections::BTreeSet;

/// Larger files are data, in bytes.
const LARGEST: usize = 256 << 10;

/// Whether a file is such configuration, by its name.
pub(super) fn may_mention(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    // What a step reads there, a step has set; secrets and variables are told by the workflow itself.
    if path.contains(".github/workflows/") {
        return false;
    }
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    match extension {
        "json" => matches!(
            stem,
            "package"
                | "app"
                | "vercel"
                | "turbo"
                | "deno"
                | "devcontainer"
                | "nx"
                | "project"
                | "launch"
                | "tasks"
                | "mcp"
                | ".mcp"
                | "settings"
                | "local"
                | "custom-environment-variables"
        ),
        "yml" | "yaml" | "toml" | "conf" | "cfg" | "ini" | "properties" | "xml" | "tf" | "tfvars" | "nomad" | "html" | "tmpl"
        | "tpl" | "j2" | "gotmpl" | "template" | "service" | "cnf" | "config" | "plist" | "xcconfig" | "dockerfile" | "env"
        | "cmd" | "bat" | "fish" | "envrc" => true,
        _ => {
            stem.starts_with("Dockerfile")
                || name.starts_with("Dockerfile")
                || name.starts_with("Containerfile")
                || name.starts_with(".env")
                || matches!(name, "Procfile" | "Caddyfile" | "Jenkinsfile" | "Vagrantfile" | "Tiltfile" | "Earthfile" | "crontab")
        }
    }
}

/// Each variable once.
pub(super) fn reads<'t>(path: &str, text: &'t str) -> Vec<Read<'t>> {
    if text.len() > LARGEST {
        return Vec::new();
    }
    let mut found = Found { text, page: path.ends_with(".html"), seen: BTreeSet::new(), reads: Vec::new() };
    for at in memchr2_iter(b'$', b'%', text.as_bytes()) {
        found.sigil(at);
    }
    for word in ["Env.", "ENV.", "env.", "env:", "env(", "env \"", "environ."] {
        for at in memmem::find_iter(text.as_bytes(), word) {
            found.name(at + word.len());
        }
    }
    found.reads
}

struct Found<'t> {
    text: &'t str,
    /// What a page shows has `$NAME` in it for other reasons; only a bundler's `%NAME%` is filled in.
    page: bool,
    seen: BTreeSet<&'t str>,
    reads: Vec<Read<'t>>,
}

impl Found<'_> {
    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    /// `$X`, `${X`, `$(X`, `%X%`, `%env(X)%`; `$$X` too, which a tool hands on to a shell.
    fn sigil(&mut self, at: usize) {
        let next = self.byte(at + 1);
        match self.byte(at) {
            b'$' if self.page => {}
            b'$' if matches!(next, b'{' | b'(') => self.name(at + 2),
            b'$' => self.name(at + 1),
            _ if self.text.get(at + 1..).is_some_and(|rest| rest.starts_with("env(")) => self.processed(at + 5),
            _ => {
                let end = self.end(at + 1);
                if self.byte(end) == b'%' {
                    self.name(at + 1);
                }
            }
        }
    }

    /// Symfony's `%env(resolve:NAME)%`.
    fn processed(&mut self, start: usize) {
        const LONGEST: usize = 120;
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        let Some(close) = rest.iter().take(LONGEST).position(|&byte| byte == b')') else { return };
        let inside = rest.get(..close).unwrap_or_default();
        let name = inside.iter().rposition(|&byte| byte == b':').map_or(0, |colon| colon + 1);
        self.name(start + name);
    }

    fn end(&self, start: usize) -> usize {
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        start + rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count()
    }

    fn name(&mut self, start: usize) {
        const SHORTEST: usize = 3;
        let span = Span::new(start, self.end(start));
        let name = span.of(self.text);
        if span.len() >= SHORTEST && is_capitals(name) && self.seen.insert(name) {
            self.reads.push(Read { name, span, default: None, required: false, optional: true, origin: Origin::Config });
        }
    }
}
